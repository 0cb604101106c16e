package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	formPassenger = article.FormOf("passenger")
	formCrew      = article.FormOf("crew")
	formAboard    = article.FormOf("aboard")
	formBoard     = article.FormOf("board")
	withJoins     = article.NewSet("and", "plus", "with", ",", "a", "its", "the", "members", "of", "&", "as", "well")
	crewNouns     = article.NewSet("crew", "pilot", "attendant")
)

// aboardReach is how many sentences before or after passengers and crew all on board may be counted.
const aboardReach = 2

// aboard checks "a plane with 12 passengers and a crew of two crashed. All 15 on board
// were killed". Sentence is the amounts of the sentence, start the index of the first
// in the article.
func (r *totalReader) aboard(sentence []facts.Amount, start int) {
	i := passengers(sentence)
	if i < 0 {
		return
	}
	crew := r.crewBeside(sentence, i)
	if crew == nil {
		return
	}
	g := partGroup{parts: []*facts.Amount{&sentence[i], crew}, joined: true}
	var found *facts.Amount
	for k := max(0, start-mostAround); k < min(len(r.list), start+mostAround); k++ {
		t := &r.list[k]
		if t.Sentence+aboardReach < crew.Sentence || t.Sentence > crew.Sentence+aboardReach || !r.allAboard(t) {
			continue
		}
		s := partsum{afterForm, t, g}
		if r.makes(s) || found != nil && found.Value.Cmp(t.Value) != 0 {
			return
		}
		if found == nil && crew.Value.Cmp(t.Value) < 0 && r.nearTotal(s) {
			found = t
		}
	}
	if found != nil {
		r.report(partsum{afterForm, found, g}, checks.Error)
	}
}

// passengers is the index of the one count of passengers in a sentence; -1 without one.
func passengers(list []facts.Amount) int {
	found := -1
	for i := range list {
		if a := &list[i]; a.Unit == facts.Count && a.About.Head == formPassenger && a.Hedge == facts.Exactly && a.About.Frame&(facts.Part|facts.Ranged|facts.PerUnit) == 0 {
			if found >= 0 {
				return -1
			}
			found = i
		}
	}
	return found
}

// crewBeside is the number of the crew right beside the passengers: "12 passengers and
// a crew of two", "a crew of two and 12 passengers", "12 passengers and four crew".
func (r *totalReader) crewBeside(list []facts.Amount, i int) *facts.Amount {
	p := &list[i]
	s := r.Doc.Sentences[p.Sentence].Tokens
	for n := s.First; n < s.End; n++ {
		v, ok := numberToken(r.Doc, n)
		if !ok || n >= p.Tokens.First && n < p.Tokens.End || !r.ofCrew(s, n) {
			continue
		}
		from, to := p.About.HeadN+1, n
		if n < p.Tokens.First {
			from, to = n+1, p.Tokens.First
		}
		if to < from || to-from > 5 {
			continue
		}
		for k := from; k < to; k++ {
			if f := r.Doc.Tokens[k].Form; !withJoins.Has(f) && !crewNouns.Has(facts.Singular(r.Doc, f)) {
				return nil
			}
		}
		return numberAt(r.Doc, n, v, p)
	}
	return nil
}

// ofCrew reports whether the number at token n counts a crew.
func (r *totalReader) ofCrew(s article.Range, n uint32) bool {
	if n > s.First+1 && r.Doc.Tokens[n-1].Form == formOf && r.Doc.Tokens[n-2].Form == formCrew {
		return true
	}
	return n+1 < s.End && crewNouns.Has(facts.Singular(r.Doc, r.Doc.Tokens[n+1].Form)) && crewNouns.Has(r.Doc.Tokens[n+1].Form)
}

// allAboard reports whether an amount counts all on board: "all 14 on board", "the 14
// people aboard".
func (r *totalReader) allAboard(t *facts.Amount) bool {
	if t.Unit != facts.Count && t.Unit != facts.Plain || t.Hedge != facts.Exactly || t.About.Head != 0 && t.About.HeadN >= t.Tokens.End && t.About.Head != formPerson {
		return false
	}
	s := r.Doc.Sentences[t.Sentence].Tokens
	n := t.Tokens.End
	if t.About.HeadN == n {
		n++
	}
	on := n < s.End && r.Doc.Tokens[n].Form == formAboard || n+1 < s.End && r.Doc.Tokens[n].Form == formOn && r.Doc.Tokens[n+1].Form == formBoard
	return on && t.Tokens.First > s.First && (theWords.Has(r.Doc.Tokens[t.Tokens.First-1].Form) || r.Doc.Tokens[t.Tokens.First-1].Form == formAll)
}
