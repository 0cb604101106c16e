package dates

import (
	"strings"

	"copydesk/article"
)

// act is what a word tells of that happens on a day: "opened", "opening" and "opens"
// are one act.
type act struct {
	kind uint8
	form actForm
}

// actForm is the form of a word for an act.
type actForm uint8

// The forms. A participle may be one of the passive as well as a preterite.
const (
	actPast actForm = iota + 1
	actNow          // the present, and what stands behind "will"
	actNoun
)

// actLines are the words of acts: the past of their verbs, their other forms, and their
// nouns.
const actLines = `
birth | born | | birth
death | died killed murdered drowned slain | die dies kill | death killing murder drowning
marriage | married wed | marry marries wed | wedding marriage
divorce | divorced separated | divorce | divorce
arrest | arrested detained captured kidnapped abducted | arrest | arrest capture kidnapping abduction
charge | charged indicted arraigned | indict | indictment arraignment
trial | tried | | trial
conviction | convicted acquitted | convict acquit | conviction acquittal verdict
sentence | sentenced jailed fined | sentence sentences | sentencing
release | released freed paroled | free | liberation
opening | opened inaugurated | open opens | opening inauguration
reopening | reopened | reopen reopens | reopening
closing | closed shut shuttered | close closes shut shuts | closing closure shutdown
demolition | demolished razed | demolish | demolition
founding | founded established incorporated | | founding foundation
beginning | began begun started commenced | begin begins start starts commence |
ending | ended finished completed ceased concluded expired | end ends finish finishes cease conclude concludes expire expires |
launch | launched | launch launches | launch liftoff
meeting | met | meet meets convene convenes | meeting talks
signing | signed dated | sign signs | signing
ratification | ratified | ratify | ratification
joining | joined hired appointed enlisted elected became | join joins | appointment
leaving | retired resigned quit left | retire retires resign resigns leave leaves | retirement resignation departure
enrolment | enrolled matriculated | | enrolment enrollment
graduation | graduated | graduate | graduation
moving | moved emigrated settled | move moves |
designing | designed | |
building | built | | construction
ruin | gutted burnt burned destroyed flooded wrecked bombed | |
repair | restored rebuilt repaired | | restoration
ordination | ordained | | ordination
consecration | consecrated enthroned | | consecration enthronement
buying | bought acquired | | purchase acquisition
sale | sold | | sale
dissolution | dissolved disbanded | dissolve | dissolution
finding | found discovered | | discovery
publication | published | publish publishes | publication
fire | | | fire blaze inferno
vote | voted | vote | election vote poll ballot referendum elections polls
sinking | sank sunk | sink sinks | sinking shipwreck
blast | exploded | | explosion blast
crash | crashed | | crash
quake | | | earthquake quake
festival | | | festival
shooting | | | shooting
robbery | robbed | | robbery heist
conference | | | conference congress
summit | | | summit
concert | | | concert
exhibition | | | exhibition
funeral | buried | | funeral burial
parade | | | parade
eruption | erupted | erupt | eruption
avalanche | | | avalanche
collision | collided | | collision
burglary | burgled | | burglary
marathon | | | marathon
regatta | | | regatta
coronation | crowned | | coronation
auction | auctioned | | auction
strike | | | strike walkout stoppage
accident | | | accident
flood | | | flood flooding
deadline | | | deadline
storm | | | storm
stabbing | stabbed | | stabbing
rally | | | rally
theft | stolen stole | | theft
merger | merged | merge | merger
premiere | premiered | premiere premieres | premiere
evacuation | evacuated | | evacuation
siege | | | siege
outbreak | | | outbreak
landslide | | | landslide mudslide
derailment | derailed | | derailment
escape | escaped | escape | escape
hijacking | hijacked | | hijacking
ambush | ambushed | | ambush
hearing | | | hearing
making | painted carved composed | |
debut | debuted | | debut
suspension | suspended | suspend | suspension
reinstatement | reinstated readmitted | reinstate | reinstatement
inquest | | | inquest
`

// acts are the words of acts. actNumbers are their kinds by name, actNames the names.
var acts, actNumbers, actNames = newActs()

func newActs() (*article.Table[act], map[string]uint8, []string) {
	words, numbers, names := map[string]act{}, map[string]uint8{}, []string{""}
	for line := range strings.Lines(strings.TrimSpace(actLines)) {
		part := strings.Split(line, "|")
		kind := uint8(len(numbers) + 1)
		name := strings.TrimSpace(part[0])
		numbers[name], names = kind, append(names, name)
		for n, form := range [...]actForm{actPast, actNow, actNoun} {
			for w := range strings.FieldsSeq(part[n+1]) {
				if _, ok := words[w]; !ok {
					words[w] = act{kind, form}
				}
			}
		}
	}
	return article.NewTable(words), numbers, names
}

// anyAct is the kind of acts that are in no list.
const anyAct = maxKinds - 1

// kindOf is the number of a kind by its name.
func kindOf(name string) uint8 {
	k, ok := actNumbers[name]
	if !ok {
		panic("dates: no act is called " + name)
	}
	return k
}

// course is a row of kinds that come one after another for one thing or person.
type stage struct{ course, step uint8 }

// stages are the places of kinds in the courses that they belong to, by kind.
var stages = newStages()

func newStages() [][]stage {
	list := make([][]stage, maxKinds)
	for c, row := range [...]string{
		"birth moving", "birth enrolment graduation", "birth joining leaving", "birth ordination consecration", "birth marriage divorce", "birth death", "birth arrest",
		"suspension reinstatement", "debut leaving", "birth debut", "beginning opening", "arrest charge trial conviction sentence release", "designing building opening closing demolition", "founding buying", "founding sale", "founding dissolution", "meeting marriage divorce", "founding opening closing",
		"signing ratification", "ruin repair", "beginning ending", "joining leaving", "enrolment graduation", "ordination consecration", "marriage divorce", "death funeral", "founding merger",
	} {
		for step, name := range strings.Fields(row) {
			k := kindOf(name)
			list[k] = append(list[k], stage{uint8(c), uint8(step)})
		}
	}
	return list
}

// inOrder reports whether an act of kind a must come before one of kind b.
func inOrder(a, b uint8) bool {
	for _, x := range stages[a] {
		for _, y := range stages[b] {
			if x.course == y.course && x.step < y.step {
				return true
			}
		}
	}
	return false
}

// several are words that say that there is more than one act of a kind.
var several = newSeveral()

func newSeveral() *article.Table[uint8] {
	kinds := map[string]uint8{}
	for name, words := range map[string]string{
		"fire": "fires blazes", "vote": "votes referendums primaries primary caucuses rounds runoff", "blast": "explosions blasts bombings bomb bombs", "crash": "crashes", "quake": "earthquakes quakes aftershock aftershocks",
		"festival": "festivals", "marriage": "weddings", "shooting": "shootings", "robbery": "robberies", "conference": "conferences", "summit": "summits", "concert": "concerts", "exhibition": "exhibitions",
		"funeral": "funerals", "trial": "trials", "parade": "parades", "eruption": "eruptions", "collision": "collisions", "burglary": "burglaries", "marathon": "marathons", "auction": "auctions",
		"death": "murders deaths", "strike": "strikes walkouts stoppages", "accident": "accidents", "flood": "floods", "deadline": "deadlines", "storm": "storms", "stabbing": "stabbings", "rally": "rallies",
		"publication": "publications", "theft": "thefts", "launch": "launches", "merger": "mergers", "premiere": "premieres", "closing": "closures", "evacuation": "evacuations", "conviction": "verdicts",
		"siege": "sieges", "outbreak": "outbreaks", "landslide": "landslides", "derailment": "derailments", "escape": "escapes", "hijacking": "hijackings", "ambush": "ambushes", "arrest": "kidnappings abductions arrests",
		"meeting": "meetings", "opening": "openings", "hearing": "hearings", "sale": "sales",
	} {
		for w := range strings.FieldsSeq(words) {
			kinds[w] = kindOf(name)
		}
	}
	return article.NewTable(kinds)
}
