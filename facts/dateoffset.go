package facts

import "copydesk/article"

// lengthBefore is a number of units before their name.
type lengthBefore struct {
	n     int // zero when it is open: "several", "a few"
	first uint32
	a     bool // "a year", "an hour"
}

// lengthAt reads the number before the unit at token i: "two", "10", "a",
// "twenty-two", "a couple of", "several".
func (r *dateReader) lengthAt(i uint32) (lengthBefore, bool) {
	p := r.prev(i)
	l := lengthBefore{first: i - 1}
	switch {
	case p.Kind == article.Number && p.Len() <= 4 && !r.glued(i-1):
		n, ok := digits(r.doc.In(p.Span))
		l.n = n
		return l, ok && n < 2000
	case p.Form == formA || p.Form == formAn:
		l.n, l.a = 1, true
		return l, true
	case someUnits.Has(p.Form):
		if q := r.prev(i - 1).Form; q == formA {
			l.first--
		}
		return l, true
	case p.Form == formOf && i >= r.start+2 && r.toks[i-2].Form == formCouple:
		l.first = i - 2
		l.n = 2
		if r.prev(i-2).Form == formA {
			l.first--
		}
		return l, true
	}
	n, ok := numberWords.Get(p.Form)
	if !ok || p.Kind != article.Word {
		return l, false
	}
	l.n = int(n)
	j := i - 1
	if q := r.prev(j); n < 10 {
		if q.Form == formHyphen {
			j--
			q = r.prev(j)
		}
		if tens, ok := numberWords.Get(q.Form); ok && tens >= 20 {
			l.n, l.first = l.n+int(tens), j-1
		}
	}
	return l, l.n > 0
}

// counted reads the date of a number of units: "two weeks ago", "a year
// earlier", "three days later", "the past five years", "in two weeks", "the first
// nine months of 1997".
func (r *dateReader) counted(i uint32, a anchor) (Date, bool) {
	if d, ok := r.workdays(i, a); ok {
		return d, true
	}
	l, ok := r.lengthAt(i)
	if next := r.tok(i + 1).Form; !ok && a.n == 0 && r.prev(i).Form == formThe && (next == formBefore || next == formAfter) {
		l, ok = lengthBefore{n: 1, first: i, a: true}, true
	}
	if !ok {
		if a.n == 0 {
			return Date{}, false
		}
		if w, found := whiches.Get(r.prev(i).Form); found && i > r.start+1 {
			if l, ok = r.lengthAt(i - 1); ok && !l.a { // "the three previous years"
				d, ok := r.stretchOf(i, l, a, w)
				d.Tokens.First = l.first
				return d, ok && l.n != 0
			}
		}
		return r.openStretch(i, a)
	}
	if d, ok := r.offset(i, l, a); ok {
		return d, true
	}
	w := r.prev(l.first).Form
	if n, ok := ordinalUnits.Get(w); ok && !l.a && (n == 1 || n == -1) {
		c, end, ok := r.container(i + 1)
		if ok && c.Grain > a.unit && l.n != 0 && (c.which != whichNone || c.Year != 0 || c.Month != 0) {
			c.inUnit, c.inN, c.inCount, c.Grain = a.unit, int16(n), int16(l.n), GrainSpan
			c.Tokens = article.Range{First: l.first - 1, End: end}
			return c, true
		}
	}
	if which, ok := whiches.Get(w); ok && !l.a && !lastVerb.Has(r.prev(l.first-1).Form) {
		return r.stretchOf(i, l, a, which)
	}
	if w == formIn && l.n > 0 {
		return r.ahead(i, l, a)
	}
	return Date{}, false
}

// openStretch reads "in recent weeks" and "years ago", which name no number.
func (r *dateReader) openStretch(i uint32, a anchor) (Date, bool) {
	d := Date{Grain: GrainSpan, rule: open}
	d.Tokens = article.Range{First: i - 1, End: i + 1}
	if r.prev(i).Form == formRecent && r.prev(i-1).Form == formIn {
		return d, true
	}
	w := r.tok(i + 1).Form
	if w != formAgo && w != formLater || a.unit == GrainHalf || a.unit == GrainQuarter {
		return Date{}, false
	}
	d.Tokens = article.Range{First: i, End: i + 2}
	return d, true
}

// offset reads what stands behind a number of units and makes them a date.
func (r *dateReader) offset(i uint32, l lengthBefore, a anchor) (Date, bool) {
	unit, count := a.unit, l.n
	if fortnights.Has(r.toks[i].Form) {
		count *= 2
	}
	if unit == GrainWeekend || unit == GrainHalf {
		return Date{}, false
	}
	d := Date{Grain: pointGrain(unit), unit: unit}
	d.Tokens = article.Range{First: l.first, End: i + 2}
	j := i + 1
	if r.tok(j).Form == formHyphen && r.glued(j) {
		j++
		d.Tokens.End++
	}
	f := r.tok(j).Form
	w, ok := offsets.Get(f)
	if !ok {
		return Date{}, false
	}
	next := r.tok(j + 1)
	switch {
	case w == whichLast: // ago
		d.rule, d.n = byOffset, int16(-count)
	case f == formFrom:
		dn := anchorOf(next.Form)
		if next.Form != formNow && dn.kind != anchorDeictic {
			return Date{}, false
		}
		d.rule, d.n, d.Grain, d.Tokens.End = byOffset, int16(count), GrainDay, j+2
		d.plus = int8(dn.n)
	case f == formBefore || f == formAfter:
		return r.besideDate(d, j, count, w)
	case w == whichNext:
		d.rule, d.n = byOffset, int16(count)
	default:
		if next.Form == formThan {
			return Date{}, false // "two years earlier than expected"
		}
		if w == whichPrevious && (whiches.Has(next.Form) || next.Form == formOn || next.Form == formIn) && !l.a {
			return Date{}, false
		}
		d.rule, d.n = byBase, int16(count)
		if w == whichPrevious {
			d.n = -d.n
		}
	}
	if l.n == 0 {
		d.rule = open
	}
	return d, true
}

// pointGrain is how exactly so many units from a day name a time: two weeks ago
// is a day, two months ago a month.
func pointGrain(unit Grain) Grain {
	if unit == GrainWeek || unit == GrainWeekend {
		return GrainDay
	}
	return unit
}

// besideDate reads "the day before yesterday", "two weeks before May 13" and "a
// year before." Before anything else the words join clauses: "two days before he
// died" tells when, but of no day that is named.
func (r *dateReader) besideDate(d Date, j uint32, count int, w which) (Date, bool) {
	d.n = int16(count)
	if w == whichPrevious {
		d.n = -d.n
	}
	next := r.tok(j + 1)
	a := anchorOf(next.Form)
	if which, ok := whiches.Get(next.Form); ok && which != whichEach && which != whichSame {
		if b := anchorOf(r.tok(j + 2).Form); b.kind == anchorWeekday || b.kind == anchorMonth || b.holiday {
			d.rule = byNext
			return d, true
		}
	}
	switch {
	case a.kind == anchorDeictic:
		d.rule, d.plus, d.Tokens.End = byOffset, a.n, j+2
		return d, true
	case a.kind == anchorMonth && next.Is(article.Capitalised), a.kind == anchorWeekday, a.holiday && (next.Is(article.Capitalised) || next.Form == formNew && r.tok(j+2).Form == formYear),
		next.Kind == article.Number && (r.fullYear(j+1) != 0 || r.monthAt(j+2) || r.tok(j+2).Form == formSlash):
		d.rule = byNext
		return d, true
	case next.Kind == 0 || next.Kind == article.Punct && next.Form != formHyphen && next.Form != formQuote, afterBase.Has(next.Form):
		d.rule = byBase
		return d, true
	}
	return Date{}, false
}

// stretchOf reads "the past five years", "the last 12 months", "the next decade".
func (r *dateReader) stretchOf(i uint32, l lengthBefore, a anchor, w which) (Date, bool) {
	d := Date{}
	count := l.n
	if fortnights.Has(r.toks[i].Form) {
		count *= 2
	}
	switch w {
	case whichPast, whichLast, whichPrevious:
		d.stretch(-1, count, a.unit)
	case whichNext, whichComing, whichFollow:
		d.stretch(1, count, a.unit)
	default:
		return Date{}, false
	}
	if l.n == 0 {
		d.rule = open
	}
	d.Tokens = article.Range{First: l.first - 1, End: i + 1}
	if l.n != 0 {
		r.smallerUnits(&d)
	}
	return d, true
}

// smallerUnits adds what a length of time goes on with: "the last three months
// and two weeks".
func (r *dateReader) smallerUnits(d *Date) {
	unit := d.unit
	whole := *d
	for r.tok(d.Tokens.End).Form == formAnd {
		i := d.Tokens.End + 1
		n, end, ok := r.belowHundred(i)
		if t := r.tok(i); !ok && t.Kind == article.Number && t.Len() <= 2 {
			small, _ := digits(r.doc.In(t.Span))
			n, end = int64(small), i+1
		}
		a := anchorOf(r.tok(end).Form)
		if n < 1 || a.kind != anchorUnit || a.unit >= unit || a.unit != GrainWeek && a.unit != GrainDay {
			return
		}
		if offsets.Has(r.tok(end + 1).Form) {
			*d = whole // "for the last two months and two days ago it shut"
			return
		}
		if a.unit == GrainWeek {
			n *= 7
		}
		if n += int64(d.plus); n > 99 {
			return
		}
		unit, d.plus, d.Tokens.End = a.unit, int8(n), end+1
	}
}

// ahead reads "in two weeks" where it tells when something will be, not how
// long it takes or took.
func (r *dateReader) ahead(i uint32, l lengthBefore, a anchor) (Date, bool) {
	next := r.tok(i + 1)
	if next.Form == formOf || next.Form == formHyphen || r.glued(i+1) && next.Kind == article.Word || a.unit == GrainQuarter || a.unit == GrainHalf || a.unit == GrainWeekend {
		return Date{}, false
	}
	for j := l.first - 1; j > r.start && j+8 > l.first; j-- {
		if recordWords.Has(r.toks[j-1].Form) {
			return Date{}, false
		}
	}
	if r.tense(l.first-1, i+1, r.sentenceOf(i)) != futureTense {
		return Date{}, false
	}
	d := Date{Grain: GrainDay, unit: a.unit, rule: byOffset, n: int16(l.n)}
	if fortnights.Has(r.toks[i].Form) {
		d.n *= 2
	}
	d.Tokens = article.Range{First: l.first - 1, End: i + 1}
	return d, true
}
