package facts

import "copydesk/article"

var (
	formIn        = article.FormOf("in")
	formBy        = article.FormOf("by")
	formWorth     = article.FormOf("worth")
	formMore      = article.FormOf("more")
	formSemicolon = article.FormOf(";")

	// irregular maps plurals to singulars that no rule gives.
	irregular = article.NewTable(map[string]string{
		"people": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "firemen": "fireman",
		"fishermen": "fisherman", "servicemen": "serviceman", "feet": "foot", "teeth": "tooth", "mice": "mouse", "lives": "life",
		"wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "shelves": "shelf", "thieves": "thief", "police": "police",
		"media": "medium", "criteria": "criterion", "crises": "crisis", "analyses": "analysis", "sheep": "sheep", "geese": "goose", "fish": "fish",
		"aircraft": "aircraft", "staff": "staff", "cattle": "cattle", "troops": "troop", "buses": "bus", "gases": "gas", "businesses": "business",
	})

	// function holds the closed-class words that end a noun phrase.
	function = article.NewSet("the", "a", "an", "and", "or", "but", "of", "in", "on", "at", "by", "for", "from", "to", "with", "without",
		"as", "than", "that", "which", "who", "whom", "whose", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had",
		"will", "would", "could", "should", "may", "might", "must", "can", "do", "does", "did", "not", "no", "it", "he", "she", "they",
		"we", "i", "you", "his", "her", "its", "their", "our", "my", "your", "this", "these", "those", "there", "here", "if", "when",
		"while", "after", "before", "since", "until", "because", "so", "per", "each", "every", "into", "over", "under", "about", "against",
		"between", "during", "through", "across", "within", "compared", "including", "said", "says", "say", "also", "just", "only", "still",
		"already", "ago", "earlier", "later", "last", "next", "now", "then", "him", "them", "us", "me", "out", "up", "down", "off", "'s", "'",
		"percent", "pct", "per", "cent", "versus", "vs", "were", "both", "all", "one", "were", "where", "what", "how", "why")

	// notNouns end in s and are no plurals.
	notNouns = article.NewSet("across", "was", "has", "does", "its", "his", "this", "plus", "minus", "less", "perhaps", "always", "towards",
		"besides", "afterwards", "says", "goes", "comes", "gets", "makes", "takes", "remains", "seems", "shows", "wins", "loses", "needs",
		"includes", "involves", "means", "becomes", "begins", "ends", "falls", "rises", "stands", "news", "politics", "economics", "times",
		"thanks", "others", "sometimes", "overseas", "previous", "various", "serious", "religious", "yes", "as", "is", "us", "thus", "whereas", "points")

	determiners = article.NewSet("a", "an", "the", "this", "that", "its", "his", "her", "their", "our", "another", "new", "record", "initial", "total", "first")

	// linkers stand between a noun and its amount.
	linkers = article.NewSet("worth", "valued", "of", "at", "to", "was", "is", "were", "totaled", "totalled", "reached", "hit", "totaling", "totalling", "are", "by", "from", "be")

	beforeYears = article.NewSet("in", "since", "by", "until", "till", "before", "after", "during", "from", "of", "year", "spring", "summer",
		"autumn", "fall", "winter", "early", "late", "mid", "circa", "the", "fiscal", "january", "february", "march", "april", "may", "june",
		"july", "august", "september", "october", "november", "december")

	timeNouns = article.NewSet("year", "years", "month", "months", "quarter", "week", "weeks", "january", "february", "march", "april", "may",
		"june", "july", "august", "september", "october", "november", "december", "day", "days", "monday", "tuesday", "wednesday", "thursday",
		"friday", "saturday", "sunday", "decade", "decades", "century")

	hedgeFirst = article.NewSet("more", "less", "fewer", "greater", "up", "close", "at", "as", "an", "just", "only", "even", "record", "nearly", "a", "well", "not")

	additions     = article.NewSet("another", "additional", "further", "extra", "other", "second", "third", "remaining")
	comparisons   = article.NewSet("against", "versus", "vs", "with", "than", "previous", "last", "prior", "earlier", "compared", "instead")
	partWords     = article.NewSet("including", "includes", "include", "which", "each", "every", "among", "whom", "plus", "them")
	perWords      = article.NewSet("each", "apiece", "per", "monthly", "annually", "yearly", "weekly", "daily", "hourly", "every", "annual")
	previousWords = article.NewSet("earlier", "previously", "ago", "before", "last", "previous", "prior", "compared")
	forecastWords = article.NewSet("expected", "expects", "expect", "forecast", "forecasts", "predicted", "target", "targets", "planned", "plans",
		"projected", "will", "would", "could", "may", "might", "should", "hopes", "aims", "proposed", "seeking", "wants", "predicts",
		"potential", "if", "outlook", "guidance", "goal", "analysts", "estimates", "next")

	changeVerbs = article.NewSet("rose", "rise", "rises", "risen", "rising", "fell", "fall", "falls", "fallen", "falling", "increased", "increase",
		"increases", "increasing", "decreased", "decrease", "dropped", "drop", "drops", "dropping", "grew", "grow", "grown", "growing", "climbed", "climb",
		"jumped", "jump", "jumps", "surged", "soared", "slumped", "slid", "declined", "decline", "gained", "gain", "lost", "up", "down", "cut", "raised", "raise",
		"totaled", "totalled", "reached", "hit", "added", "slipped", "widened", "narrowed", "shrank", "plunged", "tumbled", "advanced", "doubled", "tripled", "expanded", "swelled")

	roles = article.NewTable(map[string]Role{
		"worth": Worth, "valued": Worth, "value": Worth, "values": Worth, "valuing": Worth, "valuation": Worth, "estimated": Worth, "total": Worth,
		"totaling": Worth, "totalling": Worth, "totaled": Worth, "totalled": Worth,
		"cost": Price, "costs": Price, "costing": Price, "price": Price, "priced": Price, "prices": Price, "paid": Price, "pay": Price, "pays": Price,
		"paying": Price, "bought": Price, "buy": Price, "buying": Price, "buys": Price, "sold": Price, "sell": Price, "sells": Price, "selling": Price, "sale": Price,
		"fee": Price, "bid": Price, "offer": Price, "offered": Price, "acquire": Price, "acquired": Price, "acquisition": Price, "takeover": Price,
		"purchase": Price, "purchased": Price, "deal": Price, "auction": Price,
		"profit": Profit, "profits": Profit, "earnings": Profit, "net": Profit, "income": Profit, "earned": Profit,
		"loss": Loss, "losses": Loss, "deficit": Loss, "shortfall": Loss, "lost": Loss, "losing": Loss,
		"sales": Sales, "revenue": Sales, "revenues": Sales, "turnover": Sales, "takings": Sales, "grossed": Sales, "exports": Sales,
		"debt": Debt, "debts": Debt, "loan": Debt, "loans": Debt, "borrow": Debt, "borrowed": Debt, "owe": Debt, "owed": Debt, "owes": Debt, "borrowing": Debt,
		"raise": Raise, "raised": Raise, "raising": Raise, "grant": Raise, "grants": Raise, "donated": Raise, "donation": Raise, "donate": Raise,
		"invest": Raise, "invested": Raise, "investment": Raise, "investing": Raise, "fund": Raise, "funding": Raise, "funds": Raise, "aid": Raise, "pledged": Raise,
		"fine": Fine, "fined": Fine, "fines": Fine, "penalty": Fine, "damages": Fine, "compensation": Fine, "settlement": Fine, "settle": Fine, "awarded": Fine,
		"award": Fine, "bail": Fine, "salary": Pay, "salaries": Pay, "wage": Pay, "wages": Pay, "bonus": Pay, "bonuses": Pay, "earn": Pay, "earns": Pay, "earning": Pay,
		"spend": Spend, "spent": Spend, "spending": Spend, "budget": Spend, "spends": Spend,
		"save": Save, "savings": Save, "saving": Save, "saved": Save,
		"killed": Dead, "killing": Dead, "kills": Dead, "kill": Dead, "dead": Dead, "died": Dead, "deaths": Dead, "death": Dead, "dying": Dead, "toll": Dead, "die": Dead, "dies": Dead, "fatalities": Dead, "bodies": Dead,
		"injured": Hurt, "wounded": Hurt, "hurt": Hurt, "injuring": Hurt, "wounding": Hurt, "injuries": Hurt, "injures": Hurt, "wounds": Hurt, "missing": Missing,
		"arrested": Held, "detained": Held, "jailed": Held, "arrests": Held, "arrest": Held, "sentenced": Held,
		"jobs": Jobs, "redundancies": Jobs, "employs": Jobs, "employ": Jobs, "workforce": Jobs, "employees": Jobs, "layoffs": Jobs, "employing": Jobs,
		"votes": Vote, "majority": Vote, "seats": Vote, "vote": Vote, "voted": Vote,
		"long": Size, "high": Size, "wide": Size, "tall": Size, "deep": Size, "length": Size, "height": Size, "covers": Size, "covering": Size, "measures": Size, "stretches": Size,
	})
)

// Function reports whether a form is a word of the closed class: an article, a
// preposition, a pronoun, an auxiliary, a word of saying.
func Function(f article.FormID) bool { return function.Has(f) }

// IsHedge reports whether a form limits a figure: about, over, nearly.
func IsHedge(f article.FormID) bool { return hedges.Has(f) || hedgePairs.Has(f) }
