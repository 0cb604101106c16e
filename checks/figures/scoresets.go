package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// tennisMatch is the sets of a tennis match: "6-4, 3-6, 6-2".
type tennisMatch struct {
	tokens   article.Range
	sentence uint32
	sets     [][2]int64
	at       []article.Range // the tokens of each
}

// readMatches finds the runs of two to five sets.
func (s *scores) readMatches(odd []uint32) {
	for si := range s.doc.Sentences {
		if !s.doc.Blocks[s.doc.Sentences[si].Block].Kind.Prose() {
			continue
		}
		r := s.doc.Sentences[si].Tokens
		var in []uint32
		in, odd = checks.Cut(odd, r)
		next := r.First
		for _, i := range in {
			if s.doc.Tokens[i].Kind != article.Number || i < next || i+6 >= r.End {
				continue
			}
			m := tennisMatch{sentence: uint32(si)}
			at := i
			for {
				set, end, ok := s.set(at, r.End)
				if !ok {
					break
				}
				m.sets, m.at = append(m.sets, set), append(m.at, article.Range{First: at, End: end})
				m.tokens = article.Range{First: i, End: end}
				at = s.nextSet(end, r.End)
			}
			if len(m.sets) >= 2 && len(m.sets) <= 5 && m.tennis() {
				s.matches = append(s.matches, m)
			}
			if len(m.sets) > 0 {
				next = m.tokens.End + 1
			}
		}
	}
}

// set reads "6-4" at token i.
func (s *scores) set(i, end uint32) (set [2]int64, next uint32, ok bool) {
	toks := s.doc.Tokens
	if i+2 >= end || toks[i].Kind != article.Number || toks[i+1].Form != formHyphen && toks[i+1].Form != formDash || toks[i+2].Kind != article.Number ||
		toks[i+1].Is(article.SpaceBefore) || toks[i+2].Is(article.SpaceBefore) {
		return set, 0, false
	}
	for k, n := range [...]uint32{i, i + 2} {
		v, ok := facts.ParseDecimal(s.doc.Word(n))
		if !ok || v.Exp != 0 || v.Coef > 199 {
			return set, 0, false
		}
		set[k] = v.Coef
	}
	return set, i + 3, true
}

// nextSet is where the next set may begin: after a comma and a tie-break in brackets.
func (s *scores) nextSet(i, end uint32) uint32 {
	toks := s.doc.Tokens
	if i < end && toks[i].Form == formOpen {
		for n := i + 1; n < min(end, i+5); n++ {
			if toks[n].Form == formClose {
				i = n + 1
				break
			}
		}
	}
	if i < end && toks[i].Form == formComma {
		i++
	}
	if i < end && toks[i].Form == formAnd {
		i++
	}
	return i
}

// tennis reports whether all sets but one can be sets of tennis.
func (m *tennisMatch) tennis() bool {
	odd := 0
	for _, set := range m.sets {
		if !possibleSet(set) {
			odd++
		}
	}
	return odd == 0 || odd == 1 && len(m.sets) > 1
}

// possibleSet reports whether a set can end so: 6-0 to 6-4, 7-5, 7-6, or two
// games ahead in a long one.
func possibleSet(set [2]int64) bool {
	hi, lo := max(set[0], set[1]), min(set[0], set[1])
	switch {
	case hi == 6:
		return lo <= 4
	case hi == 7:
		return lo == 5 || lo == 6
	}
	return hi > 7 && hi-lo == 2
}

// setsOf checks the sets of matches: their rules, their number and who won them.
func (s *scores) setsOf(p *checks.Pass) {
	tennis := len(s.matches) > 0 && s.aboutTennis()
	for i := range s.matches {
		m := &s.matches[i]
		r := s.doc.Sentences[m.sentence].Tokens
		if s.anyOf(r, unfinished) {
			continue
		}
		for k, set := range m.sets {
			if tennis && !possibleSet(set) && max(set[0], set[1]) < 8 && max(set[0], set[1]) > 5 {
				p.Report(checks.Finding{Span: s.doc.SpanOf(m.at[k]), Severity: checks.Warning,
					Message: fmt.Sprintf("No set of tennis ends %d-%d.", set[0], set[1])})
			}
		}
		s.winner(p, m, r)
		s.numberOfSets(p, i, r)
	}
	if len(s.matches) == 1 {
		s.laterSets(p, &s.matches[0])
	}
}

func (s *scores) anyOf(r article.Range, words *article.Table[bool]) bool {
	for i := r.First; i < r.End; i++ {
		if words.Has(s.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// otherDays are words of matches at other times.
var otherDays = article.NewSet("earlier", "previous", "previously", "season", "year", "month", "week", "ago")

var tennisWords = article.NewSet("tennis", "seed", "seeded", "wimbledon", "atp", "set", "sets", "unseeded")

func (s *scores) aboutTennis() bool {
	n := 0
	for i := range s.doc.Tokens {
		if tennisWords.Has(s.doc.Tokens[i].Form) {
			n++
		}
	}
	return n >= 2
}

// winner holds "A beat B 4-6, 6-3, 3-6" against its sets: they are the winner's first.
func (s *scores) winner(p *checks.Pass, m *tennisMatch, r article.Range) {
	won, lost := m.count()
	if won > lost || won == lost && s.unclear(m, r) {
		return
	}
	for i := m.tokens.First; i > r.First && i+12 > m.tokens.First; i-- {
		if f := s.doc.Tokens[i-1].Form; beatWords.Has(f) || won == lost && i == m.tokens.First && wonWords.Has(f) {
			p.Report(checks.Finding{Span: s.doc.SpanOf(m.tokens),
				Message: fmt.Sprintf("The winner takes %s of %s here.", plural(won, "set"), plural(won+lost, "set"))})
			return
		} else if f == formBy || f == formComma || f == formAnd {
			return
		}
	}
}

func (m *tennisMatch) count() (won, lost int) {
	for _, set := range m.sets {
		if set[0] > set[1] {
			won++
		} else if set[1] > set[0] {
			lost++
		}
	}
	return won, lost
}

// numberOfSets holds "in straight sets" and "in three sets" against the sets of
// the same sentence.
func (s *scores) numberOfSets(p *checks.Pass, at int, r article.Range) {
	m := &s.matches[at]
	if at > 0 && s.matches[at-1].sentence == m.sentence || at+1 < len(s.matches) && s.matches[at+1].sentence == m.sentence {
		return
	}
	for i := r.First; i+1 < r.End; i++ {
		n, ok := setNumbers.Get(s.doc.Tokens[i].Form)
		next := s.doc.Tokens[i+1].Form
		if !ok || next != setsWord && (next != setWord || n != 0) {
			continue
		}
		won, lost := m.count()
		if n == 0 && (won == 0 || lost == 0) || n > 0 && n == len(m.sets) {
			continue
		}
		p.Report(checks.Finding{
			Span:    s.doc.SpanOf(article.Range{First: i, End: i + 2}),
			Message: fmt.Sprintf("%s is %s, not %s.", s.doc.In(s.doc.SpanOf(m.tokens)), plural(len(m.sets), "set"), s.doc.In(s.doc.SpanOf(article.Range{First: i, End: i + 2}))),
			Related: []checks.Related{{Span: s.doc.SpanOf(m.tokens), Message: "the sets"}},
		})
	}
}

// laterSets holds what is said of one set further down against the only match:
// "in the third set ... it said 6-3".
func (s *scores) laterSets(p *checks.Pass, m *tennisMatch) {
	for i := range s.list {
		o := &s.list[i]
		if o.amount.Sentence == m.sentence || !possibleSet([2]int64{o.a, o.b}) || max(o.a, o.b) > 7 {
			continue
		}
		r := s.doc.Sentences[o.amount.Sentence].Tokens
		k := s.setNamed(r)
		if k < 0 {
			k += len(m.sets) + 1
		}
		if k < 1 || k > len(m.sets) || s.anyOf(r, otherDays) {
			continue
		}
		set := m.sets[k-1]
		if set[0] == o.a && set[1] == o.b || set[0] == o.b && set[1] == o.a {
			continue
		}
		p.Report(checks.Finding{
			Span:    s.doc.SpanOf(m.at[k-1]),
			Message: fmt.Sprintf("Set %d is %d-%d here, but %s further down.", k, set[0], set[1], o.text(s.doc)),
			Related: []checks.Related{{Span: o.amount.Span, Message: o.text(s.doc)}},
		})
	}
}

// setNamed is the number of the one set that a sentence names, -1 for the last, or 0.
func (s *scores) setNamed(r article.Range) int {
	named := 0
	for i := r.First; i+1 < r.End; i++ {
		if k, ok := setOrdinals.Get(s.doc.Tokens[i].Form); ok && s.doc.Tokens[i+1].Form == setWord {
			if named != 0 && named != k {
				return 0
			}
			named = k
		}
	}
	return named
}

// plural is a count of things: "one set" is 1 set.
func plural(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return fmt.Sprintf("%d %s", n, noun)
}
