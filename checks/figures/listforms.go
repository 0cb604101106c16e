package figures

import (
	"copydesk/article"
	"copydesk/facts"
	"strings"
)

var (
	// uncounted are nouns whose number announces no list.
	uncounted = article.NewSet("second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year", "decade", "century", "time", "percent", "point", "mile", "foot",
		"metre", "pound", "dollar", "cent", "euro", "half", "third", "game", "goal", "run", "set", "innings", "match", "shot", "vote", "hundred", "thousand", "million", "billion", "degree", "word", "page", "gig",
		"generation", "round", "term", "minutes", "seat", "size", "inch", "fold", "quarters")
	formListColon  = article.FormOf(":")
	formLongDash   = article.FormOf("—")
	formTwoHyphens = article.FormOf("--")
	listClosers    = article.NewSet(".", "!", "?", "\"", "”", ")")
)

// longestList is how many tokens after its number a list in a sentence ends.
const longestList = 240

// listAfter reads the list that an amount announces in its own sentence, and the
// tokens that it takes.
func listAfter(doc *article.Document, a *facts.Amount) (enumeration, article.Range, bool) {
	s := doc.Sentences[a.Sentence].Tokens
	end := min(sentenceEnd(doc, s), a.Tokens.End+longestList)
	n := a.About.HeadN + 1
	if n >= end {
		return enumeration{}, article.Range{}, false
	}
	if dashAt(doc, n) {
		return dashList(doc, a, article.Range{First: n + 1, End: end})
	}
	if c, ok := colonAfter(doc, n, end); ok {
		e, at, ok := whole(doc, article.Range{First: c + 1, End: end})
		if !ok || e.low == 1 {
			if plain, at, ok := plainItems(doc, article.Range{First: c + 1, End: end}); ok {
				return plain, at, ok
			}
		}
		return e, at, ok
	}
	if doc.Tokens[n].Form == formOpen {
		return bracketed(doc, article.Range{First: n + 1, End: end})
	}
	if k := n + 1; k < end && doc.Tokens[n].Kind == article.Word && doc.Tokens[k].Form == formComma && arrestWords.Has(doc.Tokens[n].Form) {
		n++ // the three men arrested, Piotr Lem, 31, and
	}
	if doc.Tokens[n].Form == formComma {
		if e, at, ok := quotedList(doc, article.Range{First: n + 1, End: s.End}); ok {
			return e, at, ok
		}
		return apposition(doc, a, article.Range{First: n + 1, End: end})
	}
	if e, at, ok := copular(doc, a, article.Range{First: n, End: end}); ok {
		return e, at, ok
	}
	return enumeration{}, article.Range{}, false
}

// partitive reports whether the things are those that others are taken from: "one
// of the four banks", or a dozen, which is a round number.
func partitive(doc *article.Document, a *facts.Amount) bool {
	s := doc.Sentences[a.Sentence].Tokens
	for n := a.Tokens.First; n < a.Tokens.End; n++ {
		if dozens.Has(doc.Tokens[n].Form) {
			return true
		}
	}
	n := skipFillers(doc, phraseStart(doc, a), s.First)
	if n < s.First+2 || doc.Tokens[n-1].Form != formOf {
		return false
	}
	return strings.HasSuffix(doc.FormText(doc.Tokens[n-2].Form), "est") || (doc.Tokens[n-2].Kind == article.Number || listNumbers.Has(doc.Tokens[n-2].Form) || someWords.Has(doc.Tokens[n-2].Form))
}

// arrestWords may stand between those who are counted and their names.
var arrestWords = article.NewSet("arrested", "charged", "killed", "accused", "named", "involved", "injured", "convicted", "jailed", "elected", "chosen", "affected", "rescued", "honoured", "selected", "concerned", "missing", "shortlisted", "nominated", "appointed", "detained", "closed", "planned", "hit")

var (
	dozens    = article.NewSet("dozen", "dozens")
	someWords = article.NewSet("each", "any", "some", "none", "most", "many", "several", "all", "either", "both", "half", "members", "member", "part")
)

// sentenceEnd is the end of the sentence without its full stop and quotation mark.
func sentenceEnd(doc *article.Document, s article.Range) uint32 {
	end := s.End
	for end > s.First && listClosers.Has(doc.Tokens[end-1].Form) {
		end--
	}
	return end
}

// dashAt reports whether token n is a dash between words.
func dashAt(doc *article.Document, n uint32) bool {
	f := doc.Tokens[n].Form
	return f == formDash || f == formLongDash || f == formTwoHyphens || f == formHyphen && doc.Tokens[n].Is(article.SpaceBefore) && int(n)+1 < len(doc.Tokens) && doc.Tokens[n+1].Is(article.SpaceBefore)
}

// colonAfter finds the colon that ends the clause of the announcement: no other
// figure and no comma stands before it.
func colonAfter(doc *article.Document, n, end uint32) (uint32, bool) {
	for k := n; k < min(end, n+14); k++ {
		switch t := &doc.Tokens[k]; {
		case t.Form == formListColon:
			return k, k+1 < end
		case t.Form == formComma && saidThen(doc, k, min(end, n+14)):
		case t.Kind == article.Number, listNumbers.Has(t.Form), t.Kind == article.Punct && t.Form != formHyphen:
			return 0, false
		}
	}
	return 0, false
}

// saidThen reports whether the comma at token n begins "the inspector said:".
func saidThen(doc *article.Document, n, end uint32) bool {
	for k := n + 1; k+1 < min(end, n+7); k++ {
		if facts.IsSaying(doc.Tokens[k].Form) && doc.Tokens[k+1].Form == formListColon {
			return true
		}
	}
	return false
}

// plainItems counts the items of a list behind a colon that do not all begin alike, "soup,
// trout, lamb, a salad and plum tart", where none is a name that the next may tell of.
func plainItems(doc *article.Document, r article.Range) (e enumeration, at article.Range, ok bool) {
	e, _ = enumerate(doc, r)
	if e.sums || !e.joined || len(e.items) < 2 {
		return e, r, false
	}
	n := 0
	for i, item := range e.items {
		k := segmentStart(doc, item)
		if k == nameSegment || i < len(e.items)-1 && longPiece(doc, item) || i > 0 && k == aSegment && segmentStart(doc, e.items[i-1]) == theSegment {
			return e, r, false
		}
		n++
	}
	last := e.items[len(e.items)-1]
	if e.oxford && conjunctions(doc, last) > 0 || !e.oxford && conjunctions(doc, last) != 1 || conjunctions(doc, article.Range{First: r.First, End: last.First}) > 0 && !e.oxford {
		return e, r, false
	}
	if !e.oxford {
		n++
	}
	return enumeration{items: e.items, low: n, high: n, joined: true}, r, n > 2
}

// conjunctions counts the "and" of some tokens.
func conjunctions(doc *article.Document, r article.Range) (n int) {
	for i := r.First; i < r.End; i++ {
		if conjunction(doc.Tokens[i].Form) {
			n++
		}
	}
	return n
}

// whole reads a range of tokens as nothing but a list.
func whole(doc *article.Document, r article.Range) (enumeration, article.Range, bool) {
	e, ok := enumerate(doc, r)
	return e, r, ok
}

// bracketed reads the names between brackets.
func bracketed(doc *article.Document, r article.Range) (enumeration, article.Range, bool) {
	for n := r.First; n < r.End; n++ {
		if doc.Tokens[n].Form == formClose {
			r.End = n
			break
		}
	}
	if r.Len() == 0 {
		return enumeration{}, r, false
	}
	e, ok := enumerate(doc, r)
	return e, r, ok && named(doc, e)
}

// named reports whether every item of a list begins with a capital.
func named(doc *article.Document, e enumeration) bool {
	for _, item := range e.items {
		if segmentStart(doc, item) != nameSegment && !roleAndName(doc, item) {
			return false
		}
	}
	return true
}

// roleAndName reports whether an item is a word for someone and the name: "singer Ola Frey".
func roleAndName(doc *article.Document, item article.Range) bool {
	return item.Len() > 2 && item.Len() < 6 && doc.Tokens[item.First+1].Is(article.Capitalised) && doc.Tokens[item.End-1].Is(article.Capitalised) && doc.Tokens[item.First].Kind == article.Word && !facts.Function(doc.Tokens[item.First].Form)
}

// nextList reads the list of the sentence after: "three candidates are standing. They
// are Ann Marsh, Bob Reed and Carl Tarn."
func nextList(doc *article.Document, a *facts.Amount) (enumeration, article.Range, bool) {
	if int(a.Sentence)+1 >= len(doc.Sentences) || lastNumber(doc, a) {
		return enumeration{}, article.Range{}, false
	}
	s := doc.Sentences[a.Sentence+1].Tokens
	if s.Len() < 5 || s.Len() > longestList || !theyWords.Has(doc.Tokens[s.First].Form) || !areWords.Has(doc.Tokens[s.First+1].Form) {
		return enumeration{}, article.Range{}, false
	}
	e, at, ok := whole(doc, article.Range{First: s.First + 2, End: sentenceEnd(doc, s)})
	return e, at, ok && (named(doc, e) || doc.Tokens[e.items[0].End].Form == formSemicolon)
}

var theyWords = article.NewSet("they", "these")

// dashList reads the list between two dashes, or from one to the end of the sentence.
func dashList(doc *article.Document, a *facts.Amount, r article.Range) (enumeration, article.Range, bool) {
	for n := r.First; n < r.End; n++ {
		if dashAt(doc, n) {
			r.End = n
			break
		}
	}
	if r.Len() == 0 {
		return enumeration{}, r, false
	}
	return whole(doc, r)
}

// apposition reads the names after a comma that say who or what the things are:
// "his two sons, Avi and Joel, ...". A comma or the end must follow the last.
func apposition(doc *article.Document, a *facts.Amount, r article.Range) (enumeration, article.Range, bool) {
	end, ok := appositionEnd(doc, r)
	r.End = end
	known := introduced(doc, a, r)
	if !ok || !known && !anyPeople.Has(a.About.Head) && !closedNames(doc, a, r) {
		return enumeration{}, r, false
	}
	e, ok := enumerate(doc, r)
	if !known && !anyPeople.Has(a.About.Head) {
		return e, r, ok && len(e.items) > 1 && named(doc, e)
	}
	if !known {
		return e, r, ok && people(doc, e)
	}
	return e, r, ok && named(doc, e)
}

// appositionEnd finds where a list after a comma ends: at the comma that follows
// its "and", or at the end of the sentence.
func appositionEnd(doc *article.Document, r article.Range) (uint32, bool) {
	joined := false
	for n := r.First; n < r.End; n++ {
		switch f := doc.Tokens[n].Form; {
		case conjunction(f):
			joined = true
		case f == formComma && joined && !ageAt(doc, n+1, r.End):
			return n, true
		case doc.Tokens[n].Kind == article.Punct && f != formComma && f != formHyphen && f != formOpen && f != formClose:
			return n, joined && f == formSemicolon
		}
	}
	return r.End, joined
}

// ageAt reports whether a bare age stands at token n.
func ageAt(doc *article.Document, n, end uint32) bool {
	return n < end && doc.Tokens[n].Kind == article.Number && (n+1 == end || doc.Tokens[n+1].Form == formComma)
}

// introduced reports whether the things are known ones, so that the names after
// the comma say who they are: "his two sons", "the four brothers". At the end of a
// sentence only a possessive says so: "the debts of the four provinces, Quebec and
// Saskatchewan".
func introduced(doc *article.Document, a *facts.Amount, r article.Range) bool {
	s := doc.Sentences[a.Sentence].Tokens
	n := phraseStart(doc, a)
	if n == s.First { // four men, John, Paul and George, were arrested
		return r.End+1 < s.End && doc.Tokens[r.End].Form == formComma && verbAfter.Has(doc.Tokens[r.End+1].Form)
	}
	f := doc.Tokens[n-1].Form
	if kin.Has(a.About.Head) && (haveWords.Has(f) || conjunction(f) && survivedBefore(doc, s, n)) { // she has three children, Ann and Bob
		return true
	}
	if f == formS || theWords.Has(f) && f != formThe {
		return true
	}
	return (f == formThe || f == formAllW) && r.End < s.End && doc.Tokens[r.End].Form == formComma
}

// survivedBefore reports whether "survived by" stands before token n.
func survivedBefore(doc *article.Document, s article.Range, n uint32) bool {
	for k := n; k > s.First && k+8 > n; k-- {
		if doc.Tokens[k-1].Form == formSurvived {
			return true
		}
	}
	return false
}

// quotedList counts the titles between quotation marks behind a comma: "made four records,
// "Hush", "Hollow" and "Hare"."
func quotedList(doc *article.Document, r article.Range) (e enumeration, at article.Range, ok bool) {
	i, joined := r.First, false
	for i < r.End && openQuotes.Has(doc.Tokens[i].Form) {
		k := i + 1
		for k < r.End && !closeQuotes.Has(doc.Tokens[k].Form) {
			k++
		}
		if k >= r.End && !joined {
			return e, r, false
		}
		e.low++
		i = k + 1
		if joined || i >= r.End {
			break
		}
		if doc.Tokens[i].Form == formComma {
			i++
		}
		if i < r.End && conjunction(doc.Tokens[i].Form) {
			i, joined = i+1, true
		}
	}
	e.high = e.low
	return e, article.Range{First: r.First, End: min(i, r.End)}, joined && e.low > 1
}

var (
	openQuotes  = article.NewSet("\"", "“", "‘")
	closeQuotes = article.NewSet("\"", "”", "’")
)

// closedNames reports whether names between two commas are of what was counted though
// nothing introduces them: "trains to four cities, Arden, Box and Carr, were cancelled".
func closedNames(doc *article.Document, a *facts.Amount, r article.Range) bool {
	s := doc.Sentences[a.Sentence].Tokens
	if r.End+1 >= s.End || doc.Tokens[r.End].Form != formComma || !verbAfter.Has(doc.Tokens[r.End+1].Form) || !placeKinds.Has(a.About.Head) {
		return false
	}
	commas := 0
	for i := r.First; i < r.End; i++ {
		if doc.Tokens[i].Form == formComma {
			commas++
		}
	}
	return commas > 0
}

// placeKinds are what has a name on the map.
var placeKinds = article.NewSet("city", "town", "village", "country", "state", "county", "station", "port", "island", "district", "region", "borough", "suburb", "school", "hospital", "library", "museum", "airport", "bridge", "river", "lake", "pool", "park", "street", "parish", "club", "branch", "site")

// copular reads "the three winners were A, B and C."
func copular(doc *article.Document, a *facts.Amount, r article.Range) (enumeration, article.Range, bool) {
	for n := r.First; n < min(r.End, r.First+8); n++ {
		t := &doc.Tokens[n]
		if t.Kind != article.Word {
			break
		}
		if areWords.Has(t.Form) {
			r.First = n + 1
			e, ok := enumerate(doc, r)
			return e, r, ok && named(doc, e)
		}
	}
	return enumeration{}, r, false
}

var (
	formThe  = article.FormOf("the")
	areWords = article.NewSet("are", "were")
)

var (
	verbAfter = article.NewSet("were", "was", "are", "is", "have", "has", "had", "will", "would", "could", "face", "died", "said", "did", "do", "pleaded", "declined", "denied", "won", "lost", "met", "took", "escaped")
	haveWords = article.NewSet("has", "have", "had", "leaves", "by", "with")
	kin       = article.NewSet("child", "son", "daughter", "brother", "sister", "grandchild", "grandson", "granddaughter")
)

// anyPeople are nouns for people of any kind: "three suspects, a man and his son".
// Of "three soldiers, a policeman and a nurse" the others are no soldiers.
var anyPeople = article.NewSet("suspect", "person", "victim", "defendant", "survivor", "hostage", "accused", "casualty")

// people reports whether the list is of two people or more who are not named.
func people(doc *article.Document, e enumeration) bool {
	for _, item := range e.items {
		if k := segmentStart(doc, item); k != aSegment && k != theSegment {
			return false
		}
	}
	return true
}
