// Command copydesk checks the facts and figures of articles.
package main

import (
	"os"
	"runtime/debug"
)

// collectAt is how much the heap may grow, in per cent of what is live, before it
// is cleared up. Little is live at any time, so the time saved costs little memory.
const collectAt = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collectAt)
	}
	c := command{in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv}
	os.Exit(c.run(os.Args[1:]))
}
