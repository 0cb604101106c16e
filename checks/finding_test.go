package checks

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/article"
)

func TestOrder(t *testing.T) {
	at := func(a, b uint32) article.Span { return article.Span{Start: a, End: b} }
	sorted := []Finding{
		{Rule: "b/x", Span: at(0, 4), Message: "m"},
		{Rule: "a/x", Span: at(2, 3), Message: "m"},
		{Rule: "a/x", Span: at(2, 5), Message: "m"},
		{Rule: "a/y", Span: at(2, 5), Message: "l"},
		{Rule: "a/y", Span: at(2, 5), Message: "m"},
		{Rule: "a/y", Span: at(2, 5), Message: "m", Related: []Related{{Span: at(7, 8)}}, Severity: Error},
		{Rule: "a/y", Span: at(2, 5), Message: "m", Related: []Related{{Span: at(7, 8)}}, Severity: Note},
		{Rule: "a/y", Span: at(2, 5), Message: "m", Related: []Related{{Span: at(7, 9)}}},
		{Rule: "a/a", Span: at(3, 4), Message: "m"},
	}
	for i := range sorted {
		for j := range sorted {
			if got, want := sign(order(sorted[i], sorted[j])), sign(i-j); got != want {
				t.Errorf("order of finding %d and finding %d is %d, want %d", i, j, got, want)
			}
		}
	}
	mixed := slices.Clone(sorted)
	for shift := range mixed {
		turned := slices.Concat(mixed[shift:], mixed[:shift])
		slices.SortFunc(turned, order)
		if diff := cmp.Diff(sorted, turned); diff != "" {
			t.Fatal(diff)
		}
	}
}

func sign(n int) int { return max(-1, min(n, 1)) }

func TestScanDropsWhatIsSaidTwice(t *testing.T) {
	c := &Check{Info: Info{Name: "a/x", Severity: Error}, Run: func(p *Pass) {
		p.Report(Finding{Span: article.Span{Start: 4, End: 6}, Message: "m", Severity: Note})
		p.Report(Finding{Span: article.Span{Start: 0, End: 3}, Message: "m"})
		p.Report(Finding{Span: article.Span{Start: 4, End: 6}, Message: "m"})
	}}
	got := scan(t, newSet(t, c.Default()), parse(t, "a.txt", "One two three."))
	want := []Finding{
		{Rule: "a/x", Severity: Error, Span: article.Span{Start: 0, End: 3}, Message: "m"},
		{Rule: "a/x", Severity: Error, Span: article.Span{Start: 4, End: 6}, Message: "m"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReportKeepsTheRuleAsCeiling(t *testing.T) {
	tests := []struct {
		name             string
		rule, given, got Severity
	}{
		{"a finding without a severity has its rule's", Warning, 0, Warning},
		{"a finding can be milder", Error, Note, Note},
		{"a finding cannot be severer", Note, Error, Note},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := &Check{Info: Info{Name: "a/x", Severity: tt.rule}, Run: func(p *Pass) {
				p.Report(Finding{Span: article.Span{Start: 0, End: 3}, Severity: tt.given})
			}}
			if f := scan(t, newSet(t, c.Default()), parse(t, "a.txt", "One.")); f[0].Severity != tt.got {
				t.Errorf("severity is %v, want %v", f[0].Severity, tt.got)
			}
		})
	}
}

func TestParseSeverity(t *testing.T) {
	for _, s := range []Severity{Note, Warning, Error} {
		if got, err := ParseSeverity(s.String()); got != s || err != nil {
			t.Errorf("ParseSeverity(%q) is %v, %v", s, got, err)
		}
	}
	if _, err := ParseSeverity("fatal"); err == nil {
		t.Error("fatal should be no severity")
	}
}

func TestTouches(t *testing.T) {
	f := Finding{Span: article.Span{Start: 2, End: 4}, Related: []Related{{Span: article.Span{Start: 10, End: 12}}}}
	for s, want := range map[article.Span]bool{
		{Start: 0, End: 2}: false, {Start: 0, End: 3}: true, {Start: 4, End: 10}: false, {Start: 11, End: 20}: true, {Start: 12, End: 13}: false,
	} {
		if f.Touches(s) != want {
			t.Errorf("the finding touches %v: %v, want %v", s, !want, want)
		}
	}
}
