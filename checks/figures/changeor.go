package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// orMoves finds the changes that are told twice with the new figure after them:
// "rose 145 points, or 0.8 per cent, to 17,852".
func orMoves(doc *article.Document, list []facts.Amount) (out []orMove) {
	for i := 1; i+1 < len(list); i++ {
		by, pct, now := &list[i-1], &list[i], &list[i+1]
		if pct.Unit != facts.Percent || pct.Value.Sign() <= 0 || by.Value.Sign() <= 0 || now.Value.Sign() <= 0 || !orBetween(doc, by, pct) {
			continue
		}
		if side := sideOf(doc, now); side != newSide && side != atSide || leadToken(doc, now) > pct.Tokens.End+2 {
			continue
		}
		if dir := direction(doc, by); dir != 0 && quoted(by, now) {
			out = append(out, orMove{by, pct, now, dir})
		}
	}
	return out
}

// orMove is a change as an amount and in per cent, and what it leads to.
type orMove struct {
	by, pct, now *facts.Amount
	dir          int
}

// orBetween reports whether "or" alone stands between two amounts, the noun of the
// first and commas aside.
func orBetween(doc *article.Document, x, y *facts.Amount) bool {
	p := phraseStart(doc, y)
	if p < x.Tokens.End+1 || p > x.Tokens.End+4 || doc.Tokens[p-1].Form != formOr {
		return false
	}
	for n := x.Tokens.End; n+1 < p; n++ {
		if t := &doc.Tokens[n]; t.Form != formComma && (n > x.Tokens.End || t.Kind != article.Word || facts.Function(t.Form)) {
			return false
		}
	}
	return true
}

// quoted reports whether a change and a price or an index are in one unit: points
// of an index, dollars of a share.
func quoted(by, now *facts.Amount) bool {
	switch {
	case by.Unit == facts.Money || now.Unit == facts.Money:
		return by.Unit == now.Unit && by.Currency == now.Currency
	case by.Unit == facts.Points || by.Unit == facts.Count || by.Unit == facts.Plain:
		return now.Unit == facts.Plain || now.Unit == facts.Count || now.Unit == by.Unit
	}
	return by.Unit == now.Unit && by.About.Head == now.About.Head
}

// twice checks the changes of a sentence that are told twice. A percentage may be
// cut off rather than rounded, and points of an index are seldom whole.
func (r *changeReader) twice(list []facts.Amount) {
	for _, m := range orMoves(r.Doc, list) {
		now, by := written(m.now, place(m.now.Value)).widen(wholes(m.now)), written(m.by, place(m.by.Value)).widen(wholes(m.by))
		base := now.plus(by)
		if m.dir > 0 {
			base = now.minus(by)
		}
		unit := power(int(m.pct.Value.Exp))
		if !base.positive() || m.pct.Hedge != facts.Exactly || by.over(base).times(frac(100, 1)).meets(aroundRat(m.pct.Value.Rat(), unit)) {
			continue
		}
		r.reportTwice(m)
	}
}

// wholes is half a unit for a figure that is counted, which written takes as exact.
func wholes(a *facts.Amount) *big.Rat {
	if a.Value.Exp == 0 && a.Unit != facts.Money {
		return frac(1, 2)
	}
	return new(big.Rat)
}

func (r *changeReader) reportTwice(m orMove) {
	by, now := m.by.Value.Rat(), m.now.Value.Rat()
	base := new(big.Rat).Add(now, by)
	if m.dir > 0 {
		base.Sub(now, by)
	}
	right := likeDigits(r.Doc, m.pct, new(big.Rat).Mul(new(big.Rat).Quo(by, base), frac(100, 1)))
	f := checks.Finding{
		Span:    m.pct.Span,
		Message: fmt.Sprintf("%s of %s is %s per cent, not %s.", r.Doc.In(m.by.Span), likeDigits(r.Doc, m.now, base), right, r.Doc.In(m.pct.Digits)),
		Related: []checks.Related{{Span: m.by.Span, Message: "the change"}, {Span: m.now.Span, Message: "the new figure"}},
	}
	if right != r.Doc.In(m.pct.Digits) && !r.Doc.Tokens[m.pct.Tokens.First].Is(article.InQuotes) {
		f.Fixes = []checks.Fix{{Message: "Write " + right + ".", Span: m.pct.Digits, New: right}}
	}
	r.Report(f)
}
