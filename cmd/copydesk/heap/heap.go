// Package heap sets how often memory is cleared up. It does so where it is made,
// and not in main, to be in time for the packages that fill their tables.
package heap

import (
	"os"
	"runtime/debug"
)

// growth is how much the memory may grow before what is left over is looked for,
// in per cent of what is in use. Articles are small and soon done with: the
// default of 100 spends a twentieth of the time on looking.
const growth = 300

// Set reports whether growth holds; GOGC goes before it.
var Set = set()

func set() bool {
	if os.Getenv("GOGC") != "" {
		return false
	}
	debug.SetGCPercent(growth)
	return true
}
