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
	Words  uint8         // how many words it has; initials and particles count, a suffix does not
	Last   uint32        // the token of its last word, the surname of a person; a suffix (Jr., MP) may follow
	Entity int32         // 0-based, in the order of first mentions
	Title  article.Range // the tokens of the title before it ("Prime Minister"); empty without one
}

// Full reports whether the name has more than one word.
func (n *Name) Full() bool { return n.Words > 1 }
