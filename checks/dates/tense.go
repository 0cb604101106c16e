package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var tense = &checks.Check{
	Info: checks.Info{
		Name:    "dates/tense",
		Summary: "What is past is told as yet to come, or the other way round.",
		Why: "A day before publication cannot be looked forward to, nor one after it back on: either the day or the tense is wrong, or the article waited too long. Only a verb " +
			"right beside the day counts, and a passage that speaks of other years is left alone.",
		Severity: checks.Warning,
		Examples: `---
date: 2012-02-16
---

The council will vote on {==Feb. 12==}{>>dates/tense: 4 days before publication<<}.

The vote of {==Feb. 12==}{>>ok dates/tense: the verb is of the past<<} failed.
`,
	},
	Run: runTense,
}

const (
	lookBack  = 60 // how many days ago a day may be that a future tense speaks of
	lookAhead = 31 // how many days ahead one may be that a past tense speaks of; farther off it is last year's
)

func runTense(p *checks.Pass) {
	published := p.Doc.Meta.Published
	if published == article.NoDay {
		return
	}
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if !d.Written() || d.From == article.NoDay || d.Range >= 0 || quoted(p.Doc, d) {
			continue
		}
		gap := d.From - published
		if said(d) || d.LastDay != 0 {
			if willBefore(p.Doc, d) && d.To+2 < published && (said(d) || d.Year != 0 || d.To+lookBack > published) && !futureYears(p, d) {
				report := fmt.Sprintf("%s was %d days before publication on %s, and the text looks forward to it.", p.Doc.In(d.DateSpan), published-d.To, dayName(d, published))
				p.Report(checks.Finding{Span: d.DateSpan, Message: report})
			}
			continue
		}
		if o := notThen(p, i); o != nil {
			p.Report(checks.Finding{
				Span:    d.DateSpan,
				Message: fmt.Sprintf("%s is not %q of publication on %s.", p.Doc.In(d.DateSpan), p.Doc.In(o.Span), dayName(d, published)),
				Related: []checks.Related{{Span: o.Span, Message: "when it is said to be"}},
			})
			continue
		}
		switch {
		case -lookBack <= gap && gap <= -2 && (lookedForward(p.Doc, d) || toldOn(p.Doc, d) == future) && !futureYears(p, d):
			report := fmt.Sprintf("%s was %d days before publication on %s, and the text looks forward to it.", p.Doc.In(d.DateSpan), -gap, dayName(d, published))
			p.Report(checks.Finding{Span: d.DateSpan, Message: report})
		case 2 <= gap && (gap <= lookAhead || d.Year != 0) && (gap <= lookAhead && lookedBack(p.Doc, d) || toldOn(p.Doc, d) == past && !ofHistory(p, d)) && !otherYears(p, d):
			report := fmt.Sprintf("%s is %d days after publication on %s, and the text looks back on it.", p.Doc.In(d.DateSpan), gap, dayName(d, published))
			p.Report(checks.Finding{Span: d.DateSpan, Message: report})
		}
	}
}

// dayName writes a day in the order of the date.
func dayName(d *facts.Date, day article.Day) string {
	_, month, n := day.Civil()
	return name(d, month, n)
}

// otherYears reports whether the paragraph of a date without a year names years
// other than that of publication: the day may belong to one of them.
func otherYears(p *checks.Pass, d *facts.Date) bool {
	if d.Year != 0 {
		return false
	}
	this, _, _ := p.Doc.Meta.Published.Civil()
	block := p.Doc.Blocks[p.Doc.Sentences[d.Sentence].Block].Sentences
	lo, hi := datesIn(p, block.First, block.End-1)
	for i := lo; i < hi; i++ {
		o := &p.Facts.Dates[i]
		if o.Relative && o.Grain == facts.GrainYear && o.From != article.NoDay && o.Tokens.First < d.Tokens.First {
			if y, _, _ := o.From.Civil(); y != this {
				return true // "Last year it closed on 31 March"
			}
		}
		if o.Grain != facts.GrainDay && o.From != article.NoDay && !o.Relative {
			if y, _, _ := o.From.Civil(); y != this {
				return true
			}
		}
		if o.Written() && o.Year != 0 && o.Year != this {
			return true
		}
	}
	return false
}

// ofHistory reports whether the last year that is named before a date is another than that of
// publication: "in 1908 … the porters reached the mission on 14 December".
func ofHistory(p *checks.Pass, d *facts.Date) bool {
	this, _, _ := p.Doc.Meta.Published.Civil()
	lo, hi := datesNear(p, max(d.Sentence, historyReach)-historyReach, d.Sentence, d.Tokens.First)
	for i := hi - 1; i >= lo && d.Year == 0; i-- {
		if o := &p.Facts.Dates[i]; o.Year != 0 && o.Tokens.First < d.Tokens.First {
			return o.Year != this
		}
	}
	return false
}

// historyReach is how many sentences before a date a year may set the scene.
const historyReach = 4
