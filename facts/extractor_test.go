package facts

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/article"
)

// TestExtractAllocates holds that an extractor that has read an article like it
// takes memory for what it keeps alone: one array for each kind of fact, however
// long the article is.
func TestExtractAllocates(t *testing.T) {
	const kinds = 9 // the Facts and their arrays, those of entities in one
	paragraph := "Prime Minister Anna Halvik, 44, opened the bridge in Corran at 10 a.m. on Monday, 12 September 2011. She had promised it for two years. " +
		"It cost $340 million, up 13 per cent from $300 million, said Jan Torvik, the chairman of Corran Pumps. He paid about 3.5 million euros for 120 of its 900 lamps.\n\n"
	for _, n := range []int{1, 3, 200} {
		doc, want := read(t, strings.Repeat(paragraph, n))
		if len(want.Amounts) < 6*n || len(want.Dates) < n || len(want.Times) < n || len(want.Names) < 4*n || len(want.Titles) < 2*n || len(want.Pronouns) < n {
			t.Fatalf("%d paragraphs: too little is read", n)
		}
		e := new(extractor)
		e.read(doc)
		if got := testing.AllocsPerRun(10, func() { e.read(doc) }); got > kinds {
			t.Errorf("%d paragraphs: %v allocations, more than %d", n, got, kinds)
		}
	}
}

// TestExtractorsRemember holds that what an extractor read before changes nothing,
// and that articles can be read at the same time.
func TestExtractorsRemember(t *testing.T) {
	texts := []string{
		newsArticle(), "", "One.", "WORKERS AT BRENHOLM END 5-WEEK STRIKE\n\nThe World Harbour Organization (WHO) said 3,5 % and 4,5 % of May Ellis, 40, in March 2011.\n",
		"The Mayor of Corran, Ann May, was there on Tuesday at 6 p.m. May, who earns £40,000 a year, said the WHO paid. She left.\n\nJuly 3 and 4, 1998.\n",
		strings.Repeat("In 2010 Tom Brandt, then chairman of Acme Inc (AI), sold 12 of 30 ferries for €3m. Brandt died on May 3, aged 81.\n\n", 30),
	}
	var docs []*article.Document
	var want []*Facts
	for _, text := range texts {
		doc, _ := read(t, text)
		docs, want = append(docs, doc), append(want, new(extractor).read(doc))
	}
	var group sync.WaitGroup
	for from := range docs {
		group.Go(func() {
			e := new(extractor)
			for k := range 3 * len(docs) {
				i := (from*k + k) % len(docs)
				for _, got := range []*Facts{e.read(docs[i]), Extract(docs[i])} {
					if !reflect.DeepEqual(want[i], got) {
						t.Errorf("article %d is read otherwise:\n%s", i, cmp.Diff(want[i], got, cmp.AllowUnexported(Date{})))
					}
				}
				e.forget()
			}
		})
	}
	group.Wait()
}
