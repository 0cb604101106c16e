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
	if i < r.First+2 || m.anyOf(r, noReply) || m.anyOf(r, penaltyWords) {
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
