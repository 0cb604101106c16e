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

// FuzzExtract reads articles in both formats one after the other with one
// extractor: each gives what a new one reads, and every fact lies in its article.
func FuzzExtract(f *testing.F) {
	for _, text := range []string{
		newsArticle()[:1200], "", "Last week", "A mom Ada went.", "# PLANT TO CUT 1,400 OF 9,000 JOBS\n\n> \"It is over\", said Ann Ellis, 44.\n\n| a | 5% |\n|---|---|\n| 3,5 kg | £4m |\n\n    code 12 May\n",
		"Dr. J. K. van der Meer (WHO), who turned 80 on 31 April, paid US$3-4bn for two-thirds of it in Q3 2011. He left at 6 p.m.",
	} {
		f.Add(text, true)
		f.Add(text, false)
	}
	used := new(extractor)
	f.Fuzz(func(t *testing.T, text string, markdown bool) {
		o := article.Options{Format: article.Plain}
		if markdown {
			o.Format = article.Markdown
		}
		doc, err := article.Parse("a", []byte(text), o)
		if err != nil {
			return
		}
		got, want := used.read(doc), new(extractor).read(doc)
		used.forget()
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("a used extractor reads otherwise:\n%s", cmp.Diff(want, got, cmp.AllowUnexported(Date{})))
		}
		within(t, doc, got)
	})
}

// within holds that all facts lie in their article and name facts that there are.
func within(t *testing.T, doc *article.Document, f *Facts) {
	t.Helper()
	in := func(what string, m Mention) {
		t.Helper()
		if m.Tokens.First >= m.Tokens.End || int(m.Tokens.End) > len(doc.Tokens) || m.Span.Empty() || int(m.Span.End) > len(doc.Text) || int(m.Sentence) >= len(doc.Sentences) {
			t.Fatalf("%s is outside the article: %+v", what, m)
		}
	}
	index := func(what string, i int32, n int) {
		t.Helper()
		if i < -1 || int(i) >= n {
			t.Fatalf("%s has the number %d of %d", what, i, n)
		}
	}
	for i := range f.Amounts {
		a := &f.Amounts[i]
		in("an amount", a.Mention)
		index("another end of a range", a.Range, len(f.Amounts))
		index("what is converted", a.Converts, len(f.Amounts))
		index("a subject", a.About.Subject, len(f.Names))
		index("a speaker", a.About.Speaker, len(f.Names))
		index("a period", a.About.Period, len(f.Dates))
	}
	for i := range f.Dates {
		in("a date", f.Dates[i].Mention)
		index("another end of a period", f.Dates[i].Range, len(f.Dates))
	}
	for i := range f.Times {
		in("a time", f.Times[i].Mention)
		index("the date of a time", f.Times[i].Date, len(f.Dates))
	}
	mentions := 0
	for i := range f.Entities {
		mentions += len(f.Entities[i].Mentions)
		index("a fullest mention", f.Entities[i].Name, len(f.Names))
	}
	for i := range f.Names {
		in("a name", f.Names[i].Mention)
		index("a bearer", f.Names[i].Entity, len(f.Entities))
	}
	if mentions != len(f.Names) {
		t.Fatalf("the bearers of %d names have %d mentions", len(f.Names), mentions)
	}
	for _, p := range f.Pronouns {
		index("who is meant by a pronoun", p.Name, len(f.Names))
	}
}
