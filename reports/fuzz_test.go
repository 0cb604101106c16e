package reports_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/reports"
)

// FuzzTable draws any text with any two places and any repair: no line may be
// wider than asked, or hold what could steer a terminal.
func FuzzTable(f *testing.F) {
	f.Add(bridge, uint16(60), uint16(4), uint16(200), uint16(12), "steel", uint8(20))
	f.Add(wide, uint16(10), uint16(30), uint16(20), uint16(9), "👩‍👩‍👧", uint8(0))
	f.Add(hostile, uint16(0), uint16(60), uint16(70), uint16(90), "", uint8(160))
	f.Fuzz(func(t *testing.T, text string, at, length, at2, length2 uint16, repair string, extra uint8) {
		doc, err := article.Parse(text, []byte(text), article.Options{Format: article.Plain})
		if err != nil {
			return
		}
		span := func(at, length uint16) article.Span {
			from := min(int(at), len(doc.Text))
			to := min(from+int(length), len(doc.Text))
			for from > 0 && from < len(doc.Text) && !utf8.RuneStart(doc.Text[from]) {
				from--
			}
			for to < len(doc.Text) && !utf8.RuneStart(doc.Text[to]) {
				to++
			}
			return article.Span{Start: uint32(from), End: uint32(to)}
		}
		one, two := span(at, length), span(at2, length2)
		r := &checks.Result{Path: text, Doc: doc, Findings: []checks.Finding{{
			Rule: repair, Severity: checks.Note, Message: text, Span: one,
			Related: []checks.Related{{Span: two}},
			Fixes:   []checks.Fix{{Span: two, New: repair}, {Span: one, New: text}},
		}}}
		width := 40 + int(extra)
		var out bytes.Buffer
		rep, err := reports.New("table", &out, reports.Options{Width: width})
		if err != nil {
			t.Fatal(err)
		}
		if err := write(rep, []*checks.Result{r}); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(out.String()) {
			line = strings.TrimSuffix(line, "\n")
			if n := displaywidth.String(line); n > width {
				t.Errorf("a line takes %d cells of %d: %q", n, width, line)
			}
			if strings.ContainsAny(line, "\x1b\u202E\t\r") {
				t.Errorf("a line holds what could steer a terminal: %q", line)
			}
		}
	})
}
