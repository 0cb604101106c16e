package reports

import (
	"testing"

	"copydesk/article"
	"copydesk/facts"
)

func TestMeaningOfDates(t *testing.T) {
	m := newMeaner(&article.Document{})
	for _, tt := range []struct{ from, to, want string }{
		{"2011-09-12", "2011-09-12", "Monday, 12 September 2011"},
		{"2011-09-12", "2011-09-14", "12 September 2011 to 14 September 2011"},
		{"2012-02-01", "2012-02-29", "February 2012"},
		{"2012-02-01", "2012-02-28", "1 February 2012 to 28 February 2012"},
		{"2011-01-01", "2011-12-31", "2011"},
		{"2011-01-01", "2012-12-31", "1 January 2011 to 31 December 2012"},
		{"", "", "not resolved"},
	} {
		from, _ := article.ParseDay(tt.from)
		to, _ := article.ParseDay(tt.to)
		if got := m.date(&facts.Date{From: from, To: to}); got != tt.want {
			t.Errorf("%s to %s is %q, want %q", tt.from, tt.to, got, tt.want)
		}
	}
}

func TestMeaningOfAmounts(t *testing.T) {
	doc, err := article.Parse("a.txt", []byte("News\n\nIt rained."), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m := newMeaner(doc)
	head := func(a facts.Amount, noun string) facts.Amount {
		a.About.Head, a.About.HeadN = article.FormOf(noun), 1<<31
		return a
	}
	money := func(coef int64, exp int8, code string) facts.Amount {
		return facts.Amount{Value: facts.Decimal{Coef: coef, Exp: exp}, Unit: facts.Money, Currency: code}
	}
	for _, tt := range []struct {
		amount facts.Amount
		want   string
	}{
		{money(340, 6, "USD"), "$340,000,000"},
		{money(420, -2, "GBP"), "£4.20"},
		{money(5, 0, "AUD"), "A$5"},
		{money(28, 8, "FRF"), "2,800,000,000 FRF"},
		{money(999999999999999999, 30, "USD"), "999,999,999,999,999,999,000,000,000,000,000,000,000,000,000,000 USD"},
		{money(-42, -1, "USD"), "-$4.2"},
		{head(facts.Amount{Value: facts.Int(2), Unit: facts.Count}, "person"), "2 people"},
		{head(facts.Amount{Value: facts.Int(1), Unit: facts.Count}, "person"), "1 person"},
		{head(facts.Amount{Value: facts.Int(3), Unit: facts.Count}, "woman"), "3 women"},
		{head(facts.Amount{Value: facts.Int(6), Unit: facts.Measure}, "foot"), "6 feet"},
		{head(facts.Amount{Value: facts.Int(2), Unit: facts.Duration, Hedge: facts.Nearly}, "century"), "nearly 2 centuries"},
		{facts.Amount{Value: facts.Int(1), Unit: facts.Points}, "1 percentage point"},
		{facts.Amount{Value: facts.Int(3), Unit: facts.Ratio}, "3 times"},
		{facts.Amount{Value: facts.Int(44), Unit: facts.Age}, "44 years old"},
		{facts.Amount{Value: facts.Int(1200)}, "1,200"},
	} {
		if got := m.amount(&tt.amount); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

func TestImpliedRates(t *testing.T) {
	doc, err := article.Parse("a.txt", []byte("News\n\nIt rained."), article.Options{})
	if err != nil {
		t.Fatal(err)
	}
	m := newMeaner(doc)
	amount := func(coef int64, exp int8, unit facts.Unit, what string) *facts.Amount {
		a := &facts.Amount{Value: facts.Decimal{Coef: coef, Exp: exp}, Unit: unit}
		if unit == facts.Money {
			a.Currency = what
		} else {
			a.About.Head = article.FormOf(what)
		}
		return a
	}
	for _, tt := range []struct {
		a, b *facts.Amount
		want string
	}{
		{amount(215, 6, facts.Money, "GBP"), amount(340, 6, facts.Money, "USD"), "1.58 dollars to the pound"},
		{amount(340, 6, facts.Money, "USD"), amount(215, 6, facts.Money, "GBP"), "1.58 dollars to the pound"},
		{amount(330, 9, facts.Money, "JPY"), amount(278, 7, facts.Money, "USD"), "119 yen to the dollar"},
		{amount(1, 9, facts.Money, "HUF"), amount(1, 5, facts.Money, "USD"), "10,000 HUF to the dollar"},
		{amount(26, 0, facts.Measure, "mile"), amount(42, 0, facts.Measure, "kilometre"), "1.62 kilometres to the mile"},
		{amount(5, 0, facts.Money, "USD"), amount(5, 0, facts.Money, "USD"), ""},
		{amount(0, 0, facts.Money, "USD"), amount(5, 0, facts.Money, "GBP"), ""},
		{amount(-5, 0, facts.Money, "USD"), amount(5, 0, facts.Money, "GBP"), ""},
	} {
		if got := m.rate(tt.a, tt.b); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}
