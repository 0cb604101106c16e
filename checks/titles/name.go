package titles

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
)

var name = &checks.Check{
	Info: checks.Info{
		Name:    "titles/name",
		Summary: "A name is spelt in two ways.",
		Why: "A misspelt name is the slip that its bearer and everyone who knows them sees first, and a spelling checker cannot find it. The article is " +
			"its own dictionary here: a rare spelling is reported when one slip of the hand or of the ear parts it from the usual one. Names that are " +
			"only alike are left alone, but for a surname that nobody brings in, which must be somebody's who is: countries and their people, plurals, people with given names of their own, and spellings that are names " +
			"themselves unless they stand beside the same given name or title.",
		Severity: checks.Warning,
		Examples: `Harbour sells its ferry

Tomasz {==Kowalczyk==}{>>#usual<<} ran the ferry for thirty years, said Petra Brennan. Mr Kowalczyk retired in March, and {~~Kowalcyzk~>Kowalczyk~~}{>>titles/name @usual: "Kowalczyk" elsewhere<<} still lives by the harbour.

The ferry was built in {==Slovakia==}{>>ok titles/name: another country<<} and Slovenia. Maria Koval and {==Marie==}{>>ok titles/name: another person<<} Dufour steered it.
`,
	},
	Run: runName,
}

func runName(p *checks.Pass) {
	hyphened(p)
	s := collect(p.Doc, p.Odd, p.Facts.Names)
	usual := make([]int32, len(s.list))
	for i := range usual {
		usual[i] = -1
	}
	s.near(func(a, b int32) {
		if s.rarer(a, b) {
			a, b = b, a
		}
		if best := usual[b]; best != a && (best < 0 || s.list[a].count > s.list[best].count) && s.oneName(&s.list[a], &s.list[b]) {
			usual[b] = a
		}
	})
	for b, a := range usual {
		if a >= 0 {
			p.Report(s.finding(&s.list[a], &s.list[b]))
		}
	}
	u := unmet{p: p}
	u.report(s, usual)
	u.openers()
}

// rarer reports whether spelling a is rarer than b, or as rare and likelier to
// be the wrong one: no word that the lexicon knows, or the later of the two.
func (s *spellings) rarer(a, b int32) bool {
	x, y := &s.list[a], &s.list[b]
	switch {
	case x.count != y.count:
		return x.count < y.count
	case x.form.Known() != y.form.Known():
		return y.form.Known()
	}
	return x.first > y.first
}

// finding says that v is spelt u elsewhere. Every place of v is marked, and the
// first of u; the repair is for the first place.
func (s *spellings) finding(u, v *spelling) checks.Finding {
	doc := s.doc
	usual, rare := s.shown(u), s.shown(v)
	right := doc.In(usual)
	if at := &doc.Tokens[s.occurrences[v.first].token]; at.Is(article.AllCaps) {
		right = strings.ToUpper(right)
	}
	first := doc.Tokens[s.occurrences[v.first].token].Span
	f := checks.Finding{
		Span:    first,
		Message: fmt.Sprintf("%q is written %q elsewhere (%s).", doc.In(rare), doc.In(usual), times(u.count)),
		Related: []checks.Related{{Span: doc.Tokens[s.occurrences[u.first].token].Span, Message: "the usual spelling"}},
		Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: first, New: right}},
	}
	for i, n := s.occurrences[v.first].next, 1; i >= 0 && n < mostPlaces; i, n = s.occurrences[i].next, n+1 {
		f.Related = append(f.Related, checks.Related{Span: doc.Tokens[s.occurrences[i].token].Span, Message: "the same spelling again"})
	}
	return f
}

// mostPlaces bounds the places that one finding marks.
const mostPlaces = 5

// shown is a place of a spelling that is not all in capitals, if it has one
// among the first.
func (s *spellings) shown(sp *spelling) article.Span {
	for i, n := sp.first, 0; i >= 0 && n < compared; i, n = s.occurrences[i].next, n+1 {
		if t := &s.doc.Tokens[s.occurrences[i].token]; !t.Is(article.AllCaps) {
			return t.Span
		}
	}
	return s.doc.Tokens[s.occurrences[sp.first].token].Span
}

func times(n int32) string {
	if n == 1 {
		return "once"
	}
	return fmt.Sprintf("%d times", n)
}
