package figures

import (
	"math/big"

	"copydesk/facts"
)

// evidence adds up what speaks for two figures being those of a claim.
func (r *claimReader) evidence(c *claim, x, y *facts.Amount, near []*facts.Amount) int {
	points := r.closeness(c, x, y)
	if points <= outOfQuestion {
		return points
	}
	points += r.crowd(c, x, y, near) + c.size(x, y) + r.wrongWay(c, x, y)
	if c.kind == changeClaim && !c.word && c.at.Value.Cmp(facts.Int(leastNear)) < 0 && c.at.Sentence != x.Sentence && c.at.Sentence != y.Sentence {
		points -= 2 // small ones are right or nearly right by chance
	}
	if x.Hedge != facts.Exactly || y.Hedge != facts.Exactly {
		points--
	}
	switch c.kind {
	case shareClaim:
		points += r.partEvidence(c, x, y)
	case timesClaim:
		points += r.timesEvidence(c, x, y)
	default:
		points += r.moveEvidence(c, x, y)
	}
	return points + r.slipEvidence(c, x, y)
}

// closeness is the evidence of where the three stand, and of the words that tie the
// claim to its figures.
func (r *claimReader) closeness(c *claim, x, y *facts.Amount) int {
	if r.againstElse(c) || r.backwards(c) && max(x.Sentence, y.Sentence) > c.at.Sentence {
		return outOfQuestion
	}
	of := noThing
	if !r.baseAfter(c, x) {
		of = r.complement(c, x, y)
	}
	switch of {
	case otherThing:
		return outOfQuestion
	case sameThing:
		if c.kind == shareClaim && r.partEvidence(c, x, y) < 3 {
			return r.apart(c, x, y) + 2
		}
		return r.apart(c, x, y) + 4
	}
	if c.at.Sentence == x.Sentence && x.Sentence == y.Sentence {
		if oneClause(r.Doc, c.at, x, y) {
			return 3
		}
		if c.kind == shareClaim && !r.besideClaim(c, x) && !r.besideClaim(c, y) {
			return -1
		}
		return 1
	}
	points := r.apart(c, x, y)
	if r.backwards(c) && min(x.Sentence, y.Sentence)+1 == c.at.Sentence {
		points += 2
	}
	switch {
	case c.at.Sentence == x.Sentence || c.at.Sentence == y.Sentence:
	case r.looksBack(c) && max(x.Tokens.First, y.Tokens.First) < c.at.Tokens.First:
		points += 4
	case r.goesOn(c, x, y):
		points += 3
	case r.topical(c, x, y) && (c.kind == shareClaim || c.kind == timesClaim || r.slipEvidence(c, x, y) > 0), c.at.About.Frame&facts.More != 0 && sideOf(r.Doc, x) == oldSide && x.Sentence == y.Sentence && x.Sentence <= c.at.Sentence+1:
		points += 2
	default:
		return outOfQuestion
	}
	return points
}

// backwards reports whether the sentence of a claim begins with a pronoun for what was
// told before: "That is up 18 per cent from 400".
func (r *claimReader) backwards(c *claim) bool {
	return sumOpeners.Has(r.Doc.Tokens[r.Doc.Sentences[c.at.Sentence].Tokens.First].Form)
}

// goesOn reports whether the sentence after a change goes on about its thing with two
// figures that have no noun of their own: "Bookings are up 20 per cent. It has taken
// 36,000, against 32,000".
func (r *claimReader) goesOn(c *claim, x, y *facts.Amount) bool {
	s := r.Doc.Sentences[x.Sentence].Tokens
	return c.kind == changeClaim && x.Sentence == y.Sentence && x.Sentence == c.at.Sentence+1 && anaphors.Has(r.Doc.Tokens[s.First].Form) && sideOf(r.Doc, x) == oldSide && (!ownNoun(x) && !ownNoun(y) || x.Unit == facts.Money)
}

// outOfQuestion is evidence enough against a pair of figures.
const outOfQuestion = -100

// apart is what the sentences between a claim and its figures take away: less where the
// claim speaks of a change that the reader knows of.
func (r *claimReader) apart(c *claim, x, y *facts.Amount) int {
	d := max(absInt(int(x.Sentence)-int(c.at.Sentence)), absInt(int(y.Sentence)-int(c.at.Sentence)))
	points := -2 * max(0, d-1)
	if r.looksBack(c) {
		points = max(points/2, -3)
	}
	if x.Sentence != y.Sentence {
		points--
	}
	return points
}

func absInt(n int) int { return max(n, -n) }

// crowd takes away for other figures near that the claim could be of, and for other claims.
func (r *claimReader) crowd(c *claim, x, y *facts.Amount, near []*facts.Amount) int {
	others := 0
	for _, a := range near {
		if a == x || a == y {
			continue
		}
		switch {
		case a.Unit == c.at.Unit && a.Sentence == c.at.Sentence && !c.word && (a.Unit == facts.Percent || a.Unit == facts.Ratio):
			others += 2
		case c.kind == amountClaim && a.Sentence == c.at.Sentence && a.Unit == c.at.Unit && isChange(r.Doc, a):
			others += 2
		case a.Sentence != x.Sentence && a.Sentence != y.Sentence && a.Sentence != c.at.Sentence:
		case (r.fit(c, a, y) || r.fit(c, x, a)) && a.Value.Cmp(x.Value) != 0 && a.Value.Cmp(y.Value) != 0:
			others++
		}
	}
	return -min(others, 4)
}

// slipEvidence is what a small mistake that explains the contradiction speaks for it.
func (r *claimReader) slipEvidence(c *claim, x, y *facts.Amount) int {
	v, w := x.Value.Rat(), y.Value.Rat()
	switch {
	case c.kind == shareClaim:
		return r.shareSlip(c, x, y)
	case c.kind == changeClaim && c.word:
		ratio := new(big.Rat).Quo(w, v)
		if ratio.IsInt() || simplePart(ratio) {
			return 2
		}
		return oneIf(r.digitMeets(c, x, y))
	case c.kind == changeClaim:
		return r.changeSlip(c, x, y)
	case c.kind == timesClaim:
		said := c.at.Value.Rat()
		return 2 * oneIf(new(big.Rat).Quo(w, v).IsInt() || slipTo(y, new(big.Rat).Mul(v, said)) || slipTo(x, new(big.Rat).Quo(w, said)))
	}
	diff := new(big.Rat).Abs(new(big.Rat).Sub(w, v))
	if c.dir != 0 && c.want.holds(diff) {
		return 3
	}
	return 2 * oneIf(r.claimSlipped(c, diff))
}

func oneIf(ok bool) int {
	if ok {
		return 1
	}
	return 0
}

// shareSlip is slipEvidence of a share.
func (r *claimReader) shareSlip(c *claim, x, y *facts.Amount) int {
	v, w := x.Value.Rat(), y.Value.Rat()
	is := new(big.Rat).Quo(v, w)
	if c.at.Unit == facts.Ratio {
		share := new(big.Rat).Quo(c.at.Value.Rat(), c.at.Other.Rat())
		return 2 * oneIf(simplePart(is) || slipTo(x, new(big.Rat).Mul(w, share)) || slipTo(y, new(big.Rat).Quo(v, share)))
	}
	part := new(big.Rat).Quo(new(big.Rat).Mul(w, c.at.Value.Rat()), frac(100, 1))
	return 2 * oneIf(r.claimSlipped(c, new(big.Rat).Mul(is, frac(100, 1))) || slipTo(x, atPlaceOf(x, part)))
}

// changeSlip is slipEvidence of a change in per cent: it goes the wrong way or is
// measured from the wrong end, or one digit is wrong.
func (r *claimReader) changeSlip(c *claim, x, y *facts.Amount) int {
	v, w := x.Value.Rat(), y.Value.Rat()
	up := new(big.Rat).Sub(new(big.Rat).Quo(w, v), frac(1, 1))
	back := new(big.Rat).Sub(frac(1, 1), new(big.Rat).Quo(v, w))
	switch {
	case c.want.holds(new(big.Rat).Neg(up)), c.want.holds(up), c.want.holds(new(big.Rat).Abs(back)):
		return 3
	case r.claimSlipped(c, new(big.Rat).Mul(new(big.Rat).Abs(up), frac(100, 1))):
		return 2
	}
	dir := int64(1)
	if c.dir < 0 {
		dir = -1
	}
	ratio := new(big.Rat).Add(frac(1, 1), new(big.Rat).Mul(c.at.Value.Rat(), frac(dir, 100)))
	return oneIf(ratio.Sign() > 0 && (slipTo(y, atPlaceOf(y, new(big.Rat).Mul(v, ratio))) || slipTo(x, atPlaceOf(x, new(big.Rat).Quo(w, ratio)))))
}

// digitMeets reports whether one other digit in one of two figures would bear a claim out.
func (r *claimReader) digitMeets(c *claim, x, y *facts.Amount) bool {
	try := func(a *facts.Amount, met func(*facts.Amount) bool) bool {
		for place := int64(1); place <= a.Value.Coef; place *= 10 {
			digit := a.Value.Coef / place % 10
			for d := range int64(10) {
				b := *a
				b.Value.Coef += (d - digit) * place
				if d != digit && b.Value.Coef > 0 && digitCount(b.Value.Coef) == digitCount(a.Value.Coef) && met(&b) {
					return true
				}
			}
		}
		return false
	}
	return try(y, func(b *facts.Amount) bool { return r.met(c, x, b) }) || try(x, func(b *facts.Amount) bool { return r.met(c, b, y) })
}

// wrongWay takes away where two figures go the other way than a change and the size is not
// right either: two mistakes are less likely than another pair of figures.
func (r *claimReader) wrongWay(c *claim, x, y *facts.Amount) int {
	if c.dir == 0 || c.kind != changeClaim && c.kind != amountClaim || c.dir*y.Value.Cmp(x.Value) > 0 {
		return 0
	}
	either := *c
	either.dir = 0
	if r.met(&either, x, y) {
		return 0
	}
	return -4
}

// claimSlipped reports whether the figure of a claim is one slip away from the right value.
func (r *claimReader) claimSlipped(c *claim, right *big.Rat) bool {
	v, ok := facts.ParseDecimal(right.FloatString(max(0, int(-c.at.Value.Exp))))
	return ok && v.Sign() > 0 && slipTo(c.at, v.Rat())
}

// simplePart reports whether a share is one that is said in words: a third, three in ten.
func simplePart(v *big.Rat) bool { return v.Denom().IsInt64() && v.Denom().Int64() <= 10 }

// size takes away where what the figures make is far from the claim: a mistake is seldom
// so great.
func (c *claim) size(x, y *facts.Amount) int {
	low, high := c.around()
	if is := c.makes(x, y); is > 3*high || is*3 < low {
		return -2
	}
	return 0
}

// leastNear is the least change in per cent that is looked at: a digit makes small ones
// right by chance.
const leastNear = 10
