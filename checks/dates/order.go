package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var order = &checks.Check{
	Info: checks.Info{
		Name:    "dates/order",
		Summary: "A time ends before it begins.",
		Why: "The two ends of a range or a life have changed places, or one of them is a slip. An event that is moved from one day to an earlier one is left alone, and so are " +
			"years before Christ and a range of months or days that runs over the turn of the year.",
		Severity: checks.Error,
		Examples: `Hartley was mayor {~~from 2010 to 2006~>from 2006 to 2010~~}{>>dates/order: ends before it begins<<}.

The talks {==were moved from 2011 to 2010==}{>>ok dates/order: brought forward<<}.
`,
	},
	Run: runOrder,
}

func runOrder(p *checks.Pass) {
	for i := range p.Facts.Dates {
		a := &p.Facts.Dates[i]
		if a.Range > int32(i) {
			if b := &p.Facts.Dates[a.Range]; reversed(a, b) && !otherEra(p.Doc, a, b) {
				reportRange(p, a, b)
			}
		}
	}
	compareEvents(p)
	if len(p.Facts.Dates) > 1 {
		compareOrder(p, timeline(p))
		compareRepeats(p)
		compareChain(p)
	}
}

// reversed reports whether the second end of a range is before the first
// whatever the article's day: both have their years, or they are days of one
// month. "From 20 December to 4 January" runs over the turn of the year.
func reversed(a, b *facts.Date) bool {
	if a.Written() && b.Written() && a.Year == 0 && !said(a) {
		return a.Month == b.Month && a.Day > b.Day
	}
	return fixed(a) && fixed(b) && b.To < a.From
}

// said reports whether words beside the date, as in "July 20 last year", tell its year.
func said(d *facts.Date) bool { return d.Year == 0 && d.Span.End > d.DateSpan.End }

// fixed reports whether the days of a date do not depend on those of publication.
func fixed(d *facts.Date) bool {
	return d.From != article.NoDay && (d.Year != 0 || !d.Relative && !d.YearFromArticle)
}

// otherEra reports whether the years count down: "from 44 to 27 BC".
func otherEra(doc *article.Document, a, b *facts.Date) bool {
	return eraAfter(doc, a.Tokens.End) || eraAfter(doc, b.Tokens.End)
}

func eraAfter(doc *article.Document, i uint32) bool {
	for n := uint32(0); n < 2 && i+n < uint32(len(doc.Tokens)); n++ {
		if eras.Has(doc.Tokens[i+n].Form) {
			return true
		}
	}
	return false
}

var eras = article.NewSet("bc", "bce", "b.c.", "ago")

// reportRange reports a range whose ends are the wrong way round.
func reportRange(p *checks.Pass, a, b *facts.Date) {
	doc := p.Doc
	whole := phrase(doc, a, b)
	f := checks.Finding{
		Span:    whole,
		Message: fmt.Sprintf("%s is after %s, so the time ends before it begins.", doc.In(a.Span), doc.In(b.Span)),
		Related: []checks.Related{{Span: a.Span, Message: "its beginning"}, {Span: b.Span, Message: "its end"}},
	}
	if listsBackwards(doc, a) {
		f.Severity = checks.Warning
	}
	if quoted(doc, a) {
		f.Severity = checks.Warning
		p.Report(f)
		return
	}
	x, y := a.Span, b.Span
	if a.Written() && b.Written() && a.Month == b.Month {
		x, y = a.DaySpan, b.DaySpan // the month and year stay where they are
	}
	f.Fixes = []checks.Fix{{Message: "Exchange the two", Span: whole, New: exchanged(doc, whole, x, y)}}
	p.Report(f)
}

// exchanged is the text of whole with two spans of it exchanged.
func exchanged(doc *article.Document, whole, x, y article.Span) string {
	return doc.Text[whole.Start:x.Start] + doc.In(y) + doc.Text[x.End:y.Start] + doc.In(x) + doc.Text[y.End:whole.End]
}

// phrase is the range with the word that opens it: "from 2010 to 2006".
func phrase(doc *article.Document, a, b *facts.Date) article.Span {
	whole := a.Span.Join(b.Span)
	if i := a.Tokens.First; i > doc.Sentences[a.Sentence].Tokens.First && openers.Has(doc.Tokens[i-1].Form) {
		whole.Start = doc.Tokens[i-1].Start
	}
	return whole
}

var openers = article.NewSet("from", "between")

// listsBackwards reports whether the sentence compares two years, which some
// writers do from the later to the earlier: "sales fell from 2010 to 2009".
func listsBackwards(doc *article.Document, d *facts.Date) bool {
	s := doc.Sentences[d.Sentence].Tokens
	for i := d.Tokens.First; i > s.First && i+5 > d.Tokens.First; i-- {
		if comparing.Has(doc.Tokens[i-1].Form) {
			return true
		}
	}
	return false
}

var comparing = article.NewSet("compared", "comparing", "comparison", "versus", "vs", "down", "dropped", "fell", "drop", "fall", "decline", "declined", "back", "backwards", "dating")
