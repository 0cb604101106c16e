package dates

import (
	"copydesk/article"
	"copydesk/facts"
)

var (
	// placeWords stand between a verb and its date.
	placeWords = article.NewSet("in", "at", "near", "outside", "inside", "from", "here", "there", "the", "for", "of", "both")

	// notEvents behind "will" take no date: "the paper will be dated", "will be based on".
	notEvents = article.NewSet("be", "based", "dated", "depend", "focus", "centre", "center", "report", "look", "reflect", "build", "rely", "have", "decide", "rule", "comment",
		"elaborate", "vary", "backdated", "effective", "retroactive", "remember", "mark", "commemorate")

	// pastEvents are verbs that say something was done on the day right behind them.
	pastEvents = article.NewSet("met", "began", "ended", "died", "left", "arrived", "departed", "opened", "closed", "started", "finished", "happened", "occurred", "resigned",
		"married", "wed", "sailed", "landed", "crashed", "sank", "burned", "collapsed", "exploded", "erupted", "struck", "fell", "vanished", "disappeared", "returned",
		"voted", "testified", "appeared", "spoke", "performed", "played", "won", "lost", "arrested", "killed", "shot", "stabbed", "sentenced", "convicted", "acquitted",
		"charged", "elected", "appointed", "sworn", "buried", "born", "released", "freed", "kidnapped", "rescued", "evacuated", "attacked", "bombed", "launched", "signed",
		"approved", "rejected", "passed", "filed", "published", "unveiled", "held", "visited")

	// unreal before a verb make it no account of the past: "would have ended",
	// "is to be held", "a summit planned to be opened".
	unreal = article.NewSet("would", "will", "could", "should", "may", "might", "must", "to", "be", "being", "until", "when", "before", "once", "unless", "expected",
		"scheduled", "planned", "set", "due", "not", "get", "gets", "getting")

	periodNouns = article.NewSet("quarter", "year", "months", "month", "weeks", "week", "period", "half", "years", "days", "semester", "season", "qtr", "nine", "six", "three")

	// pictures are in sentences that are old captions: "in this photo released February 19".
	pictures = article.NewSet("photo", "photograph", "picture", "image", "handout", "pictured", "file", "screenshot", "footage")

	// openings in the present tell of what is to come.
	openings = article.NewSet("opens", "begins", "starts", "closes", "ends", "resumes", "expires", "reopens")

	// running and lasting say how long something goes on: "runs until 3 May".
	running = article.NewSet("runs", "continues", "remains", "lasts", "stays", "run")
	lasting = article.NewSet("until", "through", "till")

	dueWords     = article.NewSet("due", "set", "scheduled", "expected", "slated", "planned", "booked")
	planning     = article.NewSet("plans", "plan", "intends", "intend", "hopes", "hope", "aims")
	presentVerbs = article.NewSet("is", "are")

	formTo    = article.FormOf("to")
	formA     = article.FormOf("a")
	formTook  = article.FormOf("took")
	formPlace = article.FormOf("place")

	formWill = article.FormOf("will")
	formBe   = article.FormOf("be")
	formNot  = article.FormOf("not")
	formAlso = article.FormOf("also")
	formIf   = article.FormOf("if")
)

// verbAt returns the token of the word that a date is said of: behind it stand
// only a preposition and a place, as in "met in Kampala on March 20".
func verbAt(doc *article.Document, d *facts.Date) (uint32, bool) {
	first := doc.Sentences[d.Sentence].Tokens.First
	i := d.Tokens.First
	if i > first && doc.Tokens[i-1].Form == formOn {
		i--
	}
	for n := 0; i > first+1 && n < 5; n++ {
		t := &doc.Tokens[i-1]
		if t.Kind != article.Word || !t.Is(article.Capitalised) && !placeWords.Has(t.Form) {
			break
		}
		i--
	}
	return i - 1, i > first+1 && doc.Tokens[i-1].Kind == article.Word
}

// lookedForward reports whether the date is one on which something will be: "will
// open on 3 May", "is due to open on 3 May", "opens on 3 May", "On 3 May the
// council will vote", "runs until 3 May".
func lookedForward(doc *article.Document, d *facts.Date) bool {
	if willBefore(doc, d) || willInClause(doc, d) || firstVerb(doc, d) == formWill {
		return true
	}
	s := doc.Sentences[d.Sentence].Tokens
	if i := d.Tokens.First; i >= s.First+3 && lasting.Has(doc.Tokens[i-1].Form) && running.Has(doc.Tokens[i-2].Form) {
		return true
	}
	i, ok := verbAt(doc, d)
	if !ok {
		return false
	}
	if openings.Has(doc.Tokens[i].Form) {
		return !doc.Tokens[i].Is(article.Capitalised) && doc.Tokens[i-1].Form != formTo && !periodNouns.Has(doc.Tokens[i-1].Form)
	}
	return dueTo(doc, i, s.First)
}

// dueTo reports whether the verb at token i is one that is planned: "is due to
// open", "is scheduled for", "plans to travel".
func dueTo(doc *article.Document, i, first uint32) bool {
	if i > first && dueWords.Has(doc.Tokens[i].Form) {
		return presentVerbs.Has(doc.Tokens[i-1].Form)
	}
	for n := 0; i > first+1 && n < 2; n++ {
		i--
		if doc.Tokens[i].Form == formBe {
			i--
		}
		if doc.Tokens[i].Form != formTo {
			continue
		}
		f := doc.Tokens[i-1].Form
		return planning.Has(f) || presentVerbs.Has(f) || i >= first+2 && dueWords.Has(f) && presentVerbs.Has(doc.Tokens[i-2].Form)
	}
	return false
}

// firstVerb is the form of the first verb behind a date with which its sentence
// begins: "On 3 May the council will vote", "On 17 May, leaders met". It is zero
// when none is found close by.
func firstVerb(doc *article.Document, d *facts.Date) article.FormID {
	s := doc.Sentences[d.Sentence].Tokens
	if d.Tokens.First != s.First+1 || doc.Tokens[s.First].Form != formOn {
		return 0
	}
	for i := d.Tokens.End; i < s.End && i < d.Tokens.End+6; i++ {
		t := &doc.Tokens[i]
		switch {
		case t.Form == formComma && i == d.Tokens.End:
		case t.Kind == article.Punct:
			return 0
		case t.Form == formWill || pastEvents.Has(t.Form):
			return t.Form
		case facts.Function(t.Form) && t.Form != formThe && t.Form != formOf && t.Form != formAnd && t.Form != formA:
			return 0
		}
	}
	return 0
}

// willBefore reports whether "will" stands before the verb of the date.
func willBefore(doc *article.Document, d *facts.Date) bool {
	i, ok := verbAt(doc, d)
	if !ok || notEvents.Has(doc.Tokens[i].Form) {
		return false
	}
	first := doc.Sentences[d.Sentence].Tokens.First
	for n := 0; i > first && n < 3; n++ {
		i--
		switch f := doc.Tokens[i].Form; {
		case f == formWill:
			return true
		case f != formBe && f != formNot && f != formAlso:
			return false
		}
	}
	return false
}

// lookedBack reports whether the date is one on which something was: "met on March
// 13", "took place on March 13", "On March 13, leaders met".
func lookedBack(doc *article.Document, d *facts.Date) bool {
	if f := firstVerb(doc, d); f != 0 && f != formWill {
		return true
	}
	i, ok := verbAt(doc, d)
	if ok && doc.Tokens[i].Form == formPlace && doc.Tokens[i-1].Form == formTook {
		return true
	}
	if !ok || !pastEvents.Has(doc.Tokens[i].Form) {
		return false
	}
	s := doc.Sentences[d.Sentence].Tokens
	if doc.Tokens[i-1].Kind == article.Word && periodNouns.Has(doc.Tokens[i-1].Form) {
		return false // "results for the quarter ended March 31"
	}
	for j := max(i, s.First+wordsAround) - wordsAround; j < min(i+wordsAround, s.End); j++ {
		if f := doc.Tokens[j].Form; f == formIf || pictures.Has(f) || j+5 > i && j < i && unreal.Has(f) {
			return false
		}
	}
	return true
}
