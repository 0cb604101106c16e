package main

import (
	"context"
	"fmt"
	"os"
	"runtime"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/reports"
)

// writeFacts writes the facts of the files as JSON Lines.
func writeFacts(files []checks.File) {
	set, err := checks.NewSet(nil)
	if err != nil {
		panic(err)
	}
	out, err := reports.NewFacts("jsonl", os.Stdout, reports.Options{})
	if err != nil {
		panic(err)
	}
	for r := range set.Run(context.Background(), files, runtime.NumCPU(), article.Options{}) {
		if r.Err != nil {
			fmt.Fprintln(os.Stderr, r.Err)
		}
		if err := out.File(&r); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
	}
}
