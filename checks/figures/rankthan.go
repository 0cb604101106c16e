package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	orderWays = article.NewTable(map[string]int{
		"larger": 1, "bigger": 1, "longer": 1, "taller": 1, "higher": 1, "heavier": 1, "deeper": 1, "wider": 1, "dearer": 1,
		"smaller": -1, "shorter": -1, "lower": -1, "lighter": -1, "cheaper": -1, "narrower": -1,
	})
	bears = article.NewSet("with", "at")
)

// bigger holds "the Royal, with 310, is bigger" against the figure of the sentence
// before, and "At 310 metres it is taller than the 330-metre mast" against its own.
func (r *ranking) bigger(p *checks.Pass) {
	list := r.facts.Amounts
	for i := range list {
		x := &list[i]
		s := r.doc.Sentences[x.Sentence].Tokens
		if x.Hedge != facts.Exactly || x.Tokens.First == s.First {
			continue
		}
		var y *facts.Amount
		var way int
		var at uint32
		if bears.Has(r.doc.Tokens[x.Tokens.First-1].Form) {
			y, way, at = r.asideOf(list, i)
		}
		if y == nil {
			y, way, at = r.thanOf(list, i)
		}
		if y == nil || y.Hedge != facts.Exactly {
			continue
		}
		c := x.Value.Cmp(y.Value)
		if c == way || c == 0 {
			continue
		}
		p.Report(checks.Finding{
			Span:    x.Span,
			Message: fmt.Sprintf("%s is said to be %s than %s.", p.Doc.In(x.Span), p.Doc.Word(at), p.Doc.In(y.Span)),
			Related: []checks.Related{{Span: y.Span, Message: p.Doc.In(y.Span)}},
		})
	}
}

// asideOf reads "with 310, is bigger": the only figure of its unit in the sentence
// before is that of the other.
func (r *ranking) asideOf(list []facts.Amount, i int) (y *facts.Amount, way int, at uint32) {
	x := &list[i]
	toks := r.doc.Tokens
	s := r.doc.Sentences[x.Sentence].Tokens
	n := max(x.Tokens.End, min(x.About.HeadN+1, x.Tokens.End+2))
	if x.Unit != facts.Count && x.Unit != facts.Plain && x.Unit != facts.Measure || x.Tokens.First < s.First+2 || toks[x.Tokens.First-2].Form != formComma {
		return nil, 0, 0
	}
	if n+3 >= s.End || toks[n].Form != formComma || !copulaWords.Has(toks[n+1].Form) || toks[n+3].Kind != article.Punct {
		return nil, 0, 0
	}
	way, ok := orderWays.Get(toks[n+2].Form)
	if !ok || x.Sentence == 0 {
		return nil, 0, 0
	}
	for k := i - 1; k >= 0 && list[k].Sentence+1 >= x.Sentence; k-- {
		a := &list[k]
		switch {
		case a.Sentence == x.Sentence, a.Unit != facts.Count && a.Unit != facts.Measure:
			continue
		case y != nil || (a.Unit == facts.Measure) != (x.Unit == facts.Measure) || x.About.Head != 0 && a.About.Head != x.About.Head || a.About.Frame&(facts.Part|facts.More|facts.Change|facts.Previous) != 0:
			return nil, 0, 0
		}
		y = a
	}
	return y, way, n + 2
}

// thanOf reads "At 310 metres it is taller than the 330-metre mast": the sentence
// has no other figure.
func (r *ranking) thanOf(list []facts.Amount, i int) (y *facts.Amount, way int, at uint32) {
	x := &list[i]
	s := r.doc.Sentences[x.Sentence].Tokens
	opens := x.Tokens.First == s.First+1 && bears.Has(r.doc.Tokens[s.First].Form)
	if x.Unit != facts.Measure && (x.Unit != facts.Count || !opens) || i > 0 && list[i-1].Sentence == x.Sentence || i+1 >= len(list) || list[i+1].Sentence != x.Sentence || i+2 < len(list) && list[i+2].Sentence == x.Sentence {
		return nil, 0, 0
	}
	y = &list[i+1]
	const aside = facts.Change | facts.From | facts.To | facts.More | facts.Part | facts.Forecast
	if !like(x, y) || (x.About.Frame|y.About.Frame)&aside != 0 || r.doc.Tokens[y.Tokens.First-1].Form == formThan {
		return nil, 0, 0
	}
	for k := x.Tokens.End + 1; k+1 < y.Tokens.First; k++ {
		w, ok := orderWays.Get(r.doc.Tokens[k].Form)
		switch {
		case unbroken.Has(r.doc.Tokens[k].Form), r.doc.Tokens[k].Form == formNo:
			return nil, 0, 0
		case ok && r.doc.Tokens[k+1].Form == formThan && r.ofSubject(k) && y.Tokens.First < k+10:
			return y, w, k
		}
	}
	return nil, 0, 0
}

// ofSubject reports whether the comparative at token k is said of what the sentence
// is about: "it is larger", "making it larger". "Across an imager that is larger"
// is said of another.
func (r *ranking) ofSubject(k uint32) bool {
	if f := r.doc.Tokens[k-1].Form; makesIt.Has(f) {
		return true
	} else if !copulaWords.Has(f) {
		return false
	}
	f := r.doc.Tokens[k-2].Form
	return f != formThat && f != formWhich
}

var makesIt = article.NewSet("it", "them", "itself")

var formThat = article.FormOf("that")
