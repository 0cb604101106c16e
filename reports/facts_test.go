package reports_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/google/go-cmp/cmp"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
	"copydesk/reports"
)

const visit = `Deals worth £215m signed in Orvia

ORVIA - Prime Minister Anna Lindqvist, 44, signed trade deals worth more than $300 million with President Bruno Hale on Monday, 12 September 2011.

The total value of the deals is 215 million pounds ($340 million), said Hale, the fifth-largest buyer of *Kestrel* [rope]. Two-thirds of the 1,200 ropes are 26 miles long; the vote was 52 to 49. Lindqvist, the Liberal leader, said on 3 March that sales rose 13% to £4.20 a rope, or 0.5 percentage points.

The Kestrel 公司 sold 40 to 50 ropes in 2 hours, from 9.54 p.m. Moscow time — "a triumph", Hale said. Deals of £215m follow.
`

// maker builds facts by hand, so that these tests see how facts are shown and
// not how they are read.
type maker struct {
	t   testing.TB
	doc *article.Document
	at  int // where the next text is looked for
	f   facts.Facts
}

// find is the mention of the next place where a text stands.
func (m *maker) find(text string) facts.Mention {
	m.t.Helper()
	i := strings.Index(m.doc.Text[m.at:], text)
	if i < 0 {
		m.t.Fatalf("there is no %q after byte %d", text, m.at)
	}
	s := article.Span{Start: uint32(m.at + i), End: uint32(m.at + i + len(text))}
	out := facts.Mention{Span: s, Sentence: m.doc.SentenceAt(s.Start)}
	for n := range m.doc.Tokens {
		if m.doc.Tokens[n].Overlaps(s) {
			if out.Tokens.End == 0 {
				out.Tokens.First = uint32(n)
			}
			out.Tokens.End = uint32(n + 1)
		}
	}
	return out
}

// amount adds an amount; a text that begins later is looked for from there on.
func (m *maker) amount(text string, a facts.Amount) int32 {
	m.t.Helper()
	a.Mention = m.find(text)
	m.at = int(a.Span.End)
	m.f.Amounts = append(m.f.Amounts, a)
	return int32(len(m.f.Amounts) - 1)
}

func (m *maker) date(text string, d facts.Date) int32 {
	m.t.Helper()
	d.Range = -1
	d.Mention = m.find(text)
	m.at = int(d.Span.End)
	m.f.Dates = append(m.f.Dates, d)
	return int32(len(m.f.Dates) - 1)
}

// name adds a mention of a name, with a title that stands before it.
func (m *maker) name(text string, title string, n facts.Name) int32 {
	m.t.Helper()
	index := int32(len(m.f.Names))
	if title != "" {
		t := m.find(title)
		m.title(t, index)
		n.Title, m.at = t.Tokens, int(t.Span.End)
	}
	n.Mention = m.find(text)
	n.Words = uint8(len(strings.Fields(text)))
	m.at = int(n.Span.End)
	m.f.Names = append(m.f.Names, n)
	for len(m.f.Entities) <= int(n.Entity) {
		m.f.Entities = append(m.f.Entities, facts.Entity{Kind: n.Kind, Name: index})
	}
	e := &m.f.Entities[n.Entity]
	e.Mentions = append(e.Mentions, index)
	return index
}

// title adds a title of a mention of a name.
func (m *maker) title(at facts.Mention, name int32) {
	m.f.Titles = append(m.f.Titles, facts.Title{Span: at.Span, Tokens: at.Tokens, Name: name})
}

// end gives the titles to those who bear them.
func (m *maker) end() *facts.Facts {
	for i := range m.f.Titles {
		e := &m.f.Entities[m.f.Names[m.f.Titles[i].Name].Entity]
		e.Titles = append(e.Titles, int32(i))
	}
	return &m.f
}

// word is the next token of a text, from the place reached.
func (m *maker) word(text string) uint32 { return m.find(text).Tokens.First }

func day(t testing.TB, iso string) article.Day {
	d, ok := article.ParseDay(iso)
	if !ok {
		t.Fatalf("%q is no day", iso)
	}
	return d
}

// none are the links of an amount that has none.
var none = facts.Context{Subject: -1, Speaker: -1, Period: -1}

// factsOf is a result whose facts are made by hand.
func visitFacts(t testing.TB) *checks.Result {
	doc, err := article.Parse("desk/visit.txt", []byte(visit), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m := &maker{t: t, doc: doc}
	plain := func(a facts.Amount) facts.Amount {
		a.About, a.Converts, a.Range = none, -1, -1
		return a
	}
	whole := facts.Int
	million := func(n int64) facts.Decimal { return facts.Decimal{Coef: n, Exp: 6} }

	m.amount("£215m", plain(facts.Amount{Value: million(215), Unit: facts.Money, Currency: "GBP"}))
	m.name("Orvia", "", facts.Name{Kind: facts.Place, Entity: 0})
	m.name("ORVIA", "", facts.Name{Kind: facts.Place, Entity: 0})
	anna := m.name("Anna Lindqvist", "Prime Minister", facts.Name{Kind: facts.Person, Entity: 1})
	age := plain(facts.Amount{Value: whole(44), Unit: facts.Age})
	age.About.Subject = anna
	m.amount("44", age)
	deals := plain(facts.Amount{Value: million(300), Unit: facts.Money, Currency: "USD", Hedge: facts.MoreThan})
	deals.About.Head, deals.About.HeadN = article.FormOf("deal"), m.word("deals")
	deals.About.Role, deals.About.Subject = facts.Worth, anna
	m.at += len(", signed trade deals worth")
	m.amount("$300 million", deals)
	bruno := m.name("Bruno Hale", "President", facts.Name{Kind: facts.Person, Entity: 2})
	monday := m.date("Monday, 12 September 2011", facts.Date{Year: 2011, Month: 9, Day: 12, Weekday: 1, From: day(t, "2011-09-12"), To: day(t, "2011-09-12")})
	m.f.Amounts[len(m.f.Amounts)-1].About.Period = monday

	pounds := plain(facts.Amount{Value: million(215), Unit: facts.Money, Currency: "GBP"})
	pounds.About.Head, pounds.About.HeadN = article.FormOf("deal"), m.word("deals")
	pounds.About.Role, pounds.About.Speaker = facts.Worth, bruno
	first := m.amount("215 million pounds", pounds)
	dollars := plain(facts.Amount{Value: million(340), Unit: facts.Money, Currency: "USD"})
	dollars.About.Frame, dollars.Converts, dollars.About.Speaker = facts.Conversion, first, bruno
	m.amount("$340 million", dollars)
	m.name("Hale", "", facts.Name{Kind: facts.Person, Entity: 2})
	m.amount("fifth-largest", plain(facts.Amount{Value: whole(5), Unit: facts.Rank}))
	m.name("Kestrel", "", facts.Name{Kind: facts.Organisation, Entity: 3})
	m.amount("Two-thirds", plain(facts.Amount{Value: whole(2), Other: whole(3), Unit: facts.Ratio}))
	ropes := plain(facts.Amount{Value: whole(1200), Unit: facts.Count})
	ropes.About.Head, ropes.About.HeadN = article.FormOf("rope"), m.word("ropes")
	m.amount("1,200", ropes)
	miles := plain(facts.Amount{Value: whole(26), Unit: facts.Measure})
	miles.About.Head, miles.About.Role = article.FormOf("mile"), facts.Size
	m.amount("26 miles", miles)
	m.amount("52 to 49", plain(facts.Amount{Value: whole(52), Other: whole(49), Unit: facts.Score}))
	leader := m.name("Lindqvist", "", facts.Name{Kind: facts.Person, Entity: 1, Years: 44})
	m.title(m.find("Liberal leader"), leader)
	m.date("3 March", facts.Date{Month: 3, Day: 3, Weekday: article.NoWeekday, From: article.NoDay, To: article.NoDay})
	m.amount("13%", plain(facts.Amount{Value: whole(13), Unit: facts.Percent}))
	price := plain(facts.Amount{Value: facts.Decimal{Coef: 420, Exp: -2}, Unit: facts.Money, Currency: "GBP"})
	price.About.Per, price.About.Frame, price.About.Year = article.FormOf("rope"), facts.To|facts.Quoted, 2011
	m.amount("£4.20", price)
	m.amount("0.5 percentage points", plain(facts.Amount{Value: facts.Decimal{Coef: 5, Exp: -1}, Unit: facts.Points}))
	m.name("Kestrel", "", facts.Name{Kind: facts.Organisation, Entity: 3})
	low := plain(facts.Amount{Value: whole(40), Unit: facts.Count})
	low.About.Frame = facts.Ranged
	n := m.amount("40", low)
	high := plain(facts.Amount{Value: whole(50), Unit: facts.Count})
	high.About.Head, high.About.HeadN, high.Range = article.FormOf("rope"), m.word("ropes"), n
	m.f.Amounts[n].Range = m.amount("50", high)
	hours := plain(facts.Amount{Value: whole(2), Unit: facts.Duration})
	hours.About.Head = article.FormOf("hour")
	m.amount("2 hours", hours)
	night := m.find("9.54 p.m.")
	m.f.Times = append(m.f.Times, facts.Time{Mention: night, Hour: 21, Minute: 54, Zone: m.find("Moscow time").Span, Date: monday})
	m.name("Hale", "", facts.Name{Kind: facts.Person, Entity: 2})
	m.amount("£215m", plain(facts.Amount{Value: million(215), Unit: facts.Money, Currency: "GBP"}))
	return &checks.Result{Path: doc.Path, Doc: doc, Facts: m.end()}
}

// hostileFacts is an article whose text tries to steer a terminal and a list.
func hostileFacts(t testing.TB) *checks.Result {
	doc, err := article.Parse("a/path/that/is/rather/long/for/a/narrow/terminal/and/goes/on/and/on/and/on/until/it/is/over/hostile.txt", []byte(hostile), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m := &maker{t: t, doc: doc}
	m.name("\x1b[31mred\x1b[0m", "", facts.Name{Kind: facts.Organisation, Entity: 0})
	m.name("averyveryverylongwordthatgoesonandonandonandonandonandonandonandonandonandonandonandonandonandonandon", "", facts.Name{Entity: 1})
	return &checks.Result{Path: doc.Path, Doc: doc, Facts: m.end()}
}

func factResults(t testing.TB) []*checks.Result {
	empty, err := article.Parse("empty.txt", nil, article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return []*checks.Result{
		visitFacts(t),
		{Path: "empty.txt", Doc: empty, Facts: &facts.Facts{}},
		{Path: "photo.txt", Err: errors.New("photo.txt: not a text file")},
		hostileFacts(t),
	}
}

func factSheet(t *testing.T, format string, o reports.FactOptions, list []*checks.Result) string {
	t.Helper()
	var out bytes.Buffer
	r, err := reports.NewFacts(format, &out, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := write(r, list); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func columnsOf(n int) reports.FactOptions {
	return reports.FactOptions{Options: reports.Options{Width: n}}
}

func TestFactSheets(t *testing.T) {
	tests := []struct {
		name, format, file string
		options            reports.FactOptions
	}{
		{"a table of 60 columns", "table", "facts-60.golden", columnsOf(60)},
		{"a table of 80 columns is the default", "table", "facts-80.golden", reports.FactOptions{}},
		{"a table of 120 columns", "table", "facts-120.golden", columnsOf(120)},
		{"a table of 200 columns", "table", "facts-200.golden", columnsOf(200)},
		{"a table in colours", "table", "facts-color.golden", reports.FactOptions{Options: reports.Options{Width: 120, Color: true}}},
		{"a table by kind", "table", "facts-kind.golden", reports.FactOptions{By: "kind", Options: reports.Options{Width: 120}}},
		{"a table by entity", "table", "facts-entity.golden", reports.FactOptions{By: "entity", Options: reports.Options{Width: 120}}},
		{"a checklist", "checklist", "facts-checklist.golden", reports.FactOptions{}},
		{"a checklist by kind", "checklist", "facts-checklist-kind.golden", reports.FactOptions{By: "kind"}},
		{"one JSON document", "json", "facts-json.golden", reports.FactOptions{}},
		{"JSON Lines", "jsonl", "facts-jsonl.golden", reports.FactOptions{}},
		{"comma-separated values", "csv", "facts-csv.golden", reports.FactOptions{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := factSheet(t, tt.format, tt.options, factResults(t))
			path := filepath.Join("testdata", tt.file)
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestFactTablesFitTheirWidth(t *testing.T) {
	list := factResults(t)
	for _, by := range []string{"", "kind", "entity"} {
		for width := 40; width <= 220; width++ {
			o := columnsOf(width)
			o.By = by
			for line := range strings.Lines(factSheet(t, "table", o, list)) {
				if n := displaywidth.String(strings.TrimSuffix(line, "\n")); n > width {
					t.Fatalf("by %q, %d cells of %d: %s", by, n, width, line)
				}
			}
		}
	}
}

func TestFactTablesWithoutColoursHaveNoEscapes(t *testing.T) {
	for _, f := range reports.FactFormats {
		if f.Name == "jsonl" || f.Name == "json" || f.Name == "csv" {
			continue // JSON escapes them itself, and CSV keeps texts as they are
		}
		if strings.Contains(factSheet(t, f.Name, reports.FactOptions{}, factResults(t)), "\x1b") {
			t.Errorf("%s has escapes", f.Name)
		}
	}
}

func TestFactsInFormsAgree(t *testing.T) {
	list := factResults(t)
	lines := strings.Split(strings.TrimSpace(factSheet(t, "jsonl", reports.FactOptions{}, list)), "\n")
	var doc struct {
		Articles []struct {
			Facts []json.RawMessage `json:"facts"`
		} `json:"articles"`
	}
	if err := json.Unmarshal([]byte(factSheet(t, "json", reports.FactOptions{}, list)), &doc); err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, a := range doc.Articles {
		for _, f := range a.Facts {
			all = append(all, string(f))
		}
	}
	if diff := cmp.Diff(all, lines); diff != "" {
		t.Error(diff)
	}
	rows, err := csv.NewReader(strings.NewReader(factSheet(t, "csv", reports.FactOptions{}, list))).ReadAll()
	if err != nil || len(rows) != len(lines)+1 {
		t.Fatalf("%d rows for %d facts: %v", len(rows), len(lines), err)
	}
	for i, line := range lines {
		var f map[string]any
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		if text := rows[i+1][2]; text != f["text"] {
			t.Errorf("row %d is of %q and fact of %q", i, text, f["text"])
		}
	}
}

func TestFactPlacesAreThoseOfTheFile(t *testing.T) {
	for line := range strings.Lines(factSheet(t, "jsonl", reports.FactOptions{}, []*checks.Result{visitFacts(t)})) {
		var f struct {
			Text       string
			Start, End int
		}
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		if got := visit[f.Start:f.End]; got != f.Text {
			t.Errorf("%q stands where %q should", got, f.Text)
		}
	}
}

func TestFactFaults(t *testing.T) {
	tests := []struct{ name, format, by, want string }{
		{"a form there is not", "tabel", "", `unknown format "tabel": there are table, checklist, json, jsonl, csv; did you mean "table"?`},
		{"a grouping there is not", "table", "size", `a fact sheet cannot be grouped by "size": there are kind and entity`},
		{"a form in reading order", "csv", "kind", "csv is in reading order and cannot be grouped by kind"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := reports.NewFacts(tt.format, nil, reports.FactOptions{By: tt.by})
			if err == nil || err.Error() != tt.want {
				t.Errorf("got %v, want %s", err, tt.want)
			}
		})
	}
}

// TestFactFieldsAreDocumented holds docs/facts.md to the fields there are.
func TestFactFieldsAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../docs/facts.md")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(strings.NewReader(factSheet(t, "csv", reports.FactOptions{}, nil))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, field := range rows[0] {
		if !strings.Contains(string(page), "`"+field+"`") {
			t.Errorf("docs/facts.md says nothing of %s", field)
		}
	}
	for _, f := range reports.FactFormats {
		if f.Name != "table" && !strings.Contains(string(page), f.Name) {
			t.Errorf("docs/facts.md says nothing of the form %s", f.Name)
		}
	}
}
