package facts

import "copydesk/article"

// amounts reads the figures of an article in one pass over its tokens.
func amounts(doc *article.Document, dates []Date) []Amount {
	r := &amountReader{reader: reader{doc: doc, toks: doc.Tokens}, dates: dates}
	r.out = make([]Amount, 0, len(doc.Tokens)/24)
	for bi := range doc.Blocks {
		b := &doc.Blocks[bi]
		if !b.Kind.Prose() {
			continue
		}
		r.block, r.end = uint32(bi), b.Tokens.End
		for i := b.Tokens.First; i < b.Tokens.End; {
			i = r.at(i)
		}
	}
	return r.out
}

type amountReader struct {
	reader
	dates []Date
	next  int // the first date that may overlap what is read next
	block uint32
	out   []Amount
}

// at reads the amount whose number begins at token i and returns the token to go on with.
func (r *amountReader) at(i uint32) uint32 {
	t := &r.toks[i]
	switch t.Kind {
	case article.Number:
	case article.Word:
		if !numberWords.Has(t.Form) && t.Form != formA && t.Form != formHalf {
			return i + 1
		}
	case article.Symbol:
		if !vulgar.Has(t.Form) {
			return i + 1
		}
	default:
		return i + 1
	}
	if end := r.inDate(t.Span); end != 0 {
		for i < r.end && r.toks[i].Start < end {
			i++
		}
		return i
	}
	q, ok := r.quantity(i)
	if !ok {
		return i + 1
	}
	a := Amount{Value: q.value, Digits: q.digits, Block: r.block, Converts: -1, Range: -1}
	a.About.Subject, a.About.Speaker, a.About.Period = -1, -1, -1
	a.Tokens = q.tokens
	a.Sentence = r.doc.SentenceAt(t.Start)
	if !r.unit(&a, q) {
		return q.tokens.End
	}
	r.sharedScale(&a, &q)
	r.hedge(&a)
	a.Span = r.doc.SpanOf(a.Tokens)
	if n := a.About.HeadN; a.Unit == Count && n < a.Tokens.End+3 {
		a.Phrase.End = r.toks[n].End
	}
	r.context(&a)
	r.out = append(r.out, a)
	return a.Tokens.End
}

// inDate returns the end of the date that holds the span, or zero.
func (r *amountReader) inDate(s article.Span) uint32 {
	for r.next < len(r.dates) && r.dates[r.next].Span.End <= s.Start {
		r.next++
	}
	if r.next < len(r.dates) && r.dates[r.next].Span.Overlaps(s) {
		return r.dates[r.next].Span.End
	}
	return 0
}

// unit reads what the quantity is of, from the tokens before and after it. It
// reports false for a number that is no amount: a year, a score, part of a name.
func (r *amountReader) unit(a *Amount, q quantity) bool {
	first, last := q.tokens.First, q.tokens.End
	if first > 0 {
		prev := &r.toks[first-1]
		if code, ok := currencySigns.Get(prev.Form); ok && (prev.Kind == article.Symbol || prev.Is(article.Capitalised)) {
			a.Unit, a.Currency = Money, code
			a.Tokens.First = first - 1
			return r.moneyTail(a)
		}
	}
	if r.partOfOther(first, last) {
		return false
	}
	if r.percent(a, last) || r.currencyWord(a, last, q) {
		return true
	}
	if q.words && r.toks[first].Form == formA && q.tokens.Len() < 2 {
		return false
	}
	return r.counted(a, q)
}

// moneyTail takes in what may follow an amount with a sign: "$300 million
// dollars" is left alone, "A$5 million" has its country already.
func (r *amountReader) moneyTail(a *Amount) bool {
	i := a.Tokens.First
	if i > 0 && r.toks[i].Len() == 1 && r.toks[i].Kind == article.Symbol && r.glued(i) {
		if code, ok := currencyCountries.Get(r.toks[i-1].Form); ok && code[a.Currency] != "" {
			a.Currency = code[a.Currency]
			a.Tokens.First--
		}
	}
	return true
}

// partOfOther reports whether the digits belong to something larger that is no
// amount: 9/11, 3-1, 10:30, A-320, No. 5, Flight 370.
func (r *amountReader) partOfOther(first, last uint32) bool {
	if first > 0 {
		prev := &r.toks[first-1]
		if r.glued(first) && (prev.Form == formSlash || prev.Form == formColon || prev.Kind == article.Symbol && prev.Form == 0) {
			return true
		}
		if r.glued(first) && (prev.Form == formHyphen || prev.Form == formDash) && first > 1 && r.glued(first-1) && r.toks[first-2].Kind == article.Word {
			return true
		}
		if prev.Kind == article.Word && labels.Has(prev.Form) {
			return true
		}
		if prev.Form == formStop && first > 1 && r.toks[first-2].Form == formNo && r.toks[first-2].Is(article.Capitalised) {
			return true
		}
	}
	next := r.tok(last)
	if r.glued(last) && (next.Form == formSlash || next.Form == formColon) && r.tok(last+1).Kind == article.Number && r.glued(last+1) {
		return true
	}
	return r.glued(last) && next.Kind == article.Word && ordinals.Has(next.Form)
}

var (
	formStop = article.FormOf(".")

	// labels stand before a number that names a thing.
	labels = article.NewSet("flight", "route", "section", "chapter", "page", "article", "channel", "boeing", "airbus", "psalm", "apollo",
		"formula", "nos", "version", "windows", "room", "highway", "interstate", "lot", "phase", "grade", "unit", "sector", "district",
		"table", "figure", "tel", "phone", "fax", "isbn", "verse", "act", "scene", "volume", "issue", "chapter", "episode", "season", "series")

	ordinals = article.NewSet("st", "nd", "rd", "th", "s")

	formCent   = article.FormOf("cent")
	pointWords = article.NewSet("point", "points")
	percents   = article.NewSet("percent", "pct", "%")
	formBasis  = article.FormOf("basis")
	formPctage = article.FormOf("percentage")
)

// percent reads "%", "percent", "per cent", "pct", "percentage points".
func (r *amountReader) percent(a *Amount, i uint32) bool {
	if r.tok(i).Form == formHyphen && r.glued(i) && r.glued(i+1) {
		i++
	}
	t := r.tok(i)
	switch {
	case percents.Has(t.Form):
		a.Unit = Percent
		a.Tokens.End = i + 1
	case t.Form == formPer && r.tok(i+1).Form == formCent:
		a.Unit = Percent
		a.Tokens.End = i + 2
	case (t.Form == formPctage || t.Form == formBasis) && pointWords.Has(r.tok(i+1).Form):
		a.Unit = Points
		a.Tokens.End = i + 2
		if t.Form == formBasis {
			a.Value, _ = a.Value.Shift(-2)
		}
		return true
	default:
		return false
	}
	if pointWords.Has(r.tok(a.Tokens.End).Form) {
		a.Unit = Points
		a.Tokens.End++
	}
	return true
}

// currencyWord reads "dollars", "Swiss francs", "million pounds sterling".
func (r *amountReader) currencyWord(a *Amount, i uint32, q quantity) bool {
	j := i
	if r.tok(j).Form == formHyphen && r.glued(j) && r.glued(j+1) {
		j++
	}
	var country map[string]string
	for k := 0; k < 2; k++ {
		c, ok := currencyCountries.Get(r.tok(j).Form)
		if !ok && !(k == 0 && currencyCountries.Has(r.tok(j+1).Form) && r.tok(j).Is(article.Capitalised)) {
			break
		}
		if ok {
			country = c
		}
		j++
	}
	t := r.tok(j)
	if r.minor(a, j) {
		return true
	}
	code, ok := currencyWords.Get(t.Form)
	if !ok || t.Kind != article.Word {
		return false
	}
	if ambiguousCurrency.Has(t.Form) && country == nil && (t.Is(article.Capitalised) || !q.scaled && !r.currencyNearby(code)) {
		return false
	}
	if c := country[code]; c != "" {
		code = c
	}
	a.Unit, a.Currency = Money, code
	a.Tokens.End = j + 1
	if n := r.tok(j + 1); n.Form == formSterling {
		a.Tokens.End++
	}
	r.change(a)
	return true
}

// minor reads cents and pence: "50 cents", "35p".
func (r *amountReader) minor(a *Amount, i uint32) bool {
	t := r.tok(i)
	code, ok := minorUnits.Get(t.Form)
	if !ok || t.Kind != article.Word || t.Len() == 1 && (!r.glued(i) || t.Is(article.Capitalised)) {
		return false
	}
	v, ok := a.Value.Shift(-2)
	if !ok {
		return false
	}
	a.Value, a.Unit, a.Currency, a.Tokens.End = v, Money, code, i+1
	return true
}

// change adds the cents after whole money: "3 dollars 50 cents", "two pounds and five pence".
func (r *amountReader) change(a *Amount) {
	i := a.Tokens.End
	if r.tok(i).Form == formAnd {
		i++
	}
	if k := r.tok(i).Kind; k != article.Number && k != article.Word {
		return
	}
	q, ok := r.quantity(i)
	if !ok || q.value.Exp != 0 || q.value.Coef > 99 || q.value.Coef < 1 {
		return
	}
	cents := Amount{Value: q.value}
	if r.minor(&cents, q.tokens.End) {
		if sum, ok := a.Value.Add(cents.Value); ok {
			a.Value, a.Tokens.End = sum, cents.Tokens.End
		}
	}
}

var formSterling = article.FormOf("sterling")

// currencyNearby reports whether an amount of the currency was read before.
func (r *amountReader) currencyNearby(code string) bool {
	for i := range r.out {
		if r.out[i].Currency == code {
			return true
		}
	}
	return false
}

// sharedScale gives the first figure of "$3 to $5 million" and "3-5 million" the
// scale of the second, and marks both as a range.
func (r *amountReader) sharedScale(a *Amount, q *quantity) {
	i := a.Tokens.End
	t := r.tok(i)
	dash := (t.Form == formHyphen || t.Form == formDash) && r.glued(i)
	if !dash && t.Form != formTo && !(t.Form == formAnd && r.before(a.Tokens.First, formBetween)) {
		return
	}
	j := i + 1
	if currencySigns.Has(r.tok(j).Form) && r.tok(j).Kind == article.Symbol {
		j++
	}
	if r.tok(j).Kind != article.Number {
		return
	}
	second, ok := r.figure(j)
	if !ok || dash && !second.scaled && a.Unit == Plain && !percents.Has(r.tok(second.tokens.End).Form) || !dash && (r.before(a.Tokens.First, formFrom) || a.Unit == Percent && !percents.Has(r.tok(j+1).Form)) {
		return
	}
	a.About.Frame |= Ranged
	if dash && a.Unit == Plain {
		end := a.Tokens.End
		if r.percent(a, second.tokens.End) {
			a.Tokens.End = end
		}
	}
	if !q.scaled && second.scaled && !q.words {
		exp := 0
		for k := j + 1; k < second.tokens.End; k++ {
			if n, ok := scales.Get(r.toks[k].Form); ok {
				exp = n
			}
		}
		if v, ok := a.Value.Shift(exp); ok && v.Cmp(second.value) < 0 && (dash || a.Unit == Money && !r.before(a.Tokens.First, formFrom)) {
			a.Value = v
		}
	}
}

// before reports whether the word before token i is the form.
func (r *amountReader) before(i uint32, f article.FormID) bool {
	return i > 0 && r.toks[i-1].Form == f
}

// hedge reads the words that limit the amount.
func (r *amountReader) hedge(a *Amount) {
	i := a.Tokens.First
	a.Phrase = r.doc.SpanOf(a.Tokens)
	first := r.doc.Sentences[a.Sentence].Tokens.First
	if i <= first {
		return
	}
	prev := r.toks[i-1].Form
	if prev == formA || prev == formAn {
		i--
	}
	if i <= first {
		return
	}
	if h, ok := hedges.Get(r.toks[i-1].Form); ok {
		a.Hedge = h
		a.Phrase.Start = r.toks[i-1].Start
		return
	}
	if pair, ok := hedgePairs.Get(prev); ok && i == a.Tokens.First && i >= first+2 {
		if h, ok := pair[r.doc.FormText(r.toks[i-2].Form)]; ok {
			a.Hedge = h
			a.Phrase.Start = r.toks[i-2].Start
		}
	}
}
