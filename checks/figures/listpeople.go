package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// peopleAfter counts the people who are named after the colon that ends the clause
// of an amount of people, each with an age or between semicolons: "charged four men
// with the raid: Jon Marsh, 34, and Dan Rudd, 29". The clause may be long.
func peopleAfter(doc *article.Document, f *facts.Facts, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	if !anyPeople.Has(a.About.Head) && !calledPeople(a.About.Head) && !manWords.Has(a.About.Head) {
		return e, at, false
	}
	s := doc.Sentences[a.Sentence].Tokens
	colon := a.About.HeadN + 1
	for colon < s.End && doc.Tokens[colon].Form != formListColon && !(doc.Tokens[colon].Form == formAsMany && leadsToNames(doc, s, colon)) {
		if t := &doc.Tokens[colon]; listNumbers.Has(t.Form) || t.Form == formSemicolon || t.Is(article.InQuotes) {
			return e, at, false
		}
		colon++
	}
	at = article.Range{First: colon + 1, End: sentenceEnd(doc, s)}
	if colon >= s.End || at.Len() < 6 || at.Len() > longestList || unnamed(doc, at) {
		return e, at, false
	}
	n, aged := agedIn(doc, f, at)
	if list, ok := semicolonList(doc, at); ok {
		return list, at, everyPerson(f, list)
	}
	return enumeration{low: n, high: n}, at, aged && n > 1
}

// leadsToNames reports whether the "as" at token i follows "named" or "identified": the
// names come next.
func leadsToNames(doc *article.Document, s article.Range, i uint32) bool {
	for k := i; k > s.First && k+10 > i; k-- {
		if asNames.Has(doc.Tokens[k-1].Form) {
			return true
		}
	}
	return false
}

var asNames = article.NewSet("named", "identified")

// namedNext counts the people of the sentence after, "The accused are Jon Marsh,
// 34, and Dan Rudd, 29."
func namedNext(doc *article.Document, f *facts.Facts, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	if int(a.Sentence)+1 >= len(doc.Sentences) || lastNumber(doc, a) || !anyPeople.Has(a.About.Head) && !calledPeople(a.About.Head) && !manWords.Has(a.About.Head) {
		return e, at, false
	}
	s := doc.Sentences[a.Sentence+1].Tokens
	from, ok := namesThem(doc, a, s)
	end := sentenceEnd(doc, s)
	if !ok {
		from, end, ok = accusedThen(doc, f, s)
	}
	at = article.Range{First: from, End: end}
	if !ok || at.End < from+6 || at.Len() > longestList || unnamed(doc, at) {
		return e, at, false
	}
	n, aged := agedIn(doc, f, at)
	return enumeration{low: n, high: n}, at, aged && n > 1
}

// accusedThen reports whether a sentence begins with people and their ages and goes on with
// what is to become of them: "Lee Marsh, 31, and Dan Roach, 29, will appear in court".
func accusedThen(doc *article.Document, f *facts.Facts, s article.Range) (from, end uint32, ok bool) {
	names := namesWithin(f.Names, article.Range{First: s.First, End: s.First + 1})
	if len(names) == 0 || !names[0].Full() || names[0].Kind != facts.Person {
		return s.First, s.End, false
	}
	for i := s.First + 6; i+1 < s.End; i++ {
		if doc.Tokens[i-1].Form == formComma && courtWords.Has(doc.Tokens[i].Form) && doc.Tokens[i-2].Kind == article.Number {
			return s.First, i - 1, true
		}
	}
	return s.First, s.End, false
}

// courtWords follow the names of those who are accused, or found.
var courtWords = article.NewSet("will", "appeared", "were", "are", "face", "pleaded", "denied", "have", "died", "deny")

// namesThem reports whether a sentence begins to name those that an amount counts,
// "They were named as", "The suspects are", and returns where the names begin.
func namesThem(doc *article.Document, a *facts.Amount, s article.Range) (uint32, bool) {
	i := s.First
	if i+6 > s.End {
		return 0, false
	}
	switch {
	case theyWords.Has(doc.Tokens[i].Form):
		i++
	case doc.Tokens[i].Form == formThe && (facts.Singular(doc, doc.Tokens[i+1].Form) == a.About.Head || thoseNamed.Has(doc.Tokens[i+1].Form)):
		i += 2
	default:
		return 0, false
	}
	if !areWords.Has(doc.Tokens[i].Form) {
		return 0, false
	}
	for i++; i < s.End && namingWords.Has(doc.Tokens[i].Form); i++ {
	}
	return i, true
}

var (
	manWords    = article.NewSet("man", "woman", "boy", "girl", "teenager", "youth", "winner", "finalist", "candidate", "nominee")
	thoseNamed  = article.NewSet("dead", "accused", "injured", "winners", "victims", "suspects", "defendants", "missing")
	namingWords = article.NewSet("named", "identified", "as", "by", "police", "yesterday", ":", "all", "listed")
	// unnamedPeople stand in a list for those who are not named.
	unnamedPeople = article.NewSet("man", "woman", "boy", "girl", "youth", "teenager", "juvenile", "other", "others", "another", "unnamed", "unidentified", "including", "among", "whose", "brother", "sister", "wife", "husband", "son", "daughter",
		"child", "children", "baby", "person", "fourth", "third", "fifth", "two", "three", "four", "five", "mother", "father", "who", "named", "name")
)

// relations stand before the name of whom they tell: "his wife Joan".
var relations = article.NewSet("brother", "sister", "wife", "husband", "son", "daughter", "mother", "father")

// unnamed reports whether a list has people without a name, or is not whole.
func unnamed(doc *article.Document, r article.Range) bool {
	for i := r.First; i < r.End; i++ {
		if unnamedPeople.Has(doc.Tokens[i].Form) && !(relations.Has(doc.Tokens[i].Form) && i+1 < r.End && doc.Tokens[i+1].Is(article.Capitalised)) {
			return true
		}
	}
	return false
}

// agedIn counts the people in full who are named in a range of tokens, and reports
// whether each has an age after the name.
func agedIn(doc *article.Document, f *facts.Facts, r article.Range) (n int, aged bool) {
	joined := false
	for i := r.First; i < r.End; i++ {
		joined = joined || conjunction(doc.Tokens[i].Form)
		if ageAt(doc, i, r.End) && i > r.First+1 && doc.Tokens[i-1].Form == formComma && doc.Tokens[i-2].Is(article.Capitalised) {
			n++
		}
	}
	names := 0
	for _, x := range namesWithin(f.Names, r) {
		if x.Kind == facts.Person && x.Full() {
			names++
			if k := x.Tokens.End; k+1 >= r.End || doc.Tokens[k].Form != formComma || !ageAt(doc, k+1, r.End) {
				return n, false
			}
		}
	}
	return n, joined && names > 0 && names <= n
}

// everyPerson reports whether every item of a list begins with a person's full name.
func everyPerson(f *facts.Facts, e enumeration) bool {
	for i, item := range e.items {
		if i == len(e.items)-1 {
			item.First++ // its "and"
		}
		if x := namesWithin(f.Names, item); len(x) == 0 || x[0].Tokens.First != item.First || !x[0].Full() || x[0].Kind != facts.Person {
			return false
		}
	}
	return true
}
