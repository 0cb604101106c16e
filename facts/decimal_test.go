package facts

import (
	"math/big"
	"testing"
)

func TestParseDecimal(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Decimal
		ok   bool
	}{
		{"340", Decimal{340, 0}, true},
		{"4.20", Decimal{420, -2}, true},
		{"1,200,000", Decimal{1200000, 0}, true},
		{"3\u00a0000", Decimal{3000, 0}, true},
		{".5", Decimal{5, -1}, true},
		{"007", Decimal{7, 0}, true},
		{"1.303.60", Decimal{}, false},
		{"1234567890123456789", Decimal{}, false},
		{"", Decimal{}, false},
	} {
		got, ok := ParseDecimal(c.in)
		if ok != c.ok || ok && got != c.want {
			t.Errorf("ParseDecimal(%q) = %v, %v, want %v, %v", c.in, got, ok, c.want, c.ok)
		}
	}
}

func TestDecimalString(t *testing.T) {
	for want, d := range map[string]Decimal{
		"340000000": {340, 6}, "4.20": {420, -2}, "-0.05": {-5, -2}, "0": {0, 9}, "0.00": {0, -2},
	} {
		if got := d.String(); got != want {
			t.Errorf("%#v.String() = %q, want %q", d, got, want)
		}
	}
}

func FuzzDecimal(f *testing.F) {
	f.Add(int64(340), int8(6), int64(3400), int8(5))
	f.Add(int64(1<<62), int8(-7), int64(-1), int8(9))
	f.Fuzz(func(t *testing.T, a int64, ea int8, b int64, eb int8) {
		if ea < -maxExp || ea > maxExp || eb < -maxExp || eb > maxExp || a == -1<<63 || b == -1<<63 {
			t.Skip()
		}
		x, y := Decimal{a, ea}, Decimal{b, eb}
		rx, ry := x.Rat(), y.Rat()
		if got, want := x.Cmp(y), rx.Cmp(ry); got != want {
			t.Fatalf("%v.Cmp(%v) = %d, want %d", x, y, got, want)
		}
		check := func(name string, got Decimal, ok bool, want *big.Rat) {
			if ok && got.Rat().Cmp(want) != 0 {
				t.Fatalf("%v %s %v = %v, want %v", x, name, y, got, want)
			}
		}
		sum, ok := x.Add(y)
		check("+", sum, ok, new(big.Rat).Add(rx, ry))
		diff, ok := x.Sub(y)
		check("-", diff, ok, new(big.Rat).Sub(rx, ry))
		product, ok := x.Mul(y)
		check("*", product, ok, new(big.Rat).Mul(rx, ry))
		if back, ok := new(big.Rat).SetString(x.String()); !ok || back.Cmp(rx) != 0 {
			t.Fatalf("%v.String() = %q", x, x.String())
		}
		if back, ok := ParseDecimal(x.String()); ok && a >= 0 && back.Cmp(x) != 0 {
			t.Fatalf("ParseDecimal(%q) = %v", x.String(), back)
		}
	})
}
