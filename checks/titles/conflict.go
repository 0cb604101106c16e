package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var conflict = &checks.Check{
	Info: checks.Info{
		Name:    "titles/conflict",
		Summary: "One person is given two titles that exclude each other.",
		Why: "A president is not a prime minister and a colonel no major, so one of the two titles is a slip, and the bearer's office will ring. " +
			"Only titles that nobody holds together are compared, and only those of one person. Former, acting and coming holders are left alone, and so are deputies, " +
			"people who change office in the story, those said to hold both posts, and the offices of two countries or two firms.",
		Severity: checks.Error,
		Examples: `President Milan {==Horvat==}{>>ok titles/conflict: the same office<<} opened the bridge on Monday.

{==Prime Minister==}{>>titles/conflict: "President" elsewhere<<} Horvat cut the ribbon, and President Horvat drove across.
`,
	},
	Run: runConflict,
}

func runConflict(p *checks.Pass) {
	var list, all []claim
	for i := range p.Facts.Entities {
		e := &p.Facts.Entities[i]
		if len(e.Titles) == 0 || e.Kind != facts.Person {
			continue
		}
		list = claims(p.Doc, p.Facts, e, list[:0])
		all = append(all, list...)
		for g := ofState; g <= ofThrone; g++ {
			if c, ok := dispute(p.Doc, list, g); ok {
				p.Report(c.finding(p))
			}
		}
	}
	runDefinite(p, all)
	compareRoles(p)
}

// contest is a disagreement about a person's post: the usual one and the odd one.
type contest struct {
	usual, odd *claim
	times      int // how often the usual one is given
}

// dispute finds the two posts of a group that a person is given, if there are
// two and the text does not explain them.
func dispute(doc *article.Document, list []claim, g group) (contest, bool) {
	var c contest
	var a, b *claim
	na, nb := 0, 0
	for i := range list {
		x := &list[i]
		if x.group != g || !x.held(doc) {
			continue
		}
		switch {
		case a == nil || x.value == a.value:
			if a == nil {
				a = x
			}
			na++
		case b == nil || x.value == b.value:
			if b == nil {
				b = x
			}
			nb++
		default:
			return c, false
		}
	}
	if b == nil || min(na, nb) > 1 {
		return c, false
	}
	c = contest{a, b, na}
	if nb > na {
		c = contest{b, a, nb}
	}
	return c, !c.explained(doc, list) && !apart(doc, a, b)
}

// explained reports whether the text says how one person comes to have both
// posts: together, or one after the other.
func (c contest) explained(doc *article.Document, list []claim) bool {
	for i := range list {
		x := &list[i]
		if x.group != c.odd.group || x.held(doc) {
			continue
		}
		// "President Bush" and "the former president" are one style: only what
		// is said of the odd post, or of its giving up, explains it.
		if x.value == c.odd.value || x.value == c.usual.value && (c.times == 1 || x.title.Mods&(facts.Then|facts.Elect|facts.Changing) != 0) {
			return true
		}
	}
	return c.usual.title.Mods&facts.Joint != 0 && c.usual.title.Name == c.odd.title.Name
}

// finding marks the odd title and the usual one, and offers both repairs.
func (c contest) finding(p *checks.Pass) checks.Finding {
	odd, usual := p.Doc.In(c.odd.span), p.Doc.In(c.usual.span)
	name := p.Doc.In(p.Facts.Names[c.odd.title.Name].Span)
	f := checks.Finding{
		Severity: checks.Warning,
		Span:     c.odd.span,
		Message:  fmt.Sprintf("%s is %q here and %q elsewhere (%s).", name, odd, usual, times(int32(c.times))),
		Related:  []checks.Related{{Span: c.usual.span, Message: "the other title"}},
	}
	// Somebody may have spoken so: what stands in quotation marks is not mended.
	if p.Doc.Tokens[c.odd.title.Head].Is(article.InQuotes) {
		return f
	}
	if c.times > 1 {
		f.Severity = checks.Error
	}
	f.Fixes = []checks.Fix{
		{Message: "Write " + likeCase(usual, odd) + " here.", Span: c.odd.span, New: likeCase(usual, odd)},
		{Message: "Write " + likeCase(odd, usual) + " there.", Span: c.usual.span, New: likeCase(odd, usual)},
	}
	return f
}
