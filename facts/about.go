package facts

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// counted reads the noun that a number counts or the unit it measures. It
// reports false for years and for number words that count nothing.
func (r *amountReader) counted(a *Amount, q quantity) bool {
	i := q.tokens.End
	hyphen := r.tok(i).Form == formHyphen && r.glued(i) && r.glued(i+1)
	if hyphen {
		i++
	}
	if unit, ok := measures.Get(r.tok(i).Form); ok && r.tok(i).Kind == article.Word {
		a.Unit, a.About.Head, a.About.HeadN = Measure, article.FormOf(unit), i
		if hyphen {
			a.About.Frame |= Adjective
		}
		if unit == "year" {
			a.Unit = Age
		}
		a.Tokens.End = i + 1
		return true
	}
	if r.isYear(q, i) {
		return false
	}
	if hyphen {
		if r.tok(i).Kind != article.Word {
			return !q.words
		}
		a.Unit, a.About.Head, a.About.HeadN = Count, r.singular(i), i
		a.About.Frame |= Adjective
		return true
	}
	if n, ok := r.noun(i); ok {
		a.Unit, a.About.Head, a.About.HeadN = Count, r.singular(n), n
		return true
	}
	return !q.words || q.scaled
}

// isYear reports whether a figure of four digits is a year: nothing follows
// that it could count, or a word stands before it that goes with years.
func (r *amountReader) isYear(q quantity, i uint32) bool {
	if q.words || q.scaled || q.value.Exp != 0 || q.digits.Len() != 4 || q.value.Coef < 1000 || q.value.Coef > 2100 {
		return false
	}
	if q.tokens.First > 0 {
		prev := r.toks[q.tokens.First-1].Form
		if beforeYears.Has(prev) {
			return true
		}
		if hedges.Has(prev) {
			return false
		}
	}
	n, ok := r.noun(i)
	return !ok || n != i || q.value.Coef > 1900 && q.value.Coef < 2040 && r.toks[n].Form != formPeople
}

var formPeople = article.FormOf("people")

// noun finds the plural noun that a number counts: at most two modifiers may
// stand between them.
func (r *amountReader) noun(i uint32) (uint32, bool) {
	for n := i; n < i+4; n++ {
		t := r.tok(n)
		if t.Kind != article.Word || t.Is(article.CodeText) {
			return 0, false
		}
		if function.Has(t.Form) {
			if n == i && t.Form == formOf {
				return 0, false
			}
			return 0, false
		}
		if r.plural(n) && !notNouns.Has(t.Form) {
			if r.tok(n+1).Kind == article.Word && r.plural(n+1) && !function.Has(r.tok(n+1).Form) && !notNouns.Has(r.tok(n+1).Form) {
				continue
			}
			return n, true
		}
	}
	return 0, false
}

// plural reports whether a token looks like a plural noun.
func (r *amountReader) plural(n uint32) bool {
	f := r.toks[n].Form
	if irregular.Has(f) {
		return true
	}
	w := r.doc.FormText(f)
	return len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !strings.HasSuffix(w, "us") && !strings.HasSuffix(w, "is")
}

func (r *amountReader) singular(n uint32) article.FormID { return Singular(r.doc, r.toks[n].Form) }

// Singular returns the singular of a noun's form, or the form itself.
func Singular(doc *article.Document, f article.FormID) article.FormID {
	if s, ok := irregular.Get(f); ok {
		return article.FormOf(s)
	}
	w := doc.FormText(f)
	n := len(w)
	if n < 4 || w[n-1] != 's' || w[n-2] == 's' {
		return f
	}
	if strings.HasSuffix(w, "ies") {
		if id := lexicon.Lookup(w[:n-3] + "y"); id != 0 {
			return article.FormID(id)
		}
	}
	if strings.HasSuffix(w, "es") {
		if c := w[n-3]; c == 's' || c == 'x' || c == 'h' || c == 'z' || c == 'o' {
			if id := lexicon.Lookup(w[:n-2]); id != 0 {
				return article.FormID(id)
			}
		}
	}
	if id := lexicon.Lookup(w[:n-1]); id != 0 {
		return article.FormID(id)
	}
	return f
}

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
	if a.Tokens.First > s.First && determiners.Has(r.toks[a.Tokens.First-1].Form) || r.tok(end).Form == formHyphen && r.glued(end) {
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
		if n, ok := r.lastOfRun(r.skipDeterminer(end+1), s.End); ok && !timeNouns.Has(r.toks[n].Form) {
			a.About.Head, a.About.HeadN = r.singular(n), n
			return
		}
	}
	i := r.skipHedgeBack(a.Tokens.First, s.First)
	if i > s.First+1 && linkers.Has(r.toks[i-1].Form) {
		for n := i - 1; n > s.First && n+6 > i; n-- {
			w := &r.toks[n-1]
			if w.Kind == article.Number || w.Kind == article.Symbol || scales.Has(w.Form) {
				break
			}
			if w.Kind == article.Word && !function.Has(w.Form) && !changeVerbs.Has(w.Form) {
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
		if t.Kind != article.Word || function.Has(t.Form) || t.Len() < 2 {
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
	if determiners.Has(r.tok(i).Form) {
		return i + 1
	}
	return i
}

// skipHedgeBack returns the first token of the hedge before token i, or i.
func (r *amountReader) skipHedgeBack(i, first uint32) uint32 {
	for i > first {
		f := r.toks[i-1].Form
		if !hedges.Has(f) && !hedgePairs.Has(f) && !hedgeFirst.Has(f) || f == formTo || f == formOf {
			break
		}
		i--
	}
	return i
}

// role finds the nearest word before the amount, else after it, that says what
// the sentence does with it.
func (r *amountReader) role(a *Amount, s article.Range) {
	if role, ok := roles.Get(a.About.Head); ok {
		a.About.Role = role
		return
	}
	for i, n := a.Tokens.First, 0; i > s.First && n < 9; i, n = i-1, n+1 {
		if role, ok := roles.Get(r.toks[i-1].Form); ok {
			a.About.Role = role
			return
		}
		if r.toks[i-1].Form == formSemicolon {
			break
		}
	}
	for i, n := a.Tokens.End, 0; i < s.End && n < 6; i, n = i+1, n+1 {
		if role, ok := roles.Get(r.toks[i].Form); ok {
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
		case additions.Has(f):
			*fr |= More
		case comparisons.Has(f):
			*fr |= Previous
		case f == formOpen && len(r.out) > 0 && r.out[len(r.out)-1].Tokens.End >= i-1:
			*fr |= Conversion
		case f == formBetween:
			*fr |= Ranged
		}
		for n := i; n > s.First && n+5 > i; n-- {
			if f := r.toks[n-1].Form; comparisons.Has(f) || f == formFrom {
				*fr |= Compared
			} else if partWords.Has(f) {
				*fr |= Part
			}
		}
	}
	if a.Tokens.End < s.End {
		switch f := r.toks[a.Tokens.End].Form; {
		case f == formA || f == formAn:
			if !previousWords.Has(r.tok(a.Tokens.End + 2).Form) {
				*fr |= PerUnit
			}
		case f == formPer || f == formSlash || perWords.Has(f):
			*fr |= PerUnit
		case f == formMore:
			*fr |= More
		}
	}
	for n := a.Tokens.End; n < s.End && n < a.Tokens.End+7; n++ {
		if r.toks[n].Kind == article.Number {
			break
		}
		if previousWords.Has(r.toks[n].Form) {
			*fr |= Previous
		}
	}
	for n := max(s.First, a.Tokens.First-min(a.Tokens.First, 9)); n < min(s.End, a.Tokens.End+5); n++ {
		if forecastWords.Has(r.toks[n].Form) {
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
