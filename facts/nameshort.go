package facts

import (
	"sort"

	"copydesk/article"
)

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
	for _, s := range l.opened {
		only := onlyPerson(names, s)
		if only < 0 {
			continue
		}
		at := l.doc.Sentences[s].Tokens.First
		sex := Woman
		if l.toks[at].Form == formHe {
			sex = Man
		}
		if l.couldBe(&entities[names[only].Entity], names, sex) {
			l.said = append(l.said, Pronoun{Token: at, Name: only})
		}
	}
}

// onlyPerson returns the last mention of the one person whom the sentence before
// sentence s names, and -1 when there is none or may be another.
func onlyPerson(names []Name, s uint32) int32 {
	i := sort.Search(len(names), func(i int) bool { return names[i].Sentence+1 >= s })
	only := int32(-1)
	for ; i < len(names) && names[i].Sentence+1 == s; i++ {
		switch n := &names[i]; {
		case n.Kind == UnknownName && n.Full(): // it may be a person's
			return -1
		case n.Kind != Person:
		case only >= 0 && names[only].Entity != n.Entity:
			return -1
		default:
			only = int32(i)
		}
	}
	return only
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
