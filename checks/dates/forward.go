package dates

import (
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// forwardReach is how many tokens before its "on" a date may have a "will".
const forwardReach = 12

// willInClause reports whether "will" and a verb of doing stand before "on" and the
// date in one clause: "will give its last concert there on 4 November". What was
// done on the day is no part of it: "will show the film made on 4 November".
func willInClause(doc *article.Document, d *facts.Date) bool {
	first := doc.Sentences[d.Sentence].Tokens.First
	i := d.Tokens.First
	if i < first+3 || doc.Tokens[i-1].Form != formOn || attacks.Has(doc.Tokens[i-2].Form) {
		return false
	}
	for n := 0; i > first && n < forwardReach; n++ {
		i--
		t := &doc.Tokens[i]
		switch {
		case t.Form == formWill:
			return doings.Has(doc.Tokens[i+1].Form)
		case t.Form == formTo && i >= first+2 && dueWords.Has(doc.Tokens[i-1].Form) && presentVerbs.Has(doc.Tokens[i-2].Form):
			return doings.Has(doc.Tokens[i+1].Form) // "is expected to return to court on April 22"
		case t.Form == formSale && i >= first+2 && doc.Tokens[i-1].Form == formOn && goes.Has(doc.Tokens[i-2].Form):
			return true // "tickets go on sale on 28 April"
		case t.Kind == article.Punct && t.Form != formHyphen || subordinate.Has(t.Form) || pastEvents.Has(t.Form) || strings.HasSuffix(doc.FormText(t.Form), "ed"):
			return false
		}
	}
	return false
}

// futureYears reports whether the paragraph of a date without a year names a year to
// come, or its sentence any other before it: a day that is looked forward to may be of that.
func futureYears(p *checks.Pass, d *facts.Date) bool {
	if d.Year != 0 {
		return false
	}
	this, _, _ := p.Doc.Meta.Published.Civil()
	block := p.Doc.Blocks[p.Doc.Sentences[d.Sentence].Block].Sentences
	lo, hi := datesNear(p, block.First, block.End-1, d.Tokens.First)
	for i := lo; i < hi; i++ {
		o := &p.Facts.Dates[i]
		if o.From == article.NoDay || o.Grain == facts.GrainDay && (!o.Written() || o.Year == 0) {
			continue
		}
		if y, _, _ := o.From.Civil(); y > this || y != this && o.Sentence == d.Sentence && o.Tokens.First < d.Tokens.First {
			return true
		}
	}
	return false
}

var (
	// doings are verbs for what is done on a day that is set.
	doings = article.NewSet("give", "hold", "take", "host", "stage", "play", "open", "launch", "start", "begin", "meet", "interview", "perform", "appear", "speak", "vote", "unveil",
		"release", "publish", "close", "visit", "celebrate", "present", "face", "fly", "sail", "leave", "arrive", "run", "move", "join", "marry", "lead", "address", "deliver",
		"screen", "air", "go", "come", "return", "receive", "choose", "elect", "hear", "decide", "compete", "race", "travel", "set", "put", "end", "shut", "reopen", "resume",
		"retire", "step", "stand", "testify", "sign", "collect", "award", "swear", "tour", "walk", "march", "sing", "read", "teach", "show", "auction", "sell",
		"approve", "ratify", "reject", "debate", "consider", "discuss", "review", "announce", "introduce", "withdraw", "unload", "raise", "lower", "cut", "ship", "test", "break", "demolish",
		"choose", "name", "nominate", "honor", "honour", "serve", "welcome", "kick", "bring", "carry", "make", "say", "tell", "plead", "argue", "stop", "cease", "lift", "switch", "turn", "transfer", "install", "complete", "finish")

	// subordinate words begin a clause or a phrase that may have the day for itself.
	subordinate = article.NewSet("that", "which", "who", "when", "where", "after", "before", "since", "until", "as", "whether", "if", "because", "from", "about", "into", "following")

	goes     = article.NewSet("go", "goes")
	formSale = article.FormOf("sale")

	// attacks may themselves have been on the day: "will debate the attack on 12 August".
	attacks = article.NewSet("attack", "attacks", "raid", "raids", "assault", "bombing", "bombings", "strike", "strikes", "killing", "killings", "vote", "riot", "riots", "events", "ban",
		"decision", "ruling", "report", "speech", "statement", "shooting", "crash", "election", "explosion", "fire", "death", "deaths", "murder", "murders", "arrest", "coup", "protest", "protests", "massacre",
		"meeting", "incident")
)
