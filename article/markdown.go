package article

func readMarkdown(b *Builder) { readPlain(b) }
