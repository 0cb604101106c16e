package rules

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// decoder reads YAML into Go values and collects every fault it meets.
type decoder struct {
	path   string
	faults Errors
}

func (d *decoder) fail(at place, format string, args ...any) {
	d.faults = append(d.faults, at.error(format, args...))
}

// document parses a file and decodes it into the struct that v points at. An
// empty file leaves v as it is.
func (d *decoder) document(data []byte, v any) {
	file, err := parser.ParseBytes(bytes.TrimPrefix(data, []byte("\uFEFF")), 0)
	if err != nil {
		d.syntax(err)
		return
	}
	for i, doc := range file.Docs {
		if doc.Body == nil || doc.Body.Type() == ast.NullType {
			continue
		}
		if i > 0 {
			d.fail(placeOf(d.path, doc.Body), "the file should hold one document, and a second begins here")
			return
		}
		d.value(doc.Body, reflect.ValueOf(v).Elem(), "the file")
	}
}

// syntax reports what the YAML parser says.
func (d *decoder) syntax(err error) {
	var e yaml.Error
	at := place{path: d.path}
	message := err.Error()
	if errors.As(err, &e) {
		message = e.GetMessage()
		if t := e.GetToken(); t != nil && t.Position != nil {
			at.line, at.column = max(t.Position.Line, 1), max(t.Position.Column, 1)
		}
	}
	message, _, _ = strings.Cut(message, "\n")
	d.fail(at, "this is not YAML: %s", message)
}

var (
	nodeType = reflect.TypeFor[ast.Node]()
	textType = reflect.TypeFor[text]()
)

// value decodes a node. What names it in messages.
func (d *decoder) value(n ast.Node, v reflect.Value, what string) {
	at := placeOf(d.path, n)
	switch {
	case v.Type() == nodeType:
		v.Set(reflect.ValueOf(n))
		return
	case v.Type() == textType:
		var t text
		if d.scalar(n, reflect.ValueOf(&t.value).Elem(), what) {
			t.at = at
			v.Set(reflect.ValueOf(t))
		}
		return
	}
	switch n.(type) {
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode, *ast.MergeKeyNode:
		d.fail(at, "anchors, aliases and tags are not understood here")
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		d.structure(n, v, what)
	case reflect.Map:
		d.dictionary(n, v, what)
	case reflect.Slice:
		d.list(n, v, what)
	default:
		d.scalar(n, v, what)
	}
}

// structure decodes a mapping into a struct; every key must be a field.
func (d *decoder) structure(n ast.Node, v reflect.Value, what string) {
	fields := map[string]int{}
	var known []string
	for i := range v.NumField() {
		if name := fieldName(v.Type().Field(i)); name != "" {
			fields[name] = i
			known = append(known, name)
		}
	}
	d.pairs(n, what, func(key text, value ast.Node) {
		i, ok := fields[key.value]
		if !ok {
			d.fail(key.at, "unknown key %q%s", key.value, orList(key.value, known))
			return
		}
		d.value(value, v.Field(i), fmt.Sprintf("%q", key.value))
	})
}

// fieldName is the key of a struct field, empty for one that has none.
func fieldName(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("yaml"), ",")
	switch {
	case name == "-" || !f.IsExported():
		return ""
	case name == "":
		return strings.ToLower(f.Name)
	}
	return name
}

// orList suggests a known word, or lists them all when they are few.
func orList(word string, known []string) string {
	if s := didYouMean(word, known); s != "" || len(known) == 0 || len(known) > 12 {
		return s
	}
	if len(known) == 1 {
		return "; there is only " + known[0]
	}
	last := len(known) - 1
	return fmt.Sprintf("; there are %s and %s", strings.Join(known[:last], ", "), known[last])
}

func (d *decoder) dictionary(n ast.Node, v reflect.Value, what string) {
	m := reflect.MakeMap(v.Type())
	d.pairs(n, what, func(key text, value ast.Node) {
		e := reflect.New(v.Type().Elem()).Elem()
		d.value(value, e, fmt.Sprintf("%q", key.value))
		m.SetMapIndex(reflect.ValueOf(key.value).Convert(v.Type().Key()), e)
	})
	v.Set(m)
}

// pairs calls f with the keys and values of a mapping, in order.
func (d *decoder) pairs(n ast.Node, what string, f func(key text, value ast.Node)) {
	var list []*ast.MappingValueNode
	switch n := n.(type) {
	case *ast.MappingNode:
		list = n.Values
	case *ast.MappingValueNode:
		list = []*ast.MappingValueNode{n}
	default:
		d.fail(placeOf(d.path, n), "%s should be keys with values, not %s", what, describe(n))
		return
	}
	for _, p := range list {
		at := placeOf(d.path, p.Key)
		if p.Key.IsMergeKey() {
			d.fail(at, "anchors, aliases and tags are not understood here")
			continue
		}
		key, ok := p.Key.(*ast.StringNode)
		if !ok {
			d.fail(at, "a key should be a text, not %s; put it in quotes", describe(p.Key))
			continue
		}
		f(text{key.Value, at}, p.Value)
	}
}

func (d *decoder) list(n ast.Node, v reflect.Value, what string) {
	seq, ok := n.(*ast.SequenceNode)
	if !ok {
		d.fail(placeOf(d.path, n), "%s should be a list, not %s", what, describe(n))
		return
	}
	list := reflect.MakeSlice(v.Type(), len(seq.Values), len(seq.Values))
	for i, item := range seq.Values {
		d.value(item, list.Index(i), "an item of "+what)
	}
	v.Set(list)
}
