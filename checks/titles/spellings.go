package titles

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// spelling is a capitalised word of the article with all its occurrences.
type spelling struct {
	form  article.FormID
	count int32
	first int32 // occurrence; the others follow by their next
	last  int32
	small bool // it also stands in small letters
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
	odd         []uint32 // its odd tokens
	list        []spelling
	occurrences []occurrence
	index       numbers
}

// shortest is the number of letters below which a word has too many neighbours.
const shortest = 4

// collect reads the capitalised words of an article. A word of the dictionary
// counts only inside a name: its capital may be that of a sentence.
func collect(doc *article.Document, odd []uint32, names []facts.Name) *spellings {
	s := &spellings{doc: doc, odd: odd, list: make([]spelling, 0, len(names)), occurrences: make([]occurrence, 0, len(names)+len(names)/2), index: newNumbers(len(names))}
	var in []uint32
	for bi := range doc.Blocks {
		if b := &doc.Blocks[bi]; spelled(b) {
			in, odd = checks.Cut(odd, b.Tokens)
			names = s.block(b.Tokens, in, names)
		}
	}
	return s
}

// block reads the capitalised words of a block: all those of its names and titles,
// and between them the odd ones. It returns the names behind it.
func (s *spellings) block(r article.Range, odd []uint32, names []facts.Name) []facts.Name {
	for at := r.First; ; {
		for len(names) > 0 && names[0].Tokens.End <= at {
			names = names[1:]
		}
		first, end := r.End, r.End
		if len(names) > 0 {
			n := &names[0]
			first, end = min(end, n.Tokens.First), min(end, n.Tokens.End)
			if n.Title.Len() > 0 {
				first = min(first, n.Title.First)
			}
		}
		for ; len(odd) > 0 && odd[0] < max(at, first); odd = odd[1:] {
			if odd[0] >= at {
				s.token(odd[0], names)
			}
		}
		for at = max(at, first); at < end; at++ {
			s.token(at, names)
		}
		if at >= r.End {
			return names
		}
	}
}

// spelled reports whether the words of a block are the article's.
func spelled(b *article.Block) bool { return b.Kind != article.Code && b.Kind != article.Furniture }

// written reports whether a token is a word that can be a name.
func written(t *article.Token) bool {
	return t.Kind == article.Word && !t.Is(article.CodeText) && t.Len() >= shortest
}

// lower marks the spellings that the article has in small letters as well.
func (s *spellings) lower() {
	var in []uint32
	odd := s.odd
	for bi := range s.doc.Blocks {
		b := &s.doc.Blocks[bi]
		if !spelled(b) {
			continue
		}
		in, odd = checks.Cut(odd, b.Tokens)
		for _, i := range in {
			t := &s.doc.Tokens[i]
			if t.Is(article.Capitalised) || !written(t) {
				continue
			}
			if n := s.index.find(t.Form); n.form != 0 {
				s.list[n.number].small = true
			}
		}
	}
}

// token adds token i, which may stand in the first of the names left.
func (s *spellings) token(i uint32, names []facts.Name) {
	t := &s.doc.Tokens[i]
	if !t.Is(article.Capitalised) || !written(t) {
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
	i, fresh := s.index.of(f)
	if fresh {
		s.list = append(s.list, spelling{form: f, first: -1, last: -1})
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
