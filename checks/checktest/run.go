package checktest

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"copydesk/checks"
)

// Run runs the checks of a family over their test articles: the Examples of
// their Info, read as Markdown, and the files of testdata/<check>/ beside the
// test. Each article is scanned with the one check it belongs to.
//
// It T when a check does not say what it is, when nothing makes it fire,
// when nothing shows what it leaves alone (an "ok" note, or an article without
// a finding), and when a folder of testdata belongs to no check. A check that
// finds only what data rules give it is left to the tests of those rules.
func Run(t T, list []*checks.Check) {
	t.Helper()
	run(t, "testdata", list)
}

// T is what Run and RunAll need of a *testing.T.
type T interface {
	Helper()
	Errorf(format string, args ...any)
	Logf(format string, args ...any)
}

func run(t T, dir string, list []*checks.Check) {
	t.Helper()
	folders, names := folders(dir), make([]string, len(list))
	for i, c := range list {
		names[i] = Folder(c)
		if !ByDataRules(c) {
			runCheck(t, dir, c)
		}
	}
	for _, name := range folders {
		if !slices.Contains(names, name) && name != "fuzz" {
			t.Errorf("%s: the folder belongs to no check of the list", filepath.Join(dir, name))
		}
	}
}

// Folder is the name of the folder that holds a check's test articles.
func Folder(c *checks.Check) string {
	_, name, _ := strings.Cut(c.Name, "/")
	return name
}

// ByDataRules reports whether a check finds only what the options of a rule
// tell it to look for.
func ByDataRules(c *checks.Check) bool {
	return c.Run == nil && c.Phrases != nil && len(c.Phrases(c.Options)) == 0
}

func runCheck(t T, dir string, c *checks.Check) {
	t.Helper()
	if c.Summary == "" || c.Why == "" || c.Examples == "" || c.Severity == 0 || c.Family() == c.Name {
		t.Errorf("%s: a check needs a name of the form family/check, a summary, a why, examples and a severity", c.Name)
		return
	}
	set, err := checks.NewSet([]checks.Rule{c.Default()})
	if err != nil {
		t.Errorf("%s: %v", c.Name, err)
		return
	}
	total := verify(t, c.Name+" example.md", []byte(c.Examples), set)
	if total.Expect == 0 {
		t.Errorf("%s: the examples show no finding", c.Name)
	}
	files := files(filepath.Join(dir, Folder(c)))
	if len(files) == 0 {
		t.Errorf("%s: there are no test articles in %s", c.Name, filepath.Join(dir, Folder(c)))
	}
	for _, path := range files {
		n := verifyFile(t, path, set)
		if n.Expect+n.Miss+n.False == 0 {
			n.OK = max(n.OK, 1)
		}
		total.add(n)
	}
	if total.OK == 0 {
		t.Errorf("%s: nothing shows what it leaves alone; mark a near miss with {>>ok %s: why<<}", c.Name, c.Name)
	}
	t.Logf("%s: %d found, %d left alone, %d missed, %d false alarms", c.Name, total.Expect, total.OK, total.Miss, total.False)
}

func (t *Tally) add(n Tally) {
	t.Expect, t.OK, t.Miss, t.False = t.Expect+n.Expect, t.OK+n.OK, t.Miss+n.Miss, t.False+n.False
}

// verify reports the problems of an article and counts its notes.
func verify(t T, name string, annotated []byte, set *checks.Set) (n Tally) {
	t.Helper()
	r := Verify(name, annotated, set, nil)
	for _, p := range r.Problems {
		t.Errorf("%s", p)
	}
	for _, tally := range r.Rules {
		n.add(*tally)
	}
	return n
}

func verifyFile(t T, path string, set *checks.Set) Tally {
	t.Helper()
	annotated, err := os.ReadFile(path)
	if err != nil {
		t.Errorf("%v", err)
		return Tally{}
	}
	return verify(t, path, annotated, set)
}

// RunAll runs every check over the whole articles of a folder and of the
// folders in it. Every finding of every check needs its mark.
func RunAll(t T, dir string, list []*checks.Check) {
	t.Helper()
	rules := make([]checks.Rule, len(list))
	for i, c := range list {
		rules[i] = c.Default()
	}
	set, err := checks.NewSet(rules)
	if err != nil {
		t.Errorf("%v", err)
		return
	}
	paths := files(dir)
	if len(paths) == 0 {
		t.Errorf("%s: there are no test articles", dir)
	}
	for _, path := range paths {
		verifyFile(t, path, set)
	}
}

// files are the articles below a folder, in the order of their paths.
func files(dir string) []string {
	var list []string
	_ = filepath.WalkDir(dir, func(path string, e os.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !strings.HasPrefix(e.Name(), ".") {
			list = append(list, path)
		}
		return nil
	})
	return list
}

// folders are the names of the folders in a folder.
func folders(dir string) []string {
	entries, _ := os.ReadDir(dir)
	var list []string
	for _, e := range entries {
		if e.IsDir() {
			list = append(list, e.Name())
		}
	}
	return list
}
