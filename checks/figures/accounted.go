package figures

import (
	"math/big"

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
	if r.otherLevels(x, y) || r.timesEach(x, y) {
		return true
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

// otherLevels reports whether two figures are changes that lead to figures of their own:
// "fell 17 points to 2,765", and "fell 77 points to 7,511".
func (r *claimReader) otherLevels(x, y *facts.Amount) bool {
	a, b := r.levelOf(x), r.levelOf(y)
	return a != nil && b != nil && a.Value.Cmp(b.Value) != 0
}

// levelGap is how many tokens stand at most between a change and what it leads to: "17
// points, or 0.6 per cent, to".
const levelGap = 12

// levelOf is the figure that a change leads to, nil where it is no change or leads to none.
func (r *claimReader) levelOf(x *facts.Amount) *facts.Amount {
	if !isChange(r.Doc, x) {
		return nil
	}
	for i := r.from(x.Sentence); i < len(r.list) && r.list[i].Sentence == x.Sentence && r.list[i].Tokens.First < x.Tokens.End+levelGap; i++ {
		if a := &r.list[i]; a.Tokens.First >= x.Tokens.End && a.Unit != facts.Percent {
			if sideOf(r.Doc, a) == newSide {
				return a
			}
			return nil
		}
	}
	return nil
}

// timesEach reports whether the greater of two figures is the lesser, which each of some
// gets, times their number: "three rewards of $25,000 each", and "$75,000".
func (r *claimReader) timesEach(x, y *facts.Amount) bool {
	if perNoun(r.Doc, x) == 0 || x.Value.Sign() <= 0 {
		return false
	}
	n := new(big.Rat).Quo(y.Value.Rat(), x.Value.Rat())
	if !n.IsInt() || n.Cmp(frac(1, 1)) <= 0 {
		return false
	}
	s := r.Doc.Sentences[x.Sentence].Tokens
	for k := s.First; k < s.End; k++ {
		if v, ok := numberToken(r.Doc, k); ok && n.Cmp(frac(int64(v), 1)) == 0 {
			return true
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
