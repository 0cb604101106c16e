package facts

import "copydesk/article"

// Grain is the length of time that a date names.
type Grain uint8

// The grains of dates.
const (
	GrainDay Grain = iota
	GrainMonth
	GrainYear
)

// Date is a written date: a day, a range of days in one month, or a month of a year.
type Date struct {
	Mention
	Year, Month, Day int // as written; 0 where the text gives none. Day may be impossible: 31 April has Day 31
	LastDay          int // the second day of a range (12-14 September); 0 without one. It may be impossible too
	Grain            Grain
	Weekday          article.Weekday // the weekday written with the date, or NoWeekday. It is that of Day
	WeekdaySpan      article.Span    // where it stands; empty without one
	DateSpan         article.Span    // the date without its weekday
	DaySpan          article.Span    // the day of the month with its ending ("12th"); empty without one
	LastDaySpan      article.Span    // the second day of a range; empty without one
	YearFromArticle  bool            // the year is not written with the date but follows from what stands around it or from the day of publication
	From, To         article.Day     // the days it covers, both included; NoDay when it cannot be resolved
}

// Possible reports whether some year has the days that are written. A date
// without a year may be a 29 February.
func (d *Date) Possible() bool {
	if d.Grain != GrainDay {
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
