package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
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

// perHundred reports whether a column is of so many per hundred: "Lambs per 100 ewes".
func (g *grid) perHundred(col int) bool {
	w := g.words(g.header(col))
	for i := 0; i+1 < len(w); i++ {
		if w[i].Form == formPer && (g.doc.In(w[i+1].Span) == "100" || w[i+1].Form == formHundred) {
			return true
		}
	}
	return false
}

var formHundred = article.FormOf("hundred")

// resultRow holds the profit of a table of accounts against its sales and costs, where
// that is right in another column.
func (g *grid) resultRow(p *checks.Pass) {
	last := g.rows - 1
	if last < g.heads+2 || !g.labelled(g.heads, incomeHeads) || !g.labelled(last, resultHeads) {
		return
	}
	exact, odd, right := 0, (*cell)(nil), facts.Decimal{}
	for col := 1; col < g.cols; col++ {
		rest, all := g.at(g.heads, col).value, g.at(g.heads, col).kind == numberCell
		for row := g.heads + 1; row < last && all; row++ {
			c := g.at(row, col)
			rest, all = sub(rest, c.value, c.kind == numberCell)
		}
		c := g.at(last, col)
		switch {
		case !all || c.kind != numberCell || g.isShare(col):
		case rest.Cmp(c.value) == 0:
			exact++
		case odd != nil:
			return
		default:
			odd, right = c, rest
		}
	}
	if exact == 0 || odd == nil {
		return
	}
	p.Report(checks.Finding{
		Span: g.span(odd), Severity: checks.Warning,
		Message: fmt.Sprintf("What the rows above leave is %s, not %s.", g.like(odd, right), g.text(odd)), Fixes: g.rewrite(odd, right),
	})
}

// sub is x less y, as long as all is well.
func sub(x, y facts.Decimal, fine bool) (facts.Decimal, bool) {
	d, ok := x.Sub(y)
	return d, ok && fine
}

// labelled reports whether the label of a row has one of some words.
func (g *grid) labelled(row int, words *article.Table[bool]) bool {
	for _, t := range g.words(g.at(row, 0)) {
		if words.Has(t.Form) {
			return true
		}
	}
	return false
}

var (
	incomeHeads = article.NewSet("sales", "revenue", "revenues", "income", "turnover", "receipts", "takings", "fees")
	resultHeads = article.NewSet("profit", "surplus", "balance", "left", "earnings", "margin", "loss", "deficit")
)

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
