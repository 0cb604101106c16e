package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

// matchTold is the one match of an article: its result, and what else is said of it.
type matchTold struct {
	*scores
	result *outcome
	hi, lo int64 // the goals of the two sides, the greater first
}

// toldReach is over how many sentences the match of a result is told.
const toldReach = 8

// theMatch is the match of an article whose results are all the same; nil when there are
// others, or sets.
func (s *scores) theMatch() *matchTold {
	var m *matchTold
	if len(s.matches) > 0 {
		return nil
	}
	for i := range s.list {
		o := &s.list[i]
		switch {
		case !o.final || o.voting || o.running || s.doc.Tokens[o.amount.Tokens.First].Is(article.InQuotes) || s.elsewhere(s.doc.Sentences[o.amount.Sentence].Tokens) || s.atHalf(o) || s.onPenalties(o):
		case o.a != o.b && s.calledDraw(o, s.doc.Sentences[o.amount.Sentence].Tokens):
			return nil // reported as it is
		case m == nil:
			m = &matchTold{scores: s, result: o, hi: max(o.a, o.b), lo: min(o.a, o.b)}
		case !m.result.same(o):
			return nil
		}
	}
	return m
}

var (
	penaltyWords = article.NewSet("penalties", "shootout", "penalty", "shoot", "aggregate", "agg", "series", "sets", "games", "frames", "legs")
	goalVerbs    = article.NewSet("scored", "scores", "scoring", "score", "netted", "struck", "strikes", "headed", "hit", "grabbed", "bagged")
	manyGoals    = article.NewTable(map[string]int64{"twice": 2, "brace": 2, "thrice": 3})
	formHat      = article.FormOf("hat")
	formTrick    = article.FormOf("trick")
	formGoals    = article.FormOf("goals")
	formReply    = article.FormOf("reply")
	replies      = article.NewSet("replied", "reply", "equaliser", "equalizer", "equalised", "equalized", "levelled", "leveled", "consolation")
	formPulled   = article.FormOf("pulled")
	formBack     = article.FormOf("back")
	formGoalless = article.NewSet("goalless", "scoreless")
	aGoal        = article.NewSet("one", "a", "two")
)

// onPenalties reports whether a score is of penalties, of legs or a series.
func (s *scores) onPenalties(o *outcome) bool {
	r := s.doc.Sentences[o.amount.Sentence].Tokens
	at := article.Range{First: max(r.First, o.amount.Tokens.First-min(o.amount.Tokens.First, 6)), End: min(r.End, o.amount.Tokens.End+5)}
	return s.anyOf(at, penaltyWords)
}

// inOneMatch holds what an article tells of its one match against the result.
func (s *scores) inOneMatch(p *checks.Pass) {
	m := s.theMatch()
	if m == nil {
		return
	}
	m.passed(p)
	m.unanswered(p)
	if m.hi > 15 {
		return
	}
	first := m.result.amount.Sentence
	for si := first - min(first, 2); si <= first+toldReach && int(si) < len(s.doc.Sentences); si++ {
		r := s.doc.Sentences[si].Tokens
		if !s.doc.Blocks[s.doc.Sentences[si].Block].Kind.Prose() || s.elsewhere(r) || s.doc.Tokens[r.First].Is(article.InQuotes) {
			continue
		}
		for i := r.First; i < r.End; i++ {
			if at, message, ok := m.goalsAt(i, r); ok {
				p.Report(checks.Finding{
					Span: s.doc.SpanOf(at), Severity: checks.Warning, Message: fmt.Sprintf(message, s.doc.In(s.doc.SpanOf(at)), m.result.text(s.doc)),
					Related: []checks.Related{{Span: m.result.amount.Span, Message: m.result.text(s.doc)}},
				})
				return
			}
		}
	}
}

// goalsAt reads what is told of goals at token i, when the result has not so many.
func (m *matchTold) goalsAt(i uint32, r article.Range) (at article.Range, message string, ok bool) {
	toks := m.doc.Tokens
	at = article.Range{First: i, End: i + 1}
	n, many := manyGoals.Get(toks[i].Form)
	switch {
	case toks[i].Form == formHat && i+2 < r.End && toks[i+2].Form == formTrick:
		n, many, at.End = 3, m.hatTrick(i, r), i+3
	case many:
		many = m.scoredBefore(i, r) && !m.afterRun(i, r)
	case i+1 < r.End && toks[i+1].Form == formTimes:
		if k, ok := smallNumber(m.doc, i); ok {
			n, many, at.End = int64(k), m.scoredBefore(i, r), i+2
		}
	}
	switch {
	case many && n > m.hi:
		return at, "%q is more goals than anybody has in %s.", true
	case many && at.End+1 < r.End && toks[at.End].Form == formWithout && toks[at.End+1].Form == formReply && n != m.hi:
		return at, "%q without reply does not make %s.", true
	case m.namedGoals(i, r):
		return at, "More are named as scorers (%q) than either side has goals in %s.", true
	case m.drawTold(i, r):
		return at, "%q, and yet it ended %s.", true
	case m.goalsGave(i, r):
		return article.Range{First: i, End: i + 2}, "%q is more than the winner has in %s.", true
	case m.hitPast(i, r):
		return article.Range{First: i, End: i + 2}, "%q is not what %s says.", true
	case m.downGoals(i, r):
		return article.Range{First: i, End: i + 1}, "Who was %q down is not beaten %s: the other side has fewer.", true
	case m.onlyGoal(i, r):
		at.End++
		return at, "%q, and yet there are others in %s.", true
	case m.ordinalGoal(i, r):
		return at, "There is no %s goal of a side in %s.", true
	case m.lo == 0 && m.hi > 0 && m.replied(i, r):
		return at, "%q, and yet it ended %s.", true
	case m.lo > 0 && formGoalless.Has(toks[i].Form) && i+1 < r.End && toks[i+1].Form == formDraw:
		at.End++
		return at, "%q, and yet it ended %s.", true
	}
	return m.allGoals(i, r)
}

// hatTrick reports whether three goals are told of this match: none is said to be missed,
// the second, or of the season.
func (m *matchTold) hatTrick(i uint32, r article.Range) bool {
	return !m.anyOf(article.Range{First: max(r.First, i-min(i, 4)), End: i}, noHatTrick) && !m.anyOf(r, noHatTrick)
}

var noHatTrick = article.NewSet("missed", "denied", "deny", "hero", "second", "third", "chance", "could", "would", "looked", "hoping", "completing", "titles", "not", "never", "wickets", "assists", "natural", "almost", "nearly", "trophies", "treble", "title", "hopes")

// scoredBefore reports whether somebody scored in the words before token i.
func (m *matchTold) scoredBefore(i uint32, r article.Range) bool {
	for k := i; k > r.First && k+4 > i; k-- {
		if goalVerbs.Has(m.doc.Tokens[k-1].Form) {
			return true
		}
	}
	return false
}

// afterRun reports whether goals of a longer time are told: "scored twice this week".
func (m *matchTold) afterRun(i uint32, r article.Range) bool {
	return m.anyOf(article.Range{First: i, End: min(r.End, i+6)}, longerTimes)
}

var longerTimes = article.NewSet("this", "in", "for", "against", "since", "before", "already", "season", "week", "games", "matches")

// replied reports whether a goal of the side that has none is told at token i.
func (m *matchTold) replied(i uint32, r article.Range) bool {
	toks := m.doc.Tokens
	if m.anyOf(r, noReply) {
		return false
	}
	if toks[i].Form == formPulled && i+2 < r.End && aGoal.Has(toks[i+1].Form) {
		return toks[i+2].Form == formBack || i+3 < r.End && toks[i+3].Form == formBack
	}
	return replies.Has(toks[i].Form) && (i == r.First || toks[i-1].Form != formWithout && toks[i-1].Form != formNo)
}

// noReply words tell of a goal that was none.
var noReply = article.NewSet("not", "no", "without", "almost", "nearly", "could", "might", "would", "should", "searched", "search", "disallowed", "ruled", "offside", "never", "missed", "denied", "chance", "tried", "pushed", "looking", "look", "seeking", "hunt", "want", "wanted", "said", "unable", "failed", "pressed", "thought", "penalty", "if", "for", "series")

// allGoals reads "both of their goals" and "all three goals", which must be those of a side
// or of both.
func (m *matchTold) allGoals(i uint32, r article.Range) (at article.Range, message string, ok bool) {
	toks := m.doc.Tokens
	n, k := int64(2), i+1
	switch toks[i].Form {
	case formBothW:
	case formAllW:
		v, ok := smallNumber(m.doc, min(i+1, r.End-1))
		if !ok {
			return at, "", false
		}
		n, k = int64(v), i+2
	default:
		return at, "", false
	}
	for k < r.End && k < i+5 && ofThose.Has(toks[k].Form) {
		k++
	}
	if k >= r.End || toks[k].Form != formGoals || !m.scoredBefore(i, r) || n == m.hi || n == m.lo || n == m.hi+m.lo || m.afterRun(k, r) {
		return at, "", false
	}
	return article.Range{First: i, End: k + 1}, "%q are the goals of no side in %s.", true
}

// passed holds the scores on the way against the result: no side has fewer at the end.
func (m *matchTold) passed(p *checks.Pass) {
	for i := range m.list {
		o := &m.list[i]
		r := m.doc.Sentences[o.amount.Sentence].Tokens
		if o.voting || o == m.result || o.final || m.doc.Tokens[o.amount.Tokens.First].Is(article.InQuotes) || !o.running && !m.atHalf(o) || m.calledDraw(o, r) || m.onPenalties(o) || m.elsewhere(r) || o.amount.Sentence > m.result.amount.Sentence+toldReach {
			continue
		}
		x, y := max(o.a, o.b), min(o.a, o.b)
		if back := m.cameBack(o); back && (x > m.lo || y > m.hi) {
			m.reportLikely(p, o, m.result, "Who led %s has fewer in the result %s.")
			return
		}
		if x > m.hi || y > m.lo {
			m.reportLikely(p, o, m.result, "%s on the way is more than the result %s.")
			return
		}
	}
}

// cameBack reports whether the winner is said to have been behind between a score on the
// way and the result of the same sentence.
func (m *matchTold) cameBack(o *outcome) bool {
	x, y := o.amount.Tokens, m.result.amount.Tokens
	return o.amount.Sentence == m.result.amount.Sentence && x.First < y.First && m.anyOf(article.Range{First: x.End, End: y.First}, comeback) && m.anyOf(article.Range{First: x.End, End: y.First}, formerWins)
}

var comeback = article.NewSet("fought", "came", "hit", "recovered", "rallied", "bounced", "stormed", "roared", "turned", "overturned")

// ordinalGoal reports whether "Moss got the fourth" tells of a goal beyond those of a side.
func (m *matchTold) ordinalGoal(i uint32, r article.Range) bool {
	n, ok := timesOrders.Get(m.doc.Tokens[i].Form)
	if !ok || int64(n) <= m.hi || i < r.First+2 || m.doc.Tokens[i-1].Form != formThe || !gotGoal.Has(m.doc.Tokens[i-2].Form) {
		return false
	}
	return i+1 >= r.End || m.doc.Tokens[i+1].Kind == article.Punct || afterGoal.Has(m.doc.Tokens[i+1].Form)
}

var (
	gotGoal   = article.NewSet("got", "scored", "added", "grabbed", "netted", "headed", "hit", "bagged", "tapped")
	afterGoal = article.NewSet("goal", "from", "before", "after", "with", "when", "late", "near", "minutes")
)

// elsewhere is ofOther for the sentences of a match, in which the last ten minutes are its own.
func (s *scores) elsewhere(r article.Range) bool {
	for i := r.First; i < r.End; i++ {
		f := s.doc.Tokens[i].Form
		if !otherMatches.Has(f) && !(otherMonths.Has(f) && i > r.First && s.doc.Tokens[i-1].Form == formIn) || ofARun.Has(f) || s.ofItself(i, r) {
			continue
		}
		if f != formLast || !s.anyOf(article.Range{First: i + 1, End: min(r.End, i+4)}, partsOfMatch) {
			return true
		}
	}
	return false
}

var (
	formLast     = article.FormOf("last")
	ofARun       = article.NewSet("consecutive", "straight")
	partsOfMatch = article.NewSet("minute", "minutes", "second", "seconds", "quarter", "gasp", "kick", "shot", "over", "word", "half")
)

// unanswered holds "trailed 14-10 but scored 20 unanswered points to win 30-14" against
// its sum.
func (m *matchTold) unanswered(p *checks.Pass) {
	for i := range m.facts.Amounts {
		a := &m.facts.Amounts[i]
		if a.Sentence != m.result.amount.Sentence || a.Value.Exp != 0 || int(a.Tokens.End) >= len(m.doc.Tokens) || m.doc.Tokens[a.Tokens.End].Form != formUnanswered {
			continue
		}
		for k := range m.list {
			o := &m.list[k]
			if o.amount.Sentence != a.Sentence || o == m.result || o.final || o.amount.Tokens.First > a.Tokens.First {
				continue
			}
			if rest := m.hi - a.Value.Coef; max(rest, m.lo) != max(o.a, o.b) || min(rest, m.lo) != min(o.a, o.b) {
				m.reportLikely(p, o, m.result, "From %s, "+a.Value.String()+" unanswered do not make %s.")
			}
			return
		}
	}
}

var formUnanswered = article.FormOf("unanswered")
