package rates

import "copydesk/facts"

// fixed is the rate at which a currency became the euro, and from which month.
type fixed struct {
	perEuro facts.Decimal
	from    Month
}

// euroMembers are the currencies that became the euro. After that day old
// amounts and old habits are converted at these rates for good.
var euroMembers = map[string]fixed{
	"ATS": {facts.Decimal{Coef: 137603, Exp: -4}, EuroDay},
	"BEF": {facts.Decimal{Coef: 403399, Exp: -4}, EuroDay},
	"DEM": {facts.Decimal{Coef: 195583, Exp: -5}, EuroDay},
	"ESP": {facts.Decimal{Coef: 166386, Exp: -3}, EuroDay},
	"FIM": {facts.Decimal{Coef: 594573, Exp: -5}, EuroDay},
	"FRF": {facts.Decimal{Coef: 655957, Exp: -5}, EuroDay},
	"IEP": {facts.Decimal{Coef: 787564, Exp: -6}, EuroDay},
	"ITL": {facts.Decimal{Coef: 193627, Exp: -2}, EuroDay},
	"NLG": {facts.Decimal{Coef: 220371, Exp: -5}, EuroDay},
	"PTE": {facts.Decimal{Coef: 200482, Exp: -3}, EuroDay},
	"GRD": {facts.Decimal{Coef: 340750, Exp: -3}, MonthOf(2001, 1)},
	"SIT": {facts.Decimal{Coef: 239640, Exp: -3}, MonthOf(2007, 1)},
	"CYP": {facts.Decimal{Coef: 585274, Exp: -6}, MonthOf(2008, 1)},
	"MTL": {facts.Decimal{Coef: 429300, Exp: -6}, MonthOf(2008, 1)},
	"SKK": {facts.Decimal{Coef: 301260, Exp: -4}, MonthOf(2009, 1)},
	"EEK": {facts.Decimal{Coef: 156466, Exp: -4}, MonthOf(2011, 1)},
	"LVL": {facts.Decimal{Coef: 702804, Exp: -6}, MonthOf(2014, 1)},
	"LTL": {facts.Decimal{Coef: 345280, Exp: -5}, MonthOf(2015, 1)},
	"HRK": {facts.Decimal{Coef: 753450, Exp: -5}, MonthOf(2023, 1)},
	"BGN": {facts.Decimal{Coef: 195583, Exp: -5}, MonthOf(2026, 1)},
}

// older are the codes of the money that a currency replaced, whose rates hold for
// it before its own begin: a million old lira were one new lira.
var older = map[string]string{"TRY": "TRL", "RON": "ROL"}

// peg is a time in which a currency was held at one rate to the US dollar and
// nobody wrote it down from month to month.
type peg struct {
	perDollar   facts.Decimal
	first, last Month
}

// pegs are the currencies that were held so, for the months that the series lack.
var pegs = map[string]peg{
	"MYR": {facts.Decimal{Coef: 380, Exp: -2}, MonthOf(1998, 10), MonthOf(2005, 6)},
}

// holds reports whether the rate held in a month.
func (p *peg) holds(m Month) bool { return p.perDollar.Coef != 0 && m >= p.first && m <= p.last }
