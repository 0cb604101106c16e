package checktest

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestParse(t *testing.T) {
	tests := []struct {
		name, in, source string
		marks            []Mark
	}{
		{"an article without marks is itself", "No marks, just {braces} and == signs.\n", "No marks, just {braces} and == signs.\n", nil},
		{
			"a highlight is taken out with its note", "Up {==40%==}{>>a/b<<}.", "Up 40%.",
			[]Mark{{From: 3, To: 6, Line: 1, Notes: []Note{{Rule: "a/b", Line: 1}}}},
		},
		{
			"a note has names to point at and a part of the message", "{==x==}{>>a/b @one @two: says  this<<} {==y==}{>>#one<<} {==z==}{>>#two<<}", "x y z",
			[]Mark{
				{From: 0, To: 1, Line: 1, Notes: []Note{{Rule: "a/b", Labels: []string{"one", "two"}, Text: "says this", Line: 1}}},
				{From: 2, To: 3, Line: 1, Notes: []Note{{Kind: Name, Labels: []string{"one"}, Line: 1}}},
				{From: 4, To: 5, Line: 1, Notes: []Note{{Kind: Name, Labels: []string{"two"}, Line: 1}}},
			},
		},
		{
			"a substitution keeps the old words", "One\n{~~to to~>to~~}{>>a/b<<} go", "One\nto to go",
			[]Mark{{From: 4, To: 9, Line: 2, Fix: true, New: "to", Notes: []Note{{Rule: "a/b", Line: 2}}}},
		},
		{
			"a deletion puts nothing in place", "{~~x ~>~~}{>>a/b<<}y", "x y",
			[]Mark{{From: 0, To: 2, Line: 1, Fix: true, Notes: []Note{{Rule: "a/b", Line: 1}}}},
		},
		{
			"several notes follow one mark", "{==x==}{>>ok a/b: fine<<}{>>miss c/d: later<<}{>>false e/f: alas<<}", "x",
			[]Mark{{From: 0, To: 1, Line: 1, Notes: []Note{
				{Kind: OK, Rule: "a/b", Text: "fine", Line: 1}, {Kind: Miss, Rule: "c/d", Text: "later", Line: 1}, {Kind: False, Rule: "e/f", Text: "alas", Line: 1},
			}}},
		},
		{
			"marks lie inside marks, the outer one first", "{==a {==b==}{>>a/b<<}==}{>>c/d<<}", "a b",
			[]Mark{
				{From: 0, To: 3, Line: 1, Notes: []Note{{Rule: "c/d", Line: 1}}},
				{From: 2, To: 3, Line: 1, Notes: []Note{{Rule: "a/b", Line: 1}}},
			},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, problems := Parse("a.txt", []byte(tt.in))
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			if diff := cmp.Diff(tt.source, string(a.Source)); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.marks, a.Marks, cmpopts.EquateEmpty()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseProblems(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"a mark without a note", "one\n{==x==} y", `a.txt:2: the mark has no note: write {>>rule<<} after it`},
		{"a substitution without a note", "{~~x~>y~~}", `a.txt:1: the mark has no note: write {>>rule<<} after it`},
		{"a highlight that is not closed", "\n\n{==x", `a.txt:3: the mark {== is not closed with ==}`},
		{"a highlight closed twice", "{==x==}{>>a/b<<}==}", `a.txt:1: ==} closes no mark`},
		{"a substitution that is not closed", "{~~x~>y", `a.txt:1: the mark {~~ is not closed with ~~}`},
		{"a substitution without an arrow", "{~~x~~}{>>a/b<<}", `a.txt:1: the mark {~~ has no ~> between old and new`},
		{"a note that is not closed", "{==x==}{>>a/b", `a.txt:1: the note {>> is not closed with <<}`},
		{"a note without a mark", "x {>>a/b<<}", `a.txt:1: the note follows no mark`},
		{"an empty note", "{==x==}{>> <<}", `a.txt:1: the note "" is empty`},
		{"an ok without a reason", "{==x==}{>>ok a/b<<}", `a.txt:1: the note "ok a/b" gives no reason; write one after a colon`},
		{"a miss without a rule", "{==x==}{>>miss: later<<}", `a.txt:1: the note "miss: later" names no rule`},
		{"a word after the rule", "{==x==}{>>a/b wrong<<}", `a.txt:1: the note "a/b wrong" has "wrong" where only @names may follow the rule; a part of the message follows a colon`},
		{"a name of two words", "{==x==}{>>#a b<<}", `a.txt:1: the note "#a b" should be one name after #`},
		{"a name that nothing has", "\n{==x==}{>>a/b @c<<}", `a.txt:2: @c points at nothing: no mark has the name #c`},
		{"a name that nothing points at", "{==x==}{>>#c<<}", `a.txt:1: no note points at #c`},
		{
			"a name given twice", "{==x==}{>>#c<<}\n{==y==}{>>#c<<} {==z==}{>>a/b @c<<}",
			`a.txt:2: the name #c is given on line 1 already`,
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, problems := Parse("a.txt", []byte(tt.in))
			if got := join(problems); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
		})
	}
}

func join(problems []Problem) string {
	list := make([]string, len(problems))
	for i, p := range problems {
		list[i] = p.String()
	}
	return strings.Join(list, "\n")
}

func FuzzParse(f *testing.F) {
	f.Add([]byte("{==a {~~b~>c~~}{>>x<<}==}{>>ok y: z<<}"))
	f.Add([]byte("{~~{==~>==}~~}{>>#a<<}{>>a/b @a<<}"))
	f.Fuzz(func(t *testing.T, in []byte) {
		a, problems := Parse("a.txt", in)
		for _, m := range a.Marks {
			if m.From < 0 || m.From > m.To || m.To > len(a.Source) {
				t.Errorf("mark %+v is outside the source of %d bytes", m, len(a.Source))
			}
		}
		if len(problems) == 0 && len(a.Marks) == 0 && string(a.Source) != string(in) {
			t.Errorf("an article without marks was changed: %q to %q", in, a.Source)
		}
	})
}
