package facts

import "copydesk/article"

// role says what the sentence does with the amount, in families of words.
func (r *sentenceReader) role(a *Amount, l *link) {
	c := &a.About
	if a.Unit == Score || a.Unit == Rank {
		return
	}
	if a.Unit == Count || a.Unit == Plain || a.Unit == Ratio && c.Head == 0 {
		r.countRole(a, l)
		return
	}
	if c.Role != NoRole && l.role == NoRole && !l.found {
		return // inherited
	}
	role := NoRole
	if l.own {
		role = r.word(l.whole.head).role
		if role == NoRole {
			role = known(c.Head).role
		}
	}
	if role == NoRole {
		role = l.role
	}
	if role == NoRole {
		role = known(c.Head).role
	}
	if role == NoRole && l.has {
		role = r.word(l.verb).role
	}
	if role == NoRole && l.found {
		role = r.modifierRole(c.Modifiers)
	}
	if role == Pay && !l.found && a.Value.Cmp(Decimal{1, 6}) >= 0 {
		role = Profit // Calder Foods earned $187m
	}
	if a.Unit == Measure || a.Unit == Duration || a.Unit == Age {
		role = r.measureRole(a, role)
	}
	if role != NoRole || l.found {
		c.Role = role
	}
}

// modifierRole is the role of a word before the head: a cash bid price.
func (r *sentenceReader) modifierRole(m article.Range) Role {
	for n := m.End; n > m.First; n-- {
		if role := r.word(n - 1).role; role != NoRole {
			return role
		}
	}
	return NoRole
}

// measureRole reads the dimension after a measure: 10 metres long.
func (r *sentenceReader) measureRole(a *Amount, role Role) Role {
	for n := a.Tokens.End; n < a.Tokens.End+3 && n < r.s.End; n++ {
		if w := r.word(n); w.role == Size {
			return Size
		}
	}
	return role
}

// countRole finds what befell or is done by what is counted.
func (r *sentenceReader) countRole(a *Amount, l *link) {
	c := &a.About
	end := a.Tokens.End
	if c.HeadN >= end {
		end = c.HeadN + 1
		if w := r.word(c.HeadN); w.is(isHuman) {
			c.Role = w.role
			return
		}
	}
	if role := r.fateOfOthers(a, end); role != NoRole {
		c.Role = role
		return
	}
	if role := r.nounRole(a); role != NoRole && a.Unit != Plain {
		c.Role = role
		return
	}
	if role := r.roleBehind(end); role != NoRole {
		c.Role = role
		return
	}
	if r.subjectHere(l, end) {
		return
	}
	role := l.role
	if role == NoRole && l.has {
		role = r.word(l.verb).role
	}
	if role == NoRole && l.found {
		role = r.word(l.whole.head).role
		if role == NoRole {
			role = r.word(l.of.head).role
		}
	}
	if role == NoRole && l.open && r.at(l.left) == tagPrep && r.toks[l.left].Form == formOf {
		if p, ok := r.phraseBefore(l.left); ok { // the deaths of 23 people
			role = r.word(p.head).role
		}
	}
	if role == NoRole && l.found && r.at(l.of.end) == tagVerb { // the number of people killed
		role = r.word(l.of.end).role
	}
	if role == NoRole && l.found {
		role = r.modifierRole(r.modifiers(l.whole))
	}
	if role != NoRole {
		c.Role = role
	}
	if a.Unit == Plain && isFate(role) && a.Value.Exp >= 0 && !r.isRate(l) {
		a.Unit, c.Head = Count, formPerson
	}
	if a.Unit == Plain && l.found {
		r.plainOf(a, l)
	}
}

// plainOf gives a figure that counts nothing by itself the noun it is said of:
// an index, or the people of a crowd.
func (r *sentenceReader) plainOf(a *Amount, l *link) {
	c := &a.About
	if a.Value.Exp >= 0 && l.of.head != l.whole.head && numberNouns.Has(r.toks[l.whole.head].Form) {
		a.Unit = Count // the number of prisoners fell to 3,000
	}
	if a.Value.Exp >= 0 && (groups.Has(r.toks[l.of.head].Form) || groups.Has(r.toks[l.whole.head].Form)) {
		a.Unit, c.Head, c.HeadN = Count, formPerson, l.of.head
		return
	}
	c.Head, c.HeadN, c.Modifiers = r.singular(l.of.head), l.of.head, r.modifiers(l.of)
	for i := r.first; i < r.last && r.out[i].Tokens.First < a.Tokens.First && i < r.first+8; i++ {
		if b := &r.out[i]; b.Unit == Count && b.About.Head == c.Head && a.Value.Exp >= 0 {
			a.Unit = Count // 300 homes, against 450 on Sunday
		}
	}
}

// numberNouns say that what follows "of" is counted.
var numberNouns = article.NewSet("number", "numbers", "total")

// groups are of people: "a crowd of 3,902".
var groups = article.NewSet("crowd", "crowds", "staff", "team", "group", "audience", "attendance", "workforce", "population", "membership", "cast", "crew", "squad",
	"army", "force", "turnout", "congregation", "panel", "delegation", "gathering", "party", "electorate", "readership", "circulation", "gang", "mob", "jury", "garrison", "contingent", "capacity")

// nounRole is the role of the noun that is counted.
func (r *sentenceReader) nounRole(a *Amount) Role {
	if n := a.About.HeadN; n >= a.Tokens.End && n < r.s.End && r.word(n).role != NoRole {
		return r.word(n).role
	}
	return known(a.About.Head).role
}

// isRate reports whether the thing is a rate and no number of people.
func (r *sentenceReader) isRate(l *link) bool {
	return l.found && rateNouns.Has(r.toks[l.whole.head].Form)
}

var rateNouns = article.NewSet("rate", "rates", "index", "percentage", "ratio")

// fateOfOthers reads "23 people dead", "23 of them missing".
func (r *sentenceReader) fateOfOthers(a *Amount, end uint32) Role {
	n := end
	if r.tok(n).Form == formMore {
		n++ // 200 more were missing
	}
	for r.at(n) == tagAux || n > end && r.at(n) == tagAdv {
		n++
	}
	if w := r.word(n); n > end && w.is(isHuman) && r.at(n) != tagVerb {
		return w.role // 12 were still missing
	}
	w := r.word(end)
	if end < r.s.End && w.is(isHuman) && r.toks[end].Kind == article.Word && r.at(end+1) != tagNoun {
		return w.role
	}
	for n := a.Tokens.End; n < end; n++ {
		if w := r.word(n); w.is(isHuman) && w.role != NoRole {
			return w.role // 12 injured passengers
		}
	}
	return NoRole
}

// roleBehind is the role of the verb that what is counted is the subject of:
// "23 people were killed", "13 died".
func (r *sentenceReader) roleBehind(end uint32) Role {
	v, ok := r.verbOf(end)
	if !ok {
		return NoRole
	}
	w := r.word(v)
	if passive := v > end && r.at(v-1) == tagAux || w.role != Dead && w.role != Hurt || intransitive.Has(r.toks[v].Form); !passive && v > end {
		return NoRole
	}
	return w.role
}

// intransitive are verbs of dying that need no auxiliary.
var intransitive = article.NewSet("died", "die", "dies", "dying", "perished", "drowned", "killed", "injured", "hurt", "wounded")

// verbOf returns the verb whose subject ends before token n.
func (r *sentenceReader) verbOf(n uint32) (uint32, bool) {
	depth := 0
	for ; n < r.s.End && depth < 14; n++ {
		depth++
		switch r.at(n) {
		case tagVerb:
			return n, true
		case tagAux, tagAdv, tagOther:
		case tagPrep, tagNoun, tagDet, tagDate, tagPoss, tagJoint, tagPron:
			if r.at(n) == tagPron && r.toks[n].Form != formThem {
				return 0, false
			}
		case tagRelative:
			if t := r.after(n); t != tagVerb && t != tagAux {
				return 0, false // services that the firm offers
			}
		default:
			return 0, false
		}
	}
	return 0, false
}

// subjectHere reports whether the amount begins its clause and a verb follows,
// so that no verb before it can govern it.
func (r *sentenceReader) subjectHere(l *link, end uint32) bool {
	if l.open {
		switch r.at(l.left) {
		case tagBreak, tagComma, tagClause, tagOpen:
		default:
			return false
		}
	}
	_, ok := r.verbOf(end)
	return ok
}

// per reads what a rate is per: $50 a barrel, 20 miles an hour, £3 per head.
func (r *sentenceReader) per(a *Amount) {
	i := a.Tokens.End
	if a.Unit == Count && a.About.HeadN >= i {
		i = a.About.HeadN + 1
	}
	if f := r.tok(i).Form; f == formOpen && i < r.s.End { // $5m (£3m) a year
		for n := i; n < min(i+8, r.s.End); n++ {
			if r.at(n) == tagClose {
				i = n + 1
				break
			}
		}
	}
	i = r.skipJoint(i)
	if i >= r.s.End {
		return
	}
	t := &r.toks[i]
	w := known(t.Form)
	switch {
	case t.Form == formPer || t.Form == formSlash && r.glued(i):
		if r.tok(i+1).Form == formCent {
			return
		}
		r.setPer(a, r.skipJoint(i+1))
	case t.Form == formA || t.Form == formAn || t.Form == formEvery || t.Form == formEach && r.at(i+1) == tagNoun:
		j := r.skipJoint(i + 1)
		if r.tok(j).Kind != article.Word || r.word(j+1).is(isEarlier) || laterWords.Has(r.tok(j+1).Form) || !r.perNoun(j, t.Form) {
			return
		}
		r.setPer(a, j)
	case w.is(isEach):
		a.About.Frame |= PerUnit
		a.About.Per = w.singular
		if w.singular == 0 {
			a.About.Per = formEach // each, apiece
		}
	}
}

var (
	formEach   = article.FormOf("each")
	laterWords = article.NewSet("later", "after", "since", "old", "from", "on")
	perHeads   = article.NewTable(map[string]string{"capita": "head", "annum": "year", "hr": "hour", "h": "hour", "sec": "second", "s": "second", "min": "minute"})
)

// perNoun reports whether the noun at n can be what a rate is per: a time, a
// unit, or a single thing that ends the phrase.
func (r *sentenceReader) perNoun(n uint32, article article.FormID) bool {
	w := r.word(n)
	if w.is(isTime|isUnit) || article == formEvery || article == formEach {
		return true
	}
	return r.at(n) == tagNoun && r.at(n+1) != tagNoun && perThings.Has(r.toks[n].Form)
}

// perThings are what "a" before them can make a rate of.
var perThings = article.NewSet("share", "barrel", "head", "person", "piece", "pop", "unit", "copy", "ticket", "bottle", "pack", "packet", "dozen", "pound", "ton", "tonne",
	"bushel", "gallon", "litre", "liter", "kilo", "kilogram", "ounce", "mile", "metre", "foot", "square", "night", "child", "student", "pupil", "household", "family", "customer",
	"passenger", "vehicle", "car", "house", "home", "room", "seat", "plate", "cup", "pint", "call", "text", "word", "game", "match", "round", "trip", "ride", "session", "lesson",
	"carat", "acre", "hectare", "megawatt", "therm", "unit", "bag", "box", "case", "can", "loaf", "kwh", "worker", "employee", "user", "member", "adult", "shot", "throw", "go", "plane", "aircraft", "week", "month")

func (r *sentenceReader) setPer(a *Amount, n uint32) {
	if n >= r.s.End || r.toks[n].Kind != article.Word {
		return
	}
	c := &a.About
	c.Frame |= PerUnit
	if r.at(n) == tagAmount {
		return // every six hours
	}
	f := r.toks[n].Form
	switch s, ok := perHeads.Get(f); {
	case ok:
		c.Per = article.FormOf(s)
	case known(f).unit != 0:
		c.Per = units[known(f).unit].Name
	default:
		if p, ok := r.phraseAt(n); ok && r.toks[n-1].Form == formPer { // per LSE share
			n = p.head
		}
		c.Per = r.singular(n)
	}
}
