package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// lonePronoun reports the one "he" of an article in which all whom it names are women, or
// the one "she" among men, right behind a sentence about one of them: "Helga Pell was
// elected on Monday. A diver by trade, he has led the club since May".
func (h *honours) lonePronoun() {
	if len(h.people) == 0 || len(h.people) > 4 {
		return
	}
	sex := h.people[0].sex
	for i := range h.people {
		if h.people[i].sex != sex || h.people[i].many {
			return
		}
	}
	wrong, right, words := men, women, manWords
	if sex == facts.Man {
		wrong, right, words = women, men, womanWords
	}
	if sex == facts.EitherSex {
		return
	}
	doc := h.p.Doc
	at, good := -1, 0
	for i := range doc.Tokens {
		f := doc.Tokens[i].Form
		switch {
		case wrong.Has(f):
			if at >= 0 || doc.Tokens[i].Is(article.InQuotes) {
				return
			}
			at = i
		case right.Has(f):
			good++
		case words.Has(f), persons.Has(f):
			return
		}
	}
	if at < 0 || good == 0 {
		return
	}
	s := doc.SentenceAt(doc.Tokens[at].Start)
	if n := h.onlyOne(s); n != nil && h.opens(uint32(at), s) {
		h.p.Report(h.pronounOf(n, uint32(at)))
	}
}

// onlyOne is the one person whom the sentence before a sentence names, if that one names none.
func (h *honours) onlyOne(s uint32) *facts.Name {
	var found *facts.Name
	for i := range h.p.Facts.Names {
		n := &h.p.Facts.Names[i]
		if n.Sentence+1 != s && n.Sentence != s || n.Kind != facts.Person && n.Kind != facts.UnknownName {
			continue
		}
		if found != nil || n.Kind != facts.Person || n.Sentence == s {
			return nil
		}
		found = n
	}
	if found != nil && found.Tokens.First > h.p.Doc.Sentences[found.Sentence].Tokens.First+3 {
		return nil // "the DNA of Marl matched that of his landlady's killer. She had"
	}
	return found
}

// opens reports whether a pronoun is the subject of its sentence: its first word, or
// behind the comma of a phrase with which it begins.
func (h *honours) opens(at, s uint32) bool {
	first := h.p.Doc.Sentences[s].Tokens.First
	return at == first || at < first+10 && h.p.Doc.Tokens[at-1].Form == formComma
}

// pronounOf says who is meant.
func (h *honours) pronounOf(n *facts.Name, at uint32) checks.Finding {
	f := h.pronoun(n, at)
	f.Message = fmt.Sprintf("%q can only be %s, and the article names nobody else who can be meant.", h.p.Doc.In(f.Span), h.p.Doc.In(n.Span))
	return f
}

// persons are words for people of either sex whom a pronoun may mean.
var persons = article.NewSet("driver", "suspect", "victim", "patient", "somebody", "someone", "person", "customer", "neighbour", "neighbor", "witness", "official", "officer", "doctor", "friend", "colleague", "boss", "teenager", "attacker", "gunman", "landlady", "landlord", "girlfriend", "boyfriend", "host", "hostess", "bride", "groom", "fiancee", "fiance", "maid", "nanny", "partner", "spouse", "child", "baby", "girls", "boys", "men", "women")
