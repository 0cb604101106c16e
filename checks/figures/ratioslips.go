package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// timesNear holds "four times as likely" whose sentence counts nothing against the only
// two counts of one thing in the next: "At night she had 1,280 moths and by day 320". It
// is told when one digit of them, or two exchanged, would make it right.
func timesNear(p *checks.Pass, i int) {
	list := p.Facts.Amounts
	r := &list[i]
	s := p.Doc.Sentences[r.Sentence].Tokens
	if r.Hedge != facts.Exactly || r.Value.Cmp(facts.Int(2)) < 0 || r.Tokens.End >= s.End || p.Doc.Tokens[r.Tokens.End].Form != formAsMany {
		return
	}
	var two []*facts.Amount
	for k := i + 1; k < len(list) && list[k].Sentence <= r.Sentence+1; k++ {
		a := &list[k]
		switch {
		case a.Unit == facts.Duration || a.Unit == facts.Age || a.Unit == facts.Money:
		case a.Sentence == r.Sentence || !counts(a) || a.Hedge != facts.Exactly || a.About.Frame&(facts.PerUnit|facts.Ranged|facts.Negated) != 0:
			return
		default:
			two = append(two, a)
		}
	}
	if len(two) != 2 || i > 0 && list[i-1].Sentence == r.Sentence && counts(&list[i-1]) || !(ofOneThing(two[0], two[1]) && aboutSame(p.Doc, r, two[0])) && !bothNamed(p.Doc, r, two[0]) {
		return
	}
	more, less := two[0], two[1]
	if more.Value.Cmp(less.Value) < 0 {
		more, less = less, more
	}
	is := new(big.Rat).Quo(more.Value.Rat(), less.Value.Rat())
	if multipleExtent(p.Doc, r, more, less).holds(is) || !slipTo(more, new(big.Rat).Mul(less.Value.Rat(), r.Value.Rat())) && !slipTo(less, new(big.Rat).Quo(more.Value.Rat(), r.Value.Rat())) {
		return
	}
	p.Report(checks.Finding{
		Span: r.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s is %s times %s; the text says %s.", p.Doc.In(more.Span), timesText(is), p.Doc.In(less.Span), p.Doc.In(r.Span)),
		Related: []checks.Related{{Span: more.Span, Message: p.Doc.In(more.Span)}, {Span: less.Span, Message: p.Doc.In(less.Span)}},
	})
}

// bothNamed reports whether two words at least of the sentence of the multiple are told
// again with the counts: "ten times as high in the north as in the south", and "4,500
// cases in the north and 450 in the south".
func bothNamed(doc *article.Document, r, a *facts.Amount) bool {
	s, of := doc.Sentences[r.Sentence].Tokens, doc.Sentences[a.Sentence].Tokens
	named := 0
	for n := s.First; n < s.End; n++ {
		t := &doc.Tokens[n]
		if t.Kind != article.Word || t.Len() < 3 || facts.Function(t.Form) {
			continue
		}
		noun := facts.Singular(doc, t.Form)
		for k := of.First; k < of.End; k++ {
			if w := &doc.Tokens[k]; w.Kind == article.Word && facts.Singular(doc, w.Form) == noun {
				named++
				break
			}
		}
	}
	return named > 1
}

// ofOneThing reports whether the second of two counts is of the thing of the first, or
// of none of its own.
func ofOneThing(x, y *facts.Amount) bool {
	return x.About.Head != 0 && (y.About.Head == x.About.Head || y.About.Head == 0 || !ownNoun(y)) || x.Unit == facts.Plain && y.Unit == facts.Plain
}
