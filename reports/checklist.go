package reports

import (
	"bytes"
	"fmt"
	"io"
	"strings"

	"copydesk/article"
	"copydesk/checks"
)

// checklist writes a Markdown list of tasks for each article.
type checklist struct {
	w   io.Writer
	out bytes.Buffer
	by  string
}

func newChecklist(w io.Writer, o FactOptions) Reporter { return &checklist{w: w, by: o.By} }

func (c *checklist) Begin() error { return nil }

func (c *checklist) File(r *checks.Result) error {
	if r.Facts == nil {
		return nil
	}
	s := newSheet(r)
	if len(s.things) == 0 {
		return nil
	}
	c.title(r)
	for _, g := range s.sections(c.by) {
		if g.title != "" {
			fmt.Fprintf(&c.out, "## %s\n\n", escaped(flat(g.title)))
		}
		for _, t := range g.things {
			c.task(s, t)
		}
		c.out.WriteByte('\n')
	}
	_, err := c.w.Write(c.out.Bytes())
	c.out.Reset()
	return err
}

func (c *checklist) End() error { return nil }

// title is the heading of an article: its headline and its path.
func (c *checklist) title(r *checks.Result) {
	head, path := escaped(flat(r.Doc.Meta.Headline)), escaped(flat(r.Path))
	if head == "" {
		fmt.Fprintf(&c.out, "# %s\n\n", path)
		return
	}
	fmt.Fprintf(&c.out, "# %s\n\n%s\n\n", head, path)
}

// task is a thing in one line.
func (c *checklist) task(s *sheet, t *thing) {
	left, right := around(s.doc, t.span)
	fmt.Fprintf(&c.out, "- [ ] %s %s**%s**%s (%s)", where(s.lines, t.span), escaped(left), escaped(flat(s.doc.In(t.span))), escaped(right), t.kind)
	if rest := joined([]string{t.means, t.about, s.again(t)}); rest != "" {
		c.out.WriteString(": " + escaped(rest))
	}
	c.out.WriteByte('\n')
}

// contextWidth is how much of the text stands around a thing in a list.
const contextWidth = 60

// around is the text before and after a span.
func around(doc *article.Document, s article.Span) (left, right string) {
	block := blockOf(doc, s)
	left = strings.TrimLeft(flat(lastBytes(doc.Text[block.Start:s.Start], 8*contextWidth)), " ")
	right = strings.TrimRight(flat(firstBytes(doc.Text[s.End:block.End], 8*contextWidth)), " ")
	return fit(left, right, contextWidth)
}

// escaped is a text that Markdown shows as it is.
func escaped(s string) string {
	if !strings.ContainsAny(s, "\\`*_[]<>#&|~!") {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_[]<>#&|~!", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
