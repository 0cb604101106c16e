package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	// otherTimes beside an age say that it was somebody's at another time.
	otherTimes = article.NewSet("then", "when", "time", "later", "ago", "retired", "turned", "would", "will", "now", "until", "by", "since", "before")

	heShe = article.NewSet("he", "she")

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
		if a.Unit != facts.Age || a.About.Subject < 0 || a.Hedge != facts.Exactly || a.Value.Exp != 0 || a.Value.Coef < 1 || a.Value.Coef > 120 {
			continue
		}
		n := &p.Facts.Names[a.About.Subject]
		if n.Kind != facts.Person || int(n.Years) != int(a.Value.Coef) || otherTime(doc, a.Tokens) || a.About.Frame&facts.Quoted != 0 {
			continue
		}
		full := ""
		if n.Full() {
			full = doc.In(n.Span)
		}
		list = append(list, stated{n.Entity, full, int(a.Value.Coef), a.Span, a.Tokens})
	}
	for s := range doc.Sentences {
		if a, ok := pronounAge(p, uint32(s)); ok {
			list = append(list, a)
		}
	}
	return list
}

// otherTime reports whether the words behind an age put it at another time:
// "Okello, 26 at the time", "Okello, then 26".
func otherTime(doc *article.Document, t article.Range) bool {
	for i := t.End; i < t.End+4 && i < uint32(len(doc.Tokens)); i++ {
		if otherTimes.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return t.First > 0 && otherTimes.Has(doc.Tokens[t.First-1].Form)
}

// pronounAge reads "He was 75." behind a sentence of these days about one person.
func pronounAge(p *checks.Pass, s uint32) (stated, bool) {
	doc := p.Doc
	t := doc.Sentences[s].Tokens
	if s == 0 || t.Len() < 3 || t.Len() > 4 || !heShe.Has(doc.Tokens[t.First].Form) || doc.Tokens[t.First+1].Form != formWas {
		return stated{}, false
	}
	years := smallNumber(doc, t.First+2)
	if years < 1 || years > 120 || t.Len() == 4 && doc.Tokens[t.First+3].Form != formStop {
		return stated{}, false
	}
	for i := range p.Facts.Dates {
		if d := &p.Facts.Dates[i]; d.Sentence == s-1 && d.Year != 0 {
			return stated{}, false // "He died in 1995. He was 75."
		}
	}
	entity := int32(-1)
	for i := range p.Facts.Names {
		if n := &p.Facts.Names[i]; n.Sentence == s-1 && n.Kind == facts.Person {
			entity = n.Entity
			break
		}
	}
	at := article.Range{First: t.First + 2, End: t.First + 3}
	return stated{entity, "", years, doc.SpanOf(at), at}, entity >= 0
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
	i := d.Tokens.First
	for n := 0; n < 7 && i > s.First && doc.Tokens[i].Form != formBorn; n++ {
		i--
		t := &doc.Tokens[i]
		if t.Form != formBorn && (t.Kind != article.Word && t.Form != formComma || !t.Is(article.Capitalised) && t.Form != formIn && t.Form != formOn && t.Form != formComma && !placeWords.Has(t.Form)) {
			return -1
		}
	}
	switch {
	case doc.Tokens[i].Form != formBorn:
		return -1
	case i == s.First:
		return subjectBehind(p, d)
	case i >= s.First+2 && doc.Tokens[i-1].Form == formWas:
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
	}
	if heShe.Has(doc.Tokens[i].Form) && i == s.First {
		return onlyPerson(p)
	}
	for k := range p.Facts.Names {
		if n := &p.Facts.Names[k]; n.Tokens.End == i+1 && n.Kind == facts.Person && n.Tokens.First >= s.First {
			return n.Entity
		}
	}
	return -1
}

// subjectBehind is the person that "Born in 1927, …" tells of: the name right
// behind the comma, or the one person of the article when a pronoun follows.
func subjectBehind(p *checks.Pass, d *facts.Date) int32 {
	doc := p.Doc
	i, end := d.Tokens.End, doc.Sentences[d.Sentence].Tokens.End
	if i+1 >= end || doc.Tokens[i].Form != formComma {
		return -1
	}
	for k := range p.Facts.Names {
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
