package facts

import (
	"strings"

	"copydesk/article"
)

// class is a set of things that the grammar of figures knows of a word.
type class uint64

const (
	isNumber      class = 1 << iota // a number word below a hundred; num is its value
	isScale                         // a scale; num is its power of ten
	isShort                         // a scale of few letters that may mean something else
	isOrdinal                       // first, second; num is its value
	isPart                          // half, third, quarters: the part of a fraction; num is the denominator
	isMultiple                      // twice, threefold; num is its value
	isSign                          // money before the figure: $, US$, EUR
	isMoney                         // money after the figure: dollars, EUR
	isUnsure                        // is money only when something else says so: marks, won, pounds
	isMinor                         // a hundredth of money: cents
	isCountry                       // tells which dollars, francs, pounds
	isUnit                          // a unit of measure or time
	isPercent                       // %, percent, pct
	isHedge                         // hedge holds of the figure after it
	isFunction                      // of the closed class: ends a noun phrase
	isDeterminer                    // begins a noun phrase
	isPreposition                   // of, in, at
	isPronoun                       // he, who, which
	isAuxiliary                     // be, have, do, will
	isClause                        // begins a clause: that, when, because
	isAdverb                        // stands anywhere: also, still
	isPlural                        // a plural that no rule shows: people, mice; singular is its singular
	isPerson                        // a person, one or more
	isHuman                         // an adjective that stands for people: dead, injured
	isLabel                         // a number after it names something: flight, page
	isTag                           // the same of words that stand before counts as often: class, group
	isStreet                        // ends an address: street, road
	isMost                          // largest, most: what ranks are of
	isRanking                       // ranked, finished: a place in an order follows
	isScoring                       // won, beat: a score is near
	isSaying                        // said, according: someone says so
	isAttribute                     // value, cost, number: the thing that has it is what the amount is of
	isChange                        // rise, fell: the amount is a change or an end of one
	isEarlier                       // previous, earlier, ago
	isForecast                      // expected, will
	isTarget                        // target, goal
	isWhole                         // total, altogether
	isMean                          // average, mean
	isFurther                       // another, additional
	isSubset                        // including, among
	isCompare                       // compared, than, against
	isEach                          // each, apiece, annually: after an amount it says per what
	isNotNoun                       // ends in s and is no plural
	isRefusing                      // not, instead
	isTime                          // week, March: a time and no thing
	isBeforeYear                    // a year may follow: in, since
	isZone                          // after a number it makes a clock time: pm, gmt
	isCode                          // an ISO code of money: in capitals
)

// forms of a verb.
const (
	verbBase   uint8 = 1 << iota // raise
	verbThird                    // raises
	verbPast                     // raised, sold, sold
	verbIng                      // raising
	verbNoun                     // the base and its s are nouns as well
	verbSimple                   // shook: a past that is no participle
)

// what a word is in a sentence beyond its class.
const (
	synRelative uint8 = 1 << iota // who, which
	synJoins                      // and, or
	synNotLy                      // family: no adverb
	synNotEd                      // hundred: no past
)

// word is what the grammar of figures knows of one word form.
type word struct {
	class    class
	num      int16          // the value of a number, scale, ordinal, part or multiple
	unit     uint8          // index into units
	money    uint8          // index into currencies; of a sign, a word and a hundredth
	country  uint8          // index into countries
	role     Role           // what a sentence with the word says of the amount
	hedge    Hedge          // of the figure after it
	verb     uint8          // the forms of a verb it can be
	syntax   uint8          // what else it is in a sentence
	singular article.FormID // of a plural, and the time of "annually"; zero: by rule
}

func (w *word) is(c class) bool { return w.class&c != 0 }

// noWord is what is known of any other word.
var noWord word

// lexis writes all that the grammar of figures knows of words.
func lexis(g *glossMaker) {
	b := lexisBuilder{g}
	b.numbers()
	b.money()
	b.units()
	b.grammar()
	b.roles()
	b.verbs()
}

// word is what the grammar knows of token i: nothing of one that is outside
// the block.
func (r *reader) word(i uint32) *word {
	if i >= r.end {
		return &noWord
	}
	return known(r.toks[i].Form)
}

// lexisBuilder writes the words of the lists into the glossary.
type lexisBuilder struct{ glosses *glossMaker }

func (b lexisBuilder) word(s string) *word { return &b.glosses.entry(s).word }

// mark gives the words of a list a class.
func (b lexisBuilder) mark(c class, list string) {
	for w := range strings.FieldsSeq(list) {
		b.word(w).class |= c
	}
}

// syntax says what the words of a list are in a sentence.
func (b lexisBuilder) syntax(bit uint8, list string) {
	for w := range strings.FieldsSeq(list) {
		b.word(w).syntax |= bit
	}
}

// valued gives the words of a list, "one=1", a class and a number.
func (b lexisBuilder) valued(c class, list string) {
	for entry := range strings.FieldsSeq(list) {
		name, value, _ := strings.Cut(entry, "=")
		w := b.word(name)
		w.class |= c
		w.num = int16(atoi(value))
	}
}

// role gives the words of a list a role.
func (b lexisBuilder) role(r Role, list string) {
	for w := range strings.FieldsSeq(list) {
		b.word(w).role = r
	}
}

// verb adds the forms of the verbs of a list, "sell:sold" or "rise:rose/risen"
// when the past is not regular, with their role and class.
func (b lexisBuilder) verb(r Role, c class, noun uint8, list string) {
	for entry := range strings.FieldsSeq(list) {
		base, past, irregular := strings.Cut(entry, ":")
		b.form(base, r, c, verbBase|noun)
		b.inflected(third(base), r, c, verbThird|noun)
		for _, ing := range ings(base) {
			b.inflected(ing, r, c, verbIng)
		}
		if irregular {
			simple, _, two := strings.Cut(past, "/")
			for p := range strings.SplitSeq(past, "/") {
				b.form(p, r, c, verbPast)
			}
			if two && !strings.HasSuffix(simple, "ed") {
				b.word(simple).verb |= verbSimple
			}
			continue
		}
		for _, p := range pasts(base) {
			b.inflected(p, r, c, verbPast)
		}
	}
}

func (b lexisBuilder) form(s string, r Role, c class, verb uint8) { b.word(s).form(r, c, verb) }

// inflected is form for a form made by rule, which need not exist.
func (b lexisBuilder) inflected(s string, r Role, c class, verb uint8) {
	if f := article.FormOf(s); f != 0 {
		b.glosses.entryOf(f).word.form(r, c, verb)
	}
}

// form makes a word a form of a verb.
func (w *word) form(r Role, c class, verb uint8) {
	w.class |= c
	w.verb |= verb
	if r != NoRole {
		w.role = r
	}
}

// third is the form of a verb after he and she.
func third(base string) string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "y") && !vowel(base[n-2]):
		return base[:n-1] + "ies"
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"), strings.HasSuffix(base, "ch"),
		strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "o"):
		return base + "es"
	}
	return base + "s"
}

// pasts are the regular pasts that a verb may have: the dictionary chooses.
func pasts(base string) []string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "e"):
		return []string{base + "d"}
	case strings.HasSuffix(base, "y") && !vowel(base[n-2]):
		return []string{base[:n-1] + "ied"}
	}
	return []string{base + "ed", base + base[n-1:] + "ed"}
}

func ings(base string) []string {
	n := len(base)
	if strings.HasSuffix(base, "e") && !strings.HasSuffix(base, "ee") {
		return []string{base[:n-1] + "ing"}
	}
	return []string{base + "ing", base + base[n-1:] + "ing"}
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func atoi(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
	}
	return n
}
