package facts

import "copydesk/article"

// entity is a person or organisation while mentions are linked.
type entity struct {
	first, last article.FormID // of its fullest name; first is zero while only a surname is known
	kind        NameKind
	mentions    int32
	places      int32 // mentions that read like those of a place
	next        int32 // the entity with the same last word that was mentioned before it; -1 ends the chain
}

// linker gives entities to names. Entities with one last word form a chain, so
// that linking costs as many steps as there are bearers of the name.
type linker struct {
	doc      *article.Document
	entities []entity
	byLast   map[article.FormID]int32
}

// link gives every name its entity. Full names come first, so that a surname in
// the headline finds the full name in the text.
func link(doc *article.Document, names []Name) {
	l := &linker{doc: doc, byLast: make(map[article.FormID]int32, len(names)/2)}
	for i := range names {
		n := &names[i]
		n.Entity = -1
		if n.Full() {
			n.Entity = l.entity(doc.Tokens[n.Tokens.First].Form, doc.Tokens[n.Last].Form)
		}
	}
	recent := make(map[article.FormID]int32, len(names)/4)
	for i := range names {
		n := &names[i]
		last := doc.Tokens[n.Last].Form
		if !n.Full() {
			e, ok := recent[last]
			if !ok {
				e = l.bearer(last)
			}
			n.Entity = e
		}
		recent[last] = n.Entity
		l.entities[n.Entity].add(n.Kind)
	}
	number(names, l.entities)
}

// entity returns the entity of a full name, a new one at need.
func (l *linker) entity(first, last article.FormID) int32 {
	head, ok := l.byLast[last]
	if !ok {
		head = -1
	}
	// A name that very many bear is linked by its latest bearers alone.
	for e, steps := head, 0; e >= 0 && steps < maxBearers; e, steps = l.entities[e].next, steps+1 {
		if l.entities[e].first == first {
			return e
		}
	}
	l.entities = append(l.entities, entity{first: first, last: last, next: head})
	l.byLast[last] = int32(len(l.entities) - 1)
	return int32(len(l.entities) - 1)
}

const maxBearers = 64

// bearer returns the first entity of a last word, a new one when there is none.
func (l *linker) bearer(last article.FormID) int32 {
	e, ok := l.byLast[last]
	if !ok {
		return l.entity(0, last)
	}
	for steps := 0; l.entities[e].next >= 0 && steps < maxBearers; steps++ {
		e = l.entities[e].next
	}
	return e
}

// add counts a mention. A title or a body's word settles the kind; the word
// "in" before a name settles nothing alone.
func (e *entity) add(k NameKind) {
	e.mentions++
	switch {
	case k == Place:
		e.places++
	case e.kind == UnknownName:
		e.kind = k
	}
}

// settled is the kind that all the mentions together show.
func (e *entity) settled() NameKind {
	if e.kind == UnknownName && 2*e.places >= e.mentions && e.places > 0 {
		return Place
	}
	return e.kind
}

// number counts the entities in the order of their first mentions and gives
// every mention the kind of its entity.
func number(names []Name, entities []entity) {
	order := make([]int32, len(entities))
	next := int32(0)
	for i := range names {
		n := &names[i]
		n.Kind = entities[n.Entity].settled()
		if order[n.Entity] == 0 {
			next++
			order[n.Entity] = next
		}
		n.Entity = order[n.Entity] - 1
	}
}
