package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var honorific = &checks.Check{
	Info: checks.Info{
		Name:    "titles/honorific",
		Summary: "A man is called Mrs or she, or a woman Mr or he.",
		Why: "Mr for Mrs is a slip of one key that the bearer will not forgive. It is reported where one person alone bears the surname, and nothing in the article " +
			"speaks of a husband, a wife or other kin. A pronoun is held against its person only where no one else in the article can be meant, " +
			"and a knight who speaks is Sir throughout.",
		Severity: checks.Warning,
		Examples: `{==Mrs==}{>>#usual<<} Ada Thirlwell keeps bees, and Mrs Thirlwell sells honey. Her neighbours like it, {~~Mr~>Mrs~~}{>>titles/honorific @usual<<} Thirlwell said.
`,
	},
	Run: runHonorific,
}

func runHonorific(p *checks.Pass) {
	h := honours{p: p}
	h.read()
	for i := range h.people {
		x := &h.people[i]
		h.contrary(x)
		h.knights(x)
		h.styles(x)
		if x.odd != nil && (h.goesOn(x) || !h.kin(h.p.Doc.Tokens[x.odd.Head].Form == formMr)) {
			p.Report(h.courtesy(x))
		}
	}
	h.pronouns()
	h.lonePronoun()
}

// courtesy says that a person is Mr here and Mrs elsewhere.
func (h *honours) courtesy(x *honoured) checks.Finding {
	odd, usual := h.p.Doc.SpanOf(x.odd.Post), h.p.Doc.SpanOf(x.usual.Post)
	name := h.p.Doc.In(h.p.Facts.Names[x.odd.Name].Span)
	return checks.Finding{
		Span:    odd,
		Message: fmt.Sprintf("%s is %q here and %q elsewhere (%s).", name, h.p.Doc.In(odd), h.p.Doc.In(usual), times(x.times)),
		Related: []checks.Related{{Span: usual, Message: "the usual one"}},
		Fixes:   []checks.Fix{{Message: "Write " + h.p.Doc.In(usual) + " here.", Span: odd, New: h.p.Doc.In(usual)}},
	}
}

// pronouns reports "Ellis said he" of a woman, where the article has no man.
func (h *honours) pronouns() {
	if len(h.people) != 1 || h.people[0].sex == facts.EitherSex {
		return
	}
	x := &h.people[0]
	wrong := men
	if x.sex == facts.Man {
		wrong = women
	}
	for _, m := range x.mentions {
		n := &h.p.Facts.Names[m]
		if at := h.subject(n); at > 0 && wrong.Has(h.p.Doc.Tokens[at].Form) && !h.others(n, wrong) {
			h.p.Report(h.pronoun(n, at))
		}
	}
}

// pronoun says that the person is a man or a woman.
func (h *honours) pronoun(n *facts.Name, at uint32) checks.Finding {
	span := h.p.Doc.Tokens[at].Span
	right, _ := swaps.Get(h.p.Doc.Tokens[at].Form)
	return checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%q can only be %s, who is %q elsewhere.", h.p.Doc.In(span), h.p.Doc.In(n.Span), right),
		Related: []checks.Related{{Span: n.Span, Message: "who is meant"}},
		Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: span, New: right}},
	}
}

var (
	men   = article.NewSet("he")
	women = article.NewSet("she")
	swaps = article.NewTable(map[string]string{"he": "she", "she": "he"})
)
