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
