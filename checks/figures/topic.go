package figures

import (
	"copydesk/article"
)

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
