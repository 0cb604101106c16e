package figures

import "copydesk/facts"

// grounded reports whether there are grounds to take a pair for one figure:
// digits that a slip of the finger parts, or words in common, or else nothing
// that tells the two apart. A price of 40 million and a profit of 50 million have
// none. Things are counted so often that figures of them must be spoken of as
// known as well: the 12 men.
func (v *vector) grounded(u facts.Unit) bool {
	return v.any(fingers) || v.any(bonds) || !v.any(partings) && (u == facts.Money || v[definite] > 0)
}

var (
	// fingers are the slips that digits alone show.
	fingers = []feature{swapped, swappedFar, swappedLong, swappedLongFar, swappedFine, swappedFineFar, oneOfTwoFar, oneOfThree, oneOfThreeFar, oneOfFine, oneOfFineFar}
	// bonds are what speaks for one thing.
	bonds = []feature{sharedKeys, headKey, sameHead, sameRole, sameCompany, conversionsAgree, sameModifier}
	// partings are what speaks for two.
	partings = []feature{otherHead, otherRole, otherEntity, otherSubject, newThing, comparison, endpoint}
)

func (v *vector) any(list []feature) bool {
	for _, f := range list {
		if v[f] > 0 {
			return true
		}
	}
	return false
}

// candidates are the pairs of an article that are worth weighing, with their features.
func (c *contexts) candidates() (out []scored) {
	for _, p := range c.pairs() {
		if v := c.compare(p); v.grounded(c.amounts[p.first].Unit) {
			out = append(out, scored{pair: p, vector: v})
		}
	}
	return out
}
