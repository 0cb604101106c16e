package facts

import "copydesk/article"

var (
	softeners  = article.NewSet("just", "slightly", "well", "only", "comfortably", "far", "a", "little", "even", "some", "much", "considerably", "significantly")
	hedgeFirst = article.NewSet("more", "less", "fewer", "greater", "up", "close", "at", "as", "an", "just", "only", "even", "record", "nearly", "a", "well", "not", "no", "anywhere", "the")
)

// hedge reads the words before and behind the amount that limit it.
func (r *amountReader) hedge(a *Amount) {
	a.Phrase = r.doc.SpanOf(a.Tokens)
	r.hedgeBefore(a)
	if a.Hedge == Exactly {
		r.hedgeAfter(a)
	}
}

func (r *amountReader) hedgeBefore(a *Amount) {
	i := a.Tokens.First
	first := r.doc.Sentences[a.Sentence].Tokens.First
	if i <= first {
		return
	}
	prev := r.toks[i-1].Form
	if h, start, ok := r.hedgePair(prev, i, first); ok {
		a.Hedge, a.Phrase.Start = h, r.toks[start].Start
		return
	}
	if prev == formA || prev == formAn {
		i--
	}
	if i <= first {
		return
	}
	w := r.word(i - 1)
	if !w.is(isHedge) {
		return
	}
	if a.Unit == Duration && r.toks[i-1].Form == formOver && r.during(i-1, first) {
		return // 400 jobs over five years
	}
	start := i - 1
	if w.hedge == MoreThan || w.hedge == LessThan {
		for start > first && softeners.Has(r.toks[start-1].Form) && r.toks[start-1].Form != formA {
			start--
		}
	}
	a.Hedge, a.Phrase.Start = w.hedge, r.toks[start].Start
}

// during reports whether "over" at token i is a preposition of time: a noun or a
// figure stands before it.
func (r *amountReader) during(i, first uint32) bool {
	if i == first {
		return true
	}
	p := &r.toks[i-1]
	w := known(p.Form)
	return p.Kind == article.Word && w.class&(isPreposition|isAuxiliary|isAdverb|isClause) == 0 && (w.verb == 0 || w.verb&verbNoun != 0)
}

// hedgePair reads a hedge of two words that ends before token i.
func (r *amountReader) hedgePair(prev article.FormID, i, first uint32) (Hedge, uint32, bool) {
	if i < first+2 {
		return 0, 0, false
	}
	h, ok := pairOf(r.toks[i-2].Form, prev)
	if !ok {
		return 0, 0, false
	}
	if i > first+2 && prev == formThan && noMore.Has(r.toks[i-3].Form) {
		if h == MoreThan {
			return AtMost, i - 3, true
		}
		return AtLeast, i - 3, true
	}
	if prev == formAs && i > first+2 && r.toks[i-3].Form == formAs {
		return h, i - 3, true
	}
	return h, i - 2, true
}

// hedgeAfter reads "$5m or more", "50-plus", "100 or so".
func (r *amountReader) hedgeAfter(a *Amount) {
	i := a.Tokens.End
	t := r.tok(i)
	switch {
	case t.Form == formPlus1 && r.glued(i):
		a.Hedge = AtLeast
		a.Phrase.End = t.End
	case r.joint(i) && (r.tok(i+1).Form == formPlus || r.tok(i+1).Form == formOdd):
		a.Hedge = AtLeast
		if r.tok(i+1).Form == formOdd {
			a.Hedge = About
		}
	case t.Form == formOr:
		if h, ok := afterHedges.Get(r.tok(i + 1).Form); ok {
			a.Hedge = h
		}
	}
}

// skipHedgeBack returns the first token of the hedge before token i, or i.
func (r *amountReader) skipHedgeBack(i, first uint32) uint32 {
	for i > first {
		f := r.toks[i-1].Form
		switch {
		case known(f).is(isHedge) && f != formMinimumOf:
		case i > first+1 && isPair(r.toks[i-2].Form, f):
			i--
		case hedgeFirst.Has(f) && f != formA && f != formAn && f != formAt && f != formAs && f != formThe && f != formNo && f != formNot:
			if f == formUp || f == formClose2 || f == formMoreW || f == formLess || f == formFewer || f == formGreater {
				return i
			}
		default:
			return i
		}
		i--
	}
	return i
}

var (
	formMinimumOf = article.FormOf("minimum")
	formNot       = article.FormOf("not")
	formUp        = article.FormOf("up")
	formClose2    = article.FormOf("close")
	formLess      = article.FormOf("less")
	formFewer     = article.FormOf("fewer")
	formGreater   = article.FormOf("greater")
)

func isPair(first, last article.FormID) bool {
	_, ok := pairOf(first, last)
	return ok
}
