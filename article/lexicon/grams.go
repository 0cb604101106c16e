package lexicon

import _ "embed"

//go:embed grams.bin
var grams string

// GramBits is the number of the bits in the set of grams.
const GramBits = 1 << 20

// Edge is the byte that stands for the edge of a word in a gram.
const Edge = '`'

// NextGram is the gram of the last three letters of another and of one more: a small
// letter of the English alphabet, or Edge. A gram is four neighbours in a word, in
// five bits each.
func NextGram(gram uint32, letter byte) uint32 {
	return (gram<<5 | uint32(letter)&31) & (GramBits - 1)
}

// HasGram reports whether a word that is right in small letters has the gram. One
// that has none of the kind is no word; so nearly all misspellings are told from
// words without a look at the index.
func HasGram(gram uint32) bool { return grams[gram/8]>>(gram%8)&1 == 1 }

// EachGram calls f with the grams of a word between its edges. A word with other
// letters than those of the English alphabet has none.
func EachGram(word string, f func(gram uint32)) {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return
		}
	}
	gram := uint32(0)
	for i, c := range []byte(word + string(Edge)) {
		if gram = NextGram(gram, c); i >= 2 {
			f(gram)
		}
	}
}
