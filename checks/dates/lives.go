package dates

import (
	"copydesk/article"
	"copydesk/facts"
)

// wordBefore returns the nearest of some words before a date, over so many words at most.
func wordBefore(doc *article.Document, d *facts.Date, reach int, is func(article.FormID) bool) (uint32, bool) {
	i, first := d.Tokens.First, doc.Sentences[d.Sentence].Tokens.First
	for n := 0; i > first && n < reach; n++ {
		i--
		if is(doc.Tokens[i].Form) {
			return i, true
		}
		if doc.Tokens[i].Kind != article.Word {
			break
		}
	}
	return 0, false
}

const nobody int32 = -1

var (
	itThey = article.NewSet("it", "they", "he", "she")

	formAgain = article.FormOf("again")
	formHad   = article.FormOf("had")
	formWere  = article.FormOf("were")
	formDied  = article.FormOf("died")
	formThen  = article.FormOf("then")
)
