package facts

import "copydesk/article"

// decade reads what begins with a figure and an ending: "the 1990s", "the '80s",
// "the 1800s", "the 19th century", "3Q".
func (r *dateReader) decade(i uint32) (Date, bool) {
	end := i + 1
	if apostrophes.Has(r.tok(end).Form) {
		end++
	}
	next := r.tok(end)
	switch {
	case next.Form == formS && r.glued(end) && (end == i+1 || r.prev(i).Form == formThe):
		return r.decadeFigure(i, end+1)
	case end == i+1 && dayEndings.Has(next.Form):
		return r.centuryFigure(i)
	case end == i+1 && next.Form == formQ && r.toks[i].Len() == 1:
		n, _ := digits(r.doc.In(r.toks[i].Span))
		return r.cycleFrom(i, end+1, n, GrainQuarter)
	}
	return Date{}, false
}

// decadeFigure is the decade or century that a figure with its ending names.
func (r *dateReader) decadeFigure(i, end uint32) (Date, bool) {
	n, ok := digits(r.doc.In(r.toks[i].Span))
	if !ok || n%10 != 0 {
		return Date{}, false
	}
	d := Date{Grain: GrainDecade, rule: settled}
	d.Tokens = article.Range{First: i, End: end}
	switch r.toks[i].Len() {
	case 4:
		if n < 1000 || n > 2190 {
			return Date{}, false
		}
	case 2:
		if n < 20 || !r.shortDecade(i) {
			return Date{}, false
		}
		if apostrophes.Has(r.prev(i).Form) {
			d.Tokens.First--
		}
		n += 1900
	default:
		return Date{}, false
	}
	years := 10
	if n%100 == 0 && n <= 1900 {
		d.Grain, years = GrainCentury, 100
	}
	d.From, d.To = years1(n, n+years-1)
	r.lead(&d)
	return d, true
}

// years1 is the first day of a year and the last of another.
func years1(from, to int) (article.Day, article.Day) {
	a, _ := article.DayOf(from, 1, 1)
	b, _ := article.DayOf(to, 12, 31)
	return a, b
}

// shortDecade reports whether a figure such as "80s" is a decade and not an age
// or a temperature: "in his 80s", "highs in the 80s".
func (r *dateReader) shortDecade(i uint32) bool {
	if apostrophes.Has(r.prev(i).Form) && r.glued(i) {
		return !possessives.Has(r.prev(i - 1).Form)
	}
	for j := i; j > r.start && j+4 > i; j-- {
		if possessives.Has(r.toks[j-1].Form) {
			return false
		}
	}
	if p := r.prev(i).Form; p != formThe && !partsOfPeriod.Has(p) && !(p == formHyphen && i >= r.start+2 && partsOfPeriod.Has(r.toks[i-2].Form)) {
		return false
	}
	for j := i; j > r.start && j+14 > i; j-- {
		if heatWords.Has(r.toks[j-1].Form) {
			return false
		}
	}
	return !heatWords.Has(r.tok(i+2).Form) && !heatWords.Has(r.tok(i+3).Form)
}

// decadeWord reads "the nineties" and "the Eighties".
func (r *dateReader) decadeWord(i uint32, a anchor) (Date, bool) {
	d := Date{Grain: GrainDecade, rule: settled}
	d.Tokens = article.Range{First: i, End: i + 1}
	d.From, d.To = years1(1900+int(a.n), 1909+int(a.n))
	p := r.prev(i).Form
	if p == formHyphen && i >= r.start+2 {
		switch r.toks[i-2].Form {
		case formNineteen:
			d.Tokens.First = i - 2
			return d, true
		case formMid:
			p = formThe
		}
	}
	if p == formNineteen {
		d.Tokens.First = i - 1
		return d, true
	}
	if p != formThe && !partsOfPeriod.Has(p) && !(p == formIn && a.n >= 60 && !r.ofAgeOrHeat(i)) {
		return Date{}, false
	}
	for j := i; j > r.start && j+4 > i; j-- {
		if possessives.Has(r.toks[j-1].Form) {
			return false1()
		}
	}
	r.lead(&d)
	return d, true
}

// ofAgeOrHeat reports whether the decade at token i may be one of life or of the
// thermometer: "women in sixties", "highs in nineties".
func (r *dateReader) ofAgeOrHeat(i uint32) bool {
	s := r.sentenceOf(i)
	for j := s.First; j < s.End; j++ {
		if f := r.toks[j].Form; heatWords.Has(f) || agedWords.Has(f) {
			return true
		}
	}
	return false
}

var agedWords = article.NewSet("men", "women", "man", "woman", "people", "aged", "age", "ages", "patients", "couple", "those", "victim", "victims", "passengers", "residents")

func false1() (Date, bool) { return Date{}, false }

// centuryFigure reads "19th century" and "21st-century".
func (r *dateReader) centuryFigure(i uint32) (Date, bool) {
	n, _ := digits(r.doc.In(r.toks[i].Span))
	return r.centuryAt(i, i+2, n)
}

// centuryAt is the century whose ordinal ends before token i.
func (r *dateReader) centuryAt(first, i uint32, n int) (Date, bool) {
	if r.tok(i).Form == formHyphen {
		i++
	}
	if a := anchorOf(r.tok(i).Form); a.kind != anchorUnit || a.unit != GrainCentury || a.n != 0 || n < 1 || n > 22 {
		return Date{}, false
	}
	if next := r.tok(i + 1); r.toks[i].Is(article.Capitalised) && next.Is(article.Capitalised) && next.Kind == article.Word && !r.toks[i].Is(article.AllCaps) {
		return Date{}, false // 20th Century Fox
	}
	d := Date{Grain: GrainCentury, rule: settled}
	d.Tokens = article.Range{First: first, End: i + 1}
	if eras.Has(r.tok(i + 1).Form) {
		d.rule = open
	} else {
		d.From, d.To = years1(max(1, 100*(n-1)), 100*n-1)
	}
	r.lead(&d)
	return d, true
}

// season reads "summer 2011", "the winter of 1998", "last spring", "in the fall".
func (r *dateReader) season(i uint32, a anchor) (Date, bool) {
	d := Date{Grain: GrainSeason, rule: byCycle, unit: GrainSeason, n: int16(a.n)}
	d.Tokens = article.Range{First: i, End: i + 1}
	if n, y := r.yearAfter(i+1, false); n > 0 {
		if r.toks[i].Form == formFall && n == 1 && !r.toks[i].Is(article.Capitalised) && !r.seasonBefore(i) {
			return Date{}, false
		}
		d.Year, d.Tokens.End = y, i+1+n
		r.lead(&d)
		return d, true
	}
	if y, end, ok := r.saidPeriod(i+1, GrainYear); ok && r.tok(i+1).Form == formOf {
		d.rule, d.unit, d.n, d.which = y.rule, y.unit, y.n, y.which
		d.inUnit, d.inN, d.inCount, d.Tokens.End = GrainSeason, int16(a.n), 1, end
		return d, true
	}
	p := r.prev(i)
	if w, ok := whiches.Get(p.Form); ok && w != whichEach && w != whichNone {
		if w == whichSame && r.toks[i].Form == formFall {
			return Date{}, false
		}
		return d, r.lead(&d)
	}
	next := r.tok(i + 1)
	if r.toks[i].Is(article.Capitalised) && !r.toks[i].Is(article.AllCaps) || r.toks[i].Form == formFall && p.Form != formThe && p.Form != formBy && !partsOfPeriod.Has(p.Form) {
		return Date{}, false // "a cross by Winter", "tipped to fall"
	}
	if !r.seasonBefore(i) || next.Form == formOf || next.Form == formHyphen || next.Kind == article.Word && !Function(next.Form) && !r.glued(i+1) {
		return Date{}, false
	}
	r.lead(&d)
	return d, true
}

// seasonBefore reports whether the words before a season make it a time of the
// year: "by summer", "in the fall".
func (r *dateReader) seasonBefore(i uint32) bool {
	p := r.prev(i)
	if p.Form == formThe {
		p = r.prev(i - 1)
	}
	if p.Form == formHyphen && i >= r.start+2 {
		p = &r.toks[i-2]
	}
	return beforeSeasons.Has(p.Form)
}

// cycle reads "Q3", "Q3 2011", "H1 of 2011".
func (r *dateReader) cycle(i uint32, a anchor) (Date, bool) {
	if !r.toks[i].Is(article.Capitalised) && r.fullYear(i+1) == 0 {
		return Date{}, false
	}
	d, ok := r.cycleFrom(i, i+1, int(a.n), a.unit)
	if ok && a.unit == GrainHalf && d.rule == byCycle && d.Year == 0 && !beforeSeasons.Has(r.prev(i).Form) {
		return Date{}, false
	}
	return d, ok
}

// cycleFrom is the nth quarter or half of the year named behind it, or of the
// nearest one.
func (r *dateReader) cycleFrom(first, end uint32, n int, unit Grain) (Date, bool) {
	if n < 1 || unit == GrainQuarter && n > 4 || unit == GrainHalf && n > 2 {
		return Date{}, false
	}
	d := Date{Grain: unit, rule: byCycle, unit: unit, n: int16(n)}
	d.Tokens = article.Range{First: first, End: end}
	if y := r.fullYear(end); y != 0 && r.countsThings(end+1) != surelyCounts {
		d.Year, d.Tokens.End = y, end+1
		return d, true
	}
	if n := len(r.out) - 1; n >= 0 && r.out[n].Tokens.End+2 == first && r.toks[first-1].Form == formS && apostrophes.Has(r.toks[first-2].Form) && r.out[n].Grain == GrainYear && r.out[n].Year != 0 {
		d.Year, d.Tokens.First = r.out[n].Year, r.out[n].Tokens.First // "2011's first quarter"
		r.out = r.out[:n]
		return d, true
	}
	i := end
	if r.tok(i).Form == formHyphen && r.glued(i) && r.fullYear(i+1) != 0 {
		d.Year, d.Tokens.End = r.fullYear(i+1), i+2
		return d, true
	}
	if c, to, ok := r.container(i); ok {
		c.inUnit, c.inN, c.inCount, c.Grain = unit, int16(n), 1, unit
		c.Tokens = article.Range{First: first, End: to}
		return c, true
	}
	return d, true
}

// fiscal reads "fiscal 2010", "the financial year 2009-10", "last fiscal year",
// "FY 2011".
func (r *dateReader) fiscal(i uint32, a anchor) (Date, bool) {
	j := i + 1
	if t := anchorOf(r.tok(j).Form); t.kind == anchorUnit && t.unit == GrainYear && t.n == 0 {
		j++
	}
	d := Date{Grain: GrainYear, rule: byOffset, unit: GrainYear}
	if y := r.fullYear(j); y != 0 && (j > i+1 || a.n == 1 || r.toks[i].Form == formFiscal) {
		d, _ = r.yearDate(j, y)
		d.Tokens.First = i
		r.lead(&d)
		return d, true
	}
	d.Tokens = article.Range{First: i, End: j}
	w, ok := whiches.Get(r.prev(i).Form)
	if j == i+1 || !ok || w == whichEach {
		return Date{}, false
	}
	d.Tokens.First--
	d.offsetBy(w)
	return d, true
}
