package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// tells reports whether the story gives a figure of the headline: as it is,
// rounded, in another unit of time, or worked out of its own figures.
func (s *story) tells(c *numeral) bool {
	for i := range s.list {
		b := &s.list[i]
		if c.is(b) || s.agrees(c, b) {
			return true
		}
	}
	return s.dates(c) || s.addsUp(c)
}

// is reports whether two numerals give the same value or are the same figure:
// $44B is in "44 billion" and in "44".
func (n *numeral) is(b *numeral) bool {
	return n.Value.Cmp(b.Value) == 0 || n.Figure.Cmp(b.Figure) == 0
}

// agrees reports whether a figure of the story is the headline's, more exactly
// or more roughly told.
func (s *story) agrees(c, b *numeral) bool {
	if !comparable(c, b) {
		return lasts(c, b)
	}
	x, y := c.asAmount(), b.asAmount()
	x.Value, y.Value = abs(x.Value), abs(y.Value)
	return rounds(&x, &y) || cutTo(c, y.Value) || within(x.Hedge, x.Value, y.Value) || y.Hedge != facts.Exactly && roughly(&y, &x)
}

// cutTo reports whether the rest of the story's digits was left out of a
// headline's figure with a scale: $2B for $2.2 billion, 5K years for 5,300.
func cutTo(claim *numeral, told facts.Decimal) bool {
	d, ok := told.Sub(claim.Value)
	return ok && claim.Value.Exp > claim.Figure.Exp && d.Sign() >= 0 && d.Cmp(facts.Decimal{Coef: 1, Exp: claim.Value.Exp}) < 0
}

// within reports whether a hedge before one value allows another: nearly 70
// allows 68 and more than 60 allows 65, both by at most an eighth.
func within(h facts.Hedge, hedged, v facts.Decimal) bool {
	d, ok := v.Sub(hedged)
	if !ok {
		return false
	}
	eighth, ok := hedged.Mul(facts.Decimal{Coef: 125, Exp: -3})
	if !ok || abs(d).Cmp(eighth) > 0 {
		return false
	}
	switch h {
	case facts.About:
		return true
	case facts.MoreThan, facts.AtLeast:
		return d.Sign() > 0
	case facts.Nearly, facts.LessThan, facts.AtMost:
		return d.Sign() < 0
	}
	return false
}

// roughly reports whether a rough figure of the story can be a finer one: "about
// 100" is 98, "more than 60" is 64.
func roughly(rough, fine *facts.Amount) bool {
	if rounds(rough, fine) {
		return true
	}
	return digitCount(rough.Value.Digits()) < digitCount(fine.Value.Digits()) && within(rough.Hedge, rough.Value, fine.Value)
}

// asAmount is the numeral as an amount: a bare one is an amount of nothing.
func (n *numeral) asAmount() facts.Amount {
	a := facts.Amount{}
	if n.amount != nil {
		a = *n.amount
	}
	a.Value = n.Value
	return a
}

func abs(d facts.Decimal) facts.Decimal {
	if d.Coef < 0 {
		d.Coef = -d.Coef
	}
	return d
}

// hoursIn are the hours of a unit of time.
var hoursIn = article.NewTable(map[string]int64{"hour": 1, "day": 24, "night": 24, "week": 168, "month": 730, "year": 8766, "decade": 87660, "century": 876600})

// lasts reports whether two lengths of time in different units are the same but
// for a tenth: 18 months and a year and a half, 20 years and two decades.
func lasts(c, b *numeral) bool {
	x, okX := hoursIn.Get(c.head())
	y, okY := hoursIn.Get(b.head())
	if !okX || !okY || x == y {
		return false
	}
	p, okP := c.Value.Mul(facts.Int(x))
	q, okQ := b.Value.Mul(facts.Int(y))
	if !okP || !okQ {
		return false
	}
	d, okD := p.Sub(q)
	tenth, okT := p.Shift(-1)
	return okD && okT && abs(d).Cmp(tenth) <= 0
}

// dates reports whether a number of years lies between two years that the story
// names, or between one and its day of publication: dead at 88, 1923 to 2011.
func (s *story) dates(c *numeral) bool {
	switch c.unit() {
	case facts.Age, facts.Measure:
	case facts.Duration:
		if c.head() != formYear {
			return false // five days are not from 2008 to 2013
		}
	case facts.Plain:
		if first := c.Tokens.First; first == 0 || !agers.Has(s.doc.Tokens[first-1].Form) {
			return false
		}
	default:
		return false
	}
	if c.Value.Exp != 0 {
		return false
	}
	n := c.Value.Coef
	for i, x := range s.years[:min(len(s.years), mostYears)] {
		for _, y := range s.years[i+1:] {
			if d := max(x-y, y-x); d-1 <= n && n <= d+1 {
				return true
			}
		}
	}
	return false
}

// agers stand before an age.
var agers = article.NewSet("at", "age", "aged", "turns", "turning", ",")

// mostYears and mostTerms bound the pairs that are tried.
const mostYears, mostTerms = 40, 200

// addsUp reports whether the figure is worked out of figures that stand near
// each other in the story: a sum, a difference, so much a year for three years;
// or one more than a figure of "others".
func (s *story) addsUp(c *numeral) bool {
	terms := s.list[:min(len(s.list), mostTerms)]
	for i := range terms {
		x := &terms[i]
		if !s.isTerm(c, x) {
			continue
		}
		if one, ok := c.Value.Sub(x.Value); ok && abs(one).Cmp(facts.Int(1)) == 0 && (s.others(x) || s.others(c)) {
			return true
		}
		if x.unit() == facts.Money && x.amount.About.Frame&facts.PerUnit != 0 && s.timesUp(c, x, terms) {
			return true
		}
		if s.shares(c, x, terms, i) {
			return true
		}
		for j := i + 1; j < len(terms) && terms[j].sentence <= x.sentence+reachOf(c); j++ {
			if y := &terms[j]; s.isTerm(c, y) && comparable(x, y) && c.fromTwo(x.Value, y.Value) {
				return true
			}
		}
	}
	return false
}

// isTerm reports whether a figure of the story can be part of the sum that the
// headline's figure is. A lead of 10 points is 52 per cent less 42.
func (s *story) isTerm(c, x *numeral) bool {
	if x.isLabel(s.doc) {
		return false
	}
	return comparable(c, x) || x.unit() == facts.Percent && (c.unit() == facts.Points || c.head() == formPoint)
}

var formPoint = article.FormOf("point")

// reachOf is over how many sentences the terms of a sum may be spread: small
// numbers can be the sum of any two.
func reachOf(c *numeral) uint32 {
	if c.unit() == facts.Money || c.Figure.Digits() > 99 {
		return 1
	}
	return 0
}

// timesUp reports whether the figure is a small multiple of a price: $200,000 a
// year for three years, $425,000 per eye.
func (s *story) timesUp(c, price *numeral, terms []numeral) bool {
	for n := int64(2); n <= 12; n++ {
		v, ok := price.Value.Mul(facts.Int(n))
		if !ok || !c.near(v) {
			continue
		}
		if n == 2 {
			return true
		}
		for i := range terms {
			if terms[i].sentence == price.sentence && terms[i].Value.Cmp(facts.Int(n)) == 0 {
				return true
			}
		}
	}
	return false
}

// shares reports whether the figure is a share of a figure of the story of which
// the part stands near it: 10 million is two-thirds or 67 per cent of 15.
func (s *story) shares(c, whole *numeral, terms []numeral, at int) bool {
	for i := max(0, at-4); i < min(len(terms), at+5); i++ {
		p := &terms[i]
		if p.sentence+2 < whole.sentence || p.sentence > whole.sentence+2 {
			continue
		}
		if v, ok := p.shareOf(whole.Value); ok && c.near(v) {
			return true
		}
	}
	return false
}

// shareOf is the numeral as a share of a value: 67 per cent or two-thirds of it.
func (n *numeral) shareOf(whole facts.Decimal) (facts.Decimal, bool) {
	v, ok := whole.Mul(n.Value)
	switch {
	case !ok:
		return v, false
	case n.unit() == facts.Percent:
		return v.Shift(-2)
	case n.unit() == facts.Ratio && n.amount.Other.Cmp(n.Value) > 0 && n.amount.Other.Exp == 0 && v.Coef < 1e15:
		return facts.Decimal{Coef: v.Coef * 1000 / n.amount.Other.Coef, Exp: v.Exp - 3}, true
	}
	return v, false
}

// fromTwo reports whether the figure is the sum of two values, or their difference
// unless it counts: "16 were hurt, two of them badly" does not tell of 14.
func (n *numeral) fromTwo(x, y facts.Decimal) bool {
	if sum, ok := x.Add(y); ok && n.near(sum) {
		return true
	}
	diff, ok := x.Sub(y)
	counts := n.head() != formPoint && (n.unit() == facts.Count || n.unit() == facts.Plain)
	return ok && !counts && n.near(abs(diff))
}

// near reports whether the figure is the value, rounded.
func (n *numeral) near(v facts.Decimal) bool {
	if n.Value.Cmp(v) == 0 {
		return true
	}
	x, y := facts.Amount{Value: n.Value}, facts.Amount{Value: v}
	return n.Value.Digits() >= 10 && rounds(&x, &y)
}

// others reports whether a figure counts others than one already named: "16
// other states", "15 more".
func (s *story) others(n *numeral) bool {
	b := s.doc.Blocks[n.block].Tokens
	for i := n.Tokens.First; i < min(b.End, n.Tokens.End+3); i++ {
		if otherWords.Has(s.doc.Tokens[i].Form) {
			return true
		}
	}
	return n.Tokens.First > b.First && otherWords.Has(s.doc.Tokens[n.Tokens.First-1].Form)
}

var otherWords = article.NewSet("other", "others", "another", "more", "additional", "fellow", "further", "else")

// comparable reports whether two figures can be of one thing by their units. A
// bare number can be a count or an age, and an ordinal is only like another.
func comparable(a, b *numeral) bool {
	u, v := a.unit(), b.unit()
	switch {
	case a.ordinal || b.ordinal:
		return a.ordinal && b.ordinal
	case u == facts.Plain && v == facts.Money:
		return a.Value.Exp > a.Figure.Exp // 250 mln mark bond
	case u == facts.Plain || v == facts.Plain:
		return bareLike.has(u) && bareLike.has(v)
	case u != v:
		return u != facts.Percent && v != facts.Percent && a.head() != 0 && a.head() == b.head()
	case u == facts.Money:
		return a.amount.Currency == b.amount.Currency
	case u == facts.Measure || u == facts.Duration:
		return a.head() == b.head()
	}
	return true
}

// units is a set of units.
type units uint16

func (s units) has(u facts.Unit) bool { return s&(1<<u) != 0 }

const bareLike = units(1<<facts.Plain | 1<<facts.Count | 1<<facts.Age | 1<<facts.Points)
