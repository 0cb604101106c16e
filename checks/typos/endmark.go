package typos

import (
	"copydesk/article"
	"copydesk/checks"
)

// unended finds the one paragraph of an article that ends without a full stop. An
// article with several has lines of another kind among its paragraphs.
func unended(doc *article.Document) []checks.Finding {
	var found []checks.Finding
	ended := 0
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Kind != article.Paragraph || b.Tokens.Len() < 8 {
			continue
		}
		last := &doc.Tokens[b.Tokens.End-1]
		if last.Kind == article.Punct {
			ended++
			continue
		}
		if !stopsShort(doc, b) || !before(doc, i+1) || len(found) > 0 {
			return nil
		}
		at := article.Span{Start: last.End, End: last.End}
		found = append(found, checks.Finding{
			Span: last.Span, Message: "The paragraph ends without a full stop.",
			Fixes: []checks.Fix{{Message: "Write a full stop", Span: at, New: "."}},
		})
	}
	if ended < 3 {
		return nil
	}
	return found
}

// stopsShort reports whether a paragraph ends in a word that asks for a full stop,
// and its last line is no caption: "The mayor leaves. | Coast Photo Mayor quits over pier".
func stopsShort(doc *article.Document, b *article.Block) bool {
	last := &doc.Tokens[b.Tokens.End-1]
	if last.Kind != article.Word || !small(last) || last.Is(article.CodeText) || has(last.Form, closed) || doc.Text[last.End-1] == '.' || b.Sentences.Len() < 2 {
		return false
	}
	for i := doc.Sentences[b.Sentences.End-1].Tokens.First; i < b.Tokens.End; i++ {
		if text := doc.Word(i); text == "|" || text == "©" {
			return false
		}
	}
	return true
}

// before reports whether the block is a paragraph with a beginning of its own, so
// that the one before it had to end.
func before(doc *article.Document, i int) bool {
	if i >= len(doc.Blocks) || doc.Blocks[i].Kind != article.Paragraph || doc.Blocks[i].Tokens.Len() < 8 {
		return false
	}
	t := &doc.Tokens[doc.Blocks[i].Tokens.First]
	return t.Kind == article.Punct && has(t.Form, quoteMark) || t.Kind == article.Word && t.Is(article.Capitalised)
}
