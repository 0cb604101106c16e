package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	remainders = article.NewSet("other", "remaining", "rest")
)

// ofWhole checks "of the 480 students, 298 were women and 182 men" and "seven of
// the 12 were women and the other six men".
func (r *totalReader) ofWhole(start, end int) {
	for i := start; i < end; i++ {
		t := &r.list[i]
		if !countable(t) || t.Unit == facts.Money || !r.afterOf(t) {
			continue
		}
		if i == start && r.opens(t) && i+1 < end {
			r.ofOpening(i, end)
		}
		r.otherPart(i, end)
	}
}

// afterOf reports whether "of the" stands before the amount.
func (r *totalReader) afterOf(t *facts.Amount) bool {
	s := r.Doc.Sentences[t.Sentence].Tokens
	n := phraseStart(r.Doc, t)
	return n > s.First+1 && theWords.Has(r.Doc.Tokens[n-1].Form) && r.Doc.Tokens[n-2].Form == formOf
}

// opens reports whether the sentence begins with "of the" and the amount.
func (r *totalReader) opens(t *facts.Amount) bool {
	return phraseStart(r.Doc, t) == r.Doc.Sentences[t.Sentence].Tokens.First+2
}

// ofOpening checks the parts after "of the 480 students,".
func (r *totalReader) ofOpening(i, end int) {
	g, ok := groupAt(r.Doc, r.list[:end], i+1)
	if !ok || !g.joined || g.last+1 != end {
		return
	}
	if rest, some := r.restNear(i+1, g.last); rest || some {
		return
	}
	s := partsum{ofForm, &r.list[i], g}
	sum, whole := sumOf(g.parts), hedgedExtent(s.total, summand(s.total))
	switch {
	case whole.meets(sum) || r.partExceeds(s, whole):
	case whole.below(sum) && r.exclusive(g.parts):
		r.report(s, checks.Error)
	case r.sexes(g.parts):
		r.report(s, checks.Warning)
	}
}

// sexes reports whether the parts are men and women.
func (r *totalReader) sexes(parts []*facts.Amount) bool {
	return len(parts) == 2 && r.classOf(parts[0]) == sexClass && r.classOf(parts[1]) == sexClass && parts[0].About.Head != parts[1].About.Head
}

// partBefore reads the number before "of the 12" as an amount.
func (r *totalReader) partBefore(t *facts.Amount) (*facts.Amount, bool) {
	s := r.Doc.Sentences[t.Sentence].Tokens
	n := phraseStart(r.Doc, t)
	if n < s.First+3 {
		return nil, false
	}
	v, ok := smallNumber(r.Doc, n-3)
	a := &facts.Amount{Value: facts.Int(int64(v)), Unit: facts.Count, Block: t.Block, Mention: facts.Mention{Span: r.Doc.Tokens[n-3].Span, Tokens: article.Range{First: n - 3, End: n - 2}, Sentence: t.Sentence}}
	a.Phrase, a.Digits = a.Span, a.Span
	return a, ok && a.Value.Cmp(t.Value) < 0
}

// otherPart checks "the other six" after "seven of the 12".
func (r *totalReader) otherPart(i, end int) {
	x, ok := r.partBefore(&r.list[i])
	if !ok {
		return
	}
	for k := i + 1; k < end && k < i+4; k++ {
		o := &r.list[k]
		n := phraseStart(r.Doc, o)
		if !countable(o) || o.Unit == facts.Money || n < 2 || !remainders.Has(r.Doc.Tokens[n-1].Form) || r.Doc.Tokens[n-2].Form != formThe {
			continue
		}
		s := partsum{ofForm, &r.list[i], partGroup{first: i, last: k, parts: []*facts.Amount{x, o}, joined: true}}
		if !r.makes(s) && !r.repeats(s) {
			r.report(s, checks.Error)
		}
		return
	}
}
