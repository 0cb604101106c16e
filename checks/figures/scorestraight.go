package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	formStraight = article.FormOf("straight")
	winWords     = article.NewSet("winning", "won", "win", "victory", "prevailed", "triumphed", "triumph")
	otherRounds  = article.NewSet("round", "quarterfinal", "semifinal", "final", "finals", "quarter", "semi", "then", "before", "never", "not", "but", "previously", "doubles", "who", "would", "could")
)

// straightSets holds "after winning in straight sets" of a later sentence against
// the sets of the match that the article opens with, whose winner it names.
func (s *scores) straightSets(p *checks.Pass) {
	if len(s.matches) == 0 {
		return
	}
	m := &s.matches[0]
	won, lost := m.count()
	if won == 0 || lost == 0 || m.sentence > 4 {
		return
	}
	for si := m.sentence + 1; int(si) < len(s.doc.Sentences); si++ {
		r := s.doc.Sentences[si].Tokens
		at, ok := s.straightAt(r)
		if !ok || s.ofOther(article.Range{First: at.End, End: r.End}) || s.anyOf(r, otherRounds) || !s.namesOne(m, r) || s.hasSets(si) {
			continue
		}
		p.Report(checks.Finding{
			Span:    s.doc.SpanOf(at),
			Message: fmt.Sprintf("%s is not won in straight sets.", s.doc.In(s.doc.SpanOf(m.tokens))),
			Related: []checks.Related{{Span: s.doc.SpanOf(m.tokens), Message: "the sets"}},
		})
		return
	}
}

// straightAt returns the tokens of "straight sets" when a win in them is told.
func (s *scores) straightAt(r article.Range) (article.Range, bool) {
	for i := r.First + 2; i+1 < r.End; i++ {
		if s.doc.Tokens[i].Form == formStraight && s.doc.Tokens[i+1].Form == setsWord && s.doc.Tokens[i-1].Form == formIn && s.anyOf(article.Range{First: max(r.First, i-min(i, 3)), End: i}, winWords) {
			return article.Range{First: i, End: i + 2}, i+2 == r.End || s.doc.Tokens[i+2].Kind == article.Punct
		}
	}
	return article.Range{}, false
}

// namesOne reports whether a sentence names one person of the sentence of a match.
func (s *scores) namesOne(m *tennisMatch, r article.Range) bool {
	q := s.doc.Sentences[m.sentence].Tokens
	found := false
	for _, n := range namesWithin(s.facts.Names, r) {
		for _, x := range namesWithin(s.facts.Names, q) {
			found = found || x.Entity == n.Entity && n.Kind == facts.Person
		}
	}
	return found
}

// hasSets reports whether a sentence tells of a match of its own.
func (s *scores) hasSets(sentence uint32) bool {
	for i := range s.matches {
		if s.matches[i].sentence == sentence {
			return true
		}
	}
	return false
}
