package facts

import (
	"strings"

	"copydesk/article"
)

// titlesAfter reads the age and the titles after name number n: "Andrei
// Lugovoi, the chief suspect", "Marian Frost, 44, who will be the committee's
// first chair", "Smith is the mayor".
func (r *nameReader) titlesAfter(n int32) {
	i := r.names[n].Tokens.End
	if w := r.word(i); w.office == Lawmaker && r.tok(i).Is(article.AllCaps) && !r.display {
		i = r.letters(n, i)
	}
	switch t := r.tok(i); {
	case t.Form == formOpen:
		if r.word(i + 1).is(roleWord | modWord | fieldWord) {
			r.phrases(n, i+1, After, 0) // "Ivo Lang (member of the board)"
		}
		i = r.ageInBrackets(n, i)
		if t = r.tok(i); t.Form == formComma || titleDashes.Has(t.Form) {
			r.apposition(n, i+1)
		}
	case t.Form == formComma:
		r.apposition(n, r.fromPlace(r.ageAfter(n, i+1)))
	case t.Form == formOf && r.word(i+1).is(placeWord):
		if j := r.fromPlace(i); j > i {
			r.apposition(n, j)
		}
	case titleDashes.Has(t.Form) && t.Is(article.SpaceBefore):
		r.apposition(n, i+1)
	case r.word(i).is(whoWord):
		r.predicate(n, i+1)
	case t.Kind == article.Word && !t.Is(article.Capitalised):
		if r.word(r.names[n].Title.First-1).is(appointWord) || r.word(r.names[n].Tokens.First-1).is(appointWord) {
			r.appointed(n, i)
			return
		}
		r.predicate(n, i)
	}
}

// ageAfter reads an age and its comma at i and returns the token to go on with.
func (r *nameReader) ageAfter(n int32, i uint32) uint32 {
	at := i
	if r.tok(at).Form == formAged {
		at++
	}
	years := r.years(at)
	if years == 0 {
		return i
	}
	if f := r.tok(at + 1).Form; f == formComma || f == formStop || f == formClose || at > i || r.word(at+1).is(whoWord) {
		r.names[n].Years = years
	}
	if r.tok(at+1).Form == formComma {
		return at + 2
	}
	return at + 1
}

// ageInBrackets reads "(44)" and returns the token after the brackets.
func (r *nameReader) ageInBrackets(n int32, i uint32) uint32 {
	if years := r.years(i + 1); years > 0 && (r.tok(i+2).Form == formClose || r.tok(i+2).Form == formComma) {
		r.names[n].Years = years
	}
	for end := i + 8; i < end && i < r.end; i++ {
		if r.toks[i].Form == formClose {
			return i + 1
		}
	}
	return i
}

// apposition reads what stands after the comma behind a name.
func (r *nameReader) apposition(n int32, i uint32) {
	if r.word(i).is(whoWord) {
		r.predicate(n, i+1)
		return
	}
	var mods TitleMods
	for titleTimes.Has(r.tok(i).Form) {
		mods |= r.word(i).mods
		i++
	}
	i = r.phrases(n, i, After, mods)
	if r.tok(i).Form == formComma {
		i++
	}
	if r.word(i).is(whoWord) {
		i++
	}
	r.predicate(n, i)
}

// appointed reads the title to which the verb before a name appoints its
// bearer: "named John Smith chief executive", "elected Ann Ellis as mayor".
func (r *nameReader) appointed(n int32, i uint32) {
	if f := r.tok(i).Form; f == formAs || f == formTo {
		i++
		if r.tok(i).Form == formBe {
			i++
		}
	}
	r.phrases(n, i, Predicate, Changing)
}

// predicate reads verbs and the title they lead to: "is the mayor", "will be
// the committee's first chair", "resigned as chairman".
func (r *nameReader) predicate(n int32, i uint32) {
	var mods TitleMods
	said := false
	if r.tok(i).Form == formTo && !r.opens(n) {
		return // "in a race with Senator Lang to become the nominee"
	}
	for last := i + 7; i < last; i++ {
		w := r.word(i)
		if !w.is(verbWord) {
			break
		}
		said = said || w.verb&verbal != 0
		mods |= w.verb.mods()
	}
	if said {
		r.phrases(n, i, Predicate, mods)
	}
}

// phrases reads a title and those joined to it by "and". It returns the token
// after them.
func (r *nameReader) phrases(n int32, i uint32, where TitlePlace, mods TitleMods) uint32 {
	first, end := len(r.titles), i
	for range 3 {
		t := Title{Name: n, Where: where, Mods: mods}
		if i = r.phrase(&t, i); i == 0 {
			break
		}
		r.titles = append(r.titles, t)
		end = i
		if f := r.tok(i).Form; f != formAnd && f != formAmpersand {
			break
		}
		i++
	}
	if len(r.titles) > first+1 {
		for j := first; j < len(r.titles); j++ {
			r.titles[j].Mods |= Joint
		}
	}
	return end
}

// phrase reads a noun phrase whose head is a role, from an article or an owner
// to what it is of, and returns the token after it, or 0.
func (r *nameReader) phrase(t *Title, i uint32) uint32 {
	start, head := i, uint32(0)
	if nounMarkers.Has(r.tok(i).Form) || ownerPronouns.Has(r.tok(i).Form) {
		if ownerPronouns.Has(r.tok(i).Form) {
			t.Of = article.Range{First: i, End: i + 1}
		}
		i++
		start = i
	}
	last := i + 10
	for ; i < last; i++ {
		tok := r.tok(i)
		switch {
		case tok.Form == formPossessive || tok.Form == formApostrophe && !tok.Is(article.SpaceBefore):
			t.Of = article.Range{First: min(r.ownerIn(start, i), max(i-1, start)), End: i}
			start, head = i+1, 0
		case tok.Form == formHyphen && r.hyphen(i), tok.Form == formAmpersand, tok.Form == formStop && r.word(i-1).is(shortWord) && r.glued(i):
		case tok.Kind != article.Word && tok.Kind != article.Number || Function(tok.Form) && !phraseInside.Has(tok.Form) && !r.usa(i), r.word(i).is(sayWord):
			last = i
		case r.word(i).is(roleWord) && !pluralRoles.Has(tok.Form) && (r.word(i).is(titleWord) || !tok.Is(article.Capitalised) || r.display || r.styledSo(t, i)):
			head = i
		}
	}
	end := head + 1
	if head == 0 || end < last && !r.elected(t, &end) && !r.goesOn(t, start, end) || !r.closes(end) && !r.goesOn(t, start, end) {
		return 0
	}
	bare := !nounMarkers.Has(r.tok(start-1).Form) && t.Of.Len() == 0
	if bare && r.adjective(t, start, head) || bare && start < head && r.word(head).office == Monarch && r.tok(head+1).Form != formOf {
		return 0 // "Dove, Burger King and others"
	}
	if i := r.finish(t, start, head, end); !r.nextBears(t, start) {
		return i
	}
	return 0
}

// styledSo reports whether the role at i may be written with a capital although
// it is no title: "Ada Lund, Harbour Board Member,", "was made the Dean of Law".
func (r *nameReader) styledSo(t *Title, i uint32) bool {
	if !r.names[t.Name].Full() || r.word(i).is(kinWord|surnameWord) || adjectiveRoles.Has(r.tok(i).Form) {
		return false
	}
	f := r.tok(i + 1).Form
	return f == formComma || f == formStop || f == formOf
}

// adjective reports whether a phrase without an article is none of a title: "was
// favourite movie star", "is hopeful", "directed by Jan Matt, received best actress".
func (r *nameReader) adjective(t *Title, start, head uint32) bool {
	if t.Where == Predicate {
		return start < r.modified(head) || adjectiveRoles.Has(r.toks[head].Form)
	}
	first := &r.toks[start]
	if w := r.word(start); w.verb&verbal != 0 && !w.is(modWord) {
		return true // "Ivo Lang, made commander of the fleet"
	}
	return !first.Is(article.Capitalised) && !r.word(start).is(modWord|fieldWord|roleWord) && strings.HasSuffix(r.doc.FormText(first.Form), "ed")
}

// nextBears reports whether a title after a comma is that of the next person:
// "Defence Secretary Jan Matt, Secretary of State Mia Pomper".
func (r *nameReader) nextBears(t *Title, start uint32) bool {
	f := r.tok(start - 1).Form
	if t.Where != After || nounMarkers.Has(f) || ownerPronouns.Has(f) || f == formPossessive || !r.toks[t.Head].Is(article.Capitalised) {
		return false
	}
	for i := t.Head + 2; i < t.Tokens.End; i++ {
		if r.toks[i].Is(article.Capitalised) && r.word(i).is(givenWord|titleWord) {
			return true
		}
	}
	return false
}

// goesOn reports whether a phrase may end before the word at i although it goes
// on: "a lawyer representing the board", "US Secretary of State was there".
func (r *nameReader) goesOn(t *Title, start, i uint32) bool {
	next := r.tok(i)
	if next.Kind != article.Word || t.Where != After {
		return false
	}
	if f := r.tok(start - 1).Form; f == formA || f == formAn {
		return strings.HasSuffix(r.doc.FormText(next.Form), "ing")
	}
	return false
}

// elected reads "-elect" and "designate" after a head.
func (r *nameReader) elected(t *Title, end *uint32) bool {
	i := *end
	if r.hyphen(i) {
		i++
	}
	if r.word(i).mods != Elect || r.word(i).is(roleWord) {
		return false
	}
	t.Mods |= Elect
	*end = i + 1
	return true
}

// finish fills in a title between start and end and what it is of.
func (r *nameReader) finish(t *Title, start, head, end uint32) uint32 {
	t.Head = head
	first := max(r.modified(head), start)
	if t.Of.Len() == 0 && start < first {
		t.Of = article.Range{First: r.ownerIn(start, first), End: first}
	}
	t.Tokens = article.Range{First: first, End: end}
	t.Post = t.Tokens
	r.compose(t)
	t.Nation = r.nationIn(t.Of)
	if ofTitles.Has(r.tok(end).Form) && (r.tok(end).Form == formOf || r.tok(end).Form == formFor || r.namedNext(end+1)) {
		if of := r.ofAfter(end + 1); of.Len() > 0 && !r.span(of) {
			if t.Of.Len() == 0 {
				t.Of = of
			}
			r.fieldIn(t, of)
			end = of.End
		}
	}
	if t.Office == Relative && r.toks[head].Form == formPartner && t.Of.First > head && r.toks[t.Of.End-1].Is(article.Capitalised) {
		t.Office = Executive // "a partner at Lang & Lund"
	}
	t.Tokens = article.Range{First: r.heldSo(t, start), End: end}
	t.Span = r.doc.SpanOf(t.Tokens)
	return end
}

// namedNext reports whether a capitalised word or a noun with its article stands
// at i: "at Acme", "in the case", but not "in the 2004 vote".
func (r *nameReader) namedNext(i uint32) bool {
	if nounMarkers.Has(r.tok(i).Form) {
		return r.tok(i+1).Kind == article.Word
	}
	return r.tok(i).Is(article.Capitalised) && !r.word(i).is(monthWord|neverWord)
}

// heldSo takes up the modifiers between token start and whose title it is, "a
// former MI6 spy", and returns where the title begins: at the first of them.
func (r *nameReader) heldSo(t *Title, start uint32) uint32 {
	first := t.Tokens.First
	if t.Of.Len() == 0 || t.Of.End < t.Tokens.First || t.Of.First >= first {
		first = start // "a fierce critic": the adjective belongs to it
	}
	for i := start; i < t.Tokens.First; i++ {
		if w := r.word(i); w.is(modWord) && !r.toks[i].Is(article.Capitalised) && (!r.hyphen(i+1) || w.mods == Former) {
			t.Mods |= w.mods
			first = min(first, i)
		}
	}
	return first
}

// ownerIn returns where the capitalised words before token end begin, from
// start on: "Labour" in "Labour MP". An adjective is none.
func (r *nameReader) ownerIn(start, end uint32) uint32 {
	i := end
	for i > start && (r.toks[i-1].Is(article.Capitalised) || r.toks[i-1].Kind != article.Word) {
		i--
	}
	return i
}

// ofAfter returns the tokens of what stands after "of" from i on.
func (r *nameReader) ofAfter(i uint32) article.Range {
	from := i
	for ; i < from+12; i++ {
		t := r.tok(i)
		switch {
		case t.Kind == article.Word && (!Function(t.Form) || inOwner.Has(t.Form) || nounMarkers.Has(t.Form)) && !r.word(i).is(sayWord):
			if t.Form == formAnd && !r.joins(i) || r.tok(i+1).Kind == article.Number && r.word(i).is(monthWord|neverWord) || t.Form == formIn && i > from && !r.tok(i-1).Is(article.Capitalised) || i > from && r.participle(i) {
				return r.trimmed(from, i)
			}
		case t.Form == formApostrophe && !t.Is(article.SpaceBefore) && r.tok(i+1).Kind == article.Word && r.tok(i+1).Is(article.SpaceBefore):
		case t.Kind == article.Number, t.Form == formPossessive, t.Form == formAmpersand, t.Form == formHyphen && r.hyphen(i):
		case t.Form == formStop && r.glued(i) && i+1 < r.end && r.tok(i-1).Len() == 1:
		default:
			return r.trimmed(from, i)
		}
	}
	return r.trimmed(from, i)
}

// joins reports whether "and" at i joins two words of one name: "Marks and
// Spencer", "trade and industry".
func (r *nameReader) joins(i uint32) bool {
	a, b := r.tok(i-1), r.tok(i+1)
	if b.Is(article.Capitalised) && r.word(i+1).is(fieldWord) && r.word(i+2).is(roleWord) && r.tok(i+2).Is(article.Capitalised) {
		return false // "Minister for Law and Second Minister for Works"
	}
	return a.Is(article.Capitalised) == b.Is(article.Capitalised) && b.Kind == article.Word && !r.word(i+1).is(roleWord|modWord) && !Function(b.Form)
}

// trimmed takes function words off the end of a range.
func (r *nameReader) trimmed(from, end uint32) article.Range {
	if f := r.tok(end).Form; end > from && r.tok(end-1).Form == formPossessive && (f == formComma || f == formStop) {
		return article.Range{First: from, End: end} // "head of the burger chain Pallan's,"
	}
	for end > from && (Function(r.toks[end-1].Form) || r.toks[end-1].Kind == article.Punct && r.toks[end-1].Form != formStop) {
		end--
	}
	return article.Range{First: from, End: end}
}

// closes reports whether a noun phrase can end before token i.
func (r *nameReader) closes(i uint32) bool {
	t := r.tok(i)
	switch t.Kind {
	case article.Punct: // "Like Ellis, the mayor "is no friend of ferries"" goes on
		return !r.hyphen(i) && !(grammarWord(t.Form).is(quoteMark) && t.Is(article.SpaceBefore))
	case article.Word:
		return phraseClosers.Has(t.Form)
	}
	return t.Kind == 0
}

var (
	formAs   = article.FormOf("as")
	formBe   = article.FormOf("be")
	formAged = article.FormOf("aged")

	titleDashes = article.NewSet("-", "–", "—", "--", "---")
	titleTimes  = article.NewSet("now", "then", "formerly", "currently", "once", "himself", "herself", "also", "previously", "still")

	// adjectiveRoles are roles that are adjectives as well.
	adjectiveRoles = article.NewSet("hopeful", "moderate", "liberal", "conservative", "native", "independent", "professional", "amateur", "senior", "militant", "radical",
		"extremist", "socialist", "expert", "resident", "principal", "chief", "major", "general", "private", "opposite", "dissident", "official", "comic", "populist",
		"nationalist", "separatist", "royalist", "monarchist", "centrist", "leftist", "communist", "feminist", "pacifist", "guerrilla", "teen", "teenage", "rookie", "patient",
		"anarchist", "insurgent", "lightweight", "heavyweight", "featherweight", "middleweight", "supremacist", "reformist", "maverick", "psychic", "celebrity")

	// phraseInside are words of the closed class that stand inside a noun phrase.
	phraseInside = article.NewSet("one", "last", "next", "then", "now", "over", "up", "all", "just", "still", "also")

	// pluralRoles are roles of several people.
	pluralRoles = article.NewSet("ministers", "presidents", "senators", "representatives", "governors", "leaders", "directors", "managers", "chairmen", "executives",
		"officers", "founders", "lawyers", "attorneys", "spokesmen", "spokespeople", "analysts", "economists", "heads", "bosses", "secretaries", "congressmen", "sergeants")

	// phraseClosers are the words before which a noun phrase can end.
	phraseClosers = article.NewSet("who", "whose", "whom", "that", "and", "but", "or", "of", "at", "for", "in", "with", "to", "on", "from", "by", "since", "until",
		"when", "where", "while", "after", "before", "during", "as", "because", "if", "under", "about", "between",
		"which", "into", "there", "here", "then", "over", "through", "against", "yesterday", "today", "last", "this", "next", "so", "than")
)
