package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// fewestSpread is how many parts a paragraph tells at least that is held against a
// total before it.
const fewestSpread = 3

// spread checks the paragraphs that tell the parts of a total of the paragraph before,
// a sentence or two for each: "The ports landed 5,900 tonnes of herring. // Most of it,
// 3,100 tonnes, came to Fell. Boats at Moor landed 1,650 tonnes and those at Oster 1,150."
// Money and measures are looked at, and one slip of a digit must explain the sum.
func (r *totalReader) spread() {
	for start, end := 0, 0; start < len(r.list); start = end {
		for end = start + 1; end < len(r.list) && r.list[end].Block == r.list[start].Block; {
			end++
		}
		if end-start < fewestSpread || end-start > mostAround || r.kind(start) != article.Paragraph || start == 0 {
			continue
		}
		r.spreadOver(start, end)
	}
}

// spreadOver checks the paragraph of the amounts from start to end.
func (r *totalReader) spreadOver(start, end int) {
	first := &r.list[start]
	if first.Unit != facts.Money && first.Unit != facts.Measure {
		return
	}
	g := partGroup{joined: true}
	for i := start; i < end; i++ {
		a := &r.list[i]
		if a.Unit == facts.Percent || a.Unit == facts.Ratio {
			return
		}
		if !oneKind(first, a) {
			continue
		}
		if !besideLeft(a, first) || isChange(r.Doc, a) {
			return
		}
		g.parts = append(g.parts, a)
	}
	if len(g.parts) < fewestSpread || g.parts[0].Sentence == g.parts[len(g.parts)-1].Sentence {
		return
	}
	if t := r.spreadTotal(g, start); t != nil {
		if s := (partsum{nextForm, t, g}); !r.makes(s) && !r.repeats(s) && r.slipped(s) {
			r.report(s, checks.Warning)
		}
	}
}

// spreadTotal is the only amount of the kind of the parts in the paragraph before them.
func (r *totalReader) spreadTotal(g partGroup, start int) (t *facts.Amount) {
	for k := start - 1; k >= 0 && r.list[k].Block+1 >= r.list[start].Block; k-- {
		a := &r.list[k]
		if a.Unit != g.parts[0].Unit || !oneKind(a, g.parts[0]) {
			continue
		}
		if t != nil || !besideLeft(a, g.parts[0]) || !totalLike(r.Doc, a, g.parts[0]) {
			return nil
		}
		t = a
	}
	return t
}
