package figures

import (
	"fmt"
	"math/big"

	"copydesk/checks"
	"copydesk/facts"
)

var misratio = &checks.Check{
	Info: checks.Info{
		Name:    "figures/ratio",
		Summary: "One in four, two-thirds or three times is not what the figures beside it make it.",
		Why: "Parts and multiples in words are rounded by ear, and by ear they go wrong. A part is held against the percentage given for it in " +
			"brackets or after \"or\", against the two figures of its sentence, and against what was counted of the same things in the sentences around it. Loose rounding is " +
			"allowed: a third may be 30 per cent, and three times 2.6.",
		Severity: checks.Error,
		Examples: `{==One in four==}{>>figures/ratio @share: is 25 per cent, not 40<<} tram drivers ({==40 per cent==}{>>#share<<}) has fallen asleep at the wheel.

The town sold 27,000 bicycles, {==four times==}{>>figures/ratio: 27,000 is 3 times 9,000<<} as many as the 9,000 cars. {==Two-thirds, or 66 per cent==}{>>ok figures/ratio: rounded<<}, were blue.
`,
	},
	Run: runRatio,
}

func runRatio(p *checks.Pass) {
	list := p.Facts.Amounts
	for i := range list {
		r := &list[i]
		if r.Unit == facts.Percent && r.Value.Sign() > 0 {
			headsIn(p, i)
		} else if i > 0 && r.About.Frame&facts.PerUnit != 0 {
			oneForEvery(p, i)
		}
		if r.Unit != facts.Ratio || r.Value.Sign() <= 0 || r.About.Frame&facts.Negated != 0 {
			continue
		}
		switch {
		case ratioBeside(p, i):
		case r.Other.Sign() == 0:
			multipleOf(p, i)
		default:
			partOf(p, i)
		}
	}
	tellRatios(p)
}

// ratioBeside holds a part against a percentage that says the same: "one in four
// (40 per cent)", "55 per cent, or two-thirds". It reports whether there is one.
func ratioBeside(p *checks.Pass, i int) bool {
	list := p.Facts.Amounts
	r := &list[i]
	if r.Other.Cmp(r.Value) <= 0 {
		return false
	}
	var pct *facts.Amount
	switch {
	case i+1 < len(list) && list[i+1].Unit == facts.Percent && apposed(p.Doc, r, &list[i+1]):
		pct = &list[i+1]
	case i > 0 && list[i-1].Unit == facts.Percent && apposed(p.Doc, &list[i-1], r):
		pct = &list[i-1]
	default:
		return false
	}
	share := new(big.Rat).Quo(r.Value.Rat(), r.Other.Rat())
	said := pct.Value.Rat()
	said.Quo(said, big.NewRat(100, 1))
	if looseExtent(share, r, pct).holds(said) {
		return true
	}
	p.Report(checks.Finding{
		Span:    r.Span,
		Message: fmt.Sprintf("%s is %s per cent, not %s.", sentenceCase(p.Doc.In(r.Span)), percentText(share), pct.Value),
		Related: []checks.Related{{Span: pct.Span, Message: p.Doc.In(pct.Span)}},
	})
	return true
}

// partOf holds a part against the whole and the part of it that its sentence
// gives: "9,000 this spring, a third of the 27,000 of 2001".
func partOf(p *checks.Pass, i int) {
	part, whole := ratioEnds(p.Doc, p.Facts.Amounts, i)
	if part == nil {
		part, whole = partAfter(p.Doc, p.Facts.Amounts, i)
	}
	if part == nil {
		countedPart(p, i)
		return
	}
	r := &p.Facts.Amounts[i]
	share := new(big.Rat).Quo(r.Value.Rat(), r.Other.Rat())
	is := new(big.Rat).Quo(part.Value.Rat(), whole.Value.Rat())
	if looseExtent(share, r, part, whole).holds(is) {
		return
	}
	p.Report(checks.Finding{
		Span: r.Span,
		Message: fmt.Sprintf("%s is %s per cent of %s; %s is %s.", p.Doc.In(part.Span), percentText(is), p.Doc.In(whole.Span),
			p.Doc.In(r.Span), percentText(share)),
		Related: []checks.Related{{Span: part.Span, Message: p.Doc.In(part.Span)}, {Span: whole.Span, Message: p.Doc.In(whole.Span)}},
	})
}

// multipleOf holds a multiple against the two figures of its sentence: "30, three
// times the 15 of last year".
func multipleOf(p *checks.Pass, i int) {
	more, less := ratioEnds(p.Doc, p.Facts.Amounts, i)
	if more == nil {
		more, less = afterColon(p.Doc, p.Facts.Amounts, i)
	}
	if more == nil {
		return
	}
	r := &p.Facts.Amounts[i]
	is := new(big.Rat).Quo(more.Value.Rat(), less.Value.Rat())
	if multipleExtent(p.Doc, r, more, less).holds(is) {
		return
	}
	p.Report(checks.Finding{
		Span:    r.Span,
		Message: fmt.Sprintf("%s is %s times %s; the text says %s.", p.Doc.In(more.Span), timesText(is), p.Doc.In(less.Span), p.Doc.In(r.Span)),
		Related: []checks.Related{{Span: more.Span, Message: p.Doc.In(more.Span)}, {Span: less.Span, Message: p.Doc.In(less.Span)}},
	})
}
