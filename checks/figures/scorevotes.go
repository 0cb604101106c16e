package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// voteReach is how many sentences on a vote is spoken of.
const voteReach = 3

// votes adds up the two sides of a vote and holds the sum against those who are
// said to have taken part, or who have a seat.
func (s *scores) votes(p *checks.Pass) {
	s.sides(p)
	for k := range s.facts.Amounts {
		n := &s.facts.Amounts[k]
		if n.Unit != facts.Count || n.Value.Exp != 0 || n.Hedge != facts.Exactly {
			continue
		}
		cast, seats := s.tookPart(n) || s.allVoted(n), s.seats(n) || s.bodyOf(n) || s.hasMembers(n)
		if !cast && !seats {
			continue
		}
		o := s.voteOf(n.Sentence)
		if o == nil {
			continue
		}
		sum := o.a + o.b
		if cast && sum != n.Value.Coef && sum+s.abstained(o) != n.Value.Coef || seats && sum > n.Value.Coef+1 || seats && s.abstained(o) > 0 && sum+s.abstained(o) > n.Value.Coef {
			p.Report(checks.Finding{
				Span:    o.amount.Span,
				Message: fmt.Sprintf("%d and %d make %d, not %s.", o.a, o.b, sum, n.Value),
				Related: []checks.Related{{Span: n.Phrase, Message: p.Doc.In(n.Phrase)}},
			})
		}
	}
}

// voteOf is the vote that a sentence speaks of: the last one before its end, or
// that of the next sentence; nil where several are as near.
func (s *scores) voteOf(sentence uint32) (best *outcome) {
	tie := false
	for i := range s.list {
		o := &s.list[i]
		if !o.voting || o.running || o.amount.Sentence > sentence+1 || o.amount.Sentence+voteReach < sentence {
			continue
		}
		if best == nil || o.amount.Sentence <= sentence {
			tie = best != nil && best.amount.Sentence == o.amount.Sentence && !best.same(o)
			best = o
		}
	}
	if tie {
		return nil
	}
	return best
}

// abstained is how many are said to have abstained, in the sentence of a vote or the next.
func (s *scores) abstained(o *outcome) (sum int64) {
	for k := range s.facts.Amounts {
		n := &s.facts.Amounts[k]
		if n.Sentence < o.amount.Sentence || n.Sentence > o.amount.Sentence+1 || n.Value.Exp != 0 || n.Unit != facts.Count && n.Unit != facts.Plain {
			continue
		}
		end := min(s.doc.Sentences[n.Sentence].Tokens.End, n.Tokens.End+3)
		for i := n.Tokens.End; i < end; i++ {
			if abstainers.Has(s.doc.Tokens[i].Form) {
				sum += n.Value.Coef
				break
			}
		}
	}
	return sum
}

// tookPart reports whether an amount counts all who voted: "all 42 senators took part".
func (s *scores) tookPart(n *facts.Amount) bool {
	r := s.doc.Sentences[n.Sentence].Tokens
	if n.Tokens.First == r.First || s.doc.Tokens[n.Tokens.First-1].Form != formAllW || !voterNouns.Has(n.About.Head) {
		return false
	}
	for i := n.Tokens.End; i < min(r.End, n.Tokens.End+9); i++ {
		if attendance.Has(s.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// seats reports whether an amount is the size of who votes: "the 100-member Senate".
func (s *scores) seats(n *facts.Amount) bool {
	if n.About.Frame&facts.Adjective == 0 || !seatNouns.Has(n.About.Head) {
		return false
	}
	end := min(s.doc.Sentences[n.Sentence].Tokens.End, n.Tokens.End+5)
	for i := n.Tokens.End; i < end; i++ {
		if bodies.Has(s.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// bodyOf reports whether an amount is the size of who votes, behind it: "the jury of
// twelve", "a panel of nine judges".
func (s *scores) bodyOf(n *facts.Amount) bool {
	i := n.Tokens.First
	return i > s.doc.Sentences[n.Sentence].Tokens.First+1 && s.doc.Tokens[i-1].Form == formOf && bodies.Has(s.doc.Tokens[i-2].Form)
}

// hasMembers reports whether "the council has 15 members" says the size of who votes.
func (s *scores) hasMembers(n *facts.Amount) bool {
	r := s.doc.Sentences[n.Sentence].Tokens
	i := n.Tokens.First
	return seatNouns.Has(n.About.Head) && i > r.First+1 && haveWords.Has(s.doc.Tokens[i-1].Form) && bodies.Has(s.doc.Tokens[i-2].Form)
}

// allVoted reports whether an amount is the size of a body of whom nobody abstained.
func (s *scores) allVoted(n *facts.Amount) bool {
	if !s.bodyOf(n) && !s.seats(n) {
		return false
	}
	for si := n.Sentence; si <= n.Sentence+2 && int(si) < len(s.doc.Sentences); si++ {
		r := s.doc.Sentences[si].Tokens
		for i := r.First; i+1 < r.End; i++ {
			if nobody.Has(s.doc.Tokens[i].Form) && (abstainers.Has(s.doc.Tokens[i+1].Form) || i+2 < r.End && abstainers.Has(s.doc.Tokens[i+2].Form)) {
				return true
			}
		}
	}
	return false
}

var nobody = article.NewSet("nobody", "none", "no")

// sides holds "the 19 who voted against it" against the two figures of the vote.
func (s *scores) sides(p *checks.Pass) {
	for k := range s.facts.Amounts {
		n := &s.facts.Amounts[k]
		r := s.doc.Sentences[n.Sentence].Tokens
		i := n.Tokens.First
		if n.Value.Exp != 0 || n.Hedge != facts.Exactly || i == r.First || s.doc.Tokens[i-1].Form != formThe || n.Unit != facts.Count && n.Unit != facts.Plain {
			continue
		}
		at := n.Tokens.End
		for at < min(r.End, n.Tokens.End+4) && s.doc.Tokens[at].Form != formWho {
			at++
		}
		if at+2 >= r.End || s.doc.Tokens[at].Form != formWho || !sideVerbs.Has(s.doc.Tokens[at+1].Form) || s.doc.Tokens[at+1].Form == formVoted && !sideWords.Has(s.doc.Tokens[at+2].Form) {
			continue
		}
		if o := s.voteOf(n.Sentence); o != nil && n.Value.Coef != o.a && n.Value.Coef != o.b && n.Value.Coef != s.abstained(o) {
			p.Report(checks.Finding{
				Span: n.Span, Severity: checks.Warning,
				Message: fmt.Sprintf("%s is no side of a vote of %s.", p.Doc.In(n.Span), o.text(s.doc)),
				Related: []checks.Related{{Span: o.amount.Span, Message: o.text(s.doc)}},
			})
		}
	}
}

var (
	sideVerbs = article.NewSet("voted", "opposed", "dissented", "backed", "supported", "rejected")
	sideWords = article.NewSet("against", "for", "no", "yes", "in", "to")
	formVoted = article.FormOf("voted")
	formWho   = article.FormOf("who")
)

var bodies = article.NewSet("senate", "house", "chamber", "council", "parliament", "assembly", "committee", "panel", "board", "court", "jury", "commission", "congress", "legislature")

// otherGame reports whether a sentence speaks of another match.
func (s *scores) otherGame(r article.Range) bool {
	for i := r.First; i < r.End; i++ {
		if otherGames.Has(s.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}
