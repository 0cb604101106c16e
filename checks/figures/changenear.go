package figures

import (
	"math/big"

	"copydesk/facts"
)

// leastNear is the least change in per cent that is looked at: a digit makes small ones
// right by chance.
const leastNear = 10

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
