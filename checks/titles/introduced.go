package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// introducedLate reports a person whom the story calls by the surname alone before
// it brings the person in: "Pettifer told the inquiry", and below "Josiah Pettifer,
// a farmer".
func (r *reference) introducedLate() {
	doc, list := r.p.Doc, r.p.Facts.Names
	var early *facts.Name
	for _, m := range r.entity.Mentions {
		n := &list[m]
		if early == nil && n.Full() {
			return
		}
		kind := doc.Blocks[doc.Sentences[n.Sentence].Block].Kind
		if n.Full() {
			if kind != article.Paragraph || n.Sentence == early.Sentence || !r.broughtIn(m) {
				return
			}
			r.p.Report(checks.Finding{
				Span:    early.Span,
				Message: fmt.Sprintf("%q comes in here by the surname, and is brought in as %q below.", doc.In(early.Span), doc.In(n.Span)),
				Related: []checks.Related{{Span: n.Span, Message: "the full name"}},
			})
			return
		}
		if early == nil && kind == article.Paragraph {
			if !r.bare(n) || !r.acts(n) {
				return
			}
			early = n
		}
	}
}

// bare reports whether a mention is a surname alone and can be nothing else.
func (r *reference) bare(n *facts.Name) bool {
	doc := r.p.Doc
	t := &doc.Tokens[n.Last]
	if n.Title.Len() > 1 || n.Title.Len() == 1 && facts.OfficeOf(doc.Tokens[n.Title.First].Form) > facts.Professor || n.Tokens.Len() != 1 || facts.IsDictionary(t.Form) || facts.IsGiven(t.Form) || facts.IsPlace(t.Form) || t.Is(article.AllCaps) || t.Is(article.InQuotes) {
		return false
	}
	i, end := n.Tokens.First, n.Tokens.End
	if n.Title.Len() > 0 {
		i = n.Title.First
	}
	if i > 0 && doc.Tokens[i-1].Is(article.Capitalised) && !particles.Has(doc.Tokens[i-1].Form) || int(end) >= len(doc.Tokens) || doc.Tokens[end].Is(article.Capitalised) {
		return false
	}
	return true
}

// acts reports whether a mention speaks or thinks, as people do: "Pettifer told",
// "which Lockyer called", "said Ibarra". Firms are said to as well, so the full name
// must not be that of a firm's founder.
func (r *reference) acts(n *facts.Name) bool {
	doc := r.p.Doc
	s := doc.Sentences[n.Sentence].Tokens
	if last := doc.Tokens[s.End-1]; last.Kind != article.Punct || n.Tokens.End >= s.End {
		return false // a line above the story
	}
	f := doc.Tokens[n.Tokens.End].Form
	before := n.Tokens.First > s.First && facts.IsSaying(doc.Tokens[n.Tokens.First-1].Form)
	return facts.IsSaying(f) || mindVerbs.Has(f) || before && n.Tokens.First > s.First+1 || n.Tokens.First > s.First+1 && r.undergoes(n.Tokens.First-1)
}

// undergoes reports whether what stands before a mention is done to people alone, "Police
// arrested Pettifer", or asks one: "according to Pettifer".
func (r *reference) undergoes(i uint32) bool {
	toks := r.p.Doc.Tokens
	return doneTo.Has(toks[i].Form) || toks[i].Form == formTo && toks[i-1].Form == formAccording
}

// broughtIn reports whether a full name is brought in as that of somebody nobody
// knows: with a title that is no office of state, or "a dressmaker", and no founder's of a firm that
// may bear the name.
func (r *reference) broughtIn(m int32) bool {
	found := false
	for _, k := range r.entity.Titles {
		switch t := &r.p.Facts.Titles[k]; {
		case t.Office == facts.Founder || t.Office >= facts.Peer && t.Office <= facts.Governor:
			return false
		case t.Name == m:
			found = true
		}
	}
	n, doc := &r.p.Facts.Names[m], r.p.Doc
	i := n.Tokens.End
	return found || int(i)+1 < len(doc.Tokens) && doc.Tokens[i].Form == formComma && strangers.Has(doc.Tokens[i+1].Form)
}

var (
	particles = article.NewSet("van", "von", "de", "der", "den", "la", "le", "du", "di", "da", "del")
	doneTo    = article.NewSet("arrested", "jailed", "convicted", "sentenced", "rescued", "questioned", "interviewed", "treated", "handcuffed")

	formTo        = article.FormOf("to")
	formAccording = article.FormOf("according")

	strangers = article.NewSet("a", "an", "who")
	mindVerbs = article.NewSet("thinks", "thought", "believes", "believed", "put", "puts", "called", "calls", "wants", "hopes", "recalled", "recalls", "remembers", "remembered", "lives", "lived", "smiled", "laughed", "wept", "denies", "denied", "admitted", "admits",
		"insisted", "insists", "pleaded", "knows", "knew", "walked", "grew", "married")
)
