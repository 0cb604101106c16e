package main

import (
	"fmt"
	"os"
	"sort"

	"copydesk/checks/figures"
)

func auc(planted, clean []example) {
	for k := 0; k < 2; k++ {
		type fv struct {
			v   float64
			pos bool
		}
		var np, nn int
		names := figures.FeatureNames()
		lists := make([][]fv, len(names))
		for i := range planted {
			for j := range planted[i].pairs {
				if c := &planted[i].pairs[j]; planted[i].hit[j] && kind(c) == k {
					np++
					for f := range names {
						lists[f] = append(lists[f], fv{c.Features[f], true})
					}
				}
			}
		}
		for i := range clean {
			for j := range clean[i].pairs {
				if c := &clean[i].pairs[j]; kind(c) == k {
					nn++
					for f := range names {
						lists[f] = append(lists[f], fv{c.Features[f], false})
					}
				}
			}
		}
		fmt.Fprintln(os.Stderr, "kind", k, "pos", np, "neg", nn)
		for f := range names {
			l := lists[f]
			sort.Slice(l, func(a, b int) bool { return l[a].v < l[b].v })
			var below, a float64
			for s := 0; s < len(l); {
				e := s
				var p, n float64
				for e < len(l) && l[e].v == l[s].v {
					if l[e].pos {
						p++
					} else {
						n++
					}
					e++
				}
				a += p * (below + n/2)
				below += n
				s = e
			}
			a /= float64(np) * float64(nn)
			if a > 0.55 || a < 0.45 {
				fmt.Fprintf(os.Stderr, "%-20s %.3f\n", names[f], a)
			}
		}
	}
}
