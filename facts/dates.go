package facts

import (
	"copydesk/article"
	"copydesk/article/lexicon"
)

// readDates reads the dates and the times of day of an article, each at the word
// or figure that makes it known.
func (e *extractor) readDates(doc *article.Document, f *Facts) {
	r := &e.dates
	*r = dateReader{reader: reader{doc: doc, toks: doc.Tokens}, out: r.out[:0], held: r.held[:0], times: r.times[:0], years: r.years[:0]}
	points := e.points
	for bi := range doc.Blocks {
		b := &doc.Blocks[bi]
		if b.Kind == article.Code || b.Kind == article.Furniture {
			continue
		}
		r.start, r.end, r.block = b.Tokens.First, b.Tokens.End, uint32(bi)
		next := r.start
		for ; len(points) > 0 && points[0] < r.end; points = points[1:] {
			if i := points[0]; i >= next {
				next = r.at(i)
			}
		}
		r.release(r.end)
	}
	r.resolve()
	f.Dates, f.Times = kept(r.out), kept(r.times)
}

type dateReader struct {
	reader
	start    uint32 // the first token of the block that belongs to no date yet
	block    uint32
	out      []Date
	held     []Date // weekdays that a written date behind them may take in
	times    []Time
	years    []writtenYear
	dayFirst int    // how many dates put the day before the month, less those that put it behind
	people   uint16 // the months, by bit, that are somebody's name in this article
}

// at reads the date that token i makes known and returns the token to go on with.
func (r *dateReader) at(i uint32) uint32 {
	t := &r.toks[i]
	var d Date
	var ok bool
	switch t.Kind {
	case article.Number:
		if n := t.Len(); n != 4 && n < 8 && !r.glued(i) && !r.glued(i+1) {
			return i + 1 // nothing makes it more than a figure
		}
		if d, ok = r.number(i); !ok {
			if y := r.fullYear(i); y != 0 {
				r.addYear(i, y)
			}
		}
	case article.Word:
		switch {
		case t.Is(article.CodeText):
			return i + 1
		case marksOf(t.Form)&anchorMark != 0:
			d, ok = r.word(i, anchorOf(t.Form))
		case t.Form > lexicon.Most:
			d, ok = r.fused(i)
		default:
			return i + 1
		}
	}
	if !ok {
		return i + 1
	}
	if d.rule == byWeekday {
		r.held = append(r.held, d)
	} else {
		r.finish(&d)
	}
	return d.Tokens.End
}

// word reads the date at a word that is the head of one.
func (r *dateReader) word(i uint32, a anchor) (Date, bool) {
	if a.holiday {
		if d, ok := r.holiday(i); ok {
			return d, true
		}
	}
	switch a.kind {
	case anchorMonth:
		return r.named(i)
	case anchorWeekday:
		return r.weekday(i)
	case anchorUnit:
		return r.period(i, a)
	case anchorDeictic:
		return r.deictic(i, a)
	case anchorPart:
		return r.partOfDay(i)
	case anchorSeason:
		return r.season(i, a)
	case anchorCycle:
		return r.cycle(i, a)
	case anchorDecade:
		return r.decadeWord(i, a)
	case anchorFiscal:
		return r.fiscal(i, a)
	case anchorClock:
		r.clock(i)
	}
	return Date{}, false
}

// finish adds a date whose figures and month are read.
func (r *dateReader) finish(d *Date) {
	if d.DateSpan.Empty() {
		d.DateSpan = r.doc.SpanOf(d.Tokens)
	}
	if d.rule != byWeekday {
		d.Weekday = article.NoWeekday
	}
	if d.Written() && !r.weekdayBefore(d) {
		r.weekdayAfter(d)
	}
	r.takeSide(d)
	r.weekCommencing(d)
	r.release(d.Tokens.First)
	if d.Year != 0 {
		r.addYear(d.Tokens.First, d.Year)
	}
	r.start = d.Tokens.End
	if d.Listed {
		r.addTwo(d)
		return
	}
	r.add(d)
}

// addTwo adds the two days of "12 and 13 September" each as a date of its own.
func (r *dateReader) addTwo(d *Date) {
	at := d.Tokens.First
	for r.toks[at].Start < d.LastDaySpan.Start {
		at++
	}
	first, second := *d, *d
	first.Tokens.End = at - 1
	first.DateSpan.End = r.toks[at-2].End
	first.LastDay, first.LastDaySpan = 0, article.Span{}
	second.Tokens.First = at
	second.Day, second.DaySpan = d.LastDay, d.LastDaySpan
	second.DateSpan.Start = d.LastDaySpan.Start
	second.LastDay, second.LastDaySpan = 0, article.Span{}
	second.Weekday, second.WeekdaySpan = article.NoWeekday, article.Span{}
	if d.Weekday != article.NoWeekday && d.WeekdaySpan.Start > second.DateSpan.End {
		first.Weekday, first.WeekdaySpan = article.NoWeekday, article.Span{}
	}
	r.add(&first)
	r.add(&second)
}

// add appends a date that nothing will be added to.
func (r *dateReader) add(d *Date) {
	d.Span = r.doc.SpanOf(d.Tokens)
	d.Sentence = r.sentence(d.Tokens.First)
	d.Range = -1
	r.out = append(r.out, *d)
}

// release adds the weekdays before token i, which stand for themselves; those
// behind it are part of the date that begins there.
func (r *dateReader) release(i uint32) {
	for k := range r.held {
		if d := &r.held[k]; d.Tokens.End <= i {
			d.DateSpan = r.doc.SpanOf(d.Tokens)
			r.add(d)
		}
	}
	r.held = r.held[:0]
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
	if t.Is(article.CodeText) || !t.Is(article.Capitalised) && !plainMonths.Has(t.Form) && !r.smallMonth(i) {
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
	if first && second && (before.last != 0 || before.day > 31 || r.hasYear(behind.tokens.End)) {
		first = false
	}
	if first {
		r.dayFirst++
	} else if second {
		r.dayFirst--
	}
	switch {
	case first:
		before.tokens.End = after
		return r.withYear(before, month), true
	case second:
		behind.tokens.First = i
		return r.withYear(behind, month), true
	}
	return r.month(i, after, month)
}

// withYear adds the month and, where there is one, the year that follows.
func (r *dateReader) withYear(f dayFigures, month int) Date {
	d := Date{Month: month, Day: f.day, LastDay: f.last, DaySpan: f.span, LastDaySpan: f.lastSpan, Listed: f.listed}
	d.Tokens = f.tokens
	if n, y := r.yearAfter(d.Tokens.End, true); n > 0 {
		d.Year = y
		d.Tokens.End += n
	} else if y, end, ok := r.saidPeriod(d.Tokens.End, GrainYear); ok {
		d.DateSpan = r.doc.SpanOf(d.Tokens)
		d.Tokens.End, d.n, d.which = end, y.n, y.which
	}
	return d
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
