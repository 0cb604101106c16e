package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/facts"
)

// leastNear is the least change in per cent that is looked at: a digit makes small ones
// right by chance.
const leastNear = 10

// opensBack reports whether the sentence of a change begins with a pronoun for what was
// told before: "This was a gain of 14 per cent for the share of Danish films".
func opensBack(doc *article.Document, by *facts.Amount) bool {
	f := doc.Tokens[doc.Sentences[by.Sentence].Tokens.First].Form
	return f != formThere && anaphors.Has(f)
}

// near checks a change whose sentence has not its two figures against the two of one
// of the next sentences: "Sales of boats rose by 42 per cent. // The yard sold 1,320
// boats, compared with 1,000 a year earlier". They are of the thing that changed, and one
// digit, two exchanged or the direction would make the change right.
func (r *changeReader) near(start, end int) {
	doc := r.Doc
	all := r.Facts.Amounts
	for i := start; i < end; i++ {
		by := &all[i]
		if by.Unit != facts.Percent || by.Hedge != facts.Exactly || by.Value.Cmp(facts.Int(leastNear)) < 0 || opensBack(doc, by) || !isChange(doc, by) || restatedNear(doc, by) || !r.alone(all[start:end], by) {
			continue
		}
		var found *move
		for from := end; from < len(all) && all[from].Sentence <= by.Sentence+nearReach; {
			to := from + 1
			for to < len(all) && all[to].Sentence == all[from].Sentence {
				to++
			}
			if m, ok := r.endsNear(by, all[from:to]); ok {
				if found != nil || r.fits(by, m.old, m.now) {
					return
				}
				found = &m
			}
			from = to
		}
		if found != nil && r.changeSlip(*found) {
			r.report(*found)
		}
	}
}

// alone reports whether the sentence has no other change and no figure that a change
// is from or to.
func (r *changeReader) alone(list []facts.Amount, by *facts.Amount) bool {
	for i := range list {
		a := &list[i]
		if a != by && (a.Unit == facts.Percent || a.Unit == facts.Points || a.Unit == facts.Money && a.Currency != "" || changes(r.Doc, a)) {
			return false
		}
	}
	return true
}

// endsNear finds the two figures of a sentence that a change in an earlier one can be of.
func (r *changeReader) endsNear(by *facts.Amount, list []facts.Amount) (move, bool) {
	e, ok := onlyEnds(r.Doc, list)
	if !ok {
		e, ok = r.onlyTwo(by, list)
	}
	if !ok || e.now.Hedge != facts.Exactly || e.old.Hedge != facts.Exactly || e.now.Unit == facts.Percent || lastsTime(e.now) || lastsTime(e.old) {
		return move{}, false
	}
	return move{by, e.old, e.now, false}, r.ofChanged(by, e.now) || r.ofChanged(by, e.old)
}

// onlyTwo finds the two figures of a sentence that are of one noun, when it has no other
// of their kind: "1,300 herons this year, and 1,000 herons in 1990". Which of them is the
// earlier the change says.
func (r *changeReader) onlyTwo(by *facts.Amount, list []facts.Amount) (e ends, ok bool) {
	for i := range list {
		a := &list[i]
		switch {
		case a.Unit == facts.Duration || a.Unit == facts.Age || a.Unit == facts.Rank:
		case a.Unit != facts.Count && a.Unit != facts.Measure || !canEnd(a) || e.now != nil || changes(r.Doc, a) || a.About.Frame&(facts.PerUnit|facts.Part|facts.More) != 0:
			return e, false
		case e.old == nil:
			e.old = a
		default:
			e.now = a
		}
	}
	if e.now == nil || e.old.About.Head != e.now.About.Head || e.old.About.Head == 0 || !r.otherTimes(e) {
		return e, false
	}
	if dir := direction(r.Doc, by); dir > 0 && e.old.Value.Cmp(e.now.Value) > 0 || dir < 0 && e.old.Value.Cmp(e.now.Value) < 0 {
		e.old, e.now = e.now, e.old
	}
	return e, true
}

// otherTimes reports whether two figures are of different times: years, or one of an
// earlier time.
func (r *changeReader) otherTimes(e ends) bool {
	return e.old.About.Year != e.now.About.Year || e.old.About.Period != e.now.About.Period || (e.old.About.Frame^e.now.About.Frame)&facts.Previous != 0
}

// ofChanged reports whether the sentence of the change has the noun of a figure.
func (r *changeReader) ofChanged(by, a *facts.Amount) bool {
	s := r.Doc.Sentences[by.Sentence].Tokens
	noun := a.About.Head
	if a.Unit == facts.Measure {
		noun = a.About.Of
	}
	for n := s.First; n < s.End && noun != 0; n++ {
		if t := &r.Doc.Tokens[n]; t.Kind == article.Word && (facts.Singular(r.Doc, t.Form) == noun || t.Len() > stemLetters && stemHash(r.Doc.FormText(t.Form)) == stemHash(r.Doc.FormText(noun))) { // membership, and 1,400 members
			return true
		}
	}
	return false
}

// changeSlip reports whether one slip in the change or in one of its figures, or its
// direction, makes it right.
func (r *changeReader) changeSlip(m move) bool {
	if r.turned(m) {
		return true
	}
	o, n := m.old.Value.Rat(), m.now.Value.Rat()
	moved := new(big.Rat).Quo(new(big.Rat).Sub(n, o), o)
	dir := direction(r.Doc, m.by)
	if right, ok := facts.ParseDecimal(new(big.Rat).Mul(new(big.Rat).Abs(moved), frac(100, 1)).FloatString(max(0, int(-m.by.Value.Exp)))); ok && dir*moved.Sign() > 0 && slipTo(m.by, right.Rat()) {
		return true
	}
	by := new(big.Rat).Add(frac(1, 1), new(big.Rat).Mul(m.by.Value.Rat(), frac(int64(dir), 100)))
	if off := new(big.Rat).Abs(new(big.Rat).Sub(new(big.Rat).Add(moved, frac(1, 1)), by)); off.Cmp(frac(1, 20)) < 0 {
		return false // 310 for 300 is a digit by chance
	}
	return by.Sign() > 0 && (slipTo(m.now, atPlaceOf(m.now, new(big.Rat).Mul(o, by))) || slipTo(m.old, atPlaceOf(m.old, new(big.Rat).Quo(n, by))))
}

// atPlaceOf rounds a value to the place that an amount is written to.
func atPlaceOf(a *facts.Amount, v *big.Rat) *big.Rat {
	unit := power(int(a.Value.Exp))
	return new(big.Rat).Mul(wholeNumber(new(big.Rat).Quo(v, unit)), unit)
}

// turnedNoun reports whether only the noun of a change goes the wrong way: "450 tonnes
// against 360 tonnes, a drop of 25 per cent". Where a verb does, that is told of it.
func (r *changeReader) turnedNoun(m move) bool {
	if m.by.Unit != facts.Percent || !isOf(r.Doc, m.by) || m.now.Unit == facts.Percent || max(m.old.Tokens.End, m.now.Tokens.End) > m.by.Tokens.First {
		return false
	}
	s := r.Doc.Sentences[m.by.Sentence].Tokens
	for n := s.First; n < m.by.Tokens.First-2; n++ {
		if turns(r.Doc, n) || turnVerb(r.Doc, n) {
			return false
		}
	}
	return true
}
