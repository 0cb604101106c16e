// Command copydesk checks articles. (Provisional: JSON Lines of a folder only.)
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/checks/all"
)

func main() {
	root := os.Args[len(os.Args)-1]
	var files []checks.File
	filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			files = append(files, checks.File{Path: path, Read: func() ([]byte, error) { return os.ReadFile(path) }})
		}
		return nil
	})
	var rules []checks.Rule
	for _, c := range all.Checks {
		rules = append(rules, c.Default())
	}
	set, err := checks.NewSet(rules)
	if err != nil {
		panic(err)
	}
	if len(os.Args) > 1 && os.Args[1] == "facts" {
		writeFacts(files)
		return
	}
	for r := range set.Run(context.Background(), files, runtime.NumCPU(), article.Options{}) {
		if r.Err != nil {
			fmt.Fprintln(os.Stderr, r.Err)
		}
		for _, f := range r.Findings {
			if f.Severity < checks.Warning {
				continue
			}
			spans := []map[string]any{}
			lines := r.Doc.Lines()
			add := func(s article.Span) {
				a, b, _ := r.Doc.Locate(s)
				l, c := lines.Position(s)
				spans = append(spans, map[string]any{"start": a, "end": b, "line": l, "column": c, "text": r.Doc.In(s)})
			}
			add(f.Span)
			for _, x := range f.Related {
				add(x.Span)
			}
			b, _ := json.Marshal(map[string]any{"path": r.Path, "rule": f.Rule, "severity": f.Severity.String(), "message": f.Message, "spans": spans})
			fmt.Println(string(b))
		}
	}
}
