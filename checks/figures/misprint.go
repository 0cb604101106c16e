package figures

import "copydesk/facts"

// misprint is how one figure can have become another under the fingers.
type misprint uint8

const (
	otherDigits   misprint = iota // it cannot
	wrongDigit                    // one digit of two or one is another
	wrongDigitOf3                 // one digit of three or more is another
	exchanged                     // two neighbouring digits are exchanged
)

// misprinted says how alike two figures of one scale are as they are written.
// The zeros that both end in were not chosen by the writer: 20,000 and 30,000
// have one digit each.
func misprinted(a, b facts.Decimal) misprint {
	x, y := a.String(), b.String()
	if len(x) != len(y) || a.Exp != b.Exp {
		return otherDigits
	}
	for len(x) > 1 && x[len(x)-1] == '0' && y[len(y)-1] == '0' {
		x, y = x[:len(x)-1], y[:len(y)-1]
	}
	first, count, digits := 0, 0, 0
	for i := range x {
		if x[i] != '.' {
			digits++
		}
		if x[i] != y[i] {
			if count == 0 {
				first = i
			}
			count++
		}
	}
	switch {
	case count == 1 && digits > 2:
		return wrongDigitOf3
	case count == 1:
		return wrongDigit
	case count == 2 && swappedIn(x, y, first):
		return exchanged
	}
	return otherDigits
}

// swappedIn reports whether the digit at i and the next are exchanged.
func swappedIn(x, y string, i int) bool {
	j := i + 1
	if j < len(x) && x[j] == '.' {
		j++
	}
	return j < len(x) && x[i] == y[j] && x[j] == y[i]
}
