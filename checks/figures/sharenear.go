package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// nearReach is how many sentences after a share its two figures may stand in.
const nearReach = 2

// shareNear holds a share or a part whose sentence counts nothing against a count and
// its whole in the sentences after it: "Two in three cooks ... Of the 150 cooks who
// answered, 120 said so". It is told only when no two counts near it make it right, and
// one digit, or two exchanged, would.
func shareNear(p *checks.Pass, i int) {
	list := p.Facts.Amounts
	c := &list[i]
	if c.Hedge != facts.Exactly || c.About.Frame&(facts.Negated|facts.Ranged|facts.PerUnit) != 0 || p.Doc.Blocks[c.Block].Kind == article.TableCell {
		return
	}
	first, end := i, i+1
	for first > 0 && list[first-1].Sentence == c.Sentence {
		first--
	}
	for end < len(list) && list[end].Sentence <= c.Sentence+nearReach && end-i < mostInSentence {
		end++
	}
	near := list[first:end]
	part, whole := pairNear(p.Doc, near, c)
	if part == nil || fitsNear(near, c, part, whole) || !claimSlip(c, part, whole) {
		return
	}
	if c.Unit == facts.Percent {
		judgeShare(p, c, part, whole)
		return
	}
	reportPart(p, c, part, whole)
}

// pairNear is the only count and whole that follow the share, which are of its thing.
// Of a part in words "120 of them" may be of people by another name.
func pairNear(doc *article.Document, near []facts.Amount, c *facts.Amount) (part, whole *facts.Amount) {
	for k := range near {
		a := &near[k]
		if a != c && a.Sentence == c.Sentence && (a.Unit == facts.Count || a.Unit == facts.Plain || a.Unit == c.Unit) {
			return nil, nil // it has figures of its own, or there are two shares
		}
		if a.Sentence == c.Sentence || !wholeLike(a) {
			continue
		}
		x := partNear(doc, near, k)
		if x == nil {
			continue
		}
		if whole != nil || !aboutSame(doc, c, a) && (c.Unit != facts.Ratio || !ofThem(doc, x)) { // three in four apprentices ... it trained 240 people, and 120 of them
			return nil, nil
		}
		part, whole = x, a
	}
	return part, whole
}

// wholeLike reports whether an amount can be how many there are.
func wholeLike(a *facts.Amount) bool {
	return a.Unit == facts.Count && a.Hedge == facts.Exactly && a.Value.Cmp(facts.Int(20)) >= 0 && a.Value.Exp >= 0 && a.About.Frame&(facts.PerUnit|facts.Ranged|facts.Negated) == 0
}

// partNear is the count that is a part of amount k: the first after "of the 480 carers
// who replied", that of "120 of them" in its sentence or the next, and the first before
// "out of 15,000".
func partNear(doc *article.Document, near []facts.Amount, k int) *facts.Amount {
	whole := &near[k]
	s := doc.Sentences[whole.Sentence].Tokens
	n := phraseStart(doc, whole)
	if n > s.First+1 && doc.Tokens[n-1].Form == formOf && doc.Tokens[n-2].Form == formOut {
		for j := range near {
			if a := &near[j]; a.Sentence == whole.Sentence && j < k && partOfWhole(a, whole) {
				return a
			}
		}
		return nil
	}
	if part, _, ok := quotient(doc, near, k); ok { // 426 of the 600 drivers
		if !partOfWhole(part, whole) || n > s.First && backWords.Has(doc.Tokens[n-1].Form) { // six of those 21
			return nil
		}
		return part
	}
	leads := ofBefore(doc, whole) && n <= s.First+4
	for j := k + 1; j < len(near) && near[j].Sentence == whole.Sentence; j++ {
		if a := &near[j]; restsOn(doc, a) { // tested 2,500 sheep on 64 farms; 850 were infected
			if partOfWhole(a, whole) {
				return a
			}
			return nil
		}
	}
	for j := k + 1; j < len(near) && near[j].Sentence <= whole.Sentence+1; j++ {
		a := &near[j]
		if a.Unit != facts.Count && a.Unit != facts.Plain {
			continue
		}
		if leads && a.Sentence == whole.Sentence || ofThem(doc, a) {
			if partOfWhole(a, whole) {
				return a
			}
			return nil
		}
		return nil
	}
	return nil
}

// restsOn reports whether an amount of no noun begins a clause after a semicolon, and a
// verb follows it: "; 850 were infected".
func restsOn(doc *article.Document, a *facts.Amount) bool {
	n, e := phraseStart(doc, a), a.Tokens.End
	return n > 0 && doc.Tokens[n-1].Form == formSemicolon && int(e) < len(doc.Tokens) && wereWords.Has(doc.Tokens[e].Form)
}

// partOfWhole reports whether the first amount can count a part of the second.
func partOfWhole(a, whole *facts.Amount) bool {
	return (a.Unit == facts.Count || a.Unit == facts.Plain) && a.Hedge == facts.Exactly && a.Value.Exp >= 0 && a.Value.Cmp(facts.Int(5)) >= 0 && a.Value.Cmp(whole.Value) < 0 &&
		a.About.Frame&(facts.PerUnit|facts.Ranged|facts.Negated) == 0
}

// ofThem reports whether "of them" or the like follows the amount, or "of whom" leads to it.
func ofThem(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := a.Tokens.End
	if n+1 < s.End && doc.Tokens[n].Form == formOf && backWords.Has(doc.Tokens[n+1].Form) {
		return true
	}
	n = phraseStart(doc, a) // 960 pupils, of whom 460 got one
	return n > s.First+1 && doc.Tokens[n-2].Form == formOf && backWords.Has(doc.Tokens[n-1].Form)
}

// aboutSame reports whether the share's sentence has a word of the whole's: its noun,
// or both are of a vote.
func aboutSame(doc *article.Document, c, whole *facts.Amount) bool {
	s, of := doc.Sentences[c.Sentence].Tokens, doc.Sentences[whole.Sentence].Tokens
	noun, vote := whole.About.Head, false
	for n := of.First; n < of.End; n++ {
		vote = vote || ballotWords.Has(doc.Tokens[n].Form)
	}
	for n := s.First; n < s.End; n++ {
		t := &doc.Tokens[n]
		if t.Kind == article.Word && noun != 0 && facts.Singular(doc, t.Form) == noun || vote && ballotWords.Has(t.Form) {
			return true
		}
	}
	return false
}

// ballotWords are words of a vote.
var ballotWords = article.NewSet("vote", "votes", "voted", "voter", "voters", "ballot", "ballots", "voting", "poll", "polls", "against", "opposed", "rejected", "accepted", "backed", "approved", "favour", "favor")

// fitsNear reports whether two counts near the share, or the rest of its whole, make it
// right.
func fitsNear(near []facts.Amount, c, part, whole *facts.Amount) bool {
	for k := range near {
		for j := range near {
			x, y := &near[k], &near[j]
			if x == y || x == c || y == c || !counts(x) || !counts(y) || x.Value.Cmp(y.Value) >= 0 {
				continue
			}
			is := new(big.Rat).Quo(x.Value.Rat(), y.Value.Rat())
			if claimMet(c, x, y, is) || x == part && y == whole && restMet(c, is) {
				return true
			}
		}
	}
	return false
}

// restMet reports whether a share is what is left when its part is taken away.
func restMet(c *facts.Amount, is *big.Rat) bool {
	said := new(big.Rat).Quo(c.Value.Rat(), frac(100, 1))
	if c.Unit != facts.Percent {
		said = new(big.Rat).Quo(c.Value.Rat(), c.Other.Rat())
	}
	return aroundRat(said, frac(1, 50)).holds(new(big.Rat).Sub(frac(1, 1), is))
}

// counts reports whether an amount is a number of things.
func counts(a *facts.Amount) bool {
	return (a.Unit == facts.Count || a.Unit == facts.Plain) && a.Value.Sign() > 0
}

// claimMet reports whether a share can be what two figures make.
func claimMet(c, x, y *facts.Amount, is *big.Rat) bool {
	if c.Unit == facts.Percent {
		return allowedShare(c).holds(new(big.Rat).Mul(is, frac(100, 1)))
	}
	return looseExtent(new(big.Rat).Quo(c.Value.Rat(), c.Other.Rat()), c, x, y).holds(is)
}

// claimSlip reports whether one slip in the share, the part or the whole makes the
// share right.
func claimSlip(c, part, whole *facts.Amount) bool {
	is := new(big.Rat).Quo(part.Value.Rat(), whole.Value.Rat())
	if c.Unit == facts.Percent {
		right, ok := facts.ParseDecimal(new(big.Rat).Mul(is, frac(100, 1)).FloatString(max(0, int(-c.Value.Exp))))
		return ok && right.Sign() > 0 && slipTo(c, right.Rat()) || c.Value.Exp == 0 && slipTo(part, wholeNumber(new(big.Rat).Mul(whole.Value.Rat(), new(big.Rat).Mul(c.Value.Rat(), frac(1, 100)))))
	}
	share := new(big.Rat).Quo(c.Value.Rat(), c.Other.Rat())
	if slipTo(part, new(big.Rat).Mul(whole.Value.Rat(), share)) || slipTo(whole, new(big.Rat).Quo(part.Value.Rat(), share)) {
		return true
	}
	one := new(big.Rat).Mul(is, c.Other.Rat()) // another number of the same, or the same of another number
	return one.IsInt() || new(big.Rat).Quo(c.Value.Rat(), is).IsInt()
}

// wholeNumber rounds a value to a whole number.
func wholeNumber(v *big.Rat) *big.Rat {
	n, _ := new(big.Rat).SetString(v.FloatString(0))
	return n
}

// reportPart reports a part in words that two figures do not make.
func reportPart(p *checks.Pass, r, part, whole *facts.Amount) {
	share := new(big.Rat).Quo(r.Value.Rat(), r.Other.Rat())
	is := new(big.Rat).Quo(part.Value.Rat(), whole.Value.Rat())
	p.Report(checks.Finding{
		Span: r.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s is %s per cent of %s; %s is %s.", p.Doc.In(part.Span), percentText(is), p.Doc.In(whole.Span), p.Doc.In(r.Span), percentText(share)),
		Related: []checks.Related{{Span: part.Span, Message: p.Doc.In(part.Span)}, {Span: whole.Span, Message: p.Doc.In(whole.Span)}},
	})
}
