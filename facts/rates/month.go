// Package rates holds the monthly exchange rates of the world's larger
// currencies from 1971, for judging whether an amount given in two currencies can
// be right. They are no rates to settle accounts by.
package rates

import (
	"fmt"
	"strconv"
)

// Month is a month of the calendar, counted from January of the year 0.
type Month int

// EuroDay is the month in which the euro began. Earlier rates are per US dollar.
const EuroDay = Month(1999 * 12)

// MonthOf returns the month of a year; January is 1.
func MonthOf(year, month int) Month { return Month(year*12 + month - 1) }

// Year is the month's year.
func (m Month) Year() int { return int(m) / 12 }

// Month is the month in its year; January is 1.
func (m Month) Month() int { return int(m)%12 + 1 }

// String is the month as in "2011-09".
func (m Month) String() string { return fmt.Sprintf("%04d-%02d", m.Year(), m.Month()) }

// Name is the month in words: "September 2011".
func (m Month) Name() string { return monthNames[m.Month()-1] + " " + strconv.Itoa(m.Year()) }

var monthNames = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// ParseMonth reads a month as in "2011-09".
func ParseMonth(s string) (Month, bool) {
	if len(s) != 7 || s[4] != '-' {
		return 0, false
	}
	year, err := strconv.ParseUint(s[:4], 10, 16)
	if err != nil {
		return 0, false
	}
	month, err := strconv.ParseUint(s[5:], 10, 8)
	if err != nil || month < 1 || month > 12 {
		return 0, false
	}
	return MonthOf(int(year), int(month)), true
}
