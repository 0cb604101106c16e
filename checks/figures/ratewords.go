package figures

import (
	"fmt"
	"math/big"

	"copydesk/facts/rates"
)

// perUnit is a rate in words: "1.58 dollars to the pound". It turns a rate below
// one round.
func perUnit(from, to string, rate *big.Rat) string {
	if rate.Cmp(big.NewRat(1, 1)) < 0 {
		from, to, rate = to, from, new(big.Rat).Inv(rate)
	}
	one, _ := rates.Name(from)
	_, many := rates.Name(to)
	return fmt.Sprintf("%s %s to the %s", rateFigure(rate), many, one)
}

// between is a range of rates in words: "there were 1.05 to 2.64 dollars to the pound".
func between(from, to string, rate rates.Rate) string {
	low, high := rate.Low.Rat(), rate.High.Rat()
	if rate.Mean.Rat().Cmp(big.NewRat(1, 1)) < 0 {
		from, to, low, high = to, from, new(big.Rat).Inv(high), new(big.Rat).Inv(low)
	}
	one, _ := rates.Name(from)
	_, many := rates.Name(to)
	return fmt.Sprintf("there were %s to %s %s to the %s", rateFigure(low), rateFigure(high), many, one)
}

// rateFigure writes a rate with three digits or so.
func rateFigure(rate *big.Rat) string {
	places := 2
	switch {
	case rate.Cmp(big.NewRat(100, 1)) >= 0:
		places = 0
	case rate.Cmp(big.NewRat(10, 1)) >= 0:
		places = 1
	}
	return inGroups(rate.FloatString(places))
}
