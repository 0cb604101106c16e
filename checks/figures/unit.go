package figures

import (
	"fmt"
	"math/big"
	"sort"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var unit = &checks.Check{
	Info: checks.Info{
		Name:    "figures/unit",
		Summary: "A measure given in two units is not converted right, or stands in one of them only by a slip.",
		Why: "10 miles (25 km) is a slip that readers of one of the two countries believe. Either figure may be rounded, and only conversions that no " +
			"rounding within the written precision makes right are reported. Tons, gallons, ounces and sea miles are tried in every sense that they have. A " +
			"rise of so many degrees is converted as a rise, a temperature as a temperature. A figure of two digits that stands in two units of one kind, 36 feet " +
			"and 36 metres, is a slip as well.",
		Severity: checks.Error,
		Examples: `Tortoise found

She was found {==10 miles==}{>>#miles<<} ({==25 km==}{>>figures/unit @miles: 10 miles is 16 km, not 25 km<<}) from home, in a field of 500 acres
({==202 hectares==}{>>ok figures/unit: rounded<<}).
`,
	},
	Options: unitOptions{Tolerance: 4},
	Run:     runUnit,
}

// unitOptions are the options of figures/unit.
type unitOptions struct {
	Tolerance int `yaml:"tolerance" help:"per cent that a conversion may be off beyond the rounding of its figures"`
}

func runUnit(p *checks.Pass) {
	checkOtherUnits(p)
	slack := percent(int64(checks.Options[unitOptions](p).Tolerance))
	for _, c := range conversionPairs(p.Doc, p.Facts.Amounts, otherMeasure) {
		u := unitPair{conversionPair: c, doc: p.Doc, slack: slack}
		u.from, _ = facts.UnitOf(c.given.About.Head)
		u.to, _ = facts.UnitOf(c.other.About.Head)
		switch {
		case partOfMeasure(p.Doc, p.Facts.Amounts, c.given):
		case u.from.Dimension != u.to.Dimension && !u.thermal():
			checkArea(p, &u)
		case u.thermal():
			checkTemperature(p, &u)
		case !u.fits():
			p.Report(u.finding())
		}
	}
}

// otherMeasure reports whether two amounts can be one measure in two units.
func otherMeasure(x, y *facts.Amount) bool {
	if x.Unit != facts.Measure || y.Unit != facts.Measure || x.About.Head == y.About.Head {
		return false
	}
	u, _ := facts.UnitOf(x.About.Head)
	v, _ := facts.UnitOf(y.About.Head)
	if isThermal(u) && isThermal(v) {
		return u.Dimension == facts.Temperature || v.Dimension == facts.Temperature
	}
	if u.Dimension == facts.Length && v.Dimension == facts.Area || u.Dimension == facts.Area && v.Dimension == facts.Length {
		return imperial.Has(u.Name) != imperial.Has(v.Name)
	}
	return u.Dimension == v.Dimension && x.Value.Sign() > 0 && y.Value.Sign() > 0 && (imperial.Has(u.Name) || imperial.Has(v.Name)) &&
		x.About.Per == y.About.Per && (x.About.Frame^y.About.Frame)&facts.PerUnit == 0 && factors(u) != nil && factors(v) != nil
}

// checkArea checks a length beside an area whose figures are those of two areas:
// "500 square miles (1,300 km)" lacks the word square.
func checkArea(p *checks.Pass, u *unitPair) {
	what := [2]string{"an area", "a length"}
	side := &u.to
	if u.from.Dimension == facts.Length {
		what = [2]string{"a length", "an area"}
		side = &u.from
	}
	name, ok := squares.Get(side.Name)
	if !ok {
		return
	}
	*side, _ = facts.UnitOf(article.FormOf(name))
	if !u.fits() {
		return
	}
	p.Report(checks.Finding{
		Span: u.other.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s is %s, and %s is %s.", p.Doc.In(u.given.Span), what[0], p.Doc.In(u.other.Span), what[1]),
		Related: []checks.Related{{Span: u.given.Span, Message: p.Doc.In(u.given.Span)}},
	})
}

var squares = article.NewTable(map[string]string{"mile": "square-mile", "kilometre": "square-kilometre", "metre": "square-metre", "foot": "square-foot", "yard": "square-yard"})

// partOfMeasure reports whether an amount is the end of a measure of two units
// that was read apart, or of a figure: "11st 5lb", "6 feet, 2 1/2 inches", "7-1/2 miles".
func partOfMeasure(doc *article.Document, list []facts.Amount, a *facts.Amount) bool {
	first := a.Tokens.First
	if first < 2 {
		return false
	}
	if prev := doc.Tokens[first-1].Form; prev == formStoneMark || !hasSpace(doc, first-1) && doc.Tokens[first-1].Kind == article.Word && doc.Tokens[first-2].Kind == article.Number {
		return true
	}
	if a.Range < 0 && doc.Tokens[first-1].Form == formHyphen && doc.Tokens[first-2].Kind == article.Number {
		return true
	}
	i := sort.Search(len(list), func(i int) bool { return list[i].Tokens.First >= first })
	if i == 0 {
		return false
	}
	b := &list[i-1]
	return b.Unit == facts.Measure && b.Block == a.Block && (b.Tokens.End == first || b.Tokens.End+1 == first && joinsMeasures.Has(doc.Tokens[first-1].Form))
}

var (
	formStoneMark = article.FormOf("st")
	joinsMeasures = article.NewSet(",", "and", "&")
)

func hasSpace(doc *article.Document, i uint32) bool { return doc.Tokens[i].Is(article.SpaceBefore) }

// finding tells what the measure is in the other unit.
func (u *unitPair) finding() checks.Finding {
	doc := u.doc
	value := new(big.Rat).Quo(new(big.Rat).Mul(u.given.Value.Rat(), factors(u.from)[0]), factors(u.to)[0])
	f := checks.Finding{Span: u.other.Span, Severity: checks.Error, Related: []checks.Related{{Span: u.given.Span, Message: doc.In(u.given.Span)}}}
	if wide := (unitPair{conversionPair: u.conversionPair, doc: doc, from: u.from, to: u.to, slack: percent(25)}); wide.fits() {
		f.Severity = checks.Warning
	}
	digits, ok := likeWritten(doc, u.other, value, 3)
	if !ok || digits == doc.In(u.other.Digits) {
		f.Message = fmt.Sprintf("%s is %s %s, not %s.", doc.In(u.given.Span), significant(value, 2, 3), doc.FormText(u.to.Name), doc.In(u.other.Span))
		return f
	}
	f.Message = fmt.Sprintf("%s is %s, not %s.", doc.In(u.given.Span), inPlace(doc, u.other, digits), doc.In(u.other.Span))
	if u.other.About.Frame&facts.Quoted == 0 {
		f.Fixes = []checks.Fix{{Message: "Write " + digits + ".", Span: u.other.Digits, New: digits}}
	}
	return f
}
