package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// ends are the old and the new figure of one change.
type ends struct{ old, now *facts.Amount }

// onlyEnds finds the one old and the one new figure of a sentence that tells of
// one change and gives it no size: "to 340 from 300", "340, compared with 300".
func onlyEnds(doc *article.Document, list []facts.Amount) (ends, bool) {
	var e ends
	for i := range list {
		a := &list[i]
		switch side := sideOf(doc, a); {
		case isChange(doc, a):
			return e, false
		case !canEnd(a):
		case side == oldSide:
			if e.old != nil {
				return e, false
			}
			e.old = a
		case side == newSide:
			if e.now != nil {
				return e, false
			}
			e.now = a
		}
	}
	if e.old == nil {
		return e, false
	}
	if e.now == nil {
		e.now = onlyBefore(doc, list, e.old, e.old)
	}
	return e, e.now != nil && compatible(e.old, e.now) && !otherBase(doc, e.old) && !lossEnds(doc, e.old, e.now)
}

// across checks a change that the next sentence gives a size to, or takes from
// it: "Sales rose to 340 from 300. The 18% rise ...", "Sales were 340. That is up
// 18% from 300".
func (r *changeReader) across(list, next []facts.Amount) {
	first := r.Doc.Sentences[next[0].Sentence].Tokens.First
	if !changeOpeners.Has(r.Doc.Tokens[first].Form) {
		return
	}
	for i := range next {
		by := &next[i]
		if by.Unit != facts.Percent && by.Unit != facts.Points || !isChange(r.Doc, by) || restatedNear(r.Doc, by) {
			continue
		}
		if by.Tokens.First <= first+7 && i == 0 && isOf(r.Doc, by) { // that is an increase of 18%
			if e, ok := onlyEnds(r.Doc, list); ok && !r.fits(by, e.old, e.now) {
				r.report(move{by, e.old, e.now, false})
			}
			return
		}
		leads := i+1 < len(next) && leadsTo(r.Doc, by, &next[i+1])
		if by.Tokens.First <= first+3 && !leads { // the 18% rise
			if e, ok := onlyEnds(r.Doc, list); ok && i == 0 && !r.fits(by, e.old, e.now) {
				r.report(move{by, e.old, e.now, false})
			}
			return
		}
		if by.Tokens.First > first+5 || !leads {
			return
		}
		if now := onlyOfKind(r.Doc, list, &next[i+1]); now != nil && !r.fits(by, &next[i+1], now) {
			r.report(move{by, &next[i+1], now, false})
		}
		return
	}
}

// isOf reports whether the change follows a noun of change: "an increase of 18%".
func isOf(doc *article.Document, by *facts.Amount) bool {
	n := phraseStart(doc, by)
	return n > 1 && doc.Tokens[n-1].Form == formOf && (riseNouns.Has(doc.Tokens[n-2].Form) || fallNouns.Has(doc.Tokens[n-2].Form) || savingNouns.Has(doc.Tokens[n-2].Form))
}

// savingNouns are nouns of a change in money.
var savingNouns = article.NewSet("saving", "savings")

// earlier checks "Sales rose 15% to 230 million. A year earlier they were 180 million".
func (r *changeReader) earlier(list, next []facts.Amount) {
	s := r.Doc.Sentences[next[0].Sentence].Tokens
	if !opensEarlier(r.Doc, s) || len(list) > 6 {
		return
	}
	var old *facts.Amount
	for i := range next {
		a := &next[i]
		if lastsTime(a) {
			continue
		}
		if old != nil || !canEnd(a) || sideOf(r.Doc, a) != atSide {
			return
		}
		old = a
	}
	for i := 0; i+1 < len(list) && old != nil; i++ {
		by, now := &list[i], &list[i+1]
		if by.Unit != facts.Percent || !isChange(r.Doc, by) || sideOf(r.Doc, now) != newSide || leadToken(r.Doc, now) > by.Tokens.End+4 || !compatible(old, now) || restatedNear(r.Doc, by) {
			continue
		}
		if e := onlyOfUnit(list, now); e && !lossEnds(r.Doc, old, now) && !r.fits(by, old, now) {
			r.report(move{by, old, now, false})
		}
		return
	}
}

// sinceThen checks "A year ago they were worth 80 cents. Now they fetch $1.20, a rise
// of 50 per cent".
func (r *changeReader) sinceThen(list, next []facts.Amount) {
	s := r.Doc.Sentences[list[0].Sentence].Tokens
	if len(next) != 2 || s.Len() < 5 || !earlierWords.Has(r.Doc.Tokens[s.First+1].Form) && !earlierWords.Has(r.Doc.Tokens[s.First+2].Form) {
		return
	}
	var old *facts.Amount
	for i := range list {
		if a := &list[i]; !lastsTime(a) {
			if old != nil || !canEnd(a) {
				return
			}
			old = a
		}
	}
	now, by := &next[0], &next[1]
	if old == nil || by.Unit != facts.Percent || !isOf(r.Doc, by) || by.Tokens.First > now.Tokens.End+6 || !compatible(old, now) || lossEnds(r.Doc, old, now) || restatedNear(r.Doc, by) {
		return
	}
	if !r.fits(by, old, now) {
		r.report(move{by, old, now, false})
	}
}

// opensEarlier reports whether the sentence begins with an earlier time: "a year
// earlier it was", "last year they were".
func opensEarlier(doc *article.Document, s article.Range) bool {
	for n := s.First; n < min(s.End, s.First+4); n++ {
		if earlierWords.Has(doc.Tokens[n].Form) {
			return s.End > n+2 && wereWords.Has(doc.Tokens[n+2].Form) || s.End > n+3 && wereWords.Has(doc.Tokens[n+3].Form)
		}
	}
	return false
}

var earlierWords = article.NewSet("earlier", "ago", "before", "previously")

// onlyOfUnit reports whether no other amount of the list is of the unit of a.
func onlyOfUnit(list []facts.Amount, a *facts.Amount) bool {
	for i := range list {
		if x := &list[i]; x != a && x.Unit == a.Unit && x.About.Frame&facts.Conversion == 0 {
			return false
		}
	}
	return true
}

var changeOpeners = article.NewSet("the", "that", "this", "a", "it", "an", "which", "they", "those", "these")

// onlyOfKind is the only figure of the list that can be the new one for old.
func onlyOfKind(doc *article.Document, list []facts.Amount, old *facts.Amount) (now *facts.Amount) {
	if !canEnd(old) || sideOf(doc, old) != oldSide || otherBase(doc, old) {
		return nil
	}
	for i := range list {
		if a := &list[i]; compatible(old, a) && !isChange(doc, a) {
			if now != nil {
				return nil
			}
			now = a
		}
	}
	return now
}
