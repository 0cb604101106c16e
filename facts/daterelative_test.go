package facts

import (
	"fmt"
	"testing"
	"time"

	"copydesk/article"
)

const iso = "2006-01-02"

// relatives are phrases that count from a day of publication, with the first and
// last day that package time gives them.
func relatives(p time.Time) map[string][2]time.Time {
	day := func(n int) [2]time.Time { return [2]time.Time{p.AddDate(0, 0, n), p.AddDate(0, 0, n)} }
	month := func(y int, m time.Month, n int) [2]time.Time {
		from := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
		return [2]time.Time{from, from.AddDate(0, n, -1)}
	}
	week := p.AddDate(0, 0, -(int(p.Weekday())+6)%7)
	quarter := (p.Month()-1)/3*3 + 1
	last := p.AddDate(0, 0, -1)
	for last.Weekday() != time.Tuesday {
		last = last.AddDate(0, 0, -1)
	}
	if p.Weekday() == time.Tuesday {
		last = p
	}
	return map[string][2]time.Time{
		"It shut yesterday.":                   day(-1),
		"It shuts tomorrow.":                   day(1),
		"It shut the day before yesterday.":    day(-2),
		"It shut two days ago.":                day(-2),
		"It shut three weeks ago.":             day(-21),
		"It shut last night.":                  day(-1),
		"It shut on Tuesday.":                  {last, last},
		"It shut last week.":                   {week.AddDate(0, 0, -7), week.AddDate(0, 0, -1)},
		"It shuts next week.":                  {week.AddDate(0, 0, 7), week.AddDate(0, 0, 13)},
		"It shut last month.":                  month(p.Year(), p.Month()-1, 1),
		"It shut this year.":                   month(p.Year(), 1, 12),
		"It shut last year.":                   month(p.Year()-1, 1, 12),
		"It shut two years ago.":               month(p.Year()-2, 1, 12),
		"It shut five months ago.":             month(p.Year(), p.Month()-5, 1),
		"It lost money last quarter.":          month(p.Year(), quarter-3, 3),
		"It shut in the first quarter of 2003": month(2003, 1, 3),
		"It was shut for the past 30 days.":    {p.AddDate(0, 0, -30), p.AddDate(0, 0, -1)},
		"It shuts for the next 30 days.":       {p.AddDate(0, 0, 1), p.AddDate(0, 0, 30)},
	}
}

func checkRelatives(t *testing.T, p time.Time) {
	for text, want := range relatives(p) {
		_, list := datesOf(t, text, p.Format(iso))
		if len(list) != 1 {
			t.Fatalf("%d dates in %q", len(list), text)
		}
		d := &list[0]
		if d.From.String() != want[0].Format(iso) || d.To.String() != want[1].Format(iso) {
			t.Fatalf("%q, said on %s, is %s to %s, not %s to %s", text, p.Format("Monday, "+iso), d.From, d.To, want[0].Format(iso), want[1].Format(iso))
		}
	}
}

func TestRelativeDatesAgreeWithPackageTime(t *testing.T) {
	for n := range 900 {
		checkRelatives(t, time.Date(2010, 11, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, n))
	}
}

func FuzzRelativeDates(f *testing.F) {
	f.Add(int32(0))
	f.Add(int32(59))
	f.Fuzz(func(t *testing.T, n int32) {
		checkRelatives(t, time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(n%(150*365))))
	})
}

// timesOf reads the times of day of a text: "10:30 EST".
func timesOf(t *testing.T, text string) string {
	t.Helper()
	day, _ := article.ParseDay("2011-03-10")
	doc, err := article.Parse("a.txt", []byte(text), article.Options{Published: day})
	if err != nil {
		t.Fatal(err)
	}
	f := Extract(doc)
	s := ""
	for i := range f.Times {
		c := &f.Times[i]
		s += fmt.Sprintf("[%s] %02d:%02d", doc.In(c.Span), c.Hour, c.Minute)
		if !c.Zone.Empty() {
			s += " " + doc.In(c.Zone)
		}
		if c.Date >= 0 {
			s += " on " + f.Dates[c.Date].From.String()
		}
		s += ";"
	}
	return s
}

func TestTimesOfDay(t *testing.T) {
	tests := []struct{ text, want string }{
		{"The gates open at 10:30 a.m. EST on Saturday.", "[10:30 a.m. EST] 10:30 EST on 2011-03-05;"},
		{"It sank at 1800 GMT.", "[1800 GMT] 18:00 GMT;"},
		{"It sank at 18:05 GMT on Sunday.", "[18:05 GMT] 18:05 GMT on 2011-03-06;"},
		{"It sank at about 6pm yesterday.", "[6pm] 18:00 on 2011-03-09;"},
		{"It sank at 8.45pm.", "[8.45pm] 20:45;"},
		{"It sank at 12 a.m. and rose at 12 p.m.", "[12 a.m.] 00:00;[12 p.m.] 12:00;"},
		{"It sank at noon and rose at midnight.", "[noon] 12:00;[midnight] 00:00;"},
		{"It sank at ten o'clock.", "[ten o'clock] 10:00;"},
		{"It sank at 2 a.m. local time.", "[2 a.m. local time] 02:00 local time;"},
		{"It is open from 9 to 11 a.m.", "[9] 09:00;[11 a.m.] 11:00;"},
		{"It is open 10-2pm.", "[10] 10:00;[2pm] 14:00;"},
		{"It is open 10am-5pm.", "[10am] 10:00;[5pm] 17:00;"},
		{"It sank at 19:40.", "[19:40] 19:40;"},
		{"They won 3:1 in 2:05 and it took 24 hours.", ""},
		{"Jamie Noon scored at 5:30:12.", ""},
		{"It weighs 30 pm units and 25 a.m. units.", ""},
	}
	for _, tt := range tests {
		if got := timesOf(t, tt.text); got != tt.want {
			t.Errorf("%s\nreads as %s\nnot      %s", tt.text, got, tt.want)
		}
	}
}
