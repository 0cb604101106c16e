package typos

import (
	"strings"

	"copydesk/article"
)

var (
	formComment, formComments = article.FormOf("comment"), article.FormOf("comments")
	formQuery                 = article.FormOf("?")
	formOpenBrace             = article.FormOf("{")
	formCloseBrace            = article.FormOf("}")
	formOpenAngle             = article.FormOf("<")
	formCloseAngle            = article.FormOf(">")
	formPercent               = article.FormOf("%")
)

// toCome finds TK, TKTK and so on, TODO and FIXME.
func toCome(doc *article.Document, s article.Range, i uint32) uint32 {
	t := &doc.Tokens[i]
	if t.Kind != article.Word || !t.Is(article.AllCaps) || hyphened(doc.Tokens, s, i) || tied(doc.Tokens, s, i) {
		return 0
	}
	word := doc.In(t.Span)
	switch {
	case word == "TODO" || word == "FIXME":
		if i > s.First && doc.Tokens[i-1].Is(article.AllCaps) || i+1 < s.End && doc.Tokens[i+1].Is(article.AllCaps) {
			return 0 // a line in capitals, in another language perhaps
		}
		return i + 1
	case word == "TK":
		// "TK Maxx", "TK Okafor", "flight TK 1951"
		if i+1 < s.End && (doc.Tokens[i+1].Kind == article.Number || doc.Tokens[i+1].Kind == article.Word && !small(&doc.Tokens[i+1])) {
			return 0
		}
		if explained(doc, t.Form) {
			return 0
		}
		return i + 1
	case strings.ReplaceAll(word, "TK", "") == "":
		return i + 1
	}
	return 0
}

// explained reports whether the article says what a word stands for: "TK is short
// for Tikki". Then it is a name.
func explained(doc *article.Document, f article.FormID) bool {
	for i := 0; i+3 < len(doc.Tokens); i++ {
		if doc.Tokens[i].Form != f {
			continue
		}
		if doc.Tokens[i+1].Form == formIs {
			i++
		}
		if has(doc.Tokens[i+1].Form, standing) && doc.Tokens[i+2].Form == formFor {
			return true
		}
	}
	return false
}

// crosses finds XX for a figure: "$XX million", "XX people", "XX%".
func crosses(doc *article.Document, s article.Range, i uint32) uint32 {
	t := &doc.Tokens[i]
	from := i
	if has(t.Form, currency) && i+1 < s.End {
		i++
		t = &doc.Tokens[i]
	}
	word := doc.In(t.Span)
	rest := strings.TrimLeft(word, "Xx")
	money := i > from
	switch {
	case t.Kind != article.Word || len(word)-len(rest) < 2 || hyphened(doc.Tokens, s, i):
		return 0
	case money && !t.Is(article.SpaceBefore) && (rest == "" || rest == "m" || rest == "bn" || rest == "k"):
		return i + 1
	case money || rest != "" || !t.Is(article.AllCaps) || !t.Is(article.SpaceBefore):
		return 0
	case i > s.First && doc.Tokens[i-1].Is(article.Capitalised) && !has(doc.Tokens[i-1].Form, figureLead): // "Super Bowl XXX", "Louis XX"
		return 0
	case i+1 < s.End && (has(doc.Tokens[i+1].Form, unitWord) || doc.Tokens[i+1].Form == formPercent),
		i > s.First && has(doc.Tokens[i-1].Form, figureLead) && (i+1 == s.End || doc.Tokens[i+1].Kind == article.Punct || small(&doc.Tokens[i+1])):
		return i + 1
	}
	return 0
}

// zeros finds noughts that stand for a figure: "aged 00", "£00 million".
func zeros(doc *article.Document, s article.Range, i uint32) uint32 {
	t := &doc.Tokens[i]
	word := doc.In(t.Span)
	if t.Kind != article.Number || len(word) < 2 || strings.Trim(word, "0") != "" || hyphened(doc.Tokens, s, i) || i == s.First {
		return 0
	}
	before := &doc.Tokens[i-1]
	switch {
	case has(before.Form, currency) && !t.Is(article.SpaceBefore),
		before.Form == formAged || before.Form == formPage,
		before.Kind == article.Word && i+1 < s.End && has(doc.Tokens[i+1].Form, unitWord) && !has(doc.Tokens[i+1].Form, clockWord):
		return i + 1
	}
	return 0
}

var (
	formAged, formPage = article.FormOf("aged"), article.FormOf("page")
	formIs, formFor    = article.FormOf("is"), article.FormOf("for")
)
