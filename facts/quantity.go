package facts

import "copydesk/article"

var (
	formHyphen   = article.FormOf("-")
	formDash     = article.FormOf("–")
	formLongish  = article.FormOf("—")
	formMinus    = article.FormOf("−")
	formA        = article.FormOf("a")
	formAn       = article.FormOf("an")
	formAnd      = article.FormOf("and")
	formOr       = article.FormOf("or")
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
	formM        = article.FormOf("m")
	formOne      = article.FormOf("one")
	formMinusW   = article.FormOf("minus")
	formNegative = article.FormOf("negative")
)

// quantity is a number phrase: digits or number words, with its scale.
type quantity struct {
	value  Decimal
	tokens article.Range
	digits article.Span // the figure without scale
	scaled bool         // a scale word or letter belongs to it
	words  bool         // written in words
	shift  int          // the power of ten of its scale
}

// reader reads quantities from a Document's tokens.
type reader struct {
	doc    *article.Document
	toks   []article.Token
	end    uint32 // of the block being read
	commas bool   // the article writes 3,5 for three and a half
	near   uint32 // the sentence that was asked for last

	singulars *singulars
}

// sentence returns the number of the sentence that token i stands in. It is
// quick where i goes up from call to call.
func (r *reader) sentence(i uint32) uint32 {
	at, all := r.toks[i].Start, r.doc.Sentences
	if int(r.near) < len(all) && all[r.near].Span.Start <= at {
		for n := r.near; n < r.near+4; n++ {
			if int(n)+1 == len(all) || all[n+1].Span.Start > at {
				r.near = n
				return n
			}
		}
	}
	r.near = r.doc.SentenceAt(at)
	return r.near
}

// sentenceOf is the range of the sentence that token i stands in.
func (r *reader) sentenceOf(i uint32) article.Range {
	return r.doc.Sentences[r.sentence(i)].Tokens
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

// joint reports whether token i is a hyphen that joins the tokens beside it.
func (r *reader) joint(i uint32) bool {
	return r.tok(i).Form == formHyphen && r.glued(i) && r.glued(i+1)
}

// skipJoint returns the token after a joining hyphen at i, or i.
func (r *reader) skipJoint(i uint32) uint32 {
	if r.joint(i) {
		return i + 1
	}
	return i
}

// quantity reads the number phrase that begins at token i.
func (r *reader) quantity(i uint32) (q quantity, ok bool) {
	ok = r.quantityAt(i, &q)
	return q, ok
}

// quantityAt reads the number phrase that begins at token i into q.
func (r *reader) quantityAt(i uint32, q *quantity) bool {
	t := r.tok(i)
	switch t.Kind {
	case article.Number:
		return r.figure(i, q)
	case article.Symbol:
		if v, ok := vulgar.Get(t.Form); ok {
			*q = quantity{value: v, tokens: article.Range{First: i, End: i + 1}, digits: t.Span}
			r.scale(q)
			return true
		}
	case article.Word:
		return r.words(i, q)
	}
	return false
}

// figure reads digits, a following fraction and a scale.
func (r *reader) figure(i uint32, q *quantity) bool {
	v, end, ok := r.digits(i)
	if !ok {
		return false
	}
	*q = quantity{value: v, tokens: article.Range{First: i, End: end}, digits: r.toks[i].Span}
	if part, end, ok := r.fraction(q.tokens.End); ok && v.Exp == 0 {
		if sum, ok := v.Add(part); ok {
			q.value, q.tokens.End = sum, end
		}
	} else if part, end, ok := r.fraction(i); ok {
		q.value, q.tokens.End = part, end
	} else if part, end, ok := r.wordPart(q.tokens.End); ok && v.Exp == 0 {
		q.value, _ = v.Add(part)
		q.tokens.End = end
	}
	q.digits.End = r.toks[q.tokens.End-1].End
	r.scale(q)
	return true
}

// digits reads one written number. With decimal commas "3,5" is three tokens and
// "1.234" a thousand; "10 000" is one number where a unit stands by it.
func (r *reader) digits(i uint32) (Decimal, uint32, bool) {
	text := r.doc.In(r.toks[i].Span)
	if r.commaHere(i) {
		return r.withComma(i, text)
	}
	if end := r.spaced(i); end > i+1 {
		v, ok := ParseDecimal(text)
		for n := i + 1; n < end && ok; n++ {
			group, _ := ParseDecimal(r.doc.In(r.toks[n].Span))
			v, ok = v.Mul(Int(1000))
			v, _ = v.Add(group)
		}
		return v, end, ok
	}
	v, ok := ParseDecimal(text)
	if !ok && dotted(text) && (r.signed(i) || r.unitBehind(i+1)) {
		v, ok = undotted(text) // Rp 1.550.000
	}
	return v, i + 1, ok
}

// withComma reads a number in three tokens, 3,5.
func (r *reader) withComma(i uint32, text string) (Decimal, uint32, bool) {
	whole, ok := parseGrouped(text)
	if !ok || !r.decimalComma(i+1) {
		return whole, i + 1, ok
	}
	places := r.doc.In(r.toks[i+2].Span)
	part, ok := ParseDecimal(places)
	shifted, okS := part.Shift(-len(places))
	sum, okA := whole.Add(shifted)
	return sum, i + 3, ok && okS && okA && part.Exp == 0
}

// decimalComma reports whether token i is a comma between figures, as in 3,5.
func (r *reader) decimalComma(i uint32) bool {
	return r.tok(i).Form == formComma && r.glued(i) && r.glued(i+1) && r.tok(i+1).Kind == article.Number && r.tok(i+1).Len() < 3
}

// commaHere reports whether the comma after the number at i is a decimal one:
// the article writes them so, or no other reading is left, as in "12,99 €".
func (r *reader) commaHere(i uint32) bool {
	if r.commas {
		return true
	}
	if !r.decimalComma(i+1) || r.tok(i+3).Form == formComma && r.glued(i+3) && r.tok(i+4).Kind == article.Number && r.glued(i+4) || i > 1 && r.glued(i) && r.toks[i-1].Form == formComma {
		return false
	}
	return (r.signed(i) || r.unitBehind(i+3)) && !hasPoint(r.doc.In(r.toks[i].Span)) && r.tok(i).Len() < 10 && onlyDigits(r.doc.In(r.toks[i+2].Span))
}

// signed reports whether a sign of money stands before token i.
func (r *reader) signed(i uint32) bool {
	return i > 0 && r.word(i-1).is(isSign) && (!r.word(i-1).is(isUnsure) || looseSigns.Has(r.toks[i-1].Form))
}

// unitBehind reports whether a sign, a percentage or a scale stands at token i.
func (r *reader) unitBehind(i uint32) bool {
	w := r.word(i)
	return w.is(isPercent|isSign) && r.tok(i).Kind == article.Symbol || w.is(isPercent|isCode) && !w.is(isUnsure) || w.is(isScale) && !w.is(isShort) || w.is(isMoney) && !w.is(isUnsure)
}

// spaced returns the token after a number whose groups of three digits stand
// apart, "10 000 €", when money stands by it; else i+1.
func (r *reader) spaced(i uint32) uint32 {
	end := i + 1
	if r.tok(i).Len() > 3 || !onlyDigits(r.doc.In(r.toks[i].Span)) {
		return end
	}
	for t := r.tok(end); t.Kind == article.Number && t.Len() == 3 && t.Is(article.SpaceBefore) && onlyDigits(r.doc.In(t.Span)) && end < i+5; t = r.tok(end) {
		end++
	}
	if end > i+1 && !r.signed(i) && !r.unitBehind(end) && (!crowds.Has(r.tok(end).Form) || r.doc.Text[r.toks[i].Start] == '0') {
		return i + 1
	}
	return end
}

// dotted reports whether a figure is written in groups of three with points.
func dotted(s string) bool {
	n := len(s)
	for n > 3 && s[n-4] == '.' && onlyDigits(s[n-3:n]) {
		n -= 4
	}
	return n < len(s)-4 && 0 < n && n < 4 && onlyDigits(s[:n])
}

// undotted is the value of a figure with points between its groups.
func undotted(s string) (Decimal, bool) {
	v := Int(0)
	for i := range len(s) {
		if s[i] == '.' {
			continue
		}
		if v.Coef > 1e17 {
			return v, false
		}
		v.Coef = v.Coef*10 + int64(s[i]-'0')
	}
	return v, true
}

// fraction reads "½" or "1/2" and returns the token after it. Only the
// denominators that people write as fractions count, so that 9/11 is none.
func (r *reader) fraction(i uint32) (Decimal, uint32, bool) {
	t := r.tok(i)
	if t.Kind == article.Symbol {
		v, ok := vulgar.Get(t.Form)
		return v, i + 1, ok
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
	case 2, 3, 4, 5, 8, 16, 32:
		return partOf(a.Coef, b.Coef), i + 3, true
	}
	return Decimal{}, 0, false
}

// partOf is a fraction as a Decimal: exact, or to nine places.
func partOf(num, den int64) Decimal {
	const nine = 1_000_000_000
	return Decimal{(num*nine + den/2) / den, -9}.trim()
}

// trim takes the zeros off the end of the digits after the point.
func (d Decimal) trim() Decimal {
	for d.Exp < 0 && d.Coef%10 == 0 {
		d.Coef, d.Exp = d.Coef/10, d.Exp+1
	}
	return d
}

// scale adds the scale after a figure: " million", "-million", "bn", "k".
func (r *reader) scale(q *quantity) {
	i := r.skipJoint(q.tokens.End)
	w := r.word(i)
	if !w.is(isScale) {
		return
	}
	if w.is(isShort) && (i > q.tokens.End && !r.glued(i) || q.words || !r.shortScale(q.tokens.First, i, w)) {
		return
	}
	n := int(w.num)
	i++
	for w := r.word(i); w.is(isScale) && !w.is(isShort) && (n < 3 || int(w.num) > n); w = r.word(i) {
		n += int(w.num) // 3 hundred thousand, 2 thousand crore
		i++
	}
	v, ok := q.value.Shift(n)
	if !ok {
		return
	}
	q.value, q.scaled, q.shift, q.tokens.End = v, true, n, i
}

// shortScale reports whether a scale of few letters at token i is one: next to
// money, and for all but "m" close to its figure.
func (r *reader) shortScale(first, i uint32, w *word) bool {
	t := &r.toks[i]
	money := first > 0 && r.word(first-1).is(isSign) || r.word(i+1).is(isMoney|isCountry) || r.toks[i-1].Kind == article.Number && r.signAfterStop(first)
	switch {
	case money && (r.glued(i) || w.unit == 0 || r.tok(i+1).Kind != article.Number):
		return true
	case !r.glued(i):
		return w.num == 9 && t.Len() == 2 || w.unit == 0 && t.Len() == 2 && w.num != 7
	case w.unit == 0:
		return t.Form == formK || t.Len() == 2 || t.Is(article.Capitalised)
	case t.Len() == 1 && t.Is(article.Capitalised):
		return true // 2.1M visitors
	}
	return t.Form == formM && r.crowd(i+1)
}

// signAfterStop reports whether "Rs." stands before token i.
func (r *reader) signAfterStop(i uint32) bool {
	return i > 1 && r.toks[i-1].Form == formStop && r.word(i-2).is(isSign)
}

// crowd reports whether the word at i is people or things of which there are
// millions: "5m people" is no length, "the 400m hurdles" is.
func (r *reader) crowd(i uint32) bool {
	t := r.tok(i)
	return t.Kind == article.Word && t.Is(article.SpaceBefore) && crowds.Has(t.Form)
}

// crowds are nouns of which millions are counted.
var crowds = article.NewSet("people", "jobs", "homes", "customers", "users", "viewers", "households", "passengers", "tonnes", "tons", "barrels", "children",
	"adults", "workers", "visitors", "tourists", "pensioners", "voters", "votes", "shares", "copies", "cars", "vehicles", "units", "subscribers",
	"members", "households", "houses", "refugees", "followers", "fans", "patients", "pupils", "students", "families", "britons", "americans", "germans",
	"listeners", "readers", "downloads", "views", "hits", "litres", "gallons", "acres", "hectares", "years", "unemployed", "books", "records", "albums",
	"tickets", "phones", "computers", "computers", "accounts", "women", "men", "drivers", "animals", "trees", "birds", "cattle", "doses", "cases", "deaths")
