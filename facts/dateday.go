package facts

import (
	"strings"

	"copydesk/article"
)

// dayFigures are the day or the two days of a date.
type dayFigures struct {
	day, last      int
	listed         bool // a word that lists joins the two
	span, lastSpan article.Span
	tokens         article.Range
}

// maxDay is the largest figure read as a day of the month, so that what no
// calendar has can be reported.
const maxDay = 39

// dayAt reads one or two digits, with or without their ending ("12th"), and
// returns the token after them.
func (r *dateReader) dayAt(i uint32) (day int, span article.Span, end uint32) {
	t := r.tok(i)
	if t.Kind != article.Number || t.Len() > 2 {
		return 0, article.Span{}, i
	}
	n, ok := digits(r.doc.In(t.Span))
	if !ok || n < 1 || n > maxDay {
		return 0, article.Span{}, i
	}
	if next := r.tok(i + 1); r.glued(i+1) && dayEndings.Has(next.Form) {
		return n, t.Span.Join(next.Span), i + 2
	}
	return n, t.Span, i + 1
}

// daysBefore reads the days that stand before a month's name at token i: "12",
// "12th of", "12-14", "12 and 13".
func (r *dateReader) daysBefore(i uint32) (dayFigures, bool) {
	f, ok := r.dayBefore(i)
	if !ok {
		return f, false
	}
	joint := f.tokens.First
	first, ok := r.joinedBefore(&f, joint)
	if !ok {
		return f, false
	}
	if first != 0 {
		f.last, f.lastSpan = f.day, f.span
		f.listed = listWords.Has(r.toks[joint-1].Form) && r.prev(first).Form != formBetween
		f.day, f.span, _ = r.dayAt(first)
		f.tokens.First = first
	}
	return f, r.dayStands(f.tokens.First) && (f.day <= 31 && f.last <= 31 || r.besideUnit(i+1))
}

// besideUnit reports whether what follows leaves a figure above 31 no other
// reading than a day: "32 May Street" is an address.
func (r *dateReader) besideUnit(i uint32) bool {
	return !notDays.Has(r.tok(i).Form)
}

// dayBefore reads the one day before a month's name.
func (r *dateReader) dayBefore(i uint32) (f dayFigures, ok bool) {
	j := i - 1
	p := r.prev(i)
	of := p.Form == formOf
	switch {
	case of:
		j--
	case p.Form == formHyphen && r.glued(i) && r.glued(i-1):
		j--
	case p == &noToken:
		return f, false
	}
	if j >= r.end || j < r.start {
		return f, false
	}
	at := j
	if dayEndings.Has(r.toks[j].Form) && r.glued(j) && j > r.start {
		at--
	}
	day, span, end := r.dayAt(at)
	if day == 0 && of {
		if n, found := ordinalWords.Get(r.toks[j].Form); found {
			day, span, end, at = n, r.toks[j].Span, j+1, j
		}
	} else if of && end == at+1 {
		return f, false
	}
	if day == 0 || end != j+1 {
		return f, false
	}
	return dayFigures{day: day, span: span, tokens: article.Range{First: at, End: i + 1}}, true
}

// joinedBefore returns the token of the first day of a range that ends with
// the day at token i, zero when there is none. It reports false when what
// stands before makes the figure no day: "2011-12 January", "won 31-3 March".
func (r *dateReader) joinedBefore(f *dayFigures, i uint32) (uint32, bool) {
	p := r.prev(i)
	dash, slash := dashes.Has(p.Form), p.Form == formSlash
	if !dash && !slash && !dayJoiners.Has(p.Form) {
		return 0, true
	}
	if i < r.start+2 {
		return 0, !slash
	}
	j := i - 2
	if dayEndings.Has(r.toks[j].Form) && r.glued(j) && j > r.start {
		j--
	}
	tight := r.glued(i) && r.glued(i-1)
	day, _, end := r.dayAt(j)
	switch {
	case r.toks[j].Kind != article.Number:
		// "A-12 May" names a thing; "30 April-2 May" is a range of its own.
		return 0, !slash && (!tight || r.toks[j].Kind != article.Word || months.Has(r.toks[j].Form) || datePrefix(r.doc.Word(j)))
	case day == 0 || end != i-1 || day >= f.day || slash && f.day != day+1:
		return 0, !tight
	case !r.dayStands(j):
		return 0, !tight
	}
	return j, true
}

// dayStands reports whether the figure at token i can begin a date, by what
// stands before it: not a price, a number of a house or thing, a score.
func (r *dateReader) dayStands(i uint32) bool {
	p := r.prev(i)
	if p.Kind == 0 {
		return true
	}
	if signsBefore.Has(p.Form) || currencySigns.Has(p.Form) && (p.Kind == article.Symbol || p.Is(article.Capitalised)) || labels.Has(p.Form) {
		return false
	}
	if p.Form == formNo || p.Form == formStop && i > r.start+1 && r.toks[i-2].Form == formNo && r.toks[i-2].Is(article.Capitalised) {
		return p.Form == formNo && !p.Is(article.Capitalised)
	}
	if r.glued(i) && (p.Kind == article.Word || p.Kind == article.Number) {
		return false
	}
	return true
}

// daysAfter reads the days behind the month's name at token m: "12", "12th",
// "the 12th", "12-14", "12 to 14".
func (r *dateReader) daysAfter(m, i uint32) (f dayFigures, ok bool) {
	the := r.tok(i).Form == formThe
	if the || r.slashDay(m, i) {
		i++
	}
	f.day, f.span, f.tokens.End = r.dayAt(i)
	if n, end := r.ordinalDay(i); n != 0 && n <= 31 && (r.dayListEnds(end) || r.hasYear(end) || dayJoiners.Has(r.tok(end).Form)) {
		f.day, f.span, f.tokens.End = n, r.doc.SpanOf(article.Range{First: i, End: end}), end
		r.ordinalAfter(&f)
		return f, true
	}
	if n, ok := numberWords.Get(r.tok(i).Form); ok && n > 0 && n < 10 && (r.dayListEnds(i+1) || r.fullYear(i+1) != 0) {
		f.day, f.span, f.tokens.End = int(n), r.toks[i].Span, i+1 // "effective April one", as some wires write
		return f, true
	}
	ending := f.tokens.End == i+2
	if f.day == 0 || the && !ending || r.glued(i) && r.toks[i-1].Form != formStop && !r.slashDay(m, i-1) {
		return f, false
	}
	next := r.tok(f.tokens.End)
	if r.countsSomething(f.tokens.End) || r.afterIn(m) && r.countNoun(next) {
		return f, false
	}
	if r.glued(f.tokens.End) && !r.dayEnds(f.tokens.End) {
		return f, false
	}
	return f, r.joinedAfter(&f, m)
}

// ordinalAfter reads the second day of "April the ninth till the seventeenth".
func (r *dateReader) ordinalAfter(f *dayFigures) {
	i := f.tokens.End
	if joint := r.tok(i).Form; !dayJoiners.Has(joint) || listWords.Has(joint) {
		return
	}
	if i++; r.tok(i).Form == formThe {
		i++
	}
	n, end := r.ordinalDay(i)
	if n <= f.day || n > 31 || months.Has(r.tok(end).Form) || r.tok(end).Form == formOf || !r.dayListEnds(end) && !r.hasYear(end) {
		return
	}
	f.last, f.lastSpan, f.tokens.End = n, r.doc.SpanOf(article.Range{First: i, End: end}), end
}

// slashDay reports whether token i parts a month from its day: "Nov/2", and in a
// chain that begins with the weekday "Friday-Jun-15".
func (r *dateReader) slashDay(m, i uint32) bool {
	if i != m+1 || !r.glued(i) || !r.glued(i+1) || r.tok(i+1).Kind != article.Number || r.tok(i+1).Len() > 2 {
		return false
	}
	next := r.tok(i + 2)
	if r.glued(i+2) && (next.Kind != article.Punct || dashes.Has(next.Form) || r.glued(i+3)) {
		return false
	}
	f := r.tok(i).Form
	return f == formSlash && !r.glued(m) || f == formHyphen && r.glued(m) && r.prev(m).Form == formHyphen && m >= r.start+2 && weekdays.Has(r.toks[m-2].Form)
}

// dayEnds reports whether token i, which follows the day without a space, lets
// it be one: not "May 5m", "May 5:30", "May 5-year".
func (r *dateReader) dayEnds(i uint32) bool {
	t := r.tok(i)
	if t.Kind == article.Word {
		return strings.HasPrefix(r.doc.In(t.Span), "'") || strings.HasPrefix(r.doc.In(t.Span), "’")
	}
	if t.Kind == article.Number || t.Kind == article.Symbol && t.Form != formSlash {
		return false
	}
	next := r.tok(i + 1)
	if r.glued(i+1) && (t.Form == formColon || t.Form == formHyphen && next.Kind == article.Word && !months.Has(next.Form)) {
		return false
	}
	return true
}

// countsSomething reports whether the word at token i makes the figure before it an amount.
func (r *dateReader) countsSomething(i uint32) bool {
	t := r.tok(i)
	return notDays.Has(t.Form) && !(t.Form == formPer && r.tok(i+1).Form != formCent)
}

// afterIn reports whether "in" stands before token i: "in April 31 people died".
func (r *dateReader) afterIn(i uint32) bool { return r.prev(i).Form == formIn }

// countNoun reports whether a word can be what a figure before it counts.
func (r *dateReader) countNoun(t *article.Token) bool {
	if t.Kind != article.Word || t.Is(article.Capitalised) || Function(t.Form) || known(t.Form).is(isNotNoun) {
		return false
	}
	w := r.doc.FormText(t.Form)
	return glossOf(t.Form).singular != 0 || len(w) > 3 && w[len(w)-1] == 's' && w[len(w)-2] != 's'
}

// joinedAfter reads the second day of a range behind a month's name.
func (r *dateReader) joinedAfter(f *dayFigures, m uint32) bool {
	i := f.tokens.End
	t := r.tok(i)
	dash, slash := dashes.Has(t.Form), t.Form == formSlash
	if !dash && !slash && !dayJoiners.Has(t.Form) {
		return true
	}
	last, span, end := r.dayAt(i + 1)
	tight := r.glued(i) && r.glued(i+1)
	numbered := tight && r.tok(i+1).Kind == article.Number
	if last == 0 || slash && last != f.day+1 {
		return !(slash && numbered)
	}
	if last <= f.day || r.glued(end) && !r.dayEnds(end) || months.Has(r.tok(end).Form) || r.countsSomething(end) {
		return !numbered || !r.afterIn(m)
	}
	if !dash && !slash && !r.dayListEnds(end) {
		return true
	}
	f.last, f.lastSpan, f.tokens.End = last, span, end
	f.listed = listWords.Has(t.Form) && r.prev(m).Form != formBetween
	return true
}

// dayListEnds reports whether token i can follow the second of two days that a
// word joins: "March 3 and 4, 2011", but not "March 3 and 12 others".
func (r *dateReader) dayListEnds(i uint32) bool {
	t := r.tok(i)
	return t.Kind == 0 || t.Kind == article.Punct || r.fullYear(i) != 0 || t.Kind == article.Word && Function(t.Form)
}
