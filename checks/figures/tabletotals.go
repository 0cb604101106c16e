package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// line is a sum in a table: the cells of one column between two rows, and the
// cell that should be their total.
type line struct {
	col          int
	first, total int  // the row of the first addend and that of the total
	ofTotals     bool // the addends are the totals between, not the other rows
	n            int  // of addends
	sum, diff    facts.Decimal
	exact, near  bool // the total is the sum; it can be, with rounding
}

var (
	totalWords = article.NewSet("total", "totals", "sum", "overall", "altogether", "combined", "tot")
	formAll    = article.FormOf("all")
	// wholeNames name a last row that holds all the others: where its other figures do.
	wholeNames = article.NewSet("world", "worldwide", "global", "nation", "nationwide", "national", "country", "britain", "uk", "county", "group")
	formGrand  = article.FormOf("grand")
)

// isTotal reports whether a row is a total by its label, and whether the label
// says nothing else.
func (g *grid) isTotal(row int) (total, bare bool) {
	names := &g.names
	if g.turned {
		names = &g.colNames
	}
	if *names == nil {
		*names = make([]nameKind, g.height())
		for i := range *names {
			(*names)[i] = g.nameKind(g.label(i))
		}
		if w := g.words(g.label(g.height() - 1)); !g.turned && len(w) == 1 && wholeNames.Has(w[0].Form) {
			(*names)[g.height()-1] = someTotal
		}
	}
	k := (*names)[row]
	return k != noTotal, k == bareTotal
}

// nameKind is what the label of a row says.
type nameKind uint8

const (
	noTotal   nameKind = iota
	someTotal          // total sales
	bareTotal          // total
)

// nameKind reads a label.
func (g *grid) nameKind(c *cell) nameKind {
	w := g.words(c)
	switch {
	case len(w) == 0 || len(w) > 4:
		return noTotal
	case len(w) == 1 && (w[0].Form == formAll || totalWords.Has(w[0].Form)), len(w) == 2 && w[0].Form == formGrand && totalWords.Has(w[1].Form):
		return bareTotal
	case totalWords.Has(w[0].Form) || totalWords.Has(w[len(w)-1].Form):
		return someTotal
	}
	return noTotal
}

// totals finds the total rows of a grid and the sums they should be.
func (g *grid) totals() (out []broken) {
	previous := g.first() - 1
	for row := g.first(); row < g.height(); row++ {
		switch total, bare := g.isTotal(row); {
		case total:
			out = append(out, g.totalRow(row, previous, bare)...)
			previous = row
		case g.turned && row > 2:
			out = append(out, g.unnamedTotal(row, previous)...)
		}
	}
	return out
}

// broken is a sum of a table that does not hold.
type broken struct {
	line
	turned bool
	sure   bool // other sums of the table hold
}

// totalRow tries which rows a total row sums, and returns the columns in which it
// does not hold when it holds in most others.
func (g *grid) totalRow(row, previous int, bare bool) []broken {
	best := g.lines(previous+1, row, false)
	held := holding(best)
	try := func(lines []line) {
		if h := holding(lines); h > held {
			best, held = lines, h
		}
	}
	if previous >= g.first() {
		try(g.lines(g.first(), row, false))
		try(g.lines(g.first(), row, true))
	}
	if g.turned {
		try(g.lines(2, row, false))
		try(g.lines(3, row, false))
	}
	failing := len(best) - held
	alone := bare && previous < g.first() && row == g.height()-1 && !g.turned
	switch {
	case failing == 0, failing > max(1, held/4):
		return nil
	case held == 0 && (!alone || best[0].n < 3):
		return nil
	}
	var out []broken
	for _, l := range best {
		if !l.near && (g.explained(&l) || held >= 2 && g.greatest(&l)) {
			out = append(out, broken{l, g.turned, held >= 2})
		}
	}
	return out
}

// unnamedTotal finds the one row in which a column that is the sum of those
// before it in all others is not, whatever it is called: "votes cast".
func (g *grid) unnamedTotal(row, previous int) []broken {
	exact, wrong := 0, line{}
	for col := g.across(); col < g.width(); col++ {
		l := line{col: col, first: previous + 1, total: row}
		switch {
		case !g.addUp(&l):
		case l.exact:
			exact++
		case wrong.n > 0 || l.near:
			return nil
		default:
			wrong = l
		}
	}
	if exact < 3 || wrong.n == 0 {
		return nil
	}
	return []broken{{wrong, g.turned, true}}
}

// lines are the sums of the columns in which the total row and at least two of
// the rows from start hold numbers and none holds words.
func (g *grid) lines(start, total int, ofTotals bool) []line {
	var out []line
	exact := 0
	for col := g.across(); col < g.width(); col++ {
		l := line{col: col, first: start, total: total, ofTotals: ofTotals}
		if g.addUp(&l) {
			out = append(out, l)
			if l.exact {
				exact++
			}
		}
	}
	// Where all others are exact, rounding does not explain two in the last place.
	if exact >= 2 && exact+1 >= len(out) {
		for i := range out {
			one := facts.Decimal{Coef: 1, Exp: out[i].sum.Exp}
			out[i].near = out[i].exact || abs(out[i].diff).Cmp(one) <= 0
		}
	}
	return out
}

func holding(lines []line) int {
	n := 0
	for i := range lines {
		if lines[i].near {
			n++
		}
	}
	return n
}

// addUp adds up the column of a line and reports whether it is one of numbers.
func (g *grid) addUp(l *line) bool {
	t := g.at(l.total, l.col)
	if t.kind < numberCell || g.isAverage(l.col) {
		return false
	}
	if t.kind == shareCell && t.value.Cmp(facts.Int(100)) != 0 {
		return false // a rate, whose total is an average
	}
	rounding := half(t.value)
	for row := l.first; row < l.total; row++ {
		c := g.at(row, l.col)
		if total, _ := g.isTotal(row); total != l.ofTotals || c.kind == emptyCell {
			continue
		}
		sum, ok := l.sum.Add(c.value)
		r, okRounding := rounding.Add(half(c.value))
		if c.kind != t.kind || !ok || !okRounding {
			return false
		}
		l.sum, rounding = sum, r
		if c.value.Sign() != 0 {
			l.n++
		}
	}
	diff, ok := t.value.Sub(l.sum)
	if !ok || l.n < 2 {
		return false
	}
	l.diff = diff
	l.exact, l.near = diff.Sign() == 0, abs(diff).Cmp(rounding) <= 0
	return true
}

// explained reports whether one misprint makes up the difference: a wrong digit
// or two exchanged ones in the total or in one of the addends. A sum that leaves
// out rows, and an average, seldom pass.
func (g *grid) explained(l *line) bool {
	if plainSlip(g.at(l.total, l.col).value, l.sum) {
		return true
	}
	if !g.greatest(l) {
		return false
	}
	for row := l.first; row < l.total; row++ {
		if c := g.at(row, l.col); g.isAddend(l, row) {
			if should, ok := c.value.Add(l.diff); ok && should.Sign() > 0 && plainSlip(should, c.value) {
				return true
			}
		}
	}
	return false
}

// isAddend reports whether the cell of a row is one of the numbers added up.
func (g *grid) isAddend(l *line, row int) bool {
	total, _ := g.isTotal(row)
	return total == l.ofTotals && g.at(row, l.col).kind >= numberCell
}

// greatest reports whether the total is no smaller than any addend, as no average is.
func (g *grid) greatest(l *line) bool {
	t := g.at(l.total, l.col).value
	for row := l.first; row < l.total; row++ {
		if g.isAddend(l, row) && g.at(row, l.col).value.Cmp(t) >= 0 {
			return false
		}
	}
	return true
}

var averageWords = article.NewSet("average", "avg", "mean", "median", "rate", "rates", "per", "ratio", "density", "index", "price", "prices", "age", "year", "rank", "position", "maximum", "minimum", "turnout", "temperature", "score", "rating")

// isAverage reports whether the header of a column names what is not added up.
func (g *grid) isAverage(col int) bool {
	name := g.header(col)
	if g.turned {
		name = g.at(0, col)
	}
	for _, t := range g.words(name) {
		if averageWords.Has(t.Form) {
			return true
		}
	}
	return false
}
