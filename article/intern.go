package article

import (
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"

	"copydesk/article/lexicon"
)

// interner gives forms to the words of one Document. Words of the lexicon keep
// their lexicon ID; the others are numbered after it as they come.
type interner struct {
	local []string
	slots []ownSlot // open addressing over local
	buf   []byte
	known [1 << knownBits]knownWord // some words of the lexicon, also of earlier Documents
}

// knownWord is a word of up to eight bytes as it is written, and its form: most
// words of an article are found at once by what they look like.
type knownWord struct {
	word uint64
	form FormID
}

const knownBits = 11

// ownSlot holds a form of the Document's own: its index in local plus one, and a
// part of its key.
type ownSlot struct{ key, index uint32 }

// form returns the form of text[at:end], which is not empty and has no NUL.
func (in *interner) form(text string, at, end int) FormID {
	n := end - at
	if n > 8 {
		return in.long(text, at, end)
	}
	word := bytesAt(text, at, n)
	known := &in.known[word*0x9E3779B97F4A7C15>>(64-knownBits)]
	if known.word == word {
		return known.form
	}
	f := in.short(text[at:end], word)
	if f.Known() {
		*known = knownWord{word, f}
	}
	return f
}

// short is form for a word of up to eight bytes.
func (in *interner) short(text string, word uint64) FormID {
	if word&nonASCII != 0 {
		return in.slow(text)
	}
	low := lowerBytes(word)
	if id := lexicon.LookupShort(low, len(text)); id != 0 {
		return FormID(id)
	}
	if low == word {
		return in.own(text, lexicon.Key(0).Add(low))
	}
	in.buf = binary.LittleEndian.AppendUint64(in.buf[:0], low)[:len(text)]
	return in.find(lexicon.Key(0).Add(low))
}

// long is form for a word of more than eight bytes.
func (in *interner) long(text string, at, end int) FormID {
	in.buf = in.buf[:0]
	var k lexicon.Key
	all, same := uint64(0), true
	for i := at; i < end; i += 8 {
		word := bytesAt(text, i, end-i)
		low := lowerBytes(word)
		all, same = all|word, same && word == low
		k = k.Add(low)
		in.buf = binary.LittleEndian.AppendUint64(in.buf, low)
	}
	in.buf = in.buf[:end-at]
	switch {
	case all&nonASCII != 0:
		return in.slow(text[at:end])
	case same:
		if id := lexicon.LookupKey(text[at:end], k); id != 0 {
			return FormID(id)
		}
		return in.own(text[at:end], k)
	}
	return in.find(k)
}

// nonASCII has the bits that bytes outside ASCII have.
const nonASCII = 0x8080808080808080

// bytesAt are the first n bytes of text[at:], up to eight, the first of them lowest.
func bytesAt(text string, at, n int) (word uint64) {
	if at+8 <= len(text) {
		return lexicon.Eight(text[at:]) & (1<<(8*n) - 1)
	}
	for i := at + min(n, 8) - 1; i >= at; i-- {
		word = word<<8 | uint64(text[i])
	}
	return word
}

// lowerBytes makes the capitals of eight ASCII bytes small: adding carries into
// the top bit of a byte from A on, and again from behind Z on.
func lowerBytes(word uint64) uint64 {
	const each = 0x0101010101010101
	capitals := (word + (0x80-'A')*each) &^ (word + (0x80-'Z'-1)*each) & nonASCII
	return word | capitals>>2
}

// slow is form for words with letters outside ASCII.
func (in *interner) slow(word string) FormID {
	in.buf = in.buf[:0]
	for _, r := range word {
		if r == '’' && utf8.RuneCountInString(word) > 1 {
			r = '\''
		}
		in.buf = utf8.AppendRune(in.buf, unicode.ToLower(r))
	}
	return in.find(lexicon.KeyOf(string(in.buf)))
}

// find returns the form of the word in buf, which is copied only when it is new.
func (in *interner) find(k lexicon.Key) FormID {
	if id := lexicon.LookupKey(string(in.buf), k); id != 0 {
		return FormID(id)
	}
	if i := in.probe(string(in.buf), k); i != 0 {
		return FormID(lexicon.Most + i)
	}
	return in.add(string(in.buf), k)
}

// own returns the Document's own form of a lower-cased word, a new one at need.
func (in *interner) own(word string, k lexicon.Key) FormID {
	if i := in.probe(word, k); i != 0 {
		return FormID(lexicon.Most + i)
	}
	return in.add(word, k)
}

// probe returns the number of a word of the Document's own, zero when it is new.
func (in *interner) probe(word string, k lexicon.Key) uint32 {
	if len(in.slots) == 0 {
		return 0
	}
	mask := uint32(len(in.slots) - 1)
	for i := uint32(k) & mask; in.slots[i].index != 0; i = (i + 1) & mask {
		if s := in.slots[i]; s.key == uint32(k) && in.local[s.index-1] == word {
			return s.index
		}
	}
	return 0
}

// add gives a new word a form.
func (in *interner) add(word string, k lexicon.Key) FormID {
	if 2*(len(in.local)+1) > len(in.slots) {
		old := in.slots
		in.slots = make([]ownSlot, max(128, 2*len(old)))
		for _, s := range old {
			if s.index != 0 {
				in.place(s)
			}
		}
	}
	in.local = append(in.local, word)
	in.place(ownSlot{uint32(k), uint32(len(in.local))})
	return FormID(lexicon.Most + len(in.local))
}

func (in *interner) place(s ownSlot) {
	mask := uint32(len(in.slots) - 1)
	at := s.key & mask
	for in.slots[at].index != 0 {
		at = (at + 1) & mask
	}
	in.slots[at] = s
}

// forget lets go of the Document's own words.
func (in *interner) forget() {
	clear(in.local)
	clear(in.slots)
	in.local = in.local[:0]
}

// FindForm returns the form of a word of any case if it occurs in the Document
// or the lexicon, else zero.
func (d *Document) FindForm(word string) FormID {
	word = strings.ToLower(word)
	if id := lexicon.Lookup(word); id != 0 {
		return FormID(id)
	}
	for i, w := range d.local {
		if w == word {
			return FormID(lexicon.Most + i + 1)
		}
	}
	return 0
}
