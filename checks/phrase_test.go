package checks

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"copydesk/article"
	"copydesk/facts"
)

// phraseRule is a rule that looks for phrases.
func phraseRule(id string, list ...Phrase) Rule {
	c := &Check{Info: Info{Name: id, Severity: Warning}, Phrases: func(any) []Phrase { return list }}
	return c.Default()
}

func parse(t testing.TB, path, text string) *article.Document {
	t.Helper()
	doc, err := article.Parse(path, []byte(text), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func scan(t testing.TB, s *Set, doc *article.Document) []Finding {
	t.Helper()
	found, err := s.Scan(doc, facts.Extract(doc))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func newSet(t testing.TB, rules ...Rule) *Set {
	t.Helper()
	s, err := NewSet(rules)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestPhrases(t *testing.T) {
	percent := phraseRule("a/percent", Phrase{Text: "percent", Replace: "per cent"})
	tests := []struct {
		name, text string
		rules      []Rule
		want       []string // rule: text -> repair
	}{
		{"a word", "One percent of it.", []Rule{percent}, []string{"a/percent: percent -> per cent"}},
		{"a part of a word is not the word", "A percentage of percents.", []Rule{percent}, nil},
		{"capitals do not matter and are kept", "Percent or PERCENT.", []Rule{percent},
			[]string{"a/percent: Percent -> Per cent", "a/percent: PERCENT -> PER CENT"}},
		{"a phrase across a line break", "They should\nof gone.", []Rule{phraseRule("a/of", Phrase{Text: "should of", Replace: "should have"})},
			[]string{"a/of: should\nof -> should have"}},
		{"a phrase does not cross a full stop", "As it should. Of late.", []Rule{phraseRule("a/of", Phrase{Text: "should of"})}, nil},
		{"a phrase does not cross paragraphs", "As it should\n\nof late it has.", []Rule{phraseRule("a/of", Phrase{Text: "should of"})}, nil},
		{"the longest phrase of a rule counts", "He kicked the bucket of ice.", []Rule{phraseRule("a/idiom", Phrase{Text: "kicked"}, Phrase{Text: "kicked the bucket"}, Phrase{Text: "kicked the bucket list"})},
			[]string{"a/idiom: kicked the bucket"}},
		{"an exception is a longer phrase", "They could of course, and could of gone.", []Rule{phraseRule("a/of", Phrase{Text: "could of"}, Phrase{Text: "could of course", Keep: true})},
			[]string{"a/of: could of"}},
		{"the longer phrase of one rule hides none of another", "Ten percent points.", []Rule{percent, phraseRule("b/points", Phrase{Text: "percent points", Replace: "percentage points"})},
			[]string{"a/percent: percent -> per cent", "b/points: percent points -> percentage points"}},
		{"two rules with one phrase both find it", "Ten percent.", []Rule{percent, phraseRule("b/percent", Phrase{Text: "Percent"})},
			[]string{"a/percent: percent -> per cent", "b/percent: percent"}},
		{"words outside the lexicon", "The Zorblatt quuxly zorblatt fell.", []Rule{phraseRule("a/name", Phrase{Text: "zorblatt Quuxly"}, Phrase{Text: "blorf"})},
			[]string{"a/name: Zorblatt quuxly"}},
		{"a known word and then one outside the lexicon", "The new Zorblatt fell.", []Rule{phraseRule("a/name", Phrase{Text: "new zorblatt"})},
			[]string{"a/name: new Zorblatt"}},
		{"exact capitals", "The copydesk and the CopyDesk.", []Rule{phraseRule("a/name", Phrase{Text: "copydesk", Replace: "CopyDesk", Exact: true})},
			[]string{"a/name: copydesk -> CopyDesk"}},
		{"exact capitals across a line break", "The Big\nApple, the big apple.", []Rule{phraseRule("a/name", Phrase{Text: "Big Apple", Exact: true})},
			[]string{"a/name: Big\nApple"}},
		{"a longer phrase with other capitals does not count", "The big apple pie.", []Rule{phraseRule("a/name", Phrase{Text: "big"}, Phrase{Text: "Big Apple", Exact: true})},
			[]string{"a/name: big"}},
		{"what is right already", "The CopyDesk.", []Rule{phraseRule("a/name", Phrase{Text: "copydesk", Replace: "CopyDesk"})}, nil},
		{"hyphens and apostrophes are part of a phrase", "A deep-seeded fear, don’t you think.", []Rule{phraseRule("a/x", Phrase{Text: "deep-seeded"}, Phrase{Text: "don't you"})},
			[]string{"a/x: deep-seeded", "a/x: don’t you"}},
		{"phrases that begin inside one another", "One two three.", []Rule{phraseRule("a/x", Phrase{Text: "one two"}, Phrase{Text: "two three"})},
			[]string{"a/x: One two", "a/x: two three"}},
		{"addresses are no words", "See https://percent.example/percent for it.", []Rule{percent}, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			doc := parse(t, "a.txt", tt.text)
			var got []string
			for _, f := range scan(t, newSet(t, tt.rules...), doc) {
				s := f.Rule + ": " + doc.In(f.Span)
				for _, x := range f.Fixes {
					s += " -> " + x.New
				}
				got = append(got, s)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPhraseMessages(t *testing.T) {
	house := phraseRule("a/house", Phrase{Text: "percent", Replace: "per cent"})
	house.Message = "House style is two words."
	house.Severity = Note
	tests := []struct {
		name string
		rule Rule
		want string
	}{
		{"a phrase with a repair", phraseRule("a/x", Phrase{Text: "percent", Replace: "per cent"}), `warning: "percent" should be "per cent".`},
		{"a phrase without one", phraseRule("a/x", Phrase{Text: "percent"}), `warning: "percent" should not stand in an article.`},
		{"a phrase with a message", phraseRule("a/x", Phrase{Text: "percent", Message: "Two words."}), `warning: Two words.`},
		{"a rule with a message and a severity", house, `note: House style is two words.`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			found := scan(t, newSet(t, tt.rule), parse(t, "a.txt", "Ten percent more."))
			if len(found) != 1 {
				t.Fatalf("%d findings, want one", len(found))
			}
			if got := found[0].Severity.String() + ": " + found[0].Message; got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestPhraseWithoutWords(t *testing.T) {
	_, err := NewSet([]Rule{phraseRule("a/x", Phrase{Text: " "})})
	if err == nil || err.Error() != `rule a/x: the phrase " " has no words` {
		t.Errorf("the error is %v", err)
	}
}

// BenchmarkPhrases scans the same prose with one phrase rule and with a
// thousand that are as likely to begin.
func BenchmarkPhrases(b *testing.B) {
	text := strings.Repeat("The council said on Monday that the cost of the new bridge had risen again, "+
		"which the mayor could have known, and that work would begin in the spring after a vote.\n\n", 400) + "They could of known.\n"
	doc := parse(b, "a.txt", text)
	f := facts.Extract(doc)
	words := strings.Fields("alpha bravo cost council bridge known mayor spring vote work")
	for _, n := range []int{0, 1, 1000} {
		rules := make([]Rule, n)
		for i := range rules {
			rules[i] = phraseRule(fmt.Sprintf("a/x%d", i), Phrase{Text: fmt.Sprintf("%s %s %s", words[i%10], words[i/10%10], words[i/100])})
		}
		if n > 0 {
			rules[0] = phraseRule("a/of", Phrase{Text: "could of", Replace: "could have"})
		}
		set := newSet(b, rules...)
		b.Run(fmt.Sprintf("%d rules", n), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := set.Scan(doc, f); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
