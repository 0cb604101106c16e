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

// hopeless is where the odd grams of a word are too far apart for one slip.
var hopeless = oddity{-gramLetters, math.MaxInt32}

// look reads the grams of the letters in buf, to each place the one that ends there,
// and says where the odd ones are.
func (g *guesser) look() {
	g.odd = nothingOdd
	g.grams = g.grams[:0]
	gram := uint32(0)
	for i, c := range g.buf {
		gram = lexicon.NextGram(gram, c)
		g.grams = append(g.grams, gram)
		if n := i + 1 - gramLetters; n >= 0 && !lexicon.HasGram(gram) {
			g.odd.first, g.odd.last = min(g.odd.first, n), n
			if n > g.odd.first+gramLetters {
				g.odd = hopeless
				return
			}
		}
	}
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

// plausible reports whether words have all the grams that a slip at a place of buf
// has made anew. The letters before it are those that look saw.
func (g *guesser) plausible(at int) bool {
	gram := g.grams[at-1]
	for i := at; i < min(len(g.buf), at+gramLetters+1); i++ {
		gram = lexicon.NextGram(gram, g.buf[i])
		if i >= gramLetters-1 && !lexicon.HasGram(gram) {
			return false
		}
	}
	return true
}
