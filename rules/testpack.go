package rules

import (
	"fmt"
	"strings"

	"copydesk/checks"
	"copydesk/checks/checktest"
)

// Problem is a fault of a pack that its own examples show.
type Problem struct {
	Path    string
	Line    int // 1-based; 0 when no line is at fault
	Message string
}

// String is the problem with its place: file:line: message.
func (p Problem) String() string {
	if p.Line == 0 {
		return fmt.Sprintf("%s: %s", p.Path, p.Message)
	}
	return fmt.Sprintf("%s:%d: %s", p.Path, p.Line, p.Message)
}

// TestPack reads a pack and holds the examples of each of its rules against what
// the rule finds in them. Examples are annotated articles, read as Markdown, in
// the notation of package checktest. A rule of the pack's own, one that is not
// a check by its own name, must have an example in which it finds something.
func TestPack(path string, data []byte) []Problem {
	p, err := Load(path, data)
	var problems []Problem
	if faults, ok := err.(Errors); ok {
		for _, f := range faults {
			problems = append(problems, Problem{path, f.Line, f.Message})
		}
	}
	for _, e := range p.Rules {
		if !e.Off {
			problems = append(problems, e.test(path)...)
		}
	}
	return problems
}

// test runs the examples of a rule.
func (e *Entry) test(path string) []Problem {
	own := e.ID != e.Check.Name
	if e.Examples == "" {
		if own {
			return []Problem{{path, e.at.line, fmt.Sprintf("the rule %s has no examples", e.ID)}}
		}
		return nil
	}
	set, err := checks.NewSet([]checks.Rule{e.Rule})
	if err != nil {
		return []Problem{{path, e.at.line, err.Error()}}
	}
	r := checktest.Verify(strings.ReplaceAll(e.ID, "/", "-")+".md", []byte(e.Examples), set, nil)
	var problems []Problem
	for _, p := range r.Problems {
		line := e.examples.line
		if p.Line > 0 {
			line += p.Line - 1
		}
		problems = append(problems, Problem{path, line, p.Message})
	}
	if t := r.Rules[e.ID]; own && (t == nil || t.Expect == 0) {
		problems = append(problems, Problem{path, e.examples.line, fmt.Sprintf("the examples of %s show no finding", e.ID)})
	}
	return problems
}
