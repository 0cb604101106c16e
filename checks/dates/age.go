package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var age = &checks.Check{
	Info: checks.Info{
		Name:    "dates/age",
		Summary: "A person's age does not fit the day of birth, or another age of the same person.",
		Why: "Ages are copied from old stories and dates of birth from records, and nobody does the sum. It is done with the day of publication and may be out by a year. Ages at " +
			"other times, and of people who may be somebody else, are left alone.",
		Severity: checks.Warning,
		Examples: `---
date: 2018-07-16
---

The judo champion Tamar Okello, who was born in {==January 1996==}{>>#born<<}, moved up a class. Okello, {==26==}{>>dates/age @born: is 22, not 26<<}, won bronze last year.

Her coach, Zurab Orr, {==51==}{>>ok dates/age: no other date tells<<}, was born in Hartley.
`,
	},
	Run: runAge,
}

// stated is an age that the text gives somebody at the time of publication.
type stated struct {
	entity int32
	name   string // a full name with which it is given, else empty
	years  int
	span   article.Span
	beside bool // right beside the name
}

func runAge(p *checks.Pass) {
	ages := statedAges(p)
	compareLives(p, ages)
	quotedAges(p, ages)
}

// ageOn is the least and the greatest age on a day of who is born on a date.
func ageOn(born *facts.Date, day article.Day) (lo, hi int) {
	return yearsBetween(born.To, day), yearsBetween(born.From, day)
}

// yearsBetween is the number of whole years from one day to another.
func yearsBetween(from, to article.Day) int {
	y1, m1, d1 := from.Civil()
	y2, m2, d2 := to.Civil()
	n := y2 - y1
	if m2 < m1 || m2 == m1 && d2 < d1 {
		n--
	}
	return n
}

// reportAges says that one person has two ages.
func reportAges(p *checks.Pass, span article.Span, years int, other *stated) {
	p.Report(checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("The same person is %d here and %d elsewhere.", years, other.years),
		Related: []checks.Related{{Span: other.span, Message: "the other age"}},
	})
}
