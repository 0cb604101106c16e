package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// factorEnds finds the two figures that a factor lies between.
func factorEnds(doc *article.Document, list []facts.Amount, f factor) (old, now *facts.Amount, ok bool) {
	by := &facts.Amount{}
	by.Tokens, by.Sentence = f.tokens, list[0].Sentence
	i := 0
	for i < len(list) && list[i].Tokens.First < f.tokens.First {
		i++
	}
	after := list[i:]
	for len(after) > 0 && after[0].Tokens.First < f.tokens.End {
		after = after[1:]
	}
	old, now = nearest(doc, after, 1, oldSide), nearest(doc, after, 1, newSide)
	if now == nil {
		now = nearest(doc, after, 1, atSide)
	}
	switch {
	case i > 0 && len(after) > 0 && factorBase(doc, f, &after[0]): // a quarter more than the 32,000
		old = &after[0]
		now = beforeOf(doc, list, i, old)
	case oneClause(doc, by, old, now):
	case old != nil && leadsTo(doc, by, old) && i > 0:
		now = onlyBefore(doc, list, old, by)
	default:
		before := list[:i]
		old, now = nearest(doc, before, -1, oldSide), nearest(doc, before, -1, newSide)
		if old == nil || now == nil || doc.Tokens[max(f.tokens.First, 1)-1].Form != formOf || !aside(doc, old, now, by) {
			return nil, nil, false
		}
	}
	if now == nil || !compatible(old, now) || otherBase(doc, old) || lossEnds(doc, old, now) {
		return nil, nil, false
	}
	return old, now, true
}

// factorBase reports whether the amount after a factor is what it is measured from:
// "a quarter more than the 32,000".
func factorBase(doc *article.Document, f factor, old *facts.Amount) bool {
	n := leadToken(doc, old)
	if lastsTime(old) || !canEnd(old) || n < f.tokens.End {
		return false
	}
	return n <= f.tokens.End+1 && overBase.Has(doc.Tokens[n].Form) && doc.Tokens[n].Form != formOn
}

// reportFactor reports a doubling that is none.
func (r *changeReader) reportFactor(f factor, old, now *facts.Amount) {
	word := r.Doc.In(r.Doc.SpanOf(f.tokens))
	o, n := old.Value.Rat(), now.Value.Rat()
	is := new(big.Rat).Quo(n, o).FloatString(2) + " times"
	if fall := new(big.Rat).Sub(o, n); fall.Sign() > 0 {
		is = fall.Mul(fall.Quo(fall, o), frac(100, 1)).FloatString(0) + " per cent less than"
	}
	r.reported = append(r.reported, r.Doc.SpanOf(f.tokens))
	r.Report(checks.Finding{
		Span:    r.Doc.SpanOf(f.tokens),
		Message: fmt.Sprintf("%s is %s %s; the text says %s.", r.Doc.In(now.Span), is, r.Doc.In(old.Span), word),
		Related: []checks.Related{{Span: now.Span, Message: "the new figure"}, {Span: old.Span, Message: "the old figure"}},
	})
}
