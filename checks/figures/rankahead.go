package figures

import (
	"fmt"
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	aheadWays  = article.NewTable(map[string]int{"ahead": 1, "above": 1, "behind": -1, "below": -1})
	aheadOfIt  = article.NewSet("it", "them", "him", "her", "of")
	aheadVerbs = article.NewSet("is", "are", "was", "were", "remain", "remains", "remained", "stand", "stands", "stood", "lie", "lies", "lay", "sit", "sits", "sat", "rank", "ranks", "finished", "still", "both", "stay", "stays", "came", "come", "comes", "trail", "just", "also", "now", "only", "well", "all", "far")
)

// aheadOf holds "Hexham, with 3.4 million tonnes, and Nell, with 2.2 million, remain
// ahead of it" against the figure of the sentence before.
func (r *ranking) aheadOf(p *checks.Pass) {
	toks := r.doc.Tokens
	odd := p.Odd
	for si := range r.doc.Sentences {
		s := r.doc.Sentences[si].Tokens
		var in []uint32
		if in, odd = checks.Cut(odd, s); si == 0 || !r.figured(in) {
			continue
		}
		for i := s.First + 5; i < s.End; i++ {
			way, ok := aheadWays.Get(toks[i].Form)
			if !ok || toks[i].Is(article.InQuotes) || i+1 < s.End && toks[i+1].Kind != article.Punct && !aheadOfIt.Has(toks[i+1].Form) {
				continue
			}
			if i+2 < s.End && toks[i+1].Form == formOf && !aheadOfIt.Has(toks[i+2].Form) {
				continue // ahead of another
			}
			k := i
			for k > s.First && i-k < 4 && aheadVerbs.Has(toks[k-1].Form) {
				k--
			}
			if k == i || k == s.First || toks[k-1].Form != formComma {
				continue
			}
			r.heldAgainst(p, k-1, s, uint32(si), way, i)
		}
	}
}

// figured reports whether there is a figure in digits among the tokens.
func (r *ranking) figured(in []uint32) bool {
	for _, i := range in {
		if r.doc.Tokens[i].Kind == article.Number {
			return true
		}
	}
	return false
}

// heldAgainst compares the figures of the one or two that end before token end with
// that of the sentence before.
func (r *ranking) heldAgainst(p *checks.Pass, end uint32, s article.Range, si uint32, way int, at uint32) {
	y, ok := r.asideTo(end, s)
	if !ok {
		return
	}
	others := []*facts.Amount{r.amountIn(y)}
	if x, ok := r.firstAside(y, s); ok {
		others = append(others, r.amountIn(x))
	}
	var own *facts.Amount
	for _, o := range others {
		if o == nil || !r.exact(o) {
			return
		}
	}
	of := others[len(others)-1]
	list := r.facts.Amounts
	for i := range list {
		a := &list[i]
		if a.Sentence+1 != si || !r.exact(a) || a.Block+1 < of.Block || !alike(a, of) || a.Unit == facts.Plain || a.About.Head == 0 && a.Unit != facts.Money {
			continue
		}
		if own != nil || !r.plainly(a) {
			return
		}
		own = a
	}
	if own == nil || fewerWins.Has(own.About.Head) && own.About.Head != formPoint {
		return
	}
	for _, o := range others {
		if c := o.Value.Cmp(own.Value); c != 0 && c != way {
			p.Report(checks.Finding{
				Span: o.Span, Severity: checks.Warning,
				Message: fmt.Sprintf("%s is called %s, against %s.", p.Doc.In(o.Span), p.Doc.Word(at), p.Doc.In(own.Span)),
				Related: []checks.Related{{Span: own.Span, Message: p.Doc.In(own.Span)}},
			})
			return
		}
	}
}

// amountIn is the amount that begins a range of tokens.
func (r *ranking) amountIn(at article.Range) *facts.Amount {
	i, ok := slices.BinarySearchFunc(r.facts.Amounts, at.First, func(a facts.Amount, n uint32) int { return int(a.Tokens.First) - int(n) })
	if !ok {
		return nil
	}
	return &r.facts.Amounts[i]
}
