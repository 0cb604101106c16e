package facts

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
)

var (
	ones = strings.Fields(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`)
	tens = strings.Fields(`- - twenty thirty forty fifty sixty seventy eighty ninety`)
)

// spell writes a number below 10^15 in words, with "and" or without, with hyphens
// or spaces.
func spell(n uint64, and, hyphen bool) string {
	join := " "
	if hyphen {
		join = "-"
	}
	group := func(n uint64) string {
		var out []string
		if n >= 100 {
			out = append(out, ones[n/100], "hundred")
			if n %= 100; n > 0 && and {
				out = append(out, "and")
			}
		}
		switch {
		case n >= 20 && n%10 > 0:
			out = append(out, tens[n/10]+join+ones[n%10])
		case n >= 20:
			out = append(out, tens[n/10])
		case n > 0:
			out = append(out, ones[n])
		}
		return strings.Join(out, " ")
	}
	var out []string
	for _, s := range []struct {
		size uint64
		word string
	}{{1e12, "trillion"}, {1e9, "billion"}, {1e6, "million"}, {1e3, "thousand"}} {
		if n >= s.size {
			out = append(out, group(n/s.size), s.word)
			n %= s.size
		}
	}
	if n > 0 {
		if and && n < 100 && len(out) > 0 {
			out = append(out, "and")
		}
		out = append(out, group(n))
	}
	return strings.Join(out, " ")
}

// FuzzSpelled spells numbers in words and reads them back, against math/big.
func FuzzSpelled(f *testing.F) {
	for _, n := range []uint64{2, 19, 20, 21, 99, 100, 101, 110, 123, 1000, 1001, 1100, 12345, 100000, 123456, 1000000, 2300000, 1000000001, 999999999999999} {
		f.Add(n)
	}
	f.Fuzz(func(t *testing.T, n uint64) {
		n = n%1e15 + 2
		want := new(big.Rat).SetInt(new(big.Int).SetUint64(n))
		for i := range 4 {
			text := spell(n, i&1 == 0, i&2 == 0)
			doc, facts := read(t, "They counted "+text+" ships there.")
			if len(facts.Amounts) != 1 || facts.Amounts[0].Value.Rat().Cmp(want) != 0 || doc.In(facts.Amounts[0].Span) != text {
				t.Fatalf("%d, %q: got %+v", n, text, facts.Amounts)
			}
		}
	})
}

// FuzzGrouped writes numbers in Western and Indian groups, with the spaces that
// other countries use, and reads them back.
func FuzzGrouped(f *testing.F) {
	f.Add(uint64(100000), uint64(1))
	f.Add(uint64(123456789), uint64(57))
	f.Fuzz(func(t *testing.T, n, part uint64) {
		n, part = n%1e12+1e4, part%100
		digits := fmt.Sprint(n)
		want := new(big.Rat).SetFrac(new(big.Int).SetUint64(n*100+part), big.NewInt(100))
		indian := digits[:len(digits)-3]
		for i := len(indian) - 2; i > 0; i -= 2 {
			indian = indian[:i] + "," + indian[i:]
		}
		western := group(digits)
		for _, text := range []string{
			western, indian + "," + digits[len(digits)-3:], strings.ReplaceAll(western, ",", "\u00a0"), strings.ReplaceAll(western, ",", "\u2009"), strings.ReplaceAll(western, ",", "\u202f"),
		} {
			text += fmt.Sprintf(".%02d", part)
			_, facts := read(t, "It cost €"+text+" in all.")
			if len(facts.Amounts) != 1 || facts.Amounts[0].Value.Rat().Cmp(want) != 0 {
				t.Fatalf("%q: got %+v", text, facts.Amounts)
			}
		}
	})
}

// BenchmarkAmounts reads the amounts of an article whose dates and names are known.
func BenchmarkAmounts(b *testing.B) {
	text := newsArticle()
	doc, f := read(b, text)
	e := new(extractor)
	e.survey(doc)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		e.readAmounts(doc, f)
	}
}

// newsArticle makes an article that has as many figures as news has.
func newsArticle() string {
	lines := []string{
		"Calder Foods, which has its seat in Orvia, said on Monday that it would close two of its plants and cut 340 jobs by the end of 2015.",
		"\"We have looked at this from every side and see no other way,\" said Anna Lister, the company's chief executive, after a meeting with the unions.",
		"Sales rose 13% to $340 million from $300 million in March, when the ferry to Brenholm was out of service for three weeks.",
		"The mayor, Tom Brandt, called the decision a blow for the whole valley and asked the government to think again before the winter.",
		"Nobody at the ministry was available to comment. A spokesman had said last week that talks were going on behind closed doors.",
		"Shares in the company closed at 115p, down 2 per cent, while those of its rivals hardly moved in a quiet market.",
		"People who live near the older of the plants said that they had known for years what was coming, and that few of the young would stay.",
	}
	return "Head\n\n" + strings.Repeat(strings.Join(lines, " ")+"\n\n", 20)
}
