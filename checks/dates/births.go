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
		beside := int(n.Years) == int(a.Value.Coef) || yearOld(doc, n, a)
		if !beside {
			continue
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
