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

// turns reports whether token n is a word of rising or falling.
func turns(doc *article.Document, n uint32) bool {
	if int(n) >= len(doc.Tokens) {
		return false
	}
	f := doc.Tokens[n].Form
	return riseWords.Has(f) || fallWords.Has(f)
}

// direction is 1 for a rise, -1 for a fall, 0 for neither: the nearest such
// word within four tokens of the change.
func direction(doc *article.Document, a *facts.Amount) int {
	s := doc.Sentences[a.Sentence].Tokens
	if a.Tokens.End < s.End && doc.Tokens[a.Tokens.End].Form == formOf {
		return 0
	}
	first := phraseStart(doc, a)
	if isOf(doc, a) { // put the increase of 3,400 down to roadworks
		return turn(doc.Tokens[first-2].Form)
	}
	if first > s.First && doc.Tokens[first-1].Form == formBy {
		if dir := turnBefore(doc, s, first-1); dir != 0 {
			return dir
		}
	}
	for d := uint32(1); d <= 4; d++ {
		if n := first - d; n >= s.First && n < first && !madeUp(doc, n) && !nameLike(doc, n) && !comparatives.Has(doc.Tokens[n].Form) {
			if dir := turn(doc.Tokens[n].Form); dir != 0 {
				return dir
			}
		}
		if n := a.Tokens.End - 1 + d; n < s.End && !nameLike(doc, n) {
			if dir := turn(doc.Tokens[n].Form); dir != 0 {
				return dir
			}
		}
	}
	return 0
}

// turnBefore is the way of the nearest verb of rising or falling before token n in its
// clause: "cutting the price of its own tablet by".
func turnBefore(doc *article.Document, s article.Range, n uint32) int {
	for k := n; k > s.First && n-k < 12; k-- {
		switch t := &doc.Tokens[k-1]; {
		case t.Kind == article.Punct && t.Form != formHyphen || clauseWords.Has(t.Form):
			return 0
		case riseVerbs.Has(t.Form) && !nameLike(doc, k-1):
			return 1
		case fallVerbs.Has(t.Form) && !nameLike(doc, k-1):
			return -1
		}
	}
	return 0
}

// nameLike reports whether token n is written as a name in the middle of a sentence:
// the town of Fell.
func nameLike(doc *article.Document, n uint32) bool {
	t := &doc.Tokens[n]
	if n == 0 || !t.Is(article.Capitalised) || t.Is(article.AllCaps) {
		return false
	}
	before := &doc.Tokens[n-1]
	return before.Form == formComma || before.Kind == article.Word && !before.Is(article.Capitalised)
}

// madeUp reports whether token n is the "up" of "make up 52 per cent of".
func madeUp(doc *article.Document, n uint32) bool {
	return n > 0 && doc.Tokens[n].Form == formUp && makeWords.Has(doc.Tokens[n-1].Form)
}

var makeWords = article.NewSet("make", "makes", "made", "making", "eat", "eats", "ate", "eaten", "take", "takes", "took", "taken", "use", "uses", "used", "soak", "soaks", "swallow", "swallows")

// comparatives say nothing of a change when they stand before a figure: "more
// than 13 per cent".
var comparatives = article.NewSet("more", "less", "fewer", "over", "above", "below", "higher", "lower")

func turn(f article.FormID) int {
	switch {
	case riseWords.Has(f):
		return 1
	case fallWords.Has(f):
		return -1
	}
	return 0
}
