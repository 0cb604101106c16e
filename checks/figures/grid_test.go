package figures

import (
	"testing"

	"copydesk/facts"
)

func TestReadCell(t *testing.T) {
	for _, c := range []struct {
		text  string
		kind  cellKind
		value facts.Decimal
	}{
		{"198", numberCell, facts.Int(198)},
		{" 1,260* ", numberCell, facts.Int(1260)},
		{"(7.9)", numberCell, facts.Decimal{Coef: -79, Exp: -1}},
		{"−0.4", numberCell, facts.Decimal{Coef: -4, Exp: -1}},
		{"-$5m", numberCell, facts.Decimal{Coef: -5, Exp: 6}},
		{"£4.2 million", numberCell, facts.Decimal{Coef: 42, Exp: 5}},
		{"33%", shareCell, facts.Int(33)},
		{"+2.5 per cent", shareCell, facts.Decimal{Coef: 25, Exp: -1}},
		{"–", emptyCell, facts.Decimal{}},
		{"n/a", emptyCell, facts.Decimal{}},
		{"12 (34%)", textCell, facts.Decimal{}},
		{"1.234,56", textCell, facts.Decimal{}},
		{"about 40", textCell, facts.Decimal{}},
		{"99999999999999999999", textCell, facts.Decimal{}},
		{"3-1", textCell, facts.Decimal{}},
	} {
		if got := readCell(c.text); got.kind != c.kind || got.value != c.value {
			t.Errorf("%q: got kind %d, value %v; want %d, %v", c.text, got.kind, got.value, c.kind, c.value)
		}
	}
}

func TestPossibleSet(t *testing.T) {
	for _, c := range []struct {
		set  [2]int64
		want bool
	}{
		{[2]int64{6, 4}, true}, {[2]int64{4, 6}, true}, {[2]int64{7, 5}, true}, {[2]int64{6, 7}, true}, {[2]int64{70, 68}, true},
		{[2]int64{6, 5}, false}, {[2]int64{7, 4}, false}, {[2]int64{9, 8}, false}, {[2]int64{3, 1}, false},
	} {
		if got := possibleSet(c.set); got != c.want {
			t.Errorf("%v: got %v", c.set, got)
		}
	}
}

func FuzzReadCell(f *testing.F) {
	for _, s := range []string{"198", "(7.9)", "-$5m", "33%", "1.234,56", "…", "((", "−", "()"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if c := readCell(s); c.kind < numberCell && c.value.Coef != 0 {
			t.Errorf("%q is no number but has the value %v", s, c.value)
		}
	})
}
