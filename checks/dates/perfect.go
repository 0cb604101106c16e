package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// begunBefore returns the day on which began what has lasted for a number of years to
// this day, told in the same sentence: "The firm, founded in 1964, has made clocks for 80
// years", "has worked there for 35 years, having joined in 1999". What somebody has led
// began with the office: "joined the firm in 1990, became its head in 2006 and has led it
// for 18 years".
func begunBefore(p *checks.Pass, a *facts.Amount) *facts.Date {
	doc := p.Doc
	if p.Doc.Meta.Published == article.NoDay || a.About.Head != formYear || !perfect(doc, a) {
		return nil
	}
	led := doc.Tokens[a.Tokens.First-2].Form == formIt && leadings.Has(doc.Tokens[a.Tokens.First-3].Form)
	var found *facts.Date
	lo, hi := datesNear(p, a.Sentence, a.Sentence, a.Tokens.First)
	for i := lo; i < hi; i++ {
		d := &p.Facts.Dates[i]
		if d.From == article.NoDay || d.Year == 0 || d.Grain > facts.GrainYear {
			continue
		}
		if led && d.Range < 0 && (!began(doc, d) || d.Tokens.First > a.Tokens.First || verbIn(doc, d.Tokens.End, a.Tokens.First, heShe)) {
			continue // "was elected in 2010, and she has run it for 20 years"
		}
		if d.Tokens.First > a.Tokens.First && !verbIn(doc, a.Tokens.End, d.Tokens.First, havingWords) {
			return nil // "has baked for 35 years and opened a second shop in 1999"
		}
		if found != nil || d.Range >= 0 || !led && !ofVerb(doc, d, beginnersOf) {
			return nil
		}
		found = d
	}
	return found
}

// perfect reports whether "has" or "have" and its verb stand before "for" and a length.
func perfect(doc *article.Document, a *facts.Amount) bool {
	i, first := a.Tokens.First, doc.Sentences[a.Sentence].Tokens.First
	if i < first+3 || doc.Tokens[i-1].Form != formFor {
		return false
	}
	for n := 0; i > first && n < 8; n++ {
		i--
		switch t := &doc.Tokens[i]; {
		case haveHas.Has(t.Form):
			return true
		case t.Kind != article.Word:
			return false
		}
	}
	return false
}

// compareLonger reports a length that is longer than the time since it began. A shorter
// one may be that of a part: "founded in 1964, it has been in Corran for 30 years".
func compareLonger(p *checks.Pass, a *facts.Amount, length int64, since *facts.Date) {
	most := int64(p.Doc.Meta.Published-since.From+1) * 100
	if days := a.Value.Coef * length; days > most+length {
		compareSince(p, a, length, days, since)
	}
}

var (
	beginnersOf = article.NewSet("founded", "established", "opened", "joined", "married", "wed", "appointed", "elected", "hired", "started", "began", "launched", "formed", "created", "met",
		"born", "built", "moved")
	havingWords = article.NewSet("having", "since", "when", "after")
	leadings    = article.NewSet("led", "run", "headed", "chaired", "managed", "edited", "governed", "coached", "directed", "captained", "ruled", "conducted")
	haveHas     = article.NewSet("has", "have")
)
