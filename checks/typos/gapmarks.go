package typos

import (
	"copydesk/article"
)

// bracketed finds an editor's note in brackets: "[CHECK]", "[insert name here]",
// "<name here>", "(TK)". What a speaker left out ("[the] name") and "[sic]" are for the reader.
func bracketed(doc *article.Document, s article.Range, i uint32) uint32 {
	closing := closes(doc.Tokens[i].Form)
	if closing == 0 {
		return 0
	}
	angle, notes, capitals := doc.Tokens[i].Form == formOpenAngle, 0, 0
	end := i + 1
	for ; end < s.End && end < i+9 && doc.Tokens[end].Form != closing; end++ {
		t := &doc.Tokens[end]
		if t.Kind == article.Symbol || t.Is(article.CodeText) {
			return 0
		}
		if has(t.Form, fillWord) {
			notes++
			if t.Is(article.AllCaps) {
				capitals++
			}
		}
	}
	if end >= s.End || doc.Tokens[end].Form != closing || notes == 0 && !comes(doc, i, end) {
		return 0
	}
	first := &doc.Tokens[i+1]
	words := end - i - 1
	switch {
	case doc.Tokens[i].Form == formParen:
		if words != 1 || !first.Is(article.AllCaps) || !has(first.Form, aside) {
			return 0
		}
	case angle:
		if doc.Format == article.HTML || first.Is(article.SpaceBefore) {
			return 0
		}
	case capitals == 0 && !(first.Form == formInsert && words > 1) && !comes(doc, i, end):
		return 0
	}
	return end + 1
}

// comes reports whether the brackets from i to end say that something is to
// come: "[sum to come]". What was put into a quotation for clearness, "the best
// is [still to come]" or "those [who are to come]", has no noun before it.
func comes(doc *article.Document, i, end uint32) bool {
	if doc.Tokens[i].Form != formBracket || end-i < 4 || end-i > 5 || doc.Tokens[end-2].Form != formTo || doc.Tokens[end-1].Form != formCome {
		return false
	}
	noun := doc.Tokens[end-3].Form
	return noun != formStill && noun != formYet && !has(noun, closed)
}

// closes returns the bracket that closes the one that is opened, or zero.
func closes(open article.FormID) article.FormID {
	switch open {
	case formParen:
		return formCloseParen
	case formBracket:
		return formCloseBracket
	case formOpenAngle:
		return formCloseAngle
	}
	return 0
}

// templated finds the braces of a template that nothing was put in: "{{ name }}".
func templated(doc *article.Document, s article.Range, i uint32) uint32 {
	if i+3 >= s.End || doc.Tokens[i].Form != formOpenBrace || doc.Tokens[i+1].Form != formOpenBrace {
		return 0
	}
	for j := i + 2; j+1 < s.End && j < i+14; j++ {
		if doc.Tokens[j].Form == formCloseBrace && doc.Tokens[j+1].Form == formCloseBrace {
			return j + 2
		}
	}
	return 0
}

// filler finds the Latin that printers fill pages with.
func filler(doc *article.Document, s article.Range, i uint32) uint32 {
	if i+1 >= s.End || doc.Tokens[i].Form != formLorem || doc.Tokens[i+1].Form != formIpsum || doc.Tokens[i].Is(article.InQuotes) {
		return 0
	}
	return i + 2
}

// queries finds question marks that stand for a word: "paid ??? for it".
func queries(doc *article.Document, s article.Range, i uint32) uint32 {
	if doc.Tokens[i].Form != formQuery || !doc.Tokens[i].Is(article.SpaceBefore) && (i == s.First || !has(doc.Tokens[i-1].Form, gapLead)) {
		return 0
	}
	end := i + 1
	for end < s.End && doc.Tokens[end].Form == formQuery && !doc.Tokens[end].Is(article.SpaceBefore) {
		end++
	}
	if end-i < 3 {
		return 0
	}
	return end
}

var (
	formParen, formCloseParen     = article.FormOf("("), article.FormOf(")")
	formBracket, formCloseBracket = article.FormOf("["), article.FormOf("]")
	formInsert                    = article.FormOf("insert")
	formTo, formCome              = article.FormOf("to"), article.FormOf("come")
	formStill, formYet            = article.FormOf("still"), article.FormOf("yet")
	formLorem, formIpsum          = article.FormOf("lorem"), article.FormOf("ipsum")
)
