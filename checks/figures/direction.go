package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// riseVerbs and fallVerbs say which way a figure went to its new value.
var (
	riseVerbs = article.NewSet("rose", "rises", "risen", "rising", "increased", "increases", "grew", "grows", "grown", "jumped", "jumps", "climbed", "climbs",
		"surged", "soared", "up", "advanced", "rocketed", "swelled")
	fallVerbs = article.NewSet("fell", "falls", "fallen", "falling", "decreased", "decreases", "dropped", "drops", "declined", "declines", "slumped",
		"slid", "plunged", "tumbled", "shrank", "slipped", "dipped", "down", "sank", "dived")
)

// directionIn checks "fell to 61.8 from 57.2": a verb next to two figures that
// go the other way.
func directionIn(p *checks.Pass, sentence []facts.Amount) {
	old, now, ok := endpoints(p.Doc, sentence, true)
	if !ok || old.About.Frame&facts.From == 0 || old.Unit == facts.Plain && now.Unit == facts.Plain {
		return
	}
	verb, up, ok := verbBefore(p.Doc, old, now)
	if !ok {
		return
	}
	low, high := changeBounds(old, now)
	word := "rise"
	switch {
	case up && high < 0:
		word = "fall"
	case !up && low > 0:
	default:
		return
	}
	p.Report(checks.Finding{
		Span:    verb,
		Message: fmt.Sprintf("%s to %s is a %s; the text says %s.", p.Doc.In(old.Span), p.Doc.In(now.Span), word, p.Doc.In(verb)),
		Related: []checks.Related{{Span: now.Span, Message: "the new figure"}, {Span: old.Span, Message: "the old figure"}},
	})
}

// verbBefore returns the verb of rising or falling that stands right before
// "to" or "from" and the first of the two figures, hedge and percentage aside.
func verbBefore(doc *article.Document, old, now *facts.Amount) (verb article.Span, up, ok bool) {
	first, second := old, now
	if now.Tokens.First < old.Tokens.First {
		first, second = now, old
	}
	if second.Tokens.First > first.Tokens.End+9 {
		return verb, false, false
	}
	s := doc.Sentences[first.Sentence].Tokens
	n := first.Tokens.First
	for n > s.First && doc.Tokens[n-1].Start >= first.Phrase.Start {
		n--
	}
	if n < s.First+2 {
		return verb, false, false
	}
	t := &doc.Tokens[n-2]
	return t.Span, riseVerbs.Has(t.Form), riseVerbs.Has(t.Form) || fallVerbs.Has(t.Form)
}
