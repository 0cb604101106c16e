package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// agoNow reports whether "ago" and a day of these stands behind the years at token i:
// "fifty years ago this week", "a hundred years ago today".
func agoNow(doc *article.Document, i, end uint32) bool {
	if f := doc.Tokens[i].Form; f != formYears && f != formCentury || i+2 >= end {
		return false
	}
	if f := doc.Tokens[i+1].Form; f != formAgo && f != formOld {
		return f == formToday && doc.Tokens[i].Form == formYears // "it is sixty years today since"
	}
	return nowWords.Has(doc.Tokens[i+2].Form)
}

// celebrated reports whether the years at token i are what somebody celebrates: "will
// celebrate 25 years on the air", "marks 40 years as".
func celebrated(doc *article.Document, i, first uint32) bool {
	return i >= first+2 && celebrates.Has(doc.Tokens[i-2].Form)
}

// counts reports whether the article below its headline names a number of years anywhere, in figures or in
// words: another anniversary is that of the day.
func counts(p *checks.Pass, years int) bool {
	at := 0
	for i := range p.Doc.Tokens {
		for at < len(p.Doc.Blocks) && uint32(i) >= p.Doc.Blocks[at].Tokens.End {
			at++
		}
		if at < len(p.Doc.Blocks) && p.Doc.Blocks[at].Kind == article.Headline {
			continue // "Centenary of pit blast" above the 110th anniversary
		}
		f := p.Doc.Tokens[i].Form
		n, _ := tensOf.Get(f)
		m, _ := ordinalNumbers.Get(f)
		if k, ok := namedYears.Get(f); n == years || m == years || ok && k == years || smallNumber(p.Doc, uint32(i)) == years {
			return true
		}
	}
	return false
}

// slipYears is how far from the years that have passed those are which a slip makes of them.
const slipYears = 20

// aroundDay is how many days from publication an anniversary may be.
const aroundDay = 8

// sameDays reports whether a day falls within some of another day in its year.
func sameDays(d *facts.Date, day article.Day) bool {
	this, month, _ := day.Civil()
	if d.Day == 0 {
		return d.Month == month
	}
	for year := this - 1; year <= this+1; year++ {
		if x, ok := article.DayOf(year, d.Month, d.Day); ok && max(x-day, day-x) <= aroundDay {
			return true
		}
	}
	return false
}

var (
	formCentury = article.FormOf("century")
	formOld     = article.FormOf("old")
	formToday   = article.FormOf("today")

	nowWords   = article.NewSet("this", "today", "tomorrow", "yesterday", "next", "on", "last", "tonight", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
	celebrates = article.NewSet("celebrate", "celebrates", "celebrating", "celebrated", "mark", "marks", "marking", "marked", "toast", "toasts")
)
