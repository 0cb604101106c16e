package typos

import (
	"strings"

	"copydesk/article"
)

// trait is what the checks of the family need to know of a word.
type trait uint64

const (
	closed trait = 1 << iota // the words that only hold a sentence together
	determiner
	preposition
	doubled      // words that English, or speech, says twice
	clauseEnd    // verbs that can end one clause and begin the next
	asker        // open a clause that asks
	subject      // can be the subject of such a clause
	subordinator // open a condition or a time
	giver        // take two objects: "gave her her coat"
	joiner       // signs that tie two words together
	quoteMark
)

// The particles can end one phrase and begin the next: "the flat he moved in in
// May". A verb that lets one do so has the particle's bit as well, shifted.
const (
	particleIn trait = 1 << (iota + 11)
	particleOn
	particleAt
	particleBy
	particleOver
	particleOff
	particleTo
	particleFor
	particleWith
	particleAbout

	particles = particleAbout<<1 - particleIn
	verbShift = 10
)

// What stands for something to come, and around it.
const (
	counterWord trait = 1 << (iota + 32) // may stand with the number of comments
	currency
	fillWord   // stands in brackets for what is to come
	unitWord   // follows a figure
	figureLead // stands before a figure
	clockWord  // follows the figure of a time of day
	aside      // may stand in round brackets for what is to come
	gapLead    // may stand close before question marks for a word
	standing   // with "for" behind it, says what letters mean
	telling    // a reporter's verb for who spoke
	pairing    // between two words that are one: "from time to time to count"
	gapMark    // may begin something to come
)

// traits holds the words with traits, in one table because each costs memory.
var traits = traitTable([]traitList{
	{quoteMark, "\" “ ” ″ ‘ ’ '"},
	{joiner, "- – — -- / &"},
	{closed, "the a an to of in and for with by on at from as or but if is was are were be been being am has have do does did will would can could should shall may " +
		"might must it he she they we you i him them us me her his its their our your my this these those which what when where while who whom whose than then " +
		"not also into onto upon over under about after before between through during against among without within until since because although though there " +
		"here some any each every both all out up off down how why such just only other another"},
	{determiner, "the a an this these those its their his our"},
	{preposition, "to of in and for with by on at from as into over than that but"},
	{doubled, "had that very so no many much long really too far more well now there here bye yes ha he hee ho blah hear knock tut chop night please never ever old " +
		"great little big quite same bling tuk aye rah cha choo hush la nudge wink quack yum woof beep bang boom clap click ding dong drip tick go wait stop " +
		"run pom tom dum goody girly fifty sing wee oh ah uh um do win deep wide high fast slow slowly again back left right hot cold new real good bad " +
		"tiny huge small first last early late dear sorry thank thanks hello hi hey come look listen around down up one two three four five six seven " +
		"eight nine ten eleven twelve hundred thousand million billion zero who whole rose bora dik can buffalo police chow yo ya ta da na mm er work cut " +
		"rub pat tap ring mad"},
	{clauseEnd, "is was are were be been am has have does did will would can could should may might must"},
	{asker, "what whatever how where who why all when"},
	{subject, "it he she they we you i this that there these those"},
	{subordinator, "if when whenever before after without because once though although unless while since as until what whatever every"},
	{giver, "give gave given gives giving tell told tells telling show showed shown offer offered hand handed cost costs make made let see saw call called win won " +
		"earn earned bring brought buy bought teach taught send sent owe owed lend lent pay paid deny denied ask asked hear heard help helped promise promised " +
		"grant granted allow allowed wish wished"},
	{particleIn, "in"},
	{particleIn << verbShift, "give gave giving given gives move moved moves moving log logged logging logs check checked checking came come coming comes sign signed kicked kicks " +
		"phased brought bring filled fill handed hand turned turn tuned tune broke broken settle settled cashed caved dropped drop went go gone stepped step " +
		"joined join weighed weigh let stayed set sets plugged typed tucked chipped factored called sat dug poured rolled phoned lived believed interested " +
		"involved engaged"},
	{particleOn, "on"},
	{particleOn << verbShift, "log logged logging logs carry carried carries carrying go goes went going gone move moved moving moves turn turned sign signed hold held drag dragged " +
		"later early earlier further hang hung put live lived lives switched switch caught catch read stay stayed pass passed worked looked rely relied rolled " +
		"pressed soldiered came clock clocked so odds"},
	{particleAt, "at"},
	{particleAt << verbShift, "looking looked look was were is are worked working staying stayed shot aimed laughed shouted arrived lived played playing stared getting good"},
	{particleBy, "by"},
	{particleBy << verbShift, "pass passed passes passing stop stopped stopping went go goes going come came stand stood standing drop dropped flew drove walked get got lived stick " +
		"stuck swore sworn"},
	{particleOver, "over"},
	{particleOver << verbShift, "take took taken takes taking hand handed handing turn turned moved fell fall go went get got rolled crossed carried is was spilled spilt knocked " +
		"boiled pulled came flew mulled"},
	{particleOff, "off"},
	{particleOff << verbShift, "kick kicked kicks take took taken takes set sets call called put lay laid come came cut broke fell went go goes sold sell signed dropped left shut " +
		"switched turned worse better tee teed"},
	{particleTo, "to"},
	{particleTo << verbShift, "listened listening spoke spoken talking talked referred referring accustomed entitled aspire aspired"},
	{particleFor, "for"},
	{particleFor << verbShift, "waited waiting paid looking asked hoped hoping called worked stood stands voted played"},
	{particleWith, "with"},
	{particleWith << verbShift, "worked dealt dealing played spoke spoken agreed lived charged begin trouble"},
	{particleAbout, "about"},
	{particleAbout << verbShift, "talking talked worried thinking thought written wrote complained asked concerned"},
	{counterWord, "to this article on story post so far leave a add your view | • ·"},
	{currency, "$ £ € ¥ us$ a$ c$"},
	{gapMark, "$ £ € ¥ us$ a$ c$ ( [ < { ?"},
	{fillWord, "check confirm verify insert name date number amount title place city age quote figure figures tk tbc tba tbd todo fixme placeholder headline byline " +
		"surname here fill update ck"},
	{unitWord, "people per percent pct pc million billion trillion thousand hundred years year months days hours minutes miles yards metres meters kilometres " +
		"kilometers km feet acres tonnes tons pounds dollars euros votes seats points members residents homes jobs workers staff children women men times goals " +
		"runs cents pence others passengers pupils students patients cases deaths dead injured killed companies countries shares weeks dlrs mln bln"},
	{figureLead, "aged page pages about around some nearly almost least than over"},
	{clockWord, "hours hour minutes"},
	{aside, "tk ck check tbc confirm"},
	{gapLead, "$ £ € ( ["},
	{standing, "short stands stood stand"},
	{telling, "said says added adds told tells explained insisted asked admitted warned argued wrote continued concluded claimed joked replied recalled noted stressed promised writes"},
	{pairing, "and or by after upon for nor but to in"},
})

type traitList struct {
	trait trait
	words string
}

func traitTable(lists []traitList) *article.Table[trait] {
	all := map[string]trait{}
	for _, l := range lists {
		for _, w := range strings.Fields(l.words) {
			all[w] |= l.trait
		}
	}
	return article.NewTable(all)
}

// has reports whether the word has the trait.
func has(f article.FormID, t trait) bool {
	v, ok := traits.Get(f)
	return ok && v&t != 0
}
