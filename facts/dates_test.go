package facts

import (
	"fmt"
	"testing"

	"copydesk/article"

	"github.com/google/go-cmp/cmp"
)

// datesOf reads the dates of a plain text published on an ISO day, or on none.
func datesOf(t testing.TB, text, published string) (*article.Document, []Date) {
	t.Helper()
	day, _ := article.ParseDay(published)
	doc, err := article.Parse("a.txt", []byte(text), article.Options{Published: day})
	if err != nil {
		t.Fatal(err)
	}
	list := Extract(doc).Dates
	return doc, list
}

// describe is a date in a line: its days, weekday and places.
func describe(doc *article.Document, d *Date) string {
	s := fmt.Sprintf("%d-%d-%d", d.Year, d.Month, d.Day)
	if d.LastDay != 0 {
		s += fmt.Sprintf("..%d", d.LastDay)
	}
	if d.Weekday != article.NoWeekday {
		s += fmt.Sprintf(" %s [%s]", d.Weekday, doc.In(d.WeekdaySpan))
	}
	return s + " [" + doc.In(d.DateSpan) + "] [" + doc.In(d.DaySpan) + "]"
}

func TestDatesInManyPhrasings(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"American with a weekday", "on Monday, September 12, 2011, in court", "2011-9-12 Monday [Monday] [September 12, 2011] [12]"},
		{"American without commas", "on Monday September 12 2011 in court", "2011-9-12 Monday [Monday] [September 12 2011] [12]"},
		{"British with a weekday", "on Monday 12 September 2011 in court", "2011-9-12 Monday [Monday] [12 September 2011] [12]"},
		{"British with a comma before the year", "on 12 September, 2011, in court", "2011-9-12 [12 September, 2011] [12]"},
		{"a short month with a full stop", "on Sept. 12, he went", "0-9-12 [Sept. 12] [12]"},
		{"a short month without one", "on Sept 12th, 2011, he went", "2011-9-12 [Sept 12th, 2011] [12th]"},
		{"a short month behind the day", "on 12 Sept. 2011 he went", "2011-9-12 [12 Sept. 2011] [12]"},
		{"an ordinal with of", "on the 12th of September he went", "0-9-12 [12th of September] [12th]"},
		{"an ordinal behind the month", "on May the 4th he went", "0-5-4 [May the 4th] [4th]"},
		{"an ordinal in words", "on the fourth of July he went", "0-7-4 [fourth of July] [fourth]"},
		{"a weekday before an ordinal", "on Tuesday the 3rd of March he went", "0-3-3 Tuesday [Tuesday] [3rd of March] [3rd]"},
		{"a weekday and a comma before an ordinal", "on Tuesday, the 3rd of March, he went", "0-3-3 Tuesday [Tuesday] [3rd of March] [3rd]"},
		{"a date in brackets behind its weekday", "on Tuesday (March 3) he went", "0-3-3 Tuesday [Tuesday] [March 3] [3]"},
		{"a part of the day between", "on Tuesday night, March 3, he went", "0-3-3 Tuesday [Tuesday] [March 3] [3]"},
		{"a short weekday", "Tues., March 3, at noon", "0-3-3 Tuesday [Tues] [March 3] [3]"},
		{"a short weekday without a full stop", "Mon 2 March, at noon", "0-3-2 Monday [Mon] [2 March] [2]"},
		{"a weekday behind the date", "on March 3, a Tuesday, he went", "0-3-3 Tuesday [Tuesday] [March 3] [3]"},
		{"a weekday in brackets behind the date", "on 3 March (Tuesday) he went", "0-3-3 Tuesday [Tuesday] [3 March] [3]"},
		{"a relative clause", "on March 3, which is a Tuesday, he went", "0-3-3 Tuesday [Tuesday] [March 3] [3]"},
		{"a full clause", "for March 3, 2011 was a Thursday.", "2011-3-3 Thursday [Thursday] [March 3, 2011] [3]"},
		{"figures and a short month", "signed 12-Sep-2011 in ink", "2011-9-12 [12-Sep-2011] [12]"},
		{"ISO", "signed 2011-09-12 in ink", "2011-9-12 [2011-09-12] [12]"},
		{"ISO with a time", "signed 2011-09-12T10:00:00Z in ink", "2011-9-12 [2011-09-12] [12]"},
		{"figures that can only be British", "signed 31/12/2011 in ink", "2011-12-31 [31/12/2011] [31]"},
		{"figures that can only be American", "signed 12/31/2011 in ink", "2011-12-31 [12/31/2011] [31]"},
		{"figures with full stops", "signed 31.12.2011 in ink", "2011-12-31 [31.12.2011] [31]"},
		{"a month of a year", "signed in September 2011 in ink", "2011-9-0 [September 2011] []"},
		{"a range before the month", "from 12-14 September 2011", "2011-9-12..14 [12-14 September 2011] [12]"},
		{"a range behind the month", "on Sept. 12-14, at noon", "0-9-12..14 [Sept. 12-14] [12]"},
		{"a range with a long dash", "on Sept. 12–14, at noon", "0-9-12..14 [Sept. 12–14] [12]"},
		{"a weekday before a range", "on Monday, March 9 to 20, at noon", "0-3-9..20 Monday [Monday] [March 9 to 20] [9]"},
		{"two weekdays before a range", "on Saturday and Sunday, March 3-4, at noon", "0-3-3..4 Saturday [Saturday] [March 3-4] [3]"},
		{"a day no month has", "on 32 January he went", "0-1-32 [32 January] [32]"},
		{"a day this month has not", "on April 31 he went", "0-4-31 [April 31] [31]"},
		{"a night over two days", "the night of 12/13 March 1941", "1941-3-12..13 [12/13 March 1941] [12]"},
		{"a prefix", "at pre-11 September levels", "0-9-11 [11 September] [11]"},
		{"a possessive", "at March 12's meeting", "0-3-12 [March 12] [12]"},
		{"capitals", "DEADLINE IS APRIL 30", "0-4-30 [APRIL 30] [30]"},
		{"a slip of the shift key", "on 12 september he went", "0-9-12 [12 september] [12]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, list := datesOf(t, "It was said that "+tt.text, "")
			if len(list) != 1 {
				t.Fatalf("%d dates in %q", len(list), tt.text)
			}
			if diff := cmp.Diff(tt.want, describe(doc, &list[0])); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestNotDaysOfAMonth(t *testing.T) {
	tests := []struct{ name, text string }{
		{"the verb may", "and 12 may be enough"},
		{"the verb may in a headline", "What 12 May Be Like"},
		{"the verb march", "the 12 march on Rome"},
		{"a percentage", "it fell in March 12 percent"},
		{"an amount", "sales of April 31 mln"},
		{"people in a month", "in April 31 people died"},
		{"a decimal", "in March 7.5 on the scale"},
		{"a large figure", "in May 1,200 came"},
		{"an address", "at 32 May Street"},
		{"a number", "at No. 12 May the cook"},
		{"money", "it cost $12 May said"},
		{"a flight", "on Flight 12 March was sick"},
		{"a time", "in May 5:30 was dark"},
		{"a measure", "the May 5k was wet"},
		{"a season", "in the 2011-12 January window"},
		{"a score before a month", "they won 31-3 March was told"},
		{"a date of two meanings", "on 12/09/2011 he went"},
		{"a thirteenth month", "on 2011-13-12 he went"},
		{"a telephone number", "call 555-12-2011 now"},
		{"a version", "in 1.12.2011.4 it broke"},
		{"a time of day for a year", "it sails in March 1130 GMT"},
		{"an age", "young April, 24, sang"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc, list := datesOf(t, "It was said that "+tt.text, "")
			for i := range list {
				if list[i].Written() {
					t.Errorf("%q reads as %s", tt.text, describe(doc, &list[i]))
				}
			}
		})
	}
}

func TestYearsOfDatesWithoutOne(t *testing.T) {
	const published = "2011-03-10"
	tests := []struct {
		name, text string
		want       []string
	}{
		{"soon before", "It shut on March 3.", []string{"2011-03-03"}},
		{"soon after", "It shuts on 12 June.", []string{"2011-06-12"}},
		{"over the turn of the year", "It shut on December 12.", []string{"2010-12-12"}},
		{"too far to tell but for the nearest", "The Sept. 12 tide.", []string{"2010-09-12"}},
		{"too far to tell but for the verb", "It shut on Sept. 12.", []string{"2010-09-12"}},
		{"too far to tell but for a verb of the future", "It will shut on Sept. 12.", []string{"2011-09-12"}},
		{"the year is the next date's", "It was shut from June 20 to July 4, 2003.", []string{"2003-06-20", "2003-07-04"}},
		{"over the turn of a written year", "It was shut from 30 December to 2 January 2004.", []string{"2003-12-30", "2004-01-02"}},
		{"last year is said", "It shut on 12 September last year.", []string{"2010-09-12"}},
		{"next year is said", "It shuts on March 3 next year.", []string{"2012-03-03"}},
		{"some other year is meant", "It shut on March 3 that year.", []string{""}},
		{"another year in the sentence", "In 1998 it shut on March 3.", []string{"1998-03-03"}},
		{"another year of another thing", "The law of 1998 took effect on March 3.", []string{"2011-03-03"}},
		{"the year of publication in the sentence", "In 2011 it shuts on March 3.", []string{"2011-03-03"}},
		{"a weekday of another year in the passage", "It was the winter of 1998. It shut on Tuesday, March 3.", []string{"1998-03-03"}},
		{"too far to tell but for the weekday", "It shuts on Friday, Sept. 16.", []string{"2011-09-16"}},
		{"too far to tell with a weekday of no year", "It shuts on Tuesday, Sept. 16.", []string{""}},
		{"a weekday of next autumn", "It shuts on Tuesday, Nov. 8.", []string{"2011-11-08"}},
		{"a vote looked forward to in the nearest year's past", "He may win the Nov. 8 election.", []string{"2011-11-08"}},
		{"a day that is behind the verb", "He was sworn in and left on July 1.", []string{"2010-07-01"}},
		{"a leap day in a common year", "It shut on 29 February.", []string{""}},
		{"a day no month has", "It shut on 31 April.", []string{""}},
		{"before Christ", "It shut on March 15, 44 BC.", []string{""}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := datesOf(t, tt.text, published)
			var got []string
			for i := range list {
				if list[i].Written() {
					got = append(got, list[i].From.String())
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTwoDaysAndMonthsCoverTheirDays(t *testing.T) {
	tests := []struct{ name, text, from, to string }{
		{"a range", "from 12-14 September 2011", "2011-09-12", "2011-09-14"},
		{"a month", "in February 2012", "2012-02-01", "2012-02-29"},
		{"one day", "on 12 September 2011", "2011-09-12", "2011-09-12"},
		{"a range past the month's end", "from 12-31 September 2011", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, list := datesOf(t, "It rained "+tt.text+" at sea.", "")
			if len(list) != 1 || list[0].From.String() != tt.from || list[0].To.String() != tt.to {
				t.Errorf("%+v", list)
			}
		})
	}
}

func BenchmarkDates(b *testing.B) {
	const paragraph = "The harbour trust said on Monday, 12 September 2011, that the ferry would run until Oct. 31 and that 3,400 people had used it in May, " +
		"more than in the same month of the year before. It may be sold.\n\n"
	text := ""
	for range 40 {
		text += paragraph
	}
	doc, _ := datesOf(b, text, "2011-09-14")
	e := new(extractor)
	e.survey(doc)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		var f Facts
		if e.readDates(doc, &f); len(f.Dates) < 80 {
			b.Fatal("dates were missed")
		}
	}
}
