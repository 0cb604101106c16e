package titles

import (
	"unicode/utf8"

	"copydesk/article/lexicon"
)

// alike says of each spelling whether it shares a bucket of near with another, as
// few do, and whether any does: those alone need be sorted. It looks at the same
// words with a letter left out through hashes that cost a step each, however long
// the word is.
func (s *spellings) alike() (found []bool, any bool) {
	found = make([]bool, len(s.list))
	if len(s.list) > mostWords {
		for i := range found {
			found[i] = true // the article is an index of names
		}
		return found, true
	}
	letters := 0
	for i := range s.list {
		letters += len(s.doc.FormText(s.list[i].form)) + 2
	}
	b := newBuckets(letters)
	for i := range s.list {
		word := s.doc.FormText(s.list[i].form)
		if len(word) > lexicon.MaxWord || utf8.RuneCountInString(word) < shortest {
			continue
		}
		b.word(word, int32(i), func(other int32) { found[other], found[i], any = true, true, true })
	}
	return found, any
}

// buckets remember the first word of every bucket: open addressing, three quarters
// of it full at most. Two buckets are taken for one where the parts of their hashes
// that are kept are the same, about once in ten thousand.
type buckets struct {
	slots []uint32 // a part of the hash, and the number of the word plus one
	mask  uint64
}

// mostWords is how many words buckets can tell apart.
const mostWords = 1<<16 - 2

func newBuckets(n int) *buckets {
	size := 64
	for 3*size < 4*n {
		size *= 2
	}
	return &buckets{make([]uint32, size), uint64(size - 1)}
}

// put puts a word into a bucket, and calls met with the one that was there before.
func (b *buckets) put(hash uint64, word int32, met func(int32)) {
	hash *= 0x9E3779B97F4A7C15 // Fibonacci hashing
	for i := hash >> 32 & b.mask; ; i = (i + 1) & b.mask {
		switch e := b.slots[i]; {
		case e == 0:
			b.slots[i] = uint32(hash)&^(1<<16-1) | uint32(word+1)
			return
		case e>>16 == uint32(hash)>>16:
			if other := int32(uint16(e)) - 1; other != word {
				met(other)
			}
			return
		}
	}
}

// word puts a word into its buckets. The hash is a polynomial of a word's bytes, so
// that those of its beginning and its end make that of both without what stands
// between them.
func (b *buckets) word(word string, number int32, met func(int32)) {
	var ends, powers [lexicon.MaxWord + 1]uint64
	powers[0] = 1
	for i := len(word) - 1; i >= 0; i-- {
		p := powers[len(word)-1-i]
		ends[i] = ends[i+1] + uint64(word[i])*p
		powers[len(word)-i] = p * hashBase
	}
	b.put(ends[0], number, met)
	b.put(^uint64(soundHash(word)), number, met)
	for at, begin := 0, uint64(0); at < len(word); {
		n := 1
		if word[at] >= utf8.RuneSelf {
			_, n = utf8.DecodeRuneInString(word[at:])
		}
		if n > 1 || at == 0 || word[at] != word[at-1] {
			b.put(begin*powers[len(word)-at-n]+ends[at+n], number, met)
		}
		for range n {
			begin = begin*hashBase + uint64(word[at])
			at++
		}
	}
}

// hashBase is the odd number whose powers a hash is made of, that of FNV-1a.
const hashBase = 0x100000001B3
