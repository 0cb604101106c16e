package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareSpell holds a length of time against the days that the article gives around it
// without saying that they are those of the length: two ends in one sentence, or a year
// from which a slip in one figure makes the length. The timeline is collected at the first need.
func compareSpell(p *checks.Pass, a *facts.Amount, length int64, line *[]telling) {
	switch {
	case a.Value.Coef < 2 || a.About.Frame&facts.Quoted != 0 && length < 36525 || !asLength(p.Doc, a):
	case length >= 36525:
		if *line == nil {
			*line = timeline(p)
		}
		slipLength(p, *line, a)
	case a.Tokens.First > p.Doc.Sentences[a.Sentence].Tokens.First:
		if from, to := endsNear(p, a); from != nil {
			compareSpan(p, a, length, a.Value.Coef*length, from, to)
		}
	}
}

// asLength reports whether the words around a length say how long something takes, and not
// how long before or after something else.
func asLength(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	if a.Tokens.End >= s.End {
		return a.Tokens.First > s.First && !notLong.Has(doc.Tokens[a.Tokens.First-1].Form)
	}
	if a.Tokens.First > s.First && notLong.Has(doc.Tokens[a.Tokens.First-1].Form) {
		return false
	}
	f := doc.Tokens[a.Tokens.End].Form
	return !notLong.Has(f) && f != formAfter
}

// endsNear returns the two ends that the sentence of a length gives, or the only ones that
// the sentence behind gives something told as going on: "opens on 10 May and runs until 24
// May, six weeks in which", "is to be shut for nine months. Work will begin on 1 April and
// last until 30 September".
func endsNear(p *checks.Pass, a *facts.Amount) (from, to *facts.Date) {
	doc := p.Doc
	for n := uint32(0); n < 2 && int(a.Sentence+n) < len(doc.Sentences); n++ {
		if n > 0 && !wholeLeads.Has(doc.Tokens[a.Tokens.First-1].Form) {
			break
		}
		lo, hi := datesIn(p, a.Sentence+n, a.Sentence+n)
		for i := lo; i+1 < hi; i++ {
			x, y := &p.Facts.Dates[i], &p.Facts.Dates[i+1]
			if wholeDay(x) && wholeDay(y) && (ofVerb(doc, x, startVerbs) && ofVerb(doc, y, stopVerbs) || beganOn(doc, x) && endedOn(doc, y, x.Tokens.End)) {
				return x, nextAfter(x, y)
			}
		}
	}
	return nil, nil
}

// lasted returns the day on which began what took a length of time that is over, or goes on to
// these days, and the day of its end, as the sentence of the length and those beside it tell
// them: "freed on 13 June after 90 days" and "He was captured on 3 February"; "has been closed
// for five years, shut on 6 January 2017". Without a day of its own it ends with publication.
func lasted(p *checks.Pass, a *facts.Amount) (from, to *facts.Date) {
	doc := p.Doc
	s := doc.Sentences[a.Sentence].Tokens
	if a.Tokens.First == s.First || !overLeads.Has(doc.Tokens[a.Tokens.First-1].Form) {
		return nil, nil
	}
	over := verbIn(doc, max(s.First+wordsAround, a.Tokens.First)-wordsAround, min(s.End, a.Tokens.End+wordsAround), overWords)
	over = over || jailedFor(p, a) || a.Tokens.First > s.First+2 && shuts.Has(doc.Tokens[a.Tokens.First-2].Form) && doc.Tokens[a.Tokens.First-3].Form != formBe
	if !over && !perfect(doc, a) || a.About.Frame&facts.Adjective != 0 && !endingOf(p, a) {
		return nil, nil
	}
	for _, n := range [...]uint32{a.Sentence, a.Sentence + 1, a.Sentence + 2, a.Sentence - 1} {
		if from = begunIn(p, n); from != nil || !over {
			break
		}
	}
	if from == nil || a.About.Frame&facts.Adjective != 0 && from.Sentence != a.Sentence && !sameEvent(doc, a, from) {
		return nil, nil
	}
	lo, hi := datesNear(p, a.Sentence, a.Sentence, a.Tokens.First)
	for i := lo; i < hi; i++ {
		d := &p.Facts.Dates[i]
		if d == from || d.From == article.NoDay || d.Grain > facts.GrainMonth {
			continue
		}
		if to != nil {
			return nil, nil
		}
		to = d
	}
	return from, to
}

// sameEvent reports whether the sentence of a date begins with the event whose length a hyphen
// joins to it, or with a word for one: "ending a six-day blockade" and "The protest began".
func sameEvent(doc *article.Document, a *facts.Amount, d *facts.Date) bool {
	s := doc.Sentences[d.Sentence].Tokens
	if doc.Tokens[s.First].Form == formIt {
		return true
	}
	f := doc.Tokens[s.First+1].Form
	return doc.Tokens[s.First].Form == formThe && (lastings.Has(f) || int(a.Tokens.End) < len(doc.Tokens) && f == doc.Tokens[a.Tokens.End].Form)
}

// begunIn is the only date of a sentence on which something began.
func begunIn(p *checks.Pass, sentence uint32) *facts.Date {
	if int(sentence) >= len(p.Doc.Sentences) {
		return nil
	}
	var found *facts.Date
	lo, hi := datesIn(p, sentence, sentence)
	for i := lo; i < min(hi, lo+mostNear); i++ {
		d := &p.Facts.Dates[i]
		if d.From == article.NoDay || d.Relative || d.Range >= 0 || d.LastDay != 0 || d.Grain > facts.GrainYear || !d.Written() && d.Year == 0 || !beganOn(p.Doc, d) {
			continue
		}
		if found != nil {
			return nil
		}
		found = d
	}
	return found
}

// compareLasted reports a length that does not lie between two days, or the first of them and
// publication, by a unit of it.
func compareLasted(p *checks.Pass, a *facts.Amount, length int64, from, to *facts.Date) {
	first, last := p.Doc.Meta.Published-aroundDay, p.Doc.Meta.Published
	if to != nil {
		first, last = to.From, to.To
	} else if last == article.NoDay || from.Year == 0 {
		return
	}
	slack := length
	if length < 3044 {
		slack = length/2 + 100
	}
	days := a.Value.Coef * length
	if least := int64(first-from.To) * 100; least > 12*days {
		return // "opened in 1904", and closed for eight weeks
	}
	if first < from.To || days >= int64(first-from.To)*100-slack && days <= int64(last-from.From+1)*100+slack {
		return
	}
	if to == nil {
		compareSince(p, a, length, days, from)
		return
	}
	compareSpan(p, a, length, days, from, to)
}

// beganOn reports whether a verb for a beginning stands in the clause before a date.
func beganOn(doc *article.Document, d *facts.Date) bool {
	i, first := d.Tokens.First, doc.Sentences[d.Sentence].Tokens.First
	if i == first || !d.Written() && !dayLeads.Has(doc.Tokens[i-1].Form) {
		return false // "jailed in connection with a 1979 robbery"
	}
	for n := 0; i > first && n < 8; n++ {
		i--
		switch f := doc.Tokens[i].Form; {
		case beganWords.Has(f), captures.Has(f), shuts.Has(f), f == formOut && i > first && walkings.Has(doc.Tokens[i-1].Form):
			return true
		case doc.Tokens[i].Kind == article.Punct || breaks.Has(f) || facts.IsSaying(f):
			return false
		}
	}
	return false
}

// endedOn reports whether a word for a return or an end stands before a date, behind a token:
// "left on 1 May and got back on 15 July".
func endedOn(doc *article.Document, d *facts.Date, after uint32) bool {
	for i, n := d.Tokens.First, 0; i > after && n < 8; n++ {
		i--
		if f := doc.Tokens[i].Form; overWords.Has(f) || endWords.Has(f) {
			return true
		}
	}
	return false
}

// nextAfter is a day without a year as the next of its kind after another: it ends what
// begins on that.
func nextAfter(x, y *facts.Date) *facts.Date {
	if y.Year != 0 || x.Year != 0 || y.From >= x.From {
		return y
	}
	year, _, _ := x.From.Civil()
	for ; ; year++ {
		if day, ok := article.DayOf(year, y.Month, y.Day); !ok || day >= x.From {
			end := *y
			end.From, end.To = day, day
			return &end
		}
	}
}

// wholeDay reports whether a date is one day that is known.
func wholeDay(d *facts.Date) bool {
	return d.Grain == facts.GrainDay && d.From != article.NoDay && !d.Relative && d.Written() && d.LastDay == 0
}

// slipCount reports whether a figure but the last, or an exchange of two, makes a number of
// another.
func slipCount(a, b int) bool {
	if a == b || a < 10 || b < 10 {
		return false
	}
	return a%10 == b%10 && (a/100 == b/100 || a/10%10 == b/10%10) || a/100 == b/100 && a%10 == b/10%10 && a/10%10 == b%10
}

// slipLength reports a number of years that a slip makes of those since something began,
// where no years of the article make it: "after 158 years", and "which opened in 1871".
func slipLength(p *checks.Pass, list []telling, a *facts.Amount) {
	doc, n := p.Doc, int(a.Value.Coef)
	if doc.Meta.Published == article.NoDay || n < 5 || len(p.Facts.Dates) > yearsAsked || a.Tokens.First > 0 && doc.Tokens[a.Tokens.First-1].Kind != article.Punct && !spellLeads.Has(doc.Tokens[a.Tokens.First-1].Form) {
		return
	}
	this, _, _ := doc.Meta.Published.Civil()
	var found *facts.Date
	for i := range list {
		x := &list[i]
		if !openingActs[x.kind] || x.date.Year == 0 || x.date.Range >= 0 || x.tense == doubtful || !inSpell(x.date, a) || !slipCount(n, this-x.date.Year) {
			continue
		}
		if found != nil && found.Year != x.date.Year {
			return
		}
		found = x.date
	}
	if found == nil || explainedSpell(p, n, this) || counts(p, this-found.Year) {
		return
	}
	p.Report(checks.Finding{
		Severity: checks.Warning,
		Span:     a.Span,
		Message:  fmt.Sprintf("From %s to publication it is %d years, not %s.", doc.In(found.DateSpan), this-found.Year, a.Value),
		Related:  []checks.Related{{Span: found.Span, Message: "its beginning"}},
	})
}

// inSpell reports whether a date stands within a few sentences of a length.
func inSpell(d *facts.Date, a *facts.Amount) bool {
	return d.Sentence <= a.Sentence+spellReach && a.Sentence <= d.Sentence+spellReach
}

// spellReach is how many sentences from a length its beginning may be told.
const spellReach = 3

// explainedSpell reports whether two years of the article, or one and that of publication,
// are so many years apart.
func explainedSpell(p *checks.Pass, n, this int) bool {
	var years []int
	for i := range p.Facts.Dates {
		if d := &p.Facts.Dates[i]; d.From != article.NoDay && d.Grain <= facts.GrainYear && !d.Relative {
			y, _, _ := d.From.Civil()
			if near(this-y, n) {
				return true
			}
			for _, x := range years {
				if near(max(x-y, y-x), n) {
					return true
				}
			}
			if len(years) < mostNear {
				years = append(years, y)
			}
		}
	}
	return false
}

// compareAgo holds "12 years ago" against the year right beside it: "in 1998, 12
// years ago".
func compareAgo(p *checks.Pass, a, b *facts.Date) {
	ago, d := a, b
	if b.Relative {
		ago, d = b, a
	}
	doc := p.Doc
	if !ago.Relative || ago.Grain != facts.GrainYear || ago.From == article.NoDay || d.Year == 0 || d.From == article.NoDay || d.Grain > facts.GrainYear ||
		a.Sentence != b.Sentence || b.Tokens.First > a.Tokens.End+2 || hedged(doc, ago) {
		return
	}
	if doc.Tokens[ago.Tokens.End-1].Form != formAgo || d.Tokens.First == 0 || d.From > doc.Meta.Published {
		return
	}
	if f := doc.Tokens[d.Tokens.First-1].Form; f != formIn && f != formOn {
		return // "the Strategy 2030 two years ago"
	}
	x, _, _ := ago.From.Civil()
	y, _, _ := d.From.Civil()
	if x-y <= 1 && y-x <= 1 {
		return
	}
	this, _, _ := doc.Meta.Published.Civil()
	p.Report(checks.Finding{
		Span:    ago.Span,
		Message: fmt.Sprintf("%s is %d years before publication, and %q is %d.", doc.In(d.Span), this-y, doc.In(ago.Span), this-x),
		Related: []checks.Related{{Span: d.Span, Message: "the year"}},
	})
}

var (
	overLeads  = article.NewSet("after", "lasted", "for", "of", "lasting", "took", "a", "the", "spent", "served", "their")
	overWords  = article.NewSet("lifted", "ended", "freed", "released", "free", "back", "over", "home", "returned", "rescued", "reopened", "ending", "ends", "concluded", "finished", "called")
	wholeLeads = article.NewSet("for", "in", "took", "lasted", "of")
	endWords   = article.NewSet("arrived", "reached", "came", "landed", "docked")
	dayLeads   = article.NewSet("in", "on", "since", "from")
	beganWords = article.NewSet("began", "started", "opened", "taken", "broke", "left", "sailed", "launched", "closed", "shut")
	notLong    = article.NewSet("ago", "later", "earlier", "before", "old", "notice", "a", "every", "each", "within", "last", "past", "previous", "next", "first", "and", "or", "to", "between", "into", "early", "late", "per")
	startVerbs = article.NewSet("began", "begins", "begin", "opened", "opens", "open", "started", "starts", "start", "from")
	stopVerbs  = article.NewSet("ended", "ends", "end", "closed", "closes", "close", "finished", "finishes", "finish", "until", "through", "till")
	spellLeads = article.NewSet("after", "for", "those", "these", "of", "in", "his", "her", "their", "its", "spent", "the")

	openingActs = newOpeningActs()
)

func newOpeningActs() [maxKinds]bool {
	var is [maxKinds]bool
	for _, name := range [...]string{"opening", "founding", "beginning", "joining", "building", "launch", "moving", "marriage", "arrest", "buying", "publication"} {
		is[kindOf(name)] = true
	}
	return is
}
