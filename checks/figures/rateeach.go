package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	averagedBy = article.NewSet("average", "averaging", "averaged", "rate", "pace")
)

// speeds are what a speed is measured in for each hour.
var speeds = map[article.FormID]article.FormID{article.FormOf("mph"): article.FormOf("mile"), article.FormOf("kph"): article.FormOf("kilometre")}

// averages checks "120 miles in eight days, an average of 15 miles a day": a measure
// for each period, the only length of time in that period, and the only other measure
// of the kind.
func (r *rateReader) averages() {
	for i := range r.list {
		u := &r.list[i]
		noun, per := u.About.Head, u.About.Per
		if of, ok := speeds[noun]; ok { // 300 miles in six hours, an average of 50 mph
			noun, per = of, formHour
		}
		if u.Unit != facts.Measure && u.Unit != facts.Count || per == 0 || u.Value.Sign() <= 0 || u.About.Frame&facts.Ranged != 0 || !r.averaged(u) {
			continue
		}
		n, t := r.onlyFor(u, facts.Duration, per), r.onlyFor(u, u.Unit, noun)
		if n == nil || t == nil || t.About.Per != 0 || t.About.Frame&(facts.PerUnit|facts.Ranged) != 0 || inProduct(u).product(inProduct(n)).widen(halfPower(0)).meets(inProduct(t)) {
			continue
		}
		if off := u.Value.Float() * n.Value.Float() / t.Value.Float(); off < 0.4 || off > 2.5 {
			continue
		}
		r.reportProduct(u, multiplier{value: inProduct(n), exact: n.Value.Rat(), span: n.Phrase, text: r.p.Doc.In(n.Span), noun: true}, t)
	}
}

// averaged reports whether "an average of" or the like stands before the amount.
func (r *rateReader) averaged(u *facts.Amount) bool {
	s := r.p.Doc.Sentences[u.Sentence].Tokens
	for k := phraseStart(r.p.Doc, u); k > s.First && k+4 > u.Tokens.First; k-- {
		if averagedBy.Has(r.p.Doc.Tokens[k-1].Form) {
			return true
		}
	}
	return false
}

// onlyFor is the only amount of a unit and noun in the sentence but u.
func (r *rateReader) onlyFor(u *facts.Amount, unit facts.Unit, head article.FormID) (found *facts.Amount) {
	for i := range r.list {
		if a := &r.list[i]; a != u && a.Unit == unit && a.About.Head == head && a.Value.Sign() > 0 {
			if found != nil {
				return nil
			}
			found = a
		}
	}
	return found
}
