package figures

import (
	"cmp"
	"slices"

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
		if seen == mostKnown || !c.spokenOfAsKnown(y) {
			continue
		}
		seen++
		if i := c.antecedent(j); i >= 0 && relate(&c.amounts[i], y) == disagree && !c.summed(y) {
			out = append(out, pair{first: i, second: j, relation: disagree})
		}
	}
	return out
}

// plainly are the frames that a number has none of when it just counts all there
// are of something.
const plainly = facts.Previous | facts.Forecast | facts.Part | facts.PerUnit | facts.More | facts.Ranged | facts.Negated | facts.Adjective |
	facts.Compared | facts.Average | facts.Target | facts.Change | facts.From | facts.To

// fewestKnown is the least number that is looked at: "the two" is said of any pair.
const fewestKnown = 3

// inAll reports whether an amount counts all there are of something, as far as
// the sentence shows.
func inAll(a *facts.Amount) bool {
	return a.Unit == facts.Count && a.Value.Exp >= 0 && a.Value.Coef >= fewestKnown && a.About.Frame&plainly == 0 && a.Hedge == facts.Exactly && !durations.Has(a.About.Head)
}

var (
	known     = article.NewSet("the", "those")
	tolls     = article.NewSet("toll")
	narrowing = article.NewSet("who", "that", "which", "whose", "whom", "where", "in", "of", "with", "from", "on", "at", "to", "for", "under", "over", "named", "making", "needed", "required", "sold", "reported", "recorded")
	// comparing stand before a number that is told for the first time: above the 1,700 sold last year.
	comparing = article.NewSet("above", "below", "than", "from", "against", "beyond", "exceeding", "versus")
	whoever   = article.NewSet("i", "we", "you", "he", "she", "it", "they")
	anybody   = article.NewSet("person", "man", "worker", "victim")
)

// spokenOfAsKnown reports whether an amount's number presupposes that it was told:
// it follows the article and nothing behind the noun says which are meant ("the
// seven who signed" are told here), or it is the toll.
func (c *contexts) spokenOfAsKnown(a *facts.Amount) bool {
	s := c.doc.Sentences[a.Sentence].Tokens
	if !inAll(a) || c.doc.Blocks[a.Block].Kind == article.TableCell || a.Tokens.First < s.First+2 {
		return false
	}
	before := c.doc.Tokens[a.Tokens.First-2 : a.Tokens.First]
	if a.About.Role == facts.Dead && before[1].Form == formOf && tolls.Has(before[0].Form) {
		return true
	}
	if !known.Has(before[1].Form) || comparing.Has(before[0].Form) || before[0].Form == formOf && c.counted(a.Tokens.First-2) {
		return false // 48 of the 72 ships: the 72 are told here
	}
	n := a.About.HeadN
	return n >= a.Tokens.End && n+1 < s.End && !c.doc.Tokens[n].Is(article.Capitalised) && !c.narrowed(a)
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
	found := -1
	for i := range c.amounts {
		x := &c.amounts[i]
		switch {
		case i == j:
		case x.Value.Cmp(y.Value) == 0:
			return -1
		case i > j || x.Sentence == y.Sentence || !c.sameLot(x, y) || relate(x, y) == apart || x.About.Frame&(facts.Part|facts.More) != 0:
		case !inAll(x) || found >= 0 && c.amounts[found].Value.Cmp(x.Value) != 0:
			return -1
		default:
			found = i
		}
	}
	return found
}

// sameLot reports whether two amounts can count the same people or things.
func (c *contexts) sameLot(x, y *facts.Amount) bool {
	a, b := x.About.Head, y.About.Head
	switch {
	case x.Unit != facts.Count || c.doc.Blocks[x.Block].Kind == article.TableCell:
		return false
	case y.About.Role == facts.Dead:
		return x.About.Role == facts.Dead
	}
	return a == b && a != 0 || anybody.Has(a) && calledPeople(b) || anybody.Has(b) && calledPeople(a)
}

// calledPeople reports whether a noun is one that people are counted by: miners,
// skiers, jobs.
func calledPeople(noun article.FormID) bool { return peopleNouns.Has(noun) || facts.IsTitle(noun) }

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
			if a.Unit != facts.Count || b.Unit != facts.Count {
				continue
			}
			if sum, ok := a.Value.Add(b.Value); ok && sum.Cmp(y.Value) == 0 {
				return true
			}
			if rest, ok := a.Value.Sub(b.Value); ok && abs(rest).Cmp(y.Value) == 0 {
				return true
			}
		}
	}
	return false
}
