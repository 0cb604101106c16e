package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// directions checks "fell to 61.8 from 57.2" and "61.8, down from 57.2": a word
// next to two figures that go the other way.
func (r *changeReader) directions(list []facts.Amount) {
	for i := range list {
		old := &list[i]
		if !canEnd(old) || sideOf(r.Doc, old) != oldSide {
			continue
		}
		if verb, now, ok := verbFor(r.Doc, list, i); ok {
			r.direction(verb, old, now)
		}
	}
}

// direction reports a verb that the figures contradict.
func (r *changeReader) direction(verb uint32, old, now *facts.Amount) {
	if !compatible(old, now) || (lastsTime(old) || lastsTime(now)) && slowWords.Has(r.Doc.Tokens[verb].Form) || otherBase(r.Doc, old) || lossEnds(r.Doc, old, now) || ranked(r.Doc, old) || farUnlike(old, now) {
		return
	}
	word, up := "rise", riseVerbs.Has(r.Doc.Tokens[verb].Form)
	switch {
	case up && less(now, old):
		word = "fall"
	case !up && less(old, now):
	default:
		return
	}
	span := r.Doc.Tokens[verb].Span
	r.Report(checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%s to %s is a %s; the text says %s.", r.Doc.In(old.Span), r.Doc.In(now.Span), word, r.Doc.In(span)),
		Related: []checks.Related{{Span: now.Span, Message: "the new figure"}, {Span: old.Span, Message: "the old figure"}},
	})
}

// less reports whether x is surely less than y. Rounding keeps the order of figures
// that are written to the same place.
func less(x, y *facts.Amount) bool {
	if x.Hedge == facts.Exactly && y.Hedge == facts.Exactly && x.Value.Exp == y.Value.Exp {
		return x.Value.Cmp(y.Value) < 0
	}
	e, f := pairWritten(x, y)
	return e.below(f)
}

// slowWords say of a time that it grew.
var slowWords = article.NewSet("slowed", "quickened", "accelerated", "eased")

// farUnlike reports whether one of the figures leaves its unit to the other and is
// far from it, so that it may have another: "cut to 20 cts a share from 1.30 dlrs".
func farUnlike(x, y *facts.Amount) bool {
	if x.Unit == y.Unit {
		return false
	}
	ratio := x.Value.Float() / y.Value.Float()
	return ratio > 4 || ratio < 0.25
}

// verbFor finds the verb that moves the old figure to a new one: right before
// the first of the two, a change in between aside ("fell 3% to"), or right
// before the old one, with the new one before it ("40, down from 50").
func verbFor(doc *article.Document, list []facts.Amount, i int) (verb uint32, now *facts.Amount, ok bool) {
	old := &list[i]
	s := doc.Sentences[old.Sentence].Tokens
	n := leadToken(doc, old)
	if n == s.First || !oldPreposition(doc, n) {
		return 0, nil, false
	}
	if v := n - 1; turnVerb(doc, v) { // rose from 300 to 340; 340, up from 300
		if !particle(doc, s, v) && i+1 < len(list) && sideOf(doc, &list[i+1]) == newSide && oneClause(doc, old, &list[i+1]) && leadToken(doc, &list[i+1]) <= old.Tokens.End+6 {
			return v, &list[i+1], true
		}
		if i > 0 && v > s.First && v >= list[i-1].Tokens.End && v <= list[i-1].Tokens.End+5 && upDown.Has(doc.Tokens[v].Form) &&
			doc.Tokens[v-1].Kind == article.Punct && (list[i-1].Unit == old.Unit || old.Unit == facts.Plain) {
			return v, &list[i-1], true
		}
		return 0, nil, false
	}
	if i == 0 || sideOf(doc, &list[i-1]) != newSide || !oneClause(doc, &list[i-1], old) || n > list[i-1].Tokens.End+9 {
		return 0, nil, false
	}
	now = &list[i-1]
	v := leadToken(doc, now) // the "to"
	if i > 1 && isChange(doc, &list[i-2]) && v >= list[i-2].Tokens.End && v <= list[i-2].Tokens.End+1 {
		v = leadToken(doc, &list[i-2]) + 1 // fell 3% to
		if doc.Tokens[v-1].Form == formBy {
			v--
		}
	}
	if v > s.First && turnVerb(doc, v-1) {
		return v - 1, now, true
	}
	return verbBeforeComma(doc, list, i, v)
}

// verbBeforeComma finds the verb of "fell for a third year, to 310 from 280": the
// only one of rising or falling in the clause before the comma.
func verbBeforeComma(doc *article.Document, list []facts.Amount, i int, to uint32) (verb uint32, now *facts.Amount, ok bool) {
	s := doc.Sentences[list[i].Sentence].Tokens
	if to <= s.First || doc.Tokens[to-1].Form != formComma {
		return 0, nil, false
	}
	for n := to - 1; n > s.First && to-n < 10; n-- {
		t := &doc.Tokens[n-1]
		switch {
		case t.Kind != article.Word || clauseWords.Has(t.Form):
			return verb, &list[i-1], ok
		case turnVerb(doc, n-1) && !upDown.Has(t.Form):
			if ok {
				return 0, nil, false
			}
			verb, ok = n-1, true
		}
	}
	return verb, &list[i-1], ok
}

// particle reports whether "up" or "down" belongs to a verb of something else:
// "locked up from 10 to 5".
func particle(doc *article.Document, s article.Range, v uint32) bool {
	if !upDown.Has(doc.Tokens[v].Form) || v == s.First || doc.Tokens[v-1].Kind != article.Word {
		return false
	}
	f := doc.Tokens[v-1].Form
	return !facts.Function(f) && !wentWords.Has(f)
}

var wentWords = article.NewSet("went", "gone", "go", "edged", "moved", "ticked", "crept", "inched", "sharply", "slightly", "going")

// upDown stand between a figure and what it was: "40, down from 50".
var upDown = article.NewSet("up", "down")

var formFrom = article.FormOf("from")

// oldPreposition reports whether token n is the "from" of a change. "Against" and
// "compared with" do not say that one figure became the other.
func oldPreposition(doc *article.Document, n uint32) bool { return doc.Tokens[n].Form == formFrom }

func turnVerb(doc *article.Document, n uint32) bool {
	f := doc.Tokens[n].Form
	return (riseVerbs.Has(f) || fallVerbs.Has(f)) && !nameLike(doc, n)
}

// ranked reports whether the sentence speaks of places in an order, where a rise
// is to a smaller number: "climbed to 12 from 15 in the rankings".
func ranked(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	for n := s.First; n < s.End; n++ {
		if rankWords.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

var rankWords = article.NewSet("rank", "ranks", "ranked", "ranking", "rankings", "chart", "charts", "place", "places", "position", "positions", "seed", "seeded", "spot", "handicap",
	"table", "league", "standings", "spots", "odds")
