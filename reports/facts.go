package reports

import (
	"fmt"
	"io"

	"copydesk/checks"
)

// FactFormats are the forms a fact sheet can have; the first is for people to read.
var FactFormats = []Format{
	{"jsonl", "JSON Lines, one mention a line", false, newFactLines},
}

// NewFacts returns the Reporter of fact sheets in the named format. It writes
// the facts of the results and leaves their findings alone.
func NewFacts(format string, w io.Writer, o Options) (Reporter, error) {
	for i := range FactFormats {
		if FactFormats[i].Name == format {
			return FactFormats[i].make(w, o), nil
		}
	}
	return nil, fmt.Errorf("unknown format %q", format)
}

// factLines writes JSON Lines.
type factLines struct{ out *buffer }

func newFactLines(w io.Writer, _ Options) Reporter { return &factLines{newBuffer(w)} }

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
