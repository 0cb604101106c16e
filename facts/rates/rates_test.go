package rates

import (
	"strings"
	"testing"

	"copydesk/facts"
)

func TestReference(t *testing.T) {
	for _, c := range []struct {
		name      string
		from, to  string
		month     string
		low, high string // the mean is between them
	}{
		{"a rate to the euro", "EUR", "USD", "2011-09", "1.37", "1.38"},
		{"a rate through the euro", "GBP", "USD", "2011-09", "1.57", "1.59"},
		{"the same the other way", "USD", "GBP", "2011-09", "0.63", "0.64"},
		{"a rate through the dollar", "GBP", "DEM", "1987-03", "2.91", "2.94"},
		{"a rate to the dollar", "USD", "JPY", "1987-03", "151", "152"},
		{"a dollar rate after the euro", "EUR", "TWD", "2016-02", "36", "38"},
		{"a currency that had become the euro", "DEM", "USD", "2000-05", "0.46", "0.47"},
		{"two that had become the euro", "FRF", "DEM", "1999-06", "0.29", "0.30"},
		{"the old lira under the name of the new", "USD", "TRY", "2003-05", "1400000", "1500000"},
		{"the new lira", "USD", "TRY", "2006-05", "1.3", "1.5"},
		{"a currency held at a rate to the dollar", "USD", "MYR", "2001-08", "3.79", "3.81"},
		{"a currency in itself", "USD", "USD", "1990-01", "1", "1"},
	} {
		m, ok := ParseMonth(c.month)
		if !ok {
			t.Fatalf("%s: no month", c.month)
		}
		r, ok := Reference.Rate(c.from, c.to, m)
		if !ok {
			t.Errorf("%s: there is none", c.name)
			continue
		}
		low, _ := facts.ParseDecimal(c.low)
		high, _ := facts.ParseDecimal(c.high)
		if r.Mean.Rat().Cmp(low.Rat()) < 0 || r.Mean.Rat().Cmp(high.Rat()) > 0 {
			t.Errorf("%s: %s, want %s to %s", c.name, r.Mean.Rat().FloatString(4), c.low, c.high)
		}
		if r.Low.Cmp(r.Mean) > 0 || r.High.Cmp(r.Mean) < 0 {
			t.Errorf("%s: the mean is not between the lowest and the highest", c.name)
		}
	}
}

func TestNoRate(t *testing.T) {
	for _, c := range []struct{ name, from, to, month string }{
		{"an unknown currency", "USD", "XTS", "2011-09"},
		{"no currency", "", "USD", "2011-09"},
		{"before the rates begin", "GBP", "USD", "1970-12"},
		{"after they end", "GBP", "USD", "2199-01"},
		{"the euro before its day", "EUR", "USD", "1998-12"},
		{"a month that is missing", "EUR", "ISK", "2012-06"},
	} {
		m, _ := ParseMonth(c.month)
		if _, ok := Reference.Rate(c.from, c.to, m); ok {
			t.Errorf("%s: there is a rate", c.name)
		}
	}
	if _, ok := Reference.Rate("GBP", "USD", -5); ok {
		t.Error("there is a rate of a month before the year 0")
	}
}

const head = "month,base,currency,mean,low,high\n"

func TestPackKeepsWhatItReads(t *testing.T) {
	table, err := Read(strings.NewReader(head + "2030-02,EUR,USD,1.25,1.2,1.5\n2030-04,EUR,USD,2.5e+00,,\n2030-02,EUR,TRL,1.87069e+06,,\n"))
	if err != nil {
		t.Fatal(err)
	}
	r, ok := table.Rate("EUR", "USD", MonthOf(2030, 2))
	if !ok || r.Low.Rat().FloatString(6) != "1.200000" || r.Mean.Rat().FloatString(6) != "1.250000" || r.High.Rat().FloatString(6) != "1.500000" {
		t.Errorf("the rate of February is %v", r)
	}
	if _, ok := table.Rate("EUR", "USD", MonthOf(2030, 3)); ok {
		t.Error("there is a rate of March")
	}
	if r, ok := table.Rate("EUR", "TRL", MonthOf(2030, 2)); !ok || r.Mean.Rat().FloatString(0) != "1870690" {
		t.Errorf("the rate of the lira is %v", r)
	}
	both := table.Over(Reference)
	if r, ok := both.Rate("USD", "EUR", MonthOf(2030, 4)); !ok || r.Mean.Rat().FloatString(3) != "0.400" {
		t.Errorf("the rate of April over the others is %v", r)
	}
	if _, ok := both.Rate("GBP", "USD", MonthOf(2011, 9)); !ok {
		t.Error("the older rates are gone")
	}
	if m, ok := both.Last("EUR", "USD"); !ok || m != MonthOf(2030, 4) {
		t.Errorf("the last month is %s", m)
	}
}

func TestSpreadIsRoundedOutwards(t *testing.T) {
	table, err := Read(strings.NewReader(head + "2030-02,EUR,USD,1.25,1.2499,1.2501\n"))
	if err != nil {
		t.Fatal(err)
	}
	r, _ := table.Rate("EUR", "USD", MonthOf(2030, 2))
	if r.Low.Rat().FloatString(4) != "1.2475" || r.High.Rat().FloatString(4) != "1.2525" {
		t.Errorf("the rate is %s to %s", r.Low.Rat().FloatString(4), r.High.Rat().FloatString(4))
	}
}

func TestFaultsNameTheLine(t *testing.T) {
	for text, want := range map[string]string{
		"a,b\n":                                "line 1 should be month,base,currency,mean,low,high",
		head + "2030-13,EUR,USD,1.2,,\n":       `line 2: "2030-13" is no month`,
		head + "2030-01,GBP,USD,1.2,,\n":       `line 2: the base is "GBP" and not EUR or USD`,
		head + "2030-01,EUR,US,1.2,,\n":        `line 2: "US" is no code of a currency`,
		head + "2030-01,EUR,EUR,1.2,,\n":       `line 2: "EUR" is no code of a currency`,
		head + "2030-01,EUR,USD,-1.2,,\n":      `line 2: "-1.2" is no rate`,
		head + "2030-01,EUR,USD,1e99,,\n":      `line 2: "1e99" is no rate`,
		head + "2030-01,EUR,USD,1.2,1.3,1.4\n": `line 2: 1.3 to 1.4 is not around 1.2`,
		head + "2030-01,EUR,USD,1.2345678,,\n": "USD in 2030-01: the rate 1.2345678 has too many digits",
		head + "2030-01,EUR,USD,1.2,0.1,1.4\n": "USD in 2030-01: the lowest or the highest rate is more than half away from the mean",
		head + "2030-01,EUR,USD\n":             "record on line 2: wrong number of fields",
	} {
		_, err := Read(strings.NewReader(text))
		if err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}

func TestParseOfWhatIsCutShort(t *testing.T) {
	for n := range len(embedded) / 1000 {
		if _, err := Parse(embedded[:n]); err == nil {
			t.Fatalf("%d bytes make a table", n)
		}
	}
}

func TestEveryCurrencyHasAName(t *testing.T) {
	for _, code := range Reference.Currencies() {
		if one, many := Name(code); code != "ROL" && code != "TRL" && (one == code || many == one+"s" && strings.HasSuffix(one, "n ")) {
			t.Errorf("%s has no name", code)
		}
	}
	if one, many := Name("XTS"); one != "XTS" || many != "XTS" {
		t.Errorf("an unknown code is %s, %s", one, many)
	}
}

func BenchmarkRate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Reference.Rate("GBP", "USD", MonthOf(2011, 9))
	}
}
