package figures

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// unnamed holds "the fourth-oldest brewery in the country" against "as the fifth-oldest
// brewer in the land it expects", whose bearer is not named: the two only ones by that
// superlative in the article.
func (r *ranking) unnamed(p *checks.Pass) {
	for i := range r.places {
		for j := i + 1; j < len(r.places); j++ {
			x, y := &r.places[i], &r.places[j]
			f, ok := r.superlative(x)
			if g, is := r.superlative(y); !ok || !is || f != g || x.entity != -1 && y.entity != -1 || x.changes || y.changes || x.amount.Sentence == y.amount.Sentence || x.amount.Value.Cmp(y.amount.Value) == 0 {
				continue
			}
			if !r.kindred(x.head, y.head) || r.speaksOfOther(y) || r.manyBy(f) != 2 {
				continue
			}
			p.Report(checks.Finding{
				Span: x.span, Severity: checks.Warning,
				Message: fmt.Sprintf("%q here, but %q elsewhere in what reads like the same order.", p.Doc.In(x.span), p.Doc.In(y.span)),
				Related: []checks.Related{{Span: y.span, Message: p.Doc.In(y.span)}},
			})
			return
		}
	}
}

// superlative is the superlative of a place: oldest.
func (r *ranking) superlative(x *placing) (article.FormID, bool) {
	if x.amount.Tokens.Len() < 2 {
		return 0, false
	}
	f := r.doc.Tokens[x.amount.Tokens.End-1].Form
	p, ok := placeNames.Get(f)
	return f, ok && (p.way != 0 || p.of != 0)
}

// kindred reports whether two nouns begin alike, as brewery and brewer do.
func (r *ranking) kindred(x, y article.FormID) bool {
	a, b := r.doc.FormText(x), r.doc.FormText(y)
	return x != 0 && y != 0 && len(a) > 4 && len(b) > 4 && strings.HasPrefix(b, a[:5])
}

// manyBy counts the places by a superlative.
func (r *ranking) manyBy(f article.FormID) (n int) {
	for i := range r.places {
		if g, ok := r.superlative(&r.places[i]); ok && g == f {
			n++
		}
	}
	return n
}

// speaksOfOther reports whether the sentence of a place names anyone but a person who
// speaks, or compares.
func (r *ranking) speaksOfOther(x *placing) bool {
	s := r.doc.Sentences[x.amount.Sentence].Tokens
	for _, n := range namesWithin(r.facts.Names, s) {
		if n.Kind != facts.Person && n.Kind != facts.Place {
			return true
		}
	}
	return r.passing(s) || r.shifts(article.Range{First: x.amount.Tokens.First, End: x.end}, s)
}
