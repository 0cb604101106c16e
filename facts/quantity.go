package facts

import "copydesk/article"

var (
	formHyphen  = article.FormOf("-")
	formDash    = article.FormOf("–")
	formA       = article.FormOf("a")
	formAn      = article.FormOf("an")
	formAnd     = article.FormOf("and")
	formOf      = article.FormOf("of")
	formHalf    = article.FormOf("half")
	formHundred = article.FormOf("hundred")
	formDozen   = article.FormOf("dozen")
	formComma   = article.FormOf(",")
	formSlash   = article.FormOf("/")
	formColon   = article.FormOf(":")
	formPer     = article.FormOf("per")
	formOpen    = article.FormOf("(")
	formClose   = article.FormOf(")")
	formTo      = article.FormOf("to")
	formFrom    = article.FormOf("from")
	formBetween = article.FormOf("between")
	formNo      = article.FormOf("no")
	formK       = article.FormOf("k")
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
		v, _ := vulgar.Get(t.Form)
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
	if n := r.tok(i + 1); n.Kind == article.Symbol && vulgar.Has(n.Form) && v.Exp == 0 {
		part, _ := vulgar.Get(n.Form)
		if sum, ok := v.Add(part); ok {
			q.value = sum
			q.tokens.End++
			q.digits.End = n.End
		}
	}
	return r.scale(q), true
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
	if r.tok(i).Form == formHalf && r.tok(i+1).Form == formA && scales.Has(r.tok(i+2).Form) && !shortScales.Has(r.tok(i+2).Form) {
		n, _ := scales.Get(r.tok(i + 2).Form)
		return r.worded(start, i+3, Decimal{5, int8(n - 1)}), true
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
