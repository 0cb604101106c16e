package facts

import (
	"slices"
	"sync"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// extractor reads one article after the other in memory that it keeps, so that
// reading one more takes no more memory than its facts do.
type extractor struct {
	points  []uint32 // the tokens at which an amount or a date may begin
	caps    []uint32 // the words with a capital
	dates   dateReader
	names   nameReader
	linker  linker
	amounts amountReader
	about   sentenceReader

	singulars singulars
}

// extractors are those that nobody uses at the moment.
var extractors = sync.Pool{New: func() any { return new(extractor) }}

// longArticle is the number of tokens of an article after which an extractor
// is not kept: it would hold on to what one in a thousand articles needs.
const longArticle = 1 << 16

// read reads the facts of a Document.
func (e *extractor) read(doc *article.Document) *Facts {
	f := &Facts{}
	e.survey(doc)
	e.readDates(doc, f)
	e.readNames(doc, f)
	e.readAmounts(doc, f)
	return f
}

// forget lets go of the article that was read last.
func (e *extractor) forget() {
	e.dates.reader, e.amounts.reader, e.about.reader = reader{}, reader{}, reader{}
	e.amounts.facts, e.about.facts, e.about.out = nil, nil, nil
	e.names.doc, e.names.toks, e.names.line = nil, nil, nil
	clear(e.names.acronyms)
}

// survey looks at every token once and lists those at which there is something to
// read: nearly all others are never looked at on their own again. Both lists are
// written to without a question, for no one could guess the answers.
func (e *extractor) survey(doc *article.Document) {
	toks := doc.Tokens
	n := len(toks)
	if cap(e.points) < n {
		e.points, e.caps = make([]uint32, n+n/2), make([]uint32, n+n/2)
	}
	points, caps := e.points[:n], e.caps[:n]
	p, c := 0, 0
	for i := range toks {
		t := &toks[i]
		points[p], caps[c] = uint32(i), uint32(i)
		p += btoi(marksOf(t.Form) != 0) | btoi(t.Kind == article.Number)
		c += btoi(t.Flags&(article.Capitalised|article.CodeText) == article.Capitalised)
	}
	e.points, e.caps = points[:p], caps[:c]
	if fused := fusedForms(doc); len(fused) > 0 {
		e.addPoints(toks, fused)
	}
}

// addPoints lists the tokens of some more forms, in their places.
func (e *extractor) addPoints(toks []article.Token, forms []article.FormID) {
	e.points = e.points[:0]
	for i := range toks {
		t := &toks[i]
		if marksOf(t.Form) != 0 || t.Kind == article.Number || t.Form > lexicon.Most && slices.Contains(forms, t.Form) {
			e.points = append(e.points, uint32(i))
		}
	}
}

// room returns n zero values, in the array of s if it is long enough.
func room[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	s = s[:n]
	clear(s)
	return s
}

// kept returns a copy of what the facts keep, nil of nothing.
func kept[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	c := make([]T, len(s))
	copy(c, s)
	return c
}
