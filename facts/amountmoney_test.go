package facts

import (
	"strings"
	"testing"
)

// TestMoney reads money in every dress that newsrooms give it.
func TestMoney(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"EUR 350", "350 EUR"}, {"350 EUR", "350 EUR"}, {"USD50", "50 USD"}, {"115.5USD", "115.5 USD"}, {"75 USD million", "75000000 USD"},
		{"MUSD 30", "30000000 USD"}, {"30 MUSD", "30000000 USD"}, {"10 rmb", "10 CNY"}, {"100 Chinese yuan", "100 CNY"},
		{"HK$5m", "5000000 HKD"}, {"NT$30", "30 TWD"}, {"R$2bn", "2000000000 BRL"}, {"S$40", "40 SGD"}, {"Mex$ 10 million", "10000000 MXN"},
		{"C$5", "5 CAD"}, {"US $10 billion", "10000000000 USD"}, {"AUD$15", "15 AUD"}, {"NZ$3", "3 NZD"},
		{"€2 million", "2000000 EUR"}, {"2 million €", "2000000 EUR"}, {"35€", "35 EUR"}, {"¥500", "500 JPY"}, {"₹1,200", "1200 INR"},
		{"₩900", "900 KRW"}, {"₦70", "70 NGN"}, {"₽70", "70 RUB"}, {"100,000 ₭", "100000 LAK"}, {"₱5", "5 PHP"}, {"₪5", "5 ILS"}, {"฿5", "5 THB"},
		{"10 zł", "10 PLN"}, {"500 kr", "500 NOK"}, {"SFr1.3m", "1300000 CHF"}, {"Rs500", "500 INR"}, {"Rs. 5 lakh", "500000 INR"},
		{"Rs 5 crore", "50000000 INR"}, {"RM 40", "40 MYR"}, {"Tk 900", "900 BDT"}, {"DM20", "20 DEM"},
		{"30 mln dlrs", "30000000 USD"}, {"5 bln stg", "5000000000 GBP"}, {"40 billion won", "40000000000 KRW"}, {"6 trillion yen", "6000000000000 JPY"},
		{"9 billion roubles", "9000000000 RUB"}, {"9 rubles", "9 RUB"}, {"20 million kronor", "20000000 SEK"}, {"3 million rand", "3000000 ZAR"},
		{"400 million Kuwaiti dinars", "400000000 KWD"}, {"5 million Danish crowns", "5000000 DKK"}, {"6 million Irish pounds", "6000000 IEP"},
		{"two million New Zealand dollars", "2000000 NZD"}, {"100 South African rand", "100 ZAR"}, {"50 Sri Lankan rupees", "50 LKR"},
		{"twenty bucks", "20 USD"}, {"50 quid", "50 GBP"}, {"a million pounds sterling", "1000000 GBP"}, {"99 cents", "0.99 USD"},
		{"5 euro cents", "0.05 EUR"}, {"1.20 cents", "0.0120 USD"}, {"197 pence", "1.97 GBP"}, {"one penny", "0.01 GBP"},
		{"3 pounds and five pence", "3.05 GBP"}, {"13 dollars forty five", "13.45 USD"}, {"15 dollars 50", "15.50 USD"},
		{"$1.5tn", "1500000000000 USD"}, {"£5k", "5000 GBP"}, {"$5B", "5000000000 USD"}, {"£5 bn", "5000000000 GBP"}, {"$10 dollars", "10 USD"},
		{"$ 35 million", "35000000 USD"}, {"minus £3m", "-3000000 GBP"}, {"half a million usd", "500000 USD"}, {"₿21", "21 BTC"},
		{"12,99 €", "12.99 EUR"}, {"€1.298,00", "1298.00 EUR"}, {"Rp 1.550.000", "1550000 IDR"}, {"10 000 €", "10000 EUR"}, {"ten grand", "10000 USD"}, {"negative $5", "-5 USD"},
		{"three quarters of a billion US dollars", "750000000 USD"}, {"five thousand euros", "5000 EUR"}, {"$2 1/2", "2.5 USD"}, {"$2½ million", "2500000 USD"},
	} {
		doc, f := read(t, "In the end it cost "+c.text+", they said.")
		if len(f.Amounts) != 1 || show(doc, &f.Amounts[0]) != c.want+" ["+c.text+"]" {
			var got []string
			for i := range f.Amounts {
				got = append(got, show(doc, &f.Amounts[i]))
			}
			t.Errorf("%q: got %s, want %s", c.text, strings.Join(got, " "), c.want)
		}
	}
}

// TestMoneyTogether reads money whose parts are shared, and what only looks like money.
func TestMoneyTogether(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It cost $5-6bn.", "5000000000 USD [$5] 6000000000 USD [6bn]"},
		{"It cost $3 to $5 million.", "3000000 USD [$3] 5000000 USD [$5 million]"},
		{"It cost between £3 and £5 million.", "3000000 GBP [£3] 5000000 GBP [£5 million]"},
		{"It cost $5bn-$6bn.", "5000000000 USD [$5bn] 6000000000 USD [$6bn]"},
		{"Shares rose $3 to $5 million.", "3 USD [$3] 5000000 USD [$5 million]"},
		{"It costs from $500 to $2 million.", "500 USD [$500] 2000000 USD [$2 million]"},
		{"A 12-cent-a-share dividend was paid.", "0.12 USD [12-cent]"},
		{"A $20m-a-year contract was signed.", "20000000 USD [$20m]"},
		{"A five-million-dollar prize was won.", "5000000 USD [five-million-dollar]"},
		{"The 23 won.", "23 number [23]"},
		{"He had 10 marks of 20.", "10 count mark [10] 20 count mark [20]"},
		{"He paid 391,000 marks (200,000 euros).", "391000 DEM [391,000 marks] 200000 EUR [200,000 euros]"},
		{"She lost 20 pounds.", "20 measure pound [20 pounds]"},
		{"She paid £3, then 20 pounds.", "3 GBP [£3] 20 GBP [20 pounds]"},
		{"The film is in 1080p.", ""},
	} {
		doc, f := read(t, c.text)
		var got []string
		for i := range f.Amounts {
			a := show(doc, &f.Amounts[i])
			if f.Amounts[i].Unit == Measure && !strings.Contains(a, "pound") {
				continue
			}
			got = append(got, a)
		}
		if g := strings.Join(got, " "); g != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, g, c.want)
		}
	}
}

// TestNotAmounts lists figures that are none.
func TestNotAmounts(t *testing.T) {
	for _, text := range []string{
		"Call 020 7946 0958 or 0800 555 1234.", "Call (212) 555-0123.", "Ring +44 20 7946 0958.", "Dial 911.", "A 911 call came.", "He has a 401(k).",
		"Version 2.0 and Android 4.4 came.", "It runs iOS 9.3 and Windows 10.", "Commodore 64 enthusiasts wrote it.", "They flew on the Boeing 737, the A380 and an F-16.",
		"Flight 370 left gate 12 for room 101.", "See page 12 of Chapter 11, section 4, Article 50 and clause 3.",
		"It began at 10:30, then 8pm, 8 p.m. and 9.30am.", "It began at 1500 GMT and at 6 o'clock.", "It opens at 0900.",
		"In 2011, in the 1990s and since 1066.", "From 2004-05 to 1914-1918.", "The 2010/11 season ended.",
		"He lives at 10 Downing Street and 1600 Pennsylvania Avenue.", "They live in Beverly Hills, CA 90210.",
		"They played 4-4-2 and 4-2-3-1.", "After 9/11 they worked 24/7.", "It was a Catch-22 for the G20.", "He works at a 7-Eleven.",
		"The Formula 1 race and World War 2.", "The FTSE 100 and the S&P 500 fell.", "She is in the Top 40, on Channel 4 and BBC 2.",
		"The book is ISBN 978-3-16-148410-0.", "It is at 192.168.0.1.", "He was No. 5.", "He came to No. 10.", "It is #5 here.",
		"It was a 4x4 with 5G, seen in 3D.", "The 747s and H1N1 and COVID-19 and MH17.", "It says so in John 3:16.", "He read Psalm 23, Act 2, Scene 3.",
		"It tells Windows 10 users to wait.", "The strong Model 3 orders and the Apollo 11 crew surprised them.", "Level 3 engineers and Channel 4 viewers met.",
		"They let Orbit 2 owners pay.", "The Falcon 9 rocket, the Galaxy S7 and the G8 summit.",
		"One of them left.", "No one came.", "One day it ends.", "It was a one-off, first-class affair.", "He had type 2 diabetes.",
		"The under-21s and U-20 side.", "She has 20-20 vision.", "It is on 42nd Street.", "The 12 September 2011 meeting was on Monday 5 May.",
	} {
		doc, f := read(t, text)
		for i := range f.Amounts {
			t.Errorf("%q: found %s", text, show(doc, &f.Amounts[i]))
		}
	}
}

// TestConversions finds the amounts that others are given in again.
func TestConversions(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"It is worth 215 million pounds ($340 million).", "$340 million = 215 million pounds"},
		{"It is worth £5m, or $8m, they said.", "$8m = £5m"},
		{"It is worth £5m, or about $8m.", "$8m = £5m"},
		{"It is $340m (£215m; €250m).", "£215m = $340m, €250m = $340m"},
		{"It is 10 miles (16 km) away.", "16 km = 10 miles"},
		{"It is 10 miles long (16 km).", "16 km = 10 miles"},
		{"It was 90F (32C).", "32C = 90F"},
		{"He is 5ft 10in (1.78m) tall.", "1.78m = 5ft 10in"},
		{"It cost 3 billion euros -- about $4 billion -- last year.", "$4 billion = 3 billion euros"},
		{"It cost $5m (up from £3m).", ""},
		{"It cost $5m and £3m.", ""},
		{"It cost $5m ($3m).", ""},
		{"It is 10 miles (3 hours) away.", ""},
	} {
		doc, f := read(t, c.text)
		var got []string
		for i := range f.Amounts {
			if to := f.Amounts[i].Converts; to >= 0 {
				got = append(got, doc.In(f.Amounts[i].Span)+" = "+doc.In(f.Amounts[to].Span))
			}
		}
		if g := strings.Join(got, ", "); g != c.want {
			t.Errorf("%q: got %q, want %q", c.text, g, c.want)
		}
	}
}
