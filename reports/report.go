// Package reports writes what was found: one article after another, as they are
// scanned, and a summary at the end.
package reports

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"copydesk/checks"
)

// Reporter writes a report. Begin is called once, then File for each article in
// order, then End. An error is one of writing; nothing is worth writing after it.
type Reporter interface {
	// Begin writes what stands before the first article.
	Begin() error
	// File writes the findings of an article: all those of the result, in their
	// order. A result without a Doc is a file that could not be read.
	File(r *checks.Result) error
	// End writes what stands after the last article.
	End() error
}

// Options say how a report looks.
type Options struct {
	Width int  // columns of the table, in cells of a terminal; 0 is 80
	Color bool // colours, by terminal escapes
	Why   bool // the reasons of findings that have some
}

// Format is a form a report can have.
type Format struct {
	Name    string
	Summary string // one line for the help
	Errors  bool   // the report itself lists the files that could not be read

	make func(io.Writer, Options) Reporter
}

// Formats are the forms a report can have; the first is for people to read.
var Formats = []Format{
	{"table", "a table for each article, for people to read", true, newTable},
	{"json", "one JSON document: findings, files, errors and a summary", true, newJSON},
	{"jsonl", "JSON Lines, one finding a line", false, newLines},
}

// New returns the Reporter of the named format. It does not buffer more than one
// article.
func New(format string, w io.Writer, o Options) (Reporter, error) {
	f, err := Find(format)
	if err != nil {
		return nil, err
	}
	r := f.make(w, o)
	if !o.Why {
		r = terse{r}
	}
	return r, nil
}

// terse leaves out the reasons of findings.
type terse struct{ Reporter }

func (t terse) File(r *checks.Result) error {
	for i := range r.Findings {
		r.Findings[i].Reasons = nil
	}
	return t.Reporter.File(r)
}

// Find returns the format of a name. The error names those there are.
func Find(name string) (*Format, error) { return find(name, Formats) }

func find(name string, formats []Format) (*Format, error) {
	names := make([]string, len(formats))
	for i := range formats {
		if formats[i].Name == name {
			return &formats[i], nil
		}
		names[i] = formats[i].Name
	}
	hint := ""
	if near := nearest(name, names); near != "" {
		hint = fmt.Sprintf("; did you mean %q?", near)
	}
	return nil, fmt.Errorf("unknown format %q: there are %s%s", name, strings.Join(names, ", "), hint)
}

// nearest returns the name that shares the most letters with a word, at least
// seven of ten, or the empty string.
func nearest(word string, names []string) string {
	best, most := "", 0.7
	for _, n := range names {
		if share := alike(strings.ToLower(word), n); share > most {
			best, most = n, share
		}
	}
	return best
}

// alike is Dice's coefficient of the letters of two words: letters in another
// order are what slips of the finger leave.
func alike(a, b string) float64 {
	shared, rest := 0, []byte(b)
	for i := range len(a) {
		if at := bytes.IndexByte(rest, a[i]); at >= 0 {
			rest = append(rest[:at], rest[at+1:]...)
			shared++
		}
	}
	return 2 * float64(shared) / float64(max(len(a)+len(b), 1))
}

// reason is what went wrong with a file, in one line and without its path.
func reason(r *checks.Result) string {
	text, _, _ := strings.Cut(r.Err.Error(), "\n")
	for _, prefix := range []string{r.Path + ": ", "open " + r.Path + ": ", "read " + r.Path + ": "} {
		text = strings.TrimPrefix(text, prefix)
	}
	return text
}
