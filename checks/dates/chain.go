package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareChain reports the year that breaks the course of a life which one sentence tells
// in order: "Born in Lund in 1910, he graduated in 1933, moved to Leeds in 1929 and
// married in 1940". Three years that rise around it show that the sentence goes on.
func compareChain(p *checks.Pass) {
	list := p.Facts.Dates
	for i := 0; i < len(list); {
		n := i + 1
		for n < len(list) && list[n].Sentence == list[i].Sentence {
			n++
		}
		if n-i >= 3 && n-i <= 8 {
			chain(p, list[i:n])
		}
		i = n
	}
}

// chain looks at the dates of one sentence.
func chain(p *checks.Pass, list []facts.Date) {
	doc := p.Doc
	s := doc.Sentences[list[0].Sentence].Tokens
	if f := doc.Tokens[s.First].Form; f != formBorn && !heShe.Has(f) {
		return
	}
	for i := range list {
		d := &list[i]
		if d.Year == 0 || d.Range >= 0 || d.Grain > facts.GrainYear || !fixed(d) || doc.Tokens[d.Tokens.First-1].Form != formIn {
			return
		}
	}
	for i := s.First; i < s.End; i++ {
		if turning.Has(doc.Tokens[i].Form) {
			return
		}
	}
	at := -1
	for i := 1; i < len(list); i++ {
		if list[i].From < list[i-1].From {
			if at >= 0 {
				return
			}
			at = i
		}
	}
	if at < 0 || !rising(list, at) && !rising(list, at-1) {
		return
	}
	a, b := &list[at-1], &list[at]
	report := checks.Finding{
		Severity: checks.Warning,
		Span:     a.Span.Join(b.Span),
		Message:  fmt.Sprintf("The sentence goes from %s back to %s, and on from year to year otherwise.", doc.In(a.Span), doc.In(b.Span)),
		Related:  []checks.Related{{Span: a.Span, Message: "the later year"}, {Span: b.Span, Message: "the earlier one"}},
	}
	exchange(p, &report, a, b)
}

// rising reports whether dates without one of them go on from year to year.
func rising(list []facts.Date, but int) bool {
	last := article.NoDay
	for i := range list {
		if i == but {
			continue
		}
		if last != article.NoDay && list[i].From < last {
			return false
		}
		last = list[i].From
	}
	return true
}

// turning words are in sentences that look back.
var turning = article.NewSet("after", "before", "since", "having", "had", "who", "whose", "which", "where", "earlier", "previously", "also", "first", "including", "than", "until", ";", "when", "record", "film", "films", "novel", "album")
