package figures

import (
	"copydesk/article"
)

// placeIn finds the one word of a place in the tokens before a figure. Two that differ
// leave it open.
func (st *standings) placeIn(x *standing, r article.Range) {
	var found placeWord
	var word article.Range
	for i := r.First; i < r.End; i++ {
		p, at, ok := st.placeAt(i, r)
		if !ok {
			if noLadder.Has(st.doc.Tokens[i].Form) {
				return
			}
			continue
		}
		if i+farthestPlace < r.End || found.place != 0 && (found.place != p.place || found.way != p.way && p.way != 0) && i+5 < r.End {
			return
		}
		if found.place != p.place {
			found = placeWord{}
		}
		word = at
		if found.place == 0 || p.way != 0 {
			found = p
		}
		i = at.End - 1
	}
	x.place, x.way, x.of, x.word = found.place, found.way, found.of, word
}

// farthestPlace is how many tokens before its figure a place is told.
const farthestPlace = 20

// placeBehind finds the place that is told right after a figure: "$31 million, in third
// place", "4.1 million passengers, more than any other".
func (st *standings) placeBehind(x *standing, end uint32) {
	toks := st.doc.Tokens
	r := article.Range{First: x.amount.Tokens.End, End: min(end, x.amount.Tokens.End+8)}
	for i := r.First; i < r.End; i++ {
		if t := &toks[i]; t.Is(article.Capitalised) && !x.fronted || t.Form == formSemicolon || t.Form == formAnd {
			return
		}
		p, at, ok := st.placeAt(i, r)
		if !ok {
			continue
		}
		next := at.End
		closed := next >= r.End || toks[next].Kind == article.Punct || toks[next].Form == formOf || toks[next].Form == formIn || toks[next].Form == formOn || toks[next].Form == formPlace || toks[next].Form == formBehind
		if atOnce := i <= r.First+1 && toks[i-1].Form == formThe && p.way != 0; atOnce || x.fronted && p.way != 0 {
			closed = true
		} else if closed && at.Len() < 3 && !placeLeads.Has(toks[i-1].Form) {
			closed = false
		}
		if closed || at.Len() == 3 {
			x.place, x.way, x.of, x.word = p.place, p.way, p.of, at
		}
		return
	}
}

// placeLeads stand before the place that is told behind its figure.
var placeLeads = article.NewSet("are", "is", "take", "took", "taking", "win", "for", "claim", "claimed", "in", "finished", "came", "was", "were", "finish", "come", "the", "placed")

// placeAt reads the word of a place at token i: "third-largest", "runner-up", "closest
// rival", "more than any other".
func (st *standings) placeAt(i uint32, r article.Range) (p placeWord, at article.Range, ok bool) {
	toks := st.doc.Tokens
	t := &toks[i]
	form := func(k uint32) article.FormID {
		if k < st.doc.Blocks[len(st.doc.Blocks)-1].Tokens.End {
			return toks[k].Form
		}
		return 0
	}
	switch {
	case (t.Form == formRunner || t.Form == formRunners) && form(i+1) == formHyphen:
		return placeWord{place: 2}, article.Range{First: i, End: min(i+3, r.End)}, true
	case t.Form == formSecond && form(i+1) == formFrom && form(i+2) == formBottom:
		return placeWord{place: lastPlace - 1}, article.Range{First: i, End: min(i+3, r.End)}, true
	case t.Form == formNext && i+1 < r.End && i > r.First:
		if q, super := placeNames.Get(form(i + 1)); super && q.way != 0 {
			return placeWord{2, q.way, q.of}, article.Range{First: i, End: i + 2}, true
		}
		fallthrough
	case rivalWords.Has(t.Form) && rivalNouns.Has(form(i+1)) && (t.Form != formNext || i > r.First):
		return placeWord{place: 2}, article.Range{First: i, End: min(i+2, r.End)}, true
	case saysMore(t.Form) && form(i+1) == formThan && form(i+2) == formAny:
		return placeWord{place: 1, way: 1}, article.Range{First: i, End: min(i+3, r.End)}, true
	}
	p, ok = placeNames.Get(t.Form)
	if !ok || t.Is(article.InQuotes) {
		return p, at, false
	}
	k := i + 1
	if p.way != 0 && form(k) == formHyphen { // the highest-rated
		return p, at, false
	}
	for form(k) == formHyphen || form(k) == formMost && k == i+1 {
		k++
	}
	if k > i+1 && form(k) == formPlaced {
		return p, article.Range{First: i, End: min(k+1, r.End)}, true
	}
	if q, super := placeNames.Get(form(k)); super && p.way == 0 && q.place == 1 {
		return placeWord{p.place, q.way, q.of}, article.Range{First: i, End: min(k+1, r.End)}, true
	}
	next := i + 1
	n := &article.Token{} // nothing, at the end
	if k := min(next, r.End); int(k) < len(toks) {
		n = &toks[k]
	}
	switch {
	case p.way != 0 && sinceWhen.Has(n.Form) && n.Form != formOf, p.way == 0 && next < r.End && n.Kind == article.Word && !afterOrdinal.Has(n.Form) && !n.Is(article.Capitalised) && !victors.Has(t.Form) && p.of == 0:
		return p, at, false
	case p.way == 0 && next == r.End && n.Kind != article.Punct: // won 300
		return p, at, false
	case next == r.End && aTopOf.Has(t.Form): // the top 20
		return p, at, false
	case i > 0 && beforeNoPlace.Has(toks[i-1].Form) && p.way == 0 && p.place != lastPlace && p.place != 2 && next < r.End && n.Form != formPlace:
		return p, at, false
	}
	return p, article.Range{First: i, End: i + 1}, true
}

func saysMore(f article.FormID) bool { w, ok := moreWays.Get(f); return ok && w > 0 }

// aTopOf stand before the number of those who are first.
var aTopOf = article.NewSet("top", "bottom", "first", "last", "most", "least", "largest", "biggest")

// victors are the winner whatever follows.
var victors = article.NewSet("won", "win", "winner", "winners", "champion", "champions")

// noLadder words tell of another time or another order.
var noLadder = article.NewSet("previous", "previously", "since", "ago", "record", "if", "when", "where", "what")

var formPlaced = article.FormOf("placed")

var formBottom = article.FormOf("bottom")
