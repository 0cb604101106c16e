package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// slipTo reports whether an amount would be v but for one wrong digit or two that are
// exchanged. It is written to the place that it is.
func slipTo(a *facts.Amount, v *big.Rat) bool {
	q := new(big.Rat).Quo(v, power(int(a.Value.Exp)))
	if !q.IsInt() || !q.Num().IsInt64() || q.Sign() <= 0 {
		return false
	}
	_, kind := slipOf(a.Value, facts.Decimal{Coef: q.Num().Int64(), Exp: a.Value.Exp})
	return kind != noSlip
}

// timesReach is how many sentences lie at most between a rate and its total.
const timesReach = 2

// timesSlip checks a rate against a number and a total that stand anywhere near it,
// "open for 20 hours, at $4 a minute ... billed $4,800": when no number and total near
// the rate agree with it, and exactly one pair would but for one digit, that is told.
func timesSlip(p *checks.Pass, i int, told *[]article.Span) {
	list := p.Facts.Amounts
	u := &list[i]
	per := rateOf(p.Doc, u)
	if per == 0 {
		return
	}
	first, end := i, i+1
	for first > 0 && list[first-1].Sentence+timesReach >= u.Sentence && i-first < mostInSentence {
		first--
	}
	for end < len(list) && list[end].Sentence <= u.Sentence+timesReach && end-i < mostInSentence {
		end++
	}
	r := rateReader{p: p, list: list[first:end], told: told}
	if n, t := r.slipNear(u, per); n.text != "" && !followed(p.Doc, u) && (per != formEach || !everyPeriod(p.Doc, u)) {
		r.reportProduct(u, n, t)
	}
}

// followed reports whether a rate is told to come after or beside the sum: £8m in six
// years and then £300,000 a year.
func followed(doc *article.Document, u *facts.Amount) bool {
	for n := doc.Sentences[u.Sentence].Tokens.First; n < u.Tokens.First; n++ {
		if followWords.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

// everyPeriod reports whether what each gets is for a length of time: "£20 each a year".
func everyPeriod(doc *article.Document, u *facts.Amount) bool {
	for n := u.Tokens.End; n < min(doc.Sentences[u.Sentence].Tokens.End, u.Tokens.End+4); n++ {
		if timeUnits.Has(facts.Singular(doc, doc.Tokens[n].Form)) {
			return true
		}
	}
	return false
}

var followWords = article.NewSet("followed", "plus", "then", "besides", "additional", "further", "another")

// rateOf is what an amount is for each of, when it is exact and plainly told.
func rateOf(doc *article.Document, u *facts.Amount) article.FormID {
	switch u.Unit {
	case facts.Money, facts.Count, facts.Measure:
	default:
		return 0
	}
	if u.Value.Sign() <= 0 || u.Hedge != facts.Exactly || u.Minor || u.About.Frame&(facts.Ranged|facts.Conversion|facts.Compared|facts.Previous|facts.Average) != 0 || doc.Blocks[u.Block].Kind == article.TableCell {
		return 0
	}
	return perNoun(doc, u)
}

// slipNear is the one number and total that a rate would fit but for a digit.
func (r *rateReader) slipNear(u *facts.Amount, per article.FormID) (n multiplier, t *facts.Amount) {
	found := 0
	for i := range r.list {
		a := &r.list[i]
		if a != u && a.Unit == u.Unit && rateOf(r.p.Doc, a) == per && a.Sentence == u.Sentence {
			return multiplier{}, nil // two rates
		}
		m, ok := r.timesOf(u, a, per)
		if !ok {
			continue
		}
		for j := range r.list {
			b := &r.list[j]
			if j == i || b == u || !totalOfRate(u, b) {
				continue
			}
			if inProduct(u).product(m.value).meets(inProduct(b)) {
				return multiplier{}, nil
			}
			if alsoOne(u, m, b) || a.Value.Cmp(b.Value) == 0 {
				return multiplier{}, nil
			}
			if perNoun(r.p.Doc, b) == 0 && r.repairs(u, m, a, b) {
				if t != b || n.exact.Cmp(m.exact) != 0 { // a number told again is no other
					found++
				}
				n, t = m, b
			}
		}
	}
	if found != 1 {
		return multiplier{}, nil
	}
	return n, t
}

// alsoOne reports whether one more of the number or one fewer makes the total: "you and
// five friends" are six.
func alsoOne(u *facts.Amount, m multiplier, t *facts.Amount) bool {
	for _, d := range [...]int64{-1, 1} {
		n := new(big.Rat).Add(m.exact, frac(d, 1))
		if new(big.Rat).Mul(u.Value.Rat(), n).Cmp(t.Value.Rat()) == 0 {
			return true
		}
	}
	return false
}

// totalOfRate reports whether an amount is of the kind of a rate's total.
func totalOfRate(u, b *facts.Amount) bool {
	return b.Unit == u.Unit && b.Currency == u.Currency && (u.Unit == facts.Money || b.About.Head == u.About.Head) && b.Value.Cmp(u.Value) > 0
}

// timesOf reads an amount as the number that the rate is taken times.
func (r *rateReader) timesOf(u, a *facts.Amount, per article.FormID) (multiplier, bool) {
	if a == u || a.Hedge != facts.Exactly || a.Value.Cmp(facts.Int(2)) < 0 || a.About.Frame&(facts.Ranged|facts.Conversion|facts.Compared|facts.Previous) != 0 || per != formEach && a.About.Frame&facts.PerUnit != 0 || a.Block != u.Block || a.Sentence > u.Sentence+1 || u.Sentence > a.Sentence+1 {
		return multiplier{}, false
	}
	factor := int64(0)
	switch {
	case per == formEach && a.Unit == facts.Count, per == a.About.Head && per != 0 && u.Unit != facts.Money && (a.Unit == facts.Count || a.Unit == facts.Duration):
		factor = 1
	case a.Unit == facts.Duration:
		factor = clockTimes(a.About.Head, per)
	}
	if factor == 0 {
		return multiplier{}, false
	}
	exact := new(big.Rat).Mul(a.Value.Rat(), frac(factor, 1))
	return multiplier{value: aroundRat(exact, new(big.Rat).Mul(exact, frac(1, 50))), exact: exact, span: a.Phrase, text: r.p.Doc.In(a.Span)}, true
}

// repairs reports whether one slip in one of the three makes the product right.
func (r *rateReader) repairs(u *facts.Amount, m multiplier, a, t *facts.Amount) bool {
	if t.Hedge != facts.Exactly || t.About.Frame&(facts.Ranged|facts.Conversion|facts.PerUnit|facts.Compared|facts.Previous|facts.Target) != 0 {
		return false
	}
	is := new(big.Rat).Mul(u.Value.Rat(), m.exact)
	off := new(big.Rat).Quo(is, t.Value.Rat())
	if off.Cmp(frac(1, 10)) < 0 || off.Cmp(frac(10, 1)) > 0 {
		return false
	}
	one := new(big.Rat).Quo(t.Value.Rat(), m.exact)
	return slipTo(t, is) || slipTo(u, one) || a.Value.Cmp(facts.Int(10)) >= 0 && slipTo(a, new(big.Rat).Quo(new(big.Rat).Mul(a.Value.Rat(), t.Value.Rat()), is))
}

// clockTimes is how many of the small length of time the large one has on any clock
// or calendar.
func clockTimes(large, small article.FormID) int64 {
	for _, c := range clocks {
		if c.large == large && c.small == small {
			return c.times
		}
	}
	return 0
}

var clocks = [...]struct {
	large, small article.FormID
	times        int64
}{
	{formHour, article.FormOf("minute"), 60}, {article.FormOf("minute"), article.FormOf("second"), 60}, {formDay, formHour, 24}, {formYear, formMonth, 12}, {formWeek, formDay, 7}, {formYear, formWeek, 52},
	{formHour, formHour, 1}, {formDay, formDay, 1}, {formWeek, formWeek, 1}, {formMonth, formMonth, 1}, {formYear, formYear, 1}, {article.FormOf("minute"), article.FormOf("minute"), 1},
}

// atPlaceOf rounds a value to the place that an amount is written to.
func atPlaceOf(a *facts.Amount, v *big.Rat) *big.Rat {
	unit := power(int(a.Value.Exp))
	return new(big.Rat).Mul(wholeNumber(new(big.Rat).Quo(v, unit)), unit)
}
