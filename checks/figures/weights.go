package figures

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

//go:embed weights.txt
var weightsText string

// weights say how much each feature of a pair speaks for one figure told twice,
// in log odds. They are learned; see learn.
var weights = mustReadWeights(weightsText)

// mustReadWeights reads lines of a feature's name and its weight.
func mustReadWeights(text string) (w vector) {
	for line := range strings.Lines(text) {
		name, value, ok := strings.Cut(strings.TrimSpace(line), " ")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		f := featureOf(name)
		n, err := strconv.ParseFloat(strings.TrimSpace(value), 64)
		if f < 0 || err != nil {
			panic(fmt.Sprintf("figures: weights.txt: bad line %q", line))
		}
		w[f] = n
	}
	return w
}

func featureOf(name string) int {
	for i, n := range featureNames {
		if n == name {
			return i
		}
	}
	return -1
}

// score is the log odds that a pair is one figure told twice.
func (v *vector) score() float64 {
	sum := 0.0
	for i := range v {
		sum += v[i] * weights[i]
	}
	return sum
}

// Candidate is a pair of differing amounts as the learner sees it.
type Candidate struct {
	First, Second int       // indexes into the article's amounts
	Features      []float64 // in the order of FeatureNames
}

// FeatureNames returns the names of the features, in order.
func FeatureNames() []string { return featureNames[:] }

// Candidates returns the pairs of an article that figures/conflict weighs.
func Candidates(doc *article.Document, f *facts.Facts) []Candidate {
	c := newContexts(doc, f.Amounts)
	var out []Candidate
	for _, p := range c.pairs() {
		v := c.compare(p)
		out = append(out, Candidate{p.first, p.second, v[:]})
	}
	return out
}
