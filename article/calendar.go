package article

// Day is a civil day of the proleptic Gregorian calendar, counted so that
// 1 January of the year 1 is day 1 (rata die). It has no time zone.
type Day int32

// NoDay stands for a day that is not known. It is the zero value.
const NoDay Day = 0

// Weekday is a day of the week; Sunday is 0 as in package time.
type Weekday uint8

// NoWeekday stands for a weekday that is not given.
const NoWeekday Weekday = 7

// DaysIn is the number of days of a month (1 to 12) of a year.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// DayOf returns the day of a civil date, and false when the calendar has no such day.
func DayOf(year, month, day int) (Day, bool) {
	if month < 1 || month > 12 || day < 1 || day > DaysIn(year, month) || year < 1 || year > 9999 {
		return NoDay, false
	}
	// Days since 0000-03-01, with the year beginning in March so that the leap
	// day is its last: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".
	y := year
	if month <= 2 {
		y--
	}
	era := floorDiv(y, 400)
	yoe := y - era*400
	doy := (153*((month+9)%12)+2)/5 + day - 1
	doe := yoe*365 + yoe/4 - yoe/100 + doy
	return Day(era*146097 + doe - 305), true
}

// Civil returns the year, month (1 to 12) and day of the month.
func (d Day) Civil() (year, month, day int) {
	z := int(d) + 305
	era := floorDiv(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = doy - (153*mp+2)/5 + 1
	month = (mp+2)%12 + 1
	year = yoe + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

// Weekday returns the day of the week.
func (d Day) Weekday() Weekday { return Weekday(((int(d) % 7) + 7) % 7) }

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

var weekdayNames = [...]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", ""}

// String is the weekday's English name, empty for NoWeekday.
func (w Weekday) String() string { return weekdayNames[min(w, NoWeekday)] }

var monthNames = [...]string{"", "January", "February", "March", "April", "May", "June", "July",
	"August", "September", "October", "November", "December"}

// MonthName is the English name of a month, 1 to 12.
func MonthName(month int) string { return monthNames[month] }

// String is the day in ISO form, YYYY-MM-DD; empty for NoDay.
func (d Day) String() string {
	if d == NoDay {
		return ""
	}
	y, m, n := d.Civil()
	b := []byte("0000-00-00")
	for i := 3; i >= 0 && y > 0; i-- {
		b[i] = byte('0' + y%10)
		y /= 10
	}
	b[5], b[6], b[8], b[9] = byte('0'+m/10), byte('0'+m%10), byte('0'+n/10), byte('0'+n%10)
	return string(b)
}

// ParseDay reads a day from the front of an ISO date or date-time
// (2011-09-12, 2011-09-12T10:00:00Z) and reports whether there is one.
func ParseDay(s string) (Day, bool) {
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return NoDay, false
	}
	var n [3]int
	for i, f := range [...]string{s[:4], s[5:7], s[8:10]} {
		for _, c := range []byte(f) {
			if c < '0' || c > '9' {
				return NoDay, false
			}
			n[i] = n[i]*10 + int(c-'0')
		}
	}
	return DayOf(n[0], n[1], n[2])
}
