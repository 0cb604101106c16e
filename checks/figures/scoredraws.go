package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

var (
	formDraw      = article.FormOf("draw")
	drewWords     = article.NewSet("drew", "drawing")
	levelWins     = article.NewSet("win", "victory", "defeat", "triumph")
	levelVerbs    = article.NewSet("beat", "beating", "defeated", "defeating", "thrashed")
	afterDraw     = article.NewSet("with", "at", "against", "in", "on", "away", "after", "and", "but", "last", "yesterday")
	decidedElse   = article.NewSet("penalties", "penalty", "aggregate", "shootout", "goals", "overtime", "extra", "countback", "tiebreak", "tiebreaker", "replay", "after", "legs", "leg", "sets", "set", "and", "then", "series", "rally", "rallied")
	decidedSurely = article.NewSet("penalties", "aggregate", "shootout", "overtime", "extra", "countback", "tiebreak", "tiebreaker", "replay", "legs", "leg", "sets", "set", "series", "away")
	unanimous     = article.NewSet("unanimous", "unanimously")
	notAll        = article.NewSet("not", "nearly", "almost", "near", "non", "but", "required", "requires", "needed", "than", "decision", "decisions", "judges")
)

// draws holds "drew 2-1" and "a 2-2 win" against themselves, and "unanimous" against a
// vote with two sides.
func (s *scores) draws(p *checks.Pass) {
	for i := range s.list {
		o := &s.list[i]
		r := s.doc.Sentences[o.amount.Sentence].Tokens
		switch {
		case o.a != o.b && s.calledDraw(o, r):
			s.reportOne(p, o, "%s is no draw.")
		case o.a == o.b && o.a < 20 && !o.voting && s.calledWin(o, r):
			s.reportOne(p, o, "%s is a draw, and nobody has won.")
		case o.voting && o.a > 0 && o.b > 0 && s.allOf(o, r):
			s.reportOne(p, o, "A vote of %s is not unanimous.")
		}
	}
}

func (s *scores) reportOne(p *checks.Pass, o *outcome, message string) {
	p.Report(checks.Finding{Span: o.amount.Span, Severity: checks.Warning, Message: fmt.Sprintf(message, o.text(s.doc))})
}

// calledDraw reads "drew 2-1" and "a 2-1 draw".
func (s *scores) calledDraw(o *outcome, r article.Range) bool {
	first, end := o.amount.Tokens.First, o.amount.Tokens.End
	if end < r.End && s.doc.Tokens[end].Form == formDraw {
		return true
	}
	if first == r.First {
		return false
	}
	if !drewWords.Has(s.doc.Tokens[first-1].Form) {
		return s.drewWith(o, r)
	}
	return end == r.End || s.doc.Tokens[end].Kind == article.Punct || afterDraw.Has(s.doc.Tokens[end].Form)
}

// drewWith reads "to draw 2-1", "drew with Corvo 2-1", "held Corvo to a 2-1 stalemate"
// and "finished level at 2-1". "It drew 10-12 people" is none.
func (s *scores) drewWith(o *outcome, r article.Range) bool {
	first, end := o.amount.Tokens.First, o.amount.Tokens.End
	if max(o.a, o.b) > 40 || s.anyOf(article.Range{First: end, End: min(r.End, end+4)}, drawnApart) {
		return false
	}
	if end < r.End && stalemates.Has(s.doc.Tokens[end].Form) {
		return true
	}
	if end < r.End && s.doc.Tokens[end].Kind == article.Word && !afterDraw.Has(s.doc.Tokens[end].Form) {
		return false
	}
	for i := first; i > r.First && i+8 > first; i-- {
		t := &s.doc.Tokens[i-1]
		switch {
		case levelEnds.Has(t.Form):
			return i > r.First+1 && endVerbs.Has(s.doc.Tokens[i-2].Form)
		case drewWords.Has(t.Form):
			return true
		case t.Form == formDraw:
			return i > r.First+1 && beforeDrawing.Has(s.doc.Tokens[i-2].Form) && i+8 > first
		case !t.Is(article.Capitalised) && !drawnBetween.Has(t.Form):
			return false
		}
	}
	return false
}

var (
	stalemates    = article.NewSet("stalemate", "tie", "deadlock")
	levelEnds     = article.NewSet("level", "square", "even")
	endVerbs      = article.NewSet("ended", "finished", "finishing", "ending", "all", "were", "was", "stood")
	beforeDrawing = article.NewSet("to", "could", "only", "did", "will", "can")
	drawnBetween  = article.NewSet("with", "at", "against", "away", "home", "to", "their", "the", "its", "game", "match", "opening", "opener", "s", "'s", ",", "of", "-", "visitors", "hosts")
	drawnApart    = article.NewSet("aggregate", "penalties", "penalty", "shootout", "lead", "down", "up", "people", "points", "favourites", "break")
)

// calledWin reads "a 2-2 win" and "beat Harpa 2-2", when nothing tells of what decided it.
func (s *scores) calledWin(o *outcome, r article.Range) bool {
	first, end := o.amount.Tokens.First, o.amount.Tokens.End
	if end < r.End && levelWins.Has(s.doc.Tokens[end].Form) && !s.anyOf(r, decidedSurely) {
		return true
	}
	if s.anyOf(r, decidedElse) {
		return false
	}
	i := first
	for i > r.First && i+4 > first && s.doc.Tokens[i-1].Is(article.Capitalised) {
		i--
	}
	return i > r.First && i < first && levelVerbs.Has(s.doc.Tokens[i-1].Form)
}

// allOf reports whether a vote is called unanimous right beside its figures.
func (s *scores) allOf(o *outcome, r article.Range) bool {
	near := article.Range{First: max(r.First, o.amount.Tokens.First-min(o.amount.Tokens.First, 3)), End: min(r.End, o.amount.Tokens.End+2)}
	return s.anyOf(near, unanimous) && !s.anyOf(article.Range{First: max(r.First, near.First-min(near.First, 2)), End: near.End}, notAll)
}
