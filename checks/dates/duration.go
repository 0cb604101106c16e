package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var duration = &checks.Check{
	Info: checks.Info{
		Name:    "dates/duration",
		Summary: "A length of time does not fit the dates between which it lies.",
		Why: "When a sentence gives a term of five years and its first and last year, a reader can subtract. Months and years are whole ones, so that the sum may be out by one, " +
			"and lengths that are hedged, sentences and bans are left alone.",
		Severity: checks.Warning,
		Examples: `She ran the port in the {==four-year==}{>>dates/duration: 2003 to 2009 is 6 years<<} term that she served from 2003 to 2009.

The show runs for {==12 weeks==}{>>ok dates/duration: the right sum<<}, from 3 May 2016 to 26 July 2016.
`,
	},
	Run: runDuration,
}

// unitDays are the days of units of time, times 100.
var unitDays = article.NewTable(map[string]int64{"day": 100, "week": 700, "month": 3044, "year": 36525, "decade": 365250})

func runDuration(p *checks.Pass) {
	var line []telling
	for i := range p.Facts.Amounts {
		a := &p.Facts.Amounts[i]
		compareClock(p, a)
		compareHours(p, a)
		if a.Unit != facts.Duration || a.Hedge != facts.Exactly || a.Range >= 0 || a.Value.Exp != 0 || a.Value.Coef < 1 || a.Value.Coef > 999 {
			continue
		}
		length, ok := unitDays.Get(a.About.Head)
		if !ok {
			continue
		}
		if sentenced(p.Doc, a, true) && !jailedFor(p, a) {
			if !sentenced(p.Doc, a, false) {
				compareSpell(p, a, length, &line)
			}
			continue
		}
		if from, to := lasted(p, a); from != nil {
			compareLasted(p, a, length, from, to)
		} else if d := (*facts.Date)(nil); sinceBefore(p, a, &d) {
			compareSince(p, a, length, a.Value.Coef*length, d)
		} else if from, to := spanAround(p, a); from != nil {
			compareSpan(p, a, length, a.Value.Coef*length, from, to)
		} else if d := tookOver(p, a); d != nil {
			compareTerm(p, a, length, d)
		} else if d := begunBefore(p, a); d != nil {
			compareLonger(p, a, length, d)
		} else if !compareLength(p, a, length) {
			compareSpell(p, a, length, &line)
		}
	}
	for i := 0; i+1 < len(p.Facts.Dates); i++ {
		compareAgo(p, &p.Facts.Dates[i], &p.Facts.Dates[i+1])
	}
}

// compareLength holds a length of time against the range right behind it, or the
// day since which it is said to have passed, and reports whether there is one.
func compareLength(p *checks.Pass, a *facts.Amount, length int64) bool {
	days := a.Value.Coef * length
	lo, hi := datesIn(p, a.Sentence, a.Sentence)
	for i := lo; i < hi; i++ {
		d := &p.Facts.Dates[i]
		if d.From == article.NoDay || d.Tokens.First < a.Tokens.End {
			continue
		}
		if d.Range == int32(i+1) {
			if b := &p.Facts.Dates[i+1]; b.From != article.NoDay && (length >= 3044 || d.Grain < facts.GrainMonth) && termOf(p.Doc, a.Tokens.End, d.Tokens.First) {
				compareSpan(p, a, length, days, d, b)
				return true
			}
		} else if sinceOf(p.Doc, a.Tokens.End, d) && d.Year != 0 && p.Doc.Meta.Published != article.NoDay {
			compareSince(p, a, length, days, d)
			return true
		}
		return false
	}
	return false
}

// compareSpan reports a length that is neither as short as its range can be nor
// as long, with half a unit's allowance for weeks and months.
func compareSpan(p *checks.Pass, a *facts.Amount, length, days int64, from, to *facts.Date) {
	least, most := int64(to.From-from.To)*100, int64(to.To-from.From+1)*100
	slack := length / 2
	if length == 100 || length >= 36525 {
		slack = length / 20
	}
	if least < 0 || days >= least-slack && days <= most+slack {
		return
	}
	n := (int64(to.From-from.From)*100 + length/2) / length
	if length == 100 {
		n++
	}
	reportLength(p, a, fmt.Sprintf("%s to %s is %d %ss, not %s.", p.Doc.In(from.DateSpan), p.Doc.In(to.DateSpan), n, p.Doc.FormText(a.About.Head), a.Value), from, to)
}

func compareSince(p *checks.Pass, a *facts.Amount, length, days int64, since *facts.Date) {
	published := p.Doc.Meta.Published
	least, most := int64(published-since.To)*100, int64(published-since.From+1)*100
	slack := length
	if length == 3044 {
		slack += days / 10
	}
	if least < 0 || days >= least-slack && days <= most+slack {
		return
	}
	reportLength(p, a, fmt.Sprintf("From %s to publication it is %d %ss, not %s.", p.Doc.In(since.DateSpan), most/length, p.Doc.FormText(a.About.Head), a.Value), since, nil)
}

func reportLength(p *checks.Pass, a *facts.Amount, message string, from, to *facts.Date) {
	f := checks.Finding{Span: a.Span, Message: message, Related: []checks.Related{{Span: from.Span, Message: "its beginning"}}}
	if to != nil {
		f.Related = append(f.Related, checks.Related{Span: to.Span, Message: "its end"})
	}
	p.Report(f)
}
