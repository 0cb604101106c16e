package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var weekday = &checks.Check{
	Info: checks.Info{
		Name:    "dates/weekday",
		Summary: "A date falls on another day of the week than the one written with it.",
		Why: "Readers who plan by it come on the wrong day. When the year is not written it is taken from the day of publication, and the finding is a warning; " +
			"in an article without one, two dates are compared with each other. Dates of before 1753 are left alone, because the old calendar ran eleven " +
			"days behind, and so is a date that fits a year named in the same passage.",
		Severity: checks.Error,
		Examples: `The court will sit on {~~Tuesday~>Monday~~}{>>dates/weekday @date: is a Monday, not a Tuesday<<}, {==12 September 2011==}{>>#date<<}.

It sat last on {==Wednesday, June 15, 2011==}{>>ok dates/weekday: that was a Wednesday<<}.
`,
	},
	Run: runWeekday,
}

func runWeekday(p *checks.Pass) {
	var inferred []*facts.Date
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if !d.Written() || d.Weekday == article.NoWeekday || d.From == article.NoDay || d.From.Weekday() == d.Weekday {
			continue
		}
		if year, _, _ := d.From.Civil(); year < firstGregorian {
			continue
		}
		if d.YearFromArticle {
			inferred = append(inferred, d)
			continue
		}
		p.Report(wrongWeekday(p.Doc, d))
	}
	if !ofAnotherYear(inferred) {
		for _, d := range inferred {
			p.Report(wrongWeekday(p.Doc, d))
		}
	}
	if p.Doc.Meta.Published == article.NoDay {
		compareUndated(p)
	}
}

// ofAnotherYear reports whether several dates without a year look right in a
// year other than that of publication. Old pictures keep their captions: "In
// this photo released Thursday, April 24".
func ofAnotherYear(list []*facts.Date) bool {
	if len(list) < 2 {
		return false
	}
	published, _, _ := list[0].From.Civil()
	for year := published - pastYears; year <= published+1; year++ {
		if allFit(list, year) {
			return true
		}
	}
	return len(list) > 2
}

// pastYears is how many years back an article is taken to reach without saying so.
const pastYears = 12

// allFit reports whether every date falls on its weekday in a year.
func allFit(list []*facts.Date, year int) bool {
	for _, d := range list {
		if day, ok := article.DayOf(year, d.Month, d.Day); !ok || day.Weekday() != d.Weekday {
			return false
		}
	}
	return true
}

// shift is how many days the written weekday is behind the right one, 0 to 6.
func shift(d *facts.Date) int { return (int(d.Weekday) - int(d.From.Weekday()) + 7) % 7 }

// wrongWeekday is the finding on a date whose weekday is known.
func wrongWeekday(doc *article.Document, d *facts.Date) checks.Finding {
	year, _, _ := d.From.Civil()
	right := d.From.Weekday()
	f := checks.Finding{
		Span:    d.WeekdaySpan,
		Message: fmt.Sprintf("%s is a %s, not a %s.", withYear(d, year), right, d.Weekday),
		Related: []checks.Related{{Span: d.DateSpan, Message: "the date"}},
	}
	if d.YearFromArticle {
		f.Severity = checks.Warning
	}
	if quoted(doc, d) {
		f.Severity = checks.Warning
		return f
	}
	f.Fixes = []checks.Fix{{Message: "Change the weekday", Span: d.WeekdaySpan, New: likeWeekday(doc.In(d.WeekdaySpan), right)}}
	if day := nearestDay(d, year); day != 0 && d.LastDay == 0 {
		f.Fixes = append(f.Fixes, checks.Fix{Message: "Change the date", Span: d.DateSpan, New: redated(doc, d, d.DaySpan, day)})
	}
	return f
}

// likeWeekday writes a weekday in the form of the one it replaces: in full or
// short, in capitals or not.
func likeWeekday(old string, w article.Weekday) string {
	s := w.String()
	if len(old) < len("Monday") {
		s = s[:3]
	}
	if old[1] >= 'A' && old[1] <= 'Z' {
		b := []byte(s)
		for i, c := range b {
			if c >= 'a' {
				b[i] = c - 'a' + 'A'
			}
		}
		return string(b)
	}
	return s
}

// nearestDay is the day of the month nearest to the written one that falls on
// the written weekday; 0 when the nearest lies in another month.
func nearestDay(d *facts.Date, year int) int {
	n := shift(d)
	if n > 3 {
		n -= 7
	}
	if day := d.Day + n; day >= 1 && day <= article.DaysIn(year, d.Month) {
		return day
	}
	return 0
}
