package figures

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"copydesk/article"
)

// enumeration is a list in running text: "the depot, the brewery and a field".
type enumeration struct {
	items     []article.Range // the segments between its separators
	low, high int             // the fewest and the most things it can name
	oxford    bool            // a comma stands before its last "and"
	joined    bool            // it has an "and"
	sums      bool            // every item has a number: its sum is another check's
}

// segmentKind is how a segment of a list begins.
type segmentKind uint8

const (
	bareSegment segmentKind = iota // a small letter: hell
	nameSegment                    // a capital: John
	theSegment                     // the, his
	aSegment                       // a, an
)

var (
	// listStops cannot stand in a bare list of things: verbs, pronouns and words
	// that say the list is not whole or goes on about its members.
	listStops = article.NewSet("is", "are", "was", "were", "be", "been", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must", "do", "does", "did", "said", "says",
		"say", "it", "he", "she", "they", "we", "i", "you", "that", "which", "who", "whose", "whom", "where", "when", "because", "if", "including", "such", "among", "like", "led", "followed",
		"e.g.", "etc", "others", "more", "respectively", "there", "this", "these", "those", "while", "along", "after", "before", "although", "but", "so", "one", "another", "either", "neither", "plus",
		"least", "not", "then", "also", "both", "how", "what", "why", "whether", "as", "than", "except", "namely", "every", "each", "all", "other", "rest", "much", "many", "several", "some", "various",
		"became", "came", "went", "got", "made", "took", "told", "asked", "added", "wants", "want", "let", "nearly", "almost", "about", "around", "just", "sorry", "mostly", "perhaps", "maybe", "roughly", "only", "especially", "notably", "particularly", "few", "dubbed", "called", "named", "known", "named")
	theWords   = article.NewSet("the", "his", "her", "their", "its", "our", "my", "your")
	placeAfter = article.NewSet("alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware", "florida", "georgia", "hawaii", "idaho", "illinois", "indiana",
		"iowa", "kansas", "kentucky", "louisiana", "maine", "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska", "nevada", "ohio", "oklahoma",
		"oregon", "pennsylvania", "tennessee", "texas", "utah", "vermont", "virginia", "washington", "wisconsin", "wyoming", "ontario", "quebec", "alberta", "england", "scotland", "wales",
		"ireland", "france", "germany", "italy", "spain", "india", "china", "japan", "australia", "canada", "london", "paris")
	indefinite    = article.NewSet("a", "an")
	formOr        = article.FormOf("or")
	formAmpersand = article.FormOf("&")
)

// longestItem is how many tokens an item of a list has at most.
const longestItem = 11

// enumerate reads the tokens of a range as a list of things. It reports false
// when they are a clause, or may say more than a list does.
func enumerate(doc *article.Document, r article.Range) (enumeration, bool) {
	if list, ok := semicolonList(doc, r); ok {
		return list, true
	}
	var e enumeration
	depth, start := 0, r.First
	for n := r.First; n <= r.End; n++ {
		if n < r.End {
			switch t := &doc.Tokens[n]; t.Form {
			case formOpen:
				depth++
				continue
			case formClose:
				depth--
				continue
			case formComma:
			default:
				continue
			}
			if depth > 0 {
				continue
			}
		}
		item, conj, ok := segment(doc, article.Range{First: start, End: n})
		if !ok {
			return e, false
		}
		start = n + 1
		if item.Len() > 0 { // not an age: "Romeo, 8"
			e.items, e.oxford = append(e.items, item), conj && len(e.items) > 0
		}
	}
	e.count(doc)
	return e, e.high > 1 && e.joined && !e.sums && !strings.Contains(doc.Word(r.End-1), ".")
}

// segment reads one segment of a list without its "and". An age is an empty one.
func segment(doc *article.Document, r article.Range) (item article.Range, conj, ok bool) {
	if r.Len() > 0 && conjunction(doc.Tokens[r.First].Form) {
		conj = true
		r.First++
	}
	if r.Len() == 0 {
		return r, conj, false
	}
	if doc.Tokens[r.First].Kind == article.Number && (r.Len() == 1 || r.Len() == 3 && doc.Tokens[r.First+2].Kind == article.Number && conjunction(doc.Tokens[r.First+1].Form)) { // ages
		return article.Range{First: r.First, End: r.First}, conj, true
	}
	if r.Len() > 2 && doc.Tokens[r.First].Kind == article.Number && conjunction(doc.Tokens[r.First+1].Form) { // Sam, 5 and Zoe, 2
		conj = true
		r.First += 2
	}
	length := 0
	for n := r.First; n < r.End; n++ {
		length++
		switch t := &doc.Tokens[n]; {
		case listStops.Has(t.Form) || itemBreaks.Has(t.Form) || length > longestItem:
			return r, conj, false
		case conjunction(t.Form):
			length = 0
		}
	}
	return r, conj, true
}

func conjunction(f article.FormID) bool { return f == formAnd || f == formOr || f == formAmpersand }

var itemBreaks = article.NewSet(":", ";", "–", "—", "--", "...", "…", "?", "!", "=", "•", "/")

// count works out how many things the segments name. The most is every separator
// counted; the fewest only what cannot be said of the item before it. "Two rifles"
// are two.
func (e *enumeration) count(doc *article.Document) {
	numbered, ands, plain := false, 0, 0
	for i, item := range e.items {
		pieces, sum, bare := pieces(doc, item)
		numbers := bare < pieces
		plain += bare
		e.high += sum
		e.joined = e.joined || pieces > 1 || e.oxford
		numbered, ands = numbered || numbers, ands+pieces-1
		if i < len(e.items)-1 || e.oxford || !splits(doc, item) {
			sum -= pieces - 1
		}
		e.low += sum
	}
	if !e.oxford && ands == 1 && len(e.items) > 1 { // the one "and" is the list's own
		e.low = e.high
	}
	e.sums = numbered && plain == 0
	if numbered {
		e.low = min(e.low, e.high)
		return
	}
	if len(e.items) == 0 || !e.uniform(doc) {
		e.low = 1
	}
}

// pieces counts what an item names when it is cut at each "and", and how many of
// the pieces have no number of their own.
func pieces(doc *article.Document, r article.Range) (n, sum, bare int) {
	for start := r.First; start < r.End; {
		end := start
		for end < r.End && !conjunction(doc.Tokens[end].Form) {
			end++
		}
		n++
		if v, ok := smallNumber(doc, start); ok && countsNext(doc, start, end) {
			sum += v
		} else {
			sum, bare = sum+1, bare+1
		}
		start = end + 1
	}
	return n, sum, bare
}

// countsNext reports whether the number at token n counts what follows: "two
// rifles", "two 5-year-olds", and not "20 August".
func countsNext(doc *article.Document, n, end uint32) bool {
	if n+1 >= end {
		return false
	}
	next := &doc.Tokens[n+1]
	return next.Kind == article.Word && !next.Is(article.Capitalised) || next.Kind == article.Number && doc.Tokens[n].Kind == article.Word
}

// smallNumber reads the whole number at token n.
func smallNumber(doc *article.Document, n uint32) (int, bool) {
	t := &doc.Tokens[n]
	if v, ok := listNumbers.Get(t.Form); ok && t.Kind == article.Word {
		return v, true
	}
	if t.Kind != article.Number {
		return 0, false
	}
	v, err := strconv.Atoi(doc.In(t.Span))
	return v, err == nil && v <= mostListed
}

var listNumbers = article.NewTable(map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
	"thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
})

// uniform reports whether the segments begin alike, so that none can be said of
// the one before it: "John, the mayor, and Ann".
func (e *enumeration) uniform(doc *article.Document) bool {
	kind := itemStart(doc, e.items[0])
	for i, item := range e.items {
		k := itemStart(doc, item)
		if k != kind && (i < len(e.items)-1 || kind == nameSegment || kind == bareSegment || k == bareSegment || k == nameSegment) {
			return false
		}
		if i > 0 && placeAfter.Has(doc.Tokens[item.First].Form) && !placeAfter.Has(doc.Tokens[e.items[i-1].First].Form) { // Naples, Florida
			return false
		}
		if k == bareSegment && longPiece(doc, item) {
			return false
		}
	}
	return true
}

// longPiece reports whether an item, cut at its "and", has a piece of more than four
// words: it may say something of the item before it.
func longPiece(doc *article.Document, r article.Range) bool {
	n := 0
	for k := r.First; k < r.End; k++ {
		if n++; conjunction(doc.Tokens[k].Form) {
			n = 0
		}
		if n > 4 {
			return true
		}
	}
	return false
}

// itemStart is segmentStart for which "singer Ola Frey" is a name.
func itemStart(doc *article.Document, r article.Range) segmentKind {
	k := segmentStart(doc, r)
	if k == bareSegment && roleAndName(doc, r) {
		return nameSegment
	}
	return k
}

func segmentStart(doc *article.Document, r article.Range) segmentKind {
	t := &doc.Tokens[r.First]
	switch {
	case theWords.Has(t.Form) && t.Is(article.Capitalised) && r.Len() > 1 && doc.Tokens[r.First+1].Is(article.Capitalised) && r.First > 0 && doc.Tokens[r.First-1].Form != formFullStop:
		return nameSegment // The Larks
	case theWords.Has(t.Form):
		return theSegment
	case indefinite.Has(t.Form):
		return aSegment
	}
	if c, _ := utf8.DecodeRuneInString(doc.In(t.Span)); unicode.IsUpper(c) {
		return nameSegment
	}
	return bareSegment
}

// splits reports whether the "and" of the last segment surely parts two items:
// both begin with an article, or both are names.
func splits(doc *article.Document, r article.Range) bool {
	for n := r.First + 1; n+1 < r.End; n++ {
		if !conjunction(doc.Tokens[n].Form) || doc.Tokens[n].Form == formAmpersand {
			continue
		}
		x, y := segmentStart(doc, article.Range{First: r.First, End: n}), segmentStart(doc, article.Range{First: n + 1, End: r.End})
		return (x == theSegment || x == aSegment) && (y == theSegment || y == aSegment)
	}
	return false
}

// semicolonList reads a list whose items are parted by semicolons.
func semicolonList(doc *article.Document, r article.Range) (e enumeration, ok bool) {
	start := r.First
	for n := r.First; n < r.End; n++ {
		if doc.Tokens[n].Form == formSemicolon {
			e.items = append(e.items, article.Range{First: start, End: n})
			start = n + 1
			ok = n+1 < r.End && conjunction(doc.Tokens[n+1].Form)
		}
	}
	if !ok {
		return e, false
	}
	e.items = append(e.items, article.Range{First: start, End: r.End})
	e.low, e.high = len(e.items), len(e.items)
	return e, true
}
