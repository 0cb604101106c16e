package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	setTakers = article.NewTable(map[string]int{"won": 1, "wins": 1, "win": 1, "winning": 1, "took": 1, "taking": 1, "claimed": 1, "claiming": 1, "edged": 1, "clinched": 1, "grabbed": 1,
		"lost": -1, "losing": -1, "loses": -1, "dropped": -1, "dropping": -1, "conceded": -1, "surrendered": -1})
	anotherGame = article.NewSet("last", "previous", "previously", "earlier", "round", "semifinal", "quarterfinal", "doubles", "then", "if", "would", "could", "who", "whom", "year", "ago", "not", "never")
)

// setsTaken holds "Lind won the first set" and "he dropped the second on a tie-break"
// against the sets of the match beside it, whose winner's figures stand first.
func (s *scores) setsTaken(p *checks.Pass) {
	for i := range s.matches {
		m := &s.matches[i]
		winner, loser := s.players(m)
		if won, lost := m.count(); winner < 0 || won <= lost {
			continue
		}
		for si := m.sentence - min(m.sentence, 1); si <= m.sentence+3 && int(si) < len(s.doc.Sentences); si++ {
			if si != m.sentence && s.hasSets(si) {
				continue
			}
			r := s.doc.Sentences[si].Tokens
			if si == m.sentence && i+1 < len(s.matches) && s.matches[i+1].sentence == si || s.anyOf(r, anotherGame) {
				continue
			}
			for k := r.First + 2; k < r.End; k++ {
				if s.setTaken(p, m, k, r, winner, loser, si == m.sentence || si == m.sentence+1) {
					return
				}
			}
		}
	}
}

// players are who wins a match and who loses it by its sentence: "Castro defeated Sato".
func (s *scores) players(m *tennisMatch) (winner, loser int32) {
	r := s.doc.Sentences[m.sentence].Tokens
	verb := m.tokens.First
	for verb > r.First && !beatWords.Has(s.doc.Tokens[verb].Form) {
		verb--
	}
	winner, loser = -1, -1
	for _, n := range namesWithin(s.facts.Names, article.Range{First: r.First, End: verb}) {
		if n.Kind != facts.Place && (n.Tokens.First == r.First || !nearPlace.Has(s.doc.Tokens[n.Tokens.First-1].Form)) {
			winner = n.Entity
		}
	}
	for _, n := range namesWithin(s.facts.Names, article.Range{First: verb, End: m.tokens.First}) {
		loser = n.Entity
		break
	}
	return winner, loser
}

// setTaken reads the verb at token k and the set behind it, and reports what does not fit.
func (s *scores) setTaken(p *checks.Pass, m *tennisMatch, k uint32, r article.Range, winner, loser int32, close bool) bool {
	toks := s.doc.Tokens
	if k+2 >= r.End || toks[k+2].Form != setWord || toks[k].Form != formThe {
		return false
	}
	n, ok := setOrdinals.Get(toks[k+1].Form)
	way, taker := setTakers.Get(toks[k-1].Form)
	if !ok || !taker {
		return false
	}
	if n < 0 {
		n = len(m.sets)
	}
	if n < 1 || n > len(m.sets) {
		return false
	}
	who := int32(-1)
	for _, x := range namesWithin(s.facts.Names, article.Range{First: r.First, End: k - 1}) {
		if who < 0 && x.Kind != facts.Place {
			who = x.Entity
		}
	}
	if who < 0 && close {
		who = winner
	}
	set := m.sets[n-1]
	if who == loser && who >= 0 {
		set[0], set[1] = set[1], set[0]
	} else if who != winner {
		return false
	}
	if (set[0] > set[1]) == (way > 0) {
		return false
	}
	at := article.Range{First: k - 1, End: k + 3}
	p.Report(checks.Finding{
		Span: s.doc.SpanOf(at), Severity: checks.Warning,
		Message: fmt.Sprintf("%q, and yet set %d went the other way, %s.", s.doc.In(s.doc.SpanOf(at)), n, s.doc.In(s.doc.SpanOf(m.at[n-1]))),
		Related: []checks.Related{{Span: s.doc.SpanOf(m.at[n-1]), Message: s.doc.In(s.doc.SpanOf(m.at[n-1]))}},
	})
	return true
}
