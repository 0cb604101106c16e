package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// atAge reports whether an amount is the age at which something happened: "at the age of
// 14", "at 17", "was 15 when".
func atAge(doc *article.Document, a *facts.Amount) bool {
	i := a.Tokens.First
	if i < 2 || int(a.Tokens.End) >= len(doc.Tokens) || doc.Tokens[i].Is(article.InQuotes) {
		return false
	}
	switch doc.Tokens[i-1].Form {
	case formOf:
		return doc.Tokens[i-2].Form == formAge
	case formAge:
		return doc.Tokens[i-2].Form == formAt
	case formAt, formAged:
		return a.Unit == facts.Age || a.Tokens.Len() == 1 && (doc.Tokens[a.Tokens.End].Form == formIn || doc.Tokens[a.Tokens.End].Kind == article.Punct)
	case formWas:
		return a.Unit == facts.Age && doc.Tokens[a.Tokens.End].Form == formWhen
	}
	return doc.Tokens[i].Form == formAged || doc.Tokens[i].Form == formAge
}

// yearBeside is the only date of a sentence, if it has a year and stands near an age.
func yearBeside(p *checks.Pass, a *facts.Amount) *facts.Date {
	var found *facts.Date
	lo, hi := datesIn(p, a.Sentence, a.Sentence)
	for i := lo; i < hi; i++ {
		if d := &p.Facts.Dates[i]; d.Year != 0 {
			if found != nil {
				return nil
			}
			found = d
		}
	}
	if found == nil || found.Grain > facts.GrainYear || found.From == article.NoDay || found.Range >= 0 || found.Tokens.First == 0 || !inYear(p.Doc, found.Tokens.First) ||
		found.Tokens.First > a.Tokens.End+agesReach || a.Tokens.First > found.Tokens.End+agesReach {
		return nil
	}
	return found
}

// inYear reports whether "in" stands before a date: "in 1962", "in the summer of 1962".
func inYear(doc *article.Document, i uint32) bool {
	if i > 1 && doc.Tokens[i-1].Form == formThe {
		i--
	}
	return doc.Tokens[i-1].Form == formIn
}

// agesReach is how many tokens may stand between an age and its year.
const agesReach = 12

// whoseAge is the only person of a sentence, or of the beginning of the article when the
// sentence names none. Kin have ages of their own.
func whoseAge(p *checks.Pass, a *facts.Amount) int32 {
	s := p.Doc.Sentences[a.Sentence].Tokens
	for i := max(s.First+wordsAround, a.Tokens.First) - wordsAround; i < min(s.End, a.Tokens.End+wordsAround); i++ {
		if kin.Has(p.Doc.Tokens[i].Form) {
			return -1
		}
	}
	who := int32(-1)
	lo, hi := namesNear(p, a.Sentence, a.Tokens.First)
	for i := lo; i < hi; i++ {
		if n := &p.Facts.Names[i]; n.Kind == facts.Person {
			if who >= 0 && who != n.Entity {
				return -1
			}
			who = n.Entity
		}
	}
	if who < 0 {
		return mainPerson(p)
	}
	return who
}

var (
	kin      = article.NewSet("father", "mother", "son", "daughter", "brother", "sister", "wife", "husband", "uncle", "aunt", "grandfather", "grandmother", "parents", "friend", "cousin", "nephew", "niece", "record", "youngest", "oldest")
	formWhen = article.FormOf("when")
)
