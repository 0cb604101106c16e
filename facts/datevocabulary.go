package facts

import "copydesk/article"

// which says which of a cycle's periods a word picks out.
type which int8

const (
	whichNone     which = iota // none: the tense tells
	whichLast                  // last May
	whichThis                  // this May, the current quarter
	whichNext                  // next May
	whichComing                // the coming Sunday
	whichSame                  // the same day, that year
	whichPrevious              // the previous day
	whichFollow                // the following day
	whichPast                  // the past year: a stretch up to publication
	whichEach                  // every Monday: no date
)

var (
	unitWords = map[string]Grain{
		"day": GrainDay, "weekend": GrainWeekend, "week": GrainWeek, "month": GrainMonth, "quarter": GrainQuarter, "half": GrainHalf,
		"year": GrainYear, "decade": GrainDecade, "century": GrainCentury, "fortnight": GrainWeek,
	}

	deicticWords = map[string]int{"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "tmrw": 1}

	// seasonWords give the first month of the northern seasons, as the weather services count them.
	seasonWords = map[string]int{"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}

	decadeWords = map[string]int{"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}

	partOfDayWords = []string{"morning", "afternoon", "evening", "night", "lunchtime"}

	clockWordList = []string{"am", "pm", "a.m.", "p.m.", "noon", "midnight", "midday", "o'clock", "gmt", "hours", "hrs", "est", "edt", "utc", "bst", "cet"}

	whiches = article.NewTable(map[string]which{
		"last": whichLast, "this": whichThis, "current": whichThis, "next": whichNext, "coming": whichComing, "upcoming": whichComing,
		"same": whichSame, "that": whichSame, "previous": whichPrevious, "preceding": whichPrevious, "prior": whichPrevious, "following": whichFollow,
		"past": whichPast, "every": whichEach, "each": whichEach, "any": whichEach, "most": whichEach,
	})

	// offsets stand behind a length of time and make it a date: "two years ago".
	offsets = article.NewTable(map[string]which{
		"ago": whichLast, "earlier": whichPrevious, "previously": whichPrevious, "later": whichFollow, "afterwards": whichFollow, "hence": whichNext,
		"before": whichPrevious, "after": whichFollow, "from": whichNext,
	})

	partsOfPeriod = article.NewTable(map[string]Stage{
		"early": StageEarly, "beginning": StageEarly, "start": StageEarly, "late": StageLate, "end": StageLate, "mid": StageMid, "middle": StageMid, "latter": StageLate,
		"earlier": StageSoFar, "later": StageToCome, "midway": StageMid,
	})

	// amountOfUnits are words for a number of units that leaves open how many.
	someUnits = article.NewSet("few", "several", "many", "some", "couple")

	// ordinalUnits say which unit of a longer period is meant: "the first week of May".
	ordinalUnits = article.NewTable(map[string]int{
		"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
		"eleventh": 11, "twelfth": 12, "opening": 1, "final": -1, "last": -1, "closing": -1, "latter": 2, "1st": 1, "2nd": 2, "3rd": 3,
	})

	// centuryWords are the ordinals of centuries.
	centuryWords = article.NewTable(map[string]int{
		"twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
		"nineteenth": 19, "twentieth": 20, "first": 21,
	})

	apostrophes    = article.NewSet("'", "’", "‘")
	beforeHolidays = article.NewSet("on", "at", "by", "before", "after", "since", "until", "till", "last", "next", "this", "over", "for", "during",
		"from", "between", "to", "through", "previous", "following", "and")
	rangeJoiners = article.NewSet("to", "until", "till", "through", "thru", "–", "-", "—", "--", "and", "~")

	formThis   = article.FormOf("this")
	formLast   = article.FormOf("last")
	formEnd    = article.FormOf("end")
	formNow    = article.FormOf("now")
	formBefore = article.FormOf("before")
	formAfter  = article.FormOf("after")
	formAgo    = article.FormOf("ago")
	formFiscal = article.FormOf("fiscal")
	formMid    = article.FormOf("mid")
	formNew    = article.FormOf("new")
	formS      = article.FormOf("s")

	formBracket = article.FormOf("[")

	formReal     = article.FormOf("real")
	formQ        = article.FormOf("q")
	formNineteen = article.FormOf("nineteen")
	formFall     = article.FormOf("fall")
	formSun      = article.FormOf("sun")
	formLater    = article.FormOf("later")
	formCouple   = article.FormOf("couple")
	formThan     = article.FormOf("than")
	formLeast    = article.FormOf("least")
	formRecent   = article.FormOf("recent")
	formEarlier  = article.FormOf("earlier")
	fortnights   = article.NewSet("fortnight", "fortnights")
)

// The words around years.
var (
	// sureYears stand before years and hardly before another figure.
	sureYears = article.NewSet("in", "since", "until", "till", "during", "year", "circa", "spring", "summer", "autumn", "fall", "winter", "fiscal",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "calendar", "pre", "post",
		"class", "back", "vintage")

	// likelyYears stand before years and before other figures too.
	likelyYears = article.NewSet("by", "before", "after", "from", "to", "and", "between", "or", "of", "for", "the", "a", "its", "his", "her", "their", "our", "'s",
		"'", "through", "versus", "vs", "that", "this", "into", "throughout", "with", "as", "on", "than", "against", "entire", "late", "early", "election", "olympics",
		"cup", "whose", "ending", "ended", "beginning", "starting", "expires", "due", "maturing")

	// notYears stand before numbers of things.
	notYears = article.NewSet("about", "nearly", "some", "over", "almost", "approximately", "roughly", "another", "least", "most", "exactly", "only", "around",
		"under", "below", "above", "exceed", "exceeding", "exceeded", "totalled", "totaled", "number", "numbered", "numbering", "hit", "reached", "at", "up", "top",
		"extra", "additional", "further", "nos", "x", "up", "down", "@", "sold", "employs", "employed", "killed", "injured", "plus", "times", "score", "scored")

	// titledYears stand before the year of a law and other works: "the Human Rights Act 1998".
	titledYears = article.NewSet("act", "bill", "series", "order", "regulations", "rules", "issue", "games", "festival", "awards", "report", "day", "week")

	// vagueWords stand between "since" and its year.
	vagueWords = article.NewSet("least", "about", "around", "roughly", "approximately", "circa")

	moreWords = article.NewSet("more", "fewer", "greater", "rather", "other")

	// countSigns make the figure before them an amount.
	countSigns = article.NewSet("%", "°", "$", "£", "€", "+", "=", "×")

	numberLabels = article.NewSet("resolution", "bill", "model", "type", "class", "agenda", "vision", "operation", "directive", "room", "square", "tax", "line", "bus",
		"train", "engine", "squadron", "battalion", "rule", "clause", "title", "code", "pin", "ext", "extension", "box", "suite", "playstation", "xbox", "windows")

	yearPrefixes = article.NewSet("mid", "end", "pre", "post", "early", "late", "circa", "since", "to", "after", "before")
	yearSuffixes = article.NewSet("built", "style", "era", "vintage", "model", "founded", "born", "based", "to", "set", "season")

	// yearNouns follow years, not counts.
	yearNouns = article.NewSet("profits", "earnings", "results", "sales", "revenues", "figures", "elections", "games", "olympics", "championships", "finals",
		"levels", "attacks", "bombings", "riots", "protests", "talks", "elections", "accounts", "estimates", "forecasts", "costs", "exports", "imports", "prices",
		"losses", "awards", "hits", "accords", "terms", "rules", "budgets", "crops", "models", "classics", "playoffs", "primaries", "caucuses", "hearings", "census", "crisis", "series")

	// countedNouns are what a figure before them counts.
	countedNouns = article.NewSet("people", "persons", "men", "women", "children", "workers", "jobs", "homes", "houses", "troops", "soldiers", "votes", "seats",
		"cases", "deaths", "schools", "students", "pupils", "cars", "vehicles", "shares", "employees", "miles", "metres", "meters", "feet", "tonnes", "tons", "barrels",
		"acres", "hectares", "degrees", "calories", "words", "pages", "copies", "points", "yards", "pounds", "dollars", "euros", "times", "square", "cubic", "members",
		"delegates", "refugees", "migrants", "prisoners", "inmates", "patients", "families", "residents", "civilians", "rooms", "beds", "units", "items", "tickets",
		"fans", "spectators", "passengers", "flights", "trees", "animals", "stores", "branches", "outlets", "shops", "signatures", "megawatts", "mw", "watts",
		"police", "officers", "guests", "visitors", "horsepower", "hp", "rpm", "mg", "kcal", "grams", "rupees", "dirhams", "islands", "species", "lives",
		"victims", "bodies", "complaints", "letters", "emails", "islanders", "followers", "posts", "volunteers", "staff", "kilometres", "kilometers",
		"protesters", "demonstrators", "guns", "weapons", "bombs", "missiles", "warheads", "aircraft", "planes", "ships", "tanks", "lbs", "metre", "meter", "mile",
		"foot", "watt", "calorie", "pupil", "barrel", "acre", "tonne", "ton")

	streetWords = article.NewSet("street", "road", "avenue", "lane", "st", "ave", "rd", "boulevard", "blvd", "drive", "square", "plaza", "parkway", "highway", "court")
)

// The words around other dates.
var (
	nameMonths     = article.NewSet("march", "april", "may", "june", "august", "mar", "jan", "jun", "sept", "dec", "sep", "oct", "nov", "feb", "apr", "jul", "aug")
	sureMonths     = article.NewSet("in", "since", "until", "till", "last", "next", "early", "late", "mid", "during", "this", "past", "between")
	nameTitles     = article.NewSet("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "president", "minister", "pm", "secretary", "theresa")
	monthFollowers = article.NewSet("and", "to", "through", "elections", "election", "poll", "polls", "meeting", "summit", "deadline", "shipment", "shipments",
		"delivery", "futures", "report", "data", "figures", "sales", "contract", "contracts", "launch", "vote", "referendum", "budget", "issue", "trip", "visit",
		"housing", "retail", "unemployment", "inflation", "payrolls", "jobs")
	monthLeads    = article.NewSet("as", "ending", "ended", "usual", "starting", "beginning", "expected", "fiscal", "following", "than", "with", "s", "end", "or", "around")
	monthJoiners  = article.NewSet("to", "until", "till", "through", "–", "-", "—", "--", "and", "or", "/", ",", "&")
	lastVerb      = article.NewSet("to", "will", "would", "can", "could", "may", "might", "should", "must", "not", "usually", "often", "generally")
	possessives   = article.NewSet("his", "her", "their", "my", "our", "your", "its")
	heatWords     = article.NewSet("temperature", "temperatures", "highs", "lows", "degrees", "weather", "fahrenheit", "celsius", "thermometer", "heat")
	beforeSeasons = article.NewSet("in", "by", "during", "over", "since", "until", "till", "early", "late", "mid", "this", "last", "next", "through", "throughout",
		"before", "after", "of", "for", "following", "from", "to", "between")
	overWords   = article.NewSet("in", "over", "during", "for", "within", "of", "throughout", "across")
	recordWords = article.NewSet("first", "lowest", "highest", "best", "worst", "biggest", "largest", "most", "least", "only", "record", "fastest", "slowest",
		"third", "second", "fourth", "fifth", "sixth", "time", "deadliest", "steepest", "sharpest", "weakest", "strongest")
	finals      = article.NewSet("final", "finals", "finalist", "finalists", "back", "backs", "horse", "turn", "acre", "mile", "century")
	resultNouns = article.NewSet("profit", "profits", "net", "results", "result", "earnings", "sales", "revenue", "revenues", "loss", "losses", "figures",
		"income", "operating", "growth", "gdp", "turnover", "dividend", "estimates", "pretax", "numbers", "report", "production", "output", "shipments", "orders",
		"charge", "charges", "gain", "gains", "eps", "margin", "margins", "bookings", "guidance", "ended", "ending", "ends", "compared", "rose", "fell")
	sportWords = article.NewSet("touchdown", "touchdowns", "quarterback", "yard", "yards", "goal", "goals", "basket", "baskets", "lead", "rebounds", "assists",
		"scored", "scoring", "halftime", "interception", "interceptions", "punt", "fumble", "season", "coach", "nba", "nfl", "score", "points", "pointer", "game")
	shows        = article.NewSet("programme", "program", "show", "host", "anchor", "newspaper", "magazine")
	wordWeekdays = article.NewSet("sun", "sat", "wed", "mon")
	pluralParts  = article.NewSet("mornings", "afternoons", "evenings", "nights")
	sayWords     = article.NewSet("said", "says", "told", "added", "saying", "reported")
	attackWords  = article.NewSet("attack", "attacks", "terror", "terrorist", "hijackers", "hijackings", "hijacker", "commission", "atrocities", "bombings")
	attackLeads  = article.NewSet("since", "pre", "post", "hyphen")
	startWords   = article.NewSet("from", "by", "until", "till", "for", "through")
	aheadWords   = article.NewSet("by", "until", "till", "next")
	moveWords    = article.NewSet("moved", "move", "postponed", "brought", "forward", "delayed", "rescheduled", "shifted", "changed", "switched", "put", "pushed",
		"bringing", "moving", "revised", "advanced", "swapped", "date")

	weekdayNamesBefore = article.NewSet("sheffield", "bloody", "ruby", "freaky", "super", "man", "ash", "palm", "holy", "easter", "cyber", "happy", "casual", "red", "stormy")
	weekdayNamesAfter  = article.NewSet("times", "telegraph", "mirror", "herald", "mail", "post", "express", "people", "sun", "star", "world", "live", "express",
		"gazette", "tribune", "journal", "business", "politics", "review", "age", "chronicle", "independent", "addams")

	weekEdges    = article.NewSet("of", "beginning", "commencing", "starting", "ending", "ended")
	formEnded    = article.FormOf("ended")
	formEnding   = article.FormOf("ending")
	formThousand = article.FormOf("thousand")

	beforeDays = article.NewSet("on", "by", "until", "till", "since", "this", "next", "last")

	governWords = article.NewSet("in", "on", "fiscal", "early", "late")

	afterBase = article.NewSet("and", "but", "as", "in", "at", "with", "amid", "from", "by", "because", "while", "said", "when")

	yearDeterminers = article.NewSet("the", "a", "an", "its", "their", "his", "her", "'s", "that", "this")
	blockWords      = article.NewSet("block", "figure", "level", "mark", "number", "limit", "seat", "capacity", "range", "rpm", "square", "total", "strong")

	// pollWords are events that articles look forward to for months.
	pollWords = article.NewSet("election", "elections", "vote", "referendum", "primary", "convention", "poll", "ballot", "general", "presidential", "runoff")

	formSince = article.FormOf("since")
	formIs    = article.FormOf("is")
	formWhen  = article.FormOf("when")
)
