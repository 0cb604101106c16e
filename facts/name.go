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

// Name is a mention of a name: one capitalised word or more, without its title.
// Mentions that mean the same person or organisation share an Entity.
type Name struct {
	Mention
	Kind   NameKind
	Entity int32         // 0-based; -1 when nothing is known of it
	Title  article.Range // the tokens of the title before it ("Prime Minister"); empty without one
}

func names(doc *article.Document) []Name { return nil }
