package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// kinds of terms.
const (
	inPrison uint8 = 1 << iota
	shutOut
	bound
)

var (
	// termNouns are what lasts a time that is fixed when it is told of first, and
	// termWords tell of that.
	termNouns = article.NewTable(map[string]uint8{"term": inPrison, "sentence": inPrison, "ban": shutOut, "suspension": shutOut, "moratorium": shutOut, "contract": bound, "lease": bound})
	termWords = article.NewTable(map[string]uint8{"sentence": inPrison, "sentenced": inPrison, "jailed": inPrison, "imprisoned": inPrison, "prison": inPrison, "jail": inPrison,
		"ban": shutOut, "banned": shutOut, "suspension": shutOut, "suspended": shutOut, "moratorium": shutOut, "contract": bound, "lease": bound, "leased": bound, "signed": bound})
	// termOwners stand before one that was told of before.
	termOwners = article.NewSet("the", "that", "his", "her", "their", "its", "'s")
)

// terms are the pairs of which the later length of time is spoken of as told before,
// "the nine-year term", and stands nowhere else, while one other was given: he was
// sentenced to seven years.
func (c *contexts) terms() (out []pair) {
	seen := 0
	for j := range c.amounts {
		y := &c.amounts[j]
		if seen == mostKnown || y.Unit != facts.Duration || y.About.Frame&facts.Adjective == 0 {
			continue
		}
		kind := c.termOf(y)
		if kind == 0 {
			continue
		}
		seen++
		if i := c.termBefore(j, kind); i >= 0 && relate(&c.amounts[i], y) == disagree {
			out = append(out, pair{first: i, second: j, relation: disagree})
		}
	}
	return out
}

// termOf is the kind of the term that a length of time describes and that was told
// of before; zero when it describes none.
func (c *contexts) termOf(a *facts.Amount) uint8 {
	s := c.doc.Sentences[a.Sentence].Tokens
	i := a.Tokens.First
	if i == s.First || !termOwners.Has(c.doc.Tokens[i-1].Form) {
		return 0
	}
	for n := a.Tokens.End; n < min(a.Tokens.End+3, s.End); n++ {
		if kind, ok := termNouns.Get(c.doc.Tokens[n].Form); ok {
			return kind
		}
	}
	return 0
}

// termBefore is the one length of time in the unit of amount j that a sentence
// before it gives to a term of the kind; -1 when there are more, or j's own figure
// stands elsewhere.
func (c *contexts) termBefore(j int, kind uint8) int {
	i, _ := c.lookBack(j, func(x, y *facts.Amount) bool {
		return x.Unit == facts.Duration && x.About.Head == y.About.Head && c.tellsTerm(x, kind)
	}, func(*facts.Amount) bool { return true })
	return i
}

// tellsTerm reports whether a word of a kind of term stands near a length of time.
func (c *contexts) tellsTerm(a *facts.Amount, kind uint8) bool {
	s := c.doc.Sentences[a.Sentence].Tokens
	for n := max(s.First, a.Tokens.First-min(a.Tokens.First, keyReach)); n < min(s.End, a.Tokens.End+keyReach); n++ {
		if k, _ := termWords.Get(c.doc.Tokens[n].Form); k == kind {
			return true
		}
	}
	return false
}

// oddTimes are the pairs of lengths of time that are told to the minute, have the
// same minutes and other hours, where the article has no third of them: 14 hours
// and 20 minutes in the water, 16 hours and 20 minutes. Chance does that once in 60 times.
func (c *contexts) oddTimes() (out []pair) {
	first, second := -1, -1
	for i := range c.amounts {
		a := &c.amounts[i]
		if a.Unit != facts.Duration || a.Tokens.Len() < 4 || a.Value.Exp < 0 || a.Value.Coef%60 == 0 || a.About.Head != formMinute || a.About.Frame&(facts.Compared|facts.From|facts.To) != 0 {
			continue
		}
		switch {
		case first < 0:
			first = i
		case c.amounts[first].Value.Cmp(a.Value) == 0 || second >= 0 && c.amounts[second].Value.Cmp(a.Value) == 0:
		case second >= 0:
			return nil
		default:
			second = i
		}
	}
	if second < 0 || c.amounts[first].Sentence == c.amounts[second].Sentence {
		return nil
	}
	if x, y := c.amounts[first].Value.Coef, c.amounts[second].Value.Coef; x%60 != y%60 || x/60 == y/60 {
		return nil
	}
	return []pair{{first: first, second: second, relation: disagree}}
}

var formMinute = article.FormOf("minute")
