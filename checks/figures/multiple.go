package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// multiple is a verb that says how many times as much a figure became.
type multiple struct {
	times     float64
	low, high float64 // the ratios it is used for
}

var multiples = article.NewTable(map[string]multiple{
	"doubled": {2, 1.85, 2.35}, "tripled": {3, 2.7, 3.5}, "trebled": {3, 2.7, 3.5}, "quadrupled": {4, 3.6, 4.6}, "halved": {0.5, 0.39, 0.56},
	"doubling": {2, 1.85, 2.35}, "tripling": {3, 2.7, 3.5}, "trebling": {3, 2.7, 3.5}, "quadrupling": {4, 3.6, 4.6}, "halving": {0.5, 0.39, 0.56},
})

var (
	formThan   = article.FormOf("than")
	formNearly = article.FormOf("nearly")
	formAlmost = article.FormOf("almost")
	formComma  = article.FormOf(",")
)

// multipleIn checks "doubled to 84 from 62" in a sentence with two figures.
func multipleIn(p *checks.Pass, sentence []facts.Amount) {
	if len(sentence) > 4 {
		return
	}
	old, now, ok := endpoints(p.Doc, sentence, true)
	if !ok {
		return
	}
	s := p.Doc.Sentences[old.Sentence].Tokens
	first := min(old.Tokens.First, now.Tokens.First)
	for n := first; n > s.First && n+8 > first && p.Doc.Tokens[n-1].Form != formComma; {
		n--
		m, ok := multiples.Get(p.Doc.Tokens[n].Form)
		if !ok {
			continue
		}
		low, high := m.low, m.high
		switch before := p.Doc.Tokens[max(n, s.First+1)-1].Form; before {
		case formThan: // more than doubled
			low, high = m.times*0.98, m.times*1.6
		case formNearly, formAlmost:
			low = m.times * 0.8
		}
		if least, most := changeBounds(old, now); most/100+1 >= low && least/100+1 <= high {
			return
		}
		p.Report(checks.Finding{
			Span: p.Doc.Tokens[n].Span,
			Message: fmt.Sprintf("%s is %.2g times %s; the text says %s.", p.Doc.In(now.Span),
				now.Value.Float()/old.Value.Float(), p.Doc.In(old.Span), p.Doc.Word(n)),
			Related: []checks.Related{{Span: now.Span, Message: "the new figure"}, {Span: old.Span, Message: "the old figure"}},
		})
		return
	}
}
