package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

// downGoals reports whether a winner is said to come from more goals down than the loser
// has: "from two goals down to beat Selk 3-1".
func (m *matchTold) downGoals(i uint32, r article.Range) bool {
	n, ok := smallNumber(m.doc, i)
	toks := m.doc.Tokens
	if !ok || i == r.First || toks[i-1].Form != formFrom || i+2 >= r.End || m.hi == m.lo {
		return false
	}
	k := i + 1
	if toks[k].Form == formGoals || toks[k].Form == formGoal {
		k++
	}
	return k < r.End && downWords.Has(toks[k].Form) && int64(n) > m.lo && m.anyOf(article.Range{First: k, End: r.End}, formerWins)
}

// onlyGoal reports whether "the only goal" is told of a match with more.
func (m *matchTold) onlyGoal(i uint32, r article.Range) bool {
	toks := m.doc.Tokens
	if toks[i].Form != formOnlyW || i+2 >= r.End || i == r.First || toks[i+1].Form != formGoal || toks[i-1].Form != formThe {
		return false
	}
	next := &toks[i+2]
	if next.Form == formOf && m.anyOf(article.Range{First: i + 2, End: min(r.End, i+6)}, partOfGame) || m.anyOf(article.Range{First: i, End: r.End}, firstHalf) {
		return false
	}
	return m.hi+m.lo != 1
}

var (
	formGoal   = article.FormOf("goal")
	downWords  = article.NewSet("down", "behind", "adrift")
	partOfGame = article.NewSet("half", "his", "her", "their", "season", "career", "first", "second", "opening", "tournament", "group")
	firstHalf  = article.NewSet("half", "tie", "leg", "aggregate")
)

// legs holds "5-3 on aggregate" against the scores of its two legs.
func (s *scores) legs(p *checks.Pass) {
	var all, one, two *outcome
	for i := range s.list {
		o := &s.list[i]
		r := s.doc.Sentences[o.amount.Sentence].Tokens
		before := article.Range{First: max(r.First, o.amount.Tokens.First-min(o.amount.Tokens.First, 6)), End: o.amount.Tokens.First}
		after := article.Range{First: o.amount.Tokens.End, End: min(r.End, o.amount.Tokens.End+5)}
		at := &all
		switch {
		case s.anyOf(after, onAggregate):
		case s.legOf(before, after) == 1:
			at = &one
		case s.legOf(before, after) == 2:
			at = &two
		default:
			continue
		}
		if *at != nil && !(*at).same(o) {
			return
		}
		*at = o
	}
	if all == nil || one == nil || two == nil {
		return
	}
	for _, k := range [...][2]int64{{one.a + two.a, one.b + two.b}, {one.a + two.b, one.b + two.a}} {
		if k[0] == all.a && k[1] == all.b || k[0] == all.b && k[1] == all.a {
			return
		}
	}
	p.Report(checks.Finding{
		Span: all.amount.Span, Severity: checks.Warning, Message: fmt.Sprintf("%s and %s do not add up to %s.", one.text(s.doc), two.text(s.doc), all.text(s.doc)),
		Related: []checks.Related{{Span: one.amount.Span, Message: one.text(s.doc)}, {Span: two.amount.Span, Message: two.text(s.doc)}},
	})
}

// legOf is the leg that the words around a score name; 0 none.
func (s *scores) legOf(before, after article.Range) int {
	for _, at := range [...]article.Range{before, after} {
		for i := at.End; i > at.First; i-- {
			if k, ok := setOrdinals.Get(s.doc.Tokens[i-1].Form); ok && k > 0 && k < 3 {
				next := i
				if int(next) < len(s.doc.Tokens) && (s.doc.Tokens[next].Form == formLeg || next == at.End) {
					return k
				}
			}
		}
	}
	return 0
}

var (
	onAggregate = article.NewSet("aggregate", "agg")
	formLeg     = article.FormOf("leg")
)

// goalsGave reports whether "two goals in the last minutes gave Lark a 1-0 win".
func (m *matchTold) goalsGave(i uint32, r article.Range) bool {
	n, ok := smallNumber(m.doc, i)
	if !ok || i+3 >= r.End || int64(n) <= m.hi || n > 9 || m.doc.Tokens[i+1].Form != formGoals && !(m.doc.Tokens[i+2].Form == formGoals) || m.result.amount.Tokens.First < i || m.result.amount.Tokens.First >= r.End {
		return false
	}
	return m.anyOf(article.Range{First: i + 2, End: min(r.End, i+14)}, gaveWin)
}

// hitPast reports whether "Rovers hit four past Stane" tells other goals than the winner's.
func (m *matchTold) hitPast(i uint32, r article.Range) bool {
	n, ok := smallNumber(m.doc, i)
	return ok && i > r.First && i+2 < r.End && m.doc.Tokens[i+1].Form == formPast && hitWords.Has(m.doc.Tokens[i-1].Form) && int64(n) != m.hi && int64(n) != m.lo
}

var (
	gaveWin  = article.NewSet("gave", "earned", "handed", "secured", "sealed", "brought", "won", "ensured")
	hitWords = article.NewSet("hit", "hits", "put", "puts", "fire", "fired", "score", "scored", "smash", "smashed", "slot", "knock", "rattle", "plunder")
	formPast = article.FormOf("past")
)

// namedGoals reports whether more people are named for one side's goals than it has: "goals
// from Boyd and Carr", "Holm, Friis and Lund scored".
func (m *matchTold) namedGoals(i uint32, r article.Range) bool {
	toks := m.doc.Tokens
	if toks[i].Form == formGoals && i+2 < r.End && goalsOf.Has(toks[i+1].Form) {
		return m.namesFrom(i+2, r.End) > m.hi
	}
	if !goalVerbs.Has(toks[i].Form) || i < r.First+3 {
		return false
	}
	n, k, joined := 0, i, false
	for k > r.First && toks[k-1].Kind == article.Word && toks[k-1].Is(article.Capitalised) {
		for k > r.First && toks[k-1].Kind == article.Word && toks[k-1].Is(article.Capitalised) {
			k--
		}
		n++
		if k > r.First && toks[k-1].Form == formAnd && !joined {
			joined = true
			k--
		} else if k > r.First && toks[k-1].Form == formComma && joined {
			k--
		} else {
			break
		}
	}
	return joined && int64(n) > m.hi && k == r.First
}

// namesFrom counts the names joined by commas and an "and" from token i.
func (m *matchTold) namesFrom(i, end uint32) (n int64) {
	toks := m.doc.Tokens
	name := func(k uint32) bool { return k < end && toks[k].Kind == article.Word && toks[k].Is(article.Capitalised) }
	for name(i) {
		for name(i) {
			i++
		}
		n++
		if i < end && (toks[i].Form == formComma || toks[i].Form == formAnd) {
			i++
		}
		if i < end && toks[i].Form == formAnd {
			i++
		}
	}
	return n
}

var goalsOf = article.NewSet("from", "by", "through")

// drawTold reports whether "gave Dunn a draw" is told of a match that somebody has won, or
// a winner of one that is level.
func (m *matchTold) drawTold(i uint32, r article.Range) bool {
	toks := m.doc.Tokens
	if f := toks[i].Form; i < r.First+2 || f != formDraw && f != formWinner || m.anyOf(r, noReply) || m.anyOf(r, penaltyWords) {
		return false
	}
	if m.hi != m.lo {
		return toks[i].Form == formDraw && indefinite.Has(toks[i-1].Form) && m.anyOf(article.Range{First: max(r.First, i-min(i, 5)), End: i}, gaveDraw)
	}
	return toks[i].Form == formWinner && lateWords.Has(toks[i-1].Form) && m.anyOf(article.Range{First: r.First, End: i}, goalVerbs)
}

var (
	gaveDraw   = article.NewSet("gave", "earned", "salvaged", "rescued", "snatched", "secured", "ended", "finished", "settled")
	lateWords  = article.NewSet("the", "late", "a")
	formWinner = article.FormOf("winner")
)
