package typos

import (
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// TestGuessMissesNoWord holds the guesses, which leave out places and letters that
// cannot help, against all words that one slip makes.
func TestGuessMissesNoWord(t *testing.T) {
	g := &guesser{present: func(article.FormID) bool { return false }}
	at := 0
	lexicon.Each(func(word string, id lexicon.ID) {
		if at++; at%2003 != 0 || !id.InDictionary() || len(word) < 4 || len(word) > 9 || strings.Trim(word, letters) != "" {
			return
		}
		for _, slip := range append(edits(word), "zq"+word) {
			if lexicon.Lookup(slip) != 0 || len(slip) < 4 {
				continue
			}
			meant := map[article.FormID]bool{}
			for _, w := range edits(slip) {
				if id := lexicon.Lookup(w); id.InDictionary() {
					meant[article.FormID(id)] = true
				}
			}
			got := g.guess(slip, "")
			if len(meant) == 0 && len(slip) >= 8 {
				continue // two slips
			}
			if len(got) != min(len(meant), most) {
				t.Fatalf("%q: %d guesses, but %d words are one slip away", slip, len(got), len(meant))
			}
			for _, m := range got {
				if !meant[m.form] {
					t.Fatalf("%q: %q is more than a slip away", slip, lexicon.ID(m.form).Text())
				}
			}
		}
	})
}

// edits are all that one slip makes of a word.
func edits(word string) []string {
	var out []string
	for i := range len(word) + 1 {
		head, tail := word[:i], word[i:]
		for _, c := range letters {
			out = append(out, head+string(c)+tail)
			if tail != "" && tail[:1] != string(c) {
				out = append(out, head+string(c)+tail[1:])
			}
		}
		if tail != "" {
			out = append(out, head+tail[1:])
		}
		if len(tail) > 1 && tail[0] != tail[1] {
			out = append(out, head+tail[1:2]+tail[:1]+tail[2:])
		}
	}
	return out
}
