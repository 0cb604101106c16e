package facts

import "copydesk/article"

// names reads the names of an article in one pass over its tokens and links
// the mentions of one person or organisation.
func names(doc *article.Document) []Name {
	r := &nameReader{reader: reader{doc: doc, toks: doc.Tokens}}
	r.capitals = capitals(doc)
	r.out = make([]Name, 0, len(doc.Tokens)/16+4)
	for si := range doc.Sentences {
		s := &doc.Sentences[si]
		if kind := doc.Blocks[s.Block].Kind; kind == article.Code || kind == article.Furniture {
			continue
		}
		r.read(uint32(si), s)
	}
	link(doc, r.out)
	return r.out
}

// nameReader reads names one sentence at a time; end is the sentence's.
type nameReader struct {
	reader
	capitals map[article.FormID]bool // dictionary words that the running text writes with a capital
	first    uint32                  // the first token of the sentence
	sentence uint32
	display  bool // the sentence is in title case or in capitals: its capitals say nothing
	out      []Name
}

func (r *nameReader) read(index uint32, s *article.Sentence) {
	r.sentence, r.first, r.end = index, s.Tokens.First, s.Tokens.End
	r.display = isDisplay(r.toks[r.first:r.end])
	for i := r.first; i < r.end; {
		i = r.at(i)
	}
}

// capitals collects the dictionary words that stand with a capital inside a
// sentence that has words in small letters: evidence that "Brown" is a name
// where the capital alone is none.
func capitals(doc *article.Document) map[article.FormID]bool {
	set := map[article.FormID]bool{}
	for si := range doc.Sentences {
		s := &doc.Sentences[si]
		if doc.Blocks[s.Block].Kind != article.Paragraph {
			continue
		}
		toks := doc.Tokens[s.Tokens.First:s.Tokens.End]
		checked := false
		for i := range toks {
			t := &toks[i]
			if !capitalWord(t) || !IsDictionary(t.Form) || begins(toks, i) {
				continue
			}
			if !checked && isDisplay(toks) {
				break
			}
			checked = true
			set[t.Form] = true
		}
	}
	return set
}

// isDisplay reports whether a sentence has no word in small letters but those
// that titles write small.
func isDisplay(toks []article.Token) bool {
	capitals := 0
	for i := range toks {
		switch t := &toks[i]; {
		case t.Kind != article.Word:
		case t.Is(article.Capitalised):
			capitals++
		case !Function(t.Form) && !particles.Has(t.Form) && !t.Is(article.MixedCase):
			return false
		}
	}
	return capitals > 1
}

// begins reports whether a capital at token i may be that of a beginning: of
// the sentence, a quotation, or what a colon announces.
func begins(toks []article.Token, i int) bool {
	if i == 0 {
		return true
	}
	p := &toks[i-1]
	return p.Kind == article.Punct && beginners.Has(p.Form) && (toks[i].Is(article.SpaceBefore) || quoteMarks.Has(p.Form) || p.Form == formOpen)
}

func capitalWord(t *article.Token) bool {
	return t.Kind == article.Word && t.Is(article.Capitalised) && !t.Is(article.CodeText)
}

// at reads the run of capitalised words that begins at token i, cuts it into
// titles and names, and returns the token to go on with.
func (r *nameReader) at(i uint32) uint32 {
	if !r.starts(i) {
		return i + 1
	}
	end := i + 1
	for n := r.more(i, end); n > 0; n = r.more(i, end) {
		end += n
	}
	r.cut(i, end)
	return end
}

// starts reports whether a run can begin at token i.
func (r *nameReader) starts(i uint32) bool {
	t := &r.toks[i]
	if !capitalWord(t) || neverNames.Has(t.Form) || r.month(i) {
		return false
	}
	if !IsDictionary(t.Form) {
		return t.Len() > 1 || r.tok(i+1).Form == formStop
	}
	if !r.display && !begins(r.toks[r.first:r.end], int(i-r.first)) {
		return t.Len() > 1 || r.tok(i+1).Form == formStop
	}
	next := r.tok(i + 1)
	if next.Form == formStop && shortTitles.Has(t.Form) {
		next = r.tok(i + 2)
	}
	return r.capitals[t.Form] || capitalWord(next) && (titles.Has(t.Form) || given.Has(t.Form))
}

// month reports whether token i is March, April, May or June in a date.
func (r *nameReader) month(i uint32) bool {
	return monthNames.Has(r.toks[i].Form) &&
		(r.tok(i+1).Kind == article.Number || i > r.first && (r.toks[i-1].Kind == article.Number || beforeMonths.Has(r.toks[i-1].Form)))
}

// more returns how many tokens from i on belong to the run that began at first.
func (r *nameReader) more(first, i uint32) uint32 {
	t, prev := r.tok(i), &r.toks[i-1]
	switch {
	case t.Kind == article.Word && r.inner(t):
		if prev.Form == formHyphen && !t.Is(article.SpaceBefore) || t.Is(article.SpaceBefore) {
			return 1
		}
	case t.Form == formStop && !t.Is(article.SpaceBefore):
		if prev.Len() == 1 || shortTitles.Has(prev.Form) || suffixes.Has(prev.Form) {
			return 1
		}
	case t.Form == formHyphen && !t.Is(article.SpaceBefore) && r.glued(i+1) && r.inner(r.tok(i+1)):
		return 2
	case t.Form == formAmpersand && r.inner(r.tok(i+1)):
		return 2
	case t.Form == formComma && suffixes.Has(r.tok(i+1).Form) && capitalWord(r.tok(i+1)):
		return 2
	case t.Form == formOf && bodies.Has(prev.Form):
		return r.ofPhrase(i)
	case particles.Has(t.Form) && t.Is(article.SpaceBefore):
		return r.particle(i)
	}
	return 0
}

// inner reports whether a token can stand inside a name.
func (r *nameReader) inner(t *article.Token) bool {
	if !capitalWord(t) || neverNames.Has(t.Form) || Function(t.Form) {
		return false
	}
	return !r.display || !IsDictionary(t.Form) || r.capitals[t.Form] || titles.Has(t.Form)
}

// ofPhrase reads "of England", "of the Interior" after a body's word.
func (r *nameReader) ofPhrase(i uint32) uint32 {
	n := uint32(1)
	if r.tok(i+1).Form == formThe {
		n = 2
	}
	if r.inner(r.tok(i + n)) {
		return n + 1
	}
	return 0
}

// particle reads "van der", "de la", "bin", "al-" up to the capitalised word
// they lead to.
func (r *nameReader) particle(i uint32) uint32 {
	for n := uint32(1); n <= 4; n++ {
		t := r.tok(i + n)
		switch {
		case t.Form == formHyphen && r.glued(i+n):
		case capitalWord(t) && r.inner(t):
			return n + 1
		case !particles.Has(t.Form):
			return 0
		}
	}
	return 0
}
