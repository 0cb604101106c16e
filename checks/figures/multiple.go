package figures

import (
	"math/big"

	"copydesk/article"
	"copydesk/facts"
)

// multiple is what a word makes of a figure: how many times as much it became,
// and the least and greatest ratios that it is used for.
type multiple struct{ times, low, high quota }

// quota is a fraction.
type quota struct{ a, b int64 }

func (r quota) rat() *big.Rat { return big.NewRat(r.a, r.b) }

var (
	doubleOf = multiple{quota{2, 1}, quota{185, 100}, quota{235, 100}}
	tripleOf = multiple{quota{3, 1}, quota{27, 10}, quota{35, 10}}
	fourOf   = multiple{quota{4, 1}, quota{36, 10}, quota{46, 10}}
	halfOf   = multiple{quota{1, 2}, quota{39, 100}, quota{56, 100}}
)

var (
	// factorWords are the words that a factor begins with, but for "half".
	factorWords = factorTable(map[string]multiple{
		"doubled": doubleOf, "doubles": doubleOf, "doubling": doubleOf, "tripled": tripleOf, "triples": tripleOf, "tripling": tripleOf,
		"double": doubleOf, "triple": tripleOf, "treble": tripleOf, "quadruple": fourOf, "quadruples": fourOf, "trebles": tripleOf, "halve": halfOf, "halves": halfOf, "trebled": tripleOf, "trebling": tripleOf, "quadrupled": fourOf, "quadrupling": fourOf, "halved": halfOf, "halving": halfOf,
	}, map[string]int64{
		"twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10,
		"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "twenty": 20,
	}, map[string]int64{"a": 1, "one": 1, "an": 1, "two": 2, "three": 3, "four": 4})
	partNames = article.NewTable(map[string]int64{
		"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "seventh": 7, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
	})
)

// factorWord is what a word can be at the beginning of a factor: a factor by itself,
// one with "fold", and how many parts of something; zero where it is not.
type factorWord struct {
	alone       multiple
	fold, parts int64
}

func factorTable(alone map[string]multiple, folds, parts map[string]int64) *article.Table[factorWord] {
	all := map[string]factorWord{}
	for w, m := range alone {
		all[w] = factorWord{alone: m}
	}
	for w, k := range folds {
		all[w] = factorWord{fold: k, parts: parts[w]}
	}
	for w, n := range parts {
		all[w] = factorWord{fold: folds[w], parts: n}
	}
	return article.NewTable(all)
}

var (
	formFold   = article.FormOf("fold")
	formDown   = article.FormOf("down")
	formThan   = article.FormOf("than")
	formNearly = article.FormOf("nearly")
	formAlmost = article.FormOf("almost")
	formHalf   = article.FormOf("half")
	formMore   = article.FormOf("more")
)

// factor is a change that is written as a word: doubled, fivefold, by a third.
type factor struct {
	tokens article.Range
	ratios extent // what the new figure may be to the old
	coming bool   // it will change
	price  bool   // it is a change of a price in per cent
}

// isMultiple reports whether a word is a factor by itself: "halved".
func isMultiple(f article.FormID) bool {
	w, _ := factorWords.Get(f)
	return w.alone != multiple{}
}

// factorsIn reads the factors of a sentence.
func factorsIn(doc *article.Document, s article.Range) (out []factor) {
	for n := s.First; n < s.End; n++ {
		if doc.Tokens[n].Kind != article.Word {
			continue
		}
		f, ok := factorAt(doc, s, n)
		if ok {
			out = append(out, f)
			n = f.tokens.End - 1
		}
	}
	return out
}

// factorAt reads the factor whose first word is token n.
func factorAt(doc *article.Document, s article.Range, n uint32) (factor, bool) {
	w, ok := factorWords.Get(doc.Tokens[n].Form)
	if !ok && doc.Tokens[n].Form != formHalf {
		return factor{}, false
	}
	if w.alone != (multiple{}) {
		if n+1 < s.End && doc.Tokens[n+1].Form == formDown { // doubling down on growth
			return factor{}, false
		}
		return hedged(doc, s, article.Range{First: n, End: n + 1}, w.alone), true
	}
	if k, end, ok := foldAt(doc, s, n, w.fold); ok {
		// a fivefold increase is one to five times as much; for some, by five times
		m := multiple{quota{k, 1}, quota{k * 88, 100}, quota{k*112 + 100, 100}}
		return hedged(doc, s, article.Range{First: n, End: end}, m), true
	}
	return fractionAt(doc, s, n, w.parts)
}

// foldAt reads "fivefold" and "five-fold", whose first word says k.
func foldAt(doc *article.Document, s article.Range, n uint32, k int64) (_ int64, end uint32, ok bool) {
	if k == 0 {
		return 0, 0, false
	}
	if doc.Tokens[n].Len() > 6 {
		return k, n + 1, true
	}
	end = n + 1
	if end < s.End && doc.Tokens[end].Form == formHyphen {
		end++
	}
	if end < s.End && doc.Tokens[end].Form == formFold {
		return k, end + 1, true
	}
	return 0, 0, false
}

// fractionAt reads "by a third", "rose a fifth", "up two-thirds", "a one-third
// cut", whose first word says how many parts, if it does. A part of something is
// none: "a third of the voters".
func fractionAt(doc *article.Document, s article.Range, n uint32, parts int64) (factor, bool) {
	i, count := n, int64(1)
	if parts != 0 {
		count, i = parts, n+1
		if i < s.End && doc.Tokens[i].Form == formHyphen {
			i++
		}
	} else if doc.Tokens[n].Form != formHalf {
		return factor{}, false
	}
	if i >= s.End {
		return factor{}, false
	}
	k, ok := partNames.Get(doc.Tokens[i].Form)
	if !ok || count >= k {
		return factor{}, false
	}
	at := article.Range{First: n, End: i + 1}
	dir := fractionDirection(doc, s, at)
	if dir == 0 {
		return factor{}, false
	}
	low, mid, high := quota{count * 85, k * 100}, quota{count, k}, quota{count * 115, k * 100}
	f := hedged(doc, s, at, multiple{mid, low, high})
	one := point(frac(1, 1))
	if dir > 0 {
		f.ratios = one.plus(f.ratios)
	} else {
		f.ratios = one.minus(f.ratios)
	}
	return f, true
}

// fractionDirection is which way the fraction changes a figure: a verb stands
// before it, or a noun of change after it.
func fractionDirection(doc *article.Document, s, at article.Range) int {
	if at.End < s.End {
		switch f := doc.Tokens[at.End].Form; {
		case f == formOf:
			if at.First > s.First && at.End+1 < s.End && doc.Tokens[at.First-1].Form == formLost && ownerWords.Has(doc.Tokens[at.End+1].Form) {
				return -1 // the town has lost a quarter of its people
			}
			return 0
		case riseNouns.Has(f):
			return 1
		case fallNouns.Has(f):
			return -1
		}
	}
	n := at.First
	if n > s.First+1 && doc.Tokens[n-1].Form == formOf { // a rise of a third
		switch f := doc.Tokens[n-2].Form; {
		case riseNouns.Has(f):
			return 1
		case fallNouns.Has(f):
			return -1
		}
	}
	for n > s.First && (hedgeWords.Has(doc.Tokens[n-1].Form) || doc.Tokens[n-1].Form == formBy || doc.Tokens[n-1].Form == formUp && doc.Tokens[n].Form == formTo) {
		n--
	}
	by := n < at.First && doc.Tokens[n].Form == formBy
	for k := n; k > s.First && n-k < 9; k-- {
		switch f := doc.Tokens[k-1].Form; {
		case riseVerbs.Has(f):
			return 1
		case fallVerbs.Has(f):
			return -1
		}
		if !by {
			break
		}
	}
	return 0
}

var (
	formLost   = article.FormOf("lost")
	ownerWords = article.NewSet("its", "their")
	riseNouns  = article.NewSet("rise", "increase", "jump", "gain", "surge", "leap", "hike", "climb", "growth", "higher", "more")
	fallNouns  = article.NewSet("fall", "drop", "cut", "decline", "reduction", "decrease", "slump", "plunge", "dip", "slide", "lower", "less", "fewer")
	hedgeWords = article.NewSet("more", "less", "than", "about", "nearly", "almost", "around", "over", "roughly", "some", "at", "least", "to", "as", "much", "just", "under", "only", "approximately", "well", "a", "full")
)

// hedged widens the ratios of a factor by the words before it: "more than
// doubled", "nearly halved", "about a third".
func hedged(doc *article.Document, s, at article.Range, m multiple) factor {
	f := factor{tokens: at, ratios: extent{m.low.rat(), m.high.rat()}}
	if at.First == s.First {
		return f
	}
	t := m.times.rat()
	shrinks := t.Cmp(frac(1, 1)) < 0 && isMultiple(doc.Tokens[at.First].Form)
	scale := func(a, b int64) *big.Rat { return new(big.Rat).Mul(t, frac(a, b)) }
	switch before := doc.Tokens[at.First-1].Form; {
	case before == formThan && at.First > s.First+1 && doc.Tokens[at.First-2].Form == formMore: // more than doubled
		f.ratios = extent{scale(98, 100), scale(160, 100)}
		if shrinks {
			f.ratios = extent{scale(40, 100), scale(102, 100)}
		}
	case before == formNearly || before == formAlmost:
		f.ratios = extent{scale(80, 100), f.ratios.high}
		if shrinks {
			f.ratios = extent{scale(95, 100), scale(130, 100)}
		}
	case hedgeWords.Has(before):
		f.ratios = extent{scale(75, 100), scale(133, 100)}
	}
	return f
}

// multiples checks "doubled to 84 from 62", "cut by a fifth to 120 from 180".
func (r *changeReader) multiples(list []facts.Amount) {
	if len(list) < 2 || len(list) > 12 {
		return
	}
	for _, f := range factorsIn(r.Doc, r.Doc.Sentences[list[0].Sentence].Tokens) {
		old, now, ok := factorEnds(r.Doc, list, f)
		if !ok {
			continue
		}
		o, n := pairWritten(old, now)
		if o.positive() && !n.over(o).meets(f.ratios) {
			r.reportFactor(f, old, now)
		}
	}
}
