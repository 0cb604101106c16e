package article

import "bytes"

// readPlain reads plain text: blank lines part paragraphs, and a first short
// line without a full stop is the headline.
func readPlain(b *Builder) {
	at := 0
	if bytes.HasPrefix(b.src, []byte("\uFEFF")) {
		at = 3
	}
	readParagraphs(b, at, true)
}

// readParagraphs reads source bytes from at on as paragraphs of plain text. The
// first may be a headline.
func readParagraphs(b *Builder, at int, first bool) {
	src := b.src
	for at < len(src) {
		end := paragraphEnd(src, at)
		text := bytes.TrimSpace(src[at:end])
		if len(text) > 0 {
			kind := Paragraph
			if first && isHeadline(text) {
				kind = Headline
				b.meta.Headline = string(text)
			}
			first = false
			b.Begin(kind, 0, at)
			copyLines(b, at, end)
			b.End(end)
		}
		at = end
	}
}

// paragraphEnd returns the offset after the paragraph that begins at from, with
// the blank lines that follow it.
func paragraphEnd(src []byte, from int) int {
	blank := true
	for i := from; i < len(src); i++ {
		switch src[i] {
		case '\n':
			if blank && i > from {
				return i + 1
			}
			blank = true
		case ' ', '\t', '\r', '\f':
		default:
			blank = false
		}
	}
	return len(src)
}

// copyLines copies source bytes with every CRLF read as one line end.
func copyLines(b *Builder, from, to int) {
	for from < to {
		i := bytes.IndexByte(b.src[from:to], '\r')
		if i < 0 {
			b.Copy(from, to)
			return
		}
		b.Copy(from, from+i)
		from += i
		n := 1
		if from+1 < to && b.src[from+1] == '\n' {
			n = 2
		}
		b.Replace(from, from+n, "\n")
		from += n
	}
}

// isHeadline reports whether a first paragraph looks like display type: one
// line, short, not ended by a full stop.
func isHeadline(text []byte) bool {
	last := text[len(text)-1]
	return len(text) <= 160 && !bytes.ContainsAny(text, "\n\r") && last != '.' && last != ':' && last != ',' && last != '"'
}
