package reports

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/pkg/twcache"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"copydesk/article"
	"copydesk/checks"
)

// The widths of the table, in cells.
const (
	leastWidth   = 40
	defaultWidth = 80
	wideWidth    = 110 // from here what is wrong stands beside the text
	mostText     = 110 // lines longer than this are hard to read
	mostFinding  = 60
)

// table writes a table for each article that has findings.
type table struct {
	w       io.Writer
	out     bytes.Buffer
	drawn   *tablewriter.Table // the last one, for the next
	width   int
	paint   palette
	summary Summary
	files   []errorEntry // that had problems
}

func newTable(w io.Writer, o Options) Reporter {
	if o.Width == 0 {
		o.Width = defaultWidth
	}
	return &table{w: w, width: max(o.Width, leastWidth), paint: palette{o.Color}}
}

func (t *table) Begin() error { return nil }

func (t *table) File(r *checks.Result) error {
	t.summary.Add(r)
	if r.Err != nil {
		t.files = append(t.files, errorEntry{r.Path, reason(r)})
	}
	if r.Doc == nil || len(r.Findings)+len(r.Doc.Warnings) == 0 {
		return nil
	}
	t.title(r)
	if err := t.article(r); err != nil {
		return fmt.Errorf("%s: drawing the table: %w", r.Path, err)
	}
	t.out.WriteByte('\n')
	return t.flush()
}

func (t *table) End() error {
	t.problems()
	for _, line := range wrap(t.summary.String(), t.width) {
		fmt.Fprintln(&t.out, line)
	}
	return t.flush()
}

// problems lists the files that could not be read.
func (t *table) problems() {
	for i, f := range t.files {
		if i == 0 {
			t.out.WriteString("Files with problems:\n")
		}
		path := cutFront(flat(f.Path), t.width-3)
		fmt.Fprintf(&t.out, "  %s:\n", t.paint.paint(bold, path))
		for _, line := range wrap(flat(f.Message), t.width-4) {
			fmt.Fprintf(&t.out, "    %s\n", line)
		}
	}
	if len(t.files) > 0 {
		t.out.WriteByte('\n')
	}
}

func (t *table) flush() error {
	_, err := t.w.Write(t.out.Bytes())
	t.out.Reset()
	return err
}

// title is the line above an article's table: its path and its headline.
func (t *table) title(r *checks.Result) {
	path := cutFront(flat(r.Path), t.width)
	t.out.WriteString(t.paint.paint(bold, path))
	if room := t.width - cells(path) - 2; room >= 10 && r.Doc.Meta.Headline != "" {
		t.out.WriteString("  " + t.paint.paint(dim, wordsBegin(flat(r.Doc.Meta.Headline), room)))
	}
	t.out.WriteByte('\n')
}

// row is a finding as it is drawn: lines that stand beside each other.
type row struct{ where, text, finding []string }

func (r *row) line(where, text string) {
	r.where = append(r.where, where)
	r.text = append(r.text, text)
}

// columns are the widths of an article's table.
type columns struct{ where, text, finding int }

// columns measures the first column and gives the rest to the others. The
// finding's is 0 when it stands above the text.
func (t *table) columns(r *checks.Result, lines *article.Lines) columns {
	c := columns{where: len("Line")}
	for i := range r.Findings {
		f := &r.Findings[i]
		c.where = max(c.where, len(where(lines, f.Span)))
		if len(f.Reasons) > 0 {
			c.where = max(c.where, len("+0.0"))
		}
		for j := range f.Related {
			c.where = max(c.where, len(where(lines, f.Related[j].Span)))
		}
	}
	if t.width < wideWidth {
		c.text = t.width - c.where - 7
		return c
	}
	rest := t.width - c.where - 10
	c.finding = min(rest*2/5, mostFinding)
	c.text = min(rest-c.finding, mostText)
	return c
}

func where(lines *article.Lines, s article.Span) string {
	line, column := lines.Position(s)
	return fmt.Sprintf("%d:%d", line, column)
}

// article draws the table of an article.
func (t *table) article(r *checks.Result) error {
	lines := r.Doc.Lines()
	c := t.columns(r, lines)
	grid := t.grid(c)
	for _, w := range r.Doc.Warnings {
		if err := t.add(grid, c, t.warning(c, &w)); err != nil {
			return err
		}
	}
	for i := range r.Findings {
		if err := t.add(grid, c, t.row(r.Doc, lines, &r.Findings[i], c)); err != nil {
			return err
		}
	}
	return grid.Render()
}

func (t *table) add(grid *tablewriter.Table, c columns, r *row) error {
	list := []string{strings.Join(r.where, "\n"), strings.Join(r.text, "\n"), strings.Join(r.finding, "\n")}
	if c.finding == 0 {
		list = list[:2]
	}
	return grid.Append(list)
}

// grid is the empty table of these columns. It is made once, because making one
// costs more than drawing it.
func (t *table) grid(c columns) *tablewriter.Table {
	widths := tw.Mapper[int, int]{0: c.where + 2, 1: c.text + 2}
	head := []string{"Line", "Finding"}
	if c.finding > 0 {
		widths[2] = c.finding + 2
		head = []string{"Line", "Text", "Finding"}
	}
	if t.drawn == nil {
		t.drawn = newGrid(&t.out, tw.On, tw.AlignRight, tw.AlignLeft, tw.AlignLeft)
	}
	t.drawn.Reset()
	t.drawn.Options(tablewriter.WithColumnWidths(widths))
	t.drawn.Header(head)
	return t.drawn
}

// newGrid makes a table of light lines, also between its rows or not, in which
// nothing is trimmed, wrapped or changed.
func newGrid(w io.Writer, between tw.State, columnAligns ...tw.Align) *tablewriter.Table {
	columns := tw.CellAlignment{Global: tw.AlignLeft, PerColumn: columnAligns}
	asIs := tw.CellFormatting{AutoFormat: tw.Off}
	return tablewriter.NewTable(w,
		tablewriter.WithEastAsian(tw.Off),
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Symbols:  tw.NewSymbols(tw.StyleLight),
			Settings: tw.Settings{Separators: tw.Separators{BetweenRows: between}},
		})),
		tablewriter.WithConfig(tablewriter.Config{
			Header:   tw.CellConfig{Formatting: asIs, Alignment: columns},
			Row:      tw.CellConfig{Formatting: asIs, Alignment: columns},
			Behavior: tw.Behavior{TrimSpace: tw.Off, TrimTab: tw.Off, TrimLine: tw.Off},
		}),
		// The zero value WrapNone in a Config keeps the default, which wraps.
		tablewriter.WithRowAutoWrap(tw.WrapNone),
		// The default one has room for thousands and is made anew for every table.
		tablewriter.WithStringerCacheCustom(twcache.NewLRU[reflect.Type, reflect.Value](1)),
	)
}
