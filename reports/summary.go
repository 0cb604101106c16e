package reports

import (
	"fmt"
	"strings"

	"copydesk/checks"
)

// Summary counts what was found.
type Summary struct {
	Articles int `json:"articles"`      // that were read
	With     int `json:"with_findings"` // of those, the ones that have findings
	Findings int `json:"findings"`
	Errors   int `json:"errors"`
	Warnings int `json:"warnings"`
	Notes    int `json:"notes"`
	Unread   int `json:"unread"` // files that could not be read
	Failed   int `json:"failed"` // articles in which a check failed
}

// Add counts the result of an article.
func (s *Summary) Add(r *checks.Result) {
	switch {
	case r.Doc == nil:
		s.Unread++
	case r.Err != nil:
		s.Failed++
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
	if s.Unread > 0 {
		fmt.Fprintf(&b, " %s could not be read.", count(s.Unread, "file"))
	}
	if s.Failed > 0 {
		fmt.Fprintf(&b, " A check failed in %s.", count(s.Failed, "article"))
	}
	return b.String()
}

func (s *Summary) where() string {
	if s.Articles == 1 {
		return "1 article"
	}
	return grouped(s.With) + " of " + count(s.Articles, "article")
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
	if n != 1 {
		noun += "s"
	}
	return grouped(n) + " " + noun
}

// grouped is a number with commas between its thousands.
func grouped(n int) string { return thousands(fmt.Sprint(n)) }
