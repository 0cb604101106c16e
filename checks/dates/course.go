package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareOrder holds the days of two acts against each other of which one comes after the
// other in the course of one thing or person: "was arrested on 9 May", "was charged on 5 May".
func compareOrder(p *checks.Pass, list []telling) {
	for j := range list {
		b := &list[j]
		for i := j - 1; i >= max(0, j-orderReach); i-- {
			a := &list[i]
			if inOrder(b.kind, a.kind) || b.kind == births && a.kind == anyAct {
				a, b = b, a
			}
			if (inOrder(a.kind, b.kind) || a.kind == births && b.kind == anyAct) && a.date.From > b.date.To && ordered(p, &list[i], &list[j]) {
				reportOrder(p, a, b)
				break
			}
			b = &list[j]
		}
		if j > 0 && goesBack(p, &list[j-1], b) {
			reportOrder(p, &list[j-1], b)
		}
	}
}

// goesBack reports whether one sentence tells of two acts of one subject in a row, "went into
// dock on 3 October and came out on 28 September", whose days run the other way.
func goesBack(p *checks.Pass, a, b *telling) bool {
	x, y := a.date, b.date
	if f := p.Doc.Tokens[max(b.word, 1)-1].Form; !b.joined || f != formAnd && f != formThen || a.word > x.Tokens.First || b.word > y.Tokens.First || inOrder(a.kind, b.kind) || inOrder(b.kind, a.kind) || x.Grain != y.Grain || x.Grain > facts.GrainYear || x.Grain > facts.GrainDay && x.From-y.To > 15*yearDays || x.Relative || y.Relative || x.From <= y.To || y.From == article.NoDay {
		return false
	}
	if x.Grain == facts.GrainDay && x.Year != y.Year || a.bound != onDay || b.bound != onDay || a.tense != b.tense && b.tense != past || a.tense == doubtful || a.tense == noTime || x.Grain == facts.GrainDay && x.From-y.To > 200 {
		return false
	}
	for i := x.Tokens.End; i < y.Tokens.First; i++ {
		if f := p.Doc.Tokens[i].Form; f == formHad || f == formHaving || f == formWho || f == formWhich {
			return false
		}
	}
	return true
}

var formHaving = article.FormOf("having")

// arrests are the first steps of a case; a later year is that of another.
var arrests, finishings = kindOf("arrest"), kindOf("ending")

// orderReach is how many tellings apart two steps of a course may be.
const orderReach = 12

// ordered reports whether two acts are of one thing and have days that nothing but they decides.
func ordered(p *checks.Pass, a, b *telling) bool {
	x, y := a.date, b.date
	if !fixed(x) || !fixed(y) || x.Range >= 0 || y.Range >= 0 || x.Relative || y.Relative || a.tense == doubtful || b.tense == doubtful || otherEra(p.Doc, x, y) {
		return false
	}
	if a.bound > fromDay && a.bound != untilDay || b.bound > fromDay && b.bound != untilDay {
		return false
	}
	if (inOrder(arrests, a.kind) || inOrder(arrests, b.kind)) && max(x.From-y.From, y.From-x.From) > 400 {
		return false // "convicted in 1997 … was also charged with assault in 2002"
	}
	if a.fresh || b.fresh {
		return false // "was demolished in 1999; a new stand opened in 2001"
	}
	shared, clash := sameThing(a, b)
	return shared || b.joined && x.Sentence == y.Sentence || bare(a) && len(a.things) > 0 && a.kind == startings && b.kind == finishings && b.tense == future || !clash && b.pronoun && bare(b) && x.Sentence+1 == y.Sentence && !(a.pronoun && bare(a))
}

// reportOrder reports that a, which comes first, is given a later day than b.
func reportOrder(p *checks.Pass, a, b *telling) {
	doc := p.Doc
	f := checks.Finding{
		Severity: checks.Warning,
		Span:     b.date.Span,
		Message:  fmt.Sprintf("%q (%s) comes before %q (%s), and its day is later.", doc.Word(a.word), doc.In(a.date.Span), doc.Word(b.word), doc.In(b.date.Span)),
		Related:  []checks.Related{{Span: a.date.Span, Message: "what comes first"}},
	}
	if a.date.Sentence == b.date.Sentence {
		f.Span = a.date.Span.Join(b.date.Span)
		f.Related = []checks.Related{{Span: a.date.Span, Message: "what comes first"}, {Span: b.date.Span, Message: "what comes after it"}}
		exchange(p, &f, a.date, b.date)
		return
	}
	if a.date.Tokens.First > b.date.Tokens.First {
		f.Span, f.Related[0] = a.date.Span, checks.Related{Span: b.date.Span, Message: "what comes after it"}
	}
	p.Report(f)
}
