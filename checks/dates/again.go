package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// toldBelow returns the day that one of the next sentences gives the event of an
// anniversary: "the 50th anniversary of the fire" and "The blaze broke out on 14
// September 1976".
func toldBelow(p *checks.Pass, j jubilee) *facts.Date {
	doc := p.Doc
	end := doc.Sentences[j.sentence].Tokens.End
	var kind uint8
	var noun article.FormID
	for i := j.tokens.End + 1; i < end && i < j.tokens.End+6 && kind == 0; i++ {
		if facts.Function(doc.Tokens[i].Form) && doc.Tokens[i].Form != formThe {
			break
		}
		kind, _ = eventKinds.Get(doc.Tokens[i].Form)
		if calamities.Has(doc.Tokens[i].Form) {
			noun = doc.Tokens[i].Form
		}
	}
	if kind == 0 && noun == 0 {
		return nil
	}
	for s := j.sentence + 1; s <= j.sentence+2 && int(s) < len(doc.Sentences); s++ {
		t := doc.Sentences[s].Tokens
		if t.Len() < 4 || doc.Tokens[t.First].Form != formThe {
			continue
		}
		f := doc.Tokens[t.First+1].Form
		other, _ := eventKinds.Get(f)
		if (kind == 0 || other != kind) && f != noun && !disasters.Has(f) && !named(doc, f, j.tokens.End, end) {
			continue
		}
		if d := onlyYear(p, s, t.First+wordsBefore); d != nil {
			return d
		}
	}
	return nil
}

// named reports whether a noun stands behind "anniversary of": "of the sinking of the
// ferry".
func named(doc *article.Document, noun article.FormID, i, end uint32) bool {
	for n := 0; i < end && n < 9; i, n = i+1, n+1 {
		if doc.Tokens[i].Form == noun {
			return !facts.Function(noun)
		}
	}
	return false
}

// wordsBefore is how many tokens of its sentence may stand before the day of an event.
const wordsBefore = 12

// onlyYear is the first date of a sentence, near its beginning and with its year.
func onlyYear(p *checks.Pass, sentence, before uint32) *facts.Date {
	lo, hi := datesIn(p, sentence, sentence)
	if lo == hi {
		return nil
	}
	d := &p.Facts.Dates[lo]
	f := p.Doc.Tokens[max(d.Tokens.First, 1)-1].Form
	if d.Tokens.First > before || d.Year == 0 || d.From == article.NoDay || d.Grain > facts.GrainYear || d.Range >= 0 || f != formOn && f != formIn {
		return nil
	}
	return d
}

// toTheDay returns the day of the month and year that "10 years to the day" counts from:
// the only one of the article that is that of the anniversary in another year.
func toTheDay(p *checks.Pass, j jubilee) *facts.Date {
	lo, hi := datesIn(p, j.sentence, j.sentence)
	day := article.NoDay
	for i := lo; i < hi; i++ {
		if d := &p.Facts.Dates[i]; d.Grain == facts.GrainDay && d.Year == 0 && d.From != article.NoDay {
			day = d.From
		}
	}
	if day == article.NoDay || len(p.Facts.Dates) > yearsAsked {
		return nil
	}
	var found *facts.Date
	this, month, n := day.Civil()
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if d.Written() && d.Year != 0 && d.Year < this && d.Month == month && d.Day == n && d.From != article.NoDay {
			if found != nil && found.Year != d.Year {
				return nil
			}
			found = d
		}
	}
	return found
}

// dayOf reports whether "to the day" stands behind the years of an anniversary.
func dayOf(doc *article.Document, i, end uint32) bool {
	return i+3 < end && doc.Tokens[i].Form == formTo && doc.Tokens[i+1].Form == formThe && doc.Tokens[i+2].Form == formDay
}

var (
	// calamities are nouns for what is remembered, besides those of eventKinds.
	calamities = article.NewSet("disaster", "tragedy", "flood", "storm", "hurricane", "tornado", "attack", "massacre", "battle", "riot", "revolt", "uprising", "siege", "strike", "bombing",
		"derailment", "collapse", "march", "landing", "invasion", "liberation", "hijacking", "mutiny", "raid", "coup", "landslide", "spill", "outbreak", "accident")

	// disasters may be called so when they are told of again.
	disasters = article.NewSet("disaster", "tragedy", "accident", "catastrophe")
)
