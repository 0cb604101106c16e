package figures

import (
	"copydesk/article"
	"copydesk/facts"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

func TestZZ(t *testing.T) {
	b, _ := os.ReadFile("/tmp/copydesk-eval-150/answers.jsonl")
	cls := os.Getenv("CLS")
	k := 0
	for _, l := range strings.Split(string(b), "\n") {
		if l == "" {
			continue
		}
		var a struct {
			File, Class, Was, Now string
			Evidence              [][]any
		}
		json.Unmarshal([]byte(l), &a)
		if a.Class != cls {
			continue
		}
		src, _ := os.ReadFile("/tmp/copydesk-eval-150/planted/" + a.File)
		d, _ := article.Parse(a.File, src, article.Options{})
		f := facts.Extract(d)
		hit := false
		idx := map[int]int{}
		for i, m := range f.Amounts {
			x, y, _ := d.Locate(m.Span)
			for e, ev := range a.Evidence {
				if float64(x) < ev[1].(float64) && ev[0].(float64) < float64(y) {
					idx[i] = e + 1
				}
			}
		}
		c := newContexts(d, f.Amounts)
		for _, p := range c.pairs() {
			if idx[p.first] == 1 && idx[p.second] > 1 || idx[p.second] == 1 && idx[p.first] > 1 {
				hit = true
			}
		}
		if hit {
			continue
		}
		k++
		if k > 25 {
			break
		}
		fmt.Println(a.File, a.Was, "->", a.Now)
		for i := range f.Amounts {
			if idx[i] > 0 {
				m := f.Amounts[i]
				s := d.Sentences[m.Sentence].Tokens
				lo := max(s.First, m.Tokens.First-min(m.Tokens.First, 6))
				hi := min(s.End, m.Tokens.End+6)
				fmt.Println("    ", idx[i], m.Unit, m.Value, m.Currency, m.Hedge, d.FormText(m.About.Head), d.Blocks[m.Block].Kind, "|", strings.ReplaceAll(d.In(d.SpanOf(article.Range{First: lo, End: hi})), "\n", " "))
			}
		}
	}
}
