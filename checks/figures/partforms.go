package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// sumForm is how a text says that a figure is the total of others.
type sumForm uint8

const (
	colonForm   sumForm = iota // 30 people: 12 men, 10 women and 9 children
	withForm                   // 150 million, with Haddle providing 90 and Moor 60
	afterForm                  // 12 men and 10 women, 23 people in all
	nextForm                   // 24 medals. They took four golds, six silvers and 10 bronzes.
	includeForm                // 12 people, including 7 women and 6 men
	ofForm                     // of the 480 students, 298 were women and 182 men
)

// partsum is a total with the parts that should make it.
type partsum struct {
	form  sumForm
	total *facts.Amount
	group partGroup
}

// sumsIn finds the totals and parts of a sentence's amounts.
func sumsIn(doc *article.Document, list []facts.Amount) (out []partsum) {
	for i := 0; i < len(list); i++ {
		g, ok := groupAt(doc, list, i)
		if !ok {
			continue
		}
		if s, ok := totalFirst(doc, g); ok {
			out, i = append(out, s), g.last
			continue
		}
		if i > 0 {
			if form, ok := formBefore(doc, &list[i-1], &list[i], &list[g.last]); ok {
				out = append(out, partsum{form, &list[i-1], g})
			}
		}
		if s, ok := totalLast(doc, list, i, g); ok {
			out = append(out, s)
		}
		i = g.last
	}
	return out
}

// totalFirst reads a run whose first amount is the total of the others: "1,200
// people, 700 of them in schools and 600 in hospitals", "the 12 jurors, seven women
// and six men, took".
func totalFirst(doc *article.Document, g partGroup) (partsum, bool) {
	if len(g.parts) < 3 {
		return partsum{}, false
	}
	t, last := g.parts[0], g.parts[len(g.parts)-1]
	g.parts = g.parts[1:]
	if toldOff(doc, t, g.parts[0], last) {
		return partsum{includeForm, t, g}, true
	}
	s := doc.Sentences[t.Sentence].Tokens
	return partsum{colonForm, t, g}, len(g.parts) == 2 && bothSexesOf(doc, g.parts[0], last) && classOfHead(t) == otherClass && commaAfter(doc, s, last)
}

// totalLast reads the total that follows the run beginning with amount i: "£600,
// with £120 costs and a £60 surcharge, a total of £780".
func totalLast(doc *article.Document, list []facts.Amount, i int, g partGroup) (partsum, bool) {
	if g.last+1 >= len(list) {
		return partsum{}, false
	}
	if i > 0 && nearBefore(&list[i-1], &list[i]) {
		if !withPart(doc, &list[i-1], &list[i]) {
			return partsum{}, false
		}
		g.parts = append([]*facts.Amount{&list[i-1]}, g.parts...)
	}
	t := &list[g.last+1]
	if !saysTotal(doc, &list[g.last], t) || !oneKind(t, &list[i]) || !countable(t) {
		return partsum{}, false
	}
	if doc.Tokens[phraseStart(doc, t)].Form == formUp { // add up to 8: no hedge
		sum := *t
		sum.Hedge, t = facts.Exactly, &sum
	}
	return partsum{afterForm, t, g}, true
}

// withPart reports whether a run of parts is added to the amount before it: "fined
// £600, with £120 costs".
func withPart(doc *article.Document, x, first *facts.Amount) bool {
	p := phraseStart(doc, first)
	return countable(x) && oneKind(x, first) && p > x.Tokens.End && doc.Tokens[p-1].Form == formWith
}

// nearBefore reports whether an amount stands so close before a run of parts that
// it may be one of them.
func nearBefore(x, first *facts.Amount) bool {
	return oneKind(x, first) && first.Tokens.First <= x.Tokens.End+longestGap
}

// formBefore reads the words between a total and the first of its parts.
func formBefore(doc *article.Document, total, first, last *facts.Amount) (sumForm, bool) {
	if !countable(total) || !oneKind(total, first) {
		return 0, false
	}
	s := doc.Sentences[total.Sentence].Tokens
	p := phraseStart(doc, first)
	if p <= total.Tokens.End || p > total.Tokens.End+14 {
		return 0, false
	}
	bare := total.Unit == facts.Plain && !nounFollows(doc, total) || total.About.HeadN < total.Tokens.First && total.Unit == facts.Count
	switch t := &doc.Tokens[p-1]; {
	case bare && !madeBetween(doc, total, p): // a jury of 12, made up of seven women and six men
		return 0, false
	case t.Form == formListColon, dashAt(doc, p-1):
		return colonForm, closesAfter(doc, s, last)
	case t.Form == formOpen:
		return colonForm, total.Tokens.First > s.First && doc.Tokens[total.Tokens.First-1].Form != formOpen && parenthesised(doc, s, p, last)
	case includeWords.Has(t.Form):
		return includeForm, true
	}
	for n := total.Tokens.End; n+1 < p; n++ {
		if doc.Tokens[n].Form != formComma || doc.Tokens[n+1].Form != formWith {
			continue
		}
		if statedTotal(doc, total) {
			return colonForm, true
		}
		return withForm, true
	}
	if madeBetween(doc, total, p) {
		return colonForm, closesAfter(doc, s, last) || commaAfter(doc, s, last)
	}
	return includeForm, toldOff(doc, total, first, last)
}

// classOfHead is the class of people that an amount counts, by its noun alone.
func classOfHead(a *facts.Amount) class {
	c, _ := classes.Get(a.About.Head)
	return c
}

// bothSexesOf reports whether one amount counts men and the other women.
func bothSexesOf(doc *article.Document, x, y *facts.Amount) bool {
	c, okX := classes.Get(x.About.Head)
	d, okY := classes.Get(y.About.Head)
	return okX && okY && isSex(c) && isSex(d) && x.About.Head != y.About.Head
}

// madeBetween reports whether the words between a total and its parts say that they
// make it: "is made up of", "consists of".
func madeBetween(doc *article.Document, total *facts.Amount, p uint32) bool {
	for n := total.Tokens.End; n < p; n++ {
		if f := doc.Tokens[n].Form; madeWords.Has(f) || f == formUp && doc.Tokens[n-1].Form == formMade {
			return true
		}
	}
	return false
}

// commaAfter reports whether a comma ends the run of parts: "made up of seven women and
// six men, took".
func commaAfter(doc *article.Document, s article.Range, last *facts.Amount) bool {
	for n := last.Tokens.End; n < min(s.End, last.Tokens.End+5); n++ {
		if doc.Tokens[n].Form == formComma {
			return true
		}
	}
	return false
}

// toldOff reports whether the parts follow their total with only a comma and say
// where they are: "1,200 people, 700 of them in schools and 600 in hospitals".
func toldOff(doc *article.Document, total, first, last *facts.Amount) bool {
	s := doc.Sentences[total.Sentence].Tokens
	p := phraseStart(doc, first)
	for n := total.Tokens.End; n+1 < p; n++ { // 1,500 people in 2016, 12,000 in 2017
		if t := &doc.Tokens[n]; t.Kind == article.Number || facts.Function(t.Form) {
			return false
		}
	}
	return total.Unit == facts.Count && !lastsTime(total) && doc.Tokens[p-1].Form == formComma && p <= total.Tokens.End+4 && first.Tokens.End < s.End && last.Tokens.End < s.End &&
		placeWords.Has(doc.Tokens[first.Tokens.End].Form) && placeWords.Has(doc.Tokens[last.Tokens.End].Form)
}

// placeWords follow a part that has no noun of its own.
var placeWords = article.NewSet("of", "in", "from", "at", "on", "by", "for")

// statedTotal reports whether the amount itself says that it is a total: "a total
// of 30", "£2.3 million in all".
func statedTotal(doc *article.Document, t *facts.Amount) bool {
	s := doc.Sentences[t.Sentence].Tokens
	if p := phraseStart(doc, t); p > s.First+1 && doc.Tokens[p-1].Form == formOf && inAllWords.Has(doc.Tokens[p-2].Form) {
		return true
	}
	for n := t.Tokens.End; n < min(s.End, t.Tokens.End+3); n++ {
		if f := doc.Tokens[n].Form; f == formAll && doc.Tokens[n-1].Form == formIn || f == formTotalWord || f == formAltogether {
			return n+1 >= s.End || doc.Tokens[n+1].Form != formWith // in all with those abroad
		}
	}
	return false
}

// nounFollows reports whether a content word stands right after the amount.
func nounFollows(doc *article.Document, a *facts.Amount) bool {
	if int(a.Tokens.End) >= len(doc.Tokens) {
		return false
	}
	t := &doc.Tokens[a.Tokens.End]
	return t.Kind == article.Word && !facts.Function(t.Form) && t.Is(article.SpaceBefore)
}

var includeWords = article.NewSet("including", "among", "included", "includes", "include")

// closesAfter reports whether the run of parts is the last thing of its sentence,
// or of what stands between dashes.
func closesAfter(doc *article.Document, s article.Range, last *facts.Amount) bool {
	for n := last.Tokens.End; n < min(s.End, last.Tokens.End+12); n++ {
		switch t := &doc.Tokens[n]; {
		case dashAt(doc, n):
			return true
		case t.Kind == article.Number, t.Form == formComma && n > last.Tokens.End+4:
			return false
		}
	}
	return s.End <= last.Tokens.End+12
}

// parenthesised reports whether the brackets that open before token p close after
// the last part.
func parenthesised(doc *article.Document, s article.Range, p uint32, last *facts.Amount) bool {
	for n := p; n < min(s.End, last.Tokens.End+8); n++ {
		if doc.Tokens[n].Form == formClose {
			return n >= last.Tokens.End
		}
	}
	return false
}

// saysTotal reports whether an amount says that it is the total of what stands
// before it: "for a total of 45", "23 in all", "(70 total)".
func saysTotal(doc *article.Document, last, t *facts.Amount) bool {
	s := doc.Sentences[t.Sentence].Tokens
	p := phraseStart(doc, t)
	if p > last.Tokens.End+14 || p < last.Tokens.End {
		return false
	}
	switch f := doc.Tokens[p-1].Form; {
	case addWords.Has(f) && doc.Tokens[p].Form == formUp: // add up to
		return true
	case inAllWords.Has(f), f == formTo && p > s.First+1 && sumVerbs.Has(doc.Tokens[p-2].Form): // add up to, amount to
		return true
	case f == formAll && doc.Tokens[p-2].Form == formComma: // two boys and three girls, all six of them
		return t.Tokens.End < s.End && doc.Tokens[t.Tokens.End].Form == formOf
	}
	return statedTotal(doc, t)
}

// addWords stand before "up to" and a sum.
var addWords = article.NewSet("add", "adds", "added", "adding")

// sumVerbs stand before "to" and a sum.
var sumVerbs = article.NewSet("up", "amount", "amounts", "amounted", "come", "comes", "came")

var (
	inAllWords     = article.NewSet("total", "totalling", "totaling", "altogether", "sum")
	formIn         = article.FormOf("in")
	formTotalWord  = article.FormOf("total")
	formAltogether = article.FormOf("altogether")
)
