package docs

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
	"copydesk/rules"
)

// Readme returns the text of the README with the report that it shows made anew:
// the block of code after a comment that begins "<!-- The report on " and a path.
// Root is the folder of the repository.
func Readme(text, root string) (string, error) {
	const mark, fence = "<!-- The report on ", "```"
	before, rest, found := strings.Cut(text, mark)
	if !found {
		return "", errors.New("the README has no comment that names an article")
	}
	path, _, _ := strings.Cut(rest, ",")
	comment, rest, found := strings.Cut(rest, fence+"text\n")
	_, after, closed := strings.Cut(rest, fence)
	if !found || !closed {
		return "", errors.New("the README has no block for the report")
	}
	report, err := sample(root, path)
	if err != nil {
		return "", err
	}
	return before + mark + comment + fence + "text\n" + strings.TrimRight(report, "\n") + "\n" + fence + after, nil
}

// sample is the report on an article under the default pack, as the command
// shows it.
func sample(root, path string) (string, error) {
	source, err := os.ReadFile(root + "/" + path)
	if err != nil {
		return "", fmt.Errorf("reading the README's article: %w", err)
	}
	pack, err := rules.Default()
	if err != nil {
		return "", err
	}
	set, err := rules.Build([]*rules.Pack{pack}, nil)
	if err != nil {
		return "", err
	}
	doc, err := article.Parse(path, source, article.Options{})
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	r := checks.Result{Path: path, Doc: doc, Facts: facts.Extract(doc)}
	found, err := set.Scan(doc, r.Facts)
	if err != nil {
		return "", err
	}
	for _, f := range found {
		if f.Severity >= checks.Warning {
			r.Findings = append(r.Findings, f)
		}
	}
	return table(&r)
}
