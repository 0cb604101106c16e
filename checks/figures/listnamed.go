package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// mostAway is how many sentences may stand between a number and the paragraph that
// names its things.
const mostAway = 3

// itemsOfThem counts the items below a paragraph that begins "The schools ... are:",
// for the number of schools that was told last before it.
func itemsOfThem(doc *article.Document, list []facts.Amount, i int) (e enumeration, at article.Range, ok bool) {
	a := &list[i]
	b := int(a.Block)
	if k := doc.Blocks[b].Kind; k != article.Paragraph || a.About.Frame&facts.Part != 0 {
		return e, at, false
	}
	intro := b + 1
	if intro+2 >= len(doc.Blocks) || doc.Blocks[intro].Kind != article.Paragraph || doc.Blocks[intro+1].Kind != article.ListItem {
		return e, at, false
	}
	s := doc.Blocks[intro].Sentences
	t := doc.Blocks[intro].Tokens
	if s.End != s.First+1 || s.First > a.Sentence+mostAway || t.Len() < 4 || t.Len() > 30 || doc.Tokens[t.End-1].Form != formListColon {
		return e, at, false
	}
	if doc.Tokens[t.First].Form != formThe || !pluralOf(doc, t.First+1, a.About.Head) || !endsInAre(doc, t) {
		return e, at, false
	}
	for k := i + 1; k < len(list) && int(list[k].Block) <= intro; k++ {
		if n := &list[k]; n.About.Head == a.About.Head || int(n.Block) == intro && n.Unit == facts.Count {
			return e, at, false
		}
	}
	n, last := 0, intro+1
	for k := intro + 1; k < len(doc.Blocks) && doc.Blocks[k].Kind == article.ListItem; k++ {
		if doc.Blocks[k].Level == doc.Blocks[intro+1].Level {
			n++
		}
		last = k
	}
	at = article.Range{First: doc.Blocks[intro+1].Tokens.First, End: doc.Blocks[last].Tokens.End}
	return enumeration{low: n, high: n}, at, n > 1 && !goesOn(doc, uint32(last+1))
}

// pluralOf reports whether the word at token i, or the one after it, is the plural
// of a noun.
func pluralOf(doc *article.Document, i uint32, noun article.FormID) bool {
	for k := i; k < i+2; k++ {
		if f := doc.Tokens[k].Form; f != noun && facts.Singular(doc, f) == noun {
			return true
		}
	}
	return false
}

// endsInAre reports whether a paragraph ends "are:", or "are as follows:".
func endsInAre(doc *article.Document, t article.Range) bool {
	for i := t.End - 1; i > t.First && i+4 > t.End; i-- {
		if areWords.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}
