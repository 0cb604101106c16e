package facts

import "copydesk/article"

// whose finds the name that the amount is of: an owner in the phrase, what "of"
// and "at" add to it, or the subject of the clause.
func (r *sentenceReader) whose(a *Amount, l *link) {
	c := &a.About
	if c.Subject >= 0 {
		return
	}
	if a.Unit == Age {
		c.Subject = r.aged(a, l)
		return
	}
	if n := r.ownerBefore(a, l); n >= 0 {
		c.Subject = n
		return
	}
	if l.found {
		if n := r.nameIn(l.whole); n >= 0 {
			c.Subject = n
			return
		}
		if n := r.nameBehind(l.whole.end, a); n >= 0 {
			c.Subject = n
			return
		}
	}
	if l.open && r.at(l.left) == tagPrep && l.left > r.s.First && r.at(l.left-1) == tagAmount {
		return // 14 of the 60 seats
	}
	if isFate(c.Role) {
		return // whose bomb it was says nothing of the dead
	}
	p := l.whole
	if !l.has || r.word(l.verb).is(isSaying) && r.toks[l.verb].Kind == article.Word && r.at(l.verb-1) != tagNoun {
		return
	}
	if p.end == 0 || l.found {
		var ok bool
		if p, ok = r.subject(l.verb, 0); !ok {
			return
		}
	}
	if p.first <= a.Tokens.First && a.Tokens.First < p.end {
		return
	}
	if n := r.nameIn(p); n >= 0 {
		c.Subject = n
		return
	}
	c.Subject = r.nameBehind(p.end, a)
}

// ownerBefore is the name before 's in front of the amount: "Calder's $5m loss".
func (r *sentenceReader) ownerBefore(a *Amount, l *link) int32 {
	n := l.first
	if n > r.s.First+1 && r.at(n-1) == tagPoss {
		return r.nameAt(n - 2)
	}
	return -1
}

// nameIn returns the name that owns or is a phrase, the last of several.
func (r *sentenceReader) nameIn(p phrase) int32 {
	for n := p.end; n > p.first; n-- {
		if r.toks[n-1].Is(article.Capitalised) && r.at(n-1) != tagAmount {
			if i := r.nameAt(n - 1); i >= 0 {
				return i
			}
		}
	}
	return -1
}

// nameBehind returns the name that "of", "at", "by", "for" or "in" adds to the phrase
// that ends at n.
func (r *sentenceReader) nameBehind(n uint32, a *Amount) int32 {
	for range 2 {
		if n >= r.s.End || r.at(n) != tagPrep || !ownerPreps.Has(r.toks[n].Form) {
			return -1
		}
		p, ok := r.phraseAt(n + 1)
		if !ok || p.first <= a.Tokens.First && a.Tokens.First < p.end {
			return -1
		}
		if i := r.nameIn(p); i >= 0 {
			return i
		}
		n = p.end
	}
	return -1
}

var ownerPreps = article.NewSet("of", "at", "by", "for", "in")

// aged is the name of whose age it is.
func (r *sentenceReader) aged(a *Amount, l *link) int32 {
	for n := a.Tokens.End; n < min(a.Tokens.End+4, r.s.End); n++ { // 44-year-old Anna Lister
		if t := &r.toks[n]; t.Is(article.Capitalised) {
			if i := r.nameAt(n); i >= 0 && r.facts.Names[i].Kind != Place && r.facts.Names[i].Kind != Organisation {
				return i
			}
		}
		if r.at(n) != tagNoun {
			break
		}
	}
	if l.open {
		n := l.left
		for n > r.s.First && (r.at(n) == tagComma || r.at(n) == tagNoun && ageNouns.Has(r.toks[n].Form) || r.toks[n].Form == formAged || r.at(n) == tagOpen) {
			n--
		}
		if i := r.nameAt(n); i >= 0 && r.facts.Names[i].Kind != Place {
			return i
		}
		if l.has {
			if p, ok := r.subject(l.verb, 0); ok {
				return r.nameIn(p)
			}
		}
	}
	return -1
}

// attribute finds who says what the sentence says, and gives it to its amounts.
func (r *sentenceReader) attribute() {
	if r.has&isSaying == 0 {
		return
	}
	p, ok := r.speaker()
	if !ok {
		return
	}
	clause := r.part(p.head)
	name := int32(-1)
	if r.toks[p.head].Is(article.Capitalised) {
		name = r.nameAt(p.head)
	} else if r.at(p.end) == tagComma && (IsTitle(r.toks[p.head].Form) || r.word(p.head).is(isPerson)) {
		if n := r.nameAt(p.end + 1); n >= 0 && r.facts.Names[n].Kind == Person {
			name = n // the harbour master, Ada Lind
		}
	}
	for i := r.first; i < r.last; i++ {
		c := &r.out[i].About
		if t := r.out[i].Tokens; t.First >= p.first && t.First < p.end || t.First < clause.First || t.First >= clause.End {
			continue
		}
		c.Speaker = name
		if name < 0 {
			c.Source = r.singular(p.head)
		}
	}
}

// part is the part of the sentence around token n that semicolons close off.
func (r *sentenceReader) part(n uint32) article.Range {
	t := article.Range{First: n, End: n + 1}
	for t.First > r.s.First && r.toks[t.First-1].Form != formSemicolon {
		t.First--
	}
	for t.End < r.s.End && r.toks[t.End].Form != formSemicolon {
		t.End++
	}
	return t
}

// speaker returns the noun phrase of who says so: "according to the mayor",
// "police said", "said Anna Lister".
func (r *sentenceReader) speaker() (phrase, bool) {
	for n := r.s.First; n+2 < r.s.End; n++ {
		if r.toks[n].Form == formAccording && r.toks[n+1].Form == formTo {
			if p, ok := r.phraseAt(n + 2); ok {
				return p, true
			}
		}
	}
	for n := r.s.First; n < r.s.End; n++ {
		if r.at(n) != tagVerb || !r.word(n).is(isSaying) {
			continue
		}
		if p, ok := r.saidBy(n); ok {
			return p, true
		}
		if p, ok := r.subject(n, maxSubjects); ok {
			return p, true
		}
	}
	return phrase{}, false
}

// saidBy returns who stands behind the verb of saying at n: "said Anna Lister".
func (r *sentenceReader) saidBy(n uint32) (phrase, bool) {
	if n == r.s.First || r.at(n-1) != tagComma && r.at(n-1) != tagOther {
		return phrase{}, false
	}
	p, ok := r.phraseAt(n + 1)
	if !ok {
		return p, false
	}
	switch r.at(p.end) {
	case tagBreak, tagComma, tagRelative, tagDate, tagPrep:
		return p, true
	}
	return p, false
}

var formAccording = article.FormOf("according")

// dateBehind returns the index of the first date from token i on. It is quick
// where i goes up from call to call.
func (r *sentenceReader) dateBehind(i uint32) int {
	dates, d := r.facts.Dates, r.nextDate
	for d < len(dates) && dates[d].Tokens.First < i {
		d++
	}
	for d > r.date && dates[d-1].Tokens.First >= i {
		d--
	}
	r.nextDate = d
	return d
}

// period returns the date that the amount holds for: the nearest of its clause
// that no other amount is nearer to, and not the day on which somebody spoke.
func (r *sentenceReader) period(i int) int32 {
	a := &r.out[i].Tokens
	before := r.out[i].About.Frame&(From|Previous|Compared) != 0 // fell to 5 last month from 6
	dates := r.facts.Dates
	after := r.dateBehind(a.End)
	best, distance := int32(-1), uint32(1<<31)
	for d := after; d < min(after+2, len(dates)) && dates[d].Tokens.First < r.s.End; d++ {
		t := dates[d].Tokens
		if n, ok := r.apart(article.Range{First: a.End, End: t.First}); ok && !r.spoken(t.First) {
			best, distance = int32(d), n
			break
		}
	}
	for d := after - 1; d >= max(after-2, r.date) && !before; d-- {
		t := dates[d].Tokens
		if t.End > a.First {
			continue
		}
		if n, ok := r.apart(article.Range{First: t.End, End: a.First}); ok && !r.spoken(t.First) && n*3/2+1 < distance {
			best = int32(d)
			break
		}
	}
	return best
}

// spoken reports whether a date right behind a verb of saying is when it was said.
func (r *sentenceReader) spoken(n uint32) bool {
	for k := n; k > r.s.First && k+3 > n; k-- {
		switch r.at(k - 1) {
		case tagPrep:
			continue
		case tagVerb:
			return r.word(k - 1).is(isSaying)
		}
		return false
	}
	return false
}

// apart is how far an amount and a date are from each other; false when another
// amount or the break of a clause lies between.
func (r *sentenceReader) apart(between article.Range) (uint32, bool) {
	n := uint32(0)
	if between.Len() > clauseReach {
		return 0, false
	}
	for i := between.First; i < between.End; i++ {
		switch r.at(i) {
		case tagBreak, tagAmount:
			return 0, false
		case tagComma, tagConj:
			n += 3
		case tagRelative, tagClause:
			n += 6
		}
		n++
	}
	return n, true
}
