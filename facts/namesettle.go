package facts

import "copydesk/article"

// settle numbers the entities in the order of their first mentions, gives every
// mention the kind of its entity, and gathers the mentions and titles of each.
func (l *linker) settle(f *Facts) {
	f.Names, f.Acronyms = l.names, l.acronyms
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
	f.gatherNames()
	f.Titles = l.personal(f.Names)
	f.gatherTitles()
	f.Pronouns = l.pronouns(f.Names, f.Entities)
}

// personal are the titles of persons; a firm that is "the owner of Acme" has none.
func (l *linker) personal(names []Name) []Title {
	kept := l.titles[:0]
	for _, t := range l.titles {
		if k := names[t.Name].Kind; k == Person {
			kept = append(kept, t)
		}
	}
	return kept
}

// gatherNames lists the mentions of each entity, all in one array.
func (f *Facts) gatherNames() {
	counts := make([]int32, len(f.Entities)+1)
	for i := range f.Names {
		counts[f.Names[i].Entity+1]++
	}
	all := spread(counts, len(f.Names), func(i int) int32 { return f.Names[i].Entity })
	for e := range f.Entities {
		f.Entities[e].Mentions = all[counts[e]:counts[e+1]:counts[e+1]]
	}
}

// gatherTitles lists the titles of each entity, all in one array.
func (f *Facts) gatherTitles() {
	counts := make([]int32, len(f.Entities)+1)
	for i := range f.Titles {
		counts[f.Names[f.Titles[i].Name].Entity+1]++
	}
	all := spread(counts, len(f.Titles), func(i int) int32 { return f.Names[f.Titles[i].Name].Entity })
	for e := range f.Entities {
		f.Entities[e].Titles = all[counts[e]:counts[e+1]:counts[e+1]]
	}
}

// spread sorts n things by their owners, who have counts[owner+1] of them each,
// and leaves in counts[owner] where the owner's begin.
func spread(counts []int32, n int, owner func(int) int32) []int32 {
	for e := 1; e < len(counts); e++ {
		counts[e] += counts[e-1]
	}
	all := make([]int32, n)
	for i := n - 1; i >= 0; i-- {
		o := owner(i) + 1
		counts[o]--
		all[counts[o]] = int32(i)
	}
	copy(counts, counts[1:])
	counts[len(counts)-1] = int32(n)
	return all
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

// newChainMap makes room for the words of n names, two each at most.
func newChainMap(n int) chainMap {
	size := 16
	for 2*size < 5*n {
		size *= 2
	}
	return chainMap{make([]chain, size)}
}

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
