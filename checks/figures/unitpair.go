package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/facts"
)

// unitPair is a measure in two units.
type unitPair struct {
	conversionPair
	doc      *article.Document
	from, to facts.UnitInfo
	slack    *big.Rat // what it may be off beyond rounding
}

// imperial are the names of the units that are not metric.
var imperial = article.NewSet("mile", "foot", "inch", "yard", "nautical-mile", "furlong", "fathom", "acre", "square-mile", "square-foot",
	"square-inch", "square-yard", "pound", "ounce", "stone", "ton", "gallon", "pint", "quart", "barrel", "cubic-foot", "cubic-yard", "cubic-inch",
	"acre-foot", "mph", "knot", "psi", "horsepower", "bushel")

// manySenses are the units that are more than one, in their dimension's own unit:
// short, long and metric tons, gallons of the United States and of Britain, barrels of
// oil and of beer, ounces by avoirdupois and of gold, miles on land and at sea. Their
// factors are those of the customary and imperial systems.
var manySenses = map[string][]*big.Rat{
	"ton":        {decimalRat("907.18474"), decimalRat("1016.0469088"), decimalRat("1000")},
	"gallon":     {decimalRat("3.785411784"), decimalRat("4.54609")},
	"pint":       {decimalRat("0.473176473"), decimalRat("0.56826125")},
	"quart":      {decimalRat("0.946352946"), decimalRat("1.1365225")},
	"bushel":     {decimalRat("35.23907016688"), decimalRat("36.36872")},
	"barrel":     {decimalRat("158.987294928"), decimalRat("119.240471196"), decimalRat("163.65924"), decimalRat("117.347765304")},
	"ounce":      {decimalRat("0.028349523125"), decimalRat("0.0311034768")},
	"mile":       {decimalRat("1609.344"), decimalRat("1852")},
	"horsepower": {decimalRat("745.69987158227022"), decimalRat("735.49875")},
}

func decimalRat(s string) *big.Rat {
	v, ok := new(big.Rat).SetString(s)
	if !ok {
		panic("figures: bad factor " + s)
	}
	return v
}

// senses are the values of manySenses by the names of their units.
var senses = sensesByForm()

func sensesByForm() map[article.FormID][]*big.Rat {
	m := map[article.FormID][]*big.Rat{}
	for name, list := range manySenses {
		m[article.FormOf(name)] = list
	}
	return m
}

// factors are what a unit can be in its dimension's own unit, the likeliest first;
// nil when nothing is known.
func factors(u facts.UnitInfo) []*big.Rat {
	if list := senses[u.Name]; list != nil {
		return list
	}
	if u.Factor.Sign() == 0 {
		return nil
	}
	return []*big.Rat{u.Factor.Rat()}
}

// fits reports whether, in some sense of the units, one of the figures is a
// rounding of the other. The writer had one of the two and worked out the other.
func (u *unitPair) fits() bool {
	for _, f := range factors(u.from) {
		for _, t := range factors(u.to) {
			if u.fitsRatio(new(big.Rat).Quo(f, t)) {
				return true
			}
		}
	}
	return false
}

// fitsRatio is fits for units of which one is so many of the other.
func (u *unitPair) fitsRatio(ratio *big.Rat) bool {
	for _, given := range [2]*facts.Amount{u.given, u.start} {
		if given == nil {
			continue
		}
		x, y := given.Value.Rat(), u.other.Value.Rat()
		known, worked := aroundRat(x, new(big.Rat).Mul(x, u.slack)), aroundRat(y, u.roundingOf(u.other))
		if known.through(ratio, ratio).meets(worked) {
			return true
		}
		most := new(big.Rat).Mul(x, percent(mostRounded))
		half := u.roundingOf(given)
		if half.Cmp(most) > 0 {
			half = most
		}
		if aroundRat(x, half).through(ratio, ratio).meets(aroundRat(y, new(big.Rat).Mul(y, u.slack))) {
			return true
		}
	}
	return false
}

// mostRounded is how much of its value, in per cent, the figure that stands first
// can be rounded by: "1 mile" can be 1.1 miles, hardly 700 yards.
const mostRounded = 15

// roundingOf is how far a figure can be from what it was rounded from. Zeros at
// its end may be rounded too, but not in the inches of 5ft 10in.
func (u *unitPair) roundingOf(a *facts.Amount) *big.Rat {
	half := halfPlace(a.Value, percent(5))
	if _, ok := facts.ParseDecimal(u.doc.In(a.Digits)); !ok && a.Value.Exp == 0 {
		half = frac(1, 2)
	}
	if tenth := new(big.Rat).Mul(a.Value.Rat(), percent(12)); (a.Hedge != facts.Exactly || fractional(a.Value)) && half.Cmp(tenth) < 0 {
		return tenth
	}
	return half
}

// fractional reports whether a value is a half, a quarter, an eighth of something
// and so on, which names a size more than it measures: a 1/8 inch (3.5mm) plug.
func fractional(v facts.Decimal) bool {
	return v.Exp < 0 && v.Cmp(facts.Int(1)) < 0 && (v.Coef%25 == 0 && v.Exp <= -2 || v.Coef == 5 && v.Exp == -1)
}
