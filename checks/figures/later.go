package figures

import (
	"copydesk/article"
)

var priceNouns = article.NewSet("price", "cost", "fare", "fee", "rent", "wage", "salary", "toll", "premium", "bill")

var formPer = article.FormOf("per")

var formThat = article.FormOf("that")
