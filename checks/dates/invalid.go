package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var invalid = &checks.Check{
	Info: checks.Info{
		Name:    "dates/invalid",
		Summary: "A date names a day that its month does not have.",
		Why: "A reader who turns to the calendar finds no such day, and the day that was meant is anybody's guess. A 29 February without a year may be " +
			"right; a sentence that says there is no such day, and dates of before 1753, when calendars differed, are left alone.",
		Severity: checks.Error,
		Examples: `Applications for the post of lighthouse keeper close on {~~31 September~>30 September~~}{>>dates/invalid: September has 30 days<<}.

The year to {~~February 29, 2011~>February 28, 2011~~}{>>dates/invalid: February 2011 has 28 days<<}, was a poor one.

There is {==no April 31==}{>>ok dates/invalid: it says so itself<<}, the clerk explained.
`,
	},
	Run: runInvalid,
}

func runInvalid(p *checks.Pass) {
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if d.Possible() {
			if year := commonYear(p, d); year != 0 {
				p.Report(checks.Finding{
					Severity: checks.Warning,
					Span:     d.DateSpan,
					Message:  fmt.Sprintf("February %d has 28 days, so there is no %s in it.", year, name(d, 2, 29)),
				})
			}
			continue
		}
		if calendarTalk(p.Doc, d) {
			continue
		}
		p.Report(noSuchDay(p.Doc, d))
	}
}

// noSuchDay is the finding on a date that no calendar has.
func noSuchDay(doc *article.Document, d *facts.Date) checks.Finding {
	days, wrong, span := d.DaysInMonth(), d.Day, d.DaySpan
	if wrong <= days {
		wrong, span = d.LastDay, d.LastDaySpan
	}
	month, day := article.MonthName(d.Month), name(d, d.Month, wrong)
	f := checks.Finding{Span: d.DateSpan}
	switch {
	case d.Month == 2 && d.Year != 0:
		f.Message = fmt.Sprintf("February %d has %d days, so there is no %s in it.", d.Year, days, day)
	case d.Month == 2:
		f.Message = fmt.Sprintf("February has 28 or 29 days, so there is no %s.", day)
		days = 28
	default:
		f.Message = fmt.Sprintf("%s has %d days, so there is no %s.", month, days, day)
	}
	if quoted(doc, d) {
		f.Severity = checks.Warning
		return f
	}
	f.Fixes = []checks.Fix{{
		Message: fmt.Sprintf("Make it the last day of %s", month),
		Span:    d.DateSpan,
		New:     redated(doc, d, span, days),
	}}
	return f
}

var yearLeads = article.NewSet("in", "of", "year", "since", "by", "until", "around", "about")

var denials = article.NewSet("no", "exist", "exists", "existed", "nonexistent", "imaginary", "fictitious", "fictional")

// calendarTalk reports whether the sentence speaks of the day as one that is
// not there, or of a time with another calendar: "The Swedes had a 30 February
// in 1712."
func calendarTalk(doc *article.Document, d *facts.Date) bool {
	if d.Year != 0 && d.Year < firstGregorian {
		return true
	}
	s := doc.Sentences[d.Sentence].Tokens
	for i := max(d.Tokens.First, s.First+wordsAround) - wordsAround; i < min(d.Tokens.End+wordsAround, s.End); i++ {
		t := &doc.Tokens[i]
		if i+1 == d.Tokens.First && denials.Has(t.Form) || i >= d.Tokens.End && i < d.Tokens.End+6 && denials.Has(t.Form) && t.Len() > 2 {
			return true
		}
		// "Kick-off is at 1500 GMT" names no year.
		if year := yearAt(doc, i); year != 0 && year < firstGregorian && i > s.First && yearLeads.Has(doc.Tokens[i-1].Form) {
			return true
		}
	}
	return false
}

// commonYear is the year of a 29 February without one that can only be that of
// publication, months before which it was or is to be, if that is no leap year;
// otherwise 0. A sentence that names a year or speaks of leap years may mean another.
func commonYear(p *checks.Pass, d *facts.Date) int {
	if d.Month != 2 || d.Day != 29 || d.Year != 0 || d.Range >= 0 {
		return 0
	}
	if year := yearBefore(p.Doc, d); year != 0 {
		return year
	}
	if said(d) || p.Doc.Meta.Published == article.NoDay {
		return 0
	}
	year, month, _ := p.Doc.Meta.Published.Civil()
	if _, leap := article.DayOf(year, 2, 29); leap || month > 4 || otherYears(p, d) || yearIn(p.Doc, d.Sentence) {
		return 0
	}
	for i := range p.Doc.Tokens {
		if leapWords.Has(p.Doc.Tokens[i].Form) {
			return 0
		}
	}
	return year
}

var leapWords = article.NewSet("leap", "birthday", "born", "every")

// yearBefore is the year that begins the sentence of a date, "In 2011 she sailed on 29
// February", if it is no leap year; otherwise 0.
func yearBefore(doc *article.Document, d *facts.Date) int {
	s := doc.Sentences[d.Sentence].Tokens
	if s.Len() < 3 || doc.Tokens[s.First].Form != formIn || d.Tokens.First > s.First+14 || d.Tokens.First < s.First+3 {
		return 0
	}
	year := yearAt(doc, s.First+1)
	if _, leap := article.DayOf(year, 2, 29); year < firstGregorian || leap {
		return 0
	}
	for i := s.First + 2; i < s.End; i++ {
		if yearAt(doc, i) != 0 || leapWords.Has(doc.Tokens[i].Form) {
			return 0
		}
	}
	return year
}
