package main

import (
	"fmt"
	"math"
	"os"
	"slices"
	"sort"
	"strings"

	"copydesk/checks/figures"
)

// judged is an article with the score of its likeliest pair, by a model that
// has not seen the article.
type judged struct {
	e     *example
	pair  int // -1 when it has none
	score float64
	first bool // no other pair of the article is likelier
}

// report prints the share of planted errors found at several rates of alarms
// on untouched articles.
func (o *options) report(planted, clean, judge []example) error {
	var alarms []judged
	found := map[string][]judged{}
	for fold := range o.folds {
		m := learn(without(planted, fold), without(clean, fold), o.rounds)
		for i := range judge {
			if judge[i].fold == fold {
				alarms = append(alarms, m.top(&judge[i], false))
			}
		}
		for i := range planted {
			if e := &planted[i]; e.fold == fold {
				found[e.class] = append(found[e.class], m.top(e, true))
			}
		}
	}
	slices.SortStableFunc(alarms, func(a, b judged) int { return int(math.Copysign(1, b.score-a.score)) })
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
		fmt.Printf(" %14.0f %%", share(found[c], math.Inf(-1)))
	}
	fmt.Println()
	fmt.Printf("%-10s %-8s", "first", "")
	for _, c := range classes {
		n := 0
		for _, j := range found[c] {
			if j.pair >= 0 && j.first {
				n++
			}
		}
		fmt.Printf(" %14.0f %%", 100*float64(n)/float64(len(found[c])))
	}
	fmt.Println()
	for _, rate := range []float64{0.01, 0.02, 0.03, 0.04, 0.05, 0.1} {
		cut := alarms[int(rate*float64(len(alarms)))].score
		fmt.Printf("%-10s %-8.2f", fmt.Sprintf("%.1f %%", rate*100), cut)
		for _, c := range classes {
			fmt.Printf(" %14.1f %%", share(found[c], cut))
		}
		fmt.Println()
	}
	if o.misses == "" {
		return nil
	}
	return os.WriteFile(o.misses, []byte(misses(alarms, found, classes)), 0o644)
}

// misses lists the alarms on untouched articles and the planted errors that are
// not found at their rate.
func misses(alarms []judged, found map[string][]judged, classes []string) string {
	var b strings.Builder
	n := int(0.04 * float64(len(alarms)))
	for _, a := range alarms[:n] {
		fmt.Fprintf(&b, "ALARM %.2f %s\n    %s\n", a.score, a.e.path, a.e.said[a.pair])
	}
	for _, c := range classes {
		for _, j := range found[c] {
			switch {
			case j.pair < 0:
				fmt.Fprintf(&b, "NONE %s %s\n", c, j.e.path)
			case j.score <= alarms[n].score:
				fmt.Fprintf(&b, "MISS %.2f %s %s\n    %s\n", j.score, c, j.e.path, j.e.said[j.pair])
			}
		}
	}
	return b.String()
}

func without(list []example, fold int) (out []example) {
	for i := range list {
		if list[i].fold != fold {
			out = append(out, list[i])
		}
	}
	return out
}

func share(list []judged, cut float64) float64 {
	n := 0
	for _, j := range list {
		if j.score > cut {
			n++
		}
	}
	return 100 * float64(n) / float64(max(1, len(list)))
}

// top is the likeliest pair of an article, of those that were planted or of all.
func (p *pair) top(e *example, hits bool) judged {
	j := judged{e, -1, math.Inf(-1), true}
	for i := range e.pairs {
		if hits && !e.hit[i] {
			continue
		}
		if s := p.score(&e.pairs[i]); s > j.score {
			j.pair, j.score = i, s
		}
	}
	for i := range e.pairs {
		j.first = j.first && (e.hit[i] || p.score(&e.pairs[i]) <= j.score)
	}
	if j.pair >= 0 {
		var sum float64
		for i := range e.pairs {
			if i != j.pair {
				sum += math.Exp(p.score(&e.pairs[i]))
			}
		}
		j.score -= figures.Rivalry * math.Log1p(sum)
	}
	return j
}
