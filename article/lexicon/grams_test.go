package lexicon

import "testing"

func TestEveryWordsGramsAreThere(t *testing.T) {
	Each(func(word string, id ID) {
		if !id.InDictionary() {
			return
		}
		EachGram(word, func(gram uint32) {
			if !HasGram(gram) {
				t.Errorf("a gram of %q is missing: run go generate", word)
			}
		})
	})
}

func TestGramsTellMisspellings(t *testing.T) {
	for _, word := range []string{"recieve", "occurrrence", "teh", "xtra"} {
		missing := 0
		EachGram(word, func(gram uint32) {
			if !HasGram(gram) {
				missing++
			}
		})
		if missing == 0 {
			t.Errorf("%q has the grams of words only", word)
		}
	}
}
