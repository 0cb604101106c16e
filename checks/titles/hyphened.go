package titles

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// hyphened reports the surname of two parts whose first part is spelt in two ways:
// "Adaeze Okonkwo-Reyes" and "Ms Okonjo-Reyes".
func hyphened(p *checks.Pass) {
	for i := range p.Facts.Entities {
		e := &p.Facts.Entities[i]
		if e.Kind != facts.Person || len(e.Mentions) < 2 {
			continue
		}
		if _, ok := firstPart(p.Doc, &p.Facts.Names[e.Name]); !ok {
			continue
		}
		var usual *facts.Name
		for _, m := range e.Mentions {
			n := &p.Facts.Names[m]
			at, ok := firstPart(p.Doc, n)
			if !ok {
				continue
			}
			if usual == nil {
				usual = n
				continue
			}
			u, _ := firstPart(p.Doc, usual)
			if !onePart(p.Doc.In(u), p.Doc.In(at)) {
				continue
			}
			right := p.Doc.In(u)
			p.Report(checks.Finding{
				Span:    at,
				Message: fmt.Sprintf("%q is written %q elsewhere.", p.Doc.In(at), right),
				Related: []checks.Related{{Span: u, Message: "the other spelling"}},
				Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: at, New: right}},
			})
			break
		}
	}
}

// firstPart is the first part of the hyphened surname of a name.
func firstPart(doc *article.Document, n *facts.Name) (article.Span, bool) {
	last := doc.Tokens[n.Last]
	if i := n.Last; i >= n.Tokens.First+2 && doc.Tokens[i-1].Form == formHyphen && !last.Is(article.SpaceBefore) && !doc.Tokens[i-2].Is(article.AllCaps) {
		return doc.Tokens[i-2].Span, doc.Tokens[i-2].Is(article.Capitalised)
	}
	at := strings.IndexByte(doc.In(last.Span), '-')
	return article.Span{Start: last.Start, End: last.Start + uint32(max(at, 0))}, at > 0 && !last.Is(article.AllCaps)
}

// onePart reports whether two spellings of five letters or more differ in one place
// by two letters at most.
func onePart(a, b string) bool {
	if a == b || min(len(a), len(b)) < 5 {
		return false
	}
	from := common(a, b)
	end := commonEnd(a[from:], b[from:])
	return from > 0 && max(len(a), len(b))-from-end <= 2
}
