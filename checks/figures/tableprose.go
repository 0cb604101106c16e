package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// proseReach is how many blocks before and behind a table speak of it.
const proseReach = 6

// prose holds the sentences around a table that name one of its rows against the row: the
// change that is told, and a figure that is a misprint of one in it.
func (g *grid) prose(p *checks.Pass) {
	first, last := g.blocks()
	years := g.yearColumns()
	list := p.Facts.Amounts
	for i := range list {
		a := &list[i]
		b := int(a.Block)
		if b+proseReach < first || b > last+proseReach || b >= first && b <= last || !p.Doc.Blocks[b].Kind.Prose() || a.Hedge != facts.Exactly || a.Value.Sign() <= 0 {
			continue
		}
		row := g.rowNamed(a)
		if row < 0 {
			continue
		}
		if years[0] > 0 && g.changeTold(p, a, row, years) {
			return
		}
		if g.slipTold(p, a, row, list) {
			return
		}
	}
}

// blocks are the first and the last block of the table.
func (g *grid) blocks() (first, last int) {
	first, last = len(g.doc.Blocks), 0
	for i := range g.cells {
		if b := int(g.cells[i].block); b >= 0 {
			first, last = min(first, b), max(last, b)
		}
	}
	return first, last
}

// yearColumns are the only two columns of a table whose heads are years, the earlier first.
func (g *grid) yearColumns() (years [2]int) {
	n := 0
	var of [2]int64
	for col := 1; col < g.cols; col++ {
		for _, t := range g.words(g.header(col)) {
			v, ok := facts.ParseDecimal(g.doc.In(t.Span))
			if !ok || t.Kind != article.Number || v.Exp != 0 || v.Coef < 1900 || v.Coef > 2100 {
				continue
			}
			if n > 1 {
				return [2]int{}
			}
			years[n], of[n] = col, v.Coef
			n++
			break
		}
	}
	if n != 2 || of[0] == of[1] {
		return [2]int{}
	}
	if of[0] > of[1] {
		years[0], years[1] = years[1], years[0]
	}
	return years
}

// rowNamed is the one row of the table that the sentence of an amount names by its label,
// and names no other; -1 when there is none.
func (g *grid) rowNamed(a *facts.Amount) int {
	s := g.doc.Sentences[a.Sentence].Tokens
	found := -1
	for row := g.heads; row < g.rows; row++ {
		w := g.words(g.at(row, 0))
		if total, _ := g.isTotal(row); total || len(w) == 0 || g.doc.Tokens[s.First].Len() == 0 {
			continue
		}
		for i := s.First; i+uint32(len(w)) <= s.End; i++ {
			if !g.spells(i, w) {
				continue
			}
			if found >= 0 && found != row {
				return -1
			}
			found = row
		}
	}
	return found
}

// spells reports whether the words of a label stand at token i, with a capital.
func (g *grid) spells(i uint32, w []article.Token) bool {
	for k := range w {
		if g.doc.Tokens[i+uint32(k)].Form != w[k].Form {
			return false
		}
	}
	return g.doc.Tokens[i].Is(article.Capitalised) && w[0].Kind == article.Word
}

// changeTold holds "sales in Asia climbed 60 per cent" against the two years of the row.
func (g *grid) changeTold(p *checks.Pass, a *facts.Amount, row int, years [2]int) bool {
	x, y := g.at(row, years[0]), g.at(row, years[1])
	if x.kind != numberCell || y.kind != numberCell || x.value.Sign() <= 0 || a.About.Frame&facts.Change == 0 || a.About.Frame&(facts.Previous|facts.Forecast|facts.From|facts.Average) != 0 || a.About.Year != 0 {
		return false
	}
	rise := new(big.Rat).Sub(y.value.Rat(), x.value.Rat())
	rise.Abs(rise)
	off := new(big.Rat)
	switch a.Unit {
	case facts.Percent:
		rise.Quo(rise, x.value.Rat()).Mul(rise, big.NewRat(100, 1))
		if off.Sub(rise, a.Value.Rat()).Abs(off).Cmp(big.NewRat(2, 1)) <= 0 {
			return false
		}
	case facts.Count, facts.Plain:
		if off.Sub(rise, a.Value.Rat()).Sign() == 0 || !plainSlip(a.Value, abs(mustSub(y.value, x.value))) && !g.sole(a) {
			return false
		}
	default:
		return false
	}
	right := strings.TrimSuffix(rise.FloatString(1), ".0")
	p.Report(checks.Finding{
		Span: a.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("By the table, from %s to %s, the change is %s.", g.text(x), g.text(y), right),
		Related: []checks.Related{{Span: g.span(x), Message: g.text(x)}, {Span: g.span(y), Message: g.text(y)}},
	})
	return true
}

// sole reports whether an amount of a change is a number of its sentence that no cell has.
func (g *grid) sole(a *facts.Amount) bool {
	return a.Unit == facts.Count && a.Value.Cmp(facts.Int(99)) > 0 && !g.holds(a.Value)
}

// mustSub is the difference of two cells, zero when there is none.
func mustSub(x, y facts.Decimal) facts.Decimal {
	d, _ := x.Sub(y)
	return d
}

// holds reports whether some cell of the table has a value.
func (g *grid) holds(v facts.Decimal) bool {
	for i := range g.cells {
		if c := &g.cells[i]; c.kind >= numberCell && c.value.Cmp(v) == 0 {
			return true
		}
	}
	return false
}

// slipTold reports a figure of a sentence that no cell has and that is a misprint of one of
// the row which the article tells nowhere else.
func (g *grid) slipTold(p *checks.Pass, a *facts.Amount, row int, list []facts.Amount) bool {
	const aside = facts.Change | facts.From | facts.To | facts.Previous | facts.Forecast | facts.More | facts.Part | facts.Target | facts.PerUnit | facts.Average | facts.Ranged
	if g.holds(a.Value) || a.About.Frame&aside != 0 || a.Unit == facts.Duration || a.Unit == facts.Rank || a.Unit == facts.Score || a.Unit == facts.Ratio || a.Unit == facts.Age {
		return false
	}
	for col := 1; col < g.cols; col++ {
		c := g.at(row, col)
		if c.kind < numberCell || (c.kind == shareCell) != (a.Unit == facts.Percent) || !cellSlip(a.Value, c.value) {
			continue
		}
		for i := range list {
			if list[i].Value.Cmp(c.value) == 0 && g.doc.Blocks[list[i].Block].Kind != article.TableCell {
				return false
			}
		}
		p.Report(checks.Finding{
			Span: a.Span, Severity: checks.Warning,
			Message: fmt.Sprintf("The table has %s for it, not %s.", g.text(c), p.Doc.In(a.Span)),
			Related: []checks.Related{{Span: g.span(c), Message: g.text(c)}},
		})
		return true
	}
	return false
}

// cellSlip reports whether a figure is surely a misprint of a cell's: of two digits they
// must be exchanged, since 23 and 28 are often two things.
func cellSlip(v, cell facts.Decimal) bool {
	if v.Cmp(facts.Int(100)) < 0 && v.Exp == 0 && cell.Exp == 0 {
		return swappedPair(v.Coef, cell.Coef)
	}
	return plainSlip(v, cell)
}
