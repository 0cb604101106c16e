package reports

import (
	"cmp"
	"fmt"
	"math/big"
	"strings"

	"github.com/bojanz/currency"

	"copydesk/article"
	"copydesk/facts"
)

// meaner writes what facts stand for in plain units.
type meaner struct {
	doc   *article.Document
	money *currency.Formatter
}

func newMeaner(doc *article.Document) *meaner {
	return &meaner{doc, currency.NewFormatter(currency.NewLocale("en"))}
}

// amount is an amount with its hedge: "more than $300,000,000".
func (m *meaner) amount(a *facts.Amount) string {
	return strings.TrimSpace(a.Hedge.String() + " " + m.plain(a))
}

// plain is an amount in whole units, without its hedge.
func (m *meaner) plain(a *facts.Amount) string {
	v := thousands(a.Value.String())
	switch a.Unit {
	case facts.Money:
		return m.cash(a.Value, a.Currency)
	case facts.Percent:
		return v + " per cent"
	case facts.Points:
		return v + " " + plural("percentage point", a.Value)
	case facts.Count:
		return v + " " + m.counted(a)
	case facts.Measure, facts.Duration:
		return v + " " + plural(m.doc.FormText(a.About.Head), a.Value)
	case facts.Age:
		return v + " " + plural(cmp.Or(m.doc.FormText(a.About.Head), "year"), a.Value) + " old"
	case facts.Ratio:
		if a.Other.Sign() == 0 {
			return v + " times"
		}
		return v + " in " + thousands(a.Other.String())
	case facts.Rank:
		return "number " + v
	case facts.Score:
		return v + " to " + thousands(a.Other.String())
	}
	return v
}

// counted is the noun of a count as the text has it after the figure, or else the
// head that is known.
func (m *meaner) counted(a *facts.Amount) string {
	if n := a.About.HeadN; n >= a.Tokens.First && int(n) < len(m.doc.Tokens) && a.About.Head != 0 {
		if m.doc.Tokens[n].Form == a.About.Head || facts.Singular(m.doc, m.doc.Tokens[n].Form) == a.About.Head {
			return flat(m.doc.Word(n))
		}
	}
	return plural(m.doc.FormText(a.About.Head), a.Value)
}

// mostDigits is how many digits of money the formatter can write.
const mostDigits = 36

// cash is money with its sign and its groups, to the digits that are written. A
// currency of the past has its code.
func (m *meaner) cash(v facts.Decimal, code string) string {
	text := v.String()
	amount, err := currency.NewAmount(text, code)
	if err != nil || len(text) > mostDigits {
		return thousands(text) + " " + code
	}
	m.money.MinDigits = uint8(max(0, -v.Exp))
	m.money.MaxDigits = m.money.MinDigits
	return m.money.Format(amount)
}

// plural is a unit's name, in the plural unless the value is one.
func plural(unit string, v facts.Decimal) string {
	if v.Cmp(facts.Int(1)) == 0 || unit == "" {
		return unit
	}
	switch unit {
	case "person":
		return "people"
	case "child":
		return "children"
	case "man", "woman":
		return unit[:len(unit)-2] + "en"
	case "foot":
		return "feet"
	case "inch":
		return "inches"
	case "century":
		return "centuries"
	case "mph", "kph", "hertz", "celsius", "fahrenheit", "stone":
		return unit
	}
	if strings.HasSuffix(unit, "s") {
		return unit
	}
	return unit + "s"
}

// thousands puts commas between the thousands of a number.
func thousands(s string) string {
	sign, digits := "", s
	if strings.HasPrefix(s, "-") {
		sign, digits = "-", s[1:]
	}
	whole, rest, point := strings.Cut(digits, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	if point {
		rest = "." + rest
	}
	return sign + whole + rest
}

// time is a time of day in 24 hours, with its zone.
func (m *meaner) time(t *facts.Time) string {
	return strings.TrimSpace(clock(t) + " " + flat(m.doc.In(t.Zone)))
}

// date is the days that a date covers: "Monday, 12 September 2011", "May 2011".
func (m *meaner) date(d *facts.Date) string {
	if d.From == article.NoDay {
		return "not resolved"
	}
	year, month, day := d.From.Civil()
	y, mo, last := d.To.Civil()
	switch {
	case d.From == d.To:
		return d.From.Weekday().String() + ", " + dayText(d.From)
	case day == 1 && year == y && month == mo && last == article.DaysIn(y, mo):
		return fmt.Sprintf("%s %d", article.MonthName(month), year)
	case day == 1 && month == 1 && year == y && mo == 12 && last == 31:
		return fmt.Sprint(year)
	}
	return dayText(d.From) + " to " + dayText(d.To)
}

func dayText(d article.Day) string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%d %s %d", day, article.MonthName(month), year)
}

// rate is the rate that a conversion implies, empty without one: "1.58 dollars
// to the pound". The larger figure stands first.
func (m *meaner) rate(a, b *facts.Amount) string {
	if a.Value.Sign() <= 0 || b.Value.Sign() <= 0 {
		return ""
	}
	if a.Value.Cmp(b.Value) < 0 {
		a, b = b, a
	}
	many, one := m.units(a), m.units(b)
	if many == one || many == (unitName{}) || one == (unitName{}) {
		return ""
	}
	return significant(new(big.Rat).Quo(a.Value.Rat(), b.Value.Rat())) + " " + many.plural + " to the " + one.singular
}

// unitName is what one and several of a unit are called.
type unitName struct{ singular, plural string }

func (m *meaner) units(a *facts.Amount) unitName {
	switch a.Unit {
	case facts.Money:
		if n, ok := currencyNames[a.Currency]; ok {
			return n
		}
		return unitName{a.Currency, a.Currency}
	case facts.Measure, facts.Duration:
		name := m.doc.FormText(a.About.Head)
		return unitName{name, plural(name, facts.Int(2))}
	}
	return unitName{}
}

// significant writes a ratio of one or more to three digits, or to all of those
// before the point.
func significant(r *big.Rat) string {
	whole := len(new(big.Int).Quo(r.Num(), r.Denom()).String())
	return thousands(r.FloatString(max(0, 3-whole)))
}

// currencyNames are what people call the currencies of the news.
var currencyNames = map[string]unitName{
	"USD": {"dollar", "dollars"}, "GBP": {"pound", "pounds"}, "EUR": {"euro", "euros"}, "JPY": {"yen", "yen"}, "CNY": {"yuan", "yuan"},
	"INR": {"rupee", "rupees"}, "RUB": {"rouble", "roubles"}, "CHF": {"Swiss franc", "Swiss francs"}, "AUD": {"Australian dollar", "Australian dollars"},
	"CAD": {"Canadian dollar", "Canadian dollars"}, "NZD": {"New Zealand dollar", "New Zealand dollars"}, "HKD": {"Hong Kong dollar", "Hong Kong dollars"},
	"SGD": {"Singapore dollar", "Singapore dollars"}, "SEK": {"Swedish crown", "Swedish crowns"}, "NOK": {"Norwegian crown", "Norwegian crowns"},
	"DKK": {"Danish crown", "Danish crowns"}, "BRL": {"real", "reais"}, "MXN": {"Mexican peso", "Mexican pesos"}, "ZAR": {"rand", "rand"},
	"KRW": {"won", "won"}, "PLN": {"zloty", "zlotys"}, "TRY": {"lira", "lire"}, "ILS": {"shekel", "shekels"}, "FRF": {"French franc", "French francs"},
	"DEM": {"mark", "marks"}, "ITL": {"lira", "lire"}, "PKR": {"Pakistani rupee", "Pakistani rupees"}, "THB": {"baht", "baht"},
}
