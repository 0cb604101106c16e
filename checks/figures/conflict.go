package figures

import (
	"fmt"
	"strings"

	"copydesk/article"
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
		Severity: checks.Error,
		Examples: `Council approves bridge

The council approved the new bridge over the Tarn on Monday. The bridge will cost {==£3.52 million==}{>>figures/conflict @later<<}, the mayor said.

Opponents say the town cannot afford the bridge. At a meeting last week they asked why the bridge had to cost {==£3.25 million==}{>>#later<<}.
`,
	},
	Options: conflictOptions{Likelihood: 1.06, Certain: 2.3},
	Run:     runConflict,
}

// conflictOptions are the options of figures/conflict.
type conflictOptions struct {
	Likelihood float64 `yaml:"likelihood" help:"log odds from which a pair is reported; higher finds less"`
	Certain    float64 `yaml:"certain" help:"log odds from which a pair is an error"`
}

func runConflict(p *checks.Pass) {
	if len(p.Facts.Amounts) < 2 {
		return
	}
	o := checks.Options[conflictOptions](p)
	c := newContexts(p.Doc, p.Facts)
	told := map[facts.Decimal]bool{}
	for _, l := range c.likely(o.Likelihood) {
		report(p, l.pair, told, l.severity(o.Certain), l.reasons(p.Facts.Amounts[l.first].Unit))
	}
	known := []checks.Reason{{Weight: 1, Text: "the later number is spoken of as told before, and only the other one was"}}
	for _, l := range append(c.presupposed(), c.terms()...) {
		report(p, l, told, checks.Warning, known)
	}
	minutes := []checks.Reason{{Weight: 1, Text: "the minutes are the same and the hours are not"}}
	for _, l := range c.oddTimes() {
		report(p, l, told, checks.Warning, minutes)
	}
}

// report tells of a pair, unless one of its values was told of.
func report(p *checks.Pass, l pair, told map[facts.Decimal]bool, severity checks.Severity, reasons []checks.Reason) {
	x, y := &p.Facts.Amounts[l.first], &p.Facts.Amounts[l.second]
	if told[x.Value] || told[y.Value] || accounted(p, x, y) {
		return
	}
	told[x.Value], told[y.Value] = true, true
	f := disagreement(p, x, y, l.relation)
	f.Severity, f.Reasons = severity, reasons
	p.Report(f)
}

// wideHedge is how many times as large a figure may be as the one whose hedge
// allows it before the two are hardly a contradiction: at least 15, and 25. It
// is in powers of two.
const wideHedge = 0.58

// severity grades a pair: two sources may differ, and so may what a hedge allows;
// only a slip of the finger in a figure of some digits is certain enough for an error.
func (s *scored) severity(certain float64) checks.Severity {
	switch v := s.vector; {
	case v[sourceDiffers] > 0 || v[allowed] > 0 && v[ratio] > wideHedge:
		return checks.Note
	case s.score < certain || s.relation == stretched || v[swapped] == 0 && v[oneOfTwo] == 0:
		return checks.Warning
	}
	return checks.Error
}

// disagreement is the finding on two amounts of one thing.
func disagreement(p *checks.Pass, x, y *facts.Amount, r relation) checks.Finding {
	first, second := p.Doc.In(x.Phrase), p.Doc.In(y.Phrase)
	of := whatOf(p.Doc, x, y)
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

// whatOf says in the words of the article what both amounts seem to be of.
func whatOf(doc *article.Document, x, y *facts.Amount) string {
	switch {
	case x.About.Head == 0 || x.About.Head != y.About.Head:
	case x.Unit == facts.Count && y.Unit == facts.Count && x.About.HeadN >= x.Tokens.End:
		return "the same number of " + strings.ToLower(doc.Word(x.About.HeadN))
	case x.Unit == facts.Money:
		return "the same " + doc.FormText(x.About.Head)
	}
	return "the same figure"
}
