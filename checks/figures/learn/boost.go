package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"copydesk/checks/figures"
)

// bins is the most values that a feature is told apart by.
const bins = 12

// ensemble is an additive model: for each feature the weight of each bin's lower
// threshold, which counts for all values above it.
type ensemble struct {
	cuts  [][]float64 // per feature, ascending; a value is in bin n when it is above n of them
	steps [][]float64 // per feature and cut
}

func (m *ensemble) score(x []float64) (s float64) {
	for f, cuts := range m.cuts {
		for i, c := range cuts {
			if x[f] > c {
				s += m.steps[f][i]
			}
		}
	}
	return s
}

// pair is models for money and for the rest.
type pair [2]*ensemble

func (p *pair) score(c *figures.Candidate) float64 { return p[kind(c)].score(c.Features) }

func kind(c *figures.Candidate) int {
	if c.Money {
		return 0
	}
	return 1
}

// row is one pair in training.
type row struct {
	bin    []uint8
	score  float64
	label  float64
	weight float64
}

// learn fits the models of both kinds.
func learn(planted, clean []example, rounds int) *pair {
	var p pair
	for k := range p {
		p[k] = fit(planted, clean, k, rounds)
	}
	return &p
}

// fit boosts steps of single features with the logistic loss. The pairs that show
// a planted error count for one together.
func fit(planted, clean []example, k, rounds int) *ensemble {
	m := newEnsemble(planted, clean, k)
	rows := append(m.rows(clean, k), m.rows(planted, k)...)
	for range rounds {
		m.boost(rows)
	}
	return m
}

func newEnsemble(planted, clean []example, k int) *ensemble {
	n := len(figures.Features())
	m := &ensemble{cuts: make([][]float64, n), steps: make([][]float64, n)}
	for f := range n {
		var values []float64
		for _, list := range [][]example{planted, clean} {
			for i := range list {
				for j := range list[i].pairs {
					if c := &list[i].pairs[j]; kind(c) == k && (list[i].class == "" || list[i].hit[j]) {
						values = append(values, c.Features[f])
					}
				}
			}
		}
		m.cuts[f] = cuts(values)
		m.steps[f] = make([]float64, len(m.cuts[f]))
	}
	return m
}

// cuts are the values that part a feature's into bins of about one size, rounded
// so that the table can be read.
func cuts(values []float64) []float64 {
	slices.Sort(values)
	out := []float64{}
	for i := 0; i < bins; i++ {
		if len(values) == 0 {
			break
		}
		v := math.Floor(values[i*len(values)/bins]*100) / 100
		if v < values[len(values)-1] && (len(out) == 0 || v > out[len(out)-1]) {
			out = append(out, v)
		}
	}
	// The rare high values of a feature that is mostly zero matter most.
	for _, share := range []float64{0.95, 0.98, 0.995} {
		if len(values) == 0 {
			break
		}
		v := math.Floor(values[int(share*float64(len(values)))]*100) / 100
		if v < values[len(values)-1] && (len(out) == 0 || v > out[len(out)-1]) {
			out = append(out, v)
		}
	}
	return out
}

// rows are the pairs of one kind: all of an untouched article's, and those of a
// planted error.
func (m *ensemble) rows(list []example, k int) (out []row) {
	for i := range list {
		e := &list[i]
		first := len(out)
		for j := range e.pairs {
			if c := &e.pairs[j]; kind(c) == k && (e.class == "" || e.hit[j]) {
				out = append(out, m.row(c.Features))
			}
		}
		if e.class == "" {
			continue
		}
		for j := range out[first:] {
			out[first+j].label, out[first+j].weight = 1, 1/float64(len(out)-first)
		}
	}
	return out
}

func (m *ensemble) row(x []float64) row {
	r := row{bin: make([]uint8, len(x)), weight: 1}
	for f, cuts := range m.cuts {
		for _, c := range cuts {
			if x[f] > c {
				r.bin[f]++
			}
		}
	}
	return r
}

// rate is how much of its best size a step is taken, and ridge what holds back
// steps that few pairs speak for.
const rate, ridge = 0.25, 20

// boost takes the one step that lowers the loss most.
func (m *ensemble) boost(rows []row) {
	grad, hess := make([]float64, len(rows)), make([]float64, len(rows))
	for i := range rows {
		p := 1 / (1 + math.Exp(-rows[i].score))
		grad[i] = rows[i].weight * (rows[i].label - p)
		hess[i] = rows[i].weight * p * (1 - p)
	}
	var best, gain float64
	feature, cut := -1, -1
	for f := range m.cuts {
		var g, h [bins + 5]float64
		for i := range rows {
			b := rows[i].bin[f]
			g[b] += grad[i]
			h[b] += hess[i]
		}
		sumG, sumH := 0.0, 0.0
		for c := len(m.cuts[f]) - 1; c >= 0; c-- {
			sumG, sumH = sumG+g[c+1], sumH+h[c+1]
			w := sumG / (sumH + ridge)
			if now := sumG * w; now > gain && float64(figures.Features()[f].Sign)*(m.steps[f][c]+rate*w) >= 0 {
				feature, cut, best, gain = f, c, rate*w, now
			}
		}
	}
	if feature < 0 {
		return
	}
	m.steps[feature][cut] += best
	for i := range rows {
		if int(rows[i].bin[feature]) > cut {
			rows[i].score += best
		}
	}
}

// table writes the models as figures reads them.
func table(p *pair) string {
	var b strings.Builder
	b.WriteString("# feature, and for each step a threshold and the log odds above it; written by checks/figures/learn\n")
	for k, name := range []string{"money", "count"} {
		fmt.Fprintf(&b, "%s\n", name)
		for f, feature := range figures.Features() {
			fmt.Fprintf(&b, "%-18s", feature.Name)
			for i, w := range p[k].steps[f] {
				if math.Abs(w) >= 0.005 {
					fmt.Fprintf(&b, "  %g %+.2f", p[k].cuts[f][i], w)
				}
			}
			b.WriteString("\n")
		}
	}
	return b.String()
}
