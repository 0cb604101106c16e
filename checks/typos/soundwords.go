package typos

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// soundOfWord is the sound of a word in small letters.
func soundOfWord(text string) sound {
	switch text[0] {
	case 'a', 'i':
		return vowel
	case 'e':
		if strings.HasPrefix(text, "eu") || strings.HasPrefix(text, "ewe") {
			return consonant
		}
		return vowel
	case 'o':
		return soundOfO(text)
	case 'u':
		return soundOfU(text)
	case 'h':
		return soundOfH(text)
	case 'y':
		if len(text) > 1 && strings.IndexByte("aeiou", text[1]) >= 0 {
			return consonant
		}
		return unsure
	case 'x':
		return unsure
	}
	if !strings.ContainsAny(text, "aeiouy") && len(text) > 1 {
		return unsure // "an ntl spokesman"
	}
	return consonant
}

func soundOfO(text string) sound {
	switch text {
	case "one", "ones", "once", "one's", "oneself", "onetime", "oneness", "oneoff":
		return consonant
	case "oui", "ouija":
		return unsure
	}
	return vowel
}

// soundOfU tells "a unit" from "an uninvited guest".
func soundOfU(text string) sound {
	if len(text) < 3 {
		switch text {
		case "us", "uk":
			return consonant
		}
		return vowel
	}
	switch text {
	case "uber", "uighur", "uighurs", "uyghur", "uyghurs", "uzbek", "unionised", "unionized":
		return unsure
	}
	switch text[:3] {
	case "uni":
		return soundOfUni(text)
	case "use", "usi", "usu", "usa", "ute", "uti", "uto", "ubi", "uku", "ukr", "ura", "uri", "uro", "ure", "uga", "uru", "uta", "uvu", "ufo", "uef", "euc":
		return consonant
	case "una":
		if strings.HasPrefix(text, "unanim") {
			return consonant
		}
	case "une":
		if text == "unesco" {
			return consonant
		}
	case "uly":
		return consonant
	}
	return vowel
}

// soundOfUni tells what is one (a uniform) from what is not (an uninsured car).
func soundOfUni(text string) sound {
	for _, not := range []string{"unim", "unin", "uniden", "unill", "uniss", "unideal", "uniron", "unirr"} {
		if strings.HasPrefix(text, not) {
			return vowel
		}
	}
	return consonant
}

// soundOfH tells the silent h (an heir) from the one that is said (a hair) and
// from the one that some people drop, where the first syllable is not stressed.
func soundOfH(text string) sound {
	for _, silent := range []string{"hour", "honest", "honour", "honor", "heir"} {
		if strings.HasPrefix(text, silent) && !strings.HasPrefix(text, "houri") {
			return vowel
		}
	}
	for _, either := range []string{"herb", "histor", "hotel", "habit", "hallucin", "heroic", "heredit", "horrif", "horrend", "hyster", "hilar", "homage", "hors",
		"humb", "hypoth", "hyperb", "harmon", "harass", "heretic", "hispan", "houri"} {
		if strings.HasPrefix(text, either) {
			return unsure
		}
	}
	return consonant
}

// nation reports whether a word with a capital is an adjective as well as a name,
// so that a sentence may begin with the article and it: "An American lawyer".
func nation(text string) bool {
	switch text {
	case "american", "european", "australian", "italian", "indian", "iranian", "iraqi", "israeli", "irish", "indonesian", "english", "egyptian", "african", "asian",
		"austrian", "argentine", "afghan", "albanian", "algerian", "armenian", "icelandic", "olympic", "islamic", "british", "french", "german", "russian", "chinese",
		"japanese", "spanish", "swedish", "scottish", "welsh", "canadian", "mexican", "brazilian", "turkish", "polish", "dutch", "greek", "hungarian", "haitian",
		"ukrainian", "ugandan", "uruguayan", "christian", "muslim", "jewish", "catholic", "republican", "democrat", "democratic", "conservative", "labour", "hindu":
		return true
	}
	return false
}

// lettered reports whether a letter can stand behind a word as its grade or
// number: "hepatitis A infections", "vitamin A intake".
func lettered(doc *article.Document, f article.FormID) bool {
	switch doc.FormText(f) {
	case "hepatitis", "vitamin", "grade", "plan", "group", "class", "type", "series", "serie", "schedule", "appendix", "exhibit", "influenza", "category", "hall":
		return true
	}
	return false
}

// foreign reports whether the article stands among words of another language, in
// which it is no article: "a la carte", "tutto a posto", "an der Saale".
func foreign(doc *article.Document, s article.Range, i, next uint32) bool {
	switch doc.FormText(doc.Tokens[next].Form) {
	case "der", "den", "dem", "das", "die", "des", "la", "le", "el", "en", "il", "un", "una", "o", "outrance", "os", "us":
		if hyphened(doc.Tokens, s, next) {
			return false
		}
		return small(&doc.Tokens[next]) || doc.Tokens[i].Form == formA && doc.FormText(doc.Tokens[next].Form) != "us"
	}
	if doc.Tokens[i].Form == formAn {
		switch doc.FormText(doc.Tokens[next].Form) {
		case "garda", "bord", "taisce", "phoblacht", "taoiseach", "tánaiste": // Irish
			return true
		}
	}
	return i > s.First && strange(&doc.Tokens[i-1]) || next+1 < s.End && strange(&doc.Tokens[next]) && strange(&doc.Tokens[next+1])
}

// strange reports whether a word in small letters is in no dictionary.
func strange(t *article.Token) bool {
	return t.Kind == article.Word && small(t) && !t.Is(article.CodeText) && (!t.Form.Known() || lexicon.ID(t.Form).Entry().Name)
}
