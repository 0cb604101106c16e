package titles

import (
	"copydesk/article"
	"copydesk/facts"
)

// nobody finds a person who speaks by the surname alone, in an article that never
// brings this person in: "said Tranmer", and below "Tranmer said that". Whoever stands in the
// headline, in a longer name, or with a word on who it is, is known there.
func (r *reference) nobody(first **facts.Name, tried *int) bool {
	doc := r.p.Doc
	said, n := 0, r.entity.Mentions[0]
	form := doc.Tokens[r.p.Facts.Names[n].Last].Form
	polite := false
	for _, m := range r.entity.Mentions {
		o := &r.p.Facts.Names[m]
		if doc.Blocks[doc.Sentences[o.Sentence].Block].Kind != article.Paragraph || !r.surname(o) || doc.Tokens[o.Last].Form != form || r.glossed(o) {
			return false
		}
		polite = polite || o.Title.Len() > 0
		if r.speaks(o) {
			said++
		}
	}
	*first = &r.p.Facts.Names[n]
	if said == 0 || len(r.entity.Mentions) < 2 || facts.IsGiven(form) || facts.IsPlace(form) {
		return false
	}
	if !r.told(*first) {
		return false
	}
	*tried++ // each costs a walk over the article
	return r.onlyHere(form, polite)
}

// byRole is the first mention of somebody who is brought in by a surname that no lexicon has
// and by what the person does, speaks, and is named again by the surname: "Scarfe, the snail
// master, said".
func (r *reference) byRole() *facts.Name {
	doc := r.p.Doc
	if len(r.entity.Mentions) < 2 {
		return nil
	}
	first := &r.p.Facts.Names[r.entity.Mentions[0]]
	said := false
	for _, m := range r.entity.Mentions {
		n := &r.p.Facts.Names[m]
		if doc.Blocks[doc.Sentences[n.Sentence].Block].Kind != article.Paragraph || n.Words != 1 || n.Tokens.Len() != 1 || n.Title.Len() > 0 {
			return nil
		}
		said = said || r.speaks(n)
	}
	form, end := doc.Tokens[first.Last].Form, first.Tokens.End
	s := doc.Sentences[first.Sentence].Tokens
	if !said || form.Known() || facts.IsGiven(form) || first.Tokens.First != s.First || end+3 >= s.End || doc.Tokens[end].Form != formComma || doc.Tokens[end+1].Form != formThe {
		return nil
	}
	for i := end + 2; i+1 < min(s.End, end+8); i++ {
		t := &doc.Tokens[i]
		if t.Form == formComma {
			return keep(first, facts.IsSaying(doc.Tokens[i+1].Form))
		}
		if t.Kind != article.Word || t.Is(article.Capitalised) {
			return nil
		}
	}
	return nil
}

// keep is a name where something holds, else nil.
func keep(n *facts.Name, ok bool) *facts.Name {
	if ok {
		return n
	}
	return nil
}

// told reports whether the first mention is one of somebody who speaks, or does what
// people do.
func (r *reference) told(n *facts.Name) bool {
	toks, i := r.p.Doc.Tokens, n.Tokens.First
	if n.Title.Len() == 0 && i > 1 && facts.IsSaying(toks[i-1].Form) && !isQuote(&toks[i-2]) {
		return false // "she said Tranmer should": he is spoken of
	}
	return n.Title.Len() > 0 || r.acts(n) || r.p.Doc.Sentences[n.Sentence].Tokens.First == n.Tokens.First
}

// glossed reports whether words beside a mention say who it is: "said Greg, who runs
// it", "fifth-grader Advik", "Tran (37)".
func (r *reference) glossed(n *facts.Name) bool {
	toks := r.p.Doc.Tokens
	s := r.p.Doc.Sentences[n.Sentence].Tokens
	end := n.Tokens.End
	if end+1 < s.End && (toks[end].Form == formComma || toks[end].Form == formOpen) && (strangers.Has(toks[end+1].Form) || toks[end+1].Form == formThe || toks[end+1].Kind == article.Number) {
		return true
	}
	i := n.Tokens.First
	if n.Title.Len() > 0 || i == s.First {
		return false
	}
	t := &toks[i-1]
	if isQuote(t) && i > 1 && toks[i-2].Is(article.Capitalised) {
		return true // Brian "Bud" Marlowe
	}
	return t.Kind == article.Word && !facts.Function(t.Form) && !facts.IsSaying(t.Form) && !doneTo.Has(t.Form)
}

// onlyHere reports whether a word stands in the article only as the name of one person, and no part of a
// longer name; one of the mentions must be beside the words quoted unless courtesy
// titles show that it is a person.
func (r *reference) onlyHere(f article.FormID, polite bool) bool {
	toks := r.p.Doc.Tokens
	quoted, times := polite, 0
	for i := range toks {
		if toks[i].Form != f {
			continue
		}
		times++
		if !toks[i].Is(article.Capitalised) {
			return false
		}
		quoted = quoted || i > 1 && isQuote(&toks[i-1]) || i > 2 && facts.IsSaying(toks[i-1].Form) && isQuote(&toks[i-2])
	}
	return quoted && times == len(r.entity.Mentions)
}

func isQuote(t *article.Token) bool { return t.Form == formQuote || t.Form == formQuoteEnd }

var (
	formQuote    = article.FormOf("\"")
	formQuoteEnd = article.FormOf("”")
)

// speaks reports whether a verb of saying stands beside a mention.
func (r *reference) speaks(n *facts.Name) bool {
	toks := r.p.Doc.Tokens
	i, end := n.Tokens.First, n.Tokens.End
	if n.Title.Len() > 0 {
		i = n.Title.First
	}
	return i > 0 && facts.IsSaying(toks[i-1].Form) || int(end) < len(toks) && facts.IsSaying(toks[end].Form)
}
