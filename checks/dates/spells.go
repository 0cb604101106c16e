package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// jailedFor reports whether a length of time was spent in prison.
func jailedFor(p *checks.Pass, a *facts.Amount) bool {
	doc := p.Doc
	i := a.Tokens.End
	return a.Tokens.First > 0 && passed.Has(doc.Tokens[a.Tokens.First-1].Form) && int(i)+1 < len(doc.Tokens) && doc.Tokens[i].Form == formIn && jails.Has(doc.Tokens[i+1].Form)
}

// spanAround returns the two days between which a length lies that other sentences, or
// other clauses of its own, give; nil where they do not.
func spanAround(p *checks.Pass, a *facts.Amount) (from, to *facts.Date) {
	if from, to = eventBehind(p, a); from != nil {
		return from, to
	}
	if from, to = eventSpan(p, a); from != nil && to != nil {
		return from, to
	}
	if from, to = termNear(p, a); from != nil {
		return from, to
	}
	return rangeBefore(p, a)
}

// rangeBefore returns the range that stands right before a length: "from 4 June to 9
// June, lasts three days", "from 1985 to 1997, a span of 15 years".
func rangeBefore(p *checks.Pass, a *facts.Amount) (from, to *facts.Date) {
	doc := p.Doc
	lo, hi := datesNear(p, a.Sentence, a.Sentence, a.Tokens.First)
	for i := lo; i+1 < hi; i++ {
		d := &p.Facts.Dates[i]
		end := &p.Facts.Dates[i+1]
		if d.Range != int32(i+1) || end.Tokens.End >= a.Tokens.First || end.Tokens.End+5 < a.Tokens.First || d.From == article.NoDay || end.From == article.NoDay {
			continue
		}
		last := false
		for k := end.Tokens.End; k < a.Tokens.First; k++ {
			if !spanWords.Has(doc.Tokens[k].Form) {
				return nil, nil
			}
			last = last || measured.Has(doc.Tokens[k].Form)
		}
		if last {
			return d, end
		}
	}
	return nil, nil
}

// eventSpan returns the days on which the event of a length began and ended, told in its
// sentence or beside it: "The strike began on 1 April and ended on 15 April. The 30-day
// strike cost him his job."
func eventSpan(p *checks.Pass, a *facts.Amount) (from, to *facts.Date) {
	doc := p.Doc
	end := a.Tokens.End
	if a.About.Frame&facts.Adjective == 0 || a.Sentence == 0 || int(end) >= len(doc.Tokens) || a.Tokens.First == 0 || doc.Tokens[a.Tokens.First-1].Form != formThe {
		return nil, nil
	}
	noun := doc.Tokens[end].Form
	if !lastings.Has(noun) && !events.Has(noun) {
		return nil, nil
	}
	lo, hi := datesIn(p, a.Sentence-1, a.Sentence-1)
	if hi != lo+2 || !ofVerb(doc, &p.Facts.Dates[lo], starting) || !ofVerb(doc, &p.Facts.Dates[lo+1], finishing) {
		return nil, nil
	}
	return settled(&p.Facts.Dates[lo]), settled(&p.Facts.Dates[lo+1])
}

var (
	spanWords = article.NewSet(",", "a", "span", "of", "lasts", "lasted", "lasting", "period", "which", "is", "was")
	measured  = article.NewSet("span", "lasts", "lasted", "lasting", "period")
	starting  = article.NewSet("began", "started", "opened", "begins", "starts", "opens")
	finishing = article.NewSet("ended", "ends", "finished", "finishes", "closed", "closes", "concluded")
)

// ofVerb reports whether a verb of a set stands before a date, with a preposition and
// a place at most between.
func ofVerb(doc *article.Document, d *facts.Date, verbs *article.Table[bool]) bool {
	i, first := d.Tokens.First, doc.Sentences[d.Sentence].Tokens.First
	for n := 0; i > first && n < 6; n++ {
		i--
		t := &doc.Tokens[i]
		if verbs.Has(t.Form) {
			return true
		}
		if t.Kind != article.Word || !t.Is(article.Capitalised) && !placeWords.Has(t.Form) && t.Form != formOn && t.Form != formBy {
			return false
		}
	}
	return false
}

// settled is a date when its days are known, else nil.
func settled(d *facts.Date) *facts.Date {
	if d == nil || d.From == article.NoDay || d.Range >= 0 || d.Grain > facts.GrainYear || d.Relative && d.Grain > facts.GrainMonth {
		return nil
	}
	return d
}

// endingOf reports whether a length is that of an event which its sentence says has
// ended: "ending a nine-day vigil".
func endingOf(p *checks.Pass, a *facts.Amount) bool {
	doc := p.Doc
	first := doc.Sentences[a.Sentence].Tokens.First
	if a.About.Frame&facts.Adjective == 0 || a.Tokens.First < first+2 || int(a.Tokens.End) >= len(doc.Tokens) {
		return false
	}
	i := a.Tokens.First - 1
	return (doc.Tokens[i].Form == formA || doc.Tokens[i].Form == formThe || doc.Tokens[i].Form == formTheir) && endedWords.Has(doc.Tokens[i-1].Form)
}

// termNear returns the range of years that a sentence close by gives an office that
// was held for a number of years: "32 years as sheriff" and "held the office from 1971
// to 1993".
func termNear(p *checks.Pass, a *facts.Amount) (from, to *facts.Date) {
	doc := p.Doc
	if int(a.Tokens.End) >= len(doc.Tokens) || doc.Tokens[a.Tokens.End].Form != formAs {
		return nil, nil
	}
	lo, hi := datesNear(p, a.Sentence, a.Sentence+2, a.Tokens.First)
	for i := lo; i+1 < hi; i++ {
		d := &p.Facts.Dates[i]
		if d.Range != int32(i+1) || d.Grain > facts.GrainYear || d.Year == 0 || !heldOffice(doc, d) {
			continue
		}
		return d, &p.Facts.Dates[i+1]
	}
	return nil, nil
}

// heldOffice reports whether "held the office" or "the post" stands before "from" and
// a date.
func heldOffice(doc *article.Document, d *facts.Date) bool {
	i, first := d.Tokens.First, doc.Sentences[d.Sentence].Tokens.First
	if i > first && doc.Tokens[i-1].Form == formFrom {
		i--
	}
	return i >= first+3 && offices.Has(doc.Tokens[i-1].Form) && doc.Tokens[i-3].Form == formHeld
}

var (
	jails      = article.NewSet("prison", "jail", "captivity", "custody", "detention", "exile")
	passed     = article.NewSet("spent", "served")
	shuts      = article.NewSet("closed", "shut", "shuttered")
	offices    = article.NewSet("office", "post", "job", "position", "seat", "title")
	endedWords = article.NewSet("ending", "ended", "end", "ends", "after", "concluded", "concluding")

	// lastings are words for what goes on for days: "The protest began on 1 September".
	lastings = article.NewSet("protest", "strike", "vigil", "siege", "walkout", "stoppage", "blockade", "occupation", "trial", "hunger", "standoff", "action", "demonstration",
		"voyage", "trip", "journey", "expedition", "march", "festival", "conference", "campaign", "dispute", "shutdown", "search", "hearing", "lockout", "boycott")

	formBy    = article.FormOf("by")
	formIt    = article.FormOf("it")
	formAs    = article.FormOf("as")
	formFrom  = article.FormOf("from")
	formHeld  = article.FormOf("held")
	formTheir = article.FormOf("their")
)
