package titles

import (
	"cmp"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// kin looks at people with one surname.
type kin struct {
	doc   *article.Document
	facts *facts.Facts
	alone map[article.FormID]bool // the names of one word
}

// namesake is a person among those who share a surname.
type namesake struct {
	entity *facts.Entity
	name   *facts.Name // the fullest mention
	full   int         // how often the full name is given
	plain  bool        // it is given in running text, and the given name never stands alone
}

// families are the people of each surname that several people bear.
func (k *kin) families() [][]*namesake {
	var all []*namesake
	for i := range k.facts.Entities {
		e := &k.facts.Entities[i]
		n := &k.facts.Names[e.Name]
		if e.Kind == facts.Person && n.Words > 1 && n.Words < 4 {
			all = append(all, &namesake{entity: e, name: n})
		}
	}
	slices.SortStableFunc(all, func(a, b *namesake) int { return cmp.Compare(k.last(a.name), k.last(b.name)) })
	var families [][]*namesake
	for i := 0; i < len(all); {
		n := i + 1
		for n < len(all) && k.last(all[n].name) == k.last(all[i].name) {
			n++
		}
		if n > i+1 && n <= i+mostKin {
			for _, y := range all[i:n] {
				k.count(y)
			}
			families = append(families, all[i:n])
		}
		i = n
	}
	return families
}

func (k *kin) first(n *facts.Name) article.FormID { return k.doc.Tokens[n.Tokens.First].Form }
func (k *kin) last(n *facts.Name) article.FormID  { return k.doc.Tokens[n.Last].Form }

// count counts the full mentions of a namesake.
func (k *kin) count(y *namesake) {
	y.plain = true
	for _, m := range y.entity.Mentions {
		n := &k.facts.Names[m]
		if n.Full() {
			y.full++
			kind := k.doc.Blocks[k.doc.Sentences[n.Sentence].Block].Kind
			y.plain = y.plain && (kind == article.Paragraph || kind == article.Quote)
		}
	}
	if k.alone == nil {
		k.alone = map[article.FormID]bool{}
		for i := range k.facts.Names {
			if n := &k.facts.Names[i]; n.Words == 1 {
				k.alone[k.last(n)] = true
			}
		}
	}
	y.plain = y.plain && !k.alone[k.first(y.name)]
}

// mostKin bounds the bearers of one surname that are compared.
const mostKin = 12

// principal is the namesake of y mentioned most.
func (k *kin) principal(family []*namesake, y *namesake) *namesake {
	var best *namesake
	for _, x := range family {
		if x != y && (best == nil || len(x.entity.Mentions) > len(best.entity.Mentions)) {
			best = x
		}
	}
	return best
}

// apart reports whether x is not named in full in the sentence of y, as two
// people who share a surname are.
func (k *kin) apart(x, y *namesake) bool {
	at := y.name.Sentence
	for _, m := range x.entity.Mentions {
		n := &k.facts.Names[m]
		if n.Sentence == at && n.Full() {
			return false
		}
	}
	return true
}

// introduced reports whether y is brought in as somebody new: with an age, or a
// role that x does not have.
func (k *kin) introduced(x, y *namesake) bool {
	if y.name.Years > 0 || k.called(y) {
		return true
	}
	for _, i := range y.entity.Titles {
		t := &k.facts.Titles[i]
		if t.Office == facts.Courtesy {
			continue
		}
		if t.Where == facts.After && t.Tokens.First > 0 && newcomers.Has(k.doc.Tokens[t.Tokens.First-1].Form) {
			return true // "Patti Davies, an actress"
		}
		known := false
		for _, j := range x.entity.Titles {
			known = known || k.facts.Titles[j].Office == t.Office
		}
		if !known {
			return true
		}
	}
	return false
}

// called reports whether a word for what people are stands before y that is not
// read as a title: "star John Marr", "full-back John Marr", "American John Marr".
func (k *kin) called(y *namesake) bool {
	i := y.name.Tokens.First
	if y.name.Title.Len() > 0 || i < 2 {
		return false // a title is looked at as one
	}
	t := &k.doc.Tokens[i-1]
	return facts.OfficeOf(t.Form) != facts.NoOffice || facts.IsPlace(t.Form) || k.doc.Tokens[i-2].Form == formHyphen
}

// oneSex reports whether the given names can be of one person.
func (k *kin) oneSex(x, y *namesake) bool {
	a, b := facts.SexOf(k.first(x.name)), facts.SexOf(k.first(y.name))
	return a == b || a == facts.EitherSex || b == facts.EitherSex
}

// couple reports whether the given names are a man's and a woman's, and y is
// spoken of as one more: "it also talked to Hugo Stroud".
func (k *kin) couple(x, y *namesake) bool {
	if k.oneSex(x, y) {
		return false
	}
	first := k.doc.Sentences[y.name.Sentence].Tokens.First
	for i := max(first, y.name.Tokens.First-min(kinReach, y.name.Tokens.First)); i < y.name.Tokens.First; i++ {
		if moreWords.Has(k.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// kinship reports whether a word of kinship stands in the sentence of y or in one
// beside it, or anywhere as that of somebody's relative when x is in the sentence:
// "Madden and his wife", "Madden's brother".
func (k *kin) kinship(x, y *namesake) bool {
	sex := facts.SexOf(k.first(y.name))
	for _, m := range y.entity.Mentions {
		s := k.facts.Names[m].Sentence
		if k.kinIn(s, sex, false) || s > 0 && k.kinIn(s-1, sex, false) || int(s)+1 < len(k.doc.Sentences) && k.kinIn(s+1, sex, false) {
			return true
		}
	}
	for _, m := range x.entity.Mentions {
		if k.kinIn(k.facts.Names[m].Sentence, sex, true) {
			return true
		}
	}
	return false
}

// kinIn reports whether a word of kinship stands in a sentence that can be said
// of a man or a woman: a wife is no Alfred. It may have to be somebody's.
func (k *kin) kinIn(sentence uint32, sex facts.Sex, owned bool) bool {
	s := k.doc.Sentences[sentence].Tokens
	for i := s.First; i < s.End; i++ {
		f := k.doc.Tokens[i].Form
		if !kinshipWords.Has(f) || sex == facts.Man && womensKin.Has(f) || sex == facts.Woman && mensKin.Has(f) {
			continue
		}
		if !owned || k.owned(i, s.First) {
			return true
		}
	}
	return false
}

// owned reports whether a word of whose it is stands within two tokens before
// token i: his wife, Madden's younger brother.
func (k *kin) owned(i, first uint32) bool {
	for n := i; n > first && n+3 > i; n-- {
		if whoseKin.Has(k.doc.Tokens[n-1].Form) {
			return true
		}
	}
	return false
}

// kinReach is the number of tokens over which a word is held to speak of a name.
const kinReach = 7

// shortLine is the number of tokens below which a line is no sentence: "30
// Thomas Johansen (Sweden)", "Jamie Stroud, Library of Corran".
const shortLine = 8

// listed reports whether y is one of several people in a row.
func (k *kin) listed(y *namesake) bool {
	toks := k.doc.Tokens
	i := y.name.Tokens.First
	if end := y.name.Tokens.End; int(end) < len(toks) && toks[end].Form == formColon {
		return true // "Ms Carrie Tang: To ask the minister"
	}
	if s := k.doc.Sentences[y.name.Sentence]; s.Tokens.Len() < shortLine || toks[s.Tokens.First].Kind == article.Number {
		return true
	}
	if i >= 2 && toks[i-1].Form == formAnd && facts.IsGiven(toks[i-2].Form) {
		return true // "Anna and Tom Pike"
	}
	return k.roll(k.doc.Sentences[y.name.Sentence].Tokens)
}

// roll reports whether a sentence is a list of names: hardly a word of it is
// written small.
func (k *kin) roll(s article.Range) bool {
	small, capitals := 0, 0
	for i := s.First; i < s.End; i++ {
		switch t := &k.doc.Tokens[i]; {
		case t.Kind != article.Word:
		case t.Is(article.Capitalised):
			capitals++
		default:
			small++
		}
	}
	return 2*small < capitals
}

var (
	formAnd    = article.FormOf("and")
	formColon  = article.FormOf(":")
	formHyphen = article.FormOf("-")

	moreWords = article.NewSet("also", "another", "fellow", "and", "too", "both")
	newcomers = article.NewSet("a", "an")
	whoseKin  = article.NewSet("'s", "his", "her", "their", "whose")

	kinshipWords = article.NewSet("wife", "husband", "brother", "brothers", "sister", "sisters", "son", "sons", "daughter", "daughters", "father", "mother",
		"widow", "widower", "cousin", "cousins", "twin", "twins", "couple", "parents", "parent", "relative", "relatives", "relation", "related", "married", "marriage",
		"namesake", "uncle", "aunt", "nephew", "niece", "grandfather", "grandmother", "grandson", "siblings", "sibling", "dynasty", "clan", "dad", "mum", "mom", "spouse",
		"divorce", "divorced", "wed", "wedding", "alias", "aka", "ex")

	// womensKin and mensKin are the words of them for women and for men.
	womensKin = article.NewSet("wife", "sister", "sisters", "daughter", "daughters", "mother", "widow", "aunt", "niece", "grandmother", "mum", "mom")
	mensKin   = article.NewSet("husband", "brother", "brothers", "son", "sons", "father", "widower", "uncle", "nephew", "grandfather", "grandson", "dad")

	// famous are the surnames of more than one person whom every reader knows, so
	// that neither is brought in: "the Clinton years" and Hillary Clinton. With them
	// stand those that very many people bear.
	famous = article.NewSet("clinton", "bush", "obama", "trump", "castro", "kennedy", "roosevelt", "lennon", "washington", "jackson", "gandhi", "bhutto", "assad",
		"hussein", "kim", "lee", "park", "thatcher", "carter", "mandela", "beckham", "williams", "smith", "jones", "brown", "johnson", "wang", "li", "chen", "singh",
		"khan", "patel", "jordan", "ali", "laden", "murdoch", "windsor", "curie", "wright", "bronte", "marx", "wilson", "adams", "nixon", "blair", "tan", "lim", "ng", "robinson")
)
