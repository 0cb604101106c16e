package figures

import (
	"copydesk/article"
	"copydesk/facts"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
)

func TestTop(t *testing.T) {
	fs, _ := filepath.Glob("/tmp/copydesk-eval-150/clean/*.md")
	type row struct {
		s float64
		t string
	}
	var rows []row
	for _, p := range fs {
		src, _ := os.ReadFile(p)
		d, _ := article.Parse(p, src, article.Options{})
		f := facts.Extract(d)
		c := newContexts(d, f.Amounts)
		for _, p2 := range c.pairs() {
			v := c.compare(p2)
			s := v.score()
			show := func(i int) string {
				m := f.Amounts[i]
				s := d.Sentences[m.Sentence].Tokens
				lo := max(s.First, m.Tokens.First-min(m.Tokens.First, 11))
				hi := min(s.End, m.Tokens.End+9)
				return strings.ReplaceAll(d.In(d.SpanOf(article.Range{First: lo, End: m.Tokens.First + 1})), "\n", " ") + " [[" + d.In(m.Span) + "]] " + strings.ReplaceAll(d.In(d.SpanOf(article.Range{First: m.Tokens.End - 1, End: hi})), "\n", " ")
			}
			fe := ""
			for k, x := range v {
				if x != 0 && k > 0 {
					fe += fmt.Sprintf("%s=%.2g ", featureNames[k], x)
				}
			}
			rows = append(rows, row{s, fmt.Sprintf("%.2f %s\n   %s\n   %s\n   %s", s, filepath.Base(p), show(p2.first), show(p2.second), fe)})
		}
	}
	sort.Slice(rows, func(i, j int) bool { return rows[i].s > rows[j].s })
	for _, r := range rows[:40] {
		fmt.Println(r.t)
	}
}
