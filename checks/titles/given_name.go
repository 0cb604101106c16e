package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var givenName = &checks.Check{
	Info: checks.Info{
		Name:    "titles/given-name",
		Summary: "A person is given another given name than elsewhere.",
		Why: "The second David becomes a Daniel easily, and no spelling checker objects to either. A full name that turns up once, brought in by nothing, under " +
			"the surname of somebody whom the article has named before is taken for a slip. Relatives and namesakes are left alone: they come with a role, an age or " +
			"a word of kinship, or are mentioned again.",
		Severity: checks.Warning,
		Examples: `David {==Tarrant==}{>>ok titles/given-name: the man himself<<}, the harbour master, closed the bridge on Monday.

Tarrant had warned the council in May. The report said that {~~Daniel~>David~~}{>>titles/given-name: "David Tarrant"<<} Tarrant was right.
`,
	},
	Run: runGivenName,
}

func runGivenName(p *checks.Pass) {
	k := kin{doc: p.Doc, facts: p.Facts}
	for _, family := range k.families() {
		for _, y := range family {
			if x := k.principal(family, y); x != nil && k.slip(x, y) {
				p.Report(k.finding(x, y))
			}
		}
	}
}

// finding says that bearer y is called x elsewhere.
func (k *kin) finding(x, y *namesake) checks.Finding {
	odd, usual := k.doc.Tokens[y.name.Tokens.First].Span, k.doc.Tokens[x.name.Tokens.First].Span
	f := checks.Finding{
		Span:    odd,
		Message: fmt.Sprintf("%q has the surname of %q, who is named before (%s), and nothing says that they are two people.", k.doc.In(y.name.Span), k.doc.In(x.name.Span), times(int32(x.full))),
		Related: []checks.Related{{Span: usual, Message: "the name before"}},
	}
	if k.doc.Tokens[y.name.Tokens.First].Is(article.InQuotes) {
		f.Severity = checks.Note
		return f
	}
	f.Fixes = []checks.Fix{
		{Message: "Write " + k.doc.In(usual) + " here.", Span: odd, New: k.doc.In(usual)},
		{Message: "Write " + k.doc.In(odd) + " there.", Span: usual, New: k.doc.In(odd)},
	}
	return f
}

// slip reports whether y is another given name for x, and not somebody else.
func (k *kin) slip(x, y *namesake) bool {
	return y.full == 1 && y.name.Words == 2 && y.plain && facts.IsGiven(k.first(y.name)) && facts.IsGiven(k.first(x.name)) &&
		x.name.Span.Start < y.name.Span.Start && !famous.Has(k.last(y.name)) && k.apart(x, y) && (!k.introduced(x, y) || k.nearGiven(x, y)) && !k.couple(x, y) && !k.kinship(x, y) && !k.listed(y)
}

// nearGiven reports whether two given names are so near that the second is taken for the
// first whatever brings it in: Marcus and Martin, Wayne and Dwayne. Such names of one sex
// that begin alike are seldom those of two people.
func (k *kin) nearGiven(x, y *namesake) bool {
	a, b := k.doc.FormText(k.first(x.name)), k.doc.FormText(k.first(y.name))
	return k.oneSex(x, y) && min(len(a), len(b)) >= 4 && (common(a, b) >= 3 || steps(a, b) == 1 || common(a, b) == 2 && len(x.entity.Mentions) > 1)
}
