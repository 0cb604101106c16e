package article

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenizer cuts the blocks' text into tokens in one pass.
type tokenizer struct {
	text   string
	tokens []Token
	forms  interner
	at     int
	end    int
	space  bool
}

// begin begins with a text.
func (t *tokenizer) begin(text string) {
	t.text, t.tokens = text, slices.Grow(t.tokens[:0], len(text)/5+8)
}

// forget lets go of the text.
func (t *tokenizer) forget() {
	t.text = ""
	t.forms.forget()
}

// block appends the tokens of text[start:end].
func (t *tokenizer) block(start, end int) {
	t.at, t.end, t.space = start, end, true
	for t.at < t.end {
		c := t.text[t.at]
		switch {
		case c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v' || c == 0:
			t.at++
			t.space = true
		case 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z':
			t.word()
		case '0' <= c && c <= '9':
			t.number()
		case c == '.' && t.space && t.digitAt(t.at+1):
			t.number()
		case c < utf8.RuneSelf:
			t.sign(c)
		default:
			t.wide()
		}
	}
}

func (t *tokenizer) digitAt(i int) bool {
	return i < t.end && '0' <= t.text[i] && t.text[i] <= '9'
}

func (t *tokenizer) letterAt(i int) bool {
	if i >= t.end {
		return false
	}
	c := t.text[i]
	if c < utf8.RuneSelf {
		return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
	}
	r, _ := utf8.DecodeRuneInString(t.text[i:t.end])
	return isLetter(r)
}

func isLetter(r rune) bool { return unicode.IsLetter(r) || unicode.Is(unicode.Mn, r) }

func (t *tokenizer) add(end int, kind TokenKind, flags Flags) {
	if t.space {
		flags |= SpaceBefore
		t.space = false
	}
	t.tokens = append(t.tokens, Token{
		Span: Span{uint32(t.at), uint32(end)}, Form: t.forms.form(t.text, t.at, end), Kind: kind, Flags: flags,
	})
	t.at = end
}

// wide handles a character outside ASCII.
func (t *tokenizer) wide() {
	r, n := utf8.DecodeRuneInString(t.text[t.at:t.end])
	switch {
	case unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff' || r == '\u2060' || r == '\u200e' || r == '\u200f':
		t.at += n
		t.space = t.space || unicode.IsSpace(r)
	case isLetter(r):
		t.word()
	case unicode.IsPunct(r):
		t.add(t.at+n, Punct, 0)
	default:
		t.add(t.at+n, Symbol, 0)
	}
}

// sign handles ASCII punctuation and symbols.
func (t *tokenizer) sign(c byte) {
	end := t.at + 1
	switch c {
	case '-', '.':
		for end < t.end && t.text[end] == c {
			end++
		}
		if c == '.' && end-t.at == 2 {
			end--
		}
		t.add(end, Punct, 0)
	case '$', '%', '&', '+', '=', '<', '>', '^', '~', '|', '\\', '@', '#', '*', '/', '_', '`':
		t.add(end, Symbol, 0)
	default:
		t.add(end, Punct, 0)
	}
}

// number reads digits with grouping (1,200,000; 1,00,000; with thin or no-break
// spaces) and decimal points. Anything with two points (a version, an address,
// a misprint) stays one token.
func (t *tokenizer) number() {
	i := t.at
	for {
		for t.digitAt(i) {
			i++
		}
		if i >= t.end {
			break
		}
		n := 0
		switch c := t.text[i]; {
		case c == '.' && t.digitAt(i+1):
			n = 1
		case c == ',':
			if g := t.digits(i + 1); g == 3 || g == 2 && i+3 < t.end && t.text[i+3] == ',' && t.digits(i+4) >= 2 {
				n = 1
			}
		case c >= utf8.RuneSelf:
			r, w := utf8.DecodeRuneInString(t.text[i:t.end])
			if (r == '\u00a0' || r == '\u202f' || r == '\u2009') && i-t.at <= 3 && t.digits(i+w) == 3 {
				n = w
			} else if (r == '\u00a0' || r == '\u202f' || r == '\u2009') && t.digits(i+w) == 3 && t.grouped(i) {
				n = w
			}
		}
		if n == 0 {
			break
		}
		i += n
	}
	t.add(i, Number, 0)
}

// grouped reports whether the number so far already has a space for grouping.
func (t *tokenizer) grouped(end int) bool {
	return strings.ContainsAny(t.text[t.at:end], "\u00a0\u202f\u2009")
}

func (t *tokenizer) digits(i int) int {
	n := 0
	for t.digitAt(i + n) {
		n++
	}
	return n
}

// word reads letters with inner digits and apostrophes, and splits off "'s".
func (t *tokenizer) word() {
	if t.at+1 < t.end && t.text[t.at+1] == '.' && t.abbreviation() {
		return
	}
	var shape, before wordShape // before the last apostrophe
	i, apostrophe := t.at, -1
	for i < t.end {
		c := t.text[i]
		switch {
		case 'a' <= c && c <= 'z':
			from := i
			for i++; i < t.end && t.text[i]-'a' < 26; i++ {
			}
			shape.small(i - from)
			continue
		case 'A' <= c && c <= 'Z':
			shape.capital(i == t.at)
			i++
			continue
		case '0' <= c && c <= '9':
			if currencyPrefix(t.text[t.at:i]) {
				t.add(i, Word, shape.flags())
				return
			}
			i++
			continue
		case c == '\'':
			if t.letterAt(i + 1) {
				apostrophe, before = i, shape
				i++
				continue
			}
		case c == '$':
			if n := t.dollarPrefix(i); n > 0 {
				t.add(i+1, Symbol, 0)
				return
			}
		case c == '.' || c == '@' || c == ':':
			if n := t.address(i); n > 0 {
				t.add(n, Word, CodeText|shape.flags())
				return
			}
		case c >= utf8.RuneSelf:
			r, w := utf8.DecodeRuneInString(t.text[i:t.end])
			if isLetter(r) {
				if unicode.IsUpper(r) {
					shape.capital(i == t.at)
				} else {
					shape.small(1)
				}
				i += w
				continue
			}
			if r == '’' && t.letterAt(i+w) {
				apostrophe, before = i, shape
				i += w
				continue
			}
			if r == '\u00ad' {
				i += w
				continue
			}
		}
		break
	}
	if apostrophe > t.at && (t.text[i-1] == 's' || t.text[i-1] == 'S') && i-1-apostrophe <= len("’") && t.text[i-2] != 's' && isQuoteByte(t.text[i-2]) {
		t.add(apostrophe, Word, before.flags())
		t.add(i, Word, 0)
		return
	}
	t.add(i, Word, shape.flags())
}

// isQuoteByte reports whether the byte ends an apostrophe, straight or curly.
func isQuoteByte(c byte) bool { return c == '\'' || c == 0x99 }

// wordShape follows the capitals of a word.
type wordShape struct {
	first, mixed, anySmall bool
	letters                int
}

// small takes n small letters.
func (s *wordShape) small(n int) { s.anySmall = true; s.letters += n }

func (s *wordShape) capital(first bool) {
	if first {
		s.first = true
	} else if s.anySmall {
		s.mixed = true
	}
	s.letters++
}

func (s *wordShape) flags() Flags {
	var f Flags
	if s.first {
		f |= Capitalised
		if !s.anySmall && s.letters > 1 {
			f |= AllCaps
		}
	}
	if s.mixed {
		f |= MixedCase
	}
	return f
}

// abbreviation reads "U.S.", "p.m.", "J.K.": letters each with a full stop, two
// at least.
func (t *tokenizer) abbreviation() bool {
	i := t.at
	for i+1 < t.end && isASCIILetter(t.text[i]) && t.text[i+1] == '.' {
		i += 2
	}
	if i-t.at < 4 || i < t.end && (isASCIILetter(t.text[i]) || t.digitAt(i)) {
		return false
	}
	var f Flags
	if c := t.text[t.at]; 'A' <= c && c <= 'Z' {
		f = Capitalised | AllCaps
	}
	t.add(i, Word, f)
	return true
}

func isASCIILetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// currencyPrefix reports whether the letters are money written close to its
// figure, as in "Rs500" and "SFr1.3m".
func currencyPrefix(w string) bool {
	switch w {
	case "Rs", "SFr", "Fr", "EUR", "USD", "GBP", "JPY", "INR", "CHF", "AUD", "CAD", "NZD", "HKD", "SGD", "RMB", "CNY", "DM", "NOK", "SEK", "DKK", "kr", "Re", "Tk", "KSh", "RM", "ZAR":
		return true
	}
	return false
}

// dollarPrefix returns the length of "US", "HK" and the like before a dollar sign.
func (t *tokenizer) dollarPrefix(dollar int) int {
	switch w := t.text[t.at:dollar]; w {
	case "Mex", "MXN", "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "Bds", "TT":
		return len(w)
	case "US", "A", "C", "NZ", "HK", "S", "R", "CA", "AU", "SG", "AUS", "CAN", "CDN", "NT", "Z", "J", "T", "EC":
		return len(w)
	}
	return 0
}

// address returns the end of a web or mail address that the word before i
// begins, or zero: "example.com", "desk@example.org", "https://example.org/a".
func (t *tokenizer) address(i int) int {
	switch t.text[i] {
	case ':':
		if !strings.HasPrefix(t.text[i:t.end], "://") {
			return 0
		}
	case '@':
		if !t.letterAt(i+1) && !t.digitAt(i+1) {
			return 0
		}
	case '.':
		if i+1 >= t.end || t.text[i+1] < 'a' || t.text[i+1] > 'z' {
			return 0
		}
		if !strings.HasPrefix(t.text[t.at:i], "www") && !t.domain(i) {
			return 0
		}
	}
	for i < t.end && t.text[i] > ' ' && t.text[i] < utf8.RuneSelf && !strings.ContainsRune("<>\"'()[]{},;", rune(t.text[i])) {
		i++
	}
	for i > t.at && strings.ContainsRune(".:!?", rune(t.text[i-1])) {
		i--
	}
	return i
}

// domain reports whether what follows the full stop at i can be the rest of a
// host name: small letters, at most one more stop, then a boundary or a path.
func (t *tokenizer) domain(i int) bool {
	n := 0
	for j := i + 1; j < t.end; j++ {
		c := t.text[j]
		switch {
		case 'a' <= c && c <= 'z':
			n++
			continue
		case c == '.' && n >= 2:
			return !t.letterAt(j+1) || t.domain(j)
		}
		return n >= 2 && n <= 6 && !t.letterAt(j) && !t.digitAt(j)
	}
	return n >= 2 && n <= 6
}

// Words cuts a text into lower-cased tokens, as an article's text is cut.
func Words(text string) []string {
	k := desks.Get().(*desk)
	defer k.put()
	tokens := k.tokens(text)
	d := &Document{local: k.tokenizer.forms.local}
	words := make([]string, len(tokens))
	for i := range tokens {
		words[i] = d.FormText(tokens[i].Form)
	}
	return words
}
