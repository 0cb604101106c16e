package facts

import "copydesk/article"

var (
	monthWords = map[string]int{
		"january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6,
		"july": 7, "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
		"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	}
	months = article.NewTable(monthWords)

	// plainMonths are months and nothing else, so that a small initial is only a slip.
	plainMonths = article.NewSet("january", "february", "april", "june", "july", "september", "october", "november", "december",
		"jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")

	// shortMonths may carry a full stop.
	shortMonths = article.NewSet("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")

	weekdayWords = map[string]article.Weekday{
		"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
		"sun": 0, "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
	}
	weekdays = article.NewTable(weekdayWords)

	// shortWeekdays may carry a full stop; several are words or newspapers too.
	shortWeekdays = article.NewSet("sun", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat")

	// ordinalWords are read before "of" and a month: "the fourth of July".
	ordinalWords = article.NewTable(map[string]int{
		"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
		"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
		"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
	})

	dayEndings  = article.NewSet("st", "nd", "rd", "th")
	partsOfDay  = article.NewSet("morning", "afternoon", "evening", "night", "lunchtime", "noon", "midnight")
	dayJoiners  = article.NewSet("to", "and", "through", "until", "till", "&", "or")
	listWords   = article.NewSet("and", "&", "or")
	dashes      = article.NewSet("-", "–", "—")
	betweenDays = article.NewSet(",", "and", "to", "or", "until", "till", "through", "-", "–", "—", "from", "the", "&", "on")
	clockWords  = article.NewSet("gmt", "hours", "hrs", "est", "edt", "utc", "local", "et")
	eras        = article.NewSet("bc", "ad", "bce", "b.c.")
	weekdayVerb = article.NewSet("is", "was", "falls", "fell", "will")

	// notDays after a number say that it counts or measures something.
	notDays = article.NewSet("%", "percent", "pct", "per", "million", "billion", "trillion", "mln", "bln", "m", "bn", "thousand", "hundred",
		"dollars", "dlrs", "cents", "cts", "pence", "p", "pounds", "stg", "euros", "yen", "francs", "marks", "tonnes", "tons", "kg", "km", "miles",
		"metres", "meters", "feet", "ft", "inches", "points", "times", "minutes", "seconds", "years", "months", "weeks", "days", "votes", "seats",
		"street", "road", "avenue", "lane", "pm", "am", "p.m.", "a.m.")

	// afterModal follow the verb "may" at the head of a line set in capitals:
	// "What 12 May Be Like" holds no date.
	afterModal = article.NewSet("be", "have", "not", "also", "get", "never", "see", "take", "mean", "make", "face", "need", "become", "come",
		"go", "soon", "lose", "cost", "seem", "help", "say", "still", "well", "yet")

	signsBefore = article.NewSet("$", "£", "€", "¥", "+", "=", "/", ":", "@")

	saidYears = article.NewTable(map[string]int{"last": -1, "this": 0, "next": 1})
	openYears = article.NewSet("that", "each", "every")

	formYear  = article.FormOf("year")
	formThe   = article.FormOf("the")
	formOn    = article.FormOf("on")
	formWhich = article.FormOf("which")
)

// datePrefix reports whether a word can be joined to a date with a hyphen:
// "pre-11 September levels".
func datePrefix(word string) bool {
	switch word {
	case "pre", "post", "mid", "Pre", "Post", "Mid":
		return true
	}
	return false
}
