package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// extremes are the two ends of an order: the youngest is no older than the oldest.
var extremes = article.NewTable(map[string]int{
	"oldest": 1, "youngest": -1, "largest": 2, "biggest": 2, "smallest": -2, "longest": 3, "shortest": -3, "highest": 4, "lowest": -4, "heaviest": 5, "lightest": -5,
	"tallest": 6, "dearest": 7, "cheapest": -7, "costliest": 7, "hottest": 8, "coldest": -8, "warmest": 8, "coolest": -8,
})

// ends holds "the youngest was 52 and the oldest 49" against itself: two ends of an
// order with the two figures of a sentence.
func (r *ranking) ends(p *checks.Pass) {
	list := r.facts.Amounts
	last := 0
	for i := range list {
		x, y := &list[last], &list[i]
		if y.Unit == facts.Rank { // the second biggest
			continue
		}
		last = i
		if x == y || x.Sentence != y.Sentence || y.Tokens.First > x.Tokens.End+14 || !r.exact(x) || !r.exact(y) || x.Currency != y.Currency || !oneOrder(x, y) || x.Value.Cmp(y.Value) == 0 {
			continue
		}
		a, atA := r.endBefore(x, r.doc.Sentences[x.Sentence].Tokens.First)
		b, atB := r.endBefore(y, x.Tokens.End)
		if a == 0 || a != -b || (x.Value.Cmp(y.Value) > 0) == (a > 0) {
			if a == 0 || a != b || !r.runnerUp(atB) || r.runnerUp(atA) || (x.Value.Cmp(y.Value) > 0) == (a > 0) {
				continue
			}
		}
		p.Report(checks.Finding{
			Span:    x.Span,
			Message: fmt.Sprintf("The %s is %s and the %s %s.", r.endName(atA), p.Doc.In(x.Span), r.endName(atB), p.Doc.In(y.Span)),
			Related: []checks.Related{{Span: y.Span, Message: p.Doc.In(y.Span)}},
		})
	}
}

// oneOrder reports whether two amounts can be of one order by their units: an age, and
// a bare number for another.
func oneOrder(x, y *facts.Amount) bool {
	if x.Unit == y.Unit {
		return x.Unit != facts.Measure && x.Unit != facts.Duration || x.About.Head == y.About.Head
	}
	return bareLike.has(x.Unit) && bareLike.has(y.Unit)
}

// endBefore finds the superlative that an amount is of: after "the", and with nothing
// but few words, its noun and a form of "be" or a comma, between.
func (r *ranking) endBefore(a *facts.Amount, from uint32) (way int, at uint32) {
	for i := a.Tokens.First; i > from && i+6 > a.Tokens.First; i-- {
		t := &r.doc.Tokens[i-1]
		if w, ok := extremes.Get(t.Form); ok {
			k := i - 1
			if r.runnerUp(k) {
				for k--; r.doc.Tokens[k].Form == formHyphen; k-- {
				}
			}
			if k > from && r.doc.Tokens[k-1].Form == formThe {
				return w, i - 1
			}
			return 0, 0
		}
		if t.Kind == article.Number || conjunction(t.Form) || t.Kind == article.Punct && t.Form != formComma && t.Form != formOpen || unbroken.Has(t.Form) || t.Form == formThan || t.Form == formBy || indefinite.Has(t.Form) {
			return 0, 0
		}
	}
	return 0, 0
}

// runnerUp reports whether the superlative at token i is that of the second: "the
// second biggest".
func (r *ranking) runnerUp(i uint32) bool {
	if i > 1 && r.doc.Tokens[i-1].Form == formHyphen {
		i--
	}
	return i > 0 && r.doc.Tokens[i-1].Form == formSecond
}

// endName is what an end of an order is called: "oldest", "second oldest".
func (r *ranking) endName(i uint32) string {
	if r.runnerUp(i) {
		return "second " + r.doc.Word(i)
	}
	return r.doc.Word(i)
}

var formSecond = article.FormOf("second")
