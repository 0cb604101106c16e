package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

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
	case f == formOf, c.kind != shareClaim && complementWords.Has(f), objectWords.Has(f) && (c.word || c.at.Unit == facts.Ratio):
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
	if x.Sentence == c.at.Sentence && x.Tokens.First > c.at.Tokens.End && ofOneNoun(x, y) && r.onlyAfter(c, x) {
		return noThing // twelve times as much as the next seal, a grey of 66 kilograms
	}
	for n := c.at.Tokens.End; n < min(s.End, c.at.Tokens.End+8) && r.Doc.Tokens[n].Kind != article.Punct; n++ {
		if r.isNounOf(r.Doc.Tokens[n].Form, x) || r.isNounOf(r.Doc.Tokens[n].Form, y) {
			return sameThing
		}
	}
	return otherThing
}

// ofOneNoun reports whether two figures are of one noun and one unit.
func ofOneNoun(x, y *facts.Amount) bool {
	return x.Unit == y.Unit && x.About.Head != 0 && x.About.Head == y.About.Head
}

// onlyAfter reports whether no other amount stands after a claim in its sentence.
func (r *claimReader) onlyAfter(c *claim, x *facts.Amount) bool {
	for i := r.from(c.at.Sentence); i < len(r.list) && r.list[i].Sentence == c.at.Sentence; i++ {
		if a := &r.list[i]; a.Tokens.First >= c.at.Tokens.End && a.Tokens.First != x.Tokens.First {
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
	if c.kind == shareClaim && n < s.End && sliceNouns.Has(r.Doc.Tokens[n].Form) {
		n++
	}
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

var formLessWord = article.FormOf("less")

// complementWords lead to what a claim is of.
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
