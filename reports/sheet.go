package reports

import (
	"fmt"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// thing is a fact as an editor ticks it off. A person, organisation or place is
// one thing however often it is named; amounts and dates are one each.
type thing struct {
	mention
	kind  string
	text  string // as the article has it
	means string // what it stands for in plain units
	about string
	also  []article.Span // the places where the same is said again, or was before

	titles, ages []string // of a bearer of a name
}

// sheet is the things of one article in reading order.
type sheet struct {
	doc    *article.Document
	facts  *facts.Facts
	lines  *article.Lines
	reader *factReader
	mean   *meaner
	things []thing
}

func newSheet(r *checks.Result) *sheet {
	s := &sheet{doc: r.Doc, facts: r.Facts, reader: newFactReader(r), mean: newMeaner(r.Doc)}
	s.lines = s.reader.lines
	same := sameness{s.facts, map[any][]article.Span{}}
	list := mentions(s.facts)
	for _, m := range list {
		same.add(m)
	}
	ages := s.ages()
	for _, m := range list {
		t := thing{mention: m, text: flat(s.doc.In(m.span))}
		if m.kind == aName {
			e := s.facts.Names[m.index].Entity
			if s.facts.Entities[e].Mentions[0] != m.index {
				continue
			}
			s.bearer(&t, e, ages[e])
		} else {
			s.figure(&t)
			t.also = others(same.places(m), m.span)
		}
		s.things = append(s.things, t)
	}
	return s
}

// figure fills in an amount, a date or a time.
func (s *sheet) figure(t *thing) {
	switch t.mention.kind {
	case anAmount:
		a := &s.facts.Amounts[t.index]
		t.kind, t.means = amountKind(a.Unit), s.mean.amount(a)
		t.about = joined(s.amountAbout(a))
	case aDate:
		d := &s.facts.Dates[t.index]
		t.kind, t.means = "date", s.mean.date(d)
		if d.Range >= 0 {
			t.about = s.rangeAbout(d)
		}
	case aTime:
		clock := &s.facts.Times[t.index]
		t.kind, t.means = "time", s.mean.time(clock)
		if clock.Date >= 0 {
			t.about = s.mean.date(&s.facts.Dates[clock.Date])
		}
	}
}

// rangeAbout names the other end of a date's range and, at the first of the two,
// the days that the range covers.
func (s *sheet) rangeAbout(d *facts.Date) string {
	other := &s.facts.Dates[d.Range]
	text := "the other end of its range is " + flat(s.doc.In(other.Span))
	if from, to, ok := rangeDays(d, other); ok && d.Span.Start < other.Span.Start {
		text += ": from " + dayText(from) + " to " + dayText(to)
	}
	return text
}

// bearer fills in a person, an organisation or a place: what it is called, with
// all its titles and ages.
func (s *sheet) bearer(t *thing, entity int32, ages []string) {
	e := &s.facts.Entities[entity]
	t.kind, t.text, t.ages = nameKind(e.Kind), s.reader.bearer(entity), ages
	var at []article.Span
	t.titles, at = s.titles(e)
	t.means = strings.Join(append([]string{t.text}, s.placed(t.titles, at)...), ", ")
	t.about = joined(append(t.ages[:len(t.ages):len(t.ages)], s.relations(e)...))
	for _, i := range e.Mentions[1:] {
		t.also = append(t.also, s.facts.Names[i].Span)
	}
}

// titles are the titles of a bearer, each once, and where they stand.
func (s *sheet) titles(e *facts.Entity) (list []string, at []article.Span) {
	for _, i := range e.Titles {
		if s.facts.Titles[i].Office == facts.Relative {
			continue
		}
		span := s.facts.Titles[i].Span
		text := flat(s.doc.In(span))
		if !slices.ContainsFunc(list, func(old string) bool { return strings.EqualFold(old, text) }) {
			list, at = append(list, text), append(at, span)
		}
	}
	return list, at
}

// relations are whose kin or friend the bearer is, each once.
func (s *sheet) relations(e *facts.Entity) (list []string) {
	for _, i := range e.Titles {
		if t := &s.facts.Titles[i]; t.Office == facts.Relative {
			if text := relation(s.doc, t); !slices.Contains(list, text) {
				list = append(list, text)
			}
		}
	}
	return list
}

// placed says of several texts where each stands.
func (s *sheet) placed(list []string, at []article.Span) []string {
	if len(list) < 2 {
		return list
	}
	out := make([]string, len(list))
	for i := range list {
		out[i] = list[i] + " (" + where(s.lines, at[i]) + ")"
	}
	return out
}

// ages are the ages that the article gives each bearer, each once.
func (s *sheet) ages() map[int32][]string {
	m := map[int32][]string{}
	add := func(entity int32, text string) {
		if !slices.Contains(m[entity], text) {
			m[entity] = append(m[entity], text)
		}
	}
	for i := range s.facts.Names {
		if n := &s.facts.Names[i]; n.Years > 0 {
			age := facts.Amount{Value: facts.Int(int64(n.Years)), Unit: facts.Age}
			add(n.Entity, s.mean.amount(&age))
		}
	}
	for i := range s.facts.Amounts {
		if a := &s.facts.Amounts[i]; a.Unit == facts.Age && a.About.Subject >= 0 {
			add(s.facts.Names[a.About.Subject].Entity, s.mean.amount(a))
		}
	}
	return m
}

// amountAbout is what an amount is about, in phrases.
func (s *sheet) amountAbout(a *facts.Amount) []string {
	about := s.reader.about(a)
	list := []string{strings.TrimSpace(about.Modifiers + " " + s.headWord(a))}
	if about.Role != "" && !strings.EqualFold(about.Role, about.Head) {
		list = append(list, about.Role)
	}
	if about.Of != "" {
		list = append(list, "of "+about.Of)
	}
	if about.Per != "" {
		list = append(list, "per "+about.Per)
	}
	for i, phrase := range framePhrases {
		if phrase != "" && a.About.Frame&(1<<i) != 0 {
			list = append(list, phrase)
		}
	}
	if about.Subject != "" {
		list = append(list, "of "+about.Subject)
	}
	switch {
	case about.Period != "":
		list = append(list, "in the time of "+about.Period)
	case about.Year != 0:
		list = append(list, fmt.Sprint(about.Year))
	}
	switch {
	case about.Speaker != "":
		list = append(list, about.Speaker+" says so")
	case about.Source != "":
		list = append(list, "the "+about.Source+" says so")
	}
	if a.Range >= 0 {
		list = append(list, "the other end of its range is "+flat(s.doc.In(s.facts.Amounts[a.Range].Span)))
	}
	return append(list, s.conversion(a))
}

// framePhrases say the circumstances of an amount, in the order of facts.Frame;
// what the text of the amount shows by itself is left out.
var framePhrases = [...]string{"an earlier figure", "forecast", "a part", "per unit", "before a change", "after a change", "the change itself", "in addition",
	"", "", "in quotation marks", "denied", "", "", "a target", "the whole", "an average"}

// headWord is the noun of money or a share as the text has it.
func (s *sheet) headWord(a *facts.Amount) string {
	switch a.Unit {
	case facts.Money, facts.Percent, facts.Points:
		if a.About.Head != 0 && int(a.About.HeadN) < len(s.doc.Tokens) {
			return flat(s.doc.Word(a.About.HeadN))
		}
	}
	return ""
}

// conversion says what amount is given in another currency or unit, and at which rate.
func (s *sheet) conversion(a *facts.Amount) string {
	if a.Converts < 0 {
		return ""
	}
	from := &s.facts.Amounts[a.Converts]
	text := "the same as " + flat(s.doc.In(from.Span))
	if rate := s.mean.rate(from, a); rate != "" {
		text += ", " + rate
	}
	return text
}

// joined puts phrases together, without the empty ones.
func joined(list []string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(list), func(s string) bool { return s == "" }), "; ")
}

// again names the other places of a thing: "also 3:5, 7:2".
func (s *sheet) again(t *thing) string {
	if len(t.also) == 0 {
		return ""
	}
	var list []string
	for _, span := range t.also[:min(len(t.also), mostAlso)] {
		list = append(list, where(s.lines, span))
	}
	text := "also " + strings.Join(list, ", ")
	if more := len(t.also) - len(list); more > 0 {
		text += fmt.Sprintf(" and %d more", more)
	}
	return text
}
