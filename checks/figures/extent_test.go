package figures

import (
	"math/big"
	"testing"
)

func TestHalfPower(t *testing.T) {
	for n := -25; n <= 25; n++ {
		if want := new(big.Rat).Mul(frac(1, 2), power(n)); halfPower(n).Cmp(want) != 0 {
			t.Errorf("half of 10^%d is %s, not %s", n, want, halfPower(n))
		}
	}
}
