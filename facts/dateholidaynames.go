package facts

import (
	"strings"

	"copydesk/article"
)

// holidayIndex maps the first word of holidays to their names, the longest first.
var holidayIndex = newHolidayIndex()

// holidayForms is a holiday's name behind its first word.
type holidayForms struct {
	rest  []article.FormID
	day   Holiday
	loose bool
}

// holidayWords calls f with every way to write every holiday.
func holidayWords(f func(words []string, h Holiday, loose bool)) {
	for h := range holidayRules {
		for _, as := range strings.Split(holidayRules[h].as, "|") {
			name, loose := strings.CutPrefix(as, "~")
			if words := strings.Fields(name); len(words) > 0 {
				f(words, Holiday(h), loose)
			}
		}
	}
}

func newHolidayIndex() *article.Table[[]holidayForms] {
	m := map[string][]holidayForms{}
	holidayWords(func(words []string, h Holiday, loose bool) {
		f := holidayForms{day: h, loose: loose}
		for _, w := range words[1:] {
			f.rest = append(f.rest, article.FormOf(w))
		}
		list := append(m[words[0]], f)
		for i := len(list) - 1; i > 0 && len(list[i].rest) > len(list[i-1].rest); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		m[words[0]] = list
	})
	return article.NewTable(m)
}

// holiday reads the name of a holiday that begins at token i, with the year
// behind it.
func (r *dateReader) holiday(i uint32) (Date, bool) {
	t := r.tok(i)
	names, _ := holidayIndex.Get(t.Form)
	for k := range names {
		h := &names[k]
		small := !t.Is(article.Capitalised) && !h.loose
		if small && !smallHolidays.Has(t.Form) {
			continue
		}
		end, ok := r.phrase(i+1, h.rest)
		if !ok || small && r.fullYear(end) == 0 && !beforeDays.Has(r.prev(i).Form) || h.loose && !r.holidayStands(i, end) {
			continue
		}
		d := Date{Holiday: h.day, rule: byHoliday}
		d.Tokens = article.Range{First: i, End: end}
		r.holidayYear(&d)
		return d, true
	}
	return Date{}, false
}

// smallHolidays begin names of holidays that web copy writes small, and are read
// so where a year follows or a word for a day stands before: "on black friday".
var smallHolidays = article.NewSet("black", "cyber", "new", "christmas", "boxing", "easter", "mardi", "labor", "memorial", "independence", "halloween")

// phrase returns the token behind the forms, which begin at token i with full
// stops and apostrophes between them.
func (r *dateReader) phrase(i uint32, forms []article.FormID) (uint32, bool) {
	for _, f := range forms {
		for f0 := r.tok(i).Form; f0 == formStop || apostrophes.Has(f0); f0 = r.tok(i).Form {
			i++
		}
		if r.tok(i).Form != f || f == 0 {
			return i, false
		}
		i++
	}
	return i, true
}

// holidayStands reports whether "Christmas" or "Easter" alone is a day and not
// what something is called after: "since Christmas", but not "Christmas trees".
func (r *dateReader) holidayStands(i, end uint32) bool {
	next := r.tok(end)
	if r.fullYear(end) != 0 || r.tok(i).Is(article.Capitalised) && r.dayBeside(end) {
		return true
	}
	if n := len(r.out); n > 0 && r.out[n-1].rule == byNext && r.out[n-1].Tokens.End == i && !r.glued(i) {
		return next.Kind != article.Word || Function(next.Form) // "two days before Christmas"
	}
	if p := r.prev(i).Form; !beforeHolidays.Has(p) && p != formIs || r.glued(i) {
		return false
	}
	return next.Kind != article.Word || Function(next.Form) || r.glued(end)
}

// dayBeside reports whether what follows a holiday says on which day it is:
// ", Nov. 24", "which falls on".
func (r *dateReader) dayBeside(i uint32) bool {
	if f := r.tok(i).Form; f == formComma || f == formOpen {
		i++
	}
	if f := r.tok(i).Form; f == formWhich || f == formOn {
		i++
	}
	return weekdayVerb.Has(r.tok(i).Form) && r.tok(i+1).Form == formOn || r.monthAt(i) || r.tok(i).Kind == article.Number && r.monthAt(i+1)
}

// holidayYear reads the year or the word beside a holiday that tells which one is meant.
func (r *dateReader) holidayYear(d *Date) {
	if n, y := r.yearAfter(d.Tokens.End, true); n > 0 {
		d.Year = y
		d.Tokens.End += n
		return
	}
	p := r.prev(d.Tokens.First)
	if w, ok := whiches.Get(p.Form); ok && w != whichSame {
		d.which = w
		d.Tokens.First--
	} else if n, ok := saidYears.Get(r.tok(d.Tokens.End).Form); ok && r.tok(d.Tokens.End+1).Form == formYear {
		d.rule, d.unit, d.n = byHolidayOf, GrainYear, int16(n)
		d.Tokens.End += 2
	}
}
