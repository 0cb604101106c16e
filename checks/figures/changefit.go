package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/facts"
)

// excused reports whether the change is right, or is right for other figures of
// its sentence, or they are right for another change.
func (r *changeReader) excused(m move, moves []move, list []facts.Amount) bool {
	if comparesElse(r.Doc, m.by, m.old) || restatedNear(r.Doc, m.by) || lossEnds(r.Doc, m.old, m.now) {
		return true
	}
	want := r.wanted(m.by)
	for i := range list {
		for j := range list {
			x, y := &list[i], &list[j]
			if i != j && x != m.by && y != m.by && compatible(x, y) && sideOf(r.Doc, x) != newSide && sideOf(r.Doc, y) != oldSide && want.met(r.moved(m.by, x, y)) {
				return true
			}
		}
		if by := &list[i]; by != m.by && by != m.old && by != m.now && isChange(r.Doc, by) && !r.settled(by, m, moves) && r.fits(by, m.old, m.now) {
			return true
		}
	}
	return false
}

// settled reports whether another change has two figures of its own that bear it
// out, and not those of m.
func (r *changeReader) settled(by *facts.Amount, m move, moves []move) bool {
	for _, o := range moves {
		if o.by == by {
			return (o.old != m.old || o.now != m.now) && r.fits(by, o.old, o.now)
		}
	}
	return false
}

// aroundMove is the part of the list that a move may be told of with.
func aroundMove(list []facts.Amount, m move) []facts.Amount {
	const near = 4
	first, last := len(list), 0
	for i := range list {
		if a := &list[i]; a == m.by || a == m.old || a == m.now {
			first, last = min(first, i), max(last, i)
		}
	}
	return list[max(0, first-near):min(len(list), last+near+1)]
}

// fits reports whether some values that the words allow make the change right.
func (r *changeReader) fits(by, old, now *facts.Amount) bool {
	want := r.wanted(by)
	return want.met(r.moved(by, old, now))
}

// wanted is a change as its words give it.
type wanted struct {
	dir     int // up, down or either
	allowed extent
}

func (r *changeReader) wanted(by *facts.Amount) wanted {
	return wanted{direction(r.Doc, by), r.allowed(by)}
}

// met reports whether a change from one figure to another can be the wanted one.
func (w *wanted) met(moved extent) bool {
	return w.dir >= 0 && w.allowed.meets(moved) || w.dir <= 0 && w.allowed.meets(point(new(big.Rat)).minus(moved))
}

// moved is the change from old to now, in the unit of by.
func (r *changeReader) moved(by, old, now *facts.Amount) extent {
	o, n := pairWritten(old, now)
	if by.Unit == facts.Percent && o.positive() {
		return n.over(o).minus(point(frac(1, 1))).times(frac(100, 1))
	}
	return n.minus(o)
}

// turned reports whether the change has the right size and the wrong direction;
// that is told of its verb.
func (r *changeReader) turned(m move) bool {
	moved := r.moved(m.by, m.old, m.now)
	want := wanted{allowed: r.allowed(m.by)}
	return want.met(moved)
}

// allowed is the changes that the words of one allow: those that round to it,
// the tolerance for percentages, and what its hedge adds.
func (r *changeReader) allowed(by *facts.Amount) extent {
	v := by.Value.Rat()
	half := halfPower(int(by.Value.Exp))
	switch {
	case by.Unit == facts.Percent:
		half.Add(half, r.tolerance)
	case by.Unit != facts.Points && by.Value.Exp >= 0 && by.Hedge != facts.MoreThan && by.Hedge != facts.AtLeast:
		half = halfPower(max(place(by.Value), roundHundreds(by.Value)))
		if by.Unit != facts.Money && by.Value.Exp == 0 && zeros(by.Value) < 2 {
			half = new(big.Rat)
		}
	}
	e := aroundRat(v, half)
	switch by.Hedge {
	case facts.Exactly:
	case facts.MoreThan, facts.AtLeast:
		e.high = new(big.Rat).Mul(v, frac(1000, 1))
	case facts.LessThan, facts.AtMost:
		e.low = new(big.Rat)
	default:
		e = e.widen(new(big.Rat).Mul(v, frac(1, 10)))
	}
	return e
}

// roundHundreds is the place of the last digit of a number that ends in two zeros:
// "1,300 jobs" may be 1,310.
func roundHundreds(v facts.Decimal) int {
	if n := zeros(v); v.Exp == 0 && n >= 2 {
		return n
	}
	return int(v.Exp)
}

// comparesElse reports whether the percentage names another base after it: "up
// from 104 million and more than 50 per cent above the level of February".
func comparesElse(doc *article.Document, pct, old *facts.Amount) bool {
	f := doc.Tokens[min(int(pct.Tokens.End), len(doc.Tokens)-1)].Form
	return old.Tokens.First < pct.Tokens.First && (f == formAbove || f == formBelow || overBase.Has(doc.Tokens[min(int(pct.Tokens.End)+1, len(doc.Tokens)-1)].Form))
}

// restatedNear reports whether the change is not one between the figures as they
// are printed: "sales rose 3 per cent in constant currencies".
func restatedNear(doc *article.Document, by *facts.Amount) bool {
	s := doc.Sentences[by.Sentence].Tokens
	for n := max(s.First, by.Tokens.First-min(by.Tokens.First, 6)); n < min(s.End, by.Tokens.End+8); n++ {
		if f := doc.Tokens[n].Form; restated.Has(f) || f == formLike && n+1 < s.End && (doc.Tokens[n+1].Form == formHyphen || doc.Tokens[n+1].Form == formFor) {
			return true
		}
	}
	return false
}

var formLike = article.FormOf("like") // for like

// lossEnds reports whether one of the figures is a loss and the other is not: a
// swing from a loss to a profit is no percentage.
func lossEnds(doc *article.Document, old, now *facts.Amount) bool {
	return isLoss(doc, old) != isLoss(doc, now) || isGain(doc, old) != isGain(doc, now) && lossBefore(doc, now)
}

// isGain reports whether an amount is of a surplus or a profit.
func isGain(doc *article.Document, a *facts.Amount) bool {
	_, noun, _ := leadIn(doc, a)
	for n := noun.First; n < noun.End; n++ {
		if surplusNouns.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

// lossBefore reports whether a loss stands in the sentence before the amount: "its
// deficit fell to 3 million from a surplus of 2 million".
func lossBefore(doc *article.Document, a *facts.Amount) bool {
	for n := doc.Sentences[a.Sentence].Tokens.First; n < a.Tokens.First; n++ {
		if lossNouns.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

var surplusNouns = article.NewSet("surplus", "profit", "profits", "gain")

func isLoss(doc *article.Document, a *facts.Amount) bool {
	_, noun, _ := leadIn(doc, a)
	for n := noun.First; n < noun.End; n++ {
		if lossNouns.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	f := doc.Tokens[min(int(a.Tokens.End), len(doc.Tokens)-1)].Form
	return lossNouns.Has(f)
}
