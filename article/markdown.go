package article

import (
	"bytes"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	east "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// markdownParser makes the tree of a Markdown article. It is safe for
// concurrent use: what it learns while parsing lies in a context of its own.
var markdownParser = goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough)).Parser()

// maxNesting bounds the brackets, quotes and stars that may open on one line
// before the file is read as plain text: deeper ones are no article, and cost
// a Markdown parser time that grows with their square.
const maxNesting = 512

// readMarkdown reads Markdown with front matter and tables.
func readMarkdown(b *Builder) {
	at := readFrontMatter(b)
	if tooNested(b.src[at:]) {
		readParagraphs(b, at, b.meta.Headline == "")
		return
	}
	r := markdownReader{b: b, base: at, src: b.src[at:]}
	r.titled = b.meta.Headline != ""
	r.tree(r.plain())
	b.End(len(b.src))
}

// tree reads the text from an offset on, the beginning of a line, by the tree of its
// marks.
func (r *markdownReader) tree(at int) {
	if at == len(r.src) {
		return
	}
	lines := text.NewReader(r.src)
	lines.SetPosition(0, text.NewSegment(at, at))
	lines.AdvanceLine()
	r.blocks(markdownParser.Parse(lines, parser.WithContext(parser.NewContext())))
}

// tooNested reports whether some line opens more marks than a person would. Only
// a long line can.
func tooNested(src []byte) bool {
	for len(src) > maxNesting*8 {
		end := bytes.IndexByte(src, '\n') + 1
		if end == 0 {
			end = len(src)
		}
		if end > maxNesting*8 && openings(src[:end]) > maxNesting*8 {
			return true
		}
		src = src[end:]
	}
	return false
}

// openings counts the marks of a line that may open something.
func openings(line []byte) int {
	n := 0
	for _, c := range line {
		switch c {
		case '>', '[', '*', '_', '(', '~', '`', '!', '<':
			n++
		}
	}
	return n
}

// markdownReader walks the tree of one article. Offsets of the tree are those
// of src, which begins at base of the whole source.
type markdownReader struct {
	b      *Builder
	src    []byte
	base   int
	titled bool // a headline was read
	began  bool // a block was read
	tables int
	lists  int // depth of the lists the walk is in
	quotes int // depth of the block quotes
}

// blocks reads the children of a container.
func (r *markdownReader) blocks(parent ast.Node) {
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		r.block(n)
	}
}

func (r *markdownReader) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		kind := Heading
		if n.Level == 1 && !r.titled && !r.began {
			kind, r.titled = Headline, true
		}
		r.leaf(n, kind, n.Level)
	case *ast.Paragraph, *ast.TextBlock:
		r.paragraph(n)
	case *ast.Blockquote:
		r.quotes++
		r.blocks(n)
		r.quotes--
	case *ast.List:
		r.lists++
		r.blocks(n)
		r.lists--
	case *ast.HTMLBlock:
		r.html(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock, *ast.ThematicBreak:
	case *east.Table:
		r.table(n)
	default:
		r.blocks(n)
	}
}

func (r *markdownReader) paragraph(n ast.Node) {
	if lines := n.Lines(); lines.Len() > 0 {
		if first := lines.At(0); isModule(first.Value(r.src)) {
			return
		}
	}
	kind, level := Paragraph, 0
	switch {
	case onlyImage(n):
		kind = Caption
	case r.lists > 0:
		kind, level = ListItem, r.lists
	case r.quotes > 0:
		kind = Quote
	}
	r.leaf(n, kind, level)
}

// onlyImage reports whether a paragraph is one image, whose text is its caption.
func onlyImage(n ast.Node) bool {
	image, ok := n.FirstChild().(*ast.Image)
	return ok && image.NextSibling() == nil
}

// isModule reports whether a paragraph is a line of MDX that is no prose: an
// import, an export, an expression.
func isModule(line []byte) bool {
	switch {
	case bytes.HasPrefix(line, []byte("import ")):
		return bytes.Contains(line, []byte(" from ")) && bytes.ContainsAny(line, "'\"")
	case bytes.HasPrefix(line, []byte("export ")):
		return bytes.HasPrefix(line, []byte("export default")) || bytes.Contains(line, []byte("="))
	}
	line = bytes.TrimSpace(line)
	return len(line) > 1 && line[0] == '{' && line[len(line)-1] == '}'
}

// leaf reads a block of running text.
func (r *markdownReader) leaf(n ast.Node, kind BlockKind, level int) {
	at, end := r.extent(n)
	r.b.Begin(kind, level, at)
	start := r.b.Len()
	r.inlines(n)
	if kind == Headline {
		r.b.meta.Headline = string(bytes.TrimSpace(r.b.text[start:]))
	}
	r.b.End(end)
	r.began = true
}

// extent is where the lines of a block lie in the source.
func (r *markdownReader) extent(n ast.Node) (from, to int) {
	lines := n.Lines()
	if lines == nil || lines.Len() == 0 {
		return r.base, r.base
	}
	return r.base + lines.At(0).Start, r.base + lines.At(lines.Len()-1).Stop
}

// html reads a block of raw HTML. JSX components have names with a capital and
// are tags that the HTML reader does not know.
func (r *markdownReader) html(n *ast.HTMLBlock) {
	from, to := r.extent(n)
	if n.HasClosure() {
		to = max(to, r.base+n.ClosureLine.Stop)
	}
	if from == to {
		from, to = r.base+n.ClosureLine.Start, r.base+n.ClosureLine.Stop
	}
	r.b.End(from)
	readHTMLRange(r.b, from, to)
	r.b.End(to)
}

func (r *markdownReader) table(t *east.Table) {
	r.tables++
	row := 0
	for line := t.FirstChild(); line != nil; line = line.NextSibling() {
		col := 0
		for cell := line.FirstChild(); cell != nil; cell = cell.NextSibling() {
			at, end := r.extent(cell)
			r.b.Cell(r.tables, row, col, at)
			r.inlines(cell)
			r.b.End(end)
			col++
		}
		row++
	}
	r.began = true
}
