package reports

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
)

const ellipsis = "…"

// cells is how many cells of a terminal a text takes. It is the sum of its
// characters, as tablewriter counts: flat takes out what joins several of them.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += displaywidth.Rune(r)
	}
	return n
}

// flat makes one line of a text that is safe to print: white space becomes one
// space, and what could steer a terminal, turn the direction of writing or make
// one picture of several is left out.
func flat(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space, last := false, rune(0)
	for _, r := range s {
		if unicode.IsSpace(r) {
			space = true
			continue
		}
		if silent(r, last) {
			continue
		}
		if space {
			b.WriteByte(' ')
		}
		space, last = false, r
		b.WriteRune(r)
	}
	if space {
		b.WriteByte(' ')
	}
	return b.String()
}

// silent reports whether a character is left out of what is shown after another.
func silent(r, last rune) bool {
	switch {
	case unicode.IsControl(r), r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069', r == '\uFEFF':
		return true
	case r == '\u200D': // joins pictures; in writing it shapes letters
		return displaywidth.Rune(last) == 2
	}
	return r == '\uFE0F' || r >= 0x1F3FB && r <= 0x1F3FF // picture style, skin
}

// cut shortens a text to a width at its end, between letters.
func cut(s string, width int) string {
	if cells(s) <= width {
		return s
	}
	if width <= 0 {
		return ""
	}
	used, end := 1, 0
	for g := displaywidth.StringGraphemes(s); g.Next(); end += len(g.Value()) {
		if used += cells(g.Value()); used > width {
			break
		}
	}
	return s[:end] + ellipsis
}

// cutFront shortens a text to a width at its beginning, between letters.
func cutFront(s string, width int) string {
	over := cells(s) - width
	if over <= 0 {
		return s
	}
	if width <= 0 {
		return ""
	}
	for g := displaywidth.StringGraphemes(s); over >= 0 && g.Next(); {
		over -= cells(g.Value())
		s = s[len(g.Value()):]
	}
	return ellipsis + s
}

// cutMiddle shortens a text to a width, keeping both ends.
func cutMiddle(s string, width int) string {
	if cells(s) <= width {
		return s
	}
	head := cut(s, (width+1)/2)
	tail := cutFront(s, width-cells(head)+1)
	return head + strings.TrimPrefix(tail, ellipsis)
}

// leastCut is the room from which a part of a word is worth showing: that of
// writing without spaces, and of long addresses.
const leastCut = 12

// wordsEnd keeps the last words of a text that fit a width; what is left out is
// an ellipsis.
func wordsEnd(s string, width int) string {
	if cells(s) <= width {
		return s
	}
	best := ""
	for at := len(s); ; {
		at = strings.LastIndexByte(s[:at], ' ')
		if at < 0 || cells(s[at+1:]) >= width {
			break
		}
		best = s[at+1:]
	}
	if cells(best) < width/2 && width >= leastCut {
		return cutFront(s, width)
	}
	if best == "" && strings.HasSuffix(s, " ") {
		best = " "
	}
	return cut(ellipsis+best, width)
}

// wordsBegin keeps the first words of a text that fit a width; what is left out
// is an ellipsis.
func wordsBegin(s string, width int) string {
	if cells(s) <= width {
		return s
	}
	best := ""
	for at := 0; ; {
		next := strings.IndexByte(s[at:], ' ')
		if next < 0 || cells(s[:at+next]) >= width {
			break
		}
		best = s[:at+next]
		at += next + 1
	}
	if cells(best) < width/2 && width >= leastCut {
		return cut(s, width)
	}
	if best == "" && strings.HasPrefix(s, " ") {
		best = " "
	}
	return cut(best+ellipsis, width)
}

// wrap parts a text into lines of at most a width, between words; a word that
// fits no line is cut.
func wrap(s string, width int) []string {
	var lines []string
	line, used := "", 0
	for word := range strings.FieldsSeq(s) {
		word = cut(word, width)
		n := cells(word)
		switch {
		case used == 0:
			line, used = word, n
		case used+1+n <= width:
			line, used = line+" "+word, used+1+n
		default:
			lines = append(lines, line)
			line, used = word, n
		}
	}
	if used > 0 {
		lines = append(lines, line)
	}
	return lines
}

// lastBytes is the end of a text, at most n bytes and whole characters.
func lastBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	at := len(s) - n
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

// firstBytes is the beginning of a text, at most n bytes and whole characters.
func firstBytes(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
