package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// event is the end of something that a verb tells of.
type event struct {
	begins bool
	of     lifeKind // what begins and ends: only the ends of one kind are compared
	past   string   // how the message calls it
}

// lifeKind is a kind of thing with a beginning and an end.
type lifeKind uint8

const (
	aLife lifeKind = iota + 1
	aService
	aBuilding
)

// eventVerbs are verbs and the ends that they tell of.
var eventVerbs = article.NewTable(map[string]event{
	"born": {true, aLife, "born"}, "died": {false, aLife, "died"},
	"began": {true, aService, "began"}, "started": {true, aService, "started"}, "begun": {true, aService, "begun"},
	"ended": {false, aService, "ended"}, "stopped": {false, aService, "stopped"}, "finished": {false, aService, "finished"}, "ceased": {false, aService, "ceased"},
	"opened": {true, aBuilding, "opened"}, "closed": {false, aBuilding, "closed"}, "shut": {false, aBuilding, "shut"}, "demolished": {false, aBuilding, "demolished"},
	"founded": {true, aBuilding, "founded"}, "dissolved": {false, aBuilding, "dissolved"}, "built": {true, aBuilding, "built"},
})

// compareEvents holds two dates of a sentence against each other that say when
// one thing began and ended, or that "after" and "before" put in order.
func compareEvents(p *checks.Pass) {
	list := p.Facts.Dates
	for i := 0; i+1 < len(list); i++ {
		a, b := &list[i], &list[i+1]
		if a.Sentence != b.Sentence || !fixed(a) || !fixed(b) || a.Range == int32(i+1) {
			continue
		}
		if x, y, ok := lifeOf(p.Doc, a, b); ok {
			if (x.begins && a.From > b.To || y.begins && b.From > a.To) && !otherEra(p.Doc, a, b) {
				reportLife(p, a, b, x, y)
			}
		} else if way := joint(p.Doc, a, b); way == after && a.To < b.From || way == before && a.From > b.To {
			reportJoint(p, a, b, way)
		}
	}
}

// lifeOf returns what begins or ends at two dates: "born in 1962 and died in
// 1951". Between them may stand no other subject: "he was born in 1962 and his
// father died in 1951" tells of two lives.
func lifeOf(doc *article.Document, a, b *facts.Date) (x, y event, ok bool) {
	first := doc.Sentences[a.Sentence].Tokens.First
	x, _, ok = verbBefore(doc, a.Tokens.First, first)
	if !ok {
		return x, y, false
	}
	y, at, ok := verbBefore(doc, b.Tokens.First, a.Tokens.End)
	if !ok || x.of != y.of || x.begins == y.begins {
		return x, y, false
	}
	for i := a.Tokens.End; i < at; i++ {
		if !betweenEnds.Has(doc.Tokens[i].Form) {
			return x, y, false
		}
	}
	return x, y, true
}

// verbBefore finds the verb of an end that a date belongs to: at most a
// preposition and a place stand between.
func verbBefore(doc *article.Document, i, first uint32) (event, uint32, bool) {
	for n := uint32(0); i > first && n < 5; n++ {
		i--
		t := &doc.Tokens[i]
		if e, ok := eventVerbs.Get(t.Form); ok {
			return e, i, true
		}
		if t.Kind != article.Word || !t.Is(article.Capitalised) && !beforeDates.Has(t.Form) {
			break
		}
	}
	return event{}, 0, false
}

var (
	beforeDates = article.NewSet("in", "on", "at", "early", "late", "the", "about", "around", "operations", "service", "there", "of", "its", "doors", "down")
	betweenEnds = article.NewSet("and", ",", "he", "she", "it", "they", "who", "which", "was", "but", "then", "later", "only", "finally", "were", ";", "–", "-", "—", "to", "until", "service", "or", "having")
)

// way is the order that a word puts two dates in.
type way uint8

const (
	noOrder way = iota
	after
	before
)

// joint returns the order in which "after" or "before" puts two dates: "opened
// in 1958, two years after work began in 1956". Words of intention make the
// second date one that may not have come true: "in 2009, after it said it would
// close in 2012".
func joint(doc *article.Document, a, b *facts.Date) way {
	order, at := noOrder, uint32(0)
	for i := a.Tokens.End; i < b.Tokens.First; i++ {
		t := &doc.Tokens[i]
		switch {
		case i < a.Tokens.End+5 && order == noOrder && t.Form == formAfter:
			order, at = after, i
		case i < a.Tokens.End+5 && order == noOrder && t.Form == formBefore:
			order, at = before, i
		case order == noOrder && !jointLeads.Has(t.Form) && t.Kind != article.Number:
			return noOrder
		case order != noOrder && (t.Kind == article.Punct || intentions.Has(t.Form)):
			return noOrder
		}
	}
	if order == noOrder || b.Tokens.First > at+10 || b.Tokens.First < at+3 {
		return noOrder
	}
	if f := doc.Tokens[b.Tokens.First-1].Form; f != formIn && f != formOn {
		return noOrder
	}
	if f := a.Tokens.First; f == 0 || doc.Tokens[f-1].Form != formIn && doc.Tokens[f-1].Form != formOn {
		return noOrder
	}
	return order
}

var (
	jointLeads = article.NewSet(",", "just", "only", "shortly", "soon", "years", "year", "months", "month", "two", "three", "four", "five", "six", "seven", "eight", "nine",
		"ten", "a", "one", "some", "several", "long", "days", "weeks")
	intentions = article.NewSet("would", "will", "to", "plan", "plans", "planned", "expected", "scheduled", "due", "could", "deadline", "target", "until", "by", "than",
		"election", "promise", "promised", "said", "announced")

	formAfter  = article.FormOf("after")
	formBefore = article.FormOf("before")
	formIn     = article.FormOf("in")
	formOn     = article.FormOf("on")
)

func reportLife(p *checks.Pass, a, b *facts.Date, x, y event) {
	if !x.begins {
		a, b, x, y = b, a, y, x
	}
	report := checks.Finding{
		Span:    a.Span.Join(b.Span),
		Message: fmt.Sprintf("What %s in %s cannot have %s in %s.", x.past, p.Doc.In(a.Span), y.past, p.Doc.In(b.Span)),
		Related: []checks.Related{{Span: a.Span, Message: "its beginning"}, {Span: b.Span, Message: "its end"}},
	}
	exchange(p, &report, a, b)
}

func reportJoint(p *checks.Pass, a, b *facts.Date, w way) {
	word := "after"
	if w == before {
		word = "before"
	}
	report := checks.Finding{
		Severity: checks.Warning,
		Span:     a.Span.Join(b.Span),
		Message:  fmt.Sprintf("%s is not %s %s.", p.Doc.In(a.Span), word, p.Doc.In(b.Span)),
		Related:  []checks.Related{{Span: a.Span, Message: "the date put " + word}, {Span: b.Span, Message: "the other"}},
	}
	exchange(p, &report, a, b)
}

// exchange offers to exchange two dates, unless they are quoted, and reports.
func exchange(p *checks.Pass, f *checks.Finding, a, b *facts.Date) {
	if quoted(p.Doc, a) {
		f.Severity = checks.Warning
		p.Report(*f)
		return
	}
	if a.Span.Start > b.Span.Start {
		a, b = b, a
	}
	f.Fixes = []checks.Fix{{
		Message: "Exchange the two dates",
		Span:    f.Span,
		New:     exchanged(p.Doc, f.Span, a.Span, b.Span),
	}}
	p.Report(*f)
}
