package figures

import (
	"copydesk/checks"
	"copydesk/facts"
)

// accountedReach is how many sentences from one of two figures what accounts for them
// both may stand.
const accountedReach = 1

// accounted reports whether a third figure near two says how they go together, so that
// both may be right: what they differ by, what they make, the change from one to the
// other, or the share that one is of the other. "The price was $190. It is cut by $40, to
// $150."
func accounted(p *checks.Pass, x, y *facts.Amount) bool {
	r := newClaimReader(p)
	if x.Value.Cmp(y.Value) > 0 {
		x, y = y, x
	}
	diff, ok := y.Value.Sub(x.Value)
	sum, ok2 := y.Value.Add(x.Value)
	if !ok || !ok2 {
		return false
	}
	for _, of := range [...]*facts.Amount{x, y} {
		if r.crowded(of.Sentence) {
			continue
		}
		for i := r.from(of.Sentence - min(of.Sentence, accountedReach)); i < len(r.list) && r.list[i].Sentence <= of.Sentence+accountedReach; i++ {
			a := &r.list[i]
			if a.Value.Cmp(x.Value) == 0 || a.Value.Cmp(y.Value) == 0 {
				continue
			}
			if a.Unit == facts.Percent && r.bearsOut(a, x, y) || r.sameMeasure(a, x) && (a.Value.Cmp(diff) == 0 && r.tellsMove(a) || a.Value.Cmp(sum) == 0 && a.Value.Digits() >= leastSum) {
				return true
			}
		}
	}
	return false
}

// leastSum is the least number of which it is no chance that two figures make it.
const leastSum = 20

// sameMeasure reports whether an amount is in the unit of another.
func (r *claimReader) sameMeasure(a, x *facts.Amount) bool {
	return a.Unit == x.Unit && a.Currency == x.Currency || counts(a) && counts(x)
}

// tellsMove reports whether an amount is told as a difference: a change, one more, or a
// part; a long one can hardly be anything else.
func (r *claimReader) tellsMove(a *facts.Amount) bool {
	const moving = facts.Change | facts.More | facts.Part
	return a.About.Frame&moving != 0 || isChange(r.Doc, a) || differs(r.Doc, a) || a.Value.Digits() >= leastSum
}

// bearsOut reports whether a percentage is the change between two amounts, or the share
// that the first is of the second.
func (r *claimReader) bearsOut(a, x, y *facts.Amount) bool {
	if c, ok := r.changeOf(a); ok {
		either := c
		either.dir = 0
		return a.Value.Cmp(facts.Int(1)) > 0 && r.met(&either, x, y) || r.met(&either, y, x)
	}
	if c, ok := r.shareOf(a); ok {
		return r.metBy(&c, point(x.Value.Rat()), point(y.Value.Rat()), false) && a.Value.Cmp(facts.Int(1)) > 0
	}
	return false
}
