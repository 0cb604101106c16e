package figures

import (
	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var (
	moreWays = article.NewTable(map[string]int{"more": 1, "fewer": -1, "less": -1})
	// hasBefore stand before the figure of what something is compared with.
	hasBefore = article.NewSet("with", "at", "on", "has", "have", "had", "got", "polled", "took", "won", "scored", "drew", "received", "the", "is", "was", "of", "(")
	behindOf  = article.NewTable(map[string]int{"behind": -1, "above": 1})
	formAhead = article.FormOf("ahead")
)

// gaps holds "212 metres high, seven metres taller than the Mercury, at 204" against its
// figures: three of one unit in a sentence.
func (r *ranking) gaps(p *checks.Pass) {
	list := r.facts.Amounts
	for i := 0; i < len(list); {
		n := i + 1
		for n < len(list) && list[n].Sentence == list[i].Sentence {
			n++
		}
		if n-i == 3 {
			r.gap(p, &list[i], &list[i+1], &list[i+2])
		}
		i = n
	}
}

// gap reports a difference that is not that of the figures on both sides of it.
func (r *ranking) gap(p *checks.Pass, x, d, y *facts.Amount) {
	n := max(d.Tokens.End, min(d.About.HeadN+1, d.Tokens.End+2))
	if !r.plainly(x) || !r.exact(d) || !r.plainly(y) || !like(x, d) || !like(x, y) || n+2 >= y.Tokens.First || r.doc.Tokens[d.Tokens.First-1].Form != formComma {
		return
	}
	way, ok := moreWays.Get(r.doc.Tokens[n].Form)
	if !ok {
		way, ok = orderWays.Get(r.doc.Tokens[n].Form)
	}
	if !ok || r.doc.Tokens[n+1].Form != formThan || y.Tokens.First > n+10 || !r.given(n+2, y) {
		return
	}
	r.apart(p, x, d, y, way)
}

// plainly reports whether an amount is a whole figure of now.
func (r *ranking) plainly(a *facts.Amount) bool {
	const aside = facts.Change | facts.From | facts.To | facts.More | facts.Part | facts.PerUnit | facts.Average | facts.Ranged
	return r.exact(a) && a.About.Frame&aside == 0
}

func (r *ranking) exact(a *facts.Amount) bool {
	return a.Hedge == facts.Exactly && a.Unit != facts.Rank && a.Unit != facts.Score && a.Unit != facts.Ratio && r.doc.Blocks[a.Block].Kind.Prose()
}

// like reports whether two amounts are of one unit and of the same things, as far as
// both say.
func like(x, y *facts.Amount) bool {
	bare := x.Unit == facts.Count && y.Unit == facts.Plain || x.Unit == facts.Plain && y.Unit == facts.Count
	if x.Unit != y.Unit && !bare || x.Currency != y.Currency {
		return false
	}
	a, b := x.About.Head, y.About.Head
	return a == b || x.Unit == facts.Money || x.Unit != facts.Measure && (a == 0 || b == 0)
}

// given reports whether the words from token n to an amount say whose it is: a name
// and "with", "who has", "at". "More than in 1990, and 300 shops" does not.
func (r *ranking) given(n uint32, y *facts.Amount) bool {
	named := false
	for i := n; i < y.Tokens.First; i++ {
		t := &r.doc.Tokens[i]
		if conjunction(t.Form) || t.Form == formSemicolon || t.Form == formIn {
			return false
		}
		named = named || t.Is(article.Capitalised)
	}
	return named && hasBefore.Has(r.doc.Tokens[y.Tokens.First-1].Form)
}
