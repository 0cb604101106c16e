package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// headsIn holds "one shop manager in four (40 per cent)" against its percentage: what
// is counted stands between the two figures of the part.
func headsIn(p *checks.Pass, i int) {
	pct := &p.Facts.Amounts[i]
	s := p.Doc.Sentences[pct.Sentence].Tokens
	n := beforeHedge(p.Doc, pct)
	n = besideHead(p.Doc, s, pct, n)
	if n < s.First+5 || p.Doc.Tokens[n-3].Form != formWithin {
		return
	}
	whole, ok := numberToken(p.Doc, n-2)
	part, first := headBefore(p.Doc, s.First, n-3)
	if !ok || part == 0 || part >= whole {
		return
	}
	share := frac(int64(part), int64(whole))
	r := &facts.Amount{}
	if first > s.First && facts.IsHedge(p.Doc.Tokens[first-1].Form) {
		r.Hedge = facts.About
	}
	if looseExtent(share, r, pct).holds(new(big.Rat).Mul(pct.Value.Rat(), frac(1, 100))) {
		return
	}
	span := article.Span{Start: p.Doc.Tokens[first].Start, End: p.Doc.Tokens[n-2].End}
	p.Report(checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%s is %s per cent, not %s.", sentenceCase(p.Doc.In(span)), percentText(share), pct.Value),
		Related: []checks.Related{{Span: pct.Span, Message: p.Doc.In(pct.Span)}},
	})
}

// besideHead is the token after the mark or the "or" that puts a share beside what is
// before it: brackets, "or", or two commas; zero when there is none.
func besideHead(doc *article.Document, s article.Range, pct *facts.Amount, n uint32) uint32 {
	if n < s.First+6 || pct.Tokens.End >= s.End {
		return 0
	}
	after := doc.Tokens[pct.Tokens.End].Form
	switch f := doc.Tokens[n-1].Form; {
	case f == formOpen && after == formClose, f == formComma && after == formComma:
		return n
	case f == formOr && doc.Tokens[n-2].Form == formComma:
		return n - 1
	case f == formOr:
		return n
	}
	return 0
}

// headBefore is the number that stands up to four words before token n with nothing
// but words between them, and its token.
func headBefore(doc *article.Document, start, n uint32) (int, uint32) {
	for k := n - 1; k > start && n-k < 6; k-- {
		if doc.Tokens[k-1].Kind == article.Number || n-k > 1 && doc.Tokens[k].Kind != article.Word {
			return 0, 0
		}
		if v, ok := numberToken(doc, k-1); ok {
			return v, k - 1
		}
	}
	return 0, 0
}

// oneForEvery holds "one nurse for every 12 beds" against the nurses and the beds
// that its sentence counts.
func oneForEvery(p *checks.Pass, i int) {
	list := p.Facts.Amounts
	one, many := &list[i-1], &list[i]
	if one.Unit != facts.Count || many.Unit != facts.Count || one.Sentence != many.Sentence || one.Value.Cmp(facts.Int(1)) != 0 || one.About.Head == many.About.Head || !forEvery(p.Doc, one, many) {
		return
	}
	few, ok := onlyCountOf(list, i, one.About.Head)
	all, ok2 := onlyCountOf(list, i, many.About.Head)
	if !ok || !ok2 || few.Value.Sign() <= 0 || all.Value.Sign() <= 0 {
		return
	}
	is := new(big.Rat).Quo(all.Value.Rat(), few.Value.Rat())
	slack := new(big.Rat).Mul(is, frac(1, 20))
	for _, a := range [...]*facts.Amount{one, many, few, all} {
		if a.Hedge != facts.Exactly {
			slack = new(big.Rat).Mul(is, frac(1, 5))
		}
	}
	if half := frac(1, 1); slack.Cmp(half) < 0 {
		slack = half
	}
	said := many.Value.Rat()
	if aroundRat(is, slack).holds(said) || is.Cmp(new(big.Rat).Mul(said, frac(4, 1))) > 0 || said.Cmp(new(big.Rat).Mul(is, frac(4, 1))) > 0 {
		return
	}
	p.Report(checks.Finding{
		Span:    many.Span,
		Message: fmt.Sprintf("%s to %s is one for every %s, not %s.", p.Doc.In(all.Span), p.Doc.In(few.Span), timesText(is), p.Doc.In(many.Span)),
		Related: []checks.Related{{Span: all.Span, Message: p.Doc.In(all.Span)}, {Span: few.Span, Message: p.Doc.In(few.Span)}},
	})
}

// forEvery reports whether "for every", "for each" or "per" alone stands between
// "one" with its noun and the other figure.
func forEvery(doc *article.Document, one, many *facts.Amount) bool {
	n := many.Tokens.First
	if one.About.HeadN < one.Tokens.End || n < one.About.HeadN+2 || n > one.About.HeadN+3 {
		return false
	}
	f := doc.Tokens[n-1].Form
	return f == formPer && n == one.About.HeadN+2 || eachWords.Has(f) && doc.Tokens[n-2].Form == formFor
}

var eachWords = article.NewSet("every", "each")

// onlyCountOf is the one count of a noun in the sentence before amount i.
func onlyCountOf(list []facts.Amount, i int, head article.FormID) (found *facts.Amount, ok bool) {
	for k := i - 2; k >= 0 && list[k].Sentence == list[i].Sentence; k-- {
		if a := &list[k]; a.Unit == facts.Count && a.About.Head == head && a.About.Frame&(facts.PerUnit|facts.Ranged) == 0 {
			if found != nil {
				return nil, false
			}
			found = a
		}
	}
	return found, found != nil && head != 0
}

var formPer = article.FormOf("per")
