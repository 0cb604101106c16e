package article

func readHTML(b *Builder) { readPlain(b) }
