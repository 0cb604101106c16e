package facts

import "copydesk/article"

// dates reads the written dates of an article in one pass over its tokens.
// Every date with a month's name is found at that name; the others at their
// first figure.
func dates(doc *article.Document) []Date {
	r := &dateReader{reader: reader{doc: doc, toks: doc.Tokens}}
	for bi := range doc.Blocks {
		b := &doc.Blocks[bi]
		if b.Kind == article.Code || b.Kind == article.Furniture {
			continue
		}
		r.start, r.end, r.block = b.Tokens.First, b.Tokens.End, uint32(bi)
		for i := r.start; i < r.end; {
			i = r.at(i)
		}
	}
	r.resolve()
	return r.out
}

type dateReader struct {
	reader
	start uint32 // the first token of the block that belongs to no date yet
	block uint32
	out   []Date
	years []writtenYear
}

// at reads the date that token i makes known and returns the token to go on with.
func (r *dateReader) at(i uint32) uint32 {
	t := &r.toks[i]
	var d Date
	var ok bool
	switch {
	case t.Kind == article.Number:
		d, ok = r.numeric(i)
	case t.Kind == article.Word && months.Has(t.Form):
		d, ok = r.named(i)
	}
	if !ok {
		if y := r.fullYear(i); y != 0 {
			r.addYear(i, y)
		}
		return i + 1
	}
	r.finish(&d)
	return d.Tokens.End
}

// finish adds a date whose figures and month are read.
func (r *dateReader) finish(d *Date) {
	d.DateSpan = r.doc.SpanOf(d.Tokens)
	d.Weekday = article.NoWeekday
	if d.Grain == GrainDay && !r.weekdayBefore(d) {
		r.weekdayAfter(d)
	}
	d.Span = r.doc.SpanOf(d.Tokens)
	d.Sentence = r.doc.SentenceAt(d.Span.Start)
	if d.Year != 0 {
		r.addYear(d.Tokens.First, d.Year)
	}
	r.start = d.Tokens.End
	r.out = append(r.out, *d)
}

// prev returns token i-1, or an empty one when it is in another block or date.
func (r *dateReader) prev(i uint32) *article.Token {
	if i <= r.start {
		return &noToken
	}
	return &r.toks[i-1]
}

// named reads the date around a month's name.
func (r *dateReader) named(i uint32) (Date, bool) {
	t := &r.toks[i]
	if t.Is(article.CodeText) || !t.Is(article.Capitalised) && !plainMonths.Has(t.Form) {
		return Date{}, false
	}
	month, _ := months.Get(t.Form)
	after := i + 1
	if shortMonths.Has(t.Form) && r.tok(after).Form == formStop {
		after++
	}
	before, first := r.daysBefore(i)
	behind, second := r.daysAfter(i, after)
	if first && month == 5 && afterModal.Has(r.tok(after).Form) {
		return Date{}, false
	}
	if first && second && (before.last != 0 || before.day > 31 || r.yearAfter(behind.tokens.End, true) > 0) {
		first = false
	}
	switch {
	case first:
		before.tokens.End = after
		return r.withYear(before, month), true
	case second:
		behind.tokens.First = i
		return r.withYear(behind, month), true
	}
	return r.monthOfYear(i, after, month)
}

// withYear adds the month and, where there is one, the year that follows.
func (r *dateReader) withYear(f dayFigures, month int) Date {
	d := Date{Month: month, Day: f.day, LastDay: f.last, DaySpan: f.span, LastDaySpan: f.lastSpan}
	d.Tokens = f.tokens
	if n := r.yearAfter(d.Tokens.End, true); n > 0 {
		d.Year = r.fullYear(d.Tokens.End + n - 1)
		d.Tokens.End += n
	}
	return d
}

// monthOfYear reads "September 2011" and "Sept. 2011".
func (r *dateReader) monthOfYear(i, after uint32, month int) (Date, bool) {
	n := r.yearAfter(after, false)
	if n == 0 {
		return Date{}, false
	}
	d := Date{Month: month, Year: r.fullYear(after + n - 1), Grain: GrainMonth}
	d.Tokens = article.Range{First: i, End: after + n}
	return d, true
}

// yearAfter returns how many tokens the year takes that follows a date before
// token i, zero when there is none: "2011", ", 2011", "of 2011", "-2011".
func (r *dateReader) yearAfter(i uint32, comma bool) uint32 {
	n := uint32(1)
	switch t := r.tok(i); {
	case t.Form == formComma && comma, t.Form == formOf, t.Form == formIn && comma:
		n = 2
	case t.Form == formHyphen && r.glued(i) && r.glued(i+1):
		n = 2
	}
	if r.fullYear(i+n-1) == 0 {
		return 0
	}
	return n
}

// fullYear returns the year that token i is, zero when it is none. "0830 GMT"
// and "1800 hours" are times of day.
func (r *dateReader) fullYear(i uint32) int {
	t := r.tok(i)
	if t.Kind != article.Number || t.Len() != 4 {
		return 0
	}
	y, ok := digits(r.doc.In(t.Span))
	if !ok || y < 1000 || y > 2199 {
		return 0
	}
	next := r.tok(i + 1)
	if clockWords.Has(next.Form) || r.glued(i+1) && (next.Kind == article.Word || next.Kind == article.Symbol) {
		return 0
	}
	return y
}

// digits reads a whole number of at most four digits.
func digits(s string) (int, bool) {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) >= 1 && len(s) <= 4
}
