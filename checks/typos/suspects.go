package typos

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

var formEllipsis = article.FormOf("...")

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
	counts []uint8          // of the article's own forms
	words  []uint64         // a bit for each word of the lexicon that the article has; made for the first guess
	byHash map[uint32]uint8 // the counts by the words' hashes; made for the first suspect
}

func newVocabulary(doc *article.Document, odd []uint32) *vocabulary {
	v := &vocabulary{doc: doc, counts: make([]uint8, doc.Forms()-lexicon.Most)}
	for _, i := range odd {
		if f := doc.Tokens[i].Form; !f.Known() && f != 0 {
			if n := &v.counts[f-lexicon.Most]; *n < 255 {
				*n++
			}
		}
	}
	return v
}

// has reports whether a word of the lexicon stands in the article.
func (v *vocabulary) has(f article.FormID) bool {
	if v.words == nil {
		v.words = make([]uint64, lexicon.Most/64+1)
		for i := range v.doc.Tokens {
			if f := v.doc.Tokens[i].Form; f.Known() {
				v.words[f/64] |= 1 << (f % 64)
			}
		}
	}
	return v.words[f/64]>>(f%64)&1 == 1
}

// count is how often a form stands in the article, at most 255.
func (v *vocabulary) count(f article.FormID) int {
	if f.Known() {
		return 1
	}
	return int(v.counts[f-lexicon.Most])
}

// The doubts: how much each speaks for a strange word.
const (
	doubtDerived  = 6
	doubtRepeated = 6  // for every further time it stands there
	doubtForeign  = 4  // the word beside it is strange as well
	doubtSetApart = 1  // in italics, in quotation marks, in a link
	doubtHyphen   = 9  // one half of a word is often the other half changed: "criss-cross"
	doubtQuoted   = 8  // it stands in quotation marks with hardly a word beside it: a "frunk"
	doubtObscure  = 7  // a very large dictionary has it: "raunch"
	doubtTold     = 6  // it is told at once what it is: "tortas (big sandwiches)"
	doubtClipped  = 20 // "flyin": written as it was spoken
)

// judge returns token i as a suspect, or false for one that a dictionary has
// nothing to say of: names, code, addresses, figures, words it has.
func (v *vocabulary) judge(s article.Range, i uint32) (suspect, bool) {
	t := &v.doc.Tokens[i]
	if !judged(v.doc, t) || tied(v.doc.Tokens, s, i) {
		return suspect{}, false
	}
	word := v.doc.FormText(t.Form)
	x := suspect{token: i, word: word, doubt: doubtRepeated*(v.forms(t.Form, word)-1) + doubtLength(word) + v.doubtPlace(s, i)}
	if x.base = suffixed(word); x.base != "" || derived(word) {
		x.doubt += doubtDerived
	}
	if strings.HasSuffix(word, "in") && stem(word+"g", 5) {
		x.doubt += doubtClipped
	}
	if lexicon.Obscure(word) {
		x.doubt += doubtObscure
	}
	return x, true
}

// doubtPlace is the doubt of what stands around a word.
func (v *vocabulary) doubtPlace(s article.Range, i uint32) int {
	doubt := 0
	if hyphened(v.doc.Tokens, s, i) {
		doubt += doubtHyphen
	}
	if v.doc.Tokens[i].Flags&(article.InQuotes|article.Emphasis|article.InLink) != 0 {
		doubt += doubtSetApart
	}
	if v.aloneInQuotes(s, i) {
		doubt += doubtQuoted
	}
	if i+1 < s.End && v.doc.Tokens[i+1].Form == formParen {
		doubt += doubtTold
	}
	return doubt + doubtForeign*v.foreign(s, i)
}

// aloneInQuotes reports whether a word stands in a quotation of three words at most.
func (v *vocabulary) aloneInQuotes(s article.Range, i uint32) bool {
	from, to := i, i+1
	for from > s.First && i-from < 3 && !has(v.doc.Tokens[from-1].Form, quoteMark) {
		from--
	}
	for to < s.End && to-i < 5 && !has(v.doc.Tokens[to].Form, quoteMark) {
		to++
	}
	return from > s.First && to < s.End && to-from <= 4 && has(v.doc.Tokens[from-1].Form, quoteMark) && has(v.doc.Tokens[to].Form, quoteMark)
}

// foreign counts the strange words near a word, two at most: the one beside it,
// and in a sentence with foreign letters those three words away. "Aeronave
// confirma la localización" is Spanish.
func (v *vocabulary) foreign(s article.Range, i uint32) int {
	n := 0
	for j := max(s.First+3, i) - 3; j < min(i+4, s.End) && n < 2; j++ {
		beside := j+1 == i || j == i+1
		if j != i && (beside && v.strange(j) || v.accented(j)) {
			n++
		}
	}
	return n
}

// accented reports whether a word that the lexicon lacks is written with letters
// that English does not have.
func (v *vocabulary) accented(i uint32) bool {
	t := &v.doc.Tokens[i]
	if t.Kind != article.Word || t.Form.Known() {
		return false
	}
	for _, c := range []byte(v.doc.In(t.Span)) {
		if c >= 0xC3 && c < 0xE2 {
			return true
		}
	}
	return false
}

// forms is how often a word stands in the article, with its plural or singular.
func (v *vocabulary) forms(f article.FormID, word string) int {
	n := v.count(f)
	other, plural := strings.CutSuffix(word, "s")
	if !plural {
		other = word + "s"
	}
	if v.byHash == nil {
		v.byHash = make(map[uint32]uint8, len(v.counts))
		for i, n := range v.counts {
			if n > 0 {
				v.byHash[lexicon.Hash(v.doc.FormText(article.FormID(lexicon.Most+i)))] = n
			}
		}
	}
	return n + int(v.byHash[lexicon.Hash(other)])
}

// doubtLength is the doubt of a word's length: a short one is near to many others.
func doubtLength(word string) int {
	n := len(word)
	switch {
	case n <= 4 && word[n-1] == 's': // "urls", "meds"
		return 6
	case n <= 4:
		return 4
	case n == 5:
		return 3
	case n >= 8:
		return -1
	}
	return 0
}

// tied reports whether token i is a piece of something longer that is no prose: a
// handle, a hashtag, a name with a hyphen ("Sung-wook"), a word with its prefix ("pre-empted").
func tied(toks []article.Token, s article.Range, i uint32) bool {
	if i == s.First || toks[i].Is(article.SpaceBefore) {
		if i+1 == s.End || toks[i+1].Is(article.SpaceBefore) {
			return false
		}
		dashes := toks[i+1].Kind == article.Punct && toks[i+1].Len() > 2 && toks[i+1].Form != formEllipsis // "godd---ed"
		return dashes || toks[i+1].Kind == article.Symbol || toks[i+1].Kind == article.Number
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
