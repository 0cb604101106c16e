package typos

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

var indefinite = &checks.Check{
	Info: checks.Info{
		Name:    "typos/article",
		Summary: `"A" stands before the sound of a vowel, or "an" before that of a consonant.`,
		Why: "The article goes by the sound of what follows and not by its letter: an hour, a university, an MP, an 18-month term, an $8 million deal. A change to the sentence leaves the old " +
			"one behind. Words that are said both ways (a historic, an historic), letters read as a word or one by one, names whose sound nobody can tell, \"A\" as a grade or a vitamin, " +
			"and foreign phrases are left alone.",
		Severity: checks.Error,
		Examples: `The ferry leaves in {~~a~>an~~}{>>typos/article: the sound of a vowel<<} hour for {~~an~>a~~}{>>typos/article: the sound of a consonant<<} university.

It is {==a==}{>>ok typos/article: a w is heard<<} one-off sale of {==an==}{>>ok typos/article: eighteen<<} 18-seat boat to {==an==}{>>ok typos/article: an em is heard<<} MP, and {==an==}{>>ok typos/article: said both ways<<} historic one.
`,
	},
	Run: runArticle,
}

var (
	formA, formAn = article.FormOf("a"), article.FormOf("an")
	formI         = article.FormOf("i")
)

func runArticle(p *checks.Pass) {
	for s := range p.Doc.Sentences {
		sentence := &p.Doc.Sentences[s]
		if !p.Doc.Blocks[sentence.Block].Kind.Prose() {
			continue
		}
		for i := sentence.Tokens.First; i+1 < sentence.Tokens.End; i++ {
			if f := p.Doc.Tokens[i].Form; f == formA || f == formAn {
				judgeArticle(p, sentence.Tokens, i)
			}
		}
	}
}

// judgeArticle holds the article of token i against the sound behind it.
func judgeArticle(p *checks.Pass, s article.Range, i uint32) {
	next := follower(p.Doc, s, i)
	if next == 0 || !isArticle(p.Doc, s, i, next) || foreign(p.Doc, s, i, next) {
		return
	}
	t := &p.Doc.Tokens[i]
	heard, sure := soundOf(p.Doc, s, next)
	if heard == unsure || (heard == vowel) == (t.Form == formAn) {
		return
	}
	f := checks.Finding{Span: t.Span}
	if !sure {
		f.Severity = checks.Warning
	}
	right := "an"
	if heard == consonant {
		right = "a"
	}
	meant := has(p.Doc.Tokens[next].Form, determiner|subject) && !hyphened(p.Doc.Tokens, s, next)
	f.Message = fmt.Sprintf("%q begins with the sound of a %s, which takes %q.", word(p.Doc, s, next), heard, right)
	if meant {
		f.Message = fmt.Sprintf("\"an\" cannot stand before %q; \"and\" or nothing was meant.", p.Doc.Word(next))
		right = "and"
	}
	switch {
	case t.Is(article.InQuotes) && sure:
		f.Severity = checks.Warning
	case t.Is(article.InQuotes):
		f.Severity = checks.Note
	default:
		if t.Is(article.Capitalised) {
			right = "A" + right[1:]
		}
		f.Fixes = []checks.Fix{{Message: fmt.Sprintf("Write %q", right), Span: t.Span, New: right, Safe: sure && !meant}}
	}
	p.Report(f)
}

// word is the word of token i with what hyphens tie to it, for a message.
func word(doc *article.Document, s article.Range, i uint32) string {
	span := doc.Tokens[i].Span
	for j := i + 1; j < s.End && !doc.Tokens[j].Is(article.SpaceBefore); j++ {
		switch t := &doc.Tokens[j]; {
		case t.Kind == article.Word || t.Kind == article.Number:
			span.End = t.End
		case !joins(t) && t.Kind != article.Symbol:
			return doc.In(span)
		}
	}
	return doc.In(span)
}

// follower returns the token whose sound the article of token i goes by: the
// next one, inside an opening quotation mark as well ("a 'unique' offer"), or zero.
func follower(doc *article.Document, s article.Range, i uint32) uint32 {
	next := i + 1
	t := &doc.Tokens[next]
	if !t.Is(article.SpaceBefore) || doc.Tokens[i].Is(article.CodeText) || column(doc.Text[doc.Tokens[i].End:t.Start]) {
		return 0
	}
	if has(t.Form, quoteMark) {
		if next++; next >= s.End || doc.Tokens[next].Is(article.SpaceBefore) {
			return 0
		}
		t = &doc.Tokens[next]
	}
	if t.Is(article.CodeText) || t.Kind == article.Punct {
		return 0
	}
	return next
}

// isArticle reports whether "a" or "an" at token i is the article and no letter
// ("hepatitis A outbreaks", "A or B"), initial ("A Ivanov") or name ("An Post").
func isArticle(doc *article.Document, s article.Range, i, next uint32) bool {
	t, n := &doc.Tokens[i], &doc.Tokens[next]
	first := i == s.First || opening(doc, s, i)
	if !first && !t.Is(article.SpaceBefore) || i > s.First && doc.Tokens[i-1].Kind == article.Word && lettered(doc, doc.Tokens[i-1].Form) {
		return false
	}
	if t.Is(article.Capitalised) && (!first || n.Kind == article.Word && !small(n) && !hyphened(doc.Tokens, s, next) && !nation(doc.FormText(n.Form))) {
		return false
	}
	if has(n.Form, closed) && !n.Is(article.AllCaps) && !hyphened(doc.Tokens, s, next) {
		return t.Form == formAn && has(n.Form, determiner|subject) && small(n)
	}
	return true
}
