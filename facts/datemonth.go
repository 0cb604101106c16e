package facts

import "copydesk/article"

// month reads a month without a day: "September 2011", "late November", "last
// May", "in June last year", "the October elections".
func (r *dateReader) month(i, after uint32, month int) (Date, bool) {
	d := Date{Month: month, Grain: GrainMonth, rule: byCycle, unit: GrainMonth, n: int16(month)}
	d.Tokens = article.Range{First: i, End: after}
	if n, y := r.monthYear(after); n > 0 {
		d.Year, d.rule = y, asWritten
		d.Tokens.End = after + n
		r.lead(&d)
		return d, true
	}
	if !r.monthStands(i, after) {
		return Date{}, false
	}
	if !r.lead(&d) {
		return Date{}, false
	}
	if y, end, ok := r.saidPeriod(after, GrainYear); ok {
		d.rule, d.unit, d.n, d.which = y.rule, y.unit, y.n, y.which
		d.inUnit, d.inN, d.inCount, d.Tokens.End = GrainMonth, int16(month), 1, end
	}
	return d, true
}

// monthYear returns how many tokens the year behind a month takes. The comma of
// "in September, 2011 people came" is none of its own.
func (r *dateReader) monthYear(i uint32) (n uint32, year int) {
	if n, year = r.yearAfter(i, false); n > 0 {
		return n, year
	}
	if r.tok(i).Form == formComma && r.fullYear(i+1) != 0 && r.tok(i+2).Kind != article.Word {
		return 2, r.fullYear(i + 1)
	}
	return 0, 0
}

// monthStands reports whether a month's name alone is a month and not a name or
// a word: "in May", "the March figures", but not "Theresa May", "April Jones",
// "it may", "Black September".
func (r *dateReader) monthStands(i, after uint32) bool {
	t, p, next := r.tok(i), r.prev(i), r.tok(after)
	if !t.Is(article.Capitalised) && !plainMonths.Has(t.Form) {
		return r.smallMonth(i)
	}
	month, _ := months.Get(t.Form)
	names := nameMonths.Has(t.Form)
	if p.Kind == article.Word && p.Is(article.Capitalised) && !Function(p.Form) && !beforeMonths.Has(p.Form) && !partsOfPeriod.Has(p.Form) {
		if names && !p.Is(article.AllCaps) || nameTitles.Has(p.Form) {
			r.people |= 1 << month
		}
		return false
	}
	if next.Form == formHyphen && r.glued(after) && r.tok(after+1).Kind == article.Word && !months.Has(r.tok(after+1).Form) && names {
		return false
	}
	before := beforeMonths.Has(p.Form) || monthLeads.Has(p.Form) || p.Form == formHyphen && r.glued(i) && i >= r.start+2 && partsOfPeriod.Has(r.toks[i-2].Form)
	if !names {
		return !shortMonths.Has(t.Form) || before || r.joinedMonth(i, after) || i+1 < after
	}
	sure := sureMonths.Has(p.Form)
	if r.people&(1<<month) != 0 && !sure {
		return false
	}
	if next.Kind == article.Word && next.Is(article.Capitalised) && !sure && !Function(next.Form) && !monthFollowers.Has(next.Form) {
		return false
	}
	if t.Is(article.AllCaps) && !sure {
		return false
	}
	if r.joinedMonth(i, after) {
		return true
	}
	if p.Form == formThe && !t.Is(article.Capitalised) && plainMonths.Has(t.Form) && beforeSeasons.Has(r.prev(i-1).Form) {
		return true // "in the april", which no protester or girl is
	}
	if determiners.Has(p.Form) || p.Form == formPossessive || next.Form == formPossessive {
		return next.Kind == article.Word
	}
	return before || monthFollowers.Has(next.Form) && !p.Is(article.Capitalised)
}

// smallMonth reports whether "may", "march" or "august" without its capital is
// the month and not a verb, a walk or a word of praise: "in may.", "in march 2010",
// but not "the state it is in may change", "on the last march".
func (r *dateReader) smallMonth(i uint32) bool {
	p, next := r.prev(i).Form, r.tok(i+1)
	if p == formBetween || p == formFrom {
		return monthJoiners.Has(next.Form) && plainMonths.Has(r.tok(i+2).Form) // "between august and october"
	}
	if !smallLeads.Has(p) {
		return false
	}
	if r.toks[i].Form == formMarch && r.fullYear(i+1) == 0 {
		return false // "took part in march."
	}
	return next.Kind == 0 || !r.glued(i+2) && (next.Form == formStop || next.Form == formComma) && r.glued(i+1) || r.fullYear(i+1) != 0
}

var formMarch = article.FormOf("march")

var smallLeads = article.NewSet("in", "since", "until", "during", "early", "late")

// joinedMonth reports whether the month is one of two that a word or dash joins.
func (r *dateReader) joinedMonth(i, after uint32) bool {
	if r.monthAt(after+1) && monthJoiners.Has(r.tok(after).Form) {
		return true
	}
	if n := len(r.out); n > 0 && i > 0 && r.out[n-1].Month != 0 {
		end := r.out[n-1].Tokens.End
		return end+1 == i && monthJoiners.Has(r.toks[end].Form)
	}
	return false
}

// monthAt reports whether token i is the capitalised name of a month.
func (r *dateReader) monthAt(i uint32) bool {
	t := r.tok(i)
	return months.Has(t.Form) && t.Is(article.Capitalised)
}

// lead reads the words before a period that say which one or what part of it is
// meant: "last May", "this coming June", "early 2011", "mid-1987", "the end of
// March". It reports false when they make it no date: "every May".
func (r *dateReader) lead(d *Date) bool {
	i := d.Tokens.First
	p := r.prev(i)
	if w, ok := whiches.Get(p.Form); ok && w != whichSame && w != whichNone && p.Kind == article.Word {
		if w == whichEach {
			return false
		}
		if w == whichPast {
			w = whichLast
		}
		d.which = w
		i--
		if q := r.prev(i).Form; q == formThis || q == formLast {
			i--
		}
	}
	if r.prev(i).Form == formHyphen && r.glued(i) && r.glued(i-1) && i >= r.start+2 {
		if part, ok := partsOfPeriod.Get(r.toks[i-2].Form); ok {
			d.Stage, i = part, i-2
		}
	} else if part, ok := partsOfPeriod.Get(r.prev(i).Form); ok {
		d.Stage, i = part, i-1
	} else if r.prev(i).Form == formOf && i >= r.start+2 {
		if part, ok := partsOfPeriod.Get(r.toks[i-2].Form); ok {
			d.Stage, i = part, i-2
		}
	}
	d.Tokens.First = i
	return true
}

// saidPeriod reads a year or the like behind a date: "last year", "of this year",
// ", the previous year".
func (r *dateReader) saidPeriod(i uint32, unit Grain) (Date, uint32, bool) {
	comma := r.tok(i).Form == formComma && whiches.Has(r.tok(i+1).Form)
	if comma || r.tok(i).Form == formOf {
		i++
	}
	if r.tok(i).Form == formThe {
		i++
	}
	w, ok := whiches.Get(r.tok(i).Form)
	a := anchorOf(r.tok(i + 1).Form)
	if !ok || a.kind != anchorUnit || a.unit != unit || a.n != 0 || w == whichEach || w == whichPast || comma && r.tok(i+2).Form == formPossessive {
		return Date{}, i, false
	}
	d := Date{unit: unit, which: w}
	d.offsetBy(w)
	return d, i + 2, true
}
