package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// halfTimes holds a score at half-time against the result in the same sentence:
// nobody leads 2-0 and wins 1-0.
func (s *scores) halfTimes(p *checks.Pass) {
	for i := range s.list {
		half := &s.list[i]
		if !s.atHalf(half) {
			continue
		}
		if full := s.resultBeside(i); full != nil && (max(half.a, half.b) > max(full.a, full.b) || min(half.a, half.b) > min(full.a, full.b)) {
			s.reportPair(p, full, half, "The result %s is less than the %s at half-time.")
		}
	}
}

// resultBeside is the result next to score i in its sentence; nil when there is
// one on both sides, or none.
func (s *scores) resultBeside(i int) *outcome {
	var found *outcome
	for _, k := range [...]int{i - 1, i + 1} {
		if k < 0 || k >= len(s.list) {
			continue
		}
		if o := &s.list[k]; o.amount.Sentence == s.list[i].amount.Sentence && o.final && !s.atHalf(o) {
			if found != nil {
				return nil
			}
			found = o
		}
	}
	return found
}

// atHalf reports whether a score is that of half-time.
func (s *scores) atHalf(o *outcome) bool {
	r := s.doc.Sentences[o.amount.Sentence].Tokens
	for i := o.amount.Tokens.End; i < min(r.End, o.amount.Tokens.End+4); i++ {
		t := &s.doc.Tokens[i]
		if halfWords.Has(t.Form) {
			return true
		}
		if t.Kind == article.Punct && t.Form != formHyphen || t.Kind == article.Number {
			return false
		}
	}
	return false
}

// results holds "the 3-2 victory" against the first result of the article when
// nothing says that it is of another match.
func (s *scores) results(p *checks.Pass) {
	var first *outcome
	for i := range s.list {
		o := &s.list[i]
		switch {
		case first == nil && o.final && !o.voting && o.amount.Sentence < 4:
			first = o
		case first != nil && !o.running && o.likens(first) && s.scoreline(o):
			s.reportPair(p, first, o, "The result is %s here, but the scoreline %s further down.")
			return
		case first != nil && o.final && !o.same(first) && !o.likens(first) && !s.ofOther(s.doc.Sentences[o.amount.Sentence].Tokens):
			return // results of other matches follow
		case first != nil && o.final && o.likens(first) && o.amount.Sentence > first.amount.Sentence && !s.told(o) && (s.definiteResult(o) || s.sameSides(first, o) || first.line && o.amount.Sentence < first.amount.Sentence+3 && !s.elsewhere(s.doc.Sentences[o.amount.Sentence].Tokens)):
			s.reportPair(p, first, o, "The result is %s here, but %s further down.")
			return
		}
	}
}

// definiteResult reports whether a score is spoken of as known, in a sentence of
// this match: "to seal the 3-2 victory".
func (s *scores) definiteResult(o *outcome) bool {
	r := s.doc.Sentences[o.amount.Sentence].Tokens
	toks := s.doc.Tokens
	first, end := o.amount.Tokens.First, o.amount.Tokens.End
	if first == r.First || toks[first-1].Form != formThe || end >= r.End || !resultNouns.Has(toks[end].Form) || s.ofOther(r) {
		return false
	}
	// "the 3-2 win over Harpa" names its own match.
	return end+1 >= r.End || toks[end+1].Form != formOver && toks[end+1].Form != formAgainst && toks[end+1].Form != formAt
}

// sameSides reports whether two sentences name the same side beside their scores,
// and nothing tells of another match.
func (s *scores) sameSides(x, y *outcome) bool {
	r, q := s.doc.Sentences[x.amount.Sentence].Tokens, s.doc.Sentences[y.amount.Sentence].Tokens
	if s.otherGame(r) || s.otherGame(q) {
		return false
	}
	shared := 0
	names := s.facts.Names
	for i := range names {
		if n := &names[i]; n.Tokens.First >= r.First && n.Tokens.First < r.End && n.Kind != facts.Person {
			for k := range names {
				if m := &names[k]; m.Entity == n.Entity && m.Tokens.First >= q.First && m.Tokens.First < q.End {
					shared++
					break
				}
			}
		}
	}
	return shared > 1
}

// scoreline reports whether a score is called that of the match: "the 4-1
// scoreline".
func (s *scores) scoreline(o *outcome) bool {
	end := o.amount.Tokens.End
	r := s.doc.Sentences[o.amount.Sentence].Tokens
	return end < r.End && scorelines.Has(s.doc.Tokens[end].Form) && o.amount.Tokens.First > r.First && s.doc.Tokens[o.amount.Tokens.First-1].Form == formThe && !s.ofOther(r)
}

var scorelines = article.NewSet("scoreline", "result")

var (
	formOver    = article.FormOf("over")
	formAgainst = article.FormOf("against")
)

// told reports whether the article gives a score more than once.
func (s *scores) told(o *outcome) bool { return s.times[o.key()] > 1 }

// headlines holds the score of a headline against the result at the top of the
// story, when the story does not give the headline's.
func (s *scores) headlines(p *checks.Pass) {
	for i := range s.list {
		h := &s.list[i]
		if !isDisplay(s.doc.Blocks[h.amount.Block].Kind) || h.running || s.told(h) {
			continue
		}
		for k := range s.list {
			o := &s.list[k]
			if isDisplay(s.doc.Blocks[o.amount.Block].Kind) || !o.final && !o.voting || o.amount.Sentence > h.amount.Sentence+4 || o.voting != h.voting && !h.final {
				continue
			}
			if o.likens(h) && o.voting == h.voting || o.misprints(h) {
				s.reportPair(p, h, o, "The headline says %s; the story says %s.")
			}
			break
		}
	}
}

// misprints reports whether the digits of one figure are exchanged: 43-6 for 34-6.
func (o *outcome) misprints(x *outcome) bool {
	return o.b == x.b && swappedPair(o.a, x.a) || o.a == x.a && swappedPair(o.b, x.b)
}

func swappedPair(a, b int64) bool { return a > 9 && a < 100 && b == a%10*10+a/10 && a != b }
