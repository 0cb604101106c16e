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
		for f := FormID(0); f < lexicon.Slots+1000; f++ {
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
		if len(table.forms) > 100 && (found != len(entries) || want != len(entries)) {
			t.Errorf("%d of %d words are found, %d by name", found, len(entries), want)
		}
	}
}

// TestTableWithFullPlaces fills the places that no form and its neighbours hash to.
func TestTableWithFullPlaces(t *testing.T) {
	table := NewTable(map[string]int{"a": 1})
	for f := FormID(1); f < 200; f++ {
		if table.place(f) == 0 && len(table.forms) == 4 {
			table.set(f, 2)
			table.set(f+1, 3)
			break
		}
	}
	if table.Has(0) {
		t.Error("no form is in the table")
	}
	if v, ok := table.Get(0); ok || v != 0 {
		t.Error("no form has a value")
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
