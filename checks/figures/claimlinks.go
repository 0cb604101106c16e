package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// moveEvidence is what speaks for two figures being the ends of a change.
func (r *claimReader) moveEvidence(c *claim, x, y *facts.Amount) int {
	points := 0
	if r.baseAfter(c, x) {
		points += 4
	}
	switch explicit := r.baseAfter(c, x) || r.old(x) || sideOf(r.Doc, x) == oldSide; {
	case explicit && x.Sentence == y.Sentence:
		points += 3
	case explicit, r.longAgo(x) > r.longAgo(y), r.order(x, y) > 0 && (x.About.Year != 0 || y.About.Frame&facts.Forecast != 0):
		points += 2
	case c.at.Sentence == x.Sentence && c.at.Sentence == y.Sentence:
		points -= 3
	case c.kind == amountClaim && !r.looksBack(c):
		points -= 6
	}
	if r.old(x) && x.Sentence != y.Sentence && y.Sentence == c.at.Sentence && (r.besideClaim(c, y) || r.leadsInto(c, y)) && (x.Unit == facts.Money || !ownNoun(x)) {
		points += 4
	}
	if sideOf(r.Doc, y) == newSide {
		points++
		if y.Sentence == c.at.Sentence && r.leadsInto(c, y) && sideOf(r.Doc, x) != oldSide && !r.old(x) {
			points -= 8 // rose 23 to 784: of what it was the text says nothing
		}
	}
	if x.Unit == facts.Money && x.About.Head != y.About.Head && x.About.Head != 0 && y.About.Head != 0 {
		points--
	}
	if rolesDiffer(x, y) {
		points -= 6
	}
	if (x.About.Frame|y.About.Frame)&facts.More != 0 {
		points -= 4
	}
	if x.About.Head == y.About.Head && x.About.Head != 0 {
		points++
	}
	if c.kind == amountClaim && c.at.About.Head != 0 && ownNoun(c.at) && (c.at.About.Head == x.About.Head || c.at.About.Head == y.About.Head) {
		points++
	}
	if r.partLink(y, x) {
		points -= 6 // 24 of its 96 beds: what is taken away
	}
	if a, b := x.About.Subject, y.About.Subject; a >= 0 && b >= 0 && r.Facts.Names[a].Entity != r.Facts.Names[b].Entity {
		points -= 2
	}
	if differ := x.About.Frame ^ y.About.Frame; otherBase(r.Doc, x) || x.About.Frame&^y.About.Frame&facts.Forecast != 0 || differ&(facts.Target|facts.Part) != 0 || differ&facts.Average != 0 && ownNoun(x) && ownNoun(y) {
		points -= 3
	}
	return points
}

// baseAfter reports whether a figure stands after a change as what it is measured from:
// "68 fewer than the 500", "a sixfold increase on the 24", "25 metres below its height of 212".
func (r *claimReader) baseAfter(c *claim, x *facts.Amount) bool {
	if x.Sentence != c.at.Sentence || x.Tokens.First < c.at.Tokens.End || c.kind == shareClaim || x.About.Frame&facts.Adjective != 0 {
		return false
	}
	n := leadToken(r.Doc, x)
	return overBase.Has(r.Doc.Tokens[n].Form) && n >= c.at.Tokens.End && n <= c.at.Tokens.End+3
}

// rolesDiffer reports whether two figures are of different things that one does with money
// or people. What a thing is worth is what it fetches.
func rolesDiffer(x, y *facts.Amount) bool {
	price := func(r facts.Role) bool { return r == facts.Price || r == facts.Worth }
	a, b := x.About.Role, y.About.Role
	return a != b && a != facts.NoRole && b != facts.NoRole && !(price(a) && price(b))
}

// looksBack reports whether a claim is told as one that the reader knows the figures of:
// its sentence begins with a noun of change, "The rise of 18,000", "Growth of 23 per cent".
func (r *claimReader) looksBack(c *claim) bool {
	s := r.Doc.Sentences[c.at.Sentence].Tokens
	if p := phraseStart(r.Doc, c.at); !c.word && isOf(r.Doc, c.at) && p > s.First+2 && definiteWords.Has(r.Doc.Tokens[p-3].Form) {
		return true // the company put the increase of 3,400 down to
	}
	n := s.First
	for n < s.End && n < s.First+3 && (r.Doc.Tokens[n].Kind == article.Punct || changeOpeners.Has(r.Doc.Tokens[n].Form) || evenWords.Has(r.Doc.Tokens[n].Form)) {
		n++
	}
	for k := n; k < min(s.End, n+2); k++ {
		f := r.Doc.Tokens[k].Form
		if k >= c.at.Tokens.First && k < c.at.Tokens.End {
			return n > s.First
		}
		if riseNouns.Has(f) || fallNouns.Has(f) || lossNouns.Has(f) || savingNouns.Has(f) {
			return c.at.Tokens.First <= k+3
		}
	}
	return false
}

var definiteWords = article.NewSet("the", "this", "that")

var evenWords = article.NewSet("even", "so", "still", "but", "and", "such")

// partEvidence is what speaks for two figures being part and whole.
func (r *claimReader) partEvidence(c *claim, x, y *facts.Amount) int {
	points := 0
	switch {
	case r.partLink(x, y):
		points += 4
	case ofThem(r.Doc, x) && x.Tokens.First > y.Tokens.First:
		points += 3
	case ofBefore(r.Doc, y) && x.Sentence == y.Sentence && x.Tokens.First > y.Tokens.First && opensClause(r.Doc, y):
		points += 3
	}
	switch {
	case apposed(r.Doc, x, c.at) || apposed(r.Doc, c.at, x):
		points += 4
	case r.besideClaim(c, x) || points > 0 && r.besideClaim(c, y):
		points += 2
	}
	if !ownNoun(x) && ownNoun(y) && y.Tokens.First < x.Tokens.First && y.Sentence+1 >= x.Sentence {
		points++ // it counts what was told just before
	}
	if n := phraseStart(r.Doc, y); n > 0 && backWords.Has(r.Doc.Tokens[n-1].Form) && c.at.Sentence != y.Sentence {
		points -= 6 // eight of those 35 are of others
	}
	if restsOn(r.Doc, x) {
		points += 2 // tested 1,500 ewes; 750 were infected
	}
	if (x.About.Frame^y.About.Frame)&facts.Previous != 0 || sideOf(r.Doc, y) == newSide || r.isPart(c, y) {
		points -= 4
	}
	if x.About.Head == y.About.Head && x.About.Head != 0 {
		points++
	} else if ownNoun(x) && ownNoun(y) && !r.partLink(x, y) {
		points -= 2
	}
	if y.Value.Cmp(facts.Int(10)) < 0 && y.Unit == facts.Count {
		points -= 2
	}
	return points
}

// leadsInto reports whether a change leads to a figure: "rose by 15 per cent to 230".
func (r *claimReader) leadsInto(c *claim, y *facts.Amount) bool {
	n := leadToken(r.Doc, y)
	return sideOf(r.Doc, y) == newSide && n >= c.at.Tokens.End && n <= c.at.Tokens.End+3
}

// besidePart is the figure that a share is put beside as another way of saying it: "56,
// or 35 per cent"; nil where there is none.
func (r *claimReader) besidePart(c *claim, near []*facts.Amount) *facts.Amount {
	if c.kind != shareClaim || c.word {
		return nil
	}
	for _, a := range near {
		if a.Sentence == c.at.Sentence && a.Unit != facts.Percent && (apposed(r.Doc, a, c.at) && c.at.Unit == facts.Percent || apposed(r.Doc, c.at, a)) {
			return a
		}
	}
	return nil
}

// isPart reports whether a figure has a share of its own beside it: "65 votes (48 per
// cent)" are no whole.
func (r *claimReader) isPart(c *claim, y *facts.Amount) bool {
	for i := r.from(y.Sentence); i < len(r.list) && r.list[i].Sentence == y.Sentence; i++ {
		a := &r.list[i]
		if a.Unit == facts.Percent && a.Span != c.at.Span && apposed(r.Doc, y, a) {
			return true
		}
	}
	return false
}

// partLink reports whether the words between two figures make the first a part of the
// second: 120 of the 200 sacks, 8 out of 40.
func (r *claimReader) partLink(x, y *facts.Amount) bool {
	n := phraseStart(r.Doc, y)
	if x.Sentence != y.Sentence || n < x.Tokens.End+1 || n > x.Tokens.End+6 {
		return false
	}
	for k := n; k > x.Tokens.End; k-- {
		switch f := r.Doc.Tokens[k-1].Form; {
		case f == formOf:
			return true
		case !ofDeterminers.Has(f):
			return false
		}
	}
	return false
}

var ofDeterminers = article.NewSet("the", "its", "their", "his", "her", "all", "those", "these", "'s", "a", "total", "our", "some")

// opensClause reports whether the "of" before an amount begins its sentence, or follows a mark.
func opensClause(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	for n := phraseStart(doc, a); n > s.First && a.Tokens.First-n < 6; n-- {
		if doc.Tokens[n-1].Form == formOf {
			return n-1 == s.First || doc.Tokens[n-2].Kind == article.Punct || n-1 <= s.First+1
		}
	}
	return false
}

// besideClaim reports whether a claim is put beside a figure by a comma, brackets or "or".
func (r *claimReader) besideClaim(c *claim, a *facts.Amount) bool {
	if c.at.Sentence != a.Sentence {
		return false
	}
	from, to := a.Tokens.End, phraseStart(r.Doc, c.at)
	if to <= from {
		from, to = c.at.Tokens.End, phraseStart(r.Doc, a)
	}
	if to < from || to > from+8 {
		return false
	}
	mark := false
	for n := from; n < to; n++ {
		t := &r.Doc.Tokens[n]
		if t.Form == formAnd || t.Form == formSemicolon || t.Kind == article.Number {
			return false
		}
		mark = mark || t.Kind == article.Punct || t.Form == formOr
	}
	return mark
}

// timesEvidence is what speaks for two figures being those of a multiple.
func (r *claimReader) timesEvidence(c *claim, x, y *facts.Amount) int {
	points := 0
	if x.Sentence == c.at.Sentence && reaches(r.Doc, c.at, x) {
		points += 3
	}
	if r.besideClaim(c, y) {
		points += 2
	}
	if r.order(x, y) > 0 {
		points++
	}
	if x.About.Head == y.About.Head && x.About.Head != 0 {
		points++
	}
	return points
}

// changeOpeners may stand before the noun of change that opens a sentence: "that rise".
var changeOpeners = article.NewSet("the", "that", "this", "a", "it", "an", "which", "they", "those", "these")
