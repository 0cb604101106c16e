package figures

import (
	"fmt"
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/checks/checktest"
	"copydesk/facts"
)

func TestChecks(t *testing.T) { checktest.Run(t, Checks) }

// parse reads an article of plain text.
func parse(t testing.TB, text string) (*article.Document, *facts.Facts) {
	t.Helper()
	doc, err := article.Parse("a.txt", []byte(text), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc, facts.Extract(doc)
}

func TestCandidatesGrowWithTheArticle(t *testing.T) {
	count := func(n int) int {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "The town paid $%d for road %d.\n\n", 1000+i*7, i)
		}
		doc, f := parse(t, b.String())
		return len(newContexts(doc, f).pairs())
	}
	small, large := count(500), count(5000)
	if large > 12*small {
		t.Errorf("%d candidates for 500 figures but %d for 5,000", small, large)
	}
}
