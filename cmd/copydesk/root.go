package main

import (
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"copydesk/rules"
)

const about = `copydesk holds an article against itself: it does the sums, looks at the calendar,
keeps track of who is who, and says which two places cannot both be right.

Without a verb it checks.`

// root is the program with its verbs.
func (c *command) root() *cobra.Command {
	check := c.checkVerb()
	root := &cobra.Command{
		Use:     "copydesk [flags] [paths]",
		Short:   "Check the facts and figures of articles",
		Long:    about,
		Example: check.Example,
		Args:    check.Args,
		RunE: func(cmd *cobra.Command, args []string) error {
			err := check.RunE(cmd, args)
			c.verbMeant(cmd, args)
			return err
		},
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(flagFault)
	root.Flags().AddFlagSet(check.Flags())
	root.AddCommand(check, c.factsVerb(), c.explainVerb(), c.rulesVerb(), c.ratesVerb(), c.versionVerb())
	return root
}

// verbMeant says of a first word that is no file which verb it may be a slip for.
func (c *command) verbMeant(root *cobra.Command, args []string) {
	if len(args) == 0 {
		return
	}
	if _, err := os.Stat(args[0]); err == nil {
		return
	}
	var verbs []string
	for _, v := range root.Commands() {
		verbs = append(verbs, v.Name())
	}
	if near := rules.Suggest(args[0], verbs); near != "" {
		fmt.Fprintf(c.err, "copydesk: there is no file %q; did you mean the verb %q?\n", args[0], near)
	}
}
