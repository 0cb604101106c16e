package article

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/pelletier/go-toml/v2"
)

// readFrontMatter reads the metadata block at the top of a Markdown file and
// returns where the article begins. A block that is not well formed gives a
// warning, and what can be read of it is read.
func readFrontMatter(b *Builder) int {
	start := 0
	if bytes.HasPrefix(b.src, []byte("\uFEFF")) {
		start = 3
	}
	fence := ""
	first, next := lineAt(b.src, start)
	switch string(bytes.TrimRight(b.src[start:first], " \t\r")) {
	case "---":
		fence = "---"
	case "+++":
		fence = "+++"
	default:
		return start
	}
	end, body := closingFence(b.src, next, fence)
	if end < 0 {
		b.Warn(1, "The front matter is opened and never closed; the file is read without it.")
		return start
	}
	f := frontMatter{b: b, at: next, end: end, toml: fence == "+++"}
	f.read()
	if !f.simple {
		f.validate(b.src[next:end])
	}
	return body
}

// lineAt returns the end of the line at offset i and where the next begins.
func lineAt(src []byte, i int) (end, next int) {
	n := bytes.IndexByte(src[i:], '\n')
	if n < 0 {
		return len(src), len(src)
	}
	return i + n, i + n + 1
}

// closingFence returns where the closing line begins and what follows it, or -1.
func closingFence(src []byte, from int, fence string) (end, body int) {
	for i := from; i < len(src); {
		stop, next := lineAt(src, i)
		line := string(bytes.TrimRight(src[i:stop], " \t\r"))
		if line == fence || fence == "---" && line == "..." {
			return i, next
		}
		i = next
	}
	return -1, 0
}

// frontMatter reads top-level keys and their values with their places.
type frontMatter struct {
	b       *Builder
	at, end int
	toml    bool
	simple  bool // nothing was met but keys with plain or quoted values
}

func (f *frontMatter) read() {
	f.simple = true
	for f.at < f.end {
		stop, next := lineAt(f.b.src, f.at)
		from := f.at
		f.at = next
		line := bytes.TrimRight(f.b.src[from:stop], " \t\r")
		if len(line) == 0 || line[0] == '#' {
			continue
		}
		if f.toml && line[0] == '[' {
			f.simple = false
			return // keys of a table are not the article's
		}
		f.line(from, line)
	}
}

func (f *frontMatter) line(from int, line []byte) {
	mark := byte(':')
	if f.toml {
		mark = '='
	}
	colon := bytes.IndexByte(line, mark)
	if colon <= 0 || line[0] == ' ' || line[0] == '\t' || line[0] == '-' {
		f.simple = false
		return
	}
	key := strings.ToLower(strings.Trim(string(bytes.TrimSpace(line[:colon])), `"'`))
	value := from + colon + 1
	end := from + len(line)
	for value < end && (f.b.src[value] == ' ' || f.b.src[value] == '\t') {
		value++
	}
	if value < end && !f.toml && f.b.src[value-1] == ':' {
		f.simple = false
	}
	f.value(key, value, end)
}

// value reads the value of a key that the article needs.
func (f *frontMatter) value(key string, from, end int) {
	if from == end || bytes.IndexByte([]byte("[{|>&*!%@`"), f.b.src[from]) >= 0 {
		f.simple = f.simple && from == end
		if key == "author" || key == "authors" || key == "byline" {
			f.author(from, end)
		}
		if from < end && (f.b.src[from] == '|' || f.b.src[from] == '>') {
			f.folded(key)
		}
		return
	}
	q := scalar{src: f.b.src, from: from, end: end, toml: f.toml}
	if !q.cut() {
		f.simple = false
	}
	switch key {
	case "title", "headline":
		f.display(Headline, &f.b.meta.Headline, &q)
	case "description", "summary", "standfirst", "subtitle", "dek", "excerpt", "abstract":
		f.display(Summary, &f.b.meta.Summary, &q)
	case "author", "byline":
		f.b.meta.Byline = q.text()
	case "lang", "language":
		f.b.meta.Language = q.text()
	case "date", "published", "publishdate", "pubdate", "datepublished", "published_at", "publish_date", "pub_date", "published_time":
		if f.b.meta.Published == NoDay {
			day, ok := ParseDay(q.text())
			if !ok {
				day, _ = dayInWords(q.text())
			}
			f.b.meta.Published = day
		}
	}
}

// display makes a block of a title or summary, once.
func (f *frontMatter) display(kind BlockKind, meta *string, q *scalar) {
	if *meta != "" || q.from >= q.end {
		return
	}
	*meta = q.text()
	f.b.Begin(kind, 0, q.from)
	q.each(f.b.Copy, f.b.Replace)
	f.b.End(q.end)
}

// folded reads a block scalar: the indented lines that follow.
func (f *frontMatter) folded(key string) {
	kind, meta := Headline, &f.b.meta.Headline
	switch key {
	case "title", "headline":
	case "description", "summary", "standfirst", "subtitle", "dek", "excerpt":
		kind, meta = Summary, &f.b.meta.Summary
	default:
		kind = Code
	}
	open := kind != Code && *meta == ""
	if open {
		f.b.Begin(kind, 0, f.at)
	}
	start := f.b.Len()
	for f.at < f.end {
		stop, next := lineAt(f.b.src, f.at)
		line := f.b.src[f.at:stop]
		body := bytes.TrimLeft(line, " \t")
		if len(body) == len(line) && len(bytes.TrimSpace(line)) > 0 {
			break
		}
		if open {
			f.b.Copy(stop-len(body), stop-len(body)+len(bytes.TrimRight(body, "\r")))
			f.b.Replace(stop, stop, "\n")
		}
		f.at = next
	}
	if open {
		*meta = strings.TrimSpace(string(f.b.text[start:]))
		f.b.End(f.at)
	}
}

// author reads the first of a list of authors.
func (f *frontMatter) author(from, end int) {
	names := strings.Trim(string(f.b.src[from:end]), "[] ")
	if names == "" {
		stop, _ := lineAt(f.b.src, f.at)
		names = strings.TrimLeft(strings.TrimSpace(string(f.b.src[f.at:min(stop, f.end)])), "- ")
	}
	name, _, _ := strings.Cut(names, ",")
	f.b.meta.Byline = strings.Trim(strings.TrimSpace(name), `"'`)
}

// validate warns of front matter that its own language does not accept.
func (f *frontMatter) validate(src []byte) {
	var err error
	if f.toml {
		err = toml.Unmarshal(src, &map[string]any{})
	} else {
		err = yaml.Unmarshal(src, &map[string]any{})
	}
	if err == nil {
		return
	}
	line := 1
	if y, ok := err.(yaml.Error); ok && y.GetToken() != nil {
		line += y.GetToken().Position.Line
	}
	if t, ok := err.(*toml.DecodeError); ok {
		row, _ := t.Position()
		line += row
	}
	name := "YAML"
	if f.toml {
		name = "TOML"
	}
	f.b.Warn(line, "The front matter is not valid "+name+"; what could be read of it was.")
}

// scalar is a value on one line: plain, or in single or double quotes.
type scalar struct {
	src       []byte
	from, end int
	quote     byte
	toml      bool
}

// cut takes the quotes off, or a comment; it reports whether the value is well formed.
func (q *scalar) cut() bool {
	switch c := q.src[q.from]; c {
	case '"', '\'':
		for i := q.from + 1; i < q.end; i++ {
			if c == '"' && q.src[i] == '\\' {
				i++
				continue
			}
			if q.src[i] != c {
				continue
			}
			if c == '\'' && !q.toml && i+1 < q.end && q.src[i+1] == '\'' {
				i++
				continue
			}
			rest := bytes.TrimSpace(q.src[i+1 : q.end])
			q.quote, q.from, q.end = c, q.from+1, i
			return len(rest) == 0 || rest[0] == '#'
		}
		q.quote = c
		q.from++
		return false
	}
	if i := bytes.Index(q.src[q.from:q.end], []byte(" #")); i >= 0 {
		q.end = q.from + i
	}
	q.end = q.from + len(bytes.TrimRight(q.src[q.from:q.end], " \t"))
	return !bytes.Contains(q.src[q.from:q.end], []byte(": "))
}

// text is the value as it is read.
func (q *scalar) text() string {
	var s strings.Builder
	q.each(func(from, to int) { s.Write(q.src[from:to]) }, func(_, _ int, text string) { s.WriteString(text) })
	return s.String()
}

// each gives the value's stretches in order: copied bytes and read escapes.
func (q *scalar) each(copied func(from, to int), replaced func(from, to int, text string)) {
	from := q.from
	for i := q.from; i < q.end; i++ {
		n, text := 0, ""
		switch {
		case q.quote == '"' && q.src[i] == '\\' && i+1 < q.end:
			n, text = escape(q.src[i:q.end])
		case q.quote == '\'' && !q.toml && q.src[i] == '\'' && i+1 < q.end:
			n, text = 2, "'"
		}
		if n == 0 {
			continue
		}
		copied(from, i)
		replaced(i, i+n, text)
		from, i = i+n, i+n-1
	}
	copied(from, q.end)
}

// escape reads an escape at the front of s: its length and what it stands for.
// Pairs of \u escapes that make one character are read together.
func escape(s []byte) (int, string) {
	switch s[1] {
	case 'n', 'r', 't':
		return 2, " "
	case 'u', 'U', 'x':
		n := map[byte]int{'u': 4, 'U': 8, 'x': 2}[s[1]]
		if len(s) < 2+n {
			return 0, ""
		}
		v, err := strconv.ParseUint(string(s[2:2+n]), 16, 32)
		if err != nil {
			return 0, ""
		}
		if v >= 0xD800 && v < 0xDC00 && len(s) >= 12 && s[6] == '\\' && s[7] == 'u' {
			if low, err := strconv.ParseUint(string(s[8:12]), 16, 32); err == nil && low >= 0xDC00 && low < 0xE000 {
				return 12, string(rune(0x10000 + (v-0xD800)<<10 + (low - 0xDC00)))
			}
		}
		return 2 + n, string(rune(v))
	}
	return 2, string(s[1:2])
}
