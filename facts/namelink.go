package facts

import (
	"unicode/utf8"

	"copydesk/article"
)

// bearer is one entity while its mentions are being gathered.
type bearer struct {
	first, last article.FormID // its first and last word
	inner       article.FormID // the word before the last one, of a name of three words or more
	hash        uint32         // of all its words
	next        int32          // the bearer of the same last word that was mentioned before it; -1 ends the chain
	nextFirst   int32          // the same of the first word
	mentions    int32
	name        int32 // its fullest mention
	number      int32 // in the order of first mentions, from 1; 0 none yet
	evidence    evidence
	his, hers   bool   // Mr, Mrs and the like
	kin         bool   // brought in as somebody's relative: "his wife, Mary Ellis"
	at          uint32 // the sentence of its last mention
}

// linker gives entities to names. Bearers with one last word form a chain, so
// that linking costs as many steps as there are bearers of the name.
type linker struct {
	*nameReader
	bearers []bearer
	chains  chainMap
	read    int     // of the titles: those of earlier mentions
	counts  []int32 // of the mentions or titles of each entity
	said    []Pronoun
}

// maxBearers bounds the bearers of one word that are looked at: a name that very
// many bear is linked by its latest bearers alone.
const maxBearers = 64

// link gives every name its entity. Full names come first, so that a surname in
// the headline finds the full name in the text.
func (l *linker) link(r *nameReader, f *Facts) {
	*l = linker{nameReader: r, chains: l.chains, bearers: l.bearers[:0], counts: l.counts, said: l.said[:0]}
	l.chains.reset(len(r.names))
	for i := range r.names {
		if n := &r.names[i]; n.Full() {
			n.Entity = l.fullName(i)
		}
	}
	for i := range r.names {
		n := &r.names[i]
		if !n.Full() {
			n.Entity = l.oneWord(i)
		}
		l.mention(i)
	}
	l.shorten()
	l.settle(f)
}

// fullName returns the bearer of the full name i, a new one at need.
func (l *linker) fullName(i int) int32 {
	n := &l.names[i]
	b := l.bearer(i)
	c := l.chains.at(b.last)
	for k, steps := c.last, 0; k >= 0 && steps < maxBearers; k, steps = l.bearers[k].next, steps+1 {
		o := &l.bearers[k]
		if o.hash == b.hash || l.samePerson(o, &b) {
			if n.Words > 2 && l.names[o.name].Words == 2 && o.first == b.inner {
				o.first, o.inner = b.first, b.inner
			}
			return k
		}
	}
	return l.add(b)
}

// bearer makes a bearer of name i, outside all chains.
func (l *linker) bearer(i int) bearer {
	n := &l.names[i]
	b := bearer{first: l.toks[n.Tokens.First].Form, last: l.toks[n.Last].Form, next: -1, nextFirst: -1, name: int32(i), hash: 2166136261, evidence: l.evidence[i]}
	for k := n.Tokens.First; k <= n.Last; k++ {
		if f := l.toks[k].Form; f != formStop && f != formThe {
			b.hash = (b.hash ^ uint32(f)) * 16777619
			if k < n.Last && f != formHyphen {
				b.inner = f
			}
		}
	}
	if b.inner == b.first {
		b.inner = 0
	}
	return b
}

func (l *linker) add(b bearer) int32 {
	k := int32(len(l.bearers))
	c := l.chains.at(b.last)
	b.next, c.last = c.last, k
	if b.first != b.last {
		c = l.chains.at(b.first)
		b.nextFirst, c.first = c.first, k
	}
	l.bearers = append(l.bearers, b)
	return k
}

// samePerson reports whether two full names with one last word are one
// person's: the given names are the same, one short for the other, or an
// initial; or the one is the surnames of the other ("Lopez Obrador").
func (l *linker) samePerson(a, b *bearer) bool {
	if a.evidence.organisation >= shown || b.evidence.organisation >= shown {
		return false
	}
	if a.inner != 0 && a.inner == b.first || b.inner != 0 && b.inner == a.first {
		return true
	}
	return l.sameGiven(a.first, b.first)
}

// sameGiven reports whether two given names can be one person's.
func (l *linker) sameGiven(a, b article.FormID) bool {
	if a == b {
		return true
	}
	if ShortFor(a, b) {
		return true
	}
	s, t := l.doc.FormText(a), l.doc.FormText(b)
	return s[0] == t[0] && (initials(s) || initials(t) || unaccented(s, t))
}

// unaccented reports whether two spellings differ in accents alone: "françois"
// and "francois".
func unaccented(s, t string) bool {
	a, b := []rune(s), []rune(t)
	if len(s) == len(t) || len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] && (a[i] < utf8.RuneSelf) == (b[i] < utf8.RuneSelf) {
			return false
		}
	}
	return true
}

// initials reports whether a form is an initial or several: "j", "j.k.".
func initials(s string) bool { return len(s) == 1 || len(s) == 4 && s[1] == '.' }

// oneWord returns the bearer whom a single word means, a new one at need.
func (l *linker) oneWord(i int) int32 {
	n := &l.names[i]
	f := l.toks[n.Last].Form
	c := l.chains.at(f)
	titled := n.Title.Len() > 0
	if k := l.bearerOf(c, i); k >= 0 && (titled || !l.placed(n) || l.bearers[k].evidence.kind() == Place) {
		return k
	}
	if k := l.firstOf(c, i); k >= 0 {
		return k
	}
	return l.add(l.bearer(i))
}

// placed reports whether a single word is more likely the place of that name
// than a person: "in Washington" where Denzel Washington is known.
func (l *linker) placed(n *Name) bool {
	if !l.lexis(n.Last).is(placeWord) {
		return false
	}
	return n.Tokens.First > 0 && placePrepositions.Has(l.toks[n.Tokens.First-1].Form)
}

// lexis is word for a token outside the sentence being read.
func (l *linker) lexis(i uint32) *nameWord {
	return grammarWord(l.toks[i].Form)
}

// bearerOf chooses among those whose last word it is and whom the title fits:
// the one mentioned just before, unless as a relative; or else the one
// mentioned most; or, before any of them, the first whom the article names.
func (l *linker) bearerOf(c *chain, i int) int32 {
	best := int32(-1)
	for k, steps := c.last, 0; k >= 0 && steps < maxBearers; k, steps = l.bearers[k].next, steps+1 {
		if !l.fits(k, i) {
			continue
		}
		b := &l.bearers[k]
		if k == c.recent && !b.kin && l.names[i].Sentence-b.at <= justBefore {
			return k
		}
		if best < 0 || b.mentions >= l.bearers[best].mentions {
			best = k
		}
	}
	return best
}

// justBefore is the number of sentences over which a surname goes on to mean
// the one who was mentioned last.
const justBefore = 2

// firstOf chooses among those whose first word it is: a person's given name or
// a surname that stands first, or the short form of a firm's name.
func (l *linker) firstOf(c *chain, i int) int32 {
	n := &l.names[i]
	w, titled := l.lexis(n.Last), n.Title.Len() > 0
	if titled && w.is(givenWord) || w.is(placeWord|nationWord|compassWord|bodyWord) && !(titled && w.is(clanWord)) {
		return -1
	}
	best := int32(-1)
	for k, steps := c.first, 0; k >= 0 && steps < maxBearers; k, steps = l.bearers[k].nextFirst, steps+1 {
		b := &l.bearers[k]
		if kind := b.evidence.kind(); kind == Person || kind == Organisation && !titled && !IsDictionary(b.first) {
			if best < 0 || b.mentions > 0 {
				best = k
			}
		}
	}
	return best
}

// fits reports whether a titled mention can mean the bearer: Mrs Ellis is not
// the Ellis who was Mr, and President Clinton is not Senator Clinton.
func (l *linker) fits(k int32, i int) bool {
	b := &l.bearers[k]
	n := &l.names[i]
	if n.Title.Len() == 0 {
		return true
	}
	his, hers := l.gender(n)
	if his && b.hers || hers && b.his {
		return false
	}
	return true
}

// gender tells from the courtesy titles of a mention whether it is a man's or a
// woman's.
func (l *linker) gender(n *Name) (his, hers bool) {
	for i := n.Title.First; i < n.Title.End; i++ {
		f := l.toks[i].Form
		his = his || mensTitles.Has(f)
		hers = hers || womensTitles.Has(f)
	}
	return his, hers
}

// mention counts name i among those of its bearer.
func (l *linker) mention(i int) {
	n := &l.names[i]
	f := l.toks[n.Last].Form
	b := &l.bearers[n.Entity]
	if !n.Full() && l.names[b.name].Full() && b.first != b.last && f == b.last && !grammarWord(b.first).is(placeWord|nationWord|kinWord|compassWord) && !IsDictionary(f) && !l.toks[n.Last].Is(article.AllCaps) && !l.lexis(n.Last).is(placeWord|bodyWord) {
		// People are known by their last words, firms by their first ones.
		b.evidence.person = max(b.evidence.person, acronym)
	}
	b.mentions++
	b.at = n.Sentence
	for ; l.read < len(l.titles) && l.titles[l.read].Name <= int32(i); l.read++ {
		b.kin = b.kin || n.Full() && l.titles[l.read].Office == Relative
	}
	his, hers := l.gender(n)
	b.his, b.hers = b.his || his, b.hers || hers
	e := l.evidence[i]
	if !n.Full() && b.evidence.person > 0 && l.names[b.name].Full() {
		e.place = 0 // David Kent is not in Kent
	}
	b.evidence = evidence{max(b.evidence.person, e.person), max(b.evidence.organisation, e.organisation), max(b.evidence.place, e.place)}
	if o := &l.names[b.name]; n.Words > o.Words {
		b.name = int32(i)
	}
	l.chains.at(b.last).recent = n.Entity
	if f != b.last {
		l.chains.at(f).recent = n.Entity
	}
}

var (
	placePrepositions = article.NewSet("in", "at", "from", "to", "near", "of", "outside", "around", "across", "through", "into", "over")
	mensTitles        = article.NewSet("mr", "sir", "lord", "messrs", "congressman", "chairman", "king", "prince", "baron", "duke")
	womensTitles      = article.NewSet("mrs", "ms", "miss", "dame", "lady", "baroness", "congresswoman", "chairwoman", "queen", "princess", "duchess")
)
