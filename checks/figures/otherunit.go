package figures

import (
	"fmt"

	"copydesk/checks"
	"copydesk/facts"
)

// fewestUnitDigits is the least figure, without its zeros, of which two units are
// held to be a slip: 5 miles and 5 kilometres agree by chance.
const fewestUnitDigits = 11

// checkOtherUnits checks measures of one figure that the article gives in one unit
// and elsewhere in another of the same dimension: 420 grams, seized as 420 kilograms.
func checkOtherUnits(p *checks.Pass) {
	first := map[facts.Decimal]int{} // of each figure its first measure
	for i := range p.Facts.Amounts {
		y := &p.Facts.Amounts[i]
		if !plainMeasure(y) {
			continue
		}
		at, ok := first[y.Value]
		if !ok {
			first[y.Value] = i
			continue
		}
		x := &p.Facts.Amounts[at]
		if x.About.Head == y.About.Head || x.Sentence == y.Sentence || !oneDimension(x, y) {
			continue
		}
		p.Report(checks.Finding{
			Span: x.Phrase, Severity: checks.Warning,
			Message: fmt.Sprintf("%s here and %s elsewhere are one figure in two units.", p.Doc.In(x.Phrase), p.Doc.In(y.Phrase)),
			Related: []checks.Related{{Span: y.Phrase, Message: p.Doc.In(y.Phrase)}},
		})
		first[y.Value] = i
	}
}

// plainMeasure reports whether an amount is a measure of a figure that chance does
// not repeat, and no end of a range and no conversion.
func plainMeasure(a *facts.Amount) bool {
	const apart = facts.Ranged | facts.Conversion | facts.Previous | facts.Change
	return a.Unit == facts.Measure && a.Value.Digits() >= fewestUnitDigits && a.About.Frame&apart == 0 && a.Converts < 0 && a.Range < 0
}

// oneDimension reports whether two measures are of one dimension, degrees apart.
func oneDimension(x, y *facts.Amount) bool {
	u, _ := facts.UnitOf(x.About.Head)
	v, _ := facts.UnitOf(y.About.Head)
	return u.Dimension == v.Dimension && !isThermal(u) && !isThermal(v) && x.About.Per == y.About.Per && (x.About.Frame^y.About.Frame)&facts.PerUnit == 0
}
