package figures

import (
	"slices"

	"copydesk/article"
	"copydesk/facts"
)

// placing is a place in an order and whose it is.
type placing struct {
	amount  *facts.Amount
	entity  int32          // whose place it is; -1 unknown
	order   uint8          // what is ordered by: size, length; anyOrder for "ranked fourth"
	head    article.FormID // what is ordered: producers; zero unknown
	scope   article.FormID // where: the world; zero unknown
	span    article.Span
	end     uint32 // the token after what it is of
	changes bool   // the words around it tell of another time or of a change
	own     bool   // said by or of the bearer in a pronoun: "we are number four"
}

// ranking is the places of an article.
type ranking struct {
	doc    *article.Document
	facts  *facts.Facts
	marks  []uint8 // of each sentence
	claims []placing
	places []placing // those of the claims and those without a bearer
}

// What things are ordered by.
const (
	anyOrder uint8 = iota
	bySize
	byLength
	byHeight
	byWealth
	byAge
	byYouth
	byOther   // what any other superlative says
	finishing // the order in which they came home
)

var (
	orders = article.NewTable(map[string]uint8{
		"largest": bySize, "biggest": bySize, "longest": byLength, "tallest": byHeight, "highest": byHeight, "richest": byWealth, "wealthiest": byWealth,
		"oldest": byAge, "youngest": byYouth,
	})
	rankedWords = article.NewSet("ranked", "ranks", "ranking", "rank", "number", "no")
	finishWords = article.NewSet("finished", "finishing", "finish", "came", "placed")
	formPlace   = article.FormOf("place")
	copulaWords = article.NewSet("is", "was", "are", "were", "remains", "became", "remained", "ranks")
	wePronouns  = article.NewSet("we", "it")
	ownVerbs    = article.NewSet("are", "is")
	rankFillers = article.NewSet("the", "a", "an", "now", "currently", "already", "still", "only", "also", "europe", "asia", "africa", "'s", "world", "country", "nation", "ranked", "joint")
	shiftWords  = article.NewSet("from", "up", "down", "rose", "climbed", "fell", "dropped", "moved", "slipped", "overtook", "overtake", "overtaken", "overtaking", "last", "previously",
		"formerly", "former", "then", "will", "would", "become", "becoming", "could", "once", "had", "earlier", "ago", "before", "combined", "merged", "create", "making", "make", "lifts", "lifted")
)

// mostPlacings bounds the places that are compared.
const mostPlacings = 200

// newRanking collects the places of an article that have a bearer. "We" and "it"
// bear one when a single bearer has a place by size.
func newRanking(doc *article.Document, f *facts.Facts) *ranking {
	r := &ranking{doc: doc, facts: f}
	r.mark()
	for i := range f.Amounts {
		if a := &f.Amounts[i]; a.Unit == facts.Rank && len(r.claims) < mostPlacings && doc.Blocks[a.Block].Kind != article.TableCell {
			r.add(a)
		}
	}
	only := int32(-1)
	for i := range r.claims {
		if c := &r.claims[i]; c.order == bySize && c.entity != only {
			if only != -1 {
				return r
			}
			only = c.entity
		}
	}
	if only != -1 {
		r.numberOwn(only)
	}
	return r
}

// numberOwn collects "we are number four" and "it is No. 4" for a bearer.
func (r *ranking) numberOwn(entity int32) {
	toks := r.doc.Tokens
	for si := range r.doc.Sentences {
		s := r.doc.Sentences[si].Tokens
		for i := s.First + 2; i+1 < s.End; i++ {
			f := toks[i].Form
			if f != formNumber && f != formNo || !ownVerbs.Has(toks[i-1].Form) || !wePronouns.Has(toks[i-2].Form) {
				continue
			}
			at := i + 1
			if toks[at].Form == formStop {
				at++
			}
			n, ok := facts.ReadNumber(r.doc, at, s.End)
			if !ok || n.Value.Exp != 0 || n.Value.Coef < 1 || n.Value.Coef > 50 {
				continue
			}
			a := &facts.Amount{Value: n.Value, Unit: facts.Rank, Block: r.doc.Sentences[si].Block}
			a.Tokens = article.Range{First: i, End: n.Tokens.End}
			a.Sentence, a.Span = uint32(si), r.doc.SpanOf(a.Tokens)
			r.claims = append(r.claims, placing{amount: a, entity: entity, span: a.Span, end: a.Tokens.End, own: true, changes: r.shifts(a.Tokens, s)})
		}
	}
}

// add reads one place.
func (r *ranking) add(a *facts.Amount) {
	toks := r.doc.Tokens
	s := r.doc.Sentences[a.Sentence].Tokens
	p := placing{amount: a, entity: -1, end: a.Tokens.End, span: a.Span}
	for i := a.Tokens.First; i < a.Tokens.End; i++ {
		if o, ok := orders.Get(toks[i].Form); ok {
			p.order = o
		}
	}
	if p.order == anyOrder && a.About.Head != 0 && a.Tokens.Len() > 1 {
		p.order = byOther
	}
	if p.order != anyOrder {
		p.head = a.About.Head
		for n := a.Tokens.End; p.head != 0 && n <= a.About.HeadN && n < a.Tokens.End+4; n++ {
			if behinds.Has(toks[n].Form) { // the head is not what stands behind
				p.head = facts.Singular(r.doc, toks[n-1].Form)
				break
			}
			p.end = n + 1
		}
	} else if toks[a.Tokens.End-1].Form == formPlace || a.Tokens.First > s.First && finishWords.Has(toks[a.Tokens.First-1].Form) {
		p.order = finishing
	} else if a.Tokens.First > s.First && !rankedWords.Has(toks[a.Tokens.First-1].Form) && !rankedWords.Has(toks[a.Tokens.First].Form) {
		return
	}
	if i := a.Tokens.First; i > s.First && (rankedWords.Has(toks[i-1].Form) || finishWords.Has(toks[i-1].Form)) {
		p.span.Start = toks[i-1].Start
	}
	p.scope = r.scope(a, p.end)
	p.changes = p.order != finishing && r.shifts(article.Range{First: a.Tokens.First, End: p.end}, s)
	p.entity = r.bearer(&p)
	r.places = append(r.places, p)
	if p.entity == -1 {
		p.entity = r.label(&p)
	}
	if p.entity != -1 {
		r.claims = append(r.claims, p)
	}
}

// shifts reports whether the words around a place tell of another time or of a change.
func (r *ranking) shifts(at, s article.Range) bool {
	for i := max(s.First, at.First-min(at.First, 6)); i < min(s.End, at.End+6); i++ {
		if i > at.End && r.doc.Tokens[i].Form == formComma {
			return false // ", will shut its plant" is no part of it
		}
		if shiftWords.Has(r.doc.Tokens[i].Form) && !(i > at.End && r.doc.Tokens[at.End].Form == formComma) {
			return true
		}
	}
	return false
}

// scope is where the order holds: "the world's fifth-largest", "ranked fourth in Europe".
func (r *ranking) scope(a *facts.Amount, end uint32) article.FormID {
	toks := r.doc.Tokens
	s := r.doc.Sentences[a.Sentence].Tokens
	if i := a.Tokens.First; i > s.First+1 && toks[i-1].Form == formS {
		return toks[i-2].Form
	}
	for i := end; i+1 < s.End && i < end+4; i++ {
		if toks[i].Form == formIn {
			if toks[i+1].Form == formThe && i+2 < s.End {
				i++
			}
			return toks[i+1].Form
		}
	}
	return 0
}

// bearer finds whose place it is: a name in apposition before or after, or the
// subject of "is".
func (r *ranking) bearer(p *placing) int32 {
	s := r.doc.Sentences[p.amount.Sentence].Tokens
	names := r.namesIn(s)
	first := p.amount.Tokens.First
	for _, n := range slices.Backward(names) {
		if n.Tokens.End <= first && first-n.Tokens.End < 8 && r.joinsPlace(n.Tokens.End, first, p) {
			if k := n.Tokens.First; k > s.First && n.Kind != facts.Person && r.doc.Tokens[k-1].Kind == article.Word && r.doc.Tokens[k-1].Is(article.Capitalised) && !facts.Function(r.doc.Tokens[k-1].Form) {
				return -1 // Sable Foods, of which only the second word is a name: for label
			}
			return n.Entity
		}
	}
	toks := r.doc.Tokens
	opens := first == s.First || first == s.First+1 && rankedWords.Has(toks[s.First].Form)
	for _, n := range names {
		if n.Tokens.First < p.end {
			continue
		}
		before := &toks[n.Tokens.First-1]
		switch {
		case n.Tokens.First == p.end && p.head != 0, n.Tokens.First == p.end+1 && before.Form == formComma:
			return n.Entity
		case opens && before.Form == formComma:
			return n.Entity
		}
		break
	}
	return -1
}

// label is the number of a bearer that is no name by itself, "Sable Foods", by the first of
// its words with a capital: before the place, with a comma or a form of "be" between.
func (r *ranking) label(p *placing) int32 {
	s := r.doc.Sentences[p.amount.Sentence].Tokens
	i := p.amount.Tokens.First
	for k := i; k > s.First && k+8 > i; k-- {
		t := &r.doc.Tokens[k-1]
		if t.Kind != article.Word || !t.Is(article.Capitalised) || facts.Function(t.Form) || !r.joinsPlace(k, i, p) {
			continue
		}
		for k--; k > s.First && r.doc.Tokens[k-1].Is(article.Capitalised) && r.doc.Tokens[k-1].Kind == article.Word && !facts.Function(r.doc.Tokens[k-1].Form); k-- {
		}
		return -mostForms - int32(r.doc.Tokens[k].Form)
	}
	return -1
}

// joinsPlace reports whether the tokens between a name and its place join them: a
// comma and a possessive, or a form of "be".
func (r *ranking) joinsPlace(i, end uint32, p *placing) bool {
	toks := r.doc.Tokens
	switch {
	case i == end:
		return false
	case p.order == finishing:
		return toks[i].Form == formS && i+1 == end && r.amountIsPlace(p) || finishWords.Has(toks[i].Form) && i+1 == end
	case toks[i].Form == formComma:
		i++
	case copulaWords.Has(toks[i].Form):
		i++
	default:
		return false
	}
	for ; i < end; i++ {
		if t := &toks[i]; t.Kind == article.Punct && t.Form != formHyphen || !rankFillers.Has(t.Form) && !t.Is(article.Capitalised) && !rankedWords.Has(t.Form) {
			return false
		}
	}
	return true
}

// amountIsPlace reports whether "place" belongs to the ordinal: Pohl's third place.
func (r *ranking) amountIsPlace(p *placing) bool {
	return r.doc.Tokens[p.amount.Tokens.End-1].Form == formPlace
}

// namesIn are the names of a sentence.
func (r *ranking) namesIn(s article.Range) []facts.Name { return namesWithin(r.facts.Names, s) }

// namesWithin are the names that begin in a range of tokens.
func namesWithin(names []facts.Name, s article.Range) []facts.Name {
	i, _ := slices.BinarySearchFunc(names, s.First, func(n facts.Name, at uint32) int { return int(n.Tokens.First) - int(at) })
	end := i
	for end < len(names) && names[end].Tokens.First < s.End {
		end++
	}
	return names[i:end]
}

// contradict reports whether two places of one bearer are in the same order and
// cannot both be right.
func (r *ranking) contradict(x, y *placing) bool {
	if x.amount.Value.Cmp(y.amount.Value) == 0 || x.amount.Sentence == y.amount.Sentence || x.changes || y.changes {
		return false
	}
	switch {
	case x.order == finishing || y.order == finishing:
		return false // for medals
	case x.order == y.order && x.order != anyOrder && x.order != byOther:
		return x.head == y.head && x.head != 0 && sameScope(x, y, true)
	case x.order == bySize || y.order == bySize:
		return x.own || y.own || sameScope(x, y, false)
	}
	return false
}

// sameScope reports whether two orders hold at one place. When loose, one of them
// need not say where.
func sameScope(x, y *placing, loose bool) bool {
	return x.scope == y.scope && x.scope != 0 || loose && (x.scope == 0 || y.scope == 0)
}
