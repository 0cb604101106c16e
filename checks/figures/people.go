package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// peopleNouns are what people are called when they are counted. The same ones
// may be miners in one sentence, men in the next and people in the third.
var peopleNouns = article.NewSet("person", "man", "woman", "child", "boy", "girl", "worker", "employee", "passenger", "victim", "miner", "soldier", "troop", "protester",
	"demonstrator", "student", "pupil", "resident", "civilian", "migrant", "refugee", "patient", "member", "visitor", "tourist", "guest", "fan", "supporter", "spectator", "suspect",
	"defendant", "prisoner", "inmate", "hostage", "survivor", "officer", "policeman", "fighter", "militant", "rebel", "gunman", "attacker", "sailor", "crewman", "fisherman", "climber",
	"driver", "rider", "runner", "job", "post", "staff", "body", "dead", "death", "casualty", "injured", "wounded", "villager", "farmer", "family", "voter", "juror", "lawmaker", "delegate", "player")

// calledPeople reports whether a noun is one that people are counted by: miners,
// skiers, adults, jobs.
func calledPeople(noun article.FormID) bool {
	return peopleNouns.Has(noun) || facts.IsPerson(noun) || facts.IsTitle(noun)
}

// samePeople puts together the numbers of people, whatever they are called,
// that a sentence does the same with.
func samePeople(a *facts.Amount) (kind, bool) {
	if a.Unit != facts.Count || !calledPeople(a.About.Head) {
		return kind{}, false
	}
	return kind{unit: facts.Count, people: true}, true
}
