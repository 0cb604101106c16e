package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var conflict = &checks.Check{
	Info: checks.Info{
		Name:    "dates/conflict",
		Summary: "One event is given two days.",
		Why: "A fire cannot have been on 12 and on 14 March. Only events that the article speaks of as one, with days that are as alike as slips of the finger are, count; " +
			"votes with several rounds, series and what was moved to another day are left alone.",
		Severity: checks.Warning,
		Examples: `The fire that gutted the mill in Hartley on {==12 March==}{>>#first<<} was started on purpose, police believe.

Anyone who was near on the night of the fire, {==14 March==}{>>dates/conflict @first: the fire is on 12 March elsewhere<<}, may come forward. Two men were questioned on {==16 March==}{>>ok dates/conflict: something else<<}.
`,
	},
	Run: runConflict,
}

// happening is an event with its date.
type happening struct {
	kind     uint8          // of the table of events
	word     article.FormID // as it is called
	at       uint32         // the first token of the two
	definite bool           // "the fire"
	ends     bool           // the date is that of its end
	date     *facts.Date
}

func runConflict(p *checks.Pass) {
	if len(p.Facts.Dates) > 1 {
		compareDeeds(p)
		compareDeadlines(p)
	}
	var list []happening
	for i := range p.Facts.Dates {
		if h, ok := happeningOn(p, i); ok {
			list = append(list, h)
		}
	}
	var of [maxKinds][]int
	for j := range list {
		k := list[j].kind
		of[k] = append(of[k], j)
		if len(of[k]) > maxTold {
			continue // so many dates are not of one event
		}
		for _, i := range of[k][:len(of[k])-1] {
			a, b := &list[i], &list[j]
			if !b.definite || a.ends != b.ends || a.date.Sentence == b.date.Sentence || !alike(a.date, b.date) || !alone(p, list, a, b) {
				continue
			}
			p.Report(checks.Finding{
				Span:    b.date.Span,
				Message: fmt.Sprintf("The day here is %s, and the %s is on %s elsewhere.", p.Doc.In(b.date.DateSpan), p.Doc.FormText(b.word), p.Doc.In(a.date.DateSpan)),
				Related: []checks.Related{{Span: a.date.Span, Message: "the other day"}},
			})
			return
		}
	}
}

const (
	maxKinds = 64 // of events
	maxTold  = 8  // dates that one event may be told with
)

// alike reports whether one of two different dates may be a slip for the other:
// days of one month, or of neighbouring months with one figure, or years of the
// same figures.
func alike(a, b *facts.Date) bool {
	if a.Written() && b.Written() {
		if a.Year != 0 && b.Year != 0 && a.Year != b.Year {
			return false
		}
		if a.Month == b.Month {
			return a.Day != b.Day && a.Day-b.Day <= nearDays && b.Day-a.Day <= nearDays
		}
		return a.Day == b.Day && (a.Month-b.Month == 1 || b.Month-a.Month == 1)
	}
	return !a.Written() && !b.Written() && a.Year != 0 && b.Year != 0 && sameFigures(a.Year, b.Year)
}

// nearDays is how far apart days of one month are that one event may be given.
const nearDays = 10

// sameFigures reports whether two years differ by an exchange of two figures.
func sameFigures(a, b int) bool {
	if a == b || a/100 != b/100 {
		return false
	}
	return a%10 == b/10%10 && a/10%10 == b%10
}

// alone reports whether nothing says that there are two events of the kind: no
// third date, no plural, no word of another one or of another day.
func alone(p *checks.Pass, list []happening, a, b *happening) bool {
	for i := range list {
		h := &list[i]
		if h.kind == a.kind && h != a && h != b && !sameDate(h.date, a.date) && !sameDate(h.date, b.date) {
			return false
		}
	}
	if another(p.Doc, a) || another(p.Doc, b) {
		return false
	}
	for i := range p.Doc.Tokens {
		f := p.Doc.Tokens[i].Form
		if kind, ok := plurals.Get(f); ok && kind == a.kind {
			return false
		}
	}
	return true
}

// another reports whether a word around the event or its date may make it a
// second one, or one of another day.
func another(doc *article.Document, h *happening) bool {
	s := doc.Sentences[h.date.Sentence].Tokens
	verb := false
	for i := h.at; i < h.date.Tokens.First; i++ {
		verb = verb || begun.Has(doc.Tokens[i].Form)
	}
	for i := max(h.at, s.First+3) - 3; i < min(h.date.Tokens.End+3, s.End); i++ {
		if f := doc.Tokens[i].Form; anotherWords.Has(f) || !verb && i < h.at && countedFrom.Has(f) {
			return true
		}
	}
	return false
}

func sameDate(a, b *facts.Date) bool {
	return a.Month == b.Month && a.Day == b.Day && a.Year == b.Year
}
