package titles

import (
	"slices"
	"sort"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// roleLines are the roles of which a person has one at a time, by group: the words of one
// role stand side by side, semicolons part roles that exclude each other.
const roleLines = `
party | democrat; republican; conservative tory; socialist; communist; libertarian
work | teacher schoolteacher; headteacher headmaster headmistress; caretaker janitor; farmer rancher; fisherman; miner; plumber; electrician; carpenter joiner; baker; butcher; chef cook; waiter waitress; gardener; librarian; postman postwoman; firefighter fireman; paramedic; mechanic; welder; hairdresser barber; grocer; dentist; nurse; surgeon physician pediatrician paediatrician cardiologist oncologist; vet veterinarian; pharmacist; lawyer barrister solicitor; accountant bookkeeper; architect; engineer; chaplain; warden; florist; optician; midwife; receptionist; lifeguard; locksmith; blacksmith; undertaker; tailor; jeweller jeweler; bookseller; shepherd; bricklayer; roofer; glazier; policeman policewoman; detective; economist; biologist zoologist botanist ecologist; palaeobotanist; archaeologist archeologist; historian; chemist; physicist; geologist seismologist volcanologist; astronomer astrophysicist; psychologist; sociologist; anthropologist; mathematician; linguist; meteorologist climatologist; oceanographer; entomologist; ornithologist; plasterer; beekeeper; gamekeeper; ferryman; translator interpreter; surveyor; auctioneer; brewer; vintner winemaker
voice | soprano; tenor; baritone; mezzo
player | pianist; violinist; cellist; drummer; organist; trumpeter; harpist; flautist flutist; clarinettist clarinetist; saxophonist; oboist
pitch | goalkeeper; striker defender midfielder winger
trial | plaintiff claimant; defendant; juror; coroner
envoy | ambassador; consul
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
// the groups of heads. Groups from definites on are told of with "the" where one person of
// an article has them.
var roleWords, _ = newRoles(roleLines, 1)
var roleFields, roleHeads = newRoles(fieldLines, fieldGroups)

// fieldGroups is the first group of fieldLines; envoys is that of envoys.
const (
	envoys      = 7
	fieldGroups = 20
)

func newRoles(lines string, group uint8) (*article.Table[role], *article.Table[uint8]) {
	words, heads := map[string]role{}, map[string]uint8{}
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
	if group <= fieldGroups {
		return article.NewTable(words), nil
	}
	return article.NewTable(words), article.NewTable(heads)
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
	for i := range p.Doc.Tokens {
		t := &p.Doc.Tokens[i]
		if t.Kind != article.Word {
			continue
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

// bearer is the person whom the article says the role word at token i of, now and itself;
// -1 where it is said of nobody named, of somebody's past, or of a deputy.
func bearer(p *checks.Pass, i uint32) int32 {
	doc := p.Doc
	s := doc.Sentences[doc.SentenceAt(doc.Tokens[i].Start)].Tokens
	if doc.Tokens[i].Is(article.InQuotes) {
		return -1
	}
	first, ok := rolePhrase(doc, i, s)
	if !ok {
		return -1
	}
	if n := nameBehind(p, i, s); n != nil {
		return n.Entity
	}
	if n := nameBefore(p, first, i, s); n != nil {
		return n.Entity
	}
	return -1
}

// rolePhrase returns the first token of the phrase that a role word is the head of: "the
// panel's top Democrat". A word that makes it a past or another role refuses it.
func rolePhrase(doc *article.Document, i uint32, s article.Range) (first uint32, ok bool) {
	if i+1 < s.End {
		t := &doc.Tokens[i+1]
		if t.Kind == article.Word && !facts.Function(t.Form) && !t.Is(article.Capitalised) && !closes(doc, i+1) || t.Form == formPossessive {
			return 0, false // "a teacher training college", "the driver's"
		}
	}
	for n := 0; i > s.First && n < 7; n++ {
		t := &doc.Tokens[i-1]
		switch {
		case roleMods.Has(t.Form) || deputies.Has(t.Form) && doc.Tokens[i].Form != formGovernor:
			return 0, false
		case t.Form == formThe || newcomers.Has(t.Form) || whoseKin.Has(t.Form) && t.Form != formPossessive:
			return i - 1, true
		case t.Form == formPossessive || t.Kind == article.Word && !facts.Function(t.Form):
			i--
		default:
			return i, true
		}
	}
	return i, true
}

// closes reports whether token i is a verb in the past that begins another phrase: "a
// goalkeeper capped nine times".
func closes(doc *article.Document, i uint32) bool {
	text := doc.FormText(doc.Tokens[i].Form)
	return strings.HasSuffix(text, "ed") || strings.HasSuffix(text, "ing")
}

// nameBehind is the person whose name stands right behind a role: "the economist Ada Lorn",
// "the headteacher, Ada Lorn,", "the headteacher of Corran School, Ada Lorn,".
func nameBehind(p *checks.Pass, i uint32, s article.Range) *facts.Name {
	n := nameFrom(p, i+1)
	if n == nil {
		return nil
	}
	if n.Tokens.First >= s.End {
		return nil
	}
	k := i + 1
	start := n.Tokens.First
	if n.Title.Len() > 0 {
		start = min(start, n.Title.First)
	}
	if k == start || k == n.Tokens.First || start <= i && n.Title.End == n.Tokens.First {
		return person(n)
	}
	if f := p.Doc.Tokens[k].Form; placed.Has(f) { // "of Corran School,"
		for k < s.End && k < i+9 && p.Doc.Tokens[k].Form != formComma {
			k++
		}
		for n != nil && n.Tokens.First < k {
			n = nameFrom(p, n.Tokens.End)
		}
		if n == nil || n.Tokens.First >= s.End {
			return nil
		}
		start = n.Tokens.First
		if n.Title.Len() > 0 {
			start = min(start, n.Title.First)
		}
	}
	if k < s.End && p.Doc.Tokens[k].Form == formComma && k+1 == start && n.Tokens.End < s.End && (p.Doc.Tokens[n.Tokens.End].Form == formComma || facts.IsSaying(p.Doc.Tokens[n.Tokens.End].Form)) {
		return person(n)
	}
	return nil
}

// nameBefore is the person whose name stands before a role in apposition or is the subject
// of "is": "Ada Lorn, 41, the headteacher", "Lorn, who has been a biologist".
func nameBefore(p *checks.Pass, first, i uint32, s article.Range) *facts.Name {
	toks := p.Doc.Tokens
	k := first
	verb := false
	for n := 0; k > s.First && n < 3; n++ {
		if f := toks[k-1].Form; isNow.Has(f) {
			verb, k = true, k-1
			continue
		}
		break
	}
	if k <= s.First {
		return nil
	}
	if verb {
		if toks[k-1].Form == formWho {
			k--
		}
		if k > s.First && toks[k-1].Form == formComma {
			k--
			if nameTo(p, k) == nil {
				k = apposedTo(p.Doc, k, s.First) // "Lorn, a specialist in plants, has been a botanist"
			}
		}
	} else if toks[k-1].Form != formComma {
		return asRole(p, first, i, s)
	} else {
		k--
	}
	if k >= s.First+2 && toks[k-1].Kind == article.Number && toks[k-2].Form == formComma {
		k -= 2 // "Lorn, 41, the headteacher"
	}
	n := nameTo(p, k)
	if n == nil || !verb && i+1 < s.End && toks[i+1].Form == formAnd {
		return nil
	}
	if !verb && listedBefore(p, n, s) {
		return nil
	}
	return person(n)
}

// apposedTo is the comma before a phrase of a few words that ends before token i.
func apposedTo(doc *article.Document, i, first uint32) uint32 {
	for k := i; k > first && k+roleReach > i; k-- {
		if doc.Tokens[k-1].Form == formComma {
			return k - 1
		}
	}
	return i
}

// asRole is the subject behind "As warden, Lorn …".
func asRole(p *checks.Pass, first, i uint32, s article.Range) *facts.Name {
	if first != s.First+1 && i != s.First+1 || p.Doc.Tokens[s.First].Form != formAs || i+2 >= s.End || p.Doc.Tokens[i+1].Form != formComma {
		return nil
	}
	if n := nameFrom(p, i+2); n != nil && n.Tokens.First == i+2 {
		return person(n)
	}
	return nil
}

// listedBefore reports whether a name is one of several in a row, where what follows may be
// the next of them: "Ada Lorn, Ivo Marn, a teacher,".
func listedBefore(p *checks.Pass, n *facts.Name, s article.Range) bool {
	toks := p.Doc.Tokens
	return n.Tokens.First >= s.First+2 && toks[n.Tokens.First-1].Form == formComma && n.Title.Len() == 0 || n.Tokens.First > s.First && toks[n.Tokens.First-1].Form == formAnd
}

// nameFrom is the first name that begins at token i or behind it.
func nameFrom(p *checks.Pass, i uint32) *facts.Name {
	list := p.Facts.Names
	k := sort.Search(len(list), func(k int) bool { return list[k].Tokens.First >= i })
	if k == len(list) {
		return nil
	}
	return &list[k]
}

// nameTo is the name that ends before token i.
func nameTo(p *checks.Pass, i uint32) *facts.Name {
	list := p.Facts.Names
	k := sort.Search(len(list), func(k int) bool { return list[k].Tokens.First >= i })
	if k == 0 || list[k-1].Tokens.End != i {
		return nil
	}
	return &list[k-1]
}

// person is a name that may be a person's, else nil.
func person(n *facts.Name) *facts.Name {
	if n.Kind != facts.Person {
		return nil
	}
	return n
}

var (
	formSlash      = article.FormOf("/")
	formIts        = article.FormOf("its")
	formOr         = article.FormOf("or")
	formAs         = article.FormOf("as")
	formPossessive = article.FormOf("'s")

	deputies     = article.NewSet("deputy", "assistant")
	formGovernor = article.FormOf("governor")

	// isNow are the forms of "be" that tell of these days.
	isNow  = article.NewSet("is", "been", "has", "now", "currently", "also")
	placed = article.NewSet("of", "at", "for", "from", "in", "to")

	// roleMods before a role make it one of the past, another's or no trade.
	roleMods = article.NewSet("former", "ex", "retired", "then", "past", "late", "future", "next", "acting", "student", "trainee", "amateur", "aspiring", "onetime", "sometime", "fellow", "no", "not", "like", "by", "apprentice", "outgoing", "substitute",
		"vice", "associate", "his", "her", "their", "my", "our", "your", "new", "first", "honorary", "volunteer", "shadow", "longtime", "lapsed", "registered", "legal", "political", "software", "lead", "anti", "turned", "once")

	// career words tell of several roles of one person.
	career = article.NewSet("former", "formerly", "became", "becoming", "turned", "retired", "trained", "qualified", "previously", "once", "also", "later", "switched", "ex", "was", "before", "then", "career", "started", "began", "worked", "played", "plays", "role", "son", "daughter", "father", "mother", "wife", "husband", "brother", "sister", "family", "both")
)
