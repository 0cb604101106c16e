package facts

import "copydesk/article"

// currencySigns maps signs and words before a figure to ISO 4217 codes.
var currencySigns = article.NewTable(map[string]string{
	"$": "USD", "us$": "USD", "a$": "AUD", "aus$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "can$": "CAD",
	"nz$": "NZD", "hk$": "HKD", "s$": "SGD", "sg$": "SGD", "r$": "BRL",
	"£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR",
	"usd": "USD", "eur": "EUR", "gbp": "GBP", "jpy": "JPY", "chf": "CHF", "cny": "CNY", "rmb": "CNY", "aud": "AUD", "cad": "CAD",
	"nzd": "NZD", "hkd": "HKD", "sgd": "SGD", "inr": "INR", "rs": "INR", "sfr": "CHF", "dm": "DEM", "zar": "ZAR",
})

// currencyWords maps words after a figure to ISO 4217 codes. Plain dollars,
// pounds, francs, pesos and crowns take the commonest country's code; a country
// before the word changes it (currencyCountries).
var currencyWords = article.NewTable(map[string]string{
	"dollar": "USD", "dollars": "USD", "dlr": "USD", "dlrs": "USD", "bucks": "USD", "usd": "USD",
	"pound": "GBP", "pounds": "GBP", "stg": "GBP", "sterling": "GBP", "euro": "EUR", "euros": "EUR", "yen": "JPY",
	"yuan": "CNY", "renminbi": "CNY", "rupee": "INR", "rupees": "INR", "rouble": "RUB", "roubles": "RUB",
	"ruble": "RUB", "rubles": "RUB", "franc": "FRF", "francs": "FRF", "mark": "DEM", "marks": "DEM",
	"crown": "SEK", "crowns": "SEK", "krona": "SEK", "kronor": "SEK", "krone": "NOK", "kroner": "NOK",
	"peso": "MXN", "pesos": "MXN", "won": "KRW", "rand": "ZAR", "lira": "TRY", "lire": "ITL", "real": "BRL", "reais": "BRL",
	"shekel": "ILS", "shekels": "ILS", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "baht": "THB",
	"ringgit": "MYR", "dirham": "AED", "dirhams": "AED", "riyal": "SAR", "riyals": "SAR", "guilders": "NLG", "pesetas": "ESP",
	"eur": "EUR", "gbp": "GBP", "chf": "CHF", "jpy": "JPY", "cad": "CAD", "aud": "AUD",
})

// minorUnits maps the words for a hundredth of a currency.
var minorUnits = article.NewTable(map[string]string{
	"cent": "USD", "cents": "USD", "pence": "GBP", "penny": "GBP", "pennies": "GBP", "p": "GBP", "eurocents": "EUR", "paise": "INR", "kopecks": "RUB",
})

// ambiguousCurrency holds words that mean money only after a plural figure or a scale.
var ambiguousCurrency = article.NewSet("mark", "marks", "won", "real", "crown", "crowns", "sterling", "rand", "pound", "pounds")

// currencyCountries maps country words before dollars, francs and the like.
var currencyCountries = article.NewTable(map[string]map[string]string{
	"us": {"USD": "USD"}, "u.s.": {"USD": "USD"}, "american": {"USD": "USD"},
	"canadian": {"USD": "CAD"}, "australian": {"USD": "AUD"}, "zealand": {"USD": "NZD"}, "kong": {"USD": "HKD"}, "singapore": {"USD": "SGD"},
	"swiss": {"FRF": "CHF"}, "belgian": {"FRF": "BEF"}, "french": {"FRF": "FRF"},
	"irish": {"GBP": "IEP"}, "egyptian": {"GBP": "EGP"}, "british": {"GBP": "GBP"}, "sterling": {"GBP": "GBP"},
	"danish": {"SEK": "DKK", "NOK": "DKK"}, "norwegian": {"SEK": "NOK", "NOK": "NOK"}, "swedish": {"SEK": "SEK"}, "czech": {"SEK": "CZK"},
	"pakistani": {"INR": "PKR"}, "indian": {"INR": "INR"}, "finnish": {"DEM": "FIM"}, "german": {"DEM": "DEM"},
	"argentine": {"MXN": "ARS"}, "philippine": {"MXN": "PHP"}, "chilean": {"MXN": "CLP"}, "colombian": {"MXN": "COP"}, "mexican": {"MXN": "MXN"},
	"turkish": {"TRY": "TRY", "ITL": "TRY"}, "italian": {"ITL": "ITL"},
})

// scales maps scale words to powers of ten; those of one letter count only
// after money and close to the figure.
var scales = article.NewTable(map[string]int{
	"hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "mln": 6, "mn": 6, "mio": 6, "bln": 9, "bn": 9,
	"tn": 12, "trn": 12, "trln": 12, "lakh": 5, "lakhs": 5, "crore": 7, "crores": 7, "k": 3, "m": 6, "b": 9,
})

// shortScales are the scales that may mean something else after a bare figure.
var shortScales = article.NewSet("m", "b", "k", "tn")

// numberWords maps the number words below a hundred.
var numberWords = article.NewTable(map[string]int64{
	"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
	"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
	"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
})

// vulgar maps the one-character fractions to hundredths and thousandths.
var vulgar = article.NewTable(map[string]Decimal{
	"½": {5, -1}, "¼": {25, -2}, "¾": {75, -2}, "⅛": {125, -3}, "⅜": {375, -3}, "⅝": {625, -3}, "⅞": {875, -3},
})

// measures are the words of units that are not counted things.
var measures = article.NewTable(map[string]string{
	"mile": "mile", "miles": "mile", "mi": "mile", "km": "kilometre", "kms": "kilometre", "kilometre": "kilometre", "kilometres": "kilometre",
	"kilometer": "kilometre", "kilometers": "kilometre", "metre": "metre", "m": "metre", "metres": "metre", "meter": "metre", "meters": "metre",
	"foot": "foot", "feet": "foot", "ft": "foot", "inch": "inch", "inches": "inch", "yard": "yard", "yards": "yard",
	"cm": "centimetre", "centimetre": "centimetre", "centimetres": "centimetre", "centimeter": "centimetre", "centimeters": "centimetre",
	"mm": "millimetre", "acre": "acre", "acres": "acre", "hectare": "hectare", "hectares": "hectare", "ha": "hectare",
	"kg": "kilogram", "kgs": "kilogram", "kilo": "kilogram", "kilos": "kilogram", "kilogram": "kilogram", "kilograms": "kilogram", "gram": "gram",
	"grams": "gram", "lb": "pound", "lbs": "pound", "ounce": "ounce", "ounces": "ounce", "ton": "ton", "tons": "ton", "tonne": "tonne", "tonnes": "tonne",
	"litre": "litre", "litres": "litre", "liter": "litre", "liters": "litre", "gallon": "gallon", "gallons": "gallon", "barrel": "barrel", "barrels": "barrel",
	"mph": "mph", "kph": "kph", "kmh": "kph", "knots": "knot", "degrees": "degree", "mw": "megawatt", "megawatts": "megawatt", "gw": "gigawatt", "kw": "kilowatt",
	"second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour", "day": "day", "days": "day",
	"week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year", "decade": "decade", "decades": "decade",
	"century": "century", "centuries": "century", "night": "night", "nights": "night",
})

// hedges maps the last word of a hedge before a figure; hedgePairs need a word before it.
var hedges = article.NewTable(map[string]Hedge{
	"about": About, "around": About, "roughly": About, "approximately": About, "some": About, "estimated": About, "circa": About,
	"over": MoreThan, "exceeding": MoreThan, "nearly": Nearly, "almost": Nearly, "under": LessThan, "below": LessThan,
	"approx": About, "nearing": Nearly, "topped": MoreThan, "exceeded": MoreThan, "above": MoreThan, "minimum": AtLeast, "maximum": AtMost,
})

// hedgePairs maps two-word hedges: the word before the figure, and the one before that.
var hedgePairs = article.NewTable(map[string]map[string]Hedge{
	"than":  {"more": MoreThan, "greater": MoreThan, "higher": MoreThan, "less": LessThan, "fewer": LessThan, "lower": LessThan, "better": MoreThan},
	"to":    {"up": AtMost, "close": About, "near": About, "next": Nearly},
	"least": {"at": AtLeast}, "most": {"at": AtMost}, "as": {"much": AtMost, "many": AtMost, "little": AtLeast, "few": AtLeast},
	"of": {"excess": MoreThan, "upwards": MoreThan, "minimum": AtLeast, "maximum": AtMost, "short": Nearly, "region": About}, "a": {"about": About},
})
