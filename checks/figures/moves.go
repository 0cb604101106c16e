package figures

import (
	"math"

	"copydesk/article"
	"copydesk/facts"
)

var (
	riseWords = article.NewSet("rose", "rise", "rises", "risen", "rising", "up", "increase", "increased", "increases", "increasing", "grew", "grow", "grown",
		"grows", "growing", "growth", "gain", "gained", "gains", "gaining", "jump", "jumped", "jumps", "jumping", "climb", "climbed", "climbs", "climbing", "surge", "surged",
		"soared", "soaring", "higher", "more", "expanded", "advance", "advanced", "leap", "leapt", "improvement", "improved", "hike", "raised", "above", "swelled",
		"rocketed", "added", "boosted", "boost", "over", "widened")
	fallWords = article.NewSet("fell", "fall", "falls", "fallen", "falling", "down", "decrease", "decreased", "decreases", "decreasing", "drop", "dropped", "drops", "dropping",
		"decline", "declined", "declines", "declining", "lower", "less", "cut", "cuts", "cutting", "reduction", "reduced", "slump", "slumped", "slid", "slide", "plunge", "plunged",
		"tumbled", "shrank", "shrunk", "lost", "losing", "slipped", "dip", "dipped", "below", "fewer", "sank", "sunk", "dived", "off", "trimmed", "slashed", "narrowed", "eased", "shed", "lopped")

	// restated are words of a change that is not measured between the two figures
	// as they are printed: "up 3% in constant currencies".
	restated = article.NewSet("constant", "currency", "currencies", "organic", "organically", "underlying", "excluding", "comparable",
		"annually", "compounded", "compound", "inflation", "real", "store", "stripping", "adjusting", "allowing", "split")
)

// move is a change that a sentence tells of: a figure, what it was before, and by how much it moved.
type move struct {
	by       *facts.Amount
	old, now *facts.Amount
	plain    bool // both figures say by a word before them which they are
}

// movesIn pairs each change that is written as a figure in the sentence with the
// two figures nearest to it: "rose 13% to 340 from 300", "to 340 from 300, up 13%",
// "was 340, up 13% from 300", "from 300 to 340, a rise of 13%".
func movesIn(doc *article.Document, list []facts.Amount) []move {
	var out []move
	for i := range list {
		if !isChange(doc, &list[i]) {
			continue
		}
		if m, ok := pairFor(doc, list, i); ok {
			out = append(out, m)
		}
	}
	return out
}

// sentenceWindow is how many figures to either side of a change are looked at.
const sentenceWindow = 8

// pairFor finds the two figures that the change at i lies between.
func pairFor(doc *article.Document, list []facts.Amount, i int) (move, bool) {
	by := &list[i]
	before, after := list[max(0, i-sentenceWindow):i], list[i+1:min(len(list), i+1+sentenceWindow)]
	oldR, nowR := nearest(doc, after, 1, oldSide), nearest(doc, after, 1, newSide)
	oldL, nowL := nearest(doc, before, -1, oldSide), nearest(doc, before, -1, newSide)
	if nowR == nil {
		nowR = nearest(doc, after, 1, atSide) // up 13% at 340, against 300
	}
	switch {
	case len(after) > 0 && comparedBase(doc, by, &after[0]): // 340, 13% higher than the 300
		now := beforeOf(doc, list, i, &after[0])
		if now == nil {
			now = asideAfter(doc, after)
		}
		return newMove(doc, by, &after[0], now, true)
	case oldR != nil && leadsTo(doc, by, oldR): // 340, up 13% from 300
		if oneClause(doc, by, oldR, nowR) {
			return newMove(doc, by, oldR, nowR, true)
		}
		if oneClause(doc, nowL, by, oldR) {
			return newMove(doc, by, oldR, nowL, true)
		}
		if i > 0 && adjoins(doc, &list[i-1], by) && compatible(oldR, &list[i-1]) {
			return newMove(doc, by, oldR, &list[i-1], true)
		}
		return newMove(doc, by, oldR, onlyBefore(doc, list, oldR, by), false)
	case oldR != nil && oldR != &list[i+1] && turnsFrom(doc, oldR) && oneClause(doc, by, oldR): // gained 12 seats to finish with 57, up from 45
		return newMove(doc, by, oldR, before1(list[i+1:], oldR), true)
	case oneClause(doc, by, nowR, oldR):
		return newMove(doc, by, oldR, nowR, true)
	case oldL != nil && aside(doc, oldL, nowL, by):
		if nowL != nil {
			return newMove(doc, by, oldL, nowL, true)
		}
		return newMove(doc, by, oldL, onlyBefore(doc, list, oldL, by), false)
	case oneClause(doc, oldL, by, nowR):
		return newMove(doc, by, oldL, nowR, true)
	case nowR != nil && i == 1 && wasBefore(doc, &list[0]): // sales, which were 300, rose 13% to 340
		return newMove(doc, by, &list[0], nowR, true)
	}
	return move{}, false
}

// newMove makes a move of figures that can be compared.
func newMove(doc *article.Document, by, old, now *facts.Amount, plain bool) (move, bool) {
	if old == nil || now == nil || old == now || !compatible(old, now) || otherBase(doc, old) {
		return move{}, false
	}
	if by.Unit != facts.Percent && by.Unit != facts.Points && !absolute(doc, by, old, now) {
		return move{}, false
	}
	return move{by, old, now, plain}, true
}

// absolute reports whether a change is in the units of its figures, and of a size
// that a slip could make of their difference.
func absolute(doc *article.Document, by, old, now *facts.Amount) bool {
	if old.Unit == facts.Percent || now.Unit == facts.Percent {
		return saysPoints(doc, by)
	}
	if by.Unit == facts.Plain && by.Value.Exp == 0 && old.Unit != facts.Plain && old.Unit != facts.Count || by.Unit == facts.Count && by.About.Head != old.About.Head && by.About.Head != now.About.Head && (ownNoun(old) || ownNoun(now)) {
		return false
	}
	if by.Unit != facts.Plain && by.Unit != facts.Count && !sameKind(by, old) && !sameKind(by, now) {
		return false
	}
	moved := math.Abs(now.Value.Float() - old.Value.Float())
	v := by.Value.Float()
	return moved > 0 && v/moved < 11 && moved/v < 11
}

// ownNoun reports whether a noun that it counts follows the amount.
func ownNoun(a *facts.Amount) bool {
	return a.Unit != facts.Plain && (a.Unit != facts.Count || a.About.HeadN >= a.Tokens.End && a.About.HeadN <= a.Tokens.End+3)
}

// saysPoints reports whether a bare change is in points: "by 12 points".
func saysPoints(doc *article.Document, by *facts.Amount) bool {
	n := int(by.Tokens.End)
	return (by.Unit == facts.Count || by.Unit == facts.Plain) && (by.About.Head == formPoint || n < len(doc.Tokens) && doc.Tokens[n].Form == formPoints)
}

var formPoints = article.FormOf("points")

// sameKind reports whether two amounts are of one unit, currency and noun.
func sameKind(x, y *facts.Amount) bool {
	return x.Unit == y.Unit && x.Currency == y.Currency && (x.Unit == facts.Money || x.About.Head == y.About.Head) || y.Unit == facts.Plain && x.Unit == facts.Count
}

// otherBase reports whether the amount is a high, a forecast or another figure
// that a change is not measured from.
func otherBase(doc *article.Document, old *facts.Amount) bool {
	_, noun, _ := leadIn(doc, old)
	for n := noun.First; n < noun.End; n++ {
		if otherBases.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	for n := old.Tokens.End; n < min(old.Tokens.End+3, doc.Sentences[old.Sentence].Tokens.End) && doc.Tokens[n].Kind == article.Word; n++ {
		if otherBases.Has(doc.Tokens[n].Form) { // a 3-1/2-month peak
			return true
		}
	}
	return false
}

// nearest finds the first amount of a side, going up or down the list; another
// change ends the search.
func nearest(doc *article.Document, list []facts.Amount, step int, want side) *facts.Amount {
	i := 0
	if step < 0 {
		i = len(list) - 1
	}
	for ; i >= 0 && i < len(list); i += step {
		a := &list[i]
		if isChange(doc, a) && (a.Unit == facts.Percent || a.Unit == facts.Points) {
			return nil
		}
		if canEnd(a) && sideOf(doc, a) == want {
			return a
		}
	}
	return nil
}

// leadsTo reports whether the old figure follows the change at once: "13% from 300".
func leadsTo(doc *article.Document, by, old *facts.Amount) bool {
	n, _, _ := leadIn(doc, old)
	return n >= by.Tokens.End && n <= by.Tokens.End+1
}

// adjoins reports whether the change follows the new figure at once: "340 million
// barrels, up 13%".
func adjoins(doc *article.Document, now, by *facts.Amount) bool {
	if by.Tokens.First > now.Tokens.End+5 {
		return false
	}
	for n := now.Tokens.End; n < by.Tokens.First; n++ {
		switch t := &doc.Tokens[n]; {
		case clauseWords.Has(t.Form):
			return false
		case t.Kind == article.Punct:
			return true
		}
	}
	return false
}

// turnsFrom reports whether a word of change stands before the old figure: "up from 45".
func turnsFrom(doc *article.Document, old *facts.Amount) bool {
	n := leadToken(doc, old)
	return n > 0 && upDown.Has(doc.Tokens[n-1].Form)
}

// before1 is the amount that stands before a in the list.
func before1(list []facts.Amount, a *facts.Amount) *facts.Amount {
	for i := 1; i < len(list); i++ {
		if &list[i] == a {
			return &list[i-1]
		}
	}
	return nil
}

// oneClause reports whether the amounts, none of them nil, stand in a clause of
// their own: no "and", "while" or semicolon between them.
func oneClause(doc *article.Document, list ...*facts.Amount) bool {
	first, last := ^uint32(0), uint32(0)
	for _, a := range list {
		if a == nil {
			return false
		}
		first, last = min(first, a.Tokens.End), max(last, a.Tokens.First)
	}
	if last > first+40 {
		return false
	}
	for n := first; n < last; n++ {
		if clauseWords.Has(doc.Tokens[n].Form) {
			return false
		}
	}
	return true
}

// aside reports whether the change is added to the figures before it: "to 340
// from 300, up 13%", "to 340 from 300 (up 13%)".
func aside(doc *article.Document, old, now, by *facts.Amount) bool {
	first := old.Tokens.End
	if now != nil {
		first = max(first, now.Tokens.End)
	}
	if by.Tokens.First > first+20 || by.Tokens.First < first+2 {
		return false
	}
	comma := false
	for n := first; n < by.Tokens.First; n++ {
		f := doc.Tokens[n].Form
		if clauseWords.Has(f) {
			return false
		}
		comma = comma || doc.Tokens[n].Kind == article.Punct
	}
	return comma
}

// onlyBefore is the only other figure of old's kind in the sentence, which must
// stand before it.
func onlyBefore(doc *article.Document, list []facts.Amount, old, by *facts.Amount) (now *facts.Amount) {
	for i := range list {
		a := &list[i]
		if a == old || a == by || !compatible(old, a) || isChange(doc, a) || a.About.Frame&facts.Change != 0 {
			continue
		}
		if now != nil {
			return nil
		}
		now = a
	}
	if now != nil && now.Tokens.First > old.Tokens.First {
		return nil
	}
	return now
}

var clauseWords = article.NewSet("and", "while", "but", ";", "whereas", "although", "though")

// isChange reports whether an amount is by how much something changed: a word of
// rising or falling stands close by, and it is neither a share of something nor a
// level that a change goes to or comes from ("margins dipped to 11.6 percent").
func isChange(doc *article.Document, a *facts.Amount) bool {
	const level = facts.PerUnit | facts.From | facts.To
	if a.About.Frame&level != 0 || ranges(doc, a) || a.Value.Sign() <= 0 {
		return false
	}
	percent := a.Unit == facts.Percent || a.Unit == facts.Points
	switch side := sideOf(doc, a); {
	case side == oldSide || side == newSide:
		return false
	case isOf(doc, a): // was an increase of 15 per cent, a saving of $400
		return percent || a.Unit == facts.Money || a.Unit == facts.Count || a.Unit == facts.Plain || a.Unit == facts.Measure
	case side == bySide:
		f := doc.Tokens[leadToken(doc, a)].Form
		return percent || a.Unit != facts.Age && (f == formBy || riseVerbs.Has(f) || fallVerbs.Has(f))
	case side == atSide:
		return percent && turns(doc, a.Tokens.End)
	}
	return percent && direction(doc, a) != 0
}

// ranges reports whether the amount is an end of a range. Of "up $5 million to
// $12 million" the first is none.
func ranges(doc *article.Document, a *facts.Amount) bool {
	if a.About.Frame&facts.Ranged == 0 {
		return false
	}
	f := doc.Tokens[min(int(a.Tokens.End), len(doc.Tokens)-1)].Form
	return a.Unit == facts.Percent || f != formTo || sideOf(doc, a) != bySide
}

// riseVerbs and fallVerbs say which way a figure went.
var (
	riseVerbs = article.NewSet("rose", "rise", "rises", "risen", "rising", "increased", "increase", "increases", "increasing", "grew", "grow", "grows", "grown", "growing", "jumped", "jump", "jumps",
		"climbed", "climb", "climbs", "climbing", "surged", "soared", "soaring", "up", "accelerated", "quickened", "advanced", "rocketed", "swelled", "swollen", "gained", "gain", "gains", "gaining", "raised", "leapt", "added",
		"boosted", "rallied", "shot", "ballooned", "mushroomed", "widened")
	fallVerbs = article.NewSet("fell", "fall", "falls", "fallen", "falling", "decreased", "decrease", "decreases", "dropped", "drop", "drops", "dropping", "declined", "decline", "declines", "declining",
		"slumped", "slid", "plunged", "tumbled", "shrank", "shrunk", "shrink", "shrinks", "slipped", "dipped", "down", "sank", "sunk", "dived", "lost", "cut", "cuts", "cutting", "reduced", "lowered", "slashed", "trimmed",
		"eased", "narrowed", "slowed", "dwindled", "crashed", "plummeted", "shed")
)

func leadToken(doc *article.Document, a *facts.Amount) uint32 {
	n, _, _ := leadIn(doc, a)
	return n
}
