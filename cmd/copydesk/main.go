// Command copydesk checks the facts and figures of articles.
package main

import (
	"os"
	"runtime/debug"
)

// garbage is how much the memory may grow before what is left over is looked for,
// in per cent of what is in use. Articles are small and soon done with: the
// default of 100 spends a twentieth of the time on looking.
const garbage = 400

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbage)
	}
	c := command{in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv}
	os.Exit(c.run(os.Args[1:]))
}
