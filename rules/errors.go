package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// Error is one fault of a pack or a configuration file.
type Error struct {
	Path         string
	Line, Column int // 1-based; 0 when the fault has no place
	Message      string
}

// Error is the fault with its place: file:line:column: message.
func (e *Error) Error() string {
	if e.Path == "" {
		return e.Message
	}
	if e.Line == 0 {
		return fmt.Sprintf("%s: %s", e.Path, e.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", e.Path, e.Line, e.Column, e.Message)
}

// Errors are all the faults of a file, in the order of their places.
type Errors []*Error

// Error is the faults, one on a line.
func (list Errors) Error() string {
	lines := make([]string, len(list))
	for i, e := range list {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// orNil is the list as an error: sorted, and nil when it is empty.
func (list Errors) orNil() error {
	if len(list) == 0 {
		return nil
	}
	slices.SortStableFunc(list, func(a, b *Error) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column))
	})
	return list
}

// place is where something stands in a file.
type place struct {
	path         string
	line, column int
}

func (p place) error(format string, args ...any) *Error {
	return &Error{p.path, p.line, p.column, fmt.Sprintf(format, args...)}
}

// text is a string of a file with its place. The zero text was not given.
type text struct {
	value string
	at    place
}

func (t text) given() bool { return t.at.line != 0 }

// placeOf is where a node begins.
func placeOf(path string, n ast.Node) place {
	switch m := n.(type) {
	case *ast.MappingValueNode:
		return placeOf(path, m.Key)
	case *ast.MappingNode:
		if !m.IsFlowStyle && len(m.Values) > 0 {
			return placeOf(path, m.Values[0])
		}
	}
	t := n.GetToken()
	if t == nil || t.Position == nil {
		return place{path, 1, 1}
	}
	return place{path, max(t.Position.Line, 1), max(t.Position.Column, 1)}
}
