package titles

import (
	"slices"
	"unicode/utf8"

	"copydesk/article/lexicon"
)

// near calls f for all pairs of spellings that one slip may part, some of them
// more than once. Two words that one slip parts are alike when a letter is left
// out of one of them or of each, so words go into buckets by all the words that
// they are with a letter left out: the cost grows with the number of words.
func (s *spellings) near(f func(a, b int32)) {
	alike, any := s.alike()
	if !any {
		return
	}
	s.lower()
	var keys []bucketKey
	for i := range alike {
		if word := s.doc.FormText(s.list[i].form); alike[i] && !s.list[i].small && onlyLetters(word) {
			keys = appendKeys(keys, word, int32(i))
		}
	}
	slices.Sort(keys)
	for len(keys) > 0 {
		n := 1
		for n < len(keys) && keys[n].hash() == keys[0].hash() {
			n++
		}
		for i := 0; i < min(n, fullBucket); i++ {
			for j := i + 1; j < min(n, fullBucket); j++ {
				if keys[i] != keys[j] {
					f(keys[i].word(), keys[j].word())
				}
			}
		}
		keys = keys[n:]
	}
}

// fullBucket bounds the words of one bucket. No article has sixty names that
// differ in one letter; a list of part numbers has.
const fullBucket = 60

// bucketKey is the hash of a bucket above the number of a word, in one number
// because those sort fastest.
type bucketKey uint64

func newKey(hash uint32, word int32) bucketKey { return bucketKey(hash)<<32 | bucketKey(word) }

func (k bucketKey) hash() uint32 { return uint32(k >> 32) }

func (k bucketKey) word() int32 { return int32(uint32(k)) }

// appendKeys adds the keys of a word: itself, itself with each letter left out,
// and what it sounds like.
func appendKeys(keys []bucketKey, word string, i int32) []bucketKey {
	keys = append(keys, newKey(lexicon.Hash(word), i), newKey(soundHash(word), i))
	for at := 0; at < len(word); {
		_, n := utf8.DecodeRuneInString(word[at:])
		if at == 0 || word[at] != word[at-1] || n > 1 {
			h := lexicon.Hash(word[:at])
			for j := at + n; j < len(word); j++ {
				h = lexicon.HashByte(h, word[j])
			}
			keys = append(keys, newKey(h, i))
		}
		at += n
	}
	return keys
}

// soundHash is the hash of a word in which letters written for one sound are
// the same letter.
func soundHash(word string) uint32 {
	h := lexicon.HashByte(lexicon.HashSeed, ' ')
	for i := 0; i < len(word); i++ {
		c, next := word[i], byte(0)
		if i+1 < len(word) {
			next = word[i+1]
		}
		if isLetter(c) && (next == 0 || isLetter(next)) {
			s := sounds[c&31][next&31]
			c = s.letter
			i += int(s.more)
		} else {
			var n int
			c, n = soundAt(word, i)
			i += n - 1
		}
		h = lexicon.HashByte(h, c)
	}
	return h
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' }

// sounded is the letter for a sound, and how many bytes more than one are written for it.
type sounded struct {
	letter byte
	more   uint8
}

// sounds holds what soundAt says of every two letters, by their last five bits, and
// of a letter that is the last.
var sounds = soundTable()

func soundTable() (t [32][32]sounded) {
	for c := byte('a'); c <= 'z'; c++ {
		for next := byte('a'); next <= 'z'; next++ {
			s, n := soundAt(string([]byte{c, next}), 0)
			t[c&31][next&31] = sounded{s, uint8(n - 1)}
		}
		s, n := soundAt(string([]byte{c}), 0)
		t[c&31][0] = sounded{s, uint8(n - 1)}
	}
	return t
}

// soundAt returns the letter that stands for the sound at i and how many bytes
// are written for it.
func soundAt(word string, i int) (byte, int) {
	c, next := word[i], byte(0)
	if i+1 < len(word) {
		next = word[i+1]
	}
	switch c {
	case 'p', 'f':
		if next == 'h' && c == 'p' || next == 'f' && c == 'f' {
			return 'f', 2
		}
	case 'c', 'k':
		if next == 'h' || next == 'k' && c == 'c' {
			return 'k', 2
		}
		return 'k', 1
	case 'o':
		if next == 'o' {
			return 'u', 2
		}
	case 'e', 'i':
		if next == 'e' || c == 'e' && (next == 'a' || next == 'y') || c == 'i' && next == 'j' {
			return 'i', 2
		}
	case 's':
		if next == 'c' {
			return 's', 2
		}
	case 'q':
		return 'k', 1
	case 'y':
		return 'i', 1
	case 'v':
		return 'f', 1
	}
	return c, 1
}
