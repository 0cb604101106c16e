package facts

import "copydesk/article"

// surely reports whether an unsure word for money at token j is one: with a
// scale, or when the article has that money elsewhere.
func (r *amountReader) surely(j uint32, q *quantity) bool {
	t, w := &r.toks[j], r.word(j)
	if t.Is(article.Capitalised) && !t.Is(article.AllCaps) {
		return false
	}
	if r.bracketed(j + 1) {
		return true
	}
	if w.unit == unitPound {
		if r.penceAfter(j + 1) {
			return true
		}
		return q.scaled || !r.weighed(q.tokens.First, j)
	}
	if t.Form == formWon {
		return q.scaled && q.shift > 5 && r.tok(j+1).Kind != article.Word || r.mentions(w.money)
	}
	return q.scaled || r.mentions(w.money)
}

// bracketed reports whether money stands in the bracket that opens at token i, which
// converts what is before it: 391,000 marks (200,000 euros).
func (r *amountReader) bracketed(i uint32) bool {
	if r.tok(i).Form != formOpen {
		return false
	}
	for n := i + 1; n < min(r.end, i+bracketReach); n++ {
		switch t, w := &r.toks[n], r.word(n); {
		case t.Form == formClose:
			return false
		case w.is(isSign) && t.Kind == article.Symbol, w.is(isMoney) && !w.is(isUnsure) && t.Kind == article.Word:
			return true
		}
	}
	return false
}

// bracketReach is how many tokens into a bracket the money of a conversion stands.
const bracketReach = 6

// penceAfter reports whether "and five pence" stands at token i.
func (r *amountReader) penceAfter(i uint32) bool {
	if r.tok(i).Form == formAnd {
		i++
	}
	q, ok := r.quantity(i)
	return ok && r.word(q.tokens.End).is(isMinor)
}

var formWon = article.FormOf("won")

// weighed reports whether pounds are a weight: a word of weight is near, the
// article has no other pounds, or a substance follows.
func (r *amountReader) weighed(first, j uint32) bool {
	for n := first - min(first-r.first, 8); n < min(r.end, j+6); n++ {
		if weighing.Has(r.toks[n].Form) {
			return true
		}
	}
	if r.tok(j+1).Form == formOf && !moneyOf.Has(r.tok(j+2).Form) || r.joint(j-1) && r.toks[j-1].Form == formHyphen && !r.mentions(r.word(j).money) {
		return true
	}
	return !r.mentions(r.word(j).money)
}

var (
	weighing = article.NewSet("weigh", "weighs", "weighed", "weighing", "weight", "lb", "lbs", "kg", "kilograms", "kilos", "ounces", "ounce", "heavier",
		"lighter", "heavy", "fat", "dumbbell", "dumbbells", "luggage", "cocaine", "heroin", "marijuana", "cannabis", "thrust", "tonnes", "tons",
		"baby", "foot", "feet", "explosives", "calories", "copper", "beef", "meat", "sugar", "coffee", "turkey", "fish", "bench", "lose")
	moneyOf = article.NewSet("public", "taxpayers", "taxpayer", "debt", "debts", "investment", "aid", "funding", "government", "state", "the", "their", "his", "her", "its", "our", "savings", "cuts", "new", "extra")
)

// mentions reports whether the article names the money elsewhere: by its sign,
// its code or the country's name.
func (r *amountReader) mentions(index uint8) bool {
	for ; r.looked < len(r.out); r.looked++ {
		if c := &r.out[r.looked]; c.Unit == Money {
			r.seen[codeIndex(c.Currency)] = true
		}
	}
	if !r.searched {
		r.searched = true
		for i := range r.toks {
			w := known(r.toks[i].Form)
			switch t := &r.toks[i]; {
			case w.is(isSign) && (t.Kind == article.Symbol || t.Is(article.AllCaps)) && !w.is(isUnsure):
				r.seen[w.money] = true
			case w.is(isCountry) && t.Is(article.Capitalised):
				r.seen[w.country] = true
			}
		}
	}
	return r.seen[index]
}

// codeIndex is the index of a code in currencies.
func codeIndex(code string) uint8 {
	for i := range currencies {
		if currencies[i].code == code {
			return uint8(i)
		}
	}
	return 0
}
