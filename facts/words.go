package facts

import (
	"strings"

	"copydesk/article"
)

// numbers adds the words of numbers.
func (b lexisBuilder) numbers() {
	b.valued(isNumber, `zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13
		fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60
		seventy=70 eighty=80 ninety=90`)
	b.valued(isScale, `hundred=2 thousand=3 million=6 billion=9 trillion=12 quadrillion=15 mln=6 mio=6 mld=9 bln=9 trln=12
		lakh=5 lakhs=5 crore=7 crores=7`)
	b.valued(isScale|isShort, "m=6 mn=6 b=9 bn=9 tn=12 trn=12 k=3 cr=7 mm=6")
	b.valued(isOrdinal, `first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
		thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
		fortieth=40 fiftieth=50 hundredth=100`)
	b.valued(isPart, `half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6
		seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 hundredth=100 hundredths=100`)
	b.valued(isMultiple, `once=1 twice=2 thrice=3 twofold=2 threefold=3 fourfold=4 fivefold=5 sixfold=6 sevenfold=7 eightfold=8 tenfold=10`)
	b.mark(isPercent, "percent pct % percentage")
	b.hedges(About, "about around roughly approximately approx some estimated circa est say ~ perhaps")
	b.hedges(MoreThan, "over exceeding topped exceeded above topping exceeds exceed topped surpassed surpassing past beyond >")
	b.hedges(Nearly, "nearly almost nearing approaching")
	b.hedges(LessThan, "under below <")
	b.hedges(AtLeast, "minimum")
	b.hedges(AtMost, "maximum")
}

func (b lexisBuilder) hedges(h Hedge, list string) {
	b.mark(isHedge, list)
	for w := range strings.FieldsSeq(list) {
		b.word(w).hedge = h
	}
}

// hedgePairs maps hedges of two words: the last word, and the one before it.
var hedgePairs = article.NewTable(hedgeTable(map[string]map[string]Hedge{
	"than":    {"more": MoreThan, "greater": MoreThan, "higher": MoreThan, "less": LessThan, "fewer": LessThan, "lower": LessThan, "better": MoreThan, "larger": MoreThan, "bigger": MoreThan, "longer": MoreThan, "older": MoreThan, "smaller": LessThan, "shorter": LessThan, "younger": LessThan},
	"to":      {"up": AtMost, "close": About, "near": About, "next": Nearly, "nearer": About, "closer": About},
	"least":   {"at": AtLeast, "the": AtLeast},
	"most":    {"at": AtMost, "the": AtMost},
	"as":      {"much": AtMost, "many": AtMost, "little": AtLeast, "few": AtLeast, "high": AtMost, "low": AtLeast, "long": AtMost, "large": AtMost, "big": AtMost, "far": AtMost},
	"of":      {"excess": MoreThan, "upwards": MoreThan, "upward": MoreThan, "minimum": AtLeast, "maximum": AtMost, "short": Nearly, "region": About, "north": MoreThan, "south": LessThan, "some": About, "order": About},
	"a":       {"about": About, "around": About, "nearly": Nearly, "almost": Nearly, "roughly": About, "approximately": About, "over": MoreThan, "under": LessThan},
	"an":      {"about": About, "nearly": Nearly, "almost": Nearly},
	"on":      {"verging": Nearly},
	"between": {"anywhere": Exactly},
}))

// pairHedge is the first word of a hedge of two, and the hedge.
type pairHedge struct {
	first article.FormID
	hedge Hedge
}

func hedgeTable(m map[string]map[string]Hedge) map[string][]pairHedge {
	out := make(map[string][]pairHedge, len(m))
	for last, firsts := range m {
		for first, h := range firsts {
			f := article.FormOf(first)
			if f == 0 {
				panic("facts: not in the lexicon: " + first)
			}
			out[last] = append(out[last], pairHedge{f, h})
		}
	}
	return out
}

// pairOf returns the hedge of two words.
func pairOf(first, last article.FormID) (Hedge, bool) {
	pairs, _ := hedgePairs.Get(last)
	for _, p := range pairs {
		if p.first == first {
			return p.hedge, true
		}
	}
	return 0, false
}

// noMore are the words before "more than" and "fewer than" that turn them round.
var noMore = article.NewSet("no", "not")

// afterHedges maps what limits an amount from behind: "$5m or more", "50-plus".
var afterHedges = article.NewTable(map[string]Hedge{
	"more": AtLeast, "so": About, "thereabouts": About, "less": AtMost, "fewer": AtMost, "over": AtLeast, "above": AtLeast, "under": AtMost,
	"below": AtMost, "higher": AtLeast, "older": AtLeast, "younger": AtMost, "longer": AtLeast, "better": AtLeast, "greater": AtLeast, "plus": AtLeast, "+": AtLeast,
})

// vulgar maps the one-character fractions to what they are of one.
var (
	vulgar        = article.NewTable(fractionSigns)
	fractionSigns = map[string]Decimal{
		"½": {5, -1}, "¼": {25, -2}, "¾": {75, -2}, "⅛": {125, -3}, "⅜": {375, -3}, "⅝": {625, -3}, "⅞": {875, -3},
		"⅓": {333333333, -9}, "⅔": {666666667, -9}, "⅕": {2, -1}, "⅖": {4, -1}, "⅗": {6, -1}, "⅘": {8, -1}, "⅙": {166666667, -9}, "⅚": {833333333, -9},
	}
)
