package facts

import "copydesk/article"

// videoLines are the figures that p follows in the names of screens.
var videoLines = figureList{360, 480, 720, 1080, 1440, 2160}

type figureList [6]int64

func (l figureList) has(v Decimal) bool {
	for _, n := range l {
		if v == Int(n) {
			return true
		}
	}
	return false
}

// minor reads cents and pence: "50 cents", "35p".
func (r *amountReader) minor(a *Amount, i uint32) bool {
	t, w := r.tok(i), r.word(i)
	whose := uint8(0)
	if next := r.word(i + 1); next.is(isMinor) && r.tok(i+1).Len() > 1 && w.is(isMoney|isCountry) && !w.is(isUnsure) {
		whose = max(w.money, w.country) // euro cents, US cents
		i++
		t, w = r.tok(i), next
	}
	if t.Len() == 1 && videoLines.has(a.Value) {
		return false
	}
	if !w.is(isMinor) || t.Len() == 1 && t.Kind == article.Word && (!r.glued(i) || t.Is(article.Capitalised)) {
		return false
	}
	v, ok := a.Value.Shift(-2)
	if !ok {
		return false
	}
	if whose == 0 {
		whose = w.money
	}
	a.Value, a.Unit, a.Currency, a.Minor, a.Tokens.End = v, Money, currencies[whose].code, true, i+1
	return true
}

// change adds the cents after whole money: "3 dollars 50 cents", "two pounds
// and five pence", "15 dollars 50".
func (r *amountReader) change(a *Amount) {
	i := a.Tokens.End
	and := r.tok(i).Form == formAnd
	if and {
		i++
	}
	if k := r.tok(i).Kind; k != article.Number && k != article.Word {
		return
	}
	q, ok := r.quantity(i)
	if !ok || q.value.Exp != 0 || q.value.Coef > 99 || q.value.Coef < 1 || a.Value.Exp != 0 {
		return
	}
	cents := Amount{Value: q.value}
	if !r.minor(&cents, q.tokens.End) {
		if next := r.tok(q.tokens.End); next.Kind == article.Word && (!and || !known(next.Form).is(isFunction)) || next.Kind == article.Symbol || q.value.Coef < 10 && !and || and && !q.words || r.word(q.tokens.End).is(isPercent) || r.glued(q.tokens.End) && next.Kind != article.Punct {
			return
		}
		cents.Value, _ = q.value.Shift(-2)
		cents.Tokens.End = q.tokens.End
	}
	if sum, ok := a.Value.Add(cents.Value); ok {
		a.Value, a.Tokens.End = sum, cents.Tokens.End
	}
}
