package typos

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// guess is a dictionary word that may have been meant.
type guess struct {
	form  article.FormID
	score int // how likely it was meant; more than nothing is likely
}

// The weights of slips: how readily fingers and ears make them.
const (
	slipSwapped = 3  // two letters in the wrong order
	slipDoubled = 3  // a letter twice, or once for twice
	slipLost    = 2  // a letter left out
	slipExtra   = 1  // a letter too many
	slipSound   = 2  // a letter for one that sounds or lies near
	slipOther   = 1  // any other letter in its place
	slipFirst   = -2 // the slip is in the first letter
	slipSecond  = -4 // a second slip in the same word

	// The rest of a guess's score.
	meantPresent = 3                                        // the article has the word elsewhere
	highest      = slipSwapped + meantCommon + meantPresent // no guess has a higher score
	meantCommon  = 4
)

// guesser tries the slips that may have led to a word.
type guesser struct {
	present func(article.FormID) bool // whether the article has the word
	base    string                    // words that begin so are forms of the same one
	best    []guess                   // the likeliest first
	buf     []byte                    // the letters between two edges
	odd     oddity                    // of buf, where a slip has to be
	grams   []uint32                  // of buf, those that end at its letters
}

// most is how many guesses are kept.
const most = 3

// guess returns the dictionary words that one slip turns into the word, or two
// small ones for a long word, the likeliest first.
// Forms of the word that base begins are no guesses: "redemptions" is no slip for
// "redemption".
func (g *guesser) guess(word, base string) []guess {
	g.best, g.base = g.best[:0], base
	if len(word) > lexicon.MaxWord+2 {
		return g.best
	}
	g.buf = append(append(append(g.buf[:0], lexicon.Edge), word...), lexicon.Edge)
	g.look()
	g.reorder(0, (*guesser).consider)
	g.shorten()
	g.double(0, (*guesser).consider)
	g.lengthen()
	g.replace()
	if len(g.best) == 0 && len(word) >= 8 {
		g.twice()
	}
	return g.best
}

const letters = "abcdefghijklmnopqrstuvwxyz"

// try is what is done with the letters in buf, the score of their slips and the
// place of the last one.
type try func(g *guesser, score, at int)

// twice tries two slips, of the kinds that are made together: letters doubled
// where there is one and single where there are two ("neccesary"), swapped
// ("indvidiuals"), and a vowel for another ("mischevious").
func (g *guesser) twice() {
	again := func(g *guesser, score, _ int) {
		g.look()
		g.readily(score+slipSecond, (*guesser).consider)
		g.odd = nothingOdd
	}
	g.odd = nothingOdd
	g.readily(0, again)
}

// readily tries the slips that are made more often than any other.
func (g *guesser) readily(score int, f try) {
	g.reorder(score, f)
	g.double(score, f)
	b := g.buf
	for i, end := g.odd.letters(len(b)); i < end; i++ {
		c := b[i]
		if b[i-1] == c {
			g.drop(i)
			f(g, score+slipDoubled, i)
			g.put(b, i, c)
			continue
		}
		if strings.IndexByte("aeiou", c) < 0 {
			continue
		}
		for _, v := range []byte("aeiou") {
			if v != c {
				b[i] = v
				f(g, score+slipSound+first(i), i)
			}
		}
		b[i] = c
	}
}

// consider weighs the letters in buf if they are a word. The last slip was at the
// given place, and only the grams there can be any that no word has.
func (g *guesser) consider(score, at int) {
	if !g.plausible(at) {
		return
	}
	text := g.buf[1 : len(g.buf)-1]
	id := lexicon.Lookup(string(text))
	if !id.InDictionary() || g.base != "" && strings.HasPrefix(string(text), g.base) {
		return
	}
	n := guess{article.FormID(id), score + [...]int{meantCommon, 2, -1, -5}[id.Entry().Commonness]}
	if g.present(n.form) {
		n.score += meantPresent
	}
	place := len(g.best)
	for i, b := range g.best {
		if b.form == n.form {
			g.best[i].score = max(b.score, n.score)
			return
		}
		if n.score > b.score && i < place {
			place = i
		}
	}
	if len(g.best) < most {
		g.best = append(g.best, guess{})
	}
	if place < most {
		copy(g.best[place+1:], g.best[place:])
		g.best[place] = n
	}
}

// first is the price of a slip at place i.
func first(i int) int {
	if i == 1 {
		return slipFirst
	}
	return 0
}

// reorder swaps neighbouring letters.
func (g *guesser) reorder(score int, f try) {
	b := g.buf
	for i, end := g.odd.pairs(len(b)); i < end; i++ {
		if b[i] != b[i+1] {
			b[i], b[i+1] = b[i+1], b[i]
			f(g, score+slipSwapped+first(i), i)
			b[i], b[i+1] = b[i+1], b[i]
		}
	}
}

// shorten takes each letter out.
func (g *guesser) shorten() {
	b := g.buf
	for i, end := g.odd.letters(len(b)); i < end; i++ {
		c := b[i]
		weight := slipExtra + first(i)
		if b[i-1] == c {
			weight = slipDoubled
		}
		g.drop(i)
		g.consider(weight, i)
		g.put(b, i, c)
	}
}

// drop takes the letter at i out of buf; put puts it back into what buf was.
func (g *guesser) drop(i int) { g.buf = append(g.buf[:i], g.buf[i+1:]...) }

func (g *guesser) put(b []byte, i int, c byte) {
	copy(b[i+1:], b[i:len(b)-1])
	b[i] = c
	g.buf = b
}

// double writes each letter twice.
func (g *guesser) double(score int, f try) {
	for i, end := g.odd.gaps(len(g.buf)); i < min(end, len(g.buf)-1); i++ {
		g.insert(i, g.buf[i])
		f(g, score+slipDoubled, i)
		g.drop(i)
	}
}

// lengthen puts every letter everywhere.
func (g *guesser) lengthen() {
	for i, end := g.odd.gaps(len(g.buf)); i < end; i++ {
		g.insert(i, letters[0])
		for _, c := range []byte(letters) {
			g.buf[i] = c
			g.consider(slipLost+first(i), i)
		}
		g.drop(i)
	}
}

func (g *guesser) insert(i int, c byte) {
	g.buf = append(g.buf, 0)
	copy(g.buf[i+1:], g.buf[i:])
	g.buf[i] = c
}

// replace puts every letter in the place of each, those first that sound or lie
// near it.
func (g *guesser) replace() {
	for i, end := g.odd.letters(len(g.buf)); i < end; i++ {
		c := g.buf[i]
		near := nearTo(c)
		for _, n := range []byte(near) {
			g.buf[i] = n
			g.consider(slipSound+first(i), i)
		}
		for _, n := range []byte(letters) {
			if n != c && strings.IndexByte(near, n) < 0 {
				g.buf[i] = n
				g.consider(slipOther+first(i), i)
			}
		}
		g.buf[i] = c
	}
}

// nearTo returns the letters that are written for c by ear or by a finger that
// slips on an English keyboard.
func nearTo(c byte) string {
	if c < 'a' || c > 'z' {
		return ""
	}
	return [...]string{"eiosqz", "vnpg", "kszxv", "tsfe", "aiwr", "vdg", "jfh", "gj", "eyuoa", "ghk", "cjl", "rk", "n", "mb", "auip", "bo", "wa", "let",
		"zcad", "dry", "oiya", "fbcw", "vqe", "zsc", "itu", "sxa"}[c-'a']
}
