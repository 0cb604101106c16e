package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"copydesk/checks"
	"copydesk/reports"
)

// sheet is the verb that lists the facts of articles.
type sheet struct {
	*command
	input
	output
	by        string
	checklist bool
}

func (c *command) factsVerb() *cobra.Command {
	v := &sheet{command: c}
	cmd := &cobra.Command{
		Use:   "facts [paths]",
		Short: "Write the fact sheet of articles: every figure, date and name",
		Long: `Facts reads articles and lists every figure, date and name in them: what each
is, what it stands for in plain units, where it stands and what it is about. It
says nothing of what is right or wrong; an editor ticks off what is checked.

Paths are files, folders, patterns such as "news/**/*.md", or - for the standard
input; without any it reads this folder.

The exit code is 0, 2 for faults of usage, and 3 when a file could not be read.`,
		Example: `  copydesk facts article.md
  copydesk facts --by entity --date 2011-09-12 - < draft.txt
  copydesk facts --checklist --by kind --output to-check.md article.md
  copydesk facts --format jsonl news`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return v.run(cmd, args) },
	}
	v.output.flags(cmd, reports.FactFormats)
	set := cmd.Flags()
	set.StringVar(&v.by, "by", "", "what the facts are grouped by: "+strings.Join(reports.Groupings, " or ")+" (in reading order when not given)")
	complete(cmd, "by", reports.Groupings...)
	set.BoolVar(&v.checklist, "checklist", false, "write a Markdown list of tasks; the same as --format checklist")
	v.input.flags(set)
	return cmd
}

func (v *sheet) run(cmd *cobra.Command, paths []string) error {
	set, err := checks.NewSet(nil)
	if err != nil {
		return err
	}
	if v.checklist {
		if cmd.Flags().Changed("format") && v.format != "checklist" {
			return usage(fmt.Errorf("--checklist and --format %s ask for two forms", v.format))
		}
		v.format = "checklist"
	}
	format, err := reports.FindFacts(v.format)
	if err != nil {
		return usage(err)
	}
	r := &round{
		command: v.command, input: &v.input, output: &v.output, set: set, tell: !format.Errors,
		report: func(w io.Writer, o reports.Options) (reports.Reporter, error) {
			return reports.NewFacts(v.format, w, reports.FactOptions{Options: o, By: v.by})
		},
	}
	return r.over(cmd.Context(), paths)
}
