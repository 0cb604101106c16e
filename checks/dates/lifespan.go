package dates

import (
	"fmt"
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// clue is what one place of the article says of when somebody was born: a birth, an age at
// publication, or an age on another day.
type clue struct {
	entity   int32
	from, to article.Day // born between
	slack    article.Day // how far it may be out
	years    int         // the age, 0 for a birth
	day      *facts.Date // of the birth, or when the age was; nil for that of publication
	span     article.Span
	name     string // a full name with which it is given
	beside   bool   // plain whose age it is
	weak     bool   // said by the way: it counts only where a slip explains it
}

// mostClues bounds the clues that are compared.
const mostClues = 300

// yearDays is the length of a year, for what may be out by one.
const yearDays = 366

// compareLives holds all clues to when one person was born against each other.
func compareLives(p *checks.Pass, ages []stated) {
	list := cluesOf(p, ages)
	if len(list) > mostClues {
		return // a register of people
	}
	var told []int32
	for j := range list {
		for i := range list[:j] {
			if a, b := &list[i], &list[j]; a.entity == b.entity && against(a, b) && !slices.Contains(told, a.entity) {
				reportLives(p, a, b)
				told = append(told, a.entity)
			}
		}
	}
}

// against reports whether two clues cannot both be right.
func against(a, b *clue) bool {
	slack := max(a.slack, b.slack)
	if a.to+slack >= b.from && b.to+slack >= a.from || a.name != "" && b.name != "" && a.name != b.name || !a.beside && !b.beside || a.span == b.span {
		return false
	}
	if a.years == 0 && b.years == 0 || a.day != nil && b.day != nil && a.years > 0 && b.years > 0 {
		return false // two births, or two stages of a life
	}
	if a.weak || b.weak {
		gap := int((max(a.from-b.from, b.from-a.from) + yearDays/2) / 365)
		return gap == 10 || gap == 20 || gap == 2 && a.years*b.years != 0 && min(a.years, b.years) < 20 || swappedAges(a.years, b.years, gap)
	}
	return true
}

// swappedAges reports whether an exchange of two figures in one of two ages makes up for
// the years that they are apart.
func swappedAges(a, b, gap int) bool {
	for _, n := range [...]int{a, b} {
		if x := n%10*10 + n/10; n > 9 && n < 100 && n%10 != n/10 && near(max(x-n, n-x), gap) {
			return true
		}
	}
	return false
}

// cluesOf collects what the article says of when people were born.
func cluesOf(p *checks.Pass, ages []stated) []clue {
	var list []clue
	published := today(p)
	for k := range ages {
		if s := &ages[k]; s.years > 0 {
			list = append(list, ageClue(s.entity, s.years, published, published, s.span))
			c := &list[len(list)-1]
			c.name, c.beside = s.name, s.beside
		}
	}
	for _, x := range datedLine(p) {
		if x.kind == births && x.date.Year != 0 && x.date.Range < 0 && x.date.From != article.NoDay {
			if who := x.who(); who >= 0 {
				list = append(list, clue{entity: who, from: x.date.From, to: x.date.To, slack: yearDays, day: x.date, span: x.date.DateSpan, beside: true})
			}
		}
	}
	for i := range p.Facts.Amounts {
		if c, ok := clueAt(p, &p.Facts.Amounts[i]); ok {
			list = append(list, c)
		}
	}
	return list
}

// today is the day of publication, or any day where that is not known: ages of one day are
// compared all the same.
func today(p *checks.Pass) article.Day {
	if day := p.Doc.Meta.Published; day != article.NoDay {
		return day
	}
	day, _ := article.DayOf(leapYears, 1, 1)
	return day
}

// leapYears is a year among many.
const leapYears = 2000

// datedLine is the timeline of an article that says when it was published, else nothing.
func datedLine(p *checks.Pass) []telling {
	if p.Doc.Meta.Published == article.NoDay {
		return nil
	}
	return timeline(p)
}

// who is the person whose act it is, or nobody.
func (x *telling) who() int32 {
	for i := range x.things {
		if y := &x.things[i]; !y.soft {
			return y.entity
		}
	}
	return nobody
}

// ageClue is what an age says that somebody has on some day between two.
func ageClue(entity int32, years int, from, to article.Day, span article.Span) clue {
	y, m, d := from.Civil()
	first, _ := article.DayOf(y-years-1, m, min(d, 28))
	y, m, d = to.Civil()
	last, _ := article.DayOf(y-years, m, min(d, 28))
	return clue{entity: entity, from: first, to: last, slack: yearDays, years: years, span: span}
}

// clueAt reads the age that an amount is of a person: "is 80", "was 29 when … in 1962", "left
// school in 1946 at the age of 15", "At 68".
func clueAt(p *checks.Pass, a *facts.Amount) (clue, bool) {
	doc, published := p.Doc, today(p)
	if a.Hedge != facts.Exactly || a.Value.Exp != 0 || a.Value.Coef < 5 || a.Value.Coef > 115 || a.Tokens.First == 0 || a.Unit != facts.Plain && a.Unit != facts.Age {
		return clue{}, false
	}
	t := teller{p: p, doc: doc, s: doc.Sentences[a.Sentence].Tokens}
	i, years := a.Tokens.First, int(a.Value.Coef)
	before, behind := doc.Tokens[i-1].Form, article.FormID(0)
	if a.Tokens.End < t.s.End {
		behind = doc.Tokens[a.Tokens.End].Form
	}
	switch {
	case a.About.Frame&facts.Quoted != 0:
		if (before == formAt || i > 1 && i-1 == t.s.First) && i-1 <= t.s.First+1 {
			c := ageClue(mainPerson(p), years, published, published, a.Span)
			c.weak = true
			return c, c.entity >= 0
		}
		return clue{}, false
	case before == formAt && i-1 == t.s.First && behind == formComma:
		if n := nameAtToken(p, a.Sentence, a.Tokens.End+1); n != nil { // "At 71, Harold Fenwick has"
			c := ageClue(n.Entity, years, published, published, a.Span)
			c.beside = true
			return c, true
		}
	case (doc.Tokens[i].Form == formAged || before == formAged || before == formOf || before == formAt) && diedBefore(doc, i, t.s.First) > 0:
		c := ageClue(t.ownerAt(diedBefore(doc, i, t.s.First)), years, published, published, a.Span)
		c.beside = !otherYear(p, a.Sentence)
		return c, c.entity >= 0 && c.beside
	case a.About.Frame&facts.Adjective != 0 && a.Unit == facts.Age && i-1 == t.s.First && newcomer.Has(before) && firstProse(p, a.Sentence):
		c := ageClue(mainPerson(p), years, published, published, a.Span) // "An 11-year-old girl has beaten"
		c.beside, c.weak = true, true
		return c, c.entity >= 0
	case before == formIs && afterAge.Has(behind):
		c := ageClue(t.ownerAt(i-1), years, published, published, a.Span)
		c.beside = true
		return c, c.entity >= 0
	case atAge(doc, a):
		if d := yearBeside(p, a); d != nil && doc.Meta.Published != article.NoDay {
			who := whoseAge(p, a)
			if before == formWas {
				who = t.ownerAt(i - 1)
			}
			c := ageClue(who, years, d.From, d.To, a.Span)
			c.day, c.slack, c.beside = d, 2*yearDays, before == formWas
			return c, c.entity >= 0 && years <= 70
		}
	}
	return clue{}, false
}

// diedBefore returns the token of "died" a few tokens before an age, or 0.
func diedBefore(doc *article.Document, i, first uint32) uint32 {
	for n := 0; i > first && n < 5; n++ {
		i--
		if doc.Tokens[i].Form == formDied || doc.Tokens[i].Form == formDies {
			return i
		}
	}
	return 0
}

// nameAtToken is the person whose name, or whose title, begins at a token.
func nameAtToken(p *checks.Pass, sentence, i uint32) *facts.Name {
	lo, hi := namesNear(p, sentence, i)
	for k := lo; k < hi; k++ {
		if n := &p.Facts.Names[k]; n.Kind == facts.Person && (n.Tokens.First == i || n.Title.Len() > 0 && n.Title.First == i) {
			return n
		}
	}
	return nil
}

// firstProse reports whether a sentence is the first of the article's text.
func firstProse(p *checks.Pass, sentence uint32) bool {
	for s := range sentence {
		if p.Doc.Blocks[p.Doc.Sentences[s].Block].Kind == article.Paragraph {
			return false
		}
	}
	return true
}

// ownerAt is the person whom the verb at token i is said of.
func (t *teller) ownerAt(i uint32) int32 {
	if i <= t.s.First {
		return nobody
	}
	x := telling{word: i, date: &facts.Date{}}
	x.date.Sentence = t.doc.SentenceAt(t.doc.Tokens[i].Start)
	if t.doc.Tokens[i-1].Form == formAnd { // "who was born in 1935 and is 80"
		lo, hi := namesNear(t.p, x.date.Sentence, i)
		who := nobody
		for k := lo; k < hi; k++ {
			if n := &t.p.Facts.Names[k]; n.Kind == facts.Person && n.Tokens.First < i {
				if who >= 0 && who != n.Entity {
					return nobody
				}
				who = n.Entity
			}
		}
		return who
	}
	for i > t.s.First+1 && (haveForms.Has(t.doc.Tokens[i-1].Form) || adverbs.Has(t.doc.Tokens[i-1].Form)) {
		i--
	}
	t.subject(&x, i)
	who := x.who()
	if who >= 0 && t.p.Facts.Entities[who].Kind > facts.Person {
		return nobody
	}
	return who
}

// reportLives says what two clues make.
func reportLives(p *checks.Pass, a, b *clue) {
	if a.years == 0 || a.day == nil && b.day != nil && b.years > 0 {
		a, b = b, a // a has an age
	}
	doc := p.Doc
	f := checks.Finding{Severity: checks.Warning, Span: a.span, Related: []checks.Related{{Span: b.span, Message: "the other place"}}}
	switch {
	case b.years == 0:
		on, when := "in", ""
		if b.day.Written() {
			on = "on"
		}
		lo, hi := ageOn(b.day, p.Doc.Meta.Published)
		if a.day != nil {
			lo, hi = yearsBetween(b.to, a.day.From), yearsBetween(b.from, a.day.To)
			when = " in " + doc.In(a.day.DateSpan)
		}
		word := fmt.Sprint(hi)
		if lo != hi {
			word = fmt.Sprintf("%d or %d", lo, hi)
		}
		f.Message = fmt.Sprintf("Who is born %s %s is %s%s, not %d.", on, doc.In(b.day.DateSpan), word, when, a.years)
		f.Related[0].Message = "the birth"
	case a.day != nil:
		year, _, _ := a.day.From.Civil()
		this, _, _ := p.Doc.Meta.Published.Civil()
		f.Span, f.Related[0] = b.span, checks.Related{Span: a.span, Message: "the age then"}
		f.Related = append(f.Related, checks.Related{Span: a.day.Span, Message: "the year"})
		f.Message = fmt.Sprintf("Who is %d in %s is about %d now, not %d.", a.years, doc.In(a.day.DateSpan), this-year+a.years, b.years)
	default:
		if a.span.Start < b.span.Start {
			a, b = b, a
		}
		f.Span, f.Related[0] = a.span, checks.Related{Span: b.span, Message: "the other age"}
		f.Message = fmt.Sprintf("The same person is %d here and %d elsewhere.", a.years, b.years)
	}
	p.Report(f)
}

var (
	formDied = article.FormOf("died")
	formDies = article.FormOf("dies")
)

var newcomer = article.NewSet("a", "an")

// afterAge may stand behind "is" and an age.
var afterAge = article.NewSet(",", ".", "now", "and", "today", "but", ";", "—", "–")
