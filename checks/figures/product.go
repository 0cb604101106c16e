package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// product is a rate with the number and the total that it is the quotient of, wherever
// they stand: "288 chimes over eight days, or 36 a day".
type product struct {
	rate, number, total *facts.Amount
	times               *big.Rat // the number, in the unit that the rate is for
	points              int
}

// tellProducts weighs the rates that no sentence form has read. A rate that no number
// and total near it bear out, and that surely goes with one of them, is wrong or they are.
func tellProducts(p *checks.Pass) {
	if len(p.Facts.Amounts) < fewestFigures {
		return
	}
	r := newClaimReader(p)
	for i := range r.list {
		u := &r.list[i]
		per, ok := r.rateFor(u)
		if !ok {
			continue
		}
		if x, ok := r.weighRate(u, per); ok && !r.Told(x.total.Span) && !r.Told(u.Span) {
			r.reportProduct(x)
		}
	}
}

// eachOfBefore reports whether "each of" stands before an amount, which is then how many
// there are.
func (r *claimReader) eachOfBefore(u *facts.Amount, n uint32) bool {
	first := r.Doc.Sentences[u.Sentence].Tokens.First
	for k := n; k > first+1 && n-k < 3; k-- {
		if r.Doc.Tokens[k-1].Form == formOf && eachWords.Has(r.Doc.Tokens[k-2].Form) {
			return true
		}
	}
	return false
}

// earns reports whether the sentence of an amount tells of a profit.
func (r *claimReader) earns(u *facts.Amount) bool {
	s := r.Doc.Sentences[u.Sentence].Tokens
	for n := s.First; n < s.End; n++ {
		if earnWords.Has(r.Doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

var formShare = article.FormOf("share")

var earnWords = article.NewSet("earned", "earnings", "earns", "profit", "profits", "income", "loss", "losses", "lost", "net", "dividend", "dividends")

// leastWords before "of" make a limit of a rate.
var leastWords = article.NewSet("minimum", "maximum", "least", "most")

// rateFor is what an amount is for each of; formEach stands for each of anything.
func (r *claimReader) rateFor(u *facts.Amount) (article.FormID, bool) {
	const aside = facts.Ranged | facts.Conversion | facts.Negated
	if r.crowded(u.Sentence) || u.Value.Sign() <= 0 || u.About.Frame&aside != 0 || r.Doc.Blocks[u.Block].Kind == article.TableCell {
		return 0, false
	}
	switch u.Unit {
	case facts.Money, facts.Count, facts.Plain, facts.Measure:
	default:
		return 0, false
	}
	if n := phraseStart(r.Doc, u); followed(r.Doc, u) || u.Hedge == facts.AtLeast || u.Hedge == facts.AtMost || n > 1 && r.Doc.Tokens[n-1].Form == formOf && leastWords.Has(r.Doc.Tokens[n-2].Form) {
		return 0, false
	}
	if n := phraseStart(r.Doc, u); r.eachOfBefore(u, n) {
		return 0, false // to each of his four children
	}
	if u.About.Per == formShare && r.earns(u) {
		return 0, false // earned $24 million, or $3 a share
	}
	per := perNoun(r.Doc, u)
	if _, ok := speeds[u.About.Head]; ok && u.Unit == facts.Measure {
		per = formHour
	}
	if per == 0 && u.About.Frame&facts.PerUnit != 0 || per == 0 && r.eachNear(u) {
		per = formEach
	}
	return per, per != 0 && !(per == formEach && everyPeriod(r.Doc, u))
}

// eachNear reports whether "on each" or "to each" follows an amount.
func (r *claimReader) eachNear(u *facts.Amount) bool {
	s := r.Doc.Sentences[u.Sentence].Tokens
	n := u.Tokens.End
	return n+1 < s.End && eachWords.Has(r.Doc.Tokens[n+1].Form) && facts.Function(r.Doc.Tokens[n].Form) && r.Doc.Tokens[n].Kind == article.Word
}

// weighRate judges one rate, and reports whether its number and total contradict it.
func (r *claimReader) weighRate(u *facts.Amount, per article.FormID) (product, bool) {
	best, rival := product{points: -100}, -100
	near := r.near(&claim{at: u})
	var totals []*facts.Amount
	for _, t := range near {
		if r.totalFor(u, t) {
			totals = append(totals, t)
		}
	}
	for _, n := range near {
		times, ok := r.timesFor(u, n, per)
		if !ok {
			continue
		}
		for _, t := range totals {
			if t == n {
				continue
			}
			x := product{rate: u, number: n, total: t, times: times}
			if x.met() {
				return product{}, false
			}
			if x.points = r.rateEvidence(&x, per, near); x.points > best.points {
				best, rival = x, best.points
			} else {
				rival = max(rival, x.points)
			}
		}
	}
	return best, best.points >= enough && best.points > rival && !metBeside(&best, totals)
}

// timesFor is the number that a rate is taken times, if an amount can be that.
func (r *claimReader) timesFor(u, n *facts.Amount, per article.FormID) (*big.Rat, bool) {
	const aside = facts.Ranged | facts.Conversion | facts.Negated
	if n.Value.Cmp(facts.Int(2)) < 0 || n.About.Frame&aside != 0 || per != formEach && n.About.Frame&facts.PerUnit != 0 {
		return nil, false
	}
	factor := int64(0)
	if per == formEach && ofThem(r.Doc, n) { // 1,800 shillings each and 3,600 of them
		factor = 1
	}
	switch n.Unit {
	case facts.Count, facts.Plain:
		if per == formEach || per == n.About.Head {
			factor = 1
		}
	case facts.Measure:
		if per == n.About.Head || per == squaredOf(r.Doc, n.About.Head) {
			factor = 1
		}
	case facts.Duration:
		if per == formEach || per == n.About.Head {
			factor = 1
		} else if parts := clockTimes(per, n.About.Head); parts > 0 {
			return new(big.Rat).Mul(n.Value.Rat(), frac(1, parts)), true // 70 minutes of an hour
		} else if factor = clockTimes(n.About.Head, per); factor > 1 && (n.About.Head == formYear || n.About.Head == formMonth) {
			return nil, false // months and years of work are of other lengths
		}
	}
	return new(big.Rat).Mul(n.Value.Rat(), frac(max(factor, 1), 1)), factor > 0
}

// squaredOf is the noun of length in a unit of area: metre of square metre.
func squaredOf(doc *article.Document, unit article.FormID) article.FormID {
	if name, ok := strings.CutPrefix(doc.FormText(unit), "square-"); ok {
		return article.FormOf(name)
	}
	return 0
}

// totalFor reports whether an amount can be the total of a rate.
func (r *claimReader) totalFor(u, t *facts.Amount) bool {
	const aside = facts.Ranged | facts.Conversion | facts.Negated | facts.PerUnit
	if t.About.Frame&aside&^facts.PerUnit != 0 || t.About.Frame&facts.PerUnit != 0 && !apposed(r.Doc, u, t) || u.Unit != facts.Measure && t.Value.Cmp(u.Value) <= 0 || perNoun(r.Doc, t) != 0 && !apposed(r.Doc, u, t) {
		return false
	}
	switch {
	case ofThem(r.Doc, t):
		return false
	case u.Unit == facts.Money:
		return t.Unit == facts.Money && t.Currency == u.Currency
	case u.Unit == facts.Measure:
		_, ok := inUnit(t, distanceOf(u))
		return t.Unit == u.Unit && ok
	}
	return (t.Unit == facts.Count || t.Unit == facts.Plain) && (t.About.Head == u.About.Head || t.About.Head == 0 || u.About.Head == 0)
}

// distanceOf is the unit of a measure, of a speed that of the way.
func distanceOf(u *facts.Amount) article.FormID {
	if way, ok := speeds[u.About.Head]; ok {
		return way
	}
	return u.About.Head
}

// inUnit is the value of a measure in another unit, if they measure the same.
func inUnit(a *facts.Amount, unit article.FormID) (*big.Rat, bool) {
	if a.About.Head == unit {
		return a.Value.Rat(), true
	}
	from, ok := facts.UnitOf(a.About.Head)
	to, ok2 := facts.UnitOf(unit)
	if !ok || !ok2 || from.Dimension != to.Dimension || from.Factor.Sign() <= 0 || to.Factor.Sign() <= 0 {
		return nil, false
	}
	v := new(big.Rat).Mul(a.Value.Rat(), from.Factor.Rat())
	return v.Quo(v, to.Factor.Rat()), true
}

// met reports whether the three figures agree, rounded as they may be.
func (x *product) met() bool {
	if off := x.rate.Value.Float() * x.float() / x.total.Value.Float(); x.number.Value.Cmp(facts.Int(10)) >= 0 && !hedgedAny(x.rate, x.total) && (off > leastFar || off < 1/leastFar) {
		return false // far too much or too little
	}
	n := aroundRat(x.times, new(big.Rat).Mul(x.times, frac(1, 50)))
	if x.number.Value.Cmp(facts.Int(10)) < 0 { // you and five friends are six
		n = n.widen(frac(1, 1))
	}
	return inProduct(x.rate).product(n).meets(inProduct(x.total).times(x.scale()))
}

// leastFar is how many times too great a total is that no rounding explains.
const leastFar = 8

// float is about how many of the rate's unit the number makes in the total's.
func (x *product) float() float64 {
	v, _ := new(big.Rat).Quo(x.times, x.scale()).Float64()
	return v
}

func hedgedAny(amounts ...*facts.Amount) bool { return !exact(amounts) }

// metBeside reports whether a rate and a number make what is left of the total when
// another sum is taken away: of £80,000 the winner gets £50,000 and four others £7,500 each.
func metBeside(x *product, totals []*facts.Amount) bool {
	is := x.is()
	for _, a := range totals {
		for _, b := range totals {
			if new(big.Rat).Sub(a.Value.Rat(), b.Value.Rat()).Cmp(is) == 0 {
				return true
			}
		}
	}
	return false
}

// scale is how many of the rate's unit one of the total's is.
func (x *product) scale() *big.Rat {
	if v, ok := inUnit(x.total, distanceOf(x.rate)); ok && x.rate.Unit == facts.Measure {
		return v.Quo(v, x.total.Value.Rat())
	}
	return frac(1, 1)
}

// is is the total that the rate and the number make, in the total's unit.
func (x *product) is() *big.Rat {
	v := new(big.Rat).Mul(x.rate.Value.Rat(), x.times)
	return v.Quo(v, x.scale())
}

// rateEvidence adds up what speaks for a number and a total being those of a rate.
func (r *claimReader) rateEvidence(x *product, per article.FormID, near []*facts.Amount) int {
	u, n, t := x.rate, x.number, x.total
	points := 0
	switch d := max(absInt(int(u.Sentence)-int(n.Sentence)), absInt(int(u.Sentence)-int(t.Sentence))); {
	case d == 0:
		points += 3
	case d > 1:
		points -= 2 * (d - 1)
	}
	switch {
	case per != formEach:
		points += 3
	case n.Sentence == u.Sentence && n.Unit == facts.Count:
		points += 2
	}
	if t.Sentence == u.Sentence && (r.saysAll(t) || apposed(r.Doc, t, u)) {
		points += 2
	} else if r.saysAll(t) || r.theSum(t) {
		points += 2
	}
	if n.Hedge != facts.Exactly || t.Hedge != facts.Exactly {
		points--
	}
	if u.Hedge != facts.Exactly {
		points -= 2
	}
	if (u.About.Frame^t.About.Frame)&facts.Previous != 0 && u.Sentence != t.Sentence {
		points -= 2
	}
	others := 0
	for _, a := range near {
		if a == n || a == t || a.Sentence != u.Sentence && a.Sentence != t.Sentence {
			continue
		}
		if a.Unit == facts.Percent { // less 10 per cent
			others += 4
		}
		if p, ok := r.rateFor(a); ok && a.Unit == u.Unit && (p == per || a.Sentence == u.Sentence) {
			others += 3
		} else if _, ok := r.timesFor(u, a, per); ok && a.Unit != facts.Duration || r.totalFor(u, a) {
			others++
		}
	}
	if others == 0 {
		others--
	}
	return points - others + x.slip()
}

// slip is what a small mistake that explains the contradiction speaks for it, and a great
// one against it.
func (x *product) slip() int {
	is, t := x.is(), x.total.Value.Rat()
	off, _ := new(big.Rat).Quo(is, t).Float64()
	if off < 0.2 || off > 5 {
		return -6
	}
	one := new(big.Rat).Quo(new(big.Rat).Mul(t, x.scale()), x.times)
	number := new(big.Rat).Mul(x.number.Value.Rat(), new(big.Rat).Quo(t, is))
	if slipTo(x.total, is) || slipTo(x.rate, one) || slipTo(x.number, number) {
		return 2
	}
	if number.IsInt() && x.number.Value.Cmp(facts.Int(10)) >= 0 {
		return 1
	}
	return 0
}

// saysAll reports whether the words around an amount call it the total.
func (r *claimReader) saysAll(a *facts.Amount) bool {
	rates := rateReader{p: r.Pass}
	s := r.Doc.Sentences[a.Sentence].Tokens
	n := a.Tokens.End
	if n < s.End && betweenAll.Has(r.Doc.Tokens[n].Form) && n+1 < s.End && backWords.Has(r.Doc.Tokens[n+1].Form) {
		return true // 900 between them
	}
	return rates.isTotal(a) || a.Tokens.First > s.First && sharingWords.Has(r.Doc.Tokens[phraseStart(r.Doc, a)-1].Form)
}

// sharingWords stand before a sum that several get together.
var sharingWords = article.NewSet("share", "shared", "sharing", "split")

// theSum reports whether an amount is told as one that the reader knows: "The $126 million".
func (r *claimReader) theSum(a *facts.Amount) bool {
	s := r.Doc.Sentences[a.Sentence].Tokens
	n := phraseStart(r.Doc, a)
	return n == s.First+1 && r.Doc.Tokens[s.First].Form == formThe || n > s.First+1 && r.Doc.Tokens[n-1].Form == formFull && r.Doc.Tokens[n-2].Form == formThe
}

var formFull = article.FormOf("full")

// betweenAll stand before "them" after what several have together.
var betweenAll = article.NewSet("between", "among")

// reportProduct reports a rate whose number and total do not go with it.
func (r *claimReader) reportProduct(x product) {
	right, ok := likeWritten(r.Doc, x.total, x.is(), 2)
	if !ok {
		return
	}
	r.Report(checks.Finding{
		Span: x.total.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s times %s is %s, not %s.", r.Doc.In(x.rate.Span), r.Doc.In(x.number.Span), inPlace(r.Doc, x.total, right), r.Doc.In(x.total.Span)),
		Related: []checks.Related{{Span: x.number.Span, Message: "the number"}, {Span: x.rate.Span, Message: "the rate"}},
	})
}
