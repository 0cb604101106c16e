package facts

import (
	"slices"

	"copydesk/article"
)

// tag is what a token is in its sentence, as far as the neighbours tell.
type tag uint8

const (
	tagOther    tag = iota // quotation marks and what else is looked through
	tagBreak               // ends a clause: ; : —
	tagComma               // ,
	tagOpen                // (
	tagClose               // )
	tagNoun                // a noun, an adjective, a name
	tagDet                 // a, the, its
	tagPoss                // 's
	tagPron                // he, it
	tagRelative            // who, which, that after its noun
	tagPrep                // of, in
	tagTo                  // to before a verb
	tagConj                // and, but
	tagClause              // begins a clause: because, that after a verb
	tagAux                 // was, has, will
	tagVerb                // any other form of a verb
	tagAdv                 // also, sharply
	tagAmount              // of an amount
	tagDate                // of a date
	tagJoint               // a hyphen inside a compound
)

// sentenceReader reads what the amounts of one sentence are about.
type sentenceReader struct {
	reader
	facts    *Facts
	out      []Amount
	s        article.Range // the sentence
	tags     []tag         // of its tokens
	has      class         // the classes of its words, all together
	years    []uint32      // the tokens that are years
	date     int           // the first date that is not before the sentence
	nextDate int           // the answer that dateBehind gave last
	name     int           // the first name
	nameEnd  int           // the one after its last
	first    int           // its first amount
	last     int           // the one after its last
}

// at is the tag of token n; a break outside the sentence.
func (r *sentenceReader) at(n uint32) tag {
	if i := n - r.s.First; i < uint32(len(r.tags)) {
		return r.tags[i]
	}
	return tagBreak
}

// word is what the grammar knows of token n: nothing of one outside the sentence.
func (r *sentenceReader) word(n uint32) *word {
	if n-r.s.First < r.s.End-r.s.First {
		return known(r.toks[n].Form)
	}
	return &noWord
}

// mark tags the tokens of the sentence.
func (r *sentenceReader) mark() {
	r.untagged()
	dates := r.facts.Dates
	for r.date < len(dates) && dates[r.date].Tokens.End <= r.s.First {
		r.date++
	}
	r.nextDate = r.date
	for d := r.date; d < len(dates) && dates[d].Tokens.First < r.s.End; d++ {
		r.fill(dates[d].Tokens, tagDate)
	}
	r.markNames()
	for i := r.first; i < r.last; i++ {
		r.fill(r.out[i].Tokens, tagAmount)
	}
	prev := tagBreak // the last tag that is not looked through
	for i := range r.tags {
		if r.tags[i] == tagOther {
			r.tags[i] = r.tagOf(r.s.First+uint32(i), prev)
		}
		if r.tags[i] != tagOther {
			prev = r.tags[i]
		}
	}
}

// untagged begins the tags of the sentence with those that depend on nothing else,
// and sees what classes its words have.
func (r *sentenceReader) untagged() {
	toks := r.toks[r.s.First:r.s.End]
	r.tags = slices.Grow(r.tags[:0], len(toks))[:len(toks)]
	r.years, r.has = r.years[:0], 0
	for i := range r.tags {
		t := &toks[i]
		r.tags[i] = tagOther
		switch t.Kind {
		case article.Word:
			g := glossOf(t.Form)
			r.tags[i] = g.tag
			r.has |= g.word.class
		case article.Number:
			r.tags[i] = tagNoun
			if t.Len() == 4 {
				r.addYear(r.s.First + uint32(i))
			}
		}
	}
}

// markNames tags the words of names but for those of the closed class in them.
func (r *sentenceReader) markNames() {
	names := r.facts.Names
	for r.name < len(names) && names[r.name].Tokens.End <= r.s.First {
		r.name++
	}
	i := r.name
	for ; i < len(names) && names[i].Tokens.First < r.s.End; i++ {
		for n := max(names[i].Tokens.First, r.s.First); n < min(names[i].Tokens.End, r.s.End); n++ {
			if r.toks[n].Is(article.Capitalised) && r.at(n) != tagDate && !r.word(n).is(isAuxiliary|isPreposition|isDeterminer) {
				r.tags[n-r.s.First] = tagNoun
			}
		}
	}
	r.nameEnd = i
}

func (r *sentenceReader) fill(t article.Range, as tag) {
	for n := max(t.First, r.s.First); n < min(t.End, r.s.End); n++ {
		r.tags[n-r.s.First] = as
	}
}

// tagOf finds the tag of token n from what stands around it; prev is the last tag
// before it that is not looked through.
func (r *sentenceReader) tagOf(n uint32, prev tag) tag {
	t := &r.toks[n]
	switch t.Kind {
	case article.Punct:
		return r.tagPunct(n, t)
	case article.Word:
	default:
		if r.doc.In(t.Span) == "&" {
			return tagJoint
		}
		return tagOther
	}
	w := r.word(n)
	switch {
	case t.Form == formPossS || t.Form == formApostro:
		if prev == tagPron || prev == tagRelative {
			return tagAux // he's
		}
		return tagPoss
	case t.Form == formThat:
		return r.tagThat(n, prev)
	case t.Form == formTo:
		if next := r.word(n + 1); next.verb&verbBase != 0 && r.tok(n+1).Kind == article.Word {
			return tagTo
		}
		return tagPrep
	case w.verb == 0 && w.syntax&synNotLy == 0 && r.isLy(t):
		return tagAdv
	case w.verb != 0 && !(t.Is(article.Capitalised) && n > r.s.First && !t.Is(article.AllCaps) && !r.headline()):
		return r.tagVerb(n, w, prev)
	}
	if w.verb == 0 && r.participle(n) {
		return r.tagVerb(n, &pastForm, prev)
	}
	return tagNoun
}

// tag is the tag that a form has in any sentence, and tagOther when that depends
// on what stands around it.
func (w *word) tag(f article.FormID) tag {
	switch {
	case f == formPossS || f == formApostro:
	case w.is(isAuxiliary):
		return tagAux
	case f == formThat:
	case w.syntax&synRelative != 0:
		return tagRelative
	case w.is(isPronoun) && f != formOne:
		return tagPron
	case w.is(isDeterminer):
		return tagDet
	case f == formTo:
	case w.syntax&synJoins != 0:
		return tagConj
	case w.is(isClause) && !w.is(isPreposition):
		return tagClause
	case w.is(isPreposition):
		return tagPrep
	case w.is(isAdverb):
		return tagAdv
	}
	return tagOther
}

// pastForm stands for a word that ends as the past of verbs does.
var pastForm = word{verb: verbPast}

// participle reports whether an unknown word ends as the past of verbs does.
func (r *sentenceReader) participle(n uint32) bool {
	t := &r.toks[n]
	text, end := r.doc.Text, t.End
	return t.Len() > 4 && text[end-1] == 'd' && text[end-2] == 'e' && text[end-3] != 'e' && !t.Is(article.Capitalised) && r.word(n).syntax&synNotEd == 0
}

// isLy reports whether a word is an adverb by its end.
func (r *sentenceReader) isLy(t *article.Token) bool {
	text, n := r.doc.Text, t.End
	return t.Len() > 4 && text[n-1] == 'y' && text[n-2] == 'l'
}

// headline reports whether the sentence is display type, whose capitals say nothing.
func (r *sentenceReader) headline() bool {
	k := r.doc.Blocks[r.doc.Sentences[r.out[r.first].Sentence].Block].Kind
	return k == article.Headline || k == article.Heading || k == article.Summary
}

func (r *sentenceReader) tagPunct(n uint32, t *article.Token) tag {
	switch t.Form {
	case formComma:
		return tagComma
	case formOpen, formBracket:
		return tagOpen
	case formClose, formCloseBracket:
		return tagClose
	case formHyphen, formDash:
		if r.glued(n) && r.glued(n+1) {
			return tagJoint
		}
		return tagBreak
	case formSemicolon, formColon, formLongish, formDoubleDash, formStop, formQuestion, formExclaim:
		if t.Form == formStop && n+1 < r.s.End && n > r.s.First && !r.toks[n+1].Is(article.Capitalised) {
			return tagOther
		}
		return tagBreak
	}
	return tagOther
}

var (
	formCloseBracket = article.FormOf("]")
	formQuestion     = article.FormOf("?")
	formExclaim      = article.FormOf("!")
)

// before is the tag of the last token before n that is not looked through.
func (r *sentenceReader) before(n uint32) tag {
	for n > r.s.First {
		n--
		if t := r.at(n); t != tagOther {
			return t
		}
	}
	return tagBreak
}

// inName reports whether token n is of a name.
func (r *sentenceReader) inName(n uint32) bool {
	return r.toks[n].Is(article.Capitalised) && r.nameAt(n) >= 0
}

// tagThat tells the pronoun, the conjunction and the determiner apart.
func (r *sentenceReader) tagThat(n uint32, prev tag) tag {
	switch prev {
	case tagNoun, tagAmount, tagComma:
		if r.at(n-1) == tagNoun || r.at(n-1) == tagAmount {
			return tagRelative
		}
		return tagClause
	case tagVerb, tagAux, tagAdv:
		return tagClause
	}
	return tagDet
}

// tagVerb tells whether a form that can be a verb is one.
func (r *sentenceReader) tagVerb(n uint32, w *word, prev tag) tag {
	next := r.tok(n + 1)
	nextNoun := next.Kind == article.Word && known(next.Form).class&(isFunction|isDeterminer|isPreposition|isAdverb|isAuxiliary|isPronoun|isTime) == 0 && known(next.Form).verb&^verbNoun == 0
	if r.joint(n) || r.joint(n+1) || n > r.s.First && r.joint(n-1) {
		return tagNoun // cost-cutting, record-breaking
	}
	if w.verb&verbIng != 0 && prev == tagAmount && (r.adjectival(n) || r.at(n+1) == tagBreak) {
		return tagNoun // an £80m restructuring charge
	}
	switch {
	case w.verb&(verbBase|verbThird) != 0 && prev == tagTo, prev == tagPron, prev == tagRelative:
		return tagVerb
	case prev == tagDet || prev == tagPoss:
		return tagNoun
	case prev == tagAux:
		if w.verb&(verbPast|verbIng) != 0 || w.verb&verbNoun == 0 || r.modal(n) {
			return tagVerb
		}
		return tagNoun
	case w.verb&(verbPast|verbIng) != 0 && w.verb&verbBase == 0:
		if w.verb&verbPast != 0 && nextNoun && (prev == tagPrep || prev == tagBreak || prev == tagAmount && !isFate(w.role)) && !r.glued(n+1) {
			return tagNoun // of stolen cars; 12 injured passengers
		}
		return tagVerb
	case w.verb&verbNoun == 0:
		return tagVerb
	}
	return r.tagVerbNoun(n, w, prev)
}

// adjectival reports whether an article or an owner stands before the amount that
// ends before token n.
func (r *sentenceReader) adjectival(n uint32) bool {
	for n > r.s.First {
		n--
		switch r.at(n) {
		case tagAmount, tagJoint, tagOther, tagNoun:
			continue
		case tagDet, tagPoss:
			return true
		}
		return false
	}
	return false
}

// modal reports whether the auxiliary before token n takes the base of a verb.
func (r *sentenceReader) modal(n uint32) bool {
	for n > r.s.First {
		n--
		switch r.at(n) {
		case tagAdv, tagOther:
			continue
		case tagAux:
			return modals.Has(r.toks[n].Form)
		}
		return false
	}
	return false
}

var modals = article.NewSet("will", "would", "could", "should", "may", "might", "must", "can", "do", "does", "did", "shall", "cannot", "can't", "couldn't",
	"didn't", "doesn't", "don't", "won't", "wouldn't", "shouldn't", "'ll")

// tagVerbNoun judges "cost", "rise", "plans" by what stands around: a verb has
// its subject before it and an amount, an article or a preposition after it.
func (r *sentenceReader) tagVerbNoun(n uint32, w *word, prev tag) tag {
	next := r.tok(n + 1)
	k := known(next.Form)
	object := r.at(n+1) == tagAmount || next.Kind == article.Symbol || k.is(isDeterminer|isHedge) || next.Form == formTo || next.Form == formBy || next.Form == formAt || next.Form == formFrom || next.Form == formFor || k.is(isAdverb) && next.Form != formUp
	switch prev {
	case tagNoun, tagAmount, tagClose, tagDate:
		if !object || r.at(n-1) == tagOther {
			return tagNoun
		}
		subject := n - 1
		many := r.at(subject) == tagNoun && r.pluralForm(subject)
		switch {
		case w.verb&verbPast != 0: // the bridge cost $5m
			return tagVerb
		case w.verb&verbThird != 0 && !many, w.verb&verbBase != 0 && many:
			return tagVerb
		}
		return tagNoun
	case tagComma, tagConj, tagAdv:
		if object && (w.verb&verbThird != 0 || w.verb&verbPast != 0) && r.at(n+1) == tagAmount {
			return tagVerb
		}
	}
	return tagNoun
}

// pluralForm reports whether token n looks like a plural.
func (r *sentenceReader) pluralForm(n uint32) bool {
	t := &r.toks[n]
	if glossOf(t.Form).singular != 0 {
		return true
	}
	if r.lastLetter(t) != 's' {
		return false
	}
	w := r.doc.FormText(t.Form)
	return len(w) > 3 && w[len(w)-2] != 's'
}
