package dates

import (
	"fmt"

	"copydesk/checks"
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

func runConflict(p *checks.Pass) {
	if len(p.Facts.Dates) < 2 {
		return
	}
	compareDeadlines(p)
	list := timeline(p)
	var of [maxKinds]int
	var told [maxKinds]bool
	for j := range list {
		b := &list[j]
		if of[b.kind]++; of[b.kind] > maxTold {
			continue // so many dates are not of one event
		}
		for i := range list[:j] {
			if a := &list[i]; (a.kind == b.kind && a.lemma == b.lemma || origins[a.kind] && origins[b.kind] && slipYear(a.date.Year, b.date.Year)) && !told[b.kind] && oneEvent(p, list, a, b) {
				p.Report(checks.Finding{
					Span:    b.date.Span,
					Message: fmt.Sprintf("The day here is %s, and the %s is on %s elsewhere.", p.Doc.In(b.date.DateSpan), b.name(p.Doc), p.Doc.In(a.date.DateSpan)),
					Related: []checks.Related{{Span: a.date.Span, Message: "the other day"}},
				})
				told[b.kind] = true
			}
		}
	}
}

const (
	maxKinds = 128 // of acts
	maxTold  = 8   // dates that one event may be told with
)
