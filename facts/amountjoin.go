package facts

import "copydesk/article"

// connector returns the token after what joins the amount that ends at i to
// another of the same kind, "3 to", "10-", "between 10 and", and whether it is a
// dash. Zero: nothing joins.
func (r *amountReader) connector(first, i uint32) (next uint32, dash bool) {
	t := r.tok(i)
	switch {
	case r.dash(i):
		return i + 1, true
	case t.Form == formTo && !r.joint(i-1), t.Form == formOr:
		return i + 1, false
	case t.Form == formAnd && r.betweenBefore(first):
		return i + 1, false
	case t.Form == formFrom && r.skipHedgeBack(first, r.first) > r.first && r.toks[r.skipHedgeBack(first, r.first)-1].Form == formTo:
		return i + 1, false
	case r.joint(i) && r.tok(i+1).Form == formTo && r.joint(i+2):
		return i + 3, true
	}
	return 0, false
}

// betweenBefore reports whether "between" stands before the amount, hedges aside.
func (r *amountReader) betweenBefore(first uint32) bool {
	for n := first; n > r.first && n+4 > first; n-- {
		f := r.toks[n-1].Form
		if f == formBetween {
			return true
		}
		if w := r.word(n - 1); !w.is(isHedge | isSign) {
			return false
		}
	}
	return false
}

// sharedUnit gives a figure without a unit that of the figure it is joined to:
// "two to three hours", "10 or 12 people", "20-25%".
func (r *amountReader) sharedUnit(a *Amount, q *quantity) bool {
	i, dash := r.connector(q.tokens.First, q.tokens.End)
	if i == 0 {
		return false
	}
	or := r.tok(i-1).Form == formOr
	if r.word(i).is(isSign) && r.toks[i].Kind == article.Symbol {
		i++
	}
	second, ok := r.quantity(i)
	if !ok || or && second.value.Cmp(q.value) <= 0 {
		return false
	}
	b := Amount{Value: second.value, Digits: second.digits}
	b.Tokens = second.tokens
	if !r.signBefore(&b, &second) && !r.percent(&b, second.tokens.End) && !r.moneyAfter(&b, &second) && !r.measure(&b, &second) && !r.nounFor(&b, &second, dash) {
		return false
	}
	if b.Unit == Money && r.toks[b.Tokens.First].Kind == article.Symbol {
		return false // "10 to $20" is odd
	}
	a.Unit, a.Currency, a.Minor = b.Unit, b.Currency, b.Minor
	a.About.Head, a.About.HeadN, a.About.Frame = b.About.Head, b.About.HeadN, a.About.Frame|b.About.Frame
	if b.Minor {
		a.Value, _ = a.Value.Shift(-2)
	}
	if b.Unit == Points && b.Value.Exp != second.value.Exp {
		a.Value, _ = a.Value.Shift(int(b.Value.Exp) - int(second.value.Exp))
	}
	r.shareScale(a, q, &second, dash)
	return true
}

// sharedMoney gives the second figure of "$5-6bn" and "$3 to 5 million" the money
// of the first.
func (r *amountReader) sharedMoney(a *Amount, q *quantity) bool {
	if len(r.out) == 0 {
		return false
	}
	last := &r.out[len(r.out)-1]
	if last.Unit != Money || last.Block != r.block || r.word(last.Tokens.End-1).is(isMoney) {
		return false
	}
	if i, dash := r.connector(last.Tokens.First, last.Tokens.End); i != a.Tokens.First || !dash && !q.scaled {
		return false
	}
	a.Unit, a.Currency = Money, last.Currency
	return true
}

// nounFor finds the noun that the second of two joined figures counts.
func (r *amountReader) nounFor(b *Amount, q *quantity, dash bool) bool {
	if r.joint(q.tokens.End) && r.tok(q.tokens.End+1).Kind == article.Word && !notCompound.Has(r.tok(q.tokens.End+1).Form) {
		return r.compoundNoun(b, q, q.tokens.End+1) && b.Unit == Count
	}
	if r.people(b, q, q.tokens.End) {
		return true
	}
	n, ok := r.noun(q.tokens.End)
	if !ok {
		return q.scaled && b.Unit == Plain
	}
	b.Unit, b.About.Head, b.About.HeadN = Count, r.singular(n), n
	return true
}

// sharedScale gives the first figure of "$3 to $5 million" the scale of the
// second. After a word of change it has its own: "rose $3 to $5 million".
func (r *amountReader) sharedScale(a *Amount, q *quantity) {
	if q.scaled || a.Unit != Money || a.Tokens.End != q.tokens.End {
		return
	}
	if first := a.Tokens.First; first > r.first && r.word(first-1).is(isChange) {
		return
	}
	i, dash := r.connector(a.Tokens.First, a.Tokens.End)
	if i == 0 {
		return
	}
	for r.word(i).is(isSign) || r.word(i).is(isCountry) && r.word(i+1).is(isSign) {
		i++
	}
	if second, ok := r.quantity(i); ok && !r.word(second.tokens.End).is(isPercent) {
		r.shareScale(a, q, &second, dash)
	}
}

// shareScale gives a figure the scale of the one after it, unless it would be far
// the greater: "$500 to $2 million". A range the wrong way round is one as well.
func (r *amountReader) shareScale(a *Amount, q, second *quantity, surely bool) {
	if q.scaled || !second.scaled || q.value.Cmp(Int(1000)) >= 0 {
		return
	}
	v, ok := a.Value.Shift(second.shift)
	limit := second.value
	if surely || r.betweenBefore(a.Tokens.First) {
		limit, _ = limit.Shift(1)
	}
	if ok && v.Cmp(limit) < 0 {
		a.Value = v
	}
}

// join marks the last amount as an end of a range with the one before it, or as
// the same in another currency or unit.
func (r *amountReader) join() {
	n := len(r.out)
	if n < 2 {
		return
	}
	x, y := &r.out[n-2], &r.out[n-1]
	if x.Block != y.Block || x.Unit != y.Unit {
		return
	}
	if r.isRange(x, y) {
		x.Range, y.Range = int32(n-1), int32(n-2)
		x.About.Frame |= Ranged
		y.About.Frame |= Ranged
		return
	}
	if base := r.converted(n - 1); base >= 0 {
		y.Converts = base
		y.About.Frame |= Conversion
	}
}

// isRange reports whether two amounts are the ends of one range: "$3m-$5m",
// "between 10 and 20", "10 to 20". What "from" begins after a word of change is none.
func (r *amountReader) isRange(x, y *Amount) bool {
	if x.Unit == Score || x.Unit == Ratio || x.Unit == Rank || x.Currency != y.Currency {
		return false
	}
	i, _ := r.connector(x.Tokens.First, x.Tokens.End)
	if i == 0 || r.tok(i-1).Form == formFrom || r.skipHedgeBack(y.Tokens.First, i) > i || r.tok(i-1).Form == formOr && y.Tokens.First > i {
		return false
	}
	s := r.skipHedgeBack(x.Tokens.First, r.first)
	if s > r.first && (r.word(s-1).is(isChange) || r.toks[s-1].Form == formBy) && r.tok(i-1).Form == formTo {
		return false // up $5m to $12m
	}
	if s > r.first && r.toks[s-1].Form == formFrom {
		for n := s - 1; n > r.first && n+12 > s; n-- {
			if r.word(n - 1).is(isChange) {
				return false
			}
		}
	}
	return x.Value.Cmp(y.Value) < 0
}

// converted returns the index of the amount that amount n gives in another
// currency or unit, or -1: "215 million pounds ($340 million)", "£5m, or $8m,",
// "$340m (£215m; €250m)".
func (r *amountReader) converted(n int) int32 {
	x, y := &r.out[n-1], &r.out[n]
	if y.Unit != Money && y.Unit != Measure || x.Sentence != y.Sentence {
		return -1
	}
	if !r.bridges(x, y) {
		return -1
	}
	base := int32(n - 1)
	if x.Converts >= 0 {
		base = x.Converts
	}
	if !otherUnit(&r.out[base], y) || !otherUnit(x, y) {
		return -1
	}
	return base
}

// otherUnit reports whether two amounts are in different currencies, or in
// different units of one dimension.
func otherUnit(x, y *Amount) bool {
	if x.Unit == Money {
		return x.Currency != y.Currency
	}
	u, _ := UnitOf(x.About.Head)
	v, _ := UnitOf(y.About.Head)
	return u.Dimension == v.Dimension && u.Name != v.Name || u.Dimension == Temperature && v.Dimension == Angle || v.Dimension == Temperature && u.Dimension == Angle
}

// bridges reports whether what stands between two amounts says that the second
// is the first again: a bracket, "or", a slash, with hedges.
func (r *amountReader) bridges(x, y *Amount) bool {
	i, end := x.Tokens.End, y.Tokens.First
	if end > i+8 {
		return false
	}
	// The noun may stand between: 10 miles long (16 km), 500 tons of ore (450 tonnes).
	opened, or, other := false, false, 0
	for n := i; n < end; n++ {
		t := &r.toks[n]
		w := r.word(n)
		switch {
		case t.Form == formOpen || t.Form == formBracket:
			opened = true
		case t.Form == formClose || t.Form == formStop:
			return false
		case t.Form == formOr || t.Form == formSlash || t.Form == formEquals:
			or = true
		case t.Form == formComma || t.Form == formSemicolon || w.is(isHedge|isAdverb) || softeners.Has(t.Form) || t.Form == formThan || t.Form == formTo && n > i && r.toks[n-1].Form == formClose2:
			or = or || x.Converts >= 0 && (t.Form == formComma || t.Form == formSemicolon)
		case t.Kind == article.Word && opened:
			return false
		case t.Kind == article.Word:
			other++
		case t.Form == formDoubleDash || t.Form == formLongish || t.Form == formDash && t.Is(article.SpaceBefore):
			or = true
		default:
			return false
		}
	}
	return opened && other <= 5 || or && other == 0
}

var (
	formEquals     = article.FormOf("=")
	formDoubleDash = article.FormOf("--")
)
