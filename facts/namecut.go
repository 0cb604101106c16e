package facts

import "copydesk/article"

// cut makes the names of a run: "Fed Chairman Alan Greenspan" is a name, a
// title and a name.
func (r *nameReader) cut(first, end uint32) {
	from := r.complement(first, end)
	if n := r.prefix(from, end); n > from {
		r.name(from, n)
		from = n
	}
	for i := from; i < end; {
		if !r.word(i).is(titleWord) || !r.apart(i) {
			i++
			continue
		}
		e := r.titleEnd(i, end)
		switch {
		case e >= end && r.surname(from, i, end):
			i = end
		case r.middle(from, i, end):
			i = e
		case e >= end:
			r.name(from, r.titleStart(i, from))
			return
		case r.word(i).office == Courtesy, r.titled(e, end):
			r.name(from, r.titleStart(i, from))
			from, i = e, e
		default:
			i = e
		}
	}
	r.name(from, end)
}

// prefix returns the token after what stands before a name in its run and is no
// part of it: a place in capitals ("HOUSTON Donald Ashe"), a nation or a party
// ("Republican Donald Ashe"), a word of a headline ("Accuses Dennis Ashe").
func (r *nameReader) prefix(from, end uint32) uint32 {
	i := from
	for i < end && r.toks[i].Is(article.AllCaps) && from == r.first {
		i++
	}
	if i > from && i < end && r.toks[i].Kind == article.Word && r.toks[from].Len() >= 5 && !r.word(i-1).is(titleWord) {
		return i
	}
	w := r.word(from)
	if from+2 >= end || !r.word(from+1).is(givenWord) || w.is(givenWord|titleWord|clanWord|particleWord) {
		return from
	}
	if w.is(kinWord|nationWord) || IsDictionary(r.toks[from].Form) && !w.is(compassWord|modWord|fieldWord) && r.toks[from+1].Is(article.SpaceBefore) {
		return from + 1
	}
	return from
}

// complement returns the token after what completes a title before the run:
// "State" in "Secretary of State John Kerry", "Canterbury" in "Archbishop of
// Canterbury Justin Welby".
func (r *nameReader) complement(first, end uint32) uint32 {
	of := first - 1
	if r.tok(of).Form == formThe {
		of--
	}
	if f := r.tok(of).Form; f != formOf && f != formFor || !r.word(of-1).is(roleWord) {
		return first
	}
	i := first
	for i < end && r.word(i).is(fieldWord) {
		i++
	}
	if i == first && i+2 < end && r.word(i+1).is(givenWord) && r.word(of-1).is(titleWord) {
		i++
	}
	if i == end || !r.titled(i, end) || IsDictionary(r.toks[i].Form) && !r.word(i).is(givenWord|wordyGiven|titleWord) || pluralRoles.Has(r.tok(of-1).Form) {
		return first
	}
	return i
}

// titleEnd returns the token after the title words that begin at i.
func (r *nameReader) titleEnd(i, end uint32) uint32 {
	i++
	for i < end {
		w := r.word(i)
		switch {
		case r.toks[i].Form == formStop:
			i++
		case r.hyphen(i) && i+2 <= end && (r.word(i+1).is(titleWord) || r.word(i+1).mods == Elect):
			i += 2
		case w.is(titleWord) && !(w.is(surnameWord) && i+1 == end && r.word(i-1).office != Chief), w.mods == Elect:
			i++
		default:
			return i
		}
	}
	return i
}

// titleStart returns the first of the modifiers and fields that stand before
// the title word i.
func (r *nameReader) titleStart(i, from uint32) uint32 {
	for i > from {
		switch p := i - 1; {
		case r.word(p).is(modWord|fieldWord|titleWord) && !r.word(p).is(bodyWord):
			i = p
		case r.toks[p].Form == formHyphen && p > from && r.word(p-1).is(modWord):
			i = p - 1
		case r.toks[p].Form == formStop && p > from && r.word(p-1).is(titleWord):
			i = p - 1
		default:
			return i
		}
	}
	return i
}

// titled reports whether the words after a title are a name that can bear it.
// "General Motors", "King's Cross" and "Queen Mary University" are no people.
func (r *nameReader) titled(i, end uint32) bool {
	if r.toks[i].Kind != article.Word || r.word(i).is(bodyWord) && !r.word(i).is(givenWord) {
		return false
	}
	for k := i + 1; k < end; k++ {
		if r.word(k).is(bodyWord) && !r.word(i).is(givenWord) {
			return false
		}
	}
	return !r.word(end - 1).is(bodyWord)
}

// surname reports whether the title word i at the end of a run is the surname
// of the name that began at from: "Martin Luther King", "Mr Bishop".
func (r *nameReader) surname(from, i, end uint32) bool {
	if i+1 != end || !r.word(i).is(surnameWord) {
		return false
	}
	if i == from {
		p := r.word(from - 1)
		return p.is(titleWord) || r.tok(from-1).Form == formStop && r.word(from-2).is(titleWord)
	}
	w := r.word(from)
	return w.is(givenWord) || r.toks[from].Len() == 1
}

// middle reports whether the title word i is the second of three words of a
// name: "Clara Baron Finch" after a role or with a usual given name.
func (r *nameReader) middle(from, i, end uint32) bool {
	if i != from+1 || i+2 != end || !r.word(i).is(surnameWord) || r.toks[end-1].Kind != article.Word {
		return false
	}
	w, p := r.word(from), r.word(from-1)
	return w.is(givenWord) && !w.is(titleWord|fieldWord|placeWord) || p.is(roleWord) && !r.tok(from-1).Is(article.Capitalised) && !w.is(titleWord|fieldWord|modWord|kinWord|placeWord|bodyWord)
}

// name adds the name of the tokens from first to end, if they are one.
func (r *nameReader) name(first, end uint32) {
	for first < end && (r.toks[first].Kind != article.Word || Function(r.toks[first].Form) && !r.lettered(first)) {
		first++
	}
	for end > first && r.toks[end-1].Form != formStop && r.toks[end-1].Kind != article.Word {
		end--
	}
	if first >= end {
		return
	}
	n := Name{Last: first}
	n.Tokens, n.Sentence = article.Range{First: first, End: end}, r.sentence
	kind := r.measure(&n)
	n.Span = r.doc.SpanOf(n.Tokens)
	n.Title = article.Range{First: first, End: first}
	r.names = append(r.names, n)
	r.evidence = append(r.evidence, evidence{})
	r.judge(int32(len(r.names)-1), kind)
}

// lends reports whether token i is a particle that belongs to the word after
// it: "van", "de", "al-", but not "Al" in "Al Tarrant" or "Van" in "Van Ellis".
func (r *nameReader) lends(i, end uint32) bool {
	t := &r.toks[i]
	if i+1 >= end || !r.word(i).is(particleWord) {
		return false
	}
	return !t.Is(article.Capitalised) || capitalParticles.Has(t.Form) || r.hyphen(i+1) || r.word(i+1).is(particleWord)
}

var capitalParticles = article.NewSet("de", "da", "di", "du", "del", "della", "dos", "von", "la", "le")

// measure counts the words of a name and finds its last one. It returns the
// kind that a suffix shows.
func (r *nameReader) measure(n *Name) NameKind {
	kind, suffix := UnknownName, false
	first, end := n.Tokens.First, n.Tokens.End
	for i := first; i < end; i++ {
		t := &r.toks[i]
		if t.Kind != article.Word || t.Form == formOf || t.Form == formThe {
			continue
		}
		if w := r.word(i); w.is(suffixWord) && i > first {
			kind, suffix = max(kind, w.kind), true
			continue
		}
		suffix = false
		n.Last = i
		if (i == first || r.toks[i-1].Form != formHyphen) && !r.lends(i, end) {
			n.Words = uint8(min(int(n.Words)+1, 255))
		}
	}
	if !suffix && r.toks[end-1].Form == formStop && end-1 > first && r.toks[n.Last].Len() > 1 {
		n.Tokens.End = end - 1 // the full stop is the sentence's
	}
	return kind
}
