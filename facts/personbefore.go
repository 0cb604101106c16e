package facts

import "copydesk/article"

// bear reads the titles and the age that stand beside name number n.
func (r *nameReader) bear(n int32) {
	name := &r.names[n]
	start := name.Tokens.First
	from := len(r.titles)
	first := r.titlesBefore(n, start)
	if first < start {
		name.Title = article.Range{First: first, End: start}
	}
	r.titleInFront(n, r.styled(r.ownedFrom(from, first)))
	r.ageBefore(name, first)
	from = r.unshared(n, from)
	if first < start || !r.thing(name) {
		r.titlesAfter(n)
	}
	for i := from; i < len(r.titles); i++ {
		r.evidence[n].person = max(r.evidence[n].person, r.titles[i].shows(r))
	}
	if name.Years > 0 {
		r.evidence[n].person = max(r.evidence[n].person, likely)
	}
}

// shows is how strongly the title shows that its bearer is a person.
func (t *Title) shows(r *nameReader) uint8 {
	if w := r.word(t.Head); w.is(firmWord) || w.is(besideWord) && !r.toks[t.Head].Is(article.Capitalised) {
		return 0
	}
	return shown
}

// titlesBefore reads the titles that end at a name's first token and returns
// where they begin.
func (r *nameReader) titlesBefore(n int32, end uint32) uint32 {
	from, first := len(r.titles), end
	for range 4 {
		t := Title{Name: n}
		if !r.titleEnding(&t, end) || r.indefinite(t.Tokens.First) || r.another(from, &t) {
			break
		}
		if r.compound(from, &t) {
			end, first = t.Tokens.First, t.Tokens.First
			continue
		}
		r.whose(&t)
		r.titles = append(r.titles, t)
		end = t.Tokens.First
		first = end
		if t.Of.Len() > 0 && t.Of.End == end {
			break // "Conservative co-chairman": the party is no title
		}
		if f := r.tok(end - 1).Form; (f == formAnd || f == formAmpersand) && r.word(end-2).is(roleWord) {
			r.titles[len(r.titles)-1].Mods |= Joint
			end--
		}
	}
	// The titles were read from right to left.
	for i, j := from, len(r.titles)-1; i < j; i, j = i+1, j-1 {
		r.titles[i], r.titles[j] = r.titles[j], r.titles[i]
	}
	for i := from + 1; i < len(r.titles); i++ {
		if r.titles[i].Mods&Joint != 0 {
			r.titles[i-1].Mods |= Joint
			if r.titles[i].Of.Len() == 0 {
				r.titles[i].Of, r.titles[i].Nation = r.titles[i-1].Of, r.titles[i-1].Nation
			}
		}
	}
	return first
}

// indefinite reports whether the title that begins at i is one of many: "how
// good a prime minister Ellis would make".
func (r *nameReader) indefinite(i uint32) bool {
	f := r.tok(i - 1).Form
	return f == formA && !r.tok(i).Is(article.Capitalised) && i >= r.first+2 && r.toks[i-2].Kind == article.Word && !Function(r.toks[i-2].Form)
}

// titleEnding reads the title that ends before token end: "prime minister",
// "Lt. Gen.", "Secretary of State", "president-elect".
func (r *nameReader) titleEnding(t *Title, end uint32) bool {
	h := end - 1
	if r.tok(h).Form == formStop && r.glued(h) && r.word(h-1).is(shortWord) {
		h--
	}
	if w := r.word(h); w.mods == Elect && !w.is(roleWord) {
		t.Mods |= Elect
		h--
		if r.tok(h).Form == formHyphen {
			h--
		}
	}
	w := r.word(h)
	if !w.is(roleWord) && !r.beside(t.Name, h) {
		return r.titleOf(t, end)
	}
	if !r.canStandBefore(h, w) || pluralRoles.Has(r.tok(h).Form) && !r.tok(h).Is(article.Capitalised) || r.untitled(&r.names[t.Name], h) {
		return false
	}
	if r.tok(h-1).Form == formOf && w.is(fieldWord) && r.word(h-2).is(roleWord|bodyWord) {
		return r.titleOf(t, end) // "Minister of Justice Ali Reza"
	}
	t.Head = h
	t.Tokens = article.Range{First: r.modified(h), End: end}
	t.Post = t.Tokens
	r.compose(t)
	return true
}

// canStandBefore reports whether the role word h is a title of the name after it.
func (r *nameReader) canStandBefore(h uint32, w *nameWord) bool {
	t := r.tok(h)
	if t.Kind != article.Word || !r.apart(h) || h+1 < r.end && !r.toks[h+1].Is(article.SpaceBefore) && r.toks[h+1].Form != formStop && r.toks[h+1].Form != formHyphen {
		return false
	}
	if t.Is(article.AllCaps) && w.is(shortWord) && r.tok(h+1).Form != formStop && !r.tok(h+1).Is(article.AllCaps) {
		return false // DR Congo
	}
	if t.Is(article.Capitalised) {
		return w.is(titleWord) || !r.display && (r.begins(h) || h > r.first && !r.toks[h-1].Is(article.Capitalised) && r.begins(h-1))
	}
	if !w.is(capitalWordly) || w.is(besideWord) && r.between(h) {
		return true
	}
	switch w.office {
	case Peer:
		return r.word(h-1).mods == First // "first lady Ada Lund"
	case Chief, Head:
		return r.tok(h-1).Kind == article.Word && !Function(r.tok(h-1).Form)
	case General:
		return r.word(h-1).office == Attorney || r.hyphen(h-1) && r.word(h-2).office == Attorney
	}
	return false
}

// apart reports whether token i does not hang on a full stop before it, as the
// end of an address does: "HealthData.Gov".
func (r *nameReader) apart(i uint32) bool {
	return r.toks[i].Is(article.SpaceBefore) || i == r.first || r.toks[i-1].Form != formStop
}

// modified returns the first of the modifiers and fields that belong to the
// title word h: "former deputy foreign minister".
func (r *nameReader) modified(h uint32) uint32 {
	i := h
	for i > r.first {
		switch p := i - 1; {
		case r.toks[p].Kind == article.Word && r.toks[i].Is(article.SpaceBefore) && r.belongs(p, h):
			i = p
		case r.toks[p].Form == formHyphen && !r.toks[i].Is(article.SpaceBefore) && p > r.first && r.toks[p-1].Kind == article.Word && !r.toks[p].Is(article.SpaceBefore):
			i = p - 1 // "front-runner", "non-executive director"
		case r.toks[p].Form == formStop && p > r.first && !r.toks[p].Is(article.SpaceBefore) && r.word(p-1).is(titleWord) && r.word(p-1).is(shortWord):
			i = p - 1
		default:
			return i
		}
	}
	return i
}

// belongs reports whether the word p before a title word h is part of its title:
// a modifier, a field, or a title that makes one office together with it. In
// "manager Sir Alan" there are two, and in "Texas Air chairman" the field is the
// firm's.
func (r *nameReader) belongs(p, h uint32) bool {
	w := r.word(p)
	office := r.word(h).office
	if f, head := r.toks[p].Form, r.toks[h].Form; f == formWorld && head == formChampion || f == formRunning && head == formMate {
		return true // "judo world champion", "and running mate"
	}
	switch office {
	case Courtesy, Peer, Doctor, Royal, Monarch, Pope:
		if r.toks[p].Form == formCrown || office == Peer && w.mods == First {
			return true
		}
		if w.is(modWord|fieldWord) && w.office != Peer {
			return false
		}
	}
	if w.is(modWord|fieldWord) && !r.ends(p, h) {
		return !w.is(kinWord) || office == Minister || office == Secretary
	}
	if !w.is(titleWord) {
		return false
	}
	switch w.office {
	case Chief, Lieutenant, Major, Detective, Brigadier:
		return office != Courtesy
	case Executive, Attorney, Secretary, Director, Inspector, Doctor, Commissioner, Sergeant:
		return office == General || office == Officer || office == Executive
	case Peer:
		return office == Chancellor || office == Judge || office == Mayor || office == Speaker
	}
	return false
}

// ends reports whether the field word p is the end of another name: "the
// Communist Party leader" is the party's, but a "County District Attorney" a
// district attorney.
func (r *nameReader) ends(p, h uint32) bool {
	if !r.toks[p].Is(article.Capitalised) || p == r.first || r.display {
		return false
	}
	if before := &r.toks[p-1]; !before.Is(article.Capitalised) || r.word(p-1).is(titleWord|modWord|neverWord) || Function(before.Form) {
		return false
	}
	office := r.word(h).office
	return !r.toks[h].Is(article.Capitalised) || r.word(p).is(bodyWord) && office != Attorney && office != Judge
}

// titleOf reads "Secretary of State", "minister for foreign affairs",
// "Archbishop of Canterbury" before a name.
func (r *nameReader) titleOf(t *Title, end uint32) bool {
	last := r.tok(end - 1)
	if last.Kind != article.Word {
		return false
	}
	if !r.word(end-1).is(fieldWord) && !last.Is(article.Capitalised) {
		return r.chairOf(t, end)
	}
	for k := uint32(2); k < 5 && r.first+k < end; k++ {
		of := end - k
		f := r.toks[of].Form
		if f != formOf && f != formFor {
			if f != formThe && f != formAnd && !r.word(of).is(fieldWord) {
				return false
			}
			continue
		}
		w := r.word(of - 1)
		if !w.is(roleWord) || !r.canStandBefore(of-1, w) || !r.word(end-1).is(fieldWord) && !landed(w.office) && !(r.word(end-1).is(placeWord) && ruling(w.office) && r.names[t.Name].Full()) {
			return false
		}
		t.Head = of - 1
		t.Tokens = article.Range{First: r.modified(of - 1), End: end}
		t.Of = article.Range{First: of + 1, End: end}
		t.Post = t.Tokens
		r.compose(t)
		r.fieldIn(t, t.Of)
		return true
	}
	return false
}

// landed reports whether an office is of a place, so that the place stands
// before its holder: "Archbishop of Corran Justin Webb".
func landed(o Office) bool {
	return o == Archbishop || o == Bishop || o == Peer || o == Royal || o == Monarch
}

// whose finds whose title it is, left of it: "French", "Acme", "the company's".
func (r *nameReader) whose(t *Title) {
	if t.Of.Len() > 0 || t.Office == Courtesy {
		return
	}
	r.owner(t)
	if r.widen(t) && t.Of.Len() == 0 {
		r.owner(t)
	}
	t.Nation = r.nationIn(t.Of)
	r.heldBefore(t)
}

// owner finds what stands right before a title and says whose it is.
func (r *nameReader) owner(t *Title) {
	end := t.Tokens.First
	if f := r.tok(end - 1).Form; f == formPossessive || f == formApostrophe {
		end--
	}
	i := end
	for i > r.first && i+6 > end && r.ownerWord(i-1, i == end) {
		i--
	}
	for i < end && (r.toks[i].Kind != article.Word || r.heldWord(i) && i+1 < end) {
		i++
	}
	t.Of = article.Range{First: i, End: end}
	if end == t.Tokens.First && i < end && !r.toks[i].Is(article.Capitalised) && !ownerPronouns.Has(r.toks[i].Form) {
		t.Of.First = end
	}
}

// heldBefore takes up the modifiers before whose title it is: "former French
// president", "the then Acme chairman".
func (r *nameReader) heldBefore(t *Title) {
	i := t.Of.First
	if t.Of.Len() == 0 {
		return
	}
	for w := r.word(i - 1); w.is(modWord) && !r.tok(i-1).Is(article.Capitalised) || i-1 == r.first && w.is(modWord) || r.heldWord(i-1); w = r.word(i - 1) {
		t.Mods |= w.mods
		i--
		if r.tok(i-1).Form == formHyphen {
			i--
		}
	}
	if i < t.Of.First {
		t.Tokens.First = i
		t.Span = r.doc.SpanOf(t.Tokens)
	}
}

// ownerWord reports whether token i can be part of what a title is of.
func (r *nameReader) ownerWord(i uint32, last bool) bool {
	t := &r.toks[i]
	switch {
	case t.Kind == article.Word && ownerPronouns.Has(t.Form):
		return last
	case t.Kind != article.Word:
		return !last && (t.Form == formHyphen || t.Form == formAmpersand) && !t.Is(article.SpaceBefore)
	case capitalWord(t):
		return (!Function(t.Form) || r.usa(i)) && !styles.Has(t.Form) && !r.word(i).is(neverWord|sayWord|titleWord)
	}
	if t.Form == formOf {
		return !last && r.word(i-1).is(bodyWord)
	}
	// "the company's chairman": one word in small letters before the mark.
	return last && (r.tok(i+1).Form == formPossessive || r.tok(i+1).Form == formApostrophe) && !Function(t.Form)
}

// nationIn returns the country that the words name: "france" of "French".
func (r *nameReader) nationIn(words article.Range) article.FormID {
	for i := words.First; i < words.End; i++ {
		if w := r.word(i); w.is(nationWord) {
			return w.key
		}
	}
	return 0
}

// ageBefore reads "44-year-old" before a name or its title.
func (r *nameReader) ageBefore(n *Name, i uint32) {
	if r.tok(i-1).Form == formOld && r.hyphen(i-2) && r.hyphen(i-4) && r.tok(i-5).Kind == article.Number {
		n.Years = r.years(i - 5)
	}
}

// years is the age that token i gives, or 0.
func (r *nameReader) years(i uint32) uint8 {
	t := r.tok(i)
	if t.Kind != article.Number || t.Len() > 3 {
		return 0
	}
	v := 0
	for _, c := range []byte(r.doc.In(t.Span)) {
		if c < '0' || c > '9' {
			return 0
		}
		v = 10*v + int(c-'0')
	}
	if v > 120 {
		return 0
	}
	return uint8(v)
}

var (
	formFor        = article.FormOf("for")
	formPossessive = article.FormOf("'s")
	formApostrophe = article.FormOf("'")
	formOld        = article.FormOf("old")

	nounMarkers   = article.NewSet("a", "an", "the", "this", "that", "another", "one")
	styles        = article.NewSet("right", "most", "very")
	ownerPronouns = article.NewSet("his", "her", "its", "their", "my", "our", "your")
	ofTitles      = article.NewSet("of", "at", "for", "in", "with", "to")
	inOwner       = article.NewSet("of", "the", "and", "for", "'s", "'", "at", "in")
)
