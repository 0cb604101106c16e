package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
	"copydesk/facts/rates"
)

var conversion = &checks.Check{
	Info: checks.Info{
		Name:    "figures/conversion",
		Summary: "An amount given in two currencies does not match at the exchange rate.",
		Why: "A misplaced point or the wrong figure in the bracket is a common slip in business copy, and nobody who reads on notices it. " +
			"The two amounts are held against the rates of the months around the article's day, with their rounding allowed for; without a day, " +
			"against the rates since 1971, and against each other. Years named nearby count too, so old amounts at old rates are left alone, and so are " +
			"currencies without rates, prices in two countries, and plain dollars that may be another country's.",
		Severity: checks.Error,
		Examples: `---
date: 2011-09-14
---

# Distiller sold

The brewer paid {==215 million pounds==}{>>#given<<} ({==$430 million==}{>>figures/conversion @given: is about $340 million<<}) for
the distillery. It bought the brand for {==£7m ($11m)==}{>>ok figures/conversion: right in September 2011<<}.
`,
	},
	Options: conversionOptions{Tolerance: 5},
	Run:     runConversion,
}

// conversionOptions are the options of figures/conversion.
type conversionOptions struct {
	Tolerance int `yaml:"tolerance" help:"per cent that a conversion may be off beyond its rounding and the rates of the time"`
}

func runConversion(p *checks.Pass) {
	pairs := conversionPairs(p.Doc, p.Facts.Amounts, otherCurrency)
	if len(pairs) == 0 {
		return
	}
	x := newExchange(p, checks.Options[conversionOptions](p).Tolerance)
	var loose []judged
	for _, c := range pairs {
		switch j := x.judge(c); {
		case j.verdict < doubtful:
			if !x.dated || j.verdict == unknown {
				loose = append(loose, j)
			}
		case !x.localPrice(&j):
			p.Report(x.finding(&j))
		}
	}
	x.crossCheck(loose)
}

// otherCurrency reports whether two amounts can be one sum in two currencies.
func otherCurrency(x, y *facts.Amount) bool {
	return x.Unit == facts.Money && y.Unit == facts.Money && x.Currency != y.Currency && x.Value.Sign() > 0 && y.Value.Sign() > 0
}

// localPrice reports whether a small price that is off by less than two thirds
// can be what a thing costs in another country: "a battery for $29 (£25)".
func (x *exchange) localPrice(j *judged) bool {
	doc, limit := x.p.Doc, facts.Int(3000)
	if !x.dated || j.given.Value.Cmp(limit) > 0 && j.other.Value.Cmp(limit) > 0 || j.given.About.Role != facts.Price && !priceWords.Has(wordBefore(doc, j.given)) {
		return false
	}
	ratio := new(big.Rat).Quo(j.other.Value.Rat(), new(big.Rat).Mul(j.given.Value.Rat(), x.mean(j)))
	return ratio.Cmp(big.NewRat(3, 5)) > 0 && ratio.Cmp(big.NewRat(5, 3)) < 0
}

var priceWords = article.NewSet("for", "at", "from", "costs", "cost", "costing", "priced", "retails", "retailing", "sells", "selling", "charges", "a", "the")

// wordBefore is the form of the token before an amount with its hedge.
func wordBefore(doc *article.Document, a *facts.Amount) article.FormID {
	i := a.Tokens.First
	for i > 0 && doc.Tokens[i].Start > a.Phrase.Start {
		i--
	}
	if i == doc.Sentences[a.Sentence].Tokens.First {
		return 0
	}
	return doc.Tokens[i-1].Form
}

// finding tells what the amount is at the rate of the article's time.
func (x *exchange) finding(j *judged) checks.Finding {
	doc := x.p.Doc
	f := checks.Finding{
		Span: j.other.Span, Severity: checks.Error,
		Related: []checks.Related{{Span: j.given.Span, Message: doc.In(j.given.Span)}},
	}
	if j.verdict == doubtful {
		f.Severity = checks.Warning
	}
	given, other := doc.In(j.given.Span), doc.In(j.other.Span)
	if !x.dated {
		f.Message = fmt.Sprintf("%s is not %s at any rate of the years %d to %d: %s.", given, other, x.first.Year(), x.last.Year(), between(j.from, j.to, j.rate))
		return f
	}
	value := new(big.Rat).Mul(j.given.Value.Rat(), x.mean(j))
	digits, ok := likeWritten(doc, j.other, value, 2)
	if !ok || digits == doc.In(j.other.Digits) {
		f.Message = fmt.Sprintf("%s is not %s: there were %s in %s.", given, other, perUnit(j.from, j.to, x.mean(j)), x.when())
		return f
	}
	f.Message = fmt.Sprintf("%s is about %s at the rates of %s (%s), not %s.", given, inPlace(doc, j.other, digits), x.when(), perUnit(j.from, j.to, x.mean(j)), other)
	if j.other.About.Frame&facts.Quoted == 0 {
		f.Fixes = []checks.Fix{{Message: "Write " + digits + ".", Span: j.other.Digits, New: digits}}
	}
	return f
}

// when is the article's month or year in words.
func (x *exchange) when() string {
	meta := &x.p.Doc.Meta
	if meta.Published == article.NoDay {
		return fmt.Sprint(meta.Year)
	}
	year, month, _ := meta.Published.Civil()
	return rates.MonthOf(year, month).Name()
}
