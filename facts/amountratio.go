package facts

import "copydesk/article"

var (
	formOut   = article.FormOf("out")
	formFold  = article.FormOf("fold")
	formX     = article.FormOf("x")
	formBy    = article.FormOf("by")
	formWorth = article.FormOf("worth")

	// comparing after "three times" makes a multiple of it, and no count of times.
	comparing = article.NewSet("as", "more", "higher", "lower", "larger", "bigger", "greater", "faster", "the", "its", "their", "his", "her", "our", "what",
		"that", "longer", "smaller", "less", "fewer", "likelier", "over", "stronger", "cheaper", "slower", "better", "worse", "taller", "heavier", "earnings",
		"oversubscribed", "normal", "annual", "average")

	// shareOf before a part in words makes an amount of it: "by a third".
	shareOf = article.NewSet("by", "than", "nearly", "almost", "about", "around", "over", "roughly", "approximately", "some", "to", "up", "down", "only", "just", "least", "under", "of", "another")

	// halfOf after "half" makes an amount of it: "half the voters".
	halfOf = article.NewSet("of", "the", "its", "their", "his", "her", "our", "my", "your", "all", "those", "that", "these", "this")

	oddsWords  = article.NewSet("odds", "outsider", "outsiders", "favourite", "favourites", "favorite", "shot", "chance", "chances", "longshot", "bet")
	oddsBefore = article.NewSet("odds", "at", "offering", "quoted", "price", "priced")
	ratioWords = article.NewSet("ratio", "proportion", "ratios", "split")
)

// ratio reads "one in four", "two-thirds of", "three times as many", "tenfold",
// "3-to-1", "half the voters". The quantity at i is q, if it is one.
func (r *amountReader) ratio(a *Amount, i uint32, q *quantity, ok bool) bool {
	w := r.word(i)
	if w.is(isMultiple) {
		return r.multipleWord(a, i, w)
	}
	if r.sharePart(a, i) {
		return true
	}
	if !w.is(isNumber) && r.toks[i].Kind != article.Number {
		return false
	}
	if !ok || q.scaled || q.tokens.End >= r.end || i > r.first && r.word(i-1).is(isSign) {
		return false
	}
	return r.times(a, q) || r.oneIn(a, q) || r.against(a, q)
}

func (r *amountReader) ratioOf(a *Amount, value, other Decimal, start, end uint32) bool {
	a.Unit, a.Value, a.Other = Ratio, value, other
	a.Tokens = article.Range{First: start, End: end}
	a.Digits = r.doc.SpanOf(a.Tokens)
	return true
}

// multipleWord reads "twice as many", "twice the price", "threefold".
func (r *amountReader) multipleWord(a *Amount, i uint32, w *word) bool {
	fold := r.doc.Text[r.toks[i].End-1] == 'd'
	if !fold && (w.num < 2 || !comparing.Has(r.tok(i+1).Form)) {
		return false
	}
	return r.ratioOf(a, Int(int64(w.num)), Decimal{}, i, i+1)
}

// times reads "three times as many", "10-fold", "5x".
func (r *amountReader) times(a *Amount, q *quantity) bool {
	end := q.tokens.End
	j := r.skipJoint(end)
	switch f := r.tok(j).Form; {
	case f == formTimes && comparing.Has(r.tok(j+1).Form) && !r.timesCounted(j+1):
	case f == formFold && j > end, f == formX && r.glued(end) && !q.words && (r.tok(j+1).Is(article.SpaceBefore) || r.tok(j+1).Kind == article.Punct):
	default:
		return false
	}
	return r.ratioOf(a, q.value, Decimal{}, q.tokens.First, j+1)
}

// timesCounted reports whether "times" before token i counts occasions: "three
// times the last year", "five times over the weekend", "four times as a guest".
func (r *amountReader) timesCounted(i uint32) bool {
	f := r.tok(i).Form
	next := r.word(i + 1)
	switch f {
	case formAs:
		return next.is(isDeterminer) || r.tok(i+1).Kind != article.Word
	case formOver, formThat:
		return true
	case formThe:
		return next.is(isTime | isEarlier)
	}
	return false
}

var (
	formOver = article.FormOf("over")
)

// oneIn reads "one in four", "nine out of 10", "one-in-four".
func (r *amountReader) oneIn(a *Amount, q *quantity) bool {
	j := r.skipJoint(q.tokens.End)
	out := r.tok(j).Form == formOut && r.tok(r.skipJoint(j+1)).Form == formOf
	switch {
	case out:
		j = r.skipJoint(r.skipJoint(j+1) + 1)
	case r.tok(j).Form == formIn:
		j = r.skipJoint(j + 1)
	default:
		return false
	}
	if f := r.tok(j).Form; f == formEvery && out {
		j++
	} else if f == formEvery {
		j++
	}
	whole, ok := r.quantity(j)
	if !ok || whole.value.Cmp(q.value) <= 0 || whole.value.Exp < 0 || !out && !r.isOneIn(q, &whole) {
		return false
	}
	return r.ratioOf(a, q.value, whole.value, q.tokens.First, whole.tokens.End)
}

var formEvery = article.FormOf("every")

// isOneIn judges "A in B": "one in four voters" is a ratio, "one in 10 years"
// and "three in five matches" are not.
func (r *amountReader) isOneIn(q, whole *quantity) bool {
	next := r.word(whole.tokens.End)
	if next.unit != 0 || next.is(isTime|isPercent|isMoney) || r.isYear(whole, whole.tokens.End) {
		return false
	}
	if q.value.Exp != 0 || whole.value.Exp < 0 {
		return false
	}
	if q.value.Coef == 1 {
		return true
	}
	switch whole.value.Coef {
	case 3, 4, 5, 10, 20, 100, 1000:
		return !matches.Has(r.tok(whole.tokens.End).Form) && q.value.Coef < 10 && !r.afterVerb(q.tokens.First)
	}
	return false
}

// matches are what "three in five" are counted in without being a ratio.
var matches = article.NewSet("games", "matches", "game", "starts", "appearances", "tests", "outings", "innings", "attempts", "weeks", "seasons", "minutes", "series", "races", "countries", "cities", "states", "seconds", "visits")

// afterVerb reports whether a verb of scoring stands before token i: "won three in five".
func (r *amountReader) afterVerb(i uint32) bool {
	return i > r.first && r.word(i-1).is(isScoring)
}

// against reads "3-to-1", "three to one", "odds of 5-1", "5/1", "a ratio of 2:1".
func (r *amountReader) against(a *Amount, q *quantity) bool {
	end := q.tokens.End
	j := r.skipJoint(end)
	joined := j > end
	sign := false
	switch f := r.tok(j).Form; {
	case f == formTo && (joined || r.oddsAround(q.tokens.First, j)):
		j = r.skipJoint(j + 1)
	case joined && r.tok(j).Kind == article.Number, (f == formSlash || f == formColon) && r.glued(j) && r.tok(j+1).Kind == article.Number && r.glued(j+1):
		sign = true
		if !joined {
			j++
		}
	default:
		return false
	}
	second, ok := r.quantity(j)
	if !ok || second.scaled || second.value.Exp != 0 || q.value.Exp != 0 || r.joint(second.tokens.End) && r.tok(second.tokens.End+1).Kind == article.Number {
		return false
	}
	if sign && !r.oddsAround(q.tokens.First, second.tokens.End) {
		return false
	}
	if !sign && second.value.Cmp(q.value) >= 0 || r.word(second.tokens.End).unit != 0 || r.word(second.tokens.End).is(isPercent) {
		return false
	}
	return r.ratioOf(a, q.value, second.value, q.tokens.First, second.tokens.End)
}

// oddsAround reports whether words of odds or ratios stand around the tokens.
func (r *amountReader) oddsAround(first, end uint32) bool {
	if oddsWords.Has(r.tok(r.skipJoint(end)).Form) || oddsWords.Has(r.tok(r.skipJoint(end)+1).Form) {
		return true
	}
	for n := first; n > r.first && n+5 > first; n-- {
		f := r.toks[n-1].Form
		if ratioWords.Has(f) || oddsWords.Has(f) && f != formChance || n == first && oddsBefore.Has(f) && r.tok(end).Form == formSlash {
			return true
		}
	}
	return false
}

var formChance = article.FormOf("chance")

// sharePart reads parts in words: "two-thirds of", "half the", "by a third".
func (r *amountReader) sharePart(a *Amount, i uint32) bool {
	num, den, end, ok := r.part(i)
	if !ok || num >= den {
		return false
	}
	next := r.tok(end)
	before := article.FormID(0)
	if i > r.first {
		before = r.toks[i-1].Form
	}
	switch {
	case r.joint(end) || r.glued(end) && next.Kind == article.Word, next.Form == formA, next.Form == formAn:
		return false // a half-hour, a third-party, half a million
	case next.Form == formOf:
		if f := r.tok(end + 1).Form; (f == formA || f == formAn) && r.word(end+2).class&(isUnit|isPercent|isScale) != 0 && r.tok(end+2).Form != formPer || r.word(end+1).is(isPercent) {
			return false // a quarter of a century: partOfUnit reads it
		}
		if den == 2 && num == 1 && halfOrder.Has(before) || den == 4 && r.isFiscal(i, num) {
			return false
		}
	case den == 2:
		if !halfOf.Has(next.Form) && !shareOf.Has(before) || halfOrder.Has(before) || known(next.Form).class&(isUnit|isScale|isTime) != 0 || before == formAnd {
			return false
		}
	case num > 1:
		if r.toks[i].Kind == article.Word && den == 4 && !r.joint(i+1) && (r.isFiscal(i, num) || !shareOf.Has(before)) {
			return false
		}
	case !shareOf.Has(before) && !(i > r.first && r.word(i-1).is(isChange)) || next.Kind == article.Word && !known(next.Form).is(isFunction|isAdverb|isEarlier|isCompare|isTime):
		return false
	}
	r.ratioOf(a, Int(num), Int(den), i, end)
	return true
}

// halfOrder stands before a half that is a time: the second half of the year.
var halfOrder = article.NewSet("first", "second", "1st", "2nd", "the", "this", "last", "next", "other", "opening", "latter", "top", "bottom", "better", "-")

// isFiscal reports whether a quarter is one of a year: "the past three quarters of 2010".
func (r *amountReader) isFiscal(i uint32, num int64) bool {
	if num > 1 && r.joint(i+1) {
		return false
	}
	return i > r.first && (r.word(i-1).is(isEarlier|isTime) || quarterOrder.Has(r.toks[i-1].Form))
}

var quarterOrder = article.NewSet("past", "the", "first", "final", "next", "for", "previous", "consecutive", "straight", "in", "after", "over")

// partOfUnit reads a part of a unit: "half an hour", "a quarter of a mile",
// "half a percentage point", "a half-hour", "an hour and a half".
func (r *amountReader) partOfUnit(a *Amount, i uint32) bool {
	if f := r.tok(i).Form; (f == formA || f == formAn) && r.word(i+1).is(isUnit) {
		part, end, ok := r.wordPart(i + 2)
		if !ok {
			return false
		}
		a.Value, _ = Int(1).Add(part)
		return r.unitOfPart(a, i, i+1, end)
	}
	num, den, end, ok := r.part(i)
	if !ok || num >= den {
		return false
	}
	j := r.skipJoint(end)
	of := r.tok(j).Form == formOf
	if of {
		j++
	}
	if f := r.tok(j).Form; f == formA || f == formAn || f == formOne {
		j = r.skipJoint(j + 1)
	} else if of || j == end && den != 2 {
		return false
	}
	a.Value = partOf(num, den)
	return r.unitOfPart(a, i, j, 0)
}

// unitOfPart completes a part of the unit at token j; end is where it ends, when
// not after the unit.
func (r *amountReader) unitOfPart(a *Amount, i, j, end uint32) bool {
	a.Tokens = article.Range{First: i, End: j}
	q := quantity{value: a.Value, tokens: a.Tokens, words: true}
	a.Digits = r.doc.SpanOf(article.Range{First: i, End: max(j, i+1)})
	if pointWords.Has(r.tok(j).Form) && r.tok(j).Form == formPoint {
		a.Unit, a.Tokens.End = Points, j+1
		return true
	}
	if !r.percent(a, j) && !(r.word(j).class&isMoney != 0 && !r.word(j).is(isUnsure) && r.moneyAfter(a, &q)) && !r.measure(a, &q) {
		return false
	}
	if end != 0 {
		a.Tokens.End = end
		a.Digits = r.doc.SpanOf(a.Tokens)
		r.old(a, unitYear)
	}
	return true
}
