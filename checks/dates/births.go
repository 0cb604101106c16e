package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	// otherTimes beside an age say that it was somebody's at another time.
	otherTimes = article.NewSet("then", "when", "time", "later", "ago", "retired", "turned", "would", "will", "now", "until", "by", "since", "before")

	thenTimes = article.NewSet("then", "when", "time", "later", "ago", "would", "retired")

	betweenLife = article.NewSet(",", "who", "has", "had", "have", "was")
	deaths      = article.NewSet("died", "dies", "dead")

	formAged = article.FormOf("aged")
	formAge  = article.FormOf("age")
	formAt   = article.FormOf("at")

	heShe = article.NewSet("he", "she")

	formIs   = article.FormOf("is")
	formOpen = article.FormOf("(")
	formWas  = article.FormOf("was")
	formBorn = article.FormOf("born")
	formWho  = article.FormOf("who")
	formStop = article.FormOf(".")
)

// statedAges are the ages that the article gives people it names: "Okello, 26,"
// and "She was 81." behind a sentence about one person.
func statedAges(p *checks.Pass) []stated {
	var list []stated
	doc := p.Doc
	for i := range p.Facts.Amounts {
		a := &p.Facts.Amounts[i]
		if a.Unit != facts.Age || a.Hedge != facts.Exactly || a.Value.Exp != 0 || a.Value.Coef < 1 || a.Value.Coef > 120 {
			continue
		}
		if n := yearOldBefore(p, a); n != nil && a.About.Frame&facts.Quoted == 0 {
			list = append(list, stated{n.Entity, doc.In(n.Span), int(a.Value.Coef), a.Span, true})
		}
		if a.About.Subject < 0 {
			continue
		}
		n := &p.Facts.Names[a.About.Subject]
		if turnedThisYear(p, n, a) {
			list = append(list, stated{n.Entity, "", int(a.Value.Coef), a.Span, true})
			continue
		}
		if n.Kind != facts.Person || a.About.Head != formYear && a.About.Head != 0 || otherTime(doc, a.Tokens) || a.About.Frame&facts.Quoted != 0 {
			continue
		}
		beside := int(n.Years) == int(a.Value.Coef) || commaAged(doc, n, a) || whoIs(doc, n, a) || yearOld(doc, n, a)
		if !beside && (otherYear(p, a.Sentence) || !diedAged(doc, n, a)) {
			continue // "Birch died in 1995 aged 81", "Birch's husband died aged 81"
		}
		full := ""
		if n.Full() {
			full = doc.In(n.Span)
		}
		list = append(list, stated{n.Entity, full, int(a.Value.Coef), a.Span, beside})
	}
	for s := range doc.Sentences {
		if a, ok := pronounAge(p, uint32(s)); ok {
			list = append(list, a)
		}
	}
	return list
}

// diedAged reports whether the age is that at which the named person died: "Birch,
// who has died at the age of 81".
func diedAged(doc *article.Document, n *facts.Name, a *facts.Amount) bool {
	i := n.Tokens.End
	for i < a.Tokens.First && betweenLife.Has(doc.Tokens[i].Form) {
		i++
	}
	if !deaths.Has(doc.Tokens[i].Form) || a.Tokens.First > i+8 {
		return false
	}
	f := doc.Tokens[a.Tokens.First-1].Form
	return f == formAged || f == formAge || f == formOf || f == formAt || doc.Tokens[a.Tokens.First].Form == formAged || doc.Tokens[a.Tokens.First].Form == formAge
}

// otherTime reports whether the words behind an age put it at another time:
// "Okello, 26 at the time", "Okello, then 26".
func otherTime(doc *article.Document, t article.Range) bool {
	apart := false // "Okello, 26, has taught since 2003"
	for i := t.End; i < t.End+4 && i < uint32(len(doc.Tokens)); i++ {
		f := doc.Tokens[i].Form
		if apart && thenTimes.Has(f) || !apart && otherTimes.Has(f) {
			return true
		}
		apart = apart || f == formComma
	}
	return t.First > 0 && otherTimes.Has(doc.Tokens[t.First-1].Form)
}

// pronounAge reads "He was 75." behind a sentence of these days about one person.
func pronounAge(p *checks.Pass, s uint32) (stated, bool) {
	doc := p.Doc
	t := doc.Sentences[s].Tokens
	if s == 0 || t.Len() < 3 || t.Len() > 4 || !heShe.Has(doc.Tokens[t.First].Form) {
		return stated{}, false
	}
	verb := doc.Tokens[t.First+1].Form
	if verb != formWas && verb != formIs {
		return stated{}, false
	}
	years := smallNumber(doc, t.First+2)
	if years < 1 || years > 120 || t.Len() == 4 && doc.Tokens[t.First+3].Form != formStop {
		return stated{}, false
	}
	if verb == formWas && otherYear(p, s-1) {
		return stated{}, false // "He died in 1995. He was 75."
	}
	entity := int32(-1)
	lo, hi := namesIn(p, s-1)
	for i := lo; i < hi; i++ {
		if n := &p.Facts.Names[i]; n.Kind == facts.Person {
			entity = n.Entity
			break
		}
	}
	at := article.Range{First: t.First + 2, End: t.First + 3}
	return stated{entity, "", years, doc.SpanOf(at), false}, entity >= 0
}

// otherYear reports whether a sentence names a year that is not that of a birth.
func otherYear(p *checks.Pass, s uint32) bool {
	lo, hi := datesIn(p, s, s)
	for i := lo; i < hi; i++ {
		if d := &p.Facts.Dates[i]; d.Year != 0 {
			if _, ok := birthWord(p.Doc, d); !ok {
				return true
			}
		}
	}
	return false
}

// birthWord returns the token of "born" before a date: a preposition and a place
// at most stand between.
func birthWord(doc *article.Document, d *facts.Date) (uint32, bool) {
	s := doc.Sentences[d.Sentence].Tokens
	i := d.Tokens.First
	for n := 0; n < 7 && i > s.First; n++ {
		i--
		t := &doc.Tokens[i]
		if t.Form == formBorn {
			return i, true
		}
		if t.Kind != article.Word && t.Form != formComma || !t.Is(article.Capitalised) && t.Form != formIn && t.Form != formOn && t.Form != formComma && !placeWords.Has(t.Form) {
			break
		}
	}
	return 0, false
}

// bornOn returns the entity of who is born on a date, -1 when it is not a birth
// or not plain whose: "Okello, who was born in Hartley in January 1996", "Born in
// 1927, she walked to school" behind a paragraph about one person.
func bornOn(p *checks.Pass, d *facts.Date) int32 {
	doc := p.Doc
	if d.Year == 0 || d.From == article.NoDay || d.Range >= 0 || d.Grain > facts.GrainYear {
		return -1
	}
	s := doc.Sentences[d.Sentence].Tokens
	i, ok := birthWord(doc, d)
	switch {
	case !ok:
		return -1
	case i == s.First:
		return subjectBehind(p, d)
	case i >= s.First+2 && doc.Tokens[i-1].Form == formComma: // "Birch, born in August 1948 to farmers"
		return subjectBefore(p, i-2, s)
	case i >= s.First+2 && doc.Tokens[i-1].Form == formOpen: // "Orla Birch (born 1956)"
		return subjectBefore(p, i-2, s)
	case i >= s.First+2 && doc.Tokens[i-1].Form == formWas:
		if doc.Tokens[i-2].Form == formComma {
			return subjectOf(p, d.Sentence, s) // "Birch, who has died at the age of 81, was born"
		}
		return subjectBefore(p, i-2, s)
	}
	return -1
}

// subjectBefore is the person whose name, or a relative pronoun or a pronoun for
// it, ends with token i.
func subjectBefore(p *checks.Pass, i uint32, s article.Range) int32 {
	doc := p.Doc
	if doc.Tokens[i].Form == formWho {
		if i < s.First+2 || doc.Tokens[i-1].Form != formComma {
			return -1
		}
		i -= 2
		if i >= s.First+2 && doc.Tokens[i].Kind == article.Number && doc.Tokens[i-1].Form == formComma {
			i -= 2 // "Birch, 45, who was born"
		}
	}
	if heShe.Has(doc.Tokens[i].Form) && i == s.First {
		return onlyPerson(p)
	}
	lo, hi := namesIn(p, doc.SentenceAt(doc.Tokens[s.First].Start))
	for k := lo; k < hi; k++ {
		if n := &p.Facts.Names[k]; n.Tokens.End == i+1 && n.Kind == facts.Person && n.Tokens.First >= s.First {
			return n.Entity
		}
	}
	return -1
}

// subjectOf is the person whose name a sentence begins with, followed by a comma
// and "who"; nobody when another person is named in between.
func subjectOf(p *checks.Pass, sentence uint32, s article.Range) int32 {
	entity := int32(-1)
	lo, hi := namesIn(p, sentence)
	for k := lo; k < hi; k++ {
		n := &p.Facts.Names[k]
		if n.Kind != facts.Person {
			continue
		}
		if entity >= 0 && n.Entity != entity {
			return -1
		}
		if entity < 0 && (n.Tokens.First > s.First+3 || n.Tokens.End+1 >= s.End || p.Doc.Tokens[n.Tokens.End+1].Form != formWho) {
			return -1
		}
		entity = n.Entity
	}
	return entity
}

// subjectBehind is the person that "Born in 1927, …" tells of: the name right
// behind the comma, or the one person of the article when a pronoun follows.
func subjectBehind(p *checks.Pass, d *facts.Date) int32 {
	doc := p.Doc
	i, end := d.Tokens.End, doc.Sentences[d.Sentence].Tokens.End
	for n := 0; n < 12 && i < end && doc.Tokens[i].Kind == article.Word; n++ {
		i++ // "on a farm near Hartley"
	}
	if i+1 >= end || doc.Tokens[i].Form != formComma {
		return -1
	}
	lo, hi := namesIn(p, d.Sentence)
	for k := lo; k < hi; k++ {
		n := &p.Facts.Names[k]
		first := n.Tokens.First
		if n.Title.End > n.Title.First {
			first = n.Title.First
		}
		if n.Kind == facts.Person && (first == i+1 || n.Tokens.First == i+1) {
			return n.Entity
		}
	}
	for ; i < end; i++ {
		if heShe.Has(doc.Tokens[i].Form) {
			return onlyPerson(p)
		}
	}
	return -1
}

// onlyPerson is the person whom the article names in its first sentences, when no
// other is named there.
func onlyPerson(p *checks.Pass) int32 {
	entity := int32(-1)
	for k := range p.Facts.Names {
		n := &p.Facts.Names[k]
		if n.Kind != facts.Person || p.Doc.Blocks[p.Doc.Sentences[n.Sentence].Block].Kind == article.Headline {
			continue
		}
		if n.Sentence > firstSentences {
			break
		}
		if entity >= 0 && n.Entity != entity {
			return -1
		}
		entity = n.Entity
	}
	return entity
}

// firstSentences is how many sentences say whom an article is about.
const firstSentences = 3
