package article

import (
	"bytes"
	"encoding/binary"
	"unicode/utf16"
	"unicode/utf8"
)

// decode returns the source as UTF-8 and, when that is not the same bytes, the
// runs that lead back. Bytes that are no UTF-8 are read as Windows-1252 one by one.
func decode(source []byte) ([]byte, []run, error) {
	switch {
	case bytes.HasPrefix(source, []byte{0xFF, 0xFE}):
		return decodeUTF16(source, 1)
	case bytes.HasPrefix(source, []byte{0xFE, 0xFF}):
		return decodeUTF16(source, 0)
	}
	if isBinary(source) {
		return nil, nil, ErrBinary
	}
	if utf8.Valid(source) {
		return source, nil, nil
	}
	b := newBuilder(source)
	from := 0
	for i := 0; i < len(source); {
		if source[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, n := utf8.DecodeRune(source[i:]); r != utf8.RuneError || n > 1 {
			i += n
			continue
		}
		b.Copy(from, i)
		b.Replace(i, i+1, string(windows1252(source[i])))
		i++
		from = i
	}
	b.Copy(from, len(source))
	return b.text, b.runs, nil
}

// isBinary reports whether the first 8 KiB hold many control characters. A
// stray NUL does not make an article binary.
func isBinary(source []byte) bool {
	head := source[:min(len(source), 8192)]
	controls := 0
	for rest := head; len(rest) > 0; {
		n := min(len(rest), 8)
		if n < 8 || anyControls(binary.LittleEndian.Uint64(rest)) {
			for _, c := range rest[:n] {
				if c < 0x09 || c > 0x0D && c < 0x20 && c != 0x1B {
					controls++
				}
			}
		}
		rest = rest[n:]
	}
	return controls > 0 && controls*50 > len(head)
}

// anyControls reports whether one of eight bytes is below a space: taking a space
// away borrows from the top bit of one that has none.
func anyControls(eight uint64) bool {
	const each = 0x0101010101010101
	return (eight-' '*each)&^eight&(0x80*each) != 0
}

// decodeUTF16 decodes UTF-16 after its byte order mark; high is the index of
// the high byte of a unit, 1 when the low one comes first.
func decodeUTF16(source []byte, high int) ([]byte, []run, error) {
	out := make([]byte, 0, len(source)/2)
	var runs []run
	unit := func(i int) rune {
		if i+1 >= len(source) {
			return utf8.RuneError
		}
		return rune(source[i+high])<<8 | rune(source[i+1-high])
	}
	for i := 2; i < len(source); {
		r, n := unit(i), 2
		if utf16.IsSurrogate(r) {
			if r = utf16.DecodeRune(r, unit(i+2)); r != utf8.RuneError {
				n = 4
			}
		}
		how := replaced
		if r < utf8.RuneSelf && i+1 < len(source) {
			how = doubled
		}
		end := uint32(min(i+n, len(source)))
		if last := len(runs) - 1; how == doubled && last >= 0 && runs[last].how == doubled && runs[last].to == uint32(i) {
			runs[last].to = end
		} else {
			runs = append(runs, run{uint32(len(out)), uint32(i), end, how})
		}
		out = utf8.AppendRune(out, r)
		i += n
	}
	if isBinary(out) {
		return nil, nil, ErrBinary
	}
	return out, runs, nil
}

// windows1252 maps the bytes 0x80 to 0x9F of the code page; the others are
// their own code points. The five unassigned bytes become U+FFFD.
func windows1252(c byte) rune {
	if c < 0x80 || c > 0x9F {
		return rune(c)
	}
	return [32]rune{'€', 0xFFFD, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0xFFFD, 'Ž', 0xFFFD,
		0xFFFD, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0xFFFD, 'ž', 'Ÿ'}[c-0x80]
}
