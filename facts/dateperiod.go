package facts

import "copydesk/article"

// period reads the date at the name of a length of time: "last week", "the third
// quarter of 1987", "two years ago", "the past five years", "the end of the month".
func (r *dateReader) period(i uint32, a anchor) (Date, bool) {
	if r.glued(i) && i > r.start && r.prev(i).Form != formHyphen && r.prev(i).Kind != article.Punct {
		return Date{}, false
	}
	if a.n == 0 {
		if d, ok := r.nthPeriod(i, a); ok {
			return d, true
		}
	}
	if d, ok := r.counted(i, a); ok {
		return d, true
	}
	if a.n != 0 {
		return Date{}, false
	}
	if d, ok := r.whichPeriod(i, a); ok {
		return d, true
	}
	return r.barePeriod(i, a)
}

// nthPeriod reads "the third quarter of 1987", "first-quarter", "the last week of
// May", "the nineteenth century".
func (r *dateReader) nthPeriod(i uint32, a anchor) (Date, bool) {
	j := i
	if r.prev(j).Form == formHyphen && r.glued(j) {
		j--
	}
	p := r.prev(j)
	if a.unit == GrainCentury {
		if n, ok := centuryWords.Get(p.Form); ok && (n != 21 || j >= r.start+3 && r.toks[j-2].Form == formHyphen) {
			if n == 21 {
				return r.centuryAt(j-3, i, n)
			}
			return r.centuryAt(j-1, i, n)
		}
		return Date{}, false
	}
	n, ok := ordinalUnits.Get(p.Form)
	first := j - 1
	if !ok {
		n, first, ok = r.ordinalFigure(j)
	}
	if !ok {
		return Date{}, false
	}
	if a.unit == GrainQuarter || a.unit == GrainHalf {
		return r.nthQuarter(first, i, n, a.unit)
	}
	c, end, ok := r.container(i + 1)
	if !ok || c.Grain <= a.unit || a.unit == GrainDay && c.Grain > GrainYear {
		return Date{}, false
	}
	c.inUnit, c.inN, c.inCount, c.Grain = a.unit, int16(n), 1, a.unit
	c.Tokens = article.Range{First: first, End: end}
	return c, true
}

// ordinalFigure reads "3rd" before token j.
func (r *dateReader) ordinalFigure(j uint32) (n int, first uint32, ok bool) {
	if j < r.start+2 || !dayEndings.Has(r.prev(j).Form) || !r.glued(j-1) {
		return 0, 0, false
	}
	n, ok = digits(r.doc.In(r.toks[j-2].Span))
	return n, j - 2, ok && n > 0 && r.toks[j-2].Len() <= 2
}

// nthQuarter reads a quarter or half of a year, which in sport is one of a game.
func (r *dateReader) nthQuarter(first, i uint32, n int, unit Grain) (Date, bool) {
	last := r.toks[first].Form == formLast
	if n < 0 {
		n = 4
		if unit == GrainHalf {
			n = 2
		}
	}
	next := r.tok(i + 1)
	if finals.Has(next.Form) || next.Form == formHyphen && r.glued(i+1) && r.glued(i+2) {
		return Date{}, false
	}
	d, ok := r.cycleFrom(first, i+1, n, unit)
	if !ok || d.rule != byCycle || d.Year != 0 {
		return d, ok && d.Grain == unit
	}
	d.Tokens.End = r.ofTheYear(i + 1)
	if d.Tokens.End > i+1 || last {
		return d, !last || d.Tokens.End > i+1
	}
	if unit == GrainHalf {
		return d, resultNouns.Has(next.Form)
	}
	return d, resultNouns.Has(next.Form) || !r.sporting(i)
}

// ofTheYear returns the token behind "of the year", or i.
func (r *dateReader) ofTheYear(i uint32) uint32 {
	j := i
	if f := r.tok(j).Form; f == formOf || f == formIn {
		j++
	}
	if j > i && r.tok(j).Form == formThe && r.tok(j+1).Form == formYear {
		return j + 2
	}
	return i
}

// sporting reports whether the sentence around token i tells of a game.
func (r *dateReader) sporting(i uint32) bool {
	for j := i; j > r.start && j+24 > i; j-- {
		if sportWords.Has(r.toks[j-1].Form) {
			return true
		}
	}
	for j := i + 1; j < r.end && j < i+24; j++ {
		if sportWords.Has(r.toks[j].Form) {
			return true
		}
	}
	return false
}

// container reads the longer period that a part is of: "of 1987", "of May 2011",
// "this year", "in the last century".
func (r *dateReader) container(i uint32) (Date, uint32, bool) {
	f := r.tok(i).Form
	if f == formOf || f == formIn {
		i++
	}
	if r.tok(i).Form == formFiscal {
		i++
	}
	if partsOfPeriod.Has(r.tok(i).Form) {
		return Date{}, i, false
	}
	if y := r.fullYear(i); y != 0 && r.countsThings(i+1) != surelyCounts {
		return Date{Year: y, Grain: GrainYear, rule: asWritten}, i + 1, true
	}
	if r.monthAt(i) {
		return r.monthContainer(i)
	}
	the := r.tok(i).Form == formThe
	if the {
		i++
	}
	w, ok := whiches.Get(r.tok(i).Form)
	if ok {
		i++
	}
	a := anchorOf(r.tok(i).Form)
	if a.kind != anchorUnit || a.n != 0 || !ok && !the || w == whichEach || w == whichPast || !ok && f != formOf {
		return Date{}, i, false
	}
	d := Date{Grain: a.unit, unit: a.unit}
	if !ok {
		w = whichThis
	}
	d.offsetBy(w)
	return d, i + 1, true
}

// monthContainer reads a month with or without its year.
func (r *dateReader) monthContainer(i uint32) (Date, uint32, bool) {
	month, _ := months.Get(r.toks[i].Form)
	end := i + 1
	if shortMonths.Has(r.toks[i].Form) && r.tok(end).Form == formStop {
		end++
	}
	if _, _, next := r.dayAt(end); next > end && r.fullYear(end) == 0 {
		return Date{}, i, false
	}
	d := Date{Month: month, Grain: GrainMonth, rule: byCycle, unit: GrainMonth, n: int16(month)}
	if n, y := r.yearAfter(end, false); n > 0 {
		d.Year, d.rule = y, asWritten
		end += n
	}
	return d, end, true
}

// whichPeriod reads "last week", "this year", "the same month", "late next year".
func (r *dateReader) whichPeriod(i uint32, a anchor) (Date, bool) {
	j := i
	if r.tok(j+1).Form == formHyphen && r.glued(j+1) && r.glued(j+2) {
		return Date{}, false
	}
	w, ok := whiches.Get(r.prev(j).Form)
	if !ok || w == whichEach || a.unit == GrainHalf {
		return Date{}, false
	}
	d := Date{Grain: a.unit, unit: a.unit}
	d.Tokens = article.Range{First: j - 1, End: i + 1}
	j--
	the := r.prev(j).Form == formThe
	switch {
	case a.unit == GrainDay && !r.dayOfStory(w, the, i):
		return Date{}, false
	case w == whichNext && the && a.unit == GrainDay:
		w = whichFollow
	case w == whichPast, w == whichLast && the && a.unit > GrainDay && a.unit != GrainWeekend && a.unit != GrainQuarter:
		count := 1
		if fortnights.Has(r.toks[i].Form) {
			count = 2
		}
		d.stretch(-1, count, a.unit)
		return d, w == whichPast || overWords.Has(r.prev(j-1).Form)
	case (w == whichNext || w == whichComing) && fortnights.Has(r.toks[i].Form):
		d.stretch(1, 2, a.unit)
		return d, true
	}
	if w == whichComing && r.prev(j).Form == formThis {
		j--
	}
	d.offsetBy(w)
	d.Tokens.First = j
	if a.unit == GrainMonth {
		k := j
		if r.prev(k).Form == formOf {
			k--
		}
		if n, first, ok := r.ordinalFigure(k); ok && n <= 31 {
			d.inUnit, d.inN, d.inCount, d.Grain, d.Tokens.First = GrainDay, int16(n), 1, GrainDay, first // "the 21st of this month", "the 21st this month"
			return d, true
		}
	}
	r.lead(&d)
	return d, r.prev(d.Tokens.First).Form != formHyphen || !r.glued(d.Tokens.First)
}

// dayOfStory reports whether "day" behind a word such as "that" is one of the calendar.
func (r *dateReader) dayOfStory(w which, the bool, i uint32) bool {
	switch w {
	case whichSame:
		return !r.glued(i) && r.tok(i+1).Form != formOf
	case whichPrevious, whichFollow:
		return true
	case whichNext:
		return the || r.prev(i-1).Kind == 0
	}
	return false
}

// barePeriod reads what needs no word before it: "the year 2008", "year-end",
// "the weekend", "the end of the month".
func (r *dateReader) barePeriod(i uint32, a anchor) (Date, bool) {
	d := Date{Grain: a.unit, unit: a.unit, rule: byOffset}
	d.Tokens = article.Range{First: i, End: i + 1}
	the := r.prev(i).Form == formThe
	switch a.unit {
	case GrainYear:
		if r.tok(i+1).Form == formHyphen && r.glued(i+1) && r.glued(i+2) {
			return r.yearHyphen(i, d)
		}
		j := i + 1
		if r.tok(j).Form == formOf {
			j++
		}
		if y := r.fullYear(j); y != 0 && the && r.countsThings(j+1) != surelyCounts {
			return r.yearDate(j, y)
		}
	case GrainWeek:
		return r.weekBeside(i, d)
	case GrainWeekend:
		if the && r.tok(i+1).Kind != article.Word || the && Function(r.tok(i+1).Form) {
			d.rule = byWeekend
			return d, true
		}
		return Date{}, false
	}
	if a.unit >= GrainMonth && a.unit <= GrainYear && i >= r.start+3 && r.prev(i).Form == formOf && r.toks[i-2].Form == formEnd && beforeDays.Has(r.toks[i-3].Form) && (r.tok(i+1).Kind != article.Word || Function(r.tok(i+1).Form) && r.tok(i+1).Form != formOf) {
		d.Stage, d.Tokens.First = StageLate, i-2 // "by end of month"
		return d, true
	}
	if the && a.unit >= GrainWeek && a.unit <= GrainCentury && a.unit != GrainQuarter && r.prev(i-1).Form == formOf && i >= r.start+4 {
		if part, ok := partsOfPeriod.Get(r.toks[i-3].Form); ok && r.tok(i+1).Form != formOf {
			d.Stage = part
			d.Tokens.First = i - 3
			return d, true
		}
	}
	return Date{}, false
}

// weekBeside reads "the week of March 3", "the week beginning 4 February" and
// "the week ended May 5": the date itself is read on its own.
func (r *dateReader) weekBeside(i uint32, d Date) (Date, bool) {
	f := r.tok(i + 1).Form
	if n, ok := digits(r.doc.In(r.tok(i + 1).Span)); ok && r.tok(i+1).Kind == article.Number && n >= 1 && n <= 53 && r.prev(i).Form == formThe {
		return r.weekNumber(i, n)
	}
	if !weekEdges.Has(f) {
		return Date{}, false
	}
	j := i + 2
	if r.tok(j).Form == formOn {
		j++
	}
	if f == formOf && r.tok(j).Form == formThe && dayEndings.Has(r.tok(j+2).Form) && r.glued(j+2) {
		d.rule, d.Tokens.End = byNext, i+2
		return d, true // "the week of the 18th"
	}
	a := anchorOf(r.tok(j).Form)
	if !(a.kind == anchorMonth && r.tok(j).Is(article.Capitalised)) && !(r.tok(j).Kind == article.Number && (r.monthAt(j+1) || r.monthAt(j+2))) && a.kind != anchorWeekday {
		return Date{}, false
	}
	d.rule, d.Tokens.End = byNext, i+2
	if f == formEnded || f == formEnding {
		d.which = whichLast
	}
	return d, true
}

// weekCommencing adds the week of "w/c 4 February" before the day itself.
func (r *dateReader) weekCommencing(d *Date) {
	i := d.Tokens.First
	if !d.Written() || r.prev(i).Form != formC || i < r.start+3 || r.toks[i-2].Form != formSlash || r.toks[i-3].Form != formW || !r.glued(i-1) || !r.glued(i-2) {
		return
	}
	r.release(i - 3)
	week := Date{Grain: GrainWeek, unit: GrainWeek, rule: byNext, Weekday: article.NoWeekday}
	week.Tokens = article.Range{First: i - 3, End: i}
	week.DateSpan = r.doc.SpanOf(week.Tokens)
	r.add(&week)
}

var (
	formW = article.FormOf("w")
	formC = article.FormOf("c")
)

// weekNumber reads "the week 3 of 2027", as it is counted in ISO 8601.
func (r *dateReader) weekNumber(i uint32, n int) (Date, bool) {
	d := Date{Grain: GrainWeek, unit: GrainYear, rule: byOffset, inUnit: GrainWeek, inN: int16(n), inCount: 1}
	d.Tokens = article.Range{First: i, End: i + 2}
	if c, end, ok := r.container(i + 2); ok && c.Grain == GrainYear {
		d.Year, d.rule, d.n, d.Tokens.End = c.Year, c.rule, c.n, end
	}
	return d, true
}

// yearHyphen reads "year-end", "year-ago" and "year-earlier".
func (r *dateReader) yearHyphen(i uint32, d Date) (Date, bool) {
	d.Tokens.End = i + 3
	switch f := r.tok(i + 2).Form; {
	case f == formEnd:
		d.inUnit, d.inN, d.inCount, d.Grain = GrainDay, -1, 1, GrainDay
		return d, true
	case f == formAgo, f == formEarlier:
		d.rule, d.n = byBase, -1
		if f == formAgo {
			d.rule = byOffset // from publication, as the word says
		}
		return d, r.prev(i).Kind != article.Punct || r.prev(i).Form != formHyphen
	}
	return Date{}, false
}

// offsetBy makes the date one of the periods around that of publication, or
// around the date named last.
func (d *Date) offsetBy(w which) {
	d.which = w
	switch w {
	case whichLast:
		d.rule, d.n = byOffset, -1
	case whichThis, whichNone:
		d.rule, d.n = byOffset, 0
	case whichNext, whichComing:
		d.rule, d.n = byOffset, 1
	case whichSame:
		d.rule, d.n = byBase, 0
	case whichPrevious:
		d.rule, d.n = byBase, -1
	case whichFollow:
		d.rule, d.n = byBase, 1
	}
}

// stretch makes the date so many units that end or begin at publication.
func (d *Date) stretch(way, count int, unit Grain) {
	d.rule, d.n, d.count, d.unit, d.Grain = byStretch, int16(way), int16(count), unit, GrainSpan
}
