package facts

import "copydesk/article"

var (
	formHyphen   = article.FormOf("-")
	formDash     = article.FormOf("–")
	formA        = article.FormOf("a")
	formAn       = article.FormOf("an")
	formAnd      = article.FormOf("and")
	formOf       = article.FormOf("of")
	formHalf     = article.FormOf("half")
	formHundred  = article.FormOf("hundred")
	formDozen    = article.FormOf("dozen")
	formComma    = article.FormOf(",")
	formSlash    = article.FormOf("/")
	formColon    = article.FormOf(":")
	formPer      = article.FormOf("per")
	formOpen     = article.FormOf("(")
	formClose    = article.FormOf(")")
	formTo       = article.FormOf("to")
	formFrom     = article.FormOf("from")
	formBetween  = article.FormOf("between")
	formNo       = article.FormOf("no")
	formK        = article.FormOf("k")
	formOne      = article.FormOf("one")
	formThree    = article.FormOf("three")
	formQuarter  = article.FormOf("quarter")
	quarterWords = article.NewSet("quarter", "quarters")
)

// quantity is a number phrase: digits or number words, with its scale.
type quantity struct {
	value  Decimal
	tokens article.Range
	digits article.Span // the figure without scale
	scaled bool         // a scale word or letter belongs to it
	words  bool         // written in words
}

// reader reads quantities from a Document's tokens.
type reader struct {
	doc  *article.Document
	toks []article.Token
	end  uint32 // of the block being read
}

// tok returns token i, or an empty one outside the block.
func (r *reader) tok(i uint32) *article.Token {
	if i >= r.end {
		return &noToken
	}
	return &r.toks[i]
}

var noToken article.Token

// glued reports whether token i follows the one before without white space.
func (r *reader) glued(i uint32) bool { return i < r.end && !r.toks[i].Is(article.SpaceBefore) }

// quantity reads the number phrase that begins at token i.
func (r *reader) quantity(i uint32) (quantity, bool) {
	t := r.tok(i)
	switch {
	case t.Kind == article.Number:
		return r.figure(i)
	case t.Kind == article.Symbol && vulgar.Has(t.Form):
		v, _, _ := r.fraction(i)
		return r.scale(quantity{value: v, tokens: article.Range{First: i, End: i + 1}, digits: t.Span}), true
	case t.Kind == article.Word:
		return r.words(i)
	}
	return quantity{}, false
}

// figure reads digits, a following fraction and a scale.
func (r *reader) figure(i uint32) (quantity, bool) {
	v, ok := ParseDecimal(r.doc.In(r.toks[i].Span))
	if !ok {
		return quantity{}, false
	}
	q := quantity{value: v, tokens: article.Range{First: i, End: i + 1}, digits: r.toks[i].Span}
	if part, end, ok := r.fraction(i + 1); ok && v.Exp == 0 {
		if sum, ok := v.Add(part); ok {
			q.value, q.tokens.End = sum, end
		}
	} else if part, end, ok := r.fraction(i); ok {
		q.value, q.tokens.End = part, end
	}
	q.digits.End = r.toks[q.tokens.End-1].End
	return r.scale(q), true
}

// fraction reads "½" or "1/2" and returns the token after it. Only the
// denominators that people write as fractions count, so that 9/11 is none.
func (r *reader) fraction(i uint32) (Decimal, uint32, bool) {
	t := r.tok(i)
	if v, ok := vulgar.Get(t.Form); ok && t.Kind == article.Symbol {
		return v, i + 1, true
	}
	if t.Kind != article.Number || r.tok(i+1).Form != formSlash || !r.glued(i+1) || r.tok(i+2).Kind != article.Number || !r.glued(i+2) || r.tok(i+3).Form == formSlash {
		return Decimal{}, 0, false
	}
	a, okA := ParseDecimal(r.doc.In(t.Span))
	b, okB := ParseDecimal(r.doc.In(r.toks[i+2].Span))
	if !okA || !okB || a.Exp != 0 || b.Exp != 0 || a.Coef < 1 || a.Coef >= b.Coef {
		return Decimal{}, 0, false
	}
	switch b.Coef {
	case 2, 4, 8, 16, 32:
		return Decimal{a.Coef * 100000 / b.Coef, -5}.trim(), i + 3, true
	case 3:
		return Decimal{(a.Coef*10000 + 1) / b.Coef, -4}, i + 3, true
	case 5:
		return Decimal{a.Coef * 2, -1}, i + 3, true
	}
	return Decimal{}, 0, false
}

// trim takes the zeros off the end of the digits after the point.
func (d Decimal) trim() Decimal {
	for d.Exp < 0 && d.Coef%10 == 0 {
		d.Coef, d.Exp = d.Coef/10, d.Exp+1
	}
	return d
}

// scale adds the scale after a figure: " million", "-million", "bn", "k".
func (r *reader) scale(q quantity) quantity {
	i := q.tokens.End
	if r.tok(i).Form == formHyphen && r.glued(i) && r.glued(i+1) {
		i++
	}
	t := r.tok(i)
	n, ok := scales.Get(t.Form)
	if !ok || t.Kind != article.Word || t.Form == formHundred && !q.words {
		return q
	}
	if shortScales.Has(t.Form) && (!r.glued(i) || i > q.tokens.End || t.Form != formK && !r.money(q.tokens.First, i+1)) {
		return q
	}
	v, ok := q.value.Shift(n)
	if !ok {
		return q
	}
	q.value, q.scaled = v, true
	q.tokens.End = i + 1
	return q
}

// money reports whether a currency stands before token first or at token next:
// 48m alone is a length.
func (r *reader) money(first, next uint32) bool {
	if first > 0 && currencySigns.Has(r.toks[first-1].Form) {
		return true
	}
	f := r.tok(next).Form
	return currencyWords.Has(f) || currencyCountries.Has(f)
}

// words reads number words: "twenty-three", "a dozen", "half a million",
// "two hundred and six", "three million".
func (r *reader) words(i uint32) (quantity, bool) {
	start := i
	if q, ok := r.partOfScale(i); ok {
		return q, true
	}
	if f := r.tok(i).Form; f == formA || f == formAn {
		next := r.tok(i + 1).Form
		if n, ok := scales.Get(next); ok && !shortScales.Has(next) {
			return r.worded(start, i+2, Decimal{1, int8(n)}), true
		}
		if next == formDozen {
			return r.worded(start, i+2, Int(12)), true
		}
		return quantity{}, false
	}
	total, i, ok := r.below1000(i)
	if !ok {
		return quantity{}, false
	}
	if v, end, ok := r.andHalf(total, i); ok {
		return r.worded(start, end, v), true
	}
	value, seen := int64(0), false
	for {
		n, isScale := scales.Get(r.tok(i).Form)
		if r.tok(i).Form == formDozen && !seen && total < 100 {
			return r.worded(start, i+1, Int(total*12)), true
		}
		if !isScale || shortScales.Has(r.tok(i).Form) || n < 3 || n > 12 {
			value += total
			break
		}
		for range n {
			total *= 10
		}
		value, seen = value+total, true
		i++
		j := i
		if r.tok(j).Form == formAnd {
			j++
		}
		if total, j, ok = r.below1000(j); !ok || total == 1 {
			break
		}
		i = j
	}
	q := r.worded(start, i, Int(value))
	if seen {
		for q.value.Coef != 0 && q.value.Coef%1000 == 0 {
			q.value.Coef /= 1000
			q.value.Exp += 3
		}
	}
	q.scaled = seen
	return q, true
}

// partOfScale reads "half a million", "half million", "a quarter of a million",
// "three quarters of a billion".
func (r *reader) partOfScale(i uint32) (quantity, bool) {
	start, hundredths := i, int64(0)
	switch f := r.tok(i).Form; {
	case f == formHalf:
		hundredths = 50
		i++
	case (f == formA || f == formOne) && r.tok(i+1).Form == formQuarter:
		hundredths = 25
		i += 2
	case f == formThree && quarterWords.Has(r.tok(i+1).Form):
		hundredths = 75
		i += 2
	default:
		return quantity{}, false
	}
	if r.tok(i).Form == formOf {
		i++
	}
	if r.tok(i).Form == formA {
		i++
	}
	n, ok := scales.Get(r.tok(i).Form)
	if r.tok(i).Form == formDozen {
		return r.worded(start, i+1, Int(hundredths*12/100)), true
	}
	if !ok || n < 3 || shortScales.Has(r.tok(i).Form) {
		return quantity{}, false
	}
	q := r.worded(start, i+1, Decimal{hundredths, int8(n - 2)})
	q.scaled = true
	return q, true
}

// andHalf adds the half of "one and a half billion" to a number word below 1000.
func (r *reader) andHalf(value int64, i uint32) (Decimal, uint32, bool) {
	if r.tok(i).Form != formAnd || r.tok(i+1).Form != formA || r.tok(i+2).Form != formHalf {
		return Decimal{}, i, false
	}
	v := Decimal{value*10 + 5, -1}
	i += 3
	if n, ok := scales.Get(r.tok(i).Form); ok && !shortScales.Has(r.tok(i).Form) {
		v, _ = v.Shift(n)
		i++
	}
	return v, i, true
}

func (r *reader) worded(start, end uint32, v Decimal) quantity {
	tokens := article.Range{First: start, End: end}
	return quantity{value: v, tokens: tokens, digits: r.doc.SpanOf(tokens), words: true}
}

// below1000 reads number words up to nine hundred and ninety-nine.
func (r *reader) below1000(i uint32) (int64, uint32, bool) {
	n, ok := numberWords.Get(r.tok(i).Form)
	if !ok || r.tok(i).Kind != article.Word {
		return 0, i, false
	}
	i++
	if n >= 20 {
		j := i
		if r.tok(j).Form == formHyphen && r.glued(j) {
			j++
		}
		if m, ok := numberWords.Get(r.tok(j).Form); ok && 0 < m && m < 10 {
			n, i = n+m, j+1
		}
	}
	if r.tok(i).Form != formHundred || n == 0 {
		return n, i, true
	}
	n *= 100
	i++
	j := i
	if r.tok(j).Form == formAnd {
		j++
	}
	if m, k, ok := r.tens(j); ok {
		return n + m, k, true
	}
	return n, i, true
}

// tens reads number words below a hundred.
func (r *reader) tens(i uint32) (int64, uint32, bool) {
	n, ok := numberWords.Get(r.tok(i).Form)
	if !ok {
		return 0, i, false
	}
	i++
	j := i
	if r.tok(j).Form == formHyphen && r.glued(j) {
		j++
	}
	if m, ok := numberWords.Get(r.tok(j).Form); ok && n >= 20 && 0 < m && m < 10 {
		return n + m, j + 1, true
	}
	return n, i, true
}
