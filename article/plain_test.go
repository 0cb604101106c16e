package article

import (
	"strings"
	"testing"
)

func TestPlain(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"paragraphs", "One.\n\nTwo\ngoes on.\n\n\n\nThree.", "paragraph: One.\nparagraph: Two/goes on.\nparagraph: Three.\n"},
		{"a headline", "Bridge opens\n\nIt opened.", "headline: Bridge opens\nparagraph: It opened.\n"},
		{"a headline with a question", "Why?\n\nIt opened.", "headline: Why?\nparagraph: It opened.\n"},
		{"two lines are no headline", "Bridge\nopens\n\nIt opened.", "paragraph: Bridge/opens\nparagraph: It opened.\n"},
		{"blank lines first", "\n \n\t\nBridge opens\n\nIt opened.", "headline: Bridge opens\nparagraph: It opened.\n"},
		{"lines of white space part paragraphs", "One.\n \t \nTwo.", "paragraph: One.\nparagraph: Two.\n"},
		{"CRLF", "Bridge opens\r\n\r\nIt\r\nopened.\r\n\r\nNow.", "headline: Bridge opens\nparagraph: It/opened.\nparagraph: Now.\n"},
		{"CR alone", "It\ropened.", "paragraph: It/opened.\n"},
		{"a byte order mark", "\uFEFFBridge opens\n\nIt opened.", "headline: Bridge opens\nparagraph: It opened.\n"},
		{"nothing", "", ""},
		{"white space", " \n\r\n\t\f", ""},
		{"a byte order mark alone", "\uFEFF", ""},
		{"a line without an end", "One.", "paragraph: One.\n"},
		{"spaces around", "  One.  \n\n  Two.  ", "paragraph: One.\nparagraph: Two.\n"},
	} {
		if got := outline(parse(t, "a.txt", c.source)); got != c.want {
			t.Errorf("%s\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

// TestLocate holds that every token of plain text, in any encoding, leads back to
// bytes that say the same.
func TestLocate(t *testing.T) {
	for name, source := range map[string]string{
		"UTF-8":           "Zoë won €20.\n\nThe café — it’s “new” — sold 川 to 12 people.\n",
		"a mark":          "\uFEFFZoë won.\n\nThe café is new.\n",
		"CRLF":            "Zoë won.\r\n\r\nThe café\r\nis new.\r\n",
		"Windows-1252":    "Zo\xeb won \x80 20.\n\nThe caf\xe9 \x97 it\x92s \x93new\x94.\n",
		"mixed encodings": "Zoë won \x80 20 in the caf\xe9 — it\x92s new, Zoë.\n",
		"broken UTF-8":    "Zo\xc3 won \xe2\x82 20 \xf0\x9f\x98 and \xff.\n",
	} {
		d := parse(t, "a.txt", source)
		for i := range d.Tokens {
			word := d.Word(uint32(i))
			from, to, exact := d.Locate(d.Tokens[i].Span)
			if from >= to {
				t.Errorf("%s: %q is located nowhere", name, word)
			} else if text, _, err := decode([]byte(source[from:to])); exact && (err != nil || string(text) != word) {
				t.Errorf("%s: %q is located exactly at %q", name, word, source[from:to])
			}
		}
		for _, word := range []string{"won", "new"} {
			at := strings.LastIndex(d.Text, word)
			if at < 0 {
				continue
			}
			if from, to, exact := d.Locate(Span{uint32(at), uint32(at + len(word))}); !exact || from != strings.LastIndex(source, word) || to != from+len(word) {
				t.Errorf("%s: %q is located at %d to %d, exact %v", name, word, from, to, exact)
			}
		}
	}
}

func TestWindows1252(t *testing.T) {
	d := parse(t, "a.txt", "The caf\xe9 \x96 it\x92s \x93new\x94 \x97 cost \x80 20 or \xa3 18\x85 \x81\xff Zoë.")
	if want := "The café – it’s “new” — cost € 20 or £ 18… \uFFFDÿ Zoë."; d.Text != want {
		t.Errorf("\n got %q\nwant %q", d.Text, want)
	}
}

func TestLocateOverReplacedText(t *testing.T) {
	source := "One\r\ntwo three caf\xe9 four.\n"
	d := parse(t, "a.txt", source)
	for _, c := range []struct {
		text, source string
		exact        bool
	}{
		{"One", "One", true},
		{"One\ntwo", "One\r\ntwo", true},
		{"two three", "two three", true},
		{"café", "caf\xe9", true},
		{"é", "\xe9", true},
		{"three café four", "three caf\xe9 four", true},
	} {
		at := uint32(strings.Index(d.Text, c.text))
		from, to, exact := d.Locate(Span{at, at + uint32(len(c.text))})
		if source[from:to] != c.source || exact != c.exact {
			t.Errorf("%q is located at %q, exact %v", c.text, source[from:to], exact)
		}
	}
	// The second byte of é stands for no byte of its own.
	at := uint32(strings.Index(d.Text, "é")) + 1
	if from, to, exact := d.Locate(Span{at, at + 1}); exact || source[from:to] != "\xe9" {
		t.Errorf("half a letter is located at %q, exact %v", source[from:to], exact)
	}
	if from, to, _ := d.Locate(Span{uint32(len(d.Text)), uint32(len(d.Text))}); from != to || to > len(source) {
		t.Errorf("the end is located at %d to %d", from, to)
	}
	empty := parse(t, "a.txt", "")
	if from, to, exact := empty.Locate(Span{}); from != 0 || to != 0 || exact {
		t.Errorf("an empty article has the place %d to %d, exact %v", from, to, exact)
	}
}

func TestNoText(t *testing.T) {
	for name, source := range map[string]string{
		"a program":             "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x3e",
		"a picture":             "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x02\x00\x00\x00\x01\x00",
		"UTF-16 without a mark": "B\x00r\x00i\x00d\x00g\x00e\x00 \x00o\x00p\x00e\x00n\x00s\x00",
		"UTF-16 of nothing":     "\xff\xfe" + strings.Repeat("\x00\x00", 40),
	} {
		if _, err := Parse("a.txt", []byte(source), Options{}); err != ErrBinary {
			t.Errorf("%s: the error is %v", name, err)
		}
	}
	for name, source := range map[string]string{
		"a stray NUL":      "The bridge\x00 opened." + strings.Repeat(" And on it went.", 20),
		"escapes":          "The \x1b[31mbridge\x1b[0m opened.",
		"half a unit":      "\xff\xfeO\x00n\x00e\x00.\x00x",
		"half a surrogate": "\xff\xfeO\x00n\x00e\x00 \x00\x3d\xd8.\x00",
		"a mark alone":     "\xff\xfe",
	} {
		d, err := Parse("a.txt", []byte(source), Options{})
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		checkInvariants(t, d)
	}
}

func TestFormatOf(t *testing.T) {
	for path, want := range map[string]Format{
		"a.txt": Plain, "a.TXT": Plain, "a.md": Markdown, "a.mdx": Markdown, "a.b.markdown": Markdown, "a.html": HTML, "a.htm": HTML,
		"a": Detect, "md": Detect, "a.md/b": Detect, "a.pdf": Detect, "": Detect, ".md": Markdown,
	} {
		if got := FormatOf(path); got != want {
			t.Errorf("the format of %q is %d, want %d", path, got, want)
		}
	}
	for source, want := range map[string]Format{
		"<!DOCTYPE html><p>One.": HTML, "  \n<html><p>One.": HTML, "---\ntitle: One\n---\nTwo.": Markdown, "+++\ntitle = 'One'\n+++\n": Markdown,
		"One.": Plain, "": Plain, "-- one": Plain, "<p>One.": Plain, "---\r\ntitle: One\r\n---\r\n": Markdown,
	} {
		d := parse(t, "-", source)
		if d.Format != want {
			t.Errorf("the format of %q is %d, want %d", source, d.Format, want)
		}
	}
	d, err := Parse("a.md", []byte("# One"), Options{Format: Plain})
	if err != nil || d.Format != Plain || d.Text != "# One" {
		t.Errorf("a format that is asked for is not taken: %+v %v", d, err)
	}
}

func FuzzPlain(f *testing.F) {
	f.Add([]byte("Bridge opens\r\n\r\nBy Ann Lee\n\nARLAIS, Sept. 12 (News) — It cost $1,200.50, he said: \"no. 5.\"\n\n© 2011"))
	f.Add([]byte("\xff\xfeO\x00n\x00e\x00\x3d\xd8\x00\xde"))
	f.Add([]byte("\xfe\xff\x00O\x00n"))
	f.Add([]byte("\xef\xbb\xbfCaf\xe9 \x80 \x93x\x94 \x00 'a' ‘b’"))
	f.Add([]byte("Read more: x\n\nPublished 31 Sept 2011\n\nhttp://a.b/c. d@e.f u.s. 1,2,3.4.5 .5"))
	f.Fuzz(func(t *testing.T, source []byte) {
		d, err := Parse("a.txt", source, Options{})
		if err == nil {
			checkInvariants(t, d)
		}
	})
}
