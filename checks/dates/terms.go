package dates

import (
	"fmt"
	"sort"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareClock holds hours and minutes against the two times of day that a sentence gives
// the same thing: "stayed up for 15 hours and 40 minutes", and "took off at 6.05am and
// landed at 7.45pm". Either the hours or the minutes must be right, so that both are of
// one thing.
func compareClock(p *checks.Pass, a *facts.Amount) {
	if a.Unit != facts.Duration || a.Hedge != facts.Exactly || a.About.Head != 0 && a.About.Head != formMinutes && a.About.Head != formMinute || a.Value.Exp != 0 || a.Value.Coef <= 60 || a.Value.Coef >= 1440 || a.Tokens.Len() < 3 || len(p.Facts.Times) < 2 {
		return
	}
	from, to := timesOf(p, a)
	if from == nil {
		return
	}
	minutes := int64((to.Hour-from.Hour)*60+to.Minute-from.Minute+1440) % 1440
	hours, rest := minutes/60 == a.Value.Coef/60, minutes%60 == a.Value.Coef%60
	if hours == rest || a.About.Frame&facts.Previous != 0 {
		return
	}
	p.Report(checks.Finding{
		Span:    a.Span,
		Message: fmt.Sprintf("%s to %s is %d hours and %d minutes, not %s.", p.Doc.In(from.Span), p.Doc.In(to.Span), minutes/60, minutes%60, p.Doc.In(a.Span)),
		Related: []checks.Related{{Span: from.Span, Message: "its beginning"}, {Span: to.Span, Message: "its end"}},
	})
}

// timesOf returns the two times of day that the sentence of a length gives, or the next.
func timesOf(p *checks.Pass, a *facts.Amount) (from, to *facts.Time) {
	if from, to = twoTimes(p, a.Sentence); from == nil {
		return twoTimes(p, a.Sentence+1)
	}
	return from, to
}

// compareHours holds whole hours against the times of day at which the thing began and
// ended: "lasted 14 hours, began at 6am and ended at 10pm".
func compareHours(p *checks.Pass, a *facts.Amount) {
	if a.Unit != facts.Duration || a.Hedge != facts.Exactly || a.About.Head != formHour || a.Value.Exp != 0 || a.Value.Coef < 2 || a.Value.Coef > 23 || len(p.Facts.Times) < 2 {
		return
	}
	from, to := timesOf(p, a)
	if from == nil {
		return
	}
	ends := verbIn(p.Doc, p.Doc.Sentences[from.Sentence].Tokens.First, from.Tokens.First, starting) && verbIn(p.Doc, from.Tokens.End, to.Tokens.First, finishing)
	if !ends && (!acted(p, from.Sentence, p.Doc.Sentences[from.Sentence].Tokens.First, from.Tokens.First) || !acted(p, from.Sentence, from.Tokens.End, to.Tokens.First)) {
		return
	}
	minutes := int64((to.Hour-from.Hour)*60+to.Minute-from.Minute+1440) % 1440
	if off := minutes - 60*a.Value.Coef; off > -50 && off < 50 || a.About.Frame&facts.Previous != 0 {
		return
	}
	p.Report(checks.Finding{
		Span:    a.Span,
		Message: fmt.Sprintf("%s to %s is %d hours, not %s.", p.Doc.In(from.Span), p.Doc.In(to.Span), minutes/60, p.Doc.In(a.Span)),
		Related: []checks.Related{{Span: from.Span, Message: "its beginning"}, {Span: to.Span, Message: "its end"}},
	})
}

// acted reports whether a verb in the past stands between two tokens, and nothing that sets
// them apart: "set out at 5am and came ashore at 9pm".
func acted(p *checks.Pass, sentence, i, end uint32) bool {
	t := teller{p: p, doc: p.Doc, s: p.Doc.Sentences[sentence].Tokens}
	found := false
	for ; i < end; i++ {
		f := p.Doc.Tokens[i].Form
		if facts.IsSaying(f) || breaks.Has(f) {
			return false
		}
		found = found || t.preterite(i) || starting.Has(f) || finishing.Has(f) || f == formSetOut
	}
	return found
}

var formSetOut = article.FormOf("set")

// verbIn reports whether a word of a set stands between two tokens.
func verbIn(doc *article.Document, i, end uint32, verbs *article.Table[bool]) bool {
	for ; i < end; i++ {
		if verbs.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// twoTimes returns the times of day of a sentence that has two and no more.
func twoTimes(p *checks.Pass, sentence uint32) (from, to *facts.Time) {
	list := p.Facts.Times
	i := sort.Search(len(list), func(k int) bool { return list[k].Sentence >= sentence })
	if i+1 >= len(list) || list[i].Sentence != sentence || list[i+1].Sentence != sentence || i+2 < len(list) && list[i+2].Sentence == sentence {
		return nil, nil
	}
	return &list[i], &list[i+1]
}

// tookOver returns the year in which somebody took over what was held for a number of
// years: "who took over the school in 1989, retired in July after 28 years as head".
func tookOver(p *checks.Pass, a *facts.Amount) *facts.Date {
	doc := p.Doc
	s := doc.Sentences[a.Sentence].Tokens
	if doc.Meta.Published == article.NoDay || a.About.Head != formYear || a.Tokens.End >= s.End || a.Tokens.First < s.First+1 || !terms.Has(doc.Tokens[a.Tokens.End].Form) || !termLeads.Has(doc.Tokens[a.Tokens.First-1].Form) {
		return nil
	}
	leaves := false
	for i := max(s.First+wordsAround, a.Tokens.First) - wordsAround; i < min(s.End, a.Tokens.End+wordsAround); i++ {
		f := doc.Tokens[i].Form
		if predecessors.Has(f) {
			return nil // "took over from Marl, who retired after 28 years as head"
		}
		leaves = leaves || departing.Has(f)
	}
	if !leaves || people(p, a.Sentence) > 1 {
		return nil
	}
	for _, n := range [...]uint32{a.Sentence, a.Sentence + 1, a.Sentence - 1} {
		if int(n) >= len(doc.Sentences) || people(p, n) > 1 {
			continue
		}
		lo, hi := datesIn(p, n, n)
		for i := lo; i < hi; i++ {
			if d := &p.Facts.Dates[i]; d.Year != 0 && d.From != article.NoDay && d.Range < 0 && d.Grain <= facts.GrainYear && began(doc, d) {
				return d
			}
		}
	}
	return nil
}

// people is how many persons a sentence names.
func people(p *checks.Pass, sentence uint32) int {
	lo, hi := namesIn(p, sentence)
	n, last := 0, int32(-1)
	hi = min(hi, lo+mostNear)
	for i := lo; i < hi; i++ {
		if x := &p.Facts.Names[i]; x.Kind == facts.Person && x.Entity != last {
			n, last = n+1, x.Entity
		}
	}
	return n
}

// began reports whether a verb with which an office begins stands in the clause before "in" and
// a date: "took over the school in 1989", "became its head in 1989".
func began(doc *article.Document, d *facts.Date) bool {
	first := doc.Sentences[d.Sentence].Tokens.First
	i := d.Tokens.First
	if i == first || doc.Tokens[i-1].Form != formIn && doc.Tokens[i-1].Form != formOn {
		return i > first+2 && doc.Tokens[i-1].Form == formSince && int(d.Tokens.End) < len(doc.Tokens) && doc.Tokens[d.Tokens.End].Form == formComma // "its editor since 1995, is to retire"
	}
	for n := 0; i > first && n < 10; n++ {
		i--
		t := &doc.Tokens[i]
		switch {
		case takings.Has(t.Form):
			return i == first || doc.Tokens[i-1].Form != formTo
		case t.Form == formOver && i > first && doc.Tokens[i-1].Form == formTook, t.Form == formTook && verbIn(doc, i, d.Tokens.First, helms):
			return true
		case t.Kind == article.Punct || clauseWords.Has(t.Form) && t.Form != formWas && t.Form != formWho:
			return false
		}
	}
	return false
}

// compareTerm reports a term that is longer than the time since it began, or shorter by
// whole decades, as no term that ended before these days would be.
func compareTerm(p *checks.Pass, a *facts.Amount, length int64, since *facts.Date) {
	year, _, _ := since.From.Civil()
	this, _, _ := p.Doc.Meta.Published.Civil()
	n := int(a.Value.Coef)
	if this < year || near(this-year, n) || n < this-year && (this-year-n)%10 != 0 {
		return
	}
	lo, hi := datesNear(p, max(a.Sentence, 2)-2, a.Sentence+2, a.Tokens.First)
	for i := lo; i < hi; i++ {
		if o := &p.Facts.Dates[i]; o.From != article.NoDay && o != since && o.Grain <= facts.GrainYear {
			if y, _, _ := o.From.Civil(); near(y-year, n) || near(this-y, n) {
				return
			}
		}
	}
	compareSince(p, a, length, a.Value.Coef*length, since)
}

var (
	terms        = article.NewSet("as", "in", "at", "with")
	termLeads    = article.NewSet("after", "for", "spent", "following", "his", "her", "their", "with")
	departing    = article.NewSet("retired", "retires", "retire", "retiring", "steps", "stepped", "stepping", "leaves", "leaving", "resigned", "resigns", "stands", "quits", "quit", "bows", "bowed", "departs", "step", "stand", "goes")
	predecessors = article.NewSet("succeeds", "succeeded", "succeeding", "succeed", "predecessor", "replaces", "replaced", "replacing", "replace", "from")
	helms        = article.NewSet("office", "post", "job", "position", "helm", "reins", "chair", "charge", "command", "control", "throne", "baton")
	takings      = article.NewSet("became", "appointed", "elected", "succeeded", "named", "hired", "installed", "promoted")

	formHour    = article.FormOf("hour")
	formOver    = article.FormOf("over")
	formMinute  = article.FormOf("minute")
	formMinutes = article.FormOf("minutes")
)
