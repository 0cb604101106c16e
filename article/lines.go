package article

import (
	"sort"
	"unicode/utf8"
)

// Lines finds lines and columns in a Document's source. It is made when there
// is a finding to print, not before.
type Lines struct {
	doc    *Document
	starts []int
}

// Lines returns the line table of the Document.
func (d *Document) Lines() *Lines {
	starts := []int{0}
	for i, c := range d.utf8 {
		if c == '\n' || c == '\r' && (i+1 == len(d.utf8) || d.utf8[i+1] != '\n') {
			starts = append(starts, i+1)
		}
	}
	return &Lines{d, starts}
}

// Position returns the 1-based line and the 1-based column, in code points, of
// the beginning of a span of Text.
func (l *Lines) Position(s Span) (line, column int) {
	from, _, _ := locate(l.doc.runs, uint32(len(l.doc.Text)), s)
	at := min(int(from), len(l.doc.utf8))
	line = sort.SearchInts(l.starts, at+1)
	start := l.starts[line-1]
	if line == 1 && len(l.doc.utf8) >= 3 && string(l.doc.utf8[:3]) == "\uFEFF" && at >= 3 {
		start = 3
	}
	return line, utf8.RuneCount(l.doc.utf8[start:at]) + 1
}
