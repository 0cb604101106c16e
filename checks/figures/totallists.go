package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// lists checks the items of lists against the total that leads to them, or that
// their last item gives.
func (r *totalReader) lists() {
	for i := 0; i < len(r.list); {
		if r.kind(i) != article.ListItem {
			end := i + 1
			for end < len(r.list) && r.list[end].Block == r.list[i].Block {
				end++
			}
			if end-i > 2 && r.Doc.Tokens[r.Doc.Blocks[r.list[i].Block].Tokens.First].Form == formHyphen {
				r.dashes(i, end)
			}
			i = end
			continue
		}
		end := i + 1
		for end < len(r.list) && r.kind(end) == article.ListItem && r.list[end].Block <= r.list[end-1].Block+1 {
			end++
		}
		r.oneList(i, end)
		i = end
	}
}

// oneList checks the list whose items hold the amounts from start to end.
func (r *totalReader) oneList(start, end int) {
	g := partGroup{last: end - 1, joined: true}
	for i := start; i < end; i++ {
		a := &r.list[i]
		if a.About.Frame&facts.Conversion != 0 {
			continue
		}
		if !countable(a) || !oneKind(a, &r.list[start]) || len(g.parts) > 0 && g.parts[len(g.parts)-1].Block == a.Block {
			return
		}
		g.parts = append(g.parts, a)
	}
	if !r.everyItem(g) {
		return
	}
	last := g.parts[len(g.parts)-1]
	if r.totalItem(last) && len(g.parts) > 2 {
		g.parts = g.parts[:len(g.parts)-1]
		r.judgeList(partsum{afterForm, last, g})
		return
	}
	if t := r.onlyTotal(&r.list[start], start); t != nil && len(g.parts) > 1 && r.leads(t, start) {
		r.judgeList(partsum{colonForm, t, g})
	} else if t := r.introduced(start); t != nil && len(g.parts) > 2 {
		r.judgeList(partsum{colonForm, t, g})
	}
}

// dashes checks a paragraph of plain text whose lines are the items of a list, a dash
// and a part at the head of each.
func (r *totalReader) dashes(start, end int) {
	g := partGroup{last: end - 1, joined: true}
	b := r.Doc.Blocks[r.list[start].Block].Tokens
	for i := start; i < end; i++ {
		a := &r.list[i]
		n := phraseStart(r.Doc, a)
		if !countable(a) || !oneKind(a, &r.list[start]) || n == b.First || r.Doc.Tokens[n-1].Form != formHyphen {
			return
		}
		g.parts = append(g.parts, a)
	}
	if t := r.introduced(start); t != nil && len(g.parts) > 2 {
		r.judgeList(partsum{colonForm, t, g})
	}
}

// judgeList reports a list that does not make its total.
func (r *totalReader) judgeList(s partsum) {
	switch {
	case r.repeats(s):
	case r.makes(s):
		r.inWholes(s)
	default:
		r.report(s, checks.Error)
	}
}

// everyItem reports whether every item from the first to the last has its part.
func (r *totalReader) everyItem(g partGroup) bool {
	for n := 1; n < len(g.parts); n++ {
		if g.parts[n].Block != g.parts[n-1].Block+1 {
			return false
		}
	}
	return len(g.parts) > 1
}

// totalItem reports whether the item of the amount is the total of the others.
func (r *totalReader) totalItem(a *facts.Amount) bool {
	f := r.Doc.Tokens[r.Doc.Blocks[a.Block].Tokens.First].Form
	return f == formTotalWord || f == formAltogether
}

// introduced is the one total of the paragraph before the line that leads to a list:
// "grants totalling $90,000 to four clubs. // The awards are:". The line has no figures.
func (r *totalReader) introduced(start int) (t *facts.Amount) {
	lead := r.list[start].Block
	if lead < 2 || r.Doc.Blocks[lead-1].Tokens.Len() == 0 || r.Doc.Blocks[lead-1].Kind != article.Paragraph || r.Doc.Tokens[r.Doc.Blocks[lead-1].Tokens.End-1].Form != formListColon {
		return nil
	}
	for k := start - 1; k >= 0 && r.list[k].Block+2 >= lead; k-- {
		a := &r.list[k]
		if a.Block+1 == lead {
			return nil
		}
		if !oneKind(a, &r.list[start]) || a.Unit != r.list[start].Unit {
			continue
		}
		if t != nil {
			return nil
		}
		t = a
	}
	if t == nil || t.About.Frame&facts.Whole == 0 || !totalLike(r.Doc, t, &r.list[start]) {
		return nil
	}
	return t
}

// leads reports whether the amount's sentence ends with a colon right before the list.
func (r *totalReader) leads(t *facts.Amount, start int) bool {
	s := r.Doc.Sentences[t.Sentence].Tokens
	return t.Block+1 == r.list[start].Block && r.Doc.Tokens[s.End-1].Form == formListColon && r.Doc.Blocks[r.list[start].Block-1].Kind != article.ListItem
}
