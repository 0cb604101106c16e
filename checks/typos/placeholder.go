package typos

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

var placeholder = &checks.Check{
	Info: checks.Info{
		Name:    "typos/placeholder",
		Summary: "Something was to be filled in or taken out before publication.",
		Why: "A TK, an XX for a figure, a note in brackets or the counter of a page's comments tells every reader that nobody read the article to its end. " +
			"Roman numerals (Super Bowl XXX), TK Maxx, initials, chromosomes, sic in brackets, masked numbers and code are left alone; so is the counter on an HTML page, where it belongs.",
		Severity: checks.Warning,
		Examples: `The harbour trust has {==TK==}{>>typos/placeholder<<} boats and paid {==$XX==}{>>typos/placeholder<<} million for them, said {==[NAME]==}{>>typos/placeholder<<}.

The trust will sponsor {==Super Bowl XXX==}{>>ok typos/placeholder: a Roman numeral<<}, its {==secetary [sic]==}{>>ok typos/placeholder: a remark for the reader<<} wrote.
`,
	},
	Run: runPlaceholder,
}

// gap finds what was to be filled in at token i of a sentence, and returns the
// index after it, or zero.
type gap func(doc *article.Document, s article.Range, i uint32) uint32

var gaps = []gap{toCome, crosses, zeros, bracketed, templated, filler, queries}

func runPlaceholder(p *checks.Pass) {
	for b := range p.Doc.Blocks {
		block := &p.Doc.Blocks[b]
		switch {
		case block.Kind == article.Code:
		case counter(p.Doc, block):
			p.Report(checks.Finding{
				Span:    block.Span,
				Message: fmt.Sprintf("%q is the page's counter of comments, not a part of the article.", p.Doc.In(block.Span)),
				Fixes:   []checks.Fix{{Message: "Take it out", Span: block.Span}},
			})
		case block.Kind != article.Furniture:
			for s := block.Sentences.First; s < block.Sentences.End; s++ {
				scanGaps(p, p.Doc.Sentences[s].Tokens)
			}
		}
	}
}

func scanGaps(p *checks.Pass, s article.Range) {
	for i := s.First; i < s.End; i++ {
		t := &p.Doc.Tokens[i]
		if ordinary(p.Doc, t) || !begins(p.Doc, t) {
			continue
		}
		for _, find := range gaps {
			if end := find(p.Doc, s, i); end > i {
				span := p.Doc.SpanOf(article.Range{First: i, End: end})
				p.Report(checks.Finding{Span: span, Message: fmt.Sprintf("%q was to be filled in or taken out.", p.Doc.In(span))})
				i = end - 1
				break
			}
		}
	}
}

// ordinary reports whether a token is a word such as most are, which no gap begins with.
func ordinary(doc *article.Document, t *article.Token) bool {
	return t.Kind == article.Word && !t.Is(article.AllCaps) && doc.Text[t.Start]|0x20 != 'x' && t.Form != formLorem
}

// begins reports whether a gap can begin at a token that is not ordinary.
func begins(doc *article.Document, t *article.Token) bool {
	switch t.Kind {
	case article.Word:
		return !t.Is(article.CodeText)
	case article.Number:
		return doc.Text[t.Start] == '0' && !t.Is(article.CodeText)
	}
	return has(t.Form, gapMark) && !t.Is(article.CodeText)
}

// counter reports whether a block of plain text or Markdown is nothing but the
// number of comments on a page: "0 Comments To This Article".
func counter(doc *article.Document, b *article.Block) bool {
	if doc.Format == article.HTML || b.Tokens.Len() < 2 || b.Tokens.Len() > 10 {
		return false
	}
	number, comments := false, false
	for i := b.Tokens.First; i < b.Tokens.End; i++ {
		t := &doc.Tokens[i]
		switch {
		case t.Kind == article.Number && !number:
			number = true
		case t.Form == formComment || t.Form == formComments:
			comments = true
		case t.Kind == article.Punct && t.Form != formQuery:
		case !has(t.Form, counterWord):
			return false
		}
	}
	return number && comments
}
