package facts

import "copydesk/article"

// Dates as they are jotted in web copy, releases and file names.

// jotted reads what a figure of four digits begins and spaces part: "2019 q1",
// "on 2016 10 16", "the 1990 s".
func (r *dateReader) jotted(i uint32) (Date, bool) {
	y := r.fullYear(i)
	if y < 1900 || y > 2060 || r.glued(i+1) || !r.yearMargins(i) {
		return Date{}, false
	}
	next := r.tok(i + 1)
	switch {
	case next.Form == formS:
		if p := r.prev(i).Form; next.Is(article.Capitalised) || r.glued(i+2) && r.tok(i+2).Kind != article.Punct || p != formThe && p != formIn && !partsOfPeriod.Has(p) {
			return Date{}, false
		}
		return r.decadeFigure(i, i+2)
	case next.Kind == article.Number:
		return r.spacedDay(i, y)
	}
	if _, end := r.cycleAfter(i + 1); end != 0 {
		return r.yearDate(i, y)
	}
	return Date{}, false
}

// spacedDay reads "on 2016 10 16". A row of figures is none.
func (r *dateReader) spacedDay(i uint32, year int) (Date, bool) {
	if p := r.prev(i); p.Kind == article.Number || p.Kind == 0 || !dayLeads.Has(p.Form) {
		return Date{}, false
	}
	month, day := r.tok(i+1), r.tok(i+2)
	if month.Len() != 2 || day.Len() != 2 || day.Kind != article.Number || r.glued(i+2) || r.glued(i+3) && !r.numericEnds(i+3) || r.tok(i+3).Kind == article.Number || r.countsThings(i+3) != noCount {
		return Date{}, false
	}
	m, d := r.figureOf(month.Span), r.figureOf(day.Span)
	if _, ok := article.DayOf(year, m.n, d.n); !ok {
		return Date{}, false
	}
	out := Date{Year: year, Month: m.n, Day: d.n, DaySpan: d.span}
	out.Tokens = article.Range{First: i, End: i + 3}
	return out, true
}

// dayLeads stand before days in figures.
var dayLeads = article.NewSet("on", "dated", "until", "till", "by", "since", "from", "before", "after")

// packed reads the eight figures of "report-20170302", which a hyphen or low
// line joins to what stands before them. A longer number of parts is no date:
// "INV-4471-20170302".
func (r *dateReader) packed(i uint32) (Date, bool) {
	p := r.prev(i)
	if !r.glued(i) || p.Form != formHyphen && p.Form != formLowLine || r.prev(i-1).Kind == article.Number || !r.fileEnds(i+1) {
		return Date{}, false
	}
	s := r.toks[i].Span
	part := func(from, to uint32) figure {
		return r.figureOf(article.Span{Start: s.Start + from, End: s.Start + to})
	}
	y, m, d := part(0, 4), part(4, 6), part(6, 8)
	if _, ok := article.DayOf(y.n, m.n, d.n); !ok || y.n < 1900 || y.n > 2060 {
		return Date{}, false
	}
	out := Date{Year: y.n, Month: m.n, Day: d.n, DaySpan: d.span}
	out.Tokens = article.Range{First: i, End: i + 1}
	return out, true
}

var (
	formLowLine = article.FormOf("_")
	formTilde   = article.FormOf("~")
)

// fileEnds reports whether the name of a file can go on or end at token i,
// behind a date: "-final", ".csv", but no further figures.
func (r *dateReader) fileEnds(i uint32) bool {
	t := r.tok(i)
	if !r.glued(i) {
		return true
	}
	if t.Form == formHyphen || t.Form == formLowLine || t.Form == formStop {
		return !r.glued(i+1) || r.tok(i+1).Kind != article.Number
	}
	return t.Kind == article.Punct
}

// inFileName reports whether the figure at token i, which begins 2002-10-09,
// follows a word with a hyphen or low line, and no part of a longer number.
func (r *dateReader) inFileName(i uint32) bool {
	p := r.prev(i)
	if p.Form != formHyphen && p.Form != formLowLine || r.toks[i].Len() != 4 || !r.fileEnds(i+5) {
		return false
	}
	return !r.glued(i-1) || r.prev(i-1).Kind != article.Number
}
