package facts

import "copydesk/article"

// readNames reads the names of an article and the titles of its people in one
// pass over its tokens, and links the mentions of one bearer.
func (e *extractor) readNames(doc *article.Document, f *Facts) {
	r := &e.names
	r.reset(doc, e.caps)
	for si := range r.lines {
		if l := r.lines[si]; l.first < l.end {
			s := &doc.Sentences[si]
			r.sentence, r.first, r.end, r.display = uint32(si), s.Tokens.First, s.Tokens.End, l.display
			r.line = r.toks[r.first:r.end]
			r.read(e.caps[l.first:l.end])
		}
	}
	e.linker.link(r, f)
}

// nameReader reads names one sentence at a time.
type nameReader struct {
	doc      *article.Document
	toks     []article.Token
	lines    []nameLine      // of each sentence
	capitals formSet         // dictionary words that the running text writes with a capital
	first    uint32          // the first token of the sentence
	end      uint32          // and the one after its last
	line     []article.Token // all of them
	sentence uint32
	display  bool     // the sentence is in title case or in capitals: its capitals say nothing
	opened   []uint32 // the sentences that begin with he or she
	names    []Name
	evidence []evidence // of each name
	titles   []Title
	acronyms []Acronym
}

// nameLine is what the reader keeps of a sentence.
type nameLine struct {
	first, end uint32 // of its words with a capital that may be of names
	display    bool
}

// reset makes the reader ready for an article whose words with a capital are caps.
func (r *nameReader) reset(doc *article.Document, caps []uint32) {
	*r = nameReader{doc: doc, toks: doc.Tokens, lines: room(r.lines, len(doc.Sentences)), capitals: r.capitals,
		names: r.names[:0], evidence: r.evidence[:0], titles: r.titles[:0], acronyms: r.acronyms[:0], opened: r.opened[:0]}
	r.capitals.reset(len(caps))
	n := 0
	for si := range doc.Sentences {
		s := &doc.Sentences[si]
		l := &r.lines[si]
		if s.Tokens.Len() > 0 && opens(r.toks[s.Tokens.First].Form) {
			r.opened = append(r.opened, uint32(si))
		}
		for n < len(caps) && caps[n] < s.Tokens.First {
			n++
		}
		l.first = uint32(n)
		for n < len(caps) && caps[n] < s.Tokens.End {
			n++
		}
		l.end = uint32(n)
		kind := doc.Blocks[s.Block].Kind
		if kind == article.Code || kind == article.Furniture {
			l.end = l.first
			continue
		}
		l.display = n-int(l.first) > 1 && r.isDisplay(s.Tokens, kind)
		if kind == article.Paragraph && !l.display {
			r.witness(s.Tokens, caps[l.first:l.end])
		}
	}
}

// opens reports whether a form is one of the pronouns with which sentences begin.
func opens(f article.FormID) bool { return f == formHe || f == formShe }

// isDisplay reports whether a sentence has no word in small letters but those that
// titles write small; with one of these and a full stop, a paragraph's is a
// sentence all the same: "The Union of Pilots was against it."
func (r *nameReader) isDisplay(s article.Range, kind article.BlockKind) bool {
	any := false
	for i := s.First; i < s.End; i++ {
		t := &r.toks[i]
		if t.Kind != article.Word || t.Flags&(article.Capitalised|article.MixedCase) != 0 {
			continue
		}
		any = true
		if g := glossOf(t.Form); !g.word.is(isFunction) && !g.name.is(particleWord) {
			return false
		}
	}
	return !(any && kind == article.Paragraph && r.toks[s.End-1].Form == formStop)
}

// witness collects the dictionary words that stand with a capital inside a
// sentence that has words in small letters: evidence that "Brown" is a name
// where the capital alone is none.
func (r *nameReader) witness(s article.Range, caps []uint32) {
	toks := r.toks[s.First:s.End]
	for _, i := range caps {
		if f := r.toks[i].Form; IsDictionary(f) && !begins(toks, int(i-s.First)) {
			r.capitals.add(f)
		}
	}
}

// begins reports whether a capital at token i may be that of a beginning: of
// the sentence, a quotation, or what a colon announces.
func begins(toks []article.Token, i int) bool {
	if i == 0 {
		return true
	}
	p := &toks[i-1]
	if p.Kind != article.Punct {
		return false
	}
	w := grammarWord(p.Form)
	return w.is(beginMark) && (toks[i].Is(article.SpaceBefore) || w.is(quoteMark) || p.Form == formOpen)
}

func (r *nameReader) begins(i uint32) bool {
	return begins(r.toks[r.first:r.end], int(i-r.first))
}

func capitalWord(t *article.Token) bool {
	return t.Kind == article.Word && t.Flags&(article.Capitalised|article.CodeText) == article.Capitalised
}

// tok returns token i, or an empty one outside the sentence.
func (r *nameReader) tok(i uint32) *article.Token {
	if k := i - r.first; k < uint32(len(r.line)) {
		return &r.line[k]
	}
	return &noToken
}

// word returns what the grammar knows of token i.
func (r *nameReader) word(i uint32) *nameWord {
	return grammarWord(r.tok(i).Form)
}

// glued reports whether token i follows the one before without white space.
func (r *nameReader) glued(i uint32) bool {
	return i < r.end && !r.toks[i].Is(article.SpaceBefore)
}

// hyphen reports whether token i is a hyphen that joins two words.
func (r *nameReader) hyphen(i uint32) bool {
	return r.tok(i).Form == formHyphen && r.glued(i) && r.glued(i+1)
}

// read reads the runs of capitalised words of a sentence, cuts them into titles
// and names.
func (r *nameReader) read(caps []uint32) {
	next := r.first
	for _, i := range caps {
		if r.toks[i].Is(article.AllCaps) {
			r.acronym(i)
		}
		if i < next || !r.starts(i) {
			continue
		}
		next = i + 1
		for n := r.more(i, next); n > 0; n = r.more(i, next) {
			next += n
		}
		r.cut(i, next)
	}
}

// starts reports whether a run can begin at token i.
func (r *nameReader) starts(i uint32) bool {
	t, w := &r.toks[i], r.word(i)
	if w.is(neverWord) || w.is(monthWord) && r.month(i) || r.tail(i) {
		return false
	}
	if r.lettered(i) {
		return true
	}
	if !IsDictionary(t.Form) || !r.display && (!r.begins(i) || r.spokeBefore(i)) {
		// "J. Ellis", "J Ellis"; but "A Tale", "I Claudius".
		return t.Len() > 1 || r.tok(i+1).Form == formStop || capitalWord(r.tok(i+1)) && !Function(t.Form)
	}
	next := r.tok(i + 1)
	if t.Len() == 1 && capitalWord(next) && !Function(t.Form) && !r.display {
		return true
	}
	if w.is(wordyGiven) && capitalWord(next) && !IsDictionary(next.Form) && !r.display {
		return true // "Hope Tarrant, a clerk"
	}
	if next.Form == formStop && w.is(shortWord) {
		next = r.tok(i + 2)
	}
	if capitalWord(next) && w.is(compassWord) && !r.display {
		return r.capitals.has(t.Form) || r.word(i+1).is(placeWord)
	}
	return r.capitals.has(t.Form) || w.is(titleWord|givenWord|clanWord) && (capitalWord(next) || r.word(i+1).is(particleWord))
}

// spokeBefore reports whether a word between a quotation that ended with a comma and a
// verb of saying is a name, for all that the dictionary has it: "I did," Marsh said.
func (r *nameReader) spokeBefore(i uint32) bool {
	return i > r.first+2 && r.word(i-1).is(quoteMark) && r.glued(i-1) && r.tok(i-2).Form == formComma && !Function(r.toks[i].Form) && IsSaying(r.tok(i+1).Form)
}

// tail reports whether token i is the end of something that is written together:
// "64GB", the "T" of "AT&T".
func (r *nameReader) tail(i uint32) bool {
	if i == r.first || r.toks[i].Is(article.SpaceBefore) {
		return false
	}
	p := &r.toks[i-1]
	return p.Kind == article.Number || p.Form == formAmpersand && !p.Is(article.SpaceBefore) && i-1 > r.first
}

// lettered reports whether token i begins a name of letters and an ampersand:
// "AT&T", "H&R Lund", but not "R&D".
func (r *nameReader) lettered(i uint32) bool {
	if r.tok(i+1).Form != formAmpersand || !r.glued(i+1) || !r.glued(i+2) || !capitalWord(r.tok(i+2)) || !r.toks[i].Is(article.Capitalised) {
		return false
	}
	next := r.tok(i + 3)
	return r.toks[i].Len() > 1 || r.tok(i+2).Len() > 1 || next.Is(article.SpaceBefore) && r.inner(next)
}

// month reports whether token i is March, April, May or June in a date, or
// January cut short.
func (r *nameReader) month(i uint32) bool {
	next := r.tok(i + 1)
	if r.toks[i].Len() == 3 && next.Form != formStop && r.toks[i].Form != formMay {
		return next.Kind == article.Number
	}
	return next.Kind == article.Number || next.Form == formStop && r.toks[i].Len() == 3 || r.tok(i-1).Kind == article.Number || beforeMonths.Has(r.tok(i-1).Form)
}

// more returns how many tokens from i on belong to the run that began at first.
func (r *nameReader) more(first, i uint32) uint32 {
	t, prev := r.tok(i), &r.toks[i-1]
	switch {
	case t.Kind == article.Word && t.Is(article.Capitalised):
		if (r.inner(t) || t.Len() == 1 && r.tok(i+1).Form == formStop && r.glued(i+1)) && (t.Is(article.SpaceBefore) || prev.Form == formHyphen) {
			return 1
		}
	case t.Form == formStop:
		if r.glued(i) && (prev.Len() == 1 || r.word(i-1).is(shortWord|suffixWord)) && r.tok(i+1).Kind != 0 {
			return 1
		}
	case t.Form == formHyphen:
		return r.joined(first, i)
	case t.Form == formAmpersand && (r.inner(r.tok(i+1)) || r.lettered(i-1)):
		return 2
	case t.Form == formComma && r.word(i+1).is(suffixWord) && capitalWord(r.tok(i+1)):
		return 2
	case t.Form == formOf && r.word(i-1).is(bodyWord), t.Form == formFor && forBodies.Has(prev.Form):
		return r.ofPhrase(i)
	case t.Form == formAnd && i >= first+3 && r.word(i-1).is(fieldWord) && r.word(i+1).is(fieldWord) && r.inner(r.tok(i+1)) && r.word(first).is(bodyWord):
		return 2 // "Department of Health and Human Services"
	case r.word(i).is(particleWord) && t.Is(article.SpaceBefore):
		return r.particle(i)
	}
	return 0
}

// joined reads a hyphen and what it joins to the run: "Smith-Jones", and
// "Geun-hye" after a surname that stands first.
func (r *nameReader) joined(first, i uint32) uint32 {
	next := r.tok(i + 1)
	if !r.hyphen(i) {
		return 0
	}
	if next.Kind == article.Word && i >= first+2 && !next.Is(article.Capitalised) && next.Len() <= 6 && r.toks[i-1].Len() <= 5 && !IsDictionary(next.Form) && !IsDictionary(r.toks[i-1].Form) && !r.word(i+1).is(roleWord|fieldWord|modWord) {
		return 2 // "Nam Seong-wuk", whatever the surname
	}
	if r.inner(next) || next.Kind == article.Word && i >= first+2 && r.word(i-2).is(clanWord) && next.Len() <= 6 {
		return 2
	}
	return 0
}

// inner reports whether a token can stand inside a name.
func (r *nameReader) inner(t *article.Token) bool {
	if !capitalWord(t) || Function(t.Form) {
		return false
	}
	w := grammarWord(t.Form)
	if w.is(neverWord) {
		return false
	}
	return !r.display || !IsDictionary(t.Form) || r.capitals.has(t.Form) || w.is(titleWord)
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
		case !r.word(i + n).is(particleWord):
			return 0
		}
	}
	return 0
}

// forBodies are the bodies that are for something: "Ministry for Culture".
var forBodies = article.NewSet("ministry", "department", "institute", "centre", "center", "organization", "organisation", "office", "agency", "council", "association",
	"society", "foundation", "committee", "commission", "campaign", "coalition", "trust", "board", "bureau", "network", "union")

var formMay = article.FormOf("may")
