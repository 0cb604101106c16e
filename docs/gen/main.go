// Command gen writes checks.md into the current folder, the sample articles into
// testdata beside it, and the report that the README shows into the README.
package main

import (
	"fmt"
	"os"
	"path/filepath"

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
	if err := os.WriteFile("checks.md", []byte(page), 0o644); err != nil {
		return err
	}
	samples, err := docs.Samples("../testdata/annotated")
	if err != nil {
		return err
	}
	for name, text := range samples {
		if err := os.WriteFile(filepath.Join("../testdata/articles", name), []byte(text), 0o644); err != nil {
			return err
		}
	}
	return writeReadme("../README.md")
}

func writeReadme(path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	made, err := docs.Readme(string(text), "..")
	if err != nil {
		return err
	}
	return os.WriteFile(path, []byte(made), 0o644)
}
