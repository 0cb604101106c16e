package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// margins holds "the nine-point margin", "a four-vote win" and "the majority of
// four" against the result that the article has given by then.
func (s *scores) margins(p *checks.Pass) {
	var o *outcome // the only result so far
	next := 0
	for si := range s.doc.Sentences {
		r := s.doc.Sentences[si].Tokens
		for ; next < len(s.list) && int(s.list[next].amount.Sentence) <= si; next++ {
			switch x := &s.list[next]; {
			case !x.final && !x.voting || x.running || o != nil && s.ofOther(r) || s.anyOf(r, pastMatches):
			case o != nil && !o.same(x):
				return
			case o == nil:
				o = x
			}
		}
		if o == nil || uint32(si) > o.amount.Sentence+marginReach && s.onlyResult() == nil || !s.doc.Blocks[s.doc.Sentences[si].Block].Kind.Prose() {
			continue
		}
		s.marginsIn(p, r, o)
	}
}

// marginReach is over how many sentences a margin is that of a result in an article
// with scores of other kinds.
const marginReach = 6

// marginsIn reports the margins of a sentence that are not those of the result, nor
// of any other score.
func (s *scores) marginsIn(p *checks.Pass, r article.Range, o *outcome) {
	for i := r.First; i < r.End; i++ {
		n, ok := facts.ReadNumber(s.doc, i, r.End)
		if s.doc.Tokens[i].Form == formSingle && i > r.First+1 && indefinite.Has(s.doc.Tokens[i-1].Form) && s.doc.Tokens[i-2].Form == formBy {
			n, ok = facts.Number{Value: facts.Int(1), Tokens: article.Range{First: i, End: i + 1}}, true
		}
		if !ok {
			continue
		}
		if n.Value.Exp != 0 || n.Value.Coef < 1 || i > r.First && s.doc.Tokens[i-1].Form == formHyphen {
			continue
		}
		at, ok := s.marginAt(r, n, o)
		if !ok || s.isMargin(n.Value.Coef) || !s.ownMargin(r, at, o) {
			continue
		}
		p.Report(checks.Finding{
			Span:    s.doc.SpanOf(at),
			Message: fmt.Sprintf("%s is a margin of %d, not %s.", o.text(s.doc), o.margin(), n.Value),
			Related: []checks.Related{{Span: o.amount.Span, Message: o.text(s.doc)}},
		})
	}
}

// marginAt returns the tokens of the margin that a number is: "nine-point margin",
// "majority of nine".
func (s *scores) marginAt(r article.Range, n facts.Number, o *outcome) (article.Range, bool) {
	toks := s.doc.Tokens
	i, j := n.Tokens.First, n.Tokens.End
	if j+2 < r.End && toks[j].Form == formHyphen && marginUnits.Has(toks[j+1].Form) && marginNouns.Has(toks[j+2].Form) {
		return article.Range{First: i, End: j + 3}, true
	}
	if toks[i].Form == formSingle && i > r.First+2 {
		i--
	}
	if i > r.First && toks[i-1].Form == formBy && j < r.End && marginUnits.Has(toks[j].Form) && s.anyOf(article.Range{First: max(r.First, i-min(i, 3)), End: i - 1}, wonBy) {
		return article.Range{First: i, End: j + 1}, j+1 == r.End || toks[j+1].Form != formTo
	}
	if i > r.First+1 && toks[i-1].Form == formBy && (toks[i-2].Form == formWonW || toks[i-2].Form == formLostW) && (j >= r.End || toks[j].Kind == article.Punct && toks[j].Form != formHyphen) {
		return article.Range{First: i, End: j}, true // who won by six
	}
	// "A majority of 51 votes" is what is needed; more than half is no margin.
	if i < r.First+3 || toks[i-1].Form != formOf || !spreads.Has(toks[i-2].Form) || !definiteMargin.Has(toks[i-3].Form) || n.Value.Coef*2 > o.a+o.b {
		return article.Range{}, false
	}
	if j < r.End && (toks[j].Kind == article.Word && !marginUnits.Has(toks[j].Form) && !afterMargin.Has(toks[j].Form) || toks[j].Form == formHyphen || toks[j].Form == formPercentSign) {
		return article.Range{}, false
	}
	return article.Range{First: i - 2, End: j}, !s.anyOf(r, needing)
}

// wonBy stand before "by ten points" when that is the margin of a match.
var wonBy = article.NewSet("won", "win", "wins", "winning", "beat", "beaten", "lost", "losing", "lose", "victory", "defeat")

var (
	spreads        = article.NewSet("majority", "margin")
	definiteMargin = article.NewSet("the", "a", "slim", "narrow", "comfortable", "bare")
	afterMargin    = article.NewSet("was", "is", "in", "at", "for", "after", "on", "surprised", "and", "over")
	needing        = article.NewSet("need", "needs", "needed", "required", "requires", "require", "overall", "working", "seats", "parliament", "commons", "poll", "polls", "election", "would", "average")
)

// isMargin reports whether a number is the margin of some score of the article.
func (s *scores) isMargin(n int64) bool {
	for i := range s.list {
		if s.list[i].margin() == n {
			return true
		}
	}
	return false
}

// ownMargin reports whether nothing says that a margin is of another match: no
// other score in its sentence, and no opponent but one of the result's.
func (s *scores) ownMargin(r, at article.Range, o *outcome) bool {
	near := article.Range{First: max(r.First, at.First-min(at.First, 9)), End: min(r.End, at.End+8)}
	for i := range s.list {
		if t := s.list[i].amount.Tokens.First; t >= near.First && t < near.End && !s.list[i].same(o) {
			return false
		}
	}
	if s.ofOther(near) {
		return false
	}
	if at.End+1 >= r.End || !versus.Has(s.doc.Tokens[at.End].Form) {
		return true
	}
	// "a 12-point win over Harpa" is of the match with Harpa.
	q := s.doc.Sentences[o.amount.Sentence].Tokens
	for i := q.First; i < q.End; i++ {
		if s.doc.Tokens[i].Form == s.doc.Tokens[at.End+1].Form {
			return true
		}
	}
	return false
}

// otherMatches are words of a match that is not the one reported.
var otherMatches = article.NewSet("last", "earlier", "previous", "previously", "season", "seasons", "leg", "reverse", "return", "ago", "since", "week", "month", "months", "year", "years", "another", "other",
	"average", "averaging", "biggest", "largest", "record", "consecutive", "straight", "elsewhere")

// pastMatches are those that tell of a match of the past even at the top of a story.
var pastMatches = article.NewSet("ago", "earlier", "previous", "previously", "reverse")

// otherMonths are said of another match after "in".
var otherMonths = article.NewSet("april", "may", "june", "july", "august", "september", "october", "november", "december", "january", "february", "march")

// ofOther reports whether some words of an article may speak of another match.
func (s *scores) ofOther(r article.Range) bool {
	for i := r.First; i < r.End; i++ {
		if f := s.doc.Tokens[i].Form; otherMatches.Has(f) && !s.ofItself(i, r) || otherMonths.Has(f) && i > r.First && s.doc.Tokens[i-1].Form == formIn {
			return true
		}
	}
	return false
}

// ofItself reports whether a word of other matches at token i tells of this one: "their
// biggest win of the season", "the first for six years".
func (s *scores) ofItself(i uint32, r article.Range) bool {
	toks := s.doc.Tokens
	f := toks[i].Form
	switch {
	case f == formBiggest || f == formLargest:
		return i+1 < r.End && (resultNouns.Has(toks[i+1].Form) || toks[i+1].Form == formCrowd)
	case i < r.First+3 || !spansOfTime.Has(f):
		return false
	case toks[i-2].Form == formOf:
		return theWords.Has(toks[i-1].Form)
	}
	return (toks[i-2].Form == formFor || toks[i-2].Form == formIn) && s.anyOf(article.Range{First: r.First, End: i}, firsts)
}

var (
	spansOfTime = article.NewSet("year", "years", "month", "months", "season", "seasons", "week", "weeks")
	firsts      = article.NewSet("first")
	formBiggest = article.FormOf("biggest")
	formLargest = article.FormOf("largest")
	formCrowd   = article.FormOf("crowd")
)

var versus = article.NewSet("over", "against", "at", "in", "on", "to", "for")

// onlyResult is the one result of an article that gives no other score but its
// own, or nil.
func (s *scores) onlyResult() *outcome {
	var only *outcome
	for i := range s.list {
		switch o := &s.list[i]; {
		case only == nil && (o.final || o.voting):
			only = o
		case only != nil && o.same(only):
		default:
			return nil
		}
	}
	if len(s.matches) > 0 {
		return nil
	}
	return only
}

var formSingle = article.FormOf("single")

var (
	formWonW  = article.FormOf("won")
	formLostW = article.FormOf("lost")
)
