package checks

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/article"
)

func TestSuppress(t *testing.T) {
	const text = "Ten percent rose.\n\nTwenty percent fell to prior levels."
	rules := []Rule{
		phraseRule("a/percent", Phrase{Text: "percent"}), phraseRule("a/prior", Phrase{Text: "prior"}), phraseRule("ab/twenty", Phrase{Text: "twenty"}),
	}
	all := "a/percent@0 ab/twenty@1 a/percent@1 a/prior@1"
	doc := parse(t, "a.txt", text)
	first, second := doc.Blocks[0].Span, doc.Blocks[1].Span
	tests := []struct {
		name  string
		stets []article.Stet
		conf  []Suppression
		want  string
		notes string
	}{
		{"without a stet all is reported", nil, nil, all, ""},
		{"a stet for a rule holds for its block", []article.Stet{{Rule: "a/percent", Reason: "r", Span: first}}, nil, "ab/twenty@1 a/percent@1 a/prior@1", ""},
		{"a stet for a family", []article.Stet{{Rule: "a", Reason: "r", Span: second}}, nil, "a/percent@0 ab/twenty@1", ""},
		{"a stet for everything", []article.Stet{{Rule: "*", Reason: "r", Span: second}}, nil, "a/percent@0", ""},
		{"a stet that suppresses nothing", []article.Stet{{Rule: "a/prior", Reason: "r", Span: first}}, nil, all, "The stet for a/prior suppresses nothing; take it out."},
		{"a stet without a reason", []article.Stet{{Rule: "a/percent", Span: first}}, nil, "ab/twenty@1 a/percent@1 a/prior@1", "The stet for a/percent gives no reason; write one after a colon."},
		{"a stet for a rule that there is not", []article.Stet{{Rule: "a/percentage", Reason: "r", Span: first}}, nil, all, `The stet names "a/percentage", and there is no such rule or family.`},
		{"a stet for a rule that is not in force", []article.Stet{{Rule: "dates/weekday", Reason: "r", Span: first}}, nil, all, ""},
		{"the configuration names a rule", nil, []Suppression{{Rule: "a/percent", Reason: "r"}}, "ab/twenty@1 a/prior@1", ""},
		{"the configuration names a family and a text", nil, []Suppression{{Rule: "a", Text: "prior", Reason: "r"}}, "a/percent@0 ab/twenty@1 a/percent@1", ""},
		{"the configuration names other files", nil, []Suppression{{Rule: "*", Match: func(p string) bool { return p != "a.txt" }, Reason: "r"}}, all, ""},
		{"the configuration names this file", nil, []Suppression{{Rule: "*", Match: func(p string) bool { return p == "a.txt" }, Reason: "r"}}, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc.Stets = tt.stets
			set := newSet(t, rules...)
			set.Stets, set.Known = tt.conf, []string{"a/percent", "a/prior", "ab/twenty", "dates/weekday"}
			var got, notes []string
			for _, f := range scan(t, set, doc) {
				if f.Rule == UnusedStet {
					notes = append(notes, f.Message)
					continue
				}
				got = append(got, f.Rule+"@"+fmt.Sprint(doc.BlockAt(f.Span.Start)))
			}
			if diff := cmp.Diff(tt.want, strings.Join(got, " ")); diff != "" {
				t.Error(diff)
			}
			if diff := cmp.Diff(tt.notes, strings.Join(notes, " ")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSuppressLooksAtBothPlaces(t *testing.T) {
	doc := parse(t, "a.txt", "One.\n\nTwo.")
	one, two := doc.Blocks[0].Span, doc.Blocks[1].Span
	c := &Check{Info: Info{Name: "a/x", Severity: Error}, Run: func(p *Pass) {
		p.Report(Finding{Span: one, Message: "m", Related: []Related{{Span: two}}})
	}}
	set := newSet(t, c.Default())
	set.Stets = []Suppression{{Rule: "a/x", Text: "Two", Reason: "r"}}
	if f := scan(t, set, doc); len(f) > 0 {
		t.Error("a text of the configuration should be looked for in the other place too")
	}
	set.Stets = nil
	doc.Stets = []article.Stet{{Rule: "a/x", Reason: "r", Span: two}}
	if f := scan(t, set, doc); len(f) > 0 {
		t.Error("a stet on the other place should hold")
	}
}

func TestFileSaysWhichStetsAreUsed(t *testing.T) {
	set := newSet(t, phraseRule("a/percent", Phrase{Text: "percent"}), phraseRule("a/prior", Phrase{Text: "prior"}))
	set.Stets = []Suppression{{Rule: "a/prior", Reason: "r"}, {Rule: "a", Text: "percent", Reason: "r"}, {Rule: "*", Reason: "r"}}
	r := set.File(File{Path: "a.txt", Read: func() ([]byte, error) { return []byte("Ten percent, or ten percent."), nil }}, article.Options{})
	if diff := cmp.Diff([]int{1, 2}, r.Stets); diff != "" {
		t.Error(diff)
	}
}
