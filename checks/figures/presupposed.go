package figures

import (
	"cmp"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// presupposed are the pairs of which the later number is spoken of as told before
// ("relatives of the eight men", "the death toll of 39") and stands nowhere else,
// while the article has told just one other number of the same: seven miners. A
// reader looks back and finds the other one, in whatever words.
func (c *contexts) presupposed() (out []pair) {
	seen := 0
	for j := range c.amounts {
		y := &c.amounts[j]
		if seen == mostKnown || !c.spokenOfAsKnown(y) && !c.nounLeftOut(y) {
			continue
		}
		seen++
		if i := c.antecedent(j); i >= 0 && relate(&c.amounts[i], y) == disagree && !c.summed(y) && c.takesUp(&c.amounts[i], y) {
			out = append(out, pair{first: i, second: j, relation: disagree})
		}
	}
	return out
}

// takesUp reports whether a number at the beginning of a sentence takes up an earlier
// one. There the noun is new as often as not: of four dead, "the three brothers".
func (c *contexts) takesUp(x, y *facts.Amount) bool {
	return y.Unit == facts.Plain || y.Tokens.First > c.doc.Sentences[y.Sentence].Tokens.First+1 || x.About.Head == y.About.Head || c.deed(y.About.Head, x)
}

// plainly are the frames that a number has none of when it just counts all there
// are of something.
const plainly = facts.Previous | facts.Part | facts.PerUnit | facts.More | facts.Ranged | facts.Negated | facts.Adjective |
	facts.Compared | facts.Average | facts.Target | facts.Change | facts.From | facts.To

// fewestKnown is the least number that is looked at: "the two" is said of any pair.
// Of percentages it is fewestPercent.
const fewestKnown, fewestPercent = 3, 11

// inAll reports whether an amount counts all there are of something, as far as
// the sentence shows.
func inAll(a *facts.Amount) bool { return a.Value.Coef >= fewestKnown && allOf(a) }

// allOf is inAll of numbers however small.
func allOf(a *facts.Amount) bool {
	return (a.Unit == facts.Count || a.Unit == facts.Percent) && a.Value.Exp >= 0 && a.About.Frame&plainly == 0 && a.Hedge == facts.Exactly && !durations.Has(a.About.Head)
}

var (
	known     = article.NewSet("the", "those", "all")
	tolls     = article.NewSet("toll")
	narrowing = article.NewSet("who", "that", "which", "whose", "whom", "where", "in", "of", "with", "from", "on", "at", "to", "for", "under", "over", "named", "making", "needed", "required", "sold", "reported", "recorded")
	// comparing stand before a number that is told for the first time: above the 1,700 sold last year.
	comparing = article.NewSet("above", "below", "than", "from", "against", "beyond", "exceeding", "versus")
	sharers   = article.NewSet("who", "that", "of", "in") // behind a percentage of some people
	whoever   = article.NewSet("i", "we", "you", "he", "she", "it", "they")
	anybody   = article.NewSet("person", "man", "worker", "victim")
)

// spokenOfAsKnown reports whether an amount's number presupposes that it was told:
// it follows the article and nothing behind the noun says which are meant ("the
// seven who signed" are told here), or it is the toll.
func (c *contexts) spokenOfAsKnown(a *facts.Amount) bool {
	s := c.doc.Sentences[a.Sentence].Tokens
	if !inAll(a) || c.doc.Blocks[a.Block].Kind == article.TableCell || a.Tokens.First == s.First {
		return false
	}
	var before [2]article.Token
	copy(before[1:], c.doc.Tokens[a.Tokens.First-1:])
	if a.Tokens.First > s.First+1 {
		before[0] = c.doc.Tokens[a.Tokens.First-2]
	}
	if a.About.Role == facts.Dead && (before[1].Form == formOf && tolls.Has(before[0].Form) || before[1].Form == formComma && a.About.Frame&facts.Whole != 0) {
		return true
	}
	if !known.Has(before[1].Form) || comparing.Has(before[0].Form) || before[0].Form == formOf && c.counted(a.Tokens.First-2) {
		return false // 48 of the 72 ships: the 72 are told here
	}
	if a.Unit == facts.Percent {
		return a.Value.Coef >= fewestPercent && a.Tokens.End < s.End && sharers.Has(c.doc.Tokens[a.Tokens.End].Form)
	}
	n := a.About.HeadN
	if n < a.Tokens.End || n+1 >= s.End || c.narrowed(a) {
		return false
	}
	if n+2 < s.End && c.doc.Tokens[n+1].Form == formAnd && indefinites.Has(c.doc.Tokens[n+2].Form) {
		return false // all nine passengers and a pilot
	}
	for ; n >= a.Tokens.End; n-- {
		if c.doc.Tokens[n].Is(article.Capitalised) {
			return false // the four Alpine provinces
		}
	}
	return true
}

// nounLeftOut reports whether a number means people who were counted before: the 280
// who are leaving.
func (c *contexts) nounLeftOut(a *facts.Amount) bool {
	s := c.doc.Sentences[a.Sentence].Tokens
	return a.Unit == facts.Plain && a.Hedge == facts.Exactly && a.Tokens.First > s.First && a.Tokens.End < s.End &&
		known.Has(c.doc.Tokens[a.Tokens.First-1].Form) && c.doc.Tokens[a.Tokens.End].Form == formWho
}

// counted reports whether a number ends before token n.
func (c *contexts) counted(n uint32) bool {
	_, found := slices.BinarySearchFunc(c.amounts, n, func(a facts.Amount, n uint32) int { return cmp.Compare(a.Tokens.End, n) })
	return found
}

// antecedent is the one earlier amount that an amount can look back to; -1 when
// the number itself stands elsewhere, or there are more.
func (c *contexts) antecedent(j int) int {
	y := &c.amounts[j]
	if y.Unit == facts.Plain {
		i, _ := c.lookBack(j, mistakenForPeople, inAll)
		return i
	}
	plain := inAll
	if n := y.Tokens.First; n > 0 && c.doc.Tokens[n-1].Form == formAll {
		plain = func(x *facts.Amount) bool { return allOf(x) && x.About.Head == y.About.Head } // all three lemons, of two
	}
	if i, any := c.lookBack(j, c.sameLot, plain); any {
		return i
	}
	i, _ := c.lookBack(j, mistakenFor, inAll)
	return i
}

// mistakenFor reports whether two numbers can be one with a wrong digit, whatever
// the things are called: two hundred and forty Friesians, the 260 cattle.
func mistakenFor(x, y *facts.Amount) bool {
	return x.Unit == y.Unit && plainSlip(x.Value, y.Value)
}

// mistakenForPeople is mistakenFor of a number without a noun that means people.
func mistakenForPeople(x, y *facts.Amount) bool {
	return x.Unit == facts.Count && calledPeople(x.About.Head) && plainSlip(x.Value, y.Value)
}

// lookBack is antecedent among the amounts that can be of the same, and whether
// there are such at all. One that is not plain could be what is meant as well.
func (c *contexts) lookBack(j int, same func(x, y *facts.Amount) bool, plain func(*facts.Amount) bool) (found int, any bool) {
	y := &c.amounts[j]
	found = -1
	for i := range c.amounts {
		x := &c.amounts[i]
		switch {
		case i == j:
		case x.Value.Cmp(y.Value) == 0:
			return -1, true
		case i > j || x.Sentence == y.Sentence || !same(x, y) || relate(x, y) == apart || x.About.Frame&(facts.Part|facts.More) != 0:
		case !plain(x) || found >= 0 && c.amounts[found].Value.Cmp(x.Value) != 0:
			return -1, true
		default:
			found = i
		}
	}
	return found, found >= 0
}

// sameLot reports whether two amounts can count the same people or things.
func (c *contexts) sameLot(x, y *facts.Amount) bool {
	a, b := x.About.Head, y.About.Head
	switch {
	case x.Unit != facts.Count || c.doc.Blocks[x.Block].Kind == article.TableCell:
		return false
	case y.About.Role >= facts.Dead && y.About.Role <= facts.Held:
		return x.About.Role == y.About.Role
	}
	return a == b && a != 0 || c.deed(b, x) || anybody.Has(a) && calledPeople(b) || anybody.Has(b) && calledPeople(a)
}

// deedReach is how far from an amount the verb is looked for that says what is done
// with it, and deedStem the least of the verb that a noun made of it keeps.
const deedReach, deedStem = 6, 4

// deedEndings make nouns of verbs, the longest first.
var deedEndings = [...]string{"ation", "ition", "ment", "sion", "tion", "ance", "ence", "ing", "ure", "al"}

// deed reports whether a noun says what is done with what an amount counts: the 13
// closures, where 17 shops close.
func (c *contexts) deed(noun article.FormID, a *facts.Amount) bool {
	stem := ""
	w := c.doc.FormText(noun)
	for _, end := range deedEndings {
		if cut, ok := strings.CutSuffix(w, end); ok {
			stem = cut
			break
		}
	}
	if len(stem) < deedStem {
		return false
	}
	s := c.doc.Sentences[a.Sentence].Tokens
	for n := max(s.First, a.Tokens.First-min(a.Tokens.First, deedReach)); n < min(s.End, behind(a)+deedReach); n++ {
		if v := c.doc.FormText(c.doc.Tokens[n].Form); strings.HasPrefix(v, stem) && len(v) <= len(stem)+deedStem && v != w {
			return true
		}
	}
	return false
}

// mostKnown and mostSummed bound the amounts that are looked back from, and that
// are added up, in an article.
const mostKnown, mostSummed = 40, 60

// summed reports whether an amount is the sum or the difference of two others:
// after the 12 and the 8 come the 20.
func (c *contexts) summed(y *facts.Amount) bool {
	list := c.amounts[:min(len(c.amounts), mostSummed)]
	for i := range list {
		for k := range i {
			a, b := &list[i], &list[k]
			if !c.summand(a, y) || !c.summand(b, y) {
				continue
			}
			if sum, ok := a.Value.Add(b.Value); ok && sum.Cmp(y.Value) == 0 {
				return true
			}
			if (!c.sameLot(a, y) || !c.sameLot(b, y)) && a.Sentence != y.Sentence && b.Sentence != y.Sentence {
				continue // of the 60 on board, the 50 passengers stand beside 10 sailors
			}
			if rest, ok := a.Value.Sub(b.Value); ok && abs(rest).Cmp(y.Value) == 0 {
				return true
			}
		}
	}
	return false
}

// summand reports whether an amount may be part of y: inspectors of the officials.
func (c *contexts) summand(a, y *facts.Amount) bool {
	if a.Unit != facts.Count || a.About.Frame&(facts.Adjective|facts.Ranged) != 0 {
		return false
	}
	return c.sameLot(a, y) || calledPeople(a.About.Head) && calledPeople(y.About.Head)
}
