package facts

import "copydesk/article"

var (
	formP      = article.FormOf("p")
	formStop   = article.FormOf(".")
	emergency  = article.NewSet("call", "calls", "caller", "callers", "operator", "operators", "dispatcher", "dispatchers", "emergency", "called", "dial", "dialled", "dialed", "calling", "phoned")
	phoneWords = article.NewSet("call", "phone", "tel", "telephone", "fax", "hotline", "helpline", "text", "dial", "ring", "number", "contact", "on", "at", ":")
	strongTags = article.NewSet("flight", "route", "section", "chapter", "page", "pages", "boeing", "airbus", "version", "room", "highway", "interstate", "isbn", "psalm", "clause",
		"paragraph", "article", "type", "category", "gate", "platform", "junction", "tel", "fax", "phone", "nos", "appendix", "footnote", "verse")
)

// notAmount looks at the digits at token i and returns the token to go on with
// when they belong to something that is no amount: a telephone number, a
// version, a clock time, an address, a name. Zero means that they may be one.
func (r *amountReader) notAmount(i uint32) uint32 {
	t := &r.toks[i]
	if t.Is(article.CodeText) {
		return i + 1
	}
	if end := r.chain(i); end != 0 {
		return end
	}
	if end := r.work(i); end != 0 {
		return end
	}
	if i > r.first {
		if _, _, ok := r.moneySign(i-1, i); ok {
			return 0
		}
	}
	text := r.doc.In(t.Span)
	if len(text) > 1 && text[0] == '0' && text[1] != '.' {
		return r.runOfDigits(i)
	}
	if end := r.clock(i); end != 0 {
		return end
	}
	if r.phone(i) {
		return r.runOfDigits(i)
	}
	if r.labelled(i) || r.emergency(i) || r.addressed(i) || r.modelled(i) {
		return i + 1
	}
	return 0
}

// chain skips figures joined by slashes, colons, or two hyphens and more: 9/11,
// 24/7, 10:30, 4-4-2, 2004-05. Fractions, odds and scores are none.
func (r *amountReader) chain(i uint32) uint32 {
	sep := r.tok(i + 1).Form
	if !r.glued(i+1) || r.tok(i+2).Kind != article.Number || !r.glued(i+2) {
		return 0
	}
	switch sep {
	case formSlash:
		if _, _, ok := r.fraction(i); ok && !r.oddsAround(i, i+3) {
			return 0
		}
		if r.oddsAround(i, i+3) || r.conversionSlash(i) {
			return 0
		}
	case formColon:
		if r.oddsAround(i, i+3) {
			return 0
		}
	case formHyphen, formDash:
		third := r.tok(i+3).Form == sep && r.glued(i+3) && r.tok(i+4).Kind == article.Number && r.glued(i+4)
		if !third && !r.phoneParts(i) && !r.yearParts(i) {
			return 0
		}
	default:
		return 0
	}
	end := i + 3
	for r.tok(end).Kind == article.Punct && r.glued(end) && r.glued(end+1) && r.tok(end+1).Kind == article.Number || r.tok(end).Form == sep && r.glued(end) && r.glued(end+1) && r.tok(end+1).Kind == article.Number {
		end += 2
	}
	if sep == formSlash || sep == formColon {
		if w := r.word(end); w.is(isZone) {
			end++
		}
	}
	return end
}

// conversionSlash reports whether the figures beside a slash are amounts with
// units of their own.
func (r *amountReader) conversionSlash(i uint32) bool { return r.word(i+1).unit != 0 }

// phoneParts reports whether N-N is a telephone number: the second part has
// four digits or a zero in front.
func (r *amountReader) phoneParts(i uint32) bool {
	a, b := r.doc.In(r.toks[i].Span), r.doc.In(r.toks[i+2].Span)
	return len(b) == 4 && len(a) == 3 && b[1] != ',' || len(b) > 1 && b[0] == '0' && b[1] != '.' && len(a) > 1 && len(a) != 4
}

// yearParts reports whether N-N is two years or a season: 2004-05, 1914-1918.
func (r *amountReader) yearParts(i uint32) bool {
	a, b := r.doc.In(r.toks[i].Span), r.doc.In(r.toks[i+2].Span)
	return len(a) == 4 && (a[0] == '1' && a[1] > '5' || a[0] == '2' && a[1] == '0') && (len(b) == 2 || len(b) == 4) && onlyDigits(a) && onlyDigits(b) && !r.counts(i+3)
}

func onlyDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// runOfDigits skips the figures of a telephone number.
func (r *amountReader) runOfDigits(i uint32) uint32 {
	end := i + 1
	for {
		j := end
		if f := r.tok(j).Form; f == formHyphen || f == formDash || f == formClose || f == formStop && r.glued(j+1) {
			j++
		}
		if r.tok(j).Kind != article.Number {
			return end
		}
		end = j + 1
	}
}

// phone reports whether bare figures follow each other, as in 020 7946 0958, or
// a long one follows a word of telephones.
func (r *amountReader) phone(i uint32) bool {
	t, next := &r.toks[i], r.tok(i+1)
	text := r.doc.In(t.Span)
	if !onlyDigits(text) {
		return false
	}
	if next.Kind == article.Number && len(text) > 2 && next.Len() > 2 && onlyDigits(r.doc.In(next.Span)) && r.spaced(i) == i+1 {
		return true
	}
	if i == r.first {
		return false
	}
	p := &r.toks[i-1]
	if p.Form == formPlus1 && r.glued(i) && next.Kind == article.Number {
		return true
	}
	if p.Form == formOpen && len(text) == 3 && next.Form == formClose && r.tok(i+2).Kind == article.Number {
		return true
	}
	return len(text) > 4 && phoneWords.Has(p.Form) && p.Form != formAt && p.Form != formOn && !r.word(i+1).is(isScale|isUnit|isPercent|isMoney) && (p.Form != formColon || i > r.first+1 && phoneWords.Has(r.toks[i-2].Form))
}

var (
	formPlus1 = article.FormOf("+")
	formAt    = article.FormOf("at")
)

// clock returns the token after a clock time: 8pm, 10.30 a.m., 1500 GMT, 6 o'clock.
func (r *amountReader) clock(i uint32) uint32 {
	t := r.tok(i + 1)
	w := r.word(i + 1)
	if (t.Form == formA || t.Form == formP) && r.tok(i+2).Form == formStop && r.glued(i+2) && r.tok(i+3).Form == formM && r.glued(i+3) {
		return i + 4 // 11 a.m without its last stop
	}
	if t.Kind != article.Word || !w.is(isZone) {
		return 0
	}
	v, ok := ParseDecimal(r.doc.In(r.toks[i].Span))
	if !ok || v.Exp < -2 || v.Float() > 2400 {
		return 0
	}
	end := i + 2
	if r.tok(end).Form == formStop && r.glued(end) && r.tok(end+1).Kind != 0 && !r.tok(end+1).Is(article.Capitalised) {
		end++
	}
	return end
}

// labelled reports whether the word before token i says that the number names
// something: Flight 370, page 12, No. 5, #5, F-16, Windows 10.
func (r *amountReader) labelled(i uint32) bool {
	if i == r.first {
		return false
	}
	p := &r.toks[i-1]
	text := r.doc.In(r.toks[i].Span)
	switch {
	case p.Kind == article.Symbol && r.glued(i) && r.doc.In(p.Span) == "#":
		return true
	case p.Form == formStop && i > r.first+1 && labelStops.Has(r.toks[i-2].Form) && (r.toks[i-2].Form != formNo || r.toks[i-2].Is(article.Capitalised)):
		return true
	case p.Kind != article.Word || !onlyDigits(text) && !r.version(text):
		return false
	}
	w := r.word(i - 1)
	next := r.word(i + 1)
	if strongTags.Has(p.Form) {
		return true
	}
	if next.class&(isPercent|isScale|isMoney|isMinor) != 0 && !next.is(isUnsure) || next.is(isUnit) && (!p.Is(article.Capitalised) || r.farOff(i, w)) {
		return false
	}
	if p.Form == formNo && p.Is(article.Capitalised) {
		return true
	}
	if w.is(isLabel|isTag) && r.series(i, w) {
		return true
	}
	if w.is(isTag) && !r.ends(i+1) && !r.capitalInside(i-1) {
		return false // a hole 15-20cm deep
	}
	if w.is(isLabel | isTag) {
		n, ok := r.noun(i + 1)
		return !ok || n != i+1
	}
	return r.named(i, p, w, len(text))
}

// capitalInside reports whether a word has the capital of a name: it does not
// begin its sentence, which is not all in capitals.
func (r *amountReader) capitalInside(i uint32) bool {
	t := &r.toks[i]
	s := r.sentenceOf(i)
	return t.Is(article.Capitalised) && i > s.First && !r.titleCase(s)
}

var labelStops = article.NewSet("no", "nos", "art", "sec", "fig", "vol", "pp", "p", "ch", "ext", "tel")

// version reports whether digits with a point may be a version: 4.4.
func (r *amountReader) version(text string) bool { return len(text) <= 4 && text[len(text)-1] != ',' }

// named reports whether the number at i ends a name that begins with a capital:
// Windows 10, Apollo 11, Channel 4. A place or a time after a preposition is
// none ("In Baghdad 23 people died"), nor is anything in a line of capitals.
func (r *amountReader) named(i uint32, p *article.Token, w *word, digits int) bool {
	if !p.Is(article.Capitalised) && !p.Is(article.MixedCase) || p.Form == formThe || w.is(isTime|isFunction|isHedge|isSaying) || digits > 5 || digits == 5 && p.Len() != 2 {
		return false
	}
	s := r.sentenceOf(i - 1)
	if i-1 == s.First && IsDictionary(p.Form) && !r.bareNoun(i-1, w) || r.titleCase(s) {
		return false
	}
	if k := w.verb; k&(verbPast|verbIng) != 0 && i-1 == s.First {
		return false
	}
	n := i - 1
	for n > s.First && r.toks[n-1].Is(article.Capitalised) && r.toks[n-1].Kind == article.Word {
		n--
	}
	if n > s.First && r.word(n-1).is(isPreposition) || n == s.First && r.word(n).is(isPreposition) {
		m, ok := r.noun(i + 1)
		return !ok || m != i+1 && digits < 2
	}
	if m, ok := r.noun(i + 1); ok && m == i+1 && known(r.toks[m].Form).is(isPerson) {
		return IsDictionary(p.Form) && !w.is(isCountry) && w.verb == 0 && r.capitalInside(i-1) && digits < 3 && n == i-1 && !IsGiven(p.Form) && !IsPlace(p.Form)
	}
	return true
}

// series reports whether the word before token i, which stands before numbers
// that name things, has the capital of a name: "strong Model 3 orders", "Apollo 11
// crew", "Level 3 engineers left".
func (r *amountReader) series(i uint32, w *word) bool {
	p := &r.toks[i-1]
	if !p.Is(article.Capitalised) || w.verb != 0 && !r.capitalInside(i-1) || r.plural(i-1) && !w.is(isLabel) {
		return false
	}
	return w.is(isLabel) || r.capitalInside(i-1) || !r.titleCase(r.doc.Sentences[r.doc.SentenceAt(p.Start)].Tokens)
}

// farOff reports whether the number at i, behind a capitalised word, measures
// something: "the town of Corran 300 km away", but not "the Pallan 9 in orbit".
func (r *amountReader) farOff(i uint32, w *word) bool {
	return r.tok(i+1).Len() > 1 && r.tok(i+1).Form != formIn && !w.is(isLabel|isTag)
}

// bareNoun reports whether the word at i can only be a noun in the singular: at
// the head of a sentence it makes a name with the number after it.
func (r *amountReader) bareNoun(i uint32, w *word) bool {
	t := &r.toks[i]
	return w.class == 0 && w.verb == 0 && w.role == NoRole && !r.plural(i) && r.doc.Text[t.End-1] != 'y' && t.Len() > 3
}

// titleCase reports whether a sentence is written with capitals throughout.
func (r *amountReader) titleCase(s article.Range) bool {
	if r.cased != s.First || r.casedEnd != s.End {
		r.cased, r.casedEnd = s.First, s.End
		r.display = capitalised(r.toks[s.First:s.End])
	}
	return r.display
}

// capitalised reports whether the words of a sentence begin with capitals, but
// for those that titles write small.
func capitalised(toks []article.Token) bool {
	capitals, small := 0, 0
	for i := range toks {
		switch t := &toks[i]; {
		case t.Kind != article.Word:
		case t.Is(article.Capitalised):
			capitals++
		case !known(t.Form).is(isFunction) && t.Len() > 2 && !t.Is(article.MixedCase):
			return false
		default:
			small++
		}
	}
	return capitals > 1 && capitals > small
}

// emergency reports whether 911, 999 and 112 are telephone numbers, and 401(k)
// a pension.
func (r *amountReader) emergency(i uint32) bool {
	text := r.doc.In(r.toks[i].Span)
	switch text {
	case "911", "999", "112", "101", "111":
		return emergency.Has(r.tok(i+1).Form) || i > r.first && emergency.Has(r.toks[i-1].Form)
	case "401", "403", "501", "529":
		return r.tok(i+1).Form == formOpen && r.glued(i+1)
	}
	return false
}

// addressed reports whether the number is that of a house: 10 Downing Street,
// 1600 Pennsylvania Avenue.
func (r *amountReader) addressed(i uint32) bool {
	if r.toks[i].Len() > 5 {
		return false
	}
	for n := i + 1; n < i+5; n++ {
		t := r.tok(n)
		if t.Kind != article.Word || !t.Is(article.Capitalised) {
			if t.Kind == article.Number && n == i+2 && ordinalEnds.Has(r.tok(n+1).Form) {
				continue
			}
			if n > i+1 && ordinalEnds.Has(t.Form) && r.glued(n) {
				continue
			}
			return false
		}
		if n > i+1 && r.word(n).is(isStreet) && !r.titleCase(r.sentenceOf(n)) {
			return true
		}
	}
	return false
}

// modelled reports whether digits are close to letters that are no unit: 747s,
// 3D, 4x4, 7-Eleven.
func (r *amountReader) modelled(i uint32) bool {
	t := r.tok(i + 1)
	if r.joint(i+1) && r.tok(i+2).Is(article.Capitalised) && r.tok(i+2).Kind == article.Word {
		w := r.word(i + 2)
		s := r.sentenceOf(i + 1)
		return !w.is(isUnit|isScale|isPercent|isMoney) && w.verb == 0 && !r.titleCase(s) && !r.plural(i+2) && i > s.First && IsDictionary(r.toks[i+2].Form)
	}
	if t.Kind != article.Word || !r.glued(i+1) {
		return false
	}
	w := r.word(i + 1)
	if w.class&(isUnit|isScale|isPercent|isMoney|isMinor|isSign) != 0 || t.Form == formPp || t.Form == formX || ordinalEnds.Has(t.Form) || letterUnits.Has(t.Form) && !t.Is(article.Capitalised) {
		return ordinalEnds.Has(t.Form)
	}
	if _, _, ok := r.scaledCode(i + 1); ok {
		return false
	}
	return !celsiusWords.Has(t.Form) && !fahrenheits.Has(t.Form) && t.Form != formPossS
}

// partOfOther reports whether the figure is joined to a word before it or to
// signs that make no amount of it: A-320, 1990s.
func (r *amountReader) partOfOther(first, last uint32) bool {
	if first > r.first && r.glued(first) {
		p := &r.toks[first-1]
		switch {
		case p.Form == formSlash || p.Form == formColon || p.Kind == article.Symbol && p.Form == 0:
			return true
		case p.Form == formHyphen && r.glued(first-1) && first-1 > r.first && r.toks[first-2].Kind == article.Number && !r.amountBefore(first-1):
			return true // 20-20 vision
		case (p.Form == formHyphen || p.Form == formDash) && first-1 > r.first && r.glued(first-1) && r.toks[first-2].Kind == article.Word && !r.amountBefore(first-1):
			return true
		}
	}
	next := r.tok(last)
	return r.glued(last) && (next.Form == formSlash || next.Form == formColon) && r.tok(last+1).Kind == article.Number && r.glued(last+1)
}

// amountBefore reports whether the last amount ends at token i: "five-10".
func (r *amountReader) amountBefore(i uint32) bool {
	return len(r.out) > 0 && r.out[len(r.out)-1].Tokens.End == i
}
