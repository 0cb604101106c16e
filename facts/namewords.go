package facts

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// wordClass says what a word can be in names and titles.
type wordClass uint64

const (
	titleWord     wordClass = 1 << iota // a title in capitals before a name
	roleWord                            // any word of an office
	capitalWordly                       // a title in capitals alone
	firmWord                            // a role that companies have as well
	fieldWord                           // what an office is in charge of
	modWord                             // how a title is held
	bodyWord                            // of organisations and places
	givenWord
	particleWord
	suffixWord
	placeWord
	nationWord
	kinWord // people of a nation or a party: "British", "Republicans"
	compassWord
	clanWord
	neverWord   // capitals that name nobody
	monthWord   // a month that is a name and a word as well
	placingWord // a preposition of place
	whoWord
	verbWord     // leads from a name to its title
	appointWord  // leads to a name and its title: named
	speechWord   // said, which may stand before its subject
	firmThing    // what firms have: shares
	peoplesThing // what is called after a person: government
	beginMark    // after which a capital may be that of a beginning
	quoteMark
	shortWord // may have a full stop
	sayWord
	surnameWord // titles that are surnames too
	wordyGiven  // a given name that is a word as well
	womanWord   // a given name of women
	eitherWord  // of women and men
	unsureWord  // may be a woman's by its ending
	besideWord  // a role right before a full name alone
)

// nameWord is what the grammar of names and titles knows of a word.
type nameWord struct {
	class  wordClass
	office Office
	kind   NameKind       // what a suffix shows
	verb   verbKind       // of a verb
	mods   TitleMods      // of a modifier
	key    article.FormID // of a field or a nation: the one word for its synonyms
}

func (w *nameWord) is(c wordClass) bool { return w.class&c != 0 }

// noName is what it knows of any other word.
var noName nameWord

// nameWords writes all that the grammar of names and titles knows of words.
func nameWords(g *glossMaker) {
	m := nameBuilder{g}
	m.offices(offices, titleWord|roleWord, roleWord)
	m.offices(roles, 0, roleWord)
	m.offices(beside, 0, besideWord)
	m.fields()
	m.nations()
	m.modifiers()
	m.flag(modWord, "prime")
	m.flag(capitalWordly, capitalOnly)
	m.flag(firmWord, firms)
	m.flag(givenWord, givenNames)
	m.flag(wordyGiven, wordNames)
	for name := range strings.FieldsSeq(givenNames) {
		if strings.HasSuffix(name, "a") || strings.HasSuffix(name, "ine") || strings.HasSuffix(name, "elle") || strings.HasSuffix(name, "ette") {
			m.flag(unsureWord, name)
		}
	}
	m.flag(womanWord|givenWord, womensNames)
	m.flag(eitherWord|givenWord, eitherNames)
	m.flag(placeWord, places)
	m.flag(compassWord, compass)
	m.flag(clanWord, clans)
	m.flag(bodyWord, bodies)
	m.flag(particleWord, particles)
	m.flag(neverWord, neverNames)
	m.flag(shortWord, shortTitles)
	m.flag(sayWord, saying)
	m.flag(surnameWord, surnameTitles)
	m.flag(appointWord, appointers)
	for word, kind := range titleVerbs() {
		m.add(word, nameWord{class: verbWord, verb: kind})
	}
	m.flag(monthWord, monthNames)
	m.flag(placingWord, "of in from at near")
	m.flag(whoWord, "who whom")
	m.flag(speechWord, speechVerbs)
	m.flag(firmThing, firmThings)
	m.flag(peoplesThing, peoplesThings)
	m.flag(beginMark|quoteMark, quoteMarks)
	m.flag(beginMark, beginners)
	for _, s := range []struct {
		kind  NameKind
		words string
	}{{Person, personSuffixes}, {Organisation, firmSuffixes}, {UnknownName, "ii iii"}} {
		for word := range strings.FieldsSeq(s.words) {
			m.add(word, nameWord{class: suffixWord, kind: s.kind})
		}
	}
}

// nameBuilder writes what the lists say of each word into the glossary.
type nameBuilder struct{ glosses *glossMaker }

// add joins what a list says of a word to what is known of it.
func (m nameBuilder) add(word string, w nameWord) { m.glosses.entry(word).name.join(w) }

// join adds to what is known of a word; the first office and the first key stay.
func (w *nameWord) join(more nameWord) {
	w.class |= more.class
	w.mods |= more.mods
	w.verb |= more.verb
	if w.office == NoOffice {
		w.office = more.office
	}
	if w.kind == UnknownName {
		w.kind = more.kind
	}
	if w.key == 0 {
		w.key = more.key
	}
}

func (m nameBuilder) flag(c wordClass, words string) {
	for word := range strings.FieldsSeq(words) {
		m.add(word, nameWord{class: c})
	}
}

// offices reads lines of an office and its words: those in front of the bar are of
// class before, those behind it of class after.
func (m nameBuilder) offices(list string, before, after wordClass) {
	for line := range strings.Lines(list) {
		capitals, small, _ := strings.Cut(strings.TrimSpace(line), "|")
		name, capitals, _ := strings.Cut(capitals, " ")
		if name == "" {
			continue
		}
		office := officeNamed(strings.ReplaceAll(name, "_", " "))
		for word := range strings.FieldsSeq(capitals) {
			m.add(word, nameWord{class: before, office: office})
		}
		for word := range strings.FieldsSeq(small) {
			m.add(word, nameWord{class: after, office: office})
		}
	}
}

func (m nameBuilder) fields() { m.keyed(fieldWord, fields) }

func (m nameBuilder) nations() {
	m.keyed(nationWord|placeWord, nations)
	for n, f := range m.glosses.forms {
		if w := &m.glosses.list[n].name; w.is(nationWord) && w.key != f {
			w.class |= kinWord
		}
	}
	m.flag(kinWord, parties)
}

// keyed reads lines whose first word stands for all of the line.
func (m nameBuilder) keyed(c wordClass, lines string) {
	for line := range strings.Lines(lines) {
		var key article.FormID
		for word := range strings.FieldsSeq(line) {
			if key == 0 {
				key = article.FormOf(word)
			}
			m.add(word, nameWord{class: c, key: key})
		}
	}
}

func (m nameBuilder) modifiers() {
	n := 0
	for line := range strings.Lines(modifiers) {
		words := strings.Fields(line)
		if len(words) == 0 {
			continue
		}
		for modWords[n] != words[0] {
			n++
		}
		for _, word := range words {
			m.add(word, nameWord{class: modWord, mods: 1 << n})
		}
	}
}

// IsDictionary reports whether a form is an ordinary word that is written small:
// a capital on it at the beginning of a sentence says nothing.
func IsDictionary(f article.FormID) bool { return lexicon.ID(f).InDictionary() }

// IsTitle reports whether a form is a word of people's titles: "minister", "mr".
func IsTitle(f article.FormID) bool {
	return grammarWord(f).is(roleWord | fieldWord | modWord)
}

// IsPerson reports whether a form is a noun that people are counted by: "adults".
func IsPerson(f article.FormID) bool { return known(f).is(isPerson) }

// IsPlace reports whether a form is the name of a country or another known place.
func IsPlace(f article.FormID) bool {
	return grammarWord(f).is(placeWord)
}

// IsSaying reports whether a form is a verb of saying: "said", "told".
func IsSaying(f article.FormID) bool {
	return grammarWord(f).is(sayWord)
}

// IsGiven reports whether a form is a usual given name.
func IsGiven(f article.FormID) bool {
	return grammarWord(f).is(givenWord)
}

// Sex is what a given name tells of its bearer.
type Sex uint8

// The sexes that a given name can tell.
const (
	EitherSex Sex = iota
	Man
	Woman
)

// SexOf tells from a given name whether its bearer is a man or a woman; names of
// both and names that are not known tell nothing.
func SexOf(f article.FormID) Sex {
	switch w := grammarWord(f); {
	case w.is(eitherWord) || !w.is(givenWord):
		return EitherSex
	case w.is(womanWord):
		return Woman
	case w.is(unsureWord):
		return EitherSex
	}
	return Man
}

var (
	formAmpersand = article.FormOf("&")

	beforeMonths = article.NewSet("in", "of", "on", "by", "since", "until", "till", "last", "next", "this", "early", "late", "mid", "from", "to", "and",
		"before", "after", "during", "through", "every", "each", "for", "between")
)

const (
	// quoteMarks and beginners are the marks after which a capital may be that of
	// a beginning.
	quoteMarks = "\" “ ' ‘ ” ’"
	beginners  = "( [ ... … * . ! ? : ; • - – — --"

	// monthNames are months that are given names and words as well.
	monthNames = "march april may june jan mar"

	speechVerbs   = "said says added adds replied explained argued insisted"
	peoplesThings = "administration government cabinet presidency era family camp"
	firmThings    = `
shares stock stores employees customers shareholders executives subsidiary officials bosses spokesman spokeswoman management board profits sales
`
	// neverNames are written with a capital but name nobody.
	neverNames = `
i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday
january february july august september october november december
feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
gmt est edt am p.m. a.m. tv ok
`
	// particles stand in small letters inside a name.
	particles = "de la du di da del della des dos van von der den ter ten bin bint ibn al el le y e zu st"

	// suffixes follow a name without being its last word.
	personSuffixes = "jr sr mp mep qc phd"
	firmSuffixes   = "inc corp ltd plc llc co"

	// shortTitles are the words of names and titles that may have a full stop.
	shortTitles = `
mr mrs ms messrs dr prof sen sens rep reps gov gen gens col maj capt lt sgt cpl adm cmdr brig insp supt det rev hon st mt ft pres
`
	// surnameTitles are titles that people have for surnames as well.
	surnameTitles = `
king pope bishop major prince judge justice baron duke count dean marshal lord private abbot chancellor earl knight chief pastor constable
sheriff speaker warden baker butcher carpenter farmer fisher miner cook gardener taylor tailor carter brewer
`
	// bodies are the words of organisations and places that are not people.
	bodies = `
inc corp corporation co company companies ltd limited plc llc group holdings industries university college school institute academy
ministry department office agency bureau commission committee council court parliament congress senate assembly house bank party union
federation association society foundation trust church league club united city rovers unit tavern sox agreement requirement entertainment memorial operation aid bourse airlines airways motors electric mills dynamics
hospital museum library times post news journal magazine press street road avenue square park bridge river lake island islands mountain
county district province airport station stadium cross palace castle cup prize award awards act bill treaty organisation organization
authority board service services systems technologies partners capital securities financial international energy oil gas petroleum steel
exchange fund command forces army navy guard administration campaign center centre championship championships convention festival forum
games hall hotel institution laboratory market ministers nations network open police programme program project republic review show
state states summit theatre theater tower tribune zoo conference coalition alliance taskforce election elections brigade battalion division regiment squadron
`
	// parties are the followers of parties.
	parties = "catholic catholics protestant protestants muslim muslims moslem moslems jewish christian christians hindu hindus buddhist buddhists sikh sikhs hispanic hispanics latino latinos islamist islamists communist communists marxist republican republicans democrat democrats conservative conservatives tory tories labour liberal liberals socialist socialists"

	saying = "said says told added adds asked replied explained argued insisted warned claimed admitted tells"
)

// shortNames are the given names that each short form stands for.
var shortNames = article.NewTable(shortForms())

func shortForms() map[string][]article.FormID {
	m := map[string][]article.FormID{}
	for line := range strings.Lines(nicknames) {
		words := strings.Fields(line)
		for i := 1; i < len(words); i++ {
			m[words[i]] = append(m[words[i]], article.FormOf(words[0]))
		}
	}
	return m
}
