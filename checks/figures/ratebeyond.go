package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// beyond checks a price whose number or total stands in the sentence before or after:
// "It sold 600 tons of rye for $108,000. The price of $240 a ton". The number counts
// what the price is for, the total is the only one that can be theirs, and all is exact.
func beyond(p *checks.Pass, told *[]article.Span) {
	list := p.Facts.Amounts
	for i := range list {
		u := &list[i]
		if u.Unit != facts.Money || u.Value.Sign() <= 0 || u.Currency == "" || u.Hedge != facts.Exactly || u.About.Frame&(facts.Ranged|facts.Conversion|facts.Compared|facts.Previous) != 0 || p.Doc.Blocks[u.Block].Kind == article.TableCell {
			continue
		}
		per := perNoun(p.Doc, u)
		if per == 0 || per == formEach {
			continue
		}
		first, end := i, i+1
		for first > 0 && list[first-1].Sentence+1 >= u.Sentence && i-first < mostInSentence {
			first--
		}
		for end < len(list) && list[end].Sentence <= u.Sentence+1 && end-i < mostInSentence {
			end++
		}
		r := rateReader{p: p, list: list[first:end], told: told}
		if n, t := r.beyond(u, per); n != nil {
			r.reportProduct(u, multiplier{value: inProduct(n), exact: n.Value.Rat(), span: n.Phrase, text: p.Doc.In(n.Span), noun: true}, t)
		}
	}
}

// beyond finds the number and the total that belong to a price and do not fit it.
func (r *rateReader) beyond(u *facts.Amount, per article.FormID) (n, t *facts.Amount) {
	for i := range r.list {
		a := &r.list[i]
		const aside = facts.Ranged | facts.Conversion | facts.PerUnit | facts.Forecast | facts.Target
		switch {
		case a == u, a.Unit != facts.Money && a.About.Frame&facts.PerUnit != 0: // 50 tons a month
		case a.Unit == facts.Percent || a.Unit == facts.Points || a.Unit == facts.Ratio:
			return nil, nil
		case a.Unit == facts.Money && a.Currency == u.Currency && perNoun(r.p.Doc, a) == per:
			return nil, nil // two prices
		case a.Unit == facts.Money && a.Currency == u.Currency && perNoun(r.p.Doc, a) == 0 && a.About.Frame&aside == 0 && a.Value.Cmp(u.Value) > 0 && a.Hedge == facts.Exactly:
			if t != nil {
				return nil, nil
			}
			t = a
		case (a.Unit == facts.Count || a.Unit == facts.Measure || a.Unit == facts.Duration) && a.About.Head == per:
			if n != nil || a.Hedge != facts.Exactly || a.About.Frame&aside != 0 {
				return nil, nil
			}
			n = a
		}
	}
	if n == nil || t == nil || n.Value.Cmp(facts.Int(2)) < 0 || n.Sentence == u.Sentence && t.Sentence == u.Sentence || inProduct(u).product(inProduct(n)).meets(inProduct(t)) || r.explained(u, t) || !r.goesInto(u, n, t) {
		return nil, nil
	}
	return n, t
}

// goesInto reports whether the total is a round multiple of the price or of the
// number, and near what they make: then one of the three was misprinted.
func (r *rateReader) goesInto(u, n, t *facts.Amount) bool {
	price, count, sum := u.Value.Rat(), n.Value.Rat(), t.Value.Rat()
	off := new(big.Rat).Quo(new(big.Rat).Mul(price, count), sum)
	if off.Cmp(frac(2, 5)) < 0 || off.Cmp(frac(5, 2)) > 0 {
		return false
	}
	return new(big.Rat).Quo(sum, price).IsInt() || new(big.Rat).Mul(new(big.Rat).Quo(sum, count), power(-int(u.Value.Exp))).IsInt()
}
