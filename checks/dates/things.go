package dates

import (
	"copydesk/article"
	"copydesk/facts"
)

// ofVerb reads what takes part in the act of a verb, and when it is. What a verb says of an
// event is the event's: "the fire gutted the mill", "the festival opens".
func (t *teller) ofVerb(x *telling) bool {
	if t.opens(x.word) {
		x.tense = past
		t.subjectBehind(x)
	} else {
		t.verb(x)
	}
	if (x.word > 0 && leavings.Has(t.doc.Tokens[x.word].Form)) && !x.leavesPost() {
		return false // "she will leave Corran on 9 August"
	}
	for i := range x.things {
		y := &x.things[i]
		if y.soft || y.entity >= 0 || x.kind == killings {
			continue
		}
		if a, ok := acts.Get(y.noun); ok && a.form == actNoun && a.kind != x.kind && !several.Has(y.noun) && (i == 0 || x.things[0].soft) {
			if x.kind == finishings || x.kind == closings {
				x.bound = untilDay
			}
			x.kind, x.form, x.definite = a.kind, actNoun, true
			x.pronoun = x.pronoun || y.at > t.s.First && ownersOf.Has(t.doc.Tokens[y.at-1].Form)
			x.things = append(x.things[:0], x.things[i+1:]...)
			break
		}
	}
	return true
}

// leavesPost reports whether it is a post that somebody leaves, which travellers do as well.
func (x *telling) leavesPost() bool {
	n := len(x.things)
	return (n > 1 || n > 0 && x.joined) && posts.Has(x.things[n-1].noun)
}

// verb reads the auxiliaries of a verb, its subject and its object.
func (t *teller) verb(x *telling) {
	i := x.word
	passive, planned := false, false
	if x.form == actPast {
		x.tense = past
	} else {
		x.tense = ongoing
	}
	for i > t.s.First {
		f := t.doc.Tokens[i-1].Form
		switch {
		case beForms.Has(f):
			passive = true
		case f == formWill, f == formTo:
			x.tense, planned = future, true
		case unrealWords.Has(f):
			x.tense = doubtful
		case haveForms.Has(f), planned && dueWords.Has(f), adverbs.Has(f), endsIn(t.doc, i-1, "ly"):
		default:
			t.subject(x, i)
			if t.supposed(i) {
				x.tense = doubtful
			}
			if n := len(x.things); (!passive || x.form != actPast) && t.object(x, x.word+1) && !personal[x.kind] {
				for k := range n {
					x.things[k].agent = true
				}
			}
			return
		}
		i--
	}
	if !passive {
		t.object(x, x.word+1)
	}
}

// supposed reports whether "if" stands in the clause before token i.
func (t *teller) supposed(i uint32) bool {
	for ; i > t.s.First && t.doc.Tokens[i-1].Kind != article.Punct; i-- {
		if t.doc.Tokens[i-1].Form == formIf {
			return true
		}
	}
	return false
}

// subject reads the noun before token i that a verb is said of.
func (t *teller) subject(x *telling, i uint32) {
	toks := t.doc.Tokens
	if f := toks[i-1].Form; relatives.Has(f) {
		x.relative = true
		i--
		if i > t.s.First && toks[i-1].Form == formComma {
			i = t.apposedTo(x, i-1) // "Croft, the judge, who has died"
		}
	} else if f == formAnd || f == formThen {
		x.joined = true
		return
	} else if f == formOpen {
		i-- // "Orla Birch (born 1956)"
	} else if f == formComma {
		if t.low > 0 && (t.low == i-1 || t.low < i && ofWords.Has(toks[t.low].Form)) {
			x.joined = true // "was born in 1940, moved"
			return
		}
		i--
		if k := t.apposedTo(x, i); k != i || t.nameEnds(x, i) {
			i = k
		} else {
			for k := i; k > t.s.First && k+apposition > i; k-- {
				if toks[k-1].Form == formComma {
					i = k - 1 // "the reeve, 36, was arrested"
					break
				}
			}
		}
	}
	if i == t.s.First {
		return
	}
	f := toks[i-1].Form
	x.other = x.other || toks[i-1].Kind == article.Number && yearAt(t.doc, i-1) == 0 // "when the Marlow 3 was launched"
	if itThey.Has(f) && i > t.s.First+1 && toks[i-2].Kind == article.Word && !toks[i-2].Is(article.Capitalised) && !facts.Function(toks[i-2].Form) && !facts.IsSaying(toks[i-2].Form) && !t.preterite(i-2) {
		t.add(x, i-2, false) // "the comet he found"
		return
	}
	if heShe.Has(f) {
		if who := t.personBefore(i - 1); who >= 0 {
			x.things = append(x.things, thing{entity: who})
			return
		}
		x.things = append(x.things, thing{noun: f, entity: nobody})
		return
	}
	if itThey.Has(f) {
		x.pronoun = true
		return
	}
	t.chain(x, i-1)
}

// apposedTo is the end of the name before an apposition that ends with a comma at token i,
// else i.
func (t *teller) apposedTo(x *telling, i uint32) uint32 {
	if t.nameEnds(x, i) {
		return i
	}
	for k := i; k > t.s.First && k+2*apposition > i; k-- {
		if t.doc.Tokens[k-1].Form == formComma && t.nameEnds(x, k-1) {
			return k - 1
		}
	}
	return i
}

// nameEnds reports whether a person's name ends before token i.
func (t *teller) nameEnds(x *telling, i uint32) bool {
	lo, hi := namesNear(t.p, x.date.Sentence, i)
	for k := lo; k < hi; k++ {
		if n := &t.p.Facts.Names[k]; n.Tokens.End == i && n.Kind == facts.Person {
			return true
		}
	}
	return false
}

// chain adds the head of the phrase that ends with token i: of "the bridge at Corran" the bridge.
func (t *teller) chain(x *telling, i uint32) {
	for n := 0; n < 3; n++ {
		k := i
		for k > t.s.First && k+5 > i && t.doc.Tokens[k-1].Kind == article.Word && !facts.Function(t.doc.Tokens[k-1].Form) {
			k--
		}
		if k > t.s.First && articles.Has(t.doc.Tokens[k-1].Form) {
			k--
		}
		if k < t.s.First+2 || !ofWords.Has(t.doc.Tokens[k-1].Form) || t.doc.Tokens[k-2].Kind != article.Word || facts.Function(t.doc.Tokens[k-2].Form) {
			break
		}
		i = k - 2
	}
	t.add(x, i, false)
}

var ofWords = article.NewSet("of", "at", "in", "for", "near", "on")

// subjectBehind reads the subject of a participle with which a sentence begins: "Born on a
// farm in 1927, she walked to school".
func (t *teller) subjectBehind(x *telling) {
	i := x.date.Tokens.End
	for n := 0; n < 12 && i < t.s.End && t.doc.Tokens[i].Kind == article.Word; n++ {
		i++
	}
	if i+1 >= t.s.End || t.doc.Tokens[i].Form != formComma {
		return
	}
	i++
	lo, hi := namesNear(t.p, x.date.Sentence, i)
	for k := lo; k < hi; k++ {
		if n := &t.p.Facts.Names[k]; n.Tokens.First == i || n.Title.Len() > 0 && n.Title.First == i {
			x.things = append(x.things, thing{entity: n.Entity})
			return
		}
	}
	quoted := t.doc.Tokens[x.word].Is(article.InQuotes)
	for ; i < min(t.s.End, x.date.Tokens.End+wordsAround) && !heShe.Has(t.doc.Tokens[i].Form) && t.doc.Tokens[i].Is(article.InQuotes) == quoted; i++ {
	}
	if i < t.s.End && t.doc.Tokens[i].Is(article.InQuotes) == quoted && heShe.Has(t.doc.Tokens[i].Form) {
		x.things = append(x.things, thing{entity: t.personBefore(i)})
	}
}

// apposition is how many tokens a phrase between commas has at most.
const apposition = 9

// object reads the noun behind a verb: "will close its bottle factory".
func (t *teller) object(x *telling, i uint32) bool {
	last := uint32(0)
	for n := 0; i < min(t.s.End, x.word+8); i, n = i+1, n+1 {
		tok := &t.doc.Tokens[i]
		if n == 0 && (articles.Has(tok.Form) || tok.Form == formA) {
			continue
		}
		if tok.Kind != article.Word || i == x.date.Tokens.First || facts.Function(tok.Form) || adverbs.Has(tok.Form) || endsIn(t.doc, i, "ly") {
			break
		}
		last = i
	}
	if last > 0 {
		t.add(x, last, false)
	}
	return last > 0
}

// ofNoun reads what the noun of an act is of: "the closing of the factory", "the factory's
// closing", "the factory closing".
func (t *teller) ofNoun(x *telling) {
	toks, i := t.doc.Tokens, x.word
	if i+2 < t.s.End && toks[i+1].Form == formOf || x.kind == killings && i+2 < t.s.End {
		k := i + 1
		if toks[k].Form == formOf {
			k++
		}
		last := uint32(0)
		for n := 0; k < min(t.s.End, i+9); k, n = k+1, n+1 {
			if n == 0 && (articles.Has(toks[k].Form) || toks[k].Form == formA) {
				continue
			}
			if toks[k].Kind != article.Word || facts.Function(toks[k].Form) {
				break
			}
			last = k
		}
		if last > 0 {
			t.add(x, last, false)
		}
	}
	if i < t.s.First+2 {
		return
	}
	switch tok := &toks[i-1]; {
	case ownersOf.Has(tok.Form):
		x.pronoun = true
	case tok.Form == formPossessive:
		t.add(x, i-2, false)
	case tok.Kind == article.Word && !facts.Function(tok.Form):
		t.add(x, i-1, true)
	}
}

// add adds the thing whose head is token i.
func (t *teller) add(x *telling, i uint32, soft bool) {
	tok := &t.doc.Tokens[i]
	if tok.Kind != article.Word || facts.Function(tok.Form) {
		return
	}
	if i+1 < t.s.End && t.doc.Tokens[i+1].Kind == article.Number && tok.Is(article.Capitalised) {
		x.other = true // the Marlow 2
	}
	y := thing{noun: facts.Singular(t.doc, tok.Form), entity: nobody, at: i, soft: soft || works.Has(tok.Form)}
	for k := max(i, t.s.First+3) - 3; k < i; k++ {
		x.fresh = x.fresh || freshWords.Has(t.doc.Tokens[k].Form)
		x.some = x.some || newcomer.Has(t.doc.Tokens[k].Form)
	}
	lo, hi := namesNear(t.p, x.date.Sentence, i)
	for k := lo; k < hi; k++ {
		if n := &t.p.Facts.Names[k]; n.Tokens.First <= i && i < n.Tokens.End {
			y.entity = n.Entity
			if n.Kind != facts.Person && n.Full() {
				y.first = t.doc.Tokens[n.Tokens.First].Form
			}
		}
	}
	x.things = append(x.things, y)
}

// sameThing says how the things of two acts go together: they share one, or they have
// other ones. Who does it says nothing where it is known what it is done to.
func sameThing(a, b *telling) (shared, clash bool) {
	hard, agents := 0, false
	for _, x := range a.things {
		if !x.soft && !x.agent {
			hard |= 1
		}
		for _, y := range b.things {
			if !y.soft && !y.agent {
				hard |= 2
			}
			if x.entity >= 0 && x.entity == y.entity || x.first != 0 && x.first == y.first || x.noun != 0 && x.noun == y.noun && !(x.soft && y.soft) && (x.entity < 0 || y.entity < 0) && !facts.IsPerson(x.noun) {
				if !x.agent && !y.agent {
					return true, false
				}
				agents = true
			}
		}
	}
	return agents && hard != 3, hard == 3
}

// endsIn reports whether token i is a small word with an ending.
func endsIn(doc *article.Document, i uint32, ending string) bool {
	tok := &doc.Tokens[i]
	text := doc.FormText(tok.Form)
	return tok.Kind == article.Word && !tok.Is(article.Capitalised) && len(text) > len(ending)+2 && text[len(text)-len(ending):] == ending
}

var (
	killings = kindOf("death")

	works = article.NewSet("work", "construction", "building", "digging", "drilling", "tunnelling", "excavation", "restoration", "repairs", "renovation", "filming", "works", "conversion", "door", "doors", "gate", "gates")

	freeings            = kindOf("release")
	births              = kindOf("birth")
	startings, closings = kindOf("beginning"), kindOf("closing")

	// personal acts are those of who does them, whatever stands behind the verb.
	personal = newPersonal()

	leavings = article.NewSet("leave", "leaves", "left")
	posts    = article.NewSet("bench", "office", "post", "job", "board", "company", "firm", "bank", "club", "council", "court", "team", "school", "role", "position")

	freshWords  = article.NewSet("new", "another", "second", "third", "other")
	ownersOf    = article.NewSet("his", "her", "its", "their")
	beForms     = article.NewSet("was", "were", "is", "are", "be", "been", "being", "got")
	haveForms   = article.NewSet("has", "have", "had")
	unrealWords = article.NewSet("would", "could", "should", "may", "might", "if", "not", "never", "must", "did", "does", "unless", "cannot")
	adverbs     = article.NewSet("also", "then", "first", "finally", "later", "now", "still", "only", "just", "again", "already", "soon", "here", "there", "eventually", "effective", "both", "down", "up", "out", "off")
	relatives   = article.NewSet("who", "which", "that")

	formPossessive = article.FormOf("'s")
)

func newPersonal() [maxKinds]bool {
	var is [maxKinds]bool
	for _, name := range [...]string{"joining", "leaving", "marriage", "divorce", "birth", "moving", "graduation", "enrolment"} {
		is[kindOf(name)] = true
	}
	return is
}
