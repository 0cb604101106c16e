package article

import "strings"

// parseStet reads the inside of a comment as an editor's mark to let something
// stand: "stet figures/conflict: the two polls differ".
func parseStet(comment string) (rule, reason string, ok bool) {
	rest, ok := strings.CutPrefix(strings.TrimSpace(comment), "stet ")
	if !ok {
		return "", "", false
	}
	rule, reason, _ = strings.Cut(rest, ":")
	return strings.TrimSpace(rule), strings.TrimSpace(reason), true
}
