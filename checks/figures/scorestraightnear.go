package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	wonWords     = article.NewSet("won", "winning", "prevailed", "triumphed")
	formStraight = article.FormOf("straight")
	formWithout  = article.FormOf("without")
	droppings    = article.NewSet("dropping", "losing", "conceding", "surrendering", "loss")
	// anotherTime sets a win in straight sets apart from the match told beside it.
	anotherTime = article.NewSet("then", "before", "never", "not", "but", "previously", "previous", "doubles", "would", "could", "earlier", "had", "while", "also", "other", "opening", "mixed", "if", "season", "year")
	// anotherMatch sets the sets apart from the win told beside them.
	anotherMatch = article.NewSet("who", "whose", "round", "final", "semifinal", "quarterfinal", "will", "next", "then", "faces", "face", "plays", "doubles", "earlier", "last", "previous", "meets", "before", "other", "another", "also", "while", "mixed", "but", "had", "after", "against")
	singles      = article.NewSet("he", "she", "the")
)

// straightNear holds "in straight sets" and "without dropping a set" in the sentence of
// a match, before it or after it, against its sets.
func (s *scores) straightNear(p *checks.Pass) {
	for i := range s.matches {
		m := &s.matches[i]
		won, lost := m.count()
		r := s.doc.Sentences[m.sentence].Tokens
		if won == 0 || lost == 0 || s.anyOf(r, unfinished) || len(s.matches) > i+1 && s.matches[i+1].sentence == m.sentence || i > 0 && s.matches[i-1].sentence == m.sentence {
			continue
		}
		if at, ok := s.noSetLost(r); ok && !s.plainStraight(at) && !s.anyOf(r, anotherTime) {
			s.reportStraight(p, m, at)
			continue
		}
		if at, ok := s.straightBeside(m, r); ok {
			s.reportStraight(p, m, at)
		}
	}
}

// straightBeside finds the words in the sentences on both sides of a match.
func (s *scores) straightBeside(m *tennisMatch, r article.Range) (article.Range, bool) {
	for _, si := range [...]uint32{m.sentence - 1, m.sentence + 1} {
		if int(si) >= len(s.doc.Sentences) || s.hasSets(si) { // the one before the first wraps
			continue
		}
		q := s.doc.Sentences[si].Tokens
		at, ok := s.noSetLost(q)
		if !ok || s.anyOf(q, anotherTime) || s.doc.Tokens[at.First].Is(article.InQuotes) {
			continue
		}
		if s.doc.Tokens[at.First].Form == formStraight && s.anyOf(r, anotherMatch) {
			continue // after a win in straight sets she lost 4-6, 6-3, 6-2 in the final
		}
		if s.sameMatch(m, r, q, si < m.sentence) {
			return at, true
		}
	}
	return article.Range{}, false
}

// sameMatch reports whether the sentence of a match names nobody that the one beside
// it does not, or speaks of whom that one names alone.
func (s *scores) sameMatch(m *tennisMatch, r, q article.Range, before bool) bool {
	told, known, strange := s.people(q), 0, 0
	for _, e := range s.people(r) {
		if told.has(e) {
			known++
		} else {
			strange++
		}
	}
	if strange == 0 && known > 0 {
		return true
	}
	return before && len(told) > 0 && (strange == 0 || len(told) == 1 && strange == 1) && singles.Has(s.doc.Tokens[r.First].Form) && m.tokens.First < r.First+14
}

// entities are the people of a sentence.
type entities []int32

func (e entities) has(x int32) bool {
	for _, y := range e {
		if x == y {
			return true
		}
	}
	return false
}

func (s *scores) people(r article.Range) (e entities) {
	for _, n := range namesWithin(s.facts.Names, r) {
		if n.Kind == facts.Person && !e.has(n.Entity) {
			e = append(e, n.Entity)
		}
	}
	return e
}

// noSetLost returns the tokens of "straight sets", "straight-set" or "without
// dropping a set".
func (s *scores) noSetLost(r article.Range) (at article.Range, ok bool) {
	toks := s.doc.Tokens
	for i := r.First; i+1 < r.End; i++ {
		switch k := i + 1; toks[i].Form {
		case formStraight:
			if toks[k].Form == formHyphen && k+1 < r.End {
				k++
			}
			if toks[k].Form == setsWord || toks[k].Form == setWord {
				return article.Range{First: i, End: k + 1}, true
			}
		case formWithout:
			if toks[k].Form == formThe && k+1 < r.End {
				k++
			}
			if !droppings.Has(toks[k].Form) {
				continue
			}
			for end := k + 1; end < min(r.End, k+4); end++ {
				if toks[end].Form == setWord {
					return article.Range{First: i, End: end + 1}, true
				}
			}
		}
	}
	return at, false
}

// plainStraight reports whether the words are the two, which numberOfSets has read.
func (s *scores) plainStraight(at article.Range) bool {
	return s.doc.Tokens[at.First].Form == formStraight && at.Len() == 2 && s.doc.Tokens[at.First+1].Form == setsWord
}

func (s *scores) reportStraight(p *checks.Pass, m *tennisMatch, at article.Range) {
	sets := s.doc.SpanOf(m.tokens)
	p.Report(checks.Finding{
		Span:    s.doc.SpanOf(at),
		Message: fmt.Sprintf("%s is %s with one lost by each side, not %s.", s.doc.In(sets), plural(len(m.sets), "set"), s.doc.In(s.doc.SpanOf(at))),
		Related: []checks.Related{{Span: sets, Message: "the sets"}},
	})
}

// unclear reports whether more sets or a tie-break in another form may follow those
// of a match, or the match was not played out.
func (s *scores) unclear(m *tennisMatch, r article.Range) bool {
	if s.anyOf(r, unfinished) {
		return true
	}
	for i := m.tokens.End; i < min(r.End, m.tokens.End+6); i++ {
		if t := &s.doc.Tokens[i]; t.Kind == article.Number || t.Form == formOpen {
			return true
		}
	}
	return false
}
