package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// isOf reports whether the change follows a noun of change: "an increase of 18%".
func isOf(doc *article.Document, by *facts.Amount) bool {
	n := phraseStart(doc, by)
	return n > 1 && doc.Tokens[n-1].Form == formOf && (riseNouns.Has(doc.Tokens[n-2].Form) || fallNouns.Has(doc.Tokens[n-2].Form) || savingNouns.Has(doc.Tokens[n-2].Form))
}

// savingNouns are nouns of a change in money.
var savingNouns = article.NewSet("saving", "savings")

var earlierWords = article.NewSet("earlier", "ago", "before", "previously")

var changeOpeners = article.NewSet("the", "that", "this", "a", "it", "an", "which", "they", "those", "these")

var priceNouns = article.NewSet("price", "cost", "fare", "fee", "rent", "wage", "salary", "toll", "premium", "bill")

var formPer = article.FormOf("per")

var formThat = article.FormOf("that")

var (
	// timeBits are the spans of time that a figure is of.
	timeBits = article.NewTable(map[string]uint8{
		"quarter": 0, "quarterly": 0, "half": 1, "month": 2, "monthly": 2, "week": 3, "weekly": 3, "annual": 4, "daily": 5,
		"january": 6, "february": 7, "march": 8, "april": 9, "may": 10, "june": 11, "july": 12, "august": 13, "september": 14, "october": 15, "november": 16, "december": 17,
	})
	// anaphors begin a sentence that goes on about the one before.
	anaphors = article.NewSet("it", "that", "this", "they", "there", "these", "those")
	preTopic = article.NewSet("in", "of", "for", "to")
)
