package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// partAfter finds the part and the whole that stand before a part in words, or in
// commas after it: "60 of the 90 seats, two-thirds of the total", "half the class, 15 of
// 30 pupils,".
func partAfter(doc *article.Document, list []facts.Amount, i int) (part, whole *facts.Amount) {
	r := &list[i]
	if i > 0 && list[i-1].Sentence == r.Sentence && ofTheWhole(doc, r) {
		n := beforeHedge(doc, r)
		y := &list[i-1]
		if n > y.Tokens.End && n <= y.Tokens.End+5 && parting(doc.Tokens[n-1].Form) && !closes(doc, y.Tokens.End, n-1) {
			if x, y, ok := quotient(doc, list, i-1); ok {
				return x, y
			}
		}
	}
	if i+2 < len(list) && list[i+2].Sentence == r.Sentence {
		x, y := &list[i+1], &list[i+2]
		n := beforeHedge(doc, x)
		if n <= r.Tokens.End || n > r.Tokens.End+6 || !parting(doc.Tokens[n-1].Form) || closes(doc, r.Tokens.End, n-1) || y.Tokens.First > x.Tokens.End+4 || !closedBy(doc, y) {
			return nil, nil
		}
		if p, w, ok := quotient(doc, list, i+2); ok && p == x {
			return p, w
		}
	}
	return nil, nil
}

// ofTheWhole reports whether "of the total", "of them" or "of it" follows a part.
func ofTheWhole(doc *article.Document, r *facts.Amount) bool {
	n := r.Tokens.End
	return ofAll(doc, r) || int(n)+1 < len(doc.Tokens) && doc.Tokens[n].Form == formOf && doc.Tokens[n+1].Form == formIt
}

var formIt = article.FormOf("it")

// closedBy reports whether a comma or a dash follows an amount and its noun.
func closedBy(doc *article.Document, a *facts.Amount) bool {
	end := doc.Sentences[a.Sentence].Tokens.End
	for n := a.Tokens.End; n < min(end, a.Tokens.End+4); n++ {
		if parting(doc.Tokens[n].Form) {
			return true
		}
		if doc.Tokens[n].Kind != article.Word {
			return false
		}
	}
	return false
}

// afterColon finds the two figures of a multiple that follow a colon: "ten times the
// size of its neighbour: 50 square miles to five".
func afterColon(doc *article.Document, list []facts.Amount, i int) (x, y *facts.Amount) {
	r := &list[i]
	if r.Other.Sign() != 0 || i+2 >= len(list) || list[i+2].Sentence != r.Sentence || i+3 < len(list) && list[i+3].Sentence == r.Sentence {
		return nil, nil
	}
	x, y = &list[i+1], &list[i+2]
	if n := beforeHedge(doc, x); n <= r.Tokens.End || doc.Tokens[n-1].Form != formListColon {
		return nil, nil
	}
	n := beforeHedge(doc, y)
	if n < x.Tokens.End+1 || n > x.Tokens.End+4 || doc.Tokens[n-1].Form != formTo && !oldWords.Has(doc.Tokens[n-1].Form) || !compatible(x, y) {
		return nil, nil
	}
	return x, y
}
