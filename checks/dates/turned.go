package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// yearOld reports whether "34-year-old" stands in apposition to a name: "Mia Stone, a
// 34-year-old teacher,".
func yearOld(doc *article.Document, n *facts.Name, a *facts.Amount) bool {
	i := n.Tokens.End
	return a.About.Frame&facts.Adjective != 0 && a.Tokens.First == i+2 && doc.Tokens[i].Form == formComma && (doc.Tokens[i+1].Form == formA || doc.Tokens[i+1].Form == formThe)
}

// whoAnd reports whether "and" at a token goes on with what a clause with "who" right
// behind a name says: "Birch, who was born in Corran in 1936 and turned 70 last year".
func whoAnd(doc *article.Document, n *facts.Name, i uint32) bool {
	k := n.Tokens.End + 1
	if k >= i || i > k+12 || doc.Tokens[i].Form != formAnd || doc.Tokens[k].Form != formWho {
		return false
	}
	for ; k < i; k++ {
		if doc.Tokens[k].Kind == article.Punct {
			return false
		}
	}
	return true
}

// turnedThisYear reports whether an age is one that somebody has reached in the year
// of publication or the last: "Birch, who turned 70 in March".
func turnedThisYear(p *checks.Pass, n *facts.Name, a *facts.Amount) bool {
	doc := p.Doc
	i := a.Tokens.First
	if i >= 1 && doc.Tokens[i-1].Form == formBe && i > 1 && doc.Tokens[i-2].Form == formWill {
		i-- // "who will be 50 in June"
	}
	if n.Kind != facts.Person || i < 3 || !turnings.Has(doc.Tokens[i-1].Form) && doc.Tokens[i-1].Form != formWill || p.Doc.Meta.Published == article.NoDay || a.About.Frame&facts.Quoted != 0 {
		return false
	}
	if n.Tokens.End != i-1 && !(n.Tokens.End == i-3 && doc.Tokens[i-2].Form == formWho) && !whoAnd(doc, n, i-2) {
		return false
	}
	this, _, _ := p.Doc.Meta.Published.Civil()
	lo, hi := datesNear(p, a.Sentence, a.Sentence, a.Tokens.First)
	for k := lo; k < hi; k++ {
		d := &p.Facts.Dates[k]
		if d.Tokens.First < a.Tokens.End || d.Tokens.First > a.Tokens.End+1 {
			continue
		}
		if d.Year != 0 || d.From == article.NoDay {
			return false
		}
		y, _, _ := d.From.Civil()
		return y == this || y == this-1 && doc.Tokens[i-1].Form == formTurned
	}
	return false
}

// quotedAges reports the age that somebody gives in the first person where the story
// gives another: "I'm 38, and my knees know it," she said.
func quotedAges(p *checks.Pass, ages []stated) {
	doc := p.Doc
	entity, alone := firstNamed(p)
	for _, i := range p.Odd {
		if i >= alone {
			return
		}
		if i < 3 || !firstPerson(doc, i) || !doc.Tokens[i].Is(article.InQuotes) || int(i)+1 >= len(doc.Tokens) || doc.Tokens[i+1].Kind != article.Punct {
			continue
		}
		years := smallNumber(doc, i)
		a := ageBefore(ages, entity, doc.Tokens[i].Start)
		if years < 10 || a == nil || a.years-years <= 1 && years-a.years <= 1 {
			continue
		}
		reportAges(p, doc.Tokens[i].Span, years, a)
		return
	}
}

// firstPerson reports whether "I'm" or "I am" stands before token i.
func firstPerson(doc *article.Document, i uint32) bool {
	if doc.Tokens[i-1].Form == formIm {
		return true
	}
	if doc.Tokens[i-1].Form == formAm {
		return doc.Tokens[i-2].Form == formI
	}
	return doc.Tokens[i-1].Form == formM && (doc.Tokens[i-2].Form == formI || doc.Tokens[i-3].Form == formI)
}

// firstNamed is the person whom an article names first, and the token from which on it
// names others.
func firstNamed(p *checks.Pass) (entity int32, alone uint32) {
	entity = -1
	for k := range p.Facts.Names {
		n := &p.Facts.Names[k]
		if n.Kind != facts.Person {
			continue
		}
		if entity >= 0 && n.Entity != entity {
			return entity, p.Doc.Sentences[n.Sentence].Tokens.First
		}
		entity = n.Entity
	}
	return entity, uint32(len(p.Doc.Tokens))
}

// ageBefore is the first age that is given somebody before a place of the text.
func ageBefore(ages []stated, entity int32, before uint32) *stated {
	for k := range ages {
		if a := &ages[k]; a.entity == entity && a.beside && a.span.Start < before {
			return a
		}
	}
	return nil
}

var (
	turnings = article.NewSet("turned", "turns")

	formTurned = article.FormOf("turned")

	formI  = article.FormOf("i")
	formIm = article.FormOf("i'm")
	formAm = article.FormOf("am")
	formM  = article.FormOf("m")
)
