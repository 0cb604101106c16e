package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// conversionPair is an amount and what the text makes of it in another unit: "215
// million pounds ($340 million)", "£5m, or $8m".
type conversionPair struct {
	given, other *facts.Amount
	start        *facts.Amount // the other end of the range that given closes; nil without one
	equals       bool          // "$1 = 0.89 euros": the given amount is meant exactly
}

var (
	formColon      = article.FormOf(":")
	formSolidus    = article.FormOf("/")
	formEqualsSign = article.FormOf("=")

	openBrackets  = article.NewSet("(", "[")
	closeBrackets = article.NewSet(")", "]")

	// convertedBy may stand before an amount in another unit.
	convertedBy = article.NewSet("about", "around", "some", "roughly", "approximately", "approx", "nearly", "almost", "just", "over", "under", "more",
		"less", "than", "or", "equivalent", "equal", "equals", "to", "of", "worth", "=", "≈", "~", "circa", "up", "at", "least", "the", "an", "a",
		"currently", "then", "now", "close", "upwards")

	// convertsPlainly says without a bracket that the next amount is the same again.
	convertsPlainly = article.NewSet("or", "=", "≈", "equivalent", "equal", "equals")

	// estimates do so after a comma.
	estimates = article.NewSet("about", "around", "roughly", "approximately", "approx", "nearly", "some")

	// stretchesGap is what may not stand between an amount and its bracket.
	stretchesGap = article.NewSet("and", "or", "but", "to", "from", "than", "with", "for", "by", "is", "was", "were", "cent", "cents", "pence")

	// afterConverted may follow an amount in another unit within its bracket.
	afterConverted = article.NewSet("at", "then", "today", "now", "or", "and", "high", "long", "tall", "wide",
		"deep", "away", "across", "thick", "square", "respectively", "below", "above", "north", "south", "east", "west",
		"inland", "offshore", "higher", "lower", "underground", "off", "in")
)

// conversionPairs finds the amounts that are given in two units. Same reports
// whether two amounts can be one, of unlike units.
func conversionPairs(doc *article.Document, list []facts.Amount, same func(x, y *facts.Amount) bool) (out []conversionPair) {
	r := pairReader{doc.Tokens, list, same}
	for j := 1; j < len(list); j++ {
		if list[j].Block != list[j-1].Block {
			continue
		}
		n := len(out)
		if out = r.at(j, out); len(out) == n {
			out = r.marked(j, out)
		}
	}
	return out
}

type pairReader struct {
	toks []article.Token
	list []facts.Amount
	same func(x, y *facts.Amount) bool
}

// at adds what amount j is a conversion of. The last of out may be the pair that
// the amount before it ends.
func (r *pairReader) at(j int, out []conversionPair) []conversionPair {
	x, y := &r.list[j-1], &r.list[j]
	stop, lead := r.leadIn(x, y)
	if stop > x.Tokens.End && openBrackets.Has(r.toks[stop-1].Form) {
		if r.gap(x.Tokens.End, stop-1) {
			return r.inBracket(j, out)
		}
		return out
	}
	touch := stop == x.Tokens.End
	mark := article.FormID(0)
	if stop == x.Tokens.End+1 {
		mark = r.toks[stop-1].Form
	}
	if n := len(out); n > 0 && out[n-1].other == x && r.chains(touch, mark, lead) {
		if p := out[n-1]; r.same(p.given, y) {
			out = append(out, conversionPair{given: p.given, other: y, start: p.start, equals: p.equals})
		}
		return out
	}
	switch {
	case lead.plain && (mark == formComma || touch && (lead.equals || lead.estimate || x.Value.Exp >= 3)),
		lead.estimate && mark == formComma, mark == formSolidus && y.Tokens.First == stop:
		if r.same(x, y) && !r.respectively(y) {
			out = append(out, conversionPair{given: x, other: y, equals: lead.equals})
		}
	}
	return out
}

// respectively reports whether amounts are listed before and after: "$399 and $499
// equal around €355 and €444 respectively".
func (r *pairReader) respectively(y *facts.Amount) bool {
	for i := y.Tokens.End; i < min(uint32(len(r.toks)), y.Tokens.End+8); i++ {
		if r.toks[i].Form == formRespectively {
			return true
		}
	}
	return false
}

var formRespectively = article.FormOf("respectively")

// marked adds what the reading of amount j has found: "1 billion yen - $8.9 million - bail".
func (r *pairReader) marked(j int, out []conversionPair) []conversionPair {
	y := &r.list[j]
	if y.Converts < 0 || y.Range >= 0 || y.Sentence != r.list[y.Converts].Sentence {
		return out
	}
	x := &r.list[y.Converts]
	last := len(out) - 1
	if x.Range >= 0 || !r.same(x, y) || !r.closes(x, y) || y.Converts != int32(j-1) && (last < 0 || out[last].given != x) {
		return out
	}
	if words := y.Tokens.First - x.Tokens.End; y.Converts == int32(j-1) && words > 2 {
		return out
	}
	return append(out, conversionPair{given: x, other: y})
}

// leading says which words stand before an amount in another unit.
type leading struct{ plain, equals, estimate bool }

// leadIn goes back from y over the words that may stand before a conversion, and
// returns the token before which they begin.
func (r *pairReader) leadIn(x, y *facts.Amount) (uint32, leading) {
	var l leading
	i := y.Tokens.First
	for n := 0; i > x.Tokens.End && n < 6 && convertedBy.Has(r.toks[i-1].Form); n++ {
		i--
		f := r.toks[i].Form
		l.plain = l.plain || convertsPlainly.Has(f)
		l.estimate = l.estimate || estimates.Has(f)
		l.equals = l.equals || f == formEqualsSign
	}
	return i, l
}

// chains reports whether an amount goes on a bracket: "(£215m; €250m)", "(£5m or $8m)".
func (r *pairReader) chains(touch bool, mark article.FormID, l leading) bool {
	return mark == formSemicolon || mark == formComma || mark == formColon || mark == formSolidus || touch && l.plain
}

// gap reports whether the tokens between an amount and a bracket leave them
// together: "a $340 million deal (", "30,000 pounds each (".
func (r *pairReader) gap(from, to uint32) bool {
	if to > from+4 {
		return false
	}
	for i := from; i < to; i++ {
		if t := &r.toks[i]; t.Kind != article.Word && t.Form != formHyphen || stretchesGap.Has(t.Form) {
			return false
		}
	}
	return true
}

// inBracket adds amount j, which opens a bracket after the amount before it, and
// with a range in the bracket both its ends.
func (r *pairReader) inBracket(j int, out []conversionPair) []conversionPair {
	x, y := &r.list[j-1], &r.list[j]
	var start *facts.Amount
	if j > 1 && r.joined(j-2) {
		start = &r.list[j-2]
	}
	if r.joined(j) {
		end := &r.list[j+1]
		if start == nil || !r.closes(x, end) || !r.same(start, y) || !r.same(x, end) {
			return out
		}
		return append(out, conversionPair{given: start, other: y}, conversionPair{given: x, other: end})
	}
	if !r.closes(x, y) || !r.same(x, y) {
		return out
	}
	return append(out, conversionPair{given: x, other: y, start: start})
}

// joined reports whether amounts i and i+1 are the ends of a range.
func (r *pairReader) joined(i int) bool { return r.list[i].Range == int32(i+1) }

// closes reports whether nothing after the amount makes it an amount of its own:
// "$220 billion ($1.90 per drink)" is no conversion, nor "£25 (€20 for children)".
func (r *pairReader) closes(x, y *facts.Amount) bool {
	if int(y.Tokens.End) >= len(r.toks) {
		return true
	}
	t := &r.toks[y.Tokens.End]
	if next := y.Tokens.End + 1; t.Form == formFullStop && int(next) < len(r.toks) && !r.toks[next].Is(article.SpaceBefore) && r.toks[next].Kind == article.Word {
		return false // (£17.m) is misprinted
	}
	if !closeBrackets.Has(t.Form) && y.About.Frame&facts.PerUnit != 0 {
		return x.About.Frame&facts.PerUnit != 0
	}
	return t.Kind == article.Punct || closeBrackets.Has(t.Form) || t.Form == formSolidus || t.Form == formEqualsSign || afterConverted.Has(t.Form)
}
