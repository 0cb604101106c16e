package main

import (
	"fmt"
	"math"
	"os"
	"sort"
)

type tnode struct {
	f, cut int
	l, r   *tnode
	w      float64
}

func (t *tnode) at(bin []uint8) float64 {
	for t.l != nil {
		if int(bin[t.f]) > t.cut {
			t = t.r
		} else {
			t = t.l
		}
	}
	return t.w
}

func growTree(m *ensemble, rows []row, idx []int, grad, hess []float64, depth int) *tnode {
	var G, H float64
	for _, i := range idx {
		G += grad[i]
		H += hess[i]
	}
	lam := 5.0
	t := &tnode{w: 0.1 * G / (H + lam)}
	if depth == 0 || len(idx) < 40 {
		return t
	}
	best, bf, bc := G*G/(H+lam)+0.5, -1, -1
	for f := range m.cuts {
		var g, h [bins + 5]float64
		for _, i := range idx {
			b := rows[i].bin[f]
			g[b] += grad[i]
			h[b] += hess[i]
		}
		sg, sh := 0.0, 0.0
		for c := len(m.cuts[f]) - 1; c >= 0; c-- {
			sg, sh = sg+g[c+1], sh+h[c+1]
			gain := sg*sg/(sh+lam) + (G-sg)*(G-sg)/(H-sh+lam)
			if gain > best && sh > 1 && H-sh > 1 {
				best, bf, bc = gain, f, c
			}
		}
	}
	if bf < 0 {
		return t
	}
	var li, ri []int
	for _, i := range idx {
		if int(rows[i].bin[bf]) > bc {
			ri = append(ri, i)
		} else {
			li = append(li, i)
		}
	}
	t.f, t.cut = bf, bc
	t.l = growTree(m, rows, li, grad, hess, depth-1)
	t.r = growTree(m, rows, ri, grad, hess, depth-1)
	return t
}

func (m *ensemble) boostTree(rows []row, depth int) {
	grad, hess := make([]float64, len(rows)), make([]float64, len(rows))
	idx := make([]int, len(rows))
	for i := range rows {
		p := 1 / (1 + math.Exp(-rows[i].score))
		grad[i] = rows[i].label - p
		hess[i] = p * (1 - p)
		idx[i] = i
	}
	t := growTree(m, rows, idx, grad, hess, depth)
	m.trees = append(m.trees, t)
	for i := range rows {
		rows[i].score += t.at(rows[i].bin)
	}
}

func (m *ensemble) interactions(names []string) {
	type key struct {
		a, b string
		k    string
	}
	sum := map[string]float64{}
	for _, t := range m.trees {
		if t.l == nil {
			continue
		}
		for _, c := range []*tnode{t.l, t.r} {
			if c.l == nil || c.f == t.f {
				continue
			}
			sum[names[t.f]+" x "+names[c.f]] += math.Abs(c.l.w - c.r.w)
		}
	}
	var ks []string
	for k := range sum {
		ks = append(ks, k)
	}
	sort.Slice(ks, func(i, j int) bool { return sum[ks[i]] > sum[ks[j]] })
	for i, k := range ks {
		if i < 25 {
			fmt.Fprintf(os.Stderr, "%.2f %s\n", sum[k], k)
		}
	}
}
