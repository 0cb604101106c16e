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
	hash   uint32
	weight float32 // how much the word tells: rare words and names tell more
	near   bool    // within five tokens of the amount
	name   bool    // written with a capital inside its sentence
}

// surroundings are what else stands near an amount.
type surroundings struct {
	near, far groupBits // in the clause, in the sentence
	names     int       // capitalised words
	figures   int       // amounts of the kind in the same sentence
	modifier  uint32    // hash of the words between a number and its noun
	first     int       // the first amount of the sentence
	what      circumstances
	last      int // the amount after the last one of the sentence
}

// stemLetters is how much of a word its stem keeps.
const stemLetters = 5

// window is how far from the amount, in tokens, words still speak of it.
const window, nearWindow = 14, 5

// contexts holds the words around the amounts of one article, worked out for
// an amount when it is first compared.
type contexts struct {
	doc     *article.Document
	facts   *facts.Facts
	amounts []facts.Amount
	stems   [][]stem
	room    []stem // where the stems of the next amounts go
	around  []surroundings
	best    []match // the amounts that stand in the likest words
	keys    []keys
	day     article.Day // of publication, or the last that is named
	topic   []uint32    // the stems of the headline, sorted; worked out when first asked for
	keyed   tally       // of how many prepared amounts a stem is a key
	count   tally       // in how many of the prepared contexts a stem stands
}

func newContexts(doc *article.Document, f *facts.Facts) *contexts {
	n := len(f.Amounts)
	c := &contexts{doc: doc, facts: f, amounts: f.Amounts, stems: make([][]stem, n), around: make([]surroundings, n), best: make([]match, n), keys: make([]keys, n), day: article.NoDay}
	c.sentences()
	return c
}

// prepare works out the words around an amount, sorted by hash.
func (c *contexts) prepare(i int) {
	if c.stems[i] != nil {
		return
	}
	a := &c.amounts[i]
	s := c.doc.Sentences[a.Sentence].Tokens
	if cap(c.room) < 2*window {
		c.room = make([]stem, 0, 2*window*min(16, len(c.amounts)))
	}
	list := c.room[: 0 : 2*window]
	around := &c.around[i]
	first := max(s.First, a.Tokens.First-min(a.Tokens.First, window))
	for n := first; n < min(s.End, a.Tokens.End+window); n++ {
		t := &c.doc.Tokens[n]
		if t.Kind != article.Word || n >= a.Tokens.First && n < behind(a) {
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
		list = append(list, stem{stemHash(c.doc.FormText(t.Form)), tells(t.Form), near, name})
	}
	slices.SortFunc(list, func(x, y stem) int { return cmp.Compare(x.hash, y.hash) })
	list = slices.CompactFunc(list, func(x, y stem) bool { return x.hash == y.hash })
	for _, x := range list {
		c.count.add(x.hash)
	}
	c.stems[i], c.room = list, c.room[len(list):len(list)]
	c.keys[i] = c.readKeys(a)
	around.what = c.circumstances(a)
	c.countKeys(&c.keys[i])
	for n := a.Tokens.End; n < a.About.HeadN && a.Unit == facts.Count; n++ {
		around.modifier = around.modifier*31 + uint32(c.doc.Tokens[n].Form)
	}
}

// behind is the token after an amount and the noun that it counts.
func behind(a *facts.Amount) uint32 {
	if a.Unit != facts.Money && a.About.HeadN >= a.Tokens.End {
		return a.About.HeadN + 1
	}
	return a.Tokens.End
}

// tells is how much a word tells of what is spoken of.
func tells(f article.FormID) float32 {
	if !f.Known() {
		return 1.5
	}
	switch e := lexicon.ID(f).Entry(); {
	case e.Name:
		return 1.5
	case e.Commonness == lexicon.Common:
		return 0.5
	case e.Commonness == lexicon.Usual:
		return 1
	}
	return 1.25
}

// sentences finds for every amount those that share its sentence.
func (c *contexts) sentences() {
	for first, last := 0, 0; first < len(c.amounts); first = last {
		var figures [facts.Score + 1]int // by unit
		for last = first; last < len(c.amounts) && c.amounts[last].Sentence == c.amounts[first].Sentence; last++ {
			figures[c.amounts[last].Unit]++
		}
		for i := first; i < last; i++ {
			around := &c.around[i]
			around.figures, around.first, around.last = figures[c.amounts[i].Unit], first, last
		}
	}
}

func stemHash(word string) uint32 {
	return lexicon.Hash(word[:min(len(word), stemLetters)])
}

// overlap is how much of what stands around two amounts is the same.
type overlap struct {
	near, far, names float64 // the weight of the words near both, near one or none, and of names
	part             float64 // the shared weight as a part of the lesser context's
	whole            float64 // the shared weight as a part of both together
}

// shared weighs the words that two amounts have in common. A word that stands
// by few of the article's amounts weighs more.
func (c *contexts) shared(i, j int) (o overlap) {
	x, y := c.stems[i], c.stems[j]
	var sum, sumX, sumY float64
	for len(x) > 0 || len(y) > 0 {
		switch {
		case len(y) == 0 || len(x) > 0 && x[0].hash < y[0].hash:
			sumX += c.weight(&x[0])
			x = x[1:]
		case len(x) == 0 || x[0].hash > y[0].hash:
			sumY += c.weight(&y[0])
			y = y[1:]
		default:
			w := c.weight(&x[0])
			sumX, sumY, sum = sumX+w, sumY+w, sum+w
			switch {
			case x[0].near && y[0].near:
				o.near += w
			default:
				o.far += w
			}
			if x[0].name && y[0].name {
				o.names += w
			}
			x, y = x[1:], y[1:]
		}
	}
	if sum > 0 {
		o.part, o.whole = sum/min(sumX, sumY), sum/(sumX+sumY-sum)
	}
	return o
}

func (c *contexts) weight(s *stem) float64 {
	return float64(s.weight) * 2 / float64(1+c.count.of(s.hash))
}

// match is what stands in the words most like those around an amount.
type match struct {
	whole, second float64 // how like, and how like the next best are
	at            int
}

// meet notes that amounts i and j stand in words that are so much alike.
func (c *contexts) meet(i, j int, whole float64) {
	c.best[i].meet(j, whole)
	c.best[j].meet(i, whole)
}

func (m *match) meet(at int, whole float64) {
	switch {
	case whole > 0 && at == m.at:
	case whole > m.whole:
		m.second = m.whole
		m.whole, m.at = whole, at
	case whole > m.second:
		m.second = whole
	}
}

// rival is how like the words around amount i are to those around the
// likest amount but j.
func (c *contexts) rival(i, j int) float64 {
	if c.best[i].at == j {
		return c.best[i].second
	}
	return c.best[i].whole
}

// runs counts the tokens right before and right after two amounts that are the
// same, up to a mark where they part.
func (c *contexts) runs(x, y *facts.Amount) (before, after int) {
	sx, sy := c.doc.Sentences[x.Sentence].Tokens, c.doc.Sentences[y.Sentence].Tokens
	toks := c.doc.Tokens
	for before < longestRun && x.Tokens.First > sx.First+uint32(before) && y.Tokens.First > sy.First+uint32(before) &&
		toks[x.Tokens.First-1-uint32(before)].Form == toks[y.Tokens.First-1-uint32(before)].Form {
		before++
	}
	p, q := behind(x), behind(y)
	for after < longestRun && p+uint32(after) < sx.End && q+uint32(after) < sy.End && toks[p+uint32(after)].Form == toks[q+uint32(after)].Form {
		after++
	}
	return before, after
}

// conversion returns the index of the amount that amount i is given in as well,
// in another currency or unit; -1 when there is none.
func (c *contexts) conversion(i int) int {
	if j := c.amounts[i].Converts; j >= 0 {
		return int(j)
	}
	if i+1 < len(c.amounts) && int(c.amounts[i+1].Converts) == i {
		return i + 1
	}
	if c.amounts[i].About.Frame&facts.Conversion != 0 && i > 0 {
		return i - 1
	}
	if i+1 < len(c.amounts) && c.amounts[i+1].About.Frame&facts.Conversion != 0 {
		return i + 1
	}
	return -1
}

// converted compares what two amounts are given in as well: the same figure
// twice, or two.
func (c *contexts) converted(i, j int) (same, other bool) {
	a, b := c.conversion(i), c.conversion(j)
	if a < 0 || b < 0 {
		return false, false
	}
	x, y := &c.amounts[a], &c.amounts[b]
	if x.Unit != y.Unit || x.Currency != y.Currency || x.Unit == facts.Measure && x.About.Head != y.About.Head {
		return false, false
	}
	r := relate(x, y)
	return r == agree, r != agree
}

// longestRun is the most tokens of a run that count.
const longestRun = 8

// company reports whether the sentences of two amounts share another figure or
// a date, and whether they have figures of one kind that differ.
func (c *contexts) company(i, j int) (same, other bool) {
	x, y := &c.around[i], &c.around[j]
	if c.amounts[i].Sentence == c.amounts[j].Sentence {
		return false, false
	}
	for k := x.first; k < min(x.last, x.first+8); k++ {
		for l := y.first; l < min(y.last, y.first+8); l++ {
			a, b := &c.amounts[k], &c.amounts[l]
			if k == i || l == j || a.Unit != b.Unit || a.Currency != b.Currency || a.About.Head != b.About.Head {
				continue
			}
			if a.Value.Cmp(b.Value) == 0 {
				same = true
			} else {
				other = true
			}
		}
	}
	return same, other
}

// countKeys counts the keys of one amount.
func (c *contexts) countKeys(k *keys) {
	for i := range k.before {
		c.keyed.add(k.before[i].hash)
		c.keyed.add(k.after[i].hash)
	}
}
