package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareRepeats reports what happens again before it happened: "refused in 2016, again in
// 2018 and a third time in 2015".
func compareRepeats(p *checks.Pass) {
	list := p.Facts.Dates
	for i := 0; i+1 < len(list); i++ {
		a, b := &list[i], &list[i+1]
		if a.Sentence != b.Sentence || !fixed(a) || !fixed(b) || a.Year == 0 || b.Year == 0 || a.Range >= 0 || b.Range >= 0 || a.From <= b.To || !repeated(p.Doc, a, b) || otherEra(p.Doc, a, b) {
			continue
		}
		f := checks.Finding{
			Severity: checks.Warning,
			Span:     a.Span.Join(b.Span),
			Message:  fmt.Sprintf("What happens again in %s was in %s before.", p.Doc.In(b.Span), p.Doc.In(a.Span)),
			Related:  []checks.Related{{Span: a.Span, Message: "the time before"}, {Span: b.Span, Message: "the time after it"}},
		}
		exchange(p, &f, a, b)
	}
}

// repeated reports whether "again in" or "a third time in" stands before the second of two dates.
func repeated(doc *article.Document, a, b *facts.Date) bool {
	i := b.Tokens.First
	if i < a.Tokens.End+2 || doc.Tokens[i-1].Form != formIn && doc.Tokens[i-1].Form != formOn {
		return false
	}
	f := doc.Tokens[i-2].Form
	if f == formAgain {
		return doc.Tokens[a.Tokens.First-1].Form == formIn || doc.Tokens[a.Tokens.First-1].Form == formOn
	}
	return f == formTime && i >= a.Tokens.End+3 && laterTimes.Has(doc.Tokens[i-3].Form)
}

// compareDeadlines reports two days by which one thing is to be done: "have until 7
// December to apply", and "the closing date, 17 December".
func compareDeadlines(p *checks.Pass) {
	var first, second *facts.Date
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if !d.Written() || d.LastDay != 0 || d.Range >= 0 || !isDeadline(p.Doc, d) {
			continue
		}
		switch {
		case first == nil:
			first = d
		case second != nil:
			return
		default:
			second = d
		}
	}
	if second == nil || first.Sentence == second.Sentence || !alike(first, second) {
		return
	}
	p.Report(checks.Finding{
		Span:    second.Span,
		Message: fmt.Sprintf("The last day is %s here and %s elsewhere.", p.Doc.In(second.DateSpan), p.Doc.In(first.DateSpan)),
		Related: []checks.Related{{Span: first.Span, Message: "the other day"}},
	})
}

// isDeadline reports whether a date is the last day for something: "have until 7 December
// to", "the deadline is 17 December".
func isDeadline(doc *article.Document, d *facts.Date) bool {
	s := doc.Sentences[d.Sentence].Tokens
	i, end := d.Tokens.First, d.Tokens.End
	if i > s.First+1 && doc.Tokens[i-1].Form == formUntil {
		return haves.Has(doc.Tokens[i-2].Form) && end < s.End && doc.Tokens[end].Form == formTo
	}
	if i > s.First+1 && doc.Tokens[i-1].Form == formBy && mustBy(doc, i-1, s.First) {
		return true
	}
	for n := 0; i > s.First && n < 6; n++ {
		i--
		switch f := doc.Tokens[i].Form; {
		case f == formClose && n == 1:
			return i > s.First && filings.Has(doc.Tokens[i-1].Form)
		case f == formDeadline:
			return true
		case f == formDate || f == formDay:
			return i > s.First && lastWords.Has(doc.Tokens[i-1].Form)
		case !deadlineWords.Has(f):
			return false
		}
	}
	return false
}

// mustBy reports whether what is handed in "must" be so by a day: "entries must reach
// the clerk by 24 November".
func mustBy(doc *article.Document, i, first uint32) bool {
	for n := 0; i > first && n < 9; n++ {
		i--
		if doc.Tokens[i].Form == formMust {
			return i > first && filings.Has(doc.Tokens[i-1].Form)
		}
		if doc.Tokens[i].Kind == article.Punct {
			break
		}
	}
	return false
}

var (
	filings = article.NewSet("entries", "applications", "objections", "forms", "claims", "nominations", "bids", "tenders", "comments", "submissions", "responses", "bookings")

	formMust  = article.FormOf("must")
	formClose = article.FormOf("close")

	laterTimes    = article.NewSet("second", "third", "fourth", "fifth", "last", "final")
	haves         = article.NewSet("have", "has")
	lastWords     = article.NewSet("closing", "last", "final")
	deadlineWords = article.NewSet(",", "is", "was", "of", "on", "for", "entries", "applications", "the", "-", "–", "—", "(", "remains", "falls", "be", "will", "bids", "tenders", "comments", "responses")

	formTime     = article.FormOf("time")
	formUntil    = article.FormOf("until")
	formDeadline = article.FormOf("deadline")
	formDate     = article.FormOf("date")
)
