package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	// forMore stand in a sentence whose length of time is another one: "closed again, for
	// the second time in four days".
	forMore = article.NewSet("another", "further", "again", "already", "been", "after", "since", "first", "had", "suspended", "minimum", "least", "extra", "every", "each", "up", "but", "initially", "later", "second", "plus", "maximum", "previously", "worked", "served", "lived")
)

// lasting finds the headline's length of time that the lead gives otherwise: "to strike
// for six days", and "will walk out for four days". Each stands behind "for", and the
// lead has but the one of its unit.
func (s *story) lasting(claims []numeral) (amiss, bool) {
	for i := range claims {
		c := &claims[i]
		if !s.forTime(c) || s.doc.Blocks[c.block].Kind != article.Headline || s.tells(c) {
			continue
		}
		var told *numeral
		n := 0
		for j := range s.list {
			b := &s.list[j]
			if b.sentence > s.lead+1 {
				break
			}
			if b.unit() != facts.Duration || b.head() != c.head() {
				continue
			}
			if n++; s.forTime(b) && s.sharedIn(c, b) {
				told = b
			}
		}
		if n == 1 && told != nil {
			return amiss{claim: c, told: told, points: leastPoints}, true
		}
	}
	return amiss{}, false
}

// forTime reports whether a length of time stands right behind "for", with nothing
// beside it that tells of another.
func (s *story) forTime(n *numeral) bool {
	if n.unit() != facts.Duration || n.amount.Hedge != facts.Exactly || n.Value.Exp != 0 || n.amount.About.Frame&(facts.Previous|facts.Ranged|facts.More|facts.Quoted|facts.Average) != 0 {
		return false
	}
	i := n.Tokens.First
	if i == 0 || s.doc.Tokens[i-1].Form != formFor {
		return false
	}
	r := s.doc.Sentences[n.sentence].Tokens
	for k := max(r.First, i-min(i, 8)); k < min(r.End, i+6); k++ {
		if f := s.doc.Tokens[k].Form; forMore.Has(f) && (f != formAfter || k < i) {
			return false
		}
	}
	return true
}

// sharedIn reports whether the sentence of the story's figure has a word of the
// headline other than the unit.
func (s *story) sharedIn(c, b *numeral) bool {
	h, r := s.doc.Blocks[c.block].Tokens, s.doc.Sentences[b.sentence].Tokens
	for i := h.First; i < min(h.End, h.First+longestHeadline); i++ {
		t := &s.doc.Tokens[i]
		if t.Kind != article.Word || facts.Function(t.Form) || t.Len() < 4 || facts.Singular(s.doc, t.Form) == c.head() {
			continue
		}
		of := stemHash(s.doc.FormText(t.Form))
		for j := r.First; j < min(r.End, r.First+longestHeadline); j++ {
			if w := &s.doc.Tokens[j]; w.Kind == article.Word && w.Len() > 3 && stemHash(s.doc.FormText(w.Form)) == of {
				return true
			}
		}
	}
	return false
}
