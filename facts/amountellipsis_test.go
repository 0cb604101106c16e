package facts

import "testing"

// TestEllipsis reads figures whose unit or noun stands with another.
func TestEllipsis(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Credit slipped to 2.66 billion pounds in May from 2.78 billion in April.", "2660000000 GBP [2.66 billion pounds] 2780000000 GBP [2.78 billion]"},
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
		showsAmounts(t, c.text, c.want)
	}
}

// TestNumbersOfNames leaves the numbers of names and titles alone, and reads
// those that stand by them.
func TestNumbersOfNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"She made the film for \"60 Minutes\" in May.", ""},
		{"It was called \"12 Hungry Men\" in Orvia.", ""},
		{"The \"315\" show aims at 20 firms.", "20 count firm [20]"},
		{"He said: \"20 people came.\"", "20 count person [20]"},
		{"She gave it \"10\".", "10 number [10]"},
		{"Coastal Line Train 89 struck a car.", ""},
		{"It was one of the pioneers, and one of those who won.", ""},
		{"Three of the pioneers won.", "3 count pioneer [Three]"},
		{"He turns 89 tomorrow.", "89 age [89]"},
		{"They bid for the Orvia star, 30, in May.", "30 age [30]"},
		{"He is liked by 24 per cent, 60 points below her.", "24 percent [24 per cent] 60 points [60 points]"},
		{"The index rose 2 per cent, 15 points, at noon.", "2 percent [2 per cent] 15 count point [15]"},
		{"He was the fifth person executed this year.", "5 rank person [fifth]"},
		{"She was the 31st woman to win.", "31 rank woman [31st]"},
		{"It was their 10th consecutive win.", "10 rank win [10th]"},
		{"It was the third person they met on the 4th floor.", ""},
	} {
		showsAmounts(t, c.text, c.want)
	}
}
