package article

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"copydesk/article/lexicon"
)

// interner gives forms to the words of one Document. Words of the lexicon keep
// their lexicon ID; the others are numbered after it as they come.
type interner struct {
	local []string
	slots []uint32 // open addressing over local; index plus one
	buf   []byte
}

func (in *interner) form(word string) FormID {
	h := lexicon.HashSeed
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c-'A' < 26 || c >= utf8.RuneSelf {
			return in.lower(word)
		}
		h = lexicon.HashByte(h, c)
	}
	if id := lexicon.LookupHash(word, h); id != 0 {
		return FormID(id)
	}
	return in.own(word, h)
}

// lower is form for a word that may not be in lower case.
func (in *interner) lower(word string) FormID {
	in.buf = in.buf[:0]
	h := lexicon.HashSeed
	for i := 0; i < len(word); i++ {
		c := word[i]
		if c >= utf8.RuneSelf {
			return in.slow(word)
		}
		if c-'A' < 26 {
			c += 'a' - 'A'
		}
		h = lexicon.HashByte(h, c)
		in.buf = append(in.buf, c)
	}
	if id := lexicon.LookupHash(string(in.buf), h); id != 0 {
		return FormID(id)
	}
	return in.find(h)
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
	h := lexicon.HashSeed
	for _, c := range in.buf {
		h = lexicon.HashByte(h, c)
	}
	if id := lexicon.LookupHash(string(in.buf), h); id != 0 {
		return FormID(id)
	}
	return in.find(h)
}

// find is own for the word in buf, which is copied only when it is new.
func (in *interner) find(h uint32) FormID {
	if i, ok := in.probe(string(in.buf), h); ok {
		return FormID(lexicon.Slots + i)
	}
	return in.own(string(in.buf), h)
}

func (in *interner) probe(word string, h uint32) (uint32, bool) {
	if len(in.slots) == 0 {
		return 0, false
	}
	mask := uint32(len(in.slots) - 1)
	for i := h & mask; in.slots[i] != 0; i = (i + 1) & mask {
		if in.local[in.slots[i]-1] == word {
			return in.slots[i], true
		}
	}
	return 0, false
}

// own returns the Document's own form of a lower-cased word, a new one at need.
func (in *interner) own(word string, h uint32) FormID {
	if i, ok := in.probe(word, h); ok {
		return FormID(lexicon.Slots + i)
	}
	if 2*(len(in.local)+1) > len(in.slots) {
		in.grow()
	}
	in.local = append(in.local, word)
	in.place(uint32(len(in.local)), h)
	return FormID(lexicon.Slots + len(in.local))
}

func (in *interner) place(i, h uint32) {
	mask := uint32(len(in.slots) - 1)
	at := h & mask
	for in.slots[at] != 0 {
		at = (at + 1) & mask
	}
	in.slots[at] = i
}

func (in *interner) grow() {
	in.slots = make([]uint32, max(128, 2*len(in.slots)))
	for i, w := range in.local {
		in.place(uint32(i+1), lexicon.Hash(w))
	}
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
			return FormID(lexicon.Slots + i + 1)
		}
	}
	return 0
}
