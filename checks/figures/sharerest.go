package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// mostShares is how many shares of one whole are told in a paragraph.
const mostShares = 8

// restOfWhole checks shares that a paragraph tells one by one and ends with what is
// left: "Haddle will own 60 per cent. Moor will hold the other 30 per cent", "juniper 6
// and everything else 4".
func restOfWhole(p *checks.Pass, i int) {
	list := p.Facts.Amounts
	z := &list[i]
	if z.Unit != facts.Percent && !bareAmong(list, i) || z.Hedge != facts.Exactly || isChange(p.Doc, z) {
		return
	}
	rest := restBefore(p.Doc, z)
	if rest == noRest {
		return
	}
	g := []*facts.Amount{z}
	bare := 0
	for k := i - 1; k >= 0 && list[k].Block == z.Block && len(g) < mostShares; k-- {
		a := &list[k]
		if a.Unit != facts.Percent && !bareAmong(list, k) {
			continue
		}
		if a.About.Frame&^z.About.Frame&facts.Forecast != 0 || !besideRest(p.Doc, a) {
			return
		}
		if a.Unit != facts.Percent {
			bare++
		}
		if g = append(g, a); wholeOf(g) {
			return
		}
	}
	slices.Reverse(g)
	if len(g) < 2 || len(g) > 2 && rest == theOther || len(g) < 4 && rest == farRest || g[0].Sentence == z.Sentence && len(g) == 2 && rest != theOther || bare > 0 && len(g) < 4 || !oneOff(g) {
		return
	}
	reportShares(p, g)
}

// restKind is how a share is said to be what is left of a whole.
type restKind uint8

const (
	noRest   restKind = iota
	theRest           // the remaining 30 per cent
	theOther          // the other 30 per cent
	farRest           // the rest, or everything else, some words before it
)

// restBefore reads the words before a share.
func restBefore(doc *article.Document, z *facts.Amount) restKind {
	n := phraseStart(doc, z)
	first := doc.Sentences[z.Sentence].Tokens.First
	if n >= first+2 && doc.Tokens[n-2].Form == formThe {
		switch doc.Tokens[n-1].Form {
		case formTheOther:
			return theOther
		case formRemaining:
			return theRest
		}
	}
	if n >= first+2 && doc.Tokens[n-1].Form == formOf && balanceWords.Has(doc.Tokens[n-2].Form) {
		return theRest // the balance of 12 per cent
	}
	for k := n; k > first && n-k < restGap && doc.Tokens[k-1].Kind != article.Number; k-- {
		if f := doc.Tokens[k-1].Form; f == formRest || f == formElse {
			return farRest
		}
	}
	return noRest
}

// restGap is how many tokens stand at most between "the rest" and its share.
const restGap = 10

var balanceWords = article.NewSet("balance", "remainder", "rest")

var formElse = article.FormOf("else")

// besideRest reports whether a share can be one of several that make all: it is
// plain, and no change.
func besideRest(doc *article.Document, a *facts.Amount) bool {
	const aside = facts.Ranged | facts.PerUnit | facts.Previous | facts.Compared | facts.From | facts.To | facts.Target
	return a.Hedge == facts.Exactly && a.Value.Sign() > 0 && a.Value.Cmp(facts.Int(100)) < 0 && a.About.Frame&aside == 0 && !isChange(doc, a)
}

// bareAmong reports whether a bare figure after a percentage of its sentence is one too:
// "Labour stands at 21 per cent and the Greens at 19".
func bareAmong(list []facts.Amount, k int) bool {
	for ; k > 0; k-- {
		a := &list[k]
		if a.Unit != facts.Plain && a.Unit != facts.Count || ownNoun(a) || a.About.HeadN >= a.Tokens.First || list[k-1].Sentence != a.Sentence {
			return false
		}
		if list[k-1].Unit == facts.Percent {
			return true
		}
	}
	return false
}

// wholeOf reports whether the shares make all there is, as far as they are rounded.
func wholeOf(g []*facts.Amount) bool {
	sum := point(frac(0, 1))
	for _, a := range g {
		sum = sum.plus(aroundRat(a.Value.Rat(), halfPower(int(a.Value.Exp))))
	}
	return sum.holds(frac(100, 1))
}

// oneOff reports whether one wrong digit in one share, or two exchanged, would make
// shares all there is.
func oneOff(g []*facts.Amount) bool {
	off := facts.Int(100)
	for _, a := range g {
		var ok bool
		if off, ok = off.Sub(a.Value); !ok {
			return false
		}
	}
	for _, a := range g {
		if right, ok := a.Value.Add(off); ok && right.Sign() > 0 && likeShare(a.Value, right) {
			return true
		}
	}
	return false
}

// likeShare reports whether two shares of at most two digits before the point differ
// in one digit or have two exchanged.
func likeShare(x, y facts.Decimal) bool {
	e := min(x.Exp, y.Exp)
	x, okX := atPlace(x, e)
	y, okY := atPlace(y, e)
	if !okX || !okY || y.Coef >= 1000 && e == 0 {
		return false
	}
	off, at := x.Coef-y.Coef, int64(1)
	off = max(off, -off)
	for off%10 == 0 && off > 0 {
		off, at = off/10, at*10
	}
	return off > 0 && off < 10 && x.Coef/at/10 == y.Coef/at/10 || slipBetween(x, y)
}
