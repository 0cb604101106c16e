package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var organisation = &checks.Check{
	Info: checks.Info{
		Name:    "titles/organisation",
		Summary: "The name of a body has another word than elsewhere.",
		Why: "The Ministry of Culture and the Ministry for Culture are one house, and its letterhead has one of the two. So are the Lights Trust and the Light " +
			"Trust, and the Wildlife Society and the Wildlife Association where one stands but once. The rarer is reported, the later " +
			"one where both are as rare; an article before a word (of the Interior) makes no difference.",
		Severity: checks.Warning,
		Examples: `The Ministry {==of==}{>>#usual<<} Culture has 400 clerks, and a spokesman for the Ministry {~~for~>of~~}{>>titles/organisation @usual<<} Culture said so.
`,
	},
	Run: runOrganisation,
}

func runOrganisation(p *checks.Pass) {
	otherForms(p)
	otherOwners(p)
	var bodies []body
	for i := range p.Facts.Names {
		b, ok := bodyOf(p.Doc, &p.Facts.Names[i])
		if !ok {
			continue
		}
		k := 0
		for k < len(bodies) && !bodies[k].same(&b) {
			k++
		}
		if k == len(bodies) {
			if k == mostPeople {
				return
			}
			bodies = append(bodies, b)
		}
		bodies[k].count(&b)
	}
	for i := range bodies {
		b := &bodies[i]
		if b.of.times > 0 && b.forIt.times > 0 && min(b.of.times, b.forIt.times) == 1 {
			p.Report(b.finding(p.Doc))
		}
	}
}

// body is the name of a body with "of" or "for" in it, without that word.
type body struct {
	hash      uint32
	of, forIt linkWord
}

// linkWord is the place of one of the two words.
type linkWord struct {
	token uint32 // its first place
	times int32
	name  article.Span
}

// bodyOf reads a name with one "of" or "for" in it.
func bodyOf(doc *article.Document, n *facts.Name) (body, bool) {
	b := body{hash: 2166136261}
	links := 0
	if n.Kind == facts.Person || n.Words < 2 {
		return b, false
	}
	for i := n.Tokens.First; i < n.Tokens.End; i++ {
		switch f := doc.Tokens[i].Form; f {
		case formOf:
			b.of, links = linkWord{i, 1, n.Span}, links+1
		case formFor:
			b.forIt, links = linkWord{i, 1, n.Span}, links+1
		case formThe:
		default:
			b.hash = (b.hash ^ uint32(f)) * 16777619
		}
	}
	// A name that goes on with "and" may be another's: the Department of
	// Fisheries and Food.
	more := int(n.Tokens.End)+1 < len(doc.Tokens) && doc.Tokens[n.Tokens.End].Form == formAnd && doc.Tokens[n.Tokens.End+1].Is(article.Capitalised)
	return b, links == 1 && !more
}

func (b *body) same(o *body) bool { return b.hash == o.hash }

// count adds a mention to those of its body.
func (b *body) count(o *body) {
	for _, x := range [...]struct{ to, from *linkWord }{{&b.of, &o.of}, {&b.forIt, &o.forIt}} {
		if x.from.times == 0 || x.from.token == x.to.token && x.to.times == 1 {
			continue
		}
		if x.to.times == 0 {
			*x.to = *x.from
			continue
		}
		x.to.times++
	}
}

// finding marks the rarer word, or the later.
func (b *body) finding(doc *article.Document) checks.Finding {
	odd, usual := b.of, b.forIt
	if odd.times > usual.times || odd.times == usual.times && odd.token < usual.token {
		odd, usual = usual, odd
	}
	right := doc.Word(usual.token)
	span := doc.Tokens[odd.token].Span
	return checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%q is %q elsewhere (%s).", doc.In(odd.name), doc.In(usual.name), times(usual.times)),
		Related: []checks.Related{{Span: doc.Tokens[usual.token].Span, Message: "the usual name"}},
		Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: span, New: right}},
	}
}

var (
	formOf  = article.FormOf("of")
	formFor = article.FormOf("for")
)
