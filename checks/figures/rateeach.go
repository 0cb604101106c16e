package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// forEachOf checks "$90 million, or $300 for each of the 300,000 people": the second
// amount of money is what one of the number comes to.
func (r *rateReader) forEachOf() {
	doc := r.p.Doc
	for i := 1; i+1 < len(r.list); i++ {
		t, u, n := &r.list[i-1], &r.list[i], &r.list[i+1]
		if t.Unit != facts.Money || u.Unit != facts.Money || t.Currency != u.Currency || n.Unit != facts.Count || n.Value.Sign() <= 0 || u.Value.Sign() <= 0 || !r.restated(t, u) || perNoun(doc, t) != 0 {
			continue
		}
		if !r.eachOf(u, n) || inProduct(u).product(inProduct(n)).meets(inProduct(t)) {
			continue
		}
		r.reportProduct(u, multiplier{value: inProduct(n), exact: n.Value.Rat(), span: n.Phrase, text: doc.In(n.Span), noun: true}, t)
	}
}

// eachOf reports whether "for each of the" alone stands between two amounts.
func (r *rateReader) eachOf(u, n *facts.Amount) bool {
	first, end := u.Tokens.End, phraseStart(r.p.Doc, n)
	if end < first+3 || end > first+5 {
		return false
	}
	each := false
	for k := first; k < end; k++ {
		f := r.p.Doc.Tokens[k].Form
		each = each || eachWords.Has(f)
		if !eachWords.Has(f) && f != formFor && f != formOf && f != formThe && f != formEvery && f != formToEach {
			return false
		}
	}
	return each
}

var (
	formToEach = article.FormOf("to")
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
