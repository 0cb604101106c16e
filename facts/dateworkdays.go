package facts

import "copydesk/article"

// workdays reads "the next four business days" and "the past 10 trading days".
func (r *dateReader) workdays(i uint32, a anchor) (Date, bool) {
	if a.unit != GrainDay || a.n == 0 || !workWords.Has(r.prev(i).Form) || i < r.start+3 {
		return Date{}, false
	}
	l, ok := r.lengthAt(i - 1)
	if !ok || l.a || l.n < 1 || l.n > 99 || lastVerb.Has(r.prev(l.first-1).Form) {
		return Date{}, false
	}
	w, _ := whiches.Get(r.prev(l.first).Form)
	d, ok := r.stretchOf(i, l, a, w)
	d.rule, d.plus, d.Tokens.End = byWorkdays, 0, i+1
	return d, ok
}

var workWords = article.NewSet("business", "working", "trading")

// resolveWorkdays counts days from Monday to Friday, before or after that of
// publication. Holidays are not known: they differ by country and exchange.
func (r *dateReader) resolveWorkdays(d *Date) {
	p := r.doc.Meta.Published
	if p == article.NoDay {
		return
	}
	step := article.Day(d.n)
	first, last := article.NoDay, p
	for left := int(d.count); left > 0; {
		last += step
		if w := last.Weekday(); w == 0 || w == 6 {
			continue
		}
		if left--; first == article.NoDay {
			first = last
		}
	}
	d.From, d.To = min(first, last), max(first, last)
}
