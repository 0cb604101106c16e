package facts

import "copydesk/article"

// cut makes the names of a run: "Fed Chairman Alan Greenspan" is a name, a
// title and a name.
func (r *nameReader) cut(first, end uint32) {
	start := first
	for i := first; i < end; {
		title := r.title(i, end)
		if title.Len() == 0 {
			i++
			continue
		}
		if r.titled(title.End, end) {
			r.name(start, i, article.Range{})
			start = title.End
			i = title.End
			continue
		}
		if title.End == end {
			r.name(start, i, article.Range{})
			return
		}
		i = title.End
	}
	r.name(start, end, r.titleBefore(first, start))
}

// title returns the run of title words that begins at token i, with their stops.
func (r *nameReader) title(i, end uint32) article.Range {
	t := article.Range{First: i, End: i}
	last := i
	for t.End < end {
		switch f := r.toks[t.End].Form; {
		case titles.Has(f):
			t.End++
			last = t.End
			if last < end && r.toks[last].Form == formStop {
				last++
				t.End = last
			}
		case ranks.Has(f) || f == formHyphen && t.End > i || f == formOf && last > i && ranks.Has(r.tok(t.End+1).Form):
			t.End++
			if ranks.Has(f) && t.End-1 > i && r.toks[t.End-2].Form == formOf {
				last = t.End
			}
		default:
			t.End = last
			return t
		}
	}
	t.End = last
	return t
}

// titled reports whether the words after a title are a name that can bear it.
// "General Motors", "King's Cross" and "Queen Mary University" are no people.
func (r *nameReader) titled(i, end uint32) bool {
	return i < end && !bodies.Has(r.toks[end-1].Form) && !bodies.Has(r.toks[i].Form) && r.toks[i].Kind == article.Word
}

// titleBefore returns the title that ends where a name starts: one cut from
// its run, or one in small letters before it ("prime minister David Cameron").
func (r *nameReader) titleBefore(first, start uint32) article.Range {
	t := article.Range{First: start, End: start}
	if start == r.first {
		return t
	}
	low := r.first
	seen := false
	for t.First > low {
		p := &r.toks[t.First-1]
		switch {
		case titles.Has(p.Form):
			seen = true
		case p.Form == formStop && t.First-1 > low && shortTitles.Has(r.toks[t.First-2].Form):
		case seen && (ranks.Has(p.Form) || p.Form == formHyphen && !p.Is(article.SpaceBefore)):
		default:
			return t
		}
		t.First--
	}
	return t
}

// name adds the name of the tokens from first to end, if they are one.
func (r *nameReader) name(first, end uint32, title article.Range) {
	for first < end && (r.toks[first].Kind != article.Word || Function(r.toks[first].Form)) {
		first++
	}
	for end > first && r.toks[end-1].Form != formStop && r.toks[end-1].Kind != article.Word {
		end--
	}
	if first >= end {
		return
	}
	n := Name{Last: first}
	n.Tokens = article.Range{First: first, End: end}
	suffix := false
	for i := first; i < end; i++ {
		t := &r.toks[i]
		if t.Kind != article.Word || t.Form == formOf || t.Form == formThe {
			continue
		}
		if kind, ok := suffixes.Get(t.Form); ok && i > first {
			n.Kind, suffix = max(n.Kind, kind), true
			continue
		}
		suffix = false
		n.Last = i
		n.Words = uint8(min(int(n.Words)+1, 255))
	}
	if !suffix && r.toks[end-1].Form == formStop && end-1 > first && r.toks[n.Last].Len() > 1 {
		n.Tokens.End = end - 1 // the full stop is the sentence's
	}
	n.Title = title
	n.Sentence = r.sentence
	n.Span = r.doc.SpanOf(n.Tokens)
	n.Kind = max(n.Kind, r.kind(&n))
	r.out = append(r.out, n)
}

// kind tells from a name's own words and neighbours what it is the name of.
func (r *nameReader) kind(n *Name) NameKind {
	first, last := &r.toks[n.Tokens.First], &r.toks[n.Last]
	switch {
	case n.Title.Len() > 0:
		return Person
	case bodies.Has(last.Form) || n.Words > 1 && bodies.Has(first.Form):
		return Organisation
	case n.Words > 1 && (given.Has(first.Form) || r.initial(n)):
		return Person
	case n.Words == 2 && (saying.Has(r.tok(n.Tokens.End).Form) || n.Tokens.First > r.first && saying.Has(r.toks[n.Tokens.First-1].Form)):
		return Person
	case n.Words == 1 && n.Tokens.First > r.first && r.toks[n.Tokens.First-1].Form == formIn && !last.Is(article.AllCaps):
		return Place
	}
	return UnknownName
}

// initial reports whether a name has an initial: "J.K. Rowling", "George W. Bush".
func (r *nameReader) initial(n *Name) bool {
	for i := n.Tokens.First; i < n.Last; i++ {
		if t := &r.toks[i]; t.Kind == article.Word && (t.Len() == 1 || t.Len() == 4 && r.doc.In(t.Span)[1] == '.') {
			return true
		}
	}
	return false
}
