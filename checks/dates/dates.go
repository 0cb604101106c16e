// Package dates holds the checks of the dates family.
package dates

import "copydesk/checks"

// Checks are the family's checks, in reference order.
var Checks = []*checks.Check{}
