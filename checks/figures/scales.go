package figures

import (
	"cmp"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// scalePair is two amounts of one kind with the same digits and other values.
type scalePair struct {
	first, second int // indexes into the article's amounts, in reading order
	points        float64
}

// scaleKey is what amounts must share to be held against each other by scale.
type scaleKey struct {
	digits int64
	kind   uint64
}

// scaleReach is how many of the amounts of one key an amount is held against.
const scaleReach = 12

// alikeDigits finds the pairs of an article. Table cells hold many figures of one
// kind by right, and cents are written without a scale.
func alikeDigits(doc *article.Document, amounts []facts.Amount) []scalePair {
	type keyed struct {
		key scaleKey
		at  int
	}
	list := make([]keyed, 0, len(amounts))
	currency := oneCurrency(amounts)
	for i := range amounts {
		a := &amounts[i]
		if a.Value.Sign() <= 0 || doc.Blocks[a.Block].Kind == article.TableCell {
			continue
		}
		k := kind{unit: a.Unit}
		switch a.Unit {
		case facts.Money:
			if minorUnit(doc, a) {
				continue
			}
			k.currency = a.Currency
		case facts.Count, facts.Measure, facts.Duration, facts.Plain:
			k.noun = a.About.Head
			if (a.Unit == facts.Count || bareOf(a)) && hasScale(doc, a) {
				k = kind{unit: facts.Count} // "The new total of 3.1 million" is of trees as well
				if currency != "" && bareOf(a) {
					money := kind{unit: facts.Money, currency: currency} // an offer of less than 90 billion
					list = append(list, keyed{scaleKey{a.Value.Digits(), money.number()}, i})
				}
			}
		default:
			continue
		}
		list = append(list, keyed{scaleKey{a.Value.Digits(), k.number()}, i})
	}
	slices.SortStableFunc(list, func(a, b keyed) int {
		if a.key.digits != b.key.digits {
			return cmp.Compare(a.key.digits, b.key.digits)
		}
		return cmp.Compare(a.key.kind, b.key.kind)
	})
	var out []scalePair
	for i := range list {
		for j := i + 1; j < min(len(list), i+scaleReach) && list[j].key == list[i].key; j++ {
			if amounts[list[i].at].Value.Cmp(amounts[list[j].at].Value) != 0 {
				out = append(out, scalePair{first: list[i].at, second: list[j].at})
			}
		}
	}
	return out
}

// oneCurrency is the currency of all money of an article; empty when there are
// several or none.
func oneCurrency(amounts []facts.Amount) (code string) {
	for i := range amounts {
		switch c := amounts[i].Currency; {
		case c == "" || c == code:
		case code != "":
			return ""
		default:
			code = c
		}
	}
	return code
}

// minorUnit reports whether an amount is in cents or pence, or is the "$2.4T" or
// the rapper 50 Cent.
func minorUnit(doc *article.Document, a *facts.Amount) bool {
	last := &doc.Tokens[a.Tokens.End-1]
	if minorWords.Has(last.Form) {
		return true
	}
	n := a.Tokens.End
	return int(n) < len(doc.Tokens) && doc.Tokens[n].Form == formT && !doc.Tokens[n].Is(article.SpaceBefore)
}

var (
	formT      = article.FormOf("t")
	minorWords = article.NewSet("cent", "cents", "pence", "penny", "pennies", "p", "c", "cts")
)

// scaleSlip is how one figure can have come to stand at two scales.
type scaleSlip uint8

const (
	pointMoved   scaleSlip = iota // 4.2 million, 42 million
	thousandTold                  // 1,200 and 1.2 million
	scaleLeftOut                  // $110, $110 million
	scaleTaken                    // $3.3 million, $3.3 billion
)

// slipOfScale says which slip parts two amounts with the same digits.
func slipOfScale(doc *article.Document, x, y *facts.Amount) scaleSlip {
	switch {
	case hasScale(doc, x) && hasScale(doc, y) && (doc.In(x.Digits) == doc.In(y.Digits) || sameButScale(doc, x, y) || x.Value.Digits() >= 10 && thousandfold(x.Value, y.Value)):
		return scaleTaken
	case doc.In(x.Digits) == doc.In(y.Digits):
		return scaleLeftOut
	case (int(x.Value.Exp)+digitCount(x.Value.Coef)-int(y.Value.Exp)-digitCount(y.Value.Coef))%3 == 0:
		return thousandTold
	}
	return pointMoved
}

// sameButScale reports whether two amounts are the same words but for their scales:
// five million years, five billion years.
func sameButScale(doc *article.Document, x, y *facts.Amount) bool {
	if x.Tokens.Len() != y.Tokens.Len() || indefinites.Has(doc.Tokens[x.Tokens.First].Form) {
		return false // a million and a billion are as often just much
	}
	for n := range uint32(x.Tokens.Len()) {
		a, b := doc.Tokens[x.Tokens.First+n].Form, doc.Tokens[y.Tokens.First+n].Form
		if a != b && !(greatScales.Has(a) && greatScales.Has(b)) {
			return false
		}
	}
	return true
}

// hasScale reports whether an amount is written with a scale word or letter.
func hasScale(doc *article.Document, a *facts.Amount) bool {
	if d, ok := facts.ParseDecimal(doc.In(a.Digits)); ok {
		return d.Cmp(a.Value) != 0
	}
	for n := a.Tokens.First; n < a.Tokens.End; n++ {
		if greatScales.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

// greatScales are the scales that are taken for one another, also in words.
var greatScales = article.NewSet("million", "billion", "trillion")

// scalePoints weighs what speaks for two amounts with the same digits being one
// figure, in log odds above those from which an editor should look. The numbers
// are rounded from a regression on articles in which a scale was changed.
func (c *contexts) scalePoints(p *scalePair) float64 {
	x, y := &c.amounts[p.first], &c.amounts[p.second]
	if denominations.Has(c.nounAfter(x)) || denominations.Has(c.nounAfter(y)) {
		return -1 // "$20 bills", and a $2 bill
	}
	if x.Unit == facts.Measure && (x.About.Frame|y.About.Frame)&facts.Conversion != 0 || c.rest(x) || c.rest(y) {
		return -1
	}
	sum := 0.0
	slip := slipOfScale(c.doc, x, y)
	if x.Unit != y.Unit && slip != scaleTaken {
		return -1
	}
	if slip == scaleTaken && x.Unit != facts.Money && y.Unit != facts.Money && x.About.Head != y.About.Head && !bareOf(x) && !bareOf(y) {
		return -1
	}
	if (x.Unit == facts.Plain || y.Unit == facts.Plain) && x.Currency == y.Currency && (slip != scaleTaken || x.Value.Digits() < 10) {
		return -1
	}
	if x.Unit == facts.Duration && slip != scaleTaken {
		return -1 // 10 years and 100 years
	}
	if c.opensRange(x) != c.opensRange(y) {
		return -1 // the 20 of 20-30bn
	}
	if y.Tokens.First < x.Tokens.End+4 && y.Tokens.First > x.Tokens.End && c.doc.Tokens[x.Tokens.End].Form == formOf {
		return -1 // 100 of the 1,000
	}
	if slip == pointMoved && farther(x.Value, y.Value) {
		return -1
	}
	if u, v := c.unitOf(x), c.unitOf(y); u != v {
		if slip != scaleTaken || u != 0 && !lengths.Has(u) || v != 0 && !lengths.Has(v) {
			return -1
		}
		sum--
	}
	if (x.About.Frame|y.About.Frame)&facts.More != 0 {
		if slip != scaleTaken {
			return -1
		}
		sum--
	}
	n := min(digitCount(x.Value.Digits()), 3)
	if c.definite(x) || c.definite(y) {
		sum++
	}
	if c.indefinite(y) {
		sum -= 0.5
	}
	if x.Sentence == y.Sentence {
		sum -= 1.5
	}
	if x.About.Role != 0 && y.About.Role != 0 && x.About.Role != y.About.Role {
		sum -= 0.5
	}
	if same, _ := c.converted(p.first, p.second); same {
		sum += 3
	}
	const endpoint = facts.From | facts.To | facts.Change | facts.Previous
	if slip != scaleTaken && x.Hedge != y.Hedge {
		sum -= 0.8
	}
	if slip != scaleTaken && (x.About.Frame^y.About.Frame)&endpoint != 0 {
		sum--
	}
	like := 0.0
	if c.sameScaleWord(x, y) {
		like = 1
	}
	before, after := c.runs(x, y)
	keys, head := c.sharedKeys(&c.keys[p.first], &c.keys[p.second])
	if x.Unit != facts.Money && slip != scaleTaken {
		if slip == thousandTold {
			sum++
			if n > 1 && x.Hedge == y.Hedge && (x.Unit != facts.Count || behind(x) > x.Tokens.End && behind(y) > y.Tokens.End) && thousandfold(x.Value, y.Value) {
				sum += thousandPoints
			}
		}
		if x.Unit == facts.Count && x.About.Head == y.About.Head && behind(x) > x.Tokens.End && behind(y) > y.Tokens.End {
			sum += sameNounPoints + 1.4*float64(tells(x.About.Head))
		}
		return sum + 1.4*min(keys, 2) + 0.6*float64(min(before, 2)) + 0.9*float64(min(after, 2)) + 3*like + countScalePoints[n]
	}
	o := c.shared(p.first, p.second)
	if slip == pointMoved {
		sum += 0.9 * like
	}
	if head {
		sum += 0.8
	}
	if slip == thousandTold && n > 1 && x.About.Head != 0 && x.About.Head == y.About.Head && thousandfold(x.Value, y.Value) {
		sum += thousandMoney // a $212,000 budget
	}
	return sum + min(o.near, 2) + 0.7*min(o.far, 2) + 0.5*float64(min(before, 2)+min(after, 2)) + moneyScalePoints[slip][n]
}

// The points of a slip by the digits that the figures share, without zeros.
var (
	moneyScalePoints = [...][4]float64{
		scaleTaken:   {1: 0.8, 2: 1.6, 3: 2.6},
		scaleLeftOut: {1: -0.5, 2: 0.5, 3: 1.5},
		pointMoved:   {1: -3.7, 2: -2.2, 3: -1.3},
		thousandTold: {1: -5.4, 2: -4.4, 3: -3.4},
	}
	countScalePoints = [4]float64{1: -6.6, 2: -5, 3: -5.5}
)

// thousandPoints are the points of counting or measuring what is called the same
// and is a thousand times as much, to two digits at least: chance does not do that.
const thousandPoints = 9

// thousandMoney is the like of it for money of one noun: prices and profits are as
// different in one article as their prices by the piece.
const thousandMoney = 4.5

// sameNounPoints are the points of counting what is called the same, to which come
// those of the noun's rareness.
const sameNounPoints = 0.6

// opensRange reports whether another figure is joined to an amount by a dash and
// lends it its scale.
func (c *contexts) opensRange(a *facts.Amount) bool {
	i := int(a.Tokens.End)
	if i+1 >= len(c.doc.Tokens) {
		return false
	}
	f := c.doc.Tokens[i].Form
	return (f == formHyphen || f == formDash) && c.doc.Tokens[i+1].Kind == article.Number
}

// sameScaleWord reports whether two amounts are written with the same scale: 4.2
// and 42 million, 12,000 and 1,200.
func (c *contexts) sameScaleWord(x, y *facts.Amount) bool {
	if x.Tokens.Len() != y.Tokens.Len() {
		return false
	}
	a, b := &c.doc.Tokens[x.Tokens.End-1], &c.doc.Tokens[y.Tokens.End-1]
	return a.Form == b.Form || a.Kind == article.Number && b.Kind == article.Number
}

// rest reports whether an amount is what is left of another: "the remaining 25,000".
func (c *contexts) rest(a *facts.Amount) bool {
	i := a.Tokens.First
	return i > 0 && furtherWords.Has(c.doc.Tokens[i-1].Form)
}

var furtherWords = article.NewSet("remaining", "other", "another", "additional", "further", "extra")

// nounAfter is the singular of the word after an amount.
func (c *contexts) nounAfter(a *facts.Amount) article.FormID {
	i := int(a.Tokens.End)
	for i < len(c.doc.Tokens) && c.doc.Tokens[i].Form == formHyphen {
		i++
	}
	if i >= len(c.doc.Tokens) {
		return 0
	}
	return facts.Singular(c.doc, c.doc.Tokens[i].Form)
}

// farther reports whether two values with the same digits are more than a
// hundredfold apart: no point moves so far.
func farther(x, y facts.Decimal) bool {
	if x.Cmp(y) < 0 {
		x, y = y, x
	}
	hundredfold, ok := y.Shift(2)
	return !ok || x.Cmp(hundredfold) > 0
}

// unitOf is what an amount is per: the year of "$3 million a year", the share of
// "$31-a-share"; zero for a total.
func (c *contexts) unitOf(a *facts.Amount) article.FormID {
	if a.About.Per != 0 {
		return a.About.Per
	}
	toks, i := c.doc.Tokens, int(a.Tokens.End)
	for i+1 < len(toks) && toks[i].Form == formHyphen {
		i++
	}
	switch {
	case i >= len(toks):
		return 0
	case adverbs.Has(toks[i].Form):
		return formYear
	case i+1 < len(toks) && perParticles.Has(toks[i].Form):
		return toks[i+1].Form
	case a.About.Frame&facts.PerUnit != 0:
		return toks[i].Form
	}
	return 0
}

var (
	formHyphen    = article.FormOf("-")
	formYear      = article.FormOf("year")
	perParticles  = article.NewSet("a", "an", "per")
	adverbs       = article.NewSet("annually", "yearly", "monthly", "weekly", "daily")
	lengths       = article.NewSet("year", "month", "week", "day", "quarter")
	denominations = article.NewSet("bill", "note", "coin", "banknote", "stamp", "chip")
)

// thousandfold reports whether one value is a thousand times the other.
func thousandfold(x, y facts.Decimal) bool {
	p, ok := x.Shift(3)
	q, also := y.Shift(3)
	return ok && p.Cmp(y) == 0 || also && q.Cmp(x) == 0
}
