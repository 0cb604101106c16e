package figures

import (
	"cmp"
	"slices"

	"copydesk/article"
	"copydesk/article/lexicon"
	"copydesk/facts"
)

// stem is a content word near an amount, cut to its first letters so that
// "settle", "settled" and "settlement" are one.
type stem struct {
	hash uint32
	near bool // within five tokens of the amount
	name bool // written with a capital inside its sentence
}

// stemLetters is how much of a word its stem keeps.
const stemLetters = 5

// window is how far from the amount, in tokens, words still speak of it.
const window, nearWindow = 14, 5

// contexts holds the words around the amounts of one article, worked out for
// an amount when it is first compared.
type contexts struct {
	doc     *article.Document
	amounts []facts.Amount
	stems   [][]stem
	count   map[uint32]int // in how many of the prepared contexts a stem stands
}

func newContexts(doc *article.Document, amounts []facts.Amount) *contexts {
	return &contexts{doc: doc, amounts: amounts, stems: make([][]stem, len(amounts)), count: map[uint32]int{}}
}

// prepare works out the words around an amount, sorted by hash.
func (c *contexts) prepare(i int) {
	if c.stems[i] != nil {
		return
	}
	a := &c.amounts[i]
	s := c.doc.Sentences[a.Sentence].Tokens
	list := make([]stem, 0, 2*window)
	first := max(s.First, a.Tokens.First-min(a.Tokens.First, window))
	for n := first; n < min(s.End, a.Tokens.End+window); n++ {
		t := &c.doc.Tokens[n]
		if t.Kind != article.Word || n >= a.Tokens.First && n < a.Tokens.End || facts.Function(t.Form) || t.Len() < 3 {
			continue
		}
		list = append(list, stem{
			hash: stemHash(c.doc.FormText(t.Form)),
			near: n+nearWindow >= a.Tokens.First && n < a.Tokens.End+nearWindow,
			name: t.Is(article.Capitalised) && n > s.First && c.doc.Blocks[a.Block].Kind != article.Headline,
		})
	}
	slices.SortFunc(list, func(x, y stem) int { return cmp.Compare(x.hash, y.hash) })
	list = slices.CompactFunc(list, func(x, y stem) bool { return x.hash == y.hash })
	for _, x := range list {
		c.count[x.hash]++
	}
	c.stems[i] = list
}

func stemHash(word string) uint32 {
	return lexicon.Hash(word[:min(len(word), stemLetters)])
}

// shared weighs the words that two amounts have in common: near both, near one
// or none, and names. A word that stands by few of the article's amounts weighs more.
func (c *contexts) shared(i, j int) (near, far, names float64) {
	x, y := c.stems[i], c.stems[j]
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0].hash < y[0].hash:
			x = x[1:]
		case x[0].hash > y[0].hash:
			y = y[1:]
		default:
			w := 2 / float64(1+c.count[x[0].hash])
			switch {
			case x[0].near && y[0].near:
				near += w
			default:
				far += w
			}
			if x[0].name && y[0].name {
				names += w
			}
			x, y = x[1:], y[1:]
		}
	}
	return near, far, names
}
