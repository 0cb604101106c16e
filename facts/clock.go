package facts

import "copydesk/article"

// Time is a time of day: "10:30 a.m.", "1800 GMT", "noon".
type Time struct {
	Mention
	Hour, Minute int          // 0 to 23; midnight is 0
	Zone         article.Span // the name of its zone; empty without one
	Date         int32        // index of the date it is said with; -1 without one
}

// clock reads the time of day at a word that makes a figure one: "a.m.", "GMT",
// "o'clock", "noon".
func (r *dateReader) clock(i uint32) {
	t := r.tok(i)
	switch {
	case t.Is(article.Capitalised) && r.prev(i).Is(article.Capitalised): // Jamie Noon
	case t.Form == formNoon || t.Form == formMidday:
		r.addTime(Time{Hour: 12}, i, i+1)
	case t.Form == formMidnight:
		r.addTime(Time{}, i, i+1)
	case meridiems.Has(t.Form):
		r.clockBefore(i, i+1, 12*btoi(afternoons.Has(t.Form)), true)
	case t.Form == formOclock:
		r.clockBefore(i, i+1, 0, false)
	case zones.Has(t.Form):
		r.military(i)
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// clockBefore reads the figure before "a.m." or "o'clock": "10", "10:30", "10.30",
// "6". A figure before that, joined by a dash, has the same half of the day.
func (r *dateReader) clockBefore(i, end uint32, half int, twelve bool) {
	first, h, m, ok := r.clockFigure(i)
	if !ok || twelve && (h < 1 || h > 12) {
		return
	}
	if n := len(r.times); n > 0 && r.times[n-1].Tokens.End > first {
		return
	}
	if twelve {
		r.sharedHalf(first, h, half)
		h = h%12 + half
	}
	r.addTime(Time{Hour: h, Minute: m}, first, end)
}

// sharedHalf reads the first figure of "6-8 p.m." and "between 6 and 7 p.m."
func (r *dateReader) sharedHalf(first uint32, hour, half int) {
	p := r.prev(first)
	if !dashes.Has(p.Form) && p.Form != formTo && p.Form != formAnd || first < r.start+2 {
		return
	}
	at, h, m, ok := r.clockFigure(first - 1)
	if !ok || h < 1 || h > 12 {
		return
	}
	if q := r.prev(at).Form; p.Form != formHyphen && !dashes.Has(p.Form) && q != formFrom && q != formBetween {
		return
	}
	if n := len(r.times); n > 0 && r.times[n-1].Tokens.End > at {
		return
	}
	if half == 12 && h%12 > hour%12 {
		half = 0 // 10-2pm begins in the morning
	}
	r.addTime(Time{Hour: h%12 + half, Minute: m}, at, first-1)
}

// clockFigure reads the hour and minute that end before token i.
func (r *dateReader) clockFigure(i uint32) (first uint32, h, m int, ok bool) {
	p := r.prev(i)
	if p.Kind == article.Word {
		n, found := numberWords.Get(p.Form)
		return i - 1, int(n), 0, found && n >= 1 && n <= 12
	}
	if p.Kind != article.Number {
		return 0, 0, 0, false
	}
	first = i - 1
	text := r.doc.In(p.Span)
	if k := len(text) - 3; k > 0 && k <= 2 && text[k] == '.' {
		h, ok = digits(text[:k])
		m, _ = digits(text[k+1:])
		return first, h, m, ok && h < 24 && m < 60
	}
	n, ok := digits(text)
	if !ok || len(text) > 2 {
		return 0, 0, 0, false
	}
	if first >= r.start+2 && r.toks[first-1].Form == formColon && r.glued(first) && r.glued(first-1) && r.toks[first-2].Kind == article.Number {
		h, ok = digits(r.doc.In(r.toks[first-2].Span))
		return first - 2, h, n, ok && h < 24 && n < 60 && len(text) == 2
	}
	return first, n, 0, n < 24
}

// military reads "1800 GMT" and "18:00 GMT".
func (r *dateReader) military(i uint32) {
	p := r.prev(i)
	if p.Kind != article.Number || i == 0 {
		return
	}
	first, h, m, ok := r.clockFigure(i)
	if text := r.doc.In(p.Span); len(text) == 4 {
		n, isDigits := digits(text)
		first, h, m, ok = i-1, n/100, n%100, isDigits && n < 2400 && n%100 < 60
	}
	if n := len(r.times); !ok || n > 0 && r.times[n-1].Tokens.End > first {
		return
	}
	if unzoned.Has(r.toks[i].Form) && r.toks[i-1].Len() != 4 {
		return // "24 hours" is a length
	}
	r.addTime(Time{Hour: h, Minute: m}, first, i)
}

// clockFigures reads a bare "18:30" where the words before it make it a time and
// no score or ratio.
func (r *dateReader) clockFigures(i uint32) {
	t, next := r.tok(i), r.tok(i+2)
	if t.Len() > 2 || next.Kind != article.Number || next.Len() != 2 || !r.glued(i+2) || !beforeClock.Has(r.prev(i).Form) {
		return
	}
	h, _ := digits(r.doc.In(t.Span))
	m, ok := digits(r.doc.In(next.Span))
	if after := r.tok(i + 3); !ok || h > 23 || m > 59 || meridiems.Has(after.Form) || zones.Has(after.Form) || after.Form == formColon && r.glued(i+3) {
		return
	}
	r.addTime(Time{Hour: h, Minute: m}, i, i+3)
}

// addTime adds a time of day, with the zone behind it.
func (r *dateReader) addTime(t Time, first, end uint32) {
	t.Tokens = article.Range{First: first, End: end}
	j := end
	if r.tok(j).Form == formLocal && r.tok(j+1).Form == formTime {
		t.Zone = r.doc.SpanOf(article.Range{First: j, End: j + 2})
		t.Tokens.End = j + 2
	} else if z := r.tok(j); zones.Has(z.Form) && !unzoned.Has(z.Form) && z.Is(article.Capitalised) {
		t.Zone = z.Span
		t.Tokens.End = j + 1
		if r.tok(j+1).Form == formTime {
			t.Tokens.End++
			t.Zone.End = r.tok(j + 1).End
		}
	}
	t.Span = r.doc.SpanOf(t.Tokens)
	t.Sentence = r.sentence(t.Tokens.First)
	t.Date = -1
	r.times = append(r.times, t)
}

// timesOfDates joins every time of day to the date of its sentence that stands
// nearest to it.
func (r *dateReader) timesOfDates() {
	k := 0
	for i := range r.times {
		t := &r.times[i]
		for k < len(r.out) && r.out[k].Tokens.End <= t.Tokens.First {
			k++
		}
		best := uint32(dateReach)
		if k > 0 && r.out[k-1].Sentence == t.Sentence && r.out[k-1].Grain == GrainDay {
			if gap := t.Tokens.First - r.out[k-1].Tokens.End; gap < best {
				best, t.Date = gap, int32(k-1)
			}
		}
		if k < len(r.out) && r.out[k].Sentence == t.Sentence && r.out[k].Grain == GrainDay && r.out[k].Tokens.First >= t.Tokens.End {
			if gap := r.out[k].Tokens.First - t.Tokens.End; gap < best {
				t.Date = int32(k)
			}
		}
	}
}

// dateReach is how many tokens a time of day may be from its date.
const dateReach = 6

var (
	meridiems  = article.NewSet("am", "pm", "a.m.", "p.m.")
	afternoons = article.NewSet("pm", "p.m.")
	zones      = article.NewSet("gmt", "utc", "est", "edt", "bst", "cet", "hours", "hrs", "et", "pt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "cest", "eastern",
		"pacific", "central", "ist", "jst", "aest", "aedt")
	unzoned     = article.NewSet("hours", "hrs")
	beforeClock = article.NewSet("at", "from", "until", "by", "till", "before", "after", "around", "about", "since")

	formNoon     = article.FormOf("noon")
	formMidday   = article.FormOf("midday")
	formMidnight = article.FormOf("midnight")
	formOclock   = article.FormOf("o'clock")
	formLocal    = article.FormOf("local")
	formTime     = article.FormOf("time")
)
