package reports

import (
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/tw"

	"copydesk/article"
	"copydesk/checks"
)

// factTable writes a table of the facts of each article.
type factTable struct {
	table
	by    string
	count factCount
}

func newFactTable(w io.Writer, o FactOptions) Reporter {
	t := &factTable{by: o.By}
	t.table = *newTable(w, o.Options).(*table)
	return t
}

func (t *factTable) File(r *checks.Result) error {
	if r.Err != nil {
		t.files = append(t.files, errorEntry{r.Path, reason(r)})
	}
	if r.Facts == nil {
		t.count.unread++
		return nil
	}
	t.count.add(r.Facts)
	s := newSheet(r)
	if len(s.things) == 0 {
		return nil
	}
	t.title(r)
	for _, g := range s.sections(t.by) {
		if g.title != "" {
			t.out.WriteString(t.paint.paint(bold, cut(flat(g.title), t.width)) + "\n")
		}
		if err := t.section(s, g.things); err != nil {
			return fmt.Errorf("%s: drawing the table: %w", r.Path, err)
		}
	}
	t.out.WriteByte('\n')
	return t.flush()
}

func (t *factTable) End() error {
	t.problems()
	for _, line := range wrap(t.count.String(), t.width) {
		fmt.Fprintln(&t.out, line)
	}
	return t.flush()
}

// box is what an editor ticks.
const box = "☐"

// factColumns are the widths of the columns of a fact table. Kind is 0 when the
// kind stands in the title; means and about are 0 when all stands in one column.
type factColumns struct{ where, text, kind, means, about int }

// mostSheet is the width from which a sheet grows no wider.
const mostSheet = 180

func (t *factTable) factColumns(s *sheet, things []*thing) factColumns {
	c := factColumns{where: len("Line")}
	for _, g := range things {
		c.where = max(c.where, len(where(s.lines, g.span)))
		c.kind = max(c.kind, len(g.kind), len("Kind"))
	}
	if t.width < wideWidth {
		c.text, c.kind = t.width-c.where-11, 0
		return c
	}
	rest := min(t.width, mostSheet) - c.where - 17
	if t.by == "kind" {
		c.kind = 0
	} else {
		rest -= c.kind + 3
	}
	c.text = rest * 2 / 5
	c.means = (rest - c.text) / 2
	c.about = rest - c.text - c.means
	return c
}

// section draws a table of things.
func (t *factTable) section(s *sheet, things []*thing) error {
	c := t.factColumns(s, things)
	grid := t.factGrid(c)
	for _, g := range things {
		if err := grid.Append(t.cells(s, g, c)); err != nil {
			return err
		}
	}
	return grid.Render()
}

// factGrid is the empty table of these columns.
func (t *factTable) factGrid(c factColumns) *tablewriter.Table {
	head := []string{box, "Line", "Fact"}
	list := []int{1, c.where, c.text}
	if c.means > 0 {
		head[2] = "Text"
		if c.kind > 0 {
			head, list = append(head, "Kind"), append(list, c.kind)
		}
		head, list = append(head, "Stands for", "About"), append(list, c.means, c.about)
	}
	widths := tw.Mapper[int, int]{}
	for i, n := range list {
		widths[i] = n + 2
	}
	if t.drawn == nil {
		left := tw.AlignLeft
		t.drawn = newGrid(&t.out, tw.Off, left, tw.AlignRight, left, left, left, left)
	}
	t.drawn.Reset()
	t.drawn.Options(tablewriter.WithColumnWidths(widths))
	t.drawn.Header(head)
	return t.drawn
}

// cells are the cells of a thing.
func (t *factTable) cells(s *sheet, g *thing, c factColumns) []string {
	text := snippet(s.doc, &group{blockOf(s.doc, g.span), []article.Span{g.span}}, c.text, &t.paint)
	row := []string{box, where(s.lines, g.span)}
	about := []string{g.about, s.again(g)}
	if c.means == 0 {
		return append(row, stack(append([]string{text}, t.below(g, about, c.text)...)))
	}
	row = append(row, text)
	if c.kind > 0 {
		row = append(row, t.paint.paint(dim, g.kind))
	}
	return append(row, stack(wrap(g.means, c.means)), stack(wrapped(about, c.about)))
}

// below is what stands below the text when all stands in one column.
func (t *factTable) below(g *thing, about []string, width int) []string {
	kind := ""
	if t.by != "kind" {
		kind = g.kind + ": "
	}
	return wrapped(append([]string{kind + g.means}, about...), width)
}

// wrapped wraps each of the texts.
func wrapped(texts []string, width int) []string {
	var list []string
	for _, text := range texts {
		list = append(list, wrap(text, width)...)
	}
	return list
}

// stack puts lines below each other in a cell.
func stack(list []string) string { return strings.Join(list, "\n") }
