package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	// overBase stand between a change and what it is measured from: "13% more than
	// the 300", "an 8 per cent increase on the 4 million tonnes".
	overBase   = article.NewSet("than", "on", "over", "above", "below")
	whichWords = article.NewSet("which", "that")
)

// comparedBase reports whether the amount after a change is what it is measured
// from: "13% higher than the 300 of last year", "up 50 per cent on last year's 20".
func comparedBase(doc *article.Document, by, old *facts.Amount) bool {
	if by.Unit != facts.Percent || old.Sentence != by.Sentence || lastsTime(old) || old.Unit == facts.Percent {
		return false
	}
	n := leadToken(doc, old)
	if by.Tokens.End > n { // the hedge is the comparison: "13% more than 300"
		return by.Tokens.End == phraseStart(doc, old) && (old.Hedge == facts.MoreThan || old.Hedge == facts.LessThan) && canEnd(old)
	}
	return n <= by.Tokens.End+2 && overBase.Has(doc.Tokens[n].Form) && canEnd(old)
}

// beforeOf is the figure that a compared change leads to: the nearest one of the
// base's kind before it, when no other of its kind stands before.
func beforeOf(doc *article.Document, list []facts.Amount, i int, old *facts.Amount) (now *facts.Amount) {
	for k := i - 1; k >= 0; k-- {
		a := &list[k]
		if !compatible(old, a) || isChange(doc, a) {
			continue
		}
		if now != nil || sideOf(doc, a) == oldSide || !oneClause(doc, a, &list[i]) {
			return nil
		}
		now = a
	}
	return now
}

// asideAfter is the figure that is added after a comma to the base of a change, and ends
// the clause: "13% more than the 300 of last year, 340".
func asideAfter(doc *article.Document, after []facts.Amount) *facts.Amount {
	if len(after) < 2 || after[1].Sentence != after[0].Sentence || !compatible(&after[0], &after[1]) || !oneClause(doc, &after[0], &after[1]) {
		return nil
	}
	now := &after[1]
	n, end := now.Tokens.End, doc.Sentences[now.Sentence].Tokens.End
	if doc.Tokens[phraseStart(doc, now)-1].Form != formComma || n < end && doc.Tokens[n].Kind == article.Word && n+1 < end && doc.Tokens[n+1].Kind == article.Word {
		return nil
	}
	return now
}

// wasBefore reports whether a clause of its own says that the figure held before:
// "which was 300 in 2014".
func wasBefore(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := leadToken(doc, a)
	return sideOf(doc, a) == atSide && n > s.First && whichWords.Has(doc.Tokens[n-1].Form)
}

// turnedNoun reports whether only the noun of a change goes the wrong way: "450 tonnes
// against 360 tonnes, a drop of 25 per cent". Where a verb does, that is told of it.
func (r *changeReader) turnedNoun(m move) bool {
	if m.by.Unit != facts.Percent || !isOf(r.Doc, m.by) || m.now.Unit == facts.Percent || max(m.old.Tokens.End, m.now.Tokens.End) > m.by.Tokens.First {
		return false
	}
	s := r.Doc.Sentences[m.by.Sentence].Tokens
	for n := s.First; n < m.by.Tokens.First-2; n++ {
		if turns(r.Doc, n) || turnVerb(r.Doc, n) {
			return false
		}
	}
	return true
}
