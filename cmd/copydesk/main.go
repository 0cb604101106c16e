// Command copydesk checks the facts and figures of articles.
package main

import (
	"os"

	_ "copydesk/cmd/copydesk/heap" // sets how often memory is cleared up
)

func main() {
	c := command{in: os.Stdin, out: os.Stdout, err: os.Stderr, getenv: os.Getenv}
	os.Exit(c.run(os.Args[1:]))
}
