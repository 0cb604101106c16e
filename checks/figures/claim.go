package figures

import (
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// A claim says what two other figures make: a share, a change, a difference, a
// multiple. Its two figures may stand anywhere near it. The sentence forms that leave
// no doubt are read by the checks themselves; for all others the evidence is added up
// here: a claim that no two figures near it bear out, and that surely speaks of two of
// them, is wrong or they are.

// claimKind is what a claim makes of its two figures.
type claimKind uint8

const (
	shareClaim  claimKind = iota // a part of a whole: 40 per cent, one in three
	changeClaim                  // a change as a ratio: up 13 per cent, halved
	amountClaim                  // a change or difference in the figures' own unit: a rise of 18,000
	timesClaim                   // a multiple: three times
)

// claim is one of them.
type claim struct {
	kind claimKind
	at   *facts.Amount // the figure; of a claim in words a stand-in that has their place alone
	want extent        // part over whole, new over old, the difference, more over less
	dir  int           // of a change: 1 for a rise, -1 for a fall, 0 not said
	word bool          // it is written in words that are no amount
}

// claimReader weighs the claims of one article.
type claimReader struct {
	*changeReader
	list       []facts.Amount
	tried      func(claim, operands) // sees every pair that is weighed; nil outside tests
	triedRate  func(product)
	triedParts func(partsOf)
}

// claimReach is how many sentences lie at most between a claim and its figures, and
// claimNear how many figures are looked at to either side of it.
const claimReach, claimNear = 3, 12

// claimBack is how many sentences lie at most between the two figures of a change and a
// sentence that speaks of it as known.
const claimBack = 8

// shareOf is a percentage as a claim of a share.
func (r *claimReader) shareOf(a *facts.Amount) (claim, bool) {
	if a.Unit != facts.Percent || a.Value.Sign() <= 0 || a.Value.Cmp(facts.Int(100)) >= 0 || isChange(r.Doc, a) || !r.claims(a) {
		return claim{}, false
	}
	return claim{kind: shareClaim, at: a, want: allowedShare(a).times(frac(1, 100))}, true
}

// partIn is a part in words as a claim of a share.
func (r *claimReader) partIn(a *facts.Amount) (claim, bool) {
	if a.Unit != facts.Ratio || a.Value.Sign() <= 0 || a.Other.Cmp(a.Value) <= 0 || !r.claims(a) || strings.Contains(r.Doc.In(a.Span), ":") {
		return claim{}, false
	}
	return claim{kind: shareClaim, at: a, want: r.partExtent(a)}, true
}

// partAround is a part whose noun stands within it, "one child in four", as a claim.
func (r *claimReader) partAround(s article.Range, n uint32) (claim, bool) {
	if n < s.First+3 || r.Doc.Tokens[n-1].Form != formWithin {
		return claim{}, false
	}
	whole, ok := numberToken(r.Doc, n)
	part, first := headBefore(r.Doc, s.First, n-1)
	if !ok || part == 0 || part >= whole || n-1 < first+2 {
		return claim{}, false
	}
	a := &facts.Amount{}
	a.Unit, a.Value, a.Other, a.Tokens = facts.Ratio, facts.Int(int64(part)), facts.Int(int64(whole)), article.Range{First: first, End: n + 1}
	a.Span, a.Sentence = r.Doc.SpanOf(a.Tokens), r.Doc.SentenceAt(r.Doc.Tokens[first].Start)
	a.Block = r.Doc.Sentences[a.Sentence].Block
	a.Phrase, a.Digits = a.Span, a.Span
	if first > s.First && facts.IsHedge(r.Doc.Tokens[first-1].Form) {
		a.Hedge = facts.About
	}
	return claim{kind: shareClaim, at: a, want: r.partExtent(a), word: true}, true
}

// partExtent is what a part in words allows: "more than half" is any more.
func (r *claimReader) partExtent(a *facts.Amount) extent {
	e := looseExtent(new(big.Rat).Quo(a.Value.Rat(), a.Other.Rat()), a)
	if r.display(a) { // a headline rounds
		e = e.widen(percent(6))
	}
	switch a.Hedge {
	case facts.MoreThan, facts.AtLeast:
		e.high = frac(1, 1)
	case facts.LessThan, facts.AtMost:
		e.low = new(big.Rat)
	}
	return e
}

// timesIn is a multiple as a claim.
func (r *claimReader) timesOf(a *facts.Amount) (claim, bool) {
	if a.Unit != facts.Ratio || a.Value.Cmp(facts.Int(2)) < 0 || a.Other.Sign() != 0 || !r.claims(a) {
		return claim{}, false
	}
	return claim{kind: timesClaim, at: a, want: multipleExtent(r.Doc, a, a, a)}, true
}

// changeOf is a percentage or an amount as a claim of a change.
func (r *claimReader) changeOf(a *facts.Amount) (claim, bool) {
	if a.Value.Sign() <= 0 || a.Unit == facts.Points || !r.claims(a) || restatedNear(r.Doc, a) || followed(r.Doc, a) {
		return claim{}, false
	}
	if !isChange(r.Doc, a) && !differs(r.Doc, a) && !lossOf(r.Doc, a) && !addedShare(r.Doc, a) {
		return claim{}, false
	}
	c := claim{kind: amountClaim, at: a, want: r.allowed(a), dir: direction(r.Doc, a)}
	if n := a.Tokens.End; c.dir == 0 && differs(r.Doc, a) {
		c.dir = compares(r.Doc, n)
	}
	switch {
	case c.dir == 0 && lossOf(r.Doc, a):
		c.dir = -1
	case c.dir == 0 && a.About.Frame&facts.More != 0:
		c.dir = 1
	}
	if addedShare(r.Doc, a) { // a further 14 per cent lifts the stake from 38 to 52
		return c, true
	}
	if a.Unit == facts.Percent {
		c.kind, c.want = changeClaim, c.want.times(frac(1, 100))
	}
	return c, true
}

// claims reports whether an amount can be a claim at all: it stands in prose, and is
// neither a range nor denied.
func (r *claimReader) claims(a *facts.Amount) bool {
	const aside = facts.Negated | facts.Ranged | facts.PerUnit | facts.Conversion
	return r.Doc.Blocks[a.Block].Kind != article.TableCell && (a.About.Frame&aside == 0 || a.Unit == facts.Ratio && a.About.Frame&aside == facts.PerUnit) // three in every four
}

// addedShare reports whether an amount is a share that is added to another: "a further 14
// per cent".
func addedShare(doc *article.Document, a *facts.Amount) bool {
	return a.Unit == facts.Percent && a.About.Frame&facts.More != 0 && a.Tokens.End < doc.Sentences[a.Sentence].Tokens.End && !comparativeWords.Has(doc.Tokens[a.Tokens.End].Form)
}

// differs reports whether a word of comparison follows an amount: "3.5 seconds quicker
// than", "18,000 more than".
func differs(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	for n := a.Tokens.End; n+1 < s.End && n < a.Tokens.End+2; n++ {
		f := doc.Tokens[n].Form
		if comparativeWords.Has(f) && doc.Tokens[n+1].Form == formThan || f == formAbove || f == formBelow {
			return true
		}
	}
	return false
}

// compares is the way of the word of comparison at token n or after it: 1 for more.
func compares(doc *article.Document, n uint32) int {
	for k := n; k < n+2 && int(k) < len(doc.Tokens); k++ {
		switch f := doc.Tokens[k].Form; {
		case lessWords.Has(f):
			return -1
		case comparativeWords.Has(f):
			return 1
		}
	}
	return 0
}

// lessWords are comparatives of what is less.
var lessWords = article.NewSet("less", "fewer", "lower", "smaller", "quicker", "faster", "shorter", "lighter", "younger", "cooler", "colder", "earlier", "cheaper", "below")

// comparativeWords stand between a difference and "than".
var comparativeWords = article.NewSet("more", "less", "fewer", "higher", "lower", "larger", "bigger", "smaller", "faster", "quicker", "slower", "longer", "shorter", "taller", "heavier", "lighter", "older", "younger",
	"deeper", "wider", "warmer", "cooler", "colder", "hotter", "earlier", "later", "better", "worse", "cheaper", "dearer", "above", "below")

// lossOf reports whether the change is the loss of something: "the loss of 85 boxes".
func lossOf(doc *article.Document, a *facts.Amount) bool {
	n := phraseStart(doc, a)
	return n > 1 && a.Unit != facts.Money && doc.Tokens[n-1].Form == formOf && lossNouns.Has(doc.Tokens[n-2].Form)
}

// met reports whether two figures bear a claim out. Of a share x is the part and y the
// whole, of a change the old and the new, of a multiple the less and the more.
func (r *claimReader) met(c *claim, x, y *facts.Amount) bool {
	e, f := r.pairOf(c, x, y)
	return r.metBy(c, e, f, lossBefore(r.Doc, x) || lossBefore(r.Doc, y))
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
	beside := r.besidePart(&c, near)
	for _, x := range near {
		for _, y := range near {
			if x == y || beside != nil && x != beside || r.taken(&c, x, y) {
				continue
			}
			fit := r.fit(&c, x, y)
			o := operands{x: x, y: y, points: outOfQuestion}
			if fit {
				o.points = r.evidence(&c, x, y, near)
			}
			if r.loose(&c) && o.points < outOfQuestion/2 {
				continue // whatever it is, it is not of these
			}
			if o.points > outOfQuestion/2 && r.met(&c, x, y) || !r.loose(&c) && r.couldBe(&c, x, y) && r.metBy(&c, point(x.Value.Rat()), point(y.Value.Rat()), false) || fit && beside == nil && r.left(&c, x, y) {
				return operands{}, false
			}
			if !fit {
				continue
			}
			if r.tried != nil {
				r.tried(c, o)
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
	for i := range r.list {
		a := &r.list[i]
		if a.Sentence != x.Sentence || a.Unit != c.at.Unit || a == x || a == y || a.Value.Cmp(c.at.Value) == 0 {
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
	i := 0
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
		list := r.list[k:end]
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

// operands are the two figures of a claim, with the evidence that it is of them.
type operands struct {
	x, y   *facts.Amount
	points int
}

// enough is the evidence from which a claim is taken to be of its figures.
const enough = 5

// factorClaim is a change in words as a claim.
func (r *claimReader) factorClaim(f factor, sentence uint32) claim {
	a := &facts.Amount{}
	a.Tokens, a.Sentence, a.Block, a.Span = f.tokens, sentence, r.Doc.Sentences[sentence].Block, r.Doc.SpanOf(f.tokens)
	a.Phrase = a.Span
	one := frac(1, 1)
	c := claim{kind: changeClaim, at: a, word: true, want: f.ratios.minus(point(one)), dir: 1}
	if f.ratios.high.Cmp(one) <= 0 {
		c.dir, c.want = -1, point(one).minus(f.ratios)
	}
	return c
}

// display reports whether an amount stands in a headline or a summary, which round.
func (r *claimReader) display(a *facts.Amount) bool {
	k := r.Doc.Blocks[a.Block].Kind
	return k == article.Headline || k == article.Summary
}
