package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	formTime    = article.FormOf("time")
	formAfter   = article.FormOf("after")
	timesOrders = article.NewTable(map[string]int{"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
		"2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6, "7th": 7, "8th": 8, "9th": 9})
	timesNouns = article.NewSet("time", "title", "crown", "championship", "victory", "win", "triumph", "success")
	// ofStretch follow a number of times that are not all: for the third time in five years.
	ofStretch = article.NewSet("in", "since", "this", "running", "within", "over", "during", "under", "as", "on")
	won       = article.NewSet("won", "win", "winning", "wins", "taken", "taking", "took", "title", "titles", "victory", "victories", "success", "successes", "triumph", "triumphs", "triumphed", "crown", "crowns",
		"champion", "hosted", "elected", "lifted", "claimed", "captured")
	hadBefore = article.NewSet("before", "previously", "previous", "earlier", "also", "having", "after", "other")
	notWon    = article.NewSet("lost", "losing", "finalist", "finalists", "final", "finals", "second", "runner", "runners", "third", "not", "never", "defeat", "defeats", "defeated", "twice", "again", "when", "times", "with", "under", "doubles", "both")
)

// times holds "for the sixth time" against the years in which it is said to have
// been before.
func (r *ranking) times(p *checks.Pass) {
	dates := r.facts.Dates
	for i := 0; i < len(dates); {
		n := r.yearRun(dates[i:])
		if n >= 2 {
			r.timesOf(p, dates[i:i+n])
		}
		i += max(n, 1)
	}
}

// yearRun is how many years are listed from the first of some dates on: "1979,
// 1981 and 1984".
func (r *ranking) yearRun(dates []facts.Date) int {
	n := 0
	for n < len(dates) && r.bareYear(&dates[n]) && (n == 0 || r.joinsYears(&dates[n-1], &dates[n])) {
		n++
	}
	return n
}

// bareYear reports whether a date is a year in four figures and nothing else.
func (r *ranking) bareYear(d *facts.Date) bool {
	return d.Grain == facts.GrainYear && d.Tokens.Len() == 1 && r.doc.Tokens[d.Tokens.First].Len() == 4 && r.doc.Tokens[d.Tokens.First].Kind == article.Number
}

// joinsYears reports whether nothing but a comma and an "and" stands between two years.
func (r *ranking) joinsYears(x, y *facts.Date) bool {
	if x.Sentence != y.Sentence || y.Tokens.First > x.Tokens.End+2 || y.Year <= x.Year {
		return false
	}
	for i := x.Tokens.End; i < y.Tokens.First; i++ {
		if f := r.doc.Tokens[i].Form; f != formComma && f != formAnd {
			return false
		}
	}
	return y.Tokens.First > x.Tokens.End
}

// timesOf holds a list of years against the number of times that its sentence, or
// the one before, gives.
func (r *ranking) timesOf(p *checks.Pass, years []facts.Date) {
	toks := r.doc.Tokens
	s := r.doc.Sentences[years[0].Sentence].Tokens
	from, to := years[0].Tokens.First, years[len(years)-1].Tokens.End
	if from < s.First+2 || toks[from-1].Form != formIn && toks[from-1].Form != formAfter || to < s.End && toks[to].Kind != article.Punct {
		return
	}
	if r.timesGiven(p, years, article.Range{First: from, End: to}) {
		return
	}
	order, at, ok := r.timeBefore(article.Range{First: s.First, End: from})
	if !r.wonBefore(s, from, to, ok) {
		return
	}
	if !ok && years[0].Sentence > 0 {
		order, at, ok = r.timeBefore(r.doc.Sentences[years[0].Sentence-1].Tokens)
	}
	n := len(years)
	if !ok || order == n+1 {
		return
	}
	list := r.doc.SpanOf(article.Range{First: from, End: to})
	p.Report(checks.Finding{
		Span:    r.doc.SpanOf(at),
		Message: fmt.Sprintf("After %s this is number %d, not %d.", r.doc.In(list), n+1, order),
		Related: []checks.Related{{Span: list, Message: r.doc.In(list)}},
	})
}

// timesGiven holds "five times, in 1990, 1992 and 1999" against its list, and reports
// whether there is such a number.
func (r *ranking) timesGiven(p *checks.Pass, years []facts.Date, list article.Range) bool {
	toks := r.doc.Tokens
	s := r.doc.Sentences[years[0].Sentence].Tokens
	i := list.First - 1 // in
	if i > s.First && listOpeners.Has(toks[i-1].Form) {
		i--
	}
	if i < s.First+3 || toks[i-1].Form != formTimes || list.End < s.End && toks[list.End].Form == formComma {
		return false
	}
	n, ok := smallNumber(r.doc, i-2)
	if !ok || toks[i-3].Kind == article.Punct || someTimes.Has(toks[i-3].Form) {
		return ok
	}
	if n != len(years) {
		at := article.Range{First: i - 2, End: i}
		p.Report(checks.Finding{
			Span:    r.doc.SpanOf(at),
			Message: fmt.Sprintf("%q are %d, not %d.", r.doc.In(r.doc.SpanOf(list)), len(years), n),
			Related: []checks.Related{{Span: r.doc.SpanOf(list), Message: r.doc.In(r.doc.SpanOf(list))}},
		})
	}
	return true
}

var (
	listOpeners = article.NewSet(",", "-", "–", "—", ":", "(")
	// someTimes leave the number open: at least three times.
	someTimes = article.NewSet("least", "about", "than", "other", "or", "to", "nearly", "some", "another", "further", "more")
)

// wonBefore reports whether the years from token from to token to are all in which
// something was won before; where the number of times stands in their sentence, it need
// not be said what.
func (r *ranking) wonBefore(s article.Range, from, to uint32, has bool) bool {
	had := false
	for i := from; i > s.First && from-i < 14; i-- {
		f := r.doc.Tokens[i-1].Form
		had, has = had || hadBefore.Has(f), has || won.Has(f)
		if notWon.Has(f) {
			return false
		}
		if had && has {
			break
		}
	}
	for i := to; i < min(s.End, to+8); i++ {
		if t := &r.doc.Tokens[i]; t.Kind == article.Number || notWon.Has(t.Form) {
			return false
		}
	}
	return had && has
}

// timeBefore finds "for the sixth time" or "her sixth title" in a range of tokens
// that says no other such number.
func (r *ranking) timeBefore(s article.Range) (order int, at article.Range, ok bool) {
	toks := r.doc.Tokens
	for i := s.First; i+1 < s.End; i++ {
		n, is := timesOrders.Get(toks[i].Form)
		if !is {
			continue
		}
		if ok {
			return 0, at, false
		}
		k := i + 1
		for k+1 < s.End && k < i+5 && toks[k].Is(article.Capitalised) {
			k++
		}
		order, at = n, article.Range{First: i, End: k + 1}
		if i == s.First || !timesNouns.Has(toks[k].Form) || k+1 < s.End && ofStretch.Has(toks[k+1].Form) || !theWords.Has(toks[i-1].Form) && !indefinite.Has(toks[i-1].Form) {
			return 0, at, false
		}
		ok = toks[k].Form != formTime || i > s.First+1 && toks[i-2].Form == formFor || k+1 < s.End && toks[k+1].Form == formThat
	}
	return order, at, ok
}
