package titles

import (
	"strings"
	"unicode/utf8"
)

// editKind is how two spellings differ.
type editKind uint8

// The kinds of differences, each of one slip.
const (
	noEdit    editKind = iota // the same, or too far apart
	swap                      // two neighbours change places: Kowalczyk, Kowalcyzk
	double                    // a letter is doubled or a double one single: Obama, Obbama
	insert                    // a letter too many or too few: Bulger, Buger
	vowel                     // a vowel for another: Brennan, Brennen
	consonant                 // a consonant for another: Robinson, Robinzon
	other                     // any other letter for another
	sound                     // letters that sound alike: Stephen, Stefen
)

// edit is the one slip that makes a spelling of another.
type edit struct {
	kind   editKind
	at     int    // byte offset of the first letter that differs
	before string // what the first spelling has there
	after  string // what the second has
	tail   bool   // nothing follows it in either spelling
}

// difference returns the one slip between two lower-cased spellings. Taking off
// what they share at both ends leaves the slip.
func difference(a, b string) edit {
	if a == b {
		return edit{}
	}
	from := common(a, b)
	end := commonEnd(a[from:], b[from:])
	e := edit{at: from, before: a[from : len(a)-end], after: b[from : len(b)-end], tail: end == 0}
	e.kind = kindOf(e.before, e.after)
	if e.kind == insert && strings.HasSuffix(a[:from], e.before+e.after) {
		e.kind = double
	}
	return e
}

// common is the length of what two spellings begin with, in whole letters.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && (n < len(a) && !utf8.RuneStart(a[n]) || n < len(b) && !utf8.RuneStart(b[n])) {
		n--
	}
	return n
}

// commonEnd is the length of what two spellings end with, in whole letters.
func commonEnd(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[len(a)-1-n] == b[len(b)-1-n] {
		n++
	}
	for n > 0 && !utf8.RuneStart(a[len(a)-n]) {
		n--
	}
	return n
}

// kindOf tells the slip from the letters that differ.
func kindOf(a, b string) editKind {
	na, nb := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	switch {
	case na+nb == 1:
		return insert
	case na == 1 && nb == 1:
		return substitution(a, b)
	case na == 2 && nb == 2 && swapped(a, b):
		return swap
	case soundsLike(a, b):
		return sound
	}
	return noEdit
}

func swapped(a, b string) bool {
	_, n := utf8.DecodeRuneInString(a)
	return b == a[n:]+a[:n]
}

// vowels are those of English and of its neighbours, y among them.
const vowels = "aeiouyáàâäãåæéèêëíìîïóòôöõøúùûüýÿı"

func substitution(a, b string) editKind {
	switch {
	case strings.Contains(vowels, a) && strings.Contains(vowels, b):
		return vowel
	case strings.Contains(alike, a+b) || strings.Contains(alike, b+a):
		return consonant
	}
	return other
}

// alike are the pairs of consonants that are taken for each other.
const alike = "sz cs ck kq cq kg td bp fv vw gj mn lr xs xz jy"

// soundsLike reports whether two short runs of letters are written for one sound.
func soundsLike(a, b string) bool {
	for len(a) > 0 && len(b) > 0 {
		ca, na := soundAt(a, 0)
		cb, nb := soundAt(b, 0)
		if ca != cb {
			return false
		}
		a, b = a[na:], b[nb:]
	}
	return len(a) == len(b)
}

// ending reports whether one spelling is the other with a letter more at its end.
func (e edit) ending() bool { return e.tail && (e.kind == insert || e.kind == double) }

// accent reports whether the slip is an accent set or left out: José, Jose.
func (e edit) accent() bool {
	return (e.kind == vowel || e.kind == consonant || e.kind == other) && len(e.before) != len(e.after)
}
