package facts

import "copydesk/article"

// NameKind is what a name is the name of.
type NameKind uint8

// The kinds of names.
const (
	UnknownName NameKind = iota
	Person
	Organisation
	Place
)

// String is the kind's name in lower case.
func (k NameKind) String() string {
	return [...]string{"unknown", "person", "organisation", "place"}[k]
}

// Name is a mention of a name: one capitalised word or more, without its title.
// Mentions that mean the same person or organisation share an Entity.
type Name struct {
	Mention
	Kind   NameKind
	Words  uint8         // how many words it has; initials count, particles and suffixes do not
	Years  uint8         // the bearer's age where the text gives it beside this mention, else 0
	Last   uint32        // the token of its last word, the surname of a person; a suffix (Jr., MP) may follow
	Entity int32         // index into Facts.Entities
	Title  article.Range // the tokens of the titles before it ("Prime Minister"); empty without one
}

// Full reports whether the name has more than one word.
func (n *Name) Full() bool { return n.Words > 1 }

// Entity is one person, organisation or place that the article names, with all
// places where it does. Two bearers of one surname are two entities; a mention
// that may be either's is the one's mentioned last.
type Entity struct {
	Kind     NameKind
	Name     int32   // index into Facts.Names of the fullest mention: the most words, the first of them
	Mentions []int32 // indexes into Facts.Names, in reading order
	Titles   []int32 // indexes into Facts.Titles, in reading order; persons alone have any
}

// nameAt returns the index of the name that token i is one of, or -1.
func (r *amountReader) nameAt(i uint32) int32 { return nameAt(r.facts.Names, i) }

// nameAt returns the index of the name that token i of the sentence is one of, or -1.
func (r *sentenceReader) nameAt(i uint32) int32 {
	if n := nameAt(r.facts.Names[r.name:r.nameEnd], i); n >= 0 {
		return n + int32(r.name)
	}
	return -1
}

func nameAt(names []Name, i uint32) int32 {
	lo, hi := 0, len(names)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); names[mid].Tokens.First <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == 0 || names[lo-1].Tokens.End <= i {
		return -1
	}
	return int32(lo - 1)
}
