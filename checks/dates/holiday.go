package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var holiday = &checks.Check{
	Info: checks.Info{
		Name:    "dates/holiday",
		Summary: "A holiday is given a day on which it does not fall.",
		Why: "Readers make plans for holidays, and the calendar says when they are. Holidays that several countries keep on days of their own are held against the day only " +
			"when it is a near miss, and what is observed on another day, or counted from a holiday, is left alone.",
		Severity: checks.Error,
		Examples: `The ferry does not sail on Christmas Day, {~~Dec. 24~>Dec. 25~~}{>>dates/holiday: Christmas Day is December 25<<}.

It was shut {==two days after Christmas Day, on 27 December==}{>>ok dates/holiday: counted from it<<}.
`,
	},
	Run: runHoliday,
}

func runHoliday(p *checks.Pass) {
	list := p.Facts.Dates
	for i := 0; i+1 < len(list); i++ {
		a, b := &list[i], &list[i+1]
		h, d := a, b
		if h.Holiday == facts.NoHoliday {
			h, d = b, a
		}
		if h.Holiday == facts.NoHoliday || !d.Written() || d.LastDay != 0 || d.Listed || !sameDay(p.Doc, a, b) || counted(p.Doc, h, d) {
			continue
		}
		if i+2 < len(list) && listed(p.Doc, b, &list[i+2]) {
			continue
		}
		compareHoliday(p, h, d)
	}
}

// sameDay reports whether the words between a holiday and a date say that they
// are one day: "Christmas Day, Dec. 25", "Thanksgiving, which falls on Nov. 24".
func sameDay(doc *article.Document, a, b *facts.Date) bool {
	if a.Sentence != b.Sentence || b.Tokens.First > a.Tokens.End+6 || b.Tokens.First == a.Tokens.End {
		return false
	}
	for i := a.Tokens.End; i < b.Tokens.First; i++ {
		if !holidayLinks.Has(doc.Tokens[i].Form) {
			return false
		}
	}
	return true
}

// counted reports whether a day is counted from the holiday, or the holiday is
// kept on another than its own.
func counted(doc *article.Document, h, d *facts.Date) bool {
	s := doc.Sentences[h.Sentence].Tokens
	apposed := true // "before Christmas, Dec. 22", but not "before Christmas, which is on"
	for i := h.Tokens.End; i < d.Tokens.First; i++ {
		apposed = apposed && !saysDay.Has(doc.Tokens[i].Form)
	}
	for i := h.Tokens.First; apposed && i > s.First && i+3 > h.Tokens.First; i-- {
		if f := doc.Tokens[i-1].Form; countWords.Has(f) && !(upTo.Has(f) && ownDay(doc, h, d)) {
			return true
		}
	}
	for i := max(h.Tokens.First, s.First+wordsAround) - wordsAround; i < min(d.Tokens.End+wordsAround, s.End); i++ {
		if elsewhere.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// listed reports whether another date follows as the next of a list: "shut on
// Christmas Day, Dec. 26 and Jan. 1", but not "on Christmas Day, Dec. 26, they said this week".
func listed(doc *article.Document, b, next *facts.Date) bool {
	i := b.Tokens.End
	if next.Sentence != b.Sentence || next.Relative || next.Tokens.First > i+3 || next.Tokens.First == i {
		return false
	}
	f := doc.Tokens[i].Form
	return f == formAnd || f == formComma || f == formOr || f == formAmpersand
}

// nearMiss is how many days a date may be from the holiday's own day to be taken
// for a slip and not for another country's.
const nearMiss = 10

func compareHoliday(p *checks.Pass, h, d *facts.Date) {
	year := d.Year
	if year == 0 && d.From != article.NoDay {
		year, _, _ = d.From.Civil()
	}
	fixed := h.Holiday.Fixed()
	if year == 0 && !fixed {
		return
	}
	right, ok := h.Holiday.Day(max(year, 2000*btoi(year == 0)))
	if !ok {
		return
	}
	y, month, day := right.Civil()
	if month == d.Month && day == d.Day || eveOf(p.Doc, h) && isDay(right-1, d) {
		return
	}
	if month == 12 && d.Month == 1 {
		y++ // New Year's Eve on 1 January is the next day's year
	} else if month == 1 && d.Month == 12 {
		y--
	}
	written, ok := article.DayOf(y, d.Month, d.Day)
	if !ok || max(written-right, right-written) > nearMiss || otherTradition(h.Holiday, written) {
		return
	}
	reportHoliday(p, h, d, month, day, fixed)
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func isDay(day article.Day, d *facts.Date) bool {
	_, m, n := day.Civil()
	return m == d.Month && n == d.Day
}

func reportHoliday(p *checks.Pass, h, d *facts.Date, month, day int, fixed bool) {
	f := checks.Finding{
		Span:    d.DateSpan,
		Message: fmt.Sprintf("%s is %s, not %s.", h.Holiday, name(d, month, day), name(d, d.Month, d.Day)),
		Related: []checks.Related{{Span: h.Span, Message: "the holiday"}},
	}
	if !fixed || quoted(p.Doc, d) {
		f.Severity = checks.Warning
	}
	if !quoted(p.Doc, d) && month == d.Month {
		f.Fixes = []checks.Fix{{Message: "Change the day", Span: d.DateSpan, New: redated(p.Doc, d, d.DaySpan, day)}}
	}
	p.Report(f)
}
