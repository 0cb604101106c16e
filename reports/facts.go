package reports

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"copydesk/checks"
)

// FactOptions say how a fact sheet looks.
type FactOptions struct {
	Options
	By string // one of Groupings; empty is reading order
}

// Groupings are what a fact sheet can be grouped by.
var Groupings = []string{"kind", "entity"}

// FactFormats are the forms a fact sheet can have; the first is for people to read.
var FactFormats = []Format{
	{Name: "table", Summary: "a table for each article, for people to read", Errors: true},
	{Name: "checklist", Summary: "a Markdown list of tasks for each article, to tick off"},
	{Name: "json", Summary: "one JSON document: articles with their facts, and errors", Errors: true},
	{Name: "jsonl", Summary: "JSON Lines, one mention a line"},
	{Name: "csv", Summary: "comma-separated values, one mention a line"},
}

// FindFacts returns the form of a fact sheet of a name. The error names those
// there are.
func FindFacts(name string) (*Format, error) { return find(name, FactFormats) }

// NewFacts returns the Reporter of fact sheets in the named format. It writes
// the facts of the results and leaves their findings alone. Only what people
// read can be grouped.
func NewFacts(format string, w io.Writer, o FactOptions) (Reporter, error) {
	if _, err := find(format, FactFormats); err != nil {
		return nil, err
	}
	if o.By != "" && !slices.Contains(Groupings, o.By) {
		return nil, fmt.Errorf("a fact sheet cannot be grouped by %q: there are %s", o.By, strings.Join(Groupings, " and "))
	}
	switch format {
	case "table":
		return newFactTable(w, o), nil
	case "checklist":
		return newChecklist(w, o), nil
	}
	if o.By != "" {
		return nil, fmt.Errorf("%s is in reading order and cannot be grouped by %s", format, o.By)
	}
	switch format {
	case "json":
		return newFactJSON(w), nil
	case "csv":
		return newFactCSV(w), nil
	}
	return &factLines{newBuffer(w)}, nil
}

// factLines writes JSON Lines.
type factLines struct{ out *buffer }

func (l *factLines) Begin() error { return nil }

func (l *factLines) File(r *checks.Result) error {
	if r.Facts == nil {
		return nil
	}
	reader := newFactReader(r)
	for _, m := range mentions(r.Facts) {
		if err := l.out.enc.Encode(reader.of(m)); err != nil {
			return err
		}
	}
	return l.out.flush()
}

func (l *factLines) End() error { return nil }
