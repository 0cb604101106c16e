package figures

import (
	"fmt"
	"math/big"
	"math/rand"
	"strings"
	"testing"

	"copydesk/article"
	"copydesk/facts"
)

// TestUnitsOfAnySize converts figures of all sizes between units: written with two
// or three digits they are silent, and 1.5 times too large or small they are found.
func TestUnitsOfAnySize(t *testing.T) {
	pairs := [][4]string{
		{"miles", "mile", "km", "kilometre"}, {"feet", "foot", "metres", "metre"}, {"acres", "acre", "hectares", "hectare"}, {"pounds", "pound", "kg", "kilogram"},
		{"inches", "inch", "cm", "centimetre"}, {"yards", "yard", "metres", "metre"}, {"square miles", "square-mile", "sq km", "square-kilometre"},
		{"mph", "mph", "km/h", "kph"}, {"ounces", "ounce", "grams", "gram"}, {"knots", "knot", "mph", "mph"}, {"tonnes", "tonne", "pounds", "pound"},
	}
	random := rand.New(rand.NewSource(1))
	for n := range 400 {
		p := pairs[random.Intn(len(pairs))]
		if random.Intn(2) == 0 && p[0] != "pounds" {
			p = [4]string{p[2], p[3], p[0], p[1]}
		}
		u, _ := facts.UnitOf(article.FormOf(p[1]))
		v, _ := facts.UnitOf(article.FormOf(p[3]))
		given := big.NewRat(int64(2+random.Intn(500)), int64(1+9*random.Intn(2)))
		for _, factor := range []*big.Rat{frac(1, 1), frac(3, 2), frac(2, 3)} {
			value := new(big.Rat).Mul(given, new(big.Rat).Quo(factors(u)[0], factors(v)[0]))
			value.Mul(value, factor)
			if value.Cmp(frac(3, 1)) < 0 || value.Cmp(frac(5000, 1)) > 0 {
				continue
			}
			sentence := fmt.Sprintf("It was %s %s (%s %s), she said.", significant(given, 1, 4), p[0], inGroups(significant(value, 1, 2+n%2)), p[2])
			// Miles may be sea miles, which are longer.
			if got, wrong := messages(t, unit, sentence), !factor.IsInt(); (len(got) > 0) != wrong && !(wrong && p[3] == "mile") {
				t.Errorf("%s %q", sentence, got)
			}
		}
	}
}

func TestUnitsOfBadInput(t *testing.T) {
	for _, text := range []string{
		"0 miles (0 km)", "-0C (0F)", "999999999999999999 miles (1 km)", "1 km (0.000000000000000001 miles)", strings.Repeat("10 miles (25 km) ", 3000),
		"miles (km)", "10 () miles", "10 miles (", "(16 km) 10 miles", "5 stone 3 pounds 2 ounces (1 kg)",
	} {
		messages(t, unit, text)
		messages(t, rate, text)
		messages(t, format, text)
	}
}
