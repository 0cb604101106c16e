package facts

import "copydesk/article"

// minor reads cents and pence: "50 cents", "35p".
func (r *amountReader) minor(a *Amount, i uint32) bool {
	t, w := r.tok(i), r.word(i)
	if !w.is(isMinor) || t.Len() == 1 && t.Kind == article.Word && (!r.glued(i) || t.Is(article.Capitalised)) {
		return false
	}
	v, ok := a.Value.Shift(-2)
	if !ok {
		return false
	}
	a.Value, a.Unit, a.Currency, a.Minor, a.Tokens.End = v, Money, currencies[w.money].code, true, i+1
	return true
}

// minorOf reads the hundredths of a currency that is named: "70 euro cents", "80
// Canadian cents". The countries before token j begin at token i.
func (r *amountReader) minorOf(a *Amount, i, j uint32, country uint8) bool {
	index, at := uint8(0), j
	if w := r.word(j); w.is(isMoney) && !w.is(isCode) && j == i {
		index, at = w.money, j+1
	} else if j > i {
		index = currencyIn(country, r.word(j).money)
	}
	if index == 0 || r.tok(at).Kind != article.Word || r.tok(at).Len() < 4 || !r.minor(a, at) {
		return false
	}
	a.Currency = currencies[index].code
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
