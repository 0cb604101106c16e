package facts

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/article"
)

// reading is what is read of a text published on Thursday, 10 March 2011: every
// date in a line, "text = from..to".
func reading(t *testing.T, text, published string) string {
	t.Helper()
	doc, list := datesOf(t, text, published)
	var lines []string
	for i := range list {
		d := &list[i]
		line := doc.In(d.Span) + " ="
		switch {
		case d.From == article.NoDay:
			line += " open"
		case d.From == d.To:
			line += " " + d.From.String()
		default:
			line += " " + d.From.String() + ".." + d.To.String()
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "; ")
}

type readingTest struct{ text, want string }

func testReadings(t *testing.T, tests []readingTest) {
	t.Helper()
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, reading(t, tt.text, "2011-03-10")); diff != "" {
			t.Errorf("%s\n%s", tt.text, diff)
		}
	}
}

func TestYearsAndLongerPeriods(t *testing.T) {
	testReadings(t, []readingTest{
		{"The pier closed in 2006.", "2006 = 2006-01-01..2006-12-31"},
		{"The 1959 ban stood.", "1959 = 1959-01-01..1959-12-31"},
		{"The 1886 sinking was forgotten, and an 1851 map lost.", "1886 = 1886-01-01..1886-12-31; 1851 = 1851-01-01..1851-12-31"},
		{"A 1996 law named for him.", "1996 = 1996-01-01..1996-12-31"},
		{"In 1987 profits fell.", "1987 = 1987-01-01..1987-12-31"},
		{"1986 profits fell.", "1986 = 1986-01-01..1986-12-31"},
		{"In 2002's The Long Pier he sang.", "2002 = 2002-01-01..2002-12-31"},
		{"It has been shut since at least 1996.", "1996 = 1996-01-01..1996-12-31"},
		{"The abbey was founded in 1215.", "1215 = 1215-01-01..1215-12-31"},
		{"It began in the year 2008.", "year 2008 = 2008-01-01..2008-12-31"},
		{"The Piers Act 1998 forbids it.", "1998 = 1998-01-01..1998-12-31"},
		{"It lasted from early 1987 to late 1990.", "early 1987 = 1987-01-01..1987-04-30; late 1990 = 1990-09-01..1990-12-31"},
		{"It was mid-1987 when it shut.", "mid-1987 = 1987-05-01..1987-08-31"},
		{"In 2009-10 it lost money.", "2009-10 = 2009-01-01..2010-12-31"},
		{"In 2009/10 it lost money.", "2009/10 = 2009-01-01..2010-12-31"},
		{"The parish counted its sheep from 1850 to 2010.", "1850 = 1850-01-01..1850-12-31; 2010 = 2010-01-01..2010-12-31"},
		{"The war of 1914-18 cost it its band.", "1914-18 = 1914-01-01..1918-12-31"},
		{"It earned more in fiscal 2010.", "fiscal 2010 = 2010-01-01..2010-12-31"},
		{"It earned more in the financial year 2009-10.", "financial year 2009-10 = 2009-01-01..2010-12-31"},
		{"It earned less last fiscal year.", "last fiscal year = 2010-01-01..2010-12-31"},
		{"It was the fashion of the 1990s.", "1990s = 1990-01-01..1999-12-31"},
		{"It was the fashion of the '80s.", "'80s = 1980-01-01..1989-12-31"},
		{"It was the fashion of the nineties.", "nineties = 1990-01-01..1999-12-31"},
		{"It shut in the mid-1980s.", "mid-1980s = 1980-01-01..1989-12-31"},
		{"It stood in the 1800s.", "1800s = 1800-01-01..1899-12-31"},
		{"It is a 19th-century pier.", "19th-century = 1800-01-01..1899-12-31"},
		{"It is of the nineteenth century.", "nineteenth century = 1800-01-01..1899-12-31"},
		{"It is fit for the 21st century.", "21st century = 2000-01-01..2099-12-31"},
		{"It fell in the 5th century BC.", "5th century = open"},
		{"They met after 9/11.", "9/11 = 2001-09-11"},
		{"They met after the Sept. 11 attacks.", "Sept. 11 = 2001-09-11"},
	})
}

func TestPartsOfYears(t *testing.T) {
	testReadings(t, []readingTest{
		{"It rained in September 2011.", "September 2011 = 2011-09-01..2011-09-30"},
		{"It rained in September of 2009.", "September of 2009 = 2009-09-01..2009-09-30"},
		{"It rained last September.", "last September = 2010-09-01..2010-09-30"},
		{"It rained in September.", "September = 2010-09-01..2010-09-30"},
		{"It will open in September.", "September = 2011-09-01..2011-09-30"},
		{"It rained in June last year.", "June last year = 2010-06-01..2010-06-30"},
		{"It opens next May.", "next May = 2011-05-01..2011-05-31"},
		{"The May meeting was long.", "May = 2010-05-01..2010-05-31"},
		{"They will meet in mid-June or early July.", "mid-June = 2011-06-01..2011-06-30; early July = 2011-07-01..2011-07-31"},
		{"Profit fell in the third quarter of 1987.", "third quarter of 1987 = 1987-07-01..1987-09-30"},
		{"The third-quarter results disappoint.", "third-quarter = 2010-07-01..2010-09-30"},
		{"It sold 300 in Q3 2010.", "Q3 2010 = 2010-07-01..2010-09-30"},
		{"It sold 300 in the fourth quarter.", "fourth quarter = 2010-10-01..2010-12-31"},
		{"It sold 300 in the first half of 2010.", "first half of 2010 = 2010-01-01..2010-06-30"},
		{"It sold 300 in the second half of last year.", "second half of last year = 2010-07-01..2010-12-31"},
		{"It sold 300 in the first nine months of 1997.", "first nine months of 1997 = 1997-01-01..1997-09-30"},
		{"It sold 300 last quarter.", "last quarter = 2010-10-01..2010-12-31"},
		{"It rained in the summer of 1998.", "summer of 1998 = 1998-06-01..1998-08-31"},
		{"It rained last spring.", "last spring = 2010-03-01..2010-05-31"},
		{"It will open this summer.", "this summer = 2011-06-01..2011-08-31"},
		{"It will open by the autumn.", "autumn = 2011-09-01..2011-11-30"},
		{"They met in the first week of 2019.", "first week of 2019 = 2018-12-31..2019-01-06"},
		{"It ends by year-end.", "year-end = 2011-12-31"},
		{"It ends at the end of the month.", "end of the month = 2011-03-01..2011-03-31"},
	})
}

func TestRelativeDates(t *testing.T) {
	testReadings(t, []readingTest{
		{"He left yesterday morning.", "yesterday morning = 2011-03-09"},
		{"He leaves tomorrow.", "tomorrow = 2011-03-11"},
		{"He sang last night.", "last night = 2011-03-09"},
		{"He left the day before yesterday.", "day before yesterday = 2011-03-08"},
		{"He left two weeks ago.", "two weeks ago = 2011-02-24"},
		{"He left twenty-two days ago.", "twenty-two days ago = 2011-02-16"},
		{"He left two months ago.", "two months ago = 2011-01-01..2011-01-31"},
		{"He left a year ago.", "a year ago = 2010-01-01..2010-12-31"},
		{"He left a couple of years ago.", "a couple of years ago = 2009-01-01..2009-12-31"},
		{"He left several years ago.", "several years ago = open"},
		{"He left last week.", "last week = 2011-02-28..2011-03-06"},
		{"He is back this week.", "this week = 2011-03-07..2011-03-13"},
		{"He stays until next year.", "next year = 2012-01-01..2012-12-31"},
		{"He rested over the weekend.", "weekend = 2011-03-05..2011-03-06"},
		{"He fasted for the past five years.", "past five years = 2006-03-10..2011-03-09"},
		{"He fasts in the next fortnight.", "next fortnight = 2011-03-11..2011-03-24"},
		{"He sang two days before Christmas.", "two days before = 2010-12-23; Christmas = 2010-12-25"},
		{"He sang in the week before Christmas.", "week before = 2010-12-18..2010-12-24; Christmas = 2010-12-25"},
		{"He sang in the week after Easter Sunday 2010.", "week after = 2010-04-05..2010-04-11; Easter Sunday 2010 = 2010-04-04"},
		{"He sang the day before the vote of Black Friday 2009.", "Black Friday 2009 = 2009-11-27"},
		{"He fell in May 2007. The following Christmas he sang.", "May 2007 = 2007-05-01..2007-05-31; following Christmas = 2007-12-25"},
		{"He sang the following Easter.", "following Easter = 2011-04-24"},
		{"They met five days before new year, a day before new rules.", "five days before = 2010-12-27; new year = 2011-01-01"},
		{"He sings on the 21st of this month.", "21st of this month = 2011-03-21"},
		{"Sales rose in 2009's first quarter.", "2009's first quarter = 2009-01-01..2009-03-31"},
		{"He fasted in the past fortnight.", "past fortnight = 2011-02-24..2011-03-09"},
		{"He fasted in the three previous years.", "three previous years = 2008-03-10..2011-03-09"},
		{"He will fast for the next two weeks.", "next two weeks = 2011-03-11..2011-03-24"},
		{"He will be back in two weeks.", "in two weeks = 2011-03-24"},
		{"He came on 1 March 2010. The following day he left.", "1 March 2010 = 2010-03-01; following day = 2010-03-02"},
		{"He came on 1 March 2010. Three days later he left.", "1 March 2010 = 2010-03-01; Three days later = 2010-03-04"},
		{"He came in 2006. Two years later he left.", "2006 = 2006-01-01..2006-12-31; Two years later = 2008-01-01..2008-12-31"},
		{"He came in 2006. Two days later he left.", "2006 = 2006-01-01..2006-12-31; Two days later = open"},
		{"He came in June 2006 and left that year.", "June 2006 = 2006-06-01..2006-06-30; that year = 2006-01-01..2006-12-31"},
		{"Sales were 3 million, up from 2 million a year earlier.", "a year earlier = open"},
		{"On 1 March 2010 it stood at 5 per cent, up from 4 the day before as trade grew.", "1 March 2010 = 2010-03-01; day before = 2010-02-28"},
		{"It lost money in fiscal 2008/09 ending March 31.", "fiscal 2008/09 = 2008-01-01..2009-12-31; March 31 = 2009-03-31"},
		{"He left two weeks before May 13, 1999.", "two weeks before = 1999-04-29; May 13, 1999 = 1999-05-13"},
	})
}

func TestWeekdaysAlone(t *testing.T) {
	testReadings(t, []readingTest{
		{"He left on Monday.", "Monday = 2011-03-07"},
		{"The mayor said Thursday he was ill.", "Thursday = 2011-03-10"},
		{"The council will meet on Monday night.", "Monday night = 2011-03-14"},
		{"The talks are set to resume Saturday in town.", "Saturday = 2011-03-12"},
		{"Officials said Tuesday they will meet Friday.", "Tuesday = 2011-03-08; Friday = 2011-03-11"},
		{"He left last Tuesday.", "last Tuesday = 2011-03-01"},
		{"He leaves next Tuesday.", "next Tuesday = 2011-03-15"},
		{"They gather this coming Sunday.", "this coming Sunday = 2011-03-13"},
		{"They met on Wednesday of last week.", "Wednesday of last week = 2011-03-02"},
		{"The share of 7 per cent before Friday's sale was small.", "Friday = 2011-03-04"},
		{"They are preparing for Sunday's vote.", "Sunday = 2011-03-13"},
		{"The mayor told Deadline Monday that he was ill.", "Monday = 2011-03-07"},
		{"The answer is a reaction to the ban of Monday evening.", "Monday evening = 2011-03-07"},
		{"At a regularly scheduled briefing Monday he wept.", "Monday = 2011-03-07"},
		{"She was hurt following Tuesday's storm.", "Tuesday = 2011-03-08"},
		{"He was expected to speak Monday and did.", "Monday = 2011-03-07"},
		{"The shop was open Monday to Friday.", "Monday = 2011-03-07; Friday = 2011-03-11"},
	})
}

func TestRangesOfDates(t *testing.T) {
	testReadings(t, []readingTest{
		{"It rained from May to July 2010.", "May = 2010-05-01..2010-05-31; July 2010 = 2010-07-01..2010-07-31"},
		{"It rained from November to February 2010.", "November = 2009-11-01..2009-11-30; February 2010 = 2010-02-01..2010-02-28"},
		{"It rained between 1990 and 1995.", "1990 = 1990-01-01..1990-12-31; 1995 = 1995-01-01..1995-12-31"},
		{"It rained on 12–14 September 2010.", "12–14 September 2010 = 2010-09-12..2010-09-14"},
		{"They met on 12 and 13 September 2010.", "12 = 2010-09-12; 13 September 2010 = 2010-09-13"},
		{"They met on March 3 and 4, 2011, at noon.", "March 3 = 2011-03-03; 4, 2011 = 2011-03-04"},
		{"It shuts between March 3 and 4, 2011.", "March 3 and 4, 2011 = 2011-03-03..2011-03-04"},
		{"They met on Monday and Tuesday, March 7 and 8.", "Monday and Tuesday, March 7 = 2011-03-07; 8 = 2011-03-08"},
		{"They met on 12 and 13 September 2010.", "12 = 2010-09-12; 13 September 2010 = 2010-09-13"},
		{"They met on March 3 and 4, 2011, at noon.", "March 3 = 2011-03-03; 4, 2011 = 2011-03-04"},
		{"It shuts between March 3 and 4, 2011.", "March 3 and 4, 2011 = 2011-03-03..2011-03-04"},
		{"They met on Monday and Tuesday, March 7 and 8.", "Monday and Tuesday, March 7 = 2011-03-07; 8 = 2011-03-08"},
		{"The poet (1942–2001) was deaf.", "1942 = 1942-01-01..1942-12-31; 2001 = 2001-01-01..2001-12-31"},
		{"It rained from June 20 to July 4, 2003.", "June 20 = 2003-06-20; July 4, 2003 = 2003-07-04"},
	})
	links := []struct {
		text string
		want bool
	}{
		{"It rained from May to July 2010.", true},
		{"It rained between 1990 and 1995.", true},
		{"It rained in 1990 and 1995.", false},
		{"The poet (1942–2001) was deaf.", true},
		{"The talks were moved from Monday to Tuesday.", false},
		{"Shops open Monday to Friday.", true},
	}
	for _, tt := range links {
		_, list := datesOf(t, tt.text, "2011-03-10")
		if len(list) != 2 || (list[0].Range == 1 && list[1].Range == 0) != tt.want {
			t.Errorf("%s: %d dates, range %d", tt.text, len(list), list[0].Range)
		}
	}
}

func TestHolidays(t *testing.T) {
	testReadings(t, []readingTest{
		{"Shops shut on Christmas Day.", "Christmas Day = 2010-12-25"},
		{"Shops shut early on Christmas Eve, 2009.", "Christmas Eve, 2009 = 2009-12-24"},
		{"It has been shut since Christmas.", "Christmas = 2010-12-25"},
		{"He will sing on Good Friday.", "Good Friday = 2011-04-22"},
		{"He sang last Easter.", "last Easter = 2010-04-04"},
		{"He was found on Thanksgiving Day.", "Thanksgiving Day = 2010-11-25"},
		{"They met on New Year's Eve.", "New Year's Eve = 2010-12-31"},
		{"They will march on Labor Day.", "Labor Day = 2011-09-05"},
		{"They marched on St. Patrick's Day 2010.", "St. Patrick's Day 2010 = 2010-03-17"},
		{"They bought a Christmas tree and an Easter egg.", ""},
	})
}

func TestWordsThatAreNoDates(t *testing.T) {
	testReadings(t, []readingTest{
		{"It seats 1987 people.", ""},
		{"It employs 2,000.", ""},
		{"He lives in the 1800 block of Ferry Lane and a 1851 strong crowd.", ""},
		{"It rose from 1900 to 1950 points.", ""},
		{"It hired 1500 workers and 2000 clerks.", ""},
		{"More than 2000 came.", ""},
		{"It cost $2000 or Rs 1999.", ""},
		{"It lies at 1600 Ferry Avenue.", ""},
		{"The bout was at 2005 GMT.", ""},
		{"A 2000-seat hall opened.", ""},
		{"Flight 1999 was late.", ""},
		{"The index fell 2011 points.", ""},
		{"Resolution 1973 was passed.", ""},
		{"Mrs May said so. In the hall May spoke.", ""},
		{"Prices may march on and fall by spring water.", ""},
		{"She wore sun cream and sat down for a second.", ""},
		{"He reads the Sunday Times and the Financial Times.", ""},
		{"He supports Sheffield Wednesday.", ""},
		{"He was on Saturday Night Live.", ""},
		{"He told the Today programme and USA Today.", ""},
		{"He has 20/20 vision in his eighties.", ""},
		{"Aged in his 80s, he danced at Studio 54.", ""},
		{"The highs will be in the 80s.", ""},
		{"He comes every Monday and on Friday nights.", ""},
		{"She trailed in the third quarter of the game.", ""},
		{"They scored in the first half.", ""},
		{"A quarter of the half is left.", ""},
		{"It took two years and three days.", ""},
		{"It was the worst in 10 years.", ""},
		{"He waited two days before he left.", ""},
		{"Work is expected to last five months.", ""},
		{"It opened two years earlier than planned.", ""},
		{"He wrote for 20th Century Fox.", ""},
		{"He saw Fahrenheit 9/11.", ""},
		{"Taxes are tipped to fall to 30 per cent.", ""},
	})
}

func TestHolidaysFallOnTheirDays(t *testing.T) {
	easter := map[int]string{1818: "1818-03-22", 1961: "1961-04-02", 1987: "1987-04-19", 2000: "2000-04-23", 2008: "2008-03-23", 2011: "2011-04-24",
		2012: "2012-04-08", 2016: "2016-03-27", 2019: "2019-04-21", 2024: "2024-03-31", 2038: "2038-04-25"}
	for year, want := range easter {
		if day, ok := easterDay(year); !ok || day.String() != want {
			t.Errorf("Easter %d is %s, not %s", year, day, want)
		}
	}
	for h := 1; h < len(holidayRules); h++ {
		rule := &holidayRules[h]
		for year := 1800; year < 2200; year++ {
			day, ok := Holiday(h).Day(year)
			if !ok {
				t.Fatalf("%s has no day in %d", rule.name, year)
			}
			y, m, n := day.Civil()
			switch {
			case y != year:
				t.Errorf("%s %d is in %d", rule.name, year, y)
			case rule.easter:
			case rule.nth == 0 && (m != rule.month || n != rule.day):
				t.Errorf("%s %d is %s", rule.name, year, day)
			case rule.nth != 0:
				base := day - article.Day(rule.plus)
				_, m, n := base.Civil()
				if m != rule.month || base.Weekday() != rule.weekday || rule.nth > 0 && (n-1)/7 != rule.nth-1 || rule.nth < 0 && n+7 <= article.DaysIn(year, m) {
					t.Errorf("%s %d is %s", rule.name, year, day)
				}
			}
		}
	}
}
