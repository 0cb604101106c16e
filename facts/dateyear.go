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
	year, ok := r.saidYear(d)
	if ok {
		r.settle(d, year)
		return
	}
	published := r.doc.Meta.Published
	if published == article.NoDay || r.eraAfter(d) {
		return
	}
	this, _, _ := published.Civil()
	if year = r.nearYear(d, this); year == 0 {
		if !r.farther(d, this) {
			r.byTense(d, this)
		}
		return
	}
	day, ok := article.DayOf(year, d.Month, d.Day)
	if !ok || d.Weekday != article.NoWeekday && day.Weekday() == d.Weekday {
		r.settle(d, year)
		return
	}
	if r.farther(d, this) || r.fromPassage(d, year) {
		return
	}
	r.settle(d, year+r.otherSide(d, day))
}

// otherSide is 1 when a sentence looks forward to a day that is well past in the
// year nearest to publication, and -1 when it looks back on one well ahead: "the
// race for the November 8 election", said in January.
func (r *dateReader) otherSide(d *Date, day article.Day) int {
	gap := day - r.doc.Meta.Published
	if d.Weekday != article.NoWeekday || -sideWindow <= gap && gap <= sideWindow {
		return 0
	}
	s := r.doc.Sentences[d.Sentence].Tokens
	if gap < 0 {
		if pollWords.Has(r.form(d.Tokens.End)) && r.tense(d.Tokens.First, d.Tokens.End, s) != pastTense {
			return 1
		}
		return 0
	}
	i := d.Tokens.First
	if i > s.First && r.toks[i-1].Form == formOn {
		i--
	}
	if i > s.First+1 && !offsets.Has(r.toks[i-1].Form) && r.toks[i-1].Form != formSince && r.toks[i-2].Form != formWhen && r.tenseAt(i-1, s) == pastTense {
		return -1 // "inaugurated on Jan. 20", said in November
	}
	return 0
}

// sideWindow is how many days a day may be from publication on the side that the
// tense does not speak of.
const sideWindow = 60

// reach is how many of the years named before a date are looked at.
const reach = 16

// fromPassage settles a date by a year that its passage names: its block up to
// the end of its sentence. The dates are given to it from the last to the first.
func (r *dateReader) fromPassage(d *Date, near int) bool {
	sentence := r.doc.Sentences[d.Sentence]
	for len(r.years) > 0 && r.years[len(r.years)-1].at >= sentence.Tokens.End {
		r.years = r.years[:len(r.years)-1]
	}
	for k := len(r.years) - 1; k >= max(0, len(r.years)-reach) && r.years[k].block == sentence.Block; k-- {
		y := &r.years[k]
		switch day, ok := article.DayOf(y.year, d.Month, d.Day); {
		case y.year == near:
		case d.Weekday == article.NoWeekday:
			if y.at >= sentence.Tokens.First && y.at < d.Tokens.First && r.governs(y.at) {
				r.settle(d, y.year)
				return true
			}
		case ok && day.Weekday() == d.Weekday:
			r.settle(d, y.year)
			return true
		}
	}
	return false
}

// governs reports whether the year at token i holds for the dates behind it in
// its sentence: "In 1998 it shut on March 3", "fiscal 1986 ended September 30".
func (r *dateReader) governs(i uint32) bool {
	return i > 0 && governWords.Has(r.toks[i-1].Form)
}

// saidYear is the year that words behind the date name: "March 5 last year". It
// is 0, and no year can be told, behind "that year" and "the following year".
func (r *dateReader) saidYear(d *Date) (int, bool) {
	switch published := r.doc.Meta.Published; {
	case d.count != 0:
		return r.sideYear(d), true
	case d.which == whichLast || d.which == whichThis || d.which == whichNext || d.which == whichComing:
		if published == article.NoDay {
			return 0, true
		}
		year, _, _ := published.Civil()
		return year + int(d.n), true
	case d.which != whichNone:
		return 0, true
	}
	i := d.Tokens.End
	if f := r.form(i); f == formComma || f == formOf {
		i++
	}
	f, second := r.form(i), r.form(i+1)
	return 0, openYears.Has(f) && second == formYear || f == formThe && r.form(i+2) == formYear
}

// takeSide reads the word before a day without a year that tells on which side
// of publication it is: "last March 3", "next 6th of April".
func (r *dateReader) takeSide(d *Date) {
	if d.Year != 0 || !d.Written() || d.which != whichNone || d.rule != asWritten || d.Weekday != article.NoWeekday || d.Listed {
		return
	}
	i := d.Tokens.First
	w, ok := whiches.Get(r.prev(i).Form)
	if !ok || w != whichLast && w != whichNext {
		return
	}
	if f := r.prev(i - 1).Form; f == formThe || lastVerb.Has(f) {
		return // "the last 3 March issues", "to last 30 April days"
	}
	d.which, d.count, d.Tokens.First = w, 1, i-1
}

// sideYear is the year of the day nearest to publication on the side that a word
// before it names, zero when none can be told.
func (r *dateReader) sideYear(d *Date) int {
	p := r.doc.Meta.Published
	if p == article.NoDay {
		return 0
	}
	this, _, _ := p.Civil()
	day, ok := article.DayOf(this, d.Month, d.Day)
	switch {
	case !ok:
		return this
	case d.which == whichLast && day >= p:
		return this - 1
	case d.which == whichNext && day <= p:
		return this + 1
	}
	return this
}

// form returns the form of a token of the whole article, or zero behind its end.
func (r *dateReader) form(i uint32) article.FormID {
	if i >= uint32(len(r.toks)) {
		return 0
	}
	return r.toks[i].Form
}

// farther settles a date outside the window when its weekday tells the year:
// "the election on Tuesday, Nov. 8", said in April.
func (r *dateReader) farther(d *Date, this int) bool {
	if d.Weekday == article.NoWeekday {
		return false
	}
	for y := this - 1; y <= this+1; y++ {
		day, ok := article.DayOf(y, d.Month, d.Day)
		if ok && day.Weekday() == d.Weekday && r.distance(day) <= farWindow {
			r.settle(d, y)
			return true
		}
	}
	return false
}

const farWindow = 270

// byTense settles a date outside the window by what the sentence says of its
// time: "the record set on Aug. 6", said in February. One with a weekday that
// fits neither year stays open.
func (r *dateReader) byTense(d *Date, this int) {
	if d.Weekday != article.NoWeekday || r.fromPassage(d, 0) {
		return
	}
	t := r.tense(d.Tokens.First, d.Tokens.End, r.doc.Sentences[d.Sentence].Tokens)
	best := article.NoDay
	for y := this - 1; y <= this+1; y++ {
		day, ok := article.DayOf(y, d.Month, d.Day)
		if !ok || r.distance(day) > halfAYear || t == pastTense && day > r.doc.Meta.Published || t == futureTense && day < r.doc.Meta.Published {
			continue
		}
		if best == article.NoDay || r.distance(day) < r.distance(best) {
			best = day
			r.settle(d, y)
		}
	}
}

// halfAYear is how far from publication the tense can put a date that has no year.
const halfAYear = 240

// distance is how many days a day is from that of publication.
func (r *dateReader) distance(day article.Day) article.Day {
	return max(day-r.doc.Meta.Published, r.doc.Meta.Published-day)
}

// nearYear is the year that puts a date within the window around the day of
// publication, or zero.
func (r *dateReader) nearYear(d *Date, this int) int {
	for y := this - 1; y <= this+1; y++ {
		if day, ok := article.DayOf(y, d.Month, d.Day); ok && r.distance(day) <= window {
			return y
		}
	}
	return 0
}

// eraAfter reports whether a year of another reckoning follows: "15 March 44 BC".
func (r *dateReader) eraAfter(d *Date) bool {
	i := d.Tokens.End
	if r.form(i) == formComma {
		i++
	}
	return eras.Has(r.form(i)) || eras.Has(r.form(i+1)) && r.toks[i].Kind == article.Number
}
