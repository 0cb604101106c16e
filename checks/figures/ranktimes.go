package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	formTime    = article.FormOf("time")
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
	if from == s.First || toks[from-1].Form != formIn || to < s.End && toks[to].Kind != article.Punct || !r.wonBefore(s, from, to) {
		return
	}
	order, at, ok := r.timeBefore(article.Range{First: s.First, End: from})
	if !ok && years[0].Sentence > 0 {
		order, at, ok = r.timeBefore(r.doc.Sentences[years[0].Sentence-1].Tokens)
	}
	n := len(years)
	if y, _, _ := r.doc.Meta.Published.Civil(); !ok || order == n+1 || order == n && (r.doc.Meta.Published == article.NoDay || years[n-1].Year >= y) {
		return
	}
	list := r.doc.SpanOf(article.Range{First: from, End: to})
	p.Report(checks.Finding{
		Span:    r.doc.SpanOf(at),
		Message: fmt.Sprintf("After %s this is number %d, not %d.", r.doc.In(list), n+1, order),
		Related: []checks.Related{{Span: list, Message: r.doc.In(list)}},
	})
}

// wonBefore reports whether the years from token from to token to are all in which
// something was won before.
func (r *ranking) wonBefore(s article.Range, from, to uint32) bool {
	had, has := false, false
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
		order, at = n, article.Range{First: i, End: i + 2}
		if i == s.First || !timesNouns.Has(toks[i+1].Form) || i+2 < s.End && ofStretch.Has(toks[i+2].Form) || !theWords.Has(toks[i-1].Form) && !indefinite.Has(toks[i-1].Form) {
			return 0, at, false
		}
		ok = toks[i+1].Form != formTime || i > s.First+1 && toks[i-2].Form == formFor
	}
	return order, at, ok
}
