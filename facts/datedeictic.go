package facts

import "copydesk/article"

// deictic reads "today", "yesterday morning", "tomorrow night", "tonight".
func (r *dateReader) deictic(i uint32, a anchor) (Date, bool) {
	t, p, next := r.tok(i), r.prev(i), r.tok(i+1)
	if t.Is(article.Capitalised) && (p.Kind == article.Word && p.Is(article.Capitalised) && !Function(p.Form) && !t.Is(article.AllCaps) || shows.Has(next.Form)) {
		return Date{}, false // USA Today, the Today programme
	}
	if p.Form == formHyphen && r.glued(i) || next.Form == formHyphen && r.glued(i+1) && r.glued(i+2) {
		return Date{}, false
	}
	d := Date{Grain: GrainDay, rule: byOffset, unit: GrainDay, n: int16(a.n)}
	d.Tokens = article.Range{First: i, End: i + 1}
	if partsOfDay.Has(next.Form) {
		d.Tokens.End++
	}
	return d, true
}

// partOfDay reads "last night", "this morning", "that evening", "the following
// morning". Those of a weekday are read with it.
func (r *dateReader) partOfDay(i uint32) (Date, bool) {
	w, ok := whiches.Get(r.prev(i).Form)
	if !ok {
		return Date{}, false
	}
	d := Date{Grain: GrainDay, unit: GrainDay}
	d.Tokens = article.Range{First: i - 1, End: i + 1}
	switch w {
	case whichLast, whichThis, whichSame, whichPrevious, whichFollow:
		d.offsetBy(w)
	case whichNext:
		d.offsetBy(whichFollow)
	default:
		return Date{}, false
	}
	return d, true
}

// weekday reads a weekday that stands for a day: "on Monday", "last Tuesday",
// "Friday night", "Wednesday of next week". A written date behind it may take it in.
func (r *dateReader) weekday(i uint32) (Date, bool) {
	w, ok := r.weekdayAt(i)
	t := r.tok(i)
	if !ok || !r.weekdayStands(i) {
		return Date{}, false
	}
	if !t.Is(article.Capitalised) && (t.Len() < 6 || !beforeHolidays.Has(r.prev(i).Form)) {
		return Date{}, false
	}
	d := Date{Grain: GrainDay, rule: byWeekday, Weekday: w, WeekdaySpan: t.Span}
	d.Tokens = article.Range{First: i, End: i + 1}
	p := r.prev(i)
	if p.Form == formHyphen && r.glued(i) {
		if !yearPrefixes.Has(r.prev(i - 1).Form) {
			return d, dashes.Has(p.Form) && i >= r.start+2 && weekdays.Has(r.toks[i-2].Form)
		}
	}
	if wh, ok := whiches.Get(p.Form); ok {
		if wh == whichEach {
			return Date{}, false
		}
		if wh == whichFollow && r.prev(i-1).Form != formThe {
			return d, true // "following Tuesday's vote"
		}
		d.which, d.Tokens.First = wh, i-1
		if f := r.prev(i - 1).Form; f == formThis || f == formThe && wh != whichThis {
			if f == formThis {
				d.Tokens.First--
			} else if wh == whichSame || wh == whichNext {
				d.which = whichFollow
			}
		}
	}
	if partsOfDay.Has(r.tok(d.Tokens.End).Form) {
		d.Tokens.End++
	}
	if n, end := r.numberOf(d.Tokens.End); n != 0 {
		d.rule, d.n, d.Tokens.End = byNumber, int16(n), end
		d.WeekdaySpan, d.Weekday = article.Span{}, article.NoWeekday
		d.count = int16(w)
		return d, true
	}
	r.weekOf(&d)
	return d, true
}

// numberOf reads the day behind a weekday, without a month: "Tuesday 13th",
// "Tuesday the 13th".
func (r *dateReader) numberOf(i uint32) (n int, end uint32) {
	the := r.tok(i).Form == formThe
	if the {
		i++
	}
	n, _, end = r.dayAt(i)
	if end == i+1 && !the && n > 12 && n <= 31 && r.figureEnds(end) {
		return n, end
	}
	if n == 0 || n > 31 || end != i+2 || r.tok(end).Form == formOf || months.Has(r.tok(end).Form) || !r.dayListEnds(end) {
		return 0, i
	}
	return n, end
}

// figureEnds reports whether token i lets a bare figure behind a weekday be the
// day of the month: "Sunday 31." Scores, hours and lists go on: "Sunday 31-14".
func (r *dateReader) figureEnds(i uint32) bool {
	t := r.tok(i)
	switch {
	case t.Kind == 0:
		return true
	case t.Kind == article.Punct:
		return r.glued(i) && !dashes.Has(t.Form) && (!r.glued(i+1) || r.tok(i+1).Kind == article.Punct || r.tok(i+1).Kind == 0) && r.tok(i+1).Kind != article.Number && !weekdays.Has(r.tok(i+1).Form)
	}
	return beforeDays.Has(t.Form) || t.Form == formAt || t.Form == formFrom || t.Form == formIn
}

// weekOf takes in the week that a weekday is of: "Monday of last week", "Tuesday
// next week", "next week Monday".
func (r *dateReader) weekOf(d *Date) {
	if y, end, ok := r.saidPeriod(d.Tokens.End, GrainWeek); ok && y.rule == byOffset {
		d.which, d.n, d.count, d.Tokens.End = whichNone, y.n, 1, end
		return
	}
	n := len(r.out)
	if n == 0 || d.Tokens.First != r.out[n-1].Tokens.End || d.Tokens.First != r.start {
		return
	}
	if o := &r.out[n-1]; o.rule == byOffset && o.unit == GrainWeek && o.Grain == GrainWeek {
		d.which, d.n, d.count, d.Tokens.First = whichNone, o.n, 1, o.Tokens.First
		r.start = o.Tokens.First
		r.out = r.out[:n-1]
	}
}

// behindWeek reports whether "next week" or the like stands right before token i.
func (r *dateReader) behindWeek(i uint32) bool {
	n := len(r.out) - 1
	return n >= 0 && r.out[n].Tokens.End == i && r.out[n].Grain == GrainWeek && r.out[n].rule == byOffset && !r.glued(i)
}

// weekdayStands reports whether the weekday at token i is a day and no part of a
// name or habit: not "Sunday Times", "Sheffield Wednesday", "Saturday Night Live",
// "Monday nights", "Black Friday".
func (r *dateReader) weekdayStands(i uint32) bool {
	t, p, next := r.tok(i), r.prev(i), r.tok(i+1)
	if n, _ := r.numberOf(i + 1); n == 0 && shortWeekdays.Has(t.Form) && (wordWeekdays.Has(t.Form) && !r.behindWeek(i) || t.Is(article.AllCaps)) && !(next.Form == formStop && r.glued(i+1) && t.Form != formSun) {
		return false
	}
	if weekdayNamesBefore.Has(p.Form) && p.Is(article.Capitalised) {
		return false
	}
	if next.Kind == article.Word && next.Is(article.Capitalised) && !t.Is(article.AllCaps) && weekdayNamesAfter.Has(next.Form) {
		return false
	}
	if pluralParts.Has(next.Form) || partsOfDay.Has(next.Form) && next.Is(article.Capitalised) && !t.Is(article.AllCaps) && r.tok(i+2).Is(article.Capitalised) {
		return false
	}
	if next.Form == formThe && p.Kind == 0 && r.tok(i+2).Kind == article.Number && r.doc.In(r.tok(i+2).Span) == "13" {
		return false // Friday the 13th
	}
	return true
}
