// Package article turns the bytes of a file into a Document: the text a reader
// reads, cut into blocks, sentences and tokens, with a map from every byte of
// it back to the file. A Document is built once and then only read.
package article

import "copydesk/article/lexicon"

// FormID is a lower-cased word form of one Document. Forms of the lexicon have
// the same FormID in every Document (their lexicon.ID); the others are the
// Document's own. Zero is no form.
type FormID uint32

// Document is one article. It is safe for any number of readers.
type Document struct {
	Path      string
	Format    Format // as it was read, never Detect
	Source    []byte // the file as it lies on disk
	Text      string // what a reader reads
	Meta      Meta
	Blocks    []Block    // in reading order, apart from each other by a blank line of Text
	Sentences []Sentence // in order
	Tokens    []Token    // in order
	Stets     []Stet     // suppressions written in the article
	Warnings  []Warning  // faults of the file's form that did not stop the reading

	runs  []run    // Text to decoded source, end to end
	wide  []run    // decoded source to Source; nil when they are the same bytes
	utf8  []byte   // the decoded source
	local []string // forms outside the lexicon
}

// Meta is what the article says of itself.
type Meta struct {
	Headline  string
	Summary   string
	Byline    string
	Place     string // of the dateline, as written: "MOSCOW"
	Language  string // as the file names it: "en-GB"
	Published Day    // the day of publication, or NoDay
	Year      int    // the year of publication when the day is unknown; 0 unknown
}

// BlockKind is what a block is in the article.
type BlockKind uint8

// The kinds of blocks. Furniture is what the page put around the article: share
// bars, comment counters, copyright lines.
const (
	Paragraph BlockKind = iota
	Headline
	Summary
	Byline
	Heading
	ListItem
	TableCell
	Caption
	Quote
	Code
	Furniture
)

// String is the kind's name in lower case.
func (k BlockKind) String() string {
	return [...]string{"paragraph", "headline", "summary", "byline", "heading", "list item",
		"table cell", "caption", "quote", "code", "furniture"}[k]
}

// Prose reports whether the block is the article's own running text or display
// type, and not code, a byline or page furniture.
func (k BlockKind) Prose() bool { return k != Code && k != Furniture && k != Byline }

// Block is a headline, a paragraph, a table cell and the like.
type Block struct {
	Span      Span
	Sentences Range // into Document.Sentences
	Tokens    Range // into Document.Tokens
	Table     int32 // 1-based number of the table, 0 outside tables
	Row, Col  int32 // 0-based, in a table
	Kind      BlockKind
	Level     uint8 // of a heading or list item, 1 the highest
}

// Sentence is a sentence, or a headline, cell or line that stands for one.
type Sentence struct {
	Span   Span
	Tokens Range  // into Document.Tokens
	Block  uint32 // into Document.Blocks
}

// TokenKind is the kind of a token.
type TokenKind uint8

// The kinds of tokens.
const (
	Word   TokenKind = iota + 1 // letters, with inner apostrophes; "U.S."; "'s"
	Number                      // digits with grouping commas and a decimal point: "1,200.50"
	Symbol                      // currency signs ("$", "US$"), "%", "°", "½" and other signs
	Punct                       // punctuation, one character each; "--" and "..." are one
)

// Flags are properties of a token.
type Flags uint16

// The flags of a token.
const (
	SpaceBefore Flags = 1 << iota // white space, or the beginning of a block, stands before it
	Capitalised                   // the first letter is a capital
	AllCaps                       // two letters or more, all of them capitals
	MixedCase                     // a capital after a small letter: iPhone, McDonald
	InQuotes                      // inside quotation marks
	InLink                        // inside a link's text
	CodeText                      // code inside a line, or an address
	Emphasis                      // set apart by the markup: italics, bold
)

// Token is a word, a number, a sign or a punctuation mark. It takes 16 bytes.
type Token struct {
	Span
	Form  FormID
	Kind  TokenKind
	_     uint8
	Flags Flags
}

// Is reports whether all the flags are set.
func (t *Token) Is(f Flags) bool { return t.Flags&f == f }

// Stet is a suppression written into the article: "let it stand".
type Stet struct {
	Rule   string
	Reason string
	Span   Span // the block it holds for
	At     Span // an empty span of Text where the mark stands
}

// Warning is a fault of the file's form, such as broken front matter.
type Warning struct {
	Line    int
	Message string
}

// FormText returns the lower-cased text of a form.
func (d *Document) FormText(f FormID) string {
	if f <= lexicon.Most {
		return lexicon.ID(f).Text()
	}
	return d.local[f-lexicon.Most-1]
}

// Known reports whether the form is a word of the lexicon.
func (f FormID) Known() bool { return f != 0 && f <= lexicon.Most }

// FormOf returns the form of a lower-cased word of the lexicon, or zero.
func FormOf(word string) FormID { return FormID(lexicon.Lookup(word)) }

// Forms is the number of forms a FormID of this Document can have, plus one.
func (d *Document) Forms() int { return lexicon.Most + 1 + len(d.local) }

// In returns the text of a span.
func (d *Document) In(s Span) string { return d.Text[s.Start:s.End] }

// Word returns the text of token i.
func (d *Document) Word(i uint32) string { return d.In(d.Tokens[i].Span) }

// SpanOf returns the span of a non-empty range of tokens.
func (d *Document) SpanOf(r Range) Span {
	return Span{d.Tokens[r.First].Start, d.Tokens[r.End-1].End}
}

// SentenceAt returns the index of the sentence that holds the offset, or of the
// last one before it; 0 when there is none.
func (d *Document) SentenceAt(offset uint32) uint32 {
	lo, hi := 0, len(d.Sentences)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Sentences[mid].Span.Start <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return uint32(max(lo-1, 0))
}

// BlockAt returns the index of the block that holds the offset, or of the last
// one before it; 0 when there is none.
func (d *Document) BlockAt(offset uint32) uint32 {
	lo, hi := 0, len(d.Blocks)
	for lo < hi {
		mid := (lo + hi) / 2
		if d.Blocks[mid].Span.Start <= offset {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return uint32(max(lo-1, 0))
}
