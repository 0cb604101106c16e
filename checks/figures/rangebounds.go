package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	boundJoins  = article.NewSet("and", "but", "or", "a", "no", "not", ",", "at", "the", "with")
	rangesVerbs = article.NewSet("ranges", "ranged", "ranging", "range", "varies", "varied", "vary", "varying")
)

// bounded reports limits and ends that lie the wrong way round with words between them:
// "at least 14 hands but no more than 13", "ranges from 64 decibels for one model to a
// 57-decibel roar".
func bounded(p *checks.Pass, x, y *facts.Amount) bool {
	if x.Sentence != y.Sentence || y.Tokens.First > x.Tokens.End+12 || !p.Doc.Blocks[x.Block].Kind.Prose() || x.Value.Cmp(y.Value) <= 0 {
		return false
	}
	bare := bareLike.has(x.Unit) && bareLike.has(y.Unit) || y.Unit == facts.Plain
	if x.Unit != y.Unit && !bare || x.Currency != y.Currency && y.Unit == facts.Money || x.Unit == facts.Measure && y.Unit == facts.Measure && x.About.Head != y.About.Head {
		return false
	}
	limits := (x.Hedge == facts.AtLeast || x.Hedge == facts.MoreThan) && (y.Hedge == facts.AtMost || y.Hedge == facts.LessThan) && joinedBounds(p.Doc, x, y)
	if !limits && !rangesApart(p.Doc, x, y) {
		return false
	}
	p.Report(checks.Finding{
		Span: x.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s is more than %s, so nothing lies between the two.", p.Doc.In(x.Span), p.Doc.In(y.Span)),
		Related: []checks.Related{{Span: y.Span, Message: p.Doc.In(y.Span)}},
	})
	return true
}

// joinedBounds reports whether nothing but the noun and a joint stands between two limits.
func joinedBounds(doc *article.Document, x, y *facts.Amount) bool {
	from, to := max(x.Tokens.End, min(x.About.HeadN+1, x.Tokens.End+2)), phraseStart(doc, y)
	if to < from || to > from+3 {
		return false
	}
	for i := from; i < to; i++ {
		if !boundJoins.Has(doc.Tokens[i].Form) {
			return false
		}
	}
	return to > from
}

// rangesApart reads "ranges from X for one to Y": the words between have no other verb, and
// "to" leads to the second.
func rangesApart(doc *article.Document, x, y *facts.Amount) bool {
	s := doc.Sentences[x.Sentence].Tokens
	i := x.Tokens.First
	if i < s.First+2 || doc.Tokens[i-1].Form != formFrom || !rangesVerbs.Has(doc.Tokens[i-2].Form) || y.Tokens.First <= x.Tokens.End+1 {
		return false
	}
	k := phraseStart(doc, y)
	for k > x.Tokens.End && (indefinite.Has(doc.Tokens[k-1].Form) || theWords.Has(doc.Tokens[k-1].Form)) {
		k--
	}
	return k > x.Tokens.End && doc.Tokens[k-1].Form == formTo
}

// signed reports whether two figures are the ends of "between plus 4 and plus 3".
func signed(doc *article.Document, x, y *facts.Amount) bool {
	i, k := x.Tokens.First, y.Tokens.First
	return i > 1 && k == x.Tokens.End+2 && doc.Tokens[i-1].Form == formPlus && doc.Tokens[k-1].Form == formPlus && doc.Tokens[k-2].Form == formAnd && doc.Tokens[i-2].Form == formBetween
}
