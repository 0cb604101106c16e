package figures

import (
	"cmp"
	"math"
	"math/big"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// met reports whether two figures bear a claim out. Of a share x is the part and y the
// whole, of a change the old and the new, of a multiple the less and the more.
func (r *claimReader) met(c *claim, x, y *facts.Amount) bool {
	if r.surelyNot(c, x, y) {
		return false
	}
	e, f := r.pairOf(c, x, y)
	return r.metBy(c, e, f, c.kind == changeClaim && (lossBefore(r.Doc, x) || lossBefore(r.Doc, y)))
}

// surelyNot reports whether two figures are so far from a claim that their exact values
// need not be looked at. Floats do, for all that is near is left open.
func (r *claimReader) surelyNot(c *claim, x, y *facts.Amount) bool {
	low, high := c.around()
	off := (1 + roundedBy(x)) * (1 + roundedBy(y)) * 1.001
	v, w := x.Value.Float(), y.Value.Float()
	switch c.kind {
	case shareClaim:
		return v/w*off < low || v/w/off > high
	case timesClaim:
		return w/v*off < low || w/v/off > high
	case changeClaim:
		least, most := w/v/off-1, w/v*off-1
		return (most < low || least > high) && (-least < low || -most > high)
	}
	return false
}

// farOff reports whether what two figures make is so much more or less than a claim that
// it cannot be of them.
func (c *claim) farOff(x, y *facts.Amount) bool {
	low, high := c.around()
	is := c.makes(x, y)
	return is > 8*high || is*8 < low
}

// makes is about what two figures make, as the claim gives it, and without its sign.
func (c *claim) makes(x, y *facts.Amount) float64 {
	v, w := x.Value.Float(), y.Value.Float()
	is := w - v
	switch c.kind {
	case shareClaim:
		is = v / w
	case timesClaim:
		is = w / v
	case changeClaim:
		is = w/v - 1
	}
	return math.Abs(is)
}

// around is about the least and the most that a claim allows.
func (c *claim) around() (low, high float64) {
	if c.high == 0 {
		c.low, _ = c.want.low.Float64()
		c.high, _ = c.want.high.Float64()
	}
	return c.low, c.high
}

// roundedBy is more than the part of its value by which an amount may be rounded or
// hedged.
func roundedBy(a *facts.Amount) float64 {
	v := a.Value.Float()
	part := 0.6 * math.Pow10(place(a.Value)) / v
	if a.Hedge != facts.Exactly {
		part += 0.06
	}
	return min(part, 1)
}

// metBy is met for the values that the two figures can stand for. Of a loss a fall is a
// gain, so that either way will do.
func (r *claimReader) metBy(c *claim, e, f extent, loss bool) bool {
	moved := f.minus(e)
	switch {
	case !e.positive() || !f.positive():
		return true
	case c.kind == shareClaim:
		return e.over(f).meets(c.want)
	case c.kind == timesClaim:
		return f.over(e).meets(c.want)
	case c.kind == changeClaim:
		moved = f.over(e).minus(point(frac(1, 1)))
	}
	return (loss || c.dir >= 0) && moved.meets(c.want) || (loss || c.dir <= 0) && point(new(big.Rat)).minus(moved).meets(c.want)
}

// pairOf is the values that two figures can stand for beside a claim: exact ones where
// the claim is loose already.
func (r *claimReader) pairOf(c *claim, x, y *facts.Amount) (extent, extent) {
	if r.loose(c) {
		return point(x.Value.Rat()), point(y.Value.Rat())
	}
	return pairWritten(x, y)
}

// loose reports whether a claim is rounded by ear: it is in words or a multiple.
func (r *claimReader) loose(c *claim) bool {
	return c.kind == timesClaim || c.word || c.at.Unit == facts.Ratio
}

// left reports whether a share is what is left of the whole when the part is taken away.
func (r *claimReader) left(c *claim, x, y *facts.Amount) bool {
	if c.kind != shareClaim || c.at.Hedge != facts.Exactly && c.at.Hedge != facts.About || r.partEvidence(c, x, y) < 3 || x.Sentence == c.at.Sentence && !r.restIn(c) {
		return false
	}
	e, f := r.pairOf(c, x, y)
	return f.positive() && point(frac(1, 1)).minus(e.over(f)).meets(c.want)
}

// restIn reports whether the sentence of a claim speaks of a rest.
func (r *claimReader) restIn(c *claim) bool {
	s := r.Doc.Sentences[c.at.Sentence].Tokens
	for n := s.First; n < s.End; n++ {
		if restNouns.Has(r.Doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

// restNouns are words for what is left of a whole.
var restNouns = article.NewSet("rest", "other", "others", "remaining", "remainder", "left", "leaves", "leaving", "not", "without")

// weigh judges one claim, and reports whether its two figures contradict it.
func (r *claimReader) weigh(c claim) (operands, bool) {
	var best operands
	rival := -100
	near := r.near(&c)
	if len(near) < 2 {
		return best, false
	}
	beside := r.besidePart(&c, near)
	for _, x := range near {
		for _, y := range near {
			if x == y || beside != nil && x != beside || c.farOff(x, y) {
				continue
			}
			fit, could := r.fit(&c, x, y), !r.loose(&c) && r.couldBe(&c, x, y)
			if !fit && !could || r.taken(&c, x, y) {
				continue
			}
			o := operands{x: x, y: y, points: outOfQuestion}
			if fit {
				o.points = r.evidence(&c, x, y, near)
			}
			if r.loose(&c) && o.points < outOfQuestion/2 {
				continue // whatever it is, it is not of these
			}
			if o.points > outOfQuestion/2 && r.met(&c, x, y) || could && r.metBy(&c, point(x.Value.Rat()), point(y.Value.Rat()), false) || fit && beside == nil && r.left(&c, x, y) {
				return operands{}, false
			}
			if !fit {
				continue
			}
			switch {
			case best.x == nil:
				best = o
			case best.x.Value.Cmp(x.Value) == 0 && best.y.Value.Cmp(y.Value) == 0:
				best.points = max(best.points, o.points) // told twice
			case o.points > best.points:
				best, rival = o, max(rival, best.points)
			default:
				rival = max(rival, o.points)
			}
		}
	}
	return best, best.x != nil && best.points >= enough && best.points > rival && !r.metTogether(&c, best.x, near)
}

// taken reports whether two figures of another sentence have a claim of their own there
// that they bear out.
func (r *claimReader) taken(c *claim, x, y *facts.Amount) bool {
	if x.Sentence != y.Sentence || x.Sentence == c.at.Sentence || c.word {
		return false
	}
	for i := r.from(x.Sentence); i < len(r.list) && r.list[i].Sentence == x.Sentence; i++ {
		a := &r.list[i]
		if a.Unit != c.at.Unit || a == x || a == y || a.Value.Cmp(c.at.Value) == 0 {
			continue
		}
		own := claim{kind: c.kind, at: a}
		switch c.kind {
		case changeClaim, amountClaim:
			if !isChange(r.Doc, a) {
				continue
			}
			own, _ = r.changeOf(a)
		case shareClaim:
			own, _ = r.shareOf(a)
		default:
			continue
		}
		if own.at != nil && r.met(&own, x, y) {
			return true
		}
	}
	return false
}

// metTogether reports whether two counts of one sentence are together the whole of a
// share: "of the 40 crew and 16 cooks, 14, or 25 per cent, were new".
func (r *claimReader) metTogether(c *claim, x *facts.Amount, near []*facts.Amount) bool {
	if c.kind != shareClaim {
		return false
	}
	for _, y := range near {
		for _, z := range near {
			if y.Tokens.First >= z.Tokens.First || y.Sentence != z.Sentence || x == y || x == z || !counts(y) || !counts(z) {
				continue
			}
			if sum, ok := y.Value.Add(z.Value); ok {
				both := *y
				both.Value = sum
				if r.met(c, x, &both) {
					return true
				}
			}
		}
	}
	return false
}

// near are the figures around a claim.
func (r *claimReader) near(c *claim) (out []*facts.Amount) {
	if r.crowded(c.at.Sentence) {
		return nil
	}
	i := r.from(c.at.Sentence)
	for i < len(r.list) && r.list[i].Tokens.First < c.at.Tokens.First {
		i++
	}
	first := i
	back := uint32(claimReach)
	if r.looksBack(c) {
		back = claimBack
	}
	for first > 0 && r.list[first-1].Sentence+back >= c.at.Sentence && i-first < claimNear {
		first--
	}
	add := func(a *facts.Amount) {
		if a.Tokens.First >= c.at.Tokens.End || a.Tokens.End <= c.at.Tokens.First {
			out = append(out, a)
		}
	}
	for k := first; k < len(r.list) && r.list[k].Sentence <= c.at.Sentence+claimReach && k < i+claimNear; {
		end := k + 1
		for end < len(r.list) && r.list[end].Sentence == r.list[k].Sentence {
			end++
		}
		if r.crowded(r.list[k].Sentence) {
			k = end
			continue
		}
		list := r.list[k:min(end, i+claimNear)]
		if c.kind == shareClaim && list[0].Sentence == c.at.Sentence {
			list = withWords(r.Doc, list) // three of the eight, or 37 per cent
		}
		for j := range list {
			add(&list[j])
		}
		k = end
	}
	return out
}

// crowded reports whether a sentence has more figures than prose has: it is a table in
// other clothes.
func (r *claimReader) crowded(sentence uint32) bool {
	i := r.from(sentence) + mostFigures
	return i < len(r.list) && r.list[i].Sentence == sentence
}

// from is the index of the first amount of a sentence or a later one.
func (r *claimReader) from(sentence uint32) int {
	i, _ := slices.BinarySearchFunc(r.list, sentence, func(a facts.Amount, s uint32) int { return cmp.Compare(a.Sentence, s) })
	return i
}

// operands are the two figures of a claim, with the evidence that it is of them.
type operands struct {
	x, y   *facts.Amount
	points int
}

// enough is the evidence from which a claim is taken to be of its figures.
const enough = 5
