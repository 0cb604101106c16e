package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// itemsBelow counts the items of the list that follows the block of an amount,
// which must be of the block's last sentence.
func itemsBelow(doc *article.Document, a *facts.Amount) (enumeration, article.Range, bool) {
	b := &doc.Blocks[a.Block]
	if b.Kind == article.ListItem || b.Kind == article.Headline || lastNumber(doc, a) || a.Sentence+1 != b.Sentences.End || !announcesList(doc, a) {
		return enumeration{}, article.Range{}, false
	}
	first := a.Block + 1
	n, i := 0, first
	for ; int(i) < len(doc.Blocks) && doc.Blocks[i].Kind == article.ListItem; i++ {
		if doc.Blocks[i].Level == doc.Blocks[first].Level {
			n++
		}
	}
	e := enumeration{low: n, high: n}
	if n < 2 || a.Value.Coef > int64(n) && goesOn(doc, i) {
		return e, article.Range{}, false
	}
	return e, article.Range{First: doc.Blocks[first].Tokens.First, End: doc.Blocks[i-1].Tokens.End}, true
}

// lastNumber reports whether another number stands between the amount and the end
// of its sentence.
func lastNumber(doc *article.Document, a *facts.Amount) bool {
	for n := a.Tokens.End; n < doc.Sentences[a.Sentence].Tokens.End; n++ {
		if _, ok := smallNumber(doc, n); ok {
			return true
		}
	}
	return false
}

// announcesList reports whether the sentence leads to what stands below it: it
// ends with a colon, or the amount is its only one and it speaks of what follows.
func announcesList(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	if doc.Tokens[s.End-1].Form == formListColon {
		return true
	}
	for n := s.First; n < s.End; n++ {
		if f := doc.Tokens[n].Form; belowWords.Has(f) || f == formHere && n+1 < s.End && areWords.Has(doc.Tokens[n+1].Form) {
			return true
		}
	}
	return false
}

var (
	belowWords = article.NewSet("following", "below")
	formHere   = article.FormOf("here")
)

// goesOn reports whether the list goes on after something in between.
func goesOn(doc *article.Document, i uint32) bool {
	for k := i; k < i+3 && int(k) < len(doc.Blocks) && doc.Blocks[k].Kind != article.Heading; k++ {
		if doc.Blocks[k].Kind == article.ListItem {
			return true
		}
		if t := doc.Blocks[k].Tokens; t.Len() > 0 && doc.Tokens[t.End-1].Form == formListColon {
			return false
		}
	}
	return false
}

// headlined counts what stands under a headline that announces it, "Seven ways to
// sleep": its numbered headings, or the items of its lists when they are one off.
func headlined(doc *article.Document, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	const early = 4 // the article's own headline stands at its top
	if a.Block > early || doc.Blocks[a.Block].Kind != article.Headline || !pointNouns.Has(a.About.Head) {
		return e, at, false
	}
	n, at := numberedHeadings(doc)
	if n < 3 {
		if n, at = allItems(doc); n < 3 || int64(n)-a.Value.Coef > 1 || a.Value.Coef-int64(n) > 1 {
			return e, at, false
		}
	}
	return enumeration{low: n, high: n}, at, true
}

// numberedHeadings counts the headings that begin with 1, 2, 3.
func numberedHeadings(doc *article.Document) (n int, last article.Range) {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != article.Heading || b.Tokens.Len() < 3 {
			continue
		}
		if v, ok := smallNumber(doc, b.Tokens.First); ok && v == n+1 {
			n, last = v, b.Tokens
		}
	}
	return n, last
}

// allItems counts the items of the article's lists, without those inside others.
func allItems(doc *article.Document) (n int, last article.Range) {
	for i := range doc.Blocks {
		if b := &doc.Blocks[i]; b.Kind == article.ListItem && b.Level <= 1 && b.Tokens.Len() > 0 {
			n, last = n+1, b.Tokens
		}
	}
	return n, last
}
