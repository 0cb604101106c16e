package figures

import (
	"math"

	"copydesk/article"
	"copydesk/facts"
)

// feature is one thing that speaks for or against two amounts being the same figure.
type feature uint8

// The features of a pair of amounts.
const (
	bias feature = iota
	swapped
	oneDigit
	oneDigitOfTwo
	bareDigit
	otherScale
	sameShape
	sameHead
	otherHead
	sameRole
	otherRole
	sharedNear
	sharedFar
	sharedNames
	sameSentence
	nextSentence
	previousDiffers
	endpoint
	partDiffers
	perUnitDiffers
	further
	ranged
	comparison
	forecastDiffers
	quoteDiffers
	yearsDiffer
	sameWordBefore
	sameWordAfter
	crowd
	bothRepeated
	loose
	farValues
	early
	definite
	counted
	features
)

// featureNames are the features' names in the table of weights.
var featureNames = [features]string{
	"bias", "swapped", "one-digit", "one-digit-of-two", "bare-digit", "other-scale", "same-shape", "same-head", "other-head", "same-role",
	"other-role", "shared-near", "shared-far", "shared-names", "same-sentence", "next-sentence", "previous-differs", "endpoint",
	"part-differs", "per-unit-differs", "further", "ranged", "comparison", "forecast-differs", "quote-differs", "years-differ",
	"same-word-before", "same-word-after", "crowd", "both-repeated", "loose", "far-values", "early", "definite", "counted",
}

// vector holds a pair's features, each from 0 to about 1.
type vector [features]float64

func (v *vector) set(f feature, on bool) {
	if on {
		v[f] = 1
	}
}

// compare works out the features of amounts i and j, both prepared.
func (c *contexts) compare(p pair) vector {
	i, j := p.first, p.second
	x, y := &c.amounts[i], &c.amounts[j]
	v := vector{bias: 1}
	v.digits(x.Value, y.Value)
	v.set(sameShape, x.Value.Exp == y.Value.Exp && digitCount(x.Value.Coef) == digitCount(y.Value.Coef))
	v.set(sameHead, x.About.Head != 0 && x.About.Head == y.About.Head)
	v.set(otherHead, x.About.Head != 0 && y.About.Head != 0 && x.About.Head != y.About.Head)
	v.set(sameRole, x.About.Role != 0 && x.About.Role == y.About.Role)
	v.set(otherRole, x.About.Role != 0 && y.About.Role != 0 && x.About.Role != y.About.Role)
	near, far, names := c.shared(i, j)
	v[sharedNear], v[sharedFar], v[sharedNames] = math.Min(near, 3)/3, math.Min(far, 3)/3, math.Min(names, 2)/2
	v.set(sameSentence, x.Sentence == y.Sentence)
	v.set(nextSentence, y.Sentence == x.Sentence+1 || x.Sentence == y.Sentence+1)
	v.frames(x.About.Frame, y.About.Frame)
	v.set(yearsDiffer, x.About.Year != 0 && y.About.Year != 0 && x.About.Year != y.About.Year)
	v.set(sameWordBefore, c.wordBefore(x) != 0 && c.wordBefore(x) == c.wordBefore(y))
	v.set(sameWordAfter, c.wordAfter(x) != 0 && c.wordAfter(x) == c.wordAfter(y))
	v[crowd] = math.Log2(float64(p.values)) / 4
	v.set(bothRepeated, p.repeated)
	v.set(loose, p.relation == stretched)
	v[farValues] = math.Abs(math.Log2(x.Value.Float() / y.Value.Float()))
	if v[otherScale] == 1 {
		v[farValues] = 0
	}
	v.set(early, min(x.Sentence, y.Sentence) < 3)
	v.set(definite, c.definite(x) || c.definite(y))
	v.set(counted, x.Unit == facts.Count)
	return v
}

// digits compares the written digits.
func (v *vector) digits(a, b facts.Decimal) {
	if a.Digits() == b.Digits() {
		v[otherScale] = 1
		return
	}
	x, y := a.Coef, b.Coef
	n := digitCount(x)
	if a.Exp != b.Exp || n != digitCount(y) {
		return
	}
	if n == 1 {
		v[bareDigit] = 1
		return
	}
	var differ []int
	for at := 0; x > 0; at++ {
		if x%10 != y%10 {
			differ = append(differ, at)
		}
		x, y = x/10, y/10
	}
	switch {
	case len(differ) == 1 && n == 2:
		v[oneDigitOfTwo] = 1
	case len(differ) == 1:
		v[oneDigit] = 1
	case len(differ) == 2 && differ[1] == differ[0]+1 && swappedAt(a.Coef, b.Coef, differ[0]):
		v[swapped] = 1
	}
}

// swappedAt reports whether the digits at and above a place are exchanged.
func swappedAt(a, b int64, at int) bool {
	for range at {
		a, b = a/10, b/10
	}
	return a%10 == b/10%10 && b%10 == a/10%10
}

func digitCount(n int64) int {
	c := 0
	for ; n > 0; n /= 10 {
		c++
	}
	return c
}

func (v *vector) frames(x, y facts.Frame) {
	differ, both := x^y, x|y
	v.set(previousDiffers, differ&facts.Previous != 0)
	v.set(endpoint, differ&(facts.From|facts.To|facts.Change) != 0)
	v.set(partDiffers, differ&facts.Part != 0)
	v.set(perUnitDiffers, differ&facts.PerUnit != 0)
	v.set(further, both&facts.More != 0)
	v.set(ranged, both&facts.Ranged != 0)
	v.set(comparison, both&facts.Compared != 0)
	v.set(forecastDiffers, differ&facts.Forecast != 0)
	v.set(quoteDiffers, differ&facts.Quoted != 0)
}

// wordBefore is the form of the word before the amount in its sentence, zero
// for a function word.
func (c *contexts) wordBefore(a *facts.Amount) article.FormID {
	if a.Tokens.First <= c.doc.Sentences[a.Sentence].Tokens.First {
		return 0
	}
	return content(&c.doc.Tokens[a.Tokens.First-1])
}

// wordAfter is the form of the first content word after the amount.
func (c *contexts) wordAfter(a *facts.Amount) article.FormID {
	n, end := a.Tokens.End, c.doc.Sentences[a.Sentence].Tokens.End
	if n < end && c.doc.Tokens[n].Kind == article.Punct {
		n++
	}
	if n >= end {
		return 0
	}
	return content(&c.doc.Tokens[n])
}

func content(t *article.Token) article.FormID {
	if t.Kind != article.Word || facts.Function(t.Form) {
		return 0
	}
	return t.Form
}

var formThe = article.FormOf("the")

// definite reports whether "the" stands before the amount: it was spoken of before.
func (c *contexts) definite(a *facts.Amount) bool {
	return a.Tokens.First > c.doc.Sentences[a.Sentence].Tokens.First && c.doc.Tokens[a.Tokens.First-1].Form == formThe
}
