package figures

import (
	"math/big"

	"copydesk/facts"
)

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

// through is the values multiplied by those from low to high, all positive.
func (e extent) through(low, high *big.Rat) extent {
	return extent{new(big.Rat).Mul(e.low, low), new(big.Rat).Mul(e.high, high)}
}
