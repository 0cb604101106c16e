package facts

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"copydesk/article"
)

// phrasings writes a day in many of the ways that name it with its year and
// weekday. The last has no year.
func phrasings(d time.Time) []string {
	ord := fmt.Sprint(d.Day()) + "th"
	return []string{
		d.Format("Monday, January 2, 2006"), d.Format("Monday January 2 2006"), d.Format("Monday 2 January 2006"), d.Format("Monday, 2 January, 2006"),
		strings.Replace(d.Format("Mon., Jan. 2, 2006"), "May.", "May", 1), d.Format("Mon 2 Jan 2006"), d.Format("Monday, Jan 02, 2006"), d.Format("Monday (January 2, 2006)"),
		d.Format("Monday, January ") + ord + d.Format(", 2006"), d.Format("Monday the ") + ord + d.Format(" of January 2006"),
		d.Format("Monday, the ") + ord + d.Format(" of January, 2006"), d.Format("Monday morning, January 2, 2006"),
		d.Format("January 2, 2006, a Monday"), d.Format("2 January 2006 (Monday)"), d.Format("January 2, 2006, which was a Monday"),
		d.Format("2-Jan-2006 (Monday)"), d.Format("2006-01-02 (Monday)"), d.Format("Monday, 2006-01-02"),
		strings.ToUpper(d.Format("Monday, January 2, 2006")), d.Format("Monday, January 2"),
	}
}

func FuzzDates(f *testing.F) {
	f.Add("on Tuesday, March 3, 2011", int32(0))
	f.Add("31 April and Feb. 29, 2011; 12/13 May; 32 January", int32(733000))
	f.Add("Saturday and Sunday, March 3-4, 2012, or 2012-02-30", int32(-1))
	f.Fuzz(func(t *testing.T, text string, n int32) {
		fuzzPhrasings(t, time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n%(400*365))))
		for _, published := range []string{"", "2011-03-10"} {
			fuzzText(t, text, published)
		}
	})
}

// fuzzPhrasings holds the reading of a true date against package time.
func fuzzPhrasings(t *testing.T, d time.Time) {
	if d.Year() < 1600 || d.Year() > 2199 {
		return
	}
	all := phrasings(d)
	for i, phrase := range all {
		text := "It ended on " + phrase + "."
		doc, list := datesOf(t, text, "")
		if len(list) != 1 {
			t.Fatalf("%d dates in %q", len(list), text)
		}
		got := &list[0]
		if got.Month != int(d.Month()) || got.Day != d.Day() || int(got.Weekday) != int(d.Weekday()) || doc.In(got.Span) != phrase {
			t.Fatalf("%q reads as %s", text, describe(doc, got))
		}
		if i == len(all)-1 {
			continue
		}
		if got.From.String() != d.Format("2006-01-02") || got.From.Weekday() != got.Weekday {
			t.Fatalf("%q is %s", text, got.From)
		}
	}
}

// fuzzText holds whatever is read in any text against what a Date promises.
func fuzzText(t *testing.T, text, published string) {
	day, _ := article.ParseDay(published)
	doc, err := article.Parse("a.txt", []byte(text), article.Options{Published: day})
	if err != nil {
		t.Skip()
	}
	end := uint32(0)
	list := Extract(doc).Dates
	for _, d := range list {
		if d.Span.Start < end || d.Span.Empty() || int(d.Span.End) > len(doc.Text) || doc.SpanOf(d.Tokens) != d.Span {
			t.Fatalf("%q: span %v", text, d.Span)
		}
		end = d.Span.End
		for _, s := range []article.Span{d.DateSpan, d.DaySpan, d.LastDaySpan, d.WeekdaySpan} {
			if !s.Empty() && !d.Span.Contains(s) {
				t.Fatalf("%q: span %v outside %v", text, s, d.Span)
			}
		}
		if d.WeekdaySpan.Empty() != (d.Weekday == article.NoWeekday) || d.Written() && d.WeekdaySpan.Overlaps(d.DateSpan) {
			t.Fatalf("%q: weekday %s at %v", text, d.Weekday, d.WeekdaySpan)
		}
		if d.Month < 0 || d.Month > 12 || d.Day < 0 || d.Day > maxDay || d.To < d.From || (d.From == article.NoDay) != (d.To == article.NoDay) {
			t.Fatalf("%q: %+v", text, d)
		}
		agreesWithTime(t, text, &d)
	}
}

// agreesWithTime holds the days of a date with a year against package time.
func agreesWithTime(t *testing.T, text string, d *Date) {
	if !d.Written() || d.Year == 0 {
		return
	}
	civil := time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
	last := time.Date(d.Year, time.Month(d.Month), max(d.LastDay, d.Day), 0, 0, 0, 0, time.UTC)
	exists := civil.Day() == d.Day && last.Day() == max(d.LastDay, d.Day)
	if exists != d.Possible() || exists != (d.From != article.NoDay) {
		t.Fatalf("%q: %+v", text, d)
	}
	if exists && (d.From.String() != civil.Format("2006-01-02") || int(d.From.Weekday()) != int(civil.Weekday())) {
		t.Fatalf("%q: %s, but package time says %s", text, d.From, civil)
	}
}
