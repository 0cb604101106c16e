package figures

import (
	"math/big"

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
	if r.leadsElse(c, x, y) || r.moves(x) || r.moves(y) {
		return false
	}
	switch c.kind {
	case shareClaim:
		if w := r.ownWhole(c); w != nil && w != y {
			return false
		}
		return ofOneKind(x, y) && x.Value.Cmp(y.Value) < 0 && x.Unit != facts.Percent && (x.Unit != facts.Plain || y.Unit != facts.Plain || x.Sentence == y.Sentence)
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

// evidence adds up what speaks for two figures being those of a claim.
func (r *claimReader) evidence(c *claim, x, y *facts.Amount, near []*facts.Amount) int {
	points := r.closeness(c, x, y)
	if points <= outOfQuestion {
		return points
	}
	points += r.crowd(c, x, y, near) + r.size(c, x, y) + r.wrongWay(c, x, y)
	if c.kind == changeClaim && !c.word && c.at.Value.Cmp(facts.Int(leastNear)) < 0 && c.at.Sentence != x.Sentence && c.at.Sentence != y.Sentence {
		points -= 2 // small ones are right or nearly right by chance
	}
	if x.Hedge != facts.Exactly || y.Hedge != facts.Exactly {
		points--
	}
	switch c.kind {
	case shareClaim:
		points += r.partEvidence(c, x, y)
	case timesClaim:
		points += r.timesEvidence(c, x, y)
	default:
		points += r.moveEvidence(c, x, y)
	}
	return points + r.slipEvidence(c, x, y)
}

// closeness is the evidence of where the three stand, and of the words that tie the
// claim to its figures.
func (r *claimReader) closeness(c *claim, x, y *facts.Amount) int {
	if r.againstElse(c) || r.backwards(c) && max(x.Sentence, y.Sentence) > c.at.Sentence {
		return outOfQuestion
	}
	switch r.complement(c, x, y) {
	case otherThing:
		return outOfQuestion
	case sameThing:
		if c.kind == shareClaim && r.partEvidence(c, x, y) < 3 {
			return r.apart(c, x, y) + 2
		}
		return r.apart(c, x, y) + 4
	}
	if c.at.Sentence == x.Sentence && x.Sentence == y.Sentence {
		if oneClause(r.Doc, c.at, x, y) {
			return 3
		}
		if c.kind == shareClaim && !r.besideClaim(c, x) && !r.besideClaim(c, y) {
			return -1
		}
		return 1
	}
	points := r.apart(c, x, y)
	if r.backwards(c) && min(x.Sentence, y.Sentence)+1 == c.at.Sentence {
		points += 2
	}
	switch {
	case c.at.Sentence == x.Sentence || c.at.Sentence == y.Sentence:
	case r.looksBack(c) && max(x.Tokens.First, y.Tokens.First) < c.at.Tokens.First:
		points += 4
	case r.goesOn(c, x, y):
		points += 3
	case r.topical(c, x, y) && (c.kind == shareClaim || c.kind == timesClaim || r.slipEvidence(c, x, y) > 0), c.at.About.Frame&facts.More != 0 && sideOf(r.Doc, x) == oldSide && x.Sentence == y.Sentence && x.Sentence <= c.at.Sentence+1:
		points += 2
	default:
		return outOfQuestion
	}
	return points
}

// backwards reports whether the sentence of a claim begins with a pronoun for what was
// told before: "That is up 18 per cent from 400".
func (r *claimReader) backwards(c *claim) bool {
	return sumOpeners.Has(r.Doc.Tokens[r.Doc.Sentences[c.at.Sentence].Tokens.First].Form)
}

// goesOn reports whether the sentence after a change goes on about its thing with two
// figures that have no noun of their own: "Bookings are up 20 per cent. It has taken
// 36,000, against 32,000".
func (r *claimReader) goesOn(c *claim, x, y *facts.Amount) bool {
	s := r.Doc.Sentences[x.Sentence].Tokens
	return c.kind == changeClaim && x.Sentence == y.Sentence && x.Sentence == c.at.Sentence+1 && anaphors.Has(r.Doc.Tokens[s.First].Form) && sideOf(r.Doc, x) == oldSide && (!ownNoun(x) && !ownNoun(y) || x.Unit == facts.Money)
}

// outOfQuestion is evidence enough against a pair of figures.
const outOfQuestion = -100

// apart is what the sentences between a claim and its figures take away: less where the
// claim speaks of a change that the reader knows of.
func (r *claimReader) apart(c *claim, x, y *facts.Amount) int {
	d := max(absInt(int(x.Sentence)-int(c.at.Sentence)), absInt(int(y.Sentence)-int(c.at.Sentence)))
	points := -2 * max(0, d-1)
	if r.looksBack(c) {
		points = max(points/2, -3)
	}
	if x.Sentence != y.Sentence {
		points--
	}
	return points
}

// thing is what the words after a claim say it is of.
type thing uint8

const (
	noThing    thing = iota // nothing
	sameThing               // what its figures count
	otherThing              // something else
)

// complement reads what a claim is of, "a 20 per cent drop in profits", "three-quarters
// of normal", "a 30 per cent stake", and holds it against two figures.
func (r *claimReader) complement(c *claim, x, y *facts.Amount) thing {
	if c.at.About.Frame&facts.More != 0 {
		return noThing
	}
	s := r.Doc.Sentences[c.at.Sentence].Tokens
	if c.kind == timesClaim {
		return r.baseOf(c, x, y, s)
	}
	n := r.afterClaim(c, s)
	if n >= s.End || r.Doc.Tokens[n].Kind != article.Word {
		return noThing
	}
	f := r.Doc.Tokens[n].Form
	switch {
	case complementWords.Has(f), objectWords.Has(f) && (c.word || c.at.Unit == facts.Ratio):
		n++
		if n < s.End && c.kind == shareClaim && timeUnits.Has(facts.Singular(r.Doc, r.Doc.Tokens[n].Form)) {
			return otherThing // half the year
		}
	case c.kind != shareClaim && (f == formThan || f == formAbove || f == formBelow || comparativeWords.Has(f)):
		n++
	case c.kind != shareClaim || facts.Function(f) || c.at.Unit != facts.Percent || wereWords.Has(f), f == formAgainst:
		return noThing
	}
	found := noThing
	for k := n; k < min(s.End, n+6); k++ {
		t := &r.Doc.Tokens[k]
		if t.Form == formHyphen {
			continue
		}
		if t.Kind != article.Word || found == otherThing && facts.Function(t.Form) {
			break
		}
		if facts.Function(t.Form) || wholeWords.Has(t.Form) || timeUnits.Has(facts.Singular(r.Doc, t.Form)) || seasonWords.Has(t.Form) || fillers.Has(t.Form) || c.kind == changeClaim && countNouns.Has(t.Form) {
			continue
		}
		if r.isNounOf(t.Form, x) || r.isNounOf(t.Form, y) {
			return sameThing
		}
		found = otherThing
	}
	return found
}

// baseOf reads what a multiple is of: the less of two figures, or what one of them counts.
func (r *claimReader) baseOf(c *claim, x, y *facts.Amount, s article.Range) thing {
	if x.Sentence == c.at.Sentence && reaches(r.Doc, c.at, x) {
		return noThing
	}
	if x.Sentence >= c.at.Sentence+1 && y.Sentence >= c.at.Sentence+1 && r.nounsBefore(c, x, y) {
		return sameThing
	}
	if x.Sentence == c.at.Sentence && x.Tokens.First > c.at.Tokens.End && r.alike(x, y) && r.onlyAfter(c, x) {
		return noThing // twelve times as much as the next seal, a grey of 66 kilograms
	}
	for n := c.at.Tokens.End; n < min(s.End, c.at.Tokens.End+8) && r.Doc.Tokens[n].Kind != article.Punct; n++ {
		if r.isNounOf(r.Doc.Tokens[n].Form, x) || r.isNounOf(r.Doc.Tokens[n].Form, y) {
			return sameThing
		}
	}
	return otherThing
}

// alike reports whether two figures are of one noun or unit.
func (r *claimReader) alike(x, y *facts.Amount) bool {
	return x.Unit == y.Unit && x.About.Head != 0 && x.About.Head == y.About.Head
}

// onlyAfter reports whether no other amount stands after a claim in its sentence.
func (r *claimReader) onlyAfter(c *claim, x *facts.Amount) bool {
	for i := range r.list {
		if a := &r.list[i]; a.Sentence == c.at.Sentence && a.Tokens.First >= c.at.Tokens.End && a.Tokens.First != x.Tokens.First {
			return false
		}
	}
	return true
}

// nounsBefore reports whether the sentence of a claim has the nouns of two figures, one of
// which may have none of its own.
func (r *claimReader) nounsBefore(c *claim, x, y *facts.Amount) bool {
	s := r.Doc.Sentences[c.at.Sentence].Tokens
	seenX, seenY := x.About.Head == 0 || !ownNoun(x), y.About.Head == 0 || !ownNoun(y)
	if seenX && seenY {
		return false
	}
	for n := s.First; n < s.End; n++ {
		f := facts.Singular(r.Doc, r.Doc.Tokens[n].Form)
		seenX, seenY = seenX || f == x.About.Head, seenY || f == y.About.Head
	}
	return seenX && seenY
}

// afterClaim is the token after a claim and its noun of change, or "or less".
func (r *claimReader) afterClaim(c *claim, s article.Range) uint32 {
	n := c.at.Tokens.End
	for n < s.End && (riseNouns.Has(r.Doc.Tokens[n].Form) || fallNouns.Has(r.Doc.Tokens[n].Form)) {
		n++
	}
	if n+1 < s.End && r.Doc.Tokens[n].Form == formOr && (r.Doc.Tokens[n+1].Form == formMore || r.Doc.Tokens[n+1].Form == formLessWord) {
		n += 2
	}
	return n
}

// seasonWords are times that a change is told of.
var seasonWords = article.NewSet("first", "second", "third", "fourth", "season", "quarter", "half", "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")

// objectWords lead to what something is made more or less: "to double its staff".
var objectWords = article.NewSet("its", "their", "his", "her", "the", "our")

// complementWords lead to what a claim is of.
var formLessWord = article.FormOf("less")

var complementWords = article.NewSet("of", "in", "for")

// wholeWords stand for what was told before.
var wholeWords = article.NewSet("total", "them", "those", "these", "all", "whole", "number", "figure", "amount", "it", "sum", "overall")

// countNouns are nouns of a change that may be of anything that is counted: "the
// tripling in cases".
var countNouns = article.NewSet("case", "cases", "numbers", "figures", "demand", "business")

// isNounOf reports whether a word is the noun of a figure, or of its stem.
func (r *claimReader) isNounOf(f article.FormID, a *facts.Amount) bool {
	for _, noun := range [...]article.FormID{a.About.Head, a.About.Of} {
		if noun != 0 && !timeUnits.Has(noun) && (facts.Singular(r.Doc, f) == noun || r.oneStem(f, noun) || peopleNoun(f) && peopleNoun(noun)) {
			return true
		}
		if a.About.Role == facts.Price && priceNouns.Has(f) {
			return true
		}
		if ballotWords.Has(f) && (ballotWords.Has(noun) || a.About.Role == facts.Vote && !ownNoun(a)) {
			return true
		}
	}
	return false
}

// oneStem reports whether two words of some length begin alike: claims, claimants.
func (r *claimReader) oneStem(f, g article.FormID) bool {
	a, b := r.Doc.FormText(f), r.Doc.FormText(g)
	return len(a) >= stemLetters && len(b) >= stemLetters && stemHash(a) == stemHash(b)
}

func absInt(n int) int { return max(n, -n) }

// crowd takes away for other figures near that the claim could be of, and for other claims.
func (r *claimReader) crowd(c *claim, x, y *facts.Amount, near []*facts.Amount) int {
	others := 0
	for _, a := range near {
		if a == x || a == y {
			continue
		}
		switch {
		case a.Unit == c.at.Unit && a.Sentence == c.at.Sentence && !c.word && (a.Unit == facts.Percent || a.Unit == facts.Ratio):
			others += 2
		case c.kind == amountClaim && a.Sentence == c.at.Sentence && a.Unit == c.at.Unit && isChange(r.Doc, a):
			others += 2
		case a.Sentence != x.Sentence && a.Sentence != y.Sentence && a.Sentence != c.at.Sentence:
		case (r.fit(c, a, y) || r.fit(c, x, a)) && a.Value.Cmp(x.Value) != 0 && a.Value.Cmp(y.Value) != 0:
			others++
		}
	}
	return -min(others, 4)
}

// topical reports whether the sentence of a claim has the noun of its figures.
func (r *claimReader) topical(c *claim, x, y *facts.Amount) bool {
	s := r.Doc.Sentences[c.at.Sentence].Tokens
	for n := s.First; n < s.End; n++ {
		if !c.word && n >= c.at.Tokens.First && n < c.at.Tokens.End || r.Doc.Tokens[n].Kind != article.Word {
			continue
		}
		if r.isNounOf(r.Doc.Tokens[n].Form, x) || r.isNounOf(r.Doc.Tokens[n].Form, y) {
			return true
		}
	}
	return false
}

// slipEvidence is what a small mistake that explains the contradiction speaks for it.
func (r *claimReader) slipEvidence(c *claim, x, y *facts.Amount) int {
	v, w := x.Value.Rat(), y.Value.Rat()
	switch c.kind {
	case shareClaim:
		is := new(big.Rat).Quo(v, w)
		if c.at.Unit == facts.Ratio {
			share := new(big.Rat).Quo(c.at.Value.Rat(), c.at.Other.Rat())
			if simplePart(is) || slipTo(x, new(big.Rat).Mul(w, share)) || slipTo(y, new(big.Rat).Quo(v, share)) {
				return 2
			}
			return 0
		}
		if r.claimSlipped(c, new(big.Rat).Mul(is, frac(100, 1))) || slipTo(x, atPlaceOf(x, new(big.Rat).Quo(new(big.Rat).Mul(w, c.at.Value.Rat()), frac(100, 1)))) {
			return 2
		}
	case timesClaim:
		n := new(big.Rat).Quo(w, v)
		if n.IsInt() || slipTo(y, new(big.Rat).Mul(v, c.at.Value.Rat())) || slipTo(x, new(big.Rat).Quo(w, c.at.Value.Rat())) {
			return 2
		}
	case amountClaim:
		if diff := new(big.Rat).Abs(new(big.Rat).Sub(w, v)); r.claimSlipped(c, diff) {
			return 2
		} else if c.dir != 0 && c.want.holds(diff) {
			return 3
		}
	default:
		up := new(big.Rat).Sub(new(big.Rat).Quo(w, v), frac(1, 1))
		if c.word {
			ratio := new(big.Rat).Quo(w, v)
			switch {
			case ratio.IsInt() || simplePart(ratio):
				return 2
			case r.digitMeets(c, x, y):
				return 1
			}
			return 0
		}
		back := new(big.Rat).Sub(frac(1, 1), new(big.Rat).Quo(v, w))
		switch {
		case c.want.holds(new(big.Rat).Neg(up)), c.want.holds(up), c.want.holds(new(big.Rat).Abs(back)):
			return 3 // the wrong way, or from the wrong end
		case r.claimSlipped(c, new(big.Rat).Mul(new(big.Rat).Abs(up), frac(100, 1))):
			return 2
		}
		ratio := new(big.Rat).Add(frac(1, 1), new(big.Rat).Mul(c.at.Value.Rat(), frac(int64(max(c.dir, -1)|1), 100)))
		if ratio.Sign() > 0 && (slipTo(y, atPlaceOf(y, new(big.Rat).Mul(v, ratio))) || slipTo(x, atPlaceOf(x, new(big.Rat).Quo(w, ratio)))) {
			return 1
		}
	}
	return 0
}

// digitMeets reports whether one other digit in one of two figures would bear a claim out.
func (r *claimReader) digitMeets(c *claim, x, y *facts.Amount) bool {
	try := func(a *facts.Amount, met func(*facts.Amount) bool) bool {
		for place := int64(1); place <= a.Value.Coef; place *= 10 {
			digit := a.Value.Coef / place % 10
			for d := range int64(10) {
				b := *a
				b.Value.Coef += (d - digit) * place
				if d != digit && b.Value.Coef > 0 && digitCount(b.Value.Coef) == digitCount(a.Value.Coef) && met(&b) {
					return true
				}
			}
		}
		return false
	}
	return try(y, func(b *facts.Amount) bool { return r.met(c, x, b) }) || try(x, func(b *facts.Amount) bool { return r.met(c, b, y) })
}

// wrongWay takes away where two figures go the other way than a change and the size is not
// right either: two mistakes are less likely than another pair of figures.
func (r *claimReader) wrongWay(c *claim, x, y *facts.Amount) int {
	if c.dir == 0 || c.kind != changeClaim && c.kind != amountClaim || c.dir*y.Value.Cmp(x.Value) > 0 {
		return 0
	}
	either := *c
	either.dir = 0
	if r.met(&either, x, y) {
		return 0
	}
	return -4
}

// claimSlipped reports whether the figure of a claim is one slip away from the right value.
func (r *claimReader) claimSlipped(c *claim, right *big.Rat) bool {
	v, ok := facts.ParseDecimal(right.FloatString(max(0, int(-c.at.Value.Exp))))
	return ok && v.Sign() > 0 && slipTo(c.at, v.Rat())
}

// simplePart reports whether a share is one that is said in words: a third, three in ten.
func simplePart(v *big.Rat) bool { return v.Denom().IsInt64() && v.Denom().Int64() <= 10 }

// leadsElse reports whether a change leads to another figure than y, or from another
// than x: "rose 23 to 784".
func (r *claimReader) leadsElse(c *claim, x, y *facts.Amount) bool {
	if c.kind != changeClaim && c.kind != amountClaim {
		return false
	}
	for i := range r.list {
		a := &r.list[i]
		if a.Sentence != c.at.Sentence || a.Tokens.First < c.at.Tokens.End || a == x || a == y {
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
	for i := range r.list {
		a := &r.list[i]
		if them && a.Tokens.First < c.at.Tokens.First && counts(a) {
			before = a
		}
		if a.Tokens.First >= c.at.Tokens.End {
			if n := phraseStart(r.Doc, a); a.Sentence == c.at.Sentence && n <= c.at.Tokens.End+3 && r.Doc.Tokens[c.at.Tokens.End].Form == formOf {
				return a
			}
			break
		}
	}
	return before
}

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

// size takes away where what the figures make is far from the claim: a mistake is seldom
// so great.
func (r *claimReader) size(c *claim, x, y *facts.Amount) int {
	is, said := 0.0, c.want.high
	v, w := x.Value.Float(), y.Value.Float()
	switch c.kind {
	case shareClaim:
		is = v / w
	case timesClaim:
		is = w / v
	case changeClaim:
		is = w/v - 1
	default:
		is = w - v
	}
	low, _ := c.want.low.Float64()
	high, _ := said.Float64()
	is = max(is, -is)
	switch {
	case is > 8*high || is*8 < low:
		return -6
	case is > 3*high || is*3 < low:
		return -2
	}
	return 0
}
