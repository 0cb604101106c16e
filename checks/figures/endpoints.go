package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// side is the part that a figure has in a change.
type side uint8

const (
	noSide  side = iota // the sentence does not say
	oldSide             // from 300
	newSide             // to 340
	atSide              // at 340, reached 340: new, unless the sentence says otherwise
	bySide              // the change: 13 per cent, by 40
)

var (
	oldWords   = article.NewSet("from", "against", "versus", "vs")
	stateWords = article.NewSet("at", "reached", "hit", "totaled", "totalled", "was", "were", "with", "reaching", "hitting", "is", "are")
	fillers    = article.NewSet("a", "an", "the", "its", "their", "his", "her", "record", "revised", "just", "only", "some", "new", "initial", "total", "mere",
		"adjusted", "restated", "whopping", "predicted", "projected", "expected", "current", "present", "previous", "-", "net", "average", "estimated", "annual", "forecast", "earlier", "original")
	timesWords = article.NewSet("last", "this", "next")
	lossNouns  = article.NewSet("loss", "losses", "deficit", "deficits", "shortfall", "minus", "negative", "outflow", "outflows")
	// otherBases are nouns of a figure that a change is not measured from: "fell 23
	// percent to $11.26, a long slide from the peak of $87.20".
	otherBases = article.NewSet("high", "highs", "low", "lows", "peak", "peaks", "forecast", "forecasts", "estimate", "estimates", "expectation", "expectations", "target", "prediction", "projection")
)

var (
	formS        = article.FormOf("'s")
	formAt       = article.FormOf("at")
	formBy       = article.FormOf("by")
	formOf       = article.FormOf("of")
	formOn       = article.FormOf("on")
	formTo       = article.FormOf("to")
	formWith     = article.FormOf("with")
	formComma    = article.FormOf(",")
	formAbove    = article.FormOf("above")
	formBelow    = article.FormOf("below")
	formCompared = article.FormOf("compared")
	formCompares = article.FormOf("compares")
)

// leadIn returns the token before an amount's words: its hedge, its article, and
// the noun it is the amount of ("from [a record profit of] $3 million"). It
// returns the first token of the sentence, and false, when nothing stands before.
func leadIn(doc *article.Document, a *facts.Amount) (n uint32, noun article.Range, ok bool) {
	s := doc.Sentences[a.Sentence].Tokens
	i := skipOwner(doc, skipFillers(doc, phraseStart(doc, a), s.First), s.First)
	if i > s.First+1 && doc.Tokens[i-1].Form == formOf {
		if j := skipWords(doc, i-1, s.First); j < i-1 {
			noun = article.Range{First: j, End: i - 1}
			i = skipOwner(doc, skipFillers(doc, j, s.First), s.First) // from 2012's shipments of
		}
	}
	if i == s.First {
		return s.First, noun, false
	}
	return i - 1, noun, true
}

// skipOwner goes back over whose or of when an amount is: "Haddle's", "last year's",
// "February 1986's".
func skipOwner(doc *article.Document, i, first uint32) uint32 {
	if i <= first+2 || doc.Tokens[i-1].Form != formS {
		return i
	}
	j := i - 1
	for j > first && doc.Tokens[j-1].Kind == article.Number {
		j--
	}
	i = skipFillers(doc, skipWords(doc, j, first), first)
	if i > first && timesWords.Has(doc.Tokens[i-1].Form) { // last year's 300
		i--
	}
	return i
}

// phraseStart is the first token of an amount with its hedge.
func phraseStart(doc *article.Document, a *facts.Amount) uint32 {
	i, first := a.Tokens.First, doc.Sentences[a.Sentence].Tokens.First
	for i > first && doc.Tokens[i-1].Start >= a.Phrase.Start {
		i--
	}
	return i
}

// skipWords goes back over the words of a noun phrase, at most five.
func skipWords(doc *article.Document, i, first uint32) uint32 {
	for n := 0; n < 5 && i > first && doc.Tokens[i-1].Kind == article.Word && !facts.Function(doc.Tokens[i-1].Form); n++ {
		i--
	}
	return i
}

func skipFillers(doc *article.Document, i, first uint32) uint32 {
	for i > first && fillers.Has(doc.Tokens[i-1].Form) {
		i--
	}
	return i
}

// sideOf reads the part that an amount has in a change from the word before it.
func sideOf(doc *article.Document, a *facts.Amount) side {
	n, _, ok := leadIn(doc, a)
	if !ok {
		return noSide
	}
	first := doc.Sentences[a.Sentence].Tokens.First
	f := doc.Tokens[n].Form
	compared := n > first && (doc.Tokens[n-1].Form == formCompared || doc.Tokens[n-1].Form == formCompares)
	switch {
	case oldWords.Has(f) || compared && (f == formTo || f == formWith):
		return oldSide
	case f == formTo:
		return newSide
	case stateWords.Has(f):
		return atSide
	case madeUp(doc, n), nameLike(doc, n):
		return noSide
	case f == formBy || riseWords.Has(f) || fallWords.Has(f):
		return bySide
	}
	return noSide
}

// canEnd reports whether an amount can be an end of a change.
func canEnd(a *facts.Amount) bool {
	const aside = facts.Ranged | facts.Conversion
	switch a.Unit {
	case facts.Plain, facts.Money, facts.Count, facts.Measure, facts.Percent, facts.Duration:
		return a.About.Frame&aside == 0 && a.Value.Sign() > 0
	}
	return false
}

// unranged returns the list without the ranges that are none: in "by 150 to 1,250"
// and "from 10 weeks to 12" the second figure is what the change leads to.
func unranged(doc *article.Document, list []facts.Amount) []facts.Amount {
	copied := false
	for i := 1; i < len(list); i++ {
		x, y := &list[i-1], &list[i]
		if (x.About.Frame|y.About.Frame)&facts.Ranged == 0 || sideOf(doc, y) != newSide || phraseStart(doc, y) > x.Tokens.End+2 {
			continue
		}
		if side := sideOf(doc, x); side != oldSide && (side != bySide || y.Unit == facts.Percent) {
			continue
		}
		if !copied {
			list, copied = slices.Clone(list), true
		}
		list[i-1].About.Frame &^= facts.Ranged
		list[i].About.Frame &^= facts.Ranged
	}
	return list
}

// compatible reports whether two amounts are of one kind, or one leaves the
// kind to the other ("to $340 million from 300 million").
func compatible(x, y *facts.Amount) bool {
	if !canEnd(x) || !canEnd(y) || (x.About.Frame^y.About.Frame)&facts.PerUnit != 0 && x.Unit == y.Unit && x.Unit != facts.Percent && !adjacent(x, y) {
		return false
	}
	if ratio := x.Value.Float() / y.Value.Float(); ratio > 50 || ratio < 0.02 {
		return false
	}
	if x.Unit == facts.Plain || y.Unit == facts.Plain {
		return x.Unit == y.Unit || !lastsTime(x) && !lastsTime(y) || adjacent(x, y)
	}
	if x.Unit != y.Unit || x.Currency != y.Currency {
		return false
	}
	return x.Unit == facts.Money || x.Unit == facts.Percent || x.About.Head == y.About.Head
}

// adjacent reports whether only a preposition stands between two amounts: "from $8
// to $10 an hour".
func adjacent(x, y *facts.Amount) bool {
	return x.Sentence == y.Sentence && (y.Tokens.First-x.Tokens.End <= 2 && y.Tokens.First > x.Tokens.End || x.Tokens.First-y.Tokens.End <= 2 && x.Tokens.First > y.Tokens.End)
}

// lastsTime reports whether the amount is a length of time.
func lastsTime(a *facts.Amount) bool {
	return a.Unit == facts.Duration || a.Unit == facts.Age || a.Unit == facts.Measure && timeUnits.Has(a.About.Head)
}

var timeUnits = article.NewSet("second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century")
