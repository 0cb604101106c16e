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
