// Package titles holds the checks of the titles family.
package titles

import "copydesk/checks"

// Checks are the family's checks, in reference order.
var Checks = []*checks.Check{}
