// Command learn learns the weights of figures/conflict from articles with
// planted errors. See README.md beside it.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"copydesk/article"
	"copydesk/checks/figures"
	"copydesk/facts"
)

// example is the candidate pairs of one article.
type example struct {
	class string // of the planted error; empty for an untouched article
	fold  int
	pairs []figures.Candidate
	hit   []bool // the pair is the planted figure and a counterpart
}

type answer struct {
	File     string  `json:"file"`
	Clean    string  `json:"clean"`
	Class    string  `json:"class"`
	Evidence [][]any `json:"evidence"`
}

func main() {
	extra := flag.String("clean", "", "another folder of untouched articles")
	out := flag.String("o", "", "file to write the weights to; empty prints them only")
	folds := flag.Int("folds", 5, "number of folds of the cross-validation")
	flag.Parse()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "usage: learn [-clean DIR] [-o weights.txt] FOLDER...")
		os.Exit(2)
	}
	if err := run(flag.Args(), *extra, *out, *folds); err != nil {
		fmt.Fprintln(os.Stderr, "learn:", err)
		os.Exit(1)
	}
}

// run learns from the planted errors of all folders and from the untouched
// articles of the first and of extra.
func run(dirs []string, extra, out string, folds int) error {
	var planted []example
	for _, dir := range dirs {
		more, err := readPlanted(dir, folds)
		if err != nil {
			return err
		}
		planted = append(planted, more...)
	}
	clean, err := readClean(filepath.Join(dirs[0], "clean"), folds)
	if err != nil {
		return err
	}
	if extra != "" {
		more, err := readClean(extra, folds)
		if err != nil {
			return err
		}
		clean = append(clean, more...)
	}
	report(planted, clean, folds)
	w := fit(append(planted, clean...), -1)
	text := table(w)
	fmt.Print(text)
	if out == "" {
		return nil
	}
	return os.WriteFile(out, []byte(text), 0o644)
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
		if !strings.HasPrefix(a.Class, "money-") && !strings.HasPrefix(a.Class, "count-") {
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
	doc, err := article.Parse(path, source, article.Options{})
	if err != nil {
		return example{}, fmt.Errorf("%s: %w", path, err)
	}
	f := facts.Extract(doc)
	e := example{class: a.Class, pairs: figures.Candidates(doc, f)}
	e.hit = make([]bool, len(e.pairs))
	for i, p := range e.pairs {
		x, y := touches(doc, f.Amounts[p.First].Span, a), touches(doc, f.Amounts[p.Second].Span, a)
		e.hit[i] = x == 0 && y > 0 || y == 0 && x > 0
	}
	return e, nil
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

// fit is logistic regression with a small ridge, by gradient descent with
// adaptive steps. Of a planted error only the likeliest pair counts, as only
// one has to be found.
func fit(all []example, leaveOut int) []float64 {
	n := len(figures.FeatureNames())
	w, square := make([]float64, n), make([]float64, n)
	for round := 0; round < 600; round++ {
		grad := make([]float64, n)
		for _, e := range all {
			if e.fold == leaveOut {
				continue
			}
			learnFrom(e, w, grad)
		}
		for i := range w {
			grad[i] -= 0.5 * w[i]
			square[i] = 0.9*square[i] + 0.1*grad[i]*grad[i]
			step := 0.05
			if round > 300 {
				step = 0.01
			}
			w[i] += step * grad[i] / (math.Sqrt(square[i]) + 1e-6)
		}
	}
	return w
}

func learnFrom(e example, w, grad []float64) {
	best, bestScore := -1, math.Inf(-1)
	for i, p := range e.pairs {
		if s := dot(w, p.Features); e.hit[i] && s > bestScore {
			best, bestScore = i, s
		}
	}
	if e.class != "" {
		if best >= 0 {
			add(grad, e.pairs[best].Features, 1-sigmoid(bestScore))
		}
		return
	}
	for _, p := range e.pairs {
		add(grad, p.Features, -sigmoid(dot(w, p.Features)))
	}
}

func dot(w, x []float64) (s float64) {
	for i := range w {
		s += w[i] * x[i]
	}
	return s
}

func add(g, x []float64, f float64) {
	for i := range g {
		g[i] += f * x[i]
	}
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// report prints the share of planted errors found at several rates of alarms
// on untouched articles, each article judged by weights that never saw it.
func report(planted, clean []example, folds int) {
	var alarms []float64
	found := map[string][]float64{}
	for fold := range folds {
		w := fit(append(append([]example{}, planted...), clean...), fold)
		for _, e := range clean {
			if e.fold == fold {
				alarms = append(alarms, top(e, w, false))
			}
		}
		for _, e := range planted {
			if e.fold == fold {
				found[e.class] = append(found[e.class], top(e, w, true))
			}
		}
	}
	sort.Sort(sort.Reverse(sort.Float64Slice(alarms)))
	classes := make([]string, 0, len(found))
	for c := range found {
		classes = append(classes, c)
	}
	sort.Strings(classes)
	fmt.Printf("%-10s %-8s", "alarms", "score")
	for _, c := range classes {
		fmt.Printf(" %16s", c)
	}
	fmt.Printf("\n%-10s %-8s", "reachable", "")
	for _, c := range classes {
		n := 0
		for _, s := range found[c] {
			if !math.IsInf(s, -1) {
				n++
			}
		}
		fmt.Printf(" %14.0f %%", 100*float64(n)/float64(len(found[c])))
	}
	fmt.Println()
	for _, rate := range []float64{0.005, 0.01, 0.02, 0.05, 0.1} {
		cut := alarms[int(rate*float64(len(alarms)))]
		fmt.Printf("%-10s %-8.2f", fmt.Sprintf("%.1f %%", rate*100), cut)
		for _, c := range classes {
			n := 0
			for _, s := range found[c] {
				if s > cut {
					n++
				}
			}
			fmt.Printf(" %14.0f %%", 100*float64(n)/float64(len(found[c])))
		}
		fmt.Println()
	}
}

// top is the score of the likeliest pair of an article.
func top(e example, w []float64, hits bool) float64 {
	best := math.Inf(-1)
	for i, p := range e.pairs {
		if !hits || e.hit[i] {
			best = math.Max(best, dot(w, p.Features))
		}
	}
	return best
}

func table(w []float64) string {
	var b strings.Builder
	b.WriteString("# feature weight (log odds); written by checks/figures/learn\n")
	for i, name := range figures.FeatureNames() {
		fmt.Fprintf(&b, "%-18s %6.2f\n", name, w[i])
	}
	return b.String()
}
