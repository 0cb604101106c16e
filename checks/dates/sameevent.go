package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// oneEvent reports whether two tellings are of one event on two days.
func oneEvent(p *checks.Pass, list []telling, a, b *telling) bool {
	if a.lemma != 0 && a.form == actNoun && b.form == actNoun || a.date.Sentence == b.date.Sentence || sameDate(a.date, b.date) || a.bound == otherDay || b.bound == otherDay || a.bound == byDay || b.bound == byDay || (a.bound == untilDay) != (b.bound == untilDay) {
		return false
	}
	if a.tense == doubtful || b.tense == doubtful || a.tense != noTime && b.tense != noTime && (a.tense == past) != (b.tense == past) || a.other || b.other {
		return false
	}
	if !daysApart(a.date, b.date) || a.date.Relative || b.date.Relative || a.date.Range >= 0 || b.date.Range >= 0 || a.date.LastDay != 0 || b.date.LastDay != 0 {
		return false
	}
	if b.some && b.lemma != 0 {
		return false // "In 2012 a crane collapsed. In 2013 a crane collapsed"
	}
	shared, clash := sameThing(a, b)
	if clash || !shared && a.lemma != 0 && (b.form != actNoun || !b.definite) || !shared && !(b.form == actNoun && b.definite || b.pronoun && a.date.Sentence+1 == b.date.Sentence || bare(a) || bare(b)) {
		return false
	}
	if !slip(a.date, b.date) && (!shared || gapOf(a.date, b.date) > 62) {
		return false
	}
	for i := range list {
		if o := &list[i]; (o.kind == a.kind || o.kind == b.kind) && o.lemma == a.lemma && o != a && o != b && !o.other && !sameDate(o.date, a.date) && !sameDate(o.date, b.date) {
			if _, clash := sameThing(a, o); !clash {
				return false
			}
		}
	}
	for i := range p.Doc.Tokens {
		f := p.Doc.Tokens[i].Form
		if kind, ok := several.Get(f); ok && kind == a.kind {
			return false
		}
		if x, ok := acts.Get(f); ok && x.kind == a.kind && a.lemma == 0 && i > 0 && anotherWords.Has(p.Doc.Tokens[i-1].Form) {
			return false // "It was the third closure this year."
		}
	}
	return true
}

// bare reports whether nothing is known of what takes part in an act.
func bare(x *telling) bool {
	for _, y := range x.things {
		if !y.soft {
			return false
		}
	}
	return true
}

// daysApart reports whether two dates have no day in common.
func daysApart(a, b *facts.Date) bool {
	if a.From != article.NoDay && b.From != article.NoDay {
		return (a.To < b.From || b.To < a.From) && (a.Month != b.Month || a.Day != b.Day || a.Year != 0 && b.Year != 0)
	}
	return a.Written() && b.Written() && (a.Year == b.Year || a.Year == 0 || b.Year == 0) && (a.Month != b.Month || a.Day != b.Day)
}

// gapOf is how many days lie between two dates, that of years counted a day for a month.
func gapOf(a, b *facts.Date) article.Day {
	gap := max(a.From-b.From, b.From-a.From)
	if a.Grain > facts.GrainDay || b.Grain > facts.GrainDay {
		gap /= 60 // ten years
	}
	return gap
}

// slip reports whether one of two different dates may be a slip for the other: days of one
// month, one day of two months, years but for one figure.
func slip(a, b *facts.Date) bool {
	if a.Written() && b.Written() && (a.Year == b.Year || a.Year == 0 || b.Year == 0) {
		return a.Month == b.Month && a.Day-b.Day <= nearDays && b.Day-a.Day <= nearDays || a.Day == b.Day
	}
	return a.Year != 0 && b.Year != 0 && (a.Month == b.Month || a.Month == 0 || b.Month == 0) && (sameFigures(a.Year, b.Year) || a.Year/10 == b.Year/10 || a.Year%10 == b.Year%10 && a.Year/100 == b.Year/100)
}

// origins are kinds that may tell of one beginning in other words: "began to show films in
// 1907", "Founded in 1917".
var origins = newOrigins()

func newOrigins() [maxKinds]bool {
	var is [maxKinds]bool
	for _, name := range [...]string{"founding", "opening", "beginning", "launch", "building", "making", "signing"} {
		is[kindOf(name)] = true
	}
	return is
}
