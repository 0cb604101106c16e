package reports

import (
	"fmt"
	"strings"
	"unicode"

	"copydesk/article"
	"copydesk/checks"
)

// row lays out a finding: what is wrong, each place in its line of text, and the
// repairs.
func (t *table) row(doc *article.Document, lines *article.Lines, f *checks.Finding, c columns) *row {
	r := &row{}
	t.say(r, c, f.Severity, f.Rule, f.Message)
	list := groups(doc, f, c.text)
	for i := range list {
		r.line(where(lines, list[i].whole()), snippet(doc, &list[i], c.text, &t.paint))
	}
	for i := range f.Fixes {
		label := "or"
		if i == 0 {
			label = "fix"
		}
		r.line(label, t.fix(doc, &f.Fixes[i], c.text))
	}
	for _, x := range f.Reasons {
		r.line(fmt.Sprintf("%+.1f", x.Weight), t.paint.paint(dim, cut(x.Text, c.text)))
	}
	return r
}

// warning lays out a fault of the article's form.
func (t *table) warning(c columns, w *article.Warning) *row {
	r := &row{}
	t.say(r, c, checks.Note, "form", w.Message)
	if len(r.where) > 0 {
		r.where[0] = fmt.Sprint(w.Line)
	} else {
		r.line(fmt.Sprint(w.Line), "")
	}
	return r
}

// say writes what is wrong: beside the text when there is a column for it, above
// it when there is none.
func (t *table) say(r *row, c columns, s checks.Severity, rule, message string) {
	width := c.finding
	if width == 0 {
		width = c.text
	}
	head := t.paint.severity(s) + "  " + t.paint.paint(dim, cut(flat(rule), width-len(s.String())-2))
	list := append([]string{head}, wrap(flat(message), width)...)
	if c.finding > 0 {
		r.finding = list
		return
	}
	for _, line := range list {
		r.line("", line)
	}
}

// fix is a repair in one line: "to to -> to".
func (t *table) fix(doc *article.Document, fix *checks.Fix, width int) string {
	old := flat(doc.In(fix.Span))
	if fix.New == "" {
		return t.paint.paint(green, cutMiddle("delete "+old, width))
	}
	const arrow = " -> "
	old, changed := strings.TrimSpace(old), strings.TrimSpace(flat(fix.New))
	if old == changed {
		old, changed = spaces(doc.In(fix.Span)), spaces(fix.New)
	}
	if cells(old)+cells(changed)+len(arrow) > width {
		old = cutMiddle(old, max((width-len(arrow))/2, width-len(arrow)-cells(changed)))
		changed = cutMiddle(changed, width-len(arrow)-cells(old))
	}
	return old + arrow + t.paint.paint(green, changed)
}

// spaces shows the white space of a text.
func spaces(s string) string {
	return flat(strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return '␣'
		}
		return r
	}, s))
}
