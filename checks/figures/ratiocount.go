package figures

import (
	"fmt"
	"math/big"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// countedReach is how many sentences after a part it may be counted in.
const countedReach = 3

// countedPart holds "two-thirds of the 90 clocks show the wrong time" against the
// count that follows: "she found 60 that were wrong". The two say the same of the
// things, or the check is silent.
func countedPart(p *checks.Pass, i int) {
	list := p.Facts.Amounts
	r := &list[i]
	if i+1 >= len(list) || list[i+1].Sentence != r.Sentence || list[i+1].Unit != facts.Count || !reaches(p.Doc, r, &list[i+1]) || r.Hedge != facts.Exactly {
		return
	}
	whole := &list[i+1]
	share := new(big.Rat).Quo(r.Value.Rat(), r.Other.Rat())
	var found *facts.Amount
	for j := i + 2; j < len(list) && list[j].Sentence <= r.Sentence+countedReach; j++ {
		a := &list[j]
		if a.Unit != facts.Count && a.Unit != facts.Plain || a.Value.Sign() <= 0 || a.Value.Cmp(whole.Value) >= 0 {
			continue
		}
		is := new(big.Rat).Quo(a.Value.Rat(), whole.Value.Rat())
		if looseExtent(share, r, a, whole).holds(is) {
			return
		}
		if found == nil && a.Sentence > r.Sentence && a.Hedge == facts.Exactly && a.Value.Cmp(facts.Int(2)) > 0 && countsSame(p.Doc, r, whole, a) {
			found = a
		}
	}
	if found == nil {
		return
	}
	reportPart(p, r, found, whole)
}

// reportPart reports a part in words that two figures do not make.
func reportPart(p *checks.Pass, r, part, whole *facts.Amount) {
	share := new(big.Rat).Quo(r.Value.Rat(), r.Other.Rat())
	is := new(big.Rat).Quo(part.Value.Rat(), whole.Value.Rat())
	p.Report(checks.Finding{
		Span: r.Span, Severity: checks.Warning,
		Message: fmt.Sprintf("%s is %s per cent of %s; %s is %s.", p.Doc.In(part.Span), percentText(is), p.Doc.In(whole.Span), p.Doc.In(r.Span), percentText(share)),
		Related: []checks.Related{{Span: part.Span, Message: p.Doc.In(part.Span)}, {Span: whole.Span, Message: p.Doc.In(whole.Span)}},
	})
}

// countsSame reports whether what stands after a count, "that were wrong", is what
// the sentence of the part says of the things: they have a word in common that is
// not the things' own name, and the count is of no other noun.
func countsSame(doc *article.Document, r, whole, a *facts.Amount) bool {
	if a.About.Head != 0 && a.About.Head != whole.About.Head {
		return false
	}
	if n := a.Tokens.End; int(n) >= len(doc.Tokens) || a.About.Head == 0 && !thatWords.Has(doc.Tokens[n].Form) {
		return false
	}
	s := doc.Sentences[r.Sentence].Tokens
	end := min(doc.Sentences[a.Sentence].Tokens.End, a.Tokens.End+6)
	for n := a.Tokens.End; n < end; n++ {
		t := &doc.Tokens[n]
		if t.Kind == article.Number || t.Form == formComma {
			break
		}
		if t.Kind != article.Word || facts.Function(t.Form) || t.Len() < 4 || facts.Singular(doc, t.Form) == whole.About.Head {
			continue
		}
		of := stemHash(doc.FormText(t.Form))
		for k := whole.Tokens.End; k < s.End; k++ {
			if w := &doc.Tokens[k]; w.Kind == article.Word && w.Len() > 3 && stemHash(doc.FormText(w.Form)) == of {
				return true
			}
		}
	}
	return false
}

var thatWords = article.NewSet("that", "which", "who", "of", "were", "are")
