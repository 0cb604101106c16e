package article

import (
	"bytes"

	"github.com/yuin/goldmark/text"
)

// plain reads the paragraphs without any marks that the text begins with, all of
// most articles, and returns where the rest begins. It reads them as the tree
// would have them.
func (r *markdownReader) plain() int {
	var lines []text.Segment
	begin := 0
	for at := 0; at < len(r.src); {
		end := len(r.src)
		if n := bytes.IndexByte(r.src[at:], '\n'); n >= 0 {
			end = at + n
		}
		line := bytes.TrimRight(r.src[at:end], " ")
		switch {
		case len(line) == 0:
			r.plainParagraph(lines)
			lines, begin = lines[:0], end+1
		case !unmarked(line):
			return begin
		default:
			lines = append(lines, text.NewSegment(at, at+len(line)))
		}
		at = end + 1
	}
	r.plainParagraph(lines)
	return len(r.src)
}

// unmarked reports whether a line has nothing that means something in Markdown:
// no marks inside, and at its front what begins a word or a figure.
func unmarked(line []byte) bool {
	i := 0
	for i < len(line) && line[i]-'0' < 10 {
		i++
	}
	switch c := line[min(i, len(line)-1)]; {
	case i > 0:
		if c == '.' || c == ')' { // of a list
			return false
		}
	case c < 0x80 && !isASCIILetter(c) && c != '"' && c != '\'' && c != '(' && c != '$':
		return false
	}
	for _, c := range line {
		if markdownMarks[c] {
			return false
		}
	}
	return true
}

// markdownMarks are the bytes that may mean something inside of a paragraph.
var markdownMarks = [256]bool{
	'`': true, '*': true, '_': true, '[': true, ']': true, '<': true, '~': true, '|': true, '\\': true,
	'\t': true, '\r': true, '\f': true, '\v': true, 0: true,
}

// plainParagraph reads a paragraph of lines, if there are any.
func (r *markdownReader) plainParagraph(lines []text.Segment) {
	if len(lines) == 0 || isModule(lines[0].Value(r.src)) {
		return
	}
	r.b.Begin(Paragraph, 0, r.base+lines[0].Start)
	for i, line := range lines {
		if i > 0 {
			at := r.base + lines[i-1].Stop
			r.b.Replace(at, at, "\n")
		}
		r.segment(line, true)
	}
	r.b.End(r.base + lines[len(lines)-1].Stop)
	r.began = true
}
