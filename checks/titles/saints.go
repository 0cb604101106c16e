package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

// patron is a saint whose name a house bears.
type patron struct {
	form        article.FormID
	first, last uint32
	times       int32
	house       bool // the word for a house follows: St Bega's Hospice
}

// saints reports a house called after another saint than elsewhere, whose name begins
// alike: St Bega's Hospice and "at St Benet's". An article of several saints is left alone.
func saints(p *checks.Pass) {
	doc := p.Doc
	var list [2]patron
	n := 0
	for _, i := range p.Odd {
		if !saintly.Has(doc.Tokens[i].Form) || !doc.Tokens[i].Is(article.Capitalised) {
			continue
		}
		at := i + 1
		if int(at)+2 < len(doc.Tokens) && doc.Tokens[at].Form == formStop {
			at++
		}
		if int(at)+2 >= len(doc.Tokens) || !doc.Tokens[at].Is(article.Capitalised) || doc.Tokens[at+1].Form != formPossessive {
			continue
		}
		k := 0
		for k < n && list[k].form != doc.Tokens[at].Form {
			k++
		}
		if k == n {
			if n == len(list) {
				return
			}
			list[n] = patron{form: doc.Tokens[at].Form, first: at}
			n++
		}
		list[k].times++
		list[k].last = at
		list[k].house = list[k].house || houses.Has(doc.Tokens[at+2].Form)
	}
	if n == len(list) {
		compareSaints(p, &list[0], &list[1])
	}
}

// compareSaints reports the rarer of two saints, the one without a house.
func compareSaints(p *checks.Pass, a, b *patron) {
	if a.times < b.times || a.times == b.times && b.house {
		a, b = b, a
	}
	doc := p.Doc
	x, y := doc.FormText(a.form), doc.FormText(b.form)
	if !a.house || b.house || b.times > 1 || common(x, y) < 2 || max(len(x), len(y)) > min(len(x), len(y))+2 ||
		doc.SentenceAt(doc.Tokens[a.last].Start) == doc.SentenceAt(doc.Tokens[b.first].Start) {
		return
	}
	right, at := doc.Word(a.first), doc.Tokens[b.first].Span
	p.Report(checks.Finding{
		Span:    at,
		Message: fmt.Sprintf("The saint is %q here and %q elsewhere (%s).", doc.In(at), right, times(a.times)),
		Related: []checks.Related{{Span: doc.Tokens[a.first].Span, Message: "the usual name"}},
		Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: at, New: right}},
	})
}

var saintly = article.NewSet("st", "saint")

var (
	formPossessive = article.FormOf("'s")
	formStop       = article.FormOf(".")
)
