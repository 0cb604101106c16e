// Package checks is the core that all checks live in: what a check is, what it
// is given, what it reports, and how the checks in force run over articles.
package checks

import "strings"

// Info is what a check says of itself. All of it goes into the reference.
type Info struct {
	Name     string   // family/check: "figures/conflict"
	Summary  string   // one sentence: what is wrong when it fires
	Why      string   // why an editor cares, and what it leaves alone
	Examples string   // an annotated article; see package checktest
	Severity Severity // of its findings unless a rule says otherwise; the highest it gives
}

// Check is one declared value. It keeps nothing between calls.
type Check struct {
	Info
	// Options holds the default options: a plain struct with yaml tags, or nil.
	Options any
	// Run looks at one article. It may be nil when there are Phrases.
	Run func(*Pass)
	// Phrases, when set, gives the phrases to look for; all rules share one walk.
	Phrases func(options any) []Phrase
}

// Family is the part of the name before the slash.
func (c *Check) Family() string {
	family, _, _ := strings.Cut(c.Name, "/")
	return family
}
