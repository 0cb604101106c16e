package facts

import "copydesk/article"

var (
	formMore      = article.FormOf("more")
	formSemicolon = article.FormOf(";")
)

// context says what the amount is about: its head noun, its role, its frame.
func (r *amountReader) context(a *Amount) {
	s := r.doc.Sentences[a.Sentence].Tokens
	if a.Unit == Money || a.Unit == Percent {
		r.head(a, s)
	}
	r.role(a, s)
	r.frame(a, s)
	if a.About.Frame&Conversion != 0 && a.About.Head == 0 {
		first := &r.out[len(r.out)-1].About
		a.About.Head, a.About.HeadN, a.About.Role = first.Head, first.HeadN, first.Role
	}
	a.About.Year = r.year(s, a.Tokens)
}

// head finds the noun that money or a share is of.
func (r *amountReader) head(a *Amount, s article.Range) {
	end := a.Tokens.End
	if a.Tokens.First > s.First && known(r.toks[a.Tokens.First-1].Form).is(isDeterminer) || r.tok(end).Form == formHyphen && r.glued(end) {
		if r.tok(end).Form == formHyphen {
			end++
		}
		if n, ok := r.lastOfRun(end, s.End); ok {
			a.About.Head, a.About.HeadN = r.singular(n), n
			a.About.Frame |= Adjective
			return
		}
	}
	if f := r.tok(end).Form; end < s.End && (f == formOf || f == formIn || f == formWorth) {
		if n, ok := r.lastOfRun(r.skipDeterminer(end+1), s.End); ok && !known(r.toks[n].Form).is(isTime) {
			a.About.Head, a.About.HeadN = r.singular(n), n
			return
		}
	}
	i := r.skipHedgeBack(a.Tokens.First, s.First)
	if i > s.First+1 && linkers.Has(r.toks[i-1].Form) {
		for n := i - 1; n > s.First && n+6 > i; n-- {
			w := &r.toks[n-1]
			if w.Kind == article.Number || w.Kind == article.Symbol || known(w.Form).is(isScale) {
				break
			}
			if w.Kind == article.Word && !known(w.Form).is(isFunction) && !known(w.Form).is(isChange) {
				a.About.Head, a.About.HeadN = r.singular(n-1), n-1
				return
			}
		}
	}
}

// lastOfRun returns the last of the at most four small words that begin at i
// without a break: the head of a noun phrase.
func (r *amountReader) lastOfRun(i, end uint32) (uint32, bool) {
	last, ok := uint32(0), false
	for n := i; n < min(end, i+4); n++ {
		t := &r.toks[n]
		if t.Form == formHyphen && r.glued(n) && r.glued(n+1) {
			continue
		}
		if t.Kind != article.Word || known(t.Form).is(isFunction) || t.Len() < 2 {
			break
		}
		last, ok = n, true
		if n > i && r.plural(n) {
			break
		}
	}
	return last, ok
}

func (r *amountReader) skipDeterminer(i uint32) uint32 {
	if known(r.tok(i).Form).is(isDeterminer) {
		return i + 1
	}
	return i
}

// role finds the nearest word before the amount, else after it, that says what
// the sentence does with it.
func (r *amountReader) role(a *Amount, s article.Range) {
	if role := known(a.About.Head).role; role != NoRole {
		a.About.Role = role
		return
	}
	for i, n := a.Tokens.First, 0; i > s.First && n < 9; i, n = i-1, n+1 {
		if role := r.word(i - 1).role; role != NoRole {
			a.About.Role = role
			return
		}
		if r.toks[i-1].Form == formSemicolon {
			break
		}
	}
	for i, n := a.Tokens.End, 0; i < s.End && n < 6; i, n = i+1, n+1 {
		if role := r.word(i).role; role != NoRole {
			a.About.Role = role
			return
		}
		if r.toks[i].Kind == article.Number || r.toks[i].Form == formSemicolon {
			return
		}
	}
}

// frame collects the circumstances that part the amount from others.
func (r *amountReader) frame(a *Amount, s article.Range) {
	fr := &a.About.Frame
	if r.toks[a.Tokens.First].Is(article.InQuotes) {
		*fr |= Quoted
	}
	i := r.skipHedgeBack(a.Tokens.First, s.First)
	if i > s.First {
		switch f := r.toks[i-1].Form; {
		case f == formFrom:
			*fr |= From
		case f == formTo:
			*fr |= To
		case f == formBy:
			*fr |= Change
		case known(f).is(isFurther):
			*fr |= More
		case known(f).is(isCompare):
			*fr |= Previous
		case f == formOpen && len(r.out) > 0 && r.out[len(r.out)-1].Tokens.End >= i-1:
			*fr |= Conversion
		case f == formBetween:
			*fr |= Ranged
		}
		for n := i; n > s.First && n+5 > i; n-- {
			if f := r.toks[n-1].Form; known(f).is(isCompare) || f == formFrom {
				*fr |= Compared
			} else if known(f).is(isSubset) {
				*fr |= Part
			}
		}
	}
	if a.Tokens.End < s.End {
		switch f := r.toks[a.Tokens.End].Form; {
		case f == formA || f == formAn:
			if !known(r.tok(a.Tokens.End + 2).Form).is(isEarlier) {
				*fr |= PerUnit
			}
		case f == formPer || f == formSlash || known(f).is(isEach):
			*fr |= PerUnit
		case f == formMore:
			*fr |= More
		}
	}
	for n := a.Tokens.End; n < s.End && n < a.Tokens.End+7; n++ {
		if r.toks[n].Kind == article.Number {
			break
		}
		if known(r.toks[n].Form).is(isEarlier) {
			*fr |= Previous
		}
	}
	for n := max(s.First, a.Tokens.First-min(a.Tokens.First, 9)); n < min(s.End, a.Tokens.End+5); n++ {
		if known(r.toks[n].Form).is(isForecast) {
			*fr |= Forecast
		}
	}
}

// year returns the year named nearest to the amount in its sentence.
func (r *amountReader) year(s, at article.Range) int16 {
	best, distance := int16(0), uint32(1<<31)
	for n := s.First; n < s.End; n++ {
		t := &r.toks[n]
		if t.Kind != article.Number || t.Len() != 4 || n >= at.First && n < at.End {
			continue
		}
		w := r.doc.In(t.Span)
		if w[:2] != "19" && w[:2] != "20" || w[2] < '0' || w[2] > '9' || w[3] < '0' || w[3] > '9' {
			continue
		}
		d := n - at.End
		if n < at.First {
			d = at.First - n
		}
		if d < distance {
			distance = d
			best = int16(w[0]-'0')*1000 + int16(w[1]-'0')*100 + int16(w[2]-'0')*10 + int16(w[3]-'0')
		}
	}
	return best
}

// linkers stand between a noun and its amount.
var linkers = article.NewSet("worth", "valued", "of", "at", "to", "was", "is", "were", "totaled", "totalled", "reached", "hit", "totaling", "totalling", "are", "by", "from", "be")
