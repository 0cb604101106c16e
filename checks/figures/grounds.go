package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// grounded reports whether a pair is worth weighing. What counts something needs
// grounds to be one figure: digits that a slip of the finger parts, one noun, words
// in common, or that one is spoken of as known: the 40. Some circumstances part
// figures whatever the words: those of last year and this year have all their words
// in common, and what one sentence tells side by side, or what is a sum and its
// parts, is two.
func (v *vector) grounded(p pair, u facts.Unit) bool {
	switch {
	case u == facts.Percent && !v.onePercentage():
		return false
	case p.together, p.summands, v.any(never):
		return false
	case p.relation == disagree && v.any(fingers):
		return true
	case p.summed:
		return false
	case v[oneOfTwo] > 0 && v[oneFar] > 0:
		return true
	case v.any(exclusions) || u != facts.Money && v.any(countExclusions):
		return false
	}
	return u == facts.Money || v[bare] == 0 && v[unlikeNouns] == 0 || v.any(bonds) || v[definite] > 0
}

var (
	// fingers are the slips that digits alone show.
	fingers = []feature{swapped, oneOfThree}
	// never are what parts figures whatever their digits.
	never = []feature{otherNamed, yearsDiffer, previousDiffers, partDiffers, conversionsDiffer, kindDiffers}
	// bonds are what speaks for one thing.
	bonds = []feature{sharedKeys, headKey, sameHead, sameRole, sameCompany, conversionsAgree, sameModifier}
	// exclusions are what no words in common make up for, countExclusions what does
	// so for things that are counted or measured, and percentExclusions for percentages.
	exclusions        = []feature{comparison}
	percentExclusions = []feature{otherPeriod, otherTime, otherSubject, otherEntity, periodDiffers, orderDiffers, changeDiffers, forecastDiffers, sourceDiffers, endpoint, ranged, further}
	countExclusions   = []feature{otherOf, otherModifier, endpoint, further, newThing, adjective}
)

// onePercentage reports whether two percentages can be one with its digits
// exchanged. Articles are so full of percentages of one kind that nothing less
// tells that two are the same.
func (v *vector) onePercentage() bool {
	return v[swapped] > 0 && !v.any(exclusions) && !v.any(percentExclusions) && (v.any(bonds) || v[definite] > 0)
}

func (v *vector) any(list []feature) bool {
	for _, f := range list {
		if v[f] > 0 {
			return true
		}
	}
	return false
}

// candidates visits the pairs of an article that are worth weighing, with their
// features, which are of the next pair once visit returns.
func (c *contexts) candidates(visit func(pair, *vector)) {
	var v vector
	for _, p := range c.pairs() {
		if c.listed(&c.amounts[p.first]) && c.listed(&c.amounts[p.second]) {
			continue // "(Word, 13 KB)" and "(Word, 8 KB)" are of two documents
		}
		if c.compare(&v, p); v.grounded(p, c.amounts[p.first].Unit) && !c.accounted(p) {
			c.occasion(&v, p)
			visit(p, &v)
		}
	}
}

// accounted reports whether the rest of the sentences accounts for the difference of
// two amounts: the ten passengers and two pilots are the 12 dead, and of two ranges
// the other ends differ as well.
func (c *contexts) accounted(p pair) bool {
	x, y := &c.amounts[p.first], &c.amounts[p.second]
	if x.Unit != facts.Money && (c.addsUp(p.first, y) || c.addsUp(p.second, x)) {
		return true
	}
	return x.Range >= 0 && y.Range >= 0 && c.amounts[x.Range].Value.Cmp(c.amounts[y.Range].Value) != 0
}

// listed reports whether an amount stands in an item of a list that is too short
// to be a paragraph. The items of a list are of different things.
func (c *contexts) listed(a *facts.Amount) bool {
	b := &c.doc.Blocks[a.Block]
	return b.Kind == article.ListItem && b.Tokens.Len() <= shortItem
}

// shortItem is the number of tokens up to which a list item is short.
const shortItem = 30
