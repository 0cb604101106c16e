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

// ID names a word of the lexicon: its number in the word list, from 1. Zero is no
// word. The list begins with the common words, and among them with the short
// ones, so that tables by ID have what articles look for close together. IDs are
// stable for one build of the word list only.
type ID uint32

// Most is the number of IDs that there is room for: no ID is above it.
const Most = 150_000

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

// The index begins with a hash table: open addressing over Places slots of four
// bytes, each the ID of a word, zero for none, and above it a part of its key.
// Then come the entries, four bytes too, by ID from zero: a word's offset in the
// list, its length and its flags. At the end is a bit for every ID that says
// whether its word is in the dictionary.
const (
	// Places is the number of slots of the hash table.
	Places = 1 << 18

	idBits     = 18
	entries    = 4 * Places           // where they begin in the index
	dictionary = entries + 4*(Most+1) // where the bits begin
)

// Hash is a hash of a word (FNV-1a).
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

// Key is the hash of a lower-cased word that the index is built with.
type Key uint64

// KeyOf returns the key of a word. It is made of eight bytes at a time.
func KeyOf(word string) Key {
	var k Key
	for ; len(word) > 8; word = word[8:] {
		k = k.Add(Eight(word))
	}
	return k.Add(few(word))
}

// Add adds the next eight bytes of a word, the first of them lowest, to the key of
// those before; the last ones may be fewer, and zeros behind them.
func (k Key) Add(bytes uint64) Key {
	k = (k ^ Key(bytes)) * 0x9E3779B97F4A7C15
	return k ^ k>>32
}

// Place is the slot at which the search for a word begins.
func (k Key) Place() uint32 { return uint32(k>>32) % Places }

// Slot is what a slot of the hash table holds for a word.
func (k Key) Slot(id ID) uint32 { return uint32(k)&^(1<<idBits-1) | uint32(id) }

// Eight are the first eight bytes of a longer string, the first of them lowest.
func Eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// few are the bytes of a string of up to eight.
func few(s string) (bytes uint64) {
	for i := len(s) - 1; i >= 0; i-- {
		bytes = bytes<<8 | uint64(s[i])
	}
	return bytes
}

// four are the four bytes of the index at an offset.
func four(at uint32) uint32 {
	_ = index[at+3]
	return uint32(index[at]) | uint32(index[at+1])<<8 | uint32(index[at+2])<<16 | uint32(index[at+3])<<24
}

// entry is the entry of a word.
func (id ID) entry() uint32 { return four(entries + 4*uint32(id)) }

// Lookup returns the ID of a lower-cased word, or zero.
func Lookup(word string) ID {
	if len(word) <= 8 {
		return LookupShort(few(word), len(word))
	}
	return LookupKey(word, KeyOf(word))
}

// LookupKey is Lookup for a caller that has the word's key already.
func LookupKey(word string, k Key) ID {
	for i := k.Place(); ; i = (i + 1) % Places {
		slot := four(4 * i)
		if slot == 0 {
			return 0
		}
		if (slot^uint32(k))>>idBits == 0 {
			if id := ID(slot % (1 << idBits)); id.Text() == word {
				return id
			}
		}
	}
}

// LookupShort is Lookup for a word of up to eight bytes that is given as Key.Add
// takes it.
func LookupShort(bytes uint64, length int) ID {
	k := Key(0).Add(bytes)
	for i := k.Place(); ; i = (i + 1) % Places {
		slot := four(4 * i)
		if slot == 0 {
			return 0
		}
		if (slot^uint32(k))>>idBits == 0 {
			id := ID(slot % (1 << idBits))
			e := id.entry()
			if int(e>>offsetBits&MaxWord) == length && Eight(words[e%(1<<offsetBits):])<<(64-8*length) == bytes<<(64-8*length) {
				return id
			}
		}
	}
}

// Text returns the word of an ID, lower-cased; the empty string for an ID
// outside the lexicon.
func (id ID) Text() string {
	if id > Most {
		return ""
	}
	e := id.entry()
	at := e % (1 << offsetBits)
	return words[at : at+e>>offsetBits&MaxWord]
}

// Entry returns what the lexicon knows of a word. It must be an ID that Lookup gave.
func (id ID) Entry() Entry {
	e := id.entry() >> (offsetBits + lengthBits)
	return Entry{Commonness: Commonness(e & 3), Dialect: Dialect(e >> 2 & 3), Name: e>>4&1 == 1}
}

// InDictionary reports whether the word is right as it stands in lower case in
// either dialect: neither a name nor a form that only a grammar knows.
func (id ID) InDictionary() bool {
	return id <= Most && index[dictionary+id/8]>>(id%8)&1 == 1
}

// Each calls f with every word of the lexicon in the order of the list.
func Each(f func(word string, id ID)) {
	id := ID(0)
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
			id++
			f(w, id)
		}
		i = end + 1
	}
}
