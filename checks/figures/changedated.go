package figures

import (
	"cmp"
	"math"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// datedReach is how many sentences after a change in words its two figures may begin.
const datedReach = 2

// least is the least number that is taken for an end of a change in words: "has 28
// children in two classes".
const least = 10

// dated checks a change in words against two figures of the sentences around it, each
// with its time: "Serious accidents have halved. There were 84 in 1999. Last year there
// were 62".
func (r *changeReader) dated() {
	sentences := r.Doc.Sentences
	list := r.Facts.Amounts
	next := 0
	for c := range sentences {
		for next < len(list) && int(list[next].Sentence)+1 < c {
			next++
		}
		if next+1 >= len(list) || int(list[next+1].Sentence) > c+datedReach+1 {
			continue
		}
		percent := false
		for k := next; k < len(list) && int(list[k].Sentence) <= c && !percent; k++ {
			percent = int(list[k].Sentence) == c && list[k].Unit == facts.Percent
		}
		f, ok := r.claimIn(sentences[c].Tokens, percent)
		if !ok || slices.Contains(r.reported, r.Doc.SpanOf(f.tokens)) {
			continue
		}
		old, now, ok := r.datedEnds(uint32(c), next, f)
		if !ok {
			continue
		}
		o, n := pairWritten(old, now)
		if o.positive() && r.nearFactor(f, o, n) && !n.over(o).meets(f.ratios) {
			r.reportFactor(f, old, now)
		}
	}
}

// claimIn is the only change in words of a sentence: halved, a third more, three times as many.
// Percent says that it has a percentage, which can be that of a price.
func (r *changeReader) claimIn(s article.Range, percent bool) (f factor, ok bool) {
	for n := s.First; n < s.End; n++ {
		if r.Doc.Tokens[n].Kind != article.Word {
			continue
		}
		g, found := factorAt(r.Doc, s, n)
		if !found {
			g, found = r.timesAs(s, n)
		}
		if !found {
			continue
		}
		if ok || r.unsaid(s, g) {
			return f, false
		}
		f, ok = g, true
		n = g.tokens.End - 1
	}
	if !ok && percent {
		f, ok = r.priceClaim(s)
	}
	for n := s.First; ok && n < s.End && !f.coming; n++ {
		f.coming = r.Doc.Tokens[n].Form == formWill || r.Doc.Tokens[n].Form == formTo && n > s.First && n+1 < s.End && wereWords.Has(r.Doc.Tokens[n-1].Form) && turnVerb(r.Doc, n+1)
	}
	return f, ok
}

// timesAs reads "three times as many".
func (r *changeReader) timesAs(s article.Range, n uint32) (factor, bool) {
	w, _ := factorWords.Get(r.Doc.Tokens[n].Form)
	if w.fold == 0 || n+3 >= s.End || r.Doc.Tokens[n+1].Form != formTimes || r.Doc.Tokens[n+2].Form != formAsMany || !manyWords.Has(r.Doc.Tokens[n+3].Form) {
		return factor{}, false
	}
	m := multiple{quota{w.fold, 1}, quota{w.fold * 85, 100}, quota{w.fold * 115, 100}}
	return hedged(r.Doc, s, article.Range{First: n, End: n + 4}, m), true
}

var (
	formTimes = article.FormOf("times")
	manyWords = article.NewSet("many", "much", "high")
)

// unsaid reports whether the change is no statement of what happened: it may, would or
// did not.
func (r *changeReader) unsaid(s article.Range, f factor) bool {
	first := &r.Doc.Tokens[max(f.tokens.First, 1)-1]
	if first.Form == formTo || r.Doc.Tokens[f.tokens.First].Is(article.InQuotes) {
		return true
	}
	for n := s.First; n < s.End; n++ {
		if t := &r.Doc.Tokens[n]; unsaidWords.Has(t.Form) || restated.Has(t.Form) {
			return true
		}
	}
	return false
}

var unsaidWords = article.NewSet("would", "could", "may", "might", "should", "can", "not", "never", "if", "until", "expected", "whether", "nor", "each", "per")

// nearFactor reports whether two figures change the way that the words say, and by so
// much that they can be meant.
func (r *changeReader) nearFactor(f factor, o, n extent) bool {
	one := point(frac(1, 1))
	is := n.over(o)
	up, down := one.below(f.ratios), f.ratios.below(one)
	return (up && one.below(is) || down && is.below(one)) && is.meets(extent{f.ratios.low, f.ratios.high}.times(frac(1, 3)).hull(f.ratios.times(frac(3, 1))))
}

// hull is the values between two extents and in them.
func (e extent) hull(o extent) extent {
	if o.low.Cmp(e.low) < 0 {
		e.low = o.low
	}
	if o.high.Cmp(e.high) > 0 {
		e.high = o.high
	}
	return e
}

// datedEnds finds the two figures of a change told in sentence c: the only two of their
// kind in one sentence or two, of which one holds for an earlier year. List[from] is the first
// amount of the sentence before or of a later one.
func (r *changeReader) datedEnds(c uint32, from int, f factor) (old, now *facts.Amount, ok bool) {
	var found []*facts.Amount
	list := r.Facts.Amounts
	back := anaphors.Has(r.Doc.Tokens[r.Doc.Sentences[c].Tokens.First].Form)
	for i := from; i < len(list) && list[i].Sentence <= c+datedReach+1; i++ {
		a := &list[i]
		if a.Sentence < c && !back || !r.datable(a) || inFactor(a, f) {
			continue
		}
		if len(found) > 0 && a.Sentence > found[len(found)-1].Sentence+2 || len(found) == 2 && a.Sentence > found[1].Sentence {
			break
		}
		found = append(found, a)
	}
	if len(found) != 2 || found[1].Sentence == c || found[0].Sentence > c+datedReach || !compatible(found[0], found[1]) && !looseKind(found[0], found[1]) {
		return nil, nil, false
	}
	x, y := r.yearNear(found[0]), r.yearNear(found[1])
	old, now = found[0], found[1]
	if y < x {
		old, now, x, y = now, old, y, x
	}
	if f.price && (found[0].Sentence != c+1 || found[1].Sentence != c+1) {
		return nil, nil, false
	}
	if f.price && !itWords.Has(r.Doc.Tokens[r.Doc.Sentences[found[0].Sentence].Tokens.First].Form) && (x != nowTime || y != comingTime) {
		return nil, nil, false // the price of another thing, unless it is now £2 and will be £2.20
	}
	return old, now, x < y && !(x == onceTime && y == someTime) && (y == comingTime) == f.coming
}

// inFactor reports whether an amount is a word of the change itself.
func inFactor(a *facts.Amount, f factor) bool {
	return a.Tokens.First < f.tokens.End && f.tokens.First < a.Tokens.End
}

// datable reports whether an amount can be an end of a change that words tell.
func (r *changeReader) datable(a *facts.Amount) bool {
	return canEnd(a) && !lastsTime(a) && !isChange(r.Doc, a) && a.Unit != facts.Percent && a.About.Frame&facts.PerUnit == 0 && (a.Unit == facts.Money || a.Value.Cmp(facts.Int(least)) >= 0) && a.Hedge <= facts.About && r.Doc.Blocks[a.Block].Kind != article.TableCell
}

// looseKind reports whether one of two counts has no noun of its own, so that it can be
// of the other's.
func looseKind(x, y *facts.Amount) bool {
	return x.Unit != facts.Money && y.Unit != facts.Money && x.Unit != facts.Measure && y.Unit != facts.Measure && (!ownNoun(x) || !ownNoun(y))
}

// yearNear is the year that an amount holds for: that of the date nearest to it in its
// clause, or of one that begins the sentence or stands between commas. Without one
// it is of now.
func (r *changeReader) yearNear(a *facts.Amount) int {
	dates := r.Facts.Dates
	s := r.Doc.Sentences[a.Sentence].Tokens
	i, _ := slices.BinarySearchFunc(dates, s.First, func(d facts.Date, n uint32) int { return cmp.Compare(d.Tokens.First, n) })
	year, away := math.MaxInt, uint32(math.MaxUint32)
	for ; i < len(dates) && dates[i].Tokens.First < s.End; i++ {
		d := &dates[i]
		y := d.Year
		if y == 0 && d.From != article.NoDay {
			y, _, _ = d.From.Civil()
		}
		gap := max(d.Tokens.First, a.Tokens.End) - min(d.Tokens.End, a.Tokens.First)
		if y != 0 && gap < away && (r.clauseOf(d.Tokens, a.Tokens) || r.adverb(s, d.Tokens)) {
			year, away = y, gap
		}
	}
	if year == math.MaxInt {
		return r.tenseNear(s, a)
	}
	return year
}

// The times that words without a date give, in the order of years.
const (
	onceTime   = math.MaxInt - 3 // once, then, was
	someTime   = math.MaxInt - 2
	nowTime    = math.MaxInt - 1
	comingTime = math.MaxInt // will
)

// onceWords say that a figure no longer holds, nowWords that it does.
var (
	onceWords = article.NewSet("once", "then", "formerly", "previously", "was", "were", "had", "used")
	nowWords  = article.NewSet("now", "today", "currently", "present")
)

// tenseNear is the time that the words around an amount give it: those between the
// amount or mark before it and the next mark.
func (r *changeReader) tenseNear(s article.Range, a *facts.Amount) int {
	time := someTime
	for n := a.Tokens.First; n > s.First && a.Tokens.First-n < 7; n-- {
		t := &r.Doc.Tokens[n-1]
		if t.Kind != article.Word {
			break
		}
		time = timeOf(t.Form, time)
	}
	for n := a.Tokens.End; n < min(s.End, a.Tokens.End+3) && r.Doc.Tokens[n].Kind == article.Word && r.Doc.Tokens[n].Form != formAnd; n++ {
		time = timeOf(r.Doc.Tokens[n].Form, time)
	}
	return time
}

// timeOf is the time that a word gives, or the one given before.
func timeOf(f article.FormID, given int) int {
	switch {
	case given == nowTime || given == comingTime:
		return given
	case f == formWill:
		return comingTime
	case nowWords.Has(f):
		return nowTime
	case onceWords.Has(f):
		return onceTime
	}
	return given
}

var formWill = article.FormOf("will")

// clauseOf reports whether no comma and no "and" parts a date from an amount.
func (r *changeReader) clauseOf(d, a article.Range) bool {
	for n := min(d.End, a.End); n < max(d.First, a.First); n++ {
		if t := &r.Doc.Tokens[n]; t.Kind == article.Punct || clauseWords.Has(t.Form) {
			return false
		}
	}
	return true
}

// adverb reports whether a date stands alone at the head of its sentence or between
// commas: "In 2005, when it rained,". "Built in 1877," does not.
func (r *changeReader) adverb(s, d article.Range) bool {
	n := d.First
	if n > s.First && preTopic.Has(r.Doc.Tokens[n-1].Form) {
		n--
	}
	return n == s.First || r.Doc.Tokens[n-1].Form == formComma
}

// anaphors begin a sentence that goes on about the one before.
var anaphors = article.NewSet("it", "that", "this", "they", "there", "these", "those")

// preTopic are prepositions that lead to the date, or the topic, at the head of a sentence.
var preTopic = article.NewSet("in", "of", "for", "to")
