package figures

import (
	"math/big"
	"sort"

	"copydesk/checks"
	"copydesk/facts"
	"copydesk/facts/rates"
)

// exchange judges the conversions of one article.
type exchange struct {
	p       *checks.Pass
	month   rates.Month // of the article; zero unknown
	first   rates.Month // the months whose rates the article can have used
	last    rates.Month
	dated   bool
	slack   *big.Rat  // what a conversion may be off beyond rounding and the months' rates
	figures []year    // the years that the article names, in reading order
	places  []mention // of moneyOf; nil until they are asked for
	bands   map[bandKey]bandOf
}

type bandKey struct {
	from, to    string
	first, last rates.Month
}

// bandOf is the range of a rate over some months.
type bandOf struct {
	rate rates.Rate
	ok   bool
}

// The months before and after that of the article whose rates it can have used:
// an amount may have been converted when the deal was made, or the quarter ended.
const monthsBefore, monthsAfter = 3, 1

// An article without a date has used the rates of any month there is, or of the
// years around those that it names: the newest, which may be a forecast, and
// others not long before. One year named in passing says nothing of what came after it.
const yearsBefore, yearsAfter, longBefore, atOnce = 4, 10, 16, 3

// eraOf is the newest of the years that the article has behind it, and the oldest
// that is not long before it; zero when it names none. Surely says that it names
// several of about that time.
func eraOf(list []year) (oldest, newest int, surely bool) {
	for _, y := range list {
		if !y.horizon {
			newest = max(newest, y.year)
		}
	}
	oldest = newest
	near := 0
	for _, y := range list {
		if y.year >= newest-longBefore {
			oldest = min(oldest, y.year)
		}
		if !y.horizon && y.year >= newest-atOnce {
			near++
		}
	}
	return oldest, newest, near > 1
}

func newExchange(p *checks.Pass, tolerance int) *exchange {
	x := &exchange{p: p, slack: percent(int64(tolerance)), figures: yearsIn(p), bands: map[bandKey]bandOf{}}
	x.first, x.last = p.Rates.Months()
	meta := &p.Doc.Meta
	switch year, month, _ := meta.Published.Civil(); {
	case meta.Published != 0:
		m := rates.MonthOf(year, month)
		x.dated, x.month, x.first, x.last = true, m, m-monthsBefore, m+monthsAfter
	case meta.Year != 0:
		x.dated, x.first, x.last = true, rates.MonthOf(meta.Year, 1)-monthsBefore, rates.MonthOf(meta.Year, 12)
	default:
		oldest, newest, surely := eraOf(x.figures)
		if newest == 0 {
			break
		}
		x.first = max(x.first, rates.MonthOf(oldest-yearsBefore, 1))
		if surely {
			x.last = min(x.last, rates.MonthOf(newest+yearsAfter, 12))
		}
	}
	return x
}

// band is the range of a rate over months, at the newest known ones when the
// months are not long over. There is none when most of the months have no rate.
func (x *exchange) band(from, to string, first, last rates.Month) (rates.Rate, bool) {
	key := bandKey{from, to, first, last}
	if b, ok := x.bands[key]; ok {
		return b.rate, b.ok
	}
	first, last = x.clip(from, to, first, last)
	var b bandOf
	months := 0
	pair := x.p.Rates.Pair(from, to)
	for m := first; m <= last; m++ {
		if r, ok := pair.Rate(m); ok {
			if months > 0 {
				r = r.Join(b.rate)
			}
			b.rate = r
			months++
		}
	}
	b.ok = months > 0 && 2*months >= int(last-first)
	x.bands[key] = b
	return b.rate, b.ok
}

// oldest is the first year that has rates.
func (x *exchange) oldest() int {
	first, _ := x.p.Rates.Months()
	return first.Year()
}

// mean is the rate that a message names: that of the article's month.
func (x *exchange) mean(j *judged) *big.Rat {
	if r, ok := x.p.Rates.Rate(j.from, j.to, x.month); ok {
		return r.Mean.Rat()
	}
	return j.rate.Mean.Rat()
}

// maxAge is for how many months after the last rates these are still used.
const maxAge = 18

// verdict is what the rates make of a conversion.
type verdict uint8

const (
	unknown verdict = iota // there are no rates for it
	right
	doubtful // wrong, but at some rate of the time near enough
	wrong
)

// judged is a conversion with its verdict; from, to and rate are those the
// verdict rests on when it is against the conversion.
type judged struct {
	conversionPair
	verdict  verdict
	from, to string
	rate     rates.Rate
}

// judge holds a conversion against the rates of the article's time, and then of
// the years that are named near it.
func (x *exchange) judge(c conversionPair) judged {
	j := judged{conversionPair: c}
	from, to := currenciesOf(x.p.Doc, c.given), currenciesOf(x.p.Doc, c.other)
	j.against(x, from, to)
	if j.verdict < doubtful {
		return j
	}
	if more, others := x.localMoney(c.given, from), x.localMoney(c.other, to); len(more) > len(from) || len(others) > len(to) {
		k := judged{conversionPair: c}
		if k.against(x, more, others); k.verdict < doubtful {
			return k
		}
		from, to = more, others
	}
	first, end := x.reach(c)
	for _, y := range x.figures[x.yearAt(first):x.yearAt(end)] {
		if y.year < x.oldest() {
			j.verdict = unknown
			return j
		}
		if x.rightIn(y.year, c, from, to) {
			j.verdict = right
			return j
		}
	}
	dates := x.p.Facts.Dates
	for i := sort.Search(len(dates), func(i int) bool { return dates[i].Tokens.First >= first }); i < len(dates) && dates[i].Tokens.First < end; i++ {
		if d := &dates[i]; d.From != 0 {
			if year, _, _ := d.From.Civil(); x.rightIn(year, c, from, to) {
				j.verdict = right
				return j
			}
		}
	}
	return j
}

// against judges a conversion by all pairs of currencies that it can mean.
func (j *judged) against(x *exchange, from, to []string) {
	for _, f := range from {
		for _, t := range to {
			if f == unrated || t == unrated {
				j.verdict = unknown
				return
			}
			if f != t && x.plainlyRight(j.conversionPair, f, t) {
				j.verdict = right
				return
			}
			rate, ok := x.band(f, t, x.first, x.last)
			if !ok || f == t {
				continue
			}
			if x.fits(j.conversionPair, rate, x.slack) {
				j.verdict = right
				return
			}
			if j.verdict == unknown {
				j.verdict, j.from, j.to, j.rate = wrong, f, t, rate
			}
		}
	}
	if j.verdict == wrong && x.nearMiss(j) {
		j.verdict = doubtful
	}
}

// farOff is by what part a conversion is off when it is certainly wrong.
const farOff = 40

// nearMiss reports whether a wrong conversion is right within wide bounds, or was
// in some month of the ten years before: then the fault may be an old rate.
func (x *exchange) nearMiss(j *judged) bool {
	if x.fits(j.conversionPair, j.rate, percent(farOff)) {
		return true
	}
	if !x.dated {
		return false
	}
	before, ok := x.band(j.from, j.to, x.first-120, x.last)
	return ok && x.fits(j.conversionPair, before, x.slack)
}

// rightIn reports whether a conversion is right at some rate of a year.
func (x *exchange) rightIn(year int, c conversionPair, from, to []string) bool {
	for _, f := range from {
		for _, t := range to {
			if rate, ok := x.band(f, t, rates.MonthOf(year, 1)-monthsBefore, rates.MonthOf(year, 12)+monthsAfter); ok && x.fits(c, rate, x.slack) {
				return true
			}
		}
	}
	return false
}

// fits reports whether some values that the two amounts can stand for are a
// conversion at the rate, give or take a part of it.
func (x *exchange) fits(c conversionPair, rate rates.Rate, slack *big.Rat) bool {
	low := new(big.Rat).Mul(rate.Low.Rat(), new(big.Rat).Sub(big.NewRat(1, 1), slack))
	high := new(big.Rat).Mul(rate.High.Rat(), new(big.Rat).Add(big.NewRat(1, 1), slack))
	other := convertedExtent(c.other)
	if givenExtent(c).through(low, high).meets(other) {
		return true
	}
	return c.start != nil && givenExtent(conversionPair{given: c.start}).through(low, high).meets(other)
}

// givenExtent are the values that a converted amount can have had. It was known
// better than it is written only when it is a single digit, and then not by much.
func givenExtent(c conversionPair) extent {
	v := c.given.Value.Rat()
	e := extent{v, v}
	if c.equals {
		return e
	}
	half := halfPlace(c.given.Value, percent(5))
	if most := new(big.Rat).Mul(v, percent(5)); half.Cmp(most) > 0 {
		half = most
	}
	return e.widen(half)
}

// convertedExtent are the values that can have been written as the converted amount.
func convertedExtent(a *facts.Amount) extent {
	v := a.Value.Rat()
	half := halfPlace(a.Value, percent(5))
	if most := new(big.Rat).Mul(v, percent(30)); half.Cmp(most) > 0 {
		half = most // nobody writes 590 million as a billion
	}
	if tenth := new(big.Rat).Mul(v, percent(10)); a.Hedge != facts.Exactly && half.Cmp(tenth) < 0 {
		half = tenth
	}
	return extent{v, v}.widen(half)
}

// reach is where years are near a conversion: from the sentence before it to the
// end of its own.
func (x *exchange) reach(c conversionPair) (first, end uint32) {
	s := c.given.Sentence
	first = x.p.Doc.Sentences[s].Tokens.First
	if s > 0 && x.p.Doc.Sentences[s-1].Block == x.p.Doc.Sentences[s].Block {
		first = x.p.Doc.Sentences[s-1].Tokens.First
	}
	return first, x.p.Doc.Sentences[c.other.Sentence].Tokens.End
}

// yearAt is the index of the first year named at or after a token.
func (x *exchange) yearAt(token uint32) int {
	return sort.Search(len(x.figures), func(i int) bool { return x.figures[i].token >= token })
}
