package rates

import "copydesk/facts"

// Pair reads the rates between two currencies, for a caller that wants those of many
// months.
type Pair struct{ from, to, dollar source }

// Pair returns the rates between two currencies.
func (t *Table) Pair(from, to string) Pair {
	return Pair{t.source(from), t.source(to), t.source("USD")}
}

// Rate is how many units of the second currency one unit of the first was in a
// month. It reports false when one of them has no rate of that month.
func (p *Pair) Rate(m Month) (Rate, bool) {
	x, okX := p.from.quote(m)
	y, okY := p.to.quote(m)
	if !okX || !okY {
		return Rate{}, false
	}
	if x.perEuro != y.perEuro {
		dollar, ok := p.dollar.quote(m)
		if !ok {
			return Rate{}, false
		}
		if !x.perEuro {
			x, okX = x.times(dollar)
		} else {
			y, okY = y.times(dollar)
		}
		if !okX || !okY {
			return Rate{}, false
		}
	}
	return Rate{Low: Quotient{y.low, x.high}, Mean: Quotient{y.mean, x.mean}, High: Quotient{y.high, x.low}}, true
}

// Count is in how many months, from first to last, both currencies have rates that
// are given in the same money, so that Rate has one too.
func (p *Pair) Count(first, last Month) int {
	n := 0
	for m := first; m <= last; m++ {
		x, okX := p.from.base(m)
		y, okY := p.to.base(m)
		if okX && okY && x == y {
			n++
		}
	}
	return n
}

// source is where the rates of one currency are.
type source struct {
	euro, dollar bool     // it is the base of the others, from EuroDay or before it
	list         []series // newer ones first
	became       fixed    // the euro, at a rate for good
	older        []series // of the money that it replaced
	held         peg      // at a rate to the dollar, for a time
}

func (t *Table) source(code string) source {
	s := source{euro: code == "EUR", dollar: code == "USD", list: t.byCode[code], became: euroMembers[code], held: pegs[code]}
	if old, ok := older[code]; ok {
		s.older = t.byCode[old]
	}
	return s
}

// quote finds what the base currency of the month was in the source's.
func (s *source) quote(m Month) (quote, bool) {
	switch {
	case s.euro && m >= EuroDay:
		return one(true), true
	case s.dollar && m < EuroDay:
		return one(false), true
	}
	if q, ok := listed(s.list, m); ok {
		return q, true
	}
	if f := &s.became; f.perEuro != (facts.Decimal{}) && m >= f.from {
		return quote{f.perEuro, f.perEuro, f.perEuro, true}, true
	}
	if s.held.holds(m) {
		return quote{s.held.perDollar, s.held.perDollar, s.held.perDollar, false}, true
	}
	return listed(s.older, m)
}

// base reports whether the source has a quote of the month, and whether that is for
// the euro.
func (s *source) base(m Month) (perEuro, ok bool) {
	switch {
	case s.euro && m >= EuroDay:
		return true, true
	case s.dollar && m < EuroDay:
		return false, true
	}
	for i := range s.list {
		l := &s.list[i]
		if at := int(m-l.first) * recordSize; m >= l.first && at < len(l.records) && l.records[at]|l.records[at+1]|l.records[at+2] != 0 {
			return l.perEuro, true
		}
	}
	if s.held.holds(m) {
		return false, true
	}
	return true, s.became.perEuro.Coef != 0 && m >= s.became.from
}

// listed finds a rate that the series themselves hold.
func listed(list []series, m Month) (quote, bool) {
	for i := range list {
		s := &list[i]
		at := int(m-s.first) * recordSize
		if m < s.first || at >= len(s.records) {
			continue
		}
		if q, ok := unpack(s.records[at : at+recordSize]); ok {
			q.perEuro = s.perEuro
			return q, true
		}
	}
	return quote{}, false
}
