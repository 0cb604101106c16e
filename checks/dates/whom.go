package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// personBefore is the person whom "he" or "she" at token i means: the only one whom its
// sentence names before it, or the sentence before.
func (t *teller) personBefore(i uint32) int32 {
	sentence := t.doc.SentenceAt(t.doc.Tokens[i].Start)
	s := t.doc.Sentences[sentence].Tokens
	he := t.doc.Tokens[i].Form == formHe
	other := formHe
	if he {
		other = formShe
	}
	for k := s.First; k < min(s.End, i+wordsAround); k++ {
		if t.doc.Tokens[k].Form == other {
			return nobody // "he is 68, she is 61"
		}
	}
	for back := uint32(0); back < 2 && back <= sentence; back++ {
		who, names := nobody, 0
		if f := t.doc.Tokens[t.doc.Sentences[sentence-back].Tokens.First].Form; back > 0 && (f == formHers || f == formHis) {
			continue // "Her partner, Gus, drives the truck. Born in 1959, she"
		}
		lo, hi := namesNear(t.p, sentence-back, i)
		for k := lo; k < hi; k++ {
			n := &t.p.Facts.Names[k]
			if n.Tokens.First > i {
				continue
			}
			if t.otherSex(n.Entity, he) {
				continue
			}
			if n.Kind != facts.Person && (n.Kind != facts.UnknownName || !n.Full() || n.Tokens.First > 0 && beforePlaces.Has(t.doc.Tokens[n.Tokens.First-1].Form)) {
				continue
			}
			names++
			if who >= 0 && who != n.Entity {
				return nobody
			}
			who = n.Entity
		}
		if who >= 0 || back > 0 && names > 0 {
			return who
		}
	}
	who := mainPerson(t.p)
	if who < 0 || !t.otherSex(who, he) {
		return who
	}
	for k := range t.p.Facts.Entities {
		if int32(k) != who && t.p.Facts.Entities[k].Kind == facts.Person {
			return nobody // it may be the other
		}
	}
	return who
}

// otherSex reports whether the given name of a person is a woman's and "he" is said, or the
// other way round.
func (t *teller) otherSex(entity int32, he bool) bool {
	n := &t.p.Facts.Names[t.p.Facts.Entities[entity].Name]
	sex := facts.SexOf(t.doc.Tokens[n.Tokens.First].Form)
	return sex == facts.Man && !he || sex == facts.Woman && he
}

// mainPerson is the person whom the article names twice as often as any other, or the one
// with whom it begins.
func mainPerson(p *checks.Pass) int32 {
	best, most, next, people := nobody, 1, 0, 0
	for i := range p.Facts.Entities {
		e := &p.Facts.Entities[i]
		if e.Kind != facts.Person && (e.Kind != facts.UnknownName || !p.Facts.Names[e.Name].Full() || p.Facts.Names[e.Name].Tokens.First > 0 && beforePlaces.Has(p.Doc.Tokens[p.Facts.Names[e.Name].Tokens.First-1].Form)) {
			continue
		}
		if people++; people == 1 {
			best = int32(i)
		}
		if n := len(e.Mentions); n > most {
			best, most, next = int32(i), n, most
		} else {
			next = max(next, n)
		}
	}
	if people > 1 && (most == 1 || most < 2*next) {
		return onlyPerson(p)
	}
	return best
}

var (
	beforePlaces = article.NewSet("in", "at", "near", "on", "from", "to", "the")

	formHe   = article.FormOf("he")
	formShe  = article.FormOf("she")
	formHers = article.FormOf("her")
	formHis  = article.FormOf("his")
)
