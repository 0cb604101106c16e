package facts

import "copydesk/article"

// Holiday is a holiday with a day of its own in every year.
type Holiday uint8

// NoHoliday stands for a date that names none.
const NoHoliday Holiday = 0

// holidayRule says on which day a holiday falls: a fixed day of a month; the nth
// of a weekday in a month, the last for -1; or a number of days from Easter.
type holidayRule struct {
	name       string
	as         string // how it is written, without full stops; "~" before names of a season too, read only where the words around make them a day
	month, day int
	weekday    article.Weekday
	nth        int
	easter     bool
	plus       int // days after what the rest says
}

// holidayRules are the rules of the holidays, in the order of their values.
// Sources: 5 U.S.C. 6103 for the American ones, the Banking and Financial
// Dealings Act 1971 for the British; the others keep one day every year.
var holidayRules = [...]holidayRule{
	{},
	{name: "New Year's Day", as: "new year 's day|new years day|new year day|~new year", month: 1, day: 1},
	{name: "Epiphany", as: "epiphany", month: 1, day: 6},
	{name: "Martin Luther King Day", as: "martin luther king day|martin luther king jr day|mlk day", month: 1, weekday: 1, nth: 3},
	{name: "Burns Night", as: "burns night", month: 1, day: 25},
	{name: "Australia Day", as: "australia day", month: 1, day: 26},
	{name: "Groundhog Day", as: "groundhog day", month: 2, day: 2},
	{name: "Waitangi Day", as: "waitangi day", month: 2, day: 6},
	{name: "Valentine's Day", as: "valentine 's day|valentines day|st valentine 's day", month: 2, day: 14},
	{name: "Presidents' Day", as: "presidents day|president 's day", month: 2, weekday: 1, nth: 3},
	{name: "St David's Day", as: "st david 's day", month: 3, day: 1},
	{name: "International Women's Day", as: "international women 's day", month: 3, day: 8},
	{name: "St Patrick's Day", as: "st patrick 's day|saint patrick 's day|st patricks day", month: 3, day: 17},
	{name: "April Fools' Day", as: "april fools day|april fool 's day", month: 4, day: 1},
	{name: "Earth Day", as: "earth day", month: 4, day: 22},
	{name: "St George's Day", as: "st george 's day", month: 4, day: 23},
	{name: "Anzac Day", as: "anzac day", month: 4, day: 25},
	{name: "May Day", as: "may day", month: 5, day: 1},
	{name: "Cinco de Mayo", as: "cinco de mayo", month: 5, day: 5},
	{name: "VE Day", as: "ve day", month: 5, day: 8},
	{name: "Memorial Day", as: "memorial day", month: 5, weekday: 1, nth: -1},
	{name: "Juneteenth", as: "juneteenth", month: 6, day: 19},
	{name: "Father's Day", as: "father 's day|fathers day", month: 6, weekday: 0, nth: 3},
	{name: "Canada Day", as: "canada day", month: 7, day: 1},
	{name: "Independence Day", as: "independence day", month: 7, day: 4},
	{name: "Bastille Day", as: "bastille day", month: 7, day: 14},
	{name: "Labor Day", as: "labor day", month: 9, weekday: 1, nth: 1},
	{name: "Columbus Day", as: "columbus day", month: 10, weekday: 1, nth: 2},
	{name: "Halloween", as: "~halloween|~hallowe'en", month: 10, day: 31},
	{name: "All Saints' Day", as: "all saints day", month: 11, day: 1},
	{name: "All Souls' Day", as: "all souls day", month: 11, day: 2},
	{name: "Bonfire Night", as: "bonfire night|guy fawkes night|guy fawkes day", month: 11, day: 5},
	{name: "Election Day", as: "election day", month: 11, weekday: 1, nth: 1, plus: 1},
	{name: "Armistice Day", as: "armistice day|remembrance day", month: 11, day: 11},
	{name: "Veterans Day", as: "veterans day|veteran 's day", month: 11, day: 11},
	{name: "Remembrance Sunday", as: "remembrance sunday", month: 11, weekday: 0, nth: 2},
	{name: "Thanksgiving", as: "thanksgiving day|~thanksgiving", month: 11, weekday: 4, nth: 4},
	{name: "Black Friday", as: "black friday", month: 11, weekday: 4, nth: 4, plus: 1},
	{name: "Cyber Monday", as: "cyber monday", month: 11, weekday: 4, nth: 4, plus: 4},
	{name: "St Andrew's Day", as: "st andrew 's day", month: 11, day: 30},
	{name: "World AIDS Day", as: "world aids day", month: 12, day: 1},
	{name: "Christmas Eve", as: "christmas eve", month: 12, day: 24},
	{name: "Christmas Day", as: "christmas day|~christmas|~xmas", month: 12, day: 25},
	{name: "Boxing Day", as: "boxing day", month: 12, day: 26},
	{name: "New Year's Eve", as: "new year 's eve|new years eve|new year eve", month: 12, day: 31},
	{name: "Mardi Gras", as: "mardi gras|shrove tuesday", easter: true, plus: -47},
	{name: "Ash Wednesday", as: "ash wednesday", easter: true, plus: -46},
	{name: "Palm Sunday", as: "palm sunday", easter: true, plus: -7},
	{name: "Maundy Thursday", as: "maundy thursday", easter: true, plus: -3},
	{name: "Good Friday", as: "good friday", easter: true, plus: -2},
	{name: "Easter Saturday", as: "easter saturday", easter: true, plus: -1},
	{name: "Easter Sunday", as: "easter sunday|easter day|~easter", easter: true},
	{name: "Easter Monday", as: "easter monday", easter: true, plus: 1},
	{name: "Ascension Day", as: "ascension day", easter: true, plus: 39},
	{name: "Pentecost", as: "pentecost|whit sunday", easter: true, plus: 49},
	{name: "Whit Monday", as: "whit monday", easter: true, plus: 50},
	{name: "Mothering Sunday", as: "mothering sunday", easter: true, plus: -21},
}

// String is the holiday's name, empty for NoHoliday.
func (h Holiday) String() string { return holidayRules[h].name }

// Fixed reports whether the holiday falls on the same day every year.
func (h Holiday) Fixed() bool {
	rule := &holidayRules[h]
	return rule.nth == 0 && !rule.easter
}

// Day is the day on which the holiday falls in a year.
func (h Holiday) Day(year int) (article.Day, bool) {
	rule := &holidayRules[h]
	if rule.easter {
		day, ok := easterDay(year)
		return day + article.Day(rule.plus), ok
	}
	if rule.nth == 0 {
		return article.DayOf(year, rule.month, rule.day)
	}
	from := 1 + 7*(rule.nth-1)
	if rule.nth < 0 {
		from = article.DaysIn(year, max(rule.month, 1)) - 6
	}
	first, ok := article.DayOf(year, rule.month, from)
	if !ok {
		return article.NoDay, false
	}
	ahead := (int(rule.weekday) - int(first.Weekday()) + 7) % 7
	return first + article.Day(ahead+rule.plus), true
}

// easterDay is the day of Easter in the Gregorian calendar: J.-M. Oudin's
// algorithm of 1940, as printed in the Explanatory Supplement to the
// Astronomical Almanac.
func easterDay(year int) (article.Day, bool) {
	c := year / 100
	n := year - 19*(year/19)
	k := (c - 17) / 25
	i := c - c/4 - (c-k)/3 + 19*n + 15
	i -= 30 * (i / 30)
	i -= (i / 28) * (1 - (i/28)*(29/(i+1))*((21-n)/11))
	j := year + year/4 + i + 2 - c + c/4
	j -= 7 * (j / 7)
	l := i - j
	month := 3 + (l+40)/44
	return article.DayOf(year, month, l+28-31*(month/4))
}
