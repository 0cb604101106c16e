package rules

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/checks"
	"copydesk/checks/all"
	"copydesk/checks/checktest"
	"copydesk/checks/typos"
)

func TestDefaultPackHoldsEveryCheck(t *testing.T) {
	p, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	var asTheyAre []string
	used := map[*checks.Check]bool{}
	for _, e := range p.Rules {
		used[e.Check] = true
		if e.ID != e.Check.Name {
			continue
		}
		asTheyAre = append(asTheyAre, e.ID)
		if diff := cmp.Diff(e.Check.Default(), e.Rule, cmp.Comparer(func(a, b *checks.Check) bool { return a == b })); diff != "" {
			t.Errorf("%s is changed by the default pack:\n%s", e.ID, diff)
		}
	}
	var want []string
	for _, c := range all.Checks {
		if checktest.ByDataRules(c) {
			if !used[c] {
				t.Errorf("no rule of the default pack uses %s", c.Name)
			}
			continue
		}
		want = append(want, c.Name)
	}
	if diff := cmp.Diff(want, asTheyAre); diff != "" {
		t.Errorf("news.yml should list the checks of package all in their order:\n%s", diff)
	}
}

func TestDefaultPackExamples(t *testing.T) {
	for _, p := range TestPack("news.yml", news) {
		t.Error(p)
	}
}

func TestPhraseExamples(t *testing.T) {
	c := all.Find("typos/phrase")
	r := c.Default()
	r.Options = typos.PhraseOptions{Replace: map[string]string{"should of": "should have"}}
	set, err := checks.NewSet([]checks.Rule{r})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range checktest.Verify("example.md", []byte(c.Examples), set, nil).Problems {
		t.Error(p)
	}
}

func TestLoad(t *testing.T) {
	p, err := Load("my.yml", []byte(strings.Join([]string{
		"rules:",
		"  - id: house/per-cent",
		"    check: typos/phrase",
		"    severity: note",
		"    message: House style is \"per cent\", two words.",
		"    options: {replace: {percent: per cent}, forbid: [prior to], case: true}",
		"    examples: |",
		"      One {~~percent~>per cent~~}{>>house/per-cent<<}.",
		"  - id: house/old",
		"    off: true",
		"",
	}, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	e := p.Rules[0]
	want := checks.Rule{
		ID: "house/per-cent", Check: all.Find("typos/phrase"), Severity: checks.Note, Message: `House style is "per cent", two words.`,
		Options: typos.PhraseOptions{Replace: map[string]string{"percent": "per cent"}, Forbid: []string{"prior to"}, Case: true},
	}
	if diff := cmp.Diff(want, e.Rule, cmp.Comparer(func(a, b *checks.Check) bool { return a == b })); diff != "" {
		t.Error(diff)
	}
	if want := "One {~~percent~>per cent~~}{>>house/per-cent<<}.\n"; e.Examples != want {
		t.Errorf("examples are %q, want %q", e.Examples, want)
	}
	if o := p.Rules[1]; !o.Off || o.ID != "house/old" {
		t.Errorf("the second rule is %+v, want house/old turned off", o)
	}
}

func TestLoadLeavesTheDefaultsAlone(t *testing.T) {
	c := all.Find("typos/phrase")
	p, err := Load("my.yml", []byte("rules: [{id: house/a, check: typos/phrase, options: {forbid: [a]}}]"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(typos.PhraseOptions{}, c.Options); diff != "" {
		t.Error(diff)
	}
	if p.Rules[0].Severity != c.Severity {
		t.Errorf("severity is %v, want the check's %v", p.Rules[0].Severity, c.Severity)
	}
}

// data is a pack of phrase rules, each id with the word it forbids and a severity.
func data(t *testing.T, path string, lines ...string) *Pack {
	t.Helper()
	var b strings.Builder
	b.WriteString("rules:\n")
	for _, l := range lines {
		id, rest, _ := strings.Cut(l, " ")
		b.WriteString("  - id: " + id + "\n")
		if rest == "off" {
			b.WriteString("    off: true\n")
			continue
		}
		b.WriteString("    check: typos/phrase\n    options: {forbid: [" + rest + "]}\n")
	}
	p, err := Load(path, []byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestBuild(t *testing.T) {
	tests := []struct {
		name  string
		packs [][]string
		conf  string
		want  string
		err   string
	}{
		{"packs follow each other", [][]string{{"a/one x", "a/two y"}, {"b/one z"}}, "", "a/one:x a/two:y b/one:z", ""},
		{"a later rule takes the place of an earlier one", [][]string{{"a/one x", "a/two y"}, {"a/one z"}}, "", "a/one:z a/two:y", ""},
		{"off takes a rule out", [][]string{{"a/one x", "a/two y"}, {"a/one off"}}, "", "a/two:y", ""},
		{"off of a rule that is not there", [][]string{{"a/one x"}, {"a/onne off"}}, "", "",
			`1.yml:2:9: there is no rule "a/onne" to turn off; did you mean "a/one"?`},
		{"the configuration comes last", [][]string{{"a/one x"}}, "rules: [{id: a/one, check: typos/phrase, options: {forbid: [w]}}]", "a/one:w", ""},
		{"only a family", [][]string{{"a/one x", "b/one y"}}, "only: [b]", "b/one:y", ""},
		{"skip a rule", [][]string{{"a/one x", "a/two y"}}, "only: [a]\nskip: [a/one]", "a/two:y", ""},
		{"only of an unknown rule", [][]string{{"a/one x"}}, "only: [a/on]", "", `c.yml:1:8: there is no rule or family "a/on"; did you mean "a/one"?`},
		{"a stet of an unknown rule", [][]string{{"apples/one x"}}, "stet: [{rule: aples, reason: r}]", "",
			`c.yml:1:15: there is no rule or family "aples"; did you mean "apples"?`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var packs []*Pack
			for i, lines := range tt.packs {
				packs = append(packs, data(t, string(rune('0'+i))+".yml", lines...))
			}
			conf, err := LoadConfig("c.yml", []byte(tt.conf))
			if err != nil {
				t.Fatal(err)
			}
			set, err := Build(packs, conf)
			if diff := cmp.Diff(tt.err, message(err)); diff != "" {
				t.Fatal(diff)
			}
			if err != nil {
				return
			}
			var got []string
			for _, r := range set.Rules() {
				got = append(got, r.ID+":"+r.Options.(typos.PhraseOptions).Forbid[0])
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("got %s, want %s", s, tt.want)
			}
		})
	}
}

func message(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func TestSelect(t *testing.T) {
	list := []checks.Rule{{ID: "a/one"}, {ID: "a/two"}, {ID: "ab/one"}}
	tests := []struct {
		name       string
		only, skip []string
		want       string
		err        string
	}{
		{"nothing named keeps all", nil, nil, "a/one a/two ab/one", ""},
		{"a family is not a beginning", []string{"a"}, nil, "a/one a/two", ""},
		{"skip wins over only", []string{"a", "ab/one"}, []string{"a/two"}, "a/one ab/one", ""},
		{"an unknown name", []string{"a/oen"}, nil, "", `there is no rule or family "a/oen"; did you mean "a/one"?`},
		{"an unknown name that is near nothing", nil, []string{"quotations"}, "", `there is no rule or family "quotations"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := Select(list, tt.only, tt.skip)
			if diff := cmp.Diff(tt.err, message(err)); diff != "" {
				t.Error(diff)
			}
			if s := strings.Join(ids(got), " "); s != tt.want {
				t.Errorf("got %s, want %s", s, tt.want)
			}
		})
	}
}

func TestSuggest(t *testing.T) {
	known := []string{"figures/change", "figures/conflict", "dates/weekday", "typos", "error", "us"}
	tests := []struct{ name, word, want string }{
		{"a swapped letter", "figures/confilct", "figures/conflict"},
		{"a dropped letter", "dates/wekday", "dates/weekday"},
		{"a name without its family", "change", "figures/change"},
		{"capitals", "Error", "error"},
		{"nothing near", "sports/score", ""},
		{"a short word is not near every short word", "gb", ""},
		{"nothing at all", "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Suggest(tt.word, known); got != tt.want {
				t.Errorf("Suggest(%q) is %q, want %q", tt.word, got, tt.want)
			}
		})
	}
	if !slices.Equal(known, []string{"figures/change", "figures/conflict", "dates/weekday", "typos", "error", "us"}) {
		t.Error("Suggest changed the words it was given")
	}
}

func BenchmarkDefault(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		p, err := Default()
		if err != nil {
			b.Fatal(err)
		}
		if _, err := Build([]*Pack{p}, nil); err != nil {
			b.Fatal(err)
		}
	}
}
