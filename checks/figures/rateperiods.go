package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// periods checks pay by one period against the same by another, which stands
// next to it: "£2,000 a month, or £24,000 a year".
func (r *rateReader) periods() {
	for i := 1; i < len(r.list); i++ {
		x, y := &r.list[i-1], &r.list[i]
		if x.Unit != facts.Money || y.Unit != facts.Money || x.Currency != y.Currency || x.Value.Sign() <= 0 || y.Value.Sign() <= 0 || !r.restated(x, y) {
			continue
		}
		large, small := y, x
		p, ok := periodsBetween(perNoun(r.p.Doc, y), perNoun(r.p.Doc, x))
		if !ok {
			large, small = x, y
			p, ok = periodsBetween(perNoun(r.p.Doc, x), perNoun(r.p.Doc, y))
		}
		if p.high == extraMonths && x.About.Role != facts.Pay && y.About.Role != facts.Pay {
			p.high = p.low
		}
		if !ok || inProduct(small).through(frac(p.low, 1), frac(p.high, 1)).meets(inProduct(large)) || discounted(large, small, p) {
			continue
		}
		r.reportPeriod(x, y, large, small, p)
	}
}

// discounted reports whether the larger period can be sold at a discount, as
// small prices are: "£5.99 per month or £60 per year".
func discounted(large, small *facts.Amount, p period) bool {
	if large.Value.Cmp(facts.Int(2000)) > 0 {
		return false
	}
	full := new(big.Rat).Mul(small.Value.Rat(), frac(p.low, 1))
	part := new(big.Rat).Quo(large.Value.Rat(), full)
	return part.Cmp(frac(1, 1)) < 0 && part.Cmp(frac(1, 3)) > 0
}

// restated reports whether y says x again: "or", "that is" or a bracket stands
// between them.
func (r *rateReader) restated(x, y *facts.Amount) bool {
	toks := r.p.Doc.Tokens
	if y.Tokens.First < x.Tokens.End || y.Tokens.First > x.Tokens.End+9 {
		return false
	}
	for i := x.Tokens.End; i < y.Tokens.First; i++ {
		if f := toks[i].Form; f == formOtherwise && (toks[i-1].Form == formComma || i+2 >= y.Tokens.First) || f == formOpen || restates.Has(f) {
			return true
		}
	}
	return false
}

var restates = article.NewSet("equivalent", "i.e.", "=", "equals", "equal")

func (r *rateReader) reportPeriod(x, y, large, small *facts.Amount, p period) {
	doc := r.p.Doc
	ratio := new(big.Rat).Quo(large.Value.Rat(), small.Value.Rat())
	f := checks.Finding{
		Span: y.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s is %s times %s, and a %s has %s.", doc.In(large.Span), significant(ratio, 1, 3), doc.In(small.Span), doc.FormText(p.large), p.name),
		Related: []checks.Related{{Span: x.Span, Message: doc.In(x.Span)}},
	}
	if p.large == formYear && p.small == formMonth && !doc.Tokens[y.Tokens.First].Is(article.InQuotes) {
		value := new(big.Rat).Mul(x.Value.Rat(), frac(12, 1))
		if y == small {
			value = new(big.Rat).Mul(x.Value.Rat(), frac(1, 12))
		}
		if digits, ok := likeWritten(doc, y, value, 2); ok && x.Hedge == facts.Exactly && y.Hedge == facts.Exactly {
			f.Severity = checks.Error
			f.Message = fmt.Sprintf("%s a %s is %s a %s, not %s.", doc.In(x.Span), nounOf(doc, x), inPlace(doc, y, digits), nounOf(doc, y), doc.In(y.Span))
			f.Fixes = []checks.Fix{{Message: "Write " + digits + ".", Span: y.Digits, New: digits}}
		}
	}
	r.p.Report(f)
}

func nounOf(doc *article.Document, a *facts.Amount) string { return doc.FormText(perNoun(doc, a)) }
