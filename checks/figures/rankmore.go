package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	paceWays  = article.NewTable(map[string]int{"faster": -1, "quicker": -1, "slower": 1})
	whoWhich  = article.NewSet("who", "which")
	standsOn  = article.NewSet("on", "at", "with")
	clearOf   = article.NewTable(map[string]int{"ahead": 1, "clear": 1, "short": -1})
	pastHave  = article.NewSet("had", "has", "have", "only", "just", "himself", "herself", "also")
	otherThan = article.NewSet("in", "last", "previous", "year", "average", "national", "combined", "together", "if", "would", "will", "could", "and", "or", "but", "needed", "required", "expected", "while", "until", "when")
)

// howMany holds "46 words, two fewer than Josh Wick, who spelled 44" against its three
// figures, and "46 words, fewer than Josh Wick, who spelled 44" against its two. Who is
// compared stands between, and what ends the comparison is theirs.
func (r *ranking) howMany(p *checks.Pass) {
	list := r.facts.Amounts
	for i := 1; i < len(list); i++ {
		y := &list[i]
		d := &list[i-1]
		if d.Sentence != y.Sentence || y.Tokens.First > d.Tokens.End+16 || y.Tokens.First < d.Tokens.End+3 || !r.plainly(y) || !r.theirs(d.Tokens.End, y) {
			continue
		}
		way, at, ok := r.wayAfter(d, y)
		if !ok {
			continue
		}
		if n, ok := facts.ReadNumber(r.doc, at-1, at); ok && n.Tokens.End == at && n.Tokens.First >= d.Tokens.End {
			if r.plainly(d) && alike(d, y) && r.doc.Tokens[at-2].Form == formComma {
				r.apart(p, d, &facts.Amount{Mention: facts.Mention{Tokens: n.Tokens, Span: r.doc.SpanOf(n.Tokens)}, Value: n.Value}, y, way)
			}
			continue
		}
		if i > 1 && list[i-2].Sentence == y.Sentence && r.exact(d) && r.doc.Tokens[d.Tokens.First-1].Form == formComma {
			if x := &list[i-2]; r.plainly(x) && alike(x, d) && alike(x, y) && d.Tokens.First <= x.Tokens.End+4 {
				r.apart(p, x, d, y, way)
				continue
			}
		}
		if c := d.Value.Cmp(y.Value); r.plainly(d) && like(d, y) && c != 0 && c != way && at <= max(d.Tokens.End, d.About.HeadN)+3 && r.doc.Tokens[at-1].Form == formComma {
			p.Report(checks.Finding{
				Span: d.Span, Severity: checks.Warning,
				Message: fmt.Sprintf("%s is %s %s here.", p.Doc.In(d.Span), p.Doc.In(p.Doc.SpanOf(article.Range{First: at, End: at + 2})), p.Doc.In(y.Span)),
				Related: []checks.Related{{Span: y.Span, Message: p.Doc.In(y.Span)}},
			})
		}
	}
}

// apart reports a difference of two figures that is not the one told.
func (r *ranking) apart(p *checks.Pass, x, d, y *facts.Amount, way int) {
	diff, ok := x.Value.Sub(y.Value)
	if !ok {
		return
	}
	if way < 0 {
		diff.Coef = -diff.Coef
	}
	if off, ok := diff.Sub(d.Value); !ok || atMost(off, half(d.Value), half(x.Value), half(y.Value)) {
		return
	}
	message := fmt.Sprintf("%s and %s are %s apart, not %s.", p.Doc.In(x.Span), p.Doc.In(y.Span), abs(diff), p.Doc.In(d.Span))
	if abs(diff).Cmp(d.Value) == 0 {
		turn := "more than %s, not less."
		if way > 0 {
			turn = "less than %s, not more."
		}
		message = fmt.Sprintf("%s is "+turn, p.Doc.In(x.Span), p.Doc.In(y.Span))
	}
	p.Report(checks.Finding{
		Span: d.Span, Severity: checks.Warning, Message: message,
		Related: []checks.Related{{Span: x.Span, Message: p.Doc.In(x.Span)}, {Span: y.Span, Message: p.Doc.In(y.Span)}},
	})
}

// alike is like for a difference, whose noun may be left out: "two fewer".
func alike(x, y *facts.Amount) bool {
	if x.Unit == facts.Count && (y.Unit == facts.Plain || y.Unit == facts.Count) {
		return y.Unit == facts.Plain || y.About.Head == 0 || y.About.Head == x.About.Head
	}
	return like(x, y) || x.Unit == facts.Measure && y.Unit == facts.Plain
}

// wayAfter reads "more than", "fewer points than", "ahead of" and "behind" after an
// amount and its noun.
func (r *ranking) wayAfter(d, y *facts.Amount) (way int, at uint32, ok bool) {
	toks := r.doc.Tokens
	for k := d.Tokens.End; k < min(d.Tokens.End+6, y.Tokens.First-2); k++ {
		f := toks[k].Form
		if w, found := behindOf.Get(f); found {
			return w, k, true
		}
		if w, found := clearOf.Get(f); found {
			return w, k, toks[k+1].Form == formOf
		}
		w, found := moreWays.Get(f)
		if !found {
			w, found = orderWays.Get(f)
		}
		if pace, fast := paceWays.Get(f); fast && d.Unit == facts.Duration {
			w, found = pace, true
		}
		if found {
			return w, k, toks[k+1].Form == formThan || toks[k+2].Form == formThan
		}
		if toks[k].Kind == article.Punct && f != formComma && f != formHyphen || conjunction(f) {
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// theirs reports whether the words from token n to an amount end in whose it is: "who
// spelled 44", "Hull, on 58", "Corvo's 66".
func (r *ranking) theirs(n uint32, y *facts.Amount) bool {
	toks := r.doc.Tokens
	for i := n; i < y.Tokens.First; i++ {
		if otherThan.Has(toks[i].Form) || toks[i].Form == formSemicolon {
			return false
		}
	}
	k := y.Tokens.First - 1
	switch f := toks[k].Form; {
	case f == formS:
		return toks[k-1].Is(article.Capitalised)
	case standsOn.Has(f):
		return toks[k-1].Form == formComma && toks[k-2].Is(article.Capitalised)
	}
	if toks[k].Kind != article.Word {
		return false
	}
	return whoWhich.Has(toks[k-1].Form) || pastHave.Has(toks[k-1].Form) && whoWhich.Has(toks[k-2].Form)
}
