package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"text/tabwriter"

	"github.com/goccy/go-yaml"
	"github.com/spf13/cobra"

	"copydesk/rules"
)

// ruleVerbs are the verbs that list, show and test rules.
type ruleVerbs struct {
	*command
	settings
}

func (c *command) rulesVerb() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List, show and test the rules",
		Args: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return nil
			}
			return fmt.Errorf("there is no verb %q; there are list, show and test", args[0])
		},
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(c.rulesList(), c.rulesShow(), c.rulesTest())
	return cmd
}

func (c *command) rulesList() *cobra.Command {
	v := &ruleVerbs{command: c}
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the rules in force",
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return v.list(cmd) },
	}
	v.settings.flags(cmd)
	return cmd
}

func (v *ruleVerbs) list(cmd *cobra.Command) error {
	config, packs, err := v.load(cmd)
	if err != nil {
		return err
	}
	set, err := rules.Build(packs, config)
	if err != nil {
		return usage(err)
	}
	var b bytes.Buffer
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	for _, r := range set.Rules() {
		fmt.Fprintf(w, "%s\t%s\t%s\n", r.ID, r.Severity, summary(&rules.Entry{Rule: r}))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	_, err = v.out.Write(b.Bytes())
	return err
}

func (c *command) rulesShow() *cobra.Command {
	v := &ruleVerbs{command: c}
	cmd := &cobra.Command{
		Use:     "show rule...",
		Short:   "Show rules as a rules file writes them, with all their options",
		Example: "  copydesk rules show dates/weekday typos/set-phrase > house.yml",
		Args:    cobra.MinimumNArgs(1),
		RunE:    func(cmd *cobra.Command, args []string) error { return v.show(cmd, args) },
	}
	v.settings.flags(cmd)
	return cmd
}

// show writes rules as YAML that Load reads back.
func (v *ruleVerbs) show(cmd *cobra.Command, ids []string) error {
	_, packs, err := v.load(cmd)
	if err != nil {
		return err
	}
	list := entries(packs)
	known := make([]string, len(list))
	for i := range list {
		known[i] = list[i].ID
	}
	var shown []yaml.MapSlice
	for _, id := range ids {
		i := slices.Index(known, id)
		if i < 0 {
			fault := fmt.Sprintf("there is no rule %q", id)
			if near := rules.Suggest(id, known); near != "" {
				fault += fmt.Sprintf("; did you mean %q?", near)
			}
			return usage(errors.New(fault))
		}
		shown = append(shown, written(&list[i]))
	}
	text, err := yaml.MarshalWithOptions(yaml.MapSlice{{Key: "rules", Value: shown}}, yaml.IndentSequence(true), yaml.UseLiteralStyleIfMultiline(true))
	if err != nil {
		return fmt.Errorf("writing the rules: %w", err)
	}
	_, err = v.out.Write(text)
	return err
}

// written is a rule with the keys of a rules file, in their usual order.
func written(e *rules.Entry) yaml.MapSlice {
	rule := yaml.MapSlice{{Key: "id", Value: e.ID}}
	if e.ID != e.Check.Name {
		rule = append(rule, yaml.MapItem{Key: "check", Value: e.Check.Name})
	}
	rule = append(rule, yaml.MapItem{Key: "severity", Value: e.Severity.String()})
	if e.Message != "" {
		rule = append(rule, yaml.MapItem{Key: "message", Value: e.Message})
	}
	if e.Options != nil {
		rule = append(rule, yaml.MapItem{Key: "options", Value: e.Options})
	}
	if e.Examples != "" {
		rule = append(rule, yaml.MapItem{Key: "examples", Value: e.Examples})
	}
	return rule
}

func (c *command) rulesTest() *cobra.Command {
	return &cobra.Command{
		Use:   "test file...",
		Short: "Run the examples of rules files",
		Long: `Test reads rules files strictly and holds the examples of each rule against what
the rule finds in them. The exit code is 1 when an example fails or a file is
faulty, and 3 when a file could not be read.`,
		Example: "  copydesk rules test house.yml",
		Args:    cobra.MinimumNArgs(1),
		RunE:    func(_ *cobra.Command, paths []string) error { return c.testRules(paths) },
	}
}

func (c *command) testRules(paths []string) error {
	code := exitClean
	for _, path := range paths {
		data, err := readPack(c.in, path)
		if err != nil {
			fmt.Fprintf(c.err, "copydesk: %v\n", err)
			code = exitUnread
			continue
		}
		problems := rules.TestPack(path, data)
		for _, p := range problems {
			fmt.Fprintln(c.out, p)
		}
		if len(problems) > 0 {
			code = max(code, exitFindings)
		} else if pack, err := rules.Load(path, data); err == nil {
			fmt.Fprintf(c.out, "%s: the examples of %s hold\n", path, examples(pack))
		}
	}
	return exitWith(code)
}

// readPack reads a rules file; - is the standard input.
func readPack(in io.Reader, path string) ([]byte, error) {
	if path == stdin {
		return io.ReadAll(in)
	}
	data, err := os.ReadFile(path)
	return data, cause(path, err)
}

// examples says how many rules have examples: "1 rule", "12 rules".
func examples(p *rules.Pack) string {
	n := 0
	for i := range p.Rules {
		if p.Rules[i].Examples != "" {
			n++
		}
	}
	if n == 1 {
		return "1 rule"
	}
	return fmt.Sprintf("%d rules", n)
}
