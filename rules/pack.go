// Package rules reads packs of rules and the configuration, strictly: every
// unknown key, check, option or severity is an error with its place and, where
// one is near, the word that was probably meant.
package rules

import (
	_ "embed"
	"reflect"

	"github.com/goccy/go-yaml/ast"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/checks/all"
)

// Pack is a file of rules.
type Pack struct {
	Path  string
	Rules []Entry // in the order of the file
}

// Entry is a rule as a pack gives it. It replaces the rule of the same id of an
// earlier pack.
type Entry struct {
	checks.Rule
	Off      bool   // takes the rule out; Rule has its ID alone
	Examples string // an annotated article, read as Markdown; see package checktest

	at       place
	examples place
}

//go:embed news.yml
var news []byte

// Default returns the pack that is in force when no other is named: every check
// as it is, and a few phrases that are wrong wherever they stand.
func Default() (*Pack, error) { return Load("news.yml", news) }

// ruleText is a rule as it is written.
type ruleText struct {
	ID       text     `yaml:"id"`
	Check    text     `yaml:"check"`
	Severity text     `yaml:"severity"`
	Message  text     `yaml:"message"`
	Options  ast.Node `yaml:"options"`
	Examples ast.Node `yaml:"examples"`
	Off      bool     `yaml:"off"`
}

// Load reads a pack. The path is kept for messages. The error is of type Errors
// and holds all that is wrong with the pack.
func Load(path string, data []byte) (*Pack, error) {
	d := decoder{path: path}
	var file struct {
		Rules []ast.Node `yaml:"rules"`
	}
	d.document(data, &file)
	p := &Pack{Path: path, Rules: d.entries(file.Rules)}
	return p, d.faults.orNil()
}

// entries reads the rules of a pack; faulty ones are left out.
func (d *decoder) entries(nodes []ast.Node) []Entry {
	var list []Entry
	seen := map[string]int{}
	for _, n := range nodes {
		e, ok := d.entry(n)
		if e.ID != "" {
			if line := seen[e.ID]; line > 0 {
				d.fail(e.at, "the rule %q stands on line %d already", e.ID, line)
				continue
			}
			seen[e.ID] = e.at.line
		}
		if ok {
			list = append(list, e)
		}
	}
	return list
}

// entry reads a rule; ok is false when something is wrong with it.
func (d *decoder) entry(n ast.Node) (e Entry, ok bool) {
	faults := len(d.faults)
	var r ruleText
	d.value(n, reflect.ValueOf(&r).Elem(), "a rule")
	readable := len(d.faults) == faults
	e.at, e.ID, e.Off = placeOf(d.path, n), r.ID.value, r.Off
	switch {
	case r.ID.given():
		e.at = r.ID.at
		if !validID(e.ID) {
			d.fail(r.ID.at, "the id %q should be a family and a name in small letters, such as house/per-cent", e.ID)
		}
	case len(d.faults) == faults:
		d.fail(e.at, "the rule has no id")
	}
	if !e.Off && r.ID.given() {
		d.fill(&e, &r, readable)
		if len(d.faults) == faults {
			d.phrases(&e)
		}
	}
	return e, len(d.faults) == faults
}

// fill sets what an Entry takes over from its check or changes of it. A rule
// that is not readable may have lost the name of its check.
func (d *decoder) fill(e *Entry, r *ruleText, readable bool) {
	if r.Severity.given() {
		s, err := checks.ParseSeverity(r.Severity.value)
		if err != nil {
			d.fail(r.Severity.at, "%v%s", err, didYouMean(r.Severity.value, severities))
		}
		e.Severity = s
	}
	e.Message = r.Message.value
	if r.Examples != nil {
		t := text{}
		d.value(r.Examples, reflect.ValueOf(&t).Elem(), `"examples"`)
		e.Examples, e.examples = t.value, t.at
		if lit, ok := r.Examples.(*ast.LiteralNode); ok {
			e.examples = placeOf(d.path, lit)
			e.examples.line++ // the text begins below the sign
		}
	}
	e.Check = d.check(r, readable)
	if e.Check == nil {
		return
	}
	if e.Severity == 0 {
		e.Severity = e.Check.Severity
	}
	e.Options = d.options(e.Check, r.Options)
}

var severities = []string{"note", "warning", "error"}

// check finds the check of a rule.
func (d *decoder) check(r *ruleText, readable bool) *checks.Check {
	if r.Check.given() {
		c := all.Find(r.Check.value)
		if c == nil {
			d.fail(r.Check.at, "there is no check %q%s", r.Check.value, didYouMean(r.Check.value, checkNames()))
		}
		return c
	}
	c := all.Find(r.ID.value)
	if c == nil && readable && validID(r.ID.value) {
		tail := didYouMean(r.ID.value, checkNames())
		if tail == "" {
			tail = "; a rule of your own names the check it uses"
		}
		d.fail(r.ID.at, "there is no check %q%s", r.ID.value, tail)
	}
	return c
}

// options are the check's own with what the rule changes.
func (d *decoder) options(c *checks.Check, n ast.Node) any {
	if n == nil {
		return c.Options
	}
	if c.Options == nil {
		d.fail(placeOf(d.path, n), "the check %s takes no options", c.Name)
		return nil
	}
	v := reflect.New(reflect.TypeOf(c.Options)).Elem()
	v.Set(reflect.ValueOf(c.Options))
	d.value(n, v, `"options"`)
	return v.Interface()
}

// phrases reports a rule that looks for nothing.
func (d *decoder) phrases(e *Entry) {
	if e.Check.Phrases == nil {
		return
	}
	list := e.Check.Phrases(e.Options)
	if len(list) == 0 && e.Check.Run == nil {
		d.fail(e.at, "the rule %q looks for nothing; its options name no phrase", e.ID)
	}
	for _, p := range list {
		if len(article.Words(p.Text)) == 0 {
			d.fail(e.at, "the rule %q has a phrase without words, %q", e.ID, p.Text)
		}
	}
}

func checkNames() []string {
	names := make([]string, len(all.Checks))
	for i, c := range all.Checks {
		names[i] = c.Name
	}
	return names
}

// validID reports whether an id has the form family/name.
func validID(id string) bool {
	slashes := 0
	for i, c := range []byte(id) {
		switch {
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == '-' && i > 0 && i < len(id)-1:
		case c == '/' && i > 0 && i < len(id)-1:
			slashes++
		default:
			return false
		}
	}
	return slashes == 1
}
