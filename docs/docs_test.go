package docs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/checks"
	"copydesk/checks/all"
	"copydesk/docs"
	"copydesk/rules"
)

func TestReferenceIsFresh(t *testing.T) {
	pack, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	want, err := docs.Reference(all.Checks, pack)
	if err != nil {
		t.Fatal(err)
	}
	got, err := os.ReadFile("checks.md")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("checks.md is stale; run \"go generate ./docs\":\n%s", diff)
	}
}

func TestReadmeIsFresh(t *testing.T) {
	got, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	want, err := docs.Readme(string(got), "..")
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("the README is stale; run \"go generate ./docs\":\n%s", diff)
	}
	if n := strings.Count(want, "\n"); n > 120 {
		t.Errorf("the README has %d lines, more than two screens hold", n)
	}
}

func TestReadmeNeedsItsPlaces(t *testing.T) {
	for _, text := range []string{
		"# A README without a report\n", "<!-- The report on none.txt, of no block. -->\n", "<!-- The report on a.txt, of an open block. -->\n```text\n",
		"<!-- The report on none.txt, which is not there. -->\n```text\n```\n",
	} {
		if got, err := docs.Readme(text, ".."); err == nil {
			t.Errorf("there is no error for %q, but %q", text, got)
		}
	}
}

func TestSamplesAreFresh(t *testing.T) {
	samples, err := docs.Samples("../testdata/annotated")
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir("../testdata/articles")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if _, ok := samples[e.Name()]; !ok {
			t.Errorf("testdata/articles/%s has no annotated article of its name", e.Name())
		}
	}
	for name, want := range samples {
		got, err := os.ReadFile(filepath.Join("../testdata/articles", name))
		if err != nil {
			t.Error(err)
		} else if diff := cmp.Diff(want, string(got)); diff != "" {
			t.Errorf("testdata/articles/%s is stale; run \"go generate ./docs\":\n%s", name, diff)
		}
		if strings.Contains(want, "{>>") || strings.Contains(want, "==}") {
			t.Errorf("testdata/articles/%s still holds marks", name)
		}
	}
}

func TestReference(t *testing.T) {
	type group struct {
		Words  []string       `yaml:"words" help:"words | signs to look for"`
		Pairs  map[string]int `yaml:"pairs,omitempty" help:"pairs"`
		Least  uint8          `yaml:"least" help:"the least"`
		Share  float64        `yaml:"share" help:"the share"`
		Strict bool           `yaml:"strict" help:"strictness"`
		Name   string
	}
	c := &checks.Check{
		Info: checks.Info{
			Name: "typos/made-up", Summary: "A made-up fault | with a bar.", Why: "Because.", Severity: checks.Error,
			Examples: "A {==made-up==}{>>typos/made-up<<} text with ``` in it.\n",
		},
		Options: group{Words: []string{"a|b"}, Least: 3, Share: 0.5},
		Run: func(p *checks.Pass) {
			at := uint32(strings.Index(p.Doc.Text, "made-up"))
			f := checks.Finding{Message: "It is made up."}
			f.Span.Start, f.Span.End = at, at+7
			p.Report(f)
		},
	}
	got, err := docs.Reference([]*checks.Check{c}, &rules.Pack{})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"| [typos/made-up](#typosmade-up) | error | A made-up fault \\| with a bar. |\n",
		"\n## typos/made-up\n\n**error** · A made-up fault | with a bar.\n\nBecause.\n",
		"| `words` | list | `[a\\|b]` | words \\| signs to look for |\n",
		"| `pairs` | list of pairs | none | pairs |\n",
		"| `least` | whole number | `3` | the least |\n",
		"| `share` | number | `0.5` | the share |\n",
		"| `strict` | true or false | `false` | strictness |\n",
		"| `name` | text | empty |  |\n",
		"It is not in the default pack: a rule must name it.\n",
		"````text\nA made-up text with ``` in it.\n````\n",
		"│ It is made up. ",
		"│  1:3 │ A [made-up] text with ``` in it.",
		"1 finding in 1 article: 1 error.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the page lacks %q:\n%s", want, got)
		}
	}
}

func TestExplain(t *testing.T) {
	pack, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range pack.Rules {
		text, err := docs.Explain(e)
		if err != nil {
			t.Errorf("%s: %v", e.ID, err)
		}
		for _, want := range []string{"# " + e.ID + "\n\n**" + e.Severity.String() + "** · ", "\nAn example:\n", "\nThe report:\n"} {
			if !strings.Contains(text, want) {
				t.Errorf("%s: the text lacks %q:\n%s", e.ID, want, text)
			}
		}
		if (e.ID == e.Check.Name) == strings.Contains(text, "The rule uses the check "+e.Check.Name) {
			t.Errorf("%s: the text is wrong about the check that it uses:\n%s", e.ID, text)
		}
		for line := range strings.Lines(text) {
			if !strings.HasPrefix(line, "|") && len([]rune(line)) > 500 {
				t.Errorf("%s: a line is not broken: %s", e.ID, line)
			}
		}
	}
}

func TestReferenceRefusesFaultyExamples(t *testing.T) {
	c := &checks.Check{Info: checks.Info{Name: "typos/made-up", Examples: "An {==open mark.\n", Severity: checks.Note}, Run: func(*checks.Pass) {}}
	if page, err := docs.Reference([]*checks.Check{c}, &rules.Pack{}); err == nil {
		t.Errorf("there is no error, but a page:\n%s", page)
	}
}

// pages are the README and the pages of this folder.
func pages(t *testing.T) map[string]string {
	t.Helper()
	paths, err := filepath.Glob("*.md")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]string{}
	for _, path := range append(paths, "../README.md") {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Error(err)
			continue
		}
		texts[path] = string(text)
	}
	return texts
}

func TestLinksLeadSomewhere(t *testing.T) {
	texts := pages(t)
	for path, text := range texts {
		for _, link := range links(text) {
			if strings.Contains(link, "://") || strings.HasPrefix(link, "mailto:") {
				continue
			}
			file, heading, _ := strings.Cut(link, "#")
			target := filepath.Join(filepath.Dir(path), file)
			if file == "" {
				target = path
			}
			if _, err := os.Stat(target); err != nil {
				t.Errorf("%s: the link %s leads nowhere", path, link)
			} else if page, ok := texts[target]; ok && heading != "" && !hasHeading(page, heading) {
				t.Errorf("%s: the link %s leads to no heading", path, link)
			}
		}
	}
}

func TestLinksAreSeen(t *testing.T) {
	text := "See [a](a.md), [b\nc](b.md#c) and ![d](d.png).\n\n```text\nnot [e](e.md)\n```\n\nNor `[f](f.md)`.\n"
	if diff := cmp.Diff([]string{"a.md", "b.md#c", "d.png"}, links(text)); diff != "" {
		t.Error(diff)
	}
	for heading, want := range map[string]bool{"figuresconflict": true, "the-notation-in-short": true, "figures": false} {
		if got := hasHeading("# figures/conflict\n\n## The notation, in short\n", heading); got != want {
			t.Errorf("that there is a heading %s is %v", heading, got)
		}
	}
}

// links are the targets of the links of a page, without those in code.
func links(text string) []string {
	var prose strings.Builder
	fence := ""
	for line := range strings.Lines(text) {
		mark := line[:len(line)-len(strings.TrimLeft(line, "`"))]
		switch {
		case fence == "" && len(mark) >= 3:
			fence = mark
		case fence != "" && mark == fence:
			fence = ""
		case fence == "":
			prose.WriteString(line)
		}
	}
	var list []string
	for i, part := range strings.Split(prose.String(), "`") {
		if i%2 == 1 {
			continue
		}
		for {
			_, rest, found := strings.Cut(part, "](")
			if !found {
				break
			}
			link, after, _ := strings.Cut(rest, ")")
			list, part = append(list, link), after
		}
	}
	return list
}

// hasHeading reports whether a page has a heading that is linked by the anchor.
func hasHeading(page, anchor string) bool {
	for line := range strings.Lines(page) {
		text, found := strings.CutPrefix(strings.TrimLeft(line, "#"), " ")
		if !found || !strings.HasPrefix(line, "#") {
			continue
		}
		made := strings.Map(func(r rune) rune {
			switch {
			case r == ' ' || r == '-':
				return '-'
			case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
				return r
			}
			return -1
		}, strings.ToLower(strings.TrimSpace(text)))
		if made == anchor {
			return true
		}
	}
	return false
}

func TestCommandsOfTheReadmeAreRun(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	if err != nil {
		t.Fatal(err)
	}
	ci, err := os.ReadFile("../.ci/run")
	if err != nil {
		t.Fatal(err)
	}
	commands := commands(string(readme))
	if len(commands) < 2 {
		t.Errorf("the README has %d commands that begin with go, fewer than 2", len(commands))
	}
	for _, c := range commands {
		if !strings.Contains(string(ci), c) {
			t.Errorf(".ci/run does not run the README's command %q", c)
		}
	}
}

// commands are the lines of a page's code blocks that call go.
func commands(text string) []string {
	var list []string
	code := false
	for line := range strings.Lines(text) {
		line = strings.TrimPrefix(strings.TrimSpace(line), "$ ")
		if strings.HasPrefix(line, "```") {
			code = !code
		}
		if command, _, _ := strings.Cut(line, " #"); code && strings.HasPrefix(command, "go ") {
			list = append(list, strings.TrimSpace(command))
		}
	}
	return list
}

// TestConfigurationsAreRead reads every block of YAML of configuration.md: the
// first is a configuration, the others are packs whose examples hold.
func TestConfigurationsAreRead(t *testing.T) {
	page, err := os.ReadFile("configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split(string(page), "```yaml\n")[1:]
	if len(blocks) < 2 {
		t.Fatalf("there are %d blocks of YAML", len(blocks))
	}
	for i, block := range blocks {
		text, _, _ := strings.Cut(block, "```")
		if i == 0 {
			if _, err := rules.LoadConfig("configuration.md", []byte(text)); err != nil {
				t.Error(err)
			}
			continue
		}
		for _, p := range rules.TestPack("configuration.md", []byte(text)) {
			t.Error(p)
		}
	}
}

func TestCommandsAreSeen(t *testing.T) {
	text := "Run go vet.\n\n```sh\n$ go test ./... # all\ngo run ./cmd/copydesk testdata\n```\n\ngo home\n"
	if diff := cmp.Diff([]string{"go test ./...", "go run ./cmd/copydesk testdata"}, commands(text)); diff != "" {
		t.Error(diff)
	}
}
