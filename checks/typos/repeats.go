package typos

import (
	"copydesk/article"
	"copydesk/article/lexicon"
)

// inDictionary reports whether the form is right in lower case.
func inDictionary(f article.FormID) bool {
	return f.Known() && lexicon.ID(f).InDictionary()
}

var (
	formHer, formIt, formYou, formWhat = article.FormOf("her"), article.FormOf("it"), article.FormOf("you"), article.FormOf("what")
)

// wrongPair reports whether two words that stand there twice do so by mistake: "in
// the in the", "goes on goes on". It is no mistake where clauses meet ("what he
// did he did well"), in a row of three ("on and on and on") and in speech.
func wrongPair(doc *article.Document, s article.Range, i uint32) bool {
	toks := doc.Tokens
	a, b := &toks[i], &toks[i+1]
	if has(a.Form, preposition) && has(b.Form, determiner) {
		return true
	}
	if a.Form == b.Form || !small(b) || !inDictionary(a.Form) || !inDictionary(b.Form) || (a.Flags|b.Flags)&(article.InQuotes|article.Emphasis) != 0 {
		return false
	}
	if has(a.Form, pairing|subject|asker|doubled) || has(b.Form, pairing|subject|asker|doubled) {
		return false
	}
	return (i+4 >= s.End || toks[i+4].Form != a.Form) && (i == s.First || toks[i-1].Form != b.Form)
}

// meets reports whether tokens i and i+1 belong to two phrases that meet there:
// "the flat he moved in in May", "what it is is plain".
func meets(toks []article.Token, s article.Range, i uint32) bool {
	f := toks[i].Form
	if t, _ := traits.Get(f); t&particles != 0 {
		// "not to go in in on the ticket" has a word too many all the same.
		return i > s.First && has(toks[i-1].Form, t&particles<<verbShift) && i+2 < s.End && !has(toks[i+2].Form, preposition)
	}
	switch {
	case has(f, clauseEnd):
		return openClause(toks, s, i)
	case f == formHer:
		return i > s.First && has(toks[i-1].Form, giver)
	case f == formIt || f == formYou:
		return conditional(toks, s, i)
	}
	return false
}

// openClause reports whether a clause that asks is open before token i, so that
// its verb and the verb of the sentence may meet: "what the offer was was clear".
func openClause(toks []article.Token, s article.Range, i uint32) bool {
	for n := uint32(1); n <= 7 && i >= s.First+n; n++ {
		t := &toks[i-n]
		if t.Kind == article.Punct {
			return false
		}
		if has(t.Form, asker) {
			return n > 1 && (t.Form == formWhat || has(toks[i-n+1].Form, subject))
		}
	}
	return false
}

// conditional reports whether the sentence has opened with a condition or a time,
// whose end no comma marks: "If you can afford it it is a bargain."
func conditional(toks []article.Token, s article.Range, i uint32) bool {
	for j := s.First; j < i; j++ {
		if has(toks[j].Form, subordinator) {
			return true
		}
	}
	return false
}

// openRepeat judges a noun, verb or adjective that stands twice. In speech and in
// threes it is for effect: "jobs jobs jobs".
func openRepeat(doc *article.Document, s article.Range, i uint32) bool {
	a := &doc.Tokens[i]
	if !a.Form.Known() || !inDictionary(a.Form) || a.Flags&(article.InQuotes|article.Emphasis) != 0 {
		return false
	}
	before := i > s.First && doc.Tokens[i-1].Form == a.Form
	after := i+2 < s.End && doc.Tokens[i+2].Form == a.Form
	return !before && !after
}
