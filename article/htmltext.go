package article

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
)

// htmlStop are the bytes that end a stretch of text that is copied as it is.
var htmlStop = [256]bool{' ': true, '\t': true, '\n': true, '\r': true, '\f': true, '&': true}

// text reads a token of text.
func (r *htmlReader) text() {
	switch {
	case r.page.inTitle:
		r.page.inTitle, r.page.hasTitle = false, true
		r.page.title = plainLine(html.UnescapeString(string(r.b.src[r.at:r.end])))
	case r.skip != nil:
		if r.page.script {
			r.page.script = false
			r.page.linkedData(r.b.src[r.at:r.end])
		}
	case r.raised > 0 && r.superscript():
	case r.open[len(r.open)-1].kind == Code:
		r.verbatim()
	default:
		r.flow()
	}
}

// flow reads running text as a browser shows it: entities stand for their
// characters and any white space for one space.
func (r *htmlReader) flow() {
	src, from := r.b.src, r.at
	for i := from; i < r.end; {
		c := src[i]
		if !htmlStop[c] {
			i++
			continue
		}
		if c == ' ' && i > from && i+1 < r.end && !htmlStop[src[i+1]] {
			i++
			continue
		}
		r.copy(from, i)
		if c == '&' {
			i = r.entity(i)
		} else {
			i = r.space(i)
		}
		from = i
	}
	r.copy(from, r.end)
}

func (r *htmlReader) copy(from, to int) {
	if from < to {
		r.begin()
		r.b.Copy(from, to)
	}
}

// space reads white space from i on and returns the offset after it. It is
// nothing at the beginning of a block and after other white space.
func (r *htmlReader) space(i int) int {
	j := i + 1
	for j < r.end && isSpace(r.b.src[j]) {
		j++
	}
	if last := r.b.Last(); !r.b.Open() || last == 0 || isSpace(last) {
		return j
	}
	if j == i+1 && r.b.src[i] == ' ' {
		r.b.Copy(i, j)
	} else {
		r.b.Replace(i, j, " ")
	}
	return j
}

// verbatim reads preformatted text, whose white space counts.
func (r *htmlReader) verbatim() {
	if !r.b.Open() && len(bytes.TrimSpace(r.b.src[r.at:r.end])) == 0 {
		return
	}
	r.begin()
	for i := r.at; i < r.end; {
		n := bytes.IndexByte(r.b.src[i:r.end], '&')
		if n < 0 {
			copyLines(r.b, i, r.end)
			return
		}
		copyLines(r.b, i, i+n)
		i = r.entity(i + n)
	}
}

// superscript reads raised digits as such: a note's number must not become
// part of the figure before it. It reports whether the token is digits.
func (r *htmlReader) superscript() bool {
	digits := bytes.TrimSpace(r.b.src[r.at:r.end])
	var out strings.Builder
	for _, c := range digits {
		if c < '0' || c > '9' || len(digits) > 4 {
			return false
		}
		out.WriteRune([]rune("⁰¹²³⁴⁵⁶⁷⁸⁹")[c-'0'])
	}
	if len(digits) > 0 {
		r.begin()
		r.b.Replace(r.at, r.end, out.String())
	}
	return true
}

// entity reads the character reference at i, or its ampersand as it is, and
// returns the offset after it.
func (r *htmlReader) entity(i int) int {
	text, n := decodeEntity(r.b.src[i:r.end])
	if n == 0 {
		r.copy(i, i+1)
		return i + 1
	}
	r.begin()
	r.b.Replace(i, i+n, text)
	return i + n
}

// decodeEntity returns the characters that the reference at the front of src
// stands for and its length, zero when there is none. The semicolon may be
// missing only after numbers and the names every browser knows without it.
func decodeEntity(src []byte) (text string, length int) {
	n := 1
	if n < len(src) && src[n] == '#' {
		n++
	}
	for n < len(src) && n < 33 && isAlphanumeric(src[n]) {
		n++
	}
	closed := n < len(src) && src[n] == ';'
	ref := string(src[:n])
	if !closed && !looseEntity(ref) {
		return "", 0
	}
	text = html.UnescapeString(ref + ";")
	if text == ref+";" || len(text) > 1 && text[0] == '&' && text[len(text)-1] == ';' {
		return "", 0
	}
	if closed {
		n++
	}
	return text, n
}

func looseEntity(ref string) bool {
	switch ref {
	case "&amp", "&lt", "&gt", "&quot", "&nbsp", "&copy", "&reg", "&pound", "&yen", "&cent", "&deg", "&eacute", "&frac12":
		return true
	}
	return len(ref) > 3 && ref[1] == '#'
}

func isAlphanumeric(c byte) bool { return isASCIILetter(c) || '0' <= c && c <= '9' }

// plainLine is a text with its white space made single spaces.
func plainLine(s string) string { return strings.Join(strings.Fields(s), " ") }
