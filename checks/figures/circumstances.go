package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// circumstances are the dates and names in the sentence of an amount, as ranges
// of the article's dates and names.
type circumstances struct{ dates, names article.Range }

// circumstances finds the dates and names that share the amount's sentence. The
// lists are in reading order, so a binary search finds them.
func (c *contexts) circumstances(a *facts.Amount) circumstances {
	return circumstances{
		dates: sentenceRange(len(c.facts.Dates), a.Sentence, func(i int) uint32 { return c.facts.Dates[i].Sentence }),
		names: sentenceRange(len(c.facts.Names), a.Sentence, func(i int) uint32 { return c.facts.Names[i].Sentence }),
	}
}

// sentenceRange is the range of a list's items that are in a sentence.
func sentenceRange(n int, sentence uint32, of func(int) uint32) article.Range {
	lo, hi := 0, n
	for lo < hi {
		mid := (lo + hi) / 2
		if of(mid) < sentence {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	end := lo
	for end < n && of(end) == sentence {
		end++
	}
	return article.Range{First: uint32(lo), End: uint32(end)}
}

// otherTimes reports whether two sentences have dates and all are of different times.
func (c *contexts) otherTimes(x, y *circumstances) (other bool) {
	for i := x.dates.First; i < x.dates.End; i++ {
		for j := y.dates.First; j < y.dates.End; j++ {
			a, b := &c.facts.Dates[i], &c.facts.Dates[j]
			if a.From == article.NoDay || b.From == article.NoDay {
				continue
			}
			if a.From <= b.To && b.From <= a.To {
				return false
			}
			other = true
		}
	}
	return other
}

// othersNamed reports whether the sentences of two amounts name people or bodies, and
// none in common, but for those who say so.
func (c *contexts) othersNamed(p pair) bool {
	x, y := &c.around[p.first].what, &c.around[p.second].what
	some := [2]bool{}
	for i := x.names.First; i < x.names.End; i++ {
		if c.says(p.first, i) {
			continue
		}
		some[0] = true
		for j := y.names.First; j < y.names.End; j++ {
			if !c.says(p.second, j) && c.facts.Names[i].Entity == c.facts.Names[j].Entity {
				return false
			}
		}
	}
	for j := y.names.First; j < y.names.End && some[0]; j++ {
		some[1] = some[1] || !c.says(p.second, j)
	}
	return some[0] && some[1]
}

// says reports whether name n is that of who gives an amount.
func (c *contexts) says(amount int, n uint32) bool {
	s := c.amounts[amount].About.Speaker
	return s >= 0 && c.facts.Names[s].Entity == c.facts.Names[n].Entity
}

// nameReach is how many tokens behind an amount the name of what it is of begins.
const nameReach = 3

// bearOthers reports whether what two amounts are of bears names, and different
// ones: the $8.6 billion Harrow Fund, the $2.6 billion Lisle Fund.
func (c *contexts) bearOthers(x, y *facts.Amount) bool {
	a, b := c.bears(x), c.bears(y)
	return a != 0 && b != 0 && a != b
}

// bears is the first capitalised word of the noun phrase that an amount begins;
// zero when there is none.
func (c *contexts) bears(a *facts.Amount) article.FormID {
	end := min(a.Tokens.End+nameReach, c.doc.Sentences[a.Sentence].Tokens.End)
	for n := a.Tokens.End; n < end; n++ {
		t := &c.doc.Tokens[n]
		if t.Kind != article.Word || facts.Function(t.Form) {
			return 0
		}
		if t.Is(article.Capitalised) {
			return t.Form
		}
	}
	return 0
}

// others tell things from those before: 22 larger turbines.
var others = article.NewSet("larger", "smaller", "bigger", "taller", "longer", "shorter", "newer", "older", "new", "extra", "additional", "more", "fewer", "other", "smallest", "largest", "similar")

// ofOthers reports whether a word between a number and its noun tells what is
// counted from what was counted before.
func (c *contexts) ofOthers(a *facts.Amount) bool {
	for n := a.Tokens.End; n+1 < behind(a); n++ {
		if others.Has(c.doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}
