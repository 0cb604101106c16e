// Package facts turns the tokens of an article into typed, exact mentions:
// amounts, dates and names, and what each amount is about. Extract makes one
// pass over the tokens, reads on where one of them may begin a mention, and makes
// one pass over the mentions.
package facts

import "copydesk/article"

// Mention is where a fact stands in the article.
type Mention struct {
	Span     article.Span
	Tokens   article.Range
	Sentence uint32
}

// Facts are the facts of one article, each kind in reading order. They are read
// only after Extract.
type Facts struct {
	Amounts []Amount
	Dates   []Date
	Times   []Time
	Names   []Name
	// Entities are the people, organisations and places of the names, in the order
	// of their first mentions. Titles are the titles of people.
	Entities []Entity
	Titles   []Title
	Acronyms []Acronym
	Pronouns []Pronoun
}

// Extract reads the facts of a Document. It may be called from any number of
// goroutines.
func Extract(doc *article.Document) *Facts {
	e := extractors.Get().(*extractor)
	f := e.read(doc)
	if len(doc.Tokens) <= longArticle {
		e.forget()
		extractors.Put(e)
	}
	return f
}
