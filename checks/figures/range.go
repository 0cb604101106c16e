package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var reversed = &checks.Check{
	Info: checks.Info{
		Name:    "figures/range",
		Summary: "A range runs from the greater figure to the smaller, or leaves out what is told of it.",
		Why: "\"Between 20 and 10\" is nearly always two figures exchanged or one misprinted. Only what can be nothing but a range is read: between, aged, costs from, and two figures with " +
			"a dash and a unit. The average, the youngest and the dearest of those that a range is told of lie within it. A fall from 20 to 10, a score, a vote, a split, the gap between two figures, times of day and years are left alone.",
		Severity: checks.Error,
		Examples: `Walkers pay more

A bed in the hut costs from {~~48 to 31 euros~>31 to 48 euros~~}{>>figures/range: more than<<} a night.

Children pay less: the price was cut {==from 60 to 50 euros==}{>>ok figures/range: a fall is none<<}.
`,
	},
	Run: runRange,
}

func runRange(p *checks.Pass) {
	outside(p)
	list := p.Facts.Amounts
	for i := 1; i < len(list); i++ {
		x, y := &list[i-1], &list[i]
		if bounded(p, x, y) {
			continue
		}
		if x.Sentence != y.Sentence || y.Tokens.First > x.Tokens.End+1 && !signed(p.Doc, x, y) || p.Doc.Blocks[x.Block].Kind == article.TableCell {
			continue
		}
		form, ok := rangeForm(p.Doc, x, y)
		if !ok || !oneUnit(x, y) || !runsDown(p.Doc, x, y, form == dashRange || form == betweenRange) {
			continue
		}
		reportRange(p, x, y, form)
	}
}

// rangeKind is the words of a range.
type rangeKind uint8

const (
	betweenRange rangeKind = iota // between 10 and 20
	agedRange                     // aged 10 to 20
	fromRange                     // costs from 10 to 20, for 10 to 20 years
	dashRange                     // 10-20 years
)

// rangeForm reads the words around two amounts that make a range of them.
func rangeForm(doc *article.Document, x, y *facts.Amount) (rangeKind, bool) {
	s := doc.Sentences[x.Sentence].Tokens
	first := phraseStart(doc, x)
	if y.Tokens.First != x.Tokens.End+1 && !signed(doc, x, y) || first == s.First {
		return 0, false
	}
	if signed(doc, x, y) {
		return betweenRange, true
	}
	lead := doc.Tokens[leadToken(doc, x)].Form
	switch joint := doc.Tokens[x.Tokens.End].Form; {
	case joint == formAnd && lead == formBetween:
		return betweenRange, !apartFrom(doc, s, first-1) && (!clock(doc, x, y) || first > s.First+1 && agedWords.Has(doc.Tokens[first-2].Form))
	case joint == formTo && agedWords.Has(lead):
		return agedRange, true
	case joint == formTo && lead == formFrom && first > s.First+1:
		return fromRange, (rangeVerbs.Has(doc.Tokens[first-2].Form) || forThose(doc, first-2) && y.Value.Cmp(facts.Int(20)) < 0) && !falls(doc, s)
	case joint == formTo && (spanLeads.Has(lead) || sizeWords.Has(doc.Tokens[min(y.Tokens.End, s.End-1)].Form)) && x.Span == x.Digits:
		return fromRange, (lastsTime(y) || y.Unit == facts.Measure) && !falls(doc, s)
	case joint == formTo && (rangeVerbs.Has(lead) || lead == formWorth):
		return fromRange, y.Unit == facts.Money && !falls(doc, s)
	case joint == formTo && (x.Hedge == facts.About || reckoned.Has(lead)):
		return fromRange, countsMany(x, y) && !falls(doc, s) && !guessFrom(doc, x, s)
	case joint == formTo && (unitOfRange(y) || y.Unit == facts.Count && y.About.Head != 0 && y.About.HeadN >= y.Tokens.End):
		return fromRange, steady(doc, x, y, s)
	case (joint == formHyphen || joint == formDash) && (x.Hedge == facts.About || reckoned.Has(lead)):
		return dashRange, (unitOfRange(y) || countsMany(x, y)) && !scoreLike(doc, x, y)
	case (joint == formHyphen || joint == formDash) && x.Span == x.Digits && y.Span != y.Digits && scaleWords.Has(doc.Tokens[y.Tokens.End-1].Form):
		return dashRange, y.Unit != facts.Percent && !scoreLike(doc, x, y)
	case joint == formHyphen || joint == formDash:
		return dashRange, unitOfRange(y) && !scoreLike(doc, x, y)
	}
	return 0, false
}

func reportRange(p *checks.Pass, x, y *facts.Amount, form rangeKind) {
	span := x.Span.Join(y.Span)
	f := checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%s is more than %s, so the range runs from the greater to the smaller.", p.Doc.In(x.Span), p.Doc.In(y.Span)),
	}
	if x.Value.Cmp(y.Value) == 0 {
		f.Message = fmt.Sprintf("%s and %s are the same, which makes no range.", p.Doc.In(x.Span), p.Doc.In(y.Span))
	}
	if form == fromRange {
		f.Severity = checks.Warning
	}
	if p.Doc.Tokens[x.Tokens.First].Is(article.InQuotes) {
		f.Severity = checks.Warning
	} else if swapped := turnedRound(p.Doc, x, y); swapped != "" {
		f.Fixes = []checks.Fix{{Message: "Write " + swapped + ".", Span: span, New: swapped}}
	}
	p.Report(f)
}
