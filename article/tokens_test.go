package article

import (
	"fmt"
	"strings"
	"testing"
)

// flagNames are the flags as the tests below write them.
var flagNames = []struct {
	flag Flags
	name string
}{{Capitalised, "C"}, {AllCaps, "A"}, {MixedCase, "M"}, {InQuotes, "q"}, {InLink, "l"}, {CodeText, "c"}, {Emphasis, "e"}}

// tokensOf writes the tokens of a text: the text of each, its kind where it is no
// word, and its flags.
func tokensOf(d *Document) string {
	var list []string
	for i := range d.Tokens {
		t := &d.Tokens[i]
		s := d.Word(uint32(i))
		if t.Kind != Word {
			s += [...]string{Number: ":n", Symbol: ":s", Punct: ":p"}[t.Kind]
		}
		flags := ""
		for _, f := range flagNames {
			if t.Is(f.flag) {
				flags += f.name
			}
		}
		if flags != "" {
			s += "/" + flags
		}
		list = append(list, s)
	}
	return strings.Join(list, " ")
}

func TestTokens(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The boats' crew isn't Ann's.", "The/C boats ':p crew isn't Ann/C 's .:p"},
		{"The boats’ crew isn’t Ann’s.", "The/C boats ’:p crew isn’t Ann/C ’s .:p"},
		{"It cost $1,200.50, or £3m (US$4).", "It/C cost $:s 1,200.50:n ,:p or £:s 3:n m (:p US$:s 4:n ):p .:p"},
		{"Rs500 and EUR20 and Rs 5", "Rs/C 500:n and EUR/CA 20:n and Rs/C 5:n"},
		{"1,00,000 rupees, 1 200 000 and 12,34", "1,00,000:n rupees ,:p 1:n 200:n 000:n and 12:n ,:p 34:n"},
		{"1\u202f200\u202f000 and 5\u00a0000", "1\u202f200\u202f000:n and 5\u00a0000:n"},
		{"3.5% of 2½ at .5 or 1.2.3", "3.5:n %:s of 2:n ½:s at .5:n or 1.2.3:n"},
		{"a 10-year-old A380 and B-52s", "a 10:n -:p year -:p old A380/C and B/C -:p 52:n s"},
		{"U.S. troops, p.m., J.K. Lee", "U.S./CA troops ,:p p.m. ,:p J.K./CA Lee/C"},
		{"NATO's iPhone McDonald EU", "NATO/CA 's iPhone/M McDonald/CM EU/CA"},
		{"wait... what -- no — yes..", "wait ...:p what --:p no —:p yes .:p .:p"},
		{"Write to desk@example.com or see https://example.org/a?b=1, now.", "Write/C to desk@example.com/c or see https://example.org/a?b=1/c ,:p now .:p"},
		{"example.co.uk. End.Start x.y", "example.co.uk/c .:p End/C .:p Start/C x .:p y"},
		{"@handle #tag a_b R&D 50/50", "@:s handle #:s tag a _:s b R/C &:s D/C 50:n /:s 50:n"},
		{"naïve Zoë ЁЛКА été", "naïve Zoë/C ЁЛКА/CA été"},
		{"soft\u00adhyphen zero\u200bwidth", "soft\u00adhyphen zero width"},
		{"12th 1990s 9/11 3:1 20°C", "12:n th 1990:n s 9:n /:s 11:n 3:n ::p 1:n 20:n °:s C/C"},
		{"川の町 opens", "川の町 opens"},
		{"", ""},
	} {
		d := &Document{Text: c.text, Blocks: []Block{{Span: Span{0, uint32(len(c.text))}}}}
		if c.text == "" {
			d.Blocks = nil
		}
		d.cut(new(tokenizer))
		if got := tokensOf(d); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{`He said "yes, I did" and left.`, "yes , I did"},
		{"He said “yes, ‘I’ did” and left.", "yes , I did"},
		{"He said 'yes, I did' and left.", "yes , I did"},
		{"He said 'I can't' and left.", "I can't"},
		{"The boats' crew and the ships' cook.", ""},
		{"The summer of '69 and the '80s.", ""},
		{"“It goes on", "It goes on"},
		{`The 6" pipe is "new"`, "new"},
		{`He said "it is 6" and left.`, "it is 6"},
		{`"One" and "two"`, "One two"},
	} {
		d := &Document{Text: c.text, Blocks: []Block{{Span: Span{0, uint32(len(c.text))}}}}
		d.cut(new(tokenizer))
		var got []string
		for i := range d.Tokens {
			if d.Tokens[i].Is(InQuotes) {
				got = append(got, d.Word(uint32(i)))
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: in quotes is %q, want %q", c.text, s, c.want)
		}
	}
}

// TestForms holds that a form is the same word in any case and with any
// apostrophe, inside and outside the lexicon.
func TestForms(t *testing.T) {
	d := parse(t, "a.txt", "Harbour HARBOUR harbour. Xqzzy XQZZY xqzzy. Isn't ISN’T isn’t. Äxqz äXQZ. "+strings.Repeat("a1b ", 3)+manyWords(500)+manyWords(500))
	same := func(words ...string) {
		t.Helper()
		f := d.FindForm(words[0])
		if f == 0 {
			t.Errorf("%q has no form", words[0])
		}
		n := 0
		for i := range d.Tokens {
			if d.Tokens[i].Form == f {
				n++
			}
		}
		if n != len(words) {
			t.Errorf("%q stands %d times, want %d", words[0], n, len(words))
		}
	}
	same("harbour", "HARBOUR", "Harbour")
	same("xqzzy", "XQZZY", "Xqzzy")
	same("isn't", "Isn't", "ISN'T")
	same("äxqz", "Äxqz")
	same("wordx250", "wordx250")
	if d.FindForm("neverseen0") != 0 {
		t.Error("a word that is nowhere has a form")
	}
	if got := strings.Join(Words("The U.S. bridge cost $5."), "|"); got != "the|u.s.|bridge|cost|$|5|." {
		t.Errorf("the words are %s", got)
	}
}

func manyWords(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "wordx%d ", i)
	}
	return b.String()
}
