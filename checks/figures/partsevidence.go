package figures

import (
	"math/big"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// partsEvidence adds up what speaks for figures being the parts of a total. They are
// all[from:to] of the figures that could be.
func (r *claimReader) partsEvidence(x *partsOf, all []*facts.Amount, from, to int) int {
	t, first, last := x.total, x.parts[0], x.parts[len(x.parts)-1]
	points := 0
	if n := r.announced(t); n == len(x.parts) {
		points += 3
	} else if n > 1 {
		points -= 2
	}
	if statedTotal(r.Doc, t) || r.togetherNear(t) || r.sumOf(first) {
		points += 3
	}
	switch d := first.Sentence - t.Sentence; d {
	case 0, 1:
		points++
	default:
		points -= 2
	}
	if first.Sentence == last.Sentence {
		points++
		if _, ok := nextPart(r.Doc, x.parts[len(x.parts)-2], last); ok {
			points++
		}
	} else if last.Sentence-first.Sentence > uint32(len(x.parts)) {
		points -= 2
	}
	if from > 0 {
		points -= 2
	}
	switch {
	case r.numberAfter(last):
		points -= 4
	case to < len(all) && all[to].Sentence == last.Sentence:
		points -= 2
	case to < len(all) && all[to].Sentence == last.Sentence+1:
		points--
	}
	if !slices.ContainsFunc(x.parts, func(a *facts.Amount) bool { return a.Value.Cmp(facts.Int(10)) >= 0 }) && !ofThem(r.Doc, first) && first.About.Frame&facts.Part == 0 {
		points -= 3 // small numbers make anything
	}
	if big := 0.95 * t.Value.Float(); len(x.parts) == 2 && (first.Value.Float() > big || last.Value.Float() > big) {
		points -= 4 // 1,898 and two others
	}
	if r.closes(last) {
		points += 2
	}
	if r.ordinalsIn(x) {
		points += 2
	}
	if len(x.parts) > 2 {
		points++
	}
	if ofThem(r.Doc, first) || ofThem(r.Doc, last) || first.About.Frame&facts.Part != 0 {
		points += 2
	}
	if len(x.parts) == 2 && bothSexesOf(r.Doc, first, last) {
		points += 2
	}
	if (t.About.Frame^last.About.Frame)&facts.Forecast != 0 && last.Sentence == t.Sentence {
		points -= 3
	}
	if first.Sentence == t.Sentence && !r.tellsOff(x) {
		points -= 4
	}
	if r.openNear(x) {
		points -= 5
	}
	return points + x.slip() + r.alikeParts(x)
}

// closes reports whether the words before the last part say that it is: "the remaining
// seven instruments brought in", "the last four".
func (r *claimReader) closes(a *facts.Amount) bool {
	first := r.Doc.Sentences[a.Sentence].Tokens.First
	for n := a.Tokens.First; n > first && a.Tokens.First-n < 8; n-- {
		if closingWords.Has(r.Doc.Tokens[n-1].Form) {
			return true
		}
	}
	return false
}

var closingWords = article.NewSet("remaining", "rest", "remainder", "last", "other", "others", "balance", "final", "shallowest", "smallest")

// numberAfter reports whether another number stands after an amount in its sentence.
func (r *claimReader) numberAfter(a *facts.Amount) bool {
	for n := a.Tokens.End; n < r.Doc.Sentences[a.Sentence].Tokens.End; n++ {
		if r.Doc.Tokens[n].Kind == article.Number {
			return true
		}
	}
	return false
}

// sumOf reports whether "the sum of" leads to an amount.
func (r *claimReader) sumOf(a *facts.Amount) bool {
	n := phraseStart(r.Doc, a)
	return n > 1 && r.Doc.Tokens[n-1].Form == formOf && r.Doc.Tokens[n-2].Form == formSum
}

var formSum = article.FormOf("sum")

// ordinalsIn reports whether the parts are told as the first and the second.
func (r *claimReader) ordinalsIn(x *partsOf) bool {
	first := false
	for n := r.Doc.Sentences[x.parts[0].Sentence].Tokens.First; n < x.parts[len(x.parts)-1].Tokens.First; n++ {
		f := r.Doc.Tokens[n].Form
		if f == formFirst {
			first = true
		} else if f == formSecond && first {
			return true
		}
	}
	return false
}

// tellsOff reports whether parts of the total's own sentence leave it to the total to say
// what they count, or the sentence says that it is one: figures in a list are no parts of
// the first.
func (r *claimReader) tellsOff(x *partsOf) bool {
	t := x.total
	if statedTotal(r.Doc, t) || r.togetherNear(t) || r.sumOf(x.parts[0]) || r.announced(t) == len(x.parts) || ofBefore(r.Doc, t) {
		return true
	}
	for _, a := range x.parts {
		if ownNoun(a) && !peopleNoun(a.About.Head) || t.Unit != facts.Count {
			return false
		}
	}
	return ownNoun(t)
}

// alikeParts is what the nouns of the parts say: those with none of their own, or all
// with the total's, are its parts.
func (r *claimReader) alikeParts(x *partsOf) int {
	points := 1
	for _, a := range x.parts {
		switch {
		case a.About.Head == x.total.About.Head, a.Unit == facts.Plain, !ownNoun(a):
		case a.About.Role != facts.NoRole && a.About.Role == x.total.About.Role:
		case x.total.Unit == facts.Count && a.About.Head != x.total.About.Head && !peopleNoun(x.total.About.Head):
			return -2
		default:
			points = 0
		}
		if a.About.Subject >= 0 && x.total.About.Subject >= 0 && a.About.Role != x.total.About.Role {
			return 0
		}
	}
	return points
}

// slip is what a small mistake that explains the contradiction speaks for it.
func (x *partsOf) slip() int {
	sum := new(big.Rat)
	for _, a := range x.parts {
		sum.Add(sum, a.Value.Rat())
	}
	t := x.total.Value.Rat()
	switch off, _ := new(big.Rat).Quo(sum, t).Float64(); {
	case off < 0.5 || off > 2:
		return -6
	case slipTo(x.total, sum) && (x.total.Value.Digits() >= 20 || x.total.Value.Digits() >= 10 && len(x.parts) > 2):
		return 3
	case slipTo(x.total, sum):
		return 1
	}
	for _, a := range x.parts {
		right := new(big.Rat).Add(a.Value.Rat(), new(big.Rat).Sub(t, sum))
		if a.Value.Digits() >= 10 && right.Sign() > 0 && slipTo(a, right) {
			return 2
		}
	}
	return 0
}

// announced is how many parts the sentence of a total says there are: "three contracts",
// "in three counties"; zero where it does not.
func (r *claimReader) announced(t *facts.Amount) int {
	s := r.Doc.Sentences[t.Sentence].Tokens
	found := 0
	for n := s.First; n < s.End; n++ {
		if n >= t.Tokens.First && n < t.Tokens.End || n+1 >= s.End || r.Doc.Tokens[n+1].Kind != article.Word || facts.Function(r.Doc.Tokens[n+1].Form) {
			continue
		}
		v, ok := listNumbers.Get(r.Doc.Tokens[n].Form)
		if !ok || v < 2 || timeUnits.Has(facts.Singular(r.Doc, r.Doc.Tokens[n+1].Form)) {
			continue
		}
		if found != 0 {
			return 0
		}
		found = v
	}
	return found
}

// togetherNear reports whether "together" or the like stands in the clause of a total.
func (r *claimReader) togetherNear(t *facts.Amount) bool {
	s := r.Doc.Sentences[t.Sentence].Tokens
	for n := max(s.First, t.Tokens.First-min(t.Tokens.First, 6)); n < min(s.End, t.Tokens.End+5); n++ {
		if combinedWords.Has(r.Doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

var combinedWords = article.NewSet("together", "altogether", "combined", "total", "totalling", "totaling", "overall")

// openNear reports whether the words around the parts say that there are more of them.
func (r *claimReader) openNear(x *partsOf) bool {
	last := x.parts[len(x.parts)-1]
	for n := x.total.Tokens.End; n < min(r.Doc.Sentences[last.Sentence].Tokens.End, last.Tokens.End+8); n++ {
		f := r.Doc.Tokens[n].Form
		if definite := r.Doc.Tokens[n-1].Form == formThe && n > 0; !definite && (includeWords.Has(f) || moreWordsAfter.Has(f) || openWords.Has(f) && n < last.Tokens.End+2) {
			return true
		}
	}
	return false
}

// moreWordsAfter say that the parts told are not all, and openWords that they may not be.
var (
	moreWordsAfter = article.NewSet("others", "etc", "leaving", "gap", "shortfall", "hole", "mostly", "mainly")
	openWords      = article.NewSet("such", "example", "also", "least", "some", "average", "each", "per", "than", "compared", "against", "previous", "extra", "less", "minus", "except")
)
