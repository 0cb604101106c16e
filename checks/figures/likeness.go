package figures

import (
	"math"

	"copydesk/article"
	"copydesk/facts"
)

// vector holds a pair's features, each from 0 to about 1.
type vector [features]float64

func (v *vector) set(f feature, on bool) {
	if on {
		v[f] = 1
	}
}

// compare works out the features of a pair, whose amounts are prepared.
func (c *contexts) compare(v *vector, p pair) {
	x, y := &c.amounts[p.first], &c.amounts[p.second]
	*v = vector{}
	c.digits(v, x, y)
	c.written(v, p)
	c.about(v, &x.About, &y.About)
	v.set(sameHead, x.Unit == facts.Money && x.About.Head != 0 && x.About.Head == y.About.Head)
	c.words(v, p)
	c.circumstance(v, p)
	v.frames(x.About.Frame, y.About.Frame)
	v.set(partDiffers, c.rest(x) != c.rest(y))
	v.set(further, c.ofOthers(x) != c.ofOthers(y))
	v.surroundings(x, &c.around[p.first], &c.around[p.second])
	c.places(v, p)
}

// written compares how the figures are written.
func (c *contexts) written(v *vector, p pair) {
	x, y := &c.amounts[p.first], &c.amounts[p.second]
	v[ratio] = math.Abs(math.Log2(x.Value.Float() / y.Value.Float()))
	v.set(sameForm, c.sameForm(x, y))
	v[finest] = float64(max(digitCount(x.Value.Digits()), digitCount(y.Value.Digits())))
	v.set(loose, p.relation == stretched)
	v.set(allowed, allows(x, y))
	v.set(hedgeDiffers, x.Hedge != y.Hedge)
	v.set(bothHedged, x.Hedge == y.Hedge && x.Hedge != facts.Exactly)
	v.set(measured, x.Unit == facts.Measure || x.Unit == facts.Duration)
	v.set(adjective, x.Unit != facts.Money && (x.About.Frame|y.About.Frame)&facts.Adjective != 0)
	v.set(unlikeNouns, x.Unit != facts.Money && x.About.Head != y.About.Head && !bareOf(x) && !bareOf(y))
	v.set(bare, x.Unit != facts.Money && (bareOf(x) || bareOf(y)))
}

// bareOf reports whether an amount does not say what it counts.
func bareOf(a *facts.Amount) bool { return a.Unit == facts.Plain || a.About.Head == 0 }

// about compares what the amounts are about.
func (c *contexts) about(v *vector, x, y *facts.Context) {
	v.set(otherHead, x.Head != 0 && y.Head != 0 && x.Head != y.Head)
	v.set(sameRole, x.Role != 0 && x.Role == y.Role)
	v.set(otherRole, x.Role != 0 && y.Role != 0 && x.Role != y.Role)
	v.set(yearsDiffer, x.Year != 0 && y.Year != 0 && x.Year != y.Year)
	v.set(sourceDiffers, x.Source != 0 && y.Source != 0 && x.Source != y.Source)
	v.set(otherOf, x.Of != 0 && y.Of != 0 && x.Of != y.Of)
	if x.Subject >= 0 && y.Subject >= 0 {
		same := c.facts.Names[x.Subject].Entity == c.facts.Names[y.Subject].Entity
		v.set(sameSubject, same)
		v.set(otherSubject, !same)
	}
	if x.Period >= 0 && y.Period >= 0 {
		a, b := &c.facts.Dates[x.Period], &c.facts.Dates[y.Period]
		v.set(otherPeriod, a.From != article.NoDay && b.From != article.NoDay && (a.From > b.To || b.From > a.To))
	}
}

// words compares the words around the amounts.
func (c *contexts) words(v *vector, p pair) {
	x, y := &c.amounts[p.first], &c.amounts[p.second]
	o := c.shared(p.first, p.second)
	v[sharedFar] = o.far
	v.set(otherNames, o.names == 0 && c.around[p.first].names > 0 && c.around[p.second].names > 0)
	v.set(otherNamed, c.bearOthers(x, y))
	before, _ := c.runs(x, y)
	v[runBefore] = float64(before)
	k, head := c.sharedKeys(&c.keys[p.first], &c.keys[p.second])
	v[sharedKeys] = k
	v.set(headKey, head)
	rival := max(c.rival(p.first, p.second), c.rival(p.second, p.first))
	v.set(bestMatch, o.whole > 0 && o.whole >= rival)
	v[rivalled] = rival - o.whole
	v.set(definite, c.definite(x) && !p.told[0] || c.definite(y) && !p.told[1])
	later := y
	if x.Tokens.First > y.Tokens.First {
		later = x
	}
	v.set(newThing, c.indefinite(later))
}

// circumstance compares what else the sentences of the amounts tell.
func (c *contexts) circumstance(v *vector, p pair) {
	x, y := &c.around[p.first].what, &c.around[p.second].what
	v.set(otherTime, c.otherTimes(x, y))
	v.set(datedOnce, (x.dates.Len() > 0) != (y.dates.Len() > 0))
	v.set(otherEntity, c.othersNamed(p))
	same, other := c.company(p.first, p.second)
	v.set(sameCompany, same)
	v.set(otherCompany, other && !same)
	same, other = c.converted(p.first, p.second)
	v.set(conversionsAgree, same)
	v.set(conversionsDiffer, other)
}

// places compares where the amounts stand.
func (c *contexts) places(v *vector, p pair) {
	x, y := &c.amounts[p.first], &c.amounts[p.second]
	v.set(nextSentence, y.Sentence == x.Sentence+1 || x.Sentence == y.Sentence+1)
	v[distance] = math.Abs(float64(x.Sentence) - float64(y.Sentence))
	v.set(early, min(x.Sentence, y.Sentence) < 3)
	v[crowd] = float64(p.values)
	v.set(bothRepeated, p.told[0] && p.told[1])
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

func (v *vector) frames(x, y facts.Frame) {
	differ, both := x^y, x|y
	v.set(previousDiffers, differ&facts.Previous != 0)
	v.set(endpoint, differ&(facts.From|facts.To|facts.Change) != 0)
	v.set(partDiffers, differ&facts.Part != 0)
	v.set(targetDiffers, differ&facts.Target != 0)
	v.set(averageDiffers, differ&facts.Average != 0)
	v.set(further, both&facts.More != 0)
	v.set(ranged, both&facts.Ranged != 0)
	v.set(comparison, both&facts.Compared != 0)
	v.set(forecastDiffers, differ&facts.Forecast != 0)
	v.set(quoteDiffers, differ&facts.Quoted != 0)
}

var (
	definites   = article.NewSet("the", "this", "these", "those", "its", "their", "his", "her", "'s")
	indefinites = article.NewSet("a", "an", "another")
)

// definite reports whether the amount was spoken of before, by the word before
// it: "the $3 million", "Dell's $11 billion". "The 410 people who joined" are told
// of there.
func (c *contexts) definite(a *facts.Amount) bool {
	return a.Tokens.First > c.doc.Sentences[a.Sentence].Tokens.First && definites.Has(c.doc.Tokens[a.Tokens.First-1].Form) && !c.narrowed(a)
}

// narrowed reports whether what follows an amount, or its noun, says which is
// meant: "the £900m they had asked for".
func (c *contexts) narrowed(a *facts.Amount) bool {
	n := max(a.Tokens.End, a.About.HeadN+1)
	if a.Unit == facts.Money {
		n = a.Tokens.End
	}
	if n >= c.doc.Sentences[a.Sentence].Tokens.End {
		return false
	}
	f := c.doc.Tokens[n].Form
	return a.Unit == facts.Count && narrowing.Has(f) || whoever.Has(f)
}

// indefinite reports whether the word before the amount says that it is new: "a $3 million deal".
func (c *contexts) indefinite(a *facts.Amount) bool {
	return a.Tokens.First > c.doc.Sentences[a.Sentence].Tokens.First && indefinites.Has(c.doc.Tokens[a.Tokens.First-1].Form)
}
