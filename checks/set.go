package checks

import (
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// Rule is a check as a pack configures it.
type Rule struct {
	ID       string
	Check    *Check
	Severity Severity // the highest severity of its findings
	Options  any      // of the type of the check's default options
	Message  string   // replaces the check's own message; empty keeps it
}

// Default is the rule that uses a check as it is.
func (c *Check) Default() Rule {
	return Rule{ID: c.Name, Check: c, Severity: c.Severity, Options: c.Options}
}

// Suppression lets findings stand that the configuration names.
type Suppression struct {
	Rule   string                 // a rule, a family, or "*"
	Match  func(path string) bool // nil holds for every file
	Text   string                 // a text that one of the finding's places must hold; empty holds for all
	Reason string
}

// Set is the rules in force. It is made once and then read by any number of workers.
type Set struct {
	Dialect Dialect
	Stets   []Suppression
	Known   []string // ids of all rules there are, also of those not in force; nil means there are no others

	rules []Rule
	trie  *trie
}

// NewSet makes a Set of rules, in the order in which they are given.
func NewSet(rules []Rule) (*Set, error) {
	s := &Set{rules: rules, trie: newTrie()}
	for i := range rules {
		r := &rules[i]
		if r.Check.Phrases == nil {
			continue
		}
		for _, p := range r.Check.Phrases(r.Options) {
			if err := s.trie.add(i, p); err != nil {
				return nil, fmt.Errorf("rule %s: %w", r.ID, err)
			}
		}
	}
	s.trie.freeze()
	return s, nil
}

// Rules returns the rules in force, in order.
func (s *Set) Rules() []Rule { return s.rules }

// Scan looks at one article with every rule. The findings are in a total order
// and without duplicates; suppressed ones are left out. The error joins what
// went wrong inside checks; the findings of the others are there nevertheless.
func (s *Set) Scan(doc *article.Document, f *facts.Facts) ([]Finding, error) {
	var out []Finding
	s.trie.walk(doc, func(e phraseEnd, r article.Range) {
		p := Pass{Doc: doc, Facts: f, Dialect: s.Dialect, rule: &s.rules[e.rule], out: &out}
		if found := e.finding(doc, r); !found.Span.Empty() {
			p.Report(found)
		}
	})
	var errs []error
	for i := range s.rules {
		r := &s.rules[i]
		if r.Check.Run == nil {
			continue
		}
		if err := runCheck(&Pass{Doc: doc, Facts: f, Dialect: s.Dialect, rule: r, out: &out}); err != nil {
			errs = append(errs, err)
		}
	}
	out = s.suppress(doc, out)
	slices.SortFunc(out, order)
	return slices.CompactFunc(out, same), errors.Join(errs...)
}

// runCheck runs one check; a panic in it becomes an error for this article.
func runCheck(p *Pass) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%s: rule %s failed: %v\n%s", p.Doc.Path, p.rule.ID, r, debug.Stack())
		}
	}()
	p.rule.Check.Run(p)
	return nil
}

// UnusedStet is the rule id of the note on a suppression that suppresses nothing.
const UnusedStet = "stet/unused"

// suppress leaves out what a stet of the article or the configuration lets stand.
func (s *Set) suppress(doc *article.Document, found []Finding) []Finding {
	if len(doc.Stets) == 0 && len(s.Stets) == 0 {
		return found
	}
	used := make([]bool, len(doc.Stets))
	kept := found[:0]
	for _, f := range found {
		stands := s.stands(doc, &f)
		for i := range doc.Stets {
			st := &doc.Stets[i]
			if covers(st.Rule, f.Rule) && f.Touches(st.Span) {
				used[i], stands = true, true
			}
		}
		if !stands {
			kept = append(kept, f)
		}
	}
	for i := range doc.Stets {
		if fault := s.faultOf(&doc.Stets[i], used[i]); fault != "" {
			kept = append(kept, Finding{Rule: UnusedStet, Severity: Note, Span: doc.Stets[i].At, Message: fault})
		}
	}
	return kept
}

// faultOf says what is wrong with a stet of the article. One for rules that are
// not in force has nothing to suppress and no fault.
func (s *Set) faultOf(st *article.Stet, used bool) string {
	inForce := slices.ContainsFunc(s.rules, func(r Rule) bool { return covers(st.Rule, r.ID) })
	known := inForce || st.Rule == "*" || slices.ContainsFunc(s.Known, func(id string) bool { return covers(st.Rule, id) })
	switch {
	case !known:
		return fmt.Sprintf("The stet names %q, and there is no such rule or family.", st.Rule)
	case st.Reason == "":
		return fmt.Sprintf("The stet for %s gives no reason; write one after a colon.", st.Rule)
	case inForce && !used:
		return fmt.Sprintf("The stet for %s suppresses nothing; take it out.", st.Rule)
	}
	return ""
}

// stands reports whether the configuration lets a finding stand.
func (s *Set) stands(doc *article.Document, f *Finding) bool {
	for _, st := range s.Stets {
		if !covers(st.Rule, f.Rule) || st.Match != nil && !st.Match(doc.Path) {
			continue
		}
		if st.Text == "" || strings.Contains(doc.In(f.Span), st.Text) {
			return true
		}
		for _, r := range f.Related {
			if strings.Contains(doc.In(r.Span), st.Text) {
				return true
			}
		}
	}
	return false
}

// covers reports whether a suppression for name holds for a rule: the rule
// itself, its family, or "*".
func covers(name, rule string) bool {
	return name == rule || name == "*" || strings.HasPrefix(rule, name+"/")
}
