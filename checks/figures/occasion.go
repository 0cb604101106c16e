package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// occasion compares when and for whom the amounts of a grounded pair are told.
func (c *contexts) occasion(v *vector, p pair) {
	x, y := &c.amounts[p.first], &c.amounts[p.second]
	a, b := &x.About, &y.About
	per := (a.Frame|b.Frame)&facts.PerUnit != 0
	v.set(perDiffers, per && ((a.Frame^b.Frame)&facts.PerUnit != 0 || a.Per != b.Per))
	s, t := c.ago(p.first), c.ago(p.second)
	v.set(longAgo, s != t)
	v.set(bothAgo, s && t)
	v.set(sameEntity, c.shareName(p))
	v.set(newcomers, c.newName(p.first) && c.newName(p.second))
	v[onTopic] = float64(c.topical(p))
	v.set(setAside, c.setApart(x) != c.setApart(y))
	v.set(sumOfOthers, p.summed || c.addsUp(p.first, y) || c.addsUp(p.second, x))
	v[dense] = float64(len(c.amounts)) / float64(len(c.doc.Sentences))
}

// longDays is how many days before publication a time is long ago.
const longDays = 45

// ago reports whether the sentence of an amount names a time long ago.
func (c *contexts) ago(i int) bool {
	day := c.today()
	d := c.around[i].what.dates
	for n := d.First; n < d.End; n++ {
		if to := c.facts.Dates[n].To; to != article.NoDay && day != article.NoDay && to < day-longDays {
			return true
		}
	}
	return false
}

// today is the day of publication, or the last one that the article names.
func (c *contexts) today() article.Day {
	if c.day == article.NoDay {
		c.day = c.doc.Meta.Published
		for i := range c.facts.Dates {
			if c.doc.Meta.Published == article.NoDay {
				c.day = max(c.day, c.facts.Dates[i].To)
			}
		}
	}
	return c.day
}

// shareName reports whether the sentences of two amounts name the same person or body.
func (c *contexts) shareName(p pair) bool {
	x, y := &c.around[p.first].what, &c.around[p.second].what
	for i := x.names.First; i < x.names.End; i++ {
		for j := y.names.First; j < y.names.End; j++ {
			if c.facts.Names[i].Entity == c.facts.Names[j].Entity {
				return true
			}
		}
	}
	return false
}

// newName reports whether the sentence of an amount names somebody who is named
// there alone, and not as the one who says so.
func (c *contexts) newName(i int) bool {
	x := &c.around[i].what
	for n := x.names.First; n < x.names.End; n++ {
		if !c.says(i, n) && len(c.facts.Entities[c.facts.Names[n].Entity].Mentions) == 1 {
			return true
		}
	}
	return false
}

// mostTopic is how many tokens of a headline are looked at.
const mostTopic = 60

// headlined are the stems of the headline, sorted.
func (c *contexts) headlined() []uint32 {
	if c.topic != nil {
		return c.topic
	}
	c.topic = []uint32{}
	if b := &c.doc.Blocks[0]; b.Kind == article.Headline {
		for n := b.Tokens.First; n < min(b.Tokens.End, mostTopic); n++ {
			if t := &c.doc.Tokens[n]; t.Kind == article.Word && !facts.Function(t.Form) && t.Len() > 2 {
				c.topic = append(c.topic, stemHash(c.doc.FormText(t.Form)))
			}
		}
	}
	slices.Sort(c.topic)
	return c.topic
}

// topical counts the words of the headline that stand near both amounts.
func (c *contexts) topical(p pair) (n int) {
	x, y, topic := c.stems[p.first], c.stems[p.second], c.headlined()
	for len(x) > 0 && len(y) > 0 && len(topic) > 0 {
		switch h := x[0].hash; {
		case h < y[0].hash:
			x = x[1:]
		case h > y[0].hash:
			y = y[1:]
		default:
			if _, found := slices.BinarySearch(topic, h); found {
				n++
			}
			x, y = x[1:], y[1:]
		}
	}
	return n
}

// setApart reports whether a word near an amount sets its thing apart from others.
func (c *contexts) setApart(a *facts.Amount) bool {
	s := c.doc.Sentences[a.Sentence].Tokens
	for n := max(s.First, a.Tokens.First-min(a.Tokens.First, 8)); n < min(s.End, behind(a)+4); n++ {
		if apartWords.Has(c.doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

var apartWords = article.NewSet("other", "others", "another", "record", "initially", "initial", "previous", "previously", "earlier", "former", "formerly", "last", "similar", "separate",
	"separately", "originally", "original", "had", "while", "than", "once", "would", "could")

// counted reports whether an amount counts something, named or not.
func counted(a *facts.Amount) bool { return a.Unit == facts.Count || a.Unit == facts.Plain }

// addsUp reports whether an amount and another of its sentence make up a third
// one elsewhere: 12 dead, the 10 passengers and two pilots.
func (c *contexts) addsUp(i int, whole *facts.Amount) bool {
	x, around := &c.amounts[i], &c.around[i]
	for k := around.first; k < min(around.last, around.first+8); k++ {
		z := &c.amounts[k]
		if k == i || z.Unit != x.Unit && !(counted(z) && counted(x)) || z.Currency != x.Currency {
			continue
		}
		if sum, ok := x.Value.Add(z.Value); ok && sum.Cmp(whole.Value) == 0 {
			return true
		}
	}
	return false
}
