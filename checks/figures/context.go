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

// surroundings are what else stands near an amount.
type surroundings struct {
	near, far groupBits // in the clause, in the sentence
	names     int       // capitalised words
	figures   int       // amounts in the same sentence
	modifier  uint32    // hash of the words between a number and its noun
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
	around  []surroundings
	count   map[uint32]int // in how many of the prepared contexts a stem stands
}

func newContexts(doc *article.Document, amounts []facts.Amount) *contexts {
	return &contexts{doc: doc, amounts: amounts, stems: make([][]stem, len(amounts)), around: make([]surroundings, len(amounts)), count: map[uint32]int{}}
}

// prepare works out the words around an amount, sorted by hash.
func (c *contexts) prepare(i int) {
	if c.stems[i] != nil {
		return
	}
	a := &c.amounts[i]
	s := c.doc.Sentences[a.Sentence].Tokens
	list := make([]stem, 0, 2*window)
	around := &c.around[i]
	first := max(s.First, a.Tokens.First-min(a.Tokens.First, window))
	for n := first; n < min(s.End, a.Tokens.End+window); n++ {
		t := &c.doc.Tokens[n]
		if t.Kind != article.Word || n >= a.Tokens.First && n < a.Tokens.End {
			continue
		}
		near := n+nearWindow >= a.Tokens.First && n < a.Tokens.End+nearWindow
		around.far.add(t.Form)
		if near {
			around.near.add(t.Form)
		}
		if facts.Function(t.Form) || t.Len() < 3 {
			continue
		}
		name := t.Is(article.Capitalised) && n > s.First && c.doc.Blocks[a.Block].Kind != article.Headline
		if name {
			around.names++
		}
		list = append(list, stem{stemHash(c.doc.FormText(t.Form)), near, name})
	}
	slices.SortFunc(list, func(x, y stem) int { return cmp.Compare(x.hash, y.hash) })
	list = slices.CompactFunc(list, func(x, y stem) bool { return x.hash == y.hash })
	for _, x := range list {
		c.count[x.hash]++
	}
	c.stems[i] = list
	around.figures = c.inSentence(i)
	for n := a.Tokens.End; n < a.About.HeadN && a.Unit == facts.Count; n++ {
		around.modifier = around.modifier*31 + uint32(c.doc.Tokens[n].Form)
	}
}

// inSentence counts the amounts of the kind in the sentence of amount i.
func (c *contexts) inSentence(i int) int {
	n := 1
	for j := i - 1; j >= 0 && c.amounts[j].Sentence == c.amounts[i].Sentence; j-- {
		if c.amounts[j].Unit == c.amounts[i].Unit {
			n++
		}
	}
	for j := i + 1; j < len(c.amounts) && c.amounts[j].Sentence == c.amounts[i].Sentence; j++ {
		if c.amounts[j].Unit == c.amounts[i].Unit {
			n++
		}
	}
	return n
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
