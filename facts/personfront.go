package facts

import "copydesk/article"

// styled returns the token after the comma before a style and its title: "the
// Right Reverend Ivor Penn".
func (r *nameReader) styled(i uint32) uint32 {
	if styles.Has(r.tok(i - 1).Form) {
		i--
	}
	if r.tok(i-1).Form == formThe {
		i--
	}
	return i
}

// ownedFrom returns where the titles from index from on begin with whose they
// are: before "Labour" in "the committee's chairman, Labour MP Ada Lund".
func (r *nameReader) ownedFrom(from int, first uint32) uint32 {
	if from < len(r.titles) {
		if of := r.titles[from].Of; of.Len() > 0 && of.End == first {
			return of.First
		}
	}
	return first
}

// ruling reports whether an office may be that of a country or a town, whose name
// stands before that of its holder: "former president of Peru Ada Lund".
func ruling(o Office) bool {
	return o >= President && o <= Chancellor || o == Governor || o == Mayor || o == Ambassador
}

// titleInFront reads a title that a comma parts from its name: "the company's
// finance director, Jane Doe", "The Bishop of Marlow, the Right Reverend
// Ivor Penn".
func (r *nameReader) titleInFront(n int32, start uint32) {
	name := &r.names[n]
	polite := name.Title.Len() == 1 && r.word(name.Title.First).office == Courtesy // "the foreign minister, Mr Penn,"
	if r.tok(start-1).Form != formComma || name.Words < 2 && !polite || !r.closes(name.Tokens.End) && !r.word(name.Tokens.End).is(sayWord) {
		return
	}
	comma := start - 1
	t := Title{Name: n}
	if w := r.word(comma - 1); w.is(roleWord) {
		t.Head = comma - 1
		t.Tokens = article.Range{First: r.modified(comma - 1), End: comma}
		t.Post = t.Tokens
		r.compose(&t)
		r.whose(&t)
		if r.determined(&t) {
			r.titles = append(r.titles, t)
		}
		return
	}
	for k := uint32(1); k < 12 && r.first+k < comma; k++ {
		of := comma - k
		tok := &r.toks[of]
		if w := r.word(of - 1); w.is(roleWord) && (ofTitles.Has(tok.Form) || tok.Form == formOnField) {
			t.Head = of - 1
			t.Tokens = article.Range{First: r.modified(of - 1), End: comma}
			t.Of = article.Range{First: of + 1, End: comma}
			t.Post = article.Range{First: t.Tokens.First, End: of}
			r.compose(&t)
			r.fieldIn(&t, t.Of)
			if r.determined(&t) {
				r.titles = append(r.titles, t)
			}
			return
		}
		if tok.Kind == article.Punct && tok.Form != formHyphen || Function(tok.Form) && !inOwner.Has(tok.Form) {
			return
		}
	}
}

// determined reports whether an article, an owner or the beginning of the
// sentence stands before a title: without one it is no apposition.
func (r *nameReader) determined(t *Title) bool {
	p := t.Tokens.First
	if t.Of.Len() > 0 && (t.Of.End == p || t.Of.End+1 == p) {
		return true
	}
	if r.tok(p-1).Form == formAnd && r.word(p-2).is(roleWord) {
		p = r.modified(p - 2) // "its founder and former chief, Ivo Lang"
	}
	for k := 0; k < 3 && p > r.first; k++ {
		p--
		f := r.toks[p].Form
		if nounMarkers.Has(f) || ownerPronouns.Has(f) || f == formPossessive {
			return true
		}
		if r.toks[p].Kind != article.Word || Function(f) || r.toks[p].Is(article.Capitalised) {
			return false // "his twin brother": an adjective may stand between
		}
	}
	return p == r.first
}

var formOnField = article.FormOf("on")
