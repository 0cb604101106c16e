package figures

import (
	_ "embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

//go:embed weights.txt
var weightsText string

// weights say how much each feature of a pair speaks for one figure told twice.
// They are learned; see learn.
var weights = mustReadWeights(weightsText)

// step adds its weight, in log odds, to every pair whose feature is above the threshold.
type step struct{ above, weight float64 }

// model is the steps of every feature: the sum of those that a pair takes is the
// log odds that it is one figure told twice.
type model [features][]step

// models are the model of money, and that of everything else.
type models [2]model

var modelNames = [...]string{"money", "count"}

// mustReadWeights reads a model from lines of a feature's name, and a threshold
// and a weight for each of its steps, below a line with the model's name.
func mustReadWeights(text string) *models {
	m, at := &models{}, -1
	for line := range strings.Lines(text) {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0 || fields[0] == "#":
			continue
		case len(fields) == 1 && at+1 < len(modelNames) && fields[0] == modelNames[at+1]:
			at++
			continue
		}
		f := featureOf(fields[0])
		if f < 0 || at < 0 || len(fields)%2 == 0 {
			panic(fmt.Sprintf("figures: weights.txt: bad line %q", line))
		}
		for i := 1; i < len(fields); i += 2 {
			above, err1 := strconv.ParseFloat(fields[i], 64)
			weight, err2 := strconv.ParseFloat(fields[i+1], 64)
			if err1 != nil || err2 != nil {
				panic(fmt.Sprintf("figures: weights.txt: bad line %q", line))
			}
			m[at][f] = append(m[at][f], step{above, weight})
		}
	}
	return m
}

func featureOf(name string) int {
	for i := range featureTable {
		if featureTable[i].Name == name {
			return i
		}
	}
	return -1
}

// of returns the model for pairs of a unit.
func (m *models) of(u facts.Unit) *model {
	if u == facts.Money {
		return &m[0]
	}
	return &m[1]
}

// score is the log odds that a pair is one figure told twice.
func (m *model) score(v *vector) float64 {
	sum := 0.0
	for i := range v {
		sum += m.part(v, i)
	}
	return sum
}

// part is what one feature adds to the score.
func (m *model) part(v *vector, f int) (sum float64) {
	for _, s := range m[f] {
		if v[f] > s.above {
			sum += s.weight
		}
	}
	return sum
}

// Candidate is a pair of differing amounts as the learner sees it.
type Candidate struct {
	First, Second int       // indexes into the article's amounts
	Money         bool      // judged by the model of money
	Features      []float64 // in the order of Features
}

// Candidates returns the pairs of an article that figures/conflict weighs.
func Candidates(doc *article.Document, f *facts.Facts) []Candidate {
	c := newContexts(doc, f)
	var out []Candidate
	c.candidates(func(p pair, v *vector) {
		out = append(out, Candidate{p.first, p.second, f.Amounts[p.first].Unit == facts.Money, slices.Clone(v[:])})
	})
	return out
}
