package article

import "strings"

var monthNumbers = NewTable(map[string]int{
	"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
	"october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
	"sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
})

// civil is a date of which parts may be unknown.
type civil struct{ year, month, day int }

// full returns the Day when the date has a year, or gets one from year.
func (c civil) full(year int) Day {
	if c.year == 0 {
		c.year = year
	}
	day, _ := DayOf(c.year, c.month, c.day)
	return day
}

// dayInWords returns the first whole date of a text, as in "Mon, 12 Sep 2011".
func dayInWords(text string) (Day, bool) {
	k := desks.Get().(*desk)
	defer k.put()
	d := &Document{Text: text, Tokens: k.tokens(text)}
	c, ok := d.dateIn(Range{0, uint32(len(d.Tokens))})
	day := c.full(0)
	return day, ok && day != NoDay
}

// dateIn returns the first date of a line that stands for one: a day and a
// month in words, with or without a year, or figures in ISO order. Dates in
// running text are for package facts.
func (d *Document) dateIn(r Range) (civil, bool) {
	for i := r.First; i < r.End; i++ {
		t := &d.Tokens[i]
		if month, ok := monthNumbers.Get(t.Form); ok {
			if c, ok := d.dateAround(r, i, month); ok {
				return c, true
			}
			continue
		}
		if t.Kind != Number || t.Len() != 4 && t.Len() != 8 {
			continue
		}
		if day, ok := ParseDay(d.Text[t.Start:]); ok {
			y, m, n := day.Civil()
			return civil{y, m, n}, true
		}
		if s := d.In(t.Span); len(s) == 8 {
			if day, ok := ParseDay(s[:4] + "-" + s[4:6] + "-" + s[6:]); ok {
				y, m, n := day.Civil()
				return civil{y, m, n}, true
			}
		}
	}
	return civil{}, false
}

// dateAround reads the day and year around a month's name at i: "12 September
// 2011", "12th of Sept., 2011", "September 12th, 2011", "12-Sep-2011".
func (d *Document) dateAround(r Range, i uint32, month int) (civil, bool) {
	c := civil{month: month}
	next := i + 1
	for j := int(i) - 1; j >= int(r.First) && j >= int(i)-3; j-- {
		if d.Tokens[j].Kind == Number {
			c.day = d.number(uint32(j), 2)
			break
		}
		if !dateFillers.Has(d.Tokens[j].Form) {
			break
		}
	}
	if c.day == 0 {
		next = d.skipFillers(r, next)
		if next < r.End {
			c.day = d.number(next, 2)
		}
		next++
	}
	next = d.skipFillers(r, next)
	if next < r.End {
		c.year = d.number(next, 4)
	}
	return c, 1 <= c.day && c.day <= DaysIn(2000, month)
}

func (d *Document) skipFillers(r Range, i uint32) uint32 {
	for n := 0; n < 3 && i < r.End && dateFillers.Has(d.Tokens[i].Form); n++ {
		i++
	}
	return i
}

// number returns the value of token i when it is a whole number of at most so
// many digits; years have exactly four.
func (d *Document) number(i uint32, digits int) int {
	t := &d.Tokens[i]
	if t.Kind != Number || t.Len() > digits || digits == 4 && t.Len() != 4 {
		return 0
	}
	return smallNumber([]byte(strings.TrimPrefix(d.In(t.Span), ".")))
}

// dateFillers stand between the parts of a date.
var dateFillers = NewSet("of", ",", ".", "-", "st", "nd", "rd", "th")
