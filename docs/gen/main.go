// Command gen writes checks.md into the current folder.
package main

import (
	"fmt"
	"os"

	"copydesk/checks/all"
	"copydesk/docs"
	"copydesk/rules"
)

func main() {
	if err := write(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func write() error {
	pack, err := rules.Default()
	if err != nil {
		return err
	}
	page, err := docs.Reference(all.Checks, pack)
	if err != nil {
		return err
	}
	return os.WriteFile("checks.md", []byte(page), 0o644)
}
