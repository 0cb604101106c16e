// Package reports writes what was found: one article after another, as they are
// scanned, and a summary at the end.
package reports

import (
	"fmt"
	"io"
	"strings"

	"copydesk/checks"
)

// Reporter writes a report. Begin is called once, then File for each article in
// order, then End. An error is one of writing; nothing is worth writing after it.
type Reporter interface {
	// Begin writes what stands before the first article.
	Begin() error
	// File writes the findings of an article: all those of the result, in their
	// order. A result without a Doc is a file that could not be read.
	File(r *checks.Result) error
	// End writes what stands after the last article.
	End() error
}

// Options say how a report looks.
type Options struct {
	Width int  // columns of the table, in cells of a terminal; 0 is 80
	Color bool // colours, by terminal escapes
}

// Format is a form a report can have.
type Format struct {
	Name    string
	Summary string // one line for the help
	Errors  bool   // the report itself lists the files that could not be read

	make func(io.Writer, Options) Reporter
}

// Formats are the forms a report can have; the first is for people to read.
var Formats = []Format{
	{"json", "one JSON document: findings, files, errors and a summary", true, newJSON},
	{"jsonl", "JSON Lines, one finding a line", false, newLines},
}

// New returns the Reporter of the named format. It does not buffer more than one
// article.
func New(format string, w io.Writer, o Options) (Reporter, error) {
	f, err := Find(format)
	if err != nil {
		return nil, err
	}
	return f.make(w, o), nil
}

// Find returns the format of a name. The error names those there are.
func Find(name string) (*Format, error) {
	names := make([]string, len(Formats))
	for i := range Formats {
		if Formats[i].Name == name {
			return &Formats[i], nil
		}
		names[i] = Formats[i].Name
	}
	hint := ""
	if near := nearest(name, names); near != "" {
		hint = fmt.Sprintf("; did you mean %q?", near)
	}
	return nil, fmt.Errorf("unknown format %q: there are %s%s", name, strings.Join(names, ", "), hint)
}

// nearest returns the name that shares the most pairs of letters with a word,
// at least half of them, or the empty string.
func nearest(word string, names []string) string {
	best, most := "", 0.5
	for _, n := range names {
		if share := alike(strings.ToLower(word), n); share >= most {
			best, most = n, share
		}
	}
	return best
}

// alike is Dice's coefficient of the pairs of neighbouring bytes of two words.
func alike(a, b string) float64 {
	shared := 0
	for i := range len(a) - 1 {
		if strings.Contains(b, a[i:i+2]) {
			shared++
		}
	}
	return 2 * float64(shared) / float64(max(len(a)+len(b)-2, 1))
}

// Summary counts what was found.
type Summary struct {
	Articles int `json:"articles"`      // that were read
	With     int `json:"with_findings"` // of those, the ones that have findings
	Findings int `json:"findings"`
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Notes    int `json:"notes"`
	Failures int `json:"failures"` // files that could not be read, or in which a check failed
}

// Add counts the result of an article.
func (s *Summary) Add(r *checks.Result) {
	if r.Err != nil {
		s.Failures++
	}
	if r.Doc != nil {
		s.Articles++
	}
	if len(r.Findings) > 0 {
		s.With++
	}
	s.Findings += len(r.Findings)
	for i := range r.Findings {
		switch r.Findings[i].Severity {
		case checks.Error:
			s.Errors++
		case checks.Warning:
			s.Warnings++
		default:
			s.Notes++
		}
	}
}

// String is the summary as a sentence: "4 findings in 1 of 3 articles: 1 error,
// 3 warnings."
func (s *Summary) String() string {
	var b strings.Builder
	switch {
	case s.Articles == 0:
		b.WriteString("No articles were read.")
	case s.Findings == 0:
		fmt.Fprintf(&b, "No findings in %s.", count(s.Articles, "article"))
	default:
		fmt.Fprintf(&b, "%s in %s: %s.", count(s.Findings, "finding"), s.where(), s.grades())
	}
	if s.Failures > 0 {
		fmt.Fprintf(&b, " %s had problems.", count(s.Failures, "file"))
	}
	return b.String()
}

func (s *Summary) where() string {
	if s.Articles == 1 {
		return "1 article"
	}
	return fmt.Sprintf("%d of %d articles", s.With, s.Articles)
}

func (s *Summary) grades() string {
	var list []string
	if s.Errors > 0 {
		list = append(list, count(s.Errors, "error"))
	}
	if s.Warnings > 0 {
		list = append(list, count(s.Warnings, "warning"))
	}
	if s.Notes > 0 {
		list = append(list, count(s.Notes, "note"))
	}
	return strings.Join(list, ", ")
}

// count is a number with its noun: "1 file", "1,200 files".
func count(n int, noun string) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	if n != 1 {
		noun += "s"
	}
	return text + " " + noun
}

// reason is what went wrong with a file, in one line and without its path.
func reason(r *checks.Result) string {
	text, _, _ := strings.Cut(r.Err.Error(), "\n")
	for _, prefix := range []string{r.Path + ": ", "open " + r.Path + ": ", "read " + r.Path + ": "} {
		text = strings.TrimPrefix(text, prefix)
	}
	return text
}
