package facts

import (
	"copydesk/article"
	"copydesk/article/lexicon"
)

// IsDictionary reports whether a form is an ordinary word that is written small:
// a capital on it at the beginning of a sentence says nothing.
func IsDictionary(f article.FormID) bool { return f.Known() && lexicon.ID(f).InDictionary() }

// IsTitle reports whether a form is a word of people's titles: "minister", "mr".
func IsTitle(f article.FormID) bool { return titles.Has(f) || ranks.Has(f) }

// IsGiven reports whether a form is a usual given name.
func IsGiven(f article.FormID) bool { return given.Has(f) }

var (
	formAmpersand = article.FormOf("&")

	quoteMarks = article.NewSet("\"", "“", "'", "‘", "”", "’")

	// beginners are the marks after which a capital may be that of a beginning.
	beginners = article.NewSet("\"", "“", "'", "‘", "”", "’", "(", "[", "...", "…", "*", ".", "!", "?", ":", ";", "•", "-", "–", "—", "--")

	// neverNames are written with a capital but name nobody.
	neverNames = article.NewSet("i", "i'm", "i've", "i'd", "i'll", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
		"gmt", "est", "edt", "pm", "am", "p.m.", "a.m.", "tv", "ok")

	// monthNames are months that are given names and words as well.
	monthNames = article.NewSet("march", "april", "may", "june")

	beforeMonths = article.NewSet("in", "of", "on", "by", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "from", "to", "and",
		"before", "after", "during", "through", "every", "each", "for", "between")

	// particles stand in small letters inside a name.
	particles = article.NewSet("de", "la", "du", "di", "da", "del", "della", "des", "dos", "van", "von", "der", "den", "ter", "ten", "bin", "bint", "ibn",
		"al", "el", "le", "y", "e", "zu", "st")

	// suffixes follow a name without being its last word, and may tell its kind.
	suffixes = article.NewTable(map[string]NameKind{
		"jr": Person, "sr": Person, "ii": UnknownName, "iii": UnknownName, "mp": Person, "mep": Person, "qc": Person, "phd": Person,
		"inc": Organisation, "corp": Organisation, "ltd": Organisation, "plc": Organisation, "llc": Organisation, "co": Organisation,
	})

	// titles stand before a person's name.
	titles = article.NewSet("mr", "mrs", "ms", "miss", "messrs", "dr", "doctor", "prof", "professor", "sir", "lord", "lady", "dame", "baroness", "baron", "count",
		"countess", "prince", "princess", "king", "queen", "duke", "duchess", "emperor", "president", "premier", "minister", "secretary", "chancellor",
		"senator", "sen", "sens", "representative", "rep", "reps", "governor", "gov", "mayor", "councillor", "congressman", "congresswoman", "delegate",
		"judge", "justice", "general", "gen", "colonel", "col", "major", "maj", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt", "corporal", "cpl",
		"admiral", "adm", "commander", "cmdr", "brigadier", "brig", "marshal", "constable", "inspector", "insp", "superintendent", "supt", "detective", "det",
		"sheriff", "officer", "chief", "chairman", "chairwoman", "chair", "executive", "director", "spokesman", "spokeswoman", "pope", "cardinal",
		"archbishop", "bishop", "rev", "reverend", "rabbi", "imam", "sheikh", "ayatollah", "ambassador", "attorney", "commissioner", "treasurer",
		"speaker", "leader", "coach", "manager", "captain", "striker", "midfielder", "goalkeeper", "defender", "actor", "actress", "singer", "author",
		"economist", "analyst", "boss", "mp", "hon", "private", "pte", "envoy", "comptroller", "founder", "editor", "ceo", "cfo", "chancellor")

	// shortTitles are the titles that may have a full stop, and the words like them in names.
	shortTitles = article.NewSet("mr", "mrs", "ms", "messrs", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "gen", "col", "maj", "capt", "lt", "sgt",
		"cpl", "adm", "cmdr", "brig", "insp", "supt", "det", "rev", "hon", "st", "mt", "ft")

	// ranks stand before a title and belong to it.
	ranks = article.NewSet("prime", "vice", "deputy", "former", "acting", "chief", "foreign", "home", "defence", "defense", "finance", "interior", "assistant",
		"under", "first", "lord", "state", "shadow", "senior", "junior", "lance", "associate", "managing", "crown", "interim", "late", "health",
		"education", "trade", "treasury", "labor", "labour", "justice", "press", "party", "police", "fire", "retired", "defense", "war", "agriculture", "commerce", "culture", "environment", "transport", "security")

	// bodies are the words of organisations and places that are not people.
	bodies = article.NewSet("inc", "corp", "corporation", "co", "company", "companies", "ltd", "limited", "plc", "llc", "group", "holdings", "industries", "university", "college",
		"school", "institute", "academy", "ministry", "department", "office", "agency", "bureau", "commission", "committee", "council", "court", "parliament",
		"congress", "senate", "assembly", "house", "bank", "party", "union", "federation", "association", "society", "foundation", "trust", "church",
		"league", "club", "united", "city", "rovers", "airlines", "airways", "motors", "electric", "mills", "dynamics", "hospital", "museum", "library",
		"times", "post", "news", "journal", "magazine", "press", "street", "road", "avenue", "square", "park", "bridge", "river", "lake", "island",
		"islands", "mountain", "county", "district", "province", "airport", "station", "stadium", "cross", "palace", "castle", "cup", "prize", "award", "awards",
		"act", "bill", "treaty", "organisation", "organization", "authority", "board", "service", "services", "systems", "technologies", "partners", "capital",
		"securities", "financial", "international", "energy", "oil", "gas", "petroleum", "steel", "exchange", "fund", "command", "forces", "army", "navy", "guard")

	saying = article.NewSet("said", "says", "told", "added", "adds", "asked", "replied", "explained", "argued", "insisted", "warned", "claimed", "admitted", "tells")
)
