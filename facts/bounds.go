package facts

// Bound is one end of the values that an amount's words allow.
type Bound struct {
	Value Decimal
	Open  bool // the value itself is not allowed: "more than 300" is not 300
	None  bool // there is no bound on this side; Value is the amount's own
}

// Bounds are the values that an amount's words allow, from the least to the greatest.
type Bounds struct{ Low, High Bound }

// Bounds returns the values that the amount's words allow. Without a hedge they
// are those that round to the digits as written: 4.2 million is 4.15 to 4.25
// million, 4.20 million is 4.195 to 4.205 million. Whole things that are counted
// (23 people), ages, ranks, scores and ratios are exact. A hedge widens them:
//
//   - about: by half a place of the last digit that is not zero, no less than a
//     twentieth and no more than a tenth of the value
//   - nearly: as far down as about does, and not up to the value
//   - more than, at least, less than, up to: without end on that side
func (a *Amount) Bounds() Bounds {
	b := a.magnitude(abs(a.Value))
	if a.Value.Sign() < 0 {
		b.Low, b.High = b.High, b.Low
		b.Low.Value.Coef, b.High.Value.Coef = -b.Low.Value.Coef, -b.High.Value.Coef
	}
	return b
}

// magnitude is the bounds of a value that is not negative: a hedge speaks of the
// size of a loss.
func (a *Amount) magnitude(v Decimal) Bounds {
	switch a.Hedge {
	case About:
		h := margin(v, a.rounding(v))
		return around(v, h)
	case Nearly:
		b := around(v, margin(v, a.rounding(v)))
		b.High = Bound{Value: v, Open: true}
		return b
	case MoreThan, AtLeast:
		return Bounds{Bound{Value: v, Open: a.Hedge == MoreThan}, Bound{Value: v, None: true}}
	case LessThan, AtMost:
		return Bounds{Bound{Value: v, None: true}, Bound{Value: v, Open: a.Hedge == LessThan}}
	}
	return around(v, a.rounding(v))
}

// rounding is half the place of the last digit written, zero for what is not
// rounded.
func (a *Amount) rounding(v Decimal) Decimal {
	if v.Exp == 0 && a.whole() {
		return Decimal{}
	}
	return halfPlace(v.Exp)
}

// whole reports whether the amount is of a kind that has no parts.
func (a *Amount) whole() bool {
	switch a.Unit {
	case Plain, Count, Age, Ratio, Rank, Score:
		return true
	}
	return false
}

// margin is how far "about" reaches around a value.
func margin(v, rounding Decimal) Decimal {
	place := v.Exp
	for c := v.Coef; c != 0 && c%10 == 0; c /= 10 {
		place++
	}
	twentieth, ok := v.Mul(Decimal{5, -2})
	if !ok {
		twentieth = Decimal{v.Coef / 2, v.Exp - 1}
	}
	tenth := Decimal{v.Coef, v.Exp - 1}
	h := halfPlace(place)
	switch {
	case h.Cmp(twentieth) < 0:
		h = twentieth
	case h.Cmp(tenth) > 0:
		h = tenth
	}
	if h.Cmp(rounding) < 0 {
		return rounding
	}
	return h.trim()
}

// halfPlace is half of 10^place.
func halfPlace(place int8) Decimal { return Decimal{5, place - 1} }

// around is the values within h of v. A bound with more digits than can be
// written is none.
func around(v, h Decimal) Bounds {
	low, okLow := v.Sub(h)
	high, okHigh := v.Add(h)
	b := Bounds{Bound{Value: low}, Bound{Value: high}}
	if !okLow {
		b.Low = Bound{Value: v, None: true}
	}
	if !okHigh {
		b.High = Bound{Value: v, None: true}
	}
	return b
}

func abs(d Decimal) Decimal {
	if d.Coef < 0 {
		d.Coef = -d.Coef
	}
	return d
}

// Contains reports whether the bounds allow a value.
func (b Bounds) Contains(v Decimal) bool {
	low, high := b.Low.Value.Cmp(v), b.High.Value.Cmp(v)
	return (b.Low.None || low < 0 || low == 0 && !b.Low.Open) && (b.High.None || high > 0 || high == 0 && !b.High.Open)
}

// Overlaps reports whether some value is allowed by both. Two amounts can only
// conflict when their bounds do not overlap.
func (b Bounds) Overlaps(o Bounds) bool { return b.begins(o) && o.begins(b) }

// begins reports whether b begins no later than o ends.
func (b Bounds) begins(o Bounds) bool {
	if b.Low.None || o.High.None {
		return true
	}
	c := b.Low.Value.Cmp(o.High.Value)
	return c < 0 || c == 0 && !b.Low.Open && !o.High.Open
}

// String is the hedge in words, empty for Exactly.
func (h Hedge) String() string {
	return [...]string{"", "about", "more than", "nearly", "at least", "up to", "less than"}[h]
}

// String is the family's name in lower case, empty for NoRole.
func (r Role) String() string {
	return [...]string{"", "worth", "price", "profit", "loss", "sales", "debt", "raise", "fine", "pay", "spending", "saving",
		"dead", "hurt", "missing", "held", "jobs", "vote", "size", "crowd", "output", "stake", "displaced"}[r]
}

// Names are the circumstances in words, in the order of their declaration.
func (f Frame) Names() []string {
	var list []string
	for i, name := range [...]string{"previous", "forecast", "part", "per unit", "from", "to", "change", "more", "conversion", "ranged",
		"quoted", "negated", "adjective", "compared", "target", "whole", "average"} {
		if f&(1<<i) != 0 {
			list = append(list, name)
		}
	}
	return list
}
