package article

import (
	"bytes"
	"html"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// inlines reads the text inside a block, by the marks in it.
func (r *markdownReader) inlines(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.inline(n)
	}
}

func (r *markdownReader) inline(n ast.Node) {
	start := r.b.Len()
	switch n := n.(type) {
	case *ast.Text:
		r.segment(n.Segment, !n.IsRaw())
		if n.SoftLineBreak() || n.HardLineBreak() {
			at := r.base + n.Segment.Stop
			r.b.Replace(at, at, "\n")
		}
	case *ast.CodeSpan:
		quoted := false
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if t, ok := c.(*ast.Text); ok {
				r.segment(t.Segment, false)
				quoted = quoted || wireQuote(t.Segment.Value(r.src))
			}
		}
		if !quoted {
			r.b.Mark(start, CodeText)
		}
	case *ast.AutoLink:
		label := n.Label(r.src)
		if at := offsetIn(r.src, label); at >= 0 {
			r.b.Copy(r.base+at, r.base+at+len(label))
			r.b.Mark(start, CodeText|InLink)
		}
	case *ast.Link:
		r.inlines(n)
		r.b.Mark(start, InLink)
	case *ast.Emphasis:
		r.inlines(n)
		r.b.Mark(start, Emphasis)
	case *ast.RawHTML:
		r.rawInline(n)
	case *ast.Image:
		r.inlines(n)
	default:
		r.inlines(n)
	}
}

// wireQuote reports whether what looks like code is prose between the quotation
// marks of old wires: in "“We agree,” he said. “We do.”" the two openings
// look like the ends of a code span.
func wireQuote(s []byte) bool {
	for i := 1; i+1 < len(s); i++ {
		if s[i] != '\'' || s[i+1] != '\'' || i+2 < len(s) && s[i+2] != ' ' && s[i+2] != '\n' {
			continue
		}
		switch c := s[i-1]; {
		case isASCIILetter(c), c == ',', c == '.', c == '!', c == '?':
			return true
		}
	}
	return false
}

// offsetIn returns where a part of src, sharing its memory, begins; -1 for
// another slice.
func offsetIn(src, part []byte) int {
	at := cap(src) - cap(part)
	if len(part) == 0 || at < 0 || at+len(part) > len(src) || &src[at] != &part[0] {
		return -1
	}
	return at
}

func (r *markdownReader) rawInline(n *ast.RawHTML) {
	if n.Segments.Len() == 0 {
		return
	}
	from, to := n.Segments.At(0).Start, n.Segments.At(n.Segments.Len()-1).Stop
	tag := string(r.src[from:to])
	if len(tag) > 7 && tag[:4] == "<!--" {
		if rule, reason, ok := parseStet(tag[4 : len(tag)-3]); ok {
			r.b.Stet(rule, reason)
		}
		return
	}
	if len(tag) >= 4 && (tag[:3] == "<br" || tag[:3] == "<BR") {
		r.b.Replace(r.base+from, r.base+to, "\n")
	}
}

// segment adds a stretch of the source: as it is, but for line ends, and with
// entities and escapes read when asked.
func (r *markdownReader) segment(s text.Segment, escapes bool) {
	if s.Padding > 0 {
		r.b.Replace(r.base+s.Start, r.base+s.Start, " ")
	}
	from := s.Start
	for i := s.Start + ordinary(r.src[s.Start:s.Stop]); i < s.Stop; i++ {
		var n int
		var replacement string
		switch c := r.src[i]; {
		case c == '\\' && escapes && i+1 < s.Stop && util.IsPunct(r.src[i+1]):
			r.b.Copy(r.base+from, r.base+i)
			from = i + 1
			i++
			continue
		case c == '&' && escapes:
			n, replacement = entity(r.src[i:s.Stop])
		case c == '\r':
			n, replacement = 1, ""
		case c == 0:
			n, replacement = 1, "\uFFFD"
		}
		if n == 0 {
			continue
		}
		r.b.Copy(r.base+from, r.base+i)
		r.b.Replace(r.base+i, r.base+i+n, replacement)
		from = i + n
		i = from - 1
	}
	r.b.Copy(r.base+from, r.base+s.Stop)
}

// ordinary is the length of the front of a text in which every byte stands for
// itself.
func ordinary(text []byte) int {
	for _, c := range [...]byte{'\\', '&', '\r', 0} {
		if i := bytes.IndexByte(text, c); i >= 0 {
			text = text[:i]
		}
	}
	return len(text)
}

// entity reads an entity at the front of s: its length and what it stands for.
func entity(s []byte) (int, string) {
	for i := 1; i < len(s) && i < 34; i++ {
		if s[i] == ';' {
			if v := html.UnescapeString(string(s[:i+1])); v != string(s[:i+1]) {
				return i + 1, v
			}
			return 0, ""
		}
		if c := s[i]; c != '#' && !isASCIILetter(c) && (c < '0' || c > '9') {
			return 0, ""
		}
	}
	return 0, ""
}
