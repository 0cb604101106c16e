package rules

import (
	"reflect"

	"github.com/goccy/go-yaml/ast"
)

// scalar decodes a single value and reports whether it could.
func (d *decoder) scalar(n ast.Node, v reflect.Value, what string) bool {
	at := placeOf(d.path, n)
	switch v.Kind() {
	case reflect.String:
		switch n := n.(type) {
		case *ast.StringNode:
			v.SetString(n.Value)
			return true
		case *ast.LiteralNode:
			v.SetString(n.Value.Value)
			return true
		}
	case reflect.Bool:
		if n, ok := n.(*ast.BoolNode); ok {
			v.SetBool(n.Value)
			return true
		}
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		if i, ok := integer(n); ok && !v.OverflowInt(i) {
			v.SetInt(i)
			return true
		}
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		if i, ok := integer(n); ok && i >= 0 && !v.OverflowUint(uint64(i)) {
			v.SetUint(uint64(i))
			return true
		}
	case reflect.Float32, reflect.Float64:
		if i, ok := integer(n); ok {
			v.SetFloat(float64(i))
			return true
		}
		if n, ok := n.(*ast.FloatNode); ok {
			v.SetFloat(n.Value)
			return true
		}
	}
	d.fail(at, "%s should be %s, not %s", what, wanted(v.Kind()), describe(n))
	return false
}

func integer(n ast.Node) (int64, bool) {
	i, ok := n.(*ast.IntegerNode)
	if !ok {
		return 0, false
	}
	switch x := i.Value.(type) {
	case int64:
		return x, true
	case uint64:
		return int64(x), x <= 1<<63-1
	}
	return 0, false
}

// wanted says what a value of a kind looks like in a file.
func wanted(k reflect.Kind) string {
	switch k {
	case reflect.String:
		return "a text"
	case reflect.Bool:
		return "true or false"
	case reflect.Float32, reflect.Float64:
		return "a number"
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return "a whole number from zero up"
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return "a whole number"
	}
	return "left out: it cannot be set in a file"
}

// describe says what a node is, in an editor's words.
func describe(n ast.Node) string {
	switch n := n.(type) {
	case *ast.NullNode:
		return "empty"
	case *ast.BoolNode, *ast.IntegerNode, *ast.FloatNode, *ast.InfinityNode, *ast.NanNode:
		return n.GetToken().Value
	case *ast.StringNode, *ast.LiteralNode:
		return "a text"
	case *ast.SequenceNode:
		return "a list"
	case *ast.MappingNode, *ast.MappingValueNode:
		return "keys with values"
	}
	return "an anchor, an alias or a tag"
}
