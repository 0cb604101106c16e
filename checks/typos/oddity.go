package typos

import (
	"math"

	"copydesk/article/lexicon"
)

// oddity is where in a word between its edges the grams begin that no word has, the
// first and the last of them. One slip made them all, so it is at a letter of each.
type oddity struct{ first, last int }

// nothingOdd leaves every place of a word open.
var nothingOdd = oddity{math.MaxInt32, -1}

const gramLetters = 4

// oddityOf looks a word's grams up.
func oddityOf(b []byte) oddity {
	o := nothingOdd
	gram := uint32(0)
	for i, c := range b {
		gram = lexicon.NextGram(gram, c)
		if n := i + 1 - gramLetters; n >= 0 && !lexicon.HasGram(gram) {
			o.first, o.last = min(o.first, n), n
		}
	}
	return o
}

// letters is the range of the letters at which a slip can be, in a word that takes
// n bytes with its edges.
func (o oddity) letters(n int) (from, end int) {
	return max(1, o.last), min(n-1, o.first+gramLetters)
}

// pairs is the range of the first letters of pairs at which it can be.
func (o oddity) pairs(n int) (from, end int) {
	return max(1, o.last-1), min(n-2, o.first+gramLetters)
}

// gaps is the range of the letters before which one can be missing.
func (o oddity) gaps(n int) (from, end int) {
	return max(1, o.last+1), min(n, o.first+gramLetters)
}

// plausible reports whether words have all the grams that hold the letter at a
// place, or touch it.
func plausible(b []byte, at int) bool {
	from := max(0, at-gramLetters+1)
	gram := uint32(0)
	for i := from; i < min(len(b), at+gramLetters+1); i++ {
		gram = lexicon.NextGram(gram, b[i])
		if i-from >= gramLetters-1 && !lexicon.HasGram(gram) {
			return false
		}
	}
	return true
}
