package lexicon

import _ "embed"

//go:embed obscure.bin
var obscure string

// ObscureBits is the size of the filter of obscure words, in bits: some
// fourteen for each of them.
const ObscureBits = 1 << 21

// ObscureBitsOf are the places of a lower-cased word in the filter (a Bloom
// filter with double hashing).
func ObscureBitsOf(word string) [4]uint32 {
	h := Hash(word)
	step := (h*2654435769)>>7 | 1
	var bits [4]uint32
	for i := range bits {
		bits[i] = (h ^ h>>11) & (ObscureBits - 1)
		h += step
	}
	return bits
}

// Obscure reports whether a lower-cased word that the lexicon lacks is one that
// very large dictionaries have (SCOWL's size 80). It is wrong about one word that
// there is not in two hundred.
func Obscure(word string) bool {
	for _, bit := range ObscureBitsOf(word) {
		if obscure[bit/8]>>(bit%8)&1 == 0 {
			return false
		}
	}
	return true
}
