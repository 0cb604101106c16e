package checktest

import (
	"fmt"
	"reflect"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// Report says how the findings in a test article compare with its marks.
type Report struct {
	Problems []Problem
	Rules    map[string]*Tally // of the rules that notes name
}

// Tally counts what the notes of a rule ask for.
type Tally struct {
	Expect, OK, Miss, False int
}

// Verify scans an annotated article with a Set and compares the findings with
// the marks. The article's name tells its format. Every mark must be met, and
// there may be no finding without one. When only is not nil, the notes and
// findings of rules it refuses are left out of account.
//
// The repairs that marks expect, and those that call themselves safe, are made
// and the result is scanned again: the finding must be gone and none may be new.
func Verify(name string, annotated []byte, set *checks.Set, only func(rule string) bool) Report {
	if only == nil {
		only = func(string) bool { return true }
	}
	v := verifier{name: name, annotated: annotated, set: set, only: only, met: map[*Note]bool{}, report: Report{Rules: map[string]*Tally{}}}
	v.article, v.report.Problems = Parse(name, annotated)
	v.count()
	if len(v.report.Problems) > 0 {
		return v.report
	}
	var ok bool
	if v.found, ok = v.scan(v.article.Source); !ok {
		return v.report
	}
	again, _ := v.scan(v.article.Source)
	if !reflect.DeepEqual(v.found, again) {
		v.problem(0, "two scans of the same article give different findings")
	}
	for _, f := range v.found {
		v.sound(f)
	}
	if len(v.report.Problems) > 0 {
		return v.report
	}
	v.compare()
	v.repair()
	return v.report
}

type verifier struct {
	name      string
	annotated []byte
	set       *checks.Set
	only      func(string) bool
	article   *Article
	found     []*finding
	met       map[*Note]bool // the notes that have their finding
	report    Report
}

// finding is a finding with its places in the bytes of the file.
type finding struct {
	checks.Finding
	from, to int
	exact    bool
	related  [][2]int
	fixes    []edit
	text     string
	used     bool
	repairs  []edit // that marks ask for; any one of them mends it
}

// edit puts new in place of bytes [from, to) of the file.
type edit struct {
	from, to int
	new      string
	safe     bool
	exact    bool
}

func (v *verifier) problem(line int, format string, args ...any) {
	v.report.Problems = append(v.report.Problems, Problem{v.name, line, fmt.Sprintf(format, args...)})
}

// count tallies the notes and looks for rules that do not exist.
func (v *verifier) count() {
	known := map[string]bool{checks.UnusedStet: true}
	for _, r := range v.set.Rules() {
		known[r.ID] = true
	}
	for _, m := range v.article.Marks {
		for _, n := range m.Notes {
			if n.Kind == Name {
				continue
			}
			if !known[n.Rule] {
				v.problem(n.Line, "the note names the rule %q, which is not among those that run here", n.Rule)
			}
			t := v.report.Rules[n.Rule]
			if t == nil {
				t = &Tally{}
				v.report.Rules[n.Rule] = t
			}
			*[...]*int{Expect: &t.Expect, OK: &t.OK, Miss: &t.Miss, False: &t.False}[n.Kind]++
		}
	}
}

// scan parses and scans an article; ok is false when that fails.
func (v *verifier) scan(source []byte) (found []*finding, ok bool) {
	doc, err := article.Parse(v.name, source, article.Options{})
	if err != nil {
		v.problem(0, "the article cannot be read: %v", err)
		return nil, false
	}
	list, err := v.set.Scan(doc, facts.Extract(doc))
	if err != nil {
		v.problem(0, "the scan fails: %v", err)
		return nil, false
	}
	for _, f := range list {
		if v.only(f.Rule) {
			found = append(found, place(doc, f))
		}
	}
	return found, true
}

// place finds the bytes of the file that a finding speaks of.
func place(doc *article.Document, f checks.Finding) *finding {
	p := &finding{Finding: f, text: "out of range"}
	if !inside(doc, f) {
		p.from = -1
		return p
	}
	p.from, p.to, p.exact = doc.Locate(f.Span)
	p.text = doc.In(f.Span)
	for _, r := range f.Related {
		from, to, _ := doc.Locate(r.Span)
		p.related = append(p.related, [2]int{from, to})
	}
	for _, x := range f.Fixes {
		from, to, exact := doc.Locate(x.Span)
		p.fixes = append(p.fixes, edit{from, to, x.New, x.Safe, exact})
	}
	return p
}

// inside reports whether all places of a finding lie in the text.
func inside(doc *article.Document, f checks.Finding) bool {
	in := func(s article.Span) bool { return s.Start <= s.End && int(s.End) <= len(doc.Text) }
	ok := in(f.Span)
	for _, r := range f.Related {
		ok = ok && in(r.Span)
	}
	for _, x := range f.Fixes {
		ok = ok && in(x.Span)
	}
	return ok
}

// sound checks what every finding must be, whatever the marks say.
func (v *verifier) sound(f *finding) {
	line := v.article.line(v.annotated, max(f.from, 0))
	switch {
	case f.from < 0:
		v.problem(line, "%s reports a place outside the text", f.Rule)
	case f.Rule != checks.UnusedStet && f.Span.Empty():
		v.problem(line, "%s reports an empty place", f.Rule)
	case strings.TrimSpace(f.Message) == "":
		v.problem(line, "%s says nothing about %q", f.Rule, f.text)
	}
	for _, x := range f.Fixes {
		if x.New == "" && x.Span.Empty() {
			v.problem(line, "%s offers a repair that changes nothing", f.Rule)
		}
	}
}

// compare holds the notes against the findings.
func (v *verifier) compare() {
	v.each(Expect, v.meet)
	v.each(False, v.meet)
	v.each(Expect, v.missing)
	v.each(False, func(m *Mark, n *Note) {
		if !v.met[n] {
			v.problem(n.Line, "%s is silent on %q now: turn the note \"false\" into \"ok\"", n.Rule, v.text(m))
		}
	})
	v.each(Miss, v.silent("%s finds %q now: expect it instead of \"miss\"; it says: %s"))
	v.each(OK, v.silent("%s reports %q, which is marked \"ok\"; it says: %s"))
	for _, f := range v.found {
		if !f.used {
			v.problem(v.article.line(v.annotated, f.from), "%s reports %q, which has no mark for it; it says: %s%s", f.Rule, f.text, f.Message, f.places(v))
		}
	}
}

// each calls f with the notes of a kind that are taken into account.
func (v *verifier) each(kind Kind, f func(*Mark, *Note)) {
	for i := range v.article.Marks {
		m := &v.article.Marks[i]
		for j := range m.Notes {
			if n := &m.Notes[j]; n.Kind == kind && v.only(n.Rule) {
				f(m, n)
			}
		}
	}
}

func (v *verifier) text(m *Mark) string { return string(v.article.Source[m.From:m.To]) }

// meet gives a note the finding it asks for; missing says what happens when
// there is none.
func (v *verifier) meet(m *Mark, n *Note) {
	for _, f := range v.found {
		if !f.used && f.Rule == n.Rule && f.from == m.From && f.to == m.To && v.differs(f, m, n) == "" {
			f.used = true
			v.met[n] = true
			f.repairs = v.wanted(m, n)
			return
		}
	}
}

// missing reports an expectation that no finding meets, with the finding that
// comes nearest.
func (v *verifier) missing(m *Mark, n *Note) {
	if v.met[n] {
		return
	}
	for _, f := range v.found {
		if !f.used && f.Rule == n.Rule && f.from == m.From && f.to == m.To {
			f.used = true
			v.problem(n.Line, "%s reports %q, but %s", n.Rule, f.text, v.differs(f, m, n))
			return
		}
	}
	for _, f := range v.found {
		if !f.used && f.Rule == n.Rule && f.from <= m.To && m.From <= f.to {
			f.used = true
			v.problem(n.Line, "%s should report %q and reports %q; it says: %s", n.Rule, v.text(m), f.text, f.Message)
			return
		}
	}
	v.problem(n.Line, "%s should report %q and is silent", n.Rule, v.text(m))
}

// differs says in what a finding on the right place is not what the note asks
// for; it is empty when nothing differs.
func (v *verifier) differs(f *finding, m *Mark, n *Note) string {
	if n.Kind != Expect {
		return ""
	}
	if !strings.Contains(strings.Join(strings.Fields(f.Message), " "), n.Text) {
		return fmt.Sprintf("its message lacks %q; it says: %s", n.Text, f.Message)
	}
	for _, l := range n.Labels {
		if !f.pointsAt(v.article.label(l)) {
			return fmt.Sprintf("it does not point at #%s%s", l, f.places(v))
		}
	}
	for _, w := range v.wanted(m, n) {
		if !f.offers(v.article.Source, w) {
			return fmt.Sprintf("it does not offer %q for %q%s", w.new, v.article.Source[w.from:w.to], f.offered(v.article.Source))
		}
	}
	return ""
}

// wanted are the repairs that a note asks for: that of its own mark and those
// of the marks it points at.
func (v *verifier) wanted(m *Mark, n *Note) []edit {
	var list []edit
	if m.Fix {
		list = append(list, edit{from: m.From, to: m.To, new: m.New})
	}
	for _, l := range n.Labels {
		if o := v.article.label(l); o != nil && o.Fix {
			list = append(list, edit{from: o.From, to: o.To, new: o.New})
		}
	}
	return list
}

// silent reports the findings of the note's rule that touch its mark.
func (v *verifier) silent(format string) func(*Mark, *Note) {
	return func(m *Mark, n *Note) {
		for _, f := range v.found {
			if !f.used && f.Rule == n.Rule && f.touches(m.From, m.To) {
				f.used = true
				v.problem(n.Line, format+"%s", n.Rule, v.text(m), f.Message, f.places(v))
			}
		}
	}
}
