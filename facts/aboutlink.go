package facts

import (
	"sort"

	"copydesk/article"
)

// copulas are verbs whose subject has the amount, however it came to it.
var copulas = article.NewSet("reach", "reached", "reaches", "reaching", "hit", "hits", "hitting", "total", "totals", "totalled", "totaled", "totalling", "totaling",
	"exceed", "exceeded", "exceeds", "exceeding", "average", "averaged", "averages", "averaging", "cost", "costs", "costing", "equal", "equals", "equalled", "top", "topped", "tops",
	"stand", "stands", "stood", "standing", "number", "numbered", "numbers", "weigh", "weighs", "weighed", "weighing", "measure", "measures", "measured", "measuring",
	"become", "became", "remain", "remained", "remains", "fetch", "fetched", "fetches", "gross", "grossed", "last", "lasted", "lasts", "lasting", "rate", "amount", "amounted", "amounts",
	"range", "ranged", "ranges", "ranging", "comprise", "comprises", "comprised", "represent", "represents", "represented", "contain", "contains", "contained",
	"cover", "covers", "covered", "covering", "stretch", "stretches", "span", "spans", "spanning", "yield", "yields", "yielded", "approach", "near", "equalling", "surpassed", "valued", "priced", "estimated", "put", "seen", "set", "quoted", "traded", "trading", "closed", "ended", "finished", "opened", "settled", "take", "takes", "took", "taken", "taking", "came", "come", "comes", "went", "sold", "selling", "sells")

// linked finds the thing outside the amount's phrase by what stands before it.
func (r *sentenceReader) linked(a *Amount, l *link) {
	measured := a.Unit == Measure || a.Unit == Duration || a.Unit == Age
	for steps := 0; l.open && a.Unit != Score && a.Unit != Rank && steps < 4; steps++ {
		n := l.left
		f := r.toks[n].Form
		if r.at(n) == tagPrep && (measured && !measurePreps.Has(f) || (a.Unit == Plain || a.Unit == Count) && !plainPreps.Has(f)) {
			return
		}
		switch r.at(n) {
		case tagPrep:
			if f == formOf && r.transparent(l) {
				continue
			}
			r.afterPrep(a, l, n)
		case tagVerb:
			r.afterVerb(a, l, n)
		case tagAux:
			if !having.Has(f) {
				l.of, l.found = r.subject(n, 0)
			} else if p, ok := r.subject(n, 0); ok {
				l.whole = p
			}
			l.verb, l.has = n, true
		case tagAdv, tagNoun, tagConj, tagComma:
			r.afterChangeWord(a, l, n)
		case tagBreak:
			if f == formColon && n > r.s.First {
				l.of, l.found = r.chain(n)
			}
		}
		return
	}
}

// plainPreps stand between a thing and its number.
var plainPreps = article.NewSet("of", "at", "to", "from", "by", "against", "versus", "vs", "between", "worth", "above", "below")

// measurePreps stand between a thing and its measure: "a bridge of 3 miles".
var measurePreps = article.NewSet("of", "at", "to", "from", "by")

var having = article.NewSet("has", "have", "had", "having")

// transparent steps over "a total of" and the like before an amount: what it is
// of is said elsewhere. It reports false for a noun that tells more.
func (r *sentenceReader) transparent(l *link) bool {
	n := l.left
	if n == r.s.First {
		return false
	}
	p, ok := r.phraseEnding(n - 1)
	if !ok || !measureNouns.Has(r.toks[p.head].Form) {
		return false
	}
	if _, ok := r.compounded(p); ok {
		return false
	}
	l.first = p.first
	l.open = p.first > r.s.First
	l.left = p.first - 1
	return true
}

// measureNouns before "of" and an amount say nothing of what it is of.
var measureNouns = article.NewSet("total", "average", "maximum", "minimum", "sum", "amount", "record", "majority", "range", "excess", "region", "tune", "equivalent", "figure",
	"level", "levels", "peak", "high", "low", "estimate", "number", "rate", "mean", "median", "proportion", "mixture", "series", "combination", "ceiling", "cap", "limit", "order", "group", "list", "team", "least", "upwards")

// afterPrep finds the thing of an amount that the preposition at n precedes.
func (r *sentenceReader) afterPrep(a *Amount, l *link, n uint32) {
	f := r.toks[n].Form
	if !linkPreps.Has(f) && !(edgePreps.Has(f) && n > r.s.First && (r.at(n-1) == tagVerb || r.at(n-1) == tagAdv && r.word(n-1).is(isChange))) {
		return
	}
	role := known(f).role // worth
	if f == formOf {
		if p, ok := r.phraseBefore(n); ok {
			if r.inName(p.head) && p.first > r.s.First+1 && r.at(p.first-1) == tagPrep { // a payment from Calder of £5m
				if q, ok := r.phraseBefore(p.first - 1); ok {
					p = q
				}
			}
			l.of, l.found = p, true
		}
		return
	}
	if n > r.s.First && r.at(n-1) == tagBreak { // sales fell last year - by 15 per cent
		n--
	}
	v, okV := r.verbBefore(n)
	okV = okV && r.reaches(v, n)
	l.verb, l.has = v, okV
	p, okP := r.chain(n)
	switch {
	case okP && okV && p.first > v && (f != formWorth || r.isObject(p, v)):
		// raised its dividend to 5 cents, bought the house for $5m
		if r.at(p.first-1) == tagPrep && p.first > r.s.First+1 && r.at(p.first-2) == tagPron {
			break // sold him to Orvia for £12m
		}
		if r.at(p.first-1) == tagPrep && !copulas.Has(r.toks[v].Form) && r.word(v).class&isChange == 0 || r.word(p.head).is(isTime) {
			l.of, l.found = r.subject(v, 0)
			break
		}
		l.of, l.found = p, true
	case okP && !okV || okP && f == formWorth, okP && f == formAt && p.first > v:
		l.of, l.found = p, true
	case okV:
		l.of, l.found = r.doneBy(v)
		l.role = r.word(v).role
	}
	if role != NoRole {
		l.role = role
	}
	if l.found && f == formWorth && l.of.head+1 < n {
		if q, ok := r.phraseBefore(n); ok { // the nearest is what is worth it
			l.of = q
		}
	}
}

// linkPreps stand between a thing and its amount; edgePreps only behind a verb:
// "fell below $5".
var (
	linkPreps = article.NewSet("of", "worth", "at", "to", "from", "by", "for", "against", "versus", "vs", "between", "with", "on", "around", "near")
	edgePreps = article.NewSet("above", "below", "over", "under", "past", "beyond", "through", "into", "in", "within")
)

// isObject reports whether a phrase follows its verb at once.
func (r *sentenceReader) isObject(p phrase, v uint32) bool { return p.first > v }

// phraseBefore returns the noun phrase right before token n, brackets and
// quotation marks looked through.
func (r *sentenceReader) phraseBefore(n uint32) (phrase, bool) {
	for n > r.s.First && (r.at(n-1) == tagOther || r.at(n-1) == tagAdv || r.at(n-1) == tagDate) {
		n--
	}
	if n > r.s.First && r.at(n-1) == tagClose {
		n = r.opening(n-1) + 1
	}
	if n == r.s.First {
		return phrase{}, false
	}
	return r.phraseEnding(n - 1)
}

// doneBy is the subject of a verb, or what a participle stands behind: "deals
// totalling $5m".
func (r *sentenceReader) doneBy(v uint32) (phrase, bool) {
	if r.word(v).verb&(verbIng|verbPast) != 0 && v > r.s.First {
		n := v
		if r.at(n-1) == tagComma && (r.word(v).verb&verbIng != 0 || pricedWords.Has(r.toks[v].Form)) {
			n--
		}
		if n > r.s.First && r.at(n-1) == tagNoun && n > r.s.First {
			if r.word(v).verb&verbIng != 0 || n < v {
				return r.phraseBefore(n)
			}
		}
	}
	return r.subject(v, 0)
}

// pricedWords are participles that follow a comma: "three deals, valued at $5m".
var pricedWords = article.NewSet("valued", "priced", "estimated", "put", "set")

// afterVerb finds the thing of an amount that follows its verb.
func (r *sentenceReader) afterVerb(a *Amount, l *link, v uint32) {
	w := r.word(v)
	l.verb, l.has = v, true
	l.role = w.role
	if w.is(isChange) && !transitiveChange(r, v) || copulas.Has(r.toks[v].Form) {
		l.of, l.found = r.doneBy(v)
		if w.is(isChange) {
			a.About.Frame |= Change
		}
		return
	}
	if p, ok := r.doneBy(v); ok {
		l.whole = p
	}
	r.spentOn(a, l)
}

// transitiveChange reports whether a verb of change here has an object: "cut
// 500 jobs" has, "fell 5%" has not.
func transitiveChange(r *sentenceReader, v uint32) bool {
	return objectChanges.Has(r.toks[v].Form) && !(r.at(v+1) == tagAmount && r.percentAt(v+1))
}

var objectChanges = article.NewSet("cut", "cuts", "cutting", "reduce", "reduced", "reduces", "reducing", "boost", "boosted", "lift", "lifted", "shed", "shedding", "trim", "trimmed",
	"slash", "slashed", "gain", "gained", "gains", "raise", "raised", "edge", "contract", "contracted", "contracts", "strengthen", "ease", "widen", "narrow", "expand", "added")

// percentAt reports whether the amount at token n is a percentage.
func (r *sentenceReader) percentAt(n uint32) bool {
	a := r.amountAt(n)
	return a != nil && (a.Unit == Percent || a.Unit == Points)
}

// amountAt returns the amount of the sentence that token n is of, or nil.
func (r *sentenceReader) amountAt(n uint32) *Amount {
	i := r.first + sort.Search(r.last-r.first, func(i int) bool { return r.out[r.first+i].Tokens.End > n })
	if i == r.last || r.out[i].Tokens.First > n {
		return nil
	}
	return &r.out[i]
}

// spentOn finds what money went on: "paid $5m for the house", "spent $5m on roads".
func (r *sentenceReader) spentOn(a *Amount, l *link) {
	if a.Unit != Money {
		return
	}
	n := a.Tokens.End
	for r.at(n) == tagOther && n < r.s.End || r.at(n) == tagDate {
		n++
	}
	if n < r.s.End && r.at(n) == tagOpen { // $5m (£3m) for the house
		for n < r.s.End && r.at(n) != tagClose {
			n++
		}
		n++
	}
	f := r.tok(n).Form
	if f != formFor && f != formOn && f != formIn {
		return
	}
	if r.at(n+1) == tagVerb && r.word(n+1).verb&verbIng != 0 {
		n++ // on buying a stake
	}
	p, ok := r.phraseAt(n + 1)
	if !ok || r.word(p.head).is(isTime) || r.at(n+1) == tagDate || r.at(n+1) == tagAmount && r.at(n) != tagVerb || f != formFor && r.inName(p.head) {
		return
	}
	l.of, l.found = p, true
}

// afterChangeWord finds the thing of "up 5%", "down $3m", ", or 5%".
func (r *sentenceReader) afterChangeWord(a *Amount, l *link, n uint32) {
	t := &r.toks[n]
	w := known(t.Form)
	if r.word(a.Tokens.End).is(isChange) && r.at(a.Tokens.End) != tagNoun { // £1.2bn, 20% higher than
		w = r.word(a.Tokens.End)
	}
	if r.at(n) == tagNoun {
		// unemployment 5.2%, in a headline or a list
		if w.is(isChange) || r.headline() {
			if p, ok := r.phraseEnding(n); ok {
				l.of, l.found = p, true
			}
		}
		return
	}
	if !w.is(isChange) {
		return
	}
	a.About.Frame |= Change
	m := n
	if m > r.s.First && r.at(m-1) == tagComma {
		m--
	}
	if v, ok := r.verbBefore(m); ok && r.reaches(v, n) {
		l.verb, l.has = v, true
		l.of, l.found = r.subject(v, 0)
		return
	}
	l.of, l.found = r.chain(m)
}

// reaches reports whether nothing that begins a clause stands between a verb
// and token n.
func (r *sentenceReader) reaches(v, n uint32) bool {
	for i := v + 1; i < n; i++ {
		switch r.at(i) {
		case tagRelative, tagClause, tagBreak, tagPron:
			return false
		}
	}
	return true
}

// inherit gives an amount without a thing that of the amount it repeats, or of
// the one it is joined to: a conversion, "from 20 to 30", "5 and 6 per cent".
func (r *sentenceReader) inherit(i int) {
	a := &r.out[i]
	from := i - 1
	if a.Converts >= 0 {
		from = int(a.Converts)
	}
	if a.About.Head != 0 && a.Unit != Measure && a.Unit != Duration || from < r.first {
		return
	}
	b := &r.out[from]
	if a.Unit == Plain && b.Unit == Count && b.About.Frame&Adjective == 0 && a.About.Head == 0 && r.adjoins(b, a) && a.Value.Exp >= 0 && a.About.Frame&Change == 0 {
		a.Unit, a.About.Head, a.About.Role = Count, b.About.Head, b.About.Role // 300 homes, against 450
		return
	}
	if a.Converts < 0 && (b.Unit != a.Unit || !r.adjoins(b, a)) {
		return
	}
	if a.Unit == Measure || a.Unit == Duration {
		if a.About.Of == 0 {
			a.About.Of = b.About.Of
		}
	} else if b.Unit == a.Unit {
		a.About.Head, a.About.HeadN, a.About.Modifiers = b.About.Head, b.About.HeadN, b.About.Modifiers
	}
	a.About.Role = b.About.Role
	a.About.Subject = b.About.Subject
}

// adjoins reports whether only joining words stand between two amounts.
func (r *sentenceReader) adjoins(x, y *Amount) bool {
	if y.Tokens.First > x.Tokens.End+8 {
		return false
	}
	for n := x.Tokens.End; n < y.Tokens.First; n++ {
		t := &r.toks[n]
		if r.at(n) == tagDate || t.Start >= y.Phrase.Start {
			continue
		}
		if !joiners.Has(t.Form) && !known(t.Form).is(isEarlier|isHedge|isCompare|isWhole) {
			return false
		}
	}
	return true
}

var joiners = article.NewSet("to", "from", "and", "or", ",", "-", "–", "a", "year", "the", "against", "versus", "compared", "with", "of", "in", "respectively", "up", "down", "by", "not", "(", "than", "more", "less", "just", "only", "same", "period")
