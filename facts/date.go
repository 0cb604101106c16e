package facts

import "copydesk/article"

// Grain is the length of time that a date names.
type Grain uint8

// The grains of dates, from the shortest. A span is a stretch of several units:
// the past five years, 2008-09.
const (
	GrainDay Grain = iota
	GrainWeekend
	GrainWeek
	GrainMonth
	GrainQuarter
	GrainSeason
	GrainHalf
	GrainYear
	GrainDecade
	GrainCentury
	GrainSpan
)

// String is the grain's name in lower case.
func (g Grain) String() string {
	return [...]string{"day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century", "span"}[g]
}

// Stage is the part of a period that the text speaks of.
type Stage uint8

// The stages of a period: "early March", "mid-2010", "late in the year".
const (
	StageWhole Stage = iota
	StageEarly
	StageMid
	StageLate
	StageSoFar  // up to publication: "earlier this year"
	StageToCome // from publication on: "later this year"
)

// Date is a point or period of the calendar that the article names: a written
// day, a range of days in one month, a month, a year, "yesterday", "the past
// five years".
type Date struct {
	Mention
	Year, Month, Day int // as written; 0 where the text gives none. Day may be impossible: 31 April has Day 31
	LastDay          int // the second day of a range (12-14 September); 0 without one. It may be impossible too
	Grain            Grain
	Stage            Stage
	Holiday          Holiday         // the holiday that is named, or NoHoliday
	Weekday          article.Weekday // the weekday written with the date, or NoWeekday. It is that of Day
	WeekdaySpan      article.Span    // where it stands; empty without one
	DateSpan         article.Span    // the date without its weekday
	DaySpan          article.Span    // the day of the month with its ending ("12th"); empty without one
	LastDaySpan      article.Span    // the second day of a range; empty without one
	Listed           bool            // one of two days that share their month: "12 and 13 September" are two dates
	YearFromArticle  bool            // the year is not written with the date but follows from what stands around it or from the day of publication
	Relative         bool            // counted from the day of publication or another date: "last May", "two years later"
	Range            int32           // index of the date at the other end of its range: "from May to July"; -1 without one
	From, To         article.Day     // the days it covers, both included; NoDay when it cannot be resolved

	rule    rule  // how its days are found
	which   which // the word that picks one out
	unit    Grain // the unit of n
	inUnit  Grain // the part of it that is meant: inCount units, the inN-th first; from its end when negative
	plus    int8  // days after what the rest says
	n       int16 // how many units away, or which in its cycle
	count   int16 // how many units long
	inN     int16
	inCount int16
}

// Written reports whether the date names a day of a month by its figure, rather
// than by its weekday or its distance.
func (d *Date) Written() bool { return d.Day != 0 && d.Month != 0 }

// Possible reports whether some year has the days that are written. A date
// without a year may be a 29 February.
func (d *Date) Possible() bool {
	if d.Grain != GrainDay || !d.Written() {
		return true
	}
	days := d.DaysInMonth()
	return d.Day <= days && d.LastDay <= days
}

// DaysInMonth is the number of days of the month that is written, the most it
// can have when the year is not.
func (d *Date) DaysInMonth() int {
	if d.Year == 0 {
		return article.DaysIn(leapYear, d.Month)
	}
	return article.DaysIn(d.Year, d.Month)
}

const leapYear = 2000
