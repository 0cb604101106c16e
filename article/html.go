package article

// readHTML reads an HTML page or fragment.
func readHTML(b *Builder) { readHTMLRange(b, 0, len(b.src)) }

// readHTMLRange reads source bytes [from, to) as HTML, as a part of another
// format. An open block goes on with inline markup; text outside a block
// begins one, which is ended at to.
func readHTMLRange(b *Builder, from, to int) {
	was := b.Open()
	if !was {
		b.Begin(Paragraph, 0, from)
	}
	copyLines(b, from, to)
	if !was {
		b.End(to)
	}
}
