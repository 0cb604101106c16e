package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// outcome is one score and what the words around it say of it.
type outcome struct {
	amount  *facts.Amount
	a, b    int64
	final   bool          // a result: "won 3-1", "a 3-1 win"
	running bool          // one on the way: "led 2-0", "to make it 2-1"
	voting  bool          // votes
	line    bool          // "Marlow 2, Finch 1"
	mid     article.Range // and the tokens of the first name
}

// scores are the scores of an article.
type scores struct {
	doc     *article.Document
	facts   *facts.Facts
	list    []outcome
	matches []tennisMatch
	times   map[[2]int64]int // how often a score is given, the greater figure first
}

// newScores reads the scores of an article.
func newScores(p *checks.Pass) *scores {
	doc, f := p.Doc, p.Facts
	s := &scores{doc: doc, facts: f}
	for i := range f.Amounts {
		a := &f.Amounts[i]
		if a.Unit != facts.Score || a.Value.Exp != 0 || a.Other.Exp != 0 || doc.Blocks[a.Block].Kind == article.TableCell {
			continue
		}
		o := outcome{amount: a, a: a.Value.Coef, b: a.Other.Coef}
		s.describe(&o)
		s.list = append(s.list, o)
	}
	s.afterNames(p.Odd)
	s.times = make(map[[2]int64]int, len(s.list))
	for i := range s.list {
		s.times[s.list[i].key()]++
	}
	s.readMatches(p.Odd)
	return s
}

// afterNames adds the results that the facts have no score for: those that follow a name
// without a word between, "beat the Topeka Trains 98-91", which reads like the number of a
// thing; "the 3-0 result", "a 33-37 vote"; and "Marlow 2, Finch 1".
func (s *scores) afterNames(odd []uint32) {
	n := len(s.list)
	for si := range s.doc.Sentences {
		r := s.doc.Sentences[si].Tokens
		var in []uint32
		in, odd = checks.Cut(odd, r)
		if len(in) < 2 || !s.doc.Blocks[s.doc.Sentences[si].Block].Kind.Prose() {
			continue
		}
		if o, ok := s.named(uint32(si), in); ok {
			s.list = append(s.list, o)
			continue
		}
		for _, i := range in {
			if s.doc.Tokens[i].Kind != article.Number || i == r.First || i+2 >= r.End || !s.doc.Tokens[i].Is(article.SpaceBefore) {
				continue
			}
			set, end, ok := s.set(i, r.End)
			if _, had := slices.BinarySearchFunc(s.list[:n], i, func(o outcome, at uint32) int { return int(o.amount.Tokens.First) - int(at) }); !ok || had {
				continue
			}
			o := s.scored(set, article.Range{First: i, End: end}, uint32(si))
			if p := &s.doc.Tokens[i-1]; p.Kind == article.Word && p.Is(article.Capitalised) && s.describe(&o) || s.tellsScore(&o, r) {
				s.list = append(s.list, o)
			}
		}
	}
	slices.SortStableFunc(s.list, func(x, y outcome) int { return int(x.amount.Tokens.First) - int(y.amount.Tokens.First) })
}

// scored is the outcome of two figures.
func (s *scores) scored(set [2]int64, at article.Range, si uint32) outcome {
	a := &facts.Amount{Unit: facts.Score, Value: facts.Int(set[0]), Other: facts.Int(set[1]), Block: s.doc.Sentences[si].Block}
	a.Tokens, a.Sentence, a.Span = at, si, s.doc.SpanOf(at)
	return outcome{amount: a, a: set[0], b: set[1]}
}

// tellsScore reports whether two figures that are no score by their look are one by the
// word behind them, or by the vote before them.
func (s *scores) tellsScore(o *outcome, r article.Range) bool {
	end := o.amount.Tokens.End
	if end >= r.End {
		s.describe(o)
		return o.voting && s.near(o, r, carried)
	}
	next := &s.doc.Tokens[end]
	if s.doc.Tokens[o.amount.Tokens.First-1].Form == formBy && next.Kind == article.Punct && s.near(o, r, carried) {
		o.voting = true
		return true
	}
	if endVerbs.Has(s.doc.Tokens[o.amount.Tokens.First-1].Form) && next.Kind == article.Punct && next.Form != formHyphen && max(o.a, o.b) < 16 {
		s.describe(o)
		o.final = !o.running
		return o.final
	}
	if scorelines.Has(next.Form) || resultNouns.Has(next.Form) || s.atHalf(o) {
		s.describe(o)
		o.final = scorelines.Has(next.Form) || o.final
		return true
	}
	return (next.Kind == article.Punct && next.Form != formHyphen || next.Form == formTo) && s.describe(o) && o.voting || o.voting && next.Kind == article.Punct && s.near(o, r, carried)
}

// named reads "Marlow 2, Finch 1" and "Marlow 2 Finch 1" at the end of a sentence, or as
// all of it: two names, each with a figure.
func (s *scores) named(si uint32, odd []uint32) (o outcome, ok bool) {
	r := s.doc.Sentences[si].Tokens
	toks := s.doc.Tokens
	end := r.End
	for k := r.First + 3; k < min(r.End, r.First+12); k++ {
		if toks[k].Form == formListColon && toks[k-1].Kind == article.Number {
			end = k
		}
	}
	for end > r.First && toks[end-1].Kind == article.Punct {
		end--
	}
	if end < r.First+4 || toks[end-1].Kind != article.Number {
		return o, false
	}
	second := end - 1
	k := second
	for k > r.First && toks[k-1].Kind == article.Word && toks[k-1].Is(article.Capitalised) {
		k--
	}
	first := k - 1
	if k == second || k == r.First {
		return o, false
	}
	if toks[first].Form == formComma && first > r.First {
		first--
	}
	if first == r.First || toks[first].Kind != article.Number || !toks[first-1].Is(article.Capitalised) {
		return o, false
	}
	for k = first; k > r.First && toks[k-1].Is(article.Capitalised) && toks[k-1].Kind == article.Word; k-- {
	}
	if k > r.First && toks[k-1].Kind != article.Punct {
		return o, false
	}
	x, okX := facts.ParseDecimal(s.doc.Word(first))
	y, okY := facts.ParseDecimal(s.doc.Word(second))
	if !okX || !okY || x.Exp != 0 || y.Exp != 0 || x.Coef > 200 || y.Coef > 200 {
		return o, false
	}
	o = s.scored([2]int64{x.Coef, y.Coef}, article.Range{First: first, End: end}, si)
	o.final, o.line = true, true
	o.mid = article.Range{First: k, End: first}
	return o, len(odd) > 1
}

// describe reads the words around a score and reports whether it is a result.
func (s *scores) describe(o *outcome) bool {
	toks := s.doc.Tokens
	r := s.doc.Sentences[o.amount.Sentence].Tokens
	first, end := o.amount.Tokens.First, o.amount.Tokens.End
	for i := end; i < min(r.End, end+4); i++ {
		f := toks[i].Form
		if i < end+3 && resultNouns.Has(f) {
			o.final = true
		}
		o.running = o.running || runningAfter.Has(f)
		o.voting = o.voting || voteNouns.Has(f)
		if toks[i].Kind == article.Punct && toks[i].Form != formHyphen {
			break
		}
	}
	for i := first; i < end; i++ { // 310 votes to 290
		o.voting = o.voting || voteNouns.Has(toks[i].Form)
	}
	clause := true
	for i := first; i > r.First && i+9 > first; i-- {
		f := toks[i-1].Form
		clause = clause && f != formComma
		o.final = o.final || resultVerbs.Has(f)
		clause = clause && !beatWords.Has(f) // from two goals down to beat Selk 3-1
		o.running = o.running || clause && runningBefore.Has(f) && i+4 > first
		o.voting = o.voting || voteNouns.Has(f)
		if toks[i-1].Form == formSemicolon {
			break
		}
	}
	o.final = o.final && !o.running
	return o.final
}

// key is the score without its order.
func (o *outcome) key() [2]int64 { return [2]int64{max(o.a, o.b), min(o.a, o.b)} }

// margin is by how much the greater of the two is greater.
func (o *outcome) margin() int64 { return max(o.a-o.b, o.b-o.a) }

// same reports whether two scores are the same, in either order.
func (o *outcome) same(x *outcome) bool { return o.a == x.a && o.b == x.b || o.a == x.b && o.b == x.a }

// likens reports whether one figure is the same and the other is not.
func (o *outcome) likens(x *outcome) bool {
	return !o.same(x) && (o.a == x.a || o.b == x.b)
}

func (o *outcome) text(doc *article.Document) string { return doc.In(o.amount.Span) }
