package facts

import "copydesk/article"

// score reads results, whose first figure is q: 3-1, "by 52 votes to 49", "three games to one". Two
// figures with a hyphen are a score when a word of winning is near, or when
// the first is the greater, for ranges go up.
func (r *amountReader) score(a *Amount, i uint32, q *quantity) bool {
	if t := &r.toks[i]; t.Kind != article.Number && !known(t.Form).is(isNumber) {
		return false
	}
	if q.scaled || q.value.Exp != 0 || i > r.first && r.word(i-1).is(isSign) {
		return false
	}
	if r.votes(a, q) {
		return true
	}
	j := q.tokens.End
	if !r.dash(j) || q.words != (r.tok(j+1).Kind == article.Word) {
		return false
	}
	second, ok := r.quantity(j + 1)
	if !ok || second.scaled || second.value.Exp != 0 || q.value.Coef > 999 || second.value.Coef > 999 || r.partOfMore(i, second.tokens.End) {
		return false
	}
	end := second.tokens.End
	if r.counts(end) || r.oddsAround(i, end) || !r.scoring(i, end) && (q.value.Cmp(second.value) <= 0 || q.words || r.agesBefore(i)) {
		return false
	}
	return r.scoreOf(a, q.value, second.value, i, end)
}

func (r *amountReader) scoreOf(a *Amount, value, other Decimal, start, end uint32) bool {
	a.Unit, a.Value, a.Other = Score, value, other
	a.Tokens = article.Range{First: start, End: end}
	a.Digits = r.doc.SpanOf(a.Tokens)
	return true
}

// dash reports whether token i is a hyphen or dash close to what stands beside it.
func (r *amountReader) dash(i uint32) bool {
	f := r.tok(i).Form
	return (f == formHyphen || f == formDash) && r.glued(i) && r.glued(i+1)
}

// partOfMore reports whether the two figures are part of something longer: a
// formation, a telephone number, a word.
func (r *amountReader) partOfMore(first, end uint32) bool {
	if first > r.first && r.glued(first) && !opensScore.Has(r.toks[first-1].Form) {
		return true
	}
	n := r.tok(end)
	return r.glued(end) && (n.Kind == article.Word || n.Kind == article.Number || n.Kind == article.Symbol ||
		(n.Form == formHyphen || n.Form == formDash) && r.glued(end+1) && r.tok(end+1).Kind == article.Number)
}

var opensScore = article.NewSet("(", "[", "\"", "“", "'", "‘", "—", "--", ",", ";")

// counts reports whether what follows makes a range of two figures.
func (r *amountReader) counts(i uint32) bool {
	j := r.skipJoint(i)
	w := r.word(j)
	if w.is(isScoring) && !w.is(isDeterminer) {
		return false
	}
	if w.class&(isPercent|isUnit|isMoney|isScale|isMinor) != 0 || j > i && r.tok(j).Kind == article.Word && !w.is(isScoring) {
		return true
	}
	n, ok := r.noun(i)
	return ok && n < i+3 && !known(r.toks[n].Form).is(isScoring)
}

// scoring reports whether a word of winning, losing or voting is near.
func (r *amountReader) scoring(first, end uint32) bool {
	for n := end; n < end+3; n++ {
		if r.word(n).is(isScoring) {
			return true
		}
		if r.tok(n).Kind == article.Punct && !r.joint(n) {
			break
		}
	}
	s := r.sentenceOf(first).First
	for n := first; n > s && n+12 > first; n-- {
		if r.word(n-1).is(isScoring) && !weakScoring.Has(r.toks[n-1].Form) {
			return true
		}
	}
	return false
}

// weakScoring are words of results that stand before ranges as often.
var weakScoring = article.NewSet("up", "down", "set", "sets", "record", "ahead")

// agesBefore reports whether two figures are ages or pages: "aged 18-16" is odd,
// yet no score.
func (r *amountReader) agesBefore(i uint32) bool {
	return i > r.first && (ageWords.Has(r.toks[i-1].Form) || r.word(i-1).is(isLabel))
}

// votes reads "by 52 votes to 49", "52 votes to 49", "three games to one", "voted
// 52 to 48".
func (r *amountReader) votes(a *Amount, q *quantity) bool {
	i := q.tokens.End
	counted := scoreNouns.Has(r.tok(i).Form)
	if counted {
		i++
		for r.tok(i).Form == formComma || supports.Has(r.tok(i).Form) {
			i++
		}
	}
	if r.tok(i).Form != formTo || r.joint(i-1) {
		return false
	}
	second, ok := r.quantity(i + 1)
	if !ok || second.scaled || second.value.Exp != 0 || second.words != q.words && second.value.Coef > 12 {
		return false
	}
	if !counted && (!r.voteBefore(q.tokens.First) || r.counts(second.tokens.End)) {
		return false
	}
	return r.scoreOf(a, q.value, second.value, q.tokens.First, second.tokens.End)
}

var (
	scoreNouns = article.NewSet("votes", "vote", "games", "game", "goals", "goal", "sets", "set", "frames", "frame", "points", "runs", "tries", "seats", "legs", "matches")
	supports   = article.NewSet("for", "in", "favour", "favor")
	voteVerbs  = article.NewSet("voted", "vote", "votes", "voting", "majority", "won", "lost", "beat", "passed", "approved", "rejected", "ruled", "defeated", "backed", "endorsed", "carried", "adopted", "elected", "upheld", "convicted", "acquitted", "cleared")
)

// voteBefore reports whether a word of voting or winning stands closely before
// "52 to 48".
func (r *amountReader) voteBefore(i uint32) bool {
	for n := i; n > r.first && n+4 > i; n-- {
		if voteVerbs.Has(r.toks[n-1].Form) {
			return true
		}
	}
	return false
}
