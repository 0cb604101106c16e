package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// finish is a place with the time it was taken in: "second in 1:13:25".
type finish struct {
	place   int
	hundred int64 // the time in hundredths of a second
	parts   int   // how many figures it has: hours, minutes and seconds
	at      article.Range
	s       uint32
}

var (
	finishPlaces = article.NewTable(map[string]int{"won": 1, "gold": 1, "silver": 2, "bronze": 3, "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
		"1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6})
	timeLeads = article.NewSet("in", "with", "at")
	timeWords = article.NewSet("a", "time", "of")
	// otherRaces set a time apart from the others of its sentence.
	otherRaces = article.NewSet("heat", "heats", "semifinal", "overall", "qualifying", "lap", "behind", "adrift", "back", "girls", "boys", "relay", "while", "also", "slalom", "downhill", "run", "stage", "leg", "respectively", "then")
)

// finishes holds the times of those who came second, third and fourth in one
// sentence, or two that follow each other, against their order.
func (r *ranking) finishes(p *checks.Pass) {
	var last finish
	odd := p.Odd
	for si := range r.doc.Sentences {
		s := r.doc.Sentences[si].Tokens
		var in []uint32
		if in, odd = checks.Cut(odd, s); len(in) == 0 || !r.doc.Blocks[r.doc.Sentences[si].Block].Kind.Prose() {
			continue
		}
		for _, i := range in {
			f, ok := r.finishAt(i, s)
			if !ok {
				continue
			}
			f.s = uint32(si)
			if last.place > 0 && f.place == last.place+1 && f.parts == last.parts && f.hundred < last.hundred && r.oneRace(&last, &f) {
				p.Report(checks.Finding{
					Span: r.doc.SpanOf(f.at), Severity: checks.Warning,
					Message: fmt.Sprintf("%q is faster than %q.", r.doc.In(r.doc.SpanOf(f.at)), r.doc.In(r.doc.SpanOf(last.at))),
					Related: []checks.Related{{Span: r.doc.SpanOf(last.at), Message: r.doc.In(r.doc.SpanOf(last.at))}},
				})
			}
			last = f
		}
	}
}

// oneRace reports whether nothing between two places with their times tells of
// another race.
func (r *ranking) oneRace(x, y *finish) bool {
	if y.s > x.s+1 || y.at.First > x.at.End+24 || r.doc.Sentences[x.s].Block != r.doc.Sentences[y.s].Block {
		return false
	}
	for i := x.at.First; i < y.at.End; i++ {
		if t := &r.doc.Tokens[i]; otherRaces.Has(t.Form) || t.Form == formSemicolon && i+1 < y.at.First && r.doc.Tokens[i+1].Form == formIn {
			return false
		}
	}
	return true
}

// finishAt reads the time that begins at token i with the place before it: "third
// in 1:14:02", "fourth, in 51.3".
func (r *ranking) finishAt(i uint32, s article.Range) (finish, bool) {
	toks := r.doc.Tokens
	if toks[i].Kind != article.Number || i < s.First+2 {
		return finish{}, false
	}
	k := i - 1
	for k > s.First+1 && timeWords.Has(toks[k].Form) {
		k--
	}
	if !timeLeads.Has(toks[k].Form) {
		return finish{}, false
	}
	place, k, ok := r.placeBefore(k, s.First)
	if !ok {
		return finish{}, false
	}
	f := finish{place: place}
	end, ok := r.clockTime(i, s.End, &f)
	f.at = article.Range{First: k, End: end}
	return f, ok
}

// placeBefore finds the place that stands before token k, with the name of whose it
// is between at most: "second in", "bronze to Owen Vane in", "third was Ann Lowe in".
func (r *ranking) placeBefore(k, first uint32) (place int, at uint32, ok bool) {
	toks := r.doc.Tokens
	for n := 0; k > first && n < 5 && (toks[k-1].Is(article.Capitalised) || afterPlace.Has(toks[k-1].Form)); n++ {
		k--
		if place, ok = finishPlaces.Get(toks[k].Form); ok {
			return place, k, true
		}
	}
	if k == first {
		return 0, k, false
	}
	place, ok = finishPlaces.Get(toks[k-1].Form)
	return place, k - 1, ok
}

// afterPlace may stand between a place and the time that it was taken in.
var afterPlace = article.NewSet(",", "place", "went", "to", "was", "for", "by")

// clockTime reads 1:14:02, 14:02.5 or 49.88 at token i.
func (r *ranking) clockTime(i, end uint32, f *finish) (uint32, bool) {
	toks := r.doc.Tokens
	for ; i < end && toks[i].Kind == article.Number; i++ {
		d, ok := facts.ParseDecimal(r.doc.Word(i))
		if !ok || d.Sign() < 0 || f.parts > 2 || f.parts > 0 && d.Cmp(facts.Int(60)) >= 0 {
			return i, false
		}
		part, ok := d.Shift(2)
		if !ok || part.Exp < 0 || part.Cmp(facts.Int(1e6)) > 0 {
			return i, false
		}
		n := part.Coef
		for ; part.Exp > 0; part.Exp-- {
			n *= 10
		}
		f.hundred, f.parts = f.hundred*60+n, f.parts+1
		if d.Exp < 0 { // seconds with their fraction are the last
			return i + 1, i+1 >= end || !r.goesOnAt(i+1)
		}
		if i+2 >= end || toks[i+1].Form != formListColon || toks[i+2].Is(article.SpaceBefore) || toks[i+2].Kind != article.Number {
			return i + 1, f.parts > 1 && !r.goesOnAt(i+1)
		}
		i++
	}
	return i, false
}

// goesOnAt reports whether what stands at token i makes of the figure before it
// something else: a clock time, a percentage, money.
func (r *ranking) goesOnAt(i uint32) bool {
	t := &r.doc.Tokens[i]
	return hourWords.Has(t.Form) || t.Kind == article.Symbol || perCents.Has(t.Form) || scaleWords.Has(t.Form) || t.Form == formPer
}
