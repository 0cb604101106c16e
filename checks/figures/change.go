package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var change = &checks.Check{
	Info: checks.Info{
		Name:    "figures/change",
		Summary: "A change is not what its two figures make it.",
		Why: "The sum is right there in the sentence, or in the one before, and a reader will do it: a percentage, percentage points or an amount between two figures, " +
			"doubled, fivefold, by a third, and rose or fell itself. Two figures that stand further off are tried where the words tie them to the change and no others bear it out. A change is right when some values inside the written precision make it right. Changes in constant " +
			"currencies, from a peak or a forecast, from a loss to a profit and of places in an order are left alone.",
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
	r := &changeReader{Pass: p, tolerance: new(big.Rat)}
	if t := new(big.Rat).SetFloat64(checks.Options[changeOptions](p).Tolerance); t != nil {
		r.tolerance = t
	}
	list := p.Facts.Amounts
	for start := 0; start < len(list); {
		end := start + 1
		for end < len(list) && list[end].Sentence == list[start].Sentence {
			end++
		}
		if p.Doc.Blocks[list[start].Block].Kind != article.TableCell {
			r.sentence(list[start:end])
		}
		start = end
	}
	r.dated()
	r.tellChanges()
}

// changeReader checks the changes of one article.
type changeReader struct {
	*checks.Pass
	tolerance *big.Rat
	reported  []article.Span // the changes that are reported
}

// mostFigures is how many figures a sentence of prose has; more are a table in
// other clothes.
const mostFigures = 60

// sentence checks the changes of one sentence.
func (r *changeReader) sentence(list []facts.Amount) {
	if len(list) < 2 || len(list) > mostFigures {
		return
	}
	list = unranged(r.Doc, list)
	moves := movesIn(r.Doc, list)
	for _, m := range moves {
		if !r.excused(m, moves, aroundMove(list, m)) && (!r.turned(m) || r.turnedNoun(m)) {
			r.report(m)
		}
	}
	r.multiples(list)
	r.directions(list)
	r.twice(list)
}
