package facts

import (
	"fmt"
	"strings"
	"testing"

	"copydesk/article"
)

// aboutOf writes what an amount is about: "head, role, circumstances, of whom,
// when, who says so", what is unknown left out.
func aboutOf(doc *article.Document, f *Facts, a *Amount) string {
	c := &a.About
	out := []string{doc.FormText(c.Head)}
	add := func(name, value string) {
		if value != "" {
			out = append(out, name+" "+value)
		}
	}
	add("of", doc.FormText(c.Of))
	if c.Role != NoRole {
		out = append(out, c.Role.String())
	}
	add("per", doc.FormText(c.Per))
	const shown = Previous | Forecast | Part | From | To | Change | More | Negated | Target | Whole | Average
	out = append(out, (c.Frame & shown).Names()...)
	if c.Subject >= 0 {
		add("whose", doc.In(f.Names[c.Subject].Span))
	}
	if c.Period >= 0 {
		add("when", doc.In(f.Dates[c.Period].Span))
	}
	if c.Speaker >= 0 {
		add("says", doc.In(f.Names[c.Speaker].Span))
	}
	add("says", doc.FormText(c.Source))
	return strings.Join(out, ", ")
}

// TestHardSentences reads fifty sentences such as news has, with what each of
// their amounts is about.
func TestHardSentences(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		// Worth, price and value, whichever way round.
		{"They signed trade deals worth more than $300 million.", []string{"deal, worth"}},
		{"The total value of the deals was put at 215 million pounds ($340 million).", []string{"deal, worth", "deal, worth"}},
		{"The mayor opened the £3.5m bridge on Monday.", []string{"bridge, when Monday"}},
		{"The cost of the bridge has risen to £3.5m from £3m a year earlier.", []string{"bridge, price, to", "bridge, price, previous, from, when a year earlier"}},
		{"Calder Foods agreed to buy the brewery for $40m in cash.", []string{"cash, price, whose Calder Foods"}},
		{"The painting sold for $5m at auction.", []string{"painting, price"}},
		{"Anna Lister paid £2m for the house in 2010.", []string{"house, price, whose Anna Lister, when 2010"}},
		{"Tom Brandt's £5m villa was sold.", []string{"villa, whose Tom Brandt"}},
		{"A bridge costing £3m was opened.", []string{"bridge, price"}},
		{"The council spent £4m on roads last year.", []string{"road, spending, when last year"}},
		{"\"We lost 90 boats,\" said the harbour master, Ada Lind.", []string{"boat, loss, says Ada Lind"}},
		{"Last year's regatta drew 90 boats and raised £2,000.", []string{"boat, previous", ", raise, previous"}},
		// Company news.
		{"Net profit at Calder Foods rose 13% to $340 million in 2010 from $300 million in 2009.", []string{
			"profit, profit, change, whose Calder Foods, when 2010", "profit, profit, to, whose Calder Foods, when 2010", "profit, profit, from, whose Calder Foods, when 2009"}},
		{"Calder Foods, which makes soup, posted a loss of £3m.", []string{"loss, loss, whose Calder Foods"}},
		{"The firm's sales fell by 5 per cent, and its debts rose to £40m.", []string{"sale, sales, change", "debt, debt, to"}},
		{"Calder Foods said it expected sales of $5m this year.", []string{"sale, sales, forecast, when this year, says Calder Foods"}},
		{"Turnover was $5m, compared with $4m in 2009.", []string{"turnover, sales", "turnover, sales, previous, when 2009"}},
		{"Shares in Calder Foods were up 1.8% at 115p.", []string{"share, change, whose Calder Foods", "share, whose Calder Foods"}},
		{"Oil rose to $50 a barrel, up 5%, traders said.", []string{"oil, per barrel, to, says trader", "oil, change, says trader"}},
		{"The company cut 500 jobs and closed two plants.", []string{"job, jobs", "plant"}},
		{"Calder Foods, based in Orvia, employs 300 people.", []string{"person, jobs, whose Calder Foods"}},
		{"The firm aims to reach its target of 500 shops by 2012.", []string{"shop, forecast, target, when 2012"}},
		{"It took a 5% stake in the bank.", []string{"stake, stake"}},
		{"Analysts had forecast a profit of $6m.", []string{"profit, profit, forecast, says analyst"}},
		// Accidents, crimes, courts.
		{"A bomb in the market killed 23 people and wounded 60 others, police said.", []string{"person, dead, says police", "person, hurt, more, says police"}},
		{"At least 23 people were killed and 60 injured when a bus hit two cars.", []string{"person, dead", "person, hurt", "car"}},
		{"The death toll rose to 23 on Monday.", []string{"person, dead, to, when Monday"}},
		{"The number of people killed rose to 23 from 19.", []string{"person, dead, to", "person, dead, from"}},
		{"Of the 40 passengers, 12 were still missing.", []string{"passenger", "person, missing"}},
		{"The blast left 14 dead.", []string{"person, dead"}},
		{"He was jailed for six years and fined £2,000.", []string{"year, held", ", fine"}},
		{"A court awarded Anna Lister $5m in damages.", []string{"damage, fine"}},
		{"Police arrested 12 men, three of them soldiers.", []string{"man, held", "man, held, part"}},
		{"More than 3,000 people were evacuated.", []string{"person, displaced"}},
		// Votes, polls and the state.
		{"About 23% of voters said they would back Brandt, according to a survey.", []string{"voter, says survey"}},
		{"Unemployment fell to 5.2% last month from 5.4%.", []string{"unemployment, to, when last month", "unemployment, from"}},
		{"The unemployment rate in Orvia was 5.2 per cent.", []string{"unemployment, whose Orvia"}},
		{"Turnout was 61%, down from 65% four years ago.", []string{"turnout, crowd", "turnout, crowd, previous, from, when four years ago"}},
		{"The Greens won 14 of the 60 seats.", []string{"seat, vote, part, whose Greens", "seat, vote"}},
		{"The party has 143 seats, including 20 in Orvia.", []string{"seat, vote", "seat, part"}},
		{"A crowd of 3,902 watched the match.", []string{"person, crowd"}},
		{"The government will spend an additional £3bn on schools by 2015.", []string{"school, spending, forecast, more, when 2015"}},
		// Rates, averages, totals and parts.
		{"Workers earn an average of $50 a day.", []string{", pay, per day, average"}},
		{"Tickets cost £20 each.", []string{"ticket, price, per each"}},
		{"A total of 340 trees were felled.", []string{"tree, whole"}},
		{"It raised £900 in all.", []string{", raise, whole"}},
		{"Two-thirds of the members agreed.", []string{"member"}},
		{"Another 20 firms joined.", []string{"firm, more"}},
		{"The rate is 5%, not 6%.", []string{"rate", "rate, negated"}},
		// Measures and ages.
		{"The 10-mile tunnel took three years to dig.", []string{"mile, of tunnel", "year, of tunnel"}},
		{"The tower is 90 metres high.", []string{"metre, of tower, size"}},
		{"They shipped 2,000 tonnes of rice to Orvia.", []string{"tonne, of rice"}},
		{"Anna Lister, 44, has three children.", []string{"year, whose Anna Lister", "child, whose Anna Lister"}},
		{"The 44-year-old singer left.", []string{"year, of singer"}},
		// Who says so.
		{"\"We sold 500 cars,\" said Anna Lister.", []string{"car, price, says Anna Lister"}},
		{"Organisers put the crowd at 10,000; police said 3,000 people came.", []string{"person, crowd", "person, says police"}},
	} {
		doc, f := read(t, "Head\n\n"+c.text)
		var got []string
		for i := range f.Amounts {
			got = append(got, aboutOf(doc, f, &f.Amounts[i]))
		}
		if g, w := fmt.Sprintf("%q", got), fmt.Sprintf("%q", c.want); g != w {
			t.Errorf("%s\n got %s\nwant %s", c.text, g, w)
		}
	}
}
