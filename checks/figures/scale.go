package figures

import (
	"cmp"
	"fmt"
	"slices"

	"copydesk/checks"
	"copydesk/facts"
)

var scale = &checks.Check{
	Info: checks.Info{
		Name:    "figures/scale",
		Summary: "The same digits stand at two scales: million and billion, 4.2 and 42 million.",
		Why: "A scale word taken for the next one, left out, or a decimal point that moved: the figure looks right and is out by ten or a thousand. " +
			"Amounts of one currency or noun with the same digits are held against each other; round figures, which agree by chance, need more " +
			"words in common than figures of two or three digits. Prices per share or a head are left alone beside a total.",
		Severity: checks.Error,
		Examples: `Creditors back ferry line

Creditors of the Straits Line have agreed to cut its {==$1.8 billion==}{>>figures/scale @later<<} debt by half, the company said.

Nearly half of the {==$1.8 million==}{>>#later<<} was borrowed to buy ships.
`,
	},
	Options: scaleOptions{Certain: 1.5},
	Run:     runScale,
}

// scaleOptions are the options of figures/scale.
type scaleOptions struct {
	Certain float64 `yaml:"certain" help:"points above the least from which a pair is an error"`
}

func runScale(p *checks.Pass) {
	pairs := alikeDigits(p.Doc, p.Facts.Amounts)
	if len(pairs) == 0 {
		return
	}
	certain := checks.Options[scaleOptions](p).Certain
	c := newContexts(p.Doc, p.Facts)
	for _, pr := range pairs {
		c.prepare(pr.first)
		c.prepare(pr.second)
	}
	list := pairs[:0]
	for _, pr := range pairs {
		if pr.points = c.scalePoints(&pr); pr.points >= 0 {
			list = append(list, pr)
		}
	}
	slices.SortStableFunc(list, func(a, b scalePair) int { return cmp.Compare(b.points, a.points) })
	told := map[facts.Decimal]bool{}
	for _, l := range list {
		x, y := &p.Facts.Amounts[l.first], &p.Facts.Amounts[l.second]
		if told[x.Value] || told[y.Value] {
			continue
		}
		told[x.Value], told[y.Value] = true, true
		p.Report(otherScaleFinding(p, x, y, l.points >= certain))
	}
}

// otherScaleFinding is the finding on two amounts with the same digits.
func otherScaleFinding(p *checks.Pass, x, y *facts.Amount, certain bool) checks.Finding {
	first, second := p.Doc.In(x.Phrase), p.Doc.In(y.Phrase)
	f := checks.Finding{
		Span: x.Phrase, Message: fmt.Sprintf("%s here and %s elsewhere are the same figure at another scale.", first, second),
		Related: []checks.Related{{Span: y.Phrase, Message: second}}, Severity: checks.Warning,
	}
	if certain {
		f.Severity = checks.Error
	}
	if x.About.Frame&facts.Quoted == 0 {
		f.Fixes = append(f.Fixes, checks.Fix{Message: "Write " + second + " here.", Span: x.Phrase, New: second})
	}
	if y.About.Frame&facts.Quoted == 0 {
		f.Fixes = append(f.Fixes, checks.Fix{Message: "Write " + first + " there.", Span: y.Phrase, New: first})
	}
	return f
}
