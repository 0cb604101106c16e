package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// runDefinite reports "the general" who speaks where the article knows but one
// officer, and he is a colonel; the same of the clergy.
func runDefinite(p *checks.Pass, all []claim) {
	for _, g := range [...]group{ofRank, ofChurch} {
		c, ok := onlyOne(p, all, g)
		if !ok {
			continue
		}
		for si := range p.Doc.Sentences {
			s := p.Doc.Sentences[si].Tokens
			for i := s.First + 1; i < s.End; i++ {
				if p.Doc.Tokens[i-1].Form == formThe && speaks(p.Doc, s, i) && c.other(p, i) && p.Doc.Tokens[i].Start > c.span.Start {
					p.Report(c.definite(p, i))
					return
				}
			}
		}
	}
}

// onlyOne returns the claim of the only person with a post of the group, if it
// is always the same post.
func onlyOne(p *checks.Pass, all []claim, g group) (claim, bool) {
	var one *claim
	for i := range all {
		c := &all[i]
		switch {
		case c.group != g:
		case !c.held(p.Doc) || one != nil && (c.value != one.value || p.Facts.Names[c.title.Name].Entity != p.Facts.Names[one.title.Name].Entity):
			return claim{}, false
		case one == nil:
			one = c
		}
	}
	if one == nil || mentions(p, one) {
		return claim{}, false
	}
	return *one, true
}

// mentions reports whether the article speaks of anybody else of the group,
// without a name: "a general of the guard".
func mentions(p *checks.Pass, c *claim) bool {
	for i := 1; i < len(p.Doc.Tokens); i++ {
		if c.other(p, uint32(i)) {
			s := p.Doc.Sentences[p.Doc.SentenceAt(p.Doc.Tokens[i].Start)].Tokens
			if p.Doc.Tokens[i-1].Form != formThe || !speaks(p.Doc, s, uint32(i)) {
				return true
			}
		}
	}
	return false
}

// speaks reports whether token i stands beside a verb of saying, "said the
// general" or "the general said", and is written small.
func speaks(doc *article.Document, s article.Range, i uint32) bool {
	if doc.Tokens[i].Is(article.Capitalised) {
		return false
	}
	return i+1 < s.End && facts.IsSaying(doc.Tokens[i+1].Form) || i >= s.First+2 && facts.IsSaying(doc.Tokens[i-2].Form) && (i+1 == s.End || closing.Has(doc.Tokens[i+1].Form))
}

// other reports whether token i names another post of the group.
func (c *claim) other(p *checks.Pass, i uint32) bool {
	o := facts.OfficeOf(p.Doc.Tokens[i].Form)
	return p.Doc.Tokens[i].Kind == article.Word && groupOf(o) == c.group && uint32(o) != c.value
}

// definite says that the speaker has another rank.
func (c *claim) definite(p *checks.Pass, i uint32) checks.Finding {
	odd, usual := p.Doc.Tokens[i].Span, p.Doc.In(c.span)
	return checks.Finding{
		Span:    odd,
		Message: fmt.Sprintf("\"The %s\" can only be %s, who is %q.", p.Doc.In(odd), p.Doc.In(p.Facts.Names[c.title.Name].Span), usual),
		Related: []checks.Related{{Span: c.span, Message: "the title"}},
		Fixes:   []checks.Fix{{Message: "Write " + likeCase(usual, p.Doc.In(odd)) + " here.", Span: odd, New: likeCase(usual, p.Doc.In(odd))}},
	}
}

var (
	formThe = article.FormOf("the")

	closing = article.NewSet(",", ".", ";", "who", "whose", "in", "at", "on")
)
