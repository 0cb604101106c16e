package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"copydesk/reports"
)

// output is where a report goes and how it looks.
type output struct {
	format string
	path   string
}

// flags adds the flags of a report, which has one of the formats, to a verb's.
func (o *output) flags(cmd *cobra.Command, formats []reports.Format) {
	names := make([]string, len(formats))
	for i := range formats {
		names[i] = formats[i].Name
	}
	set := cmd.Flags()
	set.StringVarP(&o.format, "format", "f", names[0], "form of the report: "+strings.Join(names, ", "))
	set.StringVarP(&o.path, "output", "o", "", "`file` that the report is written to")
	complete(cmd, "format", names...)
}

// terminal returns the number of columns of a terminal, and false for a stream
// that is none.
func terminal(w io.Writer) (columns int, ok bool) {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	columns, _, err := term.GetSize(int(f.Fd()))
	if err != nil {
		columns = 0
	}
	return columns, true
}

// look is how a report looks on a stream. COLUMNS sets the width where there is
// no terminal to ask.
func (c *command) look(w io.Writer) reports.Options {
	columns, ok := terminal(w)
	if columns == 0 {
		columns, _ = strconv.Atoi(c.getenv("COLUMNS"))
	}
	return reports.Options{
		Width: max(columns, 0),
		Color: ok && c.getenv("NO_COLOR") == "" && c.getenv("TERM") != "dumb",
	}
}

// sink is what a report is written into. Keep must be called when it is
// complete, and drop otherwise.
type sink struct {
	io.Writer
	keep, drop func() error
}

// open opens the place a report goes to: the standard output, or a file that
// appears when it is complete.
func (o *output) open(c *command) (*sink, error) {
	nothing := func() error { return nil }
	if o.path == "" || o.path == stdin {
		return &sink{c.out, nothing, nothing}, nil
	}
	if info, err := os.Stat(o.path); err == nil && !info.Mode().IsRegular() {
		if info.IsDir() {
			return nil, fmt.Errorf("--output %s is a folder", o.path)
		}
		f, err := os.OpenFile(o.path, os.O_WRONLY, 0) // a pipe or a device
		if err != nil {
			return nil, fmt.Errorf("--output %w", cause(o.path, err))
		}
		return &sink{f, f.Close, f.Close}, nil
	}
	f, err := os.CreateTemp(filepath.Dir(o.path), "."+filepath.Base(o.path)+".*")
	if err != nil {
		return nil, fmt.Errorf("--output %w", cause(o.path, err))
	}
	drop := func() error { return errors.Join(f.Close(), os.Remove(f.Name())) }
	keep := func() error {
		err := errors.Join(f.Chmod(0o644), f.Close())
		if err == nil {
			err = os.Rename(f.Name(), o.path)
		}
		if err != nil {
			_ = os.Remove(f.Name())
			return fmt.Errorf("--output %w", cause(o.path, err))
		}
		return nil
	}
	return &sink{f, keep, drop}, nil
}
