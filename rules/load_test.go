package rules

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/checks"
)

func TestLoadErrors(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"an unknown key of the file", "rulez: []\n", `p.yml:1:1: unknown key "rulez"; did you mean "rules"?`},
		{"an unknown key of a rule", "rules:\n  - id: a/b\n    check: typos/phrase\n    sverity: note\n", `p.yml:4:5: unknown key "sverity"; did you mean "severity"?`},
		{"an unknown key that is near nothing", "rules:\n  - id: a/b\n    check: typos/phrase\n    pattern: x\n",
			`p.yml:4:5: unknown key "pattern"; there are id, check, severity, message, options, examples and off`},
		{"an unknown check", "rules:\n  - id: a/b\n    check: typos/phase\n", `p.yml:3:12: there is no check "typos/phase"; did you mean "typos/phrase"?`},
		{"an id that is no check", "rules:\n  - id: typos/phras\n", `p.yml:2:9: there is no check "typos/phras"; did you mean "typos/phrase"?`},
		{"an id of one's own without a check", "rules:\n  - id: house/quotations\n", `p.yml:2:9: there is no check "house/quotations"; a rule of your own names the check it uses`},
		{"an id without a family", "rules:\n  - id: percent\n    check: typos/phrase\n", `p.yml:2:9: the id "percent" should be a family and a name in small letters, such as house/per-cent`},
		{"a rule without an id", "rules:\n  - check: typos/phrase\n", `p.yml:2:5: the rule has no id`},
		{"an unknown severity", "rules:\n  - id: typos/phrase\n    severity: warn\n", `p.yml:3:15: unknown severity "warn": there are note, warning and error`},
		{"a misspelt severity", "rules:\n  - id: typos/phrase\n    severity: eror\n", `p.yml:3:15: unknown severity "eror": there are note, warning and error; did you mean "error"?`},
		{"an unknown option", "rules:\n  - id: typos/phrase\n    options:\n      replaces: {a: b}\n", `p.yml:4:7: unknown key "replaces"; did you mean "replace"?`},
		{"an option of the wrong type", "rules:\n  - id: typos/phrase\n    options: {forbid: percent}\n", `p.yml:3:23: "forbid" should be a list, not a text`},
		{"an item of the wrong type", "rules:\n  - id: typos/phrase\n    options: {forbid: [a, 40]}\n", `p.yml:3:27: an item of "forbid" should be a text, not 40`},
		{"a value that looks like a number", "rules:\n  - id: typos/phrase\n    options: {replace: {forty: 40}}\n", `p.yml:3:32: "forty" should be a text, not 40`},
		{"a key that looks like a number", "rules:\n  - id: typos/phrase\n    options: {replace: {40: forty}}\n", `p.yml:3:25: a key should be a text, not 40; put it in quotes`},
		{"a phrase without words", "rules:\n  - id: a/b\n    check: typos/phrase\n    options: {forbid: [' ']}\n", `p.yml:2:9: the rule "a/b" has a phrase without words, " "`},
		{"a rule that looks for nothing", "rules:\n  - id: typos/phrase\n", `p.yml:2:9: the rule "typos/phrase" looks for nothing; its options name no phrase`},
		{"a message of the wrong type", "rules:\n  - id: typos/phrase\n    message: [a]\n", `p.yml:3:14: "message" should be a text, not a list`},
		{"an off of the wrong type", "rules:\n  - id: typos/phrase\n    off: maybe\n", `p.yml:3:10: "off" should be true or false, not a text`},
		{"rules that are no list", "rules: {id: a}\n", `p.yml:1:8: "rules" should be a list, not keys with values`},
		{"a rule that is only a name", "rules: [typos/phrase]\n", `p.yml:1:9: a rule should be keys with values, not a text`},
		{"an empty rule", "rules:\n  -\n", `p.yml:2:5: a rule should be keys with values, not empty`},
		{"a file that is a list", "- id: typos/phrase\n", `p.yml:1:1: the file should be keys with values, not a list`},
		{"a rule given twice", "rules:\n  - id: figures/change\n  - id: figures/change\n", `p.yml:3:9: the rule "figures/change" stands on line 2 already`},
		{"a key given twice", "rules: []\nrules: []\n", `p.yml:2:1: this is not YAML: mapping key "rules" already defined at [1:1]`},
		{"broken YAML", "rules: [\n", `p.yml:1:8: this is not YAML: sequence end token ']' not found`},
		{"a second document", "rules: []\n---\nrules: []\n", `p.yml:3:1: the file should hold one document, and a second begins here`},
		{"an alias", "rules:\n  - id: typos/phrase\n    options: {forbid: &a [x], replace: *a}\n",
			"p.yml:3:23: anchors, aliases and tags are not understood here\np.yml:3:40: anchors, aliases and tags are not understood here"},
		{"all that is wrong, in the order of the file", "rules:\n  - id: a/b\n    check: typos/phras\n    severity: bad\n  - sevrity: note\n  - id: typos/phrase\n    options: {x: 1}\n",
			`p.yml:3:12: there is no check "typos/phras"; did you mean "typos/phrase"?
p.yml:4:15: unknown severity "bad": there are note, warning and error
p.yml:5:5: unknown key "sevrity"; did you mean "severity"?
p.yml:7:15: unknown key "x"; there are replace, forbid, except and case`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load("p.yml", []byte(tt.in))
			if diff := cmp.Diff(tt.want, message(err)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestLoadAcceptsWhatIsEmpty(t *testing.T) {
	for _, in := range []string{"", "# nothing yet\n", "---\n", "rules: []\n", "\uFEFFrules: []\n"} {
		p, err := Load("p.yml", []byte(in))
		if err != nil || len(p.Rules) > 0 {
			t.Errorf("Load(%q) is %v, %v; want no rules and no error", in, p.Rules, err)
		}
	}
}

func TestLoadConfig(t *testing.T) {
	c, err := LoadConfig(".copydesk.yml", []byte(`# our desk
packs: [house.yml, sport.yml]
rules:
  - id: typos/of-for-have
    off: true
only: [figures, typos]
skip: [figures/change]
min: note
fail-on: never
dialect: gb
stet:
  - rule: figures/conflict
    files: archive/*.md
    text: 40 per cent
    reason: the two polls differ
  - {rule: "*", files: "old/**", reason: not ours}
`))
	if err != nil {
		t.Fatal(err)
	}
	type plain struct {
		Packs, Only, Skip []string
		Rule              string
		Off               bool
		Min               checks.Severity
		FailOn            string
		Dialect           checks.Dialect
	}
	got := plain{c.Packs, c.Only, c.Skip, c.Rules[0].ID, c.Rules[0].Off, c.Min, c.FailOn, c.Dialect}
	want := plain{[]string{"house.yml", "sport.yml"}, []string{"figures", "typos"}, []string{"figures/change"}, "typos/of-for-have", true, checks.Note, "never", checks.GB}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	p, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	set, err := Build([]*Pack{p}, c)
	if err != nil {
		t.Fatal(err)
	}
	if set.Dialect != checks.GB || len(set.Stets) != 2 {
		t.Fatalf("the set has dialect %v and %d stets, want gb and 2", set.Dialect, len(set.Stets))
	}
	if s := set.Stets[0]; s.Rule != "figures/conflict" || s.Text != "40 per cent" || s.Reason != "the two polls differ" {
		t.Errorf("the first stet is %+v", s)
	}
	for path, want := range map[string]bool{"archive/a.md": true, "/srv/news/archive/a.md": true, "archive/2011/a.md": false, "a.md": false, "myarchive/a.md": false} {
		if got := set.Stets[0].Match(path); got != want {
			t.Errorf("archive/*.md matches %s: %v, want %v", path, got, want)
		}
	}
	if !set.Stets[1].Match("old/a/b.txt") || set.Stets[1].Match("new/b.txt") {
		t.Error("old/** should match everything below old and nothing else")
	}
}

func TestLoadConfigErrors(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"an unknown key", "pack: [a.yml]\n", `c.yml:1:1: unknown key "pack"; did you mean "packs"?`},
		{"an unknown severity", "min: warn\n", `c.yml:1:6: unknown value "warn" of "min"; there are note, warning and error`},
		{"a misspelt severity", "fail-on: nevr\n", `c.yml:1:10: unknown value "nevr" of "fail-on"; did you mean "never"?`},
		{"an unknown dialect", "dialect: english\n", `c.yml:1:10: unknown value "english" of "dialect"; there are auto, us and gb`},
		{"a stet without a reason", "stet:\n  - rule: typos\n", `c.yml:2:5: the stet gives no reason`},
		{"a stet without a rule", "stet:\n  - reason: because\n", `c.yml:2:5: the stet names no rule; write the id of one, a family, or "*"`},
		{"an unknown key of a stet", "stet:\n  - {rule: typos, why: because}\n", `c.yml:2:19: unknown key "why"; there are rule, files, text and reason`},
		{"a pattern that is broken", "stet:\n  - {rule: typos, files: '[a', reason: because}\n", `c.yml:2:26: "[a" is not a pattern of file names`},
		{"a fault in a rule", "rules:\n  - id: a/b\n    chek: typos/phrase\n", `c.yml:3:5: unknown key "chek"; did you mean "check"?`},
		{"packs that are no list", "packs: a.yml\n", `c.yml:1:8: "packs" should be a list, not a text`},
		{"several faults", "min: 3\nonly: figures\n", "c.yml:1:6: \"min\" should be a text, not 3\nc.yml:2:7: \"only\" should be a list, not a text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := LoadConfig("c.yml", []byte(tt.in))
			if diff := cmp.Diff(tt.want, message(err)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTestPack(t *testing.T) {
	const rule = "rules:\n  - id: house/per-cent\n    check: typos/phrase\n    options: {replace: {percent: per cent}}\n"
	tests := []struct{ name, in, want string }{
		{"an example that holds", rule + "    examples: |\n      One {~~percent~>per cent~~}{>>house/per-cent<<}.\n", ""},
		{"an example on one line", rule + "    examples: One {==percent==}{>>house/per-cent<<}.\n", ""},
		{"an example that does not hold", rule + "    examples: |\n      All is well.\n\n      One percent {==here==}{>>house/per-cent<<}.\n",
			"p.yml:8: house/per-cent should report \"here\" and is silent\np.yml:8: house/per-cent reports \"percent\", which has no mark for it; it says: \"percent\" should be \"per cent\"."},
		{"an example without a finding", rule + "    examples: |\n      One {==per cent==}{>>ok house/per-cent: right<<}.\n", "p.yml:6: the examples of house/per-cent show no finding"},
		{"a rule without examples", rule, "p.yml:2: the rule house/per-cent has no examples"},
		{"a check as it is needs none", "rules:\n  - id: figures/change\n", ""},
		{"a rule turned off needs none", "rules:\n  - id: house/per-cent\n    off: true\n", ""},
		{"a pack that cannot be read", "rulez: []\n", `p.yml:1: unknown key "rulez"; did you mean "rules"?`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := ""
			for i, p := range TestPack("p.yml", []byte(tt.in)) {
				if i > 0 {
					got += "\n"
				}
				got += p.String()
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzLoad(f *testing.F) {
	f.Add([]byte("rules:\n  - id: house/a\n    check: typos/phrase\n    options: {replace: {a: b}, forbid: [c]}\n"))
	f.Add([]byte("rules: &a\n  - *a\n  - <<: {id: x}\n  - !!str x\n? a\n: b\n"))
	f.Add([]byte("packs: [a]\nstet: [{rule: '*', files: '{a,b', reason: r}]\nmin: .inf\nonly: [~]\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		p, err := Load("p.yml", in)
		if err == nil {
			_, _ = Build([]*Pack{p}, nil)
		}
		_, _ = LoadConfig("c.yml", in)
	})
}
