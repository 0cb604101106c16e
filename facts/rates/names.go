package rates

// Name is what a unit of a currency is called, in the singular and the plural:
// "Swiss franc", "Swiss francs". A code without a name stands for itself.
func Name(code string) (one, many string) {
	if n, ok := names[code]; ok {
		if n[1] == "" {
			return n[0], n[0] + "s"
		}
		return n[0], n[1]
	}
	return code, code
}

// names are the singulars and, where an s does not do, the plurals.
var names = map[string][2]string{
	"USD": {"dollar"}, "CAD": {"Canadian dollar"}, "AUD": {"Australian dollar"}, "NZD": {"New Zealand dollar"}, "HKD": {"Hong Kong dollar"},
	"SGD": {"Singapore dollar"}, "TWD": {"Taiwan dollar"}, "GBP": {"pound"}, "IEP": {"Irish pound"}, "CYP": {"Cyprus pound"}, "EUR": {"euro"},
	"JPY": {"yen", "yen"}, "CNY": {"yuan", "yuan"}, "KRW": {"won", "won"}, "THB": {"baht", "baht"}, "MYR": {"ringgit", "ringgit"},
	"IDR": {"rupiah", "rupiah"}, "INR": {"rupee"}, "LKR": {"Sri Lankan rupee"}, "PHP": {"Philippine peso"}, "MXN": {"Mexican peso"},
	"BRL": {"real", "reais"}, "RUB": {"rouble"}, "ZAR": {"rand", "rand"}, "ILS": {"shekel"}, "TRY": {"Turkish lira", "Turkish lira"},
	"CHF": {"Swiss franc"}, "FRF": {"French franc"}, "BEF": {"Belgian franc"}, "DEM": {"mark"}, "FIM": {"Finnish mark"},
	"ITL": {"Italian lira", "Italian lire"}, "MTL": {"Maltese lira", "Maltese lira"}, "ESP": {"peseta"}, "PTE": {"escudo"}, "NLG": {"guilder"},
	"ATS": {"schilling"}, "GRD": {"drachma"}, "SEK": {"Swedish crown"}, "NOK": {"Norwegian crown"}, "DKK": {"Danish crown"},
	"ISK": {"Icelandic crown"}, "CZK": {"Czech crown"}, "SKK": {"Slovak crown"}, "EEK": {"Estonian crown"}, "PLN": {"zloty"},
	"HUF": {"forint"}, "BGN": {"lev", "leva"}, "RON": {"leu", "lei"}, "HRK": {"kuna", "kuna"}, "SIT": {"tolar"}, "LTL": {"litas", "litas"},
	"LVL": {"lats", "lats"},
}

// Source says where the rate of a currency in a month comes from. It is empty for
// the currency that others are given in, the euro or before it the dollar.
func Source(code string, m Month) string {
	if p := pegs[code]; p.holds(m) {
		return "the rate to the dollar at which it was held"
	}
	switch f, ok := euroMembers[code]; {
	case code == "EUR" && m >= EuroDay, code == "USD" && m < EuroDay:
		return ""
	case m < EuroDay, code == "LKR", code == "TWD":
		return "Federal Reserve, monthly means"
	case ok && m >= f.from:
		return "the rate at which it became the euro"
	}
	return "European Central Bank, euro reference rates"
}
