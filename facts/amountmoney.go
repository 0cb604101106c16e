package facts

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// signBefore reads the money whose sign, code or short word stands before the
// figure: $5, US$5, EUR 5, Rs. 500, MUSD 30.
func (r *amountReader) signBefore(a *Amount, q *quantity) bool {
	i := a.Tokens.First
	if i == r.first {
		return false
	}
	p := i - 1
	if r.toks[p].Form == formStop && r.glued(p) && p > r.first {
		p--
		if w := r.word(p); !w.is(isSign) || w.is(isCode) || r.toks[p].Kind != article.Word {
			return false
		}
	}
	index, shift, ok := r.moneySign(p, i)
	if !ok {
		return false
	}
	if shift > 0 {
		v, ok := a.Value.Shift(shift)
		if !ok {
			return false
		}
		a.Value = v
	}
	a.Unit, a.Currency, a.Tokens.First = Money, currencies[index].code, p
	r.country(a)
	r.negative(a)
	if w := r.word(a.Tokens.End); w.is(isMoney) && currencies[w.money].noun == currencies[index].noun && !w.is(isUnsure) {
		a.Tokens.End++ // $10 dollars, $300 million dollars
		if w.is(isCode) {
			a.Currency = currencies[w.money].code // $679 AUD
		}
	}
	return true
}

// moneySign returns the currency of token p before the figure at i, and the
// power of ten of "MUSD".
func (r *amountReader) moneySign(p, i uint32) (index uint8, shift int, ok bool) {
	t := &r.toks[p]
	w := r.word(p)
	if w.is(isSign) {
		if t.Kind == article.Symbol {
			return w.money, 0, true
		}
		if w.is(isCode) && !w.is(isSign) || !t.Is(article.Capitalised) && r.toks[p].Form != formKr || w.is(isCode) && !r.code(p) {
			return 0, 0, false
		}
		if w.is(isUnsure) && !w.is(isCode) && !r.glued(i) && !looseSigns.Has(t.Form) {
			return 0, 0, false
		}
		return w.money, 0, true
	}
	return r.scaledCode(p)
}

// looseSigns are words for money that may stand apart from the figure after them.
var looseSigns = article.NewSet("rs", "re", "rp", "tk", "rm", "kr", "dh")

var formKr = article.FormOf("kr")

// code reports whether the token at p is an ISO code and no word in a line of capitals.
func (r *amountReader) code(p uint32) bool {
	t := &r.toks[p]
	if t.Kind != article.Word || r.word(p).is(isUnsure) && !t.Is(article.AllCaps) {
		return false
	}
	if !t.Is(article.AllCaps) {
		return !IsDictionary(t.Form) && !t.Is(article.Capitalised)
	}
	return !r.word(p).is(isUnsure) || !r.shouting(p)
}

// shouting reports whether the words beside token p are in capitals too.
func (r *amountReader) shouting(p uint32) bool {
	for n := p; n > r.first && n+6 > p; n-- {
		if t := &r.toks[n-1]; t.Kind == article.Word && t.Len() > 1 {
			return t.Is(article.AllCaps)
		}
	}
	for n := p + 1; n < r.end && n < p+6; n++ {
		if t := &r.toks[n]; t.Kind == article.Word && t.Len() > 1 {
			return t.Is(article.AllCaps)
		}
	}
	return true
}

// scaledCode reads an ISO code with its scale before it: MUSD, KEUR.
func (r *amountReader) scaledCode(p uint32) (index uint8, shift int, ok bool) {
	t := r.tok(p)
	if t.Kind != article.Word || t.Len() != 4 || !t.Is(article.AllCaps) {
		return 0, 0, false
	}
	text := r.doc.In(t.Span)
	switch text[0] {
	case 'M':
		shift = 6
	case 'K', 'T':
		shift = 3
	default:
		return 0, 0, false
	}
	w := known(article.FormID(lexicon.Lookup(strings.ToLower(text[1:]))))
	return w.money, shift, w.is(isCode)
}

// country takes in the country before a sign: "US $5", "C $5", "Mex$ 5".
func (r *amountReader) country(a *Amount) {
	i := a.Tokens.First
	if i == r.first || r.toks[i].Kind != article.Symbol || r.toks[i].Len() != 1 {
		return
	}
	t := &r.toks[i-1]
	w := r.word(i - 1)
	if t.Kind != article.Word || !w.is(isCountry|isCode) || !t.Is(article.AllCaps) || w.is(isUnsure) {
		return
	}
	index := w.country
	if !w.is(isCountry) {
		index = w.money
	}
	if c := currencyIn(index, r.word(i).money); c != 0 {
		a.Currency = currencies[c].code
		a.Tokens.First--
	}
}

// negative takes in a minus before the sign of money: -$5.
func (r *amountReader) negative(a *Amount) {
	if a.Value.Coef > 0 && a.Tokens.First > r.first {
		i := a.Tokens.First
		p := &r.toks[i-1]
		if (p.Form == formHyphen || p.Form == formMinus) && r.glued(i) && p.Is(article.SpaceBefore) && (i-1 > r.first && r.toks[i-2].Kind == article.Word || r.toks[i].Kind == article.Symbol && i-1 == r.first && r.doc.Blocks[r.block].Kind == article.TableCell) || p.Form == formMinusW || p.Form == formNegative {
			a.Value.Coef = -a.Value.Coef
			a.Tokens.First--
		}
	}
}

// currencyIn returns the currency of a country that has the noun of another:
// Canada's dollar. Zero if it has none.
func currencyIn(country, of uint8) uint8 {
	if country == 0 || currencies[country].noun == currencies[of].noun {
		return country
	}
	return 0
}

// moneyAfter reads "dollars", "Swiss francs", "million pounds sterling", "USD",
// "€", "pence" after the figure.
func (r *amountReader) moneyAfter(a *Amount, q *quantity) bool {
	i := r.skipJoint(q.tokens.End)
	if r.minor(a, i) || r.grand(a, q, i) {
		return true
	}
	j, country := r.countries(i)
	t, w := r.tok(j), r.word(j)
	if !w.is(isMoney) {
		if t.Kind == article.Symbol && w.is(isSign) && j == i && !r.nextIsFigure(j) {
			r.afterFigure(a, w.money, j+1)
			return true
		}
		if index, shift, ok := r.scaledCode(j); ok && j == i {
			if v, ok := a.Value.Shift(shift); ok {
				a.Value = v
				r.afterFigure(a, index, j+1)
				return true
			}
		}
		return false
	}
	if t.Kind != article.Word || w.is(isCode) && !r.codeAfter(j) || w.is(isUnsure) && !w.is(isCode) && country == 0 && !r.surely(j, q) {
		return false
	}
	index := w.money
	if c := currencyIn(country, index); c != 0 {
		index = c
	} else if !w.is(isCode) {
		index = r.likely(index)
	}
	r.afterFigure(a, index, j+1)
	if q := r.word(j + 1); q.is(isScale) && !q.is(isShort) && a.Value.Exp < 3 { // 75 USD million
		if v, ok := a.Value.Shift(int(q.num)); ok {
			a.Value, a.Tokens.End = v, j+2
		}
	}
	if r.tok(j+1).Form == formSterling {
		a.Tokens.End++
	}
	r.change(a)
	return true
}

// grand reads "ten grand": pounds where the article has pounds, else dollars.
func (r *amountReader) grand(a *Amount, q *quantity, i uint32) bool {
	if r.tok(i).Form != formGrand || r.tok(i).Is(article.Capitalised) || q.scaled || !r.ends(i+1) {
		return false
	}
	v, ok := a.Value.Shift(3)
	if !ok {
		return false
	}
	index := currencyDollar
	if r.mentions(currencyPound) {
		index = currencyPound
	}
	a.Value = v
	r.afterFigure(a, index, i+1)
	return true
}

var formGrand = article.FormOf("grand")

var formSterling = article.FormOf("sterling")

// nextIsFigure reports whether the sign at token i belongs to a figure behind it.
func (r *amountReader) nextIsFigure(i uint32) bool {
	return r.tok(i+1).Kind == article.Number && (r.glued(i+1) || !r.glued(i) && !r.word(i+2).is(isSign))
}

func (r *amountReader) codeAfter(j uint32) bool {
	return r.code(j) && !(r.nextIsFigure(j) && !r.word(j-1).is(isScale) && !r.afterCode(j+2))
}

// afterCode reports whether a code stands at token i: "15 USD 50 EUR".
func (r *amountReader) afterCode(i uint32) bool {
	return r.word(i).is(isCode) || r.tok(i).Kind == article.Word
}

func (r *amountReader) afterFigure(a *Amount, index uint8, end uint32) {
	a.Unit, a.Currency, a.Tokens.End = Money, currencies[index].code, end
}

// countries skips the words for a country before a currency's noun: "Swiss",
// "New Zealand", "South African", "us".
func (r *amountReader) countries(i uint32) (end uint32, country uint8) {
	j := i
	for range 2 {
		w := r.word(j)
		switch {
		case w.is(isCountry) && !(w.is(isMoney)):
			country = w.country
			j = r.skipJoint(j + 1)
		case j == i && r.tok(j).Is(article.Capitalised) && r.word(j+1).is(isCountry):
			j++
		}
	}
	if country == 0 || !r.word(j).is(isMoney) {
		return i, 0
	}
	return j, country
}

// likely chooses the currency of a noun that several countries have, by the
// countries that the article names. Dollars are American and pounds British
// unless the text says otherwise.
func (r *amountReader) likely(index uint8) uint8 {
	noun := currencies[index].noun
	if index == currencyDollar || index == currencyPound || !shared(noun) {
		return index
	}
	if r.chosen == noun {
		return r.choice
	}
	counts := [256]uint16{}
	best := r.before2002(index)
	for i := range r.toks {
		w := known(r.toks[i].Form)
		if w.is(isCountry) && currencies[w.country].noun == noun {
			counts[w.country]++
			if counts[w.country] > counts[best] {
				best = w.country
			}
		}
	}
	r.chosen, r.choice = noun, best
	return best
}

var (
	currencyDollar = currencyIndex("USD")
	currencyPound  = currencyIndex("GBP")
	currencySwiss  = currencyIndex("CHF")
	currencyFrench = currencyIndex("FRF")
)

// shared reports whether several currencies have the noun.
func shared(noun uint8) bool {
	for i := range currencies {
		if currencies[i].noun == noun && i != int(noun) {
			return true
		}
	}
	return false
}

// euroDay is 1 January 2002, when the euro's coins came.
var euroDay = firstDay(2002)

func firstDay(year int) article.Day {
	d, _ := article.DayOf(year, 1, 1)
	return d
}

// before2002 is the French franc for the Swiss in an article from before the euro.
func (r *amountReader) before2002(index uint8) uint8 {
	if index == currencySwiss && r.doc.Meta.Published != article.NoDay && r.doc.Meta.Published < euroDay {
		return currencyFrench
	}
	return index
}
