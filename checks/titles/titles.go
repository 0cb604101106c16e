// Package titles holds the checks of people and organisations: what they are
// called.
package titles

import "copydesk/checks"

// Checks are the family's checks, in reference order.
var Checks = []*checks.Check{conflict, name, givenName, honorific, firstReference, acronym, organisation}
