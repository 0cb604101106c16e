package docs

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"copydesk/checks/checktest"
	"copydesk/rules"
)

// Explain describes one rule, in Markdown, with its examples and the report on
// them.
func Explain(e rules.Entry) (string, error) {
	var b strings.Builder
	paragraph := func(text string) { fmt.Fprintf(&b, "\n%s\n", wrap(text, 80)) }
	fmt.Fprintf(&b, "# %s\n", e.ID)
	paragraph(fmt.Sprintf("**%s** · %s", e.Severity, e.Check.Summary))
	if e.ID != e.Check.Name {
		paragraph(fmt.Sprintf("The rule uses the check %s; `copydesk rules show %s` shows its options.", e.Check.Name, e.ID))
	}
	if e.Message != "" {
		paragraph("Its message: " + e.Message)
	}
	paragraph(e.Check.Why)
	if err := options(&b, e.Check.Options); err != nil {
		return "", err
	}
	examples := e.Examples
	if examples == "" {
		examples = e.Check.Examples
	}
	if checktest.ByDataRules(e.Check) && e.Examples == "" {
		return b.String(), nil
	}
	if err := shown(&b, examples, e.Rule); err != nil {
		return "", fmt.Errorf("explaining %s: %w", e.ID, err)
	}
	return b.String(), nil
}

// wrap breaks a text into lines of at most so many characters, where words are
// no longer.
func wrap(text string, width int) string {
	var b strings.Builder
	column := 0
	for _, word := range strings.Fields(text) {
		n := utf8.RuneCountInString(word)
		switch {
		case column == 0:
		case column+1+n > width:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	return b.String()
}
