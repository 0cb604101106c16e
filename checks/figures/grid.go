package figures

import (
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// cellKind is what a table cell holds.
type cellKind uint8

const (
	emptyCell  cellKind = iota // nothing, a dash, n/a
	textCell                   // anything but one number
	numberCell                 // one number, with its sign, currency and scale
	shareCell                  // one number with a per cent sign
)

// cell is one cell of a table as arithmetic sees it.
type cell struct {
	kind  cellKind
	value facts.Decimal
	block int32 // its block; -1 none
}

// grid is one table. Its columns and rows can be exchanged, so that what is
// true of columns is checked of rows by the same words.
type grid struct {
	doc        *article.Document
	cells      []cell
	rows, cols int
	heads      int  // header rows: one, or two
	turned     bool // rows and columns are exchanged

	names, colNames []nameKind // what the labels of rows and columns say
}

// mostColumns and mostRows bound the tables that are read.
const mostColumns, mostRows = 30, 20000

// readGrid reads the table whose cells begin at block i, and returns the block after them.
func readGrid(doc *article.Document, i int) (*grid, int) {
	end, rows, cols := i, 0, 0
	for ; end < len(doc.Blocks) && doc.Blocks[end].Table == doc.Blocks[i].Table; end++ {
		rows, cols = max(rows, int(doc.Blocks[end].Row)+1), max(cols, int(doc.Blocks[end].Col)+1)
	}
	if rows < 3 || cols < 2 || cols > mostColumns || rows > mostRows {
		return nil, end
	}
	g := &grid{doc: doc, rows: rows, cols: cols, cells: make([]cell, rows*cols)}
	for k := range g.cells {
		g.cells[k].block = -1
	}
	for k := i; k < end; k++ {
		b := &doc.Blocks[k]
		c := &g.cells[int(b.Row)*cols+int(b.Col)]
		if c.block >= 0 {
			return nil, end // two paragraphs in one cell
		}
		*c = readCell(doc.In(b.Span))
		c.block = int32(k)
	}
	g.heads = 1
	if rows > 3 && g.isHead(1) {
		g.heads = 2
	}
	return g, end
}

// isHead reports whether a row has words beyond its label and no numbers but years.
func (g *grid) isHead(row int) bool {
	words := false
	for col := 1; col < g.cols; col++ {
		switch c := g.at(row, col); {
		case c.kind == textCell:
			words = true
		case c.kind >= numberCell && (c.value.Exp != 0 || c.value.Coef < 1900 || c.value.Coef > 2100):
			return false
		}
	}
	return words
}

// first is the first row, or column, that is no header.
func (g *grid) first() int {
	if g.turned {
		return 1
	}
	return g.heads
}

// across is the first column, or row, that holds what is added up.
func (g *grid) across() int {
	if g.turned {
		return g.heads
	}
	return 1
}

// label is the cell that names a row, or, exchanged, the cells that name a
// column: the lowest of the header.
func (g *grid) label(row int) *cell {
	if g.turned {
		return g.header(row)
	}
	return g.at(row, 0)
}

// header is the lowest cell of the header of a column that is not empty.
func (g *grid) header(col int) *cell {
	for row := g.heads - 1; row > 0; row-- {
		if c := &g.cells[row*g.cols+col]; c.kind != emptyCell {
			return c
		}
	}
	return &g.cells[col]
}

// at is the cell of a row and a column, or those exchanged.
func (g *grid) at(row, col int) *cell {
	if g.turned {
		row, col = col, row
	}
	return &g.cells[row*g.cols+col]
}

// height and width are the numbers of rows and columns, or those exchanged.
func (g *grid) height() int {
	if g.turned {
		return g.cols
	}
	return g.rows
}

func (g *grid) width() int {
	if g.turned {
		return g.rows
	}
	return g.cols
}

// span is where the cell stands in the text.
func (g *grid) span(c *cell) article.Span { return g.doc.Blocks[c.block].Span }

// text is what stands in the cell.
func (g *grid) text(c *cell) string {
	if c.block < 0 {
		return c.value.String() // a sum that the table does not give
	}
	return g.doc.In(g.span(c))
}

// words are the tokens of a cell.
func (g *grid) words(c *cell) []article.Token {
	if c.block < 0 {
		return nil
	}
	r := g.doc.Blocks[c.block].Tokens
	return g.doc.Tokens[r.First:r.End]
}

// readCell reads one number with what may stand around it in a table: a sign or
// brackets for a negative, a currency, a scale, marks of footnotes.
func readCell(s string) cell {
	s = strings.TrimRight(strings.TrimSpace(s), "*†‡§¹²³⁴⁵ \u00a0")
	switch strings.ToLower(s) {
	case "", "-", "–", "—", "--", "n/a", "na", "n.a.", "nil", "..", "...", "…", "—%":
		return cell{kind: emptyCell}
	}
	negative := false
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		s, negative = s[1:len(s)-1], true
	}
	s, minus := cutSign(s)
	s = strings.TrimLeft(s, "$£€¥₹ ")
	if !minus {
		s, minus = cutSign(s)
	}
	c := cell{kind: numberCell}
	shift := 0
	s, c.kind, shift = cutUnit(s)
	if s == "" || s[0] < '0' || s[0] > '9' {
		return cell{kind: textCell}
	}
	v, ok := facts.ParseDecimal(s)
	if ok {
		v, ok = v.Shift(shift)
	}
	if !ok {
		return cell{kind: textCell}
	}
	if negative || minus {
		v.Coef = -v.Coef
	}
	c.value = v
	return c
}

// cutSign cuts a sign off and says whether it is a minus.
func cutSign(s string) (string, bool) {
	for _, m := range [...]string{"-", "−", "–"} {
		if rest, ok := strings.CutPrefix(s, m); ok {
			return strings.TrimLeft(rest, " "), true
		}
	}
	return strings.TrimPrefix(s, "+"), false
}

// cutUnit cuts a per cent sign or a scale off the end of a number and returns
// what kind of cell it makes and the power of ten that the scale stands for.
func cutUnit(s string) (string, cellKind, int) {
	for _, u := range [...]struct {
		text  string
		kind  cellKind
		shift int
	}{{"%", shareCell, 0}, {"per cent", shareCell, 0}, {"percent", shareCell, 0}, {"pct", shareCell, 0}, {"bn", numberCell, 9}, {"billion", numberCell, 9}, {"million", numberCell, 6}, {"m", numberCell, 6}, {"k", numberCell, 3}} {
		if rest, ok := strings.CutSuffix(s, u.text); ok {
			return strings.TrimRight(rest, " \u00a0"), u.kind, u.shift
		}
	}
	return s, numberCell, 0
}
