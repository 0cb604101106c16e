package figures

import (
	"math/big"
	"strconv"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// likeWritten writes a value the way the amount is written: its sign, scale and
// unit, with the figure at as many places and, when grouped says so, in groups of
// thousands. Least is how many digits it keeps at least, and three the most that it
// makes up. It reports false for amounts in words and where the scale does not
// suit the value.
func likeWritten(doc *article.Document, a *facts.Amount, v *big.Rat, least int) (digits string, ok bool) {
	written := doc.In(a.Digits)
	figure, ok := facts.ParseDecimal(written)
	if !ok || figure.Coef == 0 || a.Value.Sign() <= 0 {
		return "", false
	}
	unit := new(big.Rat).Quo(a.Value.Rat(), figure.Rat())
	v = new(big.Rat).Quo(v, unit)
	if v.Cmp(big.NewRat(1, 2)) < 0 && figure.Exp == 0 || v.Cmp(big.NewRat(1, 100)) < 0 || v.Cmp(big.NewRat(10_000, 1)) >= 0 && unit.Cmp(big.NewRat(1000, 1)) >= 0 {
		return "", false
	}
	places := max(0, int(-figure.Exp))
	if places == 0 && v.Cmp(big.NewRat(10, 1)) < 0 {
		places = 1
	}
	text := significant(v, places, min(max(least, digitsOf(figure.Digits())), 3))
	if strings.Contains(written, ",") || v.Cmp(big.NewRat(10_000, 1)) >= 0 && unit.Cmp(big.NewRat(1, 1)) == 0 {
		text = inGroups(text)
	}
	return text, true
}

// digitsOf counts the digits of a number that is not negative.
func digitsOf(n int64) int { return len(strconv.FormatInt(n, 10)) }

// inPlace is the amount's text with other digits.
func inPlace(doc *article.Document, a *facts.Amount, digits string) string {
	text := doc.In(a.Span)
	at := a.Digits.Start - a.Span.Start
	return text[:at] + digits + text[a.Digits.End-a.Span.Start:]
}

// significant writes v with at most the places after the point and with so many
// digits before zeros follow.
func significant(v *big.Rat, places, digits int) string {
	ten := big.NewRat(10, 1)
	step, whole := big.NewRat(1, 1), 1
	for x := new(big.Rat).Quo(v, ten); x.Cmp(big.NewRat(1, 1)) >= 0; x.Quo(x, ten) {
		if whole++; whole > digits {
			step.Mul(step, ten)
		}
	}
	if whole >= digits {
		n, _ := new(big.Rat).SetString(new(big.Rat).Quo(v, step).FloatString(0))
		return n.Mul(n, step).FloatString(0)
	}
	text := v.FloatString(min(places, digits-whole))
	if strings.Contains(text, ".") {
		text = strings.TrimSuffix(strings.TrimRight(text, "0"), ".")
	}
	return text
}

// inGroups puts commas between groups of three digits.
func inGroups(s string) string {
	whole, rest, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if rest != "" {
		whole += "." + rest
	}
	return whole
}

// exactDigits are the digits of a value in an amount's scale, when the places that the
// amount is written to hold all of it; otherwise those that are given.
func exactDigits(doc *article.Document, a *facts.Amount, v *big.Rat, rounded string) string {
	figure, ok := facts.ParseDecimal(doc.In(a.Digits))
	if !ok || figure.Coef == 0 {
		return rounded
	}
	unit := new(big.Rat).Quo(a.Value.Rat(), figure.Rat())
	if scaled := new(big.Rat).Quo(v, unit); !scaled.Mul(scaled, power(max(0, int(-figure.Exp)))).IsInt() {
		return rounded
	}
	return likeDigits(doc, a, v)
}

// inside writes a number word as it stands inside a sentence: "Thirty per cent" is
// "thirty per cent" there.
func inside(s string) string {
	if len(s) > 1 && 'A' <= s[0] && s[0] <= 'Z' && 'a' <= s[1] && s[1] <= 'z' {
		return string(s[0]-'A'+'a') + s[1:]
	}
	return s
}
