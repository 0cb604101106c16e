package facts

import "copydesk/article"

// tense is the time that a clause speaks of.
type tense uint8

const (
	noTense tense = iota
	pastTense
	futureTense
	unclear     // of both
	weak    = 4 // only behind it: "the talks are on Monday"
)

// tenseReach is how many tokens before a date are looked at for its verb.
const tenseReach = 24

// tense is the time that the words around a date speak of: of the verb nearest
// before it in its sentence, else of the first behind it. "Friday's vote" is of
// the past unless the text looks forward to it.
func (r *dateReader) tense(first, end uint32, s article.Range) tense {
	return r.tenseNear(first, end, s, tenseReach)
}

// tenseNear is tense with so many tokens before the date looked at, and those
// behind it only when they are as many as usual.
func (r *dateReader) tenseNear(first, end uint32, s article.Range, reach uint32) tense {
	if r.form(end) == formPossessive {
		if first > s.First && forwardWords.Has(r.toks[first-1].Form) || first > s.First+1 && r.toks[first-1].Form == formOf && r.toks[first-2].Form == formAhead {
			return futureTense
		}
		return noTense
	}
	if first > s.First && r.toks[first-1].Form == formOf {
		return noTense // "the sanctions of Monday evening"
	}
	for j := first; j > s.First && j+reach > first; j-- {
		if r.toks[j-1].Form == formSemicolon {
			break
		}
		if t := r.tenseAt(j-1, s); t != noTense {
			if t == unclear {
				return noTense
			}
			return t &^ weak
		}
	}
	for j := end; reach == tenseReach && j < s.End && j < end+tenseReach; j++ {
		if t := r.tenseAt(j, s); t == pastTense || t == futureTense {
			return t
		}
	}
	return noTense
}

// tenseAt is the time that one word speaks of.
func (r *dateReader) tenseAt(j uint32, s article.Range) tense {
	t := &r.toks[j]
	if t.Kind != article.Word {
		return noTense
	}
	to := j+1 < s.End && (r.toks[j+1].Form == formTo || r.toks[j+1].Form == formFor)
	switch v, _ := tenseWords.Get(t.Form); {
	case v == pastWord || t.Form == formSetVerb && !to:
		if j > s.First && r.toks[j-1].Form == formBe {
			return futureTense
		}
		if j > s.First && auxiliaries.Has(r.toks[j-1].Form) {
			return noTense // "will cut"
		}
		return pastTense
	case v == futureWord && r.participle(j) && j > s.First && adverb(r.doc.FormText(r.toks[j-1].Form)):
		return noTense // "a regularly scheduled conference"
	case v == futureWord && j > s.First && (r.toks[j-1].Form == formWas || r.toks[j-1].Form == formWere) && r.participle(j):
		return unclear // "was expected to speak Friday"
	case v == futureWord:
		return futureTense
	case v == presentWord:
		return futureTense | weak
	case v == planWord && to: // "agreed to meet", "a plan for"
		return futureTense
	}
	if !r.participle(j) {
		if j > s.First && gerund(r.doc.In(t.Span)) && !ingNouns.Has(t.Form) && (r.toks[j-1].Form == formComma || r.toks[j-1].Kind == article.Word && !Function(r.toks[j-1].Form)) {
			return unclear // "the dollar falling to its lowest on Wednesday"
		}
		return noTense
	}
	for k := j; k > s.First && k+4 > j; k-- {
		f := r.toks[k-1].Form
		switch {
		case f == formBe:
			return futureTense
		case determiners.Has(f) && k+1 >= j:
			return noTense // "an unspecified date"
		case f != formStill && !adverb(r.doc.FormText(f)):
			k = s.First + 1
		case determiners.Has(r.toks[max(k, s.First+2)-2].Form):
			return noTense
		}
	}
	if to && r.toks[j+1].Form == formTo {
		return unclear // "decided to meet", "forced to resign"
	}
	return pastTense
}

// participle reports whether a word ends as verbs of the past do.
func (r *dateReader) participle(j uint32) bool {
	w := r.doc.In(r.toks[j].Span)
	return len(w) > 4 && w[len(w)-2:] == "ed" && w[len(w)-3] != 'e' && !notVerbs.Has(r.toks[j].Form)
}

func gerund(w string) bool { return len(w) > 5 && w[len(w)-3:] == "ing" }

func adverb(w string) bool { return len(w) > 4 && w[len(w)-2:] == "ly" }

// tenseWord is what a word says of the time of its clause.
type tenseWord uint8

const (
	pastWord tenseWord = iota + 1
	futureWord
	presentWord
	planWord
)

var tenseWords = newTenseWords()

func newTenseWords() *article.Table[tenseWord] {
	m := map[string]tenseWord{}
	for _, w := range []string{"was", "were", "had", "did", "has", "have", "been", "said", "told", "made", "came", "went", "took", "gave", "got", "began", "saw",
		"found", "left", "met", "held", "sent", "won", "lost", "fell", "rose", "led", "ran", "sold", "bought", "kept", "spoke", "wrote", "shot", "struck", "broke",
		"hit", "cut", "put", "became", "grew", "paid", "built", "thought", "brought", "fought", "caught", "taught", "sought", "felt", "knew", "stood", "lay",
		"drew", "threw", "flew", "drove", "rode", "swept", "shut", "laid", "sank", "woke", "shook", "stole", "wore", "chose", "sat", "spent", "set off", "quit",
		"read", "beat", "ended", "died", "added", "used", "tied", "urged", "owed", "aged", "says", "since", "ago", "earlier", "followed", "after", "given", "taken", "seen", "known", "done"} {
		if w != "set off" && w != "aged" && w != "followed" {
			m[w] = pastWord
		}
	}
	for _, w := range []string{"will", "would", "shall", "could", "won't", "expected", "scheduled", "due", "planned", "plans", "planning", "slated", "upcoming",
		"expects", "hopes", "forthcoming", "be", "expiring", "begins", "opens", "starts", "takes",
		"until", "till", "soon", "hoping", "intends", "they'll", "he'll", "she'll", "we'll", "it'll", "i'll", "you'll", "looming", "awaits", "faces", "possible"} {
		m[w] = futureWord
	}
	for _, w := range []string{"is", "are", "can", "should", "may", "might", "must"} {
		m[w] = presentWord
	}
	for _, w := range []string{"agreed", "agreement", "plan", "want", "wants", "vowed", "promised", "pledged", "invited", "ready", "likely", "set", "ordered", "about",
		"bid", "proposal", "offer", "proposed", "ready", "hope", "decision", "intention", "intend", "going", "seeking", "try", "trying", "able", "set", "called", "time"} {
		m[w] = planWord
	}
	return article.NewTable(m)
}

var (
	// notVerbs end in "ed" and are no verbs of the past.
	notVerbs = article.NewSet("united", "hundred", "indeed", "naked", "sacred", "wicked", "kindred", "infrared", "rugged", "beloved", "aged", "embed", "unmanned",
		"limited", "supposed", "alleged", "related", "detailed", "complicated", "biased", "armed", "combined", "talented", "advanced")

	// forwardWords before a weekday's event say that it is to come: "preparing for Sunday's final".
	forwardWords = article.NewSet("for", "until", "till", "by")

	// ingNouns end in "ing" and are no verbs.
	ingNouns = article.NewSet("meeting", "hearing", "briefing", "building", "wedding", "opening", "screening", "training", "funding", "trading", "shooting", "bombing",
		"ruling", "reading", "gathering", "voting", "polling", "sitting", "evening", "morning", "spring", "thing", "nothing", "something", "everything", "anything",
		"during", "including", "according", "following", "housing", "spending", "lending", "racing", "boxing", "cycling", "listing", "offering", "closing", "filing",
		"beginning", "ceiling", "clearing", "killing", "sentencing", "planning", "hoping", "expecting", "going", "coming", "upcoming", "forthcoming", "starting", "ending")
	auxiliaries = article.NewSet("will", "would", "shall", "can", "could", "may", "might", "must", "should", "to", "not", "won't")

	formSetVerb = article.FormOf("set")
	formWas     = article.FormOf("was")
	formWere    = article.FormOf("were")
	formStill   = article.FormOf("still")
	formAhead   = article.FormOf("ahead")
)
