package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// parallel counts the items of a list that all begin alike, whatever they are: "called out
// five times: to a party in sandals, to a man with a sheep, and to a scout troop". The
// number may be of times.
func parallel(doc *article.Document, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	s := doc.Sentences[a.Sentence].Tokens
	n := max(a.Tokens.End, a.About.HeadN+1)
	for n < s.End && doc.Tokens[n].Form != formListColon {
		if t := &doc.Tokens[n]; t.Kind == article.Number || listNumbers.Has(t.Form) || t.Form == formSemicolon {
			return e, at, false
		}
		n++
	}
	at = article.Range{First: n + 1, End: sentenceEnd(doc, s)}
	if n+8 >= s.End || at.Len() > longestList {
		return e, at, false
	}
	lead := doc.Tokens[at.First].Form
	if !itemLeads.Has(lead) {
		return e, at, false
	}
	count, last := 1, false
	for k := at.First + 1; k < at.End; k++ {
		if doc.Tokens[k].Form != lead {
			continue
		}
		switch p := &doc.Tokens[k-1]; {
		case conjunction(p.Form):
			last = true
			count++
		case p.Form == formComma || p.Form == formSemicolon:
			count++
		}
	}
	return enumeration{low: count, high: count}, at, last && count > 2
}

// itemLeads begin the items of a list of what is no name.
var itemLeads = article.NewSet("to", "for", "from", "by", "in", "on", "at", "with", "that", "how", "why", "who", "he", "she", "it", "they", "if", "when", "what", "whether", "because")

// semicolonsNext counts the clauses between the semicolons of the next sentence: "Wilf has
// six jobs. He drives the bus; he is the barber; ... and he reads the meters."
func semicolonsNext(doc *article.Document, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	if int(a.Sentence)+1 >= len(doc.Sentences) || doc.Sentences[a.Sentence+1].Block != a.Block || !hasThem(doc, a) || lastNumber(doc, a) {
		return e, at, false
	}
	s := doc.Sentences[a.Sentence+1].Tokens
	at = article.Range{First: s.First, End: sentenceEnd(doc, s)}
	e, ok = semicolonList(doc, at)
	diff := int64(e.low) - a.Value.Coef
	return e, at, ok && e.low > 2 && diff*diff < 2 && itemLeads.Has(doc.Tokens[s.First].Form)
}

// itemsNext counts the items of the list right below the paragraph whose last sentence has
// the number, though it ends with a full stop.
func itemsNext(doc *article.Document, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	b := &doc.Blocks[a.Block]
	if b.Kind != article.Paragraph || !hasThem(doc, a) || lastNumber(doc, a) || a.Sentence+1 != b.Sentences.End || !pointNouns.Has(a.About.Head) {
		return e, at, false
	}
	n, i := 0, a.Block+1
	for ; int(i) < len(doc.Blocks) && doc.Blocks[i].Kind == article.ListItem; i++ {
		if doc.Blocks[i].Level == doc.Blocks[a.Block+1].Level {
			n++
		}
	}
	e = enumeration{low: n, high: n}
	if diff := int64(n) - a.Value.Coef; n < 3 || diff*diff > 1 || goesOn(doc, i) {
		return e, at, false
	}
	return e, article.Range{First: doc.Blocks[a.Block+1].Tokens.First, End: doc.Blocks[i-1].Tokens.End}, true
}

// oneAndOther reads "One, Helix, is based in Arden; the other, Saven, is owned by a fund"
// after a number: they are two.
func oneAndOther(doc *article.Document, a *facts.Amount) (e enumeration, at article.Range, ok bool) {
	if int(a.Sentence)+1 >= len(doc.Sentences) || lastNumber(doc, a) {
		return e, at, false
	}
	s := doc.Sentences[a.Sentence+1].Tokens
	if s.Len() < 6 || doc.Tokens[s.First].Form != formOne || doc.Tokens[s.First+1].Form == formOf || doc.Tokens[s.First+1].Kind == article.Word && !facts.Function(doc.Tokens[s.First+1].Form) {
		return e, at, false
	}
	for si := a.Sentence + 1; si < a.Sentence+3 && int(si) < len(doc.Sentences); si++ {
		r := doc.Sentences[si].Tokens
		for i := r.First + 1; i+1 < r.End; i++ {
			switch f := doc.Tokens[i].Form; {
			case f == formAnother || f == formOthers || listNumbers.Has(f) && f != formOne || pointWords.Has(f):
				return e, at, false
			case f == formOther && doc.Tokens[i-1].Form == formThe && (doc.Tokens[i+1].Form == formComma || copulaWords.Has(doc.Tokens[i+1].Form) || nearPlace.Has(doc.Tokens[i+1].Form) || besideWords.Has(doc.Tokens[i+1].Form)):
				return enumeration{low: 2, high: 2}, article.Range{First: s.First, End: i + 1}, true
			}
		}
	}
	return e, at, false
}

var (
	formOne     = article.FormOf("one")
	formOthers  = article.FormOf("others")
	formAnother = article.FormOf("another")
	formOther   = article.FormOf("other")
)

var besideWords = article.NewSet("beside", "behind", "next", "by", "to", "has", "would", "will", "for")

// timesListed holds "called out five times: to a party, to a man, and to a scout troop"
// against its items.
func timesListed(p *checks.Pass) {
	for si := range p.Doc.Sentences {
		s := p.Doc.Sentences[si].Tokens
		for i := s.First + 1; i < s.End; i++ {
			if p.Doc.Tokens[i].Form != formTimes {
				continue
			}
			n, ok := smallNumber(p.Doc, i-1)
			if !ok || n < 3 || i > s.First+1 && someTimes.Has(p.Doc.Tokens[i-2].Form) {
				continue
			}
			a := &facts.Amount{Mention: facts.Mention{Sentence: uint32(si), Tokens: article.Range{First: i - 1, End: i + 1}}}
			if e, at, ok := parallel(p.Doc, a); ok && n != e.low {
				span := p.Doc.SpanOf(a.Tokens)
				p.Report(checks.Finding{
					Span: span, Severity: checks.Warning, Message: fmt.Sprintf("The text announces %s and lists %d.", p.Doc.In(span), e.low),
					Related: []checks.Related{{Span: p.Doc.SpanOf(at), Message: "the list"}},
				})
			}
		}
	}
}

// hasThem reports whether a number is of what someone has: "Wilf has six jobs".
func hasThem(doc *article.Document, a *facts.Amount) bool {
	i := phraseStart(doc, a)
	return i > doc.Sentences[a.Sentence].Tokens.First && havers.Has(doc.Tokens[i-1].Form)
}

var havers = article.NewSet("has", "have", "had", "are", "offers", "gave", "gives", "made", "makes", "set", "sets", "lists")
