package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	formWhich = article.FormOf("which")
	formOut   = article.FormOf("out")
	backWords = article.NewSet("them", "these", "those", "which", "whom")
)

// partAndWhole finds the two figures that a share is made of: "42 of the 120
// alarms (35 percent)", "42, or 35 percent, of the 120 alarms", "of the 184 sites,
// 102 (57%)", "42 of them (35 percent)", "35 percent, or 42 of 120".
func partAndWhole(doc *article.Document, list []facts.Amount, i int) (part, whole *facts.Amount, ok bool) {
	pct := &list[i]
	if k, ok := appositeBefore(doc, list, i); ok {
		if part, whole, ok := quotient(doc, list, k); ok { // 42 of the 120 alarms (35 percent)
			return part, whole, true
		}
		if whole, ok := wholeElsewhere(doc, list, k, i); ok && partLike(&list[k], whole) {
			return &list[k], whole, true
		}
		return nil, nil, false
	}
	if i+2 < len(list) && list[i+2].Sentence == pct.Sentence && inCommas(doc, pct, &list[i+1], &list[i+2]) { // 84 per cent of the seats, 420 of 500, were filled
		return quotient(doc, list, i+2)
	}
	if i+2 < len(list) && appositeAfter(doc, pct, &list[i+1]) {
		return quotient(doc, list, i+2)
	}
	return nil, nil, false
}

// appositeBefore reports whether the share stands in brackets, or after "or", right
// after a count and its noun; it returns the last amount before it.
func appositeBefore(doc *article.Document, list []facts.Amount, i int) (int, bool) {
	pct := &list[i]
	s := doc.Sentences[pct.Sentence].Tokens
	n := phraseStart(doc, pct)
	switch {
	case n > s.First && doc.Tokens[n-1].Form == formOr:
		n--
	case n > s.First+2 && wereWords.Has(doc.Tokens[n-1].Form) && doc.Tokens[n-2].Form == formWhich && doc.Tokens[n-3].Form == formComma: // 30 of 120, which is 25 per cent
		n -= 2
	case n > s.First && doc.Tokens[n-1].Form == formComma && (ofAll(doc, pct) || pct.Tokens.End < s.End && doc.Tokens[pct.Tokens.End].Form == formComma): // 18 of 24 schools, 80 percent of the total
	case n == s.First || doc.Tokens[n-1].Form != formOpen:
		return 0, false
	}
	if n > s.First && (doc.Tokens[n-1].Form == formComma || doc.Tokens[n-1].Form == formOpen) {
		n--
	}
	if i == 0 || list[i-1].Sentence != pct.Sentence || list[i-1].Unit == facts.Percent || n < list[i-1].Tokens.End || n > list[i-1].Tokens.End+5 {
		return 0, false
	}
	for k := list[i-1].Tokens.End; k < n; k++ {
		if t := &doc.Tokens[k]; t.Kind != article.Word && t.Form != formHyphen || clauseWords.Has(t.Form) {
			return 0, false
		}
	}
	return i - 1, true
}

// ofAll reports whether "of the total" or "of them" follows the share.
func ofAll(doc *article.Document, pct *facts.Amount) bool {
	s := doc.Sentences[pct.Sentence].Tokens
	n := pct.Tokens.End
	if n+1 >= s.End || doc.Tokens[n].Form != formOf {
		return false
	}
	return backWords.Has(doc.Tokens[n+1].Form) || n+2 < s.End && doc.Tokens[n+1].Form == formThe && doc.Tokens[n+2].Form == formTotalWord
}

// inCommas reports whether two amounts with "of" between them stand in commas after
// the share and what it is of.
func inCommas(doc *article.Document, pct, part, whole *facts.Amount) bool {
	n := phraseStart(doc, part)
	return n > pct.Tokens.End+1 && n <= pct.Tokens.End+6 && doc.Tokens[pct.Tokens.End].Form == formOf && doc.Tokens[n-1].Form == formComma &&
		!closes(doc, pct.Tokens.End, n-1) && whole.Tokens.First <= part.Tokens.End+4 && closedBy(doc, whole)
}

// appositeAfter reports whether a count stands in brackets or after "or" right
// after the share: "35 percent, or 42 of the 120".
func appositeAfter(doc *article.Document, pct, next *facts.Amount) bool {
	n := phraseStart(doc, next)
	if next.Sentence != pct.Sentence || n < pct.Tokens.End+1 || n > pct.Tokens.End+3 {
		return false
	}
	f := doc.Tokens[n-1].Form
	return f == formOpen || (f == formOr || f == formWith) && doc.Tokens[n-2].Form == formComma
}

// quotient reads the part and the whole where the whole is amount k: "42 of the
// 120", "11 out of 89".
func quotient(doc *article.Document, list []facts.Amount, k int) (part, whole *facts.Amount, ok bool) {
	whole = &list[k]
	s := doc.Sentences[whole.Sentence].Tokens
	n := phraseStart(doc, whole)
	for n > s.First && (theWords.Has(doc.Tokens[n-1].Form) || backWords.Has(doc.Tokens[n-1].Form)) {
		n--
	}
	if n < s.First+2 || doc.Tokens[n-1].Form != formOf {
		return nil, nil, false
	}
	if n--; doc.Tokens[n-1].Form == formOut {
		n--
	}
	if k > 0 && list[k-1].Sentence == whole.Sentence && list[k-1].Tokens.End <= n && n <= list[k-1].Tokens.End+2 {
		return &list[k-1], whole, partLike(&list[k-1], whole)
	}
	if n == s.First {
		return nil, nil, false
	}
	v, ok := smallNumber(doc, n-1)
	part = numberAt(doc, n-1, v, whole)
	return part, whole, ok && partLike(part, whole)
}

// partLike reports whether the first amount can be a part of the second.
func partLike(x, y *facts.Amount) bool {
	return countable(x) && countable(y) && oneKind(x, y) && x.Value.Sign() > 0 && x.Value.Cmp(y.Value) < 0
}

// numberAt is an amount for the number v at token n, in the sentence of another.
func numberAt(doc *article.Document, n uint32, v int, like *facts.Amount) *facts.Amount {
	a := amountAt(doc, article.Range{First: n, End: n + 1}, like.Sentence)
	a.Value, a.Unit = facts.Int(int64(v)), facts.Count
	return a
}

// amountAt is an amount with no value yet for tokens of a sentence that no figure was
// read from.
func amountAt(doc *article.Document, tokens article.Range, sentence uint32) *facts.Amount {
	a := &facts.Amount{}
	a.Span, a.Tokens, a.Sentence, a.Block = doc.SpanOf(tokens), tokens, sentence, doc.Sentences[sentence].Block
	a.Phrase, a.Digits = a.Span, a.Span
	return a
}

// wholeElsewhere finds the whole that does not follow the part: "of the 120" after
// the share or at the head of the sentence, and for "42 of them" the only count
// before.
func wholeElsewhere(doc *article.Document, list []facts.Amount, part, pct int) (*facts.Amount, bool) {
	s := doc.Sentences[list[part].Sentence].Tokens
	if k := pct + 1; k < len(list) && list[k].Sentence == list[part].Sentence && ofBefore(doc, &list[k]) && phraseStart(doc, &list[k]) <= list[pct].Tokens.End+5 {
		return &list[k], true
	}
	first := part
	for first > 0 && list[first-1].Sentence == list[part].Sentence {
		first--
	}
	if first < part && ofBefore(doc, &list[first]) && phraseStart(doc, &list[first]) <= s.First+2 {
		return &list[first], true
	}
	if first < part && surveyed(doc, &list[first]) {
		return &list[first], true
	}
	if n := phraseStart(doc, &list[part]); first == part && (n == s.First+2 || n == s.First+3 && doc.Tokens[n-1].Form == formComma) && doc.Tokens[s.First].Form == formOf && backWords.Has(doc.Tokens[s.First+1].Form) {
		return onlyCount(list, first, part) // of these 41, or 35 per cent
	}
	if n := phraseStart(doc, &list[part]); first < part && n > s.First+2 && backWords.Has(doc.Tokens[n-1].Form) && doc.Tokens[n-2].Form == formOf && doc.Tokens[n-3].Form == formComma {
		return onlyCount(list, first, part) // 240 workers, of whom 60, or 25 per cent
	}
	if e := list[part].Tokens.End; e+1 < s.End && doc.Tokens[e].Form == formOf && backWords.Has(doc.Tokens[e+1].Form) {
		return onlyCount(list, first, part)
	}
	return nil, false
}

// surveyed reports whether the amount is how many were asked: "a survey of 1,000".
func surveyed(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := phraseStart(doc, a)
	return n > s.First+1 && doc.Tokens[n-1].Form == formOf && surveyWords.Has(doc.Tokens[n-2].Form)
}

var surveyWords = article.NewSet("survey", "poll", "study", "sample", "group", "review", "analysis", "class")

// ofBefore reports whether "of the" or "of" stands before the amount.
func ofBefore(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := phraseStart(doc, a)
	for n > s.First && (theWords.Has(doc.Tokens[n-1].Form) || backWords.Has(doc.Tokens[n-1].Form) || doc.Tokens[n-1].Form == formAll) {
		n--
	}
	return n > s.First && doc.Tokens[n-1].Form == formOf
}

// onlyCount is the only count before the part in its sentence or, when there is
// none, in the sentence before.
func onlyCount(list []facts.Amount, first, part int) (*facts.Amount, bool) {
	var found *facts.Amount
	from := first
	if first == part {
		for from > 0 && list[from-1].Sentence+1 == list[part].Sentence {
			from--
		}
	}
	for k := from; k < part; k++ {
		a := &list[k]
		if !countable(a) || a.Unit == facts.Money || a.Value.Cmp(list[part].Value) <= 0 {
			continue
		}
		if k > 0 && list[k-1].Sentence == a.Sentence && list[k-1].Unit == facts.Ratio && list[k-1].Tokens.End+3 > a.Tokens.First { // half of the 40
			return nil, false
		}
		if found != nil {
			return nil, false
		}
		found = a
	}
	return found, found != nil
}
