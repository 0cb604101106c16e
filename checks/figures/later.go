package figures

import (
	"cmp"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// lookBack is how many sentences before a pair of figures their change may be told.
const lookBack = 4

// told checks the two figures of a sentence that gives their change no size
// against the change that was told before: "a 24 per cent rise in net profit ...
// Net profit rose to 93 million from 75 million."
func (r *changeReader) told(start, end int) {
	list := r.Facts.Amounts[start:end]
	e, ok := onlyEnds(r.Doc, list)
	s := r.Doc.Sentences[list[0].Sentence].Tokens
	if !ok || len(factorsIn(r.Doc, s)) > 0 {
		return
	}
	about, known := subjectTopic(r.Doc, s.First, s.End)
	r.halved(e, about, list[0].Sentence)
	if r.saidBefore(e, start) {
		return
	}
	if !known || sideOf(r.Doc, e.now) != newSide || r.Doc.Tokens[leadToken(r.Doc, e.old)].Form != formFrom || perShare(r.Doc, s) {
		return
	}
	about.times |= timesIn(r.Doc, s)
	for i := start - 1; i >= max(0, start-mostFigures) && r.Facts.Amounts[i].Sentence+lookBack >= list[0].Sentence; i-- {
		by := &r.Facts.Amounts[i]
		if by.Unit != facts.Percent || !isChange(r.Doc, by) || restatedNear(r.Doc, by) {
			continue
		}
		if t, ok := changeTopic(r.Doc, by); !ok || !t.same(about) || !alone(r.Doc, r.Facts.Amounts, i) {
			continue
		}
		if !r.fits(by, e.old, e.now) {
			r.report(move{by, e.old, e.now, false})
		}
		return
	}
}

// saidBefore checks "Bookings are up 20 per cent. It has taken 36,000, against
// 32,000 last year": figures that count nothing by themselves are of the change that
// the sentence before tells, and so is what a thing costs whose price it tells.
func (r *changeReader) saidBefore(e ends, start int) bool {
	if start == 0 || r.Facts.Amounts[start-1].Sentence+1 != e.now.Sentence || r.Facts.Amounts[start-1].Unit != facts.Percent {
		return false
	}
	by := &r.Facts.Amounts[start-1]
	if start > 1 && r.Facts.Amounts[start-2].Sentence == by.Sentence || !isChange(r.Doc, by) || restatedNear(r.Doc, by) {
		return false
	}
	if !r.bareEnds(e) && !r.priced(by, e) {
		return false
	}
	if !r.fits(by, e.old, e.now) {
		r.report(move{by, e.old, e.now, false})
	}
	return true
}

// bareEnds reports whether the figures count nothing by themselves, or some "of them".
func (r *changeReader) bareEnds(e ends) bool {
	if ownNoun(e.now) || ownNoun(e.old) {
		return false
	}
	s := r.Doc.Sentences[e.now.Sentence].Tokens
	n := e.now.Tokens.End
	of := n+1 < s.End && r.Doc.Tokens[n].Form == formOf && backWords.Has(r.Doc.Tokens[n+1].Form)
	return of || anaphors.Has(r.Doc.Tokens[s.First].Form)
}

// priced reports whether the change is of a price and the figures are what it costs.
func (r *changeReader) priced(by *facts.Amount, e ends) bool {
	s := r.Doc.Sentences[e.now.Sentence].Tokens
	if e.now.Unit != facts.Money || !anaphors.Has(r.Doc.Tokens[s.First].Form) || e.now.Tokens.First > s.First+4 {
		return false
	}
	before := r.Doc.Sentences[by.Sentence].Tokens
	for n := before.First; n < before.End; n++ {
		if priceNouns.Has(r.Doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

var priceNouns = article.NewSet("price", "cost", "fare", "fee", "rent", "wage", "salary", "toll", "premium", "bill")

// halved checks "The number of burglaries has halved. There were 24, compared with 38".
func (r *changeReader) halved(e ends, about topic, sentence uint32) {
	if sentence == 0 || facts.Int(0).Cmp(e.old.Value) >= 0 {
		return
	}
	before := r.Doc.Sentences[sentence-1]
	found := factorsIn(r.Doc, before.Tokens)
	if len(found) != 1 || r.figured(before.Span) {
		return
	}
	t, ok := subjectTopic(r.Doc, before.Tokens.First, found[0].tokens.First)
	if first := r.Doc.Sentences[sentence].Tokens.First; !anaphors.Has(r.Doc.Tokens[first].Form) && (!ok || !t.same(about)) {
		return
	}
	o, n := pairWritten(e.old, e.now)
	if !n.over(o).meets(found[0].ratios) {
		r.reportFactor(found[0], e.old, e.now)
	}
}

// figured reports whether the span holds an amount that can be an end of a change.
func (r *changeReader) figured(s article.Span) bool {
	list := r.Facts.Amounts
	i, _ := slices.BinarySearchFunc(list, s.Start, func(a facts.Amount, at uint32) int { return cmp.Compare(a.Span.Start, at) })
	for ; i < len(list) && list[i].Span.Start < s.End; i++ {
		if side := sideOf(r.Doc, &list[i]); canEnd(&list[i]) && (side == oldSide || side == newSide) {
			return true
		}
	}
	return false
}

// perShare reports whether the sentence gives figures for each of something.
func perShare(doc *article.Document, s article.Range) bool {
	for n := s.First; n < s.End; n++ {
		if doc.Tokens[n].Form == formPer {
			return true
		}
	}
	return false
}

var formPer = article.FormOf("per")

// timesIn collects the spans of time that a sentence names.
func timesIn(doc *article.Document, s article.Range) uint32 {
	var t topic
	for n := s.First; n < s.End; n++ {
		t.add(doc.Tokens[n].Form)
	}
	return t.times
}

// changeTopic reads what a change in per cent is of: "a 24 per cent rise in net
// profit", "net profit rose 24 per cent".
func changeTopic(doc *article.Document, by *facts.Amount) (topic, bool) {
	s := doc.Sentences[by.Sentence].Tokens
	for n := by.Tokens.End; n < min(s.End, by.Tokens.End+3); n++ {
		if f := doc.Tokens[n].Form; riseWords.Has(f) || fallWords.Has(f) {
			if n+1 < s.End && preTopic.Has(doc.Tokens[n+1].Form) {
				t, ok := subjectTopic(doc, n+2, s.End)
				t.times |= timesIn(doc, s)
				return t, ok
			}
			return topic{}, false
		}
	}
	v := leadToken(doc, by)
	if v < s.End && doc.Tokens[v].Form == formBy && v > s.First {
		v--
	}
	if !turnVerb(doc, v) {
		return topic{}, false
	}
	first := v
	for first > s.First && doc.Tokens[first-1].Kind != article.Punct && !clauseWords.Has(doc.Tokens[first-1].Form) && doc.Tokens[first-1].Form != formThat {
		first--
	}
	t, ok := subjectTopic(doc, first, v)
	t.times |= timesIn(doc, s)
	return t, ok
}

var formThat = article.FormOf("that")

// alone reports whether the change at i stands without figures of its own.
func alone(doc *article.Document, list []facts.Amount, i int) bool {
	first, last := i, i+1
	for first > 0 && list[first-1].Sentence == list[i].Sentence {
		first--
	}
	for last < len(list) && list[last].Sentence == list[i].Sentence {
		last++
	}
	for k := first; k < last; k++ {
		if a := &list[k]; k != i && canEnd(a) && a.Unit != facts.Percent && a.Unit != facts.Duration {
			if side := sideOf(doc, a); side == oldSide || side == newSide {
				return false
			}
		}
	}
	return true
}
