package facts

import (
	"math/big"
	"math/bits"
	"strconv"
)

// Decimal is an exact decimal number, Coef × 10^Exp. The exponent keeps the
// precision the writer used: 4.2 million is 42 × 10^5, 4.20 million is 420 × 10^4.
type Decimal struct {
	Coef int64
	Exp  int8
}

// maxExp bounds the exponents that arithmetic accepts, so that no sum or
// product of figures in copy can overflow unseen.
const maxExp = 60

// ParseDecimal reads a written number: digits, with commas or thin or no-break
// spaces between groups, at most one decimal point. It reports false for
// anything else and for more than eighteen digits.
func ParseDecimal(s string) (Decimal, bool) {
	var d Decimal
	digits, point := 0, false
	for _, r := range s {
		switch {
		case '0' <= r && r <= '9':
			if digits > 0 || r != '0' {
				digits++
			}
			if digits > 18 {
				return Decimal{}, false
			}
			d.Coef = d.Coef*10 + int64(r-'0')
			if point {
				if d.Exp == -maxExp {
					return Decimal{}, false
				}
				d.Exp--
			}
		case r == '.' && !point:
			point = true
		case (r == ',' || r == '\u00a0' || r == '\u202f' || r == '\u2009') && !point:
		default:
			return Decimal{}, false
		}
	}
	return d, s != "" && s != "."
}

// Int is the Decimal of a whole number.
func Int(n int64) Decimal { return Decimal{Coef: n} }

// Shift multiplies by 10^n and keeps the digits; it reports false out of range.
func (d Decimal) Shift(n int) (Decimal, bool) {
	e := int(d.Exp) + n
	if e < -maxExp || e > maxExp {
		return Decimal{}, false
	}
	return Decimal{d.Coef, int8(e)}, true
}

// Cmp compares two values; precision plays no part.
func (d Decimal) Cmp(o Decimal) int {
	if d.Exp == o.Exp {
		switch {
		case d.Coef < o.Coef:
			return -1
		case d.Coef > o.Coef:
			return 1
		}
		return 0
	}
	e := min(d.Exp, o.Exp)
	x, okX := scaled(d, e)
	y, okY := scaled(o, e)
	if okX && okY {
		return Decimal{x, e}.Cmp(Decimal{y, e})
	}
	return bigCoef(d, e).Cmp(bigCoef(o, e))
}

// Sign is -1, 0 or 1.
func (d Decimal) Sign() int {
	switch {
	case d.Coef < 0:
		return -1
	case d.Coef > 0:
		return 1
	}
	return 0
}

// Add returns the sum, with the finer precision, and false on overflow.
func (d Decimal) Add(o Decimal) (Decimal, bool) {
	if sum := d.Coef + o.Coef; d.Exp == o.Exp && (sum > d.Coef) == (o.Coef > 0) {
		return Decimal{sum, d.Exp}, true
	}
	e := min(d.Exp, o.Exp)
	if x, ok := scaled(d, e); ok {
		if y, ok := scaled(o, e); ok {
			if sum := x + y; (sum > x) == (y > 0) {
				return Decimal{sum, e}, true
			}
		}
	}
	return fromBig(new(big.Int).Add(bigCoef(d, e), bigCoef(o, e)), e)
}

// Sub returns the difference, with the finer precision, and false on overflow.
func (d Decimal) Sub(o Decimal) (Decimal, bool) { return d.Add(Decimal{-o.Coef, o.Exp}) }

// Mul returns the product and false on overflow.
func (d Decimal) Mul(o Decimal) (Decimal, bool) {
	e := int(d.Exp) + int(o.Exp)
	if e < -maxExp || e > maxExp {
		return Decimal{}, false
	}
	if hi, lo := bits.Mul64(magnitude(d.Coef), magnitude(o.Coef)); hi == 0 && lo < 1<<63 {
		product := int64(lo)
		if (d.Coef < 0) != (o.Coef < 0) {
			product = -product
		}
		return Decimal{product, int8(e)}, true
	}
	return fromBig(new(big.Int).Mul(big.NewInt(d.Coef), big.NewInt(o.Coef)), int8(e))
}

// magnitude is a number without its sign.
func magnitude(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}

// Rat returns the value as an exact fraction.
func (d Decimal) Rat() *big.Rat {
	if c, ok := scaled(d, 0); d.Exp >= 0 && ok {
		return new(big.Rat).SetInt64(c)
	}
	if n := int(-d.Exp); n > 0 && n < len(powers10) {
		return new(big.Rat).SetFrac64(d.Coef, powers10[n])
	}
	if d.Exp >= 0 {
		return new(big.Rat).SetInt(bigCoef(d, 0))
	}
	return new(big.Rat).SetFrac(big.NewInt(d.Coef), pow10(-d.Exp))
}

// Float is the nearest float64, for weighing figures against each other. It
// never decides whether two figures agree.
func (d Decimal) Float() float64 {
	f := float64(d.Coef)
	for e := d.Exp; e > 0; e-- {
		f *= 10
	}
	for e := d.Exp; e < 0; e++ {
		f /= 10
	}
	return f
}

// String writes the value in plain units: "340000000", "4.20".
func (d Decimal) String() string {
	s := strconv.FormatInt(d.Coef, 10)
	if d.Exp >= 0 {
		if d.Coef == 0 {
			return "0"
		}
		for range d.Exp {
			s += "0"
		}
		return s
	}
	sign := ""
	if s[0] == '-' {
		sign, s = "-", s[1:]
	}
	for len(s) <= int(-d.Exp) {
		s = "0" + s
	}
	at := len(s) + int(d.Exp)
	return sign + s[:at] + "." + s[at:]
}

// Digits returns the significant digits: 304 for 304 million and for 30.4.
func (d Decimal) Digits() int64 {
	c := d.Coef
	for c != 0 && c%10 == 0 {
		c /= 10
	}
	return c
}

// scaled is the coefficient of d at exponent e, which is not above d.Exp.
func scaled(d Decimal, e int8) (int64, bool) {
	c := d.Coef
	for x := d.Exp; x > e; x-- {
		if c > (1<<63-1)/10 || c < -(1<<63-1)/10 {
			return 0, false
		}
		c *= 10
	}
	return c, true
}

// powers10 are the powers of ten that an int64 holds.
var powers10 = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

func bigCoef(d Decimal, e int8) *big.Int {
	return new(big.Int).Mul(big.NewInt(d.Coef), pow10(d.Exp-e))
}

func pow10(n int8) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

func fromBig(n *big.Int, e int8) (Decimal, bool) {
	if !n.IsInt64() {
		return Decimal{}, false
	}
	return Decimal{n.Int64(), e}, true
}
