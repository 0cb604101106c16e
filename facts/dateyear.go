package facts

import "copydesk/article"

// writtenYear is a year that the article names.
type writtenYear struct {
	at, block uint32 // the token and the block
	year      int
}

func (r *dateReader) addYear(i uint32, year int) {
	r.years = append(r.years, writtenYear{i, r.block, year})
}

// window is how many days a date without a year may be from the day of
// publication for its year to be plain.
const window = 150

// resolve finds the days of the dates. A date without a year takes that of the
// date it is joined to, and else the one that puts it near the day of
// publication.
func (r *dateReader) resolve() {
	for i := len(r.out) - 1; i >= 0; i-- {
		d := &r.out[i]
		switch {
		case d.Grain == GrainMonth:
			d.From, _ = article.DayOf(d.Year, d.Month, 1)
			d.To, _ = article.DayOf(d.Year, d.Month, article.DaysIn(d.Year, d.Month))
		case d.Year != 0:
			r.settle(d, d.Year)
		case i+1 < len(r.out) && r.joined(d, &r.out[i+1]):
			r.settle(d, yearBefore(d, &r.out[i+1]))
		default:
			r.fromPublication(d)
		}
		d.YearFromArticle = d.Year == 0 && d.From != article.NoDay
	}
}

// settle gives a date its days in a year, when the year has them.
func (r *dateReader) settle(d *Date, year int) {
	from, ok := article.DayOf(year, d.Month, d.Day)
	to := from
	if ok && d.LastDay != 0 {
		to, ok = article.DayOf(year, d.Month, d.LastDay)
	}
	if ok {
		d.From, d.To = from, to
	}
}

// joined reports whether only joining words stand between two dates of a
// sentence, the second of which has its year: "from June 20 to July 4, 2003".
func (r *dateReader) joined(a, b *Date) bool {
	if b.From == article.NoDay || b.Grain != GrainDay || b.Year == 0 && !b.YearFromArticle || a.Sentence != b.Sentence {
		return false
	}
	if b.Tokens.First > a.Tokens.End+3 {
		return false
	}
	for i := a.Tokens.End; i < b.Tokens.First; i++ {
		if !betweenDays.Has(r.toks[i].Form) {
			return false
		}
	}
	return true
}

// yearBefore is the year of a date that comes before another in a list or range.
func yearBefore(a, b *Date) int {
	year, month, day := b.From.Civil()
	if a.Month > month || a.Month == month && a.Day > day {
		year--
	}
	return year
}

// fromPublication resolves a date without a year. One whose weekday fits a year
// that the passage names belongs to that year: the story may tell of the past.
func (r *dateReader) fromPublication(d *Date) {
	year := r.nearYear(d)
	if year == 0 || r.eraAfter(d) {
		return
	}
	day, ok := article.DayOf(year, d.Month, d.Day)
	if !ok || d.Weekday != article.NoWeekday && day.Weekday() == d.Weekday {
		r.settle(d, year)
		return
	}
	for k := len(r.years) - 1; k >= 0; k-- {
		y := &r.years[k]
		if !r.sameReach(d, y) || y.year == year {
			continue
		}
		if d.Weekday == article.NoWeekday {
			if r.doc.SentenceAt(r.toks[y.at].Start) == d.Sentence {
				return
			}
			continue
		}
		if day, ok := article.DayOf(y.year, d.Month, d.Day); ok && day.Weekday() == d.Weekday {
			r.settle(d, y.year)
			return
		}
	}
	r.settle(d, year)
}

// sameReach reports whether a year is named in the passage of a date: in its
// block, not after its sentence.
func (r *dateReader) sameReach(d *Date, y *writtenYear) bool {
	return y.block == r.doc.BlockAt(d.Span.Start) && y.at < r.doc.Sentences[d.Sentence].Tokens.End
}

// nearYear is the year that puts a date within the window around the day of
// publication, or zero.
func (r *dateReader) nearYear(d *Date) int {
	published := r.doc.Meta.Published
	if published == article.NoDay {
		return 0
	}
	this, _, _ := published.Civil()
	for y := this - 1; y <= this+1; y++ {
		if day, ok := article.DayOf(y, d.Month, d.Day); ok && max(day-published, published-day) <= window {
			return y
		}
	}
	return 0
}

// eraAfter reports whether a year of another reckoning follows: "15 March 44 BC".
func (r *dateReader) eraAfter(d *Date) bool {
	i := d.Tokens.End
	if i < uint32(len(r.toks)) && r.toks[i].Form == formComma {
		i++
	}
	return i+1 < uint32(len(r.toks)) && (eras.Has(r.toks[i].Form) || r.toks[i].Kind == article.Number && eras.Has(r.toks[i+1].Form))
}
