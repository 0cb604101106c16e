package rates

import (
	"math/big"

	"copydesk/facts"
)

// Quotient is an exact fraction of two positive decimals.
type Quotient struct{ Num, Den facts.Decimal }

// Rat is the fraction's value.
func (q Quotient) Rat() *big.Rat { return new(big.Rat).Quo(q.Num.Rat(), q.Den.Rat()) }

// Cmp compares two fractions.
func (q Quotient) Cmp(o Quotient) int {
	x, okX := q.Num.Mul(o.Den)
	y, okY := o.Num.Mul(q.Den)
	if okX && okY {
		return x.Cmp(y)
	}
	return q.Rat().Cmp(o.Rat())
}

// About is the fraction's value to a part in ten to the fourteenth or so, to sort by
// where that is enough.
func (q Quotient) About() float64 { return q.Num.Float() / q.Den.Float() }

// Rate is how many units of one currency were paid for one of another in a
// month: its mean, and the lowest and the highest of its days.
type Rate struct{ Low, Mean, High Quotient }

// Join returns the rate that reaches from the lowest to the highest of both,
// with the mean of r.
func (r Rate) Join(o Rate) Rate {
	if o.Low.Cmp(r.Low) < 0 {
		r.Low = o.Low
	}
	if o.High.Cmp(r.High) > 0 {
		r.High = o.High
	}
	return r
}

// quote is what one euro, or before the euro one US dollar, was in a currency.
type quote struct {
	low, mean, high facts.Decimal
	perEuro         bool
}

// one is the quote of the base currency itself.
func one(perEuro bool) quote {
	return quote{facts.Int(1), facts.Int(1), facts.Int(1), perEuro}
}

// times is what one euro was in a currency whose dollar rate is q, the euro being
// worth d dollars.
func (q quote) times(d quote) (quote, bool) {
	low, ok1 := q.low.Mul(d.low)
	mean, ok2 := q.mean.Mul(d.mean)
	high, ok3 := q.high.Mul(d.high)
	return quote{low, mean, high, true}, ok1 && ok2 && ok3
}

// Rate returns how many units of currency to one unit of currency from was in a
// month. It reports false when one of them has no rate of that month.
func (t *Table) Rate(from, to string, m Month) (Rate, bool) {
	p := t.Pair(from, to)
	return p.Rate(m)
}
