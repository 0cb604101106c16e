package rules

import (
	"fmt"
	"path/filepath"
	"reflect"
	"slices"

	"github.com/bmatcuk/doublestar/v4"
	"github.com/goccy/go-yaml/ast"

	"copydesk/checks"
)

// Config is a configuration file, .copydesk.yml.
type Config struct {
	Path    string
	Packs   []string        // paths of packs as written: relative to the file's folder
	Rules   []Entry         // rules written in the configuration itself
	Only    []string        // rules or families that run; empty means all
	Skip    []string        // rules or families that do not
	Min     checks.Severity // the lowest severity that is shown; zero when not given
	FailOn  string          // note, warning, error or never; empty when not given
	Dialect checks.Dialect

	names []text // the words of Only and Skip with their places
	stets []stet
}

// stet is a suppression with its place in the file.
type stet struct {
	checks.Suppression
	at place
}

// configText is a configuration as it is written.
type configText struct {
	Packs   []string   `yaml:"packs"`
	Rules   []ast.Node `yaml:"rules"`
	Only    []text     `yaml:"only"`
	Skip    []text     `yaml:"skip"`
	Min     text       `yaml:"min"`
	FailOn  text       `yaml:"fail-on"`
	Dialect text       `yaml:"dialect"`
	Stet    []ast.Node `yaml:"stet"`
}

// stetText is a suppression as it is written.
type stetText struct {
	Rule   text `yaml:"rule"`
	Files  text `yaml:"files"`
	Text   text `yaml:"text"`
	Reason text `yaml:"reason"`
}

// LoadConfig reads a configuration file. The error is of type Errors and holds
// all that is wrong with it, apart from names of rules that packs may give:
// Build looks at those.
func LoadConfig(path string, data []byte) (*Config, error) {
	d := decoder{path: path}
	var file configText
	d.document(data, &file)
	c := &Config{Path: path, Packs: file.Packs, Rules: d.entries(file.Rules), names: slices.Concat(file.Only, file.Skip)}
	c.Only, c.Skip = values(file.Only), values(file.Skip)
	c.Min, _ = checks.ParseSeverity(d.oneOf(file.Min, `"min"`, severities))
	c.FailOn = d.oneOf(file.FailOn, `"fail-on"`, append(slices.Clip(severities), "never"))
	c.Dialect, _ = ParseDialect(d.oneOf(file.Dialect, `"dialect"`, dialects))
	for _, n := range file.Stet {
		c.stets = append(c.stets, d.stet(n))
	}
	return c, d.faults.orNil()
}

var dialects = []string{"auto", "us", "gb"}

// ParseDialect reads the name of a dialect: us, gb, or auto for both.
func ParseDialect(name string) (checks.Dialect, error) {
	if i := slices.Index(dialects, name); i >= 0 {
		return [...]checks.Dialect{checks.Auto, checks.US, checks.GB}[i], nil
	}
	return checks.Auto, place{}.error("unknown dialect %q%s", name, orList(name, dialects))
}

// oneOf is the value of a key that takes a few words; empty when it was not
// given or is not one of them.
func (d *decoder) oneOf(t text, key string, words []string) string {
	if !t.given() || slices.Contains(words, t.value) {
		return t.value
	}
	d.fail(t.at, "unknown value %q of %s%s", t.value, key, orList(t.value, words))
	return ""
}

func values(list []text) []string {
	var out []string
	for _, t := range list {
		out = append(out, t.value)
	}
	return out
}

func (d *decoder) stet(n ast.Node) stet {
	var s stetText
	faults := len(d.faults)
	at := placeOf(d.path, n)
	d.value(n, reflect.ValueOf(&s).Elem(), "a stet")
	if len(d.faults) == faults {
		if s.Rule.value == "" {
			d.fail(at, `the stet names no rule; write the id of one, a family, or "*"`)
		}
		if s.Reason.value == "" {
			d.fail(at, "the stet gives no reason")
		}
	}
	out := stet{at: s.Rule.at}
	out.Rule, out.Text, out.Reason = s.Rule.value, s.Text.value, s.Reason.value
	if s.Files.given() {
		if !doublestar.ValidatePattern(s.Files.value) {
			d.fail(s.Files.at, "%q is not a pattern of file names", s.Files.value)
		}
		out.Match = matcher(s.Files.value)
	}
	return out
}

// matcher reports whether a path, or the end of one, has the form of a pattern.
func matcher(pattern string) func(path string) bool {
	anywhere := "**/" + pattern
	return func(path string) bool {
		path = filepath.ToSlash(path)
		return doublestar.MatchUnvalidated(pattern, path) || doublestar.MatchUnvalidated(anywhere, path)
	}
}

// StetPlace is where a stet stands, file:line:column; i is its index in the Set
// that Build makes.
func (c *Config) StetPlace(i int) string {
	at := c.stets[i].at
	return fmt.Sprintf("%s:%d:%d", at.path, at.line, at.column)
}

// unknownRules are the names of the configuration that no rule has.
func (c *Config) unknownRules(list []checks.Rule) Errors {
	var faults Errors
	known := slices.Concat(ids(list), families(list))
	check := func(name string, at place) {
		if at.line > 0 && !names(list, name) {
			faults = append(faults, at.error("there is no rule or family %q%s", name, didYouMean(name, known)))
		}
	}
	for _, n := range c.names {
		check(n.value, n.at)
	}
	for _, s := range c.stets {
		if s.Rule != "*" {
			check(s.Rule, s.at)
		}
	}
	return faults
}
