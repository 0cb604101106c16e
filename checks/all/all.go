// Package all joins the families' checks.
package all

import (
	"slices"

	"copydesk/checks"
	"copydesk/checks/dates"
	"copydesk/checks/figures"
	"copydesk/checks/titles"
	"copydesk/checks/typos"
)

// Checks are all checks, in reference order.
var Checks = slices.Concat(figures.Checks, dates.Checks, titles.Checks, typos.Checks)

// Find returns the check of a name, or nil.
func Find(name string) *checks.Check {
	for _, c := range Checks {
		if c.Name == name {
			return c
		}
	}
	return nil
}
