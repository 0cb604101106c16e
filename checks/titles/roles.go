package titles

import (
	"fmt"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// roleLines are the roles of which a person has one at a time, by group: the words of one
// role stand side by side, semicolons part roles that exclude each other.
const roleLines = `
party | democrat; republican; conservative tory; socialist; communist; libertarian
work | teacher schoolteacher; headteacher headmaster headmistress; caretaker janitor; farmer rancher; fisherman; miner; plumber; electrician; carpenter joiner; baker; butcher; chef cook; waiter waitress; gardener; librarian; postman postwoman; firefighter fireman; paramedic; mechanic; welder; hairdresser barber; grocer; dentist; nurse; surgeon physician pediatrician paediatrician cardiologist oncologist; vet veterinarian; pharmacist; lawyer barrister solicitor; accountant bookkeeper; architect; engineer; chaplain; warden; florist; optician; midwife; receptionist; lifeguard; locksmith; blacksmith; undertaker; tailor; jeweller jeweler; bookseller; shepherd; bricklayer; roofer; glazier; policeman policewoman; detective; economist; biologist zoologist botanist ecologist; palaeobotanist; archaeologist archeologist; historian; chemist; physicist; geologist seismologist volcanologist; astronomer astrophysicist; psychologist; sociologist; anthropologist; mathematician; linguist; meteorologist climatologist; oceanographer; entomologist; ornithologist; plasterer; beekeeper; gamekeeper; ferryman; translator interpreter; surveyor; auctioneer; brewer; vintner winemaker; cleaner; porter; cashier; potter; weaver; photographer; vicar rector curate priest; rabbi; imam; nun; monk; magistrate; banker; builder; statistician; sailor; soldier; pilot; stewardess; bartender barman; bouncer; typist; clerk; bodyguard; chauffeur; geneticist; virologist; epidemiologist; ethnographer; cartographer; philosopher; sculptor; welder
voice | soprano; tenor; baritone; mezzo
player | pianist; violinist; cellist; drummer; organist; trumpeter; harpist; flautist flutist; clarinettist clarinetist; saxophonist; oboist
pitch | goalkeeper; striker defender midfielder winger
trial | plaintiff claimant; defendant; juror; coroner
envoy | ambassador; consul
sport | boxer; swimmer; cyclist; golfer; jockey; sprinter; gymnast; rower; skier; cricketer; footballer; wrestler; fencer; archer
church | pope; cardinal; archbishop; bishop; archdeacon; dean
road | driver motorist; passenger; pedestrian
`

// fieldLines are the fields of offices of which a person has one: the word before the head.
const fieldLines = `
director | finance financial; medical; artistic; marketing; musical music; technical; commercial; creative; sporting; clinical
chief | police; fire
governor | deputy; assistant
editor | sports; political; business; fashion; foreign
`

// role is what a word of roleLines says that somebody is.
type role struct{ group, value uint8 }

// roleWords are the words of roles, roleFields those before the heads of offices, roleHeads
// the groups of heads. Envoys and the offices of fieldLines are told of with "the"
// where one person of an article has them.
var (
	roleWords             = wordsOf(newRoles(roleLines, 1))
	roleFields, roleHeads = tablesOf(newRoles(fieldLines, fieldGroups))
)

// fieldGroups is the first group of fieldLines; envoys is that of envoys.
const (
	envoys      = 7
	fieldGroups = 20
)

// newRoles reads lines of roles: the words, and the groups of what stands before the bar.
func newRoles(lines string, group uint8) (words map[string]role, heads map[string]uint8) {
	words, heads = map[string]role{}, map[string]uint8{}
	for line := range strings.Lines(strings.TrimSpace(lines)) {
		head, list, _ := strings.Cut(line, "|")
		heads[strings.TrimSpace(head)] = group
		value := uint8(0)
		for same := range strings.SplitSeq(list, ";") {
			value++
			for w := range strings.FieldsSeq(same) {
				words[w] = role{group, value}
			}
		}
		group++
	}
	return words, heads
}

func wordsOf(words map[string]role, _ map[string]uint8) *article.Table[role] {
	return article.NewTable(words)
}

func tablesOf(words map[string]role, heads map[string]uint8) (*article.Table[role], *article.Table[uint8]) {
	return article.NewTable(words), article.NewTable(heads)
}

// roleMarks say of a word whether it may be a role or the head of one, and a seat: one look tells
// of nearly all words that they are neither.
var roleMarks = newRoleMarks()

const (
	roleMark = 1 << iota
	seatMark
)

func newRoleMarks() *article.Table[uint8] {
	marks := map[string]uint8{}
	words, _ := newRoles(roleLines, 1)
	for w := range words {
		marks[w] |= roleMark
	}
	_, heads := newRoles(fieldLines, fieldGroups)
	for w := range heads {
		marks[w] |= roleMark
	}
	for w := range strings.FieldsSeq(seatWords) {
		marks[w] |= seatMark
	}
	return article.NewTable(marks)
}

// roleAt is the role that token i is the head of.
func roleAt(doc *article.Document, i uint32) (role, bool) {
	f := doc.Tokens[i].Form
	if r, ok := roleWords.Get(f); ok {
		return r, true
	}
	group, ok := roleHeads.Get(f)
	if !ok || i == 0 {
		return role{}, false
	}
	r, ok := roleFields.Get(doc.Tokens[i-1].Form)
	r.group = group
	return r, ok
}

// held is a role that the article gives a person, at a token.
type held struct {
	role
	entity int32
	at     uint32
	joint  bool // "and" joins it to another role
}

// compareRoles reports a person who is given two roles that nobody has at once: "the
// headteacher of the school" and "the school's caretaker".
func compareRoles(p *checks.Pass) {
	var list, loose []held
	var office []uint32
	for i := range p.Doc.Tokens {
		t := &p.Doc.Tokens[i]
		if t.Kind != article.Word {
			continue
		}
		mark, ok := roleMarks.Get(t.Form)
		if !ok {
			continue
		}
		if mark&seatMark != 0 {
			office = append(office, uint32(i))
		}
		r, ok := roleAt(p.Doc, uint32(i))
		if !ok {
			continue
		}
		if who := bearer(p, uint32(i)); who >= 0 {
			list = append(list, held{r, who, uint32(i), joined(p.Doc, uint32(i))})
		} else if r.group == envoys || r.group >= fieldGroups {
			if i >= 1 && theRole(p.Doc, uint32(i)) {
				loose = append(loose, held{r, -1, uint32(i), false})
			}
		}
	}
	compareSeats(p, office)
	if len(list) > mostPeople || len(loose) > mostPeople {
		return
	}
	for i := range loose {
		if onlyOf(loose, i) {
			meantBy(p, list, &loose[i])
		}
	}
	var told []int32
	for j := range list {
		for i := range list[:j] {
			a, b := &list[i], &list[j]
			if slices.Contains(told, a.entity) || a.entity != b.entity || a.group != b.group || a.value == b.value || a.joint || b.joint || third(list, a, b) || changed(p, a, b) {
				continue
			}
			reportRoles(p, a, b)
			told = append(told, a.entity)
		}
	}
}

// seat is an office of a body or place that a person holds.
type seat struct {
	entity int32
	head   article.FormID
	of     article.Range
}

// compareSeats reports a person who holds one office of two bodies or places of which nobody
// holds both: the leader of the Farmers' Party who is that of the Coastal Party.
func compareSeats(p *checks.Pass, office []uint32) {
	var list []seat
	for _, i := range office {
		if of := seatOf(p.Doc, i); of.Len() > 0 && len(list) <= mostPeople {
			if who := bearer(p, i); who >= 0 {
				list = append(list, seat{who, p.Doc.Tokens[i].Form, of})
			}
		}
	}
	for j := range list {
		for i := range list[:j] {
			a, b := &list[i], &list[j]
			if a.entity == b.entity && a.head == b.head && otherSeats(p.Doc, a.of, b.of) {
				odd, usual := p.Doc.SpanOf(b.of), p.Doc.SpanOf(a.of)
				p.Report(checks.Finding{
					Severity: checks.Warning,
					Span:     odd,
					Message:  fmt.Sprintf("%s is %s of %q here and of %q elsewhere.", p.Doc.In(p.Facts.Names[p.Facts.Entities[b.entity].Name].Span), p.Doc.FormText(b.head), p.Doc.In(odd), p.Doc.In(usual)),
					Related:  []checks.Related{{Span: usual, Message: "the other one"}},
				})
				return
			}
		}
	}
}

// seatOf is what an office is of, where that is a name: "of the Coastal Party".
func seatOf(doc *article.Document, i uint32) article.Range {
	toks := doc.Tokens
	if int(i)+2 >= len(toks) || toks[i+1].Form != formOf && toks[i+1].Form != formAt {
		return article.Range{}
	}
	r := article.Range{First: i + 2}
	if toks[r.First].Form == formThe {
		r.First++
	}
	for r.End = r.First; int(r.End) < len(toks) && r.End < r.First+6; r.End++ {
		if t := &toks[r.End]; !t.Is(article.Capitalised) && t.Form != formPossessive && t.Form != formApostrophe {
			break
		}
	}
	return r
}

// otherSeats reports whether what two offices are of are two names of one kind: both end in
// the same word and begin in another, or both are one word.
func otherSeats(doc *article.Document, a, b article.Range) bool {
	x, y := doc.Tokens[a.First:a.End], doc.Tokens[b.First:b.End]
	if len(x) == 0 || len(y) == 0 || x[0].Form == y[0].Form {
		return false
	}
	return len(x) > 1 && len(y) > 1 && x[len(x)-1].Form == y[len(y)-1].Form || len(x) == 1 && len(y) == 1 && facts.IsPlace(x[0].Form) && facts.IsPlace(y[0].Form)
}

// seatWords are offices of which nobody has two.
const seatWords = "leader mayor bishop archbishop governor ambassador headteacher headmaster headmistress principal dean abbot captain"

// theRole reports whether "the" or "its" alone stands before a role in small letters.
func theRole(doc *article.Document, i uint32) bool {
	if doc.Tokens[i].Is(article.Capitalised) {
		return false
	}
	if _, ok := roleFields.Get(doc.Tokens[i-1].Form); ok && i > 1 {
		i--
	}
	f := doc.Tokens[i-1].Form
	return f == formThe || f == formIts
}

// onlyOf reports whether a role is the only one of its group.
func onlyOf(list []held, i int) bool {
	for k := range list {
		if k != i && list[k].group == list[i].group {
			return false
		}
	}
	return true
}

// meantBy reports a role with "the" that can only be that of the one person of its group,
// who has another: "the consul" where the ambassador alone is named.
func meantBy(p *checks.Pass, list []held, x *held) {
	var only *held
	for i := range list {
		switch a := &list[i]; {
		case a.group != x.group:
		case a.value == x.value || only != nil && only.entity != a.entity:
			return
		default:
			only = a
		}
	}
	if only != nil && !only.joint && !changed(p, only, x) {
		reportRoles(p, only, x)
	}
}

// third reports whether a person is given a role of the group besides two: so many are a
// career.
func third(list []held, a, b *held) bool {
	for i := range list {
		if c := &list[i]; c.entity == a.entity && c.group == a.group && c.value != a.value && c.value != b.value {
			return true
		}
	}
	return false
}

// joined reports whether "and", a comma or a hyphen joins a role to another word of its kind:
// "a farmer and teacher", "farmer-turned-brewer".
func joined(doc *article.Document, i uint32) bool {
	toks := doc.Tokens
	for _, k := range [...]uint32{i - min(i, 1), i + 1} {
		if k < uint32(len(toks)) && (toks[k].Form == formAnd || toks[k].Form == formHyphen || toks[k].Form == formSlash || toks[k].Form == formOr) {
			return true
		}
	}
	return false
}

// changed reports whether a sentence of one of two roles tells how one person comes to both.
func changed(p *checks.Pass, a, b *held) bool {
	for _, i := range [...]uint32{a.at, b.at} {
		s := p.Doc.Sentences[p.Doc.SentenceAt(p.Doc.Tokens[i].Start)].Tokens
		for k := max(i, s.First+roleReach) - roleReach; k < min(s.End, i+roleReach); k++ {
			if career.Has(p.Doc.Tokens[k].Form) {
				return true
			}
		}
	}
	return false
}

// roleReach is how many tokens around a role words are held to speak of it.
const roleReach = 9

// reportRoles says that one person has two roles.
func reportRoles(p *checks.Pass, a, b *held) {
	doc := p.Doc
	n := &p.Facts.Names[p.Facts.Entities[a.entity].Name]
	odd, usual := roleSpan(doc, b.at), roleSpan(doc, a.at)
	f := checks.Finding{
		Severity: checks.Warning,
		Span:     odd,
		Message:  strings.Join([]string{doc.In(n.Span), " is \"", doc.In(odd), "\" here and \"", doc.In(usual), "\" elsewhere."}, ""),
		Related:  []checks.Related{{Span: usual, Message: "the other role"}},
	}
	f.Fixes = []checks.Fix{
		{Message: "Write " + likeCase(doc.In(usual), doc.In(odd)) + " here.", Span: odd, New: likeCase(doc.In(usual), doc.In(odd))},
		{Message: "Write " + likeCase(doc.In(odd), doc.In(usual)) + " there.", Span: usual, New: likeCase(doc.In(odd), doc.In(usual))},
	}
	p.Report(f)
}

// roleSpan is a role with its field: "fire chief".
func roleSpan(doc *article.Document, i uint32) article.Span {
	if _, ok := roleHeads.Get(doc.Tokens[i].Form); ok {
		return doc.Tokens[i-1].Span.Join(doc.Tokens[i].Span)
	}
	return doc.Tokens[i].Span
}
