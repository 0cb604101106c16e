package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareUndated holds dates without a year against each other: whatever the
// year, 5 March is not a Monday when 7 March is a Tuesday.
func compareUndated(p *checks.Pass) {
	var list []*facts.Date
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if d.Written() && d.Weekday != article.NoWeekday && d.From == article.NoDay && d.Year == 0 && d.Possible() && !yearIn(p.Doc, d.Sentence) {
			list = append(list, d)
		}
	}
	if len(list) < 2 || len(list) > maxUndated {
		return
	}
	odd, other := oddOneOut(list)
	if odd == nil {
		return
	}
	right := weekdayBeside(odd, other)
	f := checks.Finding{
		Severity: checks.Warning,
		Span:     odd.WeekdaySpan,
		Message: fmt.Sprintf("%s is not a %s in a year in which %s is a %s.",
			name(odd, odd.Month, odd.Day), odd.Weekday, name(other, other.Month, other.Day), other.Weekday),
		Related: []checks.Related{{Span: odd.DateSpan, Message: "the date"}, {Span: other.Span, Message: "the other date"}},
	}
	if right != article.NoWeekday && !quoted(p.Doc, odd) {
		f.Fixes = []checks.Fix{{Message: "Change the weekday", Span: odd.WeekdaySpan, New: likeWeekday(p.Doc.In(odd.WeekdaySpan), right)}}
	}
	p.Report(f)
}

// maxUndated is how many dates without a year are held against each other; an
// article with more of them is a list of many years.
const maxUndated = 40

// oddOneOut returns the one date that agrees with none of the others, which
// agree among themselves, and one of those. Of two dates it is the second.
// When more than one date is odd the article speaks of several years.
func oddOneOut(list []*facts.Date) (odd, other *facts.Date) {
	for i := len(list) - 1; i >= 0; i-- {
		rest := make([]*facts.Date, 0, len(list)-1)
		rest = append(append(rest, list[:i]...), list[i+1:]...)
		if allAgree(rest) && agreesWithNone(list[i], rest) {
			return list[i], rest[0]
		}
	}
	return nil, nil
}

func allAgree(list []*facts.Date) bool {
	for i, a := range list {
		for _, b := range list[i+1:] {
			if !agree(a, b) {
				return false
			}
		}
	}
	return true
}

func agreesWithNone(d *facts.Date, list []*facts.Date) bool {
	for _, o := range list {
		if agree(d, o) {
			return false
		}
	}
	return true
}

// halfYear is how far apart two dates can be that are taken to follow each other.
const halfYear = 183

// agree reports whether there are years, the same or following each other, that
// give two dates their weekdays and put them within half a year.
func agree(a, b *facts.Date) bool {
	for year := 2000; year < 2004; year++ { // leap years and the years around them
		for _, other := range [...]int{year - 1, year, year + 1} {
			x, ok1 := article.DayOf(year, a.Month, a.Day)
			y, ok2 := article.DayOf(other, b.Month, b.Day)
			if !ok1 || !ok2 || max(x-y, y-x) > halfYear {
				continue
			}
			if (int(b.Weekday)-int(a.Weekday)-int(y-x)%7+14)%7 == 0 {
				return true
			}
		}
	}
	return false
}

// weekdayBeside is the weekday of a date when another in the same year is
// right; NoWeekday when it depends on whether the year is a leap year.
func weekdayBeside(d, other *facts.Date) article.Weekday {
	var found [2]article.Weekday
	for i, year := range [...]int{2000, 2001} {
		x, ok1 := article.DayOf(year, other.Month, other.Day)
		y, ok2 := article.DayOf(year, d.Month, d.Day)
		if !ok1 || !ok2 {
			return article.NoWeekday
		}
		found[i] = article.Weekday((int(other.Weekday) + int(y-x)%7 + 7) % 7)
	}
	if found[0] != found[1] {
		return article.NoWeekday
	}
	return found[0]
}

// yearIn reports whether a sentence names a year.
func yearIn(doc *article.Document, sentence uint32) bool {
	s := doc.Sentences[sentence].Tokens
	for i := s.First; i < s.End; i++ {
		if yearAt(doc, i) != 0 {
			return true
		}
	}
	return false
}
