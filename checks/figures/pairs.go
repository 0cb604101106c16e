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
	values        int  // how many distinct values of the kind the article has
	repeated      bool // both values are mentioned more than once
}

// kind is what two amounts must share to be compared at all.
type kind struct {
	unit     facts.Unit
	currency string
	noun     article.FormID
}

// reach is how many neighbouring values an amount is compared with, so that the
// work grows with the number of amounts and not with its square.
const reach = 40

// pairs returns the candidates of an article in a fixed order.
func (c *contexts) pairs() []pair {
	order := make([]int, 0, len(c.amounts))
	for i := range c.amounts {
		if canCompare(c.doc, &c.amounts[i]) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int {
		x, y := &c.amounts[i], &c.amounts[j]
		return cmp.Or(cmp.Compare(x.Unit, y.Unit), cmp.Compare(x.Currency, y.Currency), cmp.Compare(kindOf(x).noun, kindOf(y).noun), x.Value.Cmp(y.Value))
	})
	var out []pair
	for start := 0; start < len(order); {
		end := start + 1
		for end < len(order) && kindOf(&c.amounts[order[end]]) == kindOf(&c.amounts[order[start]]) {
			end++
		}
		out = c.within(order[start:end], out)
		start = end
	}
	return out
}

func kindOf(a *facts.Amount) kind {
	k := kind{unit: a.Unit, currency: a.Currency}
	if a.Unit == facts.Count || a.Unit == facts.Measure {
		k.noun = a.About.Head
	}
	return k
}

// canCompare reports whether an amount can stand for a fact told twice. Table
// cells hold many figures of one kind by right.
func canCompare(doc *article.Document, a *facts.Amount) bool {
	return (a.Unit == facts.Money || a.Unit == facts.Count || a.Unit == facts.Measure) && a.Value.Sign() > 0 && doc.Blocks[a.Block].Kind != article.TableCell
}

// within adds the pairs of one kind, whose amounts are sorted by value.
func (c *contexts) within(group []int, out []pair) []pair {
	mentions := map[int]int{} // number of the value to its mentions
	number := make([]int, len(group))
	values := 0
	for k := range group {
		if k > 0 && c.amounts[group[k]].Value.Cmp(c.amounts[group[k-1]].Value) != 0 {
			values++
		}
		number[k] = values
		mentions[values]++
	}
	if values == 0 {
		return out
	}
	for _, i := range group {
		c.prepare(i)
	}
	add := func(k, l int) {
		i, j := min(group[k], group[l]), max(group[k], group[l])
		r := relate(&c.amounts[i], &c.amounts[j])
		if r == stretched || r == disagree {
			out = append(out, pair{i, j, r, values + 1, mentions[number[k]] > 1 && mentions[number[l]] > 1})
		}
	}
	digits := map[int64]int{}
	for k := range group {
		for l := k + 1; l < len(group) && number[l] <= number[k]+reach && l < k+2*reach; l++ {
			if c.amounts[group[l]].Value.Float() > slipRatio*c.amounts[group[k]].Value.Float() {
				break
			}
			if number[l] != number[k] {
				add(k, l)
			}
		}
		d := c.amounts[group[k]].Value.Digits()
		if l, ok := digits[d]; ok && number[l] != number[k] {
			add(l, k)
		}
		digits[d] = k
	}
	return out
}
