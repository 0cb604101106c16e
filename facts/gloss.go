package facts

import (
	"copydesk/article"
	"copydesk/article/lexicon"
)

// gloss is what the grammars know of a word form: that of figures, that of names
// and titles, and that of dates. One look tells it all.
type gloss struct {
	word   word
	name   nameWord
	anchor anchor

	singular article.FormID // of a plural that no rule makes
	tag      tag            // what it is in any sentence; tagOther where that depends
	_        [7]byte        // so that a gloss is one line of the cache
}

// glossary has the gloss of every form.
var glossary = newGlossary()

// glossBook finds the gloss of a form by two accesses to arrays.
type glossBook struct {
	of   *[lexicon.Most + 1]uint16 // for each form of the lexicon, marks and above them an index into list
	list []gloss                   // the first is that of all other forms
}

// The marks of forms.
const (
	startMark  = 1 << iota // an amount may begin with it
	anchorMark             // a date may be read at it

	markBits = 2
)

// usualGlosses is a little more than the glosses that there are.
const usualGlosses = 9_500

func newGlossary() glossBook {
	g := &glossMaker{glossBook{new([lexicon.Most + 1]uint16), make([]gloss, 1, usualGlosses)}, make([]article.FormID, 1, usualGlosses)}
	clear(g.of[:]) // memory that is read before it is written to is fetched twice
	lexis(g)
	for n, f := range g.forms {
		if g.list[n].word.is(starts) {
			g.of[f] |= startMark
		}
		g.list[n].tag = g.list[n].word.tag(f)
	}
	for _, w := range [...]string{"a", "an", "no"} {
		g.mark(w, startMark)
	}
	for w := range fractionSigns {
		g.mark(w, startMark)
	}
	nameWords(g)
	for w, a := range anchorWords() {
		g.entry(w).anchor = a
		g.mark(w, anchorMark)
	}
	for plural, w := range irregular() {
		g.entry(plural).singular = lexiconForm(w)
	}
	return g.glossBook
}

// glossMaker fills a glossary. It knows which forms have the glosses made.
type glossMaker struct {
	glossBook
	forms []article.FormID
}

// entry returns the gloss of a word, a new one at need. It is good until the next.
func (g *glossMaker) entry(word string) *gloss {
	return g.entryOf(lexiconForm(word))
}

func (g *glossMaker) entryOf(f article.FormID) *gloss {
	e := &g.of[f]
	if *e>>markBits == 0 {
		n := len(g.list)
		if n>>(16-markBits) != 0 {
			panic("facts: too many words for the glossary")
		}
		*e |= uint16(n) << markBits
		g.list, g.forms = append(g.list, gloss{}), append(g.forms, f)
	}
	return &g.list[*e>>markBits]
}

func (g *glossMaker) mark(word string, m uint16) {
	g.entry(word)
	g.of[article.FormOf(word)] |= m
}

// lexiconForm is the form of a word that must be in the lexicon.
func lexiconForm(word string) article.FormID {
	f := article.FormOf(word)
	if f == 0 {
		panic("facts: not in the lexicon: " + word)
	}
	return f
}

// glossOf is the gloss of a form, an empty one of most.
func glossOf(f article.FormID) *gloss {
	if f > lexicon.Most {
		f = 0
	}
	return &glossary.list[glossary.of[f]>>markBits]
}

// marksOf are the marks of a form.
func marksOf(f article.FormID) uint16 {
	if f > lexicon.Most {
		return 0
	}
	return glossary.of[f] & (1<<markBits - 1)
}

// known is what the grammar of figures knows of a form.
func known(f article.FormID) *word { return &glossOf(f).word }

// grammarWord is what the grammar of names and titles knows of a form.
func grammarWord(f article.FormID) *nameWord { return &glossOf(f).name }

// anchorOf is what makes a form the head of a date, if it is one.
func anchorOf(f article.FormID) anchor { return glossOf(f).anchor }
