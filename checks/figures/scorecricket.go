package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	inningsMakers = article.NewSet("made", "scored", "posted", "amassed", "totalled", "totaled", "compiled", "reached", "finished", "closed", "managed", "mustered", "set")
	dismissals    = article.NewSet("out", "dismissed", "skittled", "bundled")
	allOutFillers = article.NewSet("all", "for", "were", "bowled", "on", "at", "to", "only", "just")
	runWords      = article.NewSet("runs", "run")
	twoInnings    = article.NewSet("innings", "declared", "declaration", "test", "revised", "lewis", "rain", "reduced", "extras", "duckworth", "shortened", "super")
)

// cricket holds "beat Harpa by 40 runs" against the totals of a match of one
// innings a side: 231 for 8, and all out for 191.
func (s *scores) cricket(p *checks.Pass) {
	var by, first, second, target *facts.Amount
	for i := range s.facts.Amounts {
		a := &s.facts.Amounts[i]
		if a.Value.Exp != 0 || a.Unit != facts.Count && a.Unit != facts.Plain || !s.doc.Blocks[a.Block].Kind.Prose() {
			continue
		}
		at := &first
		switch {
		case s.byRuns(a):
			at = &by
		case s.allOut(a):
			at = &second
		case s.chase(a):
			target = a
			continue
		case !s.total(a):
			continue
		}
		if *at != nil && (*at).Value.Cmp(a.Value) != 0 {
			return
		}
		*at = a
	}
	if first == nil && target != nil {
		first = target
	}
	if by == nil || first == nil || second == nil || first != target && s.anyOf(article.Range{End: uint32(len(s.doc.Tokens))}, twoInnings) {
		return
	}
	margin := first.Value.Coef - second.Value.Coef
	if first == target {
		margin-- // of the runs that win
	}
	if margin <= 0 || margin == by.Value.Coef {
		return
	}
	p.Report(checks.Finding{
		Span:    s.doc.SpanOf(article.Range{First: by.Tokens.First, End: by.Tokens.End + 1}),
		Message: fmt.Sprintf("%s and %s are %d runs apart, not %s.", first.Value, second.Value, margin, by.Value),
		Related: []checks.Related{{Span: first.Span, Message: p.Doc.In(first.Span)}, {Span: second.Span, Message: p.Doc.In(second.Span)}},
	})
}

// chase reports whether an amount is the runs that the second side needs: "set 256 to win".
func (s *scores) chase(a *facts.Amount) bool {
	r := s.doc.Sentences[a.Sentence].Tokens
	i, j := a.Tokens.First, a.Tokens.End
	return i > r.First && j+1 < r.End && chaseWords.Has(s.doc.Tokens[i-1].Form) && s.doc.Tokens[j].Form == formTo && formerWins.Has(s.doc.Tokens[j+1].Form)
}

var chaseWords = article.NewSet("set", "chasing", "needing", "needed", "of")

// byRuns reports whether an amount is by how many runs this match was won.
func (s *scores) byRuns(a *facts.Amount) bool {
	r := s.doc.Sentences[a.Sentence].Tokens
	i, j := a.Tokens.First, a.Tokens.End
	if i == r.First || j >= r.End || s.doc.Tokens[i-1].Form != formBy || !runWords.Has(s.doc.Tokens[j].Form) || s.ofOther(r) {
		return false
	}
	before := article.Range{First: max(r.First, i-min(i, 9)), End: i}
	return s.anyOf(before, resultVerbs) || s.anyOf(before, resultNouns)
}

// allOut reports whether an amount is what a side was all out for.
func (s *scores) allOut(a *facts.Amount) bool {
	r := s.doc.Sentences[a.Sentence].Tokens
	if a.Tokens.First == r.First || s.doc.Tokens[a.Tokens.First-1].Form != formFor || s.ofOther(r) {
		return false
	}
	i := a.Tokens.First - 1
	for i > r.First && (allOutFillers.Has(s.doc.Tokens[i].Form) || s.doc.Tokens[i].Is(article.Capitalised)) {
		i--
	}
	return dismissals.Has(s.doc.Tokens[i].Form)
}

// total reports whether an amount is the total of an innings that ended with
// wickets in hand: "made 231 for 8". A score at tea is none.
func (s *scores) total(a *facts.Amount) bool {
	r := s.doc.Sentences[a.Sentence].Tokens
	i, j := a.Tokens.First, a.Tokens.End
	if i < r.First+1 || j+1 >= r.End || s.doc.Tokens[j].Form != formFor || s.ofOther(r) {
		return false
	}
	n, ok := facts.ReadNumber(s.doc, j+1, r.End)
	if !ok || n.Value.Exp != 0 || n.Value.Coef > 9 {
		return false
	}
	if allOutFillers.Has(s.doc.Tokens[i-1].Form) && i > r.First+1 {
		i--
	}
	return inningsMakers.Has(s.doc.Tokens[i-1].Form)
}
