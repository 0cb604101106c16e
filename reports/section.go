package reports

import "slices"

// section is a part of a fact sheet under a title; without grouping there is one
// of all things and no title.
type section struct {
	title  string
	things []*thing
}

// kindTitles are the kinds in the order of their groups, and their titles.
var kindTitles = [...]struct{ kind, title string }{
	{"money", "Money"}, {"percent", "Percentages"}, {"count", "Counts"}, {"measure", "Measures"}, {"ratio", "Ratios"}, {"rank", "Ranks"},
	{"score", "Scores and votes"}, {"age", "Ages"}, {"date", "Dates"}, {"duration", "Lengths of time"}, {"time", "Times of day"},
	{"person", "People"}, {"organisation", "Organisations"}, {"place", "Places"}, {"name", "Other names"},
}

// sections parts the things of a sheet.
func (s *sheet) sections(by string) []section {
	switch by {
	case "kind":
		return s.byKind()
	case "entity":
		return s.byEntity()
	}
	all := section{}
	for i := range s.things {
		all.things = append(all.things, &s.things[i])
	}
	return []section{all}
}

func (s *sheet) byKind() []section {
	list := make([]section, len(kindTitles))
	for i := range kindTitles {
		list[i].title = kindTitles[i].title
	}
	for i := range s.things {
		t := &s.things[i]
		for j := range kindTitles {
			if kindTitles[j].kind == t.kind {
				list[j].things = append(list[j].things, t)
			}
		}
	}
	return filled(list)
}

// byEntity puts each bearer of a name at the head of the amounts that are its
// own or that it speaks of. Names without an amount, and amounts of nobody,
// follow.
func (s *sheet) byEntity() []section {
	owned := map[int32][]*thing{}
	nobody := section{title: "Figures and dates of nobody who is named"}
	for i := range s.things {
		t := &s.things[i]
		if t.mention.kind == aName {
			continue
		}
		if e := s.owner(t); e >= 0 {
			owned[e] = append(owned[e], t)
		} else {
			nobody.things = append(nobody.things, t)
		}
	}
	var list []section
	others := section{title: "Names without a figure"}
	for i := range s.things {
		t := &s.things[i]
		if t.mention.kind != aName {
			continue
		}
		if of := owned[s.facts.Names[t.index].Entity]; of != nil {
			list = append(list, section{t.text, append([]*thing{t}, of...)})
		} else {
			others.things = append(others.things, t)
		}
	}
	return filled(append(list, others, nobody))
}

// owner is the entity whose amount a thing is, or who says so; -1 without one.
func (s *sheet) owner(t *thing) int32 {
	if t.mention.kind != anAmount {
		return -1
	}
	about := &s.facts.Amounts[t.index].About
	for _, i := range []int32{about.Subject, about.Speaker} {
		if i >= 0 {
			return s.facts.Names[i].Entity
		}
	}
	return -1
}

// filled leaves out the groups of nothing.
func filled(list []section) []section {
	return slices.DeleteFunc(list, func(g section) bool { return len(g.things) == 0 })
}
