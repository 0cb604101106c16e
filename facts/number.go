package facts

import "copydesk/article"

// Number is a number phrase: digits or number words, with their scale.
type Number struct {
	Value  Decimal // in whole units
	Figure Decimal // without the scale: 4.2 of "4.2 million"
	Tokens article.Range
	Words  bool // written in words
}

// ReadNumber reads the number phrase that begins at token i of a Document and
// ends before token end. What it is a number of plays no part: 911, the 18 of
// "18th" and the day of a date are numbers too. It reports false where none begins.
func ReadNumber(doc *article.Document, i, end uint32) (Number, bool) {
	if i >= end || !BeginsNumber(&doc.Tokens[i]) {
		return Number{}, false
	}
	r := reader{doc: doc, toks: doc.Tokens, end: end}
	q, ok := r.quantity(i)
	if !ok {
		return Number{}, false
	}
	n := Number{Value: q.value, Figure: q.value, Tokens: q.tokens, Words: q.words}
	if f, ok := ParseDecimal(doc.In(q.digits)); ok {
		n.Figure = f
	}
	return n, true
}

// BeginsNumber reports whether a number phrase may begin with the token.
func BeginsNumber(t *article.Token) bool {
	switch t.Kind {
	case article.Number:
		return true
	case article.Word:
		return numberWords.Has(t.Form) || t.Form == formA || t.Form == formHalf
	case article.Symbol:
		return vulgar.Has(t.Form)
	}
	return false
}
