package typos

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

func formOf(word string) article.FormID { return article.FormOf(word) }

// suspect is a word of an article that no dictionary has.
type suspect struct {
	token uint32
	word  string // lower-cased
	base  string // what stands before its suffix, when it is made with one
	doubt int    // what speaks for a word that is right all the same
}

// vocabulary is what the words of an article tell of each other.
type vocabulary struct {
	doc    *article.Document
	counts []uint8  // of the article's own forms
	words  []uint64 // a bit for each word of the lexicon that the article has
}

func newVocabulary(doc *article.Document) *vocabulary {
	v := &vocabulary{doc: doc, counts: make([]uint8, doc.Forms()-lexicon.Slots), words: make([]uint64, lexicon.Slots/64+1)}
	for i := range doc.Tokens {
		switch f := doc.Tokens[i].Form; {
		case f.Known():
			v.words[f/64] |= 1 << (f % 64)
		case f != 0:
			if n := &v.counts[f-lexicon.Slots]; *n < 255 {
				*n++
			}
		}
	}
	return v
}

// has reports whether a word of the lexicon stands in the article.
func (v *vocabulary) has(f article.FormID) bool { return v.words[f/64]>>(f%64)&1 == 1 }

// count is how often a form stands in the article, at most 255.
func (v *vocabulary) count(f article.FormID) int {
	if f.Known() {
		return 1
	}
	return int(v.counts[f-lexicon.Slots])
}

// The doubts: how much each speaks for a strange word.
const (
	doubtDerived  = 6
	doubtRepeated = 6 // for every further time it stands there
	doubtForeign  = 4 // the word beside it is strange as well
	doubtSetApart = 1 // in italics, in quotation marks, in a link
	doubtHyphen   = 6
	doubtQuoted   = 4 // it stands alone in quotation marks
	doubtClipped  = 6 // "askin"
)

// judge returns token i as a suspect, or false for one that a dictionary has
// nothing to say of: names, code, addresses, figures, words it has.
func (v *vocabulary) judge(s article.Range, i uint32) (suspect, bool) {
	t := &v.doc.Tokens[i]
	if !judged(v.doc, t) || tied(v.doc.Tokens, s, i) {
		return suspect{}, false
	}
	word := v.doc.FormText(t.Form)
	x := suspect{token: i, word: word, doubt: doubtRepeated*(v.count(t.Form)-1) + doubtLength(word)}
	if hyphened(v.doc.Tokens, s, i) {
		x.doubt += doubtHyphen
	}
	if t.Flags&(article.InQuotes|article.Emphasis|article.InLink) != 0 {
		x.doubt += doubtSetApart
	}
	if i > s.First && i+1 < s.End && has(v.doc.Tokens[i-1].Form, quoteMark) && has(v.doc.Tokens[i+1].Form, quoteMark) {
		x.doubt += doubtQuoted
	}
	if i > s.First && v.strange(i-1) || i+1 < s.End && v.strange(i+1) {
		x.doubt += doubtForeign
	}
	if x.base = suffixed(word); x.base != "" || derived(word) {
		x.doubt += doubtDerived
	}
	if strings.HasSuffix(word, "in") && stem(word+"g", 5) {
		x.doubt += doubtClipped
	}
	return x, true
}

// doubtLength is the doubt of a word's length: a short one is near to many others.
func doubtLength(word string) int {
	n := len(word)
	switch {
	case n <= 4 && word[n-1] == 's': // "urls", "meds"
		return 6
	case n <= 4:
		return 3
	case n == 5:
		return 1
	case n >= 8:
		return -1
	}
	return 0
}

// tied reports whether token i is a piece of something longer that is no prose: a
// handle, a hashtag, a name with a hyphen ("Sung-wook"), a word with its prefix ("pre-empted").
func tied(toks []article.Token, s article.Range, i uint32) bool {
	if i == s.First || toks[i].Is(article.SpaceBefore) {
		return i+1 < s.End && !toks[i+1].Is(article.SpaceBefore) && (toks[i+1].Kind == article.Symbol || toks[i+1].Kind == article.Number)
	}
	before := &toks[i-1]
	if before.Kind == article.Symbol || before.Kind == article.Number {
		return true
	}
	return i >= s.First+2 && has(before.Form, joiner) && (!small(&toks[i-2]) || toks[i-2].Len() <= 5 || toks[i-2].Kind != article.Word)
}

// strange reports whether a word is one that the lexicon lacks, written small.
func (v *vocabulary) strange(i uint32) bool {
	t := &v.doc.Tokens[i]
	return t.Kind == article.Word && !t.Form.Known() && small(t) && t.Flags&article.CodeText == 0
}

// judged reports whether the dictionary may judge a token: four small letters of
// the English alphabet at least, and not in the list.
func judged(doc *article.Document, t *article.Token) bool {
	if t.Kind != article.Word || t.Form.Known() || !small(t) || t.Is(article.CodeText) || t.Len() < 4 {
		return false
	}
	text := doc.In(t.Span)
	for i := 0; i < len(text); i++ {
		if text[i] < 'a' || text[i] > 'z' {
			return false
		}
	}
	return true
}
