package main

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
	"copydesk/rules"
)

func set(t testing.TB) *checks.Set {
	t.Helper()
	pack, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	s, err := rules.Build([]*rules.Pack{pack}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// articles are n articles of the corpus.
func articles(n int) (files []checks.File, size int64) {
	c := newCorpus(1)
	for i := range n {
		name, text := c.article(i)
		files = append(files, checks.File{Path: name, Read: func() ([]byte, error) { return []byte(text), nil }})
		size += int64(len(text))
	}
	return files, size
}

// docs are the articles parsed, with their facts.
func docs(t testing.TB, n int) (list []*article.Document, found []*facts.Facts, size int64) {
	files, size := articles(n)
	for _, f := range files {
		source, _ := f.Read()
		doc, err := article.Parse(f.Path, source, article.Options{})
		if err != nil {
			t.Fatal(err)
		}
		list, found = append(list, doc), append(found, facts.Extract(doc))
	}
	return list, found, size
}

func BenchmarkParse(b *testing.B) {
	for i, format := range []string{"plain", "markdown", "html"} {
		b.Run(format, func(b *testing.B) {
			files, _ := articles(60)
			var sources [][]byte
			size := 0
			for j := i; j < len(files); j += 3 {
				source, _ := files[j].Read()
				sources, size = append(sources, source), size+len(source)
			}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for j, source := range sources {
					if _, err := article.Parse(files[i+3*j].Path, source, article.Options{}); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

func BenchmarkExtract(b *testing.B) {
	list, _, size := docs(b, 60)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, doc := range list {
			facts.Extract(doc)
		}
	}
}

func BenchmarkScan(b *testing.B) {
	s := set(b)
	list, found, size := docs(b, 60)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for i, doc := range list {
			if _, err := s.Scan(doc, found[i]); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkRun(b *testing.B) {
	s := set(b)
	files, size := articles(1000)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for r := range s.Run(b.Context(), files, runtime.NumCPU(), article.Options{}) {
			if r.Err != nil {
				b.Fatal(r.Err)
			}
		}
	}
}

// TestCorpus holds that the corpus is the same on every run, and that it gives
// the checks something to do.
func TestCorpus(t *testing.T) {
	files, size := articles(300)
	again, _ := articles(300)
	findings := map[string]int{}
	i := 0
	for r := range set(t).Run(t.Context(), files, 2, article.Options{}) {
		one, _ := files[i].Read()
		two, _ := again[i].Read()
		if string(one) != string(two) {
			t.Fatalf("%s is another on the second run", r.Path)
		}
		if r.Err != nil {
			t.Error(r.Err)
		}
		if !strings.Contains(r.Doc.Meta.Headline, " to cost ") {
			t.Errorf("%s: the headline is %q", r.Path, r.Doc.Meta.Headline)
		}
		for _, f := range r.Findings {
			findings[f.Rule]++
		}
		i++
	}
	if mean := size / 300; mean < 1500 || mean > 4000 {
		t.Errorf("an article has %d bytes on average", mean)
	}
	for _, rule := range []string{"typos/repeated-word", "typos/spelling", "dates/invalid", "dates/weekday", "figures/change"} {
		if findings[rule] == 0 {
			t.Errorf("there is nothing for %s: %s", rule, fmt.Sprint(findings))
		}
	}
}
