package dates

import "copydesk/article"

const nobody int32 = -1

var (
	itThey = article.NewSet("it", "they", "he", "she")

	formAgain = article.FormOf("again")
	formHad   = article.FormOf("had")
	formWere  = article.FormOf("were")
	formThen  = article.FormOf("then")
)
