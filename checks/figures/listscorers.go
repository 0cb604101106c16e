package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	scoredThings = article.NewSet("try", "goal", "touchdown", "medal", "century", "homer", "wicket", "penalty", "title", "winner", "conversion")
	scoredBy     = article.NewSet("through", "from", "by")
	// manyEach say that one of those named has more than one.
	manyEach = article.NewSet("each", "twice", "both", "brace", "two", "pair", "double", "second", "including", "own", "treble", "three", "other", "others", "another", "among", "one", "respectively", "also", "unanswered", "either", "debut", "who", "against", "conceded", "more")
)

// scorers holds "four tries, through Dunne, Vaea and Pritchard" against the names,
// where no one is said to have more than one.
func scorers(p *checks.Pass) {
	toks := p.Doc.Tokens
	for i := range p.Facts.Amounts {
		a := &p.Facts.Amounts[i]
		if a.Unit != facts.Count || a.Hedge != facts.Exactly || a.Value.Exp != 0 || a.Value.Coef < 2 || a.Value.Coef > 9 || !scoredThings.Has(a.About.Head) || a.About.HeadN < a.Tokens.End || !p.Doc.Blocks[a.Block].Kind.Prose() {
			continue
		}
		s := p.Doc.Sentences[a.Sentence].Tokens
		for k := a.About.HeadN + 1; k+4 < min(s.End, a.About.HeadN+12); k++ {
			if toks[k].Form == formSemicolon || toks[k].Is(article.InQuotes) {
				break
			}
			if !scoredBy.Has(toks[k].Form) || !toks[k+1].Is(article.Capitalised) {
				continue
			}
			n, end := scorersAt(p.Doc, k+1, s.End)
			if n < 2 || int64(n) == a.Value.Coef || severalEach(p.Doc, a.Tokens.End, end, s.End) {
				break
			}
			names := p.Doc.SpanOf(article.Range{First: k + 1, End: end})
			span := article.Span{Start: a.Span.Start, End: toks[a.About.HeadN].End}
			p.Report(checks.Finding{
				Span: span, Severity: checks.Warning, Message: fmt.Sprintf("The text tells of %s and names %d who had them.", p.Doc.In(span), n),
				Related: []checks.Related{{Span: names, Message: "the names"}},
			})
			break
		}
	}
}

// scorersAt counts the names joined by commas and an "and" from token i, and returns the
// token after the last. Without the "and" they are none.
func scorersAt(doc *article.Document, i, end uint32) (n int, last uint32) {
	joined := false
	for i < end && doc.Tokens[i].Kind == article.Word && doc.Tokens[i].Is(article.Capitalised) {
		for i < end && doc.Tokens[i].Kind == article.Word && doc.Tokens[i].Is(article.Capitalised) {
			i++
		}
		n++
		last = i
		if joined || i >= end {
			break
		}
		if doc.Tokens[i].Form == formComma {
			i++
		}
		if i < end && doc.Tokens[i].Form == formAnd {
			joined = true
			i++
		}
	}
	if !joined || last < end && doc.Tokens[last].Kind != article.Punct {
		return 0, last
	}
	if last < end && doc.Tokens[last].Form == formOpen || last+1 < end && doc.Tokens[last].Form != formFullStop && doc.Tokens[last+1].Kind == article.Number {
		return 0, last
	}
	return n, last
}

// severalEach reports whether the words from the number to a little behind the names
// say that someone had more than one, or that not all are named.
func severalEach(doc *article.Document, from, end, last uint32) bool {
	for k := from; k < min(end+6, last); k++ {
		if manyEach.Has(doc.Tokens[k].Form) || doc.Tokens[k].Form == formOpen {
			return true
		}
	}
	return false
}
