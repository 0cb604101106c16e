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
	share,
	reversed,
	rate,
	misratio,
	misrank,
	misscore,
	unit,
	listed,
	headline,
	table,
	format,
}
