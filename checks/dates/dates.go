// Package dates holds the checks of the dates family.
package dates

import (
	"fmt"
	"strconv"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// Checks are the family's checks, in reference order.
var Checks = []*checks.Check{invalid, weekday, conflict, age, duration, order, tense, holiday, anniversary}

// firstGregorian is the first year all of which Britain and its colonies
// counted in the calendar of today. Dates before it may be of the old style.
const firstGregorian = 1753

// name writes a day and month in the order of the date: "31 April", "April 31".
func name(d *facts.Date, month, day int) string {
	if d.DaySpan.Start == d.DateSpan.Start {
		return fmt.Sprintf("%d %s", day, article.MonthName(month))
	}
	return fmt.Sprintf("%s %d", article.MonthName(month), day)
}

// withYear is the name of a date with its year.
func withYear(d *facts.Date, year int) string {
	if d.DaySpan.Start == d.DateSpan.Start {
		return fmt.Sprintf("%s %d", name(d, d.Month, d.Day), year)
	}
	return fmt.Sprintf("%s, %d", name(d, d.Month, d.Day), year)
}

// redated is the text of a date with another day of the month in the place of
// the one at span, its ending ("12th") made to fit.
func redated(doc *article.Document, d *facts.Date, span article.Span, day int) string {
	figure, old := fmt.Sprint(day), doc.In(span)
	if last := old[len(old)-1]; last < '0' || last > '9' {
		figure += ending(day)
	} else if old[0] == '0' && day < 10 {
		figure = "0" + figure
	}
	return doc.Text[d.DateSpan.Start:span.Start] + figure + doc.Text[span.End:d.DateSpan.End]
}

// ending is the ending of an ordinal number: the th of 12th.
func ending(n int) string {
	if n/10 != 1 {
		switch n % 10 {
		case 1:
			return "st"
		case 2:
			return "nd"
		case 3:
			return "rd"
		}
	}
	return "th"
}

// yearAt returns the year that token i is by its look, four digits; 0 when it is none.
func yearAt(doc *article.Document, i uint32) int {
	t := &doc.Tokens[i]
	if t.Kind != article.Number || t.Len() != 4 {
		return 0
	}
	year, err := strconv.Atoi(doc.In(t.Span))
	if err != nil || year < 1000 || year > 2199 {
		return 0
	}
	return year
}

// quoted reports whether the date stands in quotation marks: it is what
// somebody said, and not corrected.
func quoted(doc *article.Document, d *facts.Date) bool {
	return doc.Tokens[d.Tokens.First].Is(article.InQuotes)
}
