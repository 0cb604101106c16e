package facts

import "copydesk/article"

// resolveBase finds the days of a date that counts from the one named last: the
// following day, two years later. Periods from a week up count from publication
// when nothing is named before them; shorter ones stay open.
func (r *dateReader) resolveBase(i int, d *Date) {
	block := r.doc.Sentences[d.Sentence].Block
	for k := i - 1; k >= 0 && k+baseReach >= i; k-- {
		b := &r.out[k]
		if at := r.doc.Sentences[b.Sentence].Block; at+1 < block {
			break
		}
		if b.From == article.NoDay || b.Grain > d.unit || r.attribution(b) {
			continue
		}
		d.shiftFrom(b.From, b.Grain)
		return
	}
	if d.which != whichNone && d.which != whichSame && d.unit >= GrainWeek {
		d.shiftFrom(r.today(d.unit), d.unit)
	}
}

// baseReach is how many of the dates before a relative one are looked at.
const baseReach = 6

// attribution reports whether a date says when somebody spoke, which no other
// date counts from: "police said on Tuesday".
func (r *dateReader) attribution(d *Date) bool {
	for j := d.Tokens.First; j > 0 && j+3 > d.Tokens.First; j-- {
		if sayWords.Has(r.toks[j-1].Form) {
			return true
		}
	}
	return false
}

// resolveCycle finds the month, quarter, half or season of a year: the one
// written beside it, that of the date it is joined to, or the one nearest to
// publication that the tense allows.
func (r *dateReader) resolveCycle(i int, d *Date) {
	count := unitMonths(d.unit)
	month := int(d.n)
	if d.unit == GrainQuarter || d.unit == GrainHalf {
		month = (month-1)*count + 1
	}
	if d.Year != 0 {
		d.From, d.To = monthsFrom(d.Year, month, count)
		return
	}
	if i+1 < len(r.out) && d.which == whichNone {
		if b := &r.out[i+1]; (b.Year != 0 || b.rule == byOffset && b.inN != 0) && b.Grain <= GrainHalf && r.joinedPeriods(d, b) {
			y, m := b.Year, b.Month
			if b.Year == 0 {
				r.resolveNamed(i+1, b)
				y, m, _ = b.From.Civil()
			}
			if y != 0 {
				if m != 0 && month > m {
					y--
				}
				d.From, d.To = monthsFrom(y, month, count)
				return
			}
		}
	}
	if i > 0 && d.Range == int32(i-1) && r.out[i-1].From != article.NoDay && d.which == whichNone {
		y, m, _ := r.out[i-1].From.Civil()
		if month < m {
			y++
		}
		d.From, d.To = monthsFrom(y, month, count)
		return
	}
	if p := r.doc.Meta.Published; p != article.NoDay {
		y, m, _ := p.Civil()
		at := y*12 + m - 1
		d.From, d.To = monthsFrom(0, r.nearestCycle(d, at, month-1, count)+1, count)
	}
}

// joinedPeriods reports whether only joining words stand between two dates.
func (r *dateReader) joinedPeriods(a, b *Date) bool {
	if a.Sentence != b.Sentence || b.Tokens.First > a.Tokens.End+3 {
		return false
	}
	for j := a.Tokens.End; j < b.Tokens.First; j++ {
		if !betweenDays.Has(r.toks[j].Form) {
			return false
		}
	}
	return true
}

// nearestCycle is the month, counted from the year 0, with which the period
// begins that is meant when an article of month at speaks of the one that begins
// with month m, counted from 0.
func (r *dateReader) nearestCycle(d *Date, at, m, count int) int {
	this := at - at%12 + m
	switch d.which {
	case whichLast:
		for this+count > at {
			this -= 12
		}
		return this
	case whichThis:
		if this > at && at-(this-12+count-1) <= 2 {
			return this - 12 // "this winter", said in April
		}
		if this+count <= at && at-this > 8 {
			return this + 12
		}
		return this
	case whichNext, whichComing:
		for this <= at {
			this += 12
		}
		return this
	}
	results := d.unit == GrainQuarter || d.unit == GrainHalf
	reach := uint32(tenseReach)
	if results {
		reach = 8
	}
	t := r.tenseNear(d.Tokens.First, d.Tokens.End, r.doc.Sentences[d.Sentence].Tokens, reach)
	switch {
	case t != noTense:
	case r.aheadWords(d):
		t = futureTense
	case results: // figures of a quarter are of the last one that has begun
		t = pastTense
	}
	switch {
	case t == pastTense && this > at && this <= at+2 && startWords.Has(r.wordBefore(d)):
		return this // "planned for a year from April", said in March
	case t == pastTense && this > at:
		return this - 12
	case t == futureTense && this+count <= at:
		if at-this < 4 && !r.aheadWords(d) {
			return this
		}
		return this + 12
	case t == noTense && this > at+4:
		return this - 12
	case t == noTense && this+count+7 < at:
		return this + 12
	}
	return this
}

// wordBefore is the form of the token before a date.
func (r *dateReader) wordBefore(d *Date) article.FormID {
	if d.Tokens.First == 0 {
		return 0
	}
	return r.toks[d.Tokens.First-1].Form
}

// aheadWords reports whether the words right before a date point ahead: "by May".
func (r *dateReader) aheadWords(d *Date) bool {
	return aheadWords.Has(r.wordBefore(d))
}

// resolveWeekday finds the day of a weekday without a date.
func (r *dateReader) resolveWeekday(i int, d *Date) {
	if i > 0 && d.Range == int32(i-1) && r.out[i-1].From != article.NoDay && d.which == whichNone {
		d.From = onWeekday(r.out[i-1].From, d.Weekday, 1)
		d.To = d.From
		return
	}
	p := r.doc.Meta.Published
	if p == article.NoDay {
		return
	}
	week := monday(p) + (article.Day(d.Weekday)+6)%7
	switch d.which {
	case whichLast, whichPrevious, whichPast:
		d.From = week - 7
	case whichThis:
		d.From = week
	case whichNext:
		d.From = week + 7
	case whichComing:
		d.From = onWeekday(p, d.Weekday, 1)
	case whichSame, whichFollow:
		r.weekdayFromBase(i, d)
	default:
		if d.count != 0 {
			d.From = week + article.Day(7*d.n)
			break
		}
		if r.tense(d.Tokens.First, d.Tokens.End, r.doc.Sentences[d.Sentence].Tokens) == futureTense {
			d.From = onWeekday(p, d.Weekday, 0)
		} else {
			d.From = onWeekday(p-6, d.Weekday, 0)
		}
	}
	d.To = d.From
}

// weekdayFromBase finds "that Friday" and "the following Monday" after the date
// named last.
func (r *dateReader) weekdayFromBase(i int, d *Date) {
	for k := i - 1; k >= 0 && k+3 >= i; k-- {
		b := &r.out[k]
		if b.From == article.NoDay || b.Grain > GrainWeek {
			continue
		}
		after := article.Day(1)
		if d.which == whichSame {
			after = 0
		}
		d.From = onWeekday(b.To, d.Weekday, after)
		return
	}
}

// resolveNumber finds "Tuesday the 13th": the nearest day that is both, ahead of
// publication or behind it as the tense has it.
func (r *dateReader) resolveNumber(d *Date) {
	p := r.doc.Meta.Published
	if p == article.NoDay {
		return
	}
	t := r.tense(d.Tokens.First, d.Tokens.End, r.doc.Sentences[d.Sentence].Tokens)
	d.From = r.nearNumber(d, t)
	if d.From == article.NoDay {
		d.From = r.nearNumber(d, noTense)
	}
	d.To = d.From
}

// nearNumber is the nearest nth of a month on a weekday that the tense allows.
func (r *dateReader) nearNumber(d *Date, t tense) article.Day {
	p := r.doc.Meta.Published
	y, m, _ := p.Civil()
	best := article.NoDay
	for k := y*12 + m - 1 - numberReach; k <= y*12+m-1+numberReach; k++ {
		day, ok := article.DayOf(k/12, k%12+1, int(d.n))
		if !ok || article.Weekday(d.count) != article.NoWeekday && day.Weekday() != article.Weekday(d.count) || t == pastTense && day > p || t == futureTense && day < p {
			continue
		}
		if best == article.NoDay || r.distance(day) < r.distance(best) {
			best = day
		}
	}
	return best
}

// numberReach is how many months from publication a weekday with its day of the
// month may be.
const numberReach = 7

// onWeekday is the first of the weekday that is at least so many days after a day.
func onWeekday(day article.Day, w article.Weekday, after article.Day) article.Day {
	day += after
	return day + (article.Day(w)-article.Day(day.Weekday())+7)%7
}

// resolveWeekend finds "the weekend": the last one, or the next when the text
// looks ahead.
func (r *dateReader) resolveWeekend(d *Date) {
	p := r.doc.Meta.Published
	if p == article.NoDay {
		return
	}
	d.From = monday(p) + 5
	ahead := r.tense(d.Tokens.First, d.Tokens.End, r.doc.Sentences[d.Sentence].Tokens) != pastTense
	if !ahead && d.From > p {
		d.From -= 7
	}
	d.To = d.From + 1
}

// resolveHoliday finds the day of a holiday.
func (r *dateReader) resolveHoliday(i int, d *Date) {
	if d.Year != 0 {
		d.From, _ = d.Holiday.Day(d.Year)
		d.To = d.From
		return
	}
	p := r.doc.Meta.Published
	if base := r.baseOf(i); d.which == whichFollow && base != article.NoDay {
		p = base // "In May he died. The following Christmas"
	}
	if p == article.NoDay {
		return
	}
	year, _, _ := p.Civil()
	if d.rule == byHolidayOf {
		d.From, _ = d.Holiday.Day(year + int(d.n))
		d.To = d.From
		return
	}
	t := r.tense(d.Tokens.First, d.Tokens.End, r.doc.Sentences[d.Sentence].Tokens)
	best := article.NoDay
	for y := year - 1; y <= year+1; y++ {
		day, ok := d.Holiday.Day(y)
		if ok && r.holidayFits(d, day, p, t) && (best == article.NoDay || max(day-p, p-day) < max(best-p, p-best)) {
			best = day
		}
	}
	d.From, d.To = best, best
}

// baseOf is the last day of the date named last before number i, in its block or
// the one before.
func (r *dateReader) baseOf(i int) article.Day {
	if i == 0 {
		return article.NoDay
	}
	b := &r.out[i-1]
	if r.doc.Sentences[b.Sentence].Block+1 < r.doc.Sentences[r.out[i].Sentence].Block || r.attribution(b) {
		return article.NoDay
	}
	return b.To
}

// holidayFits reports whether a day may be the holiday that is meant.
func (r *dateReader) holidayFits(d *Date, day, p article.Day, t tense) bool {
	switch {
	case d.which == whichLast:
		return day < p
	case d.which == whichNext || d.which == whichComing || d.which == whichFollow:
		return day > p
	case d.which == whichThis:
		return max(day-p, p-day) < 300
	case t == pastTense:
		return day <= p+30
	case t == futureTense:
		return day >= p-30
	}
	return true
}

// resolveStretch finds so many units up to the day before publication, or from
// the day after it.
func (r *dateReader) resolveStretch(d *Date) {
	p := r.today(d.unit)
	if p == article.NoDay {
		return
	}
	if d.unit == GrainQuarter {
		from, to := int(d.n), int(d.n)*int(d.count)
		a, b := shifted(p, d.unit, from, false)
		c, e := shifted(p, d.unit, to, false)
		d.From, d.To = min(a, c), max(b, e)
		return
	}
	far, _ := shifted(p, d.unit, int(d.n)*int(d.count), true)
	if far == article.NoDay {
		return
	}
	if d.n < 0 {
		d.From, d.To = far-article.Day(d.plus), p-1
	} else {
		d.From, d.To = p+1, far+article.Day(d.plus)
	}
}
