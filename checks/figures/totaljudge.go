package figures

import (
	"cmp"
	"math/big"
	"slices"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// hedgedExtent is the extent of a total with its hedge: "more than 30" may be 45,
// "up to $700 million" may be $600 million.
func hedgedExtent(a *facts.Amount, e extent) extent {
	far := new(big.Rat).Mul(e.high, frac(100, 1))
	switch a.Hedge {
	case facts.MoreThan, facts.AtLeast:
		e.high = far
	case facts.AtMost, facts.LessThan, facts.Nearly:
		e.low = new(big.Rat)
		if a.Hedge == facts.Nearly {
			e.low = new(big.Rat).Mul(e.high, frac(4, 5))
		}
	}
	return e
}

// withEarlier reports whether a figure of the two sentences before the parts makes the
// total with them: "The show took £8,500. The bar added £970 and a raffle £1,130, so
// that the evening made £10,600 in all."
func (r *totalReader) withEarlier(s partsum) bool {
	first := s.group.parts[0]
	i, _ := slices.BinarySearchFunc(r.list, first.Tokens.First, func(a facts.Amount, n uint32) int { return cmp.Compare(a.Tokens.First, n) })
	for k := i - 1; k >= 0 && r.list[k].Sentence+2 >= first.Sentence; k-- {
		if a := &r.list[k]; a.Value.Sign() > 0 && oneKind(a, first) && r.makes(partsum{s.form, s.total, partGroup{parts: append([]*facts.Amount{a}, s.group.parts...)}}) {
			return true
		}
	}
	return false
}

// inWholes reports a sum that only rounding can save, "£3m and £4m, £8m in all":
// the figures are whole and few, and the reader will add them up.
func (r *totalReader) inWholes(s partsum) {
	sum := facts.Int(0)
	for _, a := range append([]*facts.Amount{s.total}, s.group.parts...) {
		d, ok := facts.ParseDecimal(r.Doc.In(a.Digits))
		if !ok || d.Exp < 0 || a.Value.Exp != s.total.Value.Exp || a.Hedge != facts.Exactly || len(s.group.parts) > 3 {
			return
		}
		if a == s.total {
			continue
		}
		if sum, ok = sum.Add(a.Value); !ok {
			return
		}
	}
	if sum.Cmp(s.total.Value) != 0 {
		r.report(s, checks.Warning)
	}
}

// partExceeds reports whether one part alone is more than the total.
func (r *totalReader) partExceeds(s partsum, whole extent) bool {
	for _, a := range s.group.parts {
		if whole.below(written(a, place(a.Value))) {
			return true
		}
	}
	return false
}

// class is a sort of people that counts part them into.
type class uint8

// The classes: by sex, by age, by country, and those that say nothing of the others.
const (
	otherClass class = iota
	sexClass
	ageClass
	youngClass
	nationClass
	anyClass
)

var classes = article.NewTable(map[string]class{
	"man": sexClass, "woman": sexClass, "male": sexClass, "female": sexClass, "boy": youngClass, "girl": youngClass, "adult": ageClass, "child": ageClass, "teenager": ageClass, "minor": ageClass,
	"baby": ageClass, "toddler": ageClass, "pensioner": ageClass, "infant": ageClass, "youth": ageClass,
	"civilian": anyClass, "foreigner": anyClass, "national": anyClass, "citizen": anyClass, "victim": anyClass, "resident": anyClass, "tourist": anyClass, "person": anyClass, "member": anyClass,
	"relative": anyClass, "local": anyClass, "native": anyClass, "muslim": anyClass, "immigrant": anyClass, "refugee": anyClass, "suspect": anyClass, "volunteer": anyClass, "survivor": anyClass,
})

// collectives are nouns for what has members of its own.
var collectives = article.NewSet("family", "group", "team", "club", "company", "firm", "country", "nation", "state", "city", "town", "village", "party", "bus", "ship", "plane", "boat", "vessel", "car", "crew", "school",
	"house", "home", "building", "site", "station", "place", "couple", "household", "union", "bank", "agency", "unit", "set", "gang", "pair", "package", "deal", "region", "county", "district", "vehicle", "train", "attack", "case",
	"incident", "event", "game", "match", "hour", "day", "week", "month", "year")

// exclusive reports whether nothing can be two of the parts at once: men and
// women, Britons and Danes. Eleven civilians and three children may be eleven people.
func (r *totalReader) exclusive(t *facts.Amount, parts []*facts.Amount) bool {
	if parts[0].Unit == facts.Money {
		return true
	}
	first := r.classOf(parts[0])
	for _, a := range parts {
		if a.About.Head == t.About.Head && a.About.Head != 0 && a.About.HeadN > a.Tokens.First && parts[0].About.Head != a.About.Head {
			return false // 60 paintings and 30 works on loan
		}
		if c := r.classOf(a); c == anyClass || c != first && !(isSex(c) && isSex(first)) {
			return false
		}
	}
	return true
}

func isSex(c class) bool { return c == sexClass || c == youngClass }

func (r *totalReader) classOf(a *facts.Amount) class {
	if a.About.Head == 0 || a.About.HeadN < a.Tokens.End { // 700 of them
		return otherClass
	}
	if c, ok := classes.Get(a.About.Head); ok {
		return c
	}
	if r.Doc.Tokens[a.About.HeadN].Is(article.Capitalised) {
		return nationClass
	}
	return otherClass
}

// open reports whether the words around the parts say that there are more: "others",
// "including", "the rest".
func (r *totalReader) open(s partsum) bool {
	first, last := s.total.Tokens.End, s.group.parts[len(s.group.parts)-1].Tokens.End
	end := r.Doc.Sentences[s.total.Sentence].Tokens.End
	for n := first; n < min(end, last+10); n++ {
		if f := r.Doc.Tokens[n].Form; restWords.Has(f) || includeWords.Has(f) {
			return true
		}
	}
	return oneMore(r.Doc, article.Range{First: last, End: min(end, last+10)}) // five passengers, three walkers and the driver
}
