package dates

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// eventKinds are the words of events that an article tells of as one, by kind.
var eventKinds, plurals = newEventKinds()

func newEventKinds() (kinds, many *article.Table[uint8]) {
	singular, plural := map[string]uint8{}, map[string]uint8{}
	for k, words := range [...][]string{
		{"fire", "blaze", "inferno"}, {"election", "vote", "poll", "ballot", "referendum", "elections", "polls"}, {"sank", "sinking", "sunk"},
		{"explosion", "blast", "exploded"}, {"crash", "crashed"}, {"earthquake", "quake"}, {"festival"}, {"wedding", "married", "marry", "marries"}, {"shooting"}, {"robbery", "heist"},
		{"conference", "congress"}, {"summit"}, {"concert"}, {"exhibition"}, {"funeral"}, {"trial"}, {"parade"}, {"eruption", "erupted"}, {"avalanche"},
		{"wreck", "shipwreck"}, {"collision", "collided"}, {"burglary"}, {"marathon"}, {"regatta"}, {"inauguration"}, {"coronation"}, {"auction"}, {"murder"},
		{"strike", "walkout", "stoppage"}, {"accident"}, {"flood", "flooding"}, {"deadline"}, {"storm"}, {"stabbing"}, {"rally"}, {"publication"}, {"theft", "stolen", "taken"}, {"launch"}, {"merger"}, {"premiere"}, {"closure"}, {"evacuation"}, {"verdict"}, {"siege"},
		{"outbreak"}, {"landslide", "mudslide"}, {"derailment", "derailed"}, {"escape", "escaped"}, {"hijacking", "hijacked"}, {"ambush", "ambushed"}, {"kidnapping", "kidnapped", "abduction", "abducted"},
	} {
		for _, w := range words {
			singular[w] = uint8(k + 1)
		}
	}
	for w, k := range map[string]string{
		"fires": "fire", "blazes": "fire", "votes": "vote", "referendums": "poll", "primaries": "poll", "primary": "poll", "caucuses": "poll", "rounds": "poll",
		"explosions": "blast", "blasts": "blast", "crashes": "crash", "earthquakes": "quake", "quakes": "quake", "festivals": "festival", "weddings": "wedding",
		"shootings": "shooting", "robberies": "robbery", "conferences": "conference", "summits": "summit", "concerts": "concert", "exhibitions": "exhibition",
		"funerals": "funeral", "trials": "trial", "parades": "parade", "eruptions": "eruption", "collisions": "collision", "burglaries": "burglary", "marathons": "marathon",
		"auctions": "auction", "murders": "murder", "strikes": "strike", "accidents": "accident", "floods": "flood", "deadlines": "deadline", "storms": "storm", "stabbings": "stabbing", "rallies": "rally", "walkouts": "strike", "stoppages": "strike", "publications": "publication", "thefts": "theft", "launches": "launch",
		"mergers": "merger", "premieres": "premiere", "closures": "closure", "evacuations": "evacuation", "verdicts": "verdict", "sieges": "siege", "outbreaks": "outbreak",
		"landslides": "landslide", "mudslides": "landslide", "derailments": "derailment", "escapes": "escape", "hijackings": "hijacking", "ambushes": "ambush", "kidnappings": "kidnapping",
		"abductions": "kidnapping", "bombings": "blast", "bomb": "blast", "bombs": "blast", "aftershock": "quake", "aftershocks": "quake", "runoff": "poll",
	} {
		plural[w] = singular[k]
	}
	return article.NewTable(singular), article.NewTable(plural)
}

var (
	// anotherWords are in sentences that may speak of a second event or a changed day.
	anotherWords = article.NewSet("another", "second", "first", "third", "next", "previous", "previously", "earlier", "later", "last", "again", "anniversary", "both", "two",
		"postponed", "moved", "delayed", "rescheduled", "originally", "instead", "similar", "other", "annual", "every", "each", "until", "also", "changed",
		"round", "early", "preliminary", "separate", "new", "announced", "registration")

	// countedFrom before an event make the date one counted from it, unless a verb says otherwise.
	countedFrom = article.NewSet("after", "before", "days", "weeks", "week", "following", "ahead", "hours", "months")
	begun       = article.NewSet("opens", "opened", "open", "begins", "began", "begin", "starts", "started", "start", "is", "was", "falls", "held", "happened", "occurred")

	// endWords say that a date is that of an event's end.
	endWords = article.NewSet("ends", "ended", "ending", "closes", "closed", "through", "until", "to", "till", "finishes", "finished", "runs", "from", "by")

	// ownDays are words whose date is not that of the event before them: "the fire …
	// was arrested on 14 March".
	ownDays = article.NewSet("arrested", "charged", "said", "told", "met", "announced", "signed", "released", "published", "questioned", "sentenced", "agreed", "died", "born",
		"called", "convicted", "appeared", "pleaded", "reported", "issued", "filed", "dated", "rescued", "reopened", "resigned", "remanded", "ordered", "named", "won", "lost")
)

// clauseReach is how many tokens before its date an event may be named.
const clauseReach = 14

// happeningOn returns the event of a date: "the October 12 poll", or the last
// word of an event before the date in its clause.
func happeningOn(p *checks.Pass, n int) (happening, bool) {
	d := &p.Facts.Dates[n]
	doc := p.Doc
	if !(d.Written() && d.LastDay == 0 && !d.Listed || d.Year != 0 && (d.Grain == facts.GrainYear || d.Grain == facts.GrainMonth)) || d.Range >= 0 {
		return happening{}, false
	}
	s := doc.Sentences[d.Sentence].Tokens
	first := d.Tokens.First
	if first > s.First && doc.Tokens[first-1].Form == formThe {
		for i := d.Tokens.End; i < d.Tokens.End+2 && i < s.End; i++ {
			if kind, ok := eventKinds.Get(doc.Tokens[i].Form); ok && !doc.Tokens[i].Is(article.Capitalised) {
				return happening{kind: kind, word: doc.Tokens[i].Form, at: first, definite: true, date: d}, true
			}
		}
		return happening{}, false
	}
	h := happening{date: d}
	for i := first; i > s.First && i+clauseReach > first; i-- {
		t := &doc.Tokens[i-1]
		if kind, ok := eventKinds.Get(t.Form); ok && !t.Is(article.Capitalised) && (t.Form != formTaken || theft(doc, s)) {
			h.at, h.kind, h.word, h.definite = i-1, kind, t.Form, definiteAt(doc, i-1, s.First)
			return h, true
		}
		if kind := phrasal(doc, i-1, s.First); kind != 0 {
			h.at, h.kind, h.word, h.definite = i-2, kind, doc.Tokens[i-2].Form, true
			return h, true
		}
		switch {
		case n > 0 && i <= p.Facts.Dates[n-1].Tokens.End, ownDays.Has(t.Form):
			return h, false
		case t.Kind == article.Punct && t.Form != formHyphen && !(t.Form == formComma && apposed(doc, i, first)):
			return h, false
		case endWords.Has(t.Form):
			h.ends = true
		}
	}
	return h, false
}

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

// phrasal returns the kind of event of "walked out" and "it came out" at token
// i, else 0.
func phrasal(doc *article.Document, i, first uint32) uint8 {
	if i == first || doc.Tokens[i].Form != formOut {
		return 0
	}
	noun, ok := phrasals.Get(doc.Tokens[i-1].Form)
	if !ok {
		return 0
	}
	if noun != formWalkout && (i < first+2 || doc.Tokens[i-2].Form != formIt) {
		return 0 // "he came out on 3 May"
	}
	kind, _ := eventKinds.Get(noun)
	return kind
}

var (
	// phrasals are verbs before "out" and nouns for what they say happened.
	phrasals = article.NewTable(map[string]article.FormID{
		"walked": formWalkout, "came": article.FormOf("publication"),
	})

	formWalkout = article.FormOf("walkout")
	formTaken   = article.FormOf("taken")
	thieves     = article.NewSet("thief", "thieves", "burglar", "burglars", "robbers", "raiders", "stolen", "theft")

	formOut = article.FormOf("out")
)

// theft reports whether a sentence speaks of thieves: a photograph is taken as well.
func theft(doc *article.Document, s article.Range) bool {
	for i := s.First; i < min(s.End, s.First+wordsAround); i++ {
		if thieves.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}
