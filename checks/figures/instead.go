package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// amiss is a figure of the headline that the story does not give, and the one
// that stands in its place.
type amiss struct {
	claim, told *numeral
	points      int
}

// amiss finds the figures of the headline that are wrong, the surest first. A
// figure of the story stands in the place of one of them only.
func (s *story) amiss(claims []numeral) []amiss {
	var all []amiss
	for i := range claims {
		c := &claims[i]
		if s.tells(c) {
			continue
		}
		for j := range s.list {
			b := &s.list[j]
			if !s.candidate(c, b) {
				continue
			}
			if p := s.points(c, b); p >= pick(c.small(), leastSmall, leastPoints) {
				all = append(all, amiss{c, b, p})
			}
		}
	}
	slices.SortStableFunc(all, func(a, b amiss) int { return b.points - a.points })
	kept := all[:0]
	for _, m := range all {
		if !slices.ContainsFunc(kept, func(k amiss) bool {
			return k.claim == m.claim || k.told.Value.Cmp(m.told.Value) == 0 && k.claim.block == m.claim.block
		}) {
			kept = append(kept, m)
		}
	}
	return kept
}

// leastPoints is from how many points on a figure of the story is taken for the
// one that the headline should have, and from how many it surely is.
const leastPoints, leastSmall, certainPoints = 3, 7, 8

// candidate reports whether a figure of the story can stand for the headline's:
// it is no label, one end of a range only for another, and a year only for what
// cannot be one, "since 3856". A headline's three can be the four at the top of the
// story, but not its two: those may be among the three.
func (s *story) candidate(c, b *numeral) bool {
	switch {
	case c.month != 0 || b.month != 0:
		return c.month == b.month
	case b.year() != 0:
		return c.Value.Exp == 0 && c.Value.Coef > 999 && c.Value.Coef < 10000 && c.Tokens.Len() == 1
	case b.isLabel(s.doc) || joined(s.doc, b) && !joined(s.doc, c):
		return false
	}
	return !c.small() || b.Value.Cmp(c.Value) > 0 && b.sentence < s.lead+2
}

// small reports whether a number is a count below ten, of things that a story
// often counts without saying how many: "7 sandwiches" were that burger and six
// others, "4 dead" a man, his son, his grandson and the gunman.
func (n *numeral) small() bool {
	return n.Value.Exp == 0 && n.Value.Coef < 10 && n.unit() != facts.Money && n.unit() != facts.Percent && n.unit() != facts.Measure
}

// points weighs what speaks for a figure of the story being the headline's.
func (s *story) points(c, b *numeral) int {
	like := misprintPoints(c, b)
	p := like
	if !comparable(c, b) {
		if p < aMisprint || !loosely(c, b) {
			return 0
		}
		p -= 2
	}
	if u := c.unit(); u != facts.Plain && u == b.unit() {
		p++
	}
	if h := c.head(); h != 0 && b.head() != 0 && c.unit() == facts.Count && b.unit() == facts.Count {
		p += pick(h == b.head(), 2, -1)
	}
	switch r := c.role(); {
	case r == 0 || b.role() == 0:
	case r != b.role():
		p--
	case r >= facts.Dead && r <= facts.Held:
		p += 3 // few things are killed, hurt, missing or held in one story
	default:
		p += 2
	}
	switch n := b.sentence - s.lead; {
	case n < 2:
		p += 3
	case n < 5:
		p++
	case like == aDigit && c.unit() == facts.Age:
		p-- // a story has people of many ages
	}
	return p + min(s.sharedWords(c, b), 3)
}

// What the digits say: they are unlike; one of at most two is wrong, which is
// true of many figures; two are exchanged, once the story's is rounded; it is plainly
// a misprint.
const unlikeDigits, aDigit, aRounded, aMisprint = -3, 2, 3, 5

// roundsToSwap reports whether a headline's round figure has two digits exchanged of
// what the story's rounds to: 2,100 for 1,187.
func roundsToSwap(claim, told facts.Decimal) bool {
	c := strip(claim.Coef)
	if c <= 0 {
		return false
	}
	unit := claim.Coef / c
	if unit == 1 || claim.Exp != told.Exp || told.Coef <= 0 || told.Coef%unit == 0 || told.Coef > 1e15 {
		return false
	}
	n, kind := slipOf(facts.Decimal{Coef: c}, facts.Decimal{Coef: (told.Coef + unit/2) / unit})
	return kind == swap && n > 1
}

// strip leaves out the zeros at the end of a figure.
func strip(n int64) int64 {
	for n > 0 && n%10 == 0 {
		n /= 10
	}
	return n
}

// dropsDigit reports whether one figure is the other with a digit left out: 2,480
// and 24,380. The 5,000 that one of them gave is not the 52,000 of all.
func dropsDigit(x, y facts.Decimal) bool {
	a, b := max(x.Coef, y.Coef), min(x.Coef, y.Coef)
	if x.Exp != y.Exp || b < 100 || digitCount(strip(b)) < 3 || digitCount(a) != digitCount(b)+1 {
		return false
	}
	for p := int64(1); p <= a; p *= 10 {
		if left := a/(p*10)*p + a%p; left == b && a != b*10 {
			return true
		}
	}
	return false
}

// misprintPoints weighs how the digits of two figures differ.
func misprintPoints(c, b *numeral) int {
	x, y := c.Value, b.Value
	if sameScale(c, b) {
		x, y = c.Figure, b.Figure
	}
	switch n, kind := slipOf(x, y); {
	case kind == swap || kind == wrongDigit && n > 2:
		return aMisprint
	case kind == wrongDigit:
		return aDigit
	case roundsToSwap(x, y):
		return aRounded
	case dropsDigit(x, y):
		return aDigit
	}
	return unlikeDigits
}

// loosely reports whether the units do not keep two figures apart, though they
// differ: the 78th straight game and 78 games, 61 weeks and a streak of 61.
func loosely(a, b *numeral) bool {
	u, v := a.unit(), b.unit()
	return (u == facts.Plain || v == facts.Plain || a.ordinal || b.ordinal) &&
		u != facts.Money && v != facts.Money && u != facts.Percent && v != facts.Percent
}

func pick[T any](cond bool, yes, no T) T {
	if cond {
		return yes
	}
	return no
}

// longestHeadline is how many tokens of a headline or summary are looked for.
const longestHeadline = 60

// sharedWords counts the words of the headline that stand near the story's figure.
func (s *story) sharedWords(c, b *numeral) int {
	h := s.doc.Blocks[c.block].Tokens
	sentence := s.doc.Sentences[b.sentence].Tokens
	first := max(sentence.First, b.Tokens.First-min(b.Tokens.First, nearWindow))
	n := 0
	for i := h.First; i < min(h.End, h.First+longestHeadline); i++ {
		t := &s.doc.Tokens[i]
		if t.Kind != article.Word || facts.Function(t.Form) || t.Len() < 3 {
			continue
		}
		of := stemHash(s.doc.FormText(t.Form))
		for j := first; j < min(sentence.End, b.Tokens.End+nearWindow); j++ {
			if w := &s.doc.Tokens[j]; w.Kind == article.Word && w.Len() > 2 && stemHash(s.doc.FormText(w.Form)) == of {
				n++
				break
			}
		}
	}
	return n
}
