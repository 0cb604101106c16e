package figures

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
	"copydesk/facts/rates"
)

// sums are how articles write sums of a currency.
var sums = map[string]string{
	"USD": "$%s %s", "GBP": "£%s %s", "EUR": "€%s %s", "JPY": "¥%s %s", "CAD": "C$%s %s", "AUD": "A$%s %s", "HKD": "HK$%s %s", "INR": "%s %s rupees",
	"CNY": "%s %s yuan", "KRW": "%s %s won", "BRL": "%s %s reais", "ZAR": "%s %s rand", "CHF": "%s %s Swiss francs", "DEM": "%s %s German marks",
	"SEK": "%s %s Swedish crowns", "RUB": "%s %s roubles", "MXN": "%s %s Mexican pesos", "PLN": "%s %s zlotys",
}

// inScale writes a value in millions or billions with so many digits.
func inScale(v *big.Rat, digits int) (figure, scale string) {
	scale = "million"
	v = new(big.Rat).Quo(v, big.NewRat(1_000_000, 1))
	if v.Cmp(big.NewRat(1000, 1)) >= 0 {
		v, scale = new(big.Rat).Quo(v, big.NewRat(1000, 1)), "billion"
	}
	return significant(v, digits, digits), scale
}

func findings(t *testing.T, c *checks.Check, text string) []checks.Finding {
	t.Helper()
	set, err := checks.NewSet([]checks.Rule{c.Default()})
	if err != nil {
		t.Fatal(err)
	}
	doc, err := article.Parse("a.md", []byte(text), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	found, err := set.Scan(doc, facts.Extract(doc))
	if err != nil {
		t.Fatal(err)
	}
	return found
}

// TestConversionsOfAnyMonth writes conversions at the mean rate of a month into
// articles of that month: they must be silent, and those that are far off be found.
func TestConversionsOfAnyMonth(t *testing.T) {
	codes := []string{"USD", "GBP", "EUR", "JPY", "CAD", "AUD", "HKD", "INR", "CNY", "KRW", "BRL", "ZAR", "CHF", "DEM", "SEK", "RUB", "MXN", "PLN"}
	random := rand.New(rand.NewSource(1))
	tried, missed := 0, 0
	for tried < 200 {
		from, to := codes[random.Intn(len(codes))], codes[random.Intn(len(codes))]
		m := rates.MonthOf(1985+random.Intn(41), 1+random.Intn(12))
		rate, ok := rates.Reference.Rate(from, to, m)
		if !ok || from == to {
			continue
		}
		tried++
		given := big.NewRat(int64(10+random.Intn(990)), 1)
		given.Mul(given, big.NewRat(100_000, 1))
		figure, scale := inScale(given, 3)
		factors := []*big.Rat{frac(1, 1), frac(2, 5), frac(11, 20), frac(17, 10), frac(23, 10), frac(10, 1)}
		for i, factor := range factors {
			other := new(big.Rat).Mul(new(big.Rat).Mul(given, rate.Mean.Rat()), factor)
			if other.Cmp(frac(300_000, 1)) < 0 || other.Cmp(frac(900_000_000_000, 1)) > 0 {
				continue
			}
			converted, otherScale := inScale(other, 2)
			sentence := fmt.Sprintf("The mill cost "+sums[from]+" ("+sums[to]+"), it said.", figure, scale, converted, otherScale)
			text := fmt.Sprintf("---\ndate: %s-15\n---\n\n%s\n", m, sentence)
			switch found := findings(t, conversion, text); {
			case i == 0 && len(found) > 0:
				t.Errorf("%s: %s: %s", m, sentence, found[0].Message)
			case i > 0 && len(found) == 0:
				missed++
			}
		}
	}
	// In a month of devaluation nearly any rate was paid.
	if missed*100 > tried {
		t.Errorf("%d of %d wrong conversions are not found", missed, 5*tried)
	}
}

func TestConversionOfBadInput(t *testing.T) {
	for _, text := range []string{
		"It cost $0 (£0) and £1 ($0).",
		"It cost $999999999999999999 trillion (£0.000000000000000001).",
		"It cost " + strings.Repeat("£5m ($8m; €6m) ", 3000) + ".",
		"($1 = €0) and (€0 = $1)",
		"It cost 5 zorkmids ($3).",
		"(£5m) ($8m) [€4m] ((¥3m))",
	} {
		findings(t, conversion, text)
		findings(t, conversion, "---\ndate: 0001-01-01\n---\n\n"+text)
		findings(t, conversion, "---\ndate: 9999-12-31\n---\n\n"+text)
	}
}
