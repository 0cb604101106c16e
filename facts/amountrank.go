package facts

import (
	"strings"

	"copydesk/article"
)

var (
	ordinalEnds = article.NewSet("st", "nd", "rd", "th")
	rankNouns   = article.NewSet("place", "position", "spot", "placed", "ranked", "seed", "seeded", "rank")
	rankSkips   = article.NewSet("joint", "equal", "tied", "for", "to", "up", "down", "in", "as", "the", "a", "at", "level", "currently", "only", ":")
	rankWhose   = article.NewSet("world", "'s", "its", "their", "his", "her", "ranked", "seeded", "becoming", "remain", "remains")
	rankThings  = article.NewSet("seed", "producer", "maker", "player", "exporter", "importer", "carmaker", "automaker", "bank", "airline", "retailer", "brewer",
		"team", "song", "hit", "single", "album", "seller", "bestseller", "manufacturer", "supplier", "company", "city", "issue", "priority", "ranking",
		"spot", "position", "in", "ranked", "seeded", "draft", "pick", "insurer", "lender", "operator", "supermarket", "brand", "killer", "cause", "economy", "us", "u.s.", "oil")
	formMost = article.FormOf("most")
)

// rank reads a place in an order: "fifth-largest", "ranked fourth", "third
// place", "the world's No. 2 producer".
func (r *amountReader) rank(a *Amount, i uint32) bool {
	if f := r.toks[i].Form; f == formNo {
		return r.numbered(a, i)
	}
	n, end, ok := r.ordinal(i)
	if ok {
		j := r.skipJoint(end)
		if last, ok := r.superlative(j); ok {
			a.About.Head, a.About.HeadN = r.rankOf(last)
			return r.rankAt(a, n, i, last)
		}
		if rankNouns.Has(r.tok(j).Form) && !(r.tok(j).Form == formPlace && r.word(i-min(i, 1)).is(isPreposition) && i == r.first) {
			return r.rankAt(a, n, i, j+1)
		}
		return (r.ranked(i, n) || r.inTurn(a, n, i, j)) && r.rankAt(a, n, i, end)
	}
	if r.toks[i].Kind == article.Number && r.ranked(i, 0) {
		v, ok := ParseDecimal(r.doc.In(r.toks[i].Span))
		if ok && v.Exp == 0 && v.Coef > 0 && v.Coef < 10000 && r.ends(i+1) && r.tok(i+1).Form != formPer && !r.word(i+1).is(isPercent) {
			return r.rankAt(a, v.Coef, i, i+1)
		}
	}
	return false
}

var formPlace = article.FormOf("place")

func (r *amountReader) rankAt(a *Amount, n int64, start, end uint32) bool {
	a.Unit, a.Value = Rank, Int(n)
	a.Tokens = article.Range{First: start, End: end}
	a.Digits = r.toks[start].Span
	return true
}

// ordinal reads "third" or "23rd" at token i and returns the token after it.
func (r *amountReader) ordinal(i uint32) (n int64, end uint32, ok bool) {
	t := r.tok(i)
	if t.Kind == article.Number {
		if !ordinalEnds.Has(r.tok(i+1).Form) || !r.glued(i+1) {
			return 0, 0, false
		}
		v, ok := ParseDecimal(r.doc.In(t.Span))
		return v.Coef, i + 2, ok && v.Exp == 0
	}
	w := r.word(i)
	return int64(w.num), i + 1, w.is(isOrdinal) && t.Kind == article.Word
}

// superlative reads "largest", "most populous", "best-selling" at token i and
// returns the token after it.
func (r *amountReader) superlative(i uint32) (end uint32, ok bool) {
	t := r.tok(i)
	if t.Kind != article.Word {
		return 0, false
	}
	if t.Form == formMost || t.Form == formLeast {
		j := r.skipJoint(i + 1)
		return j + 1, r.tok(j).Kind == article.Word && !r.word(j).is(isFunction)
	}
	if r.word(i).is(isMost) {
		if r.joint(i+1) && r.tok(i+2).Kind == article.Word {
			return i + 3, true
		}
		return i + 1, true
	}
	return 0, false
}

// rankOf returns the noun after a superlative: the fifth-largest "economy".
func (r *amountReader) rankOf(i uint32) (article.FormID, uint32) {
	if n, ok := r.lastOfRun(i, r.end); ok {
		return r.singular(n), n
	}
	return 0, 0
}

// ranked reports whether a word of ranking stands before token i: "ranked",
// "finished joint". A number must be ranked or seeded, an ordinal may have
// finished or come.
func (r *amountReader) ranked(i uint32, ordinal int64) bool {
	n := i
	for n > r.first && n+4 > i && rankSkips.Has(r.toks[n-1].Form) {
		n--
	}
	if n == r.first {
		return false
	}
	f := r.toks[n-1].Form
	if ordinal > 0 {
		return r.word(n-1).is(isRanking) && r.ends(i+1+r.suffix(i))
	}
	return numberRanks.Has(f)
}

// inTurn reads what follows an ordinal in a count that goes on: "the fifth person
// executed this year", "a 10th consecutive win".
func (r *amountReader) inTurn(a *Amount, n int64, first, i uint32) bool {
	t, w := r.tok(i), r.word(i)
	switch {
	case t.Kind != article.Word || t.Is(article.Capitalised):
		return false
	case runWords.Has(t.Form):
		i++
	case n > 3 && !r.articleBefore(first) && w.is(isPerson) && !r.plural(i) && (r.pastAt(i+1) || r.tok(i+1).Form == formTo):
	default:
		return false
	}
	if r.tok(i).Kind != article.Word || r.word(i).is(isFunction|isTime) {
		return false
	}
	a.About.Head, a.About.HeadN = r.singular(i), i
	return true
}

// articleBefore reports whether "a" stands before token i: a fourth man is one of
// several who are spoken of, and no count.
func (r *amountReader) articleBefore(i uint32) bool {
	return i > r.first && (r.toks[i-1].Form == formA || r.toks[i-1].Form == formAn)
}

// pastAt reports whether token i looks like the past form of a verb.
func (r *amountReader) pastAt(i uint32) bool {
	t := r.tok(i)
	return t.Kind == article.Word && (r.word(i).verb&verbPast != 0 || strings.HasSuffix(r.doc.FormText(t.Form), "ed"))
}

// runWords say that an ordinal counts an unbroken run.
var runWords = article.NewSet("consecutive", "straight", "successive")

// suffix is 1 when the ordinal at i is two tokens, 23 and rd.
func (r *amountReader) suffix(i uint32) uint32 {
	if r.toks[i].Kind == article.Number {
		return 1
	}
	return 0
}

var numberRanks = article.NewSet("ranked", "ranks", "ranking", "seeded")

// numbered reads "No. 3" and "No 3" where they rank: whose number it is stands
// before it, or what is ranked after it. No. 10 and Chanel No. 5 are names.
func (r *amountReader) numbered(a *Amount, i uint32) bool {
	j := r.skipStop(i + 1)
	t := r.tok(j)
	if t.Kind != article.Number || !r.toks[i].Is(article.Capitalised) && j == i+1 {
		return false
	}
	v, ok := ParseDecimal(r.doc.In(t.Span))
	if !ok || v.Exp != 0 || v.Coef < 1 || v.Coef > 500 {
		return false
	}
	whose := i > r.first && (rankWhose.Has(r.toks[i-1].Form) || r.numberAfter(i))
	thing := false
	for n := j + 1; n < j+4; n++ {
		f := r.tok(n).Form
		thing = thing || rankThings.Has(f)
	}
	if !whose && !thing {
		return false
	}
	r.rankAt(a, v.Coef, i, j+1)
	a.Digits = t.Span
	if n, ok := r.lastOfRun(j+1, r.end); ok {
		a.About.Head, a.About.HeadN = r.singular(n), n
	}
	return true
}

// numberAfter reports whether "world" stands before the No. at i with a word between.
func (r *amountReader) numberAfter(i uint32) bool {
	return i > r.first+1 && r.toks[i-2].Form == formWorld && r.toks[i-1].Kind == article.Word
}

var formWorld = article.FormOf("world")

// lastOfRun returns the last of the at most four small words that begin at i
// without a break: the head of a noun phrase.
func (r *amountReader) lastOfRun(i, end uint32) (uint32, bool) {
	last, ok := uint32(0), false
	for n := i; n < min(end, i+4); n++ {
		t := &r.toks[n]
		if t.Form == formHyphen && r.glued(n) && r.glued(n+1) {
			continue
		}
		if t.Kind != article.Word || known(t.Form).is(isFunction) || t.Len() < 2 {
			break
		}
		last, ok = n, true
		if n > i && r.plural(n) {
			break
		}
	}
	return last, ok
}
