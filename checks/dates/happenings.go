package dates

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	// anotherWords are in sentences that may speak of a second event or a changed day.
	anotherWords = article.NewSet("another", "second", "first", "third", "next", "previous", "previously", "earlier", "later", "last", "again", "anniversary", "both", "two",
		"postponed", "moved", "delayed", "rescheduled", "originally", "instead", "similar", "other", "annual", "every", "each", "until", "also", "changed",
		"round", "early", "preliminary", "separate", "new", "announced", "registration")

	// countedFrom before an event make the date one counted from it, unless a verb says otherwise.
	countedFrom = article.NewSet("after", "before", "days", "weeks", "week", "following", "ahead", "hours", "months")
	begun       = article.NewSet("opens", "opened", "open", "begins", "began", "begin", "starts", "started", "start", "is", "was", "falls", "held", "happened", "occurred")

	// ownDays are words whose date is not that of the event before them: "the fire …
	// was arrested on 14 March".
	ownDays = article.NewSet("arrested", "charged", "said", "told", "met", "announced", "signed", "released", "published", "questioned", "sentenced", "agreed", "died", "born",
		"called", "convicted", "appeared", "pleaded", "reported", "issued", "filed", "dated", "rescued", "reopened", "resigned", "remanded", "ordered", "named", "won", "lost")
)

// apposed reports whether the comma before token i parts an event from its date
// and nothing else: "the fire, 14 March", "the fire, on 14 March", "the festival,
// which opens on 8 August".
func apposed(doc *article.Document, i, first uint32) bool {
	f := doc.Tokens[i].Form
	return i == first || i+1 == first && (f == formOn || f == formIn) || f == formWhich
}

var formWhich = article.FormOf("which")

// definiteAt reports whether the noun at token i has its article: "the fire",
// "the town's puppet festival".
func definiteAt(doc *article.Document, i, first uint32) bool {
	for n := 0; i > first && n < 4; n++ {
		i--
		if f := doc.Tokens[i].Form; f == formThe {
			return true
		} else if facts.Function(f) {
			return false
		}
	}
	return false
}

var formOut = article.FormOf("out")

// nearDays is how far apart days of one month are that one event may be given.
const nearDays = 10

// sameFigures reports whether two years differ by an exchange of two figures.
func sameFigures(a, b int) bool {
	if a == b || a/100 != b/100 {
		return false
	}
	return a%10 == b/10%10 && a/10%10 == b%10
}

func sameDate(a, b *facts.Date) bool {
	return a.Month == b.Month && a.Day == b.Day && a.Year == b.Year
}

// alike reports whether one of two different dates may be a slip for the other:
// days of one month, or of neighbouring months with one figure, or years of the
// same figures.
func alike(a, b *facts.Date) bool {
	if a.Written() && b.Written() {
		if a.Year != 0 && b.Year != 0 && a.Year != b.Year {
			return false
		}
		if a.Month == b.Month {
			return a.Day != b.Day && a.Day-b.Day <= nearDays && b.Day-a.Day <= nearDays
		}
		return a.Day == b.Day && (a.Month-b.Month == 1 || b.Month-a.Month == 1)
	}
	return !a.Written() && !b.Written() && a.Year != 0 && b.Year != 0 && sameFigures(a.Year, b.Year)
}

// phrasal returns the kind of the act of a verb at token i before "out", else 0: "drivers
// walked out", "it came out".
func (t *teller) phrasal(i uint32) uint8 {
	switch f := t.doc.Tokens[i].Form; {
	case walkings.Has(f):
		return strikes
	case f == formBlew:
		return blasts
	case f == formCame && i > t.s.First && t.doc.Tokens[i-1].Form == formIt:
		return publications
	}
	return 0
}

// theft reports whether a sentence speaks of thieves: a photograph is taken as well.
func theft(doc *article.Document, s article.Range) bool {
	for i := s.First; i < min(s.End, s.First+wordsAround); i++ {
		if thieves.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

var (
	strikes, publications, thefts, blasts = kindOf("strike"), kindOf("publication"), kindOf("theft"), kindOf("blast")

	walkings  = article.NewSet("walked", "went", "walk")
	thieves   = article.NewSet("thief", "thieves", "burglar", "burglars", "robbers", "raiders", "stolen", "theft")
	formBlew  = article.FormOf("blew")
	formCame  = article.FormOf("came")
	formTaken = article.FormOf("taken")
)
