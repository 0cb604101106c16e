package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// finish is the time of a race.
type finish struct {
	hundred int64 // in hundredths of a second
	parts   int   // how many figures it has: hours, minutes and seconds
}

var (
	timeLeads = article.NewSet("in", "with", "at")
	// otherRaces set a time apart from the others of its sentence.
	otherRaces = article.NewSet("heat", "heats", "semifinal", "overall", "qualifying", "lap", "behind", "adrift", "back", "girls", "boys", "relay", "while", "also", "slalom", "downhill", "run", "stage", "leg", "respectively", "then")
)

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
	if int(i) >= len(r.doc.Tokens) {
		return false
	}
	t := &r.doc.Tokens[i]
	return hourWords.Has(t.Form) || t.Kind == article.Symbol || perCents.Has(t.Form) || scaleWords.Has(t.Form) || t.Form == formPer
}
