package figures

import (
	"fmt"
	"math/big"
	"slices"

	"copydesk/checks"
	"copydesk/facts"
	"copydesk/facts/rates"
)

// crossSlack is what two rates of one article may differ by, in per cent, beyond
// the rounding of their amounts: one may be an older deal's.
const crossSlack = 15

// compareUpTo bounds with how many earlier conversions one is compared.
const compareUpTo = 24

// crossCheck holds the conversions that no date settles against each other. Of
// those between the same two currencies, one that disagrees with others and agrees
// with none is wrong; one that stands alone is doubtful at a rate that was hardly
// ever paid.
func (x *exchange) crossCheck(list []judged) {
	implied := make([]extent, len(list))
	for i := 0; i < len(list) && len(list) > 1; i++ {
		implied[i] = impliedExtent(&list[i])
	}
	for i := range list {
		a := &list[i]
		agree, disagree, other := x.compare(list, implied, i)
		switch {
		case agree > 0:
		case disagree > 1 || disagree == 1 && other.given.Tokens.First < a.given.Tokens.First:
			x.p.Report(x.disagreeing(a, other, disagree))
		case disagree == 0 && !x.dated && a.verdict == right && !x.foreign(a):
			if x.plainlyUsual(a.conversionPair, a.given.Currency, a.other.Currency) {
				continue
			}
			if rate, ok := x.usual(a.given.Currency, a.other.Currency); ok && !x.fits(a.conversionPair, rate, percent(usualSlack)) {
				x.p.Report(x.unusual(a, rate))
			}
		}
	}
}

// foreign reports whether a plain sign or word of the conversion can be of the
// money of a place that the article speaks of.
func (x *exchange) foreign(j *judged) bool {
	for _, a := range [2]*facts.Amount{j.given, j.other} {
		if list := currenciesOf(x.p.Doc, a); len(x.localMoney(a, list)) > len(list) {
			return true
		}
	}
	return false
}

// compare counts with how many of the conversions around it conversion i agrees
// and disagrees, and returns the first that disagrees.
func (x *exchange) compare(list []judged, implied []extent, i int) (agree, disagree int, other *judged) {
	a := &list[i]
	for k := max(0, i-compareUpTo); k < min(len(list), i+compareUpTo); k++ {
		b := &list[k]
		switch {
		case k == i || !sameMoney(a, b) || a.given == b.given:
		case implied[i].meets(implied[k]):
			agree++
		case !x.otherYear(a, b):
			disagree++
			if other == nil {
				other = b
			}
		}
	}
	return agree, disagree, other
}

// rareMonths is in how many of a thousand months, at either end, a rate counts as
// hardly ever paid, and usualSlack what a conversion may be off, in per cent, to be
// near enough to the others.
const rareMonths, usualSlack = 12, 2

// usual is the range of a rate without the months in which it was highest and lowest.
func (x *exchange) usual(from, to string) (rates.Rate, bool) {
	key := bandKey{from: from, to: to}
	if b, ok := x.bands[key]; ok {
		return b.rate, b.ok
	}
	pair := x.p.Rates.Pair(from, to)
	list := make([]monthly, 0, max(0, x.last-x.first+1))
	for m := x.first; m <= x.last; m++ {
		if r, ok := pair.Rate(m); ok {
			list = append(list, monthly{r.Mean.About(), r.Mean})
		}
	}
	var b bandOf
	if n := len(list); n > 0 {
		slices.SortFunc(list, monthly.compare)
		cut := n * rareMonths / 1000
		b = bandOf{rates.Rate{Low: list[cut].mean, Mean: list[n/2].mean, High: list[n-1-cut].mean}, true}
	}
	x.bands[key] = b
	return b.rate, b.ok
}

// monthly is a month's rate with about its value.
type monthly struct {
	about float64
	mean  rates.Quotient
}

// compare orders rates; the exact ones decide wherever it is not plain.
func (r monthly) compare(o monthly) int {
	switch near := r.about * 1e-9; {
	case r.about < o.about-near:
		return -1
	case r.about > o.about+near:
		return 1
	}
	return r.mean.Cmp(o.mean)
}

// unusual is the finding on a conversion at a rate that was hardly ever paid.
func (x *exchange) unusual(a *judged, rate rates.Rate) checks.Finding {
	doc := x.p.Doc
	return checks.Finding{
		Span: a.other.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s for %s is %s; in nearly all months of %d to %d %s.", doc.In(a.other.Span), doc.In(a.given.Span), impliedRate(a),
			x.first.Year(), x.last.Year(), between(a.given.Currency, a.other.Currency, rate)),
		Related: []checks.Related{{Span: a.given.Span, Message: doc.In(a.given.Span)}},
	}
}

// sameMoney reports whether two conversions are between the same currencies, in
// either direction.
func sameMoney(a, b *judged) bool {
	return a.given.Currency == b.given.Currency && a.other.Currency == b.other.Currency ||
		a.given.Currency == b.other.Currency && a.other.Currency == b.given.Currency
}

// impliedExtent are the rates that a conversion implies, to the currency whose
// code comes first.
func impliedExtent(j *judged) extent {
	g, o := givenExtent(j.conversionPair), convertedExtent(j.other)
	low, high := new(big.Rat).Quo(o.low, g.high), new(big.Rat).Quo(o.high, g.low)
	if j.given.Currency < j.other.Currency {
		low, high = new(big.Rat).Inv(high), new(big.Rat).Inv(low)
	}
	half := percent(crossSlack / 2)
	return extent{new(big.Rat).Sub(low, new(big.Rat).Mul(low, half)), new(big.Rat).Add(high, new(big.Rat).Mul(high, half))}
}

// otherYear reports whether the two conversions stand by different years, which
// have rates of their own.
func (x *exchange) otherYear(a, b *judged) bool {
	return x.yearBy(a) != x.yearBy(b)
}

// yearBy is the last year named near a conversion, or zero.
func (x *exchange) yearBy(j *judged) int {
	first, end := x.reach(j.conversionPair)
	if near := x.figures[x.yearAt(first):x.yearAt(end)]; len(near) > 0 {
		return near[len(near)-1].year
	}
	return 0
}

// disagreeing is the finding on two conversions that cannot both be right.
func (x *exchange) disagreeing(a, b *judged, count int) checks.Finding {
	doc := x.p.Doc
	f := checks.Finding{
		Span: a.other.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s for %s is %s, but %s for %s is %s.", doc.In(a.other.Span), doc.In(a.given.Span), impliedRate(a),
			doc.In(b.other.Span), doc.In(b.given.Span), impliedRate(b)),
		Related: []checks.Related{{Span: a.given.Span, Message: doc.In(a.given.Span)}, {Span: b.other.Span, Message: doc.In(b.other.Span)}},
	}
	if count > 1 {
		f.Severity = checks.Error
	}
	return f
}

func impliedRate(j *judged) string {
	return perUnit(j.given.Currency, j.other.Currency, new(big.Rat).Quo(j.other.Value.Rat(), j.given.Value.Rat()))
}
