package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// perNoun is what a price or a wage is for: the singular noun of "a share", "per
// month", "a head", or that of the adverb ("annually" is a year). Each stands for
// "each", "apiece" and "a head", whatever they are of. Zero when nothing is said.
func perNoun(doc *article.Document, a *facts.Amount) article.FormID {
	if heads.Has(a.About.Per) {
		return formEach
	}
	if a.About.Per != 0 {
		return a.About.Per
	}
	s := doc.Sentences[a.Sentence].Tokens
	form := func(i uint32) article.FormID {
		if i < s.First || i >= s.End {
			return 0
		}
		return doc.Tokens[i].Form
	}
	i := a.Tokens.End
	switch f := form(i); {
	case f == formEach || f == formApiece:
		return formEach
	case perMarks.Has(f):
		next := form(i + 1)
		if next == 0 || doc.Tokens[i+1].Kind != article.Word || facts.Function(next) || perAdjectives.Has(next) || form(i+2) == formAgo {
			return 0
		}
		if n := perNames[next]; n != 0 {
			return n
		}
		if heads.Has(next) {
			return formEach
		}
		return facts.Singular(doc, next)
	}
	if n := perNames[form(i)]; n != 0 {
		return n
	}
	for k := a.Tokens.First; k > s.First && k+6 > a.Tokens.First; k-- {
		if doc.Tokens[k-1].Kind != article.Word {
			break
		}
		if n := perNames[form(k-1)]; n != 0 {
			return n
		}
	}
	if eachGets(doc, s, a) {
		return formEach
	}
	return 0
}

// eachGets reports whether an amount is what each of several gets: "the 25 winners
// will each get $2,000", "each of the 30 teachers will receive a bonus of $500".
func eachGets(doc *article.Document, s article.Range, a *facts.Amount) bool {
	gets := false
	for k := phraseStart(doc, a); k > s.First && k+12 > a.Tokens.First; k-- {
		switch t := &doc.Tokens[k-1]; {
		case t.Form == formEach:
			return gets
		case getWords.Has(t.Form):
			gets = true
		case t.Kind == article.Punct, t.Form == formAnd, t.Kind == article.Number && !gets:
			return false
		}
	}
	return false
}

var getWords = article.NewSet("get", "gets", "receive", "receives", "got", "received", "pay", "pays", "paid", "earn", "earned")

var (
	formEach   = article.FormOf("each")
	formApiece = article.FormOf("apiece")
	formAgo    = article.FormOf("ago")
	formWeek   = article.FormOf("week")
	formDay    = article.FormOf("day")
	formHour   = article.FormOf("hour")
	formMonth  = article.FormOf("month")

	// heads are each of any people: "£30 a head".
	heads = article.NewSet("head", "person", "capita")

	perMarks = article.NewSet("a", "an", "per", "every", "/")

	// perAdjectives follow "a" and are no noun of a rate: "$5m a further", "paid $3 a record".
	perAdjectives = article.NewSet("few", "little", "lot", "further", "second", "third", "more", "great", "total", "record", "decade", "century")

	// perNames maps the words that name a period to its noun.
	perNames = map[article.FormID]article.FormID{
		article.FormOf("monthly"): formMonth, article.FormOf("annually"): formYear, article.FormOf("yearly"): formYear, article.FormOf("annual"): formYear,
		article.FormOf("weekly"): formWeek, article.FormOf("daily"): formDay, article.FormOf("hourly"): formHour, article.FormOf("annum"): formYear,
	}
)

// period is how many of a smaller period a larger one has, from low to high, in
// life as in the calendar: a week of work has five days, and some employers pay
// thirteen or fourteen months a year.
type period struct {
	large, small article.FormID
	low, high    int64
	name         string
}

// extraMonths is how many months' pay a year can have.
const extraMonths = 14

var periods = [...]period{
	{formYear, formMonth, 12, extraMonths, "12 months"}, {formYear, formWeek, 46, 53, "52 weeks"}, {formYear, formDay, 200, 366, "365 days"},
	{formMonth, formWeek, 4, 5, "4 or 5 weeks"}, {formMonth, formDay, 20, 31, "30 days"}, {formWeek, formDay, 5, 7, "5 to 7 days"},
	{formWeek, formHour, 30, 60, "40 hours"}, {formYear, formHour, 1400, 2500, "2,000 hours"}, {formDay, formHour, 6, 12, "8 hours"},
}

// periodsBetween returns how many of the small period the large one has.
func periodsBetween(large, small article.FormID) (period, bool) {
	for _, p := range periods {
		if p.large == large && p.small == small {
			return p, true
		}
	}
	return period{}, false
}
