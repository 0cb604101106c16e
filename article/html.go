package article

import (
	"bytes"

	"golang.org/x/net/html"
)

// readHTML reads an HTML page and what it says of itself.
func readHTML(b *Builder) {
	at := 0
	if bytes.HasPrefix(b.src, []byte("\uFEFF")) {
		at = 3
	}
	r := newHTMLReader(b, at, len(b.src))
	r.read()
	r.finish()
}

// readHTMLRange reads source bytes [from, to) as HTML, as a part of another
// format. An open block goes on with inline markup; text outside a block
// begins one, which is ended at to.
func readHTMLRange(b *Builder, from, to int) {
	r := newHTMLReader(b, from, to)
	r.resumed = b.Open()
	r.read()
}

// htmlReader reads HTML by its tokens, without making a tree. The tokens lie
// end to end in the source, so that adding their lengths up gives offsets.
type htmlReader struct {
	b       *Builder
	z       *html.Tokenizer
	at, end int // the source bytes of the current token
	open    []htmlFrame
	tables  int  // read so far
	resumed bool // the open block was begun by another reader

	skip      *htmlTag // the element whose content is being left out
	skipDepth int

	link, emphasis, code inlineMark
	raised               int // open sup elements
	page                 htmlPage
}

// htmlFrame is an open block element and what text in it is.
type htmlFrame struct {
	tag      *htmlTag
	kind     BlockKind
	level    uint8
	lists    uint8
	table    *htmlTable // the one it is in, if any
	row, col int
}

// maxFrames bounds the open elements that are remembered. Pages nest some
// twenty; what lies deeper reads as part of the element at the bound.
const maxFrames = 128

func newHTMLReader(b *Builder, from, to int) *htmlReader {
	return &htmlReader{
		b: b, z: html.NewTokenizer(bytes.NewReader(b.src[from:to])), at: from, end: from,
		open: make([]htmlFrame, 1, 16),
	}
}

func (r *htmlReader) read() {
	for {
		kind := r.z.Next()
		r.at = r.end
		r.end += len(r.z.Raw())
		switch kind {
		case html.ErrorToken:
			if !r.resumed {
				r.endBlock()
			}
			return
		case html.TextToken:
			r.text()
		case html.StartTagToken, html.SelfClosingTagToken:
			r.start(kind == html.SelfClosingTagToken)
		case html.EndTagToken:
			name, _ := r.z.TagName()
			r.stop(string(name))
		case html.CommentToken:
			r.comment()
		}
	}
}

func (r *htmlReader) comment() {
	if r.skip != nil {
		return
	}
	body, ok := bytes.CutPrefix(r.b.src[r.at:r.end], []byte("<!--"))
	if !ok || !bytes.Contains(body, []byte("stet")) {
		return
	}
	if rule, reason, ok := parseStet(string(bytes.TrimSuffix(body, []byte("-->")))); ok {
		r.b.Stet(rule, reason)
	}
}

func (r *htmlReader) start(selfClosing bool) {
	name, more := r.z.TagName()
	tag := htmlTags[string(name)]
	if tag == nil || r.skip != nil && r.stillSkipped(tag, selfClosing) {
		return
	}
	var attrs htmlAttrs
	if more && tag.attrs {
		attrs.read(r.z)
	}
	switch tag.role {
	case roleSkip, roleStruck:
		r.page.script = tag.name == "script" && attrs.kind == "application/ld+json"
		if !selfClosing || tag.raw {
			r.skip, r.skipDepth = tag, 1
		}
	case roleTitle:
		r.page.inTitle = !r.page.hasTitle
	case roleMeta:
		r.page.meta(tag.name, &attrs)
	case roleBreak:
		r.lineBreak()
	case roleInline:
		r.startInline(tag, &attrs)
	default:
		r.startBlock(tag, &attrs)
		if selfClosing {
			r.stop(tag.name)
		}
	}
}

// stillSkipped reports whether a tag inside a left-out element is left out too.
// Struck-out text that is not closed ends with its block.
func (r *htmlReader) stillSkipped(tag *htmlTag, selfClosing bool) bool {
	if r.skip.role == roleStruck && tag.role >= roleBlock {
		r.skip = nil
		return false
	}
	if tag == r.skip && !selfClosing {
		r.skipDepth++
	}
	return true
}

func (r *htmlReader) stop(name string) {
	tag := htmlTags[name]
	if tag == nil {
		return
	}
	if r.skip != nil {
		if tag == r.skip {
			if r.skipDepth--; r.skipDepth == 0 {
				r.skip = nil
			}
			return
		}
		if r.skip.role != roleStruck || tag.role < roleBlock {
			return
		}
		r.skip = nil
	}
	switch {
	case tag.role == roleInline:
		r.stopInline(tag)
	case tag.role >= roleBlock:
		r.endBlock()
		for i := len(r.open) - 1; i > 0; i-- {
			if r.open[i].tag == tag {
				r.open = r.open[:i]
				return
			}
		}
	}
}

func (r *htmlReader) startBlock(tag *htmlTag, attrs *htmlAttrs) {
	r.endBlock()
	r.closeImplied(tag)
	if len(r.open) >= maxFrames {
		return
	}
	f := r.open[len(r.open)-1]
	f.tag = tag
	switch tag.role {
	case roleList:
		f.lists = min(f.lists, 254) + 1
	case roleTable:
		r.tables++
		f.table = &htmlTable{number: r.tables, row: -1}
	case roleRow:
		if f.table != nil {
			f.table.nextRow()
		}
	case roleCell:
		if f.table != nil {
			f.row, f.col = f.table.nextCell(attrs)
			f.kind = inside(f.kind, TableCell)
		}
	case roleKind:
		f.kind, f.level = inside(f.kind, tag.kind), tag.level
		if tag.kind == ListItem {
			f.level = max(f.lists, 1)
		}
	}
	if kind, ok := attrs.kindOf(tag); ok {
		f.kind = inside(f.kind, kind)
	}
	r.open = append(r.open, f)
}

// inside is the kind of an element inside one of kind outer: nothing in page
// furniture is prose.
func inside(outer, kind BlockKind) BlockKind {
	if outer == Furniture {
		return Furniture
	}
	return kind
}

// closeImplied closes the elements whose end tags HTML lets a writer leave out.
func (r *htmlReader) closeImplied(tag *htmlTag) {
	if top := len(r.open) - 1; r.open[top].tag == tagP {
		r.open = r.open[:top]
	}
	if tag.group == 0 {
		return
	}
	for i := len(r.open) - 1; i > 0; i-- {
		switch t := r.open[i].tag; {
		case t.group == tag.group:
			r.open = r.open[:i]
			return
		case t.role == roleList || t.role == roleTable:
			return
		}
	}
}

// begin opens the block that text here belongs to.
func (r *htmlReader) begin() {
	if r.b.Open() {
		return
	}
	f := &r.open[len(r.open)-1]
	if f.kind == TableCell {
		r.b.Cell(f.table.number, f.row, f.col, r.at)
		return
	}
	r.b.Begin(f.kind, int(f.level), r.at)
	if f.tag != nil && f.tag.name == "h1" && f.kind == Heading {
		r.page.tops = append(r.page.tops, len(r.b.blocks)-1)
	}
}

func (r *htmlReader) endBlock() {
	if !r.b.Open() {
		return
	}
	r.resumed = false
	r.link.cut(r.b, InLink)
	r.emphasis.cut(r.b, Emphasis)
	r.code.cut(r.b, CodeText)
	// An anchor may hold blocks; other markup that is still open was forgotten.
	r.emphasis.depth, r.code.depth, r.raised = 0, 0, 0
	r.b.End(r.at)
}

// lineBreak adds a line's end; a second one in a row ends the block, as in
// pages that part their paragraphs so.
func (r *htmlReader) lineBreak() {
	if r.skip != nil || !r.b.Open() {
		return
	}
	switch r.b.Last() {
	case '\n':
		r.endBlock()
	default:
		r.b.Replace(r.at, r.end, "\n")
	}
}
