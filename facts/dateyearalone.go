package facts

import "copydesk/article"

// number reads the date that begins with a figure: a date in figures, a year, a
// decade, a century, 9/11.
func (r *dateReader) number(i uint32) (Date, bool) {
	if d, ok := r.numeric(i); ok {
		return d, true
	}
	t := &r.toks[i]
	next := r.tok(i + 1)
	switch {
	case !r.glued(i + 1):
	case next.Form == formColon && r.glued(i+2) && r.tok(i+2).Kind == article.Number:
		r.clockFigures(i)
		return Date{}, false
	case next.Kind == article.Word || apostrophes.Has(next.Form):
		if d, ok := r.decade(i); ok {
			return d, true
		}
		if next.Kind == article.Word {
			return r.dayAlone(i)
		}
	case next.Form == formSlash && t.Len() <= 2:
		if d, ok := r.nineEleven(i); ok {
			return d, true
		}
		return r.monthAndDay(i)
	}
	switch t.Len() {
	case 2:
		return r.apostropheYear(i)
	case 4:
		if d, ok := r.yearFirst(i); ok {
			return d, true
		}
		if d, ok := r.jotted(i); ok {
			return d, true
		}
		if y := r.fullYear(i); y != 0 && r.yearStands(i, y) {
			return r.yearDate(i, y)
		}
	}
	return Date{}, false
}

// apostropheYear reads "'98" behind a word that years follow.
func (r *dateReader) apostropheYear(i uint32) (Date, bool) {
	if !r.glued(i) || i < r.start+2 || !apostrophes.Has(r.toks[i-1].Form) || !sureYears.Has(r.prev(i-1).Form) && r.prev(i-1).Form != formOf {
		return Date{}, false
	}
	y := r.shortYear(i - 1)
	if y == 0 {
		return Date{}, false
	}
	d := Date{Year: y, Grain: GrainYear, rule: asWritten}
	d.Tokens = article.Range{First: i - 1, End: i + 1}
	r.lead(&d)
	return d, true
}

// yearDate is the date of a year, of two that a dash joins ("1914-18"), or of a
// month in figures ("2015-12").
func (r *dateReader) yearDate(i uint32, y int) (Date, bool) {
	d := Date{Year: y, Grain: GrainYear, rule: asWritten}
	d.Tokens = article.Range{First: i, End: i + 1}
	sep := r.tok(i + 1).Form
	last := r.tok(i + 2)
	if r.glued(i+1) && r.glued(i+2) && (dashes.Has(sep) || sep == formSlash) && last.Kind == article.Number && r.yearTailEnds(i+3) {
		n, ok := digits(r.doc.In(last.Span))
		switch {
		case !ok || last.Len() > 2:
		case last.Len() == 2 && (n == (y+1)%100 || n > y%100):
			d.Grain, d.count, d.Tokens.End = GrainSpan, int16(n-y%100), i+3
			if d.count < 0 {
				d.count += 100
			}
		case n >= 1 && n <= 12 && sep == formHyphen:
			d.Grain, d.Month, d.Tokens.End = GrainMonth, n, i+3
		}
	}
	if c, end := r.cycleAfter(i + 1); end != 0 {
		d = Date{Year: y, Grain: c.unit, rule: byCycle, unit: c.unit, n: int16(c.n)}
		d.Tokens = article.Range{First: i, End: end}
		return d, true
	}
	if d.Tokens.End == i+1 && (r.monthAt(i+1) || plainMonths.Has(r.tok(i+1).Form)) && r.tok(i+2).Kind != article.Number {
		d.Grain, d.Tokens.End = GrainMonth, i+2
		d.Month, _ = months.Get(r.tok(i + 1).Form)
	}
	r.lead(&d)
	if p := r.prev(d.Tokens.First); p.Form == formYear {
		d.Tokens.First--
	}
	return d, true
}

// cycleAfter reads the quarter or half behind a year: "2011-Q3", "2011 Q3".
func (r *dateReader) cycleAfter(i uint32) (anchor, uint32) {
	if r.tok(i).Form == formHyphen && r.glued(i) && r.glued(i+1) {
		i++
	}
	a := anchorOf(r.tok(i).Form)
	if a.kind != anchorCycle {
		return a, 0
	}
	return a, i + 1
}

// yearTailEnds reports whether the short second year of a pair can end before token i.
func (r *dateReader) yearTailEnds(i uint32) bool {
	t := r.tok(i)
	return !r.glued(i) || t.Kind == article.Punct && !(dashes.Has(t.Form) && r.tok(i+1).Kind == article.Number)
}

// yearStands reports whether a figure of four digits is a year and not a number
// of something: "in 2006", "the 1959 embargo", "1986 profits", but not "1987
// people", "more than 2000", "1600 Pennsylvania Avenue".
func (r *dateReader) yearStands(i uint32, y int) bool {
	if !r.yearMargins(i) {
		return false
	}
	modern := y >= 1900 && y <= 2060
	before := r.yearBefore(i)
	if before == noYear {
		return false
	}
	next := r.tok(i + 1)
	counts := r.countsThings(i + 1)
	switch {
	case counts == surelyCounts:
		return false
	case rangeJoiners.Has(next.Form) && r.fullYear(i+2) != 0 && r.countsThings(i+3) == surelyCounts:
		return false // "from 1900 to 1950 points"
	case r.pairedYear(i):
		return true
	case before == sureYear:
		return counts == noCount || modern && y%100 != 0
	case !modern && y >= 1700 && y < 1900 && counts == noCount && y%50 != 0 && yearDeterminers.Has(r.prev(i).Form) && !blockWords.Has(next.Form):
		return true // "the 1886 sinking"
	case !modern:
		return before == likelyYear && y >= 1400 && (next.Kind != article.Word || Function(next.Form)) && y%50 != 0
	case before == likelyYear:
		return counts == noCount || y%10 != 0 || yearNouns.Has(next.Form)
	}
	if counts != noCount {
		return yearNouns.Has(next.Form) && y%100 != 0
	}
	return y%100 != 0 && !r.cellAmongFigures(i)
}

// pairedYear reports whether the figure is one of two that a word or dash joins
// as years: "from 1850 to 2010".
func (r *dateReader) pairedYear(i uint32) bool {
	if n := len(r.out); n > 0 && i > 0 && r.out[n-1].Tokens.End+1 == i && r.out[n-1].Grain == GrainYear && rangeJoiners.Has(r.toks[i-1].Form) {
		return true
	}
	p := r.prev(i).Form
	return (p == formFrom || p == formBetween) && rangeJoiners.Has(r.tok(i+1).Form) && r.fullYear(i+2) >= 1900 && r.countsThings(i+3) == noCount
}

// cellAmongFigures reports whether the figure is a cell of a table outside its
// first row and column, where a year is as likely as any other figure.
func (r *dateReader) cellAmongFigures(i uint32) bool {
	b := &r.doc.Blocks[r.block]
	return b.Kind == article.TableCell && b.Row > 0 && b.Col > 0
}

// yearMargins reports whether nothing is joined to the figure that makes it
// something else: "$2000", "A-2000", "2000-seat", "1987.5", "#1987".
func (r *dateReader) yearMargins(i uint32) bool {
	if first := r.doc.Blocks[r.block].Tokens.First; r.glued(i) && i > first {
		p := &r.toks[i-1]
		switch {
		case i == r.start && p.Kind == article.Number: // of the date before
			return false
		case p.Form == formOpen, p.Form == formQuote, apostrophes.Has(p.Form), p.Form == formBracket:
		case p.Form == formTilde && r.glued(i-1) && i >= first+2 && r.yearWord(i-2):
		case dashes.Has(p.Form) && r.glued(i-1):
			if i < first+2 || !yearPrefixes.Has(r.toks[i-2].Form) && !r.yearWord(i-2) {
				return false
			}
		case p.Form == formColon && i >= r.start+2 && r.toks[i-2].Kind == article.Word:
		case dashes.Has(p.Form), p.Form == formSlash && r.yearWord(i-2), p.Kind == article.Punct && p.Form != formStop && p.Form != formColon:
		default:
			return false
		}
	}
	if !r.glued(i + 1) {
		return true
	}
	next := r.tok(i + 1)
	if next.Form == formHyphen && r.glued(i+2) && r.tok(i+2).Kind == article.Word {
		a := anchorOf(r.tok(i + 2).Form)
		return yearSuffixes.Has(r.tok(i+2).Form) || a.kind == anchorCycle
	}
	if next.Form == formTilde {
		return r.glued(i+2) && r.yearWord(i+2) // "2014~2018", as East Asia writes it
	}
	return next.Kind == article.Punct && !(next.Form == formColon && r.glued(i+2)) || next.Form == formSlash && r.tok(i+2).Kind == article.Number || next.Form == formPossessive
}

// yearWord reports whether token i looks like a year.
func (r *dateReader) yearWord(i uint32) bool { return i < r.end && r.fullYear(i) != 0 }

// likelihood is what the words before a figure say of its being a year.
type likelihood uint8

const (
	noYear likelihood = iota
	openYear
	likelyYear
	sureYear
)

// yearBefore looks at what stands before a figure of four digits.
func (r *dateReader) yearBefore(i uint32) likelihood {
	p := r.prev(i)
	if p.Kind == 0 && i > 0 && i == r.start && i > r.doc.Blocks[r.block].Tokens.First {
		// It follows a date: "in 2010 and 2011" has its "and" before the figure, "9 May 1500" nothing.
		p = &r.toks[i-1]
	}
	if apostrophes.Has(p.Form) && !r.glued(i) && i >= 2 {
		return likelyYear
	}
	if vagueWords.Has(p.Form) {
		q := i - 2
		if p.Form == formLeast {
			q--
		}
		if q < i && q >= r.start && sureYears.Has(r.toks[q].Form) {
			return sureYear // "since at least 1996", "until around 2001"
		}
	}
	if p.Form == formThan && moreWords.Has(r.prev(i-1).Form) {
		return noYear
	}
	switch {
	case titledYears.Has(p.Form) && p.Is(article.Capitalised):
		return likelyYear
	case currencySigns.Has(p.Form) && (p.Kind == article.Symbol || p.Is(article.Capitalised)), labels.Has(p.Form), numberLabels.Has(p.Form):
		return noYear
	case p.Form == formNo, p.Form == formStop && i >= 2 && r.toks[i-2].Form == formNo:
		return noYear
	case sureYears.Has(p.Form), partsOfPeriod.Has(p.Form):
		return sureYear
	case notYears.Has(p.Form):
		return noYear
	case likelyYears.Has(p.Form), p.Form == formOpen, dashes.Has(p.Form):
		return likelyYear
	}
	return openYear
}

// counting is whether a figure counts what stands behind it.
type counting uint8

const (
	noCount counting = iota
	mayCount
	surelyCounts
)

// countsThings tells whether the word at token i makes the figure before it an
// amount: "people", "per cent", "metres", or any plural.
func (r *dateReader) countsThings(i uint32) counting {
	t := r.tok(i)
	if t.Kind == article.Symbol && countSigns.Has(t.Form) {
		return surelyCounts
	}
	if t.Kind != article.Word {
		return noCount
	}
	if Function(t.Form) && t.Form != formPer {
		if n := r.tok(i + 1); dayJoiners.Has(t.Form) && n.Kind == article.Number && n.Len() == 4 && clockWords.Has(r.tok(i+2).Form) {
			return surelyCounts // "until 2000 or 2100 EST"
		}
		return noCount
	}
	if countedNouns.Has(t.Form) || r.countsSomething(i) || currencyWords.Has(t.Form) && t.Form != formReal || measures.Has(t.Form) && !timeNouns.Has(t.Form) {
		return surelyCounts
	}
	if t.Is(article.Capitalised) {
		if streetWords.Has(r.tok(i+1).Form) || streetWords.Has(r.tok(i+2).Form) && r.tok(i+1).Is(article.Capitalised) || streetWords.Has(t.Form) {
			return surelyCounts
		}
		return noCount
	}
	if r.countNoun(t) {
		return mayCount
	}
	if n := r.tok(i + 1); n.Kind == article.Word && countedNouns.Has(n.Form) {
		return surelyCounts
	}
	return noCount
}

// nineEleven reads 9/11, the day of the attacks of 2001.
func (r *dateReader) nineEleven(i uint32) (Date, bool) {
	if r.doc.In(r.toks[i].Span) != "9" || !r.glued(i+2) || r.doc.In(r.tok(i+2).Span) != "11" || r.glued(i) && r.prev(i).Kind != article.Punct {
		return Date{}, false
	}
	if r.glued(i+3) && r.tok(i+3).Kind != article.Punct && r.tok(i+3).Form != formPossessive || r.tok(i+3).Form == formSlash {
		return Date{}, false
	}
	if p := r.prev(i); p.Kind == article.Word && p.Is(article.Capitalised) && !Function(p.Form) && !yearPrefixes.Has(p.Form) {
		return Date{}, false // Fahrenheit 9/11
	}
	d := Date{rule: settled, Grain: GrainDay}
	d.From, _ = article.DayOf(2001, 9, 11)
	d.To = d.From
	d.Tokens = article.Range{First: i, End: i + 3}
	return d, true
}
