package figures

import (
	"testing"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

func TestPlacesAtTheEndOfAnArticleAreRead(t *testing.T) {
	set, err := checks.NewSet([]checks.Rule{misrank.Default(), misscore.Default(), listed.Default(), reversed.Default()})
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"31 lowest", "Ruiz won in 1:21", "1. Ann Lowe 1:44.90; 2. Bea Orr 1", "Only Marlow", "The two were the", "from 9 to", "Marlow 2 Finch 1", "by 4-4", "behind"} {
		doc, err := article.Parse("a.txt", []byte(text), article.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := set.Scan(doc, facts.Extract(doc)); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}
