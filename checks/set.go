package checks

import (
	"errors"
	"fmt"
	"runtime/debug"
	"slices"

	"copydesk/article"
	"copydesk/facts"
	"copydesk/facts/rates"
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

// Set is the rules in force. It is made once and then read by any number of workers.
type Set struct {
	Dialect Dialect
	Stets   []Suppression
	Known   []string     // ids of all rules there are, also of those not in force; nil means there are no others
	Rates   *rates.Table // exchange rates; NewSet gives those that the program carries

	rules []Rule
	trie  *trie
}

// NewSet makes a Set of rules, in the order in which they are given.
func NewSet(rules []Rule) (*Set, error) {
	s := &Set{Rates: rates.Reference, rules: rules, trie: newTrie()}
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
	out, _, err := s.scan(doc, f)
	return out, err
}

// scan is Scan; used holds the indexes of the Stets that suppressed a finding.
func (s *Set) scan(doc *article.Document, f *facts.Facts) (out []Finding, used []int, err error) {
	s.trie.walk(doc, func(e phraseEnd, r article.Range) {
		p := Pass{Doc: doc, Facts: f, Dialect: s.Dialect, Rates: s.Rates, rule: &s.rules[e.rule], out: &out}
		if found := e.finding(doc, r); !found.Span.Empty() {
			p.Report(found)
		}
	})
	var errs []error
	p := &Pass{Doc: doc, Facts: f, Dialect: s.Dialect, Rates: s.Rates, Odd: oddTokens(doc), out: &out}
	for i := range s.rules {
		if p.rule = &s.rules[i]; p.rule.Check.Run == nil {
			continue
		}
		if err := runCheck(p); err != nil {
			errs = append(errs, err)
		}
	}
	out, used = s.suppress(doc, out)
	slices.SortFunc(out, order)
	return slices.CompactFunc(out, same), used, errors.Join(errs...)
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
