package figures

import (
	"copydesk/article"
	"fmt"

	"copydesk/checks"
	"copydesk/facts"
)

// ladderReach is over how many sentences an order is told.
const ladderReach = 4

// ladder holds the places of an order against its figures: who is third has not more
// than who is second, and nobody has more than the largest.
func (st *standings) ladder(p *checks.Pass) {
	told := make(map[uint32]bool)
	for i := range st.list {
		x := &st.list[i]
		if x.place == 0 {
			continue
		}
		for j := range st.list {
			y := &st.list[j]
			if i == j || y.sentence > x.sentence+ladderReach || x.sentence > y.sentence+ladderReach || !st.oneLadder(x, y) {
				continue
			}
			way := st.wayOf(x, y)
			if i < j && !told[y.amount.Tokens.First] && st.samePlace(x, y) {
				told[x.amount.Tokens.First], told[y.amount.Tokens.First] = true, true
				st.reportLadder(p, x, y, way)
				continue
			}
			if way == 0 || told[x.amount.Tokens.First] || told[y.amount.Tokens.First] || !st.beaten(x, y, way) {
				continue
			}
			told[x.amount.Tokens.First], told[y.amount.Tokens.First] = true, true
			st.reportLadder(p, x, y, way)
		}
	}
}

// listedPlaces holds "she came second" against a list of those who are told to be behind
// the leader, in which she stands further down.
func (st *standings) listedPlaces(p *checks.Pass, list []homing) {
	for i := range list {
		h := &list[i]
		for k := range st.list {
			if x := &st.list[k]; !h.definite && h.owner == x.owner && x.listed && h.place < x.place && h.sentence > x.sentence && h.sentence <= x.sentence+ladderReach {
				p.Report(checks.Finding{
					Span: st.doc.SpanOf(h.at), Severity: checks.Warning,
					Message: fmt.Sprintf("%q is said of number %d of the list.", p.Doc.In(p.Doc.SpanOf(h.at)), x.place),
					Related: []checks.Related{{Span: x.amount.Span, Message: p.Doc.In(x.amount.Span)}},
				})
				return
			}
		}
	}
}

// beaten reports whether x is placed before y and yet has the worse figure.
func (st *standings) beaten(x, y *standing, way int) bool {
	switch {
	case x.ends(y):
	case x.place == lastPlace, y.place == lastPlace && x.place != 0:
		if x.place == y.place || y.place == 0 {
			return false
		}
		if x.place == lastPlace {
			return false
		}
	case y.place == 0:
		if x.place != 1 {
			return false
		}
	case x.place >= y.place:
		return false
	}
	d, ok := x.amount.Value.Sub(y.amount.Value)
	if !ok || d.Sign() == 0 || (d.Sign() > 0) == (way > 0) {
		return false
	}
	return x.amount.Value.Exp == y.amount.Value.Exp || !atMost(d, half(x.amount.Value), half(y.amount.Value))
}

// samePlace reports whether two have one place and two figures: the third-busiest with 3.2
// million, and third-placed Rudd with 2.9.
func (st *standings) samePlace(x, y *standing) bool {
	if _, ok := timesOrders.Get(st.doc.Tokens[x.word.First].Form); !ok || x.word == y.word {
		return false
	}
	if _, ok := timesOrders.Get(st.doc.Tokens[y.word.First].Form); !ok {
		return false
	}
	if x.place != y.place || x.place < 2 || x.place > 20 || x.listed || y.listed || x.before || y.before || x.amount.Value.Cmp(y.amount.Value) == 0 || y.sentence > x.sentence+1 || x.amount.Block != y.amount.Block || x.way == 0 && y.way == 0 && x.sentence != y.sentence {
		return false
	}
	return !st.tied(article.Range{First: min(x.word.First, x.amount.Tokens.First), End: y.amount.Tokens.End}) && !st.twoRaces(article.Range{First: x.amount.Tokens.End, End: y.amount.Tokens.First})
}

// tied reports whether some words tell of two on one place, or of two orders.
func (st *standings) tied(at article.Range) bool {
	for i := at.First; i < at.End; i++ {
		if tiedWords.Has(st.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// oneLadder reports whether two standings can be of one order: two owners, one unit, one
// noun as far as both say. A figure without a place is held against the first's alone,
// when it is told in the same words right beside it.
func (st *standings) oneLadder(x, y *standing) bool {
	a, b := x.amount, y.amount
	if a.About.Role != b.About.Role && (a.About.Role == facts.Loss || b.About.Role == facts.Loss) {
		return false
	}
	if x.owner == y.owner || !likeHeads(a, b) && !(bareLike.has(a.Unit) && bareLike.has(b.Unit) && x.of == ofAge) || a.About.Year != b.About.Year && a.About.Year != 0 && b.About.Year != 0 || x.way != 0 && y.way != 0 && x.way != y.way && !x.ends(y) {
		return false
	}
	if far, ok := a.Value.Shift(2); !ok || b.Value.Cmp(far) > 0 {
		return false
	}
	if (x.listed || y.listed) && x.sentence != y.sentence {
		return false
	}
	if a.Unit == facts.Duration && x.of != ofSpeed && st.twoRaces(article.Range{First: min(a.Tokens.End, b.Tokens.End), End: max(a.Tokens.First, b.Tokens.First)}) {
		return false
	}
	apart := max(x.sentence, y.sentence) - min(x.sentence, y.sentence)
	if y.place == 0 {
		return (x.way != 0 || x.of == ofSpeed || x.place == 1 && tallyNouns.Has(a.About.Head)) && y.plain && apart < 2 && (a.Block == b.Block || x.of == ofSpeed && b.Block == a.Block+1) && a.Tokens.First < b.Tokens.First
	}
	if x.way == 0 && y.way == 0 && a.Unit == facts.Measure && raceLengths.Has(a.About.Head) && !st.withMark(a) { // the 800m champion
		return false
	}
	return apart < 3 && b.Block-min(a.Block, b.Block) < 2
}

// withMark reports whether a length is what somebody reached: "took silver with 6.58 metres".
func (st *standings) withMark(a *facts.Amount) bool {
	return a.Tokens.First > 0 && st.doc.Tokens[a.Tokens.First-1].Form == formWith
}

// twoRaces reports whether the words between two times tell of another race.
func (st *standings) twoRaces(at article.Range) bool {
	for i := at.First; i < at.End; i++ {
		if f := st.doc.Tokens[i].Form; otherRaces.Has(f) || f == formRace && i > at.First && st.doc.Tokens[i-1].Form == formS {
			return true
		}
	}
	return false
}

var formRace = article.FormOf("race")

// likeHeads is like for figures whose noun may be the word of their place: "second with 43
// per cent".
func likeHeads(x, y *facts.Amount) bool {
	if like(x, y) {
		return true
	}
	_, a := placeNames.Get(x.About.Head)
	_, b := placeNames.Get(y.About.Head)
	a, b = a || x.About.Head == 0 || x.About.HeadN < x.Tokens.First, b || y.About.Head == 0 || y.About.HeadN < y.Tokens.First
	return x.Unit == y.Unit && x.Unit != facts.Measure && x.Currency == y.Currency && (a && b || x.Unit == facts.Percent && (a || b))
}

// ends reports whether two standings are the two ends of an order: lowest and highest.
func (x *standing) ends(y *standing) bool {
	return x.place == 1 && y.place == 1 && x.way != 0 && x.way == -y.way
}

// tallyNouns are what is won by having the most.
var tallyNouns = article.NewSet("point", "vote", "medal", "seat")

// raceLengths are what races are run over.
var raceLengths = article.NewSet("metre", "mile", "kilometre", "yard", "foot")

// wayOf is 1 when the first of the order of two standings has the greatest figure, -1 when
// the least.
func (st *standings) wayOf(x, y *standing) int {
	switch {
	case x.way != 0:
		return x.way
	case y.way != 0:
		return y.way
	case x.amount.Unit == facts.Duration:
		return -1
	}
	return 1
}

// amongOthers holds "the second-tallest, at 240 metres; the others are 212 and 198" against
// the others: one of them must be taller.
func (st *standings) amongOthers(p *checks.Pass) {
	for i := range st.list {
		x := &st.list[i]
		if x.place < 2 || x.place > 9 || x.way == 0 {
			continue
		}
		better, n := 0, 0
		for j := i + 1; j < len(st.list) && st.list[j].others && st.list[j].sentence <= x.sentence+1; j++ {
			n++
			if c := st.list[j].amount.Value.Cmp(x.amount.Value); c == x.way {
				better++
			}
		}
		if n > 1 && better != x.place-1 {
			p.Report(checks.Finding{
				Span: x.amount.Span, Severity: checks.Warning,
				Message: fmt.Sprintf("%q has %d before it, and of the others %d are.", p.Doc.In(p.Doc.SpanOf(x.word)), x.place-1, better),
				Related: []checks.Related{{Span: p.Doc.SpanOf(x.word), Message: p.Doc.In(p.Doc.SpanOf(x.word))}},
			})
			return
		}
	}
}

func (st *standings) reportLadder(p *checks.Pass, x, y *standing, way int) {
	name := func(w *standing) string { return p.Doc.In(p.Doc.SpanOf(w.word)) }
	message := fmt.Sprintf("%q is said of %s, and %s is %s.", name(x), p.Doc.In(x.amount.Span), p.Doc.In(y.amount.Span), pick(way > 0, "more", "less"))
	switch {
	case x.ends(y):
		message = fmt.Sprintf("The %s is %s and the %s %s.", name(x), p.Doc.In(x.amount.Span), name(y), p.Doc.In(y.amount.Span))
	case y.place == x.place:
		message = fmt.Sprintf("%q with %s and %q with %s are one place.", name(x), p.Doc.In(x.amount.Span), name(y), p.Doc.In(y.amount.Span))
	case y.place > 0:
		message = fmt.Sprintf("%q with %s is before %q with %s.", name(x), p.Doc.In(x.amount.Span), name(y), p.Doc.In(y.amount.Span))
	}
	p.Report(checks.Finding{
		Span: x.amount.Span, Severity: checks.Warning, Message: message,
		Related: []checks.Related{{Span: y.amount.Span, Message: p.Doc.In(y.amount.Span)}, {Span: p.Doc.SpanOf(x.word), Message: name(x)}},
	})
}
