package checktest_test

import (
	"go/ast"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/checks"
	"copydesk/checks/all"
)

func TestHouseRules(t *testing.T) {
	exists := func(dir string) bool {
		entries, err := os.ReadDir(filepath.Join(root, dir))
		return err == nil && len(entries) > 0
	}
	packages := map[string][]*source{}
	found := map[string]bool{}
	short, functions := 0, 0
	for _, s := range sources(t) {
		report(t, imports(s), surroundings(s), sizes(s), comments(s), places(s, all.Checks, exists))
		for _, name := range declared(s) {
			found[name] = true
		}
		if s.test {
			continue
		}
		packages[s.dir] = append(packages[s.dir], s)
		for _, d := range s.file.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				functions++
				if s.length(f) <= 50 {
					short++
				}
			}
		}
	}
	for _, pkg := range packages {
		report(t, state(pkg))
	}
	for _, c := range all.Checks {
		if !found[c.Name] {
			t.Errorf("no file declares the check %s by its name", c.Name)
		}
	}
	if short*100 < functions*95 {
		t.Errorf("%d of %d functions have at most 50 lines, fewer than 95 in 100", short, functions)
	}
}

func report(t *testing.T, faults ...[]string) {
	t.Helper()
	for _, f := range slices.Concat(faults...) {
		t.Error(f)
	}
}

func TestHouseRulesSeeFaults(t *testing.T) {
	file := func(f func(*source) []string) func(*testing.T, *source) []string {
		return func(_ *testing.T, s *source) []string { return f(s) }
	}
	check := &checks.Check{Info: checks.Info{Name: "dates/some-day"}}
	tests := []struct {
		name, path, text string
		look             func(*testing.T, *source) []string
		want             string
	}{
		{"an import against the direction", "facts/a.go", "package facts\nimport \"copydesk/checks\"", file(imports), "facts/a.go:2: facts may not import checks"},
		{"a family that imports another", "checks/dates/a.go", "package dates\nimport \"copydesk/checks/typos\"", file(imports), "checks/dates/a.go:2: checks/dates may not import checks/typos"},
		{"an import in the direction", "checks/dates/a.go", "package dates\nimport \"copydesk/facts\"", file(imports), ""},
		{"a package without a place", "util/a.go", "package util", file(imports), "util/a.go: the folder has no place in the order of the packages"},
		{"a regular expression", "cmd/copydesk/a.go", "package main\nimport \"regexp\"", file(imports), "cmd/copydesk/a.go:2: regexp is not for use here"},
		{"a regular expression in a test", "facts/a_test.go", "package facts\nimport \"regexp\"", file(imports), ""},
		{"a regular expression in a tool", "facts/gen/a.go", "package main\nimport \"regexp\"", file(imports), ""},
		{"a log below cmd", "facts/a.go", "package facts\nimport \"log\"", file(imports), "facts/a.go:2: log is not for use here"},
		{"the clock below cmd", "facts/a.go", "package facts\nvar a = time.Now()", file(surroundings), "facts/a.go:2: time.Now belongs in cmd"},
		{"the clock in cmd", "cmd/copydesk/a.go", "package main\nvar a = time.Now()", file(surroundings), ""},
		{"an init function", "facts/a.go", "package facts\nfunc init() {}", file(sizes), "facts/a.go:2: there is an init function"},
		{"a method of that name", "facts/a.go", "package facts\nfunc (t T) init() {}", file(sizes), ""},
		{"a long function", "facts/a.go", "package facts\nfunc f() {" + strings.Repeat("\n", 120) + "}", file(sizes), "facts/a.go:2: f has 121 lines, more than 120"},
		{"a long file", "facts/a.go", "package facts\n" + strings.Repeat("\n", 400), file(sizes), "facts/a.go: the file has 401 lines, more than 400"},
		{"a function without a comment", "facts/a.go", "package facts\nfunc F() {}", file(comments), "facts/a.go:2: the comment on F should begin with its name"},
		{"a comment that begins otherwise", "facts/a.go", "package facts\n// Returns T.\ntype T int", file(comments), "facts/a.go:3: the comment on T should begin with its name"},
		{"a method of a type that is not exported", "facts/a.go", "package facts\nfunc (t *t) F() {}", file(comments), ""},
		{"a method of an exported type", "facts/a.go", "package facts\nfunc (t *T) F() {}", file(comments), "facts/a.go:2: the comment on F should begin with its name"},
		{"a group with one comment", "facts/a.go", "package facts\n// The numbers.\nconst (\n\tA = 1\n)", file(comments), ""},
		{"a group without a comment", "facts/a.go", "package facts\nconst (\n\tA = 1\n)", file(comments), "facts/a.go:3: A has no comment"},
		{"a check in no list", "checks/dates/never.go", "package dates\nvar a = checks.Info{Name: \"dates/never\"}", placesOf(check), "checks/dates/never.go: the check dates/never is in no list"},
		{"a check in a file of another name", "checks/dates/someday.go", "package dates\nvar a = checks.Info{Name: \"dates/some-day\"}", placesOf(check), "checks/dates/someday.go: the check dates/some-day belongs in checks/dates/some_day.go"},
		{"a check in its place", "checks/dates/some_day.go", "package dates\nvar a = checks.Info{Name: \"dates/some-day\"}", placesOf(check), ""},
		{"a long check", "checks/dates/some_day.go", "package dates\nvar a = checks.Info{Name: \"dates/some-day\"}" + strings.Repeat("\n", 150), placesOf(check), "checks/dates/some_day.go: the check's file has 151 lines, more than 150"},
		{"a package variable that is assigned", "facts/a.go", "package facts\nvar a, b int\nfunc f() { b = 1 }", stateOf, "facts/a.go:3: the package variable b is assigned after its declaration"},
		{"a package variable of which a part is assigned", "facts/a.go", "package facts\nvar m map[int]T\nfunc f() { (*m[1].p).x++ }", stateOf, "facts/a.go:3: the package variable m is assigned after its declaration"},
		{"a variable of a function that hides one of the package", "facts/a.go", "package facts\nvar a int\nfunc f() { a := 1; a = 2; _ = a }", stateOf, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := parseSource(tt.path, []byte(tt.text))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tt.want, strings.Join(tt.look(t, s), "\n")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func placesOf(c *checks.Check) func(*testing.T, *source) []string {
	return func(_ *testing.T, s *source) []string {
		return places(s, []*checks.Check{c}, func(string) bool { return true })
	}
}

func stateOf(_ *testing.T, s *source) []string { return state([]*source{s}) }

func TestStateSeesOtherFiles(t *testing.T) {
	a, err := parseSource("facts/a.go", []byte("package facts\nvar count int"))
	if err != nil {
		t.Fatal(err)
	}
	b, err := parseSource("facts/b.go", []byte("package facts\nfunc f() { count++ }"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"facts/b.go:2: the package variable count is assigned after its declaration"}
	if diff := cmp.Diff(want, state([]*source{a, b})); diff != "" {
		t.Error(diff)
	}
}
