package figures

import (
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// nearRatio is how far apart two figures can be of which one is a wrong version
// of the other, not a misprint.
const nearRatio = 1.82

// digits says how the written digits of two amounts differ. The
// zeros that both end in do not count: of 20,000 and 10,000 only one digit was
// chosen by the writer.
func (c *contexts) digits(v *vector, x, y *facts.Amount) {
	r := x.Value.Float() / y.Value.Float()
	far := r > nearRatio || r < 1/nearRatio
	switch n, kind := slipOf(x.Value, y.Value); {
	case kind == swap:
		v.slipped(swapped, min(n, 4)-1)
	case kind == wrongDigit:
		v.slipped(oneDigit, min(n, 3))
		v.set(oneFar, far)
	case !far && c.sameForm(x, y):
		v[unlikeForm] = 1
	case !far:
		v[unlike] = 1
	}
}

// slipped sets the first n features of a slip, whose figures grow longer from one
// to the next: a slip in a long figure is all that one in a short figure is, and more.
func (v *vector) slipped(first feature, n int) {
	for f := range feature(n) {
		v[first+f] = 1
	}
}

// slipKind is a slip of the finger that makes one figure of another.
type slipKind uint8

const (
	noSlip     slipKind = iota
	wrongDigit          // one digit is another
	swap                // two digits are exchanged
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
	var digits [2][2]int64 // the digits of each at the first two places where they differ
	count := 0
	for p, q := x, y; p > 0; p, q = p/10, q/10 {
		if p%10 != q%10 {
			if count < 2 {
				digits[count] = [2]int64{p % 10, q % 10}
			}
			count++
		}
	}
	switch {
	case count == 1:
		return n, wrongDigit
	case count == 2 && digits[0][0] == digits[1][1] && digits[0][1] == digits[1][0]:
		return n, swap
	}
	return n, noSlip
}

func digitCount(n int64) int {
	c := 0
	for ; n > 0; n /= 10 {
		c++
	}
	return c
}

// sameForm reports whether two amounts are written in the same way: the same scale
// and as many decimals, whatever the sign of money looks like. Of what is counted
// only the figures may differ, or one is in words because it begins a sentence.
func (c *contexts) sameForm(x, y *facts.Amount) bool {
	p, q := decimals(c.doc.In(x.Digits)), decimals(c.doc.In(y.Digits))
	if p != q || x.Unit != facts.Money && x.Tokens.Len() != y.Tokens.Len() {
		return p == q && x.About.Head == y.About.Head && (c.opens(x) || c.opens(y))
	}
	if x.Unit == facts.Money {
		return int(x.Value.Exp)+p == int(y.Value.Exp)+q && x.Minor == y.Minor
	}
	for k := range uint32(x.Tokens.Len()) {
		a, b := &c.doc.Tokens[x.Tokens.First+k], &c.doc.Tokens[y.Tokens.First+k]
		if a.Form != b.Form && (a.Kind != article.Number || b.Kind != article.Number) {
			return false
		}
	}
	return true
}

// opens reports whether an amount begins its sentence or a quotation, where style
// writes it in words: "Two hundred and ten jobs".
func (c *contexts) opens(a *facts.Amount) bool {
	first := c.doc.Sentences[a.Sentence].Tokens.First
	return a.Tokens.First == first || a.Tokens.First == first+1 && c.doc.Tokens[first].Kind == article.Punct
}

// decimals is the number of digits after the point of a written figure.
func decimals(s string) int {
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return len(s) - i - 1
	}
	return 0
}

// slipAtPlace is slipOf for values that may be written to different places: 6.4 and
// 64, 8 and 8.5.
func slipAtPlace(x, y facts.Decimal) (n int, kind slipKind) {
	e := min(x.Exp, y.Exp)
	x, okX := atPlace(x, e)
	y, okY := atPlace(y, e)
	if !okX || !okY {
		return 0, noSlip
	}
	return slipOf(x, y)
}

// slipBetween reports whether one value is the other with one digit wrong or two
// of them exchanged.
func slipBetween(x, y facts.Decimal) bool {
	_, kind := slipAtPlace(x, y)
	return kind != noSlip
}

// atPlace writes a value to the place e.
func atPlace(v facts.Decimal, e int8) (facts.Decimal, bool) {
	return v.Add(facts.Decimal{Exp: e})
}
