// Package docs writes the reference of the checks from what they say of
// themselves.
package docs

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/checks/checktest"
	"copydesk/facts"
	"copydesk/reports"
	"copydesk/rules"
)

//go:generate go run ./gen

const intro = `# The checks

<!-- Written by "go generate ./docs"; the texts stand beside the checks. -->

What each check finds, why, and what it leaves alone. Every example is run, and
what stands below it is what the table report says of it. What no check flags is
set down in [not-flagged.md](not-flagged.md).

`

// Reference is the page that describes the checks, in their order, in Markdown.
// The pack is the one that is in force by default.
func Reference(list []*checks.Check, pack *rules.Pack) (string, error) {
	var b strings.Builder
	b.WriteString(intro)
	contents(&b, list)
	for _, c := range list {
		if err := describe(&b, c, pack); err != nil {
			return "", fmt.Errorf("describing %s: %w", c.Name, err)
		}
	}
	return b.String(), nil
}

func contents(b *strings.Builder, list []*checks.Check) {
	b.WriteString("| Check | Severity | It fires when |\n|---|---|---|\n")
	for _, c := range list {
		fmt.Fprintf(b, "| [%s](#%s) | %s | %s |\n", c.Name, anchor(c.Name), c.Severity, cell(c.Summary))
	}
}

// anchor is what a heading is linked by: small letters, figures and hyphens.
func anchor(name string) string { return strings.ReplaceAll(name, "/", "") }

// cell is a text as it stands in a table's cell.
func cell(s string) string {
	return strings.ReplaceAll(strings.Join(strings.Fields(s), " "), "|", `\|`)
}

func describe(b *strings.Builder, c *checks.Check, pack *rules.Pack) error {
	fmt.Fprintf(b, "\n## %s\n\n**%s** · %s\n\n%s\n", c.Name, c.Severity, c.Summary, c.Why)
	if err := options(b, c.Options); err != nil {
		return err
	}
	own := named(b, c, pack)
	examples, rule := c.Examples, c.Default()
	if checktest.ByDataRules(c) {
		if len(own) == 0 {
			return nil
		}
		examples, rule = own[0].Examples, own[0].Rule
	}
	return shown(b, examples, rule)
}

// named says how the default pack uses a check, and returns its rules of other
// names that do.
func named(b *strings.Builder, c *checks.Check, pack *rules.Pack) []rules.Entry {
	var list []rules.Entry
	var ids []string
	plain := false
	for _, e := range pack.Rules {
		switch {
		case e.Off || e.Check != c:
		case e.ID == c.Name:
			plain = true
		default:
			list, ids = append(list, e), append(ids, "`"+e.ID+"`")
		}
	}
	switch {
	case len(ids) > 0:
		fmt.Fprintf(b, "\nRules of the default pack that use it: %s.\n", strings.Join(ids, ", "))
	case !plain:
		b.WriteString("\nIt is not in the default pack: a rule must name it.\n")
	}
	return list
}

// shown writes an example and the report on it.
func shown(b *strings.Builder, annotated string, rule checks.Rule) error {
	source, report, err := example(annotated, rule)
	if err != nil {
		return err
	}
	b.WriteString("\nAn example:\n\n")
	fence(b, "text", source)
	b.WriteString("\nThe report:\n\n")
	fence(b, "text", report)
	return nil
}

// fence writes a code block.
func fence(b *strings.Builder, language, text string) {
	mark := "```"
	for strings.Contains(text, mark) {
		mark += "`"
	}
	fmt.Fprintf(b, "%s%s\n%s\n%s\n", mark, language, strings.TrimRight(text, "\n"), mark)
}

// example is an annotated article with its marks taken out, and the report on
// it under one rule.
func example(annotated string, rule checks.Rule) (source, report string, err error) {
	name := checktest.Folder(rule.Check) + ".md"
	art, problems := checktest.Parse(name, []byte(annotated))
	if len(problems) > 0 {
		return "", "", errors.New(problems[0].String())
	}
	set, err := checks.NewSet([]checks.Rule{rule})
	if err != nil {
		return "", "", err
	}
	doc, err := article.Parse(name, art.Source, article.Options{})
	if err != nil {
		return "", "", err
	}
	r := checks.Result{Path: name, Doc: doc, Facts: facts.Extract(doc)}
	if r.Findings, err = set.Scan(doc, r.Facts); err != nil {
		return "", "", err
	}
	report, err = table(&r)
	return string(art.Source), report, err
}

// table is the table report on a result.
func table(r *checks.Result) (string, error) {
	var out bytes.Buffer
	rep, err := reports.New("table", &out, reports.Options{Width: 80})
	if err != nil {
		return "", err
	}
	err = errors.Join(rep.Begin(), rep.File(r), rep.End())
	return out.String(), err
}

// options writes a table of the options, which are a struct or nil.
func options(b *strings.Builder, o any) error {
	if o == nil {
		return nil
	}
	v := reflect.ValueOf(o)
	if v.Kind() != reflect.Struct {
		return fmt.Errorf("the options are a %s, not a struct", v.Kind())
	}
	if v.NumField() == 0 {
		return nil
	}
	b.WriteString("\n| Option | Kind | Default | Meaning |\n|---|---|---|---|\n")
	for i := range v.NumField() {
		field := v.Type().Field(i)
		name, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		if name == "" {
			name = strings.ToLower(field.Name)
		}
		fmt.Fprintf(b, "| `%s` | %s | %s | %s |\n", name, kind(field.Type), value(v.Field(i)), cell(field.Tag.Get("help")))
	}
	return nil
}

// kind is what an editor writes for a type.
func kind(t reflect.Type) string {
	switch t.Kind() {
	case reflect.Bool:
		return "true or false"
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64,
		reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return "whole number"
	case reflect.Float32, reflect.Float64:
		return "number"
	case reflect.Slice, reflect.Array:
		return "list"
	case reflect.Map:
		return "list of pairs"
	case reflect.Struct:
		return "group"
	}
	return "text"
}

// value is a default as it stands in a table.
func value(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Slice, reflect.Map, reflect.Array:
		if v.Len() == 0 {
			return "none"
		}
	case reflect.String:
		if v.Len() == 0 {
			return "empty"
		}
	}
	return "`" + cell(fmt.Sprint(v.Interface())) + "`"
}
