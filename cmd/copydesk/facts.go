package main

import (
	"io"

	"github.com/spf13/cobra"

	"copydesk/checks"
	"copydesk/reports"
)

// sheet is the verb that lists the facts of articles.
type sheet struct {
	*command
	input
	output
}

func (c *command) factsVerb() *cobra.Command {
	v := &sheet{command: c}
	cmd := &cobra.Command{
		Use:   "facts [paths]",
		Short: "List the facts of articles: amounts, dates and names",
		Args:  cobra.ArbitraryArgs,
		RunE:  func(cmd *cobra.Command, args []string) error { return v.run(cmd, args) },
	}
	v.output.flags(cmd, reports.FactFormats)
	v.input.flags(cmd.Flags())
	return cmd
}

func (v *sheet) run(cmd *cobra.Command, paths []string) error {
	set, err := checks.NewSet(nil)
	if err != nil {
		return err
	}
	r := &round{
		command: v.command, input: &v.input, output: &v.output, set: set, tell: true,
		report: func(w io.Writer, o reports.Options) (reports.Reporter, error) {
			return reports.NewFacts(v.format, w, o)
		},
	}
	return r.over(cmd.Context(), paths)
}
