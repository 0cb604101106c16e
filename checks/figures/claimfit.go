package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// fit reports whether a claim can be of two figures: they are of one kind, and stand to
// each other as the claim has it.
func (r *claimReader) fit(c *claim, x, y *facts.Amount) bool {
	const aside = facts.Ranged | facts.Conversion | facts.Negated
	if (x.About.Frame|y.About.Frame)&aside != 0 || x.Value.Cmp(y.Value) == 0 || r.Doc.Blocks[x.Block].Kind == article.TableCell || r.Doc.Blocks[y.Block].Kind == article.TableCell {
		return false
	}
	if d := int(x.Sentence) - int(y.Sentence); d < -2 || d > 2 {
		return false
	}
	return r.kinds(c, x, y) && !r.leadsElse(c, x, y) && !r.moves(x) && !r.moves(y)
}

// kinds reports whether two figures are of the kind that a claim is of.
func (r *claimReader) kinds(c *claim, x, y *facts.Amount) bool {
	switch c.kind {
	case shareClaim:
		if x.Value.Cmp(y.Value) >= 0 {
			return false
		}
		if w := r.ownWhole(c); w != nil && w != y {
			return false
		}
		return ofOneKind(x, y) && x.Value.Cmp(y.Value) < 0 && x.Unit != facts.Percent && (x.Unit != facts.Plain || y.Unit != facts.Plain || x.Sentence == y.Sentence || r.besideClaim(c, x))
	case timesClaim:
		return ofOneKind(x, y) && x.Value.Cmp(y.Value) < 0 && (x.About.Head != 0 && x.About.Head == y.About.Head || x.Sentence == c.at.Sentence && reaches(r.Doc, c.at, x) || x.Sentence != c.at.Sentence && r.nounsBefore(c, x, y))
	case amountClaim:
		a := c.at
		if a.Unit != facts.Plain && !inUnitOf(a, x) && !inUnitOf(a, y) || a.Value.Cmp(x.Value) == 0 || a.Value.Cmp(y.Value) == 0 {
			return false
		}
		return compatible(x, y) && oneNoun(x, y) && !r.turnedAround(c, x, y) && !lossEnds(r.Doc, x, y) && !nearlyIs(a, x) && !nearlyIs(a, y)
	}
	return compatible(x, y) && oneNoun(x, y) && x.Unit != facts.Percent && y.Unit != facts.Percent && !r.turnedAround(c, x, y) && !lossEnds(r.Doc, x, y)
}

// nearlyIs reports whether a difference is nearly a figure itself: 5.1 million jobs are no
// change of five million.
func nearlyIs(by, a *facts.Amount) bool {
	ratio := by.Value.Float() / a.Value.Float()
	return ratio > 0.95 && ratio < 1.05
}

// couldBe reports whether two figures that make a claim right can be those that it is
// of, for all one knows.
func (r *claimReader) couldBe(c *claim, x, y *facts.Amount) bool {
	if d := max(absInt(int(x.Sentence)-int(c.at.Sentence)), absInt(int(y.Sentence)-int(c.at.Sentence))); d > 1 || x.Sentence != y.Sentence && d > 0 && x.Sentence != c.at.Sentence && y.Sentence != c.at.Sentence {
		return false
	}
	if x.Value.Sign() <= 0 || y.Value.Sign() <= 0 || c.kind == shareClaim && x.Value.Cmp(y.Value) >= 0 {
		return false
	}
	switch {
	case x.Unit == facts.Plain || y.Unit == facts.Plain:
		return !lastsTime(x) && !lastsTime(y) && (x.Unit != facts.Percent && y.Unit != facts.Percent || x.Unit == y.Unit)
	case x.Unit != y.Unit || x.Currency != y.Currency:
		return false
	}
	return x.Unit != facts.Measure && x.Unit != facts.Duration || x.About.Head == y.About.Head
}

// inUnitOf reports whether a difference is told in the unit of a figure.
func inUnitOf(by, a *facts.Amount) bool {
	switch {
	case by.Unit != a.Unit || by.Currency != a.Currency:
		return by.Unit == facts.Count && a.Unit == facts.Plain
	case by.Unit == facts.Measure:
		return by.About.Head == a.About.Head || temperatures.Has(by.About.Head) && temperatures.Has(a.About.Head)
	}
	return by.Unit == facts.Money || by.Unit == facts.Percent || by.About.Head == a.About.Head
}

// temperatures are the nouns of a temperature.
var temperatures = article.NewSet("degree", "celsius", "fahrenheit")

// turnedAround reports whether two figures are known to be told the other way round: x
// is the later one.
func (r *claimReader) turnedAround(c *claim, x, y *facts.Amount) bool {
	switch k := r.order(x, y); {
	case k != 0:
		return k < 0
	case c.dir > 0:
		return x.Value.Cmp(y.Value) > 0
	case c.dir < 0:
		return x.Value.Cmp(y.Value) < 0
	}
	return x.Tokens.First > y.Tokens.First
}

// order is 1 where x is the old figure and y the new one, -1 the other way round, and 0
// where the text does not say.
func (r *claimReader) order(x, y *facts.Amount) int {
	oldX, oldY := r.old(x), r.old(y)
	switch {
	case oldX && !oldY:
		return 1
	case oldY && !oldX:
		return -1
	}
	if a, b := x.About.Year, y.About.Year; a != 0 && b != 0 && a != b {
		if a < b {
			return 1
		}
		return -1
	}
	if k := r.longAgo(y) - r.longAgo(x); k != 0 {
		return -k
	}
	if d := x.About.Frame ^ y.About.Frame; d&facts.Forecast != 0 {
		if y.About.Frame&facts.Forecast != 0 {
			return 1
		}
		return -1
	}
	if a, b := sideOf(r.Doc, x), sideOf(r.Doc, y); a != b {
		switch {
		case b == newSide:
			return 1
		case a == newSide:
			return -1
		}
	}
	return 0
}

// longAgo is 1 for a figure of a year before that of the article, and 0 for another one.
func (r *claimReader) longAgo(a *facts.Amount) int {
	m := &r.Doc.Meta
	now := m.Year
	if m.Published != article.NoDay {
		now, _, _ = m.Published.Civil()
	}
	return oneIf(a.About.Year != 0 && int(a.About.Year) < now-1)
}

// old reports whether a figure is told as one of an earlier time.
func (r *claimReader) old(a *facts.Amount) bool {
	return a.About.Frame&(facts.Previous|facts.From) != 0 || sideOf(r.Doc, a) == oldSide || opensAgo(r.Doc, r.Doc.Sentences[a.Sentence].Tokens)
}

// opensAgo reports whether a sentence begins with an earlier time: "A year ago".
func opensAgo(doc *article.Document, s article.Range) bool {
	for n := s.First; n < min(s.End, s.First+4); n++ {
		if earlierWords.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	return false
}

// moves reports whether a figure is surely a change itself, and no end of one: "by 40", "a
// rise of 40", "gained 40".
func (r *claimReader) moves(a *facts.Amount) bool {
	if !isChange(r.Doc, a) {
		return false
	}
	f := r.Doc.Tokens[leadToken(r.Doc, a)].Form
	return a.Unit == facts.Percent || isOf(r.Doc, a) || f != formRaised && !overBase.Has(f)
}

var formRaised = article.FormOf("raised") // raised 84 chicks

// oneNoun reports whether two figures can be of one noun: they have the same, or one
// has none of its own.
func oneNoun(x, y *facts.Amount) bool {
	return x.About.Head == y.About.Head || x.Unit == facts.Money || !ownNoun(x) || !ownNoun(y)
}

// leadsElse reports whether a change leads to another figure than y, or from another
// than x: "rose 23 to 784".
func (r *claimReader) leadsElse(c *claim, x, y *facts.Amount) bool {
	if c.kind != changeClaim && c.kind != amountClaim {
		return false
	}
	for i := r.from(c.at.Sentence); i < len(r.list) && r.list[i].Sentence == c.at.Sentence; i++ {
		a := &r.list[i]
		if a.Tokens.First < c.at.Tokens.End || a == x || a == y {
			continue
		}
		if n := leadToken(r.Doc, a); n > c.at.Tokens.End+3 || n < c.at.Tokens.End {
			continue
		}
		if side := sideOf(r.Doc, a); side == newSide || side == oldSide || side == atSide && compatible(a, y) && phraseStart(r.Doc, a) <= c.at.Tokens.End+2 {
			return true
		}
	}
	return false
}

// ownWhole is the whole that a share itself names: "90 per cent of about 2.5 million
// cars", "half of them"; nil where it names none by a figure.
func (r *claimReader) ownWhole(c *claim) *facts.Amount {
	them := ofThem(r.Doc, c.at)
	var before *facts.Amount
	for i := r.from(c.at.Sentence - min(c.at.Sentence, claimReach)); i < len(r.list); i++ {
		a := &r.list[i]
		if them && a.Tokens.First < c.at.Tokens.First && counts(a) {
			before = a
		}
		if a.Tokens.First >= c.at.Tokens.End {
			of := c.at.Tokens.End
			if sliceNouns.Has(r.Doc.Tokens[of].Form) { // a 19 per cent slice of the 1.6 million
				of++
			}
			if n := phraseStart(r.Doc, a); a.Sentence == c.at.Sentence && n > of && n <= of+3 && r.Doc.Tokens[of].Form == formOf {
				return a
			}
			break
		}
	}
	return before
}

// sliceNouns stand between a share and what it is of.
var sliceNouns = article.NewSet("slice", "share", "part", "portion", "chunk")

// againstElse reports whether a target, a forecast or a record is what the claim is
// measured from: "exceeded its target by 0.5 per cent".
func (r *claimReader) againstElse(c *claim) bool {
	first := r.Doc.Sentences[c.at.Sentence].Tokens.First
	for n := c.at.Tokens.First; n > first && c.at.Tokens.First-n < 5; n-- {
		if otherBases.Has(r.Doc.Tokens[n-1].Form) {
			return c.kind == changeClaim || c.kind == amountClaim
		}
	}
	return false
}

// earlierWords say that a figure is of an earlier time.
var earlierWords = article.NewSet("earlier", "ago", "before", "previously")
