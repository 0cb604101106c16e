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

// gaps are the gaps that can begin at a token of a kind.
var gaps = [...][]gap{
	article.Word:   {toCome, crosses, filler},
	article.Number: {zeros},
	article.Symbol: {crosses, bracketed, templated, queries},
	article.Punct:  {crosses, bracketed, templated, queries},
}

func runPlaceholder(p *checks.Pass) {
	var odd []uint32
	rest := p.Odd
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
			odd, rest = checks.Cut(rest, block.Tokens)
			scanGaps(p, block, odd)
		}
	}
}

// scanGaps looks for gaps at the odd tokens of a block, where alone they begin.
func scanGaps(p *checks.Pass, b *article.Block, odd []uint32) {
	next, sentence := b.Tokens.First, b.Sentences.First
	for _, i := range odd {
		if i < next || !begins(p.Doc, &p.Doc.Tokens[i]) {
			continue
		}
		for sentence < b.Sentences.End && p.Doc.Sentences[sentence].Tokens.End <= i {
			sentence++
		}
		if sentence == b.Sentences.End || p.Doc.Sentences[sentence].Tokens.First > i {
			continue
		}
		s := p.Doc.Sentences[sentence].Tokens
		for _, find := range gaps[p.Doc.Tokens[i].Kind] {
			if end := find(p.Doc, s, i); end > i {
				span := p.Doc.SpanOf(article.Range{First: i, End: end})
				p.Report(checks.Finding{Span: span, Message: fmt.Sprintf("%q was to be filled in or taken out.", p.Doc.In(span))})
				next = end
				break
			}
		}
	}
}

// begins reports whether a gap can begin at an odd token at all, as few can.
func begins(doc *article.Document, t *article.Token) bool {
	if t.Is(article.CodeText) {
		return false
	}
	switch t.Kind {
	case article.Word:
		return t.Is(article.AllCaps) || t.Form == formLorem
	case article.Number:
		return doc.Text[t.Start] == '0'
	}
	return has(t.Form, gapMark)
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
