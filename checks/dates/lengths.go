package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	// termWords may stand between a length of time and the range that it measures.
	termWords = article.NewSet(",", "(", "–", "-", "—", ":", "term", "period", "spell", "stint", "reign", "run", "stretch", "tenure", "rule", "war", "conference", "exhibition",
		"festival", "tour", "contract", "he", "she", "they", "it", "served", "serving", "serves", "as", "from", "that", "which", "lasted", "lasting", "ran", "runs", "running",
		"was", "is", "will", "be", "between", "office", "power", "in", "the", "of", "span", "era", "campaign", "strike", "drought", "visit", "trip", "event", "meeting", "summit",
		"residency", "presidency", "to", "build", "complete", "finish", "restore", "film", "write", "paint", "make", "had", "been", "closure", "shutdown", "siege", "occupation", "trial", "study", "plan", "programme", "program", "cycle", "course")

	sinceWords = article.NewSet(",", "since", "in", "office", "power", "there", "now", "ever", "–", "-", "—")

	// sentences are imposed and not passed: "jailed for five years for fraud from 2001 to 2008".
	sentences = article.NewSet("jailed", "sentenced", "prison", "jail", "banned", "ban", "suspended", "imprisonment", "sentence", "faces", "warranty", "guarantee", "imprisoned",
		"probation")

	// counted lengths are each of several.
	shares = article.NewSet("average", "averaged", "each", "every", "first", "last", "another", "per")

	hedgeWords = article.NewSet("than", "nearly", "almost", "over", "about", "some", "around", "roughly", "least", "only", "just", "under")

	// captures are verbs for the beginning of captivity.
	captures = article.NewSet("arrested", "jailed", "kidnapped", "captured", "abducted", "detained", "imprisoned", "seized", "hijacked", "interned", "convicted")

	// events have a number of days and dates of their own.
	events = article.NewSet("conference", "meeting", "festival", "exhibition", "summit", "fair", "congress", "tournament", "visit", "trip", "tour", "strike", "course", "event",
		"championship", "race", "workshop", "convention", "show", "walkout", "stoppage", "sale", "retreat", "forum", "seminar", "symposium", "hearing", "inquiry", "trial", "study",
		"experiment", "campaign", "project", "survey", "pilot", "programme", "program", "research", "investigation", "tests")

	formPer  = article.FormOf("per")
	formCent = article.FormOf("cent")
	formAgo  = article.FormOf("ago")
	formFor  = article.FormOf("for")
	formThe  = article.FormOf("the")
)

// sentenced reports whether a length is one that a court sets, or one of many.
func sentenced(doc *article.Document, a *facts.Amount, many bool) bool {
	s := doc.Sentences[a.Sentence].Tokens
	for i := a.Tokens.First; i > s.First && i+6 > a.Tokens.First; i-- {
		if f := doc.Tokens[i-1].Form; (sentences.Has(f) || many && shares.Has(f)) && !(f == formPer && doc.Tokens[i].Form == formCent) {
			return true
		}
	}
	if f := doc.Tokens[max(a.Tokens.First, s.First+1)-1].Form; f == formAnd || a.Tokens.End < s.End && doc.Tokens[a.Tokens.End].Form == formAnd {
		return true // "seven years and 43 days"
	}
	return a.Tokens.End < s.End && (sentences.Has(doc.Tokens[a.Tokens.End].Form) || shares.Has(doc.Tokens[a.Tokens.End].Form))
}

// termOf reports whether only words of a term stand between a length and a range.
func termOf(doc *article.Document, i, end uint32) bool {
	if end > i+8 {
		return false
	}
	for ; i < end; i++ {
		if !termWords.Has(doc.Tokens[i].Form) {
			return false
		}
	}
	return true
}

// sinceOf reports whether "since" alone joins a length to a date: "for 12 years,
// since 2005".
func sinceOf(doc *article.Document, i uint32, d *facts.Date) bool {
	if d.Tokens.First > i+4 || d.Tokens.First == 0 || doc.Tokens[d.Tokens.First-1].Form != formSince {
		return false
	}
	for ; i < d.Tokens.First; i++ {
		if !sinceWords.Has(doc.Tokens[i].Form) {
			return false
		}
	}
	return true
}

// sinceBefore finds the date since which something has lasted for a length right
// behind it: "since 2005, for 20 years".
func sinceBefore(p *checks.Pass, a *facts.Amount, d **facts.Date) bool {
	doc := p.Doc
	if p.Doc.Meta.Published == article.NoDay || a.Tokens.First == 0 || doc.Tokens[a.Tokens.First-1].Form != formFor {
		return false
	}
	lo, hi := datesIn(p, a.Sentence, a.Sentence)
	for i := lo; i < hi; i++ {
		x := &p.Facts.Dates[i]
		gap := int(a.Tokens.First) - int(x.Tokens.End)
		if (gap == 1 || gap == 2) && x.Year != 0 && x.From != article.NoDay && x.Grain <= facts.GrainYear && x.Tokens.First > 0 && doc.Tokens[x.Tokens.First-1].Form == formSince {
			*d = x
			return true
		}
	}
	return false
}

// eventBehind returns the range of days that the next sentence gives the event
// whose length a hyphen joins to it: "a three-day conference. The meeting, from
// Monday to Friday, …".
func eventBehind(p *checks.Pass, a *facts.Amount) (from, to *facts.Date) {
	doc := p.Doc
	end := a.Tokens.End
	if a.About.Frame&facts.Adjective == 0 || int(a.Sentence)+1 >= len(doc.Sentences) || end+1 >= uint32(len(doc.Tokens)) || !events.Has(doc.Tokens[end].Form) && !events.Has(doc.Tokens[end+1].Form) {
		return nil, nil
	}
	s := doc.Sentences[a.Sentence+1].Tokens
	if s.Len() < 5 || doc.Tokens[s.First].Form != formThe || !events.Has(doc.Tokens[s.First+1].Form) {
		return nil, nil
	}
	lo, hi := datesIn(p, a.Sentence+1, a.Sentence+1)
	if lo >= hi {
		return nil, nil
	}
	d := &p.Facts.Dates[lo]
	if d.Range != int32(lo+1) || d.Tokens.First > s.First+8 || d.From == article.NoDay || p.Facts.Dates[lo+1].From == article.NoDay || d.Grain != facts.GrainDay && (d.Grain != facts.GrainMonth || d.Year == 0) {
		return nil, nil
	}
	return d, &p.Facts.Dates[lo+1]
}

// hedged reports whether a word before the date makes it rough: "more than 10
// years ago".
func hedged(doc *article.Document, d *facts.Date) bool {
	i := d.Tokens.First
	return i > 0 && hedgeWords.Has(doc.Tokens[i-1].Form)
}
