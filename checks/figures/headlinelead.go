package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	// timesAsMuch say how many times as much something became.
	timesAsMuch = article.NewTable(map[string]int{
		"double": 2, "doubles": 2, "doubled": 2, "doubling": 2, "treble": 3, "trebles": 3, "trebled": 3, "trebling": 3, "triple": 3, "triples": 3, "tripled": 3, "tripling": 3,
		"quadruple": 4, "quadruples": 4, "quadrupled": 4,
	})
	// fates say what became of people: "Five held".
	fates = article.NewTable(map[string]facts.Role{
		"held": facts.Held, "arrested": facts.Held, "detained": facts.Held, "jailed": facts.Held, "die": facts.Dead, "dead": facts.Dead, "killed": facts.Dead, "hurt": facts.Hurt, "injured": facts.Hurt,
		"wounded": facts.Hurt, "missing": facts.Missing, "injures": facts.Hurt, "kills": facts.Dead,
	})
	moreOfThem = article.NewSet("another", "also", "one", "further", "including", "others", "other", "later", "third", "fourth", "fifth", "second", "more")
)

// leadOf holds what a headline says in other words than figures against the opening of
// the story: a share, how many times as much, how many were held.
type leadOf struct {
	*checks.Pass
	head article.Range // the headline
	lead uint32        // the first sentence of the story
}

func headlineLead(p *checks.Pass) {
	l := leadOf{Pass: p}
	found := false
	for i := range p.Doc.Blocks {
		b := &p.Doc.Blocks[i]
		switch {
		case b.Kind == article.Headline && l.head.Len() == 0:
			l.head = b.Tokens
		case b.Kind == article.Paragraph && l.head.Len() > 0 && b.Sentences.Len() > 0:
			l.lead, found = b.Sentences.First, true
		}
		if found {
			break
		}
	}
	if !found || l.head.Len() > longestHeadline {
		return
	}
	l.portions()
	l.multiples()
	l.fate()
}

// opening are the tokens of the first two sentences of the story.
func (l *leadOf) opening() article.Range {
	r := l.Doc.Sentences[l.lead].Tokens
	if n := l.lead + 1; int(n) < len(l.Doc.Sentences) && l.Doc.Sentences[n].Block == l.Doc.Sentences[l.lead].Block {
		r.End = l.Doc.Sentences[n].Tokens.End
	}
	return r
}

// portion is a share of a whole: "a third", "one job in ten", "30 per cent".
type portion struct {
	num, den int64
	change   bool
	at       article.Range
}

// portionsIn are the shares told in some tokens.
func (l *leadOf) portionsIn(r article.Range) (out []portion) {
	for i := range l.Facts.Amounts {
		a := &l.Facts.Amounts[i]
		if a.Tokens.First < r.First || a.Tokens.First >= r.End || a.Hedge == facts.AtLeast || a.Hedge == facts.AtMost {
			continue
		}
		x := portion{at: a.Tokens, change: a.About.Frame&(facts.Change|facts.To|facts.From) != 0}
		v, d := a.Value, int64(1)
		for ; v.Exp < 0 && d < 1e6; v.Exp++ {
			d *= 10
		}
		switch {
		case a.Unit == facts.Percent && v.Exp == 0:
			x.num, x.den = v.Coef, 100*d
		case a.Unit == facts.Ratio && a.Other.Sign() > 0 && a.Other.Exp == 0 && v.Exp == 0 && d == 1:
			x.num, x.den = v.Coef, a.Other.Coef
		default:
			continue
		}
		out = append(out, x)
	}
	for i := r.First + 1; i+3 < r.End; i++ { // one job in ten
		n, ok := smallNumber(l.Doc, i)
		m, okM := smallNumber(l.Doc, i+3)
		if ok && okM && n < m && l.Doc.Tokens[i+2].Form == formIn && l.Doc.Tokens[i+1].Kind == article.Word && !facts.Function(l.Doc.Tokens[i+1].Form) {
			out = append(out, portion{num: int64(n), den: int64(m), at: article.Range{First: i, End: i + 4}})
		}
	}
	return out
}

// alike reports whether two shares are as good as one: half, and 60 per cent. Two in the
// same manner are as good as they say.
func (x portion) alike(y portion) bool {
	a, b := x.num*y.den, y.num*x.den
	return 100*max(a-b, b-a) <= pick[int64](x.den != 100 && y.den != 100, 10, 25)*max(a, b)
}

func (l *leadOf) portions() {
	head, lead := l.portionsIn(l.head), l.portionsIn(l.opening())
	if len(head) != 1 || len(lead) != 1 || head[0].num <= 0 || head[0].num >= head[0].den || lead[0].num <= 0 || head[0].alike(lead[0]) || head[0].change != lead[0].change && head[0].den == 100 && lead[0].den == 100 {
		return
	}
	if head[0].den == 100 && lead[0].den == 100 { // for the figures of both
		return
	}
	for _, x := range l.portionsIn(article.Range{First: l.head.End, End: uint32(len(l.Doc.Tokens))}) {
		if x.alike(head[0]) {
			return
		}
	}
	l.report(head[0].at, lead[0].at)
}

func (l *leadOf) multiples() {
	k, at, ok := l.times(l.head)
	n, there, found := l.times(l.opening())
	if !ok || !found || k == n || l.facts(int64(k)) {
		return
	}
	for i := l.opening().End; int(i) < len(l.Doc.Tokens); i++ {
		if v, ok := timesAsMuch.Get(l.Doc.Tokens[i].Form); ok && v == k {
			return
		}
	}
	l.report(article.Range{First: at, End: at + 1}, article.Range{First: there, End: there + 1})
}

// times finds the one word of some tokens that says how many times as much.
func (l *leadOf) times(r article.Range) (k int, at uint32, ok bool) {
	for i := r.First; i < r.End; i++ {
		if n, is := timesAsMuch.Get(l.Doc.Tokens[i].Form); is {
			if ok {
				return 0, 0, false
			}
			k, at, ok = n, i, true
		}
	}
	return k, at, ok
}

// facts reports whether the story has a number among its figures.
func (l *leadOf) facts(n int64) bool {
	for i := range l.Facts.Amounts {
		if a := &l.Facts.Amounts[i]; a.Tokens.First >= l.head.End && a.Value.Cmp(facts.Int(n)) == 0 {
			return true
		}
	}
	return false
}

// fate holds "Five held" against "Four men were arrested" of the first sentence.
func (l *leadOf) fate() {
	n, ok := smallNumber(l.Doc, l.head.First)
	if !ok || n < 2 || l.head.Len() < 3 || l.facts(int64(n)) {
		return
	}
	role, ok := fates.Get(l.Doc.Tokens[l.head.First+1].Form)
	if !ok {
		if role, ok = fates.Get(l.Doc.Tokens[l.head.First+2].Form); !ok {
			return
		}
	}
	var told *facts.Amount
	r := l.opening()
	for i := range l.Facts.Amounts {
		a := &l.Facts.Amounts[i]
		if a.Tokens.First < r.First || a.Tokens.First >= r.End || a.Unit != facts.Count && a.Unit != facts.Plain {
			continue
		}
		if told != nil || a.About.Role != role || a.Hedge != facts.Exactly || a.Value.Exp != 0 || a.Value.Coef < 2 {
			return
		}
		told = a
	}
	if told == nil {
		return
	}
	for i := r.First; i < r.End; i++ {
		f := l.Doc.Tokens[i].Form
		if moreOfThem.Has(f) || conjunction(f) && i+1 < r.End && indefinite.Has(l.Doc.Tokens[i+1].Form) {
			return
		}
	}
	l.report(article.Range{First: l.head.First, End: l.head.First + 1}, told.Tokens)
}

func (l *leadOf) report(here, there article.Range) {
	x, y := l.Doc.SpanOf(here), l.Doc.SpanOf(there)
	l.Report(checks.Finding{
		Span: x, Severity: checks.Warning, Message: fmt.Sprintf("The headline says %s; the story says %s.", l.Doc.In(x), l.Doc.In(y)),
		Related: []checks.Related{{Span: y, Message: l.Doc.In(y)}},
	})
}
