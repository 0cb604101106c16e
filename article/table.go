package article

import (
	"slices"
	"strings"

	"copydesk/article/lexicon"
)

// Table maps word forms of the lexicon to values, for the word lists of a
// grammar. It takes a few bytes a word, and looking a form up costs a
// multiplication and hardly ever more than one access to an array.
type Table[T any] struct {
	forms  []FormID // open addressing; a quarter or less of it is full
	values []T      // beside the forms
	shift  uint8    // of a form's hash, so that what is left is a place
}

// NewTable makes a table. Every key must be a lower-cased word of the lexicon:
// it panics on one that is not, because that word would never be found.
// (Add it to lexicon/grammar.txt.)
func NewTable[T any](entries map[string]T) *Table[T] {
	t := &Table[T]{shift: 32 - 2}
	size := 4
	for size < 4*len(entries) {
		size *= 2
		t.shift--
	}
	t.forms, t.values = make([]FormID, size), make([]T, size)
	var missing []string
	for word, v := range entries {
		id := lexicon.Lookup(word)
		if id == 0 {
			missing = append(missing, word)
			continue
		}
		t.set(FormID(id), v)
	}
	if missing != nil {
		slices.Sort(missing)
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

func (t *Table[T]) set(f FormID, v T) {
	i := t.place(f)
	for t.forms[i] != 0 {
		i = t.next(i)
	}
	t.forms[i], t.values[i] = f, v
}

// place is where a form stands unless another one took its place (Knuth's
// multiplicative hashing).
func (t *Table[T]) place(f FormID) uint32 { return uint32(f) * 2654435769 >> t.shift }

func (t *Table[T]) next(i uint32) uint32 { return (i + 1) & uint32(len(t.forms)-1) }

// Get returns the value of a form and whether it has one.
func (t *Table[T]) Get(f FormID) (v T, ok bool) {
	i := t.place(f)
	for t.forms[i] != f {
		if t.forms[i] == 0 {
			return v, false
		}
		i = t.next(i)
	}
	return t.values[i], f != 0
}

// Has reports whether the form is in the table.
func (t *Table[T]) Has(f FormID) bool {
	i := t.place(f)
	for t.forms[i] != f {
		if t.forms[i] == 0 {
			return false
		}
		i = t.next(i)
	}
	return f != 0
}
