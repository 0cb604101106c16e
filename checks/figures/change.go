package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var change = &checks.Check{
	Info: checks.Info{
		Name:    "figures/change",
		Summary: "A change in per cent, or a doubling, is not what the two figures make it.",
		Why: "The sum is right there in the sentence and a reader will do it. A change is right when some values inside the written precision make it " +
			"right. A sentence with several changes is read only where each stands next to its own two figures.",
		Severity: checks.Error,
		Examples: `Ferry firm grows

Sales at the ferry firm rose {==18%==}{>>figures/change @new @old: is a rise of 13<<} to {==$340 million==}{>>#new<<} from {==$300 million==}{>>#old<<}.

Profit rose {==12%==}{>>ok figures/change: 12.5 is 12 or 13 when rounded<<} to $4.5 million from $4 million.
`,
	},
	Options: changeOptions{Tolerance: 0.5},
	Run:     runChange,
}

// changeOptions are the options of figures/change.
type changeOptions struct {
	Tolerance float64 `yaml:"tolerance" help:"percentage points that a change may be off beyond the rounding of its figures"`
}

func runChange(p *checks.Pass) {
	tolerance := checks.Options[changeOptions](p).Tolerance
	list := p.Facts.Amounts
	for start := 0; start < len(list); {
		end := start + 1
		for end < len(list) && list[end].Sentence == list[start].Sentence {
			end++
		}
		if p.Doc.Blocks[list[start].Block].Kind != article.TableCell {
			changesIn(p, list[start:end], tolerance)
			multipleIn(p, list[start:end])
			directionIn(p, list[start:end])
		}
		if end < len(list) && list[end].Sentence == list[start].Sentence+1 && list[end].Block == list[start].Block {
			changeAcross(p, list[start:end], &list[end], tolerance)
		}
		start = end
	}
}

// changesIn checks the percentages of one sentence.
func changesIn(p *checks.Pass, sentence []facts.Amount, tolerance float64) {
	percents := 0
	for i := range sentence {
		if sentence[i].Unit == facts.Percent {
			percents++
		}
	}
	for i := range sentence {
		pct := &sentence[i]
		if pct.Unit != facts.Percent || pct.Value.Sign() <= 0 || !isChange(p.Doc, pct) {
			continue
		}
		near := sentence[max(0, i-2):min(len(sentence), i+3)]
		old, now, ok := endpoints(p.Doc, near, true)
		if !ok && percents == 1 {
			near = sentence
			old, now, ok = endpoints(p.Doc, near, false)
		}
		if ok && !comparesElse(p.Doc, pct, old) && !fitsAny(p.Doc, near, pct, tolerance) {
			reportChange(p, pct, old, now)
		}
	}
}

// comparesElse reports whether the percentage names another base after it: "up
// from 104 million and more than 50 per cent above the level of February".
func comparesElse(doc *article.Document, pct, old *facts.Amount) bool {
	f := doc.Tokens[min(int(pct.Tokens.End), len(doc.Tokens)-1)].Form
	return old.Tokens.First < pct.Tokens.First && (f == formAbove || f == formBelow)
}

var (
	formAbove = article.FormOf("above")
	formBelow = article.FormOf("below")
)

// changeAcross checks a percentage that opens the next sentence against the
// figures of this one: "Sales rose to 340 from 300. The 18% rise ...".
func changeAcross(p *checks.Pass, sentence []facts.Amount, pct *facts.Amount, tolerance float64) {
	s := p.Doc.Sentences[pct.Sentence].Tokens
	if pct.Unit != facts.Percent || pct.Value.Sign() <= 0 || !changeOpeners.Has(p.Doc.Tokens[s.First].Form) || pct.Tokens.First > s.First+3 || !isChange(p.Doc, pct) {
		return
	}
	for i := range sentence {
		if sentence[i].Unit == facts.Percent {
			return
		}
	}
	old, now, ok := endpoints(p.Doc, sentence, false)
	if ok && !fitsAny(p.Doc, sentence, pct, tolerance) {
		reportChange(p, pct, old, now)
	}
}

// reportChange reports a percentage that two figures do not bear out.
func reportChange(p *checks.Pass, pct, old, now *facts.Amount) {
	low, high := changeBounds(old, now)
	word, exact := "rise", (low+high)/2
	if exact < 0 {
		word, exact = "fall", -exact
	}
	right := fmt.Sprintf("%.*f", max(0, int(-pct.Value.Exp)), exact)
	if right == pct.Value.String() {
		return
	}
	p.Report(checks.Finding{
		Span: pct.Span,
		Message: fmt.Sprintf("%s to %s is a %s of %s per cent, not %s.",
			p.Doc.In(old.Span), p.Doc.In(now.Span), word, right, pct.Value),
		Related: []checks.Related{
			{Span: now.Span, Message: "the new figure"}, {Span: old.Span, Message: "the old figure"},
		},
		Fixes: []checks.Fix{{Message: "Write " + right + ".", Span: pct.Digits, New: right}},
	})
}
