package facts

import "copydesk/article"

// Title is a title or role that the article gives to one mention of a person:
// "Prime Minister" in "Prime Minister Cameron", "the chief suspect" in "Andrei
// Lugovoi, the chief suspect". A mention with two ("chairman and chief
// executive John Smith") has two.
type Title struct {
	Span   article.Span  // from its first modifier to its last word, with "of France" but without "French" or an article
	Tokens article.Range // the same in tokens
	Post   article.Range // of them the words of the office alone: "deputy foreign minister", "Secretary of State"
	Name   int32         // index into Facts.Names of the mention that bears it
	Head   uint32        // token of the word that names the office: "minister"
	Office Office
	Field  article.FormID // what the office is in charge of, by one word for all its synonyms: "foreign", "defence"; 0 without
	Nation article.FormID // the country of "French", "of France", "France's": "france"; 0 without
	Of     article.Range  // whose or what it is the title of: "Acme" in "Acme chairman", "chairman of Acme", "Acme's chairman"
	Mods   TitleMods
	Where  TitlePlace
}

// TitlePlace is where a title stands.
type TitlePlace uint8

// The places of titles.
const (
	Before    TitlePlace = iota // "Mayor Ellis", "the mayor, Ann Ellis"
	After                       // "Ann Ellis, the mayor"
	Predicate                   // "Ann Ellis is the mayor", "Ann Ellis, who was elected mayor"
)

// String is the place's name in lower case.
func (p TitlePlace) String() string { return [...]string{"before", "after", "predicate"}[p] }

// TitleMods say how a title is held.
type TitleMods uint32

// The ways of holding a title.
const (
	Former    TitleMods = 1 << iota // former, ex-, one-time
	Then                            // then
	Elect                           // -elect, designate, incoming, "will be"
	Deputy                          // deputy
	Vice                            // vice, where it makes no office of its own
	Acting                          // acting, interim
	Shadow                          // shadow
	Assistant                       // assistant, associate
	Senior                          // senior, chief
	First                           // first, founding
	Outgoing                        // outgoing
	Late                            // late
	Retired                         // retired, emeritus
	Honorary                        // honorary
	Co                              // co-
	Current                         // current, present, now
	Candidate                       // "presidential candidate": the office is sought
	Was                             // "was the mayor"
	Became                          // "became the mayor"
	Changing                        // the sentence tells of its being taken up or given up: named, elected, resigned
	Joint                           // one of several titles held together: "chairman and chief executive"
)

// Held reports whether the bearer holds the office itself, now, for all that
// the title says: no former, acting, deputy or coming holder.
func (m TitleMods) Held() bool {
	return m&(Former|Then|Elect|Deputy|Vice|Acting|Shadow|Assistant|Outgoing|Late|Retired|Honorary|Candidate|Was|Became|Changing) == 0
}

// Words are the modifiers by name, in the order of their declaration.
func (m TitleMods) Words() []string {
	var words []string
	for i, w := range modWords {
		if m&(1<<i) != 0 {
			words = append(words, w)
		}
	}
	return words
}

var modWords = [...]string{"former", "then", "elect", "deputy", "vice", "acting", "shadow", "assistant", "senior", "first", "outgoing", "late", "retired",
	"honorary", "co", "current", "candidate", "was", "became", "changing", "joint"}
