package figures

import (
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// nearRatio is how far apart two figures can be of which one is a wrong version
// of the other, not a misprint.
const nearRatio = 1.82

// digits says how the written digits of two amounts differ, in one feature. The
// zeros that both end in do not count: of 20,000 and 10,000 only one digit was
// chosen by the writer.
func (c *contexts) digits(v *vector, x, y *facts.Amount) {
	a, b := x.Value, y.Value
	far := feature(0)
	if r := a.Float() / b.Float(); r > nearRatio || r < 1/nearRatio {
		far = 1
	}
	switch n, kind := slipOf(a, b); {
	case kind == swap:
		v[swapped+2*feature(min(n, 4)-2)+far] = 1
	case kind == wrongDigit:
		v[oneOfOne+2*feature(min(n, 4)-1)+far] = 1
	case far == 0 && c.sameForm(x, y):
		v[unlikeForm] = 1
	case far == 0:
		v[unlike] = 1
	}
}

// slipKind is a slip of the finger that makes one figure of another.
type slipKind uint8

const (
	noSlip     slipKind = iota
	wrongDigit          // one digit is another
	swap                // two neighbouring digits are exchanged
)

// slipOf returns the slip that parts two values, and how many digits they have
// without the zeros at the end of both.
func slipOf(a, b facts.Decimal) (n int, kind slipKind) {
	x, y := a.Coef, b.Coef
	for x != 0 && x%10 == 0 && y%10 == 0 {
		x, y = x/10, y/10
	}
	n = digitCount(x)
	if a.Exp != b.Exp || n != digitCount(y) {
		return 0, noSlip
	}
	first, count := -1, 0
	for at, p, q := 0, x, y; p > 0; at, p, q = at+1, p/10, q/10 {
		if p%10 != q%10 {
			if first < 0 {
				first = at
			}
			count++
		}
	}
	switch {
	case count == 1:
		return n, wrongDigit
	case count == 2 && swappedAt(x, y, first):
		return n, swap
	}
	return n, noSlip
}

// swappedAt reports whether the digits at and above a place are exchanged.
func swappedAt(a, b int64, at int) bool {
	for range at {
		a, b = a/10, b/10
	}
	return a%10 == b/10%10 && b%10 == a/10%10
}

func digitCount(n int64) int {
	c := 0
	for ; n > 0; n /= 10 {
		c++
	}
	return c
}

// sameForm reports whether two amounts are written in the same way: the same
// signs, scale and unit around figures of as many decimals.
func (c *contexts) sameForm(x, y *facts.Amount) bool {
	if x.Tokens.Len() != y.Tokens.Len() || decimals(c.doc.In(x.Digits)) != decimals(c.doc.In(y.Digits)) {
		return false
	}
	for k := range uint32(x.Tokens.Len()) {
		a, b := &c.doc.Tokens[x.Tokens.First+k], &c.doc.Tokens[y.Tokens.First+k]
		if a.Form != b.Form && (a.Kind != article.Number || b.Kind != article.Number) {
			return false
		}
	}
	return true
}

// decimals is the number of digits after the point of a written figure.
func decimals(s string) int {
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return len(s) - i - 1
	}
	return 0
}
