package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// commaAged reports whether a comma and "aged" join an age to a name: "Birch, aged 41".
func commaAged(doc *article.Document, n *facts.Name, a *facts.Amount) bool {
	i := n.Tokens.End
	if doc.Tokens[a.Tokens.First].Form == formAged {
		return a.Tokens.First == i+1 && doc.Tokens[i].Form == formComma
	}
	return a.Tokens.First == i+2 && doc.Tokens[i].Form == formComma && doc.Tokens[i+1].Form == formAged
}

// whoIs reports whether "who is" alone joins an age to a name: "Mia Stone, who is 34, has".
func whoIs(doc *article.Document, n *facts.Name, a *facts.Amount) bool {
	i := n.Tokens.End
	return a.Tokens.First == i+3 && doc.Tokens[i].Form == formComma && doc.Tokens[i+1].Form == formWho && doc.Tokens[i+2].Form == formIs
}

// yearOld reports whether "34-year-old" stands in apposition to a name: "Mia Stone, a
// 34-year-old teacher,".
func yearOld(doc *article.Document, n *facts.Name, a *facts.Amount) bool {
	i := n.Tokens.End
	return a.About.Frame&facts.Adjective != 0 && a.Tokens.First == i+2 && doc.Tokens[i].Form == formComma && (doc.Tokens[i+1].Form == formA || doc.Tokens[i+1].Form == formThe)
}

// yearOldBefore is the person whom "A 34-year-old teacher, Mia Stone," or "the 34-year-old
// Mia Stone" brings in, or nil.
func yearOldBefore(p *checks.Pass, a *facts.Amount) *facts.Name {
	doc := p.Doc
	s := doc.Sentences[a.Sentence].Tokens
	if a.About.Frame&facts.Adjective == 0 || a.About.Subject >= 0 {
		return nil
	}
	i := a.Tokens.End
	for n := 0; i < s.End && n < 3 && doc.Tokens[i].Kind == article.Word && !doc.Tokens[i].Is(article.Capitalised) && !facts.Function(doc.Tokens[i].Form); n++ {
		i++
	}
	if i > a.Tokens.End && i < s.End && doc.Tokens[i].Form == formComma {
		i++
	}
	lo, hi := namesNear(p, a.Sentence, a.Tokens.First)
	for k := lo; k < hi; k++ {
		n := &p.Facts.Names[k]
		if n.Tokens.First == i && n.Kind == facts.Person && n.Full() && n.Tokens.End < s.End && doc.Tokens[n.Tokens.End].Form == formComma {
			return n
		}
	}
	return nil
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
