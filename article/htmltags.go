package article

import (
	"strings"

	"golang.org/x/net/html"
)

// htmlRole is what the reader does with an element. Those from roleBlock on
// end the block before them.
type htmlRole uint8

const (
	roleInline htmlRole = iota
	roleSkip            // its content is not read
	roleStruck          // struck out: not read, up to the end of its block
	roleTitle
	roleMeta
	roleBreak
	roleBlock // text in it is what it was around it
	roleKind  // text in it is of the tag's kind
	roleList
	roleTable
	roleRow
	roleCell
)

// htmlTag says what the reader does with an element.
type htmlTag struct {
	name  string
	role  htmlRole
	kind  BlockKind
	level uint8
	group uint8 // elements that close each other when the end tag is left out
	flags Flags // of the text, for inline elements
	attrs bool  // its attributes are of use
	raw   bool  // the tokenizer gives its content as one text
}

var (
	htmlTags = makeHTMLTags()
	tagP     = htmlTags["p"]
)

func makeHTMLTags() map[string]*htmlTag {
	tags := make(map[string]*htmlTag)
	add := func(t htmlTag, names string) {
		for _, name := range strings.Fields(names) {
			tag := t
			tag.name = name
			tags[name] = &tag
		}
	}
	add(htmlTag{role: roleSkip, attrs: true, raw: true}, "script")
	add(htmlTag{role: roleSkip, raw: true}, "style noscript iframe textarea xmp noembed noframes")
	add(htmlTag{role: roleSkip}, "template svg math canvas audio video object select datalist button label legend")
	add(htmlTag{role: roleStruck}, "del s strike")
	add(htmlTag{role: roleTitle}, "title")
	add(htmlTag{role: roleMeta, attrs: true}, "meta html time")
	add(htmlTag{role: roleBreak}, "br")
	add(htmlTag{flags: InLink, attrs: true}, "a")
	add(htmlTag{flags: Emphasis}, "em strong i b")
	add(htmlTag{flags: CodeText}, "code kbd samp tt")
	add(htmlTag{}, "sup")
	add(htmlTag{role: roleBlock, attrs: true}, "div section aside header p center form fieldset figure address hgroup details summary dialog")
	add(htmlTag{role: roleBlock}, "body head main article hr thead tbody tfoot")
	add(htmlTag{role: roleKind, kind: Furniture}, "nav footer menu")
	add(htmlTag{role: roleKind, kind: Quote}, "blockquote")
	add(htmlTag{role: roleKind, kind: Code}, "pre listing")
	add(htmlTag{role: roleKind, kind: Caption}, "figcaption caption")
	for i, name := range [...]string{"h1", "h2", "h3", "h4", "h5", "h6"} {
		add(htmlTag{role: roleKind, kind: Heading, level: uint8(i + 1), attrs: true}, name)
	}
	add(htmlTag{role: roleList, attrs: true}, "ul ol dl")
	add(htmlTag{role: roleKind, kind: ListItem, group: 1, attrs: true}, "li")
	add(htmlTag{role: roleKind, kind: ListItem, group: 2}, "dt dd")
	add(htmlTag{role: roleTable, attrs: true}, "table")
	add(htmlTag{role: roleRow, group: 3}, "tr")
	add(htmlTag{role: roleCell, group: 4, attrs: true}, "td th")
	return tags
}

// htmlAttrs are the attributes the reader looks at.
type htmlAttrs struct {
	class, role, kind, name, content, datetime, lang string
	columns, rows                                    int
	href                                             bool
}

func (a *htmlAttrs) read(z *html.Tokenizer) {
	for more := true; more; {
		var key, value []byte
		key, value, more = z.TagAttr()
		switch string(key) {
		case "class":
			a.class = string(value)
		case "role":
			a.role = string(value)
		case "type":
			a.kind = strings.ToLower(string(value))
		case "name", "property", "itemprop", "http-equiv":
			if a.name == "" {
				a.name = strings.ToLower(string(value))
			}
		case "content":
			a.content = string(value)
		case "datetime":
			a.datetime = string(value)
		case "lang":
			a.lang = string(value)
		case "colspan":
			a.columns = smallNumber(value)
		case "rowspan":
			a.rows = smallNumber(value)
		case "href":
			a.href = true
		}
	}
}

// smallNumber reads up to four digits, zero for anything else.
func smallNumber(b []byte) int {
	if len(b) > 4 {
		return 0
	}
	n := 0
	for _, c := range b {
		if c < '0' || c > '9' {
			return 0
		}
		n = 10*n + int(c-'0')
	}
	return n
}

// kindOf returns the kind of text that an element's role or class tells, for
// the names that sites give such elements with one voice.
func (a *htmlAttrs) kindOf(tag *htmlTag) (BlockKind, bool) {
	switch a.role {
	case "navigation", "contentinfo", "search", "banner", "menu", "dialog":
		return Furniture, true
	}
	for class := range strings.FieldsSeq(a.class) {
		kind, ok := classKinds[strings.ToLower(class)]
		// A summary is one paragraph; elsewhere the word names teasers and boxes.
		if ok && (kind != Summary || tag == tagP || tag.kind == Heading && tag.level > 1) {
			return kind, true
		}
	}
	return Paragraph, false
}

var classKinds = makeClassKinds()

func makeClassKinds() map[string]BlockKind {
	kinds := make(map[string]BlockKind)
	for kind, names := range [...]string{
		Furniture: `nav navbar navigation breadcrumb breadcrumbs site-footer share sharing share-bar share-buttons share-links
			social social-share social-links social-media newsletter newsletter-signup signup advert advertisement cookie-banner
			comments comment-count comments-count comment-list related related-articles related-stories related-links
			copyright skip-link pagination pager toolbar most-read most-popular tag-list`,
		Byline:  "byline by-line article-byline article-author post-meta entry-meta article-meta timestamp publish-date pubdate",
		Summary: "standfirst deck dek summary article-summary subtitle article-subtitle sub-headline subheadline",
	} {
		for _, name := range strings.Fields(names) {
			kinds[name] = BlockKind(kind)
		}
	}
	return kinds
}

// inlineMark is an inline element that gives its text a flag. Nested ones
// count as one, so that marks never overlap.
type inlineMark struct{ depth, from int }

func (m *inlineMark) start(b *Builder) {
	if m.depth == 0 {
		m.from = b.Len()
	}
	m.depth++
}

func (m *inlineMark) stop(b *Builder, f Flags) {
	if m.depth == 0 {
		return
	}
	if m.depth--; m.depth == 0 {
		b.Mark(m.from, f)
	}
}

// cut marks the text so far; the element goes on.
func (m *inlineMark) cut(b *Builder, f Flags) {
	if m.depth > 0 {
		b.Mark(m.from, f)
		m.from = b.Len()
	}
}

func (r *htmlReader) startInline(tag *htmlTag, attrs *htmlAttrs) {
	switch {
	case tag.name == "sup":
		r.raised++
	case tag.flags == InLink:
		// Links do not nest: one that is still open ends here.
		r.link.depth = min(r.link.depth, 1)
		r.link.stop(r.b, InLink)
		if attrs.href {
			r.link.start(r.b)
		}
	case tag.flags == Emphasis:
		r.emphasis.start(r.b)
	case tag.flags == CodeText:
		r.code.start(r.b)
	}
}

func (r *htmlReader) stopInline(tag *htmlTag) {
	switch {
	case tag.name == "sup":
		r.raised = max(r.raised-1, 0)
	case tag.flags == InLink:
		r.link.stop(r.b, InLink)
	case tag.flags == Emphasis:
		r.emphasis.stop(r.b, Emphasis)
	case tag.flags == CodeText:
		r.code.stop(r.b, CodeText)
	}
}

// htmlTable counts the rows and columns of a table.
type htmlTable struct {
	number   int // 1-based
	row, col int
	taken    []int // per column, the row at which a cell from above ends
}

// maxColumns bounds the columns of a table that are told apart.
const maxColumns = 1024

func (t *htmlTable) nextRow() { t.row, t.col = t.row+1, 0 }

// nextCell returns the row and column of the next cell of the row, counting
// the cells above and before it that span several.
func (t *htmlTable) nextCell(a *htmlAttrs) (row, col int) {
	if t.row < 0 {
		t.row = 0
	}
	for t.col < len(t.taken) && t.taken[t.col] > t.row {
		t.col++
	}
	row, col = t.row, t.col
	t.col = min(t.col+max(a.columns, 1), maxColumns)
	if a.rows > 1 {
		for len(t.taken) < t.col {
			t.taken = append(t.taken, 0)
		}
		for c := col; c < t.col; c++ {
			t.taken[c] = t.row + a.rows
		}
	}
	return row, col
}
