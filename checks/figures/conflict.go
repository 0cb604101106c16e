package figures

import (
	"cmp"
	"fmt"
	"slices"

	"copydesk/checks"
	"copydesk/facts"
)

var conflict = &checks.Check{
	Info: checks.Info{
		Name:    "figures/conflict",
		Summary: "One thing is given two amounts.",
		Why: "Two amounts for one thing cannot both be right, and readers notice. Amounts of the same kind are compared over the whole article " +
			"by what they are of, the words around them, their time and their digits; rounding and hedges are allowed for. " +
			"Figures of different periods, parts of a whole, ends of a range and starts of a change are left alone, and so are table cells.",
		Severity: checks.Warning,
		Examples: `Council approves bridge

The council approved the new bridge over the Tarn on Monday. The bridge will cost {==£3.52 million==}{>>figures/conflict @later<<}, the mayor said.

Opponents say the town cannot afford the bridge. At a meeting last week they asked why the bridge had to cost {==£3.25 million==}{>>#later<<}.
`,
	},
	Options: conflictOptions{Likelihood: defaultLikelihood},
	Run:     runConflict,
}

// conflictOptions are the options of figures/conflict.
type conflictOptions struct {
	Likelihood float64 `yaml:"likelihood" help:"log odds from which a pair is reported; higher finds less"`
}

// defaultLikelihood lets one untouched article in thirty draw a finding.
const defaultLikelihood = -0.2

func runConflict(p *checks.Pass) {
	c := newContexts(p.Doc, p.Facts)
	least := checks.Options[conflictOptions](p).Likelihood
	var likely []scored
	for _, pr := range c.pairs() {
		v := c.compare(pr)
		if s := weights.of(p.Facts.Amounts[pr.first].Unit).score(&v); s >= least {
			likely = append(likely, scored{pr, s})
		}
	}
	slices.SortStableFunc(likely, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	told := map[facts.Decimal]bool{}
	for _, l := range likely {
		x, y := &p.Facts.Amounts[l.first], &p.Facts.Amounts[l.second]
		if told[x.Value] || told[y.Value] {
			continue
		}
		told[x.Value], told[y.Value] = true, true
		p.Report(disagreement(p, x, y, l.relation))
	}
}

// scored is a pair with the log odds that it is one figure told twice.
type scored struct {
	pair
	score float64
}

// disagreement is the finding on two amounts of one thing.
func disagreement(p *checks.Pass, x, y *facts.Amount, r relation) checks.Finding {
	first, second := p.Doc.In(x.Phrase), p.Doc.In(y.Phrase)
	of := "the same figure"
	if x.About.Head != 0 && x.About.Head == y.About.Head {
		of = "the same " + p.Doc.FormText(x.About.Head)
	}
	message := fmt.Sprintf("%s here, but %s elsewhere for what reads like %s.", first, second, of)
	if r == stretched {
		message = fmt.Sprintf("%s here and %s elsewhere are a loose match for what reads like %s.", first, second, of)
	}
	f := checks.Finding{
		Span: x.Phrase, Message: message,
		Related: []checks.Related{{Span: y.Phrase, Message: second}},
	}
	if x.About.Frame&facts.Quoted == 0 {
		f.Fixes = append(f.Fixes, checks.Fix{Message: "Write " + second + " here.", Span: x.Phrase, New: second})
	}
	if y.About.Frame&facts.Quoted == 0 {
		f.Fixes = append(f.Fixes, checks.Fix{Message: "Write " + first + " there.", Span: y.Phrase, New: first})
	}
	return f
}
