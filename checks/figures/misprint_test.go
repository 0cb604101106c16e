package figures

import "testing"

func TestMisprint(t *testing.T) {
	for _, c := range []struct {
		text                             string
		money, counted, decimal, pointed bool
		wrong                            bool
		repair                           string
	}{
		{text: "1,200"},
		{text: "1,200,500.25", money: true},
		{text: "1.5"},
		{text: "1,5"},
		{text: "1,50", counted: true},
		{text: "1,50", money: true, wrong: true},
		{text: "1,50", money: true, decimal: true},
		{text: "900,00", counted: true, wrong: true},
		{text: "900,00"},
		{text: "535,0000", wrong: true},
		{text: "5,2017"},
		{text: "1999,2000"},
		{text: "1000,000", counted: true, wrong: true, repair: "1,000,000"},
		{text: "1000,000"},
		{text: "1234,567,890", wrong: true, repair: "1,234,567,890"},
		{text: "1,23,45,678", money: true},
		{text: "1,2,3,4", counted: true},
		{text: "10,20,30", counted: true},
		{text: "3,342,0000", wrong: true},
		{text: "4,3200,000", wrong: true},
		{text: "1,234,56", money: true, wrong: true},
		{text: "1,234,56"},
		{text: "3.817.69", wrong: true, repair: "3,817.69"},
		{text: "1.303.600", money: true},
		{text: "10.0.1", money: false},
		{text: "1.20.5", money: true, wrong: true},
		{text: "1.2.3.4"},
		{text: "12,34.50", money: true, wrong: true},
		{text: "12,34.50"},
		{text: "1.234,56", money: true},
		{text: "1000,000.50", money: true, wrong: true, repair: "1,000,000.50"},
		{text: "1,5", money: true, counted: true, pointed: true, wrong: true, repair: "1.5"},
		{text: "1,5", money: true, counted: true},
	} {
		style := anyDecimals
		switch {
		case c.decimal:
			style = decimalCommas
		case c.pointed:
			style = decimalPoints
		}
		fault, repair := cutDigits(c.text).misprint(c.money, c.counted, style)
		if fault != "" != c.wrong || repair != c.repair {
			t.Errorf("%s (money %v, counted %v, decimal %v): %q, repair %q", c.text, c.money, c.counted, c.decimal, fault, repair)
		}
	}
}

func FuzzMisprint(f *testing.F) {
	f.Add("1,234.5", true, false, int8(0))
	f.Add(",.,", true, true, int8(2))
	f.Fuzz(func(t *testing.T, s string, money, counted bool, style int8) {
		cutDigits(s).misprint(money, counted, decimalStyle(style))
	})
}
