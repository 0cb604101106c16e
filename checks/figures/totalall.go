package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// everyone checks "Two adults and four children were in the boat. All six were saved":
// a sentence that begins with all of a number, against the one before it, that tells
// off people and nothing else. Start is the index of the sentence's first amount.
func (r *totalReader) everyone(sentence []facts.Amount, start int) {
	t := &sentence[0]
	s := r.Doc.Sentences[t.Sentence].Tokens
	if t.Tokens.First != s.First+1 || r.Doc.Tokens[s.First].Form != formAll || t.Tokens.End >= s.End || !wereWords.Has(r.Doc.Tokens[t.Tokens.End].Form) || t.Unit != facts.Count && t.Unit != facts.Plain {
		return
	}
	first := start
	for first > 0 && r.list[first-1].Sentence+1 == t.Sentence {
		first--
	}
	if first == start || r.list[first].Block != t.Block {
		return
	}
	before := withWords(r.Doc, r.list[first:start])
	g, ok := groupAt(r.Doc, before, 0)
	if !ok || !g.joined || g.last+1 != len(before) || len(g.parts) < 2 {
		return
	}
	for _, a := range g.parts {
		if c := r.classOf(a); a.Hedge != facts.Exactly || c == otherClass && a.About.Head != formPassenger && a.About.Head != formPupil {
			return
		}
	}
	if q := (partsum{afterForm, t, g}); !r.makes(q) && r.nearTotal(q) && !oneMore(r.Doc, r.Doc.Sentences[g.parts[0].Sentence].Tokens) {
		r.report(q, checks.Warning)
	}
}

var formPupil = article.FormOf("pupil")

// oneMore reports whether the sentence names one thing after an "and": "and the driver",
// "with a guide". It is one more than what is told off in figures.
func oneMore(doc *article.Document, s article.Range) bool {
	for n := s.First; n+1 < s.End; n++ {
		if f := doc.Tokens[n].Form; (f == formAnd || f == formWith || f == formPlus) && oneWords.Has(doc.Tokens[n+1].Form) {
			return true
		}
	}
	return false
}

var oneWords = article.NewSet("the", "a", "an", "one", "his", "her", "their", "its")
