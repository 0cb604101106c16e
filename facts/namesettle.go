package facts

import "copydesk/article"

// settle numbers the entities in the order of their first mentions, gives every
// mention the kind of its entity, and gathers the mentions and titles of each.
func (l *linker) settle(f *Facts) {
	f.Names, f.Acronyms = kept(l.names), kept(l.acronyms)
	f.Entities = make([]Entity, 0, len(l.bearers))
	for i := range f.Names {
		n := &f.Names[i]
		b := &l.bearers[n.Entity]
		if b.number == 0 {
			f.Entities = append(f.Entities, Entity{Kind: b.evidence.kind(), Name: b.name})
			b.number = int32(len(f.Entities))
		}
		n.Entity = b.number - 1
		n.Kind = f.Entities[n.Entity].Kind
	}
	f.Titles = kept(l.personal(f.Names))
	l.gather(f)
	l.pronouns(f.Names, f.Entities)
	f.Pronouns = kept(l.said)
}

// personal are the titles of persons; a firm that is "the owner of Acme" has none.
func (l *linker) personal(names []Name) []Title {
	n := 0
	for i := range l.titles {
		if t := &l.titles[i]; names[t.Name].Kind == Person {
			l.titles[n] = *t
			n++
		}
	}
	return l.titles[:n]
}

// gather lists the mentions and the titles of each entity, all in one array.
func (l *linker) gather(f *Facts) {
	all := make([]int32, len(f.Names)+len(f.Titles))
	mentions, titles := all[:len(f.Names)], all[len(f.Names):]
	counts := room(l.counts, len(f.Entities)+1)
	for i := range f.Names {
		counts[f.Names[i].Entity+1]++
	}
	spread(counts, mentions, func(i int) int32 { return f.Names[i].Entity })
	for e := range f.Entities {
		f.Entities[e].Mentions = mentions[counts[e]:counts[e+1]:counts[e+1]]
	}
	clear(counts)
	for i := range f.Titles {
		counts[f.Names[f.Titles[i].Name].Entity+1]++
	}
	spread(counts, titles, func(i int) int32 { return f.Names[f.Titles[i].Name].Entity })
	for e := range f.Entities {
		f.Entities[e].Titles = titles[counts[e]:counts[e+1]:counts[e+1]]
	}
	l.counts = counts
}

// spread fills all with the indexes of its things, sorted by their owners, who
// have counts[owner+1] of them each, and leaves in counts[owner] where the
// owner's begin.
func spread(counts, all []int32, owner func(int) int32) {
	for e := 1; e < len(counts); e++ {
		counts[e] += counts[e-1]
	}
	for i := len(all) - 1; i >= 0; i-- {
		o := owner(i) + 1
		counts[o]--
		all[counts[o]] = int32(i)
	}
	copy(counts, counts[1:])
	counts[len(counts)-1] = int32(len(all))
}

// chain is what the linker knows of a word: the bearers whose last and whose
// first word it is, and the one mentioned last by it.
type chain struct {
	form                article.FormID
	last, first, recent int32
}

// chainMap finds the chain of a form: open addressing in a power of two of slots.
type chainMap struct {
	slots []chain
}

// reset empties the map and makes room for the words of n names, two each at most.
func (m *chainMap) reset(n int) { m.slots = room(m.slots, powerOfTwo(5*n/2)) }

// at returns the chain of a form, an empty one at need.
func (m *chainMap) at(f article.FormID) *chain {
	mask := len(m.slots) - 1
	i := int(f*0x9E3779B1>>7) & mask
	for m.slots[i].form != 0 && m.slots[i].form != f {
		i = (i + 1) & mask
	}
	c := &m.slots[i]
	if c.form == 0 {
		*c = chain{f, -1, -1, -1}
	}
	return c
}

// ShortFor reports whether one given name is short for the other, or both are
// for a third: Bill and William, Liz and Betty.
func ShortFor(a, b article.FormID) bool {
	x, _ := shortNames.Get(a)
	y, _ := shortNames.Get(b)
	for _, p := range x {
		if p == b {
			return true
		}
		for _, q := range y {
			if p == q {
				return true
			}
		}
	}
	for _, q := range y {
		if q == a {
			return true
		}
	}
	return false
}
