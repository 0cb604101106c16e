package figures

import (
	"math/big"

	"copydesk/facts"
)

// extent is the values from low to high, both included, as exact fractions.
type extent struct{ low, high *big.Rat }

// point is the extent of one value.
func point(v *big.Rat) extent { return extent{v, v} }

// frac is the fraction a/b.
func frac(a, b int64) *big.Rat { return big.NewRat(a, b) }

// aroundRat is the values within h of v.
func aroundRat(v, h *big.Rat) extent {
	return extent{new(big.Rat).Sub(v, h), new(big.Rat).Add(v, h)}
}

// plus is the sums of two extents' values.
func (e extent) plus(o extent) extent {
	return extent{new(big.Rat).Add(e.low, o.low), new(big.Rat).Add(e.high, o.high)}
}

// minus is the differences of two extents' values.
func (e extent) minus(o extent) extent {
	return extent{new(big.Rat).Sub(e.low, o.high), new(big.Rat).Sub(e.high, o.low)}
}

// times is the values multiplied by a positive k.
func (e extent) times(k *big.Rat) extent {
	return extent{new(big.Rat).Mul(e.low, k), new(big.Rat).Mul(e.high, k)}
}

// over is the quotients of two extents of positive values.
func (e extent) over(o extent) extent {
	return extent{new(big.Rat).Quo(e.low, o.high), new(big.Rat).Quo(e.high, o.low)}
}

// widen moves both ends out by h.
func (e extent) widen(h *big.Rat) extent {
	return extent{new(big.Rat).Sub(e.low, h), new(big.Rat).Add(e.high, h)}
}

// meets reports whether the two have a value in common.
func (e extent) meets(o extent) bool { return e.low.Cmp(o.high) <= 0 && o.low.Cmp(e.high) <= 0 }

// below reports whether all its values are less than all of the other's.
func (e extent) below(o extent) bool { return e.high.Cmp(o.low) < 0 }

// positive reports whether all its values are above zero.
func (e extent) positive() bool { return e.low.Sign() > 0 }

// power is 10^n.
func power(n int) *big.Rat {
	switch {
	case n >= 0 && n < len(tens):
		return new(big.Rat).SetInt64(tens[n])
	case n < 0 && -n < len(tens):
		return big.NewRat(1, tens[-n])
	}
	p := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n, -n))), nil)
	if n < 0 {
		return new(big.Rat).SetFrac(big.NewInt(1), p)
	}
	return new(big.Rat).SetInt(p)
}

// halfPower is half of 10 to the power of n.
func halfPower(n int) *big.Rat {
	switch {
	case n > 0 && n <= len(tens):
		return new(big.Rat).SetInt64(5 * tens[n-1])
	case n <= 0 && -n < len(tens):
		return big.NewRat(1, 2*tens[-n])
	}
	return new(big.Rat).Mul(frac(1, 2), power(n))
}

// tens are the powers of ten, as far as five times each is an int64.
var tens = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

// place is the power of ten of the last digit that counts. $340 million is written
// to the million; of a number of three zeros or more the last but one of them does:
// 4,000 may be 3,960.
func place(v facts.Decimal) int {
	if n := zeros(v); v.Exp == 0 && n >= 3 {
		return n - 1
	}
	return int(v.Exp)
}

// zeros is the power of ten of the last digit that is not zero.
func zeros(v facts.Decimal) int {
	n := int(v.Exp)
	for c := v.Coef; c != 0 && c%10 == 0; c /= 10 {
		n++
	}
	return n
}

// written is the values that a figure can stand for beside others that are
// written to the place finest. Figures of one sentence are taken to be written
// alike: of 5.4 and 5 million the second is 5.0. What is counted is exact unless
// it is round. A hedge reaches a twentieth of the value to its side.
func written(a *facts.Amount, finest int) extent {
	v := a.Value.Rat()
	half := halfPower(max(finest, place(a.Value)-1))
	if (a.Unit == facts.Count || a.Unit == facts.Plain) && place(a.Value) == 0 {
		half = new(big.Rat)
	}
	e := aroundRat(v, half)
	if a.Hedge == facts.Exactly {
		return e
	}
	twentieth := new(big.Rat).Abs(new(big.Rat).Mul(v, frac(1, 20)))
	low, high := new(big.Rat).Sub(v, twentieth), new(big.Rat).Add(v, twentieth)
	if a.Hedge != facts.MoreThan && a.Hedge != facts.AtLeast && low.Cmp(e.low) < 0 {
		e.low = low
	}
	if a.Hedge != facts.Nearly && a.Hedge != facts.LessThan && a.Hedge != facts.AtMost && high.Cmp(e.high) > 0 {
		e.high = high
	}
	return e
}

// pairWritten is the extents of two figures that are written alike.
func pairWritten(x, y *facts.Amount) (extent, extent) {
	finest := min(place(x.Value), place(y.Value))
	return written(x, finest), written(y, finest)
}
