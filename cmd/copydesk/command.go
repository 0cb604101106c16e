package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"copydesk/rules"
)

// command is one run of the program: its streams and its surroundings.
type command struct {
	in       io.Reader
	out, err io.Writer
	getenv   func(string) string
}

// The exit codes.
const (
	exitClean       = 0
	exitFindings    = 1
	exitUsage       = 2
	exitUnread      = 3
	exitInterrupted = 130 // as a shell says of a program that Ctrl-C ended
	exitClosedPipe  = 141 // as a shell says of a program whose reader went away
)

// exit is an error that ends the program with a code. A nil cause says nothing.
type exit struct {
	code  int
	cause error
}

func (e *exit) Error() string { return fmt.Sprint(e.cause) }
func (e *exit) Unwrap() error { return e.cause }

// exitWith ends the program without a word, unless the code is that of success.
func exitWith(code int) error {
	if code == exitClean {
		return nil
	}
	return &exit{code, nil}
}

// usage is an error in what the user asked for.
func usage(err error) error { return &exit{exitUsage, err} }

// run runs the program and returns its exit code.
func (c *command) run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second Ctrl-C ends the program at once
	root := c.root()
	root.SetArgs(args)
	root.SetIn(c.in)
	root.SetOut(c.out)
	root.SetErr(c.err)
	return c.code(root.ExecuteContext(ctx))
}

// code tells the user of an error and returns its exit code.
func (c *command) code(err error) int {
	var e *exit
	switch {
	case err == nil:
		return exitClean
	case errors.Is(err, syscall.EPIPE):
		return exitClosedPipe
	case !errors.As(err, &e): // of cobra's
		e = &exit{exitUsage, err}
	}
	if e.cause != nil {
		for line := range strings.Lines(e.cause.Error()) {
			fmt.Fprintf(c.err, "copydesk: %s\n", strings.TrimSuffix(line, "\n"))
		}
	}
	return e.code
}

// flagFault names the flag that was probably meant by an unknown one.
func flagFault(cmd *cobra.Command, err error) error {
	name, found := strings.CutPrefix(err.Error(), "unknown flag: --")
	if !found {
		return err
	}
	var known []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { known = append(known, f.Name) })
	if near := rules.Suggest(name, known); near != "" {
		return fmt.Errorf("unknown flag --%s; did you mean --%s?", name, near)
	}
	return fmt.Errorf("unknown flag --%s; see %s --help", name, cmd.CommandPath())
}
