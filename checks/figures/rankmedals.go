package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

// finishing place of someone: "took bronze", "finished sixth", "her sixth place".
type homing struct {
	place    int
	owner    int32 // -1 unknown
	mine     bool  // the owner stands right before it: Pohl's third place
	definite bool  // spoken of as known: "the bronze medal", "his fourth-place finish"
	medal    bool
	at       article.Range
	sentence uint32
}

var (
	medalPlaces = article.NewTable(map[string]int{"gold": 1, "silver": 2, "bronze": 3})
	medalNouns  = article.NewSet("medal", "medals", "medallist", "medalist")
	homeVerbs   = article.NewSet("took", "takes", "taking", "take", "won", "win", "winning", "wins", "claimed", "claim", "claiming", "finished", "finish", "finishing", "came", "come", "coming", "settle", "settled", "secured", "grabbed", "earned", "earning", "landed", "clinched", "placed", "was", "were", "bagged", "snatched", "collected")
	homeBetween = article.NewSet("for", "in", "the", "a", "with", "home", "him", "her", "only", "individual", "team", "to", "olympic", "her", "his", "their", "world")
	finishNouns = article.NewSet("place", "placed", "finish", "medal", "spot", "position", "prize")
	elsewhere   = article.NewSet("in", "at", "on", "of", "from", "last", "at", "two", "four", "three")
	tiedWords   = article.NewSet("joint", "tied", "shared", "share", "equal", "dead", "both", "level", "also", "each", "respectively", "while", "previous", "previously", "last", "another", "but", "then", "earlier", "again", "ago", "overall", "race", "event", "heat", "season", "year")
)

// homings are the finishing places of an article.
func (r *ranking) homings() (list []homing) {
	for si := range r.doc.Sentences {
		if r.marks[si]&markHome == 0 || !r.doc.Blocks[r.doc.Sentences[si].Block].Kind.Prose() || len(list) > mostPlacings {
			continue
		}
		s := r.doc.Sentences[si].Tokens
		for i := s.First; i < s.End; i++ {
			if h, ok := r.homing(i, s); ok {
				h.sentence = uint32(si)
				list = append(list, h)
				i = h.at.End - 1
			}
		}
	}
	return list
}

// homing reads a finishing place at token i.
func (r *ranking) homing(i uint32, s article.Range) (h homing, ok bool) {
	toks := r.doc.Tokens
	h.owner = -1
	h.place, h.medal = medalPlaces.Get(toks[i].Form)
	if !h.medal {
		if h.place, ok = timesOrders.Get(toks[i].Form); !ok {
			if toks[i].Form != formFirst || i+1 >= s.End || !finishNouns.Has(toks[i+1].Form) {
				return h, false
			}
			h.place = 1
		}
	}
	end, noun := i+1, false
	for end < s.End && end < i+5 && (toks[end].Form == formHyphen && !toks[end].Is(article.SpaceBefore) || finishNouns.Has(toks[end].Form)) {
		noun = noun || finishNouns.Has(toks[end].Form)
		end++
	}
	if end < s.End && (medalNouns.Has(toks[end].Form) && toks[end].Form != toks[end-1].Form) { // medals of several
		return h, false
	}
	h.at = article.Range{First: i, End: end}
	k := i
	if k > s.First && (theWords.Has(toks[k-1].Form) || toks[k-1].Form == formS || toks[k-1].Form == formWhose) && (noun || h.medal && toks[k-1].Form == formWhose) {
		h.definite = true
		if k--; toks[k].Form == formS {
			h.mine = true
			h.owner = r.nameEnding(k)
		}
	}
	for n := 0; n < 3 && k > s.First && homeBetween.Has(toks[k-1].Form); n++ {
		k--
	}
	if k > s.First && homeVerbs.Has(toks[k-1].Form) {
		h.definite = false
		if k == i {
			h.at.First = k - 1
		}
		h.owner = r.racer(article.Range{First: s.First, End: k - 1})
		return h, (h.owner >= 0 || h.place == 1) && (h.medal || noun || r.endsPlace(end, s))
	}
	return h, h.definite
}

// endsPlace reports whether an ordinal before token i is a place: nothing follows that it
// could be of.
func (r *ranking) endsPlace(i uint32, s article.Range) bool {
	return i >= s.End || r.doc.Tokens[i].Kind == article.Punct || afterDraw.Has(r.doc.Tokens[i].Form)
}

// nameEnding is the bearer of the name that ends at token i.
func (r *ranking) nameEnding(i uint32) int32 {
	for _, n := range namesWithin(r.facts.Names, article.Range{First: i - min(i, 6), End: i}) {
		if n.Tokens.End == i {
			return n.Entity
		}
	}
	return -1
}

// racer is the subject of a clause: its first name that stands behind no preposition.
func (r *ranking) racer(c article.Range) int32 {
	found := int32(-1)
	for _, n := range namesWithin(r.facts.Names, c) {
		if n.Tokens.First == c.First || !nearPlace.Has(r.doc.Tokens[n.Tokens.First-1].Form) && r.doc.Tokens[n.Tokens.End].Form != formS {
			found = n.Entity
		}
	}
	return found
}

// medals holds the places in which people came home against each other: who takes bronze
// has no silver medal afterwards, and two are not third.
func (r *ranking) medals(p *checks.Pass, list []homing) {
	for i := range list {
		x := &list[i]
		if x.place == 1 && !x.definite && r.behindSome(p, x) {
			return
		}
		if x.definite || x.owner < 0 {
			continue
		}
		for j := i + 1; j < len(list) && list[j].sentence <= x.sentence+4; j++ {
			y := &list[j]
			if r.sameHoming(x, y, list) {
				message := "%q here, but %q further down."
				if !y.definite {
					message = "%q and %q are said of two."
				}
				p.Report(checks.Finding{
					Span: r.doc.SpanOf(x.at), Severity: checks.Warning,
					Message: fmt.Sprintf(message, r.doc.In(r.doc.SpanOf(x.at)), r.doc.In(r.doc.SpanOf(y.at))),
					Related: []checks.Related{{Span: r.doc.SpanOf(y.at), Message: r.doc.In(r.doc.SpanOf(y.at))}},
				})
				return
			}
		}
	}
}

// behindSome reports "took first prize, behind a bowl of peas": nobody is before the first.
func (r *ranking) behindSome(p *checks.Pass, x *homing) bool {
	toks := r.doc.Tokens
	s := r.doc.Sentences[x.sentence].Tokens
	for i := x.at.End; i+1 < min(s.End, x.at.End+7); i++ {
		if toks[i].Form == formBehind && toks[i-1].Form == formComma && !notBehind.Has(toks[i+1].Form) {
			p.Report(checks.Finding{
				Span: r.doc.SpanOf(x.at), Severity: checks.Warning,
				Message: fmt.Sprintf("%q is behind nobody.", r.doc.In(r.doc.SpanOf(x.at))),
				Related: []checks.Related{{Span: r.doc.SpanOf(article.Range{First: i, End: i + 1}), Message: r.doc.Word(i)}},
			})
			return true
		}
	}
	return false
}

var (
	formFirst  = article.FormOf("first")
	formWhose  = article.FormOf("whose")
	formBehind = article.FormOf("behind")
	notBehind  = article.NewSet("which", "him", "her", "it", "them", "only", "closed", "the")
)

// sameHoming reports whether two finishing places cannot both be right.
func (r *ranking) sameHoming(x, y *homing, list []homing) bool {
	toks := r.doc.Tokens
	if !y.definite {
		if y.owner < 0 || y.owner == x.owner || x.place != y.place || x.place == 1 || y.sentence > x.sentence || x.medal && y.medal || !r.endsPlace(x.at.End, r.doc.Sentences[x.sentence].Tokens) && toks[x.at.End].Form != formWith {
			return false
		}
		for i := x.at.End; i < min(y.at.End+8, r.doc.Sentences[y.sentence].Tokens.End); i++ {
			if tiedWords.Has(toks[i].Form) || toks[i].Form == formIn {
				return false
			}
		}
		return true
	}
	if x.place == y.place || y.mine && y.owner != x.owner || y.sentence == x.sentence && !y.mine {
		return false
	}
	if n := y.at.End; int(n) < len(toks) && (elsewhere.Has(toks[n].Form) || toks[n].Kind == article.Number) {
		return false
	}
	for i := range list {
		if h := &list[i]; h != x && h != y && (h.place == y.place && !h.definite && (h.owner == x.owner || !y.mine) || h.owner == x.owner && !h.definite && h.place != x.place) {
			return false
		}
	}
	return true
}
