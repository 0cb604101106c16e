package figures

import (
	"copydesk/article"
	"copydesk/checks"
)

var (
	formerWins  = article.NewSet("beat", "beats", "beating", "won", "win", "wins", "winning", "defeated", "defeating", "defeats", "edged", "downed", "thrashed", "overcame", "routed", "trounced", "hammered", "crushed", "victory", "triumph", "triumphed", "prevailed")
	formerLed   = article.NewSet("led", "leading", "lead", "ahead")
	afterLed    = article.NewSet("ahead", "lead", "advantage", "up")
	wonNouns    = article.NewSet("win", "victory", "triumph", "winners")
	carried     = article.NewSet("passed", "approved", "approve", "upheld", "carried", "adopted", "endorsed", "backed", "ratified", "confirmed", "favour", "favor")
	notCarried  = article.NewSet("rejected", "against", "reject", "defeated", "not", "failed", "fell", "short", "blocked", "refused", "lost", "despite", "deny", "denied", "oppose", "opposed")
	notByWinner = article.NewSet("lost", "losing", "lose", "defeat", "loss", "not", "beaten", "finish", "one", "punch", "aggregate", "odds", "ranked", "record", "seeds", "formation", "sets", "set", "trailed", "trailing", "down", "behind", "series", "from", "never", "despite", "but", "runs", "seats", "between")
)

// turned holds "beat Corvo 2-3", "led 1-2" and "approved by 9-14" against themselves: the
// figure of who wins or leads stands first and is the greater.
func (s *scores) turned(p *checks.Pass) {
	for i := range s.list {
		o := &s.list[i]
		r := s.doc.Sentences[o.amount.Sentence].Tokens
		if o.a == o.b {
			s.evenWin(p, o, r)
		}
		if o.a >= o.b || o.b > 200 || s.inSets(o, r) || isDisplay(s.doc.Blocks[o.amount.Block].Kind) && len(s.list) > 1 {
			continue
		}
		switch {
		case s.wordBeside(o, r, formerLed, afterLed, 2):
			s.reportOne(p, o, "%s is the score of who is behind.")
		case o.voting && s.near(o, r, carried) && !s.near(o, r, notCarried):
			s.reportOne(p, o, "With %s nothing is carried.")
		case !o.voting && o.final && s.wordBeside(o, r, formerWins, wonNouns, 7) && !s.near(o, r, notByWinner) && !s.anyOf(r, decidedElse):
			s.reportOne(p, o, "The winner has the smaller figure in %s.")
		}
	}
}

// near reports whether one of the words stands around a score.
func (s *scores) near(o *outcome, r article.Range, words *article.Table[bool]) bool {
	at := article.Range{First: max(r.First, o.amount.Tokens.First-min(o.amount.Tokens.First, 12)), End: min(r.End, o.amount.Tokens.End+9)}
	return s.anyOf(at, words)
}

// wordBeside reports whether one of some words stands at most so many tokens before a
// score, in its clause, or one of others right behind it.
func (s *scores) wordBeside(o *outcome, r article.Range, before, after *article.Table[bool], reach uint32) bool {
	toks := s.doc.Tokens
	if end := o.amount.Tokens.End; end < r.End && after.Has(toks[end].Form) {
		return true
	}
	first := o.amount.Tokens.First
	for i := first; i > r.First && i+reach > first; i-- {
		if before.Has(toks[i-1].Form) {
			return true
		}
		if f := toks[i-1].Form; f == formComma && i < first || f == formSemicolon || conjunction(f) {
			return false
		}
	}
	return false
}

// inSets reports whether a score is one of several in a row: the sets of a match.
func (s *scores) inSets(o *outcome, r article.Range) bool {
	toks := s.doc.Tokens
	for k := o.amount.Tokens.End; k < min(r.End, o.amount.Tokens.End+6); k++ {
		if toks[k].Kind == article.Number {
			return true
		}
	}
	for k := o.amount.Tokens.First; k > r.First && k+5 > o.amount.Tokens.First; k-- {
		if toks[k-1].Kind == article.Number {
			return true
		}
	}
	return false
}

// evenWin reports a level score that decides: "won 4-4 on penalties", "by 4-4, the court
// upheld the law", "it finished 2-2, a win".
func (s *scores) evenWin(p *checks.Pass, o *outcome, r article.Range) {
	toks, end := s.doc.Tokens, o.amount.Tokens.End
	first := o.amount.Tokens.First
	switch {
	case end+1 < r.End && toks[end].Form == formOn && toks[end+1].Form == formPenalties && s.wordBeside(o, r, formerWins, wonNouns, 4):
		s.reportOne(p, o, "With %s on penalties nobody has won.")
	case first > r.First && toks[first-1].Form == formBy && s.near(o, r, carried) && !s.near(o, r, notCarried):
		s.reportOne(p, o, "With %s nothing is carried.")
	case !o.voting && max(o.a, o.b) < 16 && s.wordBeside(o, r, formerWins, levelWins, 4) && !s.near(o, r, decidedSurelyOr) && !s.calledWin(o, r):
		s.reportOne(p, o, "%s is a draw, and nobody has won.")
	case first > r.First+1 && toks[first-1].Form == formBy && formerWins.Has(toks[first-2].Form) && !o.voting:
		s.reportOne(p, o, "With %s nobody has won.")
	case end+2 < r.End && toks[end].Form == formComma && indefinite.Has(toks[end+1].Form) && wonNouns.Has(toks[end+2].Form):
		s.reportOne(p, o, "%s is a draw, and nobody has won.")
	}
}

var formPenalties = article.FormOf("penalties")

var decidedSurelyOr = article.NewSet("penalties", "aggregate", "shootout", "overtime", "extra", "countback", "tiebreak", "tiebreaker", "legs", "leg", "sets", "set", "series", "away", "and", "then", "but", "goals", "not", "after", "from", "coin", "toss", "seats", "games")
