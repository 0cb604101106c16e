package reports

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"copydesk/checks"
)

// factArticle is an article with its facts.
type factArticle struct {
	Path      string         `json:"path"`
	Headline  string         `json:"headline,omitempty"`
	Published string         `json:"published,omitempty"`
	Facts     []fact         `json:"facts"`
	Entities  []factEntity   `json:"entities"`
	Warnings  []warningEntry `json:"warnings,omitempty"`
}

// factEntity is a bearer of a name with all that it is called.
type factEntity struct {
	Entity   int      `json:"entity"`
	Kind     string   `json:"kind"`
	Name     string   `json:"name"`
	Titles   []string `json:"titles,omitempty"`
	Ages     []string `json:"ages,omitempty"`
	Mentions int      `json:"mentions"`
}

// factSummary counts what was read.
type factSummary struct {
	Articles int `json:"articles"`
	Unread   int `json:"unread"`
	Figures  int `json:"figures"`
	Dates    int `json:"dates"`
	Names    int `json:"names"`
}

// factDocument writes one JSON document, an article at a time.
type factDocument struct {
	out    *buffer
	first  bool
	errors []errorEntry
	count  factCount
}

func newFactJSON(w io.Writer) Reporter {
	return &factDocument{out: newBuffer(w), first: true, errors: []errorEntry{}}
}

func (d *factDocument) Begin() error {
	d.out.WriteString(`{"articles":[`)
	return d.out.flush()
}

func (d *factDocument) File(r *checks.Result) error {
	if r.Err != nil {
		d.errors = append(d.errors, errorEntry{r.Path, reason(r)})
	}
	if r.Facts == nil {
		d.count.unread++
		return nil
	}
	d.count.add(r.Facts)
	if !d.first {
		d.out.WriteByte(',')
	}
	d.first = false
	d.out.WriteByte('\n')
	if err := d.out.value(articleOf(r)); err != nil {
		return err
	}
	return d.out.flush()
}

func articleOf(r *checks.Result) *factArticle {
	a := &factArticle{Path: r.Path, Headline: r.Doc.Meta.Headline, Published: r.Doc.Meta.Published.String(), Facts: []fact{}, Entities: []factEntity{}}
	s := newSheet(r)
	for _, m := range mentions(r.Facts) {
		a.Facts = append(a.Facts, s.reader.of(m))
	}
	for i := range s.things {
		if t := &s.things[i]; t.mention.kind == aName {
			a.Entities = append(a.Entities, factEntity{int(r.Facts.Names[t.index].Entity), t.kind, t.text, t.titles, t.ages, 1 + len(t.also)})
		}
	}
	for _, w := range r.Doc.Warnings {
		a.Warnings = append(a.Warnings, warningEntry{w.Line, w.Message})
	}
	return a
}

func (d *factDocument) End() error {
	d.out.WriteString("\n],\n\"errors\":")
	if err := d.out.value(d.errors); err != nil {
		return err
	}
	d.out.WriteString(",\n\"summary\":")
	if err := d.out.value(&factSummary{d.count.articles, d.count.unread, d.count.amounts, d.count.dates, d.count.names}); err != nil {
		return err
	}
	d.out.WriteString("}\n")
	return d.out.flush()
}

// factCSV writes comma-separated values, one mention a line, under a head.
type factCSV struct{ out *csv.Writer }

func newFactCSV(w io.Writer) Reporter { return &factCSV{csv.NewWriter(w)} }

func (c *factCSV) Begin() error {
	return c.out.Write([]string{"path", "kind", "text", "start", "end", "line", "column", "value", "other", "low", "high", "currency", "unit", "noun",
		"hedge", "converts", "range", "from", "to", "weekday", "clock", "zone", "name", "title", "relation", "entity", "age", "head", "modifiers", "role", "frame", "per", "of", "subject",
		"speaker", "source", "period", "year", "range_from", "range_to"})
}

func (c *factCSV) File(r *checks.Result) error {
	if r.Facts == nil {
		return nil
	}
	reader := newFactReader(r)
	for _, m := range mentions(r.Facts) {
		f := reader.of(m)
		if err := c.out.Write(f.values()); err != nil {
			return err
		}
	}
	c.out.Flush()
	return c.out.Error()
}

func (c *factCSV) End() error {
	c.out.Flush()
	return c.out.Error()
}

// values are the fields of a fact in the order of the CSV's head.
func (f *fact) values() []string {
	a := f.About
	if a == nil {
		a = &about{}
	}
	return []string{f.Path, f.Kind, f.Text, strconv.Itoa(f.Start), strconv.Itoa(f.End), strconv.Itoa(f.Line), strconv.Itoa(f.Column),
		f.Value.String(), f.Other.String(), f.Low.String(), f.High.String(), f.Currency, f.Unit, f.Noun, f.Hedge, whole(f.Converts), whole(f.Range),
		f.From, f.To, f.Weekday, f.Clock, f.Zone, f.Name, f.Title, f.Relation, whole(f.Entity), nonzero(f.Age), a.Head, a.Modifiers, a.Role, strings.Join(a.Frame, "; "), a.Per, a.Of, a.Subject,
		a.Speaker, a.Source, a.Period, nonzero(a.Year), f.RangeFrom, f.RangeTo}
}

// nonzero is a number in digits, empty for zero.
func nonzero(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// whole is a number in digits, empty without one.
func whole(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}
