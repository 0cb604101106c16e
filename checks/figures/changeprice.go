package figures

import (
	"cmp"
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// priceClaim is the change of a price in per cent that a sentence tells without any
// other figure: "It cut the price of the coat by 25 per cent." The sentence after
// it goes on about the price: "It was £80 and is now £60."
func (r *changeReader) priceClaim(s article.Range) (factor, bool) {
	by := r.onlyChange(s)
	if by == nil || int(s.End) >= len(r.Doc.Tokens) {
		return factor{}, false
	}
	for n := s.First; ; n++ {
		if n == s.End {
			return factor{}, false
		}
		if priceNouns.Has(facts.Singular(r.Doc, r.Doc.Tokens[n].Form)) {
			break
		}
	}
	one := point(frac(1, 1))
	part := r.allowed(by).times(frac(1, 100))
	if r.verbDirection(by) > 0 {
		return factor{tokens: by.Tokens, ratios: one.plus(part), price: true}, true
	}
	return factor{tokens: by.Tokens, ratios: one.minus(part), price: true}, true
}

var itWords = article.NewSet("it", "they")

// onlyChange is the change in per cent that is the only figure of a sentence but for
// lengths of time.
func (r *changeReader) onlyChange(s article.Range) (by *facts.Amount) {
	list := r.Facts.Amounts
	i, _ := slices.BinarySearchFunc(list, s.First, func(a facts.Amount, n uint32) int { return cmp.Compare(a.Tokens.First, n) })
	for ; i < len(list) && list[i].Tokens.First < s.End; i++ {
		a := &list[i]
		if lastsTime(a) {
			continue
		}
		if by != nil || a.Unit != facts.Percent || !isChange(r.Doc, a) || r.verbDirection(a) == 0 || restatedNear(r.Doc, a) {
			return nil
		}
		by = a
	}
	return by
}

// verbDirection is which way a change goes, by a word beside it or by the verb before
// "by": "cut the price of the coat by 25 per cent".
func (r *changeReader) verbDirection(by *facts.Amount) int {
	if dir := direction(r.Doc, by); dir != 0 {
		return dir
	}
	n := leadToken(r.Doc, by)
	if r.Doc.Tokens[n].Form != formBy {
		return 0
	}
	first := r.Doc.Sentences[by.Sentence].Tokens.First
	for k := n; k > first && n-k < 9; k-- {
		switch f := r.Doc.Tokens[k-1].Form; {
		case riseVerbs.Has(f):
			return 1
		case fallVerbs.Has(f):
			return -1
		}
	}
	return 0
}

// priceNouns are what a buyer pays, or a worker is paid.
var priceNouns = article.NewSet("price", "cost", "fare", "fee", "rent", "wage", "salary", "toll", "premium", "bill")
