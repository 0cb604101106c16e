package figures

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// numbering is a number that a person bears: a seed of the draw, a place in the world.
type numbering struct {
	kind  numberKind
	n     int64
	owner int32
	at    article.Range
}

type numberKind uint8

const (
	asSeed numberKind = iota + 1
	inWorld
)

var (
	formSeed    = article.FormOf("seed")
	formSeeded  = article.FormOf("seeded")
	formRanked  = article.FormOf("ranked")
	formWorldW  = article.FormOf("world")
	changesRank = article.NewSet("former", "formerly", "then", "once", "from", "up", "down", "rose", "fell", "dropped", "climbed", "previously", "career", "was", "will", "would", "ago", "last")
)

// seeds holds the numbers of one person against each other: the fifth seed is not seeded
// fourth, and the world number ten is not ranked ninth in the world.
func (r *ranking) seeds(p *checks.Pass) {
	var list []numbering
	for si := range r.doc.Sentences {
		if r.marks[si]&markSeed == 0 || !r.doc.Blocks[r.doc.Sentences[si].Block].Kind.Prose() || len(list) > mostPlacings {
			continue
		}
		s := r.doc.Sentences[si].Tokens
		for i := s.First; i < s.End; i++ {
			if x, ok := r.numberingAt(i, s); ok && !r.changesNear(x.at, s) {
				list = append(list, x)
				i = x.at.End - 1
			}
		}
	}
	for i := range list {
		for j := i + 1; j < len(list); j++ {
			x, y := &list[i], &list[j]
			if x.kind != y.kind || x.owner != y.owner || x.n == y.n {
				continue
			}
			p.Report(checks.Finding{
				Span: r.doc.SpanOf(x.at), Severity: checks.Warning,
				Message: fmt.Sprintf("%q here, but %q further down.", r.doc.In(r.doc.SpanOf(x.at)), r.doc.In(r.doc.SpanOf(y.at))),
				Related: []checks.Related{{Span: r.doc.SpanOf(y.at), Message: r.doc.In(r.doc.SpanOf(y.at))}},
			})
			break
		}
	}
}

func (r *ranking) changesNear(at, s article.Range) bool {
	for i := max(s.First, at.First-min(at.First, 5)); i < min(s.End, at.End+2); i++ {
		if changesRank.Has(r.doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// placeNumber reads "fourth", "4th", "No. 4", "number four" and "4" at token i.
func (r *ranking) placeNumber(i, end uint32) (n int64, next uint32, ok bool) {
	toks := r.doc.Tokens
	if i >= end {
		return 0, i, false
	}
	if v, ok := setOrdinals.Get(toks[i].Form); ok && v == 1 && toks[i].Form == formFirst {
		return 1, i + 1, true
	}
	if v, ok := timesOrders.Get(toks[i].Form); ok {
		return int64(v), i + 1, true
	}
	if f := toks[i].Form; f == formNumber || f == formNo {
		if i++; i < end && toks[i].Form == formFullStop {
			i++
		}
	}
	v, ok := facts.ReadNumber(r.doc, i, end)
	if !ok || v.Value.Exp != 0 || v.Value.Coef < 1 || v.Value.Coef > 999 {
		return 0, i, false
	}
	next = v.Tokens.End
	if next < end && ordinalTails.Has(toks[next].Form) && !toks[next].Is(article.SpaceBefore) {
		next++
	}
	return v.Value.Coef, next, true
}

var ordinalTails = article.NewSet("st", "nd", "rd", "th")

// numberingAt reads a number of someone that begins at token i.
func (r *ranking) numberingAt(i uint32, s article.Range) (x numbering, ok bool) {
	toks := r.doc.Tokens
	f := toks[i].Form
	from := i
	switch {
	case f == formSeeded:
		x.kind = asSeed
		x.n, i, ok = r.placeNumber(i+1, s.End)
	case f == formRanked:
		x.kind = inWorld
		if x.n, i, ok = r.placeNumber(i+1, s.End); ok {
			ok = i+2 < s.End && toks[i].Form == formIn && toks[i+1].Form == formThe && toks[i+2].Form == formWorldW
		}
	case f == formWorldW && i+2 < s.End && (toks[i+1].Form == formNumber || toks[i+1].Form == formNo):
		x.kind = inWorld
		x.n, i, ok = r.placeNumber(i+1, s.End)
	default:
		x.n, i, ok = r.placeNumber(i, s.End)
		if ok && i < s.End && toks[i].Form == formHyphen {
			i++
		}
		switch {
		case !ok || i >= s.End:
			return x, false
		case toks[i].Form == formSeed || toks[i].Form == formSeeded:
			x.kind = asSeed
		case toks[i].Form == formRanked:
			x.kind = inWorld
		default:
			return x, false
		}
		i++
	}
	if !ok {
		return x, false
	}
	x.at = article.Range{First: from, End: i}
	x.owner = r.bearerOf(x.at, s)
	return x, x.owner >= 0
}

// bearerOf is who stands beside a number: the last name before it with a comma or "is"
// between, or the one right after it.
func (r *ranking) bearerOf(at, s article.Range) int32 {
	toks := r.doc.Tokens
	for _, n := range namesWithin(r.facts.Names, article.Range{First: at.End, End: min(s.End, at.End+2)}) {
		if n.Tokens.First == at.End || toks[at.End].Form == formComma {
			return n.Entity
		}
	}
	e := int32(-1)
	for _, n := range namesWithin(r.facts.Names, article.Range{First: s.First, End: at.First}) {
		e = -1
		if n.Tokens.End+5 > at.First && (toks[n.Tokens.End].Form == formComma || copulaWords.Has(toks[n.Tokens.End].Form) || n.Tokens.End == at.First) {
			e = n.Entity
		}
	}
	return e
}
