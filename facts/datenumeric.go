package facts

import (
	"strings"

	"copydesk/article"
)

// numeric reads dates in figures: 2011-09-12, 2011/09/12, and 31/12/2011,
// 31-12-2011 and 31.12.2011 in either order. A date that means two days,
// 12/09/2011, is left unread.
func (r *dateReader) numeric(i uint32) (Date, bool) {
	if r.toks[i].Len() == 8 {
		if d, ok := r.packed(i); ok {
			return d, true
		}
	}
	if p := r.prev(i); r.glued(i) && p.Kind != 0 && p.Form != formOpen && p.Form != formQuote && !r.behindDash(i, p.Form) {
		return Date{}, false
	}
	t := &r.toks[i]
	if t.Len() >= 8 {
		return r.dotted(i)
	}
	if i+4 >= r.end || !r.glued(i+1) || !r.glued(i+2) || !r.glued(i+3) || !r.glued(i+4) {
		return Date{}, false
	}
	sep := r.toks[i+1].Form
	if sep != formHyphen && sep != formSlash || r.toks[i+3].Form != sep || !r.numericEnds(i+5) && !r.dashEnds(i+5, sep) && !(sep == formHyphen && r.fileEnds(i+5) && t.Len() == 4) {
		return Date{}, false
	}
	var f [3]figure
	for k := range f {
		f[k] = r.figureOf(r.toks[i+2*uint32(k)].Span)
	}
	d, ok := r.dateOf(f, sep == formSlash)
	d.Tokens = article.Range{First: i, End: i + 5}
	return d, ok
}

// behindDash reports whether what stands before token i lets a date in figures
// begin there though no space does: the first end of its range, a file's name.
func (r *dateReader) behindDash(i uint32, p article.FormID) bool {
	if n := len(r.out); n > 0 && dashes.Has(p) && r.out[n-1].Tokens.End+1 == i && (r.out[n-1].rule == byOrder || r.out[n-1].Written()) {
		return true
	}
	return r.inFileName(i)
}

// dashEnds reports whether a dash and a second date with slashes follow at token
// i: "5/1/2019-5/7/2020".
func (r *dateReader) dashEnds(i uint32, sep article.FormID) bool {
	return sep == formSlash && dashes.Has(r.tok(i).Form) && r.glued(i+1) && r.glued(i+2) && r.tok(i+1).Kind == article.Number && r.tok(i+2).Form == formSlash
}

var formQuote = article.FormOf("\"")

// numericEnds reports whether a date in figures can end before token i.
func (r *dateReader) numericEnds(i uint32) bool {
	t := r.tok(i)
	if !r.glued(i) {
		return true
	}
	if t.Kind == article.Word {
		return strings.HasPrefix(r.doc.In(t.Span), "T")
	}
	return t.Kind == article.Punct && t.Form != formHyphen && !(t.Form == formStop && r.glued(i+1))
}

// figure is a part of a date in figures.
type figure struct {
	n, width int
	span     article.Span
}

func (r *dateReader) figureOf(s article.Span) figure {
	n, ok := digits(r.doc.In(s))
	if !ok {
		return figure{}
	}
	return figure{n, s.Len(), s}
}

// dotted reads 31.12.2011, which is one token.
func (r *dateReader) dotted(i uint32) (Date, bool) {
	s := r.toks[i].Span
	text := r.doc.In(s)
	a := strings.IndexByte(text, '.')
	b := strings.LastIndexByte(text, '.')
	if a < 1 || b == a || !r.numericEnds(i+1) {
		return Date{}, false
	}
	at := func(from, to int) figure {
		return r.figureOf(article.Span{Start: s.Start + uint32(from), End: s.Start + uint32(to)})
	}
	d, ok := r.dateOf([3]figure{at(0, a), at(a+1, b), at(b+1, len(text))}, false)
	d.Tokens = article.Range{First: i, End: i + 1}
	return d, ok
}

// dateOf reads three figures as a date. One that has two readings takes the
// order of the article's other dates, later.
func (r *dateReader) dateOf(f [3]figure, short bool) (Date, bool) {
	year, day, month := f[2], f[0], f[1]
	either := false
	switch {
	case f[0].width == 4:
		year, month, day = f[0], f[1], f[2]
		if month.width != 2 || day.width != 2 {
			return Date{}, false
		}
	case month.n > 12:
		day, month = month, day
		r.dayFirst--
	case day.n > 12:
		r.dayFirst++
	default:
		either = day.n != month.n
	}
	if year.width == 2 && short && day.n <= 31 && day.width+month.width >= 3 {
		year = figure{n: r.inCentury(year.n), width: 4}
	}
	if year.width != 4 || day.width > 2 || month.width > 2 || day.n < 1 || day.n > maxDay || month.n < 1 || month.n > 12 {
		return Date{}, false
	}
	if year.n < 1000 || year.n > 2199 {
		return Date{}, false
	}
	if either {
		return Date{Year: year.n, rule: byOrder, n: int16(day.n), count: int16(month.n)}, true
	}
	return Date{Year: year.n, Month: month.n, Day: day.n, DaySpan: day.span}, true
}

// resolveOrder finds the day of a date in figures that has two readings, by the
// order in which the article writes its other dates.
func (r *dateReader) resolveOrder(d *Date) {
	day, month := int(d.n), int(d.count)
	if d.Year == 0 {
		if month > 12 || r.dayFirst > 0 && day <= 12 {
			day, month = month, day
		}
		r.resolveShort(d, month, day)
		return
	}
	switch {
	case r.dayFirst == 0:
		return
	case r.dayFirst < 0:
		day, month = month, day
	}
	d.From, _ = article.DayOf(d.Year, month, day)
	d.To = d.From
}

// monthAndDay reads "Friday 7/6" and "on 10/25": two figures behind a word that
// days follow, the month first unless the article's other dates say otherwise.
func (r *dateReader) monthAndDay(i uint32) (Date, bool) {
	next := r.tok(i + 3)
	if r.glued(i) || !r.glued(i+2) || r.glued(i+3) && next.Kind != article.Punct || next.Form == formSlash || next.Kind == article.Word && !Function(next.Form) {
		return Date{}, false
	}
	p := r.prev(i).Form
	if !weekdays.Has(p) && !beforeDays.Has(p) {
		return Date{}, false
	}
	month, day := r.figureOf(r.toks[i].Span), r.figureOf(r.toks[i+2].Span)
	if month.n < 1 || day.n < 1 || day.width > 2 || month.n > 12 && day.n > 12 || month.n > 31 || day.n > 31 {
		return Date{}, false
	}
	d := Date{rule: byOrder, n: int16(day.n), count: int16(month.n)}
	d.Tokens = article.Range{First: i, End: i + 3}
	if w, ok := whiches.Get(p); ok {
		d.which = w
		d.Tokens.First--
	}
	return d, true
}

// resolveShort gives a day and month in figures the year that puts them nearest
// to publication.
func (r *dateReader) resolveShort(d *Date, month, day int) {
	p := r.doc.Meta.Published
	if p == article.NoDay {
		return
	}
	this, _, _ := p.Civil()
	for y := this - 1; y <= this+1; y++ {
		at, ok := article.DayOf(y, month, day)
		if !ok || d.which == whichNext && at <= p || d.which == whichLast && at >= p || d.which == whichThis && y != this {
			continue
		}
		if d.From == article.NoDay || r.distance(at) < r.distance(d.From) {
			d.From, d.To = at, at
		}
	}
}

// yearFirst reads "2011-Sep-12" and "2011/Sep/12".
func (r *dateReader) yearFirst(i uint32) (Date, bool) {
	sep := r.tok(i + 1).Form
	month, ok := months.Get(r.tok(i + 2).Form)
	day, span, end := r.dayAt(i + 4)
	if !ok || day == 0 || r.tok(i+3).Form != sep || !r.glued(i+3) || !r.glued(i+4) || end != i+5 || !r.numericEnds(end) {
		return Date{}, false
	}
	year, _ := digits(r.doc.In(r.toks[i].Span))
	if year < 1000 || year > 2199 {
		return Date{}, false
	}
	d := Date{Year: year, Month: month, Day: day, DaySpan: span}
	d.Tokens = article.Range{First: i, End: end}
	return d, true
}
