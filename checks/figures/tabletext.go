package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// totalOf is the cell of the total of a broken sum.
func (g *grid) totalOf(b *broken) *cell { return g.cellOf(b, b.total) }

// cellOf is a cell of the column of a broken sum.
func (g *grid) cellOf(b *broken, row int) *cell {
	was := g.turned
	g.turned = b.turned
	c := g.at(row, b.col)
	g.turned = was
	return c
}

// crossing is the cell that a broken column and a broken row have in common as an
// addend, when the same correction mends both.
func (g *grid) crossing(down, across *broken) *cell {
	row, col := across.col, down.col
	if row < down.first || row >= down.total || col < across.first || col >= across.total || down.diff.Cmp(across.diff) != 0 {
		return nil
	}
	if c := g.at(row, col); c.kind == numberCell {
		return c
	}
	return nil
}

// eachAddend calls f for the addends of a broken sum.
func (g *grid) eachAddend(b *broken, f func(*cell)) {
	was := g.turned
	g.turned = b.turned
	for row := b.first; row < b.total; row++ {
		if g.isAddend(&b.line, row) {
			f(g.at(row, b.col))
		}
	}
	g.turned = was
}

// suspects are the addends of which a misprint would explain the difference.
func (g *grid) suspects(b *broken) (out []*cell) {
	g.eachAddend(b, func(c *cell) {
		if should, ok := c.value.Add(b.diff); ok && len(out) < 4 {
			if plainSlip(should, c.value) {
				out = append(out, c)
			}
		}
	})
	return out
}

// mostAddends is how many addends a message names.
const mostAddends = 5

// addends says what was added up: "198, 121 and 64 add", "The 12 figures above add".
func (g *grid) addends(b *broken) string {
	if b.n > mostAddends {
		where := "above"
		if b.turned {
			where = "before it"
		}
		return fmt.Sprintf("The %d figures %s add", b.n, where)
	}
	var list []string
	g.eachAddend(b, func(c *cell) { list = append(list, g.text(c)) })
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " and " + list[last] + " add"
}

// right is what the cell should be, to the places in which it is written.
func (m *misfit) right() facts.Decimal {
	x, y := m.of[0].value.Rat(), m.of[1].value.Rat()
	r := new(big.Rat).Sub(y, x)
	switch m.kind {
	case productOf:
		r.Mul(x, y)
	case shareOf:
		r.Quo(x, y).Mul(r, big.NewRat(100, 1))
	case percentage:
		r.Quo(r, x).Mul(r, big.NewRat(100, 1))
	}
	if m.kind != shareOf && m.kind != productOf && m.cell.value.Sign() > 0 {
		r.Abs(r)
	}
	places := max(0, -int(m.cell.value.Exp))
	d, _ := facts.ParseDecimal(strings.TrimPrefix(r.FloatString(places), "-"))
	if r.Sign() < 0 {
		d.Coef = -d.Coef
	}
	return d
}

// like writes a value as a cell is written: with its grouping and what stands
// around its digits.
func (g *grid) like(c *cell, v facts.Decimal) string {
	span, ok := g.digitsOf(c)
	if !ok {
		return v.String()
	}
	text := g.text(c)
	at := g.span(c).Start
	return text[:span.Start-at] + g.figure(c, v) + text[span.End-at:]
}

// rewrite offers the value for the digits of a cell.
func (g *grid) rewrite(c *cell, v facts.Decimal) []checks.Fix {
	span, ok := g.digitsOf(c)
	if !ok || v.Sign() < 0 || c.value.Sign() < 0 {
		return nil
	}
	write := g.figure(c, v)
	return []checks.Fix{{Message: "Write " + write + " here.", Span: span, New: write}}
}

// digitsOf is where the digits of a cell stand, when it has one number.
func (g *grid) digitsOf(c *cell) (s article.Span, ok bool) {
	for _, t := range g.words(c) {
		if t.Kind == article.Number {
			if ok {
				return s, false
			}
			s, ok = t.Span, true
		}
	}
	return s, ok
}

// figure writes a value with the scale and the grouping of a cell.
func (g *grid) figure(c *cell, v facts.Decimal) string {
	span, _ := g.digitsOf(c)
	written := g.doc.In(span)
	if d, ok := facts.ParseDecimal(written); ok {
		v, _ = v.Shift(int(d.Exp) - int(c.value.Exp))
	}
	s := abs(v).String()
	whole, rest, _ := strings.Cut(s, ".")
	if rest != "" {
		rest = "." + rest
	}
	if strings.Contains(written, ",") || len(written) <= 3 && g.grouped() {
		for i := len(whole) - 3; i > 0; i -= 3 {
			whole = whole[:i] + "," + whole[i:]
		}
	}
	return whole + rest
}

// grouped reports whether the table groups its thousands.
func (g *grid) grouped() bool {
	for i := range g.cells {
		if g.cells[i].kind >= numberCell && strings.Contains(g.text(&g.cells[i]), ",") {
			return true
		}
	}
	return false
}
