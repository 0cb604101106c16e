package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	// groupNouns are of a number of those that are named next: "a shortlist of five".
	groupNouns = article.NewSet("shortlist", "list", "panel", "field", "crew", "team", "jury", "quartet", "final", "choice", "group", "set", "series", "squad")
	goesAfter  = article.NewSet("announced", "for", "to", "which", "that", "drawn", "chosen", "named", "on", "in", "at", "by", "from", "who", "published", "yesterday", "today")
	// notOthers say that those are not all.
	notOthers = article.NewSet("other", "others", "remaining", "rest", "among", "favourites", "including", "best", "latest", "first", "last", "only", "main", "most", "some", "judges", "judge", "sponsors", "previous")
)

// mostNext is how many sentences after a group its members may be named in.
const mostNext = 2

// groups holds "a shortlist of five" against the names of the group.
func groups(p *checks.Pass) {
	toks := p.Doc.Tokens
	for si := range p.Doc.Sentences {
		s := p.Doc.Sentences[si].Tokens
		for i := s.First + 1; i+1 < s.End; i++ {
			if toks[i].Form != formOf || !groupNouns.Has(toks[i-1].Form) || toks[i].Is(article.InQuotes) || !p.Doc.Blocks[p.Doc.Sentences[si].Block].Kind.Prose() {
				continue
			}
			n, ok := facts.ReadNumber(p.Doc, i+1, s.End)
			if !ok || n.Value.Exp != 0 || n.Value.Coef < 2 || n.Value.Coef > mostListed || n.Tokens.End < s.End && !afterGroup(&toks[n.Tokens.End]) {
				continue
			}
			e, at, ok := groupNext(p.Doc, uint32(si))
			if !ok || n.Value.Coef >= int64(e.low) && n.Value.Coef <= int64(e.high) {
				continue
			}
			span := p.Doc.SpanOf(article.Range{First: i - 1, End: n.Tokens.End})
			p.Report(checks.Finding{
				Span: span, Severity: checks.Warning, Message: fmt.Sprintf("The text announces a %s and names %d.", p.Doc.In(span), e.nearest(n.Value.Coef)),
				Related: []checks.Related{{Span: p.Doc.SpanOf(at), Message: "the names"}},
			})
		}
	}
}

// afterGroup reports whether the number ends at a token: "a list of five schools" is
// read with its noun.
func afterGroup(t *article.Token) bool {
	return t.Kind == article.Punct && t.Form != formHyphen || goesAfter.Has(t.Form)
}

// groupNext reads the names of a group in one of the sentences after its number: "a
// shortlist of five, announced on Monday. The books are A by B, C by D and E by F."
func groupNext(doc *article.Document, si uint32) (e enumeration, at article.Range, ok bool) {
	for k := si + 1; k <= si+mostNext && int(k) < len(doc.Sentences); k++ {
		r := doc.Sentences[k].Tokens
		from, found := namesGroup(doc, r)
		if !found {
			continue
		}
		at = article.Range{First: from, End: sentenceEnd(doc, r)}
		e, ok = enumerate(doc, at)
		return e, at, ok && capitals(doc, e)
	}
	return e, at, false
}

// nearest is the number of items that a list can have nearest to n.
func (e *enumeration) nearest(n int64) int {
	if n > int64(e.high) {
		return e.high
	}
	return e.low
}

// capitals reports whether every item begins with a capital, be it that of "The".
func capitals(doc *article.Document, e enumeration) bool {
	for _, item := range e.items {
		if !doc.Tokens[item.First].Is(article.Capitalised) {
			return false
		}
	}
	return true
}

// namesGroup reports whether a sentence begins to name a group, "They are", "The
// finalists are", "On it are", and returns where the names begin.
func namesGroup(doc *article.Document, r article.Range) (uint32, bool) {
	if r.Len() < 7 || r.Len() > longestList {
		return 0, false
	}
	i := r.First
	switch f := doc.Tokens[i].Form; {
	case theyWords.Has(f):
		i++
	case f == formThe || f == formOn || f == formIn:
		for i++; i < r.First+4 && !areWords.Has(doc.Tokens[i].Form); i++ {
			if t := &doc.Tokens[i]; t.Kind != article.Word || notOthers.Has(t.Form) || t.Is(article.Capitalised) {
				return 0, false
			}
		}
		if f == formThe && facts.Singular(doc, doc.Tokens[i-1].Form) == doc.Tokens[i-1].Form {
			return 0, false
		}
	default:
		return 0, false
	}
	return i + 1, areWords.Has(doc.Tokens[i].Form)
}
