package facts

import "copydesk/article"

// readAmounts reads the figures of an article and what each is about.
func (e *extractor) readAmounts(doc *article.Document, f *Facts) {
	r := &e.amounts
	*r = amountReader{reader: reader{doc: doc, toks: doc.Tokens, singulars: &e.singulars}, facts: f, out: r.out[:0]}
	r.commas = decimalCommas(doc, e.points)
	points := e.points
	for bi := range doc.Blocks {
		b := &doc.Blocks[bi]
		if !b.Kind.Prose() {
			continue
		}
		r.block, r.first, r.end = uint32(bi), b.Tokens.First, b.Tokens.End
		next := r.first
		for ; len(points) > 0 && points[0] < r.end; points = points[1:] {
			if i := points[0]; i >= next {
				next = r.at(i)
			}
		}
	}
	e.about.readAll(r)
	f.Amounts = kept(r.out)
}

// amountReader reads amounts; first and end are the block's.
type amountReader struct {
	reader
	facts           *Facts
	date            int // the first date that may overlap what is read next
	block           uint32
	first           uint32
	out             []Amount
	display         bool // the sentence from cased to casedEnd is in title case
	cased, casedEnd uint32
	seen            [256]bool // the currencies that the article names, once searched; of its amounts up to looked
	searched        bool
	looked          int
	chosen, choice  uint8 // a noun of money that several countries share, and the currency it means here
}

// starts is what a word must be for an amount to begin with it.
const starts = isNumber | isOrdinal | isPart | isMultiple

// at reads the amount that begins at token i, if one does, and returns the token to go on with.
func (r *amountReader) at(i uint32) uint32 {
	t := &r.toks[i]
	switch t.Kind {
	case article.Number:
	case article.Word:
		if marksOf(t.Form)&startMark == 0 || !r.begins(i, t) {
			return i + 1
		}
	default: // the sign of a fraction
		if marksOf(t.Form)&startMark == 0 {
			return i + 1
		}
	}
	if end := r.inDate(t.Span); end != 0 {
		for i < r.end && r.toks[i].Start < end {
			i++
		}
		return i
	}
	a := Amount{Block: r.block, Converts: -1, Range: -1}
	a.About.Subject, a.About.Speaker, a.About.Period = -1, -1, -1
	a.Tokens.First = i
	end, ok := r.read(&a, i)
	if !ok {
		return max(end, i+1)
	}
	r.keep(&a)
	return max(a.Tokens.End, i+1)
}

// begins reports whether an amount may begin with the word at token i.
func (r *amountReader) begins(i uint32, t *article.Token) bool {
	switch t.Form {
	case formA, formAn:
		j := r.skipJoint(i + 1)
		return r.word(j).class&(isScale|isPart|isUnit) != 0 || r.tok(j).Form == formDozen
	case formNo:
		j := r.skipStop(i + 1)
		return r.tok(j).Kind == article.Number
	}
	return known(t.Form).is(starts)
}

// read reads the amount at token i into a. Without one it returns the token to
// go on with.
func (r *amountReader) read(a *Amount, i uint32) (uint32, bool) {
	if ok := r.rank(a, i); ok {
		return 0, true
	}
	t := &r.toks[i]
	if t.Kind == article.Number {
		if end := r.notAmount(i); end != 0 {
			return end, false
		}
	}
	if t.Kind == article.Word && t.Is(article.Capitalised) && r.inLongName(i) {
		return i + 1, false
	}
	var q quantity
	ok := r.quantityAt(i, &q)
	if ok && r.score(a, i, &q) {
		return 0, true
	}
	if r.ratio(a, i, &q, ok) {
		return 0, true
	}
	if t.Kind == article.Word && known(t.Form).is(isOrdinal) && !known(t.Form).is(isPart|isNumber) {
		return i + 1, false
	}
	if r.partOfUnit(a, i) {
		return 0, true
	}
	if !ok {
		return i + 1, false
	}
	a.Value, a.Digits, a.Tokens = q.value, q.digits, q.tokens
	r.sign(a)
	if !r.unit(a, &q) {
		return q.tokens.End, false
	}
	return 0, true
}

// inLongName reports whether the word at token i is one of several of a name,
// the Six of Six Nations.
func (r *amountReader) inLongName(i uint32) bool {
	n := r.nameAt(i)
	return n >= 0 && r.facts.Names[n].Words > 1 && !r.titleCase(r.sentenceOf(i))
}

// keep completes an amount and adds it.
func (r *amountReader) keep(a *Amount) {
	a.Sentence = r.sentence(a.Tokens.First)
	r.hedge(a)
	a.Span = r.doc.SpanOf(a.Tokens)
	if n := a.About.HeadN; a.Unit == Count && n >= a.Tokens.End && n < a.Tokens.End+3 {
		a.Phrase.End = r.toks[n].End
	}
	r.out = append(r.out, *a)
	r.join()
}

// inDate returns the end of the date that holds the span, or zero.
func (r *amountReader) inDate(s article.Span) uint32 {
	dates := r.facts.Dates
	for r.date < len(dates) && dates[r.date].Span.End <= s.Start {
		r.date++
	}
	if r.date < len(dates) && dates[r.date].Span.Overlaps(s) {
		return dates[r.date].Span.End
	}
	return 0
}

// sign takes in a minus before the figure and makes the value negative.
func (r *amountReader) sign(a *Amount) {
	i := a.Tokens.First
	if i == r.first {
		return
	}
	p := &r.toks[i-1]
	switch {
	case p.Form == formMinusW || p.Form == formNegative || p.Form == formMinus && r.glued(i):
	case (p.Form == formHyphen || p.Form == formDash) && r.glued(i) && p.Is(article.SpaceBefore) && r.mayBeNegative(i, p.Form):
	default:
		return
	}
	a.Value.Coef = -a.Value.Coef
	a.Tokens.First--
}

// mayBeNegative reports whether a hyphen before token i is a minus: one at the
// beginning of a line is a list's, and a long dash needs a unit behind.
func (r *amountReader) mayBeNegative(i uint32, dash article.FormID) bool {
	if r.toks[i].Kind != article.Number {
		return false
	}
	next := r.word(i + 1)
	unit := next.is(isPercent) || next.unit != 0 && r.glued(i+1) || next.unit == unitDegree
	return unit || dash == formHyphen && i-1 > r.first && r.toks[i-2].Kind == article.Word
}

// unit reads what the quantity is of, from the tokens before and after it. It
// reports false for a number that is no amount.
func (r *amountReader) unit(a *Amount, q *quantity) bool {
	switch {
	case r.signBefore(a, q), r.percent(a, q.tokens.End), r.moneyAfter(a, q), r.millions(a, q), r.measure(a, q):
		r.sharedScale(a, q)
		return true
	case r.partOfOther(q.tokens.First, q.tokens.End):
		return false
	}
	return r.counted(a, q)
}

// decimalCommas reports whether the article writes decimals with commas: it
// does so with units behind at least twice, and with a point never.
func decimalCommas(doc *article.Document, points []uint32) bool {
	commas := 0
	toks := doc.Tokens
	for _, p := range points {
		i := int(p)
		if toks[i].Kind == article.Number && i+3 < len(toks) && toks[i+1].Form == formComma && !toks[i+1].Is(article.SpaceBefore) && toks[i+2].Kind == article.Number &&
			!toks[i+2].Is(article.SpaceBefore) && toks[i+2].Len() < 3 && known(toks[i+3].Form).is(isPercent|isScale|isUnit|isMoney) {
			commas++
		}
	}
	if commas < 2 {
		return false
	}
	for _, p := range points {
		if t := &toks[p]; t.Kind == article.Number && hasPoint(doc.In(t.Span)) {
			return false
		}
	}
	return true
}

// hasPoint reports whether a figure has a decimal point, and not a group of
// three digits behind it.
func hasPoint(s string) bool {
	for i := range len(s) {
		if s[i] == '.' {
			return len(s)-i != 4
		}
	}
	return false
}

// parseGrouped is ParseDecimal for figures whose point groups thousands.
func parseGrouped(s string) (Decimal, bool) {
	if hasPoint(s) {
		return ParseDecimal(s)
	}
	for i := range len(s) {
		if s[i] == '.' {
			d, ok := ParseDecimal(s)
			if !ok || s[:i] == "" {
				return Decimal{}, false
			}
			return d.Shift(len(s) - i - 1)
		}
	}
	return ParseDecimal(s)
}
