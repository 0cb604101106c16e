// Package figures holds the checks of money, counts, shares and measures.
package figures

import "copydesk/checks"

// Checks are the family's checks, in reference order.
var Checks = []*checks.Check{
	conflict,
	scale,
	conversion,
	change,
	total,
	reversed,
	rate,
	misratio,
	misrank,
	misscore,
	listed,
	headline,
	table,
	format,
}
