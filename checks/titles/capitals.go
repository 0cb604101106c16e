package titles

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// capitals are the words of an article that are written in capitals.
type capitals struct {
	list  []shout
	index map[article.FormID]int
}

// shout is a word in capitals.
type shout struct {
	token uint32 // of its first place
	times int
}

func capitalsOf(doc *article.Document, odd []uint32) *capitals {
	c := &capitals{index: map[article.FormID]int{}}
	for bi := range doc.Blocks {
		b := &doc.Blocks[bi]
		if !b.Kind.Prose() {
			continue
		}
		var in []uint32
		in, odd = checks.Cut(odd, b.Tokens)
		for _, i := range in {
			t := &doc.Tokens[i]
			if t.Kind != article.Word || !t.Is(article.AllCaps) || t.Is(article.CodeText) {
				continue
			}
			k, ok := c.index[t.Form]
			if !ok {
				k = len(c.list)
				c.index[t.Form] = k
				c.list = append(c.list, shout{token: i})
			}
			c.list[k].times++
		}
	}
	return c
}

// count is how often a form stands in capitals.
func (c *capitals) count(f article.FormID) int {
	if k, ok := c.index[f]; ok {
		return c.list[k].times
	}
	return 0
}

// defined reports whether the word in capitals is an acronym of its own.
func (c *capitals) defined(p *checks.Pass, token uint32) bool {
	for i := range min(len(p.Facts.Acronyms), mostAcronyms) {
		if p.Doc.Tokens[p.Facts.Acronyms[i].Short].Form == p.Doc.Tokens[token].Form {
			return true
		}
	}
	if token > 0 && p.Doc.Tokens[token-1].Form == formOpen {
		return true // of a name that is not its initials: "the Low-fare Carriers (ELAA)"
	}
	f := p.Doc.Tokens[token].Form
	return f.Known() && !facts.IsDictionary(f)
}

// otherWords reports a name that is the long form of an acronym but for one
// word, with the same initials: the Coastal Fisheries Credit Board that is a
// Credit Bank below. In three words or fewer it is as often another thing: the
// Arbitration Act and the Arbitration Academy.
func (c *capitals) otherWords(p *checks.Pass, a *facts.Acronym) {
	long := p.Doc.Tokens[a.Long.First:a.Long.End]
	for i := range p.Facts.Names {
		n := &p.Facts.Names[i]
		other := p.Doc.Tokens[n.Tokens.First:n.Tokens.End]
		if n.Words < 4 || n.Tokens.First == a.Long.First || len(other) != len(long) {
			continue
		}
		at := oneOther(long, other)
		if at < 0 || p.Doc.Text[long[at].Start] != p.Doc.Text[other[at].Start] || c.defines(p, n) {
			continue
		}
		right := p.Doc.In(long[at].Span)
		p.Report(checks.Finding{
			Severity: checks.Warning,
			Span:     other[at].Span,
			Message:  fmt.Sprintf("%q stands for %q elsewhere, not %q.", p.Doc.Word(a.Short), p.Doc.In(p.Doc.SpanOf(a.Long)), p.Doc.In(n.Span)),
			Related:  []checks.Related{{Span: long[at].Span, Message: "the long form"}},
			Fixes:    []checks.Fix{{Message: "Write " + right + " here.", Span: other[at].Span, New: right}, {Message: "Write " + p.Doc.In(other[at].Span) + " there.", Span: long[at].Span, New: p.Doc.In(other[at].Span)}},
		})
		return
	}
}

// otherBody reports a long form whose initials are not the acronym's, when the article
// has a name that is, but for that word: the Coastal Birds Society (CBI) that is an
// Institute below.
func otherBody(p *checks.Pass, a *facts.Acronym) {
	short := p.Doc.Word(a.Short)
	long := p.Doc.Tokens[a.Long.First:a.Long.End]
	for i := range p.Facts.Names {
		n := &p.Facts.Names[i]
		other := p.Doc.Tokens[n.Tokens.First:n.Tokens.End]
		if len(other) > 0 && other[0].Form == formThe {
			other = other[1:]
		}
		if n.Tokens.First == a.Long.First || len(other) != len(long) || len(long) < 3 {
			continue
		}
		at := oneOther(long, other)
		if at < 0 || strings.IndexByte(short, p.Doc.Text[other[at].Start]) < 0 || strings.IndexByte(short, p.Doc.Text[long[at].Start]) >= 0 {
			continue
		}
		right := p.Doc.In(other[at].Span)
		p.Report(checks.Finding{
			Severity: checks.Warning,
			Span:     long[at].Span,
			Message:  fmt.Sprintf("The initials of %q are not %q, and it is %q elsewhere.", p.Doc.In(p.Doc.SpanOf(a.Long)), short, p.Doc.In(n.Span)),
			Related:  []checks.Related{{Span: other[at].Span, Message: "the other word"}, {Span: p.Doc.Tokens[a.Short].Span, Message: "the short form"}},
			Fixes:    []checks.Fix{{Message: "Write " + right + " here.", Span: long[at].Span, New: right}},
		})
		return
	}
}

// defines reports whether an acronym of its own follows a name.
func (c *capitals) defines(p *checks.Pass, n *facts.Name) bool {
	toks := p.Doc.Tokens
	return int(n.Tokens.End)+1 < len(toks) && toks[n.Tokens.End].Form == formOpen && toks[n.Tokens.End+1].Is(article.AllCaps)
}

// oneOther returns the index of the only token that differs, or -1.
func oneOther(a, b []article.Token) int {
	at := -1
	for i := range a {
		if a[i].Form != b[i].Form {
			if at >= 0 {
				return -1
			}
			at = i
		}
	}
	return at
}

var formOpen = article.FormOf("(")
