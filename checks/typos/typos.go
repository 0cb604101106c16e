// Package typos holds the checks of the typos family.
package typos

import "copydesk/checks"

// Checks are the family's checks, in reference order.
var Checks = []*checks.Check{
	repeatedWord,
	spelling,
	placeholder,
	indefinite,
	punctuation,
	phrase,
}
