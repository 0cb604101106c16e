package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// sumOpeners begin a sentence that gives the share of the figures before it.
var sumOpeners = article.NewSet("that", "this", "which", "it")

// toldBefore finds the part and the whole of the sentence before a share that says
// what they make: "Of 800 trees, 120 were sick. That is 15 per cent." The sentence
// counts nothing but the two.
func toldBefore(doc *article.Document, list []facts.Amount, i int) (part, whole *facts.Amount, ok bool) {
	pct := &list[i]
	s := doc.Sentences[pct.Sentence].Tokens
	n := phraseStart(doc, pct)
	if n != s.First+2 || !sumOpeners.Has(doc.Tokens[s.First].Form) || !copulas.Has(doc.Tokens[s.First+1].Form) || !endsAt(doc, s, pct) {
		return nil, nil, false
	}
	for k := i - 1; k >= 0 && list[k].Sentence+1 >= pct.Sentence; k-- {
		a := &list[k]
		switch {
		case lastsTime(a):
		case !countable(a) || a.Hedge != facts.Exactly || whole != nil:
			return nil, nil, false
		case part == nil:
			part = a
		default:
			whole = a
		}
	}
	if whole == nil || list[i-1].Sentence == pct.Sentence {
		return nil, nil, false
	}
	if part.Value.Cmp(whole.Value) > 0 {
		part, whole = whole, part
	}
	return part, whole, ofBefore(doc, whole) && partLike(part, whole)
}

// endsAt reports whether the share ends its sentence, or "of the total" does.
func endsAt(doc *article.Document, s article.Range, pct *facts.Amount) bool {
	n := pct.Tokens.End
	return n < s.End && (doc.Tokens[n].Kind == article.Punct || ofAll(doc, pct))
}
