package facts

import "copydesk/article"

// rule is how the days of a date are found.
type rule uint8

const (
	asWritten   rule = iota // from the year, month and day that are written
	settled                 // known when it was read
	open                    // they stay open
	byOffset                // n units from publication
	byBase                  // n units from the date named last
	byNext                  // n units from the date named next
	byCycle                 // the nth unit of a year that is not written
	byWeekday               // the weekday nearest to publication
	byWeekend               // the weekend nearest to publication
	byHoliday               // the holiday of the year written or nearest
	byHolidayOf             // the holiday in a year n from publication's
	byOrder                 // in figures, the day and the month in the order of the article's other dates
	byNumber                // the nth of a month, on a weekday
	byStretch               // count units up to or from publication
	byWorkdays              // count days from Monday to Friday, up to or from publication
)

// resolve finds the days of the dates, those that are written first.
func (r *dateReader) resolve() {
	r.link()
	for i := len(r.out) - 1; i >= 0; i-- {
		if d := &r.out[i]; d.Written() {
			r.resolveWritten(i, d)
			d.YearFromArticle = d.Year == 0 && d.From != article.NoDay
		}
	}
	for i := range r.out {
		if d := &r.out[i]; !d.Written() {
			r.resolveNamed(i, d)
		}
	}
	for i := len(r.out) - 2; i >= 0; i-- {
		if d := &r.out[i]; d.rule == byNext && r.out[i+1].Tokens.First <= d.Tokens.End+nextReach {
			if r.out[i+1].Grain == GrainDay && d.unit == GrainMonth {
				d.Grain = GrainDay
			}
			d.shiftFrom(r.out[i+1].From, r.out[i+1].Grain)
			if d.unit == GrainWeek && anchorOf(r.toks[d.Tokens.First].Form).kind == anchorUnit && d.From != article.NoDay {
				if d.n > 0 {
					d.From -= 6 // "in the week after Easter"
				}
				d.To = d.From + 6
			}
			if d.which == whichLast && d.From != article.NoDay {
				d.To = r.out[i+1].From
				d.From = d.To - 6
			}
		}
	}
	r.timesOfDates()
}

// nextReach is the number of tokens between "two days before" and the date that
// it counts from: "the", "last".
const nextReach = 2

// resolveWritten finds the days of a date with its day and month. One without a
// year takes that of the date it is joined to, and else the one that puts it
// near the day of publication.
func (r *dateReader) resolveWritten(i int, d *Date) {
	switch {
	case d.Year != 0:
		r.settle(d, d.Year)
	case i+1 < len(r.out) && r.joined(d, &r.out[i+1]):
		r.settle(d, yearBefore(d, &r.out[i+1]))
	case i > 0 && r.endOfYear(&r.out[i-1], d):
		r.settle(d, r.out[i-1].Year+int(r.out[i-1].count))
	case d.Month == 9 && d.Day == 11 && r.attacks(d):
		r.settle(d, 2001)
	default:
		r.fromPublication(d)
	}
}

// endOfYear reports whether a day ends the year named right before it: "fiscal
// 1986/87 ending March 31".
func (r *dateReader) endOfYear(year, d *Date) bool {
	i := year.Tokens.End
	return year.Year != 0 && (year.Grain == GrainYear || year.Grain == GrainSpan) && d.Tokens.First == i+1 && (r.toks[i].Form == formEnded || r.toks[i].Form == formEnding)
}

// attacks reports whether 11 September is that of 2001: "the Sept. 11 attacks",
// "since September 11".
func (r *dateReader) attacks(d *Date) bool {
	first, _ := article.DayOf(2001, 9, 11)
	if p := r.doc.Meta.Published; p != article.NoDay && p <= first+window {
		return false
	}
	if d.Weekday != article.NoWeekday && d.Weekday != first.Weekday() {
		return false
	}
	i := d.Tokens.End
	if r.form(i) == formComma {
		i++
	}
	for j := i; j < i+3; j++ {
		if attackWords.Has(r.form(j)) {
			return true
		}
	}
	return d.Tokens.First > 0 && attackLeads.Has(r.toks[d.Tokens.First-1].Form)
}

// today is the day that relative dates count from: that of publication, or a day
// of its year when only that is known and the unit is no shorter.
func (r *dateReader) today(unit Grain) article.Day {
	p := r.doc.Meta.Published
	if p == article.NoDay && unit >= GrainYear && r.doc.Meta.Year != 0 {
		p, _ = article.DayOf(r.doc.Meta.Year, 7, 1)
	}
	return p
}

// resolveNamed finds the days of a date that is not written by day and month.
func (r *dateReader) resolveNamed(i int, d *Date) {
	d.Relative = d.Year == 0 && d.rule != settled && d.rule != asWritten
	switch d.rule {
	case asWritten:
		r.settlePeriod(d, d.Year)
	case byOffset:
		d.shiftFrom(r.today(d.unit), d.unit)
		if d.unit == GrainWeekend && d.which == whichThis && d.From > r.doc.Meta.Published && r.tense(d.Tokens.First, d.Tokens.End, r.doc.Sentences[d.Sentence].Tokens) == pastTense {
			d.From, d.To = d.From-7, d.To-7 // "it snowed this weekend", said on a Monday
		}
	case byBase:
		r.resolveBase(i, d)
	case byCycle:
		r.resolveCycle(i, d)
	case byWeekday:
		r.resolveWeekday(i, d)
	case byWeekend:
		r.resolveWeekend(d)
	case byHoliday, byHolidayOf:
		r.resolveHoliday(i, d)
	case byStretch:
		r.resolveStretch(d)
	case byWorkdays:
		r.resolveWorkdays(d)
	case byOrder:
		r.resolveOrder(d)
	case byNumber:
		r.resolveNumber(d)
	}
	if d.From == article.NoDay {
		return
	}
	if d.inN != 0 {
		d.narrow()
	}
	r.takeStage(d)
}

// takeStage narrows a year to its third that the text speaks of, and a period
// that holds the day of publication to what lies behind or ahead.
func (r *dateReader) takeStage(d *Date) {
	p := r.doc.Meta.Published
	inside := p != article.NoDay && d.From < p && p < d.To
	switch d.Stage {
	case StageSoFar:
		if inside {
			d.To = p - 1
		}
	case StageToCome:
		if inside {
			d.From = p
		}
	case StageEarly, StageMid, StageLate:
		if y, _, _ := d.From.Civil(); d.Grain == GrainYear && d.count == 0 {
			d.From, d.To = monthsFrom(y, 1+4*int(d.Stage-StageEarly), 4)
		}
	}
}

// settlePeriod gives a written month, year or part of a year its days.
func (r *dateReader) settlePeriod(d *Date, year int) {
	switch {
	case d.Month != 0:
		d.From, d.To = monthsFrom(year, d.Month, 1)
	default:
		d.From, d.To = years1(year, year+int(d.count))
	}
}

// monthsFrom is the first day of a month and the last of so many months from it.
// Months beyond the twelfth are of the next year.
func monthsFrom(year, month, count int) (article.Day, article.Day) {
	m := year*12 + month - 1
	from, ok := article.DayOf(m/12, m%12+1, 1)
	m += count
	to, ok2 := article.DayOf(m/12, m%12+1, 1)
	if !ok || !ok2 {
		return article.NoDay, article.NoDay
	}
	return from, to - 1
}

// shiftFrom makes the date the period n units from a day; a period that the day
// is only known to lie in has to be no longer than the unit.
func (d *Date) shiftFrom(day article.Day, known Grain) {
	if day == article.NoDay || known > d.unit && !(d.unit == GrainWeek && known == GrainSpan) {
		return
	}
	d.From, d.To = shifted(day, d.unit, int(d.n), d.inN == 0 && d.Grain == GrainDay)
	if d.From != article.NoDay && d.plus != 0 {
		d.From, d.To = d.From+article.Day(d.plus), d.To+article.Day(d.plus)
	}
}

// shifted is the unit n units from the one that holds a day, or with exact the
// day that far from it.
func shifted(day article.Day, unit Grain, n int, exact bool) (article.Day, article.Day) {
	switch unit {
	case GrainDay:
		return day + article.Day(n), day + article.Day(n)
	case GrainWeekend:
		saturday := monday(day) + 5 + article.Day(7*n)
		return saturday, saturday + 1
	case GrainWeek:
		if exact {
			return day + article.Day(7*n), day + article.Day(7*n)
		}
		return monday(day) + article.Day(7*n), monday(day) + article.Day(7*n+6)
	}
	y, m, dd := day.Civil()
	months := unitMonths(unit)
	if months == 0 {
		return article.NoDay, article.NoDay
	}
	at := y*12 + m - 1 + n*months
	if at < 12 {
		return article.NoDay, article.NoDay
	}
	if exact {
		to, _ := article.DayOf(at/12, at%12+1, min(dd, article.DaysIn(at/12, at%12+1)))
		return to, to
	}
	at -= at % months
	return monthsFrom(at/12, at%12+1, months)
}

// unitMonths is the length of a unit in months, zero for the shorter ones.
func unitMonths(unit Grain) int {
	switch unit {
	case GrainMonth:
		return 1
	case GrainQuarter, GrainSeason:
		return 3
	case GrainHalf:
		return 6
	case GrainYear:
		return 12
	case GrainDecade:
		return 120
	case GrainCentury:
		return 1200
	}
	return 0
}

// monday is the first day of the week of a day.
func monday(day article.Day) article.Day { return day - (day+6)%7 }

// narrow takes from the longer period the part that is meant: its third quarter,
// its last two weeks.
func (d *Date) narrow() {
	from, to := d.From, d.To
	n, count := int(d.inN), max(int(d.inCount), 1)
	y, m, _ := from.Civil()
	switch d.inUnit {
	case GrainDay:
		if n < 0 {
			d.From, d.To = to-article.Day(count-1), to
		} else {
			d.From = from + article.Day(n-1)
			d.To = d.From + article.Day(count-1)
		}
	case GrainWeek:
		// A week belongs to the period that has its Thursday, as in ISO 8601.
		first, last := monday(from+3), monday(to-3)
		if n < 0 {
			d.From, d.To = last-article.Day(7*(count-1)), last+6
		} else {
			d.From = first + article.Day(7*(n-1))
			d.To = d.From + article.Day(7*count-1)
		}
	case GrainWeekend:
		d.From = monday(from+1) + 5 + article.Day(7*(n-1))
		if n < 0 {
			d.From = monday(to) + 5
		}
		d.To = d.From + 1
	case GrainSeason:
		d.From, d.To = monthsFrom(y, n, 3)
	default:
		months := unitMonths(d.inUnit)
		if n < 0 {
			ty, tm, _ := to.Civil()
			d.From, d.To = monthsFrom(ty, tm-months*count+1, months*count)
		} else {
			d.From, d.To = monthsFrom(y, m+months*(n-1), months*count)
		}
	}
}
