package titles

import (
	"copydesk/article"
	"copydesk/facts"
)

// spelling is a capitalised word of the article with all its occurrences.
type spelling struct {
	form  article.FormID
	count int32
	first int32 // occurrence; the others follow by their next
	last  int32
	small bool // it also stands in small letters, or is not made of letters alone
}

// occurrence is one place of a spelling and the words of the name around it.
type occurrence struct {
	token         uint32
	next          int32          // occurrence of the same spelling, or -1
	before, after article.FormID // the words next to it in its name, or none
	initial       byte           // the initial before it in its name, or 0
	title         article.FormID // the last word of the title before its name, or none
	person        bool           // it is a person's
	own           bool           // the words next to it tell its bearer from others: the name is a person's
}

// spellings are the capitalised words of an article that may be names.
type spellings struct {
	doc         *article.Document
	list        []spelling
	occurrences []occurrence
	index       map[article.FormID]int32
}

// shortest is the number of letters below which a word has too many neighbours.
const shortest = 4

// collect reads the capitalised words of an article. A word of the dictionary
// counts only inside a name: its capital may be that of a sentence.
func collect(doc *article.Document, names []facts.Name) *spellings {
	s := &spellings{doc: doc, index: make(map[article.FormID]int32, len(names))}
	for bi := range doc.Blocks {
		b := &doc.Blocks[bi]
		if b.Kind == article.Code || b.Kind == article.Furniture {
			continue
		}
		for i := b.Tokens.First; i < b.Tokens.End; i++ {
			for len(names) > 0 && names[0].Tokens.End <= i {
				names = names[1:]
			}
			s.token(i, names)
		}
	}
	return s
}

// token adds token i, which may stand in the first of the names left.
func (s *spellings) token(i uint32, names []facts.Name) {
	t := &s.doc.Tokens[i]
	if t.Kind != article.Word || t.Is(article.CodeText) || t.Len() < shortest {
		return
	}
	if !t.Is(article.Capitalised) {
		if !facts.IsDictionary(t.Form) {
			s.list[s.spelling(t.Form)].small = true
		}
		return
	}
	o := occurrence{token: i, next: -1}
	if len(names) > 0 {
		n := &names[0]
		switch {
		case i >= n.Tokens.First:
			o.around(s.doc, n)
		case n.Title.Len() > 0 && i >= n.Title.First:
		case facts.IsDictionary(t.Form):
			return
		}
	} else if facts.IsDictionary(t.Form) {
		return
	}
	s.add(t.Form, o)
}

func (s *spellings) spelling(f article.FormID) int32 {
	i, ok := s.index[f]
	if !ok {
		i = int32(len(s.list))
		s.index[f] = i
		s.list = append(s.list, spelling{form: f, first: -1, last: -1, small: !onlyLetters(s.doc.FormText(f))})
	}
	return i
}

func (s *spellings) add(f article.FormID, o occurrence) {
	sp := &s.list[s.spelling(f)]
	at := int32(len(s.occurrences))
	s.occurrences = append(s.occurrences, o)
	if sp.count == 0 {
		sp.first = at
	} else {
		s.occurrences[sp.last].next = at
	}
	sp.last = at
	sp.count++
}
