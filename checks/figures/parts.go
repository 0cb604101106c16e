package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// partsOf is a total with figures near it that may be its parts.
type partsOf struct {
	total  *facts.Amount
	parts  []*facts.Amount
	points int
}

// partsReach is how many sentences after a total its parts may stand in, and manyParts
// how many there may be.
const partsReach, manyParts = 3, 9

// tellParts weighs totals whose parts no sentence form has read: the figures that follow
// a total and count the same. When some of them make it, or one of them more would, it is
// right; when they surely are its parts and do not, it is wrong or one of them is.
func (r *totalReader) tellParts() {
	if len(r.list) == 0 {
		return
	}
	w := newClaimReader(r.Pass)
	for i := range r.list {
		if t := &r.list[i]; w.canTotal(t) && !w.crowded(t.Sentence) {
			if x, ok := w.weighParts(i); ok && !w.Told(t.Span) {
				w.reportParts(x)
			}
		}
	}
}

// canTotal reports whether an amount can be a total.
func (r *claimReader) canTotal(t *facts.Amount) bool {
	const aside = facts.From | facts.Previous | facts.Part | facts.More | facts.Conversion | facts.Average
	return countable(t) && t.About.Frame&aside == 0 && t.Hedge == facts.Exactly && t.Value.Cmp(facts.Int(10)) >= 0 && (t.Unit != facts.Plain || statedTotal(r.Doc, t)) && !lastsTime(t) && r.Doc.Blocks[t.Block].Kind != article.TableCell && !agedAmount(r.Doc, t) && !mostOf(r.Doc, t)
}

// mostOf reports whether the sentence of an amount begins with a part of something: "most
// of it, 3,200 tonnes, came ashore".
func mostOf(doc *article.Document, t *facts.Amount) bool {
	f := doc.Tokens[doc.Sentences[t.Sentence].Tokens.First].Form
	return f == formMost || f == formSome
}

var (
	formSome = article.FormOf("some")
)

// weighParts finds the likeliest parts of total i.
func (r *claimReader) weighParts(i int) (partsOf, bool) {
	t := &r.list[i]
	best := partsOf{points: -100}
	all := r.partsAfter(t, i)
	for from := range all {
		sum := new(big.Rat)
		for to := from; to < len(all); to++ {
			sum.Add(sum, all[to].Value.Rat())
			if to == from {
				continue
			}
			x := partsOf{total: t, parts: all[from : to+1]}
			if x.met() {
				return x, false
			}
			if from > 0 && all[from].Sentence == t.Sentence {
				continue
			}
			if x.points = r.partsEvidence(&x, all, from, to+1); x.points > best.points {
				best = x
			}
		}
	}
	return best, best.points >= enoughParts
}

// partsAfter are the figures after total i that may be parts of it, small numbers in
// words among them.
func (r *claimReader) partsAfter(t *facts.Amount, i int) (all []*facts.Amount) {
	for n := t.Sentence; n <= t.Sentence+partsReach && int(n) < len(r.Doc.Sentences); n++ {
		for i < len(r.list) && r.list[i].Sentence < n {
			i++
		}
		end := i
		for end < len(r.list) && r.list[end].Sentence == n {
			end++
		}
		if r.crowded(n) {
			return all
		}
		list := r.wordsOf(n, r.list[i:end])
		for k := range list {
			switch a := &list[k]; {
			case a.Tokens.First <= t.Tokens.First, k+1 < len(list) && list[k+1].Tokens.First == a.Tokens.End: // the next two 700 and 500
			case r.canPart(t, a):
				if all = append(all, a); len(all) == manyParts {
					return all
				}
			case a.Value.Cmp(t.Value) == 0 && oneKind(a, t) && a.Unit != facts.Plain:
				return all // it is told again
			}
		}
	}
	return all
}

// wordsOf is wordsIn, kept for the totals of the sentences before.
func (r *claimReader) wordsOf(sentence uint32, list []facts.Amount) []facts.Amount {
	kept := &r.kept[sentence%uint32(len(r.kept))]
	if kept.list == nil || kept.sentence != sentence {
		kept.sentence, kept.list = sentence, wordsIn(r.Doc, sentence, list)
	}
	return kept.list
}

// sentenceFigures are the figures of a sentence, small numbers in words among them.
type sentenceFigures struct {
	sentence uint32
	list     []facts.Amount
}

// enoughParts is the evidence from which figures are taken to be the parts of a total.
const enoughParts = 7

// canPart reports whether an amount can be a part of a total.
func (r *claimReader) canPart(t, a *facts.Amount) bool {
	const aside = facts.Change | facts.From | facts.To | facts.Previous | facts.Conversion | facts.Average | facts.Target
	if !countable(a) || a.About.Frame&aside != 0 || !oneKind(t, a) && !(a.Unit == facts.Plain && t.Unit == facts.Money && a.Value.Float()*100 > t.Value.Float()) || a.Value.Cmp(t.Value) >= 0 || agedAmount(r.Doc, a) || isChange(r.Doc, a) || a.Hedge != facts.Exactly {
		return false
	}
	switch {
	case t.Unit == facts.Money || t.Unit == facts.Measure, a.Unit == facts.Plain && !ownNoun(a):
		return true
	case a.About.Head == t.About.Head || !ownNoun(a) && a.About.Head == 0:
		return true
	case a.About.Role != facts.NoRole && a.About.Role == t.About.Role && peopleNoun(t.About.Head) && !collectives.Has(a.About.Head):
		return true
	}
	return peopleNoun(t.About.Head) && peopleNoun(a.About.Head)
}

// peopleNoun reports whether a noun is one that people are counted by.
func peopleNoun(f article.FormID) bool {
	_, ok := classes.Get(f)
	return ok || facts.IsPerson(f) || f == formOldOnes
}

var formOldOnes = article.FormOf("old") // of five-year-olds

// met reports whether the parts make the total.
func (x *partsOf) met() bool {
	sum, whole := sumOf(x.total, x.parts)
	return whole.meets(sum)
}

// reportParts reports parts that do not make their total.
func (r *claimReader) reportParts(x partsOf) {
	exact := new(big.Rat)
	words := make([]string, len(x.parts))
	f := checks.Finding{Span: x.total.Span, Severity: checks.Warning}
	for n, a := range x.parts {
		exact.Add(exact, a.Value.Rat())
		words[n] = r.Doc.In(a.Span)
		f.Related = append(f.Related, checks.Related{Span: a.Span, Message: "a part"})
	}
	f.Message = fmt.Sprintf("%s and %s make %s, not %s.", strings.Join(words[:len(words)-1], ", "), words[len(words)-1], likeDigits(r.Doc, x.total, exact), inside(r.Doc.In(x.total.Digits)))
	r.Report(f)
}
