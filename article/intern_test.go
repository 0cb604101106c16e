package article

import (
	"strings"
	"testing"

	"copydesk/article/lexicon"
)

// TestInternerKnowsTheLexicon holds that every word of the lexicon has its own
// form, whatever its capitals and wherever it stands, and that near it has none.
func TestInternerKnowsTheLexicon(t *testing.T) {
	in := interner{}
	lexicon.Each(func(word string, id lexicon.ID) {
		if got := lexicon.Lookup(word); got != id || id.Text() != word {
			t.Fatalf("%q is number %d, want %d, which is %q", word, got, id, id.Text())
		}
		if lexicon.LookupKey(word, lexicon.KeyOf(word)) != id {
			t.Fatalf("%q is not found by its key", word)
		}
		for _, text := range []string{word, word + " and so on", strings.ToUpper(word) + " and so on"} {
			if got := in.form(text, 0, len(word)); got != FormID(id) && strings.ToLower(text[:len(word)]) == word {
				t.Fatalf("the form of %q is %d, want %d", text, got, id)
			}
		}
		text := "xq" + word
		for _, at := range []int{0, 1} {
			own := in.form(text, at, len(text))
			if again := in.form(strings.ToUpper(text), at, len(text)); own.Known() != (lexicon.Lookup(text[at:]) != 0) || again != own && strings.ToLower(strings.ToUpper(text)) == text {
				t.Fatalf("the form of %q is %d and %d", text[at:], own, again)
			}
		}
	})
}

func TestLowerBytes(t *testing.T) {
	for c := range 128 {
		text := strings.Repeat(string(rune(c)), 8)
		if got, want := lowerBytes(bytesAt(text, 0, 8)), bytesAt(strings.ToLower(text), 0, 8); got != want {
			t.Errorf("%q becomes %x, want %x", text, got, want)
		}
	}
}
