package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	winWords    = article.NewSet("winning", "won", "win", "victory", "prevailed", "triumphed", "triumph", "through", "over", "finished", "done", "settled")
	otherRounds = article.NewSet("round", "quarterfinal", "semifinal", "final", "finals", "quarter", "semi", "then", "before", "never", "not", "but", "previously", "doubles", "who", "would", "could")
)

// straightSets holds "after winning in straight sets" and "came through in three sets"
// of another sentence against the sets of the match that the article opens with, of
// which it names a player.
func (s *scores) straightSets(p *checks.Pass) {
	if len(s.matches) == 0 {
		return
	}
	m := &s.matches[0]
	won, lost := m.count()
	if m.sentence > 4 {
		return
	}
	for si := max(m.sentence, 1) - 1; int(si) < len(s.doc.Sentences); si++ {
		r := s.doc.Sentences[si].Tokens
		at, n, ok := s.straightAt(r)
		if !ok || n == len(m.sets) || n == 0 && (won == 0 || lost == 0) || s.ofOther(article.Range{First: at.End, End: r.End}) || s.anyOf(r, otherRounds) || !s.namesOne(m, r) || s.hasSets(si) {
			continue
		}
		p.Report(checks.Finding{
			Span:    s.doc.SpanOf(at),
			Message: fmt.Sprintf("%s is %s, not %s.", s.doc.In(s.doc.SpanOf(m.tokens)), plural(len(m.sets), "set"), s.doc.In(s.doc.SpanOf(at))),
			Related: []checks.Related{{Span: s.doc.SpanOf(m.tokens), Message: "the sets"}},
		})
		return
	}
}

// straightAt returns the tokens of "straight sets" or "three sets" when a win in them
// is told, and how many they are; zero for straight ones.
func (s *scores) straightAt(r article.Range) (at article.Range, sets int, ok bool) {
	toks := s.doc.Tokens
	for i := r.First + 2; i+1 < r.End; i++ {
		if toks[i+1].Form != setsWord || toks[i-1].Form != formIn {
			continue
		}
		n, ok := setNumbers.Get(toks[i].Form)
		if !ok || !s.anyOf(article.Range{First: max(r.First, i-min(i, 3)), End: i}, winWords) {
			continue
		}
		after := i+2 == r.End || toks[i+2].Kind == article.Punct || n > 0 && toks[i+2].Form == formOn
		return article.Range{First: i, End: i + 2}, n, after
	}
	return at, 0, false
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
