package figures

import "copydesk/facts"

// relation is how two amounts of one kind stand to each other.
type relation uint8

const (
	agree     relation = iota // they can be the same figure
	stretched                 // only if a hedge is stretched: more than $300 million, and $340 million
	disagree                  // they cannot
	apart                     // too far from each other to be two versions of one figure
)

// maxRatio is how far apart two versions of one figure can be, and slipRatio
// how far when one digit is wrong.
const maxRatio, slipRatio = 3, 10

// relate compares two amounts by the values that their words allow. A figure
// agrees with its own rounding.
func relate(x, y *facts.Amount) relation {
	if x.Value.Cmp(y.Value) > 0 {
		x, y = y, x // x is the smaller
	}
	if x.Value.Sign() <= 0 {
		return apart
	}
	ratio := y.Value.Float() / x.Value.Float()
	same := x.Hedge == y.Hedge
	switch {
	case ratio < 1.03 && !mistyped(x, y) || rounds(x, y) || rounds(y, x):
		return agree
	case ratio <= 1.12 && !same && (near(x) || near(y) || upward(x) || y.Hedge == facts.Nearly):
		return agree
	case x.Value.Digits() == y.Value.Digits():
		return apart // figures/scale judges them
	case ratio > maxRatio && !slip(x.Value, y.Value):
		return apart
	case upward(x) || downward(y):
		return stretched
	}
	return disagree
}

// longEnough is the number of digits from which a figure is told exactly, so that
// another with two of them exchanged is no rounding of it: 8,412 and 8,214.
const longEnough = 4

// mistyped reports whether two long, exact figures differ by two digits exchanged.
func mistyped(x, y *facts.Amount) bool {
	n, kind := slipOf(x.Value, y.Value)
	return kind == swap && n >= longEnough && x.Hedge == facts.Exactly && y.Hedge == facts.Exactly
}

// allows reports whether the words of one of two amounts allow the other,
// however far off: at least 15, and 25.
func allows(x, y *facts.Amount) bool {
	if x.Value.Cmp(y.Value) > 0 {
		x, y = y, x
	}
	return upward(x) && !upward(y) || downward(y) && !downward(x)
}

// slip reports whether one value can be a misprint of the other, however far
// apart they are: one digit wrong, or two of them exchanged.
func slip(x, y facts.Decimal) bool {
	n, kind := slipOf(x, y)
	return kind != noSlip && (n > 1 || x.Exp >= 0)
}

// plainSlip reports whether one figure of two digits or more can be a misprint of another.
func plainSlip(a, b facts.Decimal) bool {
	n, kind := slipOf(a, b)
	return kind != noSlip && n > 1
}

func near(a *facts.Amount) bool { return a.Hedge == facts.About }

func downward(a *facts.Amount) bool { return a.Hedge == facts.AtMost || a.Hedge == facts.LessThan }

func upward(a *facts.Amount) bool { return a.Hedge == facts.MoreThan || a.Hedge == facts.AtLeast }

// rounds reports whether fine, written to the places of coarse, can be coarse:
// rounded, or cut off. A single digit is not enough when that moves it by more
// than a twentieth.
func rounds(coarse, fine *facts.Amount) bool {
	c, f := coarse.Value, fine.Value
	unit := facts.Decimal{Coef: 1, Exp: c.Exp}
	for n := c.Coef; n != 0 && n%10 == 0; n /= 10 {
		unit.Exp++
	}
	if facts.Int(0).Cmp(unit) == 0 || unit.Exp < f.Exp {
		return false
	}
	diff, ok := c.Sub(f)
	if !ok {
		return false
	}
	if diff.Coef < 0 {
		diff.Coef = -diff.Coef
	}
	if diff.Cmp(unit) >= 0 {
		return false
	}
	one := c.Digits() < 10
	return !one || diff.Float() <= c.Float()/20
}
