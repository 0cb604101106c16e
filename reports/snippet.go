package reports

import (
	"cmp"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/checks"
)

// group is places of a finding that are shown in one line.
type group struct {
	block article.Span
	spans []article.Span // in the order of the text, apart from each other
}

// whole is the smallest span that holds the group.
func (g *group) whole() article.Span {
	return article.Span{Start: g.spans[0].Start, End: g.spans[len(g.spans)-1].End}
}

// groups puts the places of a finding in the order of the text, those that fit
// one line of the width together.
func groups(doc *article.Document, f *checks.Finding, width int) []group {
	spans := []article.Span{f.Span}
	for i := range f.Related {
		spans = append(spans, f.Related[i].Span)
	}
	slices.SortFunc(spans, func(a, b article.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	var list []group
	for _, s := range spans {
		if n := len(list); n > 0 && list[n-1].take(doc, s, width) {
			continue
		}
		list = append(list, group{blockOf(doc, s), []article.Span{s}})
	}
	return list
}

// leastContext is the room that places in one line leave for what stands around
// them.
const leastContext = 8

// take adds a span when the group has room for it.
func (g *group) take(doc *article.Document, s article.Span, width int) bool {
	whole := g.whole()
	if s.End <= whole.End {
		return true // inside a span that is shown already
	}
	joined := whole.Join(s)
	if s.Start < whole.End || !g.block.Contains(s) || joined.Len() > 8*width {
		return false
	}
	if cells(flat(doc.In(joined)))+2*(len(g.spans)+1)+leastContext > width {
		return false
	}
	g.spans = append(g.spans, s)
	return true
}

// blockOf is the block that holds a span, or the span when none does.
func blockOf(doc *article.Document, s article.Span) article.Span {
	if len(doc.Blocks) > 0 {
		if b := doc.Blocks[doc.BlockAt(s.Start)].Span; b.Contains(s) {
			return b
		}
	}
	return s
}

// snippet is the text around a group in one line of at most a width, the places
// marked.
func snippet(doc *article.Document, g *group, width int, p *palette) string {
	whole := g.whole()
	room := width - 2*len(g.spans)
	var core strings.Builder
	for i, s := range g.spans {
		if i > 0 {
			core.WriteString(flat(doc.Text[g.spans[i-1].End:s.Start]))
		}
		text := flat(doc.In(s))
		if len(g.spans) == 1 {
			text = cutMiddle(text, room)
		}
		core.WriteString(p.mark(text))
		room -= cells(text)
		if i > 0 {
			room -= cells(flat(doc.Text[g.spans[i-1].End:s.Start]))
		}
	}
	left := strings.TrimLeft(flat(lastBytes(doc.Text[g.block.Start:whole.Start], 8*width)), " ")
	right := strings.TrimRight(flat(firstBytes(doc.Text[whole.End:g.block.End], 8*width)), " ")
	left, right = fit(left, right, room)
	return left + core.String() + right
}

// fit shortens what stands before and after a place to the room they share.
func fit(left, right string, room int) (before, after string) {
	l, r, half := cells(left), cells(right), room/2
	switch {
	case l+r <= room:
	case l <= half:
		right = wordsBegin(right, room-l)
	case r <= room-half:
		left = wordsEnd(left, room-r)
	default:
		left = wordsEnd(left, half)
		right = wordsBegin(right, room-cells(left))
	}
	return left, right
}
