// Package checktest runs checks over test articles: articles that carry an
// editor's marks where a check must find something, or must not.
//
//	Sales rose {==40 per cent==}{>>figures/change @base: 50 per cent<<}, from {==20==}{>>#base<<} to 30.
//	They will {~~recieve~>receive~~}{>>typos/spelling<<} it.
//	The rate is {==5 per cent==}{>>ok figures/change: a level, not a change<<}.
//
// The marks are taken out before the article is parsed, so articles of every
// format can carry them.
package checktest

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Article is a test article with its marks taken out.
type Article struct {
	Source []byte // what is parsed and scanned
	Marks  []Mark // in the order in which they begin

	cuts []cut
}

// Mark is a marked stretch of an Article.
type Mark struct {
	From, To int    // byte offsets into Article.Source, half open
	Line     int    // of the annotated article, 1-based
	Fix      bool   // the mark is a substitution
	New      string // what a substitution puts in place of the stretch
	Notes    []Note // at least one
}

// Kind is what a note asks for.
type Kind uint8

// The kinds of notes.
const (
	Expect Kind = iota // the rule finds this
	Name               // the stretch has a name that other notes point at
	OK                 // the rule is silent here, and why
	Miss               // the rule should find this and does not yet
	False              // the rule finds this and should not
)

// Note is one thing that is said of a Mark.
type Note struct {
	Kind   Kind
	Rule   string
	Labels []string // the names of the other stretches the finding points at; for Name its own
	Text   string   // a part of the message, or the reason
	Line   int
}

// Problem is a fault of a test article or of the findings in it.
type Problem struct {
	Name    string // of the article
	Line    int    // 1-based, of the annotated article; 0 when no line is at fault
	Message string
}

// String is the problem as an editor reads it: name:line: message.
func (p Problem) String() string {
	if p.Line == 0 {
		return fmt.Sprintf("%s: %s", p.Name, p.Message)
	}
	return fmt.Sprintf("%s:%d: %s", p.Name, p.Line, p.Message)
}

// cut says that the annotated article was at offset from when the Source was
// at offset at.
type cut struct{ at, from int }

// Parse takes the marks out of an annotated article. The Article holds what
// could be read even when there are Problems.
func Parse(name string, annotated []byte) (*Article, []Problem) {
	p := parser{name: name, in: annotated, out: &Article{cuts: []cut{{0, 0}}}}
	p.run()
	p.labels()
	slices.SortStableFunc(p.out.Marks, func(a, b Mark) int {
		return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(b.To, a.To))
	})
	return p.out, p.problems
}

type parser struct {
	name     string
	in       []byte
	at       int
	out      *Article
	open     []Mark // highlights that are not closed yet
	problems []Problem
}

func (p *parser) line(at int) int { return 1 + bytes.Count(p.in[:at], []byte("\n")) }

func (p *parser) problem(at int, format string, args ...any) {
	p.problems = append(p.problems, Problem{p.name, p.line(at), fmt.Sprintf(format, args...)})
}

func (p *parser) has(prefix string) bool { return bytes.HasPrefix(p.in[p.at:], []byte(prefix)) }

// skip leaves bytes of the annotated article out of the Source.
func (p *parser) skip(n int) {
	p.at += n
	p.out.cuts = append(p.out.cuts, cut{len(p.out.Source), p.at})
}

func (p *parser) run() {
	for p.at < len(p.in) {
		switch c := p.in[p.at]; {
		case c == '{' && p.has("{=="):
			p.open = append(p.open, Mark{From: len(p.out.Source), Line: p.line(p.at)})
			p.skip(3)
		case c == '=' && p.has("==}"):
			p.endHighlight()
		case c == '{' && p.has("{~~"):
			p.substitution()
		case c == '{' && p.has("{>>"):
			p.problem(p.at, "the note follows no mark")
			p.notes()
		default:
			p.out.Source = append(p.out.Source, c)
			p.at++
		}
	}
	for _, m := range p.open {
		p.problems = append(p.problems, Problem{p.name, m.Line, "the mark {== is not closed with ==}"})
	}
}

func (p *parser) endHighlight() {
	if len(p.open) == 0 {
		p.problem(p.at, "==} closes no mark")
		p.skip(3)
		return
	}
	m := p.open[len(p.open)-1]
	p.open = p.open[:len(p.open)-1]
	m.To = len(p.out.Source)
	p.skip(3)
	p.add(m)
}

// add reads the notes of a mark and keeps it.
func (p *parser) add(m Mark) {
	end := p.at
	if m.Notes = p.notes(); len(m.Notes) == 0 && end == p.at {
		p.problem(end, "the mark has no note: write {>>rule<<} after it")
	}
	p.out.Marks = append(p.out.Marks, m)
}

func (p *parser) substitution() {
	begin := p.at
	rest := p.in[p.at+3:]
	end := bytes.Index(rest, []byte("~~}"))
	if end < 0 {
		p.problem(begin, "the mark {~~ is not closed with ~~}")
		p.skip(3)
		return
	}
	old, replacement, found := bytes.Cut(rest[:end], []byte("~>"))
	if !found {
		p.problem(begin, "the mark {~~ has no ~> between old and new")
	}
	m := Mark{From: len(p.out.Source), Line: p.line(begin), Fix: found, New: string(replacement)}
	p.skip(3)
	p.out.Source = append(p.out.Source, old...)
	p.at += len(old)
	m.To = len(p.out.Source)
	p.skip(end - len(old) + 3)
	p.add(m)
}

// notes reads the notes that stand here.
func (p *parser) notes() []Note {
	var list []Note
	for p.has("{>>") {
		begin := p.at
		end := bytes.Index(p.in[p.at:], []byte("<<}"))
		if end < 0 {
			p.problem(begin, "the note {>> is not closed with <<}")
			p.skip(3)
			return list
		}
		text := string(p.in[p.at+3 : p.at+end])
		p.skip(end + 3)
		n, fault := parseNote(text)
		if fault != "" {
			p.problem(begin, "the note %q %s", strings.TrimSpace(text), fault)
			continue
		}
		n.Line = p.line(begin)
		list = append(list, n)
	}
	return list
}

var noteWords = map[string]Kind{"ok": OK, "miss": Miss, "false": False}

// parseNote reads what stands between {>> and <<}; fault says what is wrong with it.
func parseNote(text string) (n Note, fault string) {
	head, rest, _ := strings.Cut(text, ":")
	n.Text = strings.Join(strings.Fields(rest), " ")
	words := strings.Fields(head)
	if len(words) == 0 {
		return n, "is empty"
	}
	if label, ok := strings.CutPrefix(words[0], "#"); ok {
		n.Kind, n.Labels = Name, []string{label}
		if label == "" || len(words) > 1 || n.Text != "" {
			return n, "should be one name after #"
		}
		return n, ""
	}
	if kind, ok := noteWords[words[0]]; ok {
		n.Kind, words = kind, words[1:]
		if len(words) == 0 {
			return n, "names no rule"
		}
		if n.Text == "" {
			return n, "gives no reason; write one after a colon"
		}
	}
	n.Rule = words[0]
	for _, w := range words[1:] {
		label, ok := strings.CutPrefix(w, "@")
		if !ok || label == "" || n.Kind != Expect {
			return n, fmt.Sprintf("has %q where only @names may follow the rule; a part of the message follows a colon", w)
		}
		n.Labels = append(n.Labels, label)
	}
	return n, ""
}

// labels checks that names are given once and used.
func (p *parser) labels() {
	given, used := map[string]int{}, map[string]bool{}
	each := func(kind Kind, f func(n Note, label string)) {
		for _, m := range p.out.Marks {
			for _, n := range m.Notes {
				for _, l := range n.Labels {
					if n.Kind == kind {
						f(n, l)
					}
				}
			}
		}
	}
	add := func(n Note, format string, args ...any) {
		p.problems = append(p.problems, Problem{p.name, n.Line, fmt.Sprintf(format, args...)})
	}
	each(Name, func(n Note, l string) {
		if given[l] != 0 {
			add(n, "the name #%s is given on line %d already", l, given[l])
		}
		given[l] = n.Line
	})
	each(Expect, func(n Note, l string) {
		used[l] = true
		if given[l] == 0 {
			add(n, "@%s points at nothing: no mark has the name #%s", l, l)
		}
	})
	each(Name, func(n Note, l string) {
		if !used[l] {
			add(n, "no note points at #%s", l)
		}
	})
	slices.SortStableFunc(p.problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
}

// Line is the line of the annotated article, 1-based, that holds an offset of
// the Source.
func (a *Article) line(annotated []byte, at int) int {
	i, _ := slices.BinarySearchFunc(a.cuts, at+1, func(c cut, at int) int { return cmp.Compare(c.at, at) })
	c := a.cuts[max(i-1, 0)]
	return 1 + bytes.Count(annotated[:min(c.from+at-c.at, len(annotated))], []byte("\n"))
}

// label returns the mark of a name, or nil.
func (a *Article) label(name string) *Mark {
	for i := range a.Marks {
		for _, n := range a.Marks[i].Notes {
			if n.Kind == Name && n.Labels[0] == name {
				return &a.Marks[i]
			}
		}
	}
	return nil
}
