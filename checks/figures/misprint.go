package figures

import (
	"slices"
	"strings"
)

// digitRun is a figure cut at its commas and points: of "1,303.60" the groups are
// 1, 303 and 60, and the marks a comma and a point.
type digitRun struct {
	groups []string
	marks  string
}

// decimalStyle is how an article writes decimals.
type decimalStyle int8

const (
	anyDecimals   decimalStyle = iota // it has none, or cannot be told
	decimalCommas                     // 1,5
	decimalPoints                     // 1.5
)

func cutDigits(text string) digitRun {
	var r digitRun
	start := 0
	for i := range len(text) {
		if text[i] == ',' || text[i] == '.' {
			r.groups = append(r.groups, text[start:i])
			r.marks += text[i : i+1]
			start = i + 1
		}
	}
	r.groups = append(r.groups, text[start:])
	return r
}

// misprint says what is wrong with the figure's commas and points, and how it may
// have been meant; empty when nothing is or it cannot be told. Counted says that
// it is money or counts something, and style what the article writes elsewhere.
func (r digitRun) misprint(money, counted bool, style decimalStyle) (fault, repair string) {
	commas := strings.Count(r.marks, ",")
	switch {
	case len(r.groups[0]) == 0 || len(r.marks) == 0:
		return "", ""
	case commas == 0:
		return r.points(money)
	case r.marks == ",":
		return r.oneComma(money, counted, style)
	case commas == len(r.marks):
		if money && r.lengths(4) && len(r.groups[0]) < 4 || money && len(r.groups[len(r.groups)-1]) == 2 { // £3,1800,00
			return threeDigits, ""
		}
		return r.commas(counted || money)
	case strings.HasSuffix(r.marks, ".") && commas == len(r.marks)-1:
		whole := digitRun{r.groups[:len(r.groups)-1], r.marks[:commas]}
		if money && whole.lengths(2) {
			return threeDigits, ""
		}
		fault, repair = whole.misprint(money, counted, 0)
		if repair != "" {
			repair += "." + r.groups[len(r.groups)-1]
		}
		return fault, repair
	}
	return "", ""
}

const (
	threeDigits = "the groups between commas should have three digits"
	firstGroup  = "the first group has more than three digits"
	twoPoints   = "it has two decimal points"
)

// lengths reports whether some group after the first has n digits.
func (r digitRun) lengths(n int) bool {
	return slices.ContainsFunc(r.groups[1:], func(g string) bool { return len(g) == n })
}

// points judges a figure without commas. Points between thousands are a style of
// the continent, and versions and addresses have points too, but 3.817.69 is none
// of them.
func (r digitRun) points(money bool) (fault, repair string) {
	if n := len(r.groups); n > 3 && money && len(r.groups[n-1]) == 2 && !slices.ContainsFunc(r.groups[1:n-1], func(g string) bool { return len(g) != 3 }) {
		return twoPoints, ""
	}
	if len(r.groups) != 3 || len(r.groups[2]) == 3 || len(r.groups[0]) > 3 {
		return "", ""
	}
	if len(r.groups[1]) == 3 && len(r.groups[2]) <= 2 {
		return twoPoints, r.groups[0] + "," + r.groups[1] + "." + r.groups[2]
	}
	if money {
		return twoPoints, ""
	}
	return "", ""
}

// oneComma judges a figure with a single comma. 1,5 and 12,50 can be decimals.
func (r digitRun) oneComma(money, counted bool, style decimalStyle) (fault, repair string) {
	first, last := r.groups[0], r.groups[1]
	switch {
	case len(last) == 3 && len(first) > 3 && (money || counted):
		return firstGroup, inGroups(first + last)
	case len(first) > 3:
	case len(last) == 4 && last[:2] != "19" && last[:2] != "20":
		return threeDigits, ""
	case len(last) == 2 && style != decimalCommas && (money || counted && last == "00"):
		return threeDigits, ""
	case len(last) == 2 && style == decimalPoints && last == "00": // 318,00 herring, where others are 1,500
		return threeDigits, ""
	case len(last) == 1 && style == decimalPoints && money && counted:
		return "the decimal point is a comma", first + "." + last
	}
	return "", ""
}

// lakhs reports whether the figure is grouped as in India: 1,50,000 and 12,34,567.
func (r digitRun) lakhs() bool {
	n := len(r.groups)
	if n < 3 || strings.Trim(r.marks, ",") != "" || len(r.groups[n-1]) != 3 || len(r.groups[0]) > 2 {
		return false
	}
	return !slices.ContainsFunc(r.groups[1:n-1], func(g string) bool { return len(g) != 2 })
}

// inThrees reports whether a figure is of a size that India would group otherwise,
// and is grouped by threes: 275,000.
func inThrees(text string) bool {
	r := cutDigits(text)
	return len(r.groups) > 1 && (len(r.groups) > 2 || len(r.groups[0]) == 3) && !slices.ContainsFunc(r.groups[1:], func(g string) bool { return len(g) != 3 })
}

// commas judges a figure with several commas and nothing else. Groups of two
// before a last one of three are Indian; short groups alone may be a list.
func (r digitRun) commas(counted bool) (fault, repair string) {
	last := len(r.groups[len(r.groups)-1])
	inner := r.groups[1 : len(r.groups)-1]
	threes := slices.ContainsFunc(inner, func(g string) bool { return len(g) == 3 })
	fours := r.lengths(4)
	switch {
	case len(r.groups[0]) > 3:
		if last == 3 && threes && !fours && !r.lengths(2) && !r.lengths(1) {
			return firstGroup, inGroups(strings.Join(r.groups, ""))
		}
	case fours && (threes || last == 3) && !r.lengths(1) && !r.lengths(2):
		return threeDigits, ""
	case counted && threes && last < 3 && !fours:
		return threeDigits, ""
	}
	return "", ""
}
