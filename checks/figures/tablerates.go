package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	rateHeads  = article.NewSet("rate", "rates", "turnout", "share", "percentage", "%", "pct", "proportion")
	costHeads  = article.NewSet("cost", "costs", "amount", "value", "revenue", "takings", "income", "sum", "price", "total", "sales", "pay", "bill", "proceeds")
	priceHeads = article.NewSet("price", "prices", "each", "unit", "rate", "fare", "fee", "charge", "per")
)

// rateColumn looks for the two columns of which a column of rates is the one as a
// share of the other, row by row: passed, of those entered.
func (g *grid) rateColumn(target int) []misfit {
	if !g.headed(target, rateHeads) {
		return nil
	}
	return g.rowsOf(target, shareOf, func(a, b int) bool { return !g.isShare(a) && !g.isShare(b) })
}

// costColumn looks for the number and the price of which a column is the product.
func (g *grid) costColumn(target int) []misfit {
	return g.rowsOf(target, productOf, func(a, b int) bool { return g.headed(b, priceHeads) && !g.headed(a, priceHeads) })
}

// rowsOf looks for two columns that make a column by one rule in all rows but one.
func (g *grid) rowsOf(target int, kind fitKind, may func(a, b int) bool) []misfit {
	for a := 1; a < g.cols; a++ {
		for b := 1; b < g.cols; b++ {
			if a == b || a == target || b == target || !may(a, b) {
				continue
			}
			m, fits := g.fit(target, func(row int) (misfit, bool) {
				x, y := g.at(row, a), g.at(row, b)
				total, _ := g.isTotal(row)
				return misfit{of: [2]*cell{x, y}, kind: kind}, !total && x.kind == numberCell && y.kind == numberCell
			})
			if fits >= 3 && len(m) == 1 {
				return m
			}
		}
	}
	return nil
}

// isProduct reports whether p is x times y, and whether rounding lets that be known.
func isProduct(p, x, y facts.Decimal) (good, known bool) {
	product, ok := x.Mul(y)
	if !ok {
		return false, false
	}
	off, ok := p.Sub(product)
	if !ok || off.Sign() == 0 {
		return ok, ok
	}
	spread, ok := x.Mul(half(y))
	if !ok || y.Exp < 0 && atMost(off, half(p)) {
		return ok, ok
	}
	// A price in cents is exact; one in round pounds may be rounded.
	return false, y.Exp <= -2 || !atMost(off, spread, half(p))
}
