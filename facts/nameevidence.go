package facts

import "copydesk/article"

// evidence is how strongly a mention shows what its name is the name of, from
// 0 to 9 for each kind.
type evidence struct{ person, organisation, place uint8 }

// The strengths of evidence.
const (
	hint    = 1 // a word of saying beside it, "the" before it
	acronym = 2 // a few capitals
	likely  = 3 // a given name, an initial
	shown   = 5 // a title, a body's word
)

// judge gathers what shows the kind of name number n and reads its titles.
func (r *nameReader) judge(n int32, suffix NameKind) {
	e := &r.evidence[n]
	name := &r.names[n]
	first, last := name.Tokens.First, name.Last
	r.ownWords(e, name, suffix)
	if (name.Words == 1 || e.organisation < shown && e.place < shown) && !r.bracketed(first) {
		r.bear(n)
		e, name = &r.evidence[n], &r.names[n]
	}
	r.company(e, name)
	if *e == (evidence{}) {
		r.herself(e, name)
	}
	r.joinedBy(n)
	if r.tok(first-1).Form == formThe {
		e.organisation = max(e.organisation, hint)
	}
	if r.tok(first-1).Form == formIn && !r.toks[last].Is(article.AllCaps) {
		e.place = max(e.place, hint)
	}
}

// herself is the evidence of a pronoun: "Rianna gave her cousin a ticket", where
// no other name stands between.
func (r *nameReader) herself(e *evidence, n *Name) {
	if n.Tokens.First != r.first {
		return
	}
	for i := n.Tokens.End; i < n.Tokens.End+6; i++ {
		t := r.tok(i)
		switch {
		case persons.Has(t.Form):
			e.person = acronym
			return
		case t.Kind != article.Word || t.Is(article.Capitalised):
			return
		}
	}
}

// joinedBy makes the two names of two words each that "and" joins persons if
// one of them is: "Paolo Woods and Gavriel Galimbert".
func (r *nameReader) joinedBy(n int32) {
	if n == 0 {
		return
	}
	a, b := &r.names[n-1], &r.names[n]
	if a.Words != 2 || b.Words != 2 || a.Tokens.End+1 != b.Tokens.First || r.toks[a.Tokens.End].Form != formAnd {
		return
	}
	x, y := &r.evidence[n-1], &r.evidence[n]
	if x.person >= likely && *y == (evidence{}) && !IsDictionary(r.toks[b.Last].Form) {
		y.person = acronym
	}
	if y.person >= likely && *x == (evidence{}) && !IsDictionary(r.toks[a.Last].Form) {
		x.person = acronym
	}
}

// bracketed reports whether a name stands in brackets behind another, as a
// person's club or town does: "Yannick Jaubert (Stade Corran)".
func (r *nameReader) bracketed(i uint32) bool {
	return r.tok(i-1).Form == formOpen && len(r.names) > 1 && r.names[len(r.names)-2].Tokens.End == i-1
}

// company is the evidence of the words beside a name: those of saying, and what
// the bearer is called after them. "Acme said it would" is a firm.
func (r *nameReader) company(e *evidence, n *Name) {
	i, before := n.Tokens.End, r.word(n.Tokens.First-1)
	if before.is(placingWord) {
		return // "Ann Ellis, of Washington, who said"
	}
	after, form := r.word(i), r.tok(i).Form
	var next *nameWord
	if form == formComma || form == formPossessive {
		next = r.word(i + 1)
	} else {
		next = &noName
	}
	switch {
	case after.is(sayWord):
		r.called(e, n, i+1)
	case after.is(whoWord), form == formComma && next.is(whoWord):
		e.person = max(e.person, likely)
	case form == formComma && r.tok(i+1).Form == formWhich, after.is(firmThing), form == formPossessive && next.is(firmThing):
		e.organisation = max(e.organisation, likely)
	case form == formPossessive && next.office == Relative && !next.is(firmWord):
		e.person = max(e.person, likely) // "Rianna's cousin"
	case before.is(speechWord) && form != formPossessive && n.Title.Len() == 0 && r.spoken(n.Tokens.First-1) && !after.is(roleWord|fieldWord|modWord):
		e.person = max(e.person, r.speaks(n)+1)
	case after.is(peoplesThing) && n.Words == 1 && r.tok(n.Tokens.First-1).Form == formThe:
		e.person = max(e.person, acronym) // "the Marchetti government"
	}
}

// spoken reports whether the verb of saying i stands after what is said: in
// "the bank," said Ellis" it is hers, in "analysts said Acme" the analysts'.
func (r *nameReader) spoken(i uint32) bool {
	return r.tok(i-1).Form == formComma || r.word(i-1).is(quoteMark)
}

// called reads the pronoun after "said".
func (r *nameReader) called(e *evidence, n *Name, i uint32) {
	if r.tok(i).Form == formThat {
		i++
	}
	switch f := r.tok(i).Form; {
	case f == formIt || f == formIts:
		e.organisation = max(e.organisation, likely)
	case persons.Has(f):
		e.person = max(e.person, likely)
	default:
		e.person = max(e.person, r.speaks(n))
	}
}

// speaks is how strongly it shows a person that a name says something: firms
// speak too, and are known by one word or by words of the dictionary.
func (r *nameReader) speaks(n *Name) uint8 {
	if n.Words < 2 || n.Words > 3 || IsDictionary(r.toks[n.Last].Form) || r.toks[n.Last].Is(article.AllCaps) {
		return 0
	}
	return hint
}

// ownWords is the evidence of a name's own words.
func (r *nameReader) ownWords(e *evidence, n *Name, suffix NameKind) {
	first, last := r.word(n.Tokens.First), r.word(n.Last)
	switch suffix {
	case Person:
		e.person = shown
	case Organisation:
		e.organisation = shown
	}
	switch {
	case last.is(bodyWord) && (n.Words > 1 || !r.begins(n.Last)), n.Words > 1 && first.is(bodyWord) && !first.is(givenWord|clanWord):
		e.organisation = max(e.organisation, shown)
	case r.within(n, formOf), last.is(kinWord) && !last.is(nationWord), n.Words > 1 && r.within(n, formAmpersand):
		e.organisation = max(e.organisation, shown)
	case n.Words > 1 && first.is(givenWord) && (!first.is(nationWord|placeWord) || !IsDictionary(r.toks[n.Last].Form)), n.Words > 1 && r.initial(n):
		e.person = max(e.person, likely)
	case n.Words == 2 && first.is(wordyGiven) && !IsDictionary(r.toks[n.Last].Form) && !last.is(placeWord|bodyWord):
		e.person = max(e.person, likely)
	case n.Words > 1 && first.is(clanWord) && !last.is(placeWord):
		e.person = max(e.person, hint)
	case last.is(placeWord) && (n.Words == 1 || first.is(compassWord|placeWord)):
		e.place = shown
	case n.Words == 1 && r.toks[n.Last].Is(article.AllCaps) && !r.display && r.toks[n.Last].Len() <= 6:
		e.organisation = acronym
	}
}

// within reports whether a form stands in a name: "&" and "of" as in those of
// firms and bodies.
func (r *nameReader) within(n *Name, f article.FormID) bool {
	for i := n.Tokens.First; i < n.Last; i++ {
		if r.toks[i].Form == f {
			return true
		}
	}
	return false
}

// initial reports whether a name has an initial: "J.K. Rowling", "George W. Bush".
// A letter without a stop, or letters before a word, may be another thing: "E
// Street Band", "N.C. Civil".
func (r *nameReader) initial(n *Name) bool {
	word := IsDictionary(r.toks[n.Last].Form)
	for i := n.Tokens.First; i < n.Last; i++ {
		t := &r.toks[i]
		switch {
		case t.Kind != article.Word:
		case t.Len() == 1 && (!word || r.toks[i+1].Form == formStop), t.Len() == 4 && r.doc.In(t.Span)[1] == '.' && !r.word(i).is(nationWord) && !word:
			return true
		}
	}
	return false
}

// kind is what the evidence shows.
func (e evidence) kind() NameKind {
	switch m := max(e.person, e.organisation, e.place); {
	case m == 0:
		return UnknownName
	case e.person == m:
		return Person
	case e.place == m:
		return Place
	}
	return Organisation
}

var (
	formThat = article.FormOf("that")
	formIt   = article.FormOf("it")
	formIts  = article.FormOf("its")

	persons = article.NewSet("he", "she", "his", "her")
)
