package reports

import "copydesk/checks"

// palette gives texts their colours, or the signs that stand for them.
type palette struct{ color bool }

// The colours, as the parameters of terminal escapes.
const (
	bold   = "1"
	dim    = "2"
	marked = "1;4"
	red    = "1;31"
	yellow = "1;33"
	cyan   = "1;36"
	green  = "32"
)

func (p *palette) paint(parameters, text string) string {
	if !p.color || text == "" {
		return text
	}
	return "\x1b[" + parameters + "m" + text + "\x1b[0m"
}

// mark sets a place apart from the text around it; without colours it stands in
// brackets, which take two cells.
func (p *palette) mark(text string) string {
	if !p.color {
		return "[" + text + "]"
	}
	return p.paint(marked, text)
}

func (p *palette) severity(s checks.Severity) string {
	return p.paint([...]string{dim, cyan, yellow, red}[s], s.String())
}
