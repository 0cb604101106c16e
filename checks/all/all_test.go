package all

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/checks/checktest"
	"copydesk/facts"
)

func TestChecksAreListedOnce(t *testing.T) {
	families := []string{"figures", "dates", "titles", "typos"}
	last := 0
	for i, c := range Checks {
		at := slices.Index(families, c.Family())
		if at < last {
			t.Errorf("%s stands after a check of the family %s, or its family is unknown", c.Name, families[last])
		}
		last = max(at, last)
		if j := slices.IndexFunc(Checks, func(o *checks.Check) bool { return o.Name == c.Name }); j != i {
			t.Errorf("%s is listed twice", c.Name)
		}
		if Find(c.Name) != c {
			t.Errorf("Find(%q) finds another check", c.Name)
		}
		if c.Run == nil && c.Phrases == nil {
			t.Errorf("%s does nothing", c.Name)
		}
	}
	if Find("figures") != nil || Find("") != nil {
		t.Error("Find should find whole names alone")
	}
}

func allRules(t testing.TB) *checks.Set {
	t.Helper()
	var rules []checks.Rule
	for _, c := range Checks {
		rules = append(rules, c.Default())
	}
	set, err := checks.NewSet(rules)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// FuzzScan reads any bytes in every format with every check: nothing may fail,
// every place must lie in the text, and a second scan must say the same.
func FuzzScan(f *testing.F) {
	f.Add("Profit rose 40 per cent to £30m from £20m on Tuesday, 12 September 2011, the the company said.")
	f.Add("---\ndate: 2011-09-12\n---\n# Bridge\n\nThe $300 million bridge, worth $340 million, will recieve 31 April TK.")
	f.Add("<p>Mr Lugovoi met <b>Mr Lugovoy</b> &mdash; 20 of 30, or 50%, died.</p>")
	set := allRules(f)
	f.Fuzz(func(t *testing.T, text string) {
		for _, format := range []article.Format{article.Plain, article.Markdown, article.HTML} {
			doc, err := article.Parse("a", []byte(text), article.Options{Format: format})
			if err != nil {
				continue
			}
			found := scan(t, set, doc)
			if again := scan(t, set, doc); again != found {
				t.Errorf("two scans differ:\n%s\n%s", found, again)
			}
		}
	})
}

// scan returns the findings as text and fails on places outside the article.
func scan(t *testing.T, set *checks.Set, doc *article.Document) string {
	t.Helper()
	found, err := set.Scan(doc, facts.Extract(doc))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range found {
		spans := []article.Span{f.Span}
		for _, r := range f.Related {
			spans = append(spans, r.Span)
		}
		for _, x := range f.Fixes {
			spans = append(spans, x.Span)
		}
		for _, s := range spans {
			if s.Start > s.End || int(s.End) > len(doc.Text) {
				t.Fatalf("%s has the place %v in a text of %d bytes", f.Rule, s, len(doc.Text))
			}
		}
		fmt.Fprintf(&b, "%+v\n", f)
	}
	return b.String()
}

func TestWholeArticles(t *testing.T) {
	checktest.RunAll(t, "../../testdata/annotated", Checks)
}
