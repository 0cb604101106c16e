package facts

import (
	"strings"

	"copydesk/article"
)

// numeric reads dates in figures: 2011-09-12, 2011/09/12, and 31/12/2011,
// 31-12-2011 and 31.12.2011 in either order. A date that means two days,
// 12/09/2011, is left unread.
func (r *dateReader) numeric(i uint32) (Date, bool) {
	if p := r.prev(i); r.glued(i) && p.Kind != 0 && p.Form != formOpen && p.Form != formQuote {
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
	if sep != formHyphen && sep != formSlash || r.toks[i+3].Form != sep || !r.numericEnds(i+5) {
		return Date{}, false
	}
	var f [3]figure
	for k := range f {
		f[k] = r.figureOf(r.toks[i+2*uint32(k)].Span)
	}
	d, ok := dateOf(f)
	d.Tokens = article.Range{First: i, End: i + 5}
	return d, ok
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
	d, ok := dateOf([3]figure{at(0, a), at(a+1, b), at(b+1, len(text))})
	d.Tokens = article.Range{First: i, End: i + 1}
	return d, ok
}

// dateOf reads three figures as a date when they can be only one.
func dateOf(f [3]figure) (Date, bool) {
	year, day, month := f[2], f[0], f[1]
	if f[0].width == 4 {
		year, month, day = f[0], f[1], f[2]
		if month.width != 2 || day.width != 2 {
			return Date{}, false
		}
	} else if month.n > 12 {
		day, month = month, day
	} else if day.n <= 12 && day.n != month.n {
		return Date{}, false
	}
	if year.width != 4 || day.width > 2 || month.width > 2 || day.n < 1 || day.n > maxDay || month.n < 1 || month.n > 12 {
		return Date{}, false
	}
	if year.n < 1000 || year.n > 2199 {
		return Date{}, false
	}
	return Date{Year: year.n, Month: month.n, Day: day.n, DaySpan: day.span}, true
}
