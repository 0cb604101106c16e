package dates

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	// holidayLinks stand between a holiday and its date.
	holidayLinks = article.NewSet(",", "(", ")", "which", "that", "falls", "fell", "falling", "is", "was", "will", "fall", "be", "on", "this", "year", "-", "–", "—", "celebrated", "marked", "the")

	saysDay = article.NewSet("falls", "fell", "is", "was", "fall", "falling")

	// countWords before a holiday count from it: "two days after Christmas", "the Friday before Easter".
	countWords = article.NewSet("after", "before", "since", "until", "till", "following", "from", "between", "weekend", "week", "by", "for", "ahead", "through", "around", "near")

	// elsewhere are words of sentences that speak of another calendar or of a day that is moved.
	elsewhere = article.NewSet("observed", "observe", "observes", "orthodox", "coptic", "greek", "russian", "serbian", "armenian", "ethiopian", "julian", "moved", "postponed", "instead",
		"belated", "eastern", "substitute", "lieu", "shopping", "season")

	formAnd       = article.FormOf("and")
	formComma     = article.FormOf(",")
	formOr        = article.FormOf("or")
	formAmpersand = article.FormOf("&")
	formEve       = article.FormOf("eve")
	formOf        = article.FormOf("of")
)

// eveOf reports whether "the eve of" stands before a holiday, so that the date
// may be that of the day before.
func eveOf(doc *article.Document, h *facts.Date) bool {
	i := h.Tokens.First
	return i >= 2 && doc.Tokens[i-1].Form == formOf && doc.Tokens[i-2].Form == formEve
}

// otherTradition reports whether a day is right for another custom by which the
// holiday's name goes: Labour Day on 1 May, the birthdays that Americans keep on
// a Monday, the independence of other countries.
func otherTradition(h facts.Holiday, day article.Day) bool {
	_, month, n := day.Civil()
	switch h.String() {
	case "Martin Luther King Day":
		return month == 1 && n == 15
	case "Presidents' Day":
		return month == 2 && (n == 12 || n == 22)
	case "Columbus Day":
		return month == 10 && n == 12
	case "Memorial Day":
		return month == 5 && (n == 30 || n < 20)
	case "Independence Day":
		return month == 7 && (n == 1 || n == 3 || n == 9 || n == 10 || n == 11)
	case "Election Day":
		return true
	case "Father's Day":
		return month == 6 && n == 19
	}
	return false
}

// ownDay reports whether a comma alone parts a date from a holiday that is a day:
// "roses for Valentine's Day, 14 February", "shut until Christmas Day, 25 December".
func ownDay(doc *article.Document, h, d *facts.Date) bool {
	return d.Tokens.First == h.Tokens.End+1 && doc.Tokens[h.Tokens.End].Form == formComma && doc.Tokens[h.Tokens.End-1].Form == formDay
}

// upTo are words of countWords before a holiday that is itself the day given.
var upTo = article.NewSet("for", "until", "till", "through", "by", "from")

var formDay = article.FormOf("day")
