package checks

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"copydesk/article"
)

// Severity grades a finding.
type Severity uint8

// The severities: contradictions of arithmetic, calendar or plain text are
// errors, likely ones warnings, things to look at notes.
const (
	Note Severity = iota + 1
	Warning
	Error
)

// String is the severity's name in lower case.
func (s Severity) String() string {
	return [...]string{"", "note", "warning", "error"}[s]
}

// ParseSeverity reads a severity's name.
func ParseSeverity(name string) (Severity, error) {
	for s := Note; s <= Error; s++ {
		if s.String() == name {
			return s, nil
		}
	}
	return 0, fmt.Errorf("unknown severity %q: there are note, warning and error", name)
}

// Finding is one thing that is wrong, or two places that cannot both be right.
type Finding struct {
	Rule     string       // id of the rule that found it
	Severity Severity     // zero means the rule's own
	Span     article.Span // the primary place
	Message  string       // one plain sentence
	Related  []Related    // the other half of a contradiction
	Fixes    []Fix        // the repairs, likeliest first
	Reasons  []Reason     // what decided, the weightiest first, when the check weighs one thing against another
}

// Reason is one thing that spoke for a finding, or against it.
type Reason struct {
	Weight float64 // in log odds; below zero when it spoke against
	Text   string  // what is so
}

// Related is another place that a finding speaks of.
type Related struct {
	Span    article.Span
	Message string // what stands there
}

// Fix is a repair: the text of a span replaced.
type Fix struct {
	Message string
	Span    article.Span
	New     string
	Safe    bool // may be applied without asking an editor
}

// order is a total order on the findings of a Document, of those that say the
// same the severest first.
func order(a, b Finding) int {
	return cmp.Or(says(a, b), cmp.Compare(b.Severity, a.Severity))
}

// same reports whether two findings of one place say the same.
func same(a, b Finding) bool { return says(a, b) == 0 }

// says orders findings by what they say and where.
func says(a, b Finding) int {
	return cmp.Or(
		cmp.Compare(a.Span.Start, b.Span.Start),
		cmp.Compare(a.Span.End, b.Span.End),
		strings.Compare(a.Rule, b.Rule),
		strings.Compare(a.Message, b.Message),
		slices.CompareFunc(a.Related, b.Related, func(x, y Related) int {
			return cmp.Or(cmp.Compare(x.Span.Start, y.Span.Start), cmp.Compare(x.Span.End, y.Span.End))
		}),
	)
}

// Touches reports whether any place of the finding overlaps the span.
func (f *Finding) Touches(s article.Span) bool {
	if f.Span.Overlaps(s) {
		return true
	}
	for _, r := range f.Related {
		if r.Span.Overlaps(s) {
			return true
		}
	}
	return false
}
