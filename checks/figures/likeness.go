package figures

import (
	"math"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// feature is one thing that speaks for or against two amounts being the same figure.
type feature uint8

// The features of a pair of amounts.
const (
	bias feature = iota
	scaleWord
	thousandfold
	otherScale
	swapped
	swappedFar
	swappedLong
	swappedLongFar
	oneOfOne
	oneOfOneFar
	oneOfTwo
	oneOfTwoFar
	oneOfMore
	oneOfMoreFar
	unlike
	unlikeForm
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
	distance
	crowdedSentence
	sameModifier
	otherModifier
	otherNames
	periodDiffers
	orderDiffers
	kindDiffers
	changeDiffers
	duration
	person
	unlikeNouns
	bare
	measured
	runBefore
	runAfter
	part
	whole
	bestMatch
	rivalled
	sameCompany
	otherCompany
	samePlace
	conversionsAgree
	conversionsDiffer
	otherPer
	hedgeDiffers
	bothHedged
	finest
	slight
	sharedKeys
	firstKey
	headKey
	samePrecision
	sameForm
	sameTime
	otherTime
	datedOnce
	sameEntity
	otherEntity
	newThing
	features
)

// featureNames are the features' names in the table of weights.
var featureNames = [features]string{
	"bias", "scale-word", "thousandfold", "other-scale", "swapped", "swapped-far", "swapped-long", "swapped-long-far", "one-of-one", "one-of-one-far",
	"one-of-two", "one-of-two-far", "one-of-more", "one-of-more-far", "unlike", "unlike-form", "same-head", "other-head", "same-role",
	"other-role", "shared-near", "shared-far", "shared-names", "same-sentence", "next-sentence", "previous-differs", "endpoint",
	"part-differs", "per-unit-differs", "further", "ranged", "comparison", "forecast-differs", "quote-differs", "years-differ",
	"same-word-before", "same-word-after", "crowd", "both-repeated", "loose", "far-values", "early", "definite", "counted",
	"distance", "crowded-sentence", "same-modifier", "other-modifier", "other-names", "period-differs", "order-differs", "kind-differs",
	"change-differs", "duration", "person", "unlike-nouns", "bare", "measured",
	"run-before", "run-after", "part", "whole", "best-match", "rivalled", "same-company", "other-company", "same-place", "conversions-agree",
	"conversions-differ", "other-per", "hedge-differs", "both-hedged", "finest", "slight", "shared-keys", "first-key", "head-key", "same-precision", "same-form", "same-time", "other-time", "dated-once", "same-entity", "other-entity", "new-thing",
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
	c.digits(&v, x, y)
	v.set(sameHead, x.Unit == facts.Money && x.About.Head != 0 && x.About.Head == y.About.Head)
	v.set(otherHead, x.About.Head != 0 && y.About.Head != 0 && x.About.Head != y.About.Head)
	v.set(sameRole, x.About.Role != 0 && x.About.Role == y.About.Role)
	v.set(otherRole, x.About.Role != 0 && y.About.Role != 0 && x.About.Role != y.About.Role)
	o := c.shared(i, j)
	v[sharedNear], v[sharedFar], v[sharedNames], v[part], v[whole] = o.near, o.far, o.names, o.part, o.whole
	before, after := c.runs(x, y)
	v[runBefore], v[runAfter] = float64(before), float64(after)
	k, firstSame, headSame := c.sharedKeys(&c.keys[i], &c.keys[j])
	v[sharedKeys] = k
	v.set(firstKey, firstSame)
	v.set(headKey, headSame)
	v.set(samePrecision, x.Value.Exp == y.Value.Exp)
	v.set(sameForm, c.sameForm(x, y))
	what, other := &c.around[i].what, &c.around[j].what
	sameT, otherT := c.times(what, other)
	v.set(sameTime, sameT)
	v.set(otherTime, otherT)
	v.set(datedOnce, (what.dates.Len() > 0) != (other.dates.Len() > 0))
	sameE, otherE := c.named(what, other)
	v.set(sameEntity, sameE)
	v.set(otherEntity, otherE)
	later := y
	if x.Tokens.First > y.Tokens.First {
		later = x
	}
	v.set(newThing, c.indefinite(later))
	rival := max(c.rival(i, j), c.rival(j, i))
	v.set(bestMatch, o.whole > 0 && o.whole >= rival)
	v[rivalled] = rival - o.whole
	sameC, otherC := c.company(i, j)
	v.set(sameCompany, sameC)
	v.set(otherCompany, otherC && !sameC)
	sameC, otherC = c.converted(i, j)
	v.set(conversionsAgree, sameC)
	v.set(conversionsDiffer, otherC)
	v.set(samePlace, c.around[i].place == c.around[j].place && c.around[i].figures == c.around[j].figures)
	v.set(otherPer, x.About.Frame&facts.PerUnit != y.About.Frame&facts.PerUnit || x.About.Per != y.About.Per)
	v.set(hedgeDiffers, x.Hedge != y.Hedge)
	v.set(bothHedged, x.Hedge == y.Hedge && x.Hedge != facts.Exactly)
	v[finest] = float64(max(digitCount(x.Value.Digits()), digitCount(y.Value.Digits())))
	v[slight] = float64(min(digitCount(x.Value.Digits()), digitCount(y.Value.Digits())))
	v.set(sameSentence, x.Sentence == y.Sentence)
	v.set(nextSentence, y.Sentence == x.Sentence+1 || x.Sentence == y.Sentence+1)
	v.frames(x.About.Frame, y.About.Frame)
	v.set(yearsDiffer, x.About.Year != 0 && y.About.Year != 0 && x.About.Year != y.About.Year)
	v.set(sameWordBefore, c.wordBefore(x) != 0 && c.wordBefore(x) == c.wordBefore(y))
	v.set(sameWordAfter, c.wordAfter(x) != 0 && c.wordAfter(x) == c.wordAfter(y))
	v[crowd] = float64(p.values)
	v.set(bothRepeated, p.repeated)
	v.set(loose, p.relation == stretched)
	v[farValues] = math.Abs(math.Log2(x.Value.Float() / y.Value.Float()))
	if v[otherScale]+v[thousandfold]+v[scaleWord] > 0 {
		v[farValues] = 0
	}
	v.set(early, min(x.Sentence, y.Sentence) < 3)
	v.set(definite, c.definite(x) || c.definite(y))
	v.set(counted, x.Unit == facts.Count)
	v.set(unlikeNouns, x.Unit != facts.Money && x.About.Head != y.About.Head && x.Unit == y.Unit)
	v.set(measured, x.Unit == facts.Measure)
	v.set(bare, x.Unit != y.Unit)
	v[distance] = math.Abs(float64(x.Sentence) - float64(y.Sentence))
	v.surroundings(x, &c.around[i], &c.around[j])
	v.set(otherNames, o.names == 0 && c.around[i].names > 0 && c.around[j].names > 0)
	return v
}

// surroundings compares what stands near the amounts.
func (v *vector) surroundings(a *facts.Amount, x, y *surroundings) {
	v[crowdedSentence] = float64(max(x.figures, y.figures))
	if a.Unit == facts.Count {
		v.set(sameModifier, x.modifier != 0 && x.modifier == y.modifier)
		v.set(otherModifier, x.modifier != y.modifier && x.modifier != 0 && y.modifier != 0)
	}
	v.set(periodDiffers, x.far.against(&y.far, monthGroup) || x.far.against(&y.far, weekdayGroup) || x.near.against(&y.near, periodGroup))
	v.set(orderDiffers, x.near.against(&y.near, orderGroup))
	for g := sexGroup; g < periodGroup; g++ {
		v.set(kindDiffers, x.near.against(&y.near, g))
	}
	v.set(kindDiffers, x.near.against(&y.near, casualtyGroup))
	v.set(changeDiffers, x.near.against(&y.near, changeGroup))
	v.set(duration, durations.Has(a.About.Head) && a.Unit != facts.Money)
	v.set(person, a.About.Head == formPerson && a.Unit == facts.Count)
}

var (
	formPerson = article.FormOf("person")
	durations  = article.NewSet("second", "minute", "hour", "day", "week", "month", "year", "decade", "century", "night", "weekend")
)

// nearRatio is how far apart two figures can be of which one is a wrong version
// of the other, not a misprint.
const nearRatio = 1.82

// digits says how the written digits of two amounts differ, in one feature. The
// zeros that both end in do not count: of 20,000 and 10,000 only one digit was
// chosen by the writer.
func (c *contexts) digits(v *vector, x, y *facts.Amount) {
	a, b := x.Value, y.Value
	if a.Digits() == b.Digits() {
		f := otherScale
		if (int(a.Exp)+digitCount(a.Coef)-int(b.Exp)-digitCount(b.Coef))%3 == 0 {
			f = thousandfold
			if c.doc.In(x.Digits) == c.doc.In(y.Digits) && x.Tokens.Len() == y.Tokens.Len() {
				f = scaleWord
			}
		}
		v[f] = 1
		return
	}
	far := feature(0)
	if r := a.Float() / b.Float(); r > nearRatio || r < 1/nearRatio {
		far = 1
	}
	switch n, kind := slipOf(a, b); {
	case kind == swap && n == 2:
		v[swapped+far] = 1
	case kind == swap:
		v[swappedLong+far] = 1
	case kind == wrongDigit:
		v[oneOfOne+2*feature(min(n, 3)-1)+far] = 1
	case far == 0 && c.sameForm(x, y):
		v[unlikeForm] = 1
	case far == 0:
		v[unlike] = 1
	}
}

// slipKind is a slip of the finger that makes one figure of another.
type slipKind uint8

const (
	noSlip     slipKind = iota
	wrongDigit          // one digit is another
	swap                // two neighbouring digits are exchanged
)

// slipOf returns the slip that parts two values, and how many digits they have
// without the zeros at the end of both.
func slipOf(a, b facts.Decimal) (n int, kind slipKind) {
	x, y := a.Coef, b.Coef
	for x != 0 && x%10 == 0 && y%10 == 0 {
		x, y = x/10, y/10
	}
	n = digitCount(x)
	if a.Exp != b.Exp || n != digitCount(y) {
		return 0, noSlip
	}
	first, count := -1, 0
	for at, p, q := 0, x, y; p > 0; at, p, q = at+1, p/10, q/10 {
		if p%10 != q%10 {
			if first < 0 {
				first = at
			}
			count++
		}
	}
	switch {
	case count == 1:
		return n, wrongDigit
	case count == 2 && swappedAt(x, y, first):
		return n, swap
	}
	return n, noSlip
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

var (
	definites   = article.NewSet("the", "this", "that", "these", "those", "its", "their", "his", "her", "'s")
	indefinites = article.NewSet("a", "an", "another")
)

// definite reports whether the amount was spoken of before, by the word before
// it: "the $3 million", "Dell's $11 billion".
func (c *contexts) definite(a *facts.Amount) bool {
	return a.Tokens.First > c.doc.Sentences[a.Sentence].Tokens.First && definites.Has(c.doc.Tokens[a.Tokens.First-1].Form)
}

// indefinite reports whether the word before the amount says that it is new: "a $3 million deal".
func (c *contexts) indefinite(a *facts.Amount) bool {
	return a.Tokens.First > c.doc.Sentences[a.Sentence].Tokens.First && indefinites.Has(c.doc.Tokens[a.Tokens.First-1].Form)
}

// sameForm reports whether two amounts are written in the same way: the same
// signs, scale and unit around figures of as many decimals.
func (c *contexts) sameForm(x, y *facts.Amount) bool {
	if x.Tokens.Len() != y.Tokens.Len() || decimals(c.doc.In(x.Digits)) != decimals(c.doc.In(y.Digits)) {
		return false
	}
	for k := range uint32(x.Tokens.Len()) {
		a, b := &c.doc.Tokens[x.Tokens.First+k], &c.doc.Tokens[y.Tokens.First+k]
		if a.Form != b.Form && (a.Kind != article.Number || b.Kind != article.Number) {
			return false
		}
	}
	return true
}

// decimals is the number of digits after the point of a written figure.
func decimals(s string) int {
	if i := strings.IndexByte(s, '.'); i >= 0 {
		return len(s) - i - 1
	}
	return 0
}
