// Package figures holds the checks of the figures family.
package figures

import "copydesk/checks"

// Checks are the family's checks, in reference order.
var Checks = []*checks.Check{}
