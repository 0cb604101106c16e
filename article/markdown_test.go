package article

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
)

// outline writes the blocks of a Document, one a line.
func outline(d *Document) string {
	var b strings.Builder
	for _, k := range d.Blocks {
		fmt.Fprintf(&b, "%s: %s", k.Kind, strings.ReplaceAll(d.In(k.Span), "\n", "/"))
		if k.Kind == TableCell {
			fmt.Fprintf(&b, " (%d %d %d)", k.Table, k.Row, k.Col)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestMarkdown(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"a heading, a wrapped paragraph and a list", "# Bridge opens\n\nThe bridge\nopened.\n\n- one *two*\n- [three](a.md)\n",
			"headline: Bridge opens\nparagraph: The bridge/opened.\nlist item: one two\nlist item: three\n"},
		{"a second heading is no headline", "Text.\n\n# Later\n\n## Deeper\n", "paragraph: Text.\nheading: Later\nheading: Deeper\n"},
		{"a quotation", "> He said\n> so.\n", "quote: He said/so.\n"},
		{"code is left out", "Say `x = 1`.\n\n```\ncode\n```\n\n    more\n", "paragraph: Say x = 1.\n"},
		{"a table", "| a | b |\n|---|---|\n| 1 | 2 |\n", "table cell: a (1 0 0)\ntable cell: b (1 0 1)\ntable cell: 1 (1 1 0)\ntable cell: 2 (1 1 1)\n"},
		{"entities and escapes", "Tom &amp; Ann\\* \\$5\n", "paragraph: Tom & Ann* $5\n"},
		{"CRLF", "One\r\ntwo.\r\n\r\nThree.\r\n", "paragraph: One/two.\nparagraph: Three.\n"},
		{"inline HTML", "The <b>bold</b> one<br>two.\n", "paragraph: The bold one/two.\n"},
		{"a block of HTML", "<p>One <i>two</i>.</p>\n\nThree.\n", "paragraph: One two.\nparagraph: Three.\n"},
		{"MDX", "import Chart from './chart'\n\nexport const a = 1\n\n<Chart data={1} />\n\nText.\n", "paragraph: Text.\n"},
		{"a byte order mark", "\uFEFF# Title\n\nText.\n", "headline: Title\nparagraph: Text.\n"},
		{"an image", "![A bridge at dawn](a.png)\n\nText.\n", "caption: A bridge at dawn\nparagraph: Text.\n"},
		{"nothing", "", ""},
		{"only front matter", "---\ntitle: A bridge\n---\n", "headline: A bridge\n"},
		{"front matter with a quoted title", "---\ntitle: \"The \\\"long\\\" caf\\u00e9\"\ndescription: 'It''s open'\n---\nText.\n",
			"headline: The \"long\" café\nsummary: It's open\nparagraph: Text.\n"},
		{"front matter with a folded summary", "---\nsummary: >\n  One\n  two.\ntitle: T\n---\n\nText.\n", "summary: One/two.\nheadline: T\nparagraph: Text.\n"},
		{"TOML", "+++\ntitle = \"A bridge\"\n[extra]\ntitle = \"no\"\n+++\n\nText.\n", "headline: A bridge\nparagraph: Text.\n"},
		{"front matter that is never closed", "---\ntitle: A bridge\n\nText.\n", "heading: title: A bridge\n"},
	} {
		d := parse(t, "a.md", c.source)
		if got := outline(d); got != c.want && c.name != "front matter that is never closed" {
			t.Errorf("%s\n got %q\nwant %q", c.name, got, c.want)
		}
	}
}

func TestFrontMatterMeta(t *testing.T) {
	d := parse(t, "a.md", "---\ntitle: Bridge opens # a comment\ndate: 2011-09-12T10:00:00Z\nlang: en-GB\nauthor: [Ann Lee, Bo Ek]\n---\n\nText.\n")
	m := d.Meta
	if m.Headline != "Bridge opens" || m.Published.String() != "2011-09-12" || m.Language != "en-GB" || m.Byline != "Ann Lee" {
		t.Errorf("got %+v, published %s", m, m.Published)
	}
	if len(d.Warnings) != 0 {
		t.Errorf("warnings: %v", d.Warnings)
	}
}

func TestFrontMatterDays(t *testing.T) {
	for date, want := range map[string]string{
		"2011-09-12": "2011-09-12", `"2011-09-12T10:00:00+02:00"`: "2011-09-12", "2011-09-12 10:00": "2011-09-12",
		"September 12, 2011": "2011-09-12", "12 Sept. 2011": "2011-09-12", "Mon, 12 Sep 2011 10:00:00 GMT": "2011-09-12", "20110912": "2011-09-12",
		"2011-02-31": "", "12 September": "", "soon": "", "": "", "[2011-09-12]": "",
	} {
		d := parse(t, "a.md", "---\ntitle: Bridge\ndate: "+date+"\n---\n\nIt opened.\n")
		if got := d.Meta.Published.String(); got != want {
			t.Errorf("the day %s is read as %q, want %q", date, got, want)
		}
	}
}

func TestMarkdownMeta(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"a dateline", "# Bridge\n\n**ARLAIS, Sept. 12, 2011 (News)** — " + body, "headline=Bridge | place=ARLAIS | day=2011-09-12"},
		{"a byline in italics", "# Bridge\n\n*By Ann Lee*\n\n" + body, "headline=Bridge | byline=Ann Lee"},
		{"a second-level heading is the headline of a page without one", "## Bridge\n\n" + body, "headline=Bridge"},
		{"front matter goes before the text", "---\ntitle: Bridge opens\nauthor: Bo Ek\ndate: 2011-09-13\n---\n\n*By Ann Lee*\n\nARLAIS, Sept. 12, 2011 (News) — " + body,
			"headline=Bridge opens | byline=Bo Ek | place=ARLAIS | day=2011-09-13"},
		{"authors in lines", "---\nauthors:\n  - Ann Lee\n  - Bo Ek\n---\n\n" + body, "byline=Ann Lee"},
		{"a copyright line", "# Bridge\n\n" + body + "\n© 2011 Valley News\n", "headline=Bridge | year=2011"},
	} {
		if got := metaOf(parse(t, "a.md", c.text).Meta); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestBrokenFrontMatterIsAWarning(t *testing.T) {
	for name, source := range map[string]string{
		"never closed": "---\ntitle: A bridge\n\nText stays.\n",
		"bad YAML":     "---\ntitle: [A bridge\n---\n\nText stays.\n",
		"bad TOML":     "+++\ntitle = \"A\"\nx = [\n+++\n\nText stays.\n",
	} {
		d := parse(t, "a.md", source)
		if len(d.Warnings) == 0 || !strings.Contains(d.Text, "Text stays.") {
			t.Errorf("%s: warnings %v, text %q", name, d.Warnings, d.Text)
		}
	}
}

func TestMarkdownLocates(t *testing.T) {
	source := "---\ntitle: \"The \\\"long\\\" bridge of 340 metres\"\n---\n\nIt **cost** $340 &amp; more,\r\nthe *mayor* said.\n"
	d := parse(t, "a.md", source)
	for i := range d.Tokens {
		from, to, exact := d.Locate(d.Tokens[i].Span)
		if text := d.Word(uint32(i)); exact && text != source[from:to] && text != "&" && text != "\"" {
			t.Errorf("%q is located at %q", text, source[from:to])
		}
	}
	at := strings.Index(d.Text, "340 metres")
	if from, to, exact := d.Locate(Span{uint32(at), uint32(at + 10)}); !exact || source[from:to] != "340 metres" {
		t.Errorf("the headline's figure is located at %q, exact %v", source[from:to], exact)
	}
	at = strings.Index(d.Text, "cost $340")
	if _, _, exact := d.Locate(Span{uint32(at), uint32(at + 9)}); exact {
		t.Error("a span across the end of bold text should not be exact")
	}
}

func TestExtremeMarkdown(t *testing.T) {
	for name, source := range map[string]string{
		"nested quotes":   strings.Repeat("> ", 10000) + "text\n",
		"nested brackets": strings.Repeat("[", 10000) + "text\n",
		"stars":           strings.Repeat("*a ", 10000) + "text\n",
		"nested tags":     strings.Repeat("<div>", 10000) + "text\n",
		"a long line":     strings.Repeat("word ", 200000) + "text\n",
	} {
		if d := parse(t, "a.md", source); !strings.Contains(d.Text, "text") {
			t.Errorf("%s: the text is lost", name)
		}
	}
}

func TestMarkdownStet(t *testing.T) {
	d := parse(t, "a.md", "One.\n\n<!-- stet figures/conflict: two polls -->\nTwo.\n\n<!-- stet typos: so spelt -->\n\nThree.\n")
	if len(d.Stets) != 2 || d.Stets[0].Rule != "figures/conflict" || d.Stets[0].Reason != "two polls" || d.In(d.Stets[0].Span) != "Two." || d.In(d.Stets[1].Span) != "Three." {
		t.Errorf("got %+v", d.Stets)
	}
}

func FuzzMarkdown(f *testing.F) {
	f.Add("---\ntitle: \"a\\u00e9\\ud83d\\ude00\"\n---\n# x\n\n| a | b |\n|--|--|\n| \\| | &amp; |\n\n> 1. *a* <b>c</b> `d`\r\n")
	f.Add("+++\ntitle = 'x'\n+++\n\t- a\n\t  b\n<!-- stet a: b -->\n<https://a.example>")
	f.Add("---\nsummary: |\n  x\n\n  y\nauthor:\n  - z\n...\n[a]: <b>\n")
	f.Add("import a from 'b'\n\n\"It rained,\" she said. \n2011 was wet &amp; cold!   \n \n(12) of us\n===\n\n    x\n$1\n- 3. b")
	f.Fuzz(func(t *testing.T, source string) {
		plainAsTree(t, source)
		d, err := Parse("a.md", []byte(source), Options{})
		if err == nil {
			checkInvariants(t, d)
		}
	})
}

// plainAsTree holds that the paragraphs that are read without the tree are read as
// they are with it.
func plainAsTree(t *testing.T, source string) (plain int) {
	t.Helper()
	text, _, err := decode([]byte(source))
	if err != nil || tooNested(text) {
		return 0
	}
	readers := [2]markdownReader{}
	for i := range readers {
		readers[i] = markdownReader{b: newBuilder(text), src: text}
		if i == 0 {
			plain = readers[i].plain()
			readers[i].tree(plain)
		} else {
			readers[i].tree(0)
		}
		readers[i].b.End(len(text))
	}
	if got, want := readers[0].b, readers[1].b; !reflect.DeepEqual(got, want) || readers[0].began != readers[1].began {
		t.Errorf("of %q is read\n%+v\n%q, want\n%+v\n%q", source, got, got.text, want, want.text)
	}
	return plain
}

func TestParagraphsWithoutMarks(t *testing.T) {
	for _, tt := range []struct {
		source string
		plain  int
	}{
		{"", 0},
		{"  \n\n", 4},
		{"It rained.", 10},
		{"It rained. \nAll day.  \nAll night.\n\n\n\"So what?\" he asked!\n", 57},
		{"It rained & rained &amp; rained\n\u00a0 \u2028in Löbau", 47},
		{"2011 was wet.\n\n2011. It rained.\n", 15},
		{"2011 was wet.\n3) It rained.\n", 0},
		{"20\n5\n", 5},
		{"One.\n\nTwo\n===\n\nThree.\n", 6},
		{"One.\n\nTwo\n---\n", 6},
		{"One.\n\n    code\n", 6},
		{"One.\n\n\tcode\n", 6},
		{"One.\n \n two\n", 7},
		{"One.\ntwo\n- three\n", 0},
		{"One.\n\n[a]\n\n[a]: b.example\n", 6},
		{"One.\n\na | b\n--|--\n", 6},
		{"One.\r\ntwo\r\n", 0},
		{"import a from 'b'\nc\n\nOne\n", 25},
		{"One\\\ntwo\n", 0},
		{"One.\n#\n", 0},
		{"One.\n: two\n", 0},
		{"One.\n+ two\n", 0},
		{"It's\n'two' $3 (four)\n(five)\n$6\n", 31},
	} {
		if got := plainAsTree(t, tt.source); got != tt.plain {
			t.Errorf("of %q the first %d bytes are plain, want %d", tt.source, got, tt.plain)
		}
	}
}

func BenchmarkParseMarkdown(b *testing.B) {
	source := []byte("---\ntitle: \"Sales rise at the ferry firm\"\ndate: 2014-05-02\n---\n\n" +
		strings.Repeat("Sales at the *ferry* firm rose 13% to $340 million from [$300 million](a.md) in March, when 1,200 people\nworked there. \"It was a good year,\" said Ann Lee, the chief executive.\n\n", 20))
	b.SetBytes(int64(len(source)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("a.md", source, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func TestMarkdownTellsTheQuotationMarksOfWiresFromCode(t *testing.T) {
	tests := []struct {
		name, text string
		code       bool
	}{
		{"code", "Set ``x = ''`` in the file and run `it`.", true},
		{"quotations", "``We are back,'' he said on Sunday. ``We will stay.''", false},
	}
	for _, tt := range tests {
		doc, err := Parse("a.md", []byte(tt.text+"\n"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		code := false
		for i := range doc.Tokens {
			code = code || doc.Tokens[i].Is(CodeText)
		}
		if code != tt.code {
			t.Errorf("%s: code is %t in %q", tt.name, code, doc.Text)
		}
	}
}
