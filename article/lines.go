package article

import (
	"sort"
	"unicode/utf8"
)

// Lines finds lines and columns in a Document's source. It is made when there
// is a finding to print, not before. Unlike the Document it is for one reader.
type Lines struct {
	doc    *Document
	starts []int
	sums   []int // code points before each stretch of the source; made for the first long line
}

// stretch is how many bytes of a line are counted at once; longer lines are
// counted by their stretches, once for all findings.
const stretch = 1 << 12

// Lines returns the line table of the Document.
func (d *Document) Lines() *Lines {
	starts := []int{0}
	for i, c := range d.utf8 {
		if c == '\n' || c == '\r' && (i+1 == len(d.utf8) || d.utf8[i+1] != '\n') {
			starts = append(starts, i+1)
		}
	}
	return &Lines{doc: d, starts: starts}
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
	return line, l.count(start, at) + 1
}

// count is the number of code points that begin in [from, to).
func (l *Lines) count(from, to int) int {
	if to-from <= stretch {
		return utf8.RuneCount(l.doc.utf8[from:to])
	}
	if l.sums == nil {
		l.sums = make([]int, 1, len(l.doc.utf8)/stretch+1)
		for at := stretch; at <= len(l.doc.utf8); at += stretch {
			l.sums = append(l.sums, l.sums[len(l.sums)-1]+beginnings(l.doc.utf8[at-stretch:at]))
		}
	}
	return l.before(to) - l.before(from)
}

// before is the number of code points that begin before an offset.
func (l *Lines) before(at int) int {
	i := at / stretch
	return l.sums[i] + beginnings(l.doc.utf8[i*stretch:at])
}

// beginnings counts the bytes that begin a code point.
func beginnings(b []byte) int {
	n := 0
	for _, c := range b {
		if utf8.RuneStart(c) {
			n++
		}
	}
	return n
}
