package article

import (
	"strings"

	"copydesk/article/lexicon"
)

// Table maps word forms of the lexicon to values, for the word lists of a
// grammar. Looking a form up costs one array access.
type Table[T any] struct {
	index  []uint16
	values []T
}

// NewTable makes a table. Every key must be a lower-cased word of the lexicon:
// it panics on one that is not, because that word would never be found.
// (Add it to lexicon/grammar.txt.)
func NewTable[T any](entries map[string]T) *Table[T] {
	t := &Table[T]{index: make([]uint16, lexicon.Slots+1), values: make([]T, 1, len(entries)+1)}
	var missing []string
	for word, v := range entries {
		id := lexicon.Lookup(word)
		if id == 0 {
			missing = append(missing, word)
			continue
		}
		t.index[id] = uint16(len(t.values))
		t.values = append(t.values, v)
	}
	if missing != nil {
		panic("article: not in the lexicon: " + strings.Join(missing, " "))
	}
	return t
}

// NewSet makes a table that only says whether a form is one of the words.
func NewSet(words ...string) *Table[bool] {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return NewTable(m)
}

// Get returns the value of a form and whether it has one.
func (t *Table[T]) Get(f FormID) (T, bool) {
	if f > lexicon.Slots {
		return t.values[0], false
	}
	i := t.index[f]
	return t.values[i], i != 0
}

// Has reports whether the form is in the table.
func (t *Table[T]) Has(f FormID) bool { return f <= lexicon.Slots && t.index[f] != 0 }
