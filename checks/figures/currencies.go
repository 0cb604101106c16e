package figures

import (
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

var formPoundSign = article.FormOf("£")

// unrated stands for a currency that there are no rates for.
const unrated = ""

// moreOf lists the currencies that share a word with the one the facts name, all
// of them as likely: a bare "francs" or "crowns" names no country.
var moreOf = map[string][]string{
	"FRF": {"CHF", "BEF"},
	"SEK": {"NOK", "DKK", "CZK", "ISK", "SKK", "EEK"},
	"NOK": {"DKK", "SEK", "ISK"},
	"MXN": {"PHP"},
	"DEM": {"FIM"},
	"TRY": {"ITL", "MTL"},
	"ITL": {"TRY", "MTL"},
}

// madePlain are the words that settle which country's dollars or pounds are meant.
var madePlain = article.NewSet("us$", "usd", "us", "u.s.", "american", "gbp", "british", "sterling", "stg", "french", "swedish", "norwegian",
	"mexican", "indian", "german", "italian", "turkish", "eur", "inr", "jpy", "cny")

// moneyOf are the places whose mention makes a plain $, pound, peso or rupee
// perhaps that of the place.
var moneyOf = article.NewTable(places(map[string]string{
	"USD CAD": "canada canadian canadians toronto ottawa montreal vancouver calgary edmonton alberta ontario quebec manitoba winnipeg",
	"USD AUD": "australia australian australians sydney melbourne brisbane perth adelaide canberra queensland tasmania",
	"USD NZD": "zealand auckland wellington",
	"USD HKD": "kong",
	"USD SGD": "singapore singaporean singaporeans brunei",
	"USD TWD": "taiwan taiwanese taipei",
	"USD":     "jamaica jamaican trinidad fiji namibia zimbabwe guyana belize liberia suriname",
	"GBP IEP": "ireland irish dublin",
	"GBP CYP": "cyprus cypriot nicosia",
	"GBP":     "egypt egyptian cairo lebanon lebanese syria syrian sudan sudanese",
	"INR LKR": "lanka lankan colombo",
	"INR":     "pakistan pakistani islamabad karachi lahore nepal kathmandu mauritius seychelles",
	"MXN":     "argentina argentine chile chilean colombia colombian cuba cuban uruguay dominican bogota santiago havana",
	"FRF":     "congo congolese senegal mali rwanda burundi cameroon guinea niger chad togo benin gabon djibouti comoros ivorian",
	"RUB":     "belarus belarusian minsk",
	"KRW":     "pyongyang",
}))

// homeMoney is a currency of a place, and whose sign or word it shares.
type homeMoney struct{ shared, code string }

func places(lists map[string]string) map[string]homeMoney {
	m := map[string]homeMoney{}
	for key, words := range lists {
		h := homeMoney{shared: key[:3]}
		if len(key) > 4 {
			h.code = key[4:]
		}
		for _, w := range strings.Fields(words) {
			m[w] = h
		}
	}
	return m
}

// currenciesOf returns the currencies that an amount can be in, the likeliest
// first. Unrated is among them when the article speaks of a place whose money
// shares the word and has no rates.
func currenciesOf(doc *article.Document, a *facts.Amount) []string {
	list := []string{a.Currency}
	for i := a.Tokens.First; i < a.Tokens.End; i++ {
		if madePlain.Has(doc.Tokens[i].Form) {
			return list
		}
	}
	return append(list, moreOf[a.Currency]...)
}

// mention is a place that the article names.
type mention struct {
	token    uint32
	home     homeMoney
	headline bool
}

// mentions lists the places of moneyOf that the article names.
func mentions(doc *article.Document) (out []mention) {
	for b := range doc.Blocks {
		r := doc.Blocks[b].Tokens
		for i := r.First; i < r.End; i++ {
			if h, ok := moneyOf.Get(doc.Tokens[i].Form); ok {
				out = append(out, mention{i, h, doc.Blocks[b].Kind == article.Headline})
			}
		}
	}
	return out
}

// localMoney adds to a list the currencies of the places that the article speaks
// of, where they share the amount's sign or word. One mention in passing is not
// enough: "70 Hong Kong music stars" does not make a dollar that of Hong Kong. The
// sign £ is that of one pound.
func (x *exchange) localMoney(a *facts.Amount, list []string) []string {
	for i := a.Tokens.First; i < a.Tokens.End; i++ {
		if f := x.p.Doc.Tokens[i].Form; madePlain.Has(f) || f == formPoundSign {
			return list
		}
	}
	if x.places == nil {
		x.places = append(mentions(x.p.Doc), mention{})
	}
	sentence := x.p.Doc.Sentences[a.Sentence].Tokens
	var once []string
	for _, m := range x.places {
		if m.home.shared != a.Currency {
			continue
		}
		if slices.Contains(once, m.home.code) || m.token >= sentence.First && m.token < sentence.End || m.headline {
			list = appendNew(list, m.home.code)
		}
		once = appendNew(once, m.home.code)
	}
	return list
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}
