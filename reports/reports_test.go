package reports_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/google/go-cmp/cmp"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/reports"
)

var update = flag.Bool("update", false, "write the golden files")

const bridge = `Pont Arlais bridge to cost £4.36 million

ARLAIS (Valley News) - The new bridge at Pont Arlais, closed since the flood of last winter, will be rebuilt at a cost of £4.36 million, the county said on Wednesday, 12 May 2015.

Sales of of ferry tickets rose 18% to £340,000 from £300,000
in the first quarter, said Mair Ellis <mair@arlais.example>, who runs the boats & the "landing".

The county chose steel over stone, which would have taken a year longer. Rebuilding the bridge in steel costs £4.63 million, of which a grant may pay half, according to a paper that the surveyor Tomos Griffiths-Pennyfeather laid before the committee on roads.
`

const wide = `川の町 reopens 🎉

The café at 川の町駅前商店街中央広場北口東側二階, run by Zoë Ångström, seats 40 people; the e` + "\u0301" + `tude was played 四十回 in front of 400 people 👩‍👩‍👧 each night. It seats 60 people.
`

const hostile = "Title\n\nAn article of \x1b[31mred\x1b[0m text, \u202Ereversed\u202C and\ttabbed, with averyveryverylongwordthatgoesonandonandonandonandonandonandonandonandonandonandonandonandonandonandon in it.\n"

// result is an article with findings; the places are texts of the article.
func result(t testing.TB, path, text string, list ...finding) *checks.Result {
	t.Helper()
	doc, err := article.Parse(path, []byte(text), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r := &checks.Result{Path: path, Doc: doc}
	span := func(text string) article.Span {
		before, _, found := strings.Cut(doc.Text, text)
		if !found {
			t.Fatalf("%s: there is no %q", path, text)
		}
		return article.Span{Start: uint32(len(before)), End: uint32(len(before) + len(text))}
	}
	for _, f := range list {
		out := checks.Finding{Rule: f.rule, Severity: f.severity, Message: f.message, Span: span(f.places[0])}
		for _, p := range f.places[1:] {
			out.Related = append(out.Related, checks.Related{Span: span(p)})
		}
		for _, p := range f.fixes {
			out.Fixes = append(out.Fixes, checks.Fix{Message: "Write it so.", Span: span(p[0]), New: p[1]})
		}
		r.Findings = append(r.Findings, out)
	}
	return r
}

type finding struct {
	rule     string
	severity checks.Severity
	message  string
	places   []string
	fixes    [][2]string
}

func results(t testing.TB) []*checks.Result {
	warned := result(t, "desk/short.md", "---\ntitle: [x\n---\n\nNothing here.\n")
	warned.Doc.Warnings = []article.Warning{{Line: 2, Message: "The front matter is not YAML: a bracket is not closed."}}
	return []*checks.Result{
		result(t, "testdata/bridge.txt", bridge,
			finding{"figures/conflict", checks.Warning, "The bridge costs £4.36 million here and £4.63 million there.", []string{"£4.36 million", "£4.63 million"}, nil},
			finding{"dates/weekday", checks.Error, "12 May 2015 was a Tuesday, not a Wednesday.", []string{"Wednesday", "12 May 2015"}, [][2]string{{"Wednesday", "Tuesday"}, {"12 May 2015", "13 May 2015"}}},
			finding{"typos/repeated-word", checks.Error, "“of” stands twice.", []string{"of of"}, [][2]string{{" of of", " of"}}},
			finding{"figures/change", checks.Error, "£300,000 to £340,000 is a rise of 13 per cent, not 18.", []string{"18%", "£340,000", "£300,000"}, nil},
			finding{"typos/spelling", checks.Note, "“<mair@arlais.example>” & so on.", []string{"<mair@arlais.example>"}, [][2]string{{"<mair@arlais.example>", ""}}},
		),
		result(t, "empty.txt", ""),
		{Path: "photo.txt", Err: errors.New("photo.txt: not a text file")},
		result(t, "wide/川の町.txt", wide,
			finding{"figures/conflict", checks.Warning, "The café seats 40 people here and 60 people there.", []string{"40 people", "60 people"}, nil},
			finding{"typos/placeholder", checks.Note, "川の町駅前商店街中央広場北口東側二階川の町駅前商店街中央広場北口東側二階川の町駅前商店街中央広場北口東側二階", []string{"川の町駅前商店街中央広場北口東側二階"}, [][2]string{{"e\u0301tude", "étude"}}},
			finding{"typos/spelling", checks.Note, "A family.", []string{"👩‍👩‍👧"}, nil},
		),
		result(t, "a/path/that/is/rather/long/for/a/narrow/terminal/and/goes/on/and/on/and/on/until/it/is/over/hostile.txt", hostile,
			finding{"typos/spelling", checks.Warning, "A \x1b[2Jlong word: averyveryverylongwordthatgoesonandonandonandonandonandonandonandonandonandonandonandonandonandonandonandonandon.", []string{"averyveryverylongwordthatgoesonandonandonandonandonandonandonandonandonandonandonandonandonandonandon"}, [][2]string{{"averyveryverylongwordthatgoesonandonandonandonandonandonandonandonandonandonandonandonandonandonandon", "a"}}},
			finding{"typos/spelling", checks.Warning, "A whole line.", []string{"An article of \x1b[31mred\x1b[0m text, \u202Ereversed\u202C and\ttabbed"}, nil},
		),
		warned,
		{Path: "gone.txt", Err: errors.New("open gone.txt: no such file or directory")},
	}
}

// report writes the results in a format.
func report(t *testing.T, format string, o reports.Options, list []*checks.Result) string {
	t.Helper()
	var out bytes.Buffer
	r, err := reports.New(format, &out, o)
	if err != nil {
		t.Fatal(err)
	}
	if err := write(r, list); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func write(r reports.Reporter, list []*checks.Result) error {
	if err := r.Begin(); err != nil {
		return err
	}
	for _, res := range list {
		if err := r.File(res); err != nil {
			return err
		}
	}
	return r.End()
}

func TestGolden(t *testing.T) {
	tests := []struct {
		name, format, file string
		options            reports.Options
	}{
		{"a table of 60 columns", "table", "table-60.golden", reports.Options{Width: 60}},
		{"a table of 80 columns is the default", "table", "table-80.golden", reports.Options{}},
		{"a table of 120 columns", "table", "table-120.golden", reports.Options{Width: 120}},
		{"a table of 200 columns", "table", "table-200.golden", reports.Options{Width: 200}},
		{"a table in colours", "table", "table-color.golden", reports.Options{Width: 80, Color: true}},
		{"one JSON document", "json", "json.golden", reports.Options{}},
		{"JSON Lines", "jsonl", "jsonl.golden", reports.Options{}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := report(t, tt.format, tt.options, results(t))
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
				t.Errorf("the report differs from %s; run with -update when it should:\n%s", path, diff)
			}
		})
	}
}

func TestTableFitsEveryWidth(t *testing.T) {
	for width := 40; width <= 220; width++ {
		table := 0
		for line := range strings.Lines(report(t, "table", reports.Options{Width: width}, results(t))) {
			line = strings.TrimSuffix(line, "\n")
			n := displaywidth.String(line)
			if n > width {
				t.Errorf("a line takes %d cells of %d: %s", n, width, line)
			}
			if strings.ContainsAny(line, "\x1b\u202E\t") {
				t.Errorf("a line holds what could steer a terminal: %q", line)
			}
			switch {
			case strings.HasPrefix(line, "┌"):
				table = n
			case strings.HasPrefix(line, "│") && n != table:
				t.Errorf("a line takes %d cells in a table of %d: %s", n, table, line)
			}
		}
	}
}

// brokenPipe takes some bytes and then no more.
type brokenPipe struct{ room int }

var errPipe = errors.New("broken pipe")

func (p *brokenPipe) Write(b []byte) (int, error) {
	if len(b) > p.room {
		n := p.room
		p.room = 0
		return n, errPipe
	}
	p.room -= len(b)
	return len(b), nil
}

func TestWritingFails(t *testing.T) {
	for _, f := range reports.Formats {
		t.Run("a closed pipe stops "+f.Name, func(t *testing.T) {
			whole := len(report(t, f.Name, reports.Options{}, results(t)))
			for room := 0; room < whole; room += 1 + whole/50 {
				r, err := reports.New(f.Name, &brokenPipe{room}, reports.Options{})
				if err != nil {
					t.Fatal(err)
				}
				if err := write(r, results(t)); !errors.Is(err, errPipe) {
					t.Fatalf("after %d bytes of %d the error is %v", room, whole, err)
				}
			}
		})
	}
}

func TestUnknownFormat(t *testing.T) {
	tests := []struct{ name, format, want string }{
		{"a slip of the finger is named", "jsnol", `unknown format "jsnol": there are table, json, jsonl; did you mean "jsonl"?`},
		{"capitals are near", "JSON", `unknown format "JSON": there are table, json, jsonl; did you mean "json"?`},
		{"a plural is near", "tables", `unknown format "tables": there are table, json, jsonl; did you mean "table"?`},
		{"something else is near nothing", "xml", `unknown format "xml": there are table, json, jsonl`},
		{"an empty name is near nothing", "", `unknown format "": there are table, json, jsonl`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := reports.New(tt.format, &bytes.Buffer{}, reports.Options{})
			if err == nil {
				t.Fatal("there is no error")
			}
			if diff := cmp.Diff(tt.want, err.Error()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSummary(t *testing.T) {
	tests := []struct {
		name string
		sum  reports.Summary
		want string
	}{
		{"nothing is found", reports.Summary{Articles: 3}, "No findings in 3 articles."},
		{"nothing is found in the one article", reports.Summary{Articles: 1}, "No findings in 1 article."},
		{"nothing is read", reports.Summary{}, "No articles were read."},
		{"nothing could be read", reports.Summary{Unread: 2}, "No articles were read. 2 files could not be read."},
		{"some articles have findings", reports.Summary{Articles: 3, With: 1, Findings: 4, Errors: 1, Warnings: 3}, "4 findings in 1 of 3 articles: 1 error, 3 warnings."},
		{"the one article has a finding", reports.Summary{Articles: 1, With: 1, Findings: 1, Notes: 1}, "1 finding in 1 article: 1 note."},
		{"thousands are grouped", reports.Summary{Articles: 1234567, With: 1000, Findings: 1000, Errors: 1000}, "1,000 findings in 1,000 of 1,234,567 articles: 1,000 errors."},
		{"a check fails", reports.Summary{Articles: 2, Failed: 1}, "No findings in 2 articles. A check failed in 1 article."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, tt.sum.String()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestJSONIsValid(t *testing.T) {
	var doc struct {
		Findings []json.RawMessage
		Files    []json.RawMessage
		Errors   []json.RawMessage
		Summary  reports.Summary
	}
	if err := json.Unmarshal([]byte(report(t, "json", reports.Options{}, results(t))), &doc); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSuffix(report(t, "jsonl", reports.Options{}, results(t)), "\n"), "\n")
	if len(doc.Findings) != len(lines) || len(lines) != doc.Summary.Findings {
		t.Errorf("there are %d findings in the document, %d lines and %d in the summary", len(doc.Findings), len(lines), doc.Summary.Findings)
	}
	for i, line := range lines {
		if i < len(doc.Findings) && line != string(doc.Findings[i]) {
			t.Errorf("finding %d is %s in one report and %s in the other", i, doc.Findings[i], line)
		}
	}
	empty := report(t, "json", reports.Options{}, nil)
	if err := json.Unmarshal([]byte(empty), &doc); err != nil {
		t.Errorf("a report of nothing is no JSON: %v", err)
	}
}

func TestEmptyReports(t *testing.T) {
	quiet := []*checks.Result{result(t, "a.txt", "Quiet\n\nNothing is wrong here.\n")}
	tests := []struct{ name, format, want string }{
		{"the table is a sentence", "table", "No findings in 1 article.\n"},
		{"JSON Lines are empty", "jsonl", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, report(t, tt.format, reports.Options{}, quiet)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCheckThatFailed(t *testing.T) {
	r := result(t, "a.txt", "Quiet\n\nNothing is wrong here.\n")
	r.Err = errors.New("a.txt: rule typos/spelling failed: index out of range\ngoroutine 1 [running]:\nmain.main()")
	want := "Files with problems:\n  a.txt:\n    rule typos/spelling failed: index out of range\n\nNo findings in 1 article. A check failed in 1 article.\n"
	if diff := cmp.Diff(want, report(t, "table", reports.Options{}, []*checks.Result{r})); diff != "" {
		t.Error(diff)
	}
}

func BenchmarkReport(b *testing.B) {
	for _, f := range reports.Formats {
		b.Run(f.Name, func(b *testing.B) {
			list := results(b)
			b.ReportAllocs()
			for b.Loop() {
				r, err := reports.New(f.Name, io.Discard, reports.Options{})
				if err != nil {
					b.Fatal(err)
				}
				if err := write(r, list); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
