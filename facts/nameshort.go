package facts

import "copydesk/article"

// shorten gives the mentions of an acronym the entity of what it stands for:
// "WHO" is the World Health Organization from its brackets on, and before.
func (l *linker) shorten() {
	var owner []int32 // of each bearer: who it is
	for i := range l.acronyms {
		a := &l.acronyms[i]
		if a.Fit != Fits {
			continue
		}
		long := l.nameEnding(a.Long.End - 1)
		k := l.chains.at(l.toks[a.Short].Form).last
		if long < 0 || k < 0 || l.names[l.bearers[k].name].Full() || l.names[long].Entity == k {
			continue
		}
		if owner == nil {
			owner = make([]int32, len(l.bearers))
		}
		body := &l.bearers[l.names[long].Entity]
		body.evidence.organisation = max(body.evidence.organisation, shown)
		owner[k] = l.names[long].Entity + 1
	}
	if owner == nil {
		return
	}
	for n := range l.names {
		if o := owner[l.names[n].Entity]; o > 0 {
			l.names[n].Entity = o - 1
		}
	}
}

// nameEnding returns the full name whose last word is token i, or -1.
func (l *linker) nameEnding(i uint32) int {
	lo, hi := 0, len(l.names)
	for lo < hi {
		if mid := (lo + hi) / 2; l.names[mid].Tokens.End <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo < len(l.names) && l.names[lo].Tokens.First <= i && l.names[lo].Full() {
		return lo
	}
	return -1
}

// Pronoun is a he or she that can only mean one person: it begins a sentence, and
// the one before names one person and nobody who may be another.
type Pronoun struct {
	Token uint32
	Name  int32 // index into Facts.Names of the mention it stands for
}

// pronouns reads the pronouns whose persons are certain.
func (l *linker) pronouns(names []Name, entities []Entity) {
	for i := 0; i < len(names); {
		s := names[i].Sentence
		only := int32(-1)
		for ; i < len(names) && names[i].Sentence == s; i++ {
			if names[i].Kind == Person {
				if only >= 0 && names[only].Entity != names[i].Entity {
					only = -2
				}
				if only != -2 {
					only = int32(i)
				}
			}
			if names[i].Kind == UnknownName && names[i].Full() {
				only = -2 // it may be a person's
			}
		}
		if only < 0 || int(s)+1 >= len(l.doc.Sentences) {
			continue
		}
		if at, sex := l.opens(s + 1); sex != EitherSex && l.couldBe(&entities[names[only].Entity], names, sex) {
			l.said = append(l.said, Pronoun{Token: at, Name: only})
		}
	}
}

// opens returns the he or she with which a sentence begins, and its sex.
func (l *linker) opens(sentence uint32) (uint32, Sex) {
	s := l.doc.Sentences[sentence].Tokens
	i := s.First
	switch l.toks[i].Form {
	case formHe:
		return i, Man
	case formShe:
		return i, Woman
	}
	return 0, EitherSex
}

// couldBe reports whether a person can be of a sex, for all that the given name
// and the courtesy titles show.
func (l *linker) couldBe(e *Entity, names []Name, sex Sex) bool {
	n := &names[e.Name]
	if known := SexOf(l.toks[n.Tokens.First].Form); n.Full() && known != EitherSex && known != sex {
		return false
	}
	for _, m := range e.Mentions {
		his, hers := l.gender(&names[m])
		if his && sex == Woman || hers && sex == Man {
			return false
		}
	}
	return true
}

var (
	formHe  = article.FormOf("he")
	formShe = article.FormOf("she")
)
