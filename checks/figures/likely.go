package figures

import (
	"cmp"
	"math"
	"slices"

	"copydesk/checks"
	"copydesk/facts"
)

// scored is a pair with the log odds that it is one figure told twice.
type scored struct {
	pair
	vector *vector
	score  float64
}

// Rivalry is how much the other likely pairs of an article take from each: one
// pair that stands out is more telling than one of many that are alike.
const Rivalry = 0.15

// likely returns the pairs of an article whose log odds are least or more, the
// likeliest first.
func (c *contexts) likely(least float64) []scored {
	var list []scored
	odds := 0.0
	c.candidates(func(p pair, v *vector) {
		score := weights.of(c.amounts[p.first].Unit).score(v)
		odds += math.Exp(score)
		if score >= least || v.mistyped(p) {
			kept := *v
			list = append(list, scored{p, &kept, score})
		}
	})
	for i := range list {
		list[i].score -= Rivalry * math.Log1p(max(0, odds-math.Exp(list[i].score)))
	}
	list = slices.DeleteFunc(list, func(s scored) bool { return s.score < least && !s.vector.mistyped(s.pair) })
	slices.SortStableFunc(list, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	return list
}

// fewValues is the number of values of a kind up to which chance hardly makes two
// that are alike: more stand in a table.
const fewValues = 12

// nearPower is nearRatio as a power of two.
const nearPower = 0.86

// mistyped reports whether two of three digits or more are exchanged: hardly a
// pair of figures in a thousand is so by chance, whatever they count. Of lengths of
// time, which are told so seldom to two digits, two are enough.
func (v *vector) mistyped(p pair) bool {
	switch {
	case v[endpoint] > 0 || p.relation != disagree || p.values > fewValues:
		return false
	case v[unlikeNouns] > 0 && v[longAgo] > 0, v[bare] > 0 && v[ratio] > nearPower:
		return false // 8,412 visitors, and the 4,812 tickets of 1996; 913 cats, and 193 of them
	case v[duration] > 0:
		return v[swapped] > 0
	}
	return v[swappedLong] > 0
}

// mostReasons is how many features a finding tells of, and leastReason the weight
// of the least of them, in log odds.
const mostReasons, leastReason = 8, 0.05

// reasons are the features that decided for or against a pair, the weightiest first.
func (s *scored) reasons(u facts.Unit) []checks.Reason {
	m := weights.of(u)
	var out []checks.Reason
	for f := range s.vector {
		if w := m.part(s.vector, f); math.Abs(w) >= leastReason {
			out = append(out, checks.Reason{Weight: w, Text: featureTable[f].Meaning})
		}
	}
	slices.SortStableFunc(out, func(a, b checks.Reason) int { return cmp.Compare(math.Abs(b.Weight), math.Abs(a.Weight)) })
	return out[:min(len(out), mostReasons)]
}
