package titles

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// longName is a name of three words or more, with those that "of", "for" or "and"
// joins to it.
type longName struct {
	tokens article.Range
	times  int32
}

// nearNames are the long names of an article by what they are without one of their
// words.
type nearNames struct {
	p    *checks.Pass
	list []longName
	full numbers // the names by their hashes, numbered as they stand in list
}

// otherForms reports names that another of the article is but for one word, where
// the rarer stands once: the Lights and the Light Trust, the Society and the
// Association.
func otherForms(p *checks.Pass) {
	c := nearNames{p: p}
	c.collect()
	if len(c.list) < 2 || len(c.list) > mostNames {
		return
	}
	without := newNumbers(4 * len(c.list))
	owner := make([]int32, 0, 4*len(c.list))
	for i := range c.list {
		t := c.list[i].tokens
		for at := t.First; at < t.End; at++ {
			if !p.Doc.Tokens[at].Is(article.Capitalised) {
				continue
			}
			if o, fresh := without.of(c.hash(t, at)); fresh {
				owner = append(owner, int32(i))
			} else {
				c.compare(&c.list[owner[o]], &c.list[i], at-t.First)
			}
		}
	}
}

// mostNames bounds the long names that are compared.
const mostNames = 1000

// collect joins names and keeps the long ones, each once.
func (c *nearNames) collect() {
	names, doc := c.p.Facts.Names, c.p.Doc
	for i := 0; i < len(names); i++ {
		n := &names[i]
		if n.Kind == facts.Person && !bodyLast(doc, n) {
			continue
		}
		t, words := n.Tokens, int(n.Words)
		for ; i+1 < len(names) && linked(doc, t, &names[i+1]); i++ {
			t.End, words = names[i+1].Tokens.End, words+int(names[i+1].Words)
		}
		if words < 3 || names[i].Kind == facts.Person && !bodyLast(doc, &names[i]) || doc.Tokens[t.First].Is(article.AllCaps) || !doc.Blocks[doc.Sentences[n.Sentence].Block].Kind.Prose() {
			continue
		}
		if c.list == nil {
			c.full = newNumbers(16)
			c.list = make([]longName, 0, 16)
		}
		if k, fresh := c.full.of(c.hash(t, t.End)); !fresh {
			c.list[k].times++
			continue
		}
		c.list = append(c.list, longName{t, 1})
	}
}

// bodyLast reports whether a name of three words ends in the word for a body: the Bramley
// Chamber Orchestra that "has appointed a conductor" is nobody.
func bodyLast(doc *article.Document, n *facts.Name) bool {
	_, ok := bodyKinds.Get(doc.Tokens[n.Last].Form)
	return ok && n.Words > 2
}

// linked reports whether one small word joins a name to those before it.
func linked(doc *article.Document, t article.Range, n *facts.Name) bool {
	return n.Tokens.First == t.End+1 && nameLinks.Has(doc.Tokens[t.End].Form) && n.Kind != facts.Person && n.Title.Len() == 0
}

// hash is that of a name without one of its tokens.
func (c *nearNames) hash(t article.Range, but uint32) article.FormID {
	h := uint32(2166136261)
	for i := t.First; i < t.End; i++ {
		f := c.p.Doc.Tokens[i].Form
		switch {
		case i == but:
			f = 0
		case f == formThe:
			continue
		}
		h = (h ^ uint32(f)) * 16777619
	}
	return article.FormID(h | 1) // 0 is an empty slot
}

// compare reports the rarer of two names that differ in one word, if a slip or a
// muddle parts them.
func (c *nearNames) compare(a, b *longName, at uint32) {
	doc := c.p.Doc
	w, v := doc.Tokens[min(a.tokens.First+at, a.tokens.End-1)].Form, doc.Tokens[min(b.tokens.First+at, b.tokens.End-1)].Form
	if a.times < b.times || a.times == b.times && !w.Known() && v.Known() {
		a, b = b, a
	}
	usual, odd := a.tokens.First+at, b.tokens.First+at
	if b.times > 1 || usual >= a.tokens.End || odd >= b.tokens.End || a.tokens.Len() != b.tokens.Len() ||
		doc.SentenceAt(doc.Tokens[usual].Start) == doc.SentenceAt(doc.Tokens[odd].Start) || c.bracketed(b) ||
		!oneBody(doc, usual, odd, a.tokens.First) || usual+1 == a.tokens.End && !c.owned(usual, odd) {
		return
	}
	right, span := doc.Word(usual), doc.Tokens[odd].Span
	c.p.Report(checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%q is %q elsewhere (%s).", doc.In(doc.SpanOf(b.tokens)), doc.In(doc.SpanOf(a.tokens)), times(a.times)),
		Related: []checks.Related{{Span: doc.Tokens[usual].Span, Message: "the usual name"}},
		Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: span, New: right}},
	})
	b.times++ // once is enough
}

// bracketed reports whether a short form of its own follows a name.
func (c *nearNames) bracketed(b *longName) bool {
	toks := c.p.Doc.Tokens
	return int(b.tokens.End) < len(toks) && toks[b.tokens.End].Form == formOpen
}

// owned reports whether the last word of a name has no plural of its own: it is of
// a body ("Friends of the Marlow Sands"), or is the word for one. "The Small Claims
// Tribunal" is one of the Small Claims Tribunals.
func (c *nearNames) owned(last, odd uint32) bool {
	toks := c.p.Doc.Tokens
	_, body := bodyKinds.Get(toks[last].Form)
	_, both := bodyKinds.Get(toks[odd].Form)
	return (body || houses.Has(toks[last].Form)) && (both || houses.Has(toks[odd].Form)) || last > 2 && (toks[last-1].Form == formOf || toks[last-2].Form == formOf) && !courts.Has(toks[last].Form)
}

// oneBody reports whether two words in the same place of two names may be one
// body's: one slip parts them, or they are words for the same kind of body.
func oneBody(doc *article.Document, a, b, first uint32) bool {
	x, y := doc.Tokens[a].Form, doc.Tokens[b].Form
	kind, ok := bodyKinds.Get(x)
	other, both := bodyKinds.Get(y)
	if ok && both && (kind == other || kind <= bodies && other <= bodies) {
		return true
	}
	if houses.Has(x) && houses.Has(y) && !facts.IsDictionary(doc.Tokens[first].Form) {
		return true // Corran Precision Tools and Corran Precision Motors
	}
	long, short := doc.FormText(x), doc.FormText(y)
	if words := x.Known() && y.Known(); mixedUp(long, short) && !doc.Tokens[b].Is(article.InQuotes) && (words && a > first || !words && steps(long, short) <= 2) {
		return true // the Corran Maritime Trust and the Corran Military Trust, but two banks are two
	}
	if len(long) < len(short) {
		long, short = short, long
	}
	if rest, ok := strings.CutPrefix(long, short); ok {
		return len(short) >= 4 && rest == "s" || len(short) >= 8 && rest == "th"
	}
	return false
}

// bodies is the last of the kinds of bodyKinds that are bodies, which are taken for each other
// whatever they are: the Heather Moth Institute that is a Foundation elsewhere.
const bodies = 3

// bodyKinds are the words for bodies that are taken for each other, by kind.
var bodyKinds = newBodyKinds()

func newBodyKinds() *article.Table[uint8] {
	kinds := map[string]uint8{}
	for k, words := range [...][]string{
		{"association", "society", "union", "federation", "league", "alliance"}, {"institute", "centre", "center", "institution"}, {"foundation", "trust", "fund"},
		{"commission", "committee", "council", "board"}, {"agency", "authority", "bureau", "office"}, {"hospital", "infirmary"}, {"orchestra", "philharmonic", "symphony", "ensemble"},
		{"national", "federal", "royal"}, {"historical", "history", "historic"}, {"engineering", "engineers"}, {"technical", "technology", "technological"}, {"economic", "economics", "economy"}, {"statistical", "statistics"},
		{"educational", "education"}, {"agricultural", "agriculture"}, {"medical", "medicine", "medicines"}, {"environmental", "environment"}, {"cultural", "culture"},
		{"financial", "finance"}, {"industrial", "industry", "industries"}, {"scientific", "science"}, {"conservation", "conservancy"}, {"communications", "communication"},
	} {
		for _, w := range words {
			kinds[w] = uint8(k + 1)
		}
	}
	return article.NewTable(kinds)
}

// courts of appeal and of appeals are those of two countries.
var courts = article.NewSet("appeal", "appeals")

var nameLinks = article.NewSet("of", "for", "and", "&")
