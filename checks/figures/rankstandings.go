package figures

import (
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/facts"
)

// standing is one line of an order that an article tells in prose: who, in what place,
// with what figure.
type standing struct {
	owner    int32         // the entity; below -1 one that the text does not name
	place    int           // 1 the first, lastPlace the last; 0 unknown
	way      int           // 1 when the first has the greatest figure, -1 the least; 0 unknown
	listed   bool          // the place is that of a list: "followed by"
	word     article.Range // the word of its place
	of       dimension     // what its superlative is of
	fronted  bool          // the figure stands before the owner: "With 14 medals Norway"
	before   bool          // its place is only said to be better than that of another
	others   bool          // it is of one of "the others"
	plain    bool          // nothing but a verb or "with" stands between the owner and the figure
	amount   *facts.Amount // its figure; nil unknown
	sentence uint32
}

const lastPlace = 1000

// placeWord is what a word says of a place.
type placeWord struct {
	place int
	way   int
	of    dimension
}

// dimension is what a superlative can be of.
type dimension uint8

const (
	ofAnything dimension = iota
	ofLength
	ofAge
	ofWeight
	ofPrice
	ofHeat
	ofWealth
	ofSpeed
)

var (
	placeNames = article.NewTable(map[string]placeWord{
		"largest": {1, 1, 0}, "biggest": {1, 1, 0}, "longest": {1, 1, ofLength}, "tallest": {1, 1, ofLength}, "highest": {1, 1, 0}, "heaviest": {1, 1, ofWeight}, "deepest": {1, 1, ofLength}, "widest": {1, 1, ofLength}, "oldest": {1, 1, ofAge}, "eldest": {1, 1, ofAge}, "richest": {1, 1, ofWealth},
		"wealthiest": {1, 1, ofWealth}, "busiest": {1, 1, 0}, "dearest": {1, 1, ofPrice}, "costliest": {1, 1, ofPrice}, "hottest": {1, 1, ofHeat}, "warmest": {1, 1, ofHeat}, "wettest": {1, 1, ofHeat}, "rainiest": {1, 1, ofHeat}, "sunniest": {1, 1, ofHeat}, "loudest": {1, 1, 0}, "most": {1, 1, 0},
		"smallest": {1, -1, 0}, "shortest": {1, -1, ofLength}, "lowest": {1, -1, 0}, "lightest": {1, -1, ofWeight}, "shallowest": {1, -1, ofLength}, "narrowest": {1, -1, ofLength}, "youngest": {1, -1, ofAge}, "poorest": {1, -1, ofWealth}, "cheapest": {1, -1, ofPrice}, "coldest": {1, -1, ofHeat},
		"driest": {1, -1, ofHeat}, "quietest": {1, -1, 0}, "fewest": {1, -1, 0}, "least": {1, -1, 0}, "coolest": {1, -1, ofHeat},
		"fastest": {1, 0, ofSpeed}, "quickest": {1, 0, ofSpeed}, "winner": {1, 0, 0}, "winners": {1, 0, 0}, "won": {1, 0, 0}, "win": {1, 0, 0}, "topped": {1, 1, 0}, "tops": {1, 1, 0}, "top": {1, 1, 0}, "gold": {1, 0, 0}, "champion": {1, 0, 0}, "champions": {1, 0, 0}, "first": {1, 0, 0},
		"silver": {2, 0, 0}, "bronze": {3, 0, 0}, "second": {2, 0, 0}, "third": {3, 0, 0}, "fourth": {4, 0, 0}, "fifth": {5, 0, 0}, "sixth": {6, 0, 0}, "seventh": {7, 0, 0}, "eighth": {8, 0, 0}, "ninth": {9, 0, 0}, "tenth": {10, 0, 0},
		"1st": {1, 0, 0}, "2nd": {2, 0, 0}, "3rd": {3, 0, 0}, "4th": {4, 0, 0}, "5th": {5, 0, 0}, "6th": {6, 0, 0}, "7th": {7, 0, 0}, "8th": {8, 0, 0}, "9th": {9, 0, 0},
		"bottom": {lastPlace, 0, 0}, "last": {lastPlace, 0, 0},
	})
	rivalWords   = article.NewSet("closest", "nearest", "next")
	rivalNouns   = article.NewSet("rival", "rivals", "challenger", "competitor", "at", "with", "on", "came", "was", "were")
	formRunner   = article.FormOf("runner")
	formRunners  = article.FormOf("runners")
	formFollowed = article.FormOf("followed")
	formMost     = article.FormOf("most")
	formNext     = article.FormOf("next")
	formRises    = article.FormOf("rises")
	formAny      = article.FormOf("any")
	// afterOrdinal follow an ordinal that is a place and counts nothing: "third with 79",
	// "second was", "fourth place". What follows a superlative is free but for "since".
	afterOrdinal  = article.NewSet("with", "at", "on", "in", "to", "was", "were", "went", "place", "spot", "position", "prize", "by", "behind", "after", "ahead", "overall", "most", "largest", "is", "has", "had", "came", "best", "and", "weighed", "medal", "medallist")
	sinceWhen     = article.NewSet("since", "ever", "yet", "recent", "likely", "known", "of", "part", "people", "possible", "time", "record")
	beforeNoPlace = article.NewSet("for", "per", "at", "one", "that", "this", "no", "every", "each", "if", "to", "from", "since", "until", "of", "or", "another", "a")
)

// standings are the standings of an article, in reading order.
type standings struct {
	*ranking
	list []standing
	free int32 // the next number of an owner without a name
}

// mostStandings bounds what is compared.
const mostStandings = 400

// newStandings reads the figures of an article with whose they are and the place that is
// told of them.
func newStandings(r *ranking, odd []uint32) *standings {
	st := &standings{ranking: r, free: -2}
	list := r.withTimes(odd)
	for i := 0; i < len(list) && len(st.list) < mostStandings; {
		n := i + 1
		for n < len(list) && list[n].Sentence == list[i].Sentence {
			n++
		}
		if r.tells(list[i].Sentence) && r.doc.Blocks[list[i].Block].Kind.Prose() {
			first := len(st.list)
			st.sentence(list[i:n])
			st.aheadOfIt(first, list[i].Sentence)
		}
		i = n
	}
	return st
}

// inherits is an amount with the unit of the one before it where it leaves its own out:
// "with 3.4 million tonnes, and Port Ness, with 2.2 million".
func inherits(a, last *facts.Amount) *facts.Amount {
	if a.Unit != facts.Plain || last == nil || last.Sentence != a.Sentence && a.Value.Exp < 5 || last.Unit != facts.Measure && last.Unit != facts.Count {
		return a
	}
	c := *a
	c.Unit, c.About.Head, c.About.HeadN = last.Unit, last.About.Head, last.About.HeadN
	return &c
}

// scaledBefore is the last figure in millions of the sentence before, whose unit the next
// may leave out; nil when there is none.
func (st *standings) scaledBefore(sentence uint32) *facts.Amount {
	n := len(st.list)
	if n == 0 || st.list[n-1].sentence+1 != sentence || st.list[n-1].amount.Value.Exp < 5 {
		return nil
	}
	return st.list[n-1].amount
}

// ofOthers reports whether a figure is of one of the others: "the others are 22, 25 and 27".
func (st *standings) ofOthers(last *standing, before article.Range) bool {
	joins := last.others && before.Len() < 3
	for i := before.First; i < before.End; i++ {
		t := &st.doc.Tokens[i]
		if rest.Has(t.Form) {
			return before.End < i+4
		}
		joins = joins && (t.Form == formComma || conjunction(t.Form))
	}
	return joins
}

// rest are those of an order who are not the one that was told.
var rest = article.NewSet("others", "rivals", "opponents", "siblings")

// aheadOfIt gives the figures of a sentence that ends "remain ahead of it" the places
// before the one told last.
func (st *standings) aheadOfIt(first int, sentence uint32) {
	if first == 0 || first == len(st.list) || st.list[first-1].place < 2 || st.list[first-1].sentence+2 < sentence {
		return
	}
	s := st.doc.Sentences[sentence].Tokens
	toks := st.doc.Tokens
	for i := s.First; i+2 < s.End; i++ {
		if toks[s.First].Form == formOnlyW && i+3 >= s.End-1 && doMore.Has(toks[i+1].Form) || toks[s.First].Form == formOnlyW && doMore.Has(toks[i+2].Form) && i+3 == s.End {
			st.putBefore(first, article.Range{First: s.First, End: s.First + 1})
			return
		}
		if toks[i].Form != formAhead || toks[i+1].Form != formOf || !themWords.Has(toks[i+2].Form) {
			continue
		}
		st.putBefore(first, article.Range{First: i, End: i + 3})
		return
	}
}

// putBefore gives the standings from the first on the place before that of the last one.
func (st *standings) putBefore(first int, word article.Range) {
	of := &st.list[first-1]
	for k := first; k < len(st.list); k++ {
		if x := &st.list[k]; x.place == 0 {
			x.place, x.way, x.of, x.word, x.before = of.place-1, of.way, of.of, word, true
		}
	}
}

var themWords = article.NewSet("it", "him", "her", "them", "us")

// sentence reads the standings of a sentence from its amounts. What says the place of a
// figure stands in its clause: behind the figure before it, or after it up to a comma.
func (st *standings) sentence(list []facts.Amount) {
	s := st.doc.Sentences[list[0].Sentence].Tokens
	from, last, timed := s.First, standing{amount: st.scaledBefore(list[0].Sentence)}, slices.ContainsFunc(list, func(a facts.Amount) bool { return a.Unit == facts.Duration })
	for i := range list {
		a := &list[i]
		if a.Unit == facts.Rank || a.Unit == facts.Score || a.Unit == facts.Ratio || a.Unit == facts.Points || a.Tokens.First < from || st.ofThem(a) || timed && raceOver(a) {
			continue
		}
		end := s.End
		for k := i + 1; k < len(list); k++ {
			if list[k].Unit != facts.Rank && list[k].Tokens.First >= a.Tokens.End {
				end = list[k].Tokens.First
				break
			}
		}
		x := standing{amount: inherits(a, last.amount), sentence: a.Sentence}
		before := article.Range{First: from, End: a.Tokens.First}
		x.owner, x.plain, x.fronted = st.owner(a, from, end)
		if st.ofOthers(&last, before) {
			x.owner, x.plain, x.others, st.free = st.free, true, true, st.free-1
		}
		if st.leads(a, from) {
			st.placeIn(&x, article.Range{First: max(from, last.word.End), End: before.End}) // not the word of the figure before
		}
		if x.place == 0 {
			st.placeBehind(&x, end)
		}
		st.inList(&x, &last, before)
		last, from = x, a.Tokens.End
		if x.owner == -1 && x.place > 0 {
			x.owner = st.free
			st.free--
		}
		if x.owner != -1 && st.comparable(&x) {
			st.list = append(st.list, x)
		}
	}
}

// ofThem reports whether a number counts those who are in the order: "of the three".
func (st *standings) ofThem(a *facts.Amount) bool {
	if a.Unit != facts.Count || a.Value.Exp != 0 || a.Value.Coef > mostListed || a.Tokens.First == 0 {
		return false
	}
	f := st.doc.Tokens[a.Tokens.First-1].Form
	return theWords.Has(f) || f == formOf || f == formAllW
}

// raceOver reports whether an amount is the length of a race: "won the 5,000m in 13:31".
func raceOver(a *facts.Amount) bool { return a.Unit == facts.Measure && raceLengths.Has(a.About.Head) }

// comparable reports whether a figure can stand in an order at all, and in that of its
// superlative.
func (st *standings) comparable(x *standing) bool {
	const aside = facts.Change | facts.From | facts.More | facts.Part | facts.PerUnit | facts.Ranged | facts.Previous | facts.Forecast | facts.Negated | facts.Target | facts.Whole | facts.Conversion | facts.Adjective
	a := x.amount
	frame := a.About.Frame
	if frame&facts.To != 0 && a.Unit == facts.Measure && a.Tokens.First > 1 && st.doc.Tokens[a.Tokens.First-2].Form == formRises {
		frame &^= facts.Change // "the lowest peak rises to 2,810 metres"
	}
	if x.place == 2 && !x.listed {
		frame &^= facts.Forecast // "was next at £874,000"
	}
	if a.Hedge != facts.Exactly || frame&aside != 0 || a.Range >= 0 || a.Converts >= 0 || a.Value.Sign() <= 0 || st.doc.Tokens[a.Tokens.First].Is(article.InQuotes) {
		return false
	}
	bare := a.Unit == facts.Plain || a.Unit == facts.Count && a.About.HeadN < a.Tokens.End
	switch x.of {
	case ofLength:
		return bare || a.Unit == facts.Measure || a.Unit == facts.Duration
	case ofAge:
		return bare || a.Unit == facts.Age
	case ofWeight, ofHeat:
		return bare || a.Unit == facts.Measure
	case ofSpeed:
		return a.Unit == facts.Duration
	case ofPrice, ofWealth:
		return a.Unit == facts.Money
	}
	return a.Unit != facts.Age
}

// leads reports whether what stands right before a figure leads to it: a preposition, a
// comma, a bracket, a verb. "The first 200" is no place.
func (st *standings) leads(a *facts.Amount, from uint32) bool {
	i := a.Tokens.First
	if i <= from {
		return false
	}
	t := &st.doc.Tokens[i-1]
	if i > from+1 && indefinite.Has(t.Form) {
		t = &st.doc.Tokens[i-2]
	}
	if super, ok := placeNames.Get(t.Form); ok && super.way != 0 && i > from+1 && theWords.Has(st.doc.Tokens[i-2].Form) {
		return true // "and the dearest £35"
	}
	if t.Kind == article.Word && t.Is(article.Capitalised) && i > from+2 && st.doc.Tokens[i-2].Form == formPlaced {
		return true // third-placed Rudd 2.9 million
	}
	return tellsOf.Has(t.Form) || verbal(st.doc.FormText(t.Form))
}

// tellsOf stand right before the figure of whom they tell.
var tellsOf = article.NewSet("with", "at", "on", "in", "of", "(", ",", "is", "was", "are", "were", "had", "has", "have", "took", "held", "holds", "got", "sold", "drew", "made", "ran", "spent", "won", "grew", "cost", "costs", "for", "by", "just", "only", "to", "went", "rose", "dug", "fed", "built")

// verbal reports whether a word has the ending of a verb that tells a figure.
func verbal(w string) bool {
	return len(w) > 3 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss"))
}

// owner is whose figure it is: the last name since the figure before it, or the one right
// after "With 14 medals"; -1 unknown. Plain says that it stands right behind the name.
func (st *standings) owner(a *facts.Amount, from, end uint32) (e int32, plain, fronted bool) {
	toks := st.doc.Tokens
	i := a.Tokens.First
	for i > from && !(toks[i-1].Kind == article.Word && toks[i-1].Is(article.Capitalised) && !facts.Function(toks[i-1].Form)) {
		i--
	}
	if i > from {
		plain = i == a.Tokens.First || a.Tokens.First-i <= 4 && st.leads(a, from)
		for k := i; plain && k < a.Tokens.First; k++ {
			plain = !conjunction(toks[k].Form) && toks[k].Form != formSemicolon && toks[k].Form != formS
		}
		return st.called(i-1, from), plain, false
	}
	if i = a.Tokens.First; i > 0 && bears.Has(toks[i-1].Form) && from+1 >= i {
		for _, n := range namesWithin(st.facts.Names, article.Range{First: a.Tokens.End, End: min(end, a.Tokens.End+6)}) {
			return n.Entity, false, true
		}
	}
	return -1, false, false
}

// called is the number of whom the words with a capital up to token i name: the entity, or
// one for its first two words where the text tells it apart by one the name has not, as
// Upper and Middle Sawle.
func (st *standings) called(i, from uint32) int32 {
	toks := st.doc.Tokens
	first := i
	for first > from && toks[first-1].Kind == article.Word && toks[first-1].Is(article.Capitalised) {
		first--
	}
	for _, n := range namesWithin(st.facts.Names, article.Range{First: first, End: i + 1}) {
		if n.Tokens.First == first || n.Kind == facts.Person {
			return n.Entity
		}
	}
	return -mostForms - int32(toks[first].Form)
}

// mostForms is beyond the numbers of the owners without a name.
const mostForms = 1 << 20

// inList gives a figure the place after that of the one before it, where a list says so:
// "followed by Hask (1,702mm), Pennel (1,655mm)".
func (st *standings) inList(x, prev *standing, before article.Range) {
	if x.place != 0 || prev.place == lastPlace {
		return
	}
	after := max(prev.place, 1) + 1
	toks := st.doc.Tokens
	listed := before.Len() > 0
	for i := before.First; i < before.End; i++ {
		t := &toks[i]
		if t.Form == formBehind && i+1 < before.End && toks[i+1].Is(article.Capitalised) {
			if prev.place > 1 && i < before.First+8 {
				x.before, x.place, x.way, x.of, x.word = true, prev.place-1, prev.way, prev.of, article.Range{First: i, End: i + 1}
			}
			return
		}
		if t.Form == formSemicolon || otherRaces.Has(t.Form) {
			return
		}
		if t.Form == formFollowed && i+1 < before.End && toks[i+1].Form == formBy || t.Form == formAhead && i+1 < before.End && toks[i+1].Form == formOf {
			x.listed, x.place, x.way, x.of, x.word = true, after, prev.way, prev.of, article.Range{First: i, End: i + 2}
			return
		}
		listed = listed && (t.Kind == article.Punct || t.Is(article.Capitalised) || listJoins.Has(t.Form))
	}
	if listed && prev.word.Len() == 2 && (toks[prev.word.First].Form == formFollowed || toks[prev.word.First].Form == formAhead) {
		x.listed, x.place, x.way, x.of, x.word = true, after, prev.way, prev.of, prev.word
	}
}

var listJoins = article.NewSet("and", "with", "at", "on", "then", "of", "by", "the")

var formSecond = article.FormOf("second")
