package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"copydesk/article"
	"copydesk/checks/figures"
	"copydesk/facts"
)

// example is the candidate pairs of one article.
type example struct {
	path  string
	class string // of the planted error; empty for an untouched article
	fold  int
	pairs []figures.Candidate
	hit   []bool   // the pair is the planted figure and a counterpart
	said  []string // what the two figures of each pair say
}

// answer says where an error was planted.
type answer struct {
	File     string  `json:"file"`
	Clean    string  `json:"clean"`
	Class    string  `json:"class"`
	Evidence [][]any `json:"evidence"`
}

// foldOf puts all versions of an article into one fold.
func foldOf(name string, folds int) int {
	h := uint32(2166136261)
	for _, c := range []byte(name) {
		h = (h ^ uint32(c)) * 16777619
	}
	return int(h % uint32(folds))
}

func readPlanted(dir string, folds int) ([]example, error) {
	f, err := os.Open(filepath.Join(dir, "answers.jsonl"))
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []example
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var a answer
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, err
		}
		if a.Class == "money-scale" || !strings.HasPrefix(a.Class, "money-") && !strings.HasPrefix(a.Class, "count-") {
			continue
		}
		e, err := readOne(filepath.Join(dir, "planted", a.File), a)
		if err != nil {
			return nil, err
		}
		e.fold = foldOf(a.Clean, folds)
		out = append(out, e)
	}
	return out, lines.Err()
}

func readClean(dir string, folds int) ([]example, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.md"))
	if err != nil {
		return nil, err
	}
	var out []example
	for _, p := range paths {
		e, err := readOne(p, answer{})
		if err != nil {
			return nil, err
		}
		e.fold = foldOf(filepath.Base(p), folds)
		out = append(out, e)
	}
	return out, nil
}

func readOne(path string, a answer) (example, error) {
	source, err := os.ReadFile(path)
	if err != nil {
		return example{}, err
	}
	return readText(path, source, a)
}

func readText(path string, source []byte, a answer) (example, error) {
	doc, err := article.Parse(path, source, article.Options{})
	if err != nil {
		return example{}, fmt.Errorf("%s: %w", path, err)
	}
	f := facts.Extract(doc)
	e := example{path: path, class: a.Class, pairs: figures.Candidates(doc, f)}
	e.hit = make([]bool, len(e.pairs))
	for i, p := range e.pairs {
		first, second := &f.Amounts[p.First], &f.Amounts[p.Second]
		x, y := touches(doc, first.Span, a), touches(doc, second.Span, a)
		e.hit[i] = x == 0 && (y > 0 || counterpart(f, second, doc, a)) || y == 0 && (x > 0 || counterpart(f, first, doc, a))
		e.said = append(e.said, around(doc, first)+"\n    "+around(doc, second))
	}
	return e, nil
}

// counterpart reports whether an amount is the figure that was altered, told
// elsewhere: it has the value of one of the places the altered one disagrees with.
func counterpart(f *facts.Facts, m *facts.Amount, doc *article.Document, a answer) bool {
	for i := range f.Amounts {
		o := &f.Amounts[i]
		if o.Unit == m.Unit && o.Currency == m.Currency && o.Value.Cmp(m.Value) == 0 && touches(doc, o.Span, a) > 0 {
			return true
		}
	}
	return false
}

// around is the sentence of an amount with the amount marked.
func around(doc *article.Document, a *facts.Amount) string {
	s := doc.Sentences[a.Sentence].Span
	from, to := max(s.Start, a.Span.Start-min(a.Span.Start, 160)), min(s.End, a.Span.End+120)
	return strings.Join(strings.Fields(doc.Text[from:a.Span.Start]+"[["+doc.In(a.Span)+"]]"+doc.Text[a.Span.End:to]), " ")
}

// touches returns the number of the evidence that a span touches, or -1.
func touches(doc *article.Document, s article.Span, a answer) int {
	from, to, _ := doc.Locate(s)
	for i, ev := range a.Evidence {
		if float64(from) < ev[1].(float64) && ev[0].(float64) < float64(to) {
			return i
		}
	}
	return -1
}
