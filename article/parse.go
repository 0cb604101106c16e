package article

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Format is the form an article is written in.
type Format uint8

// The formats. Detect looks at the file's name, then at its first bytes.
const (
	Detect Format = iota
	Plain
	Markdown
	HTML
)

// Options say how to read a file.
type Options struct {
	Format    Format
	Published Day // the day of publication when the caller knows it
}

// ErrBinary is returned for a file that is not text.
var ErrBinary = errors.New("not a text file")

// ErrTooLarge is returned for a file larger than positions can express.
var ErrTooLarge = errors.New("larger than 1 GiB")

// Parse reads an article. The path is kept for messages and tells the format.
// Faults of the article's form become Warnings; the only errors are ErrBinary
// and ErrTooLarge. The Document keeps source, which must not change afterwards.
func Parse(path string, source []byte, o Options) (*Document, error) {
	if len(source) > 1<<30 {
		return nil, ErrTooLarge
	}
	text, wide, err := decode(source)
	if err != nil {
		return nil, err
	}
	k := desks.Get().(*desk)
	b := newBuilder(text)
	b.text = slices.Grow(k.text[:0], len(text)+16)
	b.meta.Published = o.Published
	how := format(path, text, o.Format)
	switch how {
	case HTML:
		readHTML(b)
	case Markdown:
		readMarkdown(b)
	default:
		readPlain(b)
	}
	b.End(len(text))
	d := &Document{Path: path, Format: how, Source: source, Meta: b.meta, Blocks: b.blocks, Warnings: b.warns, runs: b.runs, wide: wide, utf8: text}
	d.Text = string(b.text)
	k.text = b.text
	d.cut(&k.tokenizer)
	k.put()
	d.applyMarks(b.marks)
	d.describe()
	d.applyStets(b.stets)
	return d, nil
}

// FormatOf tells the format from the name of a file; Detect when it does not say.
func FormatOf(name string) Format {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown", ".mdx", ".mkd", ".mdown":
		return Markdown
	case ".html", ".htm", ".xhtml":
		return HTML
	case ".txt", ".text":
		return Plain
	}
	return Detect
}

// format decides how to read a file that says nothing of itself.
func format(path string, text []byte, f Format) Format {
	if f != Detect {
		return f
	}
	if f = FormatOf(path); f != Detect {
		return f
	}
	head := bytes.ToLower(bytes.TrimSpace(text[:min(len(text), 256)]))
	switch {
	case bytes.HasPrefix(head, []byte("<!doctype html")) || bytes.HasPrefix(head, []byte("<html")):
		return HTML
	case bytes.HasPrefix(head, []byte("---\n")), bytes.HasPrefix(head, []byte("+++\n")),
		bytes.HasPrefix(head, []byte("---\r\n")), bytes.HasPrefix(head, []byte("+++\r\n")):
		return Markdown
	}
	return Plain
}

// desk is memory in which one article is read after the other.
type desk struct {
	text      []byte
	tokenizer tokenizer
}

// desks are those at which nobody reads at the moment.
var desks = sync.Pool{New: func() any { return new(desk) }}

// longArticle is the length of the text of an article after which the desk is not
// kept: it would hold on to what one in a thousand articles needs.
const longArticle = 1 << 18

// tokens cuts a text that is no article. The tokens are good until the desk is put
// back.
func (k *desk) tokens(text string) []Token {
	k.tokenizer.begin(text)
	k.tokenizer.block(0, len(text))
	return k.tokenizer.tokens
}

// put keeps the desk for the next article.
func (k *desk) put() {
	if len(k.text) <= longArticle {
		k.tokenizer.forget()
		desks.Put(k)
	}
}

// cut makes the tokens and sentences of every block.
func (d *Document) cut(t *tokenizer) {
	t.begin(d.Text)
	for i := range d.Blocks {
		b := &d.Blocks[i]
		b.Tokens.First = uint32(len(t.tokens))
		t.block(int(b.Span.Start), int(b.Span.End))
		b.Tokens.End = uint32(len(t.tokens))
	}
	d.Tokens, d.local = slices.Clone(t.tokens), slices.Clone(t.forms.local)
	d.Sentences = make([]Sentence, 0, len(d.Tokens)/20+len(d.Blocks))
	for i := range d.Blocks {
		d.markQuotes(d.Blocks[i].Tokens)
		d.splitSentences(uint32(i))
	}
}

// applyMarks gives the flags of links and code to the tokens they hold. Marks
// are in the order in which they ended.
func (d *Document) applyMarks(marks []mark) {
	for _, m := range marks {
		for i := d.tokenAt(m.span.Start); i < uint32(len(d.Tokens)) && d.Tokens[i].Start < m.span.End; i++ {
			d.Tokens[i].Flags |= m.flags
		}
	}
}

// tokenAt returns the index of the first token that ends after the offset.
func (d *Document) tokenAt(offset uint32) uint32 {
	lo, hi := 0, len(d.Tokens)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Tokens[mid].End <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return uint32(lo)
}

func (d *Document) applyStets(marks []stetMark) {
	for _, m := range marks {
		s := Stet{Rule: m.rule, Reason: m.reason, At: Span{min(m.at, uint32(len(d.Text))), min(m.at, uint32(len(d.Text)))}}
		if m.block < len(d.Blocks) {
			s.Span = d.Blocks[m.block].Span
		}
		d.Stets = append(d.Stets, s)
	}
}
