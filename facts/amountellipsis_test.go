package facts

import (
	"strings"
	"testing"
)

// TestEllipsis reads figures whose unit or noun stands with another.
func TestEllipsis(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Credit slipped to 2.66 billion pounds in January from 2.78 billion in December.", "2660000000 GBP [2.66 billion pounds] 2780000000 GBP [2.78 billion]"},
		{"Payments are put at 2.73 billion dollars this time against 2.11 billion before.", "2730000000 USD [2.73 billion dollars] 2110000000 USD [2.11 billion]"},
		{"It paid 8.8 cents vs 6.5.", "0.088 USD [8.8 cents] 0.065 USD [6.5]"},
		{"It paid 64 cts a share.", "0.64 USD [64 cts]"},
		{"Output fell to 2.34 million tonnes from 2.99 million.", "2340000 measure tonne [2.34 million tonnes] 2990000 measure tonne [2.99 million]"},
		{"Unemployment rose to 5.5 per cent from 4.9.", "5.5 percent [5.5 per cent] 4.9 percent [4.9]"},
		{"The index fell 3 per cent from 12.5.", "3 percent [3 per cent] 12.5 number [12.5]"},
		{"The index closed at 1,500, and the pound fell to $1.20 from 1,400.", "1500 number [1,500] 1.20 USD [$1.20] 1400 number [1,400]"},
		{"The firm gets 1bn euros at once, with another 550m to follow.", "1000000000 EUR [1bn euros] 550000000 EUR [550m]"},
		{"The mast is 48m tall and cost 1bn euros, from 50m up.", "48 measure metre [48m] 1000000000 EUR [1bn euros] 50000000 EUR [50m]"},
		{"It opens 16 shops in the north and five in Valby.", "16 count shop [16] 5 count shop [five]"},
		{"Ten people died in Orvia and 12 in Valby.", "10 count person [Ten] 12 count person [12]"},
		{"It has 16 shops and grew in five in all.", "16 count shop [16]"},
		{"Strikes by 40,000 seamen and 20 policewomen began.", "40000 count seaman [40,000] 20 count policewoman [20]"},
		{"He took 20 specimens from 3 regimens.", "20 count specimen [20] 3 count regimen [3]"},
	} {
		doc, f := read(t, c.text)
		var got []string
		for i := range f.Amounts {
			got = append(got, show(doc, &f.Amounts[i]))
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}
