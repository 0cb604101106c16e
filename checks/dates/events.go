package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareEvents holds two dates of a sentence against each other that "after" and "before"
// put in order.
func compareEvents(p *checks.Pass) {
	list := p.Facts.Dates
	for i := 0; i+1 < len(list); i++ {
		a, b := &list[i], &list[i+1]
		if a.Sentence != b.Sentence || !fixed(a) || !fixed(b) || a.Range == int32(i+1) {
			continue
		}
		if way := joint(p.Doc, a, b); way == after && a.To < b.From || way == before && a.From > b.To {
			reportJoint(p, a, b, way)
		}
	}
}

var ()

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
		case order != noOrder && (t.Kind == article.Punct || t.Form == formAnd || intentions.Has(t.Form)):
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
