package figures

import (
	"cmp"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// partGroup is a run of amounts of one sentence that are told off one after the
// other: "18 adults and nine children", "$12 million for roads and $7 million for schools".
type partGroup struct {
	last   int             // index of the last of them in the list
	parts  []*facts.Amount // the amounts, conversions left out
	joined bool            // an "and" stands before the last
}

var (
	// partBreaks end a run of parts: what follows is held against them or is of
	// something else.
	partBreaks = article.NewSet("than", "versus", "vs", "but", "while", "whereas", "if", "until", "when", "because", "although", "though", "said", "says", "who", "which", "including", "among", "followed", "between", "along", "compared")
	// restWords say that there is more than the parts that are given.
	restWords = article.NewSet("mostly", "rest", "others", "remainder", "remaining", "other", "balance", "unknown", "undisclosed", "such", "least",
		"mainly", "primarily", "chiefly", "etc", "or", "unidentified", "especially", "about", "some", "each", "respectively", "apiece", "every", "per", "also", "further", "additional", "more", "most", "largest", "biggest")
)

// mostParts is how many parts a run of them has at most.
const mostParts = 40

// longestGap is how many tokens stand between two parts at most.
const longestGap = 16

// countable reports whether an amount can be a part or a total.
func countable(a *facts.Amount) bool {
	const aside = facts.PerUnit | facts.Ranged | facts.Negated
	switch a.Unit {
	case facts.Money, facts.Count, facts.Plain, facts.Measure, facts.Duration:
		return a.About.Frame&aside == 0 && a.Value.Sign() > 0
	}
	return false
}

// oneKind reports whether two amounts can be parts of one whole: money of one
// currency, or things that are counted.
func oneKind(x, y *facts.Amount) bool {
	if x.Unit == facts.Money || y.Unit == facts.Money {
		return x.Unit == y.Unit && x.Currency == y.Currency
	}
	if isLength(x) || isLength(y) {
		return x.Unit == y.Unit && x.About.Head == y.About.Head || isLength(x) && y.Unit == facts.Plain || x.Unit == facts.Plain && y.About.HeadN < y.Tokens.First
	}
	return true
}

// isLength reports whether an amount is measured, in space or time.
func isLength(a *facts.Amount) bool { return a.Unit == facts.Measure || a.Unit == facts.Duration }

// groupAt reads the run of parts that begins with amount i of the list.
func groupAt(doc *article.Document, list []facts.Amount, i int) (g partGroup, ok bool) {
	if i+1 >= len(list) || !countable(&list[i]) || agedAmount(doc, &list[i]) {
		return g, false
	}
	g.last = i
	for k := i + 1; k < len(list) && k < i+mostParts && list[k].Sentence == list[i].Sentence; k++ {
		if list[k].About.Frame&facts.Conversion != 0 && list[k].Currency != list[k-1].Currency {
			continue
		}
		joined, ok := nextPart(doc, &list[g.last], &list[k])
		if !ok || !countable(&list[k]) || agedAmount(doc, &list[k]) || !oneKind(&list[i], &list[k]) {
			break
		}
		if len(g.parts) == 0 {
			g.parts = append(make([]*facts.Amount, 0, 4), &list[i])
		}
		g.last, g.joined, g.parts = k, joined, append(g.parts, &list[k])
		if joined {
			break
		}
	}
	return g, len(g.parts) > 1
}

// nextPart reports whether y follows x as the next part: a comma or an "and" stands
// between them and nothing that ends the run.
func nextPart(doc *article.Document, x, y *facts.Amount) (joined, ok bool) {
	end := phraseStart(doc, y)
	if side := sideOf(doc, y); end > x.Tokens.End+longestGap || side == oldSide || side == newSide || side == bySide {
		return false, false
	}
	comma, closed := false, false
	for n := x.Tokens.End; n < end; n++ {
		switch f := doc.Tokens[n].Form; {
		case f == formClose:
			closed = true
		case f == formOpen && !closed:
			return false, false
		case partBreaks.Has(f), f == formUp && doc.Tokens[n-1].Form == formMade, madeWords.Has(f):
			return false, false
		case f == formComma || f == formSemicolon:
			comma = true
		case conjunction(f) || f == formPlus:
			joined = true
		case f == formWith && n > x.Tokens.End && doc.Tokens[n-1].Form == formComma:
			return false, false
		case dashAt(doc, n) || f == formListColon:
			return false, false
		}
	}
	return joined, comma || joined
}

// agedAmount reports whether the amount is an age: "two men, aged 50 and 26".
func agedAmount(doc *article.Document, a *facts.Amount) bool {
	n := phraseStart(doc, a)
	return n > 0 && (agedWords.Has(doc.Tokens[n-1].Form) || doc.Tokens[n-1].Form == formAge)
}

var (
	formAge  = article.FormOf("age")
	formPlus = article.FormOf("plus")
)

// sumOf is what the parts make, and the values of the total they should make. All of
// them are taken to be written alike: of 3.5 and 2 million the second is 2.0.
func sumOf(t *facts.Amount, parts []*facts.Amount) (sum, whole extent) {
	finest := place(t.Value)
	for _, a := range parts {
		finest = min(finest, place(a.Value))
	}
	sum = point(frac(0, 1))
	for _, a := range parts {
		sum = sum.plus(written(a, finest))
	}
	return sum, written(t, finest)
}

// afterName reports whether token n is a bare figure after a name: "the Liberals 41".
func afterName(doc *article.Document, s article.Range, n uint32) bool {
	if n == s.First || n+1 >= s.End || !doc.Tokens[n-1].Is(article.Capitalised) || !inRow(doc, s, n-1) && !strings.HasSuffix(doc.FormText(doc.Tokens[n-1].Form), "s") {
		return false
	}
	next := &doc.Tokens[n+1]
	return conjunction(next.Form) || next.Kind == article.Punct && next.Form != formHyphen
}

// inRow reports whether token n is a name after a comma or an "and", as in "the Greens
// took 21, Unity 17 and the Blues seven", and no month.
func inRow(doc *article.Document, s article.Range, n uint32) bool {
	bit, timed := timeBits.Get(doc.Tokens[n].Form)
	return n > s.First && (doc.Tokens[n-1].Form == formComma || doc.Tokens[n-1].Form == formAnd) && !(timed && bit > 0)
}

// withWords adds to the amounts of a sentence the small numbers that count nothing
// by themselves: "20 against and eight abstained".
func withWords(doc *article.Document, list []facts.Amount) []facts.Amount {
	return wordsIn(doc, list[0].Sentence, list)
}

// wordsIn is withWords for a sentence that may have no amounts.
func wordsIn(doc *article.Document, sentence uint32, list []facts.Amount) []facts.Amount {
	s := doc.Sentences[sentence].Tokens
	like := facts.Amount{Mention: facts.Mention{Sentence: sentence}, Block: doc.Sentences[sentence].Block}
	var out []facts.Amount
	k := 0
	for n := s.First; n < s.End; n++ {
		for k < len(list) && list[k].Tokens.End <= n {
			k++
		}
		if k < len(list) && list[k].Tokens.First <= n {
			continue
		}
		v, ok := listNumbers.Get(doc.Tokens[n].Form)
		if !ok && doc.Tokens[n].Kind == article.Number && afterName(doc, s, n) {
			v, ok = numberToken(doc, n)
		}
		if !ok || v < 2 || n > s.First && doc.Tokens[n-1].Form == formHyphen && !doc.Tokens[n].Is(article.SpaceBefore) || n+1 < s.End && (doc.Tokens[n+1].Form == formHyphen && !doc.Tokens[n+1].Is(article.SpaceBefore) || timeUnits.Has(facts.Singular(doc, doc.Tokens[n+1].Form))) {
			continue
		}
		if out == nil {
			out = make([]facts.Amount, 0, len(list)+4)
		}
		out = append(out, *numberAt(doc, n, v, &like))
		out[len(out)-1].Unit = facts.Plain
	}
	if out == nil {
		return list
	}
	out = append(out, list...)
	slices.SortStableFunc(out, func(x, y facts.Amount) int { return cmp.Compare(x.Tokens.First, y.Tokens.First) })
	return out
}

// timeBits are the spans of time that a figure is of.
var timeBits = article.NewTable(map[string]uint8{
	"quarter": 0, "quarterly": 0, "half": 1, "month": 2, "monthly": 2, "week": 3, "weekly": 3, "annual": 4, "daily": 5,
	"january": 6, "february": 7, "march": 8, "april": 9, "may": 10, "june": 11, "july": 12, "august": 13, "september": 14, "october": 15, "november": 16, "december": 17,
})
