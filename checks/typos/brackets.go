package typos

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

// bracketReader follows the brackets of an article from block to block.
type bracketReader struct {
	doc     *article.Document
	open    []uint32 // the tokens that open a bracket in the block
	waiting []waiting
	faults  []checks.Finding
}

// waiting is a bracket that its block left open, which a paragraph after it may
// close: a note of several paragraphs stands in one pair.
type waiting struct {
	block   uint32
	finding checks.Finding
}

// reach is how many blocks one pair of brackets can hold.
const reach = 8

// block reads the brackets among the marks of a block.
func (r *bracketReader) block(n uint32, b *article.Block, marks []uint32) {
	r.open = r.open[:0]
	for _, i := range marks {
		t := &r.doc.Tokens[i]
		opens := t.Form == formParen || t.Form == formBracket
		if !opens && t.Form != formCloseParen && t.Form != formCloseBracket || t.Is(article.CodeText) || smiles(r.doc, b.Tokens, i) {
			continue
		}
		if opens {
			r.open = append(r.open, i)
		} else {
			r.close(n, b, i)
		}
	}
	for _, o := range r.open {
		s := r.doc.Sentences[r.doc.SentenceAt(r.doc.Tokens[o].Start)].Tokens
		span := r.doc.SpanOf(article.Range{First: o, End: s.End})
		f := checks.Finding{Span: span, Message: "The bracket that opens here is never closed."}
		if o == s.First || r.doc.Tokens[o].Form == formBracket {
			f.Severity = checks.Note // an aside of whole sentences is read as one all the same
		}
		r.waiting = append(r.waiting, waiting{n, f})
	}
}

// close pairs the closing bracket at i with the last one open. Numbered points
// close what nothing opens: "1) the pier, b) the boats".
func (r *bracketReader) close(n uint32, b *article.Block, i uint32) {
	if len(r.open) > 0 {
		r.open = r.open[:len(r.open)-1]
		return
	}
	if i > b.Tokens.First && numbering(r.doc, b.Tokens, i-1) {
		return
	}
	if last := len(r.waiting) - 1; last >= 0 && n-r.waiting[last].block <= reach {
		r.waiting = r.waiting[:last]
		return
	}
	from := max(i, b.Tokens.First+1) - 1
	span := r.doc.SpanOf(article.Range{First: from, End: i + 1})
	r.faults = append(r.faults, checks.Finding{Span: span, Message: fmt.Sprintf("The bracket that closes after %q is never opened.", r.doc.Word(from))})
}

func (r *bracketReader) settle() {
	for _, w := range r.waiting {
		r.faults = append(r.faults, w.finding)
	}
}

// numbering reports whether a bracket after token i closes a number: "1)", "b.)".
func numbering(doc *article.Document, r article.Range, i uint32) bool {
	t := &doc.Tokens[i]
	if t.Form == formStop && i > r.First {
		t = &doc.Tokens[i-1]
	}
	return t.Kind == article.Number || t.Kind == article.Word && t.End-t.Start <= 3
}

// smiles reports whether a bracket is the mouth of a face: ":-)", ";(".
func smiles(doc *article.Document, r article.Range, i uint32) bool {
	if i == r.First || doc.Tokens[i].Is(article.SpaceBefore) {
		return false
	}
	switch doc.Word(i - 1) {
	case ":", ";", "=":
		return true
	case "-", "^", "'":
		return i > r.First+1 && !doc.Tokens[i-1].Is(article.SpaceBefore) && (doc.Word(i-2) == ":" || doc.Word(i-2) == ";")
	}
	return false
}
