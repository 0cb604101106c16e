package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/reports"
)

// round is one walk over articles, at whose end stands a report.
type round struct {
	*command
	input  *input
	output *output
	set    *checks.Set
	report func(io.Writer, reports.Options) (reports.Reporter, error)
	see    func(*checks.Result) // is shown each result before the report, and may narrow it; nil is nothing
	tell   bool                 // of files that could not be read: the report does not

	stets  []need // of the set's stets
	unread bool   // a file could not be read, or a check failed
}

// need is whether a stet of the configuration was needed.
type need uint8

const (
	unseen   need = iota // no file was read that it is for
	unneeded             // there was one, and nothing in it to suppress
	needed
)

// over reads the articles that paths name, those of this folder when there are
// none, and writes the report. The error has the exit code.
func (r *round) over(ctx context.Context, paths []string) error {
	options, err := r.input.options()
	if err != nil {
		return err
	}
	limit, err := r.input.limit()
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		paths = []string{"."}
	}
	found := find(r.in, limit, paths)
	for _, dir := range found.empty {
		fmt.Fprintf(r.err, "copydesk: %s: there are no articles in this folder\n", dir)
	}
	to, err := r.output.open(r.command)
	if err != nil {
		return usage(err)
	}
	if err := r.write(ctx, to, found.files, options); err != nil {
		return errors.Join(err, to.drop())
	}
	if err := to.keep(); err != nil {
		return &exit{exitUnread, err}
	}
	if r.unread {
		return exitWith(exitUnread)
	}
	return nil
}

// write writes the report on files.
func (r *round) write(ctx context.Context, to *sink, files []checks.File, o article.Options) error {
	report, err := r.report(to, r.look(to.Writer))
	if err != nil {
		return usage(err)
	}
	if err := report.Begin(); err != nil {
		return writing(err)
	}
	r.stets = make([]need, len(r.set.Stets))
	bar := r.newProgress(len(files))
	_, shown := terminal(to.Writer)
	defer bar.hide()
	for result := range r.set.Run(ctx, files, r.input.jobs, o) {
		r.stetsOf(&result)
		if r.see != nil {
			r.see(&result)
		}
		if shown && len(result.Findings) > 0 || result.Err != nil || shown && result.Doc != nil && len(result.Doc.Warnings) > 0 {
			bar.hide()
		}
		r.fault(&result)
		if err := report.File(&result); err != nil {
			return writing(err)
		}
		bar.step()
	}
	bar.hide()
	if err := report.End(); err != nil {
		return writing(err)
	}
	if ctx.Err() != nil && bar.done < len(files) {
		return &exit{exitInterrupted, fmt.Errorf("interrupted after %d of %d files", bar.done, len(files))}
	}
	return nil
}

// fault takes note of a file that could not be read.
func (r *round) fault(result *checks.Result) {
	if result.Err == nil {
		return
	}
	r.unread = true
	if r.tell {
		line, _, _ := strings.Cut(result.Err.Error(), "\n")
		fmt.Fprintf(r.err, "copydesk: %s\n", line)
	}
}

// stetsOf takes note of the stets that a result needed.
func (r *round) stetsOf(result *checks.Result) {
	for i := range r.set.Stets {
		if s := &r.set.Stets[i]; r.stets[i] == unseen && result.Doc != nil && (s.Match == nil || s.Match(result.Path)) {
			r.stets[i] = unneeded
		}
	}
	for _, i := range result.Stets {
		r.stets[i] = needed
	}
}

// writing is an error of writing a report.
func writing(err error) error { return &exit{exitUnread, fmt.Errorf("writing the report: %w", err)} }
