package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// story is the body of an article as its headline is held against it.
type story struct {
	doc   *article.Document
	list  []numeral
	years []int64 // that it names, and the one it was published in
	lead  uint32  // the first sentence
}

func newStory(doc *article.Document, f *facts.Facts, body []numeral) *story {
	s := &story{doc: doc, list: body}
	for i := range body {
		if y := body[i].year(); y != 0 {
			s.years = append(s.years, y)
		}
	}
	switch m := &doc.Meta; {
	case m.Published != article.NoDay:
		y, _, _ := m.Published.Civil()
		s.years = append(s.years, int64(y))
	case m.Year != 0:
		s.years = append(s.years, int64(m.Year))
	}
	if len(body) > 0 {
		s.lead = body[0].sentence
	}
	for i := range doc.Sentences {
		if k := doc.Blocks[doc.Sentences[i].Block].Kind; k == article.Paragraph || k == article.Quote || k == article.ListItem {
			s.lead = uint32(i)
			break
		}
	}
	return s
}

// claimsIn appends the figures of a block of display type that the story should
// bear out. Years, scores and labels are none, nor is "one", which may be a pronoun.
func claimsIn(out []numeral, p *checks.Pass, block uint32) []numeral {
	for _, n := range numeralsIn(nil, p.Doc, p.Facts, block) {
		if n.Value.Cmp(facts.Int(1)) != 0 && n.Value.Sign() > 0 && (n.month != 0 || !n.isLabel(p.Doc)) {
			out = append(out, n)
		}
	}
	return out
}

// isLabel reports whether a number is part of a date or a name, or joined to
// others: a year, a score 3-1, a time 10:30, '16, No. 19.
func (n *numeral) isLabel(doc *article.Document) bool {
	switch n.unit() {
	case facts.Money, facts.Percent, facts.Points:
		return false
	}
	return n.year() != 0 || joined(doc, n) || n.amount == nil && n.dated
}

// joined reports whether a number is joined to another or to what it names.
func joined(doc *article.Document, n *numeral) bool {
	b := doc.Blocks[n.block].Tokens
	first, end := n.Tokens.First, n.Tokens.End
	if first > b.First && !doc.Tokens[first].Is(article.SpaceBefore) {
		if t := &doc.Tokens[first-1]; joiners.Has(t.Form) || t.Kind == article.Word {
			return true
		}
	}
	if end+1 < b.End && !doc.Tokens[end].Is(article.SpaceBefore) && !doc.Tokens[end+1].Is(article.SpaceBefore) {
		return joiners.Has(doc.Tokens[end].Form) && doc.Tokens[end+1].Kind == article.Number
	}
	if n.amount == nil && !n.ordinal && end < b.End && doc.Tokens[end].Kind == article.Word && !doc.Tokens[end].Is(article.SpaceBefore) {
		return true // 3D, 747s
	}
	if end < b.End && clockWords.Has(doc.Tokens[end].Form) || first > b.First && doc.Tokens[first-1].Form == formNumber {
		return true
	}
	return first > b.First+1 && doc.Tokens[first-1].Form == formStop && doc.Tokens[first-2].Form == formNo
}

var (
	formStop   = article.FormOf(".")
	formNo     = article.FormOf("no")
	formNumber = article.FormOf("number")
	clockWords = article.NewSet("gmt", "bst", "est", "edt", "pst", "pdt", "am", "pm", "a.m.", "p.m.", "o'clock")
	joiners    = article.NewSet("-", "–", "/", ":", "'", "’", "‘", ".")
)
