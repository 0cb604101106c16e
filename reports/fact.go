package reports

import (
	"cmp"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// fact is a mention in JSON. The order of the fields is part of the format;
// absent ones are left out.
type fact struct {
	Path   string `json:"path"`
	Kind   string `json:"kind"`
	Text   string `json:"text"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Line   int    `json:"line"`
	Column int    `json:"column"`

	Value    json.Number `json:"value,omitempty"`
	Other    json.Number `json:"other,omitempty"`
	Low      json.Number `json:"low,omitempty"`
	High     json.Number `json:"high,omitempty"`
	Currency string      `json:"currency,omitempty"`
	Unit     string      `json:"unit,omitempty"`
	Noun     string      `json:"noun,omitempty"`
	Hedge    string      `json:"hedge,omitempty"`
	Converts *int        `json:"converts,omitempty"`
	Range    *int        `json:"range,omitempty"`

	From      string `json:"from,omitempty"`
	To        string `json:"to,omitempty"`
	RangeFrom string `json:"range_from,omitempty"`
	RangeTo   string `json:"range_to,omitempty"`
	Weekday   string `json:"weekday,omitempty"`
	Clock     string `json:"clock,omitempty"`
	Zone      string `json:"zone,omitempty"`

	Name     string `json:"name,omitempty"`
	Title    string `json:"title,omitempty"`
	Relation string `json:"relation,omitempty"`
	Entity   *int   `json:"entity,omitempty"`
	Age      int    `json:"age,omitempty"`

	About *about `json:"about,omitempty"`
}

// about is what an amount is about.
type about struct {
	Head      string   `json:"head,omitempty"`
	Modifiers string   `json:"modifiers,omitempty"`
	Role      string   `json:"role,omitempty"`
	Frame     []string `json:"frame,omitempty"`
	Per       string   `json:"per,omitempty"`
	Of        string   `json:"of,omitempty"`
	Subject   string   `json:"subject,omitempty"`
	Speaker   string   `json:"speaker,omitempty"`
	Source    string   `json:"source,omitempty"`
	Period    string   `json:"period,omitempty"`
	Year      int      `json:"year,omitempty"`
}

func (a *about) empty() bool {
	return a.Head == "" && a.Modifiers == "" && a.Role == "" && len(a.Frame) == 0 && a.Per == "" && a.Of == "" && a.Source == "" && a.Subject == "" && a.Speaker == "" && a.Period == "" && a.Year == 0
}

// mention is one fact of an article: the index of an amount, a date, a time or a name.
type mention struct {
	span  article.Span
	kind  mentionKind
	index int32
}

// mentionKind says which list the index of a mention belongs to.
type mentionKind uint8

const (
	anAmount mentionKind = iota
	aDate
	aTime
	aName
)

// mentions are all the facts of an article in reading order.
func mentions(f *facts.Facts) []mention {
	list := make([]mention, 0, len(f.Amounts)+len(f.Dates)+len(f.Times)+len(f.Names))
	for i := range f.Amounts {
		list = append(list, mention{f.Amounts[i].Span, anAmount, int32(i)})
	}
	for i := range f.Dates {
		list = append(list, mention{f.Dates[i].Span, aDate, int32(i)})
	}
	for i := range f.Times {
		list = append(list, mention{f.Times[i].Span, aTime, int32(i)})
	}
	for i := range f.Names {
		list = append(list, mention{f.Names[i].Span, aName, int32(i)})
	}
	slices.SortFunc(list, func(a, b mention) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(a.span.End, b.span.End), cmp.Compare(a.kind, b.kind), cmp.Compare(a.index, b.index))
	})
	return list
}

// factReader turns the mentions of one article into facts.
type factReader struct {
	path   string
	doc    *article.Document
	facts  *facts.Facts
	lines  *article.Lines
	titles [][]int32 // of each name, the indexes of its titles
}

func newFactReader(r *checks.Result) *factReader {
	f := &factReader{path: r.Path, doc: r.Doc, facts: r.Facts, lines: r.Doc.Lines(), titles: make([][]int32, len(r.Facts.Names))}
	for i := range r.Facts.Titles {
		n := r.Facts.Titles[i].Name
		f.titles[n] = append(f.titles[n], int32(i))
	}
	return f
}

// bearer is the fullest name of an entity.
func (r *factReader) bearer(entity int32) string {
	return flat(r.doc.In(r.facts.Names[r.facts.Entities[entity].Name].Span))
}

// of is the fact of a mention.
func (r *factReader) of(m mention) fact {
	f := fact{Path: r.path, Text: r.doc.In(m.span)}
	f.Line, f.Column = r.lines.Position(m.span)
	f.Start, f.End, _ = r.doc.Locate(m.span)
	switch m.kind {
	case anAmount:
		r.amount(&f, &r.facts.Amounts[m.index])
	case aDate:
		r.date(&f, &r.facts.Dates[m.index])
	case aTime:
		r.time(&f, &r.facts.Times[m.index])
	case aName:
		r.name(&f, m.index)
	}
	return f
}

// amountKind is the kind of an amount: a number of nothing counts, and
// percentage points are per cent.
func amountKind(u facts.Unit) string {
	switch u {
	case facts.Plain:
		return facts.Count.String()
	case facts.Points:
		return facts.Percent.String()
	}
	return u.String()
}

func (r *factReader) amount(f *fact, a *facts.Amount) {
	f.Kind, f.Value, f.Hedge = amountKind(a.Unit), number(a.Value), a.Hedge.String()
	b := a.Bounds()
	if !b.Low.None {
		f.Low = number(b.Low.Value)
	}
	if !b.High.None {
		f.High = number(b.High.Value)
	}
	head := r.doc.FormText(a.About.Head)
	switch a.Unit {
	case facts.Money:
		f.Currency = a.Currency
		if a.Minor {
			f.Unit = minorUnit(a.Currency)
			for _, n := range [3]*json.Number{&f.Value, &f.Low, &f.High} {
				*n = hundredfold(*n)
			}
		}
	case facts.Points:
		f.Unit = a.Unit.String()
	case facts.Measure, facts.Duration:
		f.Unit = head
	case facts.Age:
		f.Unit = cmp.Or(head, "year")
	case facts.Count:
		f.Noun = head
	case facts.Ratio, facts.Score:
		f.Other = number(a.Other)
	}
	f.Converts, f.Range = r.start(a.Converts), r.start(a.Range)
	if about := r.about(a); !about.empty() {
		f.About = about
	}
}

// minorUnit is the word for a hundredth of a currency.
func minorUnit(code string) string {
	switch code {
	case "GBP":
		return "penny"
	case "INR":
		return "paisa"
	case "RUB":
		return "kopek"
	}
	return "cent"
}

// hundredfold is a number in hundredths: 64.2 cents for 0.642 dollars.
func hundredfold(n json.Number) json.Number {
	d, read := facts.ParseDecimal(strings.TrimPrefix(string(n), "-"))
	d, shifted := d.Shift(2)
	if !read || !shifted {
		return n
	}
	if n[0] == '-' {
		d.Coef = -d.Coef
	}
	return number(d)
}

// start is where amount i begins in the file, nil without one.
func (r *factReader) start(i int32) *int {
	if i < 0 {
		return nil
	}
	return r.startOf(r.facts.Amounts[i].Span)
}

func (r *factReader) startOf(s article.Span) *int {
	start, _, _ := r.doc.Locate(s)
	return &start
}

func (r *factReader) about(a *facts.Amount) *about {
	c := &a.About
	out := &about{Role: c.Role.String(), Frame: c.Frame.Names(), Year: int(c.Year), Per: r.doc.FormText(c.Per), Of: r.doc.FormText(c.Of), Source: r.doc.FormText(c.Source)}
	if a.Unit == facts.Money || a.Unit == facts.Percent || a.Unit == facts.Points {
		out.Head = r.doc.FormText(c.Head)
	}
	if c.Modifiers.End > c.Modifiers.First {
		out.Modifiers = flat(r.doc.In(r.doc.SpanOf(c.Modifiers)))
	}
	if c.Subject >= 0 {
		out.Subject = r.bearer(r.facts.Names[c.Subject].Entity)
	}
	if c.Speaker >= 0 {
		out.Speaker = r.bearer(r.facts.Names[c.Speaker].Entity)
	}
	if c.Period >= 0 {
		out.Period = flat(r.doc.In(r.facts.Dates[c.Period].Span))
	}
	return out
}

func number(d facts.Decimal) json.Number { return json.Number(d.String()) }

func (r *factReader) date(f *fact, d *facts.Date) {
	f.Kind, f.From, f.To = "date", d.From.String(), d.To.String()
	if d.Weekday != article.NoWeekday {
		f.Weekday = d.Weekday.String()
	}
	if d.Range >= 0 {
		other := &r.facts.Dates[d.Range]
		f.Range = r.startOf(other.Span)
		if from, to, ok := rangeDays(d, other); ok {
			f.RangeFrom, f.RangeTo = from.String(), to.String()
		}
	}
}

// rangeDays are the first and the last day of a range, of which the dates are
// the ends. It reports false when they are not known or run down.
func rangeDays(a, b *facts.Date) (from, to article.Day, ok bool) {
	if a.Span.Start > b.Span.Start {
		a, b = b, a
	}
	return a.From, b.To, a.From != article.NoDay && b.To != article.NoDay && a.From <= b.From
}

func (r *factReader) time(f *fact, t *facts.Time) {
	f.Kind, f.Clock, f.Zone = "time", clock(t), flat(r.doc.In(t.Zone))
	if t.Date >= 0 {
		d := &r.facts.Dates[t.Date]
		f.From, f.To = d.From.String(), d.To.String()
	}
}

// clock is a time of day in 24 hours.
func clock(t *facts.Time) string { return fmt.Sprintf("%02d:%02d", t.Hour, t.Minute) }

func (r *factReader) name(f *fact, index int32) {
	n := &r.facts.Names[index]
	f.Kind, f.Name = nameKind(n.Kind), r.bearer(n.Entity)
	entity := int(n.Entity)
	f.Entity = &entity
	f.Title, f.Relation = strings.Join(r.titlesOf(index), "; "), strings.Join(r.relations(index), "; ")
	if n.Years > 0 {
		f.Age = int(n.Years)
	}
}

// titlesOf are the titles of one mention of a name, or else its honorific.
func (r *factReader) titlesOf(index int32) []string {
	var list []string
	for _, i := range r.titles[index] {
		if r.facts.Titles[i].Office != facts.Relative {
			list = append(list, flat(r.doc.In(r.facts.Titles[i].Span)))
		}
	}
	if t := r.facts.Names[index].Title; r.titles[index] == nil && t.End > t.First {
		list = append(list, flat(r.doc.In(r.doc.SpanOf(t))))
	}
	return list
}

// relations are whose kin or friend a mention says that its bearer is: "his wife".
func (r *factReader) relations(index int32) []string {
	var list []string
	for _, i := range r.titles[index] {
		if t := &r.facts.Titles[i]; t.Office == facts.Relative {
			list = append(list, relation(r.doc, t))
		}
	}
	return list
}

// relation is the words of a title of kin with whose it is.
func relation(doc *article.Document, t *facts.Title) string {
	words := t.Tokens
	if t.Of.Len() > 0 && t.Of.First < words.First {
		words.First = t.Of.First
	}
	return flat(doc.In(doc.SpanOf(words)))
}

// nameKind is the kind of a name; one of unknown kind is a name.
func nameKind(k facts.NameKind) string {
	if k == facts.UnknownName {
		return "name"
	}
	return k.String()
}
