package all

import (
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// TestFormChangesNoFinding writes the plain sample articles in other forms: with
// other line ends, as Markdown and as HTML. The findings must be the same.
func TestFormChangesNoFinding(t *testing.T) {
	set := allRules(t)
	paths, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(paths) == 0 {
		t.Fatalf("there are no articles: %v", err)
	}
	total := 0
	for _, path := range paths {
		source, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want := told(t, set, article.Plain, string(source))
		total += len(want)
		headline, rest, _ := strings.Cut(string(source), "\n\n")
		paragraphs := strings.Split(strings.TrimSpace(rest), "\n\n")
		wrapped := strings.Join(each(paragraphs, func(p string) string { return rewrap(p, 50) }), "\n\n")
		for _, form := range []struct {
			name   string
			format article.Format
			text   string
		}{
			{"lines of fifty", article.Plain, headline + "\n\n" + wrapped},
			{"CRLF", article.Plain, strings.ReplaceAll(string(source), "\n", "\r\n")},
			{"a byte order mark", article.Plain, "\uFEFF" + string(source)},
			{"curly quotes", article.Plain, strings.ReplaceAll(string(source), "'", "’")},
			{"Markdown", article.Markdown, "# " + headline + "\n\n" + rest},
			{"Markdown in lines of fifty", article.Markdown, "# " + headline + "\n\n" + wrapped},
			{"Markdown with front matter", article.Markdown, fmt.Sprintf("---\ntitle: %q\n---\n\n%s", headline, rest)},
			{"HTML", article.HTML, "<h1>" + html.EscapeString(headline) + "</h1>\n" +
				strings.Join(each(paragraphs, func(p string) string { return "<p>" + html.EscapeString(p) + "</p>\n" }), "")},
			{"HTML in lines of fifty", article.HTML, "<html><head><title>" + headline + "</title></head><body><h1>" + headline + "</h1>" +
				strings.Join(each(paragraphs, func(p string) string { return "<p>\n  " + rewrap(html.EscapeString(p), 50) + "\n" }), "")},
		} {
			if diff := cmp.Diff(want, told(t, set, form.format, form.text)); diff != "" {
				t.Errorf("%s as %s:\n%s", path, form.name, diff)
			}
		}
	}
	if total < 5 {
		t.Errorf("the articles have %d findings, too few to compare", total)
	}
}

func each(list []string, f func(string) string) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = f(s)
	}
	return out
}

// rewrap breaks a paragraph into lines of a width.
func rewrap(text string, width int) string {
	var b strings.Builder
	column := 0
	for _, w := range strings.Fields(text) {
		if column > 0 && column+1+len(w) > width {
			b.WriteByte('\n')
			column = 0
		} else if column > 0 {
			b.WriteByte(' ')
			column++
		}
		b.WriteString(w)
		column += len(w)
	}
	return b.String()
}

// told is what the rules say of an article, in words.
func told(t *testing.T, set *checks.Set, format article.Format, text string) []string {
	t.Helper()
	doc, err := article.Parse("a", []byte(text), article.Options{Format: format})
	if err != nil {
		t.Fatal(err)
	}
	found, err := set.Scan(doc, facts.Extract(doc))
	if err != nil {
		t.Fatal(err)
	}
	plain := func(s string) string {
		return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "’", "'")
	}
	var list []string
	for _, f := range found {
		s := fmt.Sprintf("%s %s %q", f.Severity, f.Rule, plain(doc.In(f.Span)))
		for _, r := range f.Related {
			s += fmt.Sprintf(" + %q", plain(doc.In(r.Span)))
		}
		for _, x := range f.Fixes {
			s += fmt.Sprintf(" -> %q", plain(x.New))
		}
		list = append(list, s)
	}
	return list
}
