package facts

import (
	"fmt"
	"strings"
	"testing"

	"copydesk/article"
)

// bounds writes bounds as an interval: "[4.15, 4.25]", "(300, ...".
func boundsText(b Bounds) string {
	low, high := "[", "]"
	if b.Low.Open {
		low = "("
	}
	if b.High.Open {
		high = ")"
	}
	left, right := low+b.Low.Value.String(), b.High.Value.String()+high
	if b.Low.None {
		left = "..."
	}
	if b.High.None {
		right = "..."
	}
	return left + ", " + right
}

func TestBounds(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"the digits written are the precision", "It cost $4.2 million.", "[4150000, 4250000]"},
		{"a last zero is a digit", "It cost $4.20 million.", "[4195000, 4205000]"},
		{"whole money was rounded", "It cost $300.", "[299.5, 300.5]"},
		{"a share", "It rose 13%.", "[12.5, 13.5]"},
		{"a share with a decimal", "It rose 13.0%.", "[12.95, 13.05]"},
		{"people are whole", "They saw 23 people.", "[23, 23]"},
		{"a million people are rounded", "They saw 2 million people.", "[1500000, 2500000]"},
		{"about a round figure", "It cost about $300.", "[270, 330]"},
		{"about a figure with every digit", "They saw about 23 people.", "[21.85, 24.15]"},
		{"about millions", "It cost about $1.5 million.", "[1425000, 1575000]"},
		{"nearly", "They saw nearly 300 people.", "[270, 300)"},
		{"more than", "It cost more than $300 million.", "(300000000, ..."},
		{"at least", "They saw at least 23 people.", "[23, ..."},
		{"less than", "It cost less than $5.", "..., 5)"},
		{"up to", "It cost up to $5.", "..., 5]"},
		{"zero", "It rose 0%.", "[-0.5, 0.5]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, f := read(t, tt.text)
			if len(f.Amounts) != 1 {
				t.Fatalf("%d amounts in %q", len(f.Amounts), tt.text)
			}
			if got := boundsText(f.Amounts[0].Bounds()); got != tt.want {
				t.Errorf("%s: got %s, want %s", tt.text, got, tt.want)
			}
		})
	}
}

func TestBoundsOfLosses(t *testing.T) {
	for _, tt := range []struct {
		hedge Hedge
		want  string
	}{
		{Exactly, "[-4250000, -4150000]"}, {MoreThan, "..., -4200000)"}, {AtMost, "[-4200000, ..."}, {Nearly, "(-4200000, -3990000]"},
	} {
		a := Amount{Value: Decimal{-42, 5}, Unit: Money, Hedge: tt.hedge}
		if got := boundsText(a.Bounds()); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.hedge, got, tt.want)
		}
	}
}

func TestOverlaps(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       bool
	}{
		{"a figure and its own rounding", "$4.2 million", "$4.24 million", true},
		{"a figure and another", "$4.2 million", "$4.6 million", false},
		{"two precise figures", "$4.20 million", "$4.24 million", false},
		{"above a hedge", "more than $300 million", "$340 million", true},
		{"under a hedge", "more than $300 million", "$250 million", false},
		{"the hedged figure itself", "more than 300 people", "300 people", false},
		{"no less", "at least 300 people", "300 people", true},
		{"hedges that look away from each other", "more than 300 people", "less than 300 people", false},
		{"hedges that meet", "at least 300 people", "up to 300 people", true},
		{"hedges that look at each other", "more than 300 people", "less than 500 people", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, f := read(t, "They had "+tt.a+". They had "+tt.b+".")
			if len(f.Amounts) != 2 {
				t.Fatalf("%d amounts", len(f.Amounts))
			}
			x, y := f.Amounts[0].Bounds(), f.Amounts[1].Bounds()
			if x.Overlaps(y) != tt.want || y.Overlaps(x) != tt.want {
				t.Errorf("%s and %s overlap: want %v", boundsText(x), boundsText(y), tt.want)
			}
		})
	}
}

// FuzzBounds holds that the value is inside its bounds or their end, and that
// the bounds are in order, for any figure and hedge.
func FuzzBounds(f *testing.F) {
	f.Add(int64(300), int8(6), uint8(1), uint8(1))
	f.Add(int64(-1<<63), int8(60), uint8(3), uint8(3))
	f.Add(int64(1<<63-1), int8(-60), uint8(1), uint8(2))
	f.Fuzz(func(t *testing.T, coef int64, exp int8, unit, hedge uint8) {
		v, ok := Decimal{Coef: coef}.Shift(int(exp))
		if !ok || coef == -1<<63 {
			return
		}
		a := Amount{Value: v, Unit: Unit(unit % 11), Hedge: Hedge(hedge % 7)}
		b := a.Bounds()
		if b.Low.Value.Cmp(v) > 0 || b.High.Value.Cmp(v) < 0 {
			t.Fatalf("%v is outside of %s", v, boundsText(b))
		}
		if open := a.Hedge == MoreThan || a.Hedge == LessThan || a.Hedge == Nearly; b.Contains(v) == open {
			t.Fatalf("%s contains %v: %v", boundsText(b), v, !open)
		}
		if !b.Overlaps(b) && v.Sign() != 0 { // nothing is nearly zero
			t.Fatalf("%s does not overlap itself", boundsText(b))
		}
	})
}

func TestWordsOfAbout(t *testing.T) {
	for h := Exactly; h <= LessThan; h++ {
		if (h.String() == "") != (h == Exactly) {
			t.Errorf("hedge %d is %q", h, h)
		}
	}
	for r := NoRole; r <= Displaced; r++ {
		if (r.String() == "") != (r == NoRole) {
			t.Errorf("role %d is %q", r, r)
		}
	}
	all := Frame(1<<32 - 1)
	if got, want := fmt.Sprint(len(all.Names())), strings.Count(fmt.Sprintf("%b", Average<<1-1), "1"); got != fmt.Sprint(want) {
		t.Errorf("%s circumstances have names, not %d", got, want)
	}
}

func TestThePhraseOfAnAmountHasItsWholeHedge(t *testing.T) {
	for text, want := range map[string]string{
		"The sale may raise as much as $410 million by June.": "as much as $410 million",
		"Up to 40 trees fell.":                                "Up to 40 trees",
		"It took more than 30 boats.":                         "more than 30 boats",
		"It cost no more than £5.":                            "no more than £5",
		"The trust has $400 million as much as it has land":   "$400 million",
	} {
		doc, err := article.Parse("a.txt", []byte(text), article.Options{Format: article.Plain})
		if err != nil {
			t.Fatal(err)
		}
		f := Extract(doc)
		if got := doc.In(f.Amounts[0].Phrase); got != want {
			t.Errorf("%q: the phrase is %q, want %q", text, got, want)
		}
	}
}
