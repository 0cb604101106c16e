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
	slots  []uint32 // open addressing; a quarter of it is full, or half of a large one
	values []T
	shift  uint8 // of a form's hash, so that what is left is a place
}

// A slot holds a form and below it the index of its value; no form is an empty one.
const valueBits = 14

const _ = uint(1<<(32-valueBits) - 1 - lexicon.Most) // forms have room

// NewTable makes a table. Every key must be a lower-cased word of the lexicon:
// it panics on one that is not, because that word would never be found.
// (Add it to lexicon/grammar.txt.)
func NewTable[T any](entries map[string]T) *Table[T] {
	t := emptyTable[T](len(entries))
	t.values = make([]T, 0, len(entries))
	var missing []string
	for word, v := range entries {
		if !t.set(word, uint32(len(t.values))) {
			missing = append(missing, word)
		}
		t.values = append(t.values, v)
	}
	if len(t.values) > 1<<valueBits {
		panic("article: a table of too many words")
	}
	refuse(missing)
	return t
}

// NewSet makes a table that only says whether a form is one of the words.
func NewSet(words ...string) *Table[bool] {
	t := emptyTable[bool](len(words))
	t.values = isWord[:]
	var missing []string
	for _, word := range words {
		if !t.set(word, 0) {
			missing = append(missing, word)
		}
	}
	refuse(missing)
	return t
}

// isWord is the one value of sets.
var isWord = [...]bool{true}

// emptyTable is a table with room for n words.
func emptyTable[T any](n int) *Table[T] {
	t := &Table[T]{shift: 32 - 2}
	room := 4 * n
	if n > 500 {
		room = 2 * n
	}
	size := 4
	for size < room {
		size *= 2
		t.shift--
	}
	t.slots = make([]uint32, size)
	return t
}

// refuse panics when words are missing from the lexicon.
func refuse(missing []string) {
	if missing != nil {
		slices.Sort(missing)
		panic("article: not in the lexicon: " + strings.Join(missing, " "))
	}
}

// set gives a word its value; it reports whether the lexicon has the word.
func (t *Table[T]) set(word string, value uint32) bool {
	f := FormOf(word)
	if f == 0 {
		return false
	}
	i := t.place(f)
	for t.slots[i] != 0 && t.slots[i]>>valueBits != uint32(f) {
		i = (i + 1) & uint32(len(t.slots)-1)
	}
	t.slots[i] = uint32(f)<<valueBits | value
	return true
}

// place is where the search for a form begins (Knuth's multiplicative hash).
func (t *Table[T]) place(f FormID) uint32 { return uint32(f) * 2654435769 >> t.shift }

// find returns the slot of a form, zero when it has none.
func (t *Table[T]) find(f FormID) uint32 {
	for i := t.place(f); ; i = (i + 1) & uint32(len(t.slots)-1) {
		if s := t.slots[i]; s>>valueBits == uint32(f) || s == 0 {
			return s
		}
	}
}

// Get returns the value of a form and whether it has one.
func (t *Table[T]) Get(f FormID) (v T, ok bool) {
	s := t.find(f)
	if s == 0 {
		return v, false
	}
	return t.values[s%(1<<valueBits)], true
}

// Has reports whether the form is in the table.
func (t *Table[T]) Has(f FormID) bool { return t.find(f) != 0 }
