package checktest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/checks"
)

// at is the span of the n-th place, from 0, where text stands.
func at(doc *article.Document, text string, n int) (article.Span, bool) {
	from := 0
	for ; ; n-- {
		i := strings.Index(doc.Text[from:], text)
		if i < 0 {
			return article.Span{}, false
		}
		if n == 0 {
			return article.Span{Start: uint32(from + i), End: uint32(from + i + len(text))}, true
		}
		from += i + len(text)
	}
}

// pair finds "old" and points at the first "base"; it offers to write "new" for
// the one and "root" for the other.
var pair = &checks.Check{
	Info: checks.Info{Name: "test/pair", Summary: "s", Why: "w", Severity: checks.Error, Examples: "{==old==}{>>test/pair<<}\n"},
	Run: func(p *checks.Pass) {
		for n := 0; ; n++ {
			span, ok := at(p.Doc, "old", n)
			if !ok {
				return
			}
			f := checks.Finding{Span: span, Message: "Old is\nnot base.", Fixes: []checks.Fix{{Span: span, New: "new"}}}
			if base, ok := at(p.Doc, "base", 0); ok {
				f.Related = []checks.Related{{Span: base}}
				f.Fixes = append(f.Fixes, checks.Fix{Span: base, New: "root"})
				if _, ok := at(p.Doc, "root", 0); ok {
					f.Fixes = nil
				}
			}
			if _, ok := at(p.Doc, "root", 0); !ok {
				p.Report(f)
			}
		}
	},
}

// only finds every place of a word, and mends it as told.
func only(name, word, replace string, safe bool) *checks.Check {
	return &checks.Check{
		Info: checks.Info{Name: name, Summary: "s", Why: "w", Severity: checks.Warning, Examples: "{==" + word + "==}{>>" + name + "<<}\n"},
		Run: func(p *checks.Pass) {
			for n := 0; ; n++ {
				span, ok := at(p.Doc, word, n)
				if !ok {
					return
				}
				p.Report(checks.Finding{Span: span, Message: "No " + word + ".", Fixes: []checks.Fix{{Span: span, New: replace, Safe: safe}}})
			}
		},
	}
}

func setOf(t *testing.T, list ...*checks.Check) *checks.Set {
	t.Helper()
	var rules []checks.Rule
	for _, c := range list {
		rules = append(rules, c.Default())
	}
	set, err := checks.NewSet(rules)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

func TestVerify(t *testing.T) {
	set := setOf(t, pair, only("test/bad", "bad", "good", true), only("test/loop", "loop", "loop loop", false))
	tests := []struct{ name, in, want string }{
		{"everything marked is found", "An {==old==}{>>test/pair @b: is not base<<} {==base==}{>>#b<<}.", ""},
		{"a fix is offered", "An {~~old~>new~~}{>>test/pair<<} one.", ""},
		{"a fix may be marked on a longer stretch", "An {~~old one~>new one~~}{>>miss test/pair: other span<<}.", `a.txt:1: test/pair finds "old one" now: expect it instead of "miss"; it says: Old is
not base.`},
		{"either place may be mended", "An {~~old~>new~~}{>>test/pair @b<<} {~~base~>root~~}{>>#b<<}.", ""},
		{"a finding without a mark", "One\n\nAn old one.", "a.txt:3: test/pair reports \"old\", which has no mark for it; it says: Old is\nnot base."},
		{"a mark without a finding", "One\n\nA {==young==}{>>test/pair<<} one.", `a.txt:3: test/pair should report "young" and is silent`},
		{"a mark that is too long", "{==An old==}{>>test/pair<<} one.", "a.txt:1: test/pair should report \"An old\" and reports \"old\"; it says: Old is\nnot base."},
		{"a message that lacks the part", "An {==old==}{>>test/pair: 50 per cent<<}.", "a.txt:1: test/pair reports \"old\", but its message lacks \"50 per cent\"; it says: Old is\nnot base."},
		{"a name it does not point at", "An {==old==}{>>test/pair @b<<} base {==base==}{>>#b<<}.", `a.txt:1: test/pair reports "old", but it does not point at #b (it points at "base" on line 1)`},
		{"a fix it does not offer", "An {~~old~>recent~~}{>>test/pair<<}.", `a.txt:1: test/pair reports "old", but it does not offer "recent" for "old"; it offers "new" for "old"`},
		{"a finding where all is well", "An {==old one==}{>>ok test/pair: quaint<<}.", "a.txt:1: test/pair reports \"old one\", which is marked \"ok\"; it says: Old is\nnot base."},
		{"silence where all is well", "A {==young one==}{>>ok test/pair: young<<}.", ""},
		{"a fault that is still missed", "A {==young one==}{>>miss test/pair: too young<<}.", ""},
		{"a false alarm that is still there", "An {==old==}{>>false test/pair: an old friend<<}.", ""},
		{"a false alarm that is gone", "A {==young==}{>>false test/pair: an old friend<<}.", `a.txt:1: test/pair is silent on "young" now: turn the note "false" into "ok"`},
		{"an unknown rule", "\nA {==young==}{>>ok test/peer: why<<}.", `a.txt:2: the note names the rule "test/peer", which is not among those that run here`},
		{"a fault in the notation stops the scan", "An old {==one==}.", "a.txt:1: the mark has no note: write {>>rule<<} after it"},
		{"a safe repair is made", "A {==bad==}{>>test/bad<<} one and an {==old==}{>>test/pair<<}.", ""},
		{"a repair that mends nothing", "A {~~loop~>loop loop~~}{>>test/loop<<}.", "a.txt:1: once the repairs are made, test/loop reports \"loop\"; it says: No loop.\na.txt:1: once the repairs are made, test/loop reports \"loop\"; it says: No loop."},
		{"two findings of one rule", "{==old==}{>>test/pair<<} {==old==}{>>test/pair<<}.", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := join(Verify("a.txt", []byte(tt.in), set, nil).Problems); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func TestVerifyOnly(t *testing.T) {
	set := setOf(t, pair, only("test/bad", "bad", "good", true))
	in := "A bad {==old==}{>>test/pair<<} {==one==}{>>test/bad<<}."
	r := Verify("a.md", []byte(in), set, func(rule string) bool { return rule == "test/pair" })
	if len(r.Problems) > 0 {
		t.Error(r.Problems)
	}
}

func TestVerifyNewFinding(t *testing.T) {
	set := setOf(t, only("test/bad", "bad", "old", true), pair)
	r := Verify("a.txt", []byte("One.\n\nA {~~bad~>old~~}{>>test/bad<<} one."), set, nil)
	want := "a.txt:3: once the repairs are made, test/pair reports \"old\"; it says: Old is\nnot base."
	if got := join(r.Problems); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestVerifyUnsound(t *testing.T) {
	tests := []struct {
		name string
		run  func(*checks.Pass)
		want string
	}{
		{"a place outside the text", func(p *checks.Pass) { p.Report(checks.Finding{Span: article.Span{Start: 2, End: 900}, Message: "m"}) },
			"a.txt:1: test/x reports a place outside the text"},
		{"an empty place", func(p *checks.Pass) { p.Report(checks.Finding{Span: article.Span{Start: 2, End: 2}, Message: "m"}) },
			"a.txt:1: test/x reports an empty place"},
		{"no message", func(p *checks.Pass) { p.Report(checks.Finding{Span: article.Span{Start: 0, End: 2}, Message: " "}) },
			`a.txt:1: test/x says nothing about "On"`},
		{"a panic", func(p *checks.Pass) { panic("out of ink") }, "a.txt:0: the scan fails: a.txt: rule test/x failed: out of ink"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := &checks.Check{Info: checks.Info{Name: "test/x", Severity: checks.Note}, Run: tt.run}
			r := Verify("a.txt", []byte("One two."), setOf(t, c), nil)
			if len(r.Problems) == 0 {
				t.Fatal("no problem")
			}
			p := r.Problems[0]
			first, _, _ := strings.Cut(fmt.Sprintf("%s:%d: %s", p.Name, p.Line, p.Message), "\n")
			if first != tt.want {
				t.Errorf("got %s, want %s", first, tt.want)
			}
		})
	}
}

func TestVerifyFindsChance(t *testing.T) {
	n := 0
	c := &checks.Check{Info: checks.Info{Name: "test/x", Severity: checks.Note}, Run: func(p *checks.Pass) {
		n++
		p.Report(checks.Finding{Span: article.Span{Start: 0, End: 3}, Message: fmt.Sprint("Scan ", n)})
	}}
	got := join(Verify("a.txt", []byte("{==One==}{>>test/x<<} two."), setOf(t, c), nil).Problems)
	if want := "a.txt: two scans of the same article give different findings"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// recorder is a T that keeps what it is told.
type recorder struct{ errors []string }

func (r *recorder) Helper()             {}
func (r *recorder) Logf(string, ...any) {}
func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func TestRun(t *testing.T) {
	bad := only("test/bad", "bad", "good", true)
	nameless := only("bad", "bad", "good", true)
	quiet := only("test/quiet", "quiet", "", false)
	quiet.Examples = "All is {==well==}{>>ok test/quiet: well<<}.\n"
	byRules := &checks.Check{Info: checks.Info{Name: "test/phrase"}, Phrases: func(any) []checks.Phrase { return nil }}
	tests := []struct {
		name  string
		check *checks.Check
		files map[string]string
		want  []string
	}{
		{"a check with test articles of every format", bad, map[string]string{
			"bad/a.txt": "A {==bad==}{>>test/bad<<} one.", "bad/b.md": "A *{==bad==}{>>test/bad<<}* {==good==}{>>ok test/bad: good<<} one.",
		}, nil},
		{"an article without a finding is a clean passage", bad, map[string]string{"bad/a.txt": "All is well."}, nil},
		{"a check without a clean passage", bad, map[string]string{"bad/a.txt": "A {==bad==}{>>test/bad<<} one."},
			[]string{"test/bad: nothing shows what it leaves alone; mark a near miss with {>>ok test/bad: why<<}"}},
		{"a check without test articles", bad, nil, []string{"test/bad: there are no test articles in DIR/bad",
			"test/bad: nothing shows what it leaves alone; mark a near miss with {>>ok test/bad: why<<}"}},
		{"a check whose examples show nothing", quiet, map[string]string{"quiet/a.txt": "Be {==quiet==}{>>test/quiet<<}."},
			[]string{"test/quiet: the examples show no finding"}},
		{"a folder of no check", bad, map[string]string{"bad/a.txt": "Well.", "worse/a.txt": "Well."},
			[]string{"DIR/worse: the folder belongs to no check of the list"}},
		{"a problem in an article", bad, map[string]string{"bad/a.txt": "One\nbad thing."},
			[]string{`DIR/bad/a.txt:2: test/bad reports "bad", which has no mark for it; it says: No bad.`}},
		{"a name without a family", nameless, nil,
			[]string{"bad: a check needs a name of the form family/check, a summary, a why, examples and a severity"}},
		{"a check that data rules configure", byRules, nil, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			write(t, dir, tt.files)
			r := &recorder{}
			run(r, dir, []*checks.Check{tt.check})
			want := strings.ReplaceAll(strings.Join(tt.want, "\n"), "DIR", dir)
			if got := strings.Join(r.errors, "\n"); got != want {
				t.Errorf("got\n%s\nwant\n%s", got, want)
			}
		})
	}
}

func TestRunAll(t *testing.T) {
	dir := t.TempDir()
	r := &recorder{}
	list := []*checks.Check{pair, only("test/bad", "bad", "good", true)}
	RunAll(r, dir, list)
	write(t, dir, map[string]string{"a.txt": "A bad one.", "sub/b.txt": "An {==old==}{>>test/pair<<} {==bad==}{>>test/bad<<} one."})
	RunAll(r, dir, list)
	want := dir + ": there are no test articles\n" + dir + `/a.txt:1: test/bad reports "bad", which has no mark for it; it says: No bad.`
	if got := strings.Join(r.errors, "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func write(t *testing.T, dir string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
