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
	formIs    = article.FormOf("is")
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
