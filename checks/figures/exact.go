package figures

import (
	"math/big"

	"copydesk/facts"
)

// extent is an interval of exact values.
type extent struct{ low, high *big.Rat }

// around is the values within a part of v.
func around(v *big.Rat, part *big.Rat) extent {
	d := new(big.Rat).Mul(v, part)
	return extent{new(big.Rat).Sub(v, d), new(big.Rat).Add(v, d)}
}

// percent is n per cent as a fraction.
func percent(n int64) *big.Rat { return big.NewRat(n, 100) }

// halfPlace is half of the place that ends the written figure. Zeros that end a
// whole figure may stand for other digits: $340 million may be 338. They count
// only as far as most of the value allows.
func halfPlace(v facts.Decimal, most *big.Rat) *big.Rat {
	written := facts.Decimal{Coef: 5, Exp: v.Exp - 1}
	loose := written
	for c := v.Coef; c != 0 && c%10 == 0; c /= 10 {
		loose.Exp++
	}
	if limit := new(big.Rat).Mul(v.Rat(), most); loose.Rat().Cmp(limit) > 0 {
		if written.Rat().Cmp(limit) > 0 {
			return written.Rat()
		}
		return limit
	}
	return loose.Rat()
}

// widen grows the interval by d at both ends.
func (e extent) widen(d *big.Rat) extent {
	return extent{new(big.Rat).Sub(e.low, d), new(big.Rat).Add(e.high, d)}
}

// meets reports whether two intervals share a value.
func (e extent) meets(o extent) bool { return e.low.Cmp(o.high) <= 0 && o.low.Cmp(e.high) <= 0 }

// times multiplies two intervals of positive values.
func (e extent) times(low, high *big.Rat) extent {
	return extent{new(big.Rat).Mul(e.low, low), new(big.Rat).Mul(e.high, high)}
}
