package facts

import "copydesk/article"

// weekdayAt returns the weekday that token i names. "Sun", "Sat", "Mon" and
// "Wed" behind another name or an article are something else: "The Sun, 12 May".
func (r *dateReader) weekdayAt(i uint32) (article.Weekday, bool) {
	t := r.tok(i)
	w, ok := weekdays.Get(t.Form)
	if !ok || t.Kind != article.Word {
		return article.NoWeekday, false
	}
	if shortWeekdays.Has(t.Form) {
		p := r.prev(i)
		if !t.Is(article.Capitalised) || p.Form == formThe || p.Kind == article.Word && p.Is(article.Capitalised) && !Function(p.Form) {
			return article.NoWeekday, false
		}
	}
	return w, true
}

// weekdayBefore reads the weekday before a date: "Tuesday, March 3", "Tuesday
// the 3rd of March", "Tuesday night (March 3)".
func (r *dateReader) weekdayBefore(d *Date) bool {
	i := d.Tokens.First
	if r.prev(i).Form == formThe {
		i--
	}
	open := r.prev(i).Form == formOpen
	if open || r.prev(i).Form == formComma || r.prev(i).Form == formHyphen && r.glued(i) && r.glued(i-1) {
		i--
	}
	if partsOfDay.Has(r.prev(i).Form) {
		i--
	}
	if r.prev(i).Form == formStop && i > r.start+1 && shortWeekdays.Has(r.toks[i-2].Form) {
		i--
	}
	if i <= r.start {
		return false
	}
	i--
	w, ok := r.weekdayAt(i)
	if !ok {
		return false
	}
	first, listed := r.weekdayListed(i)
	if listed {
		// The weekdays of a list belong to its days in order, and "Saturday and
		// Sunday, March 3" does not say which is meant.
		if d.LastDay == 0 || first == i {
			return true
		}
		i = first
		w, _ = r.weekdayAt(i)
	}
	d.Weekday, d.WeekdaySpan, d.Tokens.First = w, r.toks[i].Span, i
	if open && r.tok(d.Tokens.End).Form == formClose {
		d.Tokens.End++
	}
	return true
}

// weekdayListed reports whether another weekday is joined to the one at token
// i, and returns the first of the two; i itself when there are more.
func (r *dateReader) weekdayListed(i uint32) (uint32, bool) {
	j := i
	p := r.prev(j)
	if !dayJoiners.Has(p.Form) && !dashes.Has(p.Form) && p.Form != formSlash && p.Form != formComma {
		return i, false
	}
	j--
	if r.prev(j).Form == formStop {
		j--
	}
	if j <= r.start {
		return i, false
	}
	j--
	if _, ok := r.weekdayAt(j); !ok {
		return i, false
	}
	if p.Form == formComma {
		return i, true
	}
	if j >= r.start+2 {
		if _, more := r.weekdayAt(j - 2); more {
			return i, true
		}
	}
	return j, true
}

// weekdayAfter reads the weekday behind a date: "March 3 (Tuesday)", "March 3,
// a Tuesday", "March 3, which is a Tuesday", "March 3, 2011 was a Thursday".
func (r *dateReader) weekdayAfter(d *Date) {
	i := d.Tokens.End
	if r.tok(i).Form == formOpen {
		if w, ok := r.weekdayAt(i + 1); ok && r.tok(i+2).Form == formClose {
			d.Weekday, d.WeekdaySpan, d.Tokens.End = w, r.toks[i+1].Span, i+3
		}
		return
	}
	if r.tok(i).Form == formComma {
		i++
	}
	which := r.tok(i).Form == formWhich
	if which {
		i++
	}
	if weekdayVerb.Has(r.tok(i).Form) {
		if !which && d.Year == 0 {
			return
		}
		for n := 0; n < 2 && r.tok(i).Form != formA; n++ {
			i++
		}
	}
	if r.tok(i).Form != formA {
		return
	}
	w, ok := r.weekdayAt(i + 1)
	if !ok || !r.dayListEnds(i+2) {
		return
	}
	d.Weekday, d.WeekdaySpan, d.Tokens.End = w, r.toks[i+1].Span, i+2
}
