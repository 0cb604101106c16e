package figures

import (
	"math/big"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// holds reports whether a value is in the extent.
func (e extent) holds(v *big.Rat) bool { return e.low.Cmp(v) <= 0 && v.Cmp(e.high) <= 0 }

// looseExtent is what a part in words allows: a tenth more or less, but no less
// than three points; a fifth or five points when one of the figures is hedged, and a
// tenth or five points when only the part is: "about three-quarters".
func looseExtent(share *big.Rat, amounts ...*facts.Amount) extent {
	loose, points := frac(1, 10), percent(3)
	for _, a := range amounts {
		if a.Hedge != facts.Exactly {
			loose, points = frac(1, 5), percent(5)
		}
	}
	if len(amounts) > 0 && exact(amounts[1:]) {
		loose = frac(1, 10)
	}
	h := new(big.Rat).Mul(share, loose)
	if h.Cmp(points) < 0 {
		h = points
	}
	return aroundRat(share, h)
}

// multipleExtent is what a multiple allows: three times is 2.5 to 3.5 times, and
// "three times more than" may be four times as many.
func multipleExtent(doc *article.Document, r, more, less *facts.Amount) extent {
	n := r.Value.Rat()
	h := new(big.Rat).Mul(n, frac(1, 6))
	if h.Cmp(frac(2, 5)) < 0 {
		h = frac(2, 5)
	}
	e := aroundRat(n, h)
	for _, a := range [...]*facts.Amount{r, more, less} {
		if a.Hedge != facts.Exactly {
			e = extent{new(big.Rat).Sub(e.low, h), new(big.Rat).Add(e.high, h)}
		}
	}
	if f := doc.Tokens[r.Tokens.End].Form; moreWords.Has(f) {
		e.high.Add(e.high, frac(1, 1))
	}
	if r.Hedge == facts.MoreThan || r.Hedge == facts.AtLeast {
		e.high.Add(e.high, frac(1, 1))
	}
	return e
}

var moreWords = article.NewSet("more", "higher", "larger", "bigger", "greater", "longer", "faster", "heavier", "taller", "over", "that")

// apposed reports whether the second amount says the same as the first: in
// brackets after it and the noun it is of, or after "or".
func apposed(doc *article.Document, first, second *facts.Amount) bool {
	if first.Sentence != second.Sentence || second.Tokens.First < first.Tokens.End || second.Tokens.First-first.Tokens.End > 9 {
		return false
	}
	i := beforeHedge(doc, second)
	if i <= first.Tokens.End {
		return false
	}
	end := doc.Tokens[min(int(second.Tokens.End), len(doc.Tokens)-1)].Form
	if f := doc.Tokens[i-1].Form; parting(f) && end == f && i-1 <= first.Tokens.End+4 && !closes(doc, first.Tokens.End, i-1) && (second.Unit == facts.Percent && doc.Tokens[first.Tokens.End].Form != formOf || second.Unit != facts.Percent && !ownNoun(second)) {
		return true // one in four women, 25 per cent, never; but "a third of his stock, 1 per cent,"
	}
	switch doc.Tokens[i-1].Form {
	case formOpen:
		return end == formClose && !closes(doc, first.Tokens.End, i-1)
	case formOr:
		return i-1 == first.Tokens.End || parting(doc.Tokens[i-2].Form) && i-2 >= first.Tokens.End && i-2 <= first.Tokens.End+4 && !closes(doc, first.Tokens.End, i-2)
	}
	return false
}

func parting(f article.FormID) bool { return f == formComma || f == formDash || f == formEm }

var formEm = article.FormOf("—")

// closes reports whether tokens part two clauses: a mark, or "and".
func closes(doc *article.Document, i, end uint32) bool {
	for ; i < end; i++ {
		if t := &doc.Tokens[i]; t.Kind == article.Number || t.Form == formComma || t.Form == formSemicolon || t.Form == formAnd || t.Form == formClose {
			return true
		}
	}
	return false
}

// beforeHedge is the first token of an amount with its hedge.
func beforeHedge(doc *article.Document, a *facts.Amount) uint32 {
	i, first := a.Tokens.First, doc.Sentences[a.Sentence].Tokens.First
	for i > first && facts.IsHedge(doc.Tokens[i-1].Form) && doc.Tokens[i-1].Form != formTo {
		i--
	}
	for i > first && (doc.Tokens[i-1].Form == formMore || doc.Tokens[i-1].Form == formJust || doc.Tokens[i-1].Form == formOnly) {
		i--
	}
	return i
}

// ratioEnds finds the two figures of a ratio's sentence: the one before it, which
// it is put beside by a comma or by "is", and the one that it is of. Nil when the
// sentence has not both for certain.
func ratioEnds(doc *article.Document, list []facts.Amount, i int) (x, y *facts.Amount) {
	r := &list[i]
	if i+2 < len(list) && list[i+2].Sentence == r.Sentence && ofOneKind(&list[i+2], &list[i+1]) && reaches(doc, r, &list[i+1]) && apposed(doc, &list[i+1], &list[i+2]) {
		return &list[i+2], &list[i+1] // a third of the 90 members, or 30
	}
	if i+2 < len(list) && list[i+2].Sentence == r.Sentence && r.Other.Sign() != 0 && ofOneKind(&list[i+2], &list[i+1]) && reaches(doc, r, &list[i+1]) && partInAll(doc, &list[i+1], &list[i+2]) {
		return &list[i+2], &list[i+1]
	}
	if i == 0 || i+1 >= len(list) || list[i-1].Sentence != r.Sentence || list[i+1].Sentence != r.Sentence {
		return nil, nil
	}
	x, y = &list[i-1], &list[i+1]
	if !ofOneKind(x, y) || !besides(doc, x, r) || !reaches(doc, r, y) && !whereThere(doc, r, y) {
		return nil, nil
	}
	if r.Other.Sign() != 0 && x.Value.Cmp(y.Value) >= 0 {
		return nil, nil // no part of it
	}
	return x, y
}

// ofOneKind reports whether two amounts can be measured in each other.
func ofOneKind(x, y *facts.Amount) bool {
	const bad = facts.PerUnit | facts.Negated | facts.Ranged
	if x.Value.Sign() <= 0 || y.Value.Sign() <= 0 || (x.About.Frame^y.About.Frame)&facts.PerUnit != 0 || (x.About.Frame|y.About.Frame)&(bad&^facts.PerUnit) != 0 {
		return false
	}
	switch {
	case x.Unit == facts.Money && y.Unit == facts.Plain:
		return (x.Value.Exp >= 5 || x.Value.Cmp(facts.Int(leastBareMoney)) > 0) && y.Value.Exp >= 5 // 80 million euros, twice the 30 million
	case x.Unit == facts.Money || y.Unit == facts.Money:
		return x.Unit == y.Unit && x.Currency == y.Currency
	case x.Unit == facts.Count || x.Unit == facts.Plain:
		return y.Unit == facts.Count || y.Unit == facts.Plain
	}
	return x.Unit == y.Unit && (x.Unit == facts.Percent || x.Unit == facts.Measure) && x.About.Head == y.About.Head
}

// leastBareMoney is the least sum that a bare figure in millions is held against.
const leastBareMoney = 10_000

// besides reports whether the ratio is said of the figure before it: "12,000, a
// third of", "36,000 is three times".
func besides(doc *article.Document, x, r *facts.Amount) bool {
	i := beforeHedge(doc, r)
	if i <= x.Tokens.End || i-x.Tokens.End > 14 {
		return false
	}
	last := doc.Tokens[i-1].Form
	if !parting(last) && !copulas.Has(last) {
		return false
	}
	for n := x.Tokens.End; n+1 < i; n++ {
		if f := doc.Tokens[n].Form; parting(f) || f == formSemicolon || f == formAnd || f == formBut || f == formWhile || f == formClose {
			return false
		}
	}
	return true
}

// reaches reports whether the ratio is of the figure after it: "a third of the
// 36,000", "three times the 12,000 there were".
func reaches(doc *article.Document, r, y *facts.Amount) bool {
	i, end := r.Tokens.End, beforeHedge(doc, y)
	if i >= end || end-i > 7 {
		return false
	}
	if r.Other.Sign() != 0 {
		if doc.Tokens[i].Form != formOf {
			return false
		}
		i++
	}
	for ; i < end; i++ {
		if f := doc.Tokens[i].Form; !ratioBridge.Has(f) {
			return false
		}
	}
	return true
}

var (
	formBut     = article.FormOf("but")
	formWhile   = article.FormOf("while")
	formJust    = article.FormOf("just")
	formOnly    = article.FormOf("only")
	copulas     = article.NewSet("is", "was", "are", "were", "represents", "represented", "equals")
	ratioBridge = article.NewSet("as", "many", "much", "more", "the", "than", "its", "their", "his", "her", "this", "those", "these", "all", "total", "of", "high", "large", "big", "higher", "larger",
		"bigger", "original", "previous", "budget", "amount", "number", "figure", "price", "cost", "value", "sum", "official", "last", "'s", "year", "previously", "initial", "estimated", "estimate")
)

// percentText writes a share in per cent, to the point unless it is small.
func percentText(share *big.Rat) string {
	p := new(big.Rat).Mul(share, frac(100, 1))
	if p.Cmp(frac(10, 1)) < 0 {
		return trimZeros(p.FloatString(1))
	}
	return p.FloatString(0)
}

// timesText writes a multiple.
func timesText(n *big.Rat) string { return trimZeros(n.FloatString(1)) }

func trimZeros(s string) string {
	if strings.Contains(s, ".") {
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// sentenceCase gives a text the capital that begins a sentence.
func sentenceCase(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// partInAll reports whether the second amount is the part of the first that the ratio
// before it told: "two-thirds of the 90 members who came, 60 in all,".
func partInAll(doc *article.Document, whole, part *facts.Amount) bool {
	i, end := beforeHedge(doc, part), doc.Sentences[part.Sentence].Tokens.End
	if i <= whole.Tokens.End || i > whole.Tokens.End+14 || !parting(doc.Tokens[i-1].Form) || part.Tokens.End+1 >= end || doc.Tokens[part.Tokens.End].Form != formWithin {
		return false
	}
	last := doc.Tokens[part.Tokens.End+1].Form
	return (last == formAll || last == formTotalWord) && part.Value.Cmp(whole.Value) < 0
}

// whereThere reports whether the multiple is of the figure of a clause that tells
// where or when: "three times as many as on the island, where there were only 32".
func whereThere(doc *article.Document, r, y *facts.Amount) bool {
	i, end := r.Tokens.End, beforeHedge(doc, y)
	if r.Other.Sign() != 0 || i+4 >= end || end-i > 20 {
		return false
	}
	there := end - 1
	if wereWords.Has(doc.Tokens[there].Form) && doc.Tokens[there-1].Form == formWhich && doc.Tokens[there-2].Form == formComma { // the height of the church, which is 100 feet
		return true
	}
	if doc.Tokens[i].Form != formAsMany || doc.Tokens[i+2].Form != formAsMany {
		return false
	}
	if !wereWords.Has(doc.Tokens[there].Form) || doc.Tokens[there-1].Form != formThere || !whereWords.Has(doc.Tokens[there-2].Form) {
		return false
	}
	for k := i; k+4 < end; k++ {
		if doc.Tokens[k].Kind != article.Word {
			return false
		}
	}
	return true
}

var (
	formAsMany = article.FormOf("as")
	formThere  = article.FormOf("there")
	whereWords = article.NewSet("where", "when")
)

// exact reports whether none of the amounts is hedged.
func exact(amounts []*facts.Amount) bool {
	for _, a := range amounts {
		if a.Hedge != facts.Exactly {
			return false
		}
	}
	return true
}
