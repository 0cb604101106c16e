package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"copydesk/checks/all"
	"copydesk/docs"
	"copydesk/rules"
)

// explain is the verb that says what a rule finds and why.
type explain struct {
	*command
	settings
}

func (c *command) explainVerb() *cobra.Command {
	v := &explain{command: c}
	cmd := &cobra.Command{
		Use:   "explain [check or rule]",
		Short: "Say what a check finds, why, and what it leaves alone",
		Example: `  copydesk explain
  copydesk explain figures/conflict`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error { return v.run(cmd, args) },
	}
	v.settings.flags(cmd)
	cmd.ValidArgsFunction = func(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return v.names(cmd), cobra.ShellCompDirectiveNoFileComp
	}
	return cmd
}

func (v *explain) run(cmd *cobra.Command, args []string) error {
	_, packs, err := v.load(cmd)
	if err != nil {
		return err
	}
	list := entries(packs)
	if len(args) == 0 {
		return v.list(list)
	}
	known := make([]string, len(list))
	for i, e := range list {
		if known[i] = e.ID; e.ID == args[0] {
			text, err := docs.Explain(e)
			if err != nil {
				return err
			}
			_, err = io.WriteString(v.out, text)
			return err
		}
	}
	fault := fmt.Sprintf("there is no check or rule %q", args[0])
	if near := rules.Suggest(args[0], known); near != "" {
		fault += fmt.Sprintf("; did you mean %q?", near)
	}
	return usage(errors.New(fault))
}

// list writes the names of all rules with what they find.
func (v *explain) list(list []rules.Entry) error {
	width := 0
	for _, e := range list {
		width = max(width, len(e.ID))
	}
	var b strings.Builder
	for _, e := range list {
		fmt.Fprintf(&b, "%-*s  %s\n", width, e.ID, summary(&e))
	}
	_, err := io.WriteString(v.out, b.String())
	return err
}

// summary is what a rule finds, in a sentence.
func summary(e *rules.Entry) string {
	if e.ID != e.Check.Name && e.Message != "" {
		return e.Message
	}
	return e.Check.Summary
}

// entries are the rules of packs laid over one another, with the checks that no
// pack names at their end.
func entries(packs []*rules.Pack) []rules.Entry {
	var list []rules.Entry
	for _, p := range packs {
		for _, e := range p.Rules {
			i := slices.IndexFunc(list, func(o rules.Entry) bool { return o.ID == e.ID })
			switch {
			case e.Off: // it can be explained nevertheless
			case i < 0:
				list = append(list, e)
			default:
				list[i] = e
			}
		}
	}
	for _, c := range all.Checks {
		if !slices.ContainsFunc(list, func(e rules.Entry) bool { return e.ID == c.Name }) {
			list = append(list, rules.Entry{Rule: c.Default()})
		}
	}
	return list
}
