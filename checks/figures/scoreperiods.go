package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	periodNouns = article.NewTable(map[string]int{"half": 2, "quarter": 4, "period": 3})
	periodsOf   = article.NewTable(map[string]int{"quarters": 4, "periods": 3, "halves": 2})
)

// periods adds up what a side scored in the parts of a match, when all of them are told:
// "17 points in the first half and 14 in the second", "22, 19 and 26 in the first three
// quarters". The sum is one of the two figures of the result.
func (s *scores) periods(p *checks.Pass) {
	var o *outcome
	for i := range s.list {
		x := &s.list[i]
		if !x.final || x.voting || x.running || max(x.a, x.b) < 16 {
			continue
		}
		if o != nil && !o.same(x) {
			return
		}
		o = x
	}
	if o == nil {
		return
	}
	var parts [5]*facts.Amount
	length := 0
	list := s.facts.Amounts
	for i := range list {
		a := &list[i]
		if a.Value.Exp != 0 || a.Unit != facts.Count && a.Unit != facts.Plain || a.Sentence > o.amount.Sentence+3 || !s.doc.Blocks[a.Block].Kind.Prose() {
			continue
		}
		k, n, ok := s.periodAfter(a, length)
		if !ok || length != 0 && n != length {
			continue
		}
		length = n
		if k > 0 {
			if parts[k] != nil && parts[k].Value.Cmp(a.Value) != 0 {
				return
			}
			parts[k] = a
			continue
		}
		for j := 0; j < -k; j++ { // the three figures before "the first three quarters"
			if at := i + k + 1 + j; at >= 0 && list[at].Sentence == a.Sentence && parts[j+1] == nil {
				parts[j+1] = &list[at]
			}
		}
	}
	s.sumPeriods(p, o, parts, length)
}

// sumPeriods reports the parts of a match that make neither figure of its result.
func (s *scores) sumPeriods(p *checks.Pass, o *outcome, parts [5]*facts.Amount, length int) {
	sum := int64(0)
	var related []checks.Related
	for k := 1; k <= length; k++ {
		if parts[k] == nil {
			return
		}
		sum += parts[k].Value.Coef
		related = append(related, checks.Related{Span: parts[k].Span, Message: p.Doc.In(parts[k].Span)})
	}
	if length < 2 || sum == o.a || sum == o.b {
		return
	}
	p.Report(checks.Finding{
		Span: o.amount.Span, Severity: checks.Warning, Related: related,
		Message: fmt.Sprintf("The parts of the match make %d, and neither figure of %s.", sum, o.text(s.doc)),
	})
}

// periodAfter reads "in the fourth quarter" behind an amount: which of how many it is; a
// negative number for that many at once. "In the second" is a half where one was told.
func (s *scores) periodAfter(a *facts.Amount, length int) (k, n int, ok bool) {
	toks := s.doc.Tokens
	r := s.doc.Sentences[a.Sentence].Tokens
	i := a.Tokens.End
	if i < r.End && pointsWord.Has(toks[i].Form) {
		i++
	}
	if i+2 >= r.End || toks[i].Form != formIn || toks[i+1].Form != formThe {
		return 0, 0, false
	}
	i += 2
	k, ok = setOrdinals.Get(toks[i].Form)
	if !ok || i+1 >= r.End {
		return 0, 0, false
	}
	if n, ok = periodNouns.Get(toks[i+1].Form); ok {
		if k < 0 {
			k = n
		}
		return k, n, k <= n
	}
	if m, many := smallNumber(s.doc, i+1); many && k == 1 && i+2 < r.End {
		n, ok = periodsOf.Get(toks[i+2].Form)
		return -m, n, ok && m < n
	}
	return k, length, length > 0 && k > 0 && k <= length && !toks[i+1].Is(article.Capitalised)
}

var pointsWord = article.NewSet("points", "point")
