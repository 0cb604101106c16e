package main

import "github.com/spf13/cobra"

const about = `copydesk holds an article against itself: it does the sums, looks at the calendar,
keeps track of who is who, and says which two places cannot both be right.

Without a verb it checks.`

// root is the program with its verbs.
func (c *command) root() *cobra.Command {
	check := c.checkVerb()
	root := &cobra.Command{
		Use:           "copydesk [flags] [paths]",
		Short:         "Check the facts and figures of articles",
		Long:          about,
		Example:       check.Example,
		Args:          check.Args,
		RunE:          check.RunE,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetFlagErrorFunc(flagFault)
	root.Flags().AddFlagSet(check.Flags())
	root.AddCommand(check, c.factsVerb())
	return root
}
