package typos

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// sound is how a word begins when it is said.
type sound uint8

const (
	unsure sound = iota // or said both ways
	vowel
	consonant
)

// String is the sound's name.
func (s sound) String() string { return [...]string{"", "vowel", "consonant"}[s] }

// soundOf is how the word of token i begins, and whether that is sure enough to
// mend it unseen: it is not for names and letters.
func soundOf(doc *article.Document, s article.Range, i uint32) (heard sound, sure bool) {
	t := &doc.Tokens[i]
	text := doc.In(t.Span)
	switch t.Kind {
	case article.Number:
		return soundOfNumber(text), true
	case article.Symbol:
		// "an $8 million deal" is read with the figure first
		if (text == "$" || text == "£" || text == "€") && i+1 < s.End && doc.Tokens[i+1].Kind == article.Number && !doc.Tokens[i+1].Is(article.SpaceBefore) {
			return soundOfNumber(doc.Word(i + 1)), true
		}
		return unsure, false
	}
	if len(text) > 1 && (text[1] == '\'' || strings.HasPrefix(text[1:], "’")) || text[0] >= 0x80 {
		return unsure, false // "a l'anglaise", "a évolué"
	}
	letters := 0
	for letters < len(text) && isLetter(text[letters]) {
		letters++
	}
	digits := letters < len(text) && strings.Trim(text[letters:], "0123456789") == ""
	switch {
	case i+1 < s.End && masked(&doc.Tokens[i+1], doc.Word(i+1)), !digits && letters < len(text) && strings.ContainsAny(text, "0123456789"):
		return unsure, false // "a f---ing mess", "a F*** sign", "a N00b"
	case digits && (text[0] == 'M' || text[0] == 'm') && len(text) == 2:
		return unsure, false // "a M7 earthquake", where it is a magnitude
	case letters == 1 && strings.HasPrefix(text[1:], "."), digits && t.Is(article.AllCaps), letters == 1 && digits:
		return spelt(text, letters), false // "an F.B.I. agent", "an F16"
	case len(text) == 1:
		if t.Form == formI || t.Form == formA {
			return unsure, false
		}
		return spelt(text, 1), false
	case t.Is(article.AllCaps):
		return soundOfCapitals(doc, s, i), false
	case t.Is(article.MixedCase) && small(&article.Token{Flags: t.Flags &^ article.MixedCase}):
		return unsure, false // "a eSports", "an iOS"
	case t.Flags&(article.Capitalised|article.MixedCase) != 0:
		return soundOfName(t, doc.FormText(t.Form)), false
	}
	return soundOfWord(doc.FormText(t.Form)), true
}

// masked reports whether a token right behind another hides letters of it.
func masked(t *article.Token, text string) bool {
	return !t.Is(article.SpaceBefore) && (text[0] == '*' || strings.HasPrefix(text, "--"))
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// soundOfNumber reads eight, eighty, eleven and eighteen. What stands with four
// figures and eleven or eighteen first is read in hundreds or in thousands, and
// nought in many ways.
func soundOfNumber(text string) sound {
	digits := 0
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	switch whole := text[:digits]; {
	case digits == 0 || whole[0] == '0':
		return unsure
	case whole[0] == '8', whole == "11", whole == "18":
		return vowel
	case strings.HasPrefix(whole, "11") || strings.HasPrefix(whole, "18"):
		if digits == 3 {
			return consonant
		}
		return unsure
	case whole == "1" && strings.HasPrefix(text[1:], ",1") || whole == "1" && strings.HasPrefix(text[1:], ",8"):
		return unsure
	}
	return consonant
}

// spelt is the sound of a letter's name. H is "aitch" to some and "haitch" to others.
func spelt(text string, letters int) sound {
	c := text[0] &^ 0x20
	switch {
	case c == 'H':
		return unsure
	case letters == 1 && strings.HasPrefix(text, "N.") && len(text) == 4:
		return unsure // "a N.Y. judge", as New York is read
	case strings.IndexByte("AEFILMNORSX", c) >= 0:
		return vowel
	}
	return consonant
}

// soundOfCapitals is the sound of an abbreviation, said as letters (an MP) or as
// a word (a NATO base); or of a word in a line of capitals.
func soundOfCapitals(doc *article.Document, s article.Range, i uint32) sound {
	text := doc.FormText(doc.Tokens[i].Form)
	word := soundOfWord(text)
	if i+1 < s.End && doc.Tokens[i+1].Is(article.AllCaps) || i > s.First && doc.Tokens[i-1].Is(article.AllCaps) {
		return unsure
	}
	letters := spelt(text, 2)
	switch {
	case strings.Trim(text, "ivx") == "":
		return unsure // "a XV" is a fifteen
	case text[0] == 'u':
		if len(text) < 4 || saidAsLetters(text) || !strings.ContainsAny(text[1:], "aeiouy") {
			return consonant
		}
		return unsure // "an UNCITRAL rule"
	case text == "aa" || text == "aaa":
		return unsure // "a AA rating" is a double A
	case letters == word:
		return letters
	case text == "eu":
		return vowel
	case strings.HasPrefix(text, "eu"):
		return unsure
	case saidAsWord(text):
		return word
	case saidAsLetters(text) || !strings.ContainsAny(text, "aeiouy") && !abbreviates(text):
		return letters
	}
	return unsure
}

// saidAsWord reports whether the letters of an abbreviation are said together.
func saidAsWord(text string) bool {
	switch text {
	case "nato", "nasa", "fifa", "nafta", "nascar", "radar", "sars", "scuba", "laser", "swat", "sim", "fema":
		return true
	}
	return false
}

// saidAsLetters reports whether an abbreviation with a vowel is said letter by letter.
func saidAsLetters(text string) bool {
	switch text {
	case "fbi", "mba", "ngo", "suv", "mri", "sos", "nba", "fda", "faa", "rspca", "mla", "mep", "nsa", "rna", "lapd", "mvp", "fa", "lse", "sec", "ncaa", "naacp", "ioc", "mea", "sdlp", "ssa",
		"usda", "usaid", "usaf", "uefa", "unesco", "unicef", "ukip", "usaa":
		return true
	}
	return false
}

// abbreviates reports whether capitals stand for a word that is said in full.
func abbreviates(text string) bool {
	switch text {
	case "mr", "mrs", "st", "ft", "lt", "sgt", "rs", "nz", "nt", "ny", "nj", "nh", "nm", "nc", "nd", "nv", "sc", "sd", "md", "ms", "mt", "rt":
		return true
	}
	return false
}

// soundOfName is the sound of a word with a capital, where every language agrees on it.
func soundOfName(t *article.Token, text string) sound {
	switch text[0] {
	case 'h', 'u', 'y':
		if !lexicon.ID(t.Form).InDictionary() && !nation(text) {
			return unsure
		}
	case 'i':
		if strings.IndexByte("aeou", text[1]) >= 0 {
			return unsure // Iolo, Ieuan
		}
	case 'e':
		if text[1] == 'u' && !t.Form.Known() {
			return unsure
		}
	case 'o':
		if strings.HasPrefix(text, "oa") || strings.HasPrefix(text, "ou") {
			return unsure // Oaxaca, Ouagadougou
		}
	case 'm', 'n', 'l', 'r', 's', 'f', 'x':
		if len(text) < 3 || t.Is(article.MixedCase) && !strings.HasPrefix(text, "mc") {
			return unsure // "an MoD spokesman", "an Rs 5 note"
		}
	}
	return soundOfWord(text)
}
