package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

var (
	shareWords  = article.NewSet("share", "shares", "percentage", "proportion", "percent", "%", "pct")
	changeHeads = article.NewSet("change", "changes", "difference", "diff", "increase", "decrease", "rise", "growth", "gain", "margin", "majority", "lead", "balance", "swing", "gd")
)

// headed reports whether the header of a column has one of the words.
func (g *grid) headed(col int, words *article.Table[bool]) bool {
	for _, t := range g.words(g.header(col)) {
		if words.Has(t.Form) {
			return true
		}
	}
	return false
}

// isShare reports whether the column holds percentages.
func (g *grid) isShare(col int) bool {
	shares := 0
	for row := g.heads; row < g.rows; row++ {
		switch g.at(row, col).kind {
		case shareCell:
			shares++
		case textCell:
			return false
		}
	}
	return shares > 1 && shares*2 > g.rows-1 || g.headed(col, shareWords)
}

// misfit is a cell that is not what its row makes it.
type misfit struct {
	col  int
	cell *cell
	of   [2]*cell // the part and the whole, or the earlier and the later figure
	kind fitKind

	signed bool // falls have a minus in this column: where there is none it rose
}

// fitKind is what a cell can be of two others.
type fitKind uint8

const (
	shareOf    fitKind = iota // the first as a percentage of the second
	changeOf                  // the second less the first
	percentage                // the same as a percentage of the first
	productOf                 // the first times the second
)

// misfits finds the columns of shares and of changes that fit all rows but few,
// and returns the cells that do not fit. Where the column that shares are of does
// not add up, the slip is in that.
func (g *grid) misfits(down []broken) (out []misfit) {
	for target := 1; target < g.cols; target++ {
		share := g.isShare(target)
		switch {
		case g.headed(target, changeHeads):
			out = append(out, g.changeColumn(target, share)...)
		case share:
			m := g.shareColumn(target, down)
			if m == nil {
				m = g.rateColumn(target)
			}
			out = append(out, m...)
		case g.perHundred(target):
			out = append(out, g.rowsOf(target, shareOf, func(a, b int) bool { return true })...)
		case g.headed(target, costHeads):
			out = append(out, g.costColumn(target)...)
		}
	}
	return out
}

// shareColumn looks for the column that the shares are of.
func (g *grid) shareColumn(target int, down []broken) []misfit {
	for a := 1; a < g.cols; a++ {
		whole, given := g.wholeOf(a)
		if a == target || whole == nil || g.isShare(a) || slices.ContainsFunc(down, func(b broken) bool { return b.col == a }) {
			continue
		}
		m, fits := g.fit(target, func(row int) (misfit, bool) {
			part := g.at(row, a)
			return misfit{of: [2]*cell{part, whole}, kind: shareOf}, part.kind == numberCell && part != whole
		})
		if fits >= pick(given || len(m) == 1 && g.makesWhole(target, &m[0]), 2, 3) && len(m) <= max(1, fits/4) {
			return m
		}
	}
	return nil
}

// makesWhole reports whether the shares of a column make a hundred once one of them is what
// its row makes it.
func (g *grid) makesWhole(col int, m *misfit) bool {
	sum, ok := m.right(), true
	for row := g.heads; row < g.rows; row++ {
		if c := g.at(row, col); c != m.cell && ok {
			sum, ok = sum.Add(c.value)
		}
	}
	return ok && sum.Cmp(facts.Int(100)) == 0
}

// wholeOf is the cell of a column in its total row; without such a row, the sum
// of the column, which the table does not give.
func (g *grid) wholeOf(col int) (whole *cell, given bool) {
	sum := &cell{kind: numberCell, block: -1}
	for row := g.rows - 1; row >= g.heads; row-- {
		c := g.at(row, col)
		if total, _ := g.isTotal(row); total {
			if c.kind == numberCell && c.value.Sign() > 0 {
				return c, true
			}
			return nil, false
		}
		if c.kind == emptyCell {
			continue
		}
		v, ok := sum.value.Add(c.value)
		if c.kind != numberCell || !ok {
			return nil, false
		}
		sum.value = v
	}
	return sum, false
}

// changeColumn looks for the two columns that a column of changes is between.
func (g *grid) changeColumn(target int, percent bool) []misfit {
	kind := changeOf
	if percent {
		kind = percentage
	}
	signed := g.hasMinus(target)
	for a := 1; a < g.cols; a++ {
		for b := 1; b < g.cols; b++ {
			if a == b || a == target || b == target || g.isShare(a) != g.isShare(b) {
				continue
			}
			m, fits := g.fit(target, func(row int) (misfit, bool) {
				x, y := g.at(row, a), g.at(row, b)
				return misfit{of: [2]*cell{x, y}, kind: kind, signed: signed}, x.kind >= numberCell && y.kind >= numberCell
			})
			if fits >= pick(kind == percentage && g.rows-g.heads == 3, 2, 3) && len(m) <= max(1, fits/4) {
				return m
			}
		}
	}
	return nil
}

// hasMinus reports whether a figure of a column has a minus.
func (g *grid) hasMinus(col int) bool {
	for row := g.heads; row < g.rows; row++ {
		if c := g.at(row, col); c.kind >= numberCell && c.value.Sign() < 0 {
			return true
		}
	}
	return false
}

// fit holds the cells of a column against what their rows make them. It gives up
// when too few fit.
func (g *grid) fit(target int, row func(int) (misfit, bool)) (out []misfit, fits int) {
	for r := g.heads; r < g.rows; r++ {
		m, ok := row(r)
		m.col, m.cell = target, g.at(r, target)
		if !ok || m.cell.kind < numberCell {
			continue
		}
		switch good, known := m.fits(); {
		case !known:
		case good:
			fits++
		default:
			out = append(out, m)
			if len(out) > 3 && len(out) > fits/4 {
				return nil, 0
			}
		}
	}
	return out, fits
}

// fits reports whether the cell is what the other two make it, with rounding of
// all three, and whether that can be known.
func (m *misfit) fits() (good, known bool) {
	x, y, p := m.of[0].value, m.of[1].value, m.cell.value
	diff, ok := y.Sub(x)
	if !ok {
		return false, false
	}
	if p.Sign() >= 0 && diff.Sign() < 0 && (m.kind == changeOf || m.kind == percentage) && !m.signed {
		diff = abs(diff) // a fall written without its sign
	}
	hx, hy, hp := half(x), half(y), half(p)
	switch m.kind {
	case changeOf:
		off, ok := p.Sub(diff)
		return ok && atMost(off, hx, hy, hp), ok
	case shareOf:
		return isPart(p, x, y, hp, hx, hy)
	case productOf:
		return isProduct(p, x, y)
	}
	both, ok := hx.Add(hy)
	if !ok {
		return false, false
	}
	return isPart(p, diff, x, hp, both, hx)
}

// isPart reports whether p per cent of the whole is the part; the h are what
// rounding can have taken from each.
func isPart(p, part, whole, hp, hPart, hWhole facts.Decimal) (good, known bool) {
	if whole.Sign() <= 0 {
		return false, false
	}
	product, ok1 := p.Mul(whole)
	hundredfold, ok2 := part.Shift(2)
	off, ok3 := product.Sub(hundredfold)
	a, ok4 := hp.Mul(whole)
	b, ok5 := hPart.Shift(2)
	c, ok6 := abs(p).Mul(hWhole)
	if !ok1 || !ok2 || !ok3 || !ok4 || !ok5 || !ok6 {
		return false, false
	}
	return atMost(off, a, b, c), true
}

// half is half of one in the last place of a value as it is written.
func half(d facts.Decimal) facts.Decimal { return facts.Decimal{Coef: 5, Exp: d.Exp - 1} }

// atMost reports whether a difference is no greater than the sum of allowances.
func atMost(off facts.Decimal, allowed ...facts.Decimal) bool {
	var sum facts.Decimal
	for _, a := range allowed {
		next, ok := sum.Add(a)
		if !ok {
			return true
		}
		sum = next
	}
	return abs(off).Cmp(sum) <= 0
}
