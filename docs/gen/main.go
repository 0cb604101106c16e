// Command gen writes checks.md into the current folder.
package main

import (
	"fmt"
	"os"

	"copydesk/checks/all"
	"copydesk/docs"
)

func main() {
	page, err := docs.Reference(all.Checks)
	if err == nil {
		err = os.WriteFile("checks.md", []byte(page), 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
