package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
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

// leadList holds "the three countries" against the places that the article opens with:
// "Italy, Croatia, Tarnia and Montenegro will patrol the strait".
func leadList(p *checks.Pass) {
	doc := p.Doc
	for si := range doc.Sentences {
		s := doc.Sentences[si].Tokens
		if doc.Blocks[doc.Sentences[si].Block].Kind != article.Paragraph || s.Len() < 8 {
			continue
		}
		n, kind, end := placesAt(p, s)
		if n < 3 {
			return
		}
		for i := range p.Facts.Amounts {
			a := &p.Facts.Amounts[i]
			if a.Sentence <= uint32(si) || a.Sentence > uint32(si)+4 || !stateKinds.Has(a.About.Head) || kind != facts.Place || a.Tokens.First == 0 || doc.Tokens[a.Tokens.First-1].Form != formThe || a.About.HeadN != a.Tokens.End {
				continue
			}
			v, ok := announced(doc, a)
			if !ok || v == n || v-n > 1 || n-v > 1 {
				continue
			}
			p.Report(checks.Finding{
				Span: article.Span{Start: a.Span.Start, End: doc.Tokens[a.About.HeadN].End}, Severity: checks.Warning, Message: fmt.Sprintf("The text speaks of %s and has named %d.", doc.In(a.Phrase), n),
				Related: []checks.Related{{Span: doc.SpanOf(article.Range{First: s.First, End: end}), Message: "those named"}},
			})
		}
		return
	}
}

var stateKinds = article.NewSet("country", "nation", "state")

// placesAt counts the names that a sentence begins with, joined by commas and an "and",
// and returns the token after the last.
func placesAt(p *checks.Pass, s article.Range) (n int, kind facts.NameKind, end uint32) {
	i, joined := s.First, false
	for i < s.End {
		if p.Doc.Tokens[i].Form == formThe {
			i++
		}
		names := namesWithin(p.Facts.Names, article.Range{First: i, End: i + 1})
		if len(names) == 0 || n > 0 && names[0].Kind != kind {
			return 0, kind, i
		}
		n, kind, i = n+1, names[0].Kind, names[0].Tokens.End
		if joined || i+1 >= s.End {
			break
		}
		switch f := p.Doc.Tokens[i].Form; {
		case f == formComma:
			i++
			if p.Doc.Tokens[i].Form == formAnd {
				i, joined = i+1, true
			}
		case f == formAnd:
			i, joined = i+1, true
		default:
			return 0, kind, i
		}
	}
	if !joined || i >= s.End || p.Doc.Tokens[i].Kind != article.Word {
		return 0, kind, i
	}
	return n, kind, i
}
