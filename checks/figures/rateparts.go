package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/facts"
)

var (
	// totalBefore stand before a total, within a few words.
	totalBefore = article.NewSet("total", "totalling", "totaling", "totalled", "totaled", "comes", "came", "coming", "amounts", "amounted", "altogether",
		"raising", "making", "worth", "bringing", "earning", "netting", "grossing", "valuing", "pot")
	// totalAfter stand after it.
	totalAfter = article.NewSet("altogether", "together", "total", "order", "bill", "deal", "contract", "purchase")

	paidWords = article.NewSet("paid", "spent", "made", "earned", "raised")

	formWithin    = article.FormOf("in")
	formShared    = article.NewSet("shared", "divided", "split")
	formEqually   = article.NewSet("equally", "evenly", "among", "amongst", "between")
	formOtherwise = article.FormOf("or")
)

// isTotal reports whether the words around an amount call it the total: "a total
// of £1,260", "$120 million in all", ", a $120 million order", "which comes to", "3
// million euros, shared equally among".
func (r *rateReader) isTotal(a *facts.Amount) bool {
	doc := r.p.Doc
	s := doc.Sentences[a.Sentence].Tokens
	toks := doc.Tokens
	for i, n := a.Tokens.First, 0; i > s.First && n < 5; i, n = i-1, n+1 {
		t := &toks[i-1]
		if totalBefore.Has(t.Form) {
			return true
		}
		if n == 0 && paidWords.Has(t.Form) && i > s.First+1 && toks[i-2].Form == formAnd { // 12 chairs at $45 apiece and paid $540
			return a.Tokens.End >= s.End || toks[a.Tokens.End].Form != formFor
		}
		if t.Kind == article.Number || t.Form == formComma && n > 0 {
			break
		}
	}
	for i := a.Tokens.End; i < min(s.End, a.Tokens.End+4); i++ {
		t := &toks[i]
		switch {
		case totalAfter.Has(t.Form), t.Form == formAll && i > a.Tokens.End && toks[i-1].Form == formWithin:
			return true
		case formShared.Has(t.Form):
			return i+1 < s.End && (formEqually.Has(toks[i+1].Form) || toks[i+1].Form == formBy)
		case t.Kind == article.Number:
			return false
		}
	}
	return false
}

// term is the length of time that a pay by a period is for, in that period: 12 of
// "$1,000 a month for a year", 24 of "for two years".
func (r *rateReader) term(u *facts.Amount, per article.FormID) (multiplier, bool) {
	doc := r.p.Doc
	end := doc.Sentences[u.Sentence].Tokens.End
	for i := u.Tokens.End; i+1 < min(end, u.Tokens.End+4); i++ {
		if doc.Tokens[i].Form != formFor {
			continue
		}
		count, next := facts.Int(1), i+2
		if n, ok := facts.ReadNumber(doc, i+1, end); ok {
			count, next = n.Value, n.Tokens.End
		} else if f := doc.Tokens[i+1].Form; f != formOneOf && f != formEvery {
			return multiplier{}, false
		}
		if next >= end || count.Sign() <= 0 {
			return multiplier{}, false
		}
		p, ok := periodsBetween(facts.Singular(doc, doc.Tokens[next].Form), per)
		if !ok || p.high > 14 {
			return multiplier{}, false
		}
		n := new(big.Rat).Mul(count.Rat(), frac(p.low, 1))
		span := doc.SpanOf(article.Range{First: i + 1, End: next + 1})
		return multiplier{value: extent{n, new(big.Rat).Mul(count.Rat(), frac(p.high, 1))}, exact: n, span: span, text: n.FloatString(0), term: true}, true
	}
	return multiplier{}, false
}

var (
	formFor   = article.FormOf("for")
	formOneOf = article.FormOf("a")
	formEvery = article.FormOf("one")
)

// number is the one amount of the noun that a price is for, or for "each" the
// nearest count before it, or the first after.
func (r *rateReader) number(u *facts.Amount, per article.FormID) (multiplier, bool) {
	var n *facts.Amount
	for i := range r.list {
		a := &r.list[i]
		if a == u || a.Value.Sign() <= 0 || a.About.Frame&facts.Ranged != 0 {
			continue
		}
		counts := a.Unit == facts.Count || a.Unit == facts.Measure || a.Unit == facts.Duration
		switch {
		case per == formEach && a.Unit == facts.Count && (n == nil || a.Tokens.First < u.Tokens.First):
			n = a
		case per != formEach && counts && a.About.Head == per:
			if n != nil {
				return multiplier{}, false
			}
			n = a
		}
	}
	if n == nil {
		return multiplier{}, false
	}
	return multiplier{value: inProduct(n), exact: n.Value.Rat(), span: n.Phrase, text: r.p.Doc.In(n.Span), noun: per != formEach}, true
}

// total is the one amount of money that the sentence calls a total of it. What one
// pays over a term can again be each of several's.
func (r *rateReader) total(u *facts.Amount, n multiplier) (t *facts.Amount) {
	for i := range r.list {
		a := &r.list[i]
		if a == u || a.Unit != facts.Money || a.Currency != u.Currency || !r.isTotal(a) && !(n.noun && r.paidFor(u, a, n)) && !r.costs(u, a, n) && !r.sharedOut(u, a, n) {
			continue
		}
		if per := perNoun(r.p.Doc, a); per != 0 && !(n.term && per == formEach) {
			continue
		}
		if t != nil {
			if !n.term {
				return nil
			}
			break
		}
		t = a
	}
	return t
}

// paidFor reports whether the sentence gives price and total as one payment for a
// number of things before them: "bought 4 million shares for $20 million, or $5 a
// share". "A profit of $20 million, or $5 a share" is no payment.
func (r *rateReader) paidFor(u, t *facts.Amount, n multiplier) bool {
	x, y := u, t
	if y.Tokens.First < x.Tokens.First {
		x, y = y, x
	}
	if n.span.End > x.Span.Start || !r.restated(x, y) {
		return false
	}
	f := wordBefore(r.p.Doc, x)
	return f == formFor || f == formAtPrice
}

// sharedOut reports whether the sentence gives a sum to a number and at once what each
// of them gets: "£4 million to 80,000 users, or £50 each".
func (r *rateReader) sharedOut(u, t *facts.Amount, n multiplier) bool {
	k := phraseStart(r.p.Doc, u)
	if n.noun || everyPeriod(r.p.Doc, u) || n.span.End > u.Span.Start || k < t.Tokens.End+3 || k > t.Tokens.End+18 || r.p.Doc.Tokens[k-1].Form != formOtherwise || r.p.Doc.Tokens[k-2].Form != formComma {
		return false
	}
	for i := t.Tokens.End; i < u.Tokens.First; i++ {
		if timeUnits.Has(facts.Singular(r.p.Doc, r.p.Doc.Tokens[i].Form)) { // in two years, or £20 each
			return false
		}
	}
	for i := range r.list {
		if a := &r.list[i]; a.Phrase == n.span {
			first := phraseStart(r.p.Doc, a)
			return first > t.Tokens.End && first <= t.Tokens.End+3 && sharesOut.Has(r.p.Doc.Tokens[t.Tokens.End].Form)
		}
	}
	return false
}

// sharesOut stand between a sum and those who share it.
var sharesOut = article.NewSet("to", "among", "between", "for")

var formAtPrice = article.FormOf("at")

// explained reports whether some figures of the sentence make the total right.
func (r *rateReader) explained(u, total *facts.Amount) bool {
	price, sum := inProduct(u), inProduct(total)
	for i := range r.list {
		x := &r.list[i]
		if x.Unit == facts.Percent || x.Unit == facts.Points {
			return true
		}
		if x.Unit == facts.Money {
			continue
		}
		if price.product(inProduct(x)).meets(sum) {
			return true
		}
		for j := range r.list {
			y := &r.list[j]
			if j != i && y.Unit != facts.Money && (price.product(inProduct(x).plus(inProduct(y))).meets(sum) || price.product(inProduct(x)).product(inProduct(y)).meets(sum)) {
				return true
			}
		}
	}
	return false
}

// inProduct is what a figure can stand for in a product: the values that round to
// it, those that a hedge reaches, and a little for what was rounded on the way.
func inProduct(a *facts.Amount) extent {
	v := a.Value.Rat()
	part := frac(1, 100)
	if a.Hedge != facts.Exactly {
		part = frac(1, 10)
	}
	e := aroundRat(v, new(big.Rat).Mul(new(big.Rat).Abs(v), part))
	if a.Value.Exp == 0 {
		return e
	}
	return e.widen(facts.Decimal{Coef: 5, Exp: a.Value.Exp - 1}.Rat())
}

// product is the products of two extents of values that are not negative.
func (e extent) product(o extent) extent { return e.through(o.low, o.high) }

// costs reports whether an amount is what a number of things cost, for all that one can
// see: "Six buses at $250,000 apiece will cost the town $1.5 million". It is near what
// price and number make.
func (r *rateReader) costs(u, t *facts.Amount, n multiplier) bool {
	if n.exact == nil || n.term || u.Span.Start > t.Span.Start || n.span.End > u.Span.Start {
		return false
	}
	off := new(big.Rat).Quo(new(big.Rat).Mul(u.Value.Rat(), n.exact), t.Value.Rat())
	if off.Cmp(frac(2, 5)) < 0 || off.Cmp(frac(5, 2)) > 0 {
		return false
	}
	s := r.p.Doc.Sentences[t.Sentence].Tokens
	first := phraseStart(r.p.Doc, t)
	for k := first; k > s.First && first-k < 4 && k > u.Tokens.End; k-- {
		w := &r.p.Doc.Tokens[k-1]
		if w.Kind != article.Word {
			return false
		}
		if costWords.Has(w.Form) {
			return t.Tokens.End >= s.End || r.p.Doc.Tokens[t.Tokens.End].Form != formFor
		}
	}
	return false
}

var costWords = article.NewSet("cost", "costs", "costing")
