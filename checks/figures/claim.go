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
	kind      claimKind
	at        *facts.Amount // the figure; of a claim in words a stand-in that has their place alone
	want      extent        // part over whole, new over old, the difference, more over less
	low, high float64       // about what want is, once it was asked for
	dir       int           // of a change: 1 for a rise, -1 for a fall, 0 not said
	word      bool          // it is written in words that are no amount
}

// claimReader weighs the claims of one article.
type claimReader struct {
	*changeReader
	list []facts.Amount
	kept [partsReach + 1]sentenceFigures // of the last sentences that were read for parts
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
	at := n - 1 // of "in", or of the "out" of "out of every"
	if f := r.Doc.Tokens[at].Form; f == formEveryOne && at > s.First {
		at--
	}
	if r.Doc.Tokens[at].Form == formOf && at > s.First && r.Doc.Tokens[at-1].Form == formOut {
		at--
	} else if r.Doc.Tokens[at].Form != formWithin {
		return claim{}, false
	}
	if at < s.First+2 {
		return claim{}, false
	}
	whole, ok := numberToken(r.Doc, n)
	part, first := headBefore(r.Doc, s.First, at)
	if !ok || part == 0 || part >= whole || at < first+2 {
		return claim{}, false
	}
	a := amountAt(r.Doc, article.Range{First: first, End: n + 1}, r.Doc.SentenceAt(r.Doc.Tokens[first].Start))
	a.Unit, a.Value, a.Other = facts.Ratio, facts.Int(int64(part)), facts.Int(int64(whole))
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

// timesOf is a multiple as a claim.
func (r *claimReader) timesOf(a *facts.Amount) (claim, bool) {
	if a.Unit != facts.Ratio || a.Value.Cmp(facts.Int(2)) < 0 || a.Other.Sign() != 0 || !r.claims(a) {
		return claim{}, false
	}
	return claim{kind: timesClaim, at: a, want: multipleExtent(r.Doc, a, a, a)}, true
}

// changeOf is a percentage or an amount as a claim of a change.
func (r *claimReader) changeOf(a *facts.Amount) (claim, bool) {
	if a.Value.Sign() <= 0 || a.Unit == facts.Points || !r.claims(a) || restatedNear(r.Doc, a) || followed(r.Doc, a) && !addedShare(r.Doc, a) {
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
	if r.crowded(a.Sentence) {
		return false
	}
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

// factorClaim is a change in words as a claim.
func (r *claimReader) factorClaim(f factor, sentence uint32) claim {
	a := amountAt(r.Doc, f.tokens, sentence)
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
