package typos

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"copydesk/article"
	"copydesk/checks"
)

var repeatedWord = &checks.Check{
	Info: checks.Info{
		Name:    "typos/repeated-word",
		Summary: "A word stands twice in a row.",
		Why: "The eye skips the second word, at the end of a line above all, and so it gets into print. Words that English doubles are left alone: " +
			"had had, that that, very very; verbs with a particle before a preposition (moved in in May); what it is is; names such as Duran Duran; " +
			"rows of three for effect; words that are no English.",
		Severity: checks.Warning,
		Examples: `The ferry will sail {~~to to~>to~~}{>>typos/repeated-word<<} the islands {~~in the in the~>in the~~}{>>typos/repeated-word<<} spring.

He {==had had==}{>>ok typos/repeated-word: a tense<<} enough of {==what it is is==}{>>ok typos/repeated-word: two clauses meet<<} and {==moved in in==}{>>ok typos/repeated-word: a particle and a preposition<<} May.
`,
	},
	Run: runRepeatedWord,
}

func runRepeatedWord(p *checks.Pass) {
	toks := p.Doc.Tokens
	for s := range p.Doc.Sentences {
		sentence := &p.Doc.Sentences[s]
		if !p.Doc.Blocks[sentence.Block].Kind.Prose() {
			continue
		}
		for i := sentence.Tokens.First; i+1 < sentence.Tokens.End; i++ {
			f := toks[i].Form
			if toks[i+1].Form != f && (int(i)+2 >= len(toks) || toks[i+2].Form != f) {
				continue
			}
			n := repeats(p.Doc, sentence.Tokens, i)
			if n == 0 {
				continue
			}
			reportRepeated(p, i, n)
			i += 2*n - 1
		}
	}
}

// reportRepeated reports the n words from token i that stand there once more.
func reportRepeated(p *checks.Pass, i, n uint32) {
	first := p.Doc.SpanOf(article.Range{First: i, End: i + n})
	both := article.Span{Start: first.Start, End: p.Doc.Tokens[i+2*n-1].End}
	once := strings.Join(strings.Fields(p.Doc.In(first)), " ")
	p.Report(checks.Finding{
		Span:    both,
		Message: fmt.Sprintf("%q stands here twice in a row.", once),
		Fixes: []checks.Fix{{
			Message: "Keep it once", Span: both, New: once,
			Safe: !p.Doc.Tokens[i].Is(article.InQuotes) && has(p.Doc.Tokens[i].Form, closed),
		}},
	})
}

// repeats returns how many words from token i on stand there twice by mistake:
// one ("to to"), two ("in the in the") or none.
func repeats(doc *article.Document, s article.Range, i uint32) uint32 {
	toks := doc.Tokens
	if follows(doc, s, i, 1) && wrong(doc, s, i) {
		return 1
	}
	if i+3 < s.End && toks[i+2].Form == toks[i].Form && toks[i+1].Is(article.SpaceBefore) && small(&toks[i+2]) &&
		follows(doc, s, i, 2) && follows(doc, s, i+1, 2) && wrongPair(doc, s, i) {
		return 2
	}
	return 0
}

// follows reports whether the word of token i stands again n tokens later, with
// nothing but a space before it and no hyphen at either.
func follows(doc *article.Document, s article.Range, i, n uint32) bool {
	if i+n >= s.End {
		return false
	}
	a, b := &doc.Tokens[i], &doc.Tokens[i+n]
	if a.Form != b.Form || a.Kind != article.Word || b.Kind != article.Word || !b.Is(article.SpaceBefore) || (a.Flags|b.Flags)&article.CodeText != 0 {
		return false
	}
	if hyphened(doc.Tokens, s, i) || hyphened(doc.Tokens, s, i+n) {
		return false
	}
	return n > 1 || !column(doc.Text[a.End:b.Start])
}

// column reports whether the space between two words parts the columns of a
// table set with spaces.
func column(gap string) bool {
	if gap == " " {
		return false
	}
	return !strings.Contains(gap, "\n") && (strings.Contains(gap, "\t") || len(gap) > 2)
}

// hyphened reports whether token i is a part of a compound: the second "in" of
// "an increase in in-house staff".
func hyphened(toks []article.Token, s article.Range, i uint32) bool {
	if i+1 < s.End && joins(&toks[i+1]) && !toks[i+1].Is(article.SpaceBefore) {
		return true
	}
	return i > s.First && joins(&toks[i-1]) && !toks[i].Is(article.SpaceBefore)
}

func joins(t *article.Token) bool { return has(t.Form, joiner) }

// small reports whether a word is written without capitals.
func small(t *article.Token) bool {
	return t.Flags&(article.Capitalised|article.AllCaps|article.MixedCase) == 0
}

// wrong reports whether the word of tokens i and i+1 stands there twice by mistake.
func wrong(doc *article.Document, s article.Range, i uint32) bool {
	a, b := &doc.Tokens[i], &doc.Tokens[i+1]
	function := has(a.Form, closed)
	switch {
	case has(a.Form, doubled) || !function && utf8.RuneCountInString(doc.In(a.Span)) < 3:
		return false
	case a.Is(article.AllCaps) && b.Is(article.AllCaps):
		return function
	case !small(b):
		return false
	case !small(a) && (!function || i > s.First && !opening(doc, s, i)):
		return has(a.Form, determiner) // else a name: "the Mark mark two"
	case function:
		if !small(a) && has(a.Form, clauseEnd) { // "Will will sing"
			return false
		}
		return !meets(doc.Tokens, s, i)
	}
	return openRepeat(doc, s, i)
}

// opening reports whether token i begins the words of a quotation.
func opening(doc *article.Document, s article.Range, i uint32) bool {
	return i > s.First && doc.Tokens[i-1].Kind == article.Punct && !joins(&doc.Tokens[i-1])
}
