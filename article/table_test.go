package article

import (
	"testing"

	"copydesk/article/lexicon"
)

func TestTableKnowsItsWordsAndNoOthers(t *testing.T) {
	entries := map[string]int{}
	n := 0
	lexicon.Each(func(word string, _ lexicon.ID) {
		if n++; n%997 == 0 {
			entries[word] = n
		}
	})
	for _, table := range []*Table[int]{NewTable(entries), NewTable(map[string]int{"a": 1}), NewTable(map[string]int{}), NewTable(map[string]int{"to": 1, "in": 2})} {
		found := 0
		for f := FormID(0); f < lexicon.Most+1000; f++ {
			v, ok := table.Get(f)
			if ok != table.Has(f) {
				t.Fatalf("Get and Has differ about form %d", f)
			}
			if !ok && v != 0 {
				t.Fatalf("form %d is not there and has the value %d", f, v)
			}
			if ok {
				found++
			}
		}
		want := 0
		for word, v := range entries {
			if got, ok := table.Get(FormOf(word)); ok {
				want++
				if got != v {
					t.Errorf("the value of %q is %d, want %d", word, got, v)
				}
			}
		}
		if len(table.slots) > 100 && (found != len(entries) || want != len(entries)) {
			t.Errorf("%d of %d words are found, %d by name", found, len(entries), want)
		}
	}
}

// TestTableWithoutForm holds that no form is in no table, also in one that has a
// word at the place where it would be looked for.
func TestTableWithoutForm(t *testing.T) {
	full := false
	lexicon.Each(func(word string, _ lexicon.ID) {
		if full {
			return
		}
		table := NewSet(word)
		full = table.slots[0] != 0
		if v, ok := table.Get(0); table.Has(0) || ok || v {
			t.Fatalf("no form is in the table of %q", word)
		}
	})
	if !full {
		t.Error("no word stands at the first place")
	}
}

func TestTableRefusesWordsItWouldNeverFind(t *testing.T) {
	defer func() {
		if got, want := recover(), "article: not in the lexicon: Harbour xqzzy"; got != want {
			t.Errorf("it panics with %v, want %v", got, want)
		}
	}()
	NewSet("harbour", "xqzzy", "Harbour")
}
