package facts

import (
	"sort"

	"copydesk/article"
)

// frame collects the circumstances that part the amount from others.
func (r *sentenceReader) frame(i int, l *link) {
	a := &r.out[i]
	fr := &a.About.Frame
	if r.toks[a.Tokens.First].Is(article.InQuotes) {
		*fr |= Quoted
	}
	r.frameBefore(i, l)
	r.frameAfter(a)
	if r.ofLastTime(a) {
		*fr |= Previous
	}
	if r.has&isForecast != 0 && r.foreseen(a, l) {
		*fr |= Forecast
	}
}

// lastReach is how many tokens after the head of a sentence an amount may stand of
// which its subject is still the one.
const lastReach = 25

// ofLastTime reports whether the sentence begins with what was before: "Last year's
// regatta drew 90 boats and raised £2,000".
func (r *sentenceReader) ofLastTime(a *Amount) bool {
	if r.has&isEarlier == 0 || a.Tokens.First > r.s.First+lastReach {
		return false
	}
	n := r.s.First
	if r.tok(n).Form == formThe {
		n++
	}
	if f := r.tok(n).Form; f != formLast && f != formPrevious || !r.word(n+1).is(isTime) || r.tok(n+2).Form != formPossS {
		return false
	}
	for i := n + 3; i < a.Tokens.First; i++ {
		if f := r.toks[i].Form; f == formThis || f == formNow || r.at(i) == tagBreak {
			return false
		}
	}
	return true
}

// frameBefore reads the circumstances from the words before the amount.
func (r *sentenceReader) frameBefore(i int, l *link) {
	a := &r.out[i]
	fr := &a.About.Frame
	if l.open {
		r.lead(i, l)
	}
	for i := a.Tokens.First; i > r.s.First && i+4 > l.first; i-- {
		t := &r.toks[i-1]
		w := known(t.Form)
		if r.at(i-1) == tagAmount || r.at(i-1) == tagBreak {
			break
		}
		switch {
		case w.is(isFurther) && i-1 >= l.first && t.Start < a.Phrase.Start:
			*fr |= More
		case w.is(isWhole):
			*fr |= Whole
		case w.is(isMean):
			*fr |= Average
		case w.is(isTarget) && r.at(i-1) != tagVerb:
			*fr |= Target
		case w.is(isSubset) && r.at(i-1) != tagVerb && (w.syntax&synRelative == 0 && t.Form != formThem || i-1 > r.s.First && r.toks[i-2].Form == formOf):
			*fr |= Part
		case w.is(isEarlier) && r.at(i-1) != tagPrep && r.at(i-1) != tagClause && !r.thisTime(i-1) && !r.lastLeft(i-1):
			*fr |= Previous
		case w.is(isCompare) && t.Form != formWith && t.Form != formThan, t.Form == formFrom && i-1 == l.left, t.Form == formThan && i-1 < l.first:
			*fr |= Compared
		case t.Form == formEach || t.Form == formEvery:
			*fr |= PerUnit
		}
	}
}

// lead reads the word right before the amount's phrase.
func (r *sentenceReader) lead(i int, l *link) {
	fr := &r.out[i].About.Frame
	n := l.left
	switch f := r.toks[n].Form; {
	case f == formFrom:
		*fr |= From
	case f == formTo && r.changing(i, l):
		*fr |= To
	case f == formBy && !r.doneByAgent(l):
		*fr |= Change
	case f == formAgainst || f == formVersus || f == formVs || (f == formWith || f == formTo) && n > r.s.First && comparedWords.Has(r.toks[n-1].Form):
		*fr |= Compared | Previous
	}
	if n > r.s.First && insteadOf.Has(r.toks[n-1].Form) && r.at(n) == tagPrep || r.toks[n].Form == formNot {
		*fr |= Negated
	}
}

var (
	formAgainst   = article.FormOf("against")
	formVersus    = article.FormOf("versus")
	formVs        = article.FormOf("vs")
	formWith      = article.FormOf("with")
	comparedWords = article.NewSet("compared", "compares", "comparing", "comparison", "contrast", "contrasts")
	insteadOf     = article.NewSet("instead", "rather")
)

// doneByAgent reports whether "by" before the amount names who did it: "a strike
// by 9,000 workers", "dwarfed by the $204m of its rival".
func (r *sentenceReader) doneByAgent(l *link) bool {
	n := l.left
	if n == r.s.First {
		return false
	}
	if r.at(n-1) == tagVerb && !r.word(n-1).is(isChange) {
		return n > r.s.First+1 && r.before(n-1) == tagAux && r.word(n-1).verb&verbPast != 0
	}
	return r.at(n-1) == tagNoun && !r.word(n-1).is(isChange) && (!l.has || !r.word(l.verb).is(isChange) && !changers.Has(r.toks[l.verb].Form) && !r.word(l.verb).is(isScoring))
}

// changing reports whether "to" before the amount ends a change: the verb or the
// noun is one, or "from" began it.
func (r *sentenceReader) changing(i int, l *link) bool {
	if l.has && r.word(l.verb).is(isChange) || l.found && r.word(l.whole.head).is(isChange) {
		return true
	}
	if l.has && changers.Has(r.toks[l.verb].Form) {
		return true
	}
	for n := l.left; n > r.s.First && n+10 > l.left; n-- {
		if t := &r.toks[n-1]; t.Form == formFrom || known(t.Form).is(isChange) {
			return true
		}
	}
	if i+1 < r.last {
		b := &r.out[i+1]
		return b.Tokens.First < r.out[i].Tokens.End+4 && r.toks[b.Tokens.First-1].Form == formFrom
	}
	return false
}

// changers are verbs that bring a figure to another.
var changers = article.NewSet("raise", "raised", "raises", "raising", "bring", "brings", "bringing", "brought", "take", "takes", "taking", "took", "taken", "push", "pushed", "pushing", "revise",
	"revised", "adjusted", "recover", "recovered", "return", "returned", "move", "moved", "go", "goes", "went", "gone", "double", "doubled", "upgraded", "downgraded", "extended", "extend", "returned", "crept")

// frameAfter reads the circumstances from the words behind the amount.
func (r *sentenceReader) frameAfter(a *Amount) {
	fr := &a.About.Frame
	end := a.Tokens.End
	if a.Unit == Count && a.About.HeadN >= end {
		end = a.About.HeadN + 1
		for n := a.Tokens.End; n < end; n++ {
			if less := r.toks[n].Form; less == formFewer || less == formLess {
				*fr |= Change
			}
			if f := r.toks[n].Form; f == formMore && n == a.Tokens.End || known(f).is(isFurther) || f == formOther || f == formOthers {
				*fr |= More
			}
		}
	} else if r.tok(end).Form == formMore && r.tok(end+1).Form != formThan {
		*fr |= More
	}
	for n := end; n < min(end+6, r.s.End); n++ {
		t := &r.toks[n]
		w := known(t.Form)
		if r.at(n) == tagAmount || r.at(n) == tagBreak || n > end && r.at(n) == tagVerb {
			break
		}
		switch {
		case w.is(isEarlier) && (t.Form != formBefore || r.at(n+1) == tagBreak) && !r.lastLeft(n) && !r.thisTime(n):
			*fr |= Previous
		case t.Form == formAltogether || (t.Form == formAll || t.Form == formTotal) && r.toks[n-1].Form == formIn:
			*fr |= Whole
		case t.Form == formAnd && r.tok(n+1).Form == formThe && rests.Has(r.tok(n+2).Form):
			*fr |= Part // $90m in cash and the rest in shares
		case t.Form == formAverageW && n > end && r.toks[n-1].Form == formOn:
			*fr |= Average
		}
	}
	if f := r.tok(end).Form; (f == formOf) && r.word(end+1).syntax&synRelative != 0 {
		*fr |= Part
	}
}

var (
	rests          = article.NewSet("rest", "remainder", "balance") // what is left when a part is named
	formPrevious   = article.FormOf("previous")
	formAltogether = article.FormOf("altogether")
	formAll        = article.FormOf("all")
	formTotal      = article.FormOf("total")
	formAverageW   = article.FormOf("average")
)

// thisTime reports whether "earlier" at n begins a time that is not over: "earlier
// this year".
func (r *sentenceReader) thisTime(n uint32) bool {
	f := r.tok(n + 1).Form
	return r.toks[n].Form == formEarlier && (f == formThis || f == formIn || f == formOn)
}

// lastLeft reports whether "last" at n only dates the amount: "$5m last year".
func (r *sentenceReader) lastLeft(n uint32) bool { return r.toks[n].Form == formLast }

// foreseen reports whether the amount's clause looks ahead.
func (r *sentenceReader) foreseen(a *Amount, l *link) bool {
	low := r.s.First
	if a.Tokens.First > 12 {
		low = max(low, a.Tokens.First-12)
	}
	for n := a.Tokens.First; n > low; n-- {
		switch r.at(n - 1) {
		case tagBreak, tagAmount:
			n = low + 1
			continue
		case tagVerb:
			if r.word(n-1).is(isSaying) && !r.word(n-1).is(isForecast) {
				n = low + 1
				continue
			}
		case tagConj:
			if r.toks[n-1].Form == formBut {
				n = low + 1
				continue
			}
		}
		if w := r.word(n - 1); w.is(isForecast) && r.at(n-1) != tagDate && r.forecasting(n-1, w) {
			return true
		}
	}
	for n := a.Tokens.End; n < min(a.Tokens.End+5, r.s.End); n++ {
		switch r.at(n) {
		case tagAmount, tagBreak, tagComma, tagPron, tagClause, tagVerb:
			return false
		case tagDate:
			continue
		}
		if w := r.word(n); w.is(isForecast) && r.at(n) != tagVerb {
			return true
		}
	}
	return false
}

var formBut = article.FormOf("but")

// forecasting reports whether a word of looking ahead is one here: "set to", but
// not "set a record"; "next to" is a place.
func (r *sentenceReader) forecasting(n uint32, w *word) bool {
	switch r.toks[n].Form {
	case formSetW:
		return r.tok(n+1).Form == formTo
	case formMay:
		return r.at(n) == tagAux
	case formPlan, formPlans:
		return true
	}
	return r.at(n) != tagNoun || !w.is(isTime)
}

var (
	formSetW  = article.FormOf("set")
	formPlan  = article.FormOf("plan")
	formPlans = article.FormOf("plans")
)

// farthest is how many tokens around an amount are looked at for what it is about:
// few sentences are longer, and one of thousands of amounts must not cost its square.
const farthest = 80

// addYear collects the years that the sentence names by their figures.
func (r *sentenceReader) addYear(n uint32) {
	if w := r.doc.In(r.toks[n].Span); (w[:2] == "19" || w[:2] == "20") && onlyDigits(w) {
		r.years = append(r.years, n)
	}
}

// year returns the year named nearest to the amount in its sentence.
func (r *sentenceReader) year(at article.Range) int16 {
	i := sort.Search(len(r.years), func(i int) bool { return r.years[i] >= at.First })
	best, distance := int16(0), uint32(1<<31)
	if i > 0 {
		best, distance = r.yearOf(r.years[i-1]), at.First-r.years[i-1]
	}
	for ; i < len(r.years) && r.years[i] < at.End; i++ {
	}
	if i < len(r.years) && r.years[i]-at.End < distance {
		best = r.yearOf(r.years[i])
	}
	return best
}

func (r *sentenceReader) yearOf(n uint32) int16 {
	return int16(atoi(r.doc.In(r.toks[n].Span)))
}
