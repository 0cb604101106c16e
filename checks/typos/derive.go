package typos

import (
	"strings"

	"copydesk/article/lexicon"
)

// derived reports whether a word that no dictionary has is made of words by the
// rules of English, as everybody may: "unhackable", "rule-less", "dogwalker".
func derived(word string) bool {
	return prefixed(word) || suffixed(word) != "" || compound(word)
}

// stem reports whether a word is in the dictionary, is long enough to be told
// from an ending, and usual enough to make new words of.
func stem(word string, shortest int) bool {
	if len(word) < shortest {
		return false
	}
	id := lexicon.Lookup(word)
	if !id.InDictionary() {
		return false
	}
	c := id.Entry().Commonness
	return c <= lexicon.Usual || c == lexicon.Uncommon && len(word) > 4
}

// prefixes make words of words; those of two letters need a longer rest.
const prefixes = " un re non anti pre over out co mis sub super inter multi semi pro counter micro mini mega ultra under post self bio eco cyber tele auto hyper " +
	"neo pseudo quasi trans de dis ex mid macro meta nano geo agro petro electro psycho socio narco euro afro intra extra poly mono kilo giga photo hydro thermo neuro cardio video radio infra para proto step fore "

func prefixed(word string) bool {
	for n := 2; n <= 7 && n+4 <= len(word); n++ {
		if strings.Contains(prefixes, " "+word[:n]+" ") {
			rest := strings.TrimPrefix(word[n:], "-")
			if stem(rest, 4) || (n > 2 || len(rest) >= 8) && suffixed(rest) != "" {
				return true
			}
		}
	}
	return false
}

// suffixes make words of words.
var suffixes = []string{"less", "like", "wise", "ness", "nesses", "ship", "hood", "dom", "fest", "gate", "proof", "worthy", "free", "speak", "s", "ly", "able", "ability",
	"er", "ers", "ed", "ing", "ings", "es", "ish", "ism", "ist", "ists", "ise", "ised", "ising", "isation", "ize", "ized", "izing", "ization", "esque", "ification",
	"ology", "ologist", "y", "ies", "ier", "iest", "ic", "ical", "ette", "athon", "holic", "or", "ors", "al", "ally", "ous", "ation", "ations"}

// suffixed returns the part before the suffix of a word made with one, or nothing.
func suffixed(word string) string {
	for _, s := range suffixes {
		base, ok := strings.CutSuffix(word, s)
		if ok && len(base) >= shortestBase(s) && takes(base, s) {
			return base
		}
	}
	return ""
}

// shortestBase is the length of the shortest word that a suffix makes words of.
// Those from Latin and Greek take no short English ones: "justic" lost a letter,
// and is not made of "just".
func shortestBase(suffix string) int {
	switch suffix {
	case "ic", "ical", "al", "ally", "ous", "or", "ors", "ation", "ations", "ology", "ologist", "ification":
		return 5
	}
	return 3
}

// takes reports whether a word of English, changed as spelling asks, makes base
// when the suffix is added: "make", "run" and "party" make "mak", "runn" and "parti".
func takes(base, suffix string) bool {
	last := base[len(base)-1]
	if strings.IndexByte(vowels, suffix[0]) < 0 {
		switch {
		case last == 'i' && len(suffix) > 3:
			return stem(base[:len(base)-1]+"y", 4)
		case suffix == "s" && strings.IndexByte("sxz", last) >= 0, suffix == "ly" && last == 'l':
			return false
		}
		return stem(base, 4)
	}
	switch {
	case suffix == "ies" || suffix == "ier" || suffix == "iest":
		return stem(base+"y", 4)
	case suffix == "es" && strings.IndexByte("sxzho", last) < 0:
		return false
	case last == 'e' && suffix[0] != 'i':
		return suffix == "able" && stem(base, 5) // "unforgiveable"
	case last == 'i':
		return stem(base[:len(base)-1]+"y", 4)
	}
	return stem(base+"e", 4) || undoubled(base) || stem(base, 4) && !doubling(base)
}

const vowels = "aeiouy"

// undoubled reports whether a stem's last letter was doubled before an ending: "vlogg-ing".
func undoubled(base string) bool {
	n := len(base)
	return n > 3 && base[n-1] == base[n-2] && doubling(base[:n-1]) && stem(base[:n-1], 3)
}

// doubling reports whether a stem of one syllable doubles its last letter before an ending: "blog".
func doubling(base string) bool {
	n := len(base)
	return strings.IndexByte("aeiouywx", base[n-1]) < 0 && strings.IndexByte(vowels, base[n-2]) >= 0 && !strings.ContainsAny(base[:n-2], vowels)
}

// compound reports whether a word is two usual words written as one.
func compound(word string) bool {
	for i := 3; i+3 <= len(word); i++ {
		if part(word[:i], i) && part(word[i:], len(word)-i) && len(word) >= 7 && !holds(word[:i]) && !holds(word[i:]) {
			return true
		}
	}
	return false
}

// part reports whether one half of a compound is usual; a short one has to be common.
func part(word string, n int) bool {
	id := lexicon.Lookup(word)
	if !id.InDictionary() {
		return false
	}
	c := id.Entry().Commonness
	return c == lexicon.Common || n >= 4 && c == lexicon.Usual
}

// holds reports whether a word only holds sentences together: "ofthe" is no compound.
func holds(word string) bool {
	return word == "full" || has(formOf(word), closed) && !strings.Contains(" over under after out up off down through all ", " "+word+" ")
}
