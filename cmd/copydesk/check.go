package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/spf13/cobra"

	"copydesk/checks"
	"copydesk/reports"
	"copydesk/rules"
)

// check is the verb that checks articles.
type check struct {
	*command
	input
	settings
	output
	rateFile
	min, failOn string
	reasons     bool
}

func (c *command) checkVerb() *cobra.Command {
	v := &check{command: c}
	cmd := &cobra.Command{
		Use:   "check [paths]",
		Short: "Check articles (the verb when none is given)",
		Long: `Check reads articles and says what in them cannot be right.

Paths are files, folders, patterns such as "news/**/*.md", or - for the standard
input; without any it reads this folder. Folders are read with all below them,
without hidden files, node_modules, vendor and what a .gitignore names.

The exit code is 0 when nothing is found that --fail-on names, 1 when something
is, 2 for faults of usage or configuration, and 3 when a file could not be read.`,
		Example: `  copydesk article.md
  copydesk check --format jsonl --fail-on never news
  copydesk check --date 2011-09-12 - < draft.txt`,
		Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error { return v.run(cmd, args) },
	}
	v.output.flags(cmd, reports.Formats)
	v.settings.flags(cmd)
	set := cmd.Flags()
	set.StringVar(&v.min, "min", "", "lowest severity that is shown: note, warning or error (default warning)")
	set.StringVar(&v.failOn, "fail-on", "", "lowest severity that makes the exit code 1: note, warning, error or never (default error); it is always shown")
	set.BoolVar(&v.reasons, "explain", false, "show what decided, for findings that weigh one thing against another")
	v.rateFile.flags(set)
	v.input.flags(set)
	complete(cmd, "min", "note", "warning", "error")
	complete(cmd, "fail-on", "note", "warning", "error", "never")
	return cmd
}

// limits are the severities that are shown and that fail.
type limits struct{ min, fail checks.Severity }

// never fails: it is above every severity.
const never = checks.Error + 1

// limits are what the flags, or else the configuration, say of severities. What
// fails is shown, or nobody would know why.
func (v *check) limits(config *rules.Config) (limits, error) {
	l := limits{min: checks.Warning, fail: checks.Error}
	if config.Min != 0 {
		l.min = config.Min
	}
	var err error
	if v.min != "" {
		if l.min, err = checks.ParseSeverity(v.min); err != nil {
			return l, usage(fmt.Errorf("--min: %w", err))
		}
	}
	failOn := config.FailOn
	if v.failOn != "" {
		failOn = v.failOn
	}
	switch failOn {
	case "":
	case "never":
		l.fail = never
	default:
		if l.fail, err = checks.ParseSeverity(failOn); err != nil {
			return l, usage(fmt.Errorf("--fail-on: unknown severity %q: there are note, warning, error and never", failOn))
		}
	}
	l.min = min(l.min, l.fail)
	return l, nil
}

func (v *check) run(cmd *cobra.Command, paths []string) error {
	set, config, err := v.set(cmd)
	if err != nil {
		return err
	}
	if set.Rates, err = v.table(); err != nil {
		return err
	}
	limits, err := v.limits(config)
	if err != nil {
		return err
	}
	format, err := reports.Find(v.format)
	if err != nil {
		return usage(err)
	}
	failed := false
	r := &round{
		command: v.command, input: &v.input, output: &v.output, set: set, tell: !format.Errors,
		report: func(w io.Writer, o reports.Options) (reports.Reporter, error) {
			o.Why = v.reasons
			return reports.New(v.format, w, o)
		},
		see: func(result *checks.Result) {
			result.Findings = slices.DeleteFunc(result.Findings, func(f checks.Finding) bool { return f.Severity < limits.min })
			for i := range result.Findings {
				failed = failed || result.Findings[i].Severity >= limits.fail
			}
		},
	}
	err = r.over(cmd.Context(), paths)
	if limits.min == checks.Note {
		v.unusedStets(config, r)
	}
	if err == nil && failed {
		err = exitWith(exitFindings)
	}
	return err
}

// unusedStets tells of the configuration's stets that no finding needed although
// a file was read that they are for.
func (v *check) unusedStets(config *rules.Config, r *round) {
	for i := range r.set.Stets {
		rule := r.set.Stets[i].Rule
		if _, err := rules.Select(r.set.Rules(), []string{rule}, nil); err != nil && rule != "*" {
			continue // its rules are not in force
		}
		if i < len(r.stets) && r.stets[i] == unneeded {
			fmt.Fprintf(v.err, "copydesk: %s: note: the stet for %s suppresses nothing; take it out\n", config.StetPlace(i), rule)
		}
	}
}
