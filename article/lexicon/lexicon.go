// Package lexicon is the fixed vocabulary: the English words of both dialects
// and the written forms that the grammars of figures, dates and titles need.
// It is one embedded word list and one embedded hash index over it, so nothing
// is loaded or built when a program starts.
package lexicon

import (
	_ "embed"
)

//go:generate go run ./gen

//go:embed words.txt
var words string

//go:embed index.bin
var index string

// ID names a word of the lexicon. It is the word's slot in the index plus one;
// zero is no word. IDs are stable for one build of the word list only.
type ID uint32

// Slots is the number of slots of the index, so that an ID is at most Slots.
const Slots = 1 << 18

// Commonness is how usual a word is, after the size classes of SCOWL.
type Commonness uint8

// The classes of commonness.
const (
	Common   Commonness = iota // SCOWL sizes 10 and 20: everybody's words
	Usual                      // 35 and 40
	Uncommon                   // 50 to 60
	Rare                       // 70
)

// Dialect says where a spelling is used.
type Dialect uint8

// The dialects of a spelling.
const (
	Both    Dialect = iota // American and British copy alike
	US                     // American only
	GB                     // British only
	Grammar                // no dictionary word: a written form some grammar needs
)

// Entry says what the lexicon knows of a word.
type Entry struct {
	Commonness Commonness
	Dialect    Dialect
	Name       bool // written with a capital only
}

const (
	offsetBits = 22
	lengthBits = 5
	// MaxWord is the longest word of the lexicon, in bytes.
	MaxWord = 1<<lengthBits - 1
)

// Hash is the hash of a lower-cased word that the index is built with (FNV-1a).
func Hash(word string) uint32 {
	h := HashSeed
	for i := 0; i < len(word); i++ {
		h = HashByte(h, word[i])
	}
	return h
}

// HashSeed is the hash of nothing.
const HashSeed uint32 = 2166136261

// HashByte adds one byte to a hash.
func HashByte(h uint32, b byte) uint32 { return (h ^ uint32(b)) * 16777619 }

func slot(i uint32) uint32 {
	i *= 4
	_ = index[i+3]
	return uint32(index[i]) | uint32(index[i+1])<<8 | uint32(index[i+2])<<16 | uint32(index[i+3])<<24
}

// Lookup returns the ID of a lower-cased word, or zero.
func Lookup(word string) ID { return LookupHash(word, Hash(word)) }

// LookupHash is Lookup for a caller that has the word's hash already.
func LookupHash(word string, hash uint32) ID {
	if len(word) > MaxWord {
		return 0
	}
	for i := spread(hash); ; i = (i + 1) & (Slots - 1) {
		e := slot(i)
		if e == 0 {
			return 0
		}
		if int(e>>offsetBits&MaxWord) == len(word) {
			at := e & (1<<offsetBits - 1)
			if words[at:int(at)+len(word)] == word {
				return ID(i + 1)
			}
		}
	}
}

func spread(hash uint32) uint32 { return (hash ^ hash>>15) & (Slots - 1) }

// Text returns the word of an ID, lower-cased; the empty string for an ID
// outside the lexicon.
func (id ID) Text() string {
	if id == 0 || id > Slots {
		return ""
	}
	e := slot(uint32(id) - 1)
	at := e & (1<<offsetBits - 1)
	return words[at : at+e>>offsetBits&MaxWord]
}

// Entry returns what the lexicon knows of a word. It must be an ID that Lookup gave.
func (id ID) Entry() Entry {
	e := slot(uint32(id)-1) >> (offsetBits + lengthBits)
	return Entry{Commonness: Commonness(e & 3), Dialect: Dialect(e >> 2 & 3), Name: e>>4&1 == 1}
}

// InDictionary reports whether the word is right as it stands in lower case in
// either dialect: neither a name nor a form that only a grammar knows.
func (id ID) InDictionary() bool {
	if id == 0 || id > Slots {
		return false
	}
	e := id.Entry()
	return !e.Name && e.Dialect != Grammar
}

// Each calls f with every word of the lexicon in the order of the list.
func Each(f func(word string, id ID)) {
	for i := 0; i < len(words); {
		end := i
		for words[end] != '\n' {
			end++
		}
		stop := i
		for stop < end && words[stop] != '\t' {
			stop++
		}
		if w := words[i:stop]; w != "" && w[0] != '#' {
			f(w, Lookup(w))
		}
		i = end + 1
	}
}
