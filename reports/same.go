package reports

import (
	"cmp"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// sameness collects the places of amounts and dates that are the same.
type sameness struct {
	facts *facts.Facts
	at    map[any][]article.Span
}

// sameAmount is what amounts that are the same share.
type sameAmount struct {
	unit     facts.Unit
	currency string
	digits   int64
	scale    int
	other    facts.Decimal
	head     article.FormID
}

// sameDate is what dates that are the same share.
type sameDate struct{ from, to article.Day }

// key is what mentions of the same thing share, nil for what is like nothing.
func (s *sameness) key(m mention) any {
	switch m.kind {
	case anAmount:
		a := &s.facts.Amounts[m.index]
		k := sameAmount{unit: a.Unit, currency: a.Currency, digits: a.Value.Coef, scale: int(a.Value.Exp), other: a.Other}
		for k.digits != 0 && k.digits%10 == 0 {
			k.digits, k.scale = k.digits/10, k.scale+1
		}
		if a.Unit == facts.Count || a.Unit == facts.Measure || a.Unit == facts.Duration {
			k.head = a.About.Head
		}
		return k
	case aDate:
		if d := &s.facts.Dates[m.index]; d.From != article.NoDay {
			return sameDate{d.From, d.To}
		}
	}
	return nil
}

func (s *sameness) add(m mention) {
	if k := s.key(m); k != nil {
		s.at[k] = append(s.at[k], m.span)
	}
}

func (s *sameness) places(m mention) []article.Span {
	if k := s.key(m); k != nil {
		return s.at[k]
	}
	return nil
}

// mostAlso is how many other places are named; the rest is counted.
const mostAlso = 6

// others are the spans of a list but one. No more than are named and one are
// looked for on either side, so that ten thousand equal figures cost no more
// than others.
func others(list []article.Span, but article.Span) []article.Span {
	if len(list) < 2 {
		return nil
	}
	i, _ := slices.BinarySearchFunc(list, but, func(a, b article.Span) int { return cmp.Compare(a.Start, b.Start) })
	out := slices.Clone(list[max(0, i-mostAlso):min(i, len(list))])
	if i+1 < len(list) {
		out = append(out, list[i+1:min(len(list), i+1+mostAlso)]...)
	}
	return out
}
