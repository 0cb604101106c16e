package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	pairLeads = article.NewSet("in", "with", "on", "at")
	// fewerWins are counted in orders in which the fewest comes first.
	fewerWins = article.NewSet("stroke", "shot", "fault", "error", "penalty", "point", "second", "minute", "hour", "over", "par", "mistake", "foul", "try", "attempt", "bogey")
	pairGap   = article.NewSet("had", "came", "were", "are", "finished", "took", "lie", "lay", "stand", "stood", "the", "is", "in", "won", "remained", "remain", "also", "place", "places", "home", "claimed", "sit", "placed", "ended", "completed", "recorded", "set")
)

// twoPlaces holds "Oke, in 6:03.1, and Lund, in 6:01.8, were second and third" against
// its two figures: of times the shorter is before, of what is counted the greater.
func (r *ranking) twoPlaces(p *checks.Pass) {
	toks := r.doc.Tokens
	odd := p.Odd
	for si := range r.doc.Sentences {
		s := r.doc.Sentences[si].Tokens
		var in []uint32
		if in, odd = checks.Cut(odd, s); !r.figured(in) {
			continue
		}
		for i := s.First + 8; i+1 < s.End; i++ {
			if toks[i].Form != formAnd {
				continue
			}
			one, okA := finishPlaces.Get(toks[i-1].Form)
			two, okB := finishPlaces.Get(toks[i+1].Form)
			if !okA || !okB || two != one+1 || toks[i].Is(article.InQuotes) {
				continue
			}
			y, ok := r.asideBefore(i-1, s)
			if !ok {
				continue
			}
			if x, ok := r.firstAside(y, s); ok {
				r.reportPlaces(p, x, y, article.Range{First: i - 1, End: i + 2})
			}
		}
	}
}

// asideBefore finds the second figure, ", in 6:01.8,", before the places that begin at
// token i, with a verb between, and returns its tokens.
func (r *ranking) asideBefore(i uint32, s article.Range) (article.Range, bool) {
	k := i
	for k > s.First && i-k < 6 && pairGap.Has(r.doc.Tokens[k-1].Form) {
		k--
	}
	if k == i || r.doc.Tokens[k-1].Form != formComma {
		return article.Range{}, false
	}
	return r.asideTo(k-1, s)
}

// firstAside finds the figure of the first of two, of which y is the second's.
func (r *ranking) firstAside(y, s article.Range) (article.Range, bool) {
	k := y.First - 2 // the comma before its "in"
	for n := 0; n < 6 && k > s.First && (r.doc.Tokens[k-1].Is(article.Capitalised) || r.doc.Tokens[k-1].Form == formThe || r.doc.Tokens[k-1].Form == formOf); n++ {
		k--
	}
	if k < s.First+5 || r.doc.Tokens[k-1].Form != formAnd || r.doc.Tokens[k-2].Form != formComma {
		return article.Range{}, false
	}
	return r.asideTo(k-2, s)
}

// asideTo reads ", in 6:03.1" or ", with 88 medals" that ends before token end.
func (r *ranking) asideTo(end uint32, s article.Range) (article.Range, bool) {
	for k := end; k > s.First+2 && k+8 > end; k-- {
		t := &r.doc.Tokens[k-1]
		if pairLeads.Has(t.Form) && r.doc.Tokens[k-2].Form == formComma && r.doc.Tokens[k].Kind == article.Number {
			return article.Range{First: k, End: end}, true
		}
		if t.Form == formComma || conjunction(t.Form) {
			break
		}
	}
	return article.Range{}, false
}

func (r *ranking) reportPlaces(p *checks.Pass, x, y, places article.Range) {
	var a, b finish
	endA, okA := r.clockTime(x.First, x.End, &a)
	endB, okB := r.clockTime(y.First, y.End, &b)
	wrong := okA && okB && endA == x.End && endB == y.End && a.parts == b.parts && a.parts > 1 && b.hundred < a.hundred
	if !wrong {
		m, n := r.countIn(x), r.countIn(y)
		if m == nil || n == nil || m.About.Head == 0 || fewerWins.Has(m.About.Head) || n.About.Head != 0 && n.About.Head != m.About.Head || m.Value.Cmp(n.Value) >= 0 {
			return
		}
	}
	p.Report(checks.Finding{
		Span: r.doc.SpanOf(y), Severity: checks.Warning,
		Message: fmt.Sprintf("%s is before %s, though the places are %s.", r.doc.In(r.doc.SpanOf(y)), r.doc.In(r.doc.SpanOf(x)), r.doc.In(r.doc.SpanOf(places))),
		Related: []checks.Related{{Span: r.doc.SpanOf(x), Message: r.doc.In(r.doc.SpanOf(x))}},
	})
}

// countIn is the one count that begins a range of tokens.
func (r *ranking) countIn(at article.Range) *facts.Amount {
	a := r.amountIn(at)
	if a == nil || a.Hedge != facts.Exactly || a.Unit != facts.Count && a.Unit != facts.Plain {
		return nil
	}
	return a
}
