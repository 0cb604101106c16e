package figures

import (
	"cmp"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// pair is two amounts of one kind with different values.
type pair struct {
	first, second int // indexes into the article's amounts, in reading order
	relation      relation
	values        int     // how many distinct values of the kind the article has
	told          [2]bool // the value of the first, of the second is mentioned elsewhere
	together      bool    // both values are told in one sentence
	summed        bool    // the greater is the sum of the lesser and other values of the kind
	summands      bool    // together they make another value of the kind
}

// kind is what two amounts must share to be compared.
type kind struct {
	unit     facts.Unit
	currency string
	noun     article.FormID
	role     facts.Role
	people   bool
}

// number tells kinds apart, and puts them into the order of their units and then of
// their currencies, which have three letters, or of their nouns.
func (k *kind) number() uint64 {
	n := uint64(k.unit)<<56 | uint64(k.noun)<<16 | uint64(k.role)<<8
	for i := range len(k.currency) {
		n += uint64(k.currency[i]) << (40 - 8*i)
	}
	if k.people {
		n++
	}
	return n
}

// reach is how many neighbouring values an amount is compared with, so that the
// work grows with the number of amounts and not with its square.
const reach = 40

// pairs returns the candidates of an article in a fixed order: amounts of one
// unit and noun, the victims and the arrested whatever they are called, and
// long figures whose digits are alike whatever they count.
func (c *contexts) pairs() []pair {
	out := c.grouped(nil, sameNoun)
	out = c.grouped(out, sameFate)
	out = c.grouped(out, samePeople)
	return c.grouped(out, bareFigure)
}

// grouped adds the pairs of the amounts that key puts into one kind.
func (c *contexts) grouped(out []pair, key func(*facts.Amount) (kind, bool)) []pair {
	type keyed struct {
		kind uint64
		at   int
	}
	list := make([]keyed, 0, len(c.amounts))
	for i := range c.amounts {
		a := &c.amounts[i]
		if a.Value.Sign() <= 0 || c.doc.Blocks[a.Block].Kind == article.TableCell {
			continue // table cells hold many figures of one kind by right
		}
		if k, ok := key(a); ok {
			list = append(list, keyed{k.number(), i})
		}
	}
	if len(list) < 2 {
		return out
	}
	slices.SortStableFunc(list, func(i, j keyed) int {
		if i.kind != j.kind {
			return cmp.Compare(i.kind, j.kind)
		}
		return c.amounts[i.at].Value.Cmp(c.amounts[j.at].Value)
	})
	group := make([]int, 0, len(list))
	for start := 0; start < len(list); {
		group = group[:0]
		end := start
		for ; end < len(list) && list[end].kind == list[start].kind; end++ {
			group = append(group, list[end].at)
		}
		if last := len(group) - 1; c.amounts[group[0]].Value.Cmp(c.amounts[group[last]].Value) != 0 {
			of, _ := key(&c.amounts[group[0]])
			out = c.within(group, of, out)
		}
		start = end
	}
	return out
}

// sameNoun puts together amounts of one currency, unit or noun.
func sameNoun(a *facts.Amount) (kind, bool) {
	switch a.Unit {
	case facts.Money:
		return kind{unit: facts.Money, currency: a.Currency}, true
	case facts.Percent:
		return kind{unit: facts.Percent}, a.About.Frame&facts.Change == 0
	case facts.Count, facts.Measure, facts.Duration:
		return kind{unit: a.Unit, noun: a.About.Head}, true
	}
	return kind{}, false
}

// sameFate puts together the numbers of people killed, hurt, missing or held.
func sameFate(a *facts.Amount) (kind, bool) {
	if a.Unit != facts.Count && a.Unit != facts.Plain || a.About.Role < facts.Dead || a.About.Role > facts.Held {
		return kind{}, false
	}
	return kind{unit: facts.Count, role: a.About.Role}, true
}

// bareFigure puts together all figures of three digits or more that are no
// money, for one of a pair that leaves out what it counts.
func bareFigure(a *facts.Amount) (kind, bool) {
	if a.Unit != facts.Count && a.Unit != facts.Plain || a.Value.Digits() < 100 {
		return kind{}, false
	}
	return kind{}, true
}

// wanted reports whether a pair of a kind is a candidate that no other kind has.
func (c *contexts) wanted(k kind, i, j int) bool {
	x, y := &c.amounts[i], &c.amounts[j]
	switch {
	case k.people:
		return x.About.Head != y.About.Head && (x.About.Role != y.About.Role || x.About.Role < facts.Dead || x.About.Role > facts.Held)
	case k.role != 0:
		return x.Unit != y.Unit || x.About.Head != y.About.Head
	case k.unit == facts.Plain:
		n, kind := slipOf(x.Value, y.Value)
		return kind != noSlip && (bareOf(x) || bareOf(y) || x.About.Head != y.About.Head && kind == swap && n > 2)
	}
	return true
}

// within adds the pairs of one kind, whose amounts are sorted by value and have
// two values at least.
func (c *contexts) within(group []int, of kind, out []pair) []pair {
	room, n := make([]int, 3*len(group)), len(group)
	number, mentions, first := room[:n], room[n:2*n], room[2*n:] // of the value of each; of a value the mentions, and the place of the first
	values := 0
	for k := range group {
		if k > 0 && c.amounts[group[k]].Value.Cmp(c.amounts[group[k-1]].Value) != 0 {
			values++
			first[values] = k
		}
		number[k] = values
		mentions[values]++
	}
	for _, i := range group {
		c.prepare(i)
	}
	add := func(k, l int) {
		if group[k] > group[l] {
			k, l = l, k
		}
		i, j := group[k], group[l]
		if !c.wanted(of, i, j) {
			return
		}
		c.meet(i, j, c.shared(i, j).whole)
		r := relate(&c.amounts[i], &c.amounts[j])
		if r == stretched || r == disagree {
			out = append(out, pair{
				first: i, second: j, relation: r, values: values + 1,
				told:     [2]bool{mentions[number[k]] > 1, mentions[number[l]] > 1},
				together: c.together(group, number, first[number[k]], first[number[l]]),
				summed:   of.unit == facts.Money && c.addUp(group, i, j),
				summands: c.makeUp(group, i, j),
			})
		}
	}
	for k := range group {
		for l := k + 1; l < len(group) && number[l] <= number[k]+reach && l < k+2*reach; l++ {
			if c.amounts[group[l]].Value.Float() > slipRatio*c.amounts[group[k]].Value.Float() {
				break
			}
			if number[l] != number[k] {
				add(k, l)
			} else if l < k+reach/4 {
				c.meet(group[k], group[l], c.shared(group[k], group[l]).whole)
			}
		}
	}
	return out
}

// mostMentions is how many mentions of a value are looked at.
const mostMentions = 8

// together reports whether one sentence tells two values of a kind side by side,
// whose mentions begin at places k and l. A kind is sorted by value; number is that
// of each one's value.
func (c *contexts) together(group, number []int, k, l int) bool {
	for m := k; m < min(k+mostMentions, len(group)) && number[m] == number[k]; m++ {
		for n := l; n < min(l+mostMentions, len(group)) && number[n] == number[l]; n++ {
			if c.amounts[group[m]].Sentence == c.amounts[group[n]].Sentence {
				return true
			}
		}
	}
	return false
}

// addUp reports whether one or two other values of a kind make up the difference
// of two amounts: 30 million of the 45 million, when the city gives 10 and others 5.
func (c *contexts) addUp(group []int, i, j int) bool {
	d, ok := c.amounts[i].Value.Sub(c.amounts[j].Value)
	if !ok || len(group) > reach {
		return false
	}
	d = abs(d)
	if c.has(group, d, i, j) {
		return true
	}
	for lo, hi := 0, len(group)-1; lo < hi; {
		a, b := group[lo], group[hi]
		sum, ok := c.amounts[a].Value.Add(c.amounts[b].Value)
		switch {
		case !ok:
			return false
		case sum.Cmp(d) > 0:
			hi--
		case sum.Cmp(d) < 0:
			lo++
		default:
			return a != i && a != j && b != i && b != j
		}
	}
	return false
}

// makeUp reports whether two amounts make up a third of their kind: $14 million,
// $41 million and the $55 million that both cost.
func (c *contexts) makeUp(group []int, i, j int) bool {
	sum, ok := c.amounts[i].Value.Add(c.amounts[j].Value)
	return ok && c.has(group, sum, i, j)
}

// has reports whether an amount of a kind, which is sorted by value, has a value
// and is none of two.
func (c *contexts) has(group []int, v facts.Decimal, i, j int) bool {
	k, found := slices.BinarySearchFunc(group, v, func(k int, v facts.Decimal) int { return c.amounts[k].Value.Cmp(v) })
	return found && group[k] != i && group[k] != j
}
