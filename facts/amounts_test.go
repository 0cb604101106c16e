package facts

import (
	"fmt"
	"strings"
	"testing"

	"copydesk/article"
)

// read extracts the facts of a sentence given as plain text.
func read(t testing.TB, text string) (*article.Document, *Facts) {
	t.Helper()
	doc, err := article.Parse("a.txt", []byte(text), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return doc, Extract(doc)
}

// show writes an amount as "value unit noun [text]".
func show(doc *article.Document, a *Amount) string {
	s := a.Value.String() + " " + a.Unit.String()
	if a.Unit == Money {
		s = a.Value.String() + " " + a.Currency
	}
	if a.Unit == Count || a.Unit == Measure || a.Unit == Duration || a.Unit == Rank && a.About.Head != 0 {
		s += " " + doc.FormText(a.About.Head)
	}
	if a.Other.Coef != 0 {
		s += " " + a.Other.String()
	}
	return s + " [" + doc.In(a.Span) + "]"
}

func TestAmounts(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It cost $300 million.", "300000000 USD [$300 million]"},
		{"It cost $300m.", "300000000 USD [$300m]"},
		{"It is a $3-million deal.", "3000000 USD [$3-million]"},
		{"It cost US$4.20 to make.", "4.20 USD [US$4.20]"},
		{"It cost A$1.2bn.", "1200000000 AUD [A$1.2bn]"},
		{"It cost £1,250.", "1250 GBP [£1,250]"},
		{"It cost Rs 500.", "500 INR [Rs 500]"},
		{"They paid SFr1.3m.", "1300000 CHF [SFr1.3m]"},
		{"They paid 215 million pounds.", "215000000 GBP [215 million pounds]"},
		{"They paid 1.8 million Swiss francs.", "1800000 CHF [1.8 million Swiss francs]"},
		{"They paid 30 mln dlrs.", "30000000 USD [30 mln dlrs]"},
		{"They paid 40 Canadian dollars.", "40 CAD [40 Canadian dollars]"},
		{"They paid half a million dollars.", "500000 USD [half a million dollars]"},
		{"They paid a million euros.", "1000000 EUR [a million euros]"},
		{"They paid two hundred and six dollars.", "206 USD [two hundred and six dollars]"},
		{"It rose 13%.", "13 percent [13%]"},
		{"It rose 5.5 per cent.", "5.5 percent [5.5 per cent]"},
		{"It rose by 13 pct.", "13 percent [13 pct]"},
		{"It rose by 3 percentage points.", "3 points [3 percentage points]"},
		{"It rose by 25 basis points.", "0.25 points [25 basis points]"},
		{"They saw 23 people.", "23 count person [23]"},
		{"They saw twenty-three people.", "23 count person [twenty-three]"},
		{"They saw 1,200,000 wild geese.", "1200000 count goose [1,200,000]"},
		{"They ate two dozen eggs.", "24 count egg [two dozen]"},
		{"She leads a 10-member panel.", "10 count member [10]"},
		{"It is 26 miles long.", "26 measure mile [26 miles]"},
		{"It is 2½ miles long.", "2.5 measure mile [2½ miles]"},
		{"They paid half million dollars.", "500000 USD [half million dollars]"},
		{"They paid three quarters of a billion dollars.", "750000000 USD [three quarters of a billion dollars]"},
		{"They paid one and a half billion euros.", "1500000000 EUR [one and a half billion euros]"},
		{"They paid 3 dollars 50 cents.", "3.50 USD [3 dollars 50 cents]"},
		{"They paid 70 euro cents, then 80 Canadian cents.", "0.70 EUR [70 euro cents] 0.80 CAD [80 Canadian cents]"},
		{"It costs 35p.", "0.35 GBP [35p]"},
		{"Its shares closed one penny up.", "0.01 GBP [one penny]"},
		{"Add 1/2 cup.", "0.5 measure cup [1/2 cup]"},
		{"It is 2 1/2 miles long.", "2.5 measure mile [2 1/2 miles]"},
		{"They ate half a dozen eggs.", "6 count egg [half a dozen]"},
		{"The mast is 48m tall.", "48 measure metre [48m]"},
		{"It weighs 63,500kg.", "63500 measure kilogram [63,500kg]"},
		{"The 44-year-old won.", "44 age [44-year-old]"},
		{"It held 3\u00a0000 seals.", "3000 count seal [3\u00a0000]"},
		{"They made 4-5% more.", "4 percent [4] 5 percent [5%]"},
		{"It needs 3-5 million euros.", "3000000 EUR [3] 5000000 EUR [5 million euros]"},
	} {
		showsAmounts(t, c.text, c.want)
	}
}

// showsAmounts holds the amounts of a text against what is wanted, one after another.
func showsAmounts(t *testing.T, text, want string) {
	t.Helper()
	doc, f := read(t, text)
	var got []string
	for i := range f.Amounts {
		got = append(got, show(doc, &f.Amounts[i]))
	}
	if g := strings.Join(got, " "); g != want {
		t.Errorf("%q\n got %s\nwant %s", text, g, want)
	}
}

func TestNoAmounts(t *testing.T) {
	for _, text := range []string{
		"It happened in 2011.", "The 1990s were kind.", "The 9/11 attacks.", "It ended 3:1.", "Take Flight 370.", "He was No. 5.",
		"They ran from the A380.", "It began on 12 September 2011.", "She is one of them.",
	} {
		doc, f := read(t, text)
		for i := range f.Amounts {
			t.Errorf("%q: found %s", text, show(doc, &f.Amounts[i]))
		}
	}
}

func TestHedges(t *testing.T) {
	for text, want := range map[string]Hedge{
		"It cost more than $5.": MoreThan, "It cost about $5.": About, "It cost at least $5.": AtLeast, "It cost up to $5.": AtMost,
		"It cost nearly $5.": Nearly, "It cost less than $5.": LessThan, "It cost as much as $5.": AtMost, "It cost an estimated $5.": About,
		"It cost about a million euros.": About, "It cost $5.": Exactly, "They rose to $5.": Exactly,
	} {
		_, f := read(t, text)
		if len(f.Amounts) != 1 || f.Amounts[0].Hedge != want {
			t.Errorf("%q: got %+v, want hedge %d", text, f.Amounts, want)
		}
	}
}

func TestAbout(t *testing.T) {
	for _, c := range []struct {
		text, head string
		role       Role
		frame      Frame
	}{
		{"They signed trade deals worth more than $300 million.", "deal", Worth, 0},
		{"They agreed on a $340 million deal.", "deal", NoRole, Adjective},
		{"The fee of £5m was paid.", "fee", Price, 0},
		{"Net profit rose to $93 million from $75 million.", "profit", Profit, To},
		{"The blast killed 23.", "person", Dead, 0},
		{"It sells for $50 a barrel.", "", Price, PerUnit},
		{"They want another $5 million.", "", NoRole, More},
	} {
		doc, f := read(t, c.text)
		if len(f.Amounts) == 0 {
			t.Errorf("%q: no amount", c.text)
			continue
		}
		a := f.Amounts[0].About
		if got := doc.FormText(a.Head); got != c.head || a.Role != c.role || a.Frame&(To|PerUnit|More|Adjective) != c.frame {
			t.Errorf("%q: got head %q, role %d, frame %b; want %q, %d, %b", c.text, got, a.Role, a.Frame, c.head, c.role, c.frame)
		}
	}
}

// FuzzAmounts looks for panics and for spans that are out of order or range.
func FuzzAmounts(f *testing.F) {
	f.Add("It cost $300 million, 2½ times the £1,00,000 of 12.5.6 or 1e400 and a half a million.")
	f.Add("between 3 and 5-million Swiss francs to $$5 per per cent %% -- half a dozen hundred thousand two")
	f.Add(strings.Repeat("9", 400) + " dollars")
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := article.Parse("a.txt", []byte(text), article.Options{})
		if err != nil {
			return
		}
		end := uint32(0)
		for i, a := range Extract(doc).Amounts {
			if a.Span.Start < end || a.Span.End <= a.Span.Start || int(a.Span.End) > len(doc.Text) {
				t.Fatalf("amount %d %v is out of order or range in %q", i, a.Span, doc.Text)
			}
			if a.Phrase.Start > a.Span.Start || a.Phrase.End < a.Span.End || int(a.Phrase.End) > len(doc.Text) {
				t.Fatalf("amount %d has phrase %v around %v", i, a.Phrase, a.Span)
			}
			end = a.Span.Start + 1
		}
	})
}

// FuzzFigures writes numbers in several ways and reads them back.
func FuzzFigures(f *testing.F) {
	f.Add(uint64(340000000), uint8(2))
	f.Add(uint64(1), uint8(0))
	f.Fuzz(func(t *testing.T, n uint64, places uint8) {
		n %= 1e11
		whole := group(fmt.Sprint(n))
		forms := map[string]Decimal{
			"$" + whole: {int64(n), 0}, "$" + fmt.Sprint(n): {int64(n), 0}, "$" + whole + " million": {int64(n), 6}, "$" + whole + "bn": {int64(n), 9},
		}
		if p := places%6 + 1; true {
			forms[fmt.Sprintf("$%s.%0*d", whole, p, n%10)] = Decimal{int64(n)*pow(p) + int64(n%10), -int8(p)}
		}
		for text, want := range forms {
			_, facts := read(t, "It cost "+text+" in all.")
			if len(facts.Amounts) != 1 || facts.Amounts[0].Value.Cmp(want) != 0 {
				t.Fatalf("%s: got %+v, want %v", text, facts.Amounts, want)
			}
		}
	})
}

func pow(n uint8) int64 {
	p := int64(1)
	for range n {
		p *= 10
	}
	return p
}

// group puts commas into a whole number.
func group(s string) string {
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

func BenchmarkExtract(b *testing.B) {
	text := strings.Repeat("Sales at the ferry firm rose 13% to $340 million from $300 million in March, when 1,200 people worked there.\n\n", 50)
	doc, _ := read(b, text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Extract(doc)
	}
}
