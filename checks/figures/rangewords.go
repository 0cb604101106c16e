package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	formAnd     = article.FormOf("and")
	formBetween = article.FormOf("between")
	formDash    = article.FormOf("–")
	formWorth   = article.FormOf("worth")
	formMinus   = article.FormOf("minus")

	agedWords = article.NewSet("aged", "ages")
	// rangeVerbs stand before the "from" of a range and of no fall.
	rangeVerbs = article.NewSet("costs", "cost", "costing", "range", "ranges", "ranged", "ranging", "vary", "varies", "varied", "varying", "priced", "prices", "anywhere", "anything",
		"takes", "lasts", "lasting", "weigh", "weighs", "weighing", "aged", "measure", "measures", "measuring", "measured", "weighed", "sold", "hold", "holds", "held", "lasted", "took", "sleep", "sleeps", "fetch", "fetches", "charge", "charges", "pay", "pays", "paying", "sizes", "run", "runs", "earn", "earns")
	// spanLeads stand before a length that is given as a range: "for 6 to 8 weeks".
	spanLeads = article.NewSet("for", "of", "within", "takes", "take", "took", "lasts", "last", "lasting", "every", "next", "another", "some", "about", "around", "spend", "spent", "least", "faces", "face", "facing", "serve", "serving", "jailed", "need", "needs", "require", "requires")
	// sizeWords follow a length that is given as a range: "50 to 60 centimetres long".
	sizeWords = article.NewSet("long", "wide", "high", "tall", "deep", "thick", "across", "apart")
	// gaps lie between two figures whose order says nothing: "the gap between 60 and 40".
	gaps = article.NewSet("gap", "difference", "differences", "spread", "gulf", "divide", "split", "divided", "margin", "choice", "choose", "choosing", "comparison", "distinction", "distinguish", "balance",
		"link", "relationship", "disparity", "match", "ratio", "contrast", "discrepancy", "decide", "differential", "meeting", "distance", "equidistant", "alternate", "alternating", "switch", "toggle")
	// results follow the figures of a score, a vote or a share-out: "a 60-40 per cent split".
	results = article.NewSet("win", "wins", "lead", "victory", "defeat", "loss", "vote", "split", "margin", "decision", "draw", "triumph", "run", "record", "rout", "favourite", "favorite", "odds",
		"shot", "ratio", "majority", "score", "mix", "chance")
	// hourWords follow a time of day.
	hourWords = article.NewSet("am", "pm", "a.m.", "p.m.", "o'clock", "gmt", "midnight", "noon")
)

// apartFrom reports whether the "between" at token n says what lies apart and not
// a range: "the gap between 60 and 40".
func apartFrom(doc *article.Document, s article.Range, n uint32) bool {
	for k := n; k > s.First && n-k < 5; k-- {
		f := doc.Tokens[k-1].Form
		if gaps.Has(f) || f == formMinus {
			return true
		}
	}
	return false
}

// clock reports whether the figures can be times of day: "between 10 and 4".
func clock(doc *article.Document, x, y *facts.Amount) bool {
	if hourWords.Has(doc.Tokens[min(int(y.Tokens.End), len(doc.Tokens)-1)].Form) || hourWords.Has(doc.Tokens[x.Tokens.End-1].Form) {
		return true
	}
	return clockFigure(x) && clockFigure(y)
}

// clockFigure reports whether a figure without a unit can be a time of day: 4, or
// 9.30 in "between 9.30 and 4".
func clockFigure(a *facts.Amount) bool {
	if a.Unit != facts.Plain || a.Value.Cmp(facts.Int(24)) > 0 {
		return false
	}
	return a.Value.Exp == 0 || a.Value.Exp == -2 && a.Value.Coef%100 < 60
}

// reckoned stand before a number that is given as a range: "an estimated 300 to 400
// jobs".
var reckoned = article.NewSet("estimated", "expect", "expects", "expected", "about", "some", "around", "approximately", "roughly", "employ", "employs")

// countsMany reports whether two figures are many of what the second counts; the odds
// and the scores of small ones are not.
func countsMany(x, y *facts.Amount) bool {
	return y.Unit == facts.Count && y.About.Head != 0 && (x.Unit == facts.Plain || x.Unit == facts.Count) && x.Value.Cmp(facts.Int(19)) > 0 && y.Value.Cmp(facts.Int(9)) > 0
}

// guessFrom reports whether "from" stands before the range, which may be a fall: "from
// about 400 to 300 jobs".
func guessFrom(doc *article.Document, x *facts.Amount, s article.Range) bool {
	for i := x.Tokens.First; i > s.First && i+4 > x.Tokens.First; i-- {
		if doc.Tokens[i-1].Form == formFrom {
			return true
		}
	}
	return false
}

// falls reports whether the sentence tells of a fall.
func falls(doc *article.Document, s article.Range) bool {
	for n := s.First; n < s.End; n++ {
		if f := doc.Tokens[n].Form; fallVerbs.Has(f) || fallNouns.Has(f) {
			return true
		}
	}
	return false
}

// forThose reports whether "from 12 to 4" is of the ages of those it is for: "children from
// 12 to 4".
func forThose(doc *article.Document, n uint32) bool { return ageGroups.Has(doc.Tokens[n].Form) }

var ageGroups = article.NewSet("children", "pupils", "boys", "girls", "youngsters", "ages", "riders", "members", "teenagers", "kids", "students")

// steady reports whether "80 to 60 rooms" is a range by what stands around it: nothing in
// its sentence turns or is won or is compared, and a word of its own clause leads to it.
func steady(doc *article.Document, x, y *facts.Amount, s article.Range) bool {
	if x.Tokens.First == s.First {
		return false
	}
	if t := &doc.Tokens[x.Tokens.First-1]; t.Kind != article.Word || t.Is(article.Capitalised) && x.Tokens.First > s.First+1 || t.Form == formFrom {
		return false
	}
	for n := s.First; n < s.End; n++ {
		if f := doc.Tokens[n].Form; turns(doc, n) || riseVerbs.Has(f) || fallVerbs.Has(f) || fallNouns.Has(f) || riseNouns.Has(f) || results.Has(f) || voteNouns.Has(f) || resultVerbs.Has(f) || turning.Has(f) {
			return false
		}
	}
	return x.Hedge == facts.Exactly && y.Hedge == facts.Exactly
}

// turning words stand in a sentence whose two figures are no range: a change, a race, the
// day's range of a market, which is told from its high.
var turning = article.NewSet("range", "outspent", "outnumber", "outnumbered", "reduced", "reduce", "reducing", "reduction", "changed", "change", "amended", "moved", "went", "shortened", "against", "versus", "per", "compared",
	"instead", "rather", "swap", "swapped", "prefer", "preferred", "opposed", "converted", "trim", "trimmed", "narrowed", "halved", "revised", "downgraded", "corrected", "leads", "led", "trails", "trailed", "ratio", "shrank", "shrink", "slim", "back",
	"close", "closer", "closest", "nearest", "next", "came", "according", "add", "adding", "adds", "addition", "due", "thanks", "gave", "gives", "give", "sent", "owes", "lost", "up", "down")

// unitOfRange reports whether the amount has a unit that scores and votes have not.
func unitOfRange(a *facts.Amount) bool {
	switch a.Unit {
	case facts.Money, facts.Measure, facts.Duration, facts.Age:
		return true
	}
	return false // percentages with a dash are those of two rivals: "leads 44%-43%"
}

// scoreLike reports whether the two figures are a score, a vote or a share-out, or
// the digits of something longer: "a 60-40 per cent split", "8-1/2 per cent".
func scoreLike(doc *article.Document, x, y *facts.Amount) bool {
	s := doc.Sentences[x.Sentence].Tokens
	joint := &doc.Tokens[x.Tokens.End]
	if joint.Is(article.SpaceBefore) || doc.Tokens[y.Tokens.First].Is(article.SpaceBefore) { // an aside
		return true
	}
	if far, ok := y.Value.Shift(1); !ok || x.Value.Cmp(far) > 0 && x.Unit == y.Unit {
		return true
	}
	for n := y.Tokens.End; n < min(s.End, y.Tokens.End+3); n++ {
		if results.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	if x.Tokens.First > s.First {
		t := &doc.Tokens[x.Tokens.First-1]
		if t.Kind == article.Punct && !doc.Tokens[x.Tokens.First].Is(article.SpaceBefore) && t.Form != formOpen {
			return true
		}
	}
	_, okX := facts.ParseDecimal(doc.In(x.Digits))
	_, okY := facts.ParseDecimal(doc.In(y.Digits))
	return !okX || !okY
}

// oneUnit reports whether the two figures are of one unit, or the first leaves it
// to the second.
func oneUnit(x, y *facts.Amount) bool {
	if x.Unit == facts.Plain {
		return y.Unit != facts.Rank && y.Unit != facts.Score && y.Unit != facts.Ratio
	}
	return x.Unit == y.Unit && x.Currency == y.Currency && (x.Unit == facts.Money || x.Unit == facts.Percent || x.About.Head == y.About.Head)
}

// runsDown reports whether the first figure is the greater, or the same where
// that makes no range. A first figure without a scale may share the second's.
func runsDown(doc *article.Document, x, y *facts.Amount, same bool) bool {
	v, w := x.Value, y.Value
	if v.Sign() <= 0 || w.Sign() <= 0 {
		return false
	}
	if d, ok := facts.ParseDecimal(doc.In(y.Digits)); ok && x.Span == x.Digits && d.Cmp(w) != 0 && v.Cmp(facts.Int(1000)) < 0 {
		if far, ok := d.Shift(1); !ok || v.Cmp(far) > 0 { // between 500 and 2 million
			return false
		}
		w = d // between 20 and 15 million
	}
	c := v.Cmp(w)
	return c > 0 || same && c == 0
}

// turnedRound writes the range with its figures exchanged.
func turnedRound(doc *article.Document, x, y *facts.Amount) string {
	from, to := x.Span, y.Span
	if x.Span == x.Digits { // 42 to 28 euros
		from, to = x.Digits, y.Digits
	}
	if x.Value.Cmp(y.Value) == 0 || from.End > to.Start || x.Span.Start > from.Start {
		return ""
	}
	middle := doc.In(article.Span{Start: from.End, End: to.Start})
	return doc.In(to) + middle + doc.In(from) + doc.In(article.Span{Start: to.End, End: max(to.End, y.Span.End)})
}
