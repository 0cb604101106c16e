package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

var (
	downWays = article.NewSet("dropped", "drop", "drops", "dropping", "fell", "fall", "falls", "falling", "slipped", "slip", "slips", "slipping", "slid", "sank", "tumbled", "plunged", "relegated")
	upWays   = article.NewSet("rose", "rise", "rises", "rising", "climbed", "climb", "climbs", "climbing", "jumped", "leapt", "leaped", "leapfrogged", "vaulted", "promoted", "soared")
	placeTo  = article.NewSet("place", "position", "spot", "in", "the", "table", "league")
)

// moves holds "dropped from third place to second" against its own word.
func (r *ranking) moves(p *checks.Pass) {
	for si := range r.doc.Sentences {
		s := r.doc.Sentences[si].Tokens
		if r.marks[si]&(markMove|markHome) != markMove|markHome {
			continue
		}
		for i := s.First; i+4 < s.End; i++ {
			f := r.doc.Tokens[i].Form
			if down := downWays.Has(f); down || upWays.Has(f) {
				r.move(p, i, down, s)
			}
		}
	}
}

func (r *ranking) move(p *checks.Pass, i uint32, down bool, s article.Range) {
	toks := r.doc.Tokens
	if toks[i+1].Form != formFrom {
		return
	}
	x, ok := timesOrders.Get(toks[i+2].Form)
	if !ok {
		return
	}
	k := i + 3
	for k < min(s.End, i+7) && placeTo.Has(toks[k].Form) {
		k++
	}
	if k+1 >= s.End || toks[k].Form != formTo {
		return
	}
	y, ok := timesOrders.Get(toks[k+1].Form)
	if !ok || x == y || (y > x) == down {
		return
	}
	span := r.doc.SpanOf(article.Range{First: i, End: k + 2})
	p.Report(checks.Finding{
		Span: span, Severity: checks.Warning,
		Message: fmt.Sprintf("%q: from number %d to number %d is the other way.", r.doc.Word(i), x, y),
	})
}

// entry is one line of a list of results: "2. Brandvold 1:44.90".
type entry struct {
	place int
	at    article.Range
	time  finish
}

// numbered holds the places and times of a list of results against each other: "2. Ann
// Lowe 44.90; 4. Bea Hart 45.37; 4. Cat Orr 45.43".
func (r *ranking) numbered(p *checks.Pass) {
	for b := range r.doc.Blocks {
		if !r.doc.Blocks[b].Kind.Prose() {
			continue
		}
		list := r.entries(r.doc.Blocks[b].Tokens)
		if len(list) < 3 || list[0].place != 1 {
			continue
		}
		for i := 1; i < len(list); i++ {
			x, y := &list[i-1], &list[i]
			skips := y.place == x.place+2 && i+1 < len(list) && list[i+1].place == y.place && x.place == i
			slow := y.place == x.place+1 && x.time.parts == y.time.parts && y.time.parts > 0 && y.time.hundred < x.time.hundred
			if !skips && !slow {
				continue
			}
			message := "Number %d of the list is called %d."
			if slow {
				message = "Number %d of the list has a better time than the one before."
			}
			if skips {
				message = fmt.Sprintf(message, i+1, y.place)
			} else {
				message = fmt.Sprintf(message, y.place)
			}
			p.Report(checks.Finding{
				Span: r.doc.SpanOf(y.at), Severity: checks.Warning, Message: message,
				Related: []checks.Related{{Span: r.doc.SpanOf(x.at), Message: r.doc.In(r.doc.SpanOf(x.at))}},
			})
			break
		}
	}
}

// entries reads the lines of a list of results: a number with a full stop, a name, and the
// time if it has one.
func (r *ranking) entries(b article.Range) (list []entry) {
	toks := r.doc.Tokens
	for i := b.First; i+3 < b.End; i++ {
		if toks[i].Kind != article.Number || toks[i+1].Form != formFullStop {
			continue
		}
		n, ok := smallNumber(r.doc, i)
		if !ok || toks[i+1].Is(article.SpaceBefore) || !toks[i+2].Is(article.Capitalised) || !toks[i+2].Is(article.SpaceBefore) {
			continue
		}
		e := entry{place: n, at: article.Range{First: i, End: i + 3}}
		for k := i + 2; k < min(b.End, i+12) && toks[k].Form != formSemicolon; k++ {
			if toks[k].Kind == article.Number {
				var f finish
				if end, ok := r.clockTime(k, b.End, &f); ok && f.parts > 1 {
					e.time, e.at.End = f, end
				}
				break
			}
		}
		list = append(list, e)
	}
	return list
}
