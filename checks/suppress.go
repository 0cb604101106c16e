package checks

import (
	"fmt"
	"slices"
	"strings"

	"copydesk/article"
)

// Suppression lets findings stand that the configuration names.
type Suppression struct {
	Rule   string                 // a rule, a family, or "*"
	Match  func(path string) bool // nil holds for every file
	Text   string                 // a text that one of the finding's places must hold; empty holds for all
	Reason string
}

// UnusedStet is the rule id of the note on a suppression that suppresses nothing.
const UnusedStet = "stet/unused"

// suppress leaves out what a stet of the article or the configuration lets
// stand; used holds the indexes of those of the configuration that did.
func (s *Set) suppress(doc *article.Document, found []Finding) (kept []Finding, used []int) {
	if len(doc.Stets) == 0 && len(s.Stets) == 0 {
		return found, nil
	}
	written := make([]bool, len(doc.Stets))
	kept = found[:0]
	for _, f := range found {
		stands := false
		for i := range s.Stets {
			if s.Stets[i].holds(doc, &f) {
				stands = true
				if !slices.Contains(used, i) {
					used = append(used, i)
				}
			}
		}
		for i := range doc.Stets {
			st := &doc.Stets[i]
			if covers(st.Rule, f.Rule) && f.Touches(st.Span) {
				written[i], stands = true, true
			}
		}
		if !stands {
			kept = append(kept, f)
		}
	}
	for i := range doc.Stets {
		if fault := s.faultOf(&doc.Stets[i], written[i]); fault != "" {
			kept = append(kept, Finding{Rule: UnusedStet, Severity: Note, Span: doc.Stets[i].At, Message: fault})
		}
	}
	return kept, used
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

// holds reports whether the suppression lets a finding stand.
func (st *Suppression) holds(doc *article.Document, f *Finding) bool {
	if !covers(st.Rule, f.Rule) || st.Match != nil && !st.Match(doc.Path) {
		return false
	}
	return strings.Contains(doc.In(f.Span), st.Text) || slices.ContainsFunc(f.Related, func(r Related) bool {
		return strings.Contains(doc.In(r.Span), st.Text)
	})
}

// covers reports whether a suppression for name holds for a rule: the rule
// itself, its family, or "*".
func covers(name, rule string) bool {
	return name == rule || name == "*" || strings.HasPrefix(rule, name+"/")
}
