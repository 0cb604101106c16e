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
func (r *totalReader) ofWhole(list []facts.Amount) {
	for i := range list {
		t := &list[i]
		if !countable(t) || t.Unit == facts.Money {
			continue
		}
		if i+1 < len(list) {
			r.whomLeft(list, i)
		}
		if i == 0 && r.opens(t) && len(list) > 1 {
			r.ofOpening(list)
		}
		if !isLength(t) && r.afterOf(t) {
			r.otherPart(t)
		}
	}
}

// whomLeft checks "300 passengers, 180 of whom got off, leaving 140".
func (r *totalReader) whomLeft(list []facts.Amount, i int) {
	t, x := &list[i], &list[i+1]
	s := r.Doc.Sentences[t.Sentence].Tokens
	if e := x.Tokens.End; !countable(x) || e+1 >= s.End || r.Doc.Tokens[e].Form != formOf || !backWords.Has(r.Doc.Tokens[e+1].Form) || phraseStart(r.Doc, x) > t.Tokens.End+4 {
		return
	}
	for k := i + 2; k < len(list); k++ {
		o := &list[k]
		if n := phraseStart(r.Doc, o); countable(o) && n > s.First+1 && r.remainder(n) {
			if s := (partsum{ofForm, t, partGroup{parts: []*facts.Amount{x, o}, joined: true}}); !r.makes(s) && !r.repeats(s) {
				r.report(s, checks.Error)
			}
			return
		}
	}
}

// afterOf reports whether "of the" stands before the amount.
func (r *totalReader) afterOf(t *facts.Amount) bool {
	s := r.Doc.Sentences[t.Sentence].Tokens
	n := phraseStart(r.Doc, t)
	return n > s.First+1 && theWords.Has(r.Doc.Tokens[n-1].Form) && r.Doc.Tokens[n-2].Form == formOf
}

// opens reports whether the sentence begins with "of the" or "of the farm's" and
// the amount.
func (r *totalReader) opens(t *facts.Amount) bool {
	s := r.Doc.Sentences[t.Sentence].Tokens
	n := phraseStart(r.Doc, t)
	if r.Doc.Tokens[s.First].Form != formOf || n > s.First+5 {
		return false
	}
	for k := s.First; k < n; k++ {
		if r.Doc.Tokens[k].Kind != article.Word {
			return false
		}
	}
	return true
}

// ofOpening checks the parts after "of the 480 students,".
func (r *totalReader) ofOpening(list []facts.Amount) {
	g, ok := groupAt(r.Doc, list, 1)
	if !ok || !g.joined || g.last+1 != len(list) {
		return
	}
	if rest, some := r.restNear(&list[g.last]); rest || some || r.inBoth(&list[0]) {
		return
	}
	s := partsum{ofForm, &list[0], g}
	sum, whole := sumOf(s.total, g.parts)
	whole = hedgedExtent(s.total, whole)
	switch {
	case whole.meets(sum) || r.partExceeds(s, whole):
	case whole.below(sum) && r.exclusive(s.total, g.parts):
		r.report(s, checks.Error)
	case r.sexes(g.parts):
		r.report(s, checks.Warning)
	}
}

// inBoth reports whether the sentence of an amount or the next says that something is in
// two parts at once: "Some had both."
func (r *totalReader) inBoth(t *facts.Amount) bool {
	sentences := r.Doc.Sentences[t.Sentence:min(len(r.Doc.Sentences), int(t.Sentence)+2)]
	for n := sentences[0].Tokens.First; n < sentences[len(sentences)-1].Tokens.End; n++ {
		if r.Doc.Tokens[n].Form == formBoth {
			return true
		}
	}
	return false
}

var formBoth = article.FormOf("both")

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
	v, ok := numberToken(r.Doc, n-3)
	a := &facts.Amount{Value: facts.Int(int64(v)), Unit: facts.Count, Block: t.Block, Mention: facts.Mention{Span: r.Doc.Tokens[n-3].Span, Tokens: article.Range{First: n - 3, End: n - 2}, Sentence: t.Sentence}}
	a.Phrase, a.Digits = a.Span, a.Span
	return a, ok && a.Value.Cmp(t.Value) < 0
}

// numberToken reads the whole number at token n, in digits or small words.
func numberToken(doc *article.Document, n uint32) (int, bool) {
	if v, ok := listNumbers.Get(doc.Tokens[n].Form); ok {
		return v, true
	}
	if doc.Tokens[n].Kind != article.Number {
		return 0, false
	}
	d, ok := facts.ParseDecimal(doc.Word(n))
	return int(d.Coef), ok && d.Exp == 0 && d.Coef < 1e9
}

// otherPart checks "the other six" after "seven of the 12", and "leaving 30" after
// "12 of its 40 shops".
func (r *totalReader) otherPart(t *facts.Amount) {
	x, ok := r.partBefore(t)
	if !ok {
		return
	}
	end := r.Doc.Sentences[t.Sentence].Tokens.End
	for n := t.Tokens.End + 1; n < min(end, t.Tokens.End+24); n++ {
		v, ok := numberToken(r.Doc, n)
		if !ok || !r.remainder(n) {
			continue
		}
		o := numberAt(r.Doc, n, v, t)
		s := partsum{ofForm, t, partGroup{parts: []*facts.Amount{x, o}, joined: true}}
		if !r.makes(s) && !r.repeats(s) && v > 0 {
			r.report(s, checks.Error)
		}
		return
	}
}

// remainder reports whether the number at token n is what is left: "the other six",
// ", leaving 30".
func (r *totalReader) remainder(n uint32) bool {
	before := r.Doc.Tokens[n-1].Form
	if n+1 < uint32(len(r.Doc.Tokens)) && r.Doc.Tokens[n+1].Form == formHyphen {
		return false
	}
	return remainders.Has(before) && r.Doc.Tokens[n-2].Form == formThe || before == formLeaving && r.Doc.Tokens[n-2].Form == formComma
}

var formLeaving = article.FormOf("leaving")
