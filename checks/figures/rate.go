package figures

import (
	"fmt"
	"math/big"
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var rate = &checks.Check{
	Info: checks.Info{
		Name:    "figures/rate",
		Summary: "A price times the number sold is not the total, or a pay by the month is not that by the year.",
		Why: "The reader has the price, the number and the total in one sentence and multiplies. A sentence is only read when it says which figure is the " +
			"total (in all, a total of, which comes to) and no other figure of it makes the sum right, or where one slip explains why it is wrong. Discounts, fees and hedges are left alone.",
		Severity: checks.Error,
		Examples: `Council buys buses

The council bought {==250 buses==}{>>#n<<} at $400,000 each, {==$120 million==}{>>figures/rate @n: is $100 million, not $120 million<<} in all.

Drivers earn £2,000 a month, or {==£24,000 a year==}{>>ok figures/rate: twelve months<<}.
`,
	},
	Run: runRate,
}

func runRate(p *checks.Pass) {
	var told []article.Span
	beyond(p, &told)
	list := p.Facts.Amounts
	for start := 0; start < len(list); {
		end := start + 1
		for end < len(list) && list[end].Sentence == list[start].Sentence {
			end++
		}
		if p.Doc.Blocks[list[start].Block].Kind != article.TableCell && end-start > 1 && end-start <= mostInSentence {
			r := rateReader{p: p, list: list[start:end], told: &told}
			r.products()
			r.periods()
			r.averages()
		}
		start = end
	}
	for i := range list {
		timesSlip(p, i, &told)
		perMany(p, i)
	}
	tellProducts(p)
}

// mostInSentence is how many amounts a sentence has at most in which one price,
// one number and one total can be told.
const mostInSentence = 16

// rateReader looks at the amounts of one sentence.
type rateReader struct {
	p    *checks.Pass
	list []facts.Amount
	told *[]article.Span // the totals that are reported
}

// multiplier is what a price is multiplied with.
type multiplier struct {
	value extent
	exact *big.Rat
	span  article.Span
	text  string
	noun  bool // what the price is for is said: "a share"
	term  bool // a length of time, of which the price is for a part: "$1,000 a month for a year"
}

// products checks prices times numbers against totals.
func (r *rateReader) products() {
	for i := range r.list {
		u := &r.list[i]
		if u.Unit != facts.Money || u.Value.Sign() <= 0 || u.Currency == "" {
			continue
		}
		per := perNoun(r.p.Doc, u)
		if per == 0 {
			continue
		}
		n, ok := r.number(u, per)
		if !ok {
			n, ok = r.term(u, per)
		}
		if total := r.total(u, n); ok && total != nil && !inProduct(u).product(n.value).meets(inProduct(total)) && !r.explained(u, total) {
			r.reportProduct(u, n, total)
		}
	}
}

func (r *rateReader) reportProduct(u *facts.Amount, n multiplier, total *facts.Amount) {
	doc := r.p.Doc
	value := new(big.Rat).Mul(u.Value.Rat(), n.exact)
	digits, ok := likeWritten(doc, total, value, 2)
	ratio := new(big.Rat).Quo(value, total.Value.Rat())
	if !ok || digits == doc.In(total.Digits) || ratio.Cmp(frac(1, 15)) < 0 || ratio.Cmp(frac(15, 1)) > 0 {
		return
	}
	if total.Hedge == facts.Exactly && u.Hedge == facts.Exactly {
		digits = exactDigits(doc, total, value, digits)
	}
	if slices.Contains(*r.told, total.Span) {
		return
	}
	*r.told = append(*r.told, total.Span)
	f := checks.Finding{
		Span:    total.Span,
		Message: fmt.Sprintf("%s times %s is %s, not %s.", doc.In(u.Span), n.text, inPlace(doc, total, digits), doc.In(total.Span)),
		Related: []checks.Related{{Span: n.span, Message: "the number"}, {Span: u.Span, Message: "the price of one"}},
	}
	if total.Hedge != facts.Exactly || u.Hedge != facts.Exactly || doc.Tokens[total.Tokens.First].Is(article.InQuotes) {
		f.Severity = checks.Warning
	} else {
		f.Fixes = []checks.Fix{{Message: "Write " + digits + ".", Span: total.Digits, New: digits}}
	}
	r.p.Report(f)
}
