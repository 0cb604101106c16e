package facts

import "copydesk/article"

// Office is what a title's bearer is, whatever it is called: "Gov.", "governor"
// and "Governor" are one office, "premier" and "prime minister" as well.
type Office uint8

// The offices.
const (
	NoOffice Office = iota
	Courtesy        // Mr, Mrs, Sir
	Doctor
	Professor
	Peer
	Royal
	Monarch
	President
	VicePresident
	PrimeMinister
	Chancellor
	Minister // of a Field
	Secretary
	Speaker
	Senator
	Representative
	Governor
	Mayor
	Lawmaker
	Ambassador
	Attorney
	AttorneyGeneral
	Judge
	Commissioner
	Chairman
	ChiefExecutive
	FinanceChief
	OperatingChief
	ManagingDirector
	Executive
	Officer
	Director
	Manager
	Head
	Chief
	Leader
	Founder
	Spokesman
	SecretaryGeneral
	Coach
	Captain
	Pope
	Cardinal
	Archbishop
	Bishop
	Clergyman
	General
	Admiral
	Commodore
	Brigadier
	Colonel
	Major
	Lieutenant
	Commander
	Sergeant
	Corporal
	Private
	Marshal
	Constable
	Inspector
	Superintendent
	Detective
	Sheriff
	Warden
	Athlete
	Artist
	Journalist
	Scholar
	Adviser
	Broker
	Worker
	Politician
	Suspect
	Relative
	Individual // man, woman, boy
)

var officeNames = [...]string{"", "courtesy", "doctor", "professor", "peer", "royal", "monarch", "president", "vice president", "prime minister", "chancellor",
	"minister", "secretary", "speaker", "senator", "representative", "governor", "mayor", "lawmaker", "ambassador", "attorney", "attorney general", "judge",
	"commissioner", "chairman", "chief executive", "finance chief", "operating chief", "managing director", "executive", "officer", "director", "manager",
	"head", "chief", "leader", "founder", "spokesman", "secretary general", "coach", "captain", "pope", "cardinal", "archbishop", "bishop", "clergyman",
	"general", "admiral", "commodore", "brigadier", "colonel", "major", "lieutenant", "commander", "sergeant", "corporal", "private", "marshal", "constable",
	"inspector", "superintendent", "detective", "sheriff", "warden", "athlete", "artist", "journalist", "scholar", "adviser", "broker", "worker", "politician", "suspect",
	"relative", "individual"}

// String is the office's name in lower case.
func (o Office) String() string { return officeNames[o] }

// officeNamed returns the office of a name.
func officeNamed(name string) Office {
	for o, n := range officeNames {
		if n == name {
			return Office(o)
		}
	}
	panic("facts: no office is called " + name)
}

// OfficeOf returns the office that a single word names, "general" or "mayor",
// and NoOffice for all other words.
func OfficeOf(f article.FormID) Office {
	w := grammarWord(f)
	return w.office
}
