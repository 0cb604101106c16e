package titles

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"copydesk/article"
	"copydesk/article/lexicon"
	"copydesk/facts"
)

// oneName reports whether the rarer spelling v is a slip for the usual one u.
//
// Names that differ little are mostly two names (Iran and Iraq, Tony and Tory),
// or forms of one (Korea, Korean, Koreas). So a slip must make a word that
// nobody knows, or stand beside the same given name, surname or title; changes
// at the ends of a word, where grammar and choice of name work, need both.
func (s *spellings) oneName(u, v *spelling) bool {
	usual, rare := s.doc.FormText(u.form), s.doc.FormText(v.form)
	d := difference(usual, rare)
	if d.kind == noEdit || d.accent() || s.meant(v) || facts.IsDictionary(v.form) && facts.IsDictionary(u.form) {
		return false
	}
	c := s.compare(u, v)
	switch {
	case d.ending():
		return endings(d, u, v, c)
	case s.known(v, usual):
		return c.before && d.at > 0 && !d.tail || c.after && d.kind == double || s.stranger(u, v, d)
	case d.at == 0 || d.tail && d.kind != swap:
		return c.same() && letters(rare) >= 5
	case c.same():
		return true
	case c.other && facts.IsDictionary(u.form):
		return false // "Standard Life" and Liffe, another firm
	case c.rival:
		return d.kind <= double && u.count > 2 && v.count == 1
	case v.count > 1 && 3*v.count > u.count || u.count == 1:
		return letters(rare) >= 8 || s.bareSlip(u, v, d) || !facts.IsDictionary(u.form) && u.form.Known() && d.kind == swap
	}
	return s.unheardOf(d, u, rare, c)
}

// endings decides where one spelling is the other with a letter more at its
// end: Clark and Clarke of one given name, Janeir for Janeiro. Plurals and
// words made of a name (Iraqi, Texan, Medvedeva) are none of it.
func endings(d edit, u, v *spelling, c context) bool {
	letter := d.before + d.after
	if letter == "e" {
		return c.before
	}
	return d.before != "" && !v.form.Known() && c.same() && !strings.Contains("sniay", letter)
}

// bareSlip reports whether a word nobody knows stands without a given name and is one
// slip of the hand from the surname of somebody with one: Harald Wietze, and "Weitze
// signed".
func (s *spellings) bareSlip(u, v *spelling, d edit) bool {
	o := &s.occurrences[v.first]
	return v.count == 1 && !v.form.Known() && (d.kind == swap || d.kind == double || d.kind == sound) && o.before == 0 && o.after == 0 && s.occurrences[u.first].person && s.full(u)
}

// unheardOf decides for a word nobody knows that a slip inside the usual one
// makes, without the words around them.
func (s *spellings) unheardOf(d edit, u *spelling, rare string, c context) bool {
	few := u.count < 3 && letters(rare) <= 5 && !isName(u.form)
	switch d.kind {
	case swap, double:
		return true
	case insert:
		return !(few && facts.IsDictionary(u.form)) && !(few && c.alone)
	case vowel, sound:
		return !few && !c.alone
	case consonant:
		return letters(rare) >= 6 && !c.alone
	}
	return !c.alone && letters(rare) >= 5 && (u.count > 2 || letters(rare) >= 6 && isName(u.form))
}

// stranger reports whether a known surname is a person's whom nobody brings in,
// one slip from the surname of somebody whom the article names in full: "said
// Anderson" where Birgitte Andersen is the only one who speaks.
func (s *spellings) stranger(u, v *spelling, d edit) bool {
	o, p := &s.occurrences[v.first], &s.occurrences[u.first]
	return v.count == 1 && (u.count > 1 || s.speaks(v) && (d.kind == sound || d.kind == vowel || d.kind == double)) && o.person && o.before == 0 && o.after == 0 && d.kind != other && d.at > 0 &&
		letters(s.doc.FormText(v.form)) >= 6 && p.person && s.full(u)
}

// speaks reports whether a verb of saying stands beside a spelling that stands once.
func (s *spellings) speaks(v *spelling) bool {
	i := s.occurrences[v.first].token
	return i > 0 && facts.IsSaying(s.doc.Tokens[i-1].Form) || int(i)+1 < len(s.doc.Tokens) && facts.IsSaying(s.doc.Tokens[i+1].Form)
}

// full reports whether a spelling ever ends a full name.
func (s *spellings) full(u *spelling) bool {
	for i, n := u.first, 0; i >= 0 && n < compared; i, n = s.occurrences[i].next, n+1 {
		if o := &s.occurrences[i]; o.before != 0 && o.after == 0 {
			return true
		}
	}
	return false
}

// known reports whether the lexicon has a spelling, or the name of which it is
// the plural beside another word made of it: "the two Koreas" and Koreans.
func (s *spellings) known(v *spelling, usual string) bool {
	if v.form.Known() {
		return true
	}
	stem, plural := strings.CutSuffix(s.doc.FormText(v.form), "s")
	return plural && strings.HasPrefix(usual, stem) && lexicon.Lookup(stem) != 0
}

// isName reports whether a form is a name that the lexicon has.
func isName(f article.FormID) bool { return f.Known() && lexicon.ID(f).Entry().Name }

// meant reports whether a spelling is not meant to be the name: written in
// capitals like an abbreviation (YHOO is no slip for Yahoo), or spelt out
// ("his name, which is spelled Smyth").
func (s *spellings) meant(v *spelling) bool {
	i := s.occurrences[v.first].token
	if t := &s.doc.Tokens[i]; t.Is(article.AllCaps) && t.Len() <= 6 && !s.shouted(i) {
		return true
	}
	if t := &s.doc.Tokens[i]; t.Is(article.AllCaps) && i > 0 && s.doc.Tokens[i-1].Form == formOpen && !s.shouted(i) {
		return true
	}
	for n := uint32(1); n <= 5 && n <= i; n++ {
		if f := s.doc.Tokens[i-n].Form; spelt.Has(f) && (n < 5 || f == formK) {
			return true
		}
	}
	return v.count == 1 && s.enrolled(i)
}

// enrolled reports whether token i stands in a list of surnames, such as a
// team's: "Sheehan, Doran, O'Callan, Mills", where it is nobody named elsewhere.
func (s *spellings) enrolled(i uint32) bool {
	sentence := s.doc.Sentences[s.doc.SentenceAt(s.doc.Tokens[i].Start)].Tokens
	commas, words := 0, 0
	for k := sentence.First; k < sentence.End; k++ {
		switch t := &s.doc.Tokens[k]; {
		case t.Form == formComma:
			commas++
		case t.Kind == article.Word:
			words++
		}
	}
	return commas >= 4 && words <= 3*commas
}

// shouted reports whether a word beside token i is in capitals as well.
func (s *spellings) shouted(i uint32) bool {
	toks := s.doc.Tokens
	return i > 0 && toks[i-1].Is(article.AllCaps) || int(i)+1 < len(toks) && toks[i+1].Is(article.AllCaps)
}

// formK is that of "a/k/a 'Ahmad Rahini'", whose marks are tokens too.
var formK = article.FormOf("k")

var spelt = article.NewSet("spelled", "spelt", "spelling", "spell", "misspelled", "née", "born", "aka", "alias", "k")

func letters(word string) int { return utf8.RuneCountInString(word) }

// onlyLetters reports whether a word has letters and apostrophes alone; a part
// number or "A380" is no name to be misspelt.
func onlyLetters(word string) bool {
	for _, r := range word {
		if !unicode.IsLetter(r) && r != '\'' {
			return false
		}
	}
	return true
}
