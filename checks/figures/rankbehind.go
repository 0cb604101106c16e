package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	formOnlyW = article.FormOf("only")
	behinds   = article.NewSet("behind", "after")
	fewWords  = article.NewTable(map[string]int64{"one": 1, "two": 2, "three": 3, "four": 4})
	formIs    = article.FormOf("is")
	formAre   = article.FormOf("are")
)

// behind counts the names that stand before a place: the third-largest is behind
// two.
func (r *ranking) behind(p *checks.Pass, c *placing) {
	toks := r.doc.Tokens
	s := r.doc.Sentences[c.amount.Sentence].Tokens
	if c.order == anyOrder {
		return
	}
	i := c.end
	for i < s.End && i < c.end+5 && !behinds.Has(toks[i].Form) {
		if t := &toks[i]; t.Kind == article.Number || t.Form == formAnd {
			return
		}
		i++
	}
	if i >= s.End || !behinds.Has(toks[i].Form) {
		return
	}
	n, end, ok := r.listed(i+1, s)
	if want := c.amount.Value.Coef - 1; ok && c.amount.Value.Exp == 0 && n != want && n > 0 && (c.order != finishing || n > want) { // finished tenth, behind the two brothers
		message := "The %s has %d before it; the text names %d."
		if c.order == finishing {
			message = "To have %s is to come behind %d; the text names %d."
		}
		p.Report(checks.Finding{
			Span: c.span, Severity: checks.Warning,
			Message: fmt.Sprintf(message, p.Doc.In(c.span), want, n),
			Related: []checks.Related{{Span: r.doc.SpanOf(article.Range{First: i + 1, End: end}), Message: "those before it"}},
		})
	}
}

// listed counts the names of a list that begins at token i: "Lottie Dod and
// Hingis", "the United States, Japan and China". It reports false when anything
// but names stands in it.
func (r *ranking) listed(i uint32, s article.Range) (n int64, end uint32, ok bool) {
	toks := r.doc.Tokens
	names := r.namesIn(s)
	last := false
	for i < s.End {
		switch f := toks[i].Form; {
		case f == formThe || f == formOnlyW:
			i++
			continue
		}
		var name *facts.Name
		for k := range names {
			if names[k].Tokens.First == i {
				name = &names[k]
			}
		}
		if name == nil {
			return 0, 0, false
		}
		n++
		i = name.Tokens.End
		end = i
		if last || i >= s.End {
			break
		}
		switch f := toks[i].Form; {
		case f == formAnd:
			last = true
		case f == formComma && i+1 < s.End && toks[i+1].Form == formAnd:
			last = true
			i++
		case f == formComma:
		default:
			return n, end, n == 1 && toks[i].Kind == article.Punct && toks[i].Form != formOpen
		}
		i++
	}
	if i < s.End && toks[i].Kind != article.Punct {
		return 0, 0, false
	}
	return n, end, n > 0
}

// onlyFew holds "only one cable car in the world is longer" against the place
// that the article gives: what has one before it is second.
func (r *ranking) onlyFew(p *checks.Pass) {
	for i := range r.doc.Sentences {
		s := r.doc.Sentences[i].Tokens
		if s.Len() < 5 || s.Len() > 30 || r.doc.Tokens[s.First].Form != formOnlyW {
			continue
		}
		n, ok := fewWords.Get(r.doc.Tokens[s.First+1].Form)
		order, last := r.comparative(s)
		if !ok || order == anyOrder {
			continue
		}
		var of *placing
		for k := range r.claims {
			if c := &r.claims[k]; c.order == order {
				if of != nil && of.amount.Value.Cmp(c.amount.Value) != 0 {
					return
				}
				of = c
			}
		}
		if of == nil || of.amount.Value.Cmp(facts.Int(n+1)) == 0 || of.changes {
			continue
		}
		span := r.doc.SpanOf(article.Range{First: s.First, End: last})
		p.Report(checks.Finding{
			Span:    of.span,
			Message: fmt.Sprintf("The %s has %d before it; the text says %q.", p.Doc.In(of.span), of.amount.Value.Coef-1, p.Doc.In(span)),
			Related: []checks.Related{{Span: span, Message: p.Doc.In(span)}},
		})
	}
}

// comparative is the order of the comparative at the end of a sentence, after
// "is", and the token after it.
func (r *ranking) comparative(s article.Range) (order uint8, end uint32) {
	toks := r.doc.Tokens
	end = s.End
	for end > s.First && toks[end-1].Kind == article.Punct {
		end--
	}
	if end < s.First+4 {
		return anyOrder, end
	}
	o, ok := orderComparatives.Get(toks[end-1].Form)
	if f := toks[end-2].Form; !ok || f != formIs && f != formAre {
		return anyOrder, end
	}
	return o, end
}
