package figures

import (
	"math"
	"math/big"

	"copydesk/facts/rates"
)

// Most conversions are right, and plainly so: the rates of a few months show it, and
// a look at every month since 1971 can be spared. What is said here holds for certain;
// where nothing is said, the exact rates of all months decide. Floats do, because all
// that is nearer than surely is left open.

// surely is by what part rates have to be apart to count as apart.
const surely = 1e-9

// suiting are about the lowest and the highest rate at which a conversion is right.
func suiting(c conversionPair, slack *big.Rat) (low, high float64) {
	off, _ := slack.Float64()
	g, o := givenExtent(c), convertedExtent(c.other)
	gLow, _ := g.low.Float64()
	gHigh, _ := g.high.Float64()
	oLow, _ := o.low.Float64()
	oHigh, _ := o.high.Float64()
	return oLow / gHigh / (1 + off), oHigh / gLow / (1 - off)
}

// every how many months a rate is looked at.
const everyMonths = 5

// plainlyRight reports whether a conversion is right for certain at the rates of the
// months: most of them have a rate, and it lies between the lowest and the highest.
func (x *exchange) plainlyRight(c conversionPair, from, to string) bool {
	pair := x.p.Rates.Pair(from, to)
	first, last := x.clip(from, to, x.first, x.last)
	if n := pair.Count(first, last); n == 0 || 2*n < int(last-first) {
		return false
	}
	least, most := suiting(c, x.slack)
	low, high := math.Inf(1), 0.0
	for m := last; m >= first; m -= everyMonths {
		r, ok := pair.Rate(m)
		if !ok {
			continue
		}
		low, high = min(low, r.Low.About()), max(high, r.High.About())
		if low < most*(1-surely) && high > least*(1+surely) {
			return true
		}
	}
	return false
}

// plainlyUsual reports whether a conversion is right for certain within the rates
// that were not hardly ever paid: more months than are left out at either end have
// one as low as it asks for, and as many have one as high.
func (x *exchange) plainlyUsual(c conversionPair, from, to string) bool {
	pair := x.p.Rates.Pair(from, to)
	least, most := suiting(c, percent(usualSlack))
	beyond := int(x.last-x.first+1) * rareMonths / 1000
	low, high := 0, 0
	for m := x.last; m >= x.first; m-- {
		r, ok := pair.Rate(m)
		if !ok {
			continue
		}
		mean := r.Mean.About()
		if mean < most*(1-surely) {
			low++
		}
		if mean > least*(1+surely) {
			high++
		}
		if low > beyond && high > beyond {
			return true
		}
	}
	return false
}

// clip is the months whose rates are those of the months from first to last: the
// newest known ones when these are not long over, and for the euro none before it.
func (x *exchange) clip(from, to string, first, last rates.Month) (rates.Month, rates.Month) {
	if _, newest := x.p.Rates.Months(); last > newest && last-newest <= maxAge {
		first, last = min(first, newest-monthsBefore), newest
	}
	if from == "EUR" || to == "EUR" {
		first = max(first, rates.EuroDay)
	}
	return first, last
}
