package dates

import (
	"strconv"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	// jubileeWords can tell of an anniversary.
	jubileeWords = article.NewSet("anniversary", "centenary", "centennial", "bicentenary", "bicentennial", "wedding", "jubilee", "tercentenary", "birthday", "turns", "years", "year", "century")

	namedYears = article.NewTable(map[string]int{"centenary": 100, "centennial": 100, "bicentenary": 200, "bicentennial": 200, "tercentenary": 300})

	// jubileeMetals are the anniversaries of weddings and reigns called after a material.
	jubileeMetals = article.NewTable(map[string]int{"silver": 25, "pearl": 30, "ruby": 40, "golden": 50, "diamond": 60, "platinum": 70})

	ordinalNumbers = article.NewTable(map[string]int{
		"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "fifteenth": 15,
		"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
	})

	tensOf = article.NewTable(map[string]int{"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90})

	endings = article.NewSet("st", "nd", "rd", "th")

	// beginnings are verbs for the beginning of what has anniversaries.
	beginnings = article.NewSet("opened", "founded", "established", "created", "built", "married", "wed", "launched", "began", "started", "formed", "inaugurated",
		"incorporated", "completed", "introduced", "born")

	// clauseWords end the phrase behind "anniversary of".
	clauseWords = article.NewSet("when", "who", "which", "that", "was", "were", "is", "are", "will", "would", "has", "have", "had", "said", "says", "by", "before", "until",
		"after", "since", "than")

	// keeping are words of sentences in which an anniversary is kept.
	keeping = article.NewSet("marks", "celebrates", "celebrate", "celebrating", "mark", "marking", "keeps", "commemorates", "commemorate", "commemorating", "honors", "honours",
		"turns", "reaches", "remembers", "remember", "prepares", "celebrated", "celebration", "celebrations", "upcoming", "kept")
	present = article.NewSet("is", "are", "will")

	formSince  = article.FormOf("since")
	formHyphen = article.FormOf("-")
	formQuotes = article.FormOf("\"")
	formYear   = article.FormOf("year")
)

// jubileeAt reads the anniversary at a word: "10th anniversary", "fiftieth
// wedding anniversary", "25-year anniversary", "centenary", "silver wedding".
func jubileeAt(doc *article.Document, i uint32, s article.Range) (jubilee, bool) {
	form := doc.Tokens[i].Form
	j := jubilee{tokens: article.Range{First: i, End: i + 1}}
	if t := &doc.Tokens[i]; t.Is(article.Capitalised) && i+1 < s.End && doc.Tokens[i+1].Is(article.Capitalised) {
		return j, false // the Centennial Challenge
	}
	if form == formTurns || form == formYears {
		return numberedAt(doc, i, s)
	}
	if form == formYear && !ofBusiness(doc, i, s.End) {
		return j, false
	}
	if form == formCentury {
		j.years, j.tokens.First = 100, max(i, s.First+1)-1
		return j, agoNow(doc, i, s.End) && i > s.First && doc.Tokens[i-1].Form == formA
	}
	if n, ok := namedYears.Get(form); ok {
		j.years = n
		return j, true
	}
	for at := i; at > s.First && at+3 > i; at-- {
		t := &doc.Tokens[at-1]
		if n, ok := jubileeMetals.Get(t.Form); ok && form != formAnniversary {
			j.years, j.tokens.First = n, at-1
			return j, at == i
		}
		if form != formAnniversary && form != formBirthday && form != formYear {
			return j, false
		}
		if n, first := ordinalBefore(doc, at, s.First); n != 0 {
			j.years, j.tokens.First = n, first
			if form == formYear {
				j.tokens.End += 2 // "in business"
			}
			return j, true
		}
		if t.Kind != article.Word || facts.Function(t.Form) {
			break
		}
	}
	return j, false
}

// ofBusiness reports whether "in business" or the like stands behind a year.
func ofBusiness(doc *article.Document, i, end uint32) bool {
	return i+2 < end && (doc.Tokens[i+1].Form == formIn || doc.Tokens[i+1].Form == formOf) && businesses.Has(doc.Tokens[i+2].Form)
}

var businesses = article.NewSet("business", "operation", "print", "publication", "existence", "trading", "production", "service")

// numberedAt reads what keeps a number of years without an ordinal: "turns 50",
// "25 years since it opened".
func numberedAt(doc *article.Document, i uint32, s article.Range) (jubilee, bool) {
	at := i + 1
	if doc.Tokens[i].Form == formYears {
		if i == s.First || at >= s.End || doc.Tokens[at].Form != formSince && !(doc.Tokens[at].Form == formAfter && i > s.First+2) && !dayOf(doc, at, s.End) && !agoNow(doc, i, s.End) && !celebrated(doc, i, s.First) {
			return jubilee{}, false
		}
		at = i - 1
	}
	if at >= s.End {
		return jubilee{}, false
	}
	n := smallNumber(doc, at)
	if n == 0 {
		n, _ = tensOf.Get(doc.Tokens[at].Form)
	}
	if doc.Tokens[i].Form == formYears && at > s.First && hedgeWords.Has(doc.Tokens[at-1].Form) {
		return jubilee{}, false
	}
	return jubilee{years: n, tokens: article.Range{First: min(at, i), End: max(at, i) + 1}}, n >= 5
}

var (
	formUp       = article.FormOf("up")
	formSet      = article.FormOf("set")
	formTurns    = article.FormOf("turns")
	formYears    = article.FormOf("years")
	formBirthday = article.FormOf("birthday")
)

var formAnniversary = article.FormOf("anniversary")

// ordinalBefore reads "40th", "fortieth", "twenty-fifth" or "40-year" before token i.
func ordinalBefore(doc *article.Document, i, first uint32) (n int, at uint32) {
	t := &doc.Tokens[i-1]
	if n, ok := ordinalNumbers.Get(t.Form); ok {
		if i >= first+3 && n < 10 && doc.Tokens[i-2].Form == formHyphen {
			tens, _ := tensOf.Get(doc.Tokens[i-3].Form)
			return n + tens, i - 3
		}
		return n, i - 1
	}
	if i < first+2 {
		return 0, 0
	}
	if endings.Has(t.Form) && !t.Is(article.SpaceBefore) {
		return smallNumber(doc, i-2), i - 2
	}
	if t.Form == formYear && i >= first+3 && doc.Tokens[i-2].Form == formHyphen {
		return smallNumber(doc, i-3), i - 3
	}
	return 0, 0
}

// smallNumber is the value of a token of at most three digits, else 0.
func smallNumber(doc *article.Document, i uint32) int {
	if t := &doc.Tokens[i]; t.Kind != article.Number || t.Len() > 3 {
		return 0
	}
	n, _ := strconv.Atoi(doc.Word(i))
	return n
}

// beganIn reports whether a date is the one on which something began: a verb of
// beginning stands before it, with a preposition and a place at most.
func beganIn(doc *article.Document, d *facts.Date, same bool) bool {
	i, first := d.Tokens.First, doc.Sentences[d.Sentence].Tokens.First
	if i == first {
		return false
	}
	switch doc.Tokens[i-1].Form {
	case formSince:
		return same // "the most since 2006" in a sentence of its own is of something else
	case formIn, formOn:
	default:
		return false // "built for the 2013 fair"
	}
	for n := 0; i > first && n < 6; n++ {
		i--
		t := &doc.Tokens[i]
		if beginnings.Has(t.Form) || t.Form == formUp && i > first && doc.Tokens[i-1].Form == formSet {
			return true
		}
		if t.Kind != article.Word || !t.Is(article.Capitalised) && t.Form != formIn && t.Form != formOn && !placeWords.Has(t.Form) {
			return false
		}
	}
	return false
}

// beginningNear returns the year around an anniversary in which something is
// said to have begun: "which has swum since 1912, celebrates its centenary",
// "The bowls opened in 2001". The nearest sentence counts that tells of only one.
func beginningNear(p *checks.Pass, j jubilee) *facts.Date {
	if of := j.tokens.End; of < p.Doc.Sentences[j.sentence].Tokens.End && (p.Doc.Tokens[of].Form == formOf || p.Doc.Tokens[of].Form == formSince) {
		if d, n := beginningIn(p, j.sentence, true); n == 1 && d.Tokens.First > of {
			return d // "of the school, which was founded in 1850"
		}
		return nil
	}
	for _, s := range [...]uint32{j.sentence, j.sentence + 1, j.sentence - 1, j.sentence + 2} {
		if s != j.sentence && p.Doc.Tokens[j.tokens.First].Form == formTurns {
			return nil // "turns 50" may stand for anything in a sentence of its own
		}
		if d, n := beginningIn(p, s, s == j.sentence); n > 0 {
			if n > 1 {
				return nil
			}
			return d
		}
	}
	return nil
}

// beginningIn returns the first date of a sentence on which something began, and
// how many there are.
func beginningIn(p *checks.Pass, sentence uint32, same bool) (found *facts.Date, n int) {
	lo, hi := datesIn(p, sentence, sentence)
	for i := lo; i < hi; i++ {
		d := &p.Facts.Dates[i]
		if d.Year != 0 && d.From != article.NoDay && d.Grain <= facts.GrainYear && d.Range < 0 && beganIn(p.Doc, d, same) {
			if found == nil {
				found = d
			}
			n++
		}
	}
	return found, n
}

// yearsAsked is how many dates of an article are asked whether they explain an
// anniversary.
const yearsAsked = 2000

// explained reports whether another date of the article fits the anniversary: the
// year it was kept in, or when the origin is not sure the year that it counts from.
func explained(p *checks.Pass, d *facts.Date, year, this, years int, sure bool) bool {
	list := p.Facts.Dates
	if len(list) > yearsAsked {
		return true // no article, but a chronicle
	}
	for i := range list {
		if o := &list[i]; o.From != article.NoDay && o.Grain <= facts.GrainYear && o != d && !o.Relative {
			if y, _, _ := o.From.Civil(); y-year == years || !sure && near(this-y, years) {
				return true
			}
		}
	}
	return false
}
