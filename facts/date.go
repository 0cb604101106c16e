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

// Date is a written date.
type Date struct {
	Mention
	Year, Month, Day int // as written; 0 where the text gives none. Day may be impossible: 31 April has Day 31
	Grain            Grain
	Weekday          article.Weekday // the weekday written with the date, or NoWeekday
	WeekdaySpan      article.Span    // where it stands; empty without one
	DateSpan         article.Span    // the date without its weekday
	DaySpan          article.Span    // the day of the month; empty without one
	YearFromArticle  bool            // the year is not written but follows from the day of publication
	From, To         article.Day     // the days it covers, both included; NoDay when it cannot be resolved
}

func dates(doc *article.Document) []Date { return nil }
