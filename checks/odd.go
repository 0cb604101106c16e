package checks

import (
	"copydesk/article"
	"copydesk/article/lexicon"
)

// oddTokens lists the tokens of an article that are no ordinary words. Three in four are.
func oddTokens(doc *article.Document) []uint32 {
	odd := make([]uint32, 0, len(doc.Tokens)/3+8)
	for i := range doc.Tokens {
		t := &doc.Tokens[i]
		if t.Kind != article.Word || t.Is(article.AllCaps) || !lexicon.ID(t.Form).InDictionary() {
			odd = append(odd, uint32(i))
		}
	}
	return odd
}

// Cut returns what a list of tokens in order has in a range, and what it has behind
// it, to go on with: the blocks and sentences of an article are in order too.
func Cut(list []uint32, r article.Range) (in, rest []uint32) {
	for len(list) > 0 && list[0] < r.First {
		list = list[1:]
	}
	n := 0
	for n < len(list) && list[n] < r.End {
		n++
	}
	return list[:n], list[n:]
}
