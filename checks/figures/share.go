package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var share = &checks.Check{
	Info: checks.Info{
		Name:    "figures/share",
		Summary: "A share in per cent is not what its figures make it, or the shares of one whole make more than all of it.",
		Why: "\"30 of 120 (35 percent)\" is a sum that readers do, and a poll whose answers make 107 per cent has a wrong figure in it. A share may be rounded or cut off. Where its two figures stand apart from it, in the sentences around, they have to be tied to it by their nouns or by words such as \"of them\". " +
			"Shares are added up only where they exclude each other: for, against and undecided, the votes of an election, and \"the remaining\". Answers of which people could give several are left alone, " +
			"and so are 120 per cent of a quota, a price or a year's income.",
		Severity: checks.Error,
		Examples: `Poll on the herring bridge

In the survey {==44 percent==}{>>figures/share @no @dk: 44, 51 and 12 make 107<<} were in favour, {==51 percent==}{>>#no<<} were against and {==12 percent==}{>>#dk<<} had no opinion.

Of the 120 people who live on the island, 42 ({==35 percent==}{>>ok figures/share: 42 is 35 per cent of 120<<}) were asked.
`,
	},
	Run: runShare,
}

func runShare(p *checks.Pass) {
	list := p.Facts.Amounts
	for i := range list {
		pct := &list[i]
		restOfWhole(p, i)
		if pct.Unit != facts.Percent || pct.Value.Sign() <= 0 || p.Doc.Blocks[pct.Block].Kind == article.TableCell {
			continue
		}
		if part, whole, ok := partAndWhole(p.Doc, list, i); ok {
			judgeShare(p, pct, part, whole)
		} else if part, whole, ok := toldBefore(p.Doc, list, i); ok {
			judgeShare(p, pct, part, whole)
		} else if overWhole(p.Doc, pct) || overFall(p.Doc, pct) {
			reportOver(p, pct)
		}
	}
	sumsOfShares(p)
	tellShares(p)
}

// judgeShare reports a share that its two figures do not make.
func judgeShare(p *checks.Pass, pct, part, whole *facts.Amount) {
	x, y := written(part, place(part.Value)), written(whole, place(whole.Value))
	if !y.positive() || x.over(y).times(frac(100, 1)).meets(allowedShare(pct)) {
		return
	}
	exact := new(big.Rat).Mul(new(big.Rat).Quo(part.Value.Rat(), whole.Value.Rat()), frac(100, 1))
	right := likeDigits(p.Doc, pct, exact)
	f := checks.Finding{
		Span: pct.Span, Message: fmt.Sprintf("%s of %s is %s per cent, not %s.", p.Doc.In(part.Span), p.Doc.In(whole.Span), right, inside(p.Doc.In(pct.Digits))),
		Related: []checks.Related{{Span: part.Span, Message: "the part"}, {Span: whole.Span, Message: "the whole"}},
	}
	if p.Doc.Tokens[pct.Tokens.First].Is(article.InQuotes) {
		f.Severity = checks.Warning
	} else if right != p.Doc.In(pct.Digits) {
		f.Fixes = []checks.Fix{{Message: "Write " + right + ".", Span: pct.Digits, New: right}}
	}
	p.Report(f)
}

// allowedShare is the shares that the words of one allow. It may be cut off rather
// than rounded.
func allowedShare(pct *facts.Amount) extent {
	v := pct.Value.Rat()
	e := aroundRat(v, power(int(pct.Value.Exp)))
	tenth := new(big.Rat).Mul(v, frac(1, 10))
	switch pct.Hedge {
	case facts.Exactly:
	case facts.MoreThan, facts.AtLeast:
		e.high = frac(100, 1)
	case facts.LessThan, facts.AtMost:
		e.low = new(big.Rat)
	default:
		e = e.widen(tenth)
	}
	return e
}

// reportOver reports a share of more than the whole.
func reportOver(p *checks.Pass, pct *facts.Amount) {
	p.Report(checks.Finding{Span: pct.Span, Severity: checks.Warning, Message: fmt.Sprintf("%s is more than all there is.", p.Doc.In(pct.Span))})
}
