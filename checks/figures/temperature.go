package figures

import (
	"fmt"
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	nameFahrenheit = article.FormOf("fahrenheit")
	nameCelsius    = article.FormOf("celsius")
	nameDegree     = article.FormOf("degree")

	// degreesApart say that degrees are a difference: "2C warmer", "a rise of 2C".
	degreesApart = article.NewSet("warmer", "cooler", "colder", "hotter", "higher", "lower", "above", "below", "rise", "fall", "drop", "increase",
		"decrease", "rising", "warming", "difference", "by", "rose", "fell", "dropped", "increased", "climbed", "swing", "within", "anomaly", "more", "change")
)

// isThermal reports whether a unit can be one of temperature.
func isThermal(u facts.UnitInfo) bool {
	return u.Name == nameFahrenheit || u.Name == nameCelsius || u.Name == nameDegree
}

func (u *unitPair) thermal() bool { return isThermal(u.from) && isThermal(u.to) }

// checkTemperature checks degrees of one scale against those of the other. Plain
// degrees are those of the scale that is not named.
func checkTemperature(p *checks.Pass, u *unitPair) {
	toF := u.to.Name == nameFahrenheit || u.from.Name == nameCelsius
	nine, thirtyTwo := frac(9, 5), frac(32, 1)
	x, y := u.given.Value.Rat(), u.other.Value.Rat()
	if !toF {
		nine = frac(5, 9)
	}
	difference := new(big.Rat).Mul(x, nine)
	level := new(big.Rat).Add(difference, thirtyTwo)
	if !toF {
		level = new(big.Rat).Mul(new(big.Rat).Sub(x, thirtyTwo), nine)
	}
	isLevel, isDifference := u.nearDegrees(level, y, nine), u.nearDegrees(difference, y, nine)
	apart := saysApart(p.Doc, u)
	switch {
	case isDifference || isLevel && !apart:
	case isLevel:
		p.Report(u.degrees(p.Doc, difference, checks.Warning, "a difference of "))
	case u.mirrored(x, y, nine, toF):
	case apart && u.directlyApart(p.Doc):
		p.Report(u.degrees(p.Doc, difference, checks.Warning, "a difference of "))
	default:
		p.Report(u.degrees(p.Doc, level, checks.Error, ""))
	}
}

// nearDegrees reports whether a figure can be a value written down, when the
// other figure was rounded or this one. Readings are rounded to whole degrees.
func (u *unitPair) nearDegrees(want, got, ratio *big.Rat) bool {
	half := new(big.Rat).Add(degreeRounding(u.other), new(big.Rat).Mul(degreeRounding(u.given), ratio))
	if u.other.Hedge != facts.Exactly || u.given.Hedge != facts.Exactly {
		half.Add(half, frac(3, 1))
	}
	return aroundRat(want, half).meets(point(got))
}

// degreeRounding is half the last place of a temperature, and a little more.
func degreeRounding(a *facts.Amount) *big.Rat {
	return new(big.Rat).Mul(power(min(int(a.Value.Exp), 0)), frac(11, 20))
}

// mirrored reports whether a minus sign that is missing makes the pair right.
func (u *unitPair) mirrored(x, y, nine *big.Rat, toF bool) bool {
	for _, sign := range [3][2]int64{{-1, 1}, {1, -1}, {-1, -1}} {
		a, b := new(big.Rat).Mul(x, frac(sign[0], 1)), new(big.Rat).Mul(y, frac(sign[1], 1))
		level := new(big.Rat).Add(new(big.Rat).Mul(a, nine), frac(32, 1))
		if !toF {
			level = new(big.Rat).Mul(new(big.Rat).Sub(a, frac(32, 1)), nine)
		}
		if u.nearDegrees(level, b, nine) {
			return true
		}
	}
	return false
}

// saysApart reports whether the words around the degrees call them a difference.
// What rises as high as 50F has reached a level.
func saysApart(doc *article.Document, u *unitPair) bool {
	return u.directlyApart(doc) || u.given.About.Frame&facts.Change != 0 && u.given.Hedge != facts.AtMost
}

// directlyApart reports whether a word of difference stands next to the degrees: "a
// rise of 2C (3.6F)", "2C (3.6F) warmer". "Fell to 2C" and "rose above 30C" are temperatures.
func (u *unitPair) directlyApart(doc *article.Document) bool {
	s := doc.Sentences[u.given.Sentence].Tokens
	after := u.other.Tokens.End
	for after < s.End && (closeBrackets.Has(doc.Tokens[after].Form) || doc.Tokens[after].Form == formHyphen) {
		after++
	}
	if after < s.End {
		switch f := doc.Tokens[after].Form; {
		case f == formThanWarm, differenceAfter.Has(f):
			return true
		}
	}
	i := u.given.Tokens.First
	for i > s.First && doc.Tokens[i-1].Start >= u.given.Phrase.Start {
		i--
	}
	if i == s.First {
		return false
	}
	f := doc.Tokens[i-1].Form
	return f == formByDegrees || f == formOf && i > s.First+1 && degreesApart.Has(doc.Tokens[i-2].Form)
}

var (
	formThanWarm    = article.FormOf("warmer")
	formByDegrees   = article.FormOf("by")
	differenceAfter = article.NewSet("cooler", "colder", "hotter", "higher", "lower", "rise", "increase", "drop", "warming")
)

// degrees is the finding on temperatures that do not agree.
func (u *unitPair) degrees(doc *article.Document, right *big.Rat, severity checks.Severity, what string) checks.Finding {
	digits := right.FloatString(max(0, int(-u.other.Value.Exp)))
	if strings.Contains(digits, ".") {
		digits = strings.TrimSuffix(strings.TrimRight(digits, "0"), ".")
	}
	f := checks.Finding{
		Span: u.other.Span, Severity: severity,
		Message: fmt.Sprintf("%s is %s, not %s.", upper(what+doc.In(u.given.Span)), inPlace(doc, u.other, digits), doc.In(u.other.Span)),
		Related: []checks.Related{{Span: u.given.Span, Message: doc.In(u.given.Span)}},
	}
	if right.Sign() >= 0 && u.other.Value.Sign() >= 0 && u.other.About.Frame&facts.Quoted == 0 {
		f.Fixes = []checks.Fix{{Message: "Write " + digits + ".", Span: u.other.Digits, New: digits}}
	}
	return f
}

// upper begins a message with a capital.
func upper(s string) string {
	if s != "" && s[0] >= 'a' && s[0] <= 'z' {
		return string(s[0]-'a'+'A') + s[1:]
	}
	return s
}
