package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// withTimes are the amounts of an article with the times of races among them, "13:31.2"
// and "in 22.61", as lengths of time in seconds.
func (r *ranking) withTimes(odd []uint32) []facts.Amount {
	list := r.facts.Amounts
	var times []facts.Amount
	for si := range r.doc.Sentences {
		s := &r.doc.Sentences[si]
		var in []uint32
		in, odd = checks.Cut(odd, s.Tokens)
		if !r.tells(uint32(si)) || !r.doc.Blocks[s.Block].Kind.Prose() {
			continue
		}
		next := s.Tokens.First
		for _, i := range in {
			if a, ok := r.timeAt(i, s.Tokens); ok && i >= next {
				a.Sentence, a.Block, next = uint32(si), s.Block, a.Tokens.End
				times = append(times, a)
			}
		}
	}
	if len(times) == 0 {
		return list
	}
	out := make([]facts.Amount, 0, len(list)+len(times))
	for i := range list {
		for len(times) > 0 && times[0].Tokens.First < list[i].Tokens.End {
			out, times = append(out, times[0]), times[1:]
		}
		if n := len(out); n > 0 && list[i].Tokens.First < out[n-1].Tokens.End {
			continue // the minutes of a time
		}
		out = append(out, list[i])
	}
	return slices.Concat(out, times)
}

// tells reports whether a sentence may tell of places and their figures, or the one before it.
func (r *ranking) tells(si uint32) bool {
	return r.marks[si]&markPlace != 0 || si > 0 && r.marks[si-1]&markPlace != 0
}

// timeAt reads the time of a race at token i.
func (r *ranking) timeAt(i uint32, s article.Range) (a facts.Amount, ok bool) {
	t := &r.doc.Tokens[i]
	if t.Kind != article.Number || i == s.First || !t.Is(article.SpaceBefore) && r.doc.Tokens[i-1].Form != formOpen {
		return a, false
	}
	if !timeLeads.Has(r.doc.Tokens[i-1].Form) && (i+1 >= s.End || r.doc.Tokens[i+1].Form != formListColon || r.doc.Tokens[i+1].Is(article.SpaceBefore)) {
		return a, false
	}
	var f finish
	end, ok := r.clockTime(i, s.End, &f)
	if !ok || f.parts < 2 && !timeLeads.Has(r.doc.Tokens[i-1].Form) || f.parts < 2 && (end < s.End && r.doc.Tokens[end].Kind == article.Word) {
		return a, false
	}
	a.Tokens = article.Range{First: i, End: end}
	a.Span, a.Unit, a.Value = r.doc.SpanOf(a.Tokens), facts.Duration, facts.Decimal{Coef: f.hundred, Exp: -2}
	a.Digits, a.Phrase, a.About.Head, a.Range, a.Converts = a.Span, a.Span, formSecond, -1, -1
	return a, true
}
