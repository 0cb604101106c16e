package figures

import (
	"testing"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
	"copydesk/facts/rates"
)

// TestPlainlyRightIsRight holds what a few months show against all of them.
func TestPlainlyRightIsRight(t *testing.T) {
	plain, tried := 0, 0
	for _, months := range [][2]rates.Month{{rates.MonthOf(1971, 1), rates.MonthOf(2024, 6)}, {rates.MonthOf(2009, 4), rates.MonthOf(2009, 8)}, {rates.MonthOf(1994, 1), rates.MonthOf(2001, 12)}} {
		x := &exchange{p: &checks.Pass{Doc: &article.Document{}, Rates: rates.Reference}, slack: percent(5), bands: map[bandKey]bandOf{}, first: months[0], last: months[1]}
		for _, pair := range [][2]string{{"USD", "GBP"}, {"EUR", "USD"}, {"DEM", "USD"}, {"JPY", "EUR"}, {"TWD", "GBP"}, {"ITL", "FRF"}, {"TRY", "USD"}, {"LKR", "EUR"}} {
			rate, ok := x.band(pair[0], pair[1], x.first, x.last)
			usual, okUsual := x.usual(pair[0], pair[1])
			for coef := int64(1); coef < 400_000_000; coef = coef*8/7 + 1 {
				given := facts.Amount{Unit: facts.Money, Currency: pair[0], Value: facts.Decimal{Coef: 215, Exp: 2}, Converts: -1}
				other := facts.Amount{Unit: facts.Money, Currency: pair[1], Value: facts.Decimal{Coef: coef}, Converts: -1}
				c := conversionPair{given: &given, other: &other}
				tried++
				if x.plainlyRight(c, pair[0], pair[1]) {
					plain++
					if !ok || !x.fits(c, rate, x.slack) {
						t.Errorf("21,500 %s is not %d %s, but counts as plainly right", pair[0], coef, pair[1])
					}
				}
				if x.plainlyUsual(c, pair[0], pair[1]) && (!okUsual || !x.fits(c, usual, percent(usualSlack))) {
					t.Errorf("21,500 %s is not %d %s in most months, but counts as plainly usual", pair[0], coef, pair[1])
				}
			}
		}
	}
	if plain*100 < tried {
		t.Errorf("%d of %d conversions are plainly right", plain, tried)
	}
}
