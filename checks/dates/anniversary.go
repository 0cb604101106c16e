package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var anniversary = &checks.Check{
	Info: checks.Info{
		Name:    "dates/anniversary",
		Summary: "An anniversary does not fit the year of what it is the anniversary of.",
		Why: "Anniversaries are why such articles are written, and the sum is in plain sight. It is done with the year of publication, give or take one, and with every other year " +
			"that the article names, so that an anniversary of some years ago is left alone.",
		Severity: checks.Error,
		Examples: `---
date: 2014-10-10
---

The fort museum marks the {==50th anniversary==}{>>dates/anniversary @year: 1974 to 2014 is 40 years<<} of the day it opened in {==1974==}{>>#year<<}.

In 2004 it kept the {==30th anniversary==}{>>ok dates/anniversary: 1974 to 2004<<} of that of 1974.
`,
	},
	Run: runAnniversary,
}

// jubilee is an anniversary that the article names.
type jubilee struct {
	years    int
	sentence uint32
	tokens   article.Range
}

func runAnniversary(p *checks.Pass) {
	if p.Doc.Meta.Published == article.NoDay {
		return
	}
	for s := range p.Doc.Sentences {
		t := p.Doc.Sentences[s].Tokens
		for i := t.First; i < t.End; i++ {
			if !jubileeWords.Has(p.Doc.Tokens[i].Form) {
				continue
			}
			if j, ok := jubileeAt(p.Doc, i, t); ok && (agoNow(p.Doc, i, t.End) || kept(p, t, i) || dayOf(p.Doc, j.tokens.End, t.End) || owned(p, j, uint32(s))) {
				j.sentence = uint32(s)
				compareJubilee(p, j)
			}
		}
	}
}

// kept reports whether a sentence tells of an anniversary of these days, and not
// what happened on one of some years ago: "he died on the second anniversary".
func kept(p *checks.Pass, s article.Range, at uint32) bool {
	for i := max(at, s.First+wordsAround) - wordsAround; i < min(at+wordsAround, s.End); i++ {
		f := p.Doc.Tokens[i].Form
		if keeping.Has(f) && !p.Doc.Tokens[i].Is(article.Capitalised) || i < at && i+8 > at && present.Has(f) {
			return true
		}
	}
	sentence := p.Doc.SentenceAt(p.Doc.Tokens[s.First].Start)
	lo, hi := datesIn(p, sentence, sentence)
	for i := lo; i < hi; i++ {
		d := &p.Facts.Dates[i]
		if d.Relative && d.Grain <= facts.GrainWeek && d.From != article.NoDay && near(int(d.From-p.Doc.Meta.Published)/31, 0) {
			return true
		}
	}
	return false
}

// compareJubilee holds an anniversary against the year of its origin: the one
// behind "anniversary of", else the one in which the passage says something began.
func compareJubilee(p *checks.Pass, j jubilee) {
	d, sure := originOf(p, j), true
	if d == nil {
		d, sure = slipOrigin(p, j), false
		if f := p.Doc.Tokens[j.tokens.End-1].Form; d == nil && (f != formYears || !celebrated(p.Doc, j.tokens.End-1, 0)) {
			d = beginningNear(p, j)
		}
	}
	if d == nil {
		return
	}
	year, _, _ := d.From.Civil()
	this, _, _ := p.Doc.Meta.Published.Civil()
	if near(this-year, j.years) || this < year || leapDay(d) && near((this-year)/4, j.years) || explained(p, d, year, this, j.years, sure) {
		return
	}
	span := p.Doc.SpanOf(j.tokens)
	f := checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%d to %d is %d years, not %d.", year, this, this-year, j.years),
		Related: []checks.Related{{Span: d.Span, Message: "the year it counts from"}},
	}
	if !sure || p.Doc.Tokens[j.tokens.First].Is(article.InQuotes) {
		f.Severity = checks.Warning
	}
	p.Report(f)
}

// leapDay reports whether a date is a 29 February, whose children count one
// birthday in four: "born on Feb. 29, 1932, she kept her 20th birthday in 2012".
func leapDay(d *facts.Date) bool {
	_, month, day := d.From.Civil()
	return d.Grain == facts.GrainDay && month == 2 && day == 29
}

// near allows for a jubilee that is kept late or announced early.
func near(years, n int) bool { return years-n <= 1 && n-years <= 1 }

// originReach is how many tokens behind "anniversary of" its year may stand.
const originReach = 16

// originOf returns the date in "the 40th anniversary of its opening in 1971",
// in the same clause.
func originOf(p *checks.Pass, j jubilee) *facts.Date {
	doc := p.Doc
	end := doc.Sentences[j.sentence].Tokens.End
	if j.tokens.End >= end || doc.Tokens[j.tokens.End].Form != formOf && doc.Tokens[j.tokens.End].Form != formSince {
		return nil
	}
	lo, hi := datesIn(p, j.sentence, j.sentence)
	for i := lo; i < hi; i++ {
		d := &p.Facts.Dates[i]
		if d.Tokens.First < j.tokens.End || d.Tokens.First > j.tokens.End+originReach || d.Tokens.First >= end {
			continue
		}
		if d.Year == 0 || d.From == article.NoDay || d.Grain > facts.GrainYear {
			return nil
		}
		for k := j.tokens.End + 1; k < d.Tokens.First; k++ {
			if t := &doc.Tokens[k]; t.Kind == article.Punct && t.Form != formHyphen && t.Form != formQuotes || clauseWords.Has(t.Form) {
				return nil
			}
		}
		return d
	}
	return nil
}
