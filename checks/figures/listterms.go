package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	togetherWords = article.NewSet("total", "totalling", "totaling", "combined", "altogether")
	// otherTerms tell of terms that are not added.
	otherTerms = article.NewSet("concurrently", "concurrent", "suspended", "already", "minimum", "least", "each", "another", "further", "also", "previous", "earlier", "consecutive", "extended", "licence", "probation", "both", "respectively")
)

// terms holds "three men were jailed for a total of nine years" against what each of
// them got, by name, in the sentences after it.
func terms(p *checks.Pass) {
	list := p.Facts.Amounts
	for i := range list {
		t := &list[i]
		if t.Unit != facts.Duration || t.Hedge != facts.Exactly || t.Value.Exp != 0 || !together(p.Doc, t) {
			continue
		}
		people := peopleBeside(list, i)
		if people < 2 || people > 6 {
			continue
		}
		parts, ok := termsAfter(p, list[i+1:], t, people)
		if !ok {
			continue
		}
		sum := facts.Int(0)
		for _, x := range parts {
			if sum, ok = sum.Add(x.Value); !ok {
				break
			}
		}
		if !ok || sum.Cmp(t.Value) == 0 {
			continue
		}
		f := checks.Finding{Span: t.Span, Severity: checks.Warning, Message: fmt.Sprintf("The terms that the %d got make %s, not %s.", people, sum, p.Doc.In(t.Span))}
		for _, x := range parts {
			f.Related = append(f.Related, checks.Related{Span: x.Span, Message: p.Doc.In(x.Span)})
		}
		p.Report(f)
	}
}

// together reports whether an amount is called a total: "a total of nine years".
func together(doc *article.Document, t *facts.Amount) bool {
	for i := t.Tokens.First; i > 0 && i+3 > t.Tokens.First; i-- {
		if togetherWords.Has(doc.Tokens[i-1].Form) {
			return true
		}
	}
	return false
}

// peopleBeside is the number of people that the sentence of amount i counts before it,
// when it is the only count there.
func peopleBeside(list []facts.Amount, i int) int {
	n := 0
	for k := i - 1; k >= 0 && list[k].Sentence == list[i].Sentence; k-- {
		if a := &list[k]; a.Unit == facts.Count && a.Value.Exp == 0 && a.Value.Coef < 10 && a.Hedge == facts.Exactly && a.About.Head != 0 {
			if n != 0 {
				return 0
			}
			n = int(a.Value.Coef)
		}
	}
	return n
}

// termsAfter reads as many terms as there are people from the sentences after an
// amount, each behind the name of another person.
func termsAfter(p *checks.Pass, list []facts.Amount, t *facts.Amount, people int) (parts []*facts.Amount, ok bool) {
	from := p.Doc.Sentences[t.Sentence].Tokens.End
	var who entities
	for i := range list {
		a := &list[i]
		if a.Sentence == t.Sentence && a.Unit == facts.Duration {
			return nil, false
		}
		if a.Unit != facts.Duration || a.Sentence == t.Sentence {
			continue
		}
		if a.Sentence > t.Sentence+uint32(people) || a.About.Head != t.About.Head || a.Hedge != facts.Exactly || a.Value.Exp != 0 {
			return nil, false
		}
		e := int32(-1)
		for _, n := range namesWithin(p.Facts.Names, article.Range{First: from, End: a.Tokens.First}) {
			if n.Kind == facts.Person && n.Full() {
				if e >= 0 && e != n.Entity {
					return nil, false
				}
				e = n.Entity
			}
		}
		for k := from; k < p.Doc.Sentences[a.Sentence].Tokens.End; k++ {
			if otherTerms.Has(p.Doc.Tokens[k].Form) {
				return nil, false
			}
		}
		if e < 0 || who.has(e) {
			return nil, false
		}
		who, parts, from = append(who, e), append(parts, a), a.Tokens.End
		if len(parts) == people {
			return parts, i+1 >= len(list) || list[i+1].Sentence > a.Sentence || list[i+1].Unit != facts.Duration
		}
	}
	return nil, false
}
