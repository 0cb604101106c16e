package docs

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"copydesk/checks/checktest"
)

// Samples are the articles of a folder of annotated articles with their marks
// taken out, by their names. The folder may hold no others.
func Samples(dir string) (map[string]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("listing the annotated articles: %w", err)
	}
	samples := map[string]string{}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		annotated, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("reading an annotated article: %w", err)
		}
		art, problems := checktest.Parse(path, annotated)
		if len(problems) > 0 {
			return nil, errors.New(problems[0].String())
		}
		samples[e.Name()] = string(art.Source)
	}
	return samples, nil
}
