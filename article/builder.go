package article

import "sort"

// run says where a stretch of text came from. Runs tile the text end to end.
type run struct {
	text uint32 // where the stretch begins in the text
	from uint32 // where it begins in the source
	to   uint32 // where it ends there
	how  origin
}

// origin is how a run's text relates to its source bytes.
type origin uint8

const (
	copied   origin = iota // the same bytes
	replaced               // other bytes that stand for the whole of them: an entity, an escape
	doubled                // one byte of text for two of the source: UTF-16
)

// Builder collects a Document's text from its decoded source. A format reader
// has two verbs, Copy and Replace, and cannot get positions wrong any other way.
type Builder struct {
	src    []byte
	text   []byte
	runs   []run
	blocks []Block
	marks  []mark
	stets  []stetMark
	meta   Meta
	warns  []Warning
	open   bool
}

// mark is a stretch of text with flags: a link, code inside a line.
type mark struct {
	span  Span
	flags Flags
}

type stetMark struct {
	rule, reason string
	at           uint32
	block        int // the first block it can hold for
}

func newBuilder(src []byte) *Builder {
	return &Builder{src: src, runs: make([]run, 0, 64), blocks: make([]Block, 0, 16)}
}

// Copy adds source bytes [from, to) as they are.
func (b *Builder) Copy(from, to int) {
	if from >= to {
		return
	}
	at := uint32(len(b.text))
	b.text = append(b.text, b.src[from:to]...)
	if n := len(b.runs); n > 0 && b.runs[n-1].how == copied && b.runs[n-1].to == uint32(from) {
		b.runs[n-1].to = uint32(to)
		return
	}
	b.runs = append(b.runs, run{at, uint32(from), uint32(to), copied})
}

// Replace adds text that stands for source bytes [from, to).
func (b *Builder) Replace(from, to int, text string) {
	if text == "" {
		return
	}
	at := uint32(len(b.text))
	b.text = append(b.text, text...)
	b.runs = append(b.runs, run{at, uint32(from), uint32(to), replaced})
}

// Begin opens a block at source offset at; an open one is ended first.
func (b *Builder) Begin(kind BlockKind, level int, at int) {
	b.End(at)
	if len(b.text) > 0 {
		b.Replace(at, at, "\n\n")
	}
	start := uint32(len(b.text))
	b.blocks = append(b.blocks, Block{Kind: kind, Level: uint8(min(level, 255)), Span: Span{start, start}})
	b.open = true
}

// Cell opens a table cell. Table numbers are 1-based, rows and columns 0-based.
func (b *Builder) Cell(table, row, col, at int) {
	b.Begin(TableCell, 0, at)
	c := &b.blocks[len(b.blocks)-1]
	c.Table, c.Row, c.Col = int32(table), int32(row), int32(col)
}

// End closes the open block. A block of white space alone is dropped.
func (b *Builder) End(at int) {
	if !b.open {
		return
	}
	b.open = false
	last := len(b.blocks) - 1
	blk := &b.blocks[last]
	blk.Span.End = uint32(len(b.text))
	for blk.Span.End > blk.Span.Start && isSpace(b.text[blk.Span.End-1]) {
		blk.Span.End--
	}
	for blk.Span.Start < blk.Span.End && isSpace(b.text[blk.Span.Start]) {
		blk.Span.Start++
	}
	if blk.Span.Empty() {
		b.blocks = b.blocks[:last]
	}
}

// Open reports whether a block is open.
func (b *Builder) Open() bool { return b.open }

// Mark sets flags on the text added since from, a value of Len.
func (b *Builder) Mark(from int, flags Flags) {
	if from < len(b.text) {
		b.marks = append(b.marks, mark{Span{uint32(from), uint32(len(b.text))}, flags})
	}
}

// Len is the length of the text so far, in bytes.
func (b *Builder) Len() int { return len(b.text) }

// Last returns the last byte of the text so far, 0 when there is none.
func (b *Builder) Last() byte {
	if len(b.text) == 0 {
		return 0
	}
	return b.text[len(b.text)-1]
}

// Stet records a suppression that holds for the next block to begin.
func (b *Builder) Stet(rule, reason string) {
	b.stets = append(b.stets, stetMark{rule, reason, uint32(len(b.text)), len(b.blocks)})
}

// Warn records a fault of the file's form at a 1-based line.
func (b *Builder) Warn(line int, message string) {
	b.warns = append(b.warns, Warning{line, message})
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v'
}

// locate maps a span of text through runs to its source bytes. It is exact when
// the span covers whole replaced runs or parts of copied ones that lie side by
// side in the source.
func locate(runs []run, length uint32, s Span) (from, to uint32, exact bool) {
	if len(runs) == 0 {
		return 0, 0, false
	}
	i := runAt(runs, s.Start)
	from, exact = runs[i].source(s.Start)
	if s.Empty() {
		return from, from, exact
	}
	j := runAt(runs, s.End-1)
	end := length
	if j+1 < len(runs) {
		end = runs[j+1].text
	}
	if s.End == end {
		to = runs[j].to
	} else {
		var ok bool
		to, ok = runs[j].source(s.End)
		exact = exact && ok
		if runs[j].how == replaced {
			to = runs[j].to
		}
	}
	for k := i; k < j; k++ {
		exact = exact && runs[k].to == runs[k+1].from
	}
	return from, to, exact
}

func runAt(runs []run, offset uint32) int {
	return max(sort.Search(len(runs), func(i int) bool { return runs[i].text > offset })-1, 0)
}

// source maps an offset of text inside the run to the source; it is exact
// inside copied runs and at the beginning of replaced ones.
func (r run) source(offset uint32) (uint32, bool) {
	d := offset - r.text
	switch r.how {
	case copied:
		return min(r.from+d, r.to), true
	case doubled:
		return min(r.from+2*d, r.to), true
	}
	return r.from, d == 0
}

// Locate returns the bytes of the file, [from, to), that a span of Text came
// from, and whether they stand for that text and no other: the same bytes, or
// whole entities, escapes or bytes of a code page. Only exact spans may be repaired
// without an editor.
func (d *Document) Locate(s Span) (from, to int, exact bool) {
	f, t, exact := locate(d.runs, uint32(len(d.Text)), s)
	if d.wide != nil {
		var ok bool
		f, t, ok = locate(d.wide, uint32(len(d.utf8)), Span{f, t})
		exact = exact && ok
	}
	return int(f), int(t), exact
}
