package facts

import "copydesk/article"

// counted reads the noun that a number counts, or the age that it is. It reports
// false for years and for number words that count nothing.
func (r *amountReader) counted(a *Amount, q *quantity) bool {
	i := q.tokens.End
	if r.age(a, q) || r.sharedUnit(a, q) || r.sharedMoney(a, q) || r.points(a, q) {
		return true
	}
	if r.joint(i) {
		return r.compoundNoun(a, q, i+1)
	}
	if r.isYear(q, i) {
		return false
	}
	if r.tok(i).Form == formPlus1 && r.glued(i) {
		i++ // 200+ guests
	}
	if r.people(a, q, i) {
		return true
	}
	if n, ok := r.noun(i); ok {
		a.Unit, a.About.Head, a.About.HeadN = Count, r.singular(n), n
		return !q.one() || q.scaled
	}
	if r.parentOf(a, q, i) {
		return true
	}
	if n, ok := r.nounOf(i); ok {
		if q.one() {
			return false // one of the men
		}
		a.Unit, a.About.Head, a.About.HeadN = Count, r.singular(n), n
		a.About.Frame |= Part
		return !q.one()
	}
	if r.fate(a, q, i) || r.elliptic(a, q) || r.carried(a, q) || r.subset(a, q, i) || r.allOf(a, q, i) {
		return true
	}
	a.Unit = Plain
	return !q.words || q.scaled
}

// one reports whether the quantity is one, which is as often a pronoun.
func (q *quantity) one() bool { return q.value == Int(1) && !q.scaled }

// compoundNoun reads "10-member", "50-strong", "20-odd people".
func (r *amountReader) compoundNoun(a *Amount, q *quantity, i uint32) bool {
	t := r.tok(i)
	switch {
	case t.Kind != article.Word:
		return !q.words && t.Kind != article.Number
	case notCompound.Has(t.Form), q.one() && q.words:
		return false
	case t.Form == formOdd || t.Form == formPlus || t.Form == formSome:
		if n, ok := r.noun(i + 1); ok {
			a.Unit, a.About.Head, a.About.HeadN = Count, r.singular(n), n
			return true
		}
		a.Unit = Plain
		return true
	}
	a.Unit, a.About.Head, a.About.HeadN = Count, r.singular(i), i
	if t.Form == formStrong {
		a.About.Head = formPerson
	}
	a.About.Frame |= Adjective
	return true
}

var (
	formOdd    = article.FormOf("odd")
	formPlus   = article.FormOf("plus")
	formSome   = article.FormOf("some")
	formStrong = article.FormOf("strong")

	// notCompound after a number and a hyphen make a word that counts nothing.
	notCompound = article.NewSet("something", "somethings", "off", "time", "sided", "way", "handed", "on", "to", "in", "out", "up", "and", "liner", "nil", "all", "minute", "dimensional", "pronged", "fold", "part", "ish", "for", "caliber", "calibre")
)

// people reads "14 dead", "12 others", "one man", "23 more were injured".
func (r *amountReader) people(a *Amount, q *quantity, i uint32) bool {
	n := i
	if r.tok(n).Form == formMoreW || r.tok(n).Form == formOther {
		n++
	}
	t := r.tok(n)
	if t.Kind != article.Word {
		return false
	}
	w := known(t.Form)
	switch {
	case w.is(isHuman):
		if m, ok := r.noun(n + 1); ok && m < n+3 {
			return false // 12 injured passengers
		}
		a.About.Head = formPerson
	case t.Form == formOthers:
		a.About.Head = formPerson
	case pointNouns.Has(t.Form) && n == i && !q.one():
		a.Unit, a.About.Head, a.About.HeadN = Count, formPoint, n
		return true
	case q.one() && w.is(isPerson) && !t.Is(article.Capitalised):
		a.About.Head = r.singular(n)
	case q.one() && n == i && onesCounted.Has(t.Form):
		a.About.Head = t.Form
	case q.one() && known(r.tok(n+1).Form).is(isPerson) && !w.is(isFunction) && w.verb == 0:
		n++
		a.About.Head = r.singular(n)
	default:
		return false
	}
	a.Unit, a.About.HeadN = Count, n
	return true
}

// onesCounted are nouns of which news counts one.
var onesCounted = article.NewSet("share", "vote", "seat", "goal", "ticket", "bomb", "bullet", "car", "vehicle", "house", "building", "plane", "ship", "death", "arrest")

// pointNouns are what games and indexes are counted in.
var pointNouns = article.NewSet("points")

var formOther = article.FormOf("other")

// nounOf reads the noun of "three of the five men", "23 of the passengers".
func (r *amountReader) nounOf(i uint32) (uint32, bool) {
	if r.tok(i).Form != formOf {
		return 0, false
	}
	for n := i + 1; n < i+9; n++ {
		t := r.tok(n)
		w := known(t.Form)
		switch {
		case t.Kind == article.Number, r.joint(n), t.Form == formPossS, t.Form == formApostro:
			continue
		case t.Kind != article.Word || w.is(isAuxiliary|isPreposition|isPronoun) || w.is(isClause) && t.Form != formThat:
			return 0, false
		}
		if f := r.tok(n + 1).Form; r.plural(n) && f != formPossS && f != formApostro && !r.pluralGoesOn(n+1) {
			return n, true
		}
	}
	return 0, false
}

// subset reads a count whose noun is that of the count before it: "12 men, three
// of them soldiers", "143 seats, including 20 in Orvia".
func (r *amountReader) subset(a *Amount, q *quantity, i uint32) bool {
	if len(r.out) == 0 || q.value.Exp < 0 || i > r.first && q.tokens.First == r.first {
		return false
	}
	x := r.twin(a, Count)
	if x == nil || x.About.Frame&Adjective != 0 || x.Value.Cmp(q.value) < 0 {
		return false
	}
	them := r.tok(i).Form == formOf && (r.tok(i+1).Form == formThem || r.tok(i+1).Form == formWhom)
	among := r.word(q.tokens.First-1).is(isSubset) && (r.ends(i) || r.word(i).is(isPreposition))
	if !them && !among {
		return false
	}
	a.Unit, a.About.Head, a.About.HeadN = Count, x.About.Head, 0
	a.About.Frame |= Part
	return true
}

// allOf reads a number set beside what it counts: "the dead, nine in all".
func (r *amountReader) allOf(a *Amount, q *quantity, i uint32) bool {
	first := q.tokens.First
	f := r.tok(i).Form
	if f != formAltogether && (f != formIn || r.tok(i+1).Form != formAll && r.tok(i+1).Form != formTotal) || first < r.first+2 || r.toks[first-1].Form != formComma {
		return false
	}
	switch w := r.word(first - 2); {
	case w.is(isHuman):
		a.About.Head, a.About.Role = formPerson, w.role
	case r.plural(first-2) && !w.is(isFunction):
		a.About.Head = r.singular(first - 2)
	default:
		return false
	}
	a.Unit, a.About.HeadN = Count, 0
	return true
}

var formWhom = article.FormOf("whom")

var formPossS = article.FormOf("'s")

// fate reads numbers of people that only their fate shows: "killed 23", "three
// were hurt", "13 died".
func (r *amountReader) fate(a *Amount, q *quantity, i uint32) bool {
	for n := i; n < i+4; n++ {
		w := r.word(n)
		if (w.verb&verbPast != 0 || w.is(isHuman) && n > i) && isFate(w.role) && r.tok(n).Kind == article.Word {
			return r.person(a)
		}
		if !w.is(isAuxiliary|isAdverb) && r.tok(n).Form != formOf && r.tok(n).Form != formThem {
			break
		}
	}
	s := r.skipHedgeBack(a.Tokens.First, r.first)
	for n := s; n > r.first && n+3 > s; n-- {
		w := r.word(n - 1)
		if isFate(w.role) && w.verb != 0 && r.toks[n-1].Kind == article.Word && !w.is(isNotNoun) && w.role != Missing {
			return r.person(a)
		}
		if !w.is(isAdverb | isFurther) {
			break
		}
	}
	return false
}

var formThem = article.FormOf("them")

func (r *amountReader) person(a *Amount) bool {
	a.Unit, a.About.Head, a.About.HeadN = Count, formPerson, 0
	return true
}

// isFate reports whether a role is what befell people.
func isFate(role Role) bool { return role >= Dead && role <= Held || role == Displaced }

// age reads ages that no unit shows: "aged 44", "Smith, 44,", "at the age of six".
func (r *amountReader) age(a *Amount, q *quantity) bool {
	if q.scaled || q.value.Exp != 0 || q.value.Coef < 0 || q.value.Coef > 120 || r.joint(q.tokens.End) && !r.ageRange(q.tokens.End) {
		return false
	}
	i := r.skipHedgeBack(q.tokens.First, r.first)
	if i == r.first {
		return false
	}
	p := &r.toks[i-1]
	switch {
	case ageWords.Has(p.Form):
	case p.Form == formBetween && i-1 > r.first && ageGroups.Has(r.toks[i-2].Form) && r.tok(q.tokens.End).Form == formAnd:
	case p.Form == formBe && i-1 > r.first+1 && r.toks[i-2].Form == formWill && r.afterBearer(i-2) && r.ends(q.tokens.End) && q.value.Coef > 9:
	case p.Form == formAt && q.value.Coef > 9 && r.ends(q.tokens.End) && r.deadBefore(i-1):
	case p.Form == formOf && i-1 > r.first && ageNouns.Has(r.toks[i-2].Form):
	case beenWords.Has(p.Form) && i-1 > r.first && agedOnes.Has(r.toks[i-2].Form) && r.ends(q.tokens.End) && q.value.Coef > 2 && r.tok(q.tokens.End).Form != formOf && r.tok(q.tokens.End).Form != formTo && !r.tok(q.tokens.End).Is(article.CodeText):
	case turnWords.Has(p.Form) && (r.ends(q.tokens.End) || r.word(q.tokens.End).is(isAdverb)) && q.value.Coef > 10 && r.tok(q.tokens.End).Form != formTo:
	case p.Form == formComma && i-1 > r.first && r.bearer(a, i-2, q):
	case p.Form == formOpen && i-1 > r.first && r.tok(q.tokens.End).Form == formClose && q.value.Coef > 15 && !q.words && r.fullName(a, i-2):
	case ageJoins.Has(p.Form) && !r.dash(q.tokens.End) && !r.word(q.tokens.End).is(isPercent) && r.afterAge(i-1):
	case ageLimits.Has(p.Form) && i-1 > r.first && ageGroups.Has(r.toks[i-2].Form) && r.ends(q.tokens.End):
	case i < q.tokens.First && ageGroups.Has(p.Form) && ageLimits.Has(r.toks[i].Form) && r.ends(q.tokens.End):
	default:
		return false
	}
	a.Unit, a.About.Head = Age, units[unitYear].Name
	return true
}

var (
	ageWords  = article.NewSet("aged", "age", "ages")
	ageNouns  = article.NewSet("age", "ages")
	beenWords = article.NewSet("was", "is", "were")
	agedOnes  = article.NewSet("he", "she", "i", "who", "oldest", "youngest", "eldest")
	turnWords = article.NewSet("turned", "turning", "turns")
	ageJoins  = article.NewSet("and", "to", "or", "-", "–", ",", "between")
	ageLimits = article.NewSet("under", "over")
	ageGroups = article.NewSet("children", "people", "those", "anyone", "everyone", "adults", "women", "men", "kids", "child", "youngsters", "patients")
)

// afterBearer reports whether he or she stands before token i, or an age before
// "and": "he turns 89 and will be 90".
func (r *amountReader) afterBearer(i uint32) bool {
	f := r.toks[i-1].Form
	return agedOnes.Has(f) || f == formAnd && len(r.out) > 0 && r.out[len(r.out)-1].Unit == Age && r.out[len(r.out)-1].Block == r.block
}

var (
	formWill = article.FormOf("will")
)

// parentOf reads the children of "a mother of two".
func (r *amountReader) parentOf(a *Amount, q *quantity, i uint32) bool {
	p := q.tokens.First
	if p < r.first+2 || r.toks[p-1].Form != formOf && !r.joint(p-1) || q.value.Exp != 0 || q.value.Coef > 30 || !r.ends(i) && !r.word(i).is(isAdverb) {
		return false
	}
	if f := r.toks[p-2].Form; !parents.Has(f) && !(r.joint(p-1) && f == formOf) {
		return false
	}
	a.Unit, a.About.Head, a.About.HeadN = Count, formChild, 0
	return true
}

var (
	formChild = article.FormOf("child")
	parents   = article.NewSet("mother", "father", "mum", "mom", "dad", "parent", "parents", "grandmother", "grandfather", "grandparent", "grandparents", "stepfather", "stepmother")
)

// deadBefore reports whether a word of dying stands before the "at" at token i:
// "dies of cancer at 36".
func (r *amountReader) deadBefore(i uint32) bool {
	for n := i; n > r.first && n+6 > i; n-- {
		if r.word(n-1).role == Dead && !r.plural(n-1) {
			return true
		}
		if r.toks[n-1].Kind != article.Word {
			return false
		}
	}
	return false
}

// ageRange reports whether a hyphen at i joins the ages of a range: aged 18-25.
func (r *amountReader) ageRange(i uint32) bool {
	return r.tok(i+1).Kind == article.Number && !(r.joint(i+2) && r.tok(i+3).Kind == article.Number)
}

// bearer reports whether a figure after a comma is the age of what the comma
// closes: a person's name, or "the singer". A comma or an end must follow.
func (r *amountReader) bearer(a *Amount, last uint32, q *quantity) bool {
	end := r.tok(q.tokens.End)
	if q.value.Coef < 1 || end.Kind != 0 && end.Kind != article.Punct || end.Form == formHyphen || end.Form == formApostro {
		return false
	}
	if n := r.nameAt(last); n >= 0 {
		name := &r.facts.Names[n]
		if name.Tokens.End != last+1 || name.Kind == Place || name.Kind == Organisation {
			return false
		}
		a.About.Subject = n
		return name.Kind == Person || name.Words > 1 || end.Form == formComma
	}
	t := &r.toks[last]
	if t.Kind != article.Word || end.Form != formComma {
		return false
	}
	w := known(t.Form)
	if w.is(isPerson) && !r.plural(last) {
		return true
	}
	if t.Is(article.Capitalised) && q.value.Coef > 15 && (last == r.first || r.toks[last-1].Form == formStop) {
		next := r.word(q.tokens.End + 1)
		return next.verb&verbPast != 0 || next.is(isAuxiliary|isPronoun) || r.tok(q.tokens.End+1).Form == formOf || r.tok(q.tokens.End+1).Form == formFrom
	}
	return q.value.Coef > 15 && r.determined(last) && !w.is(isFunction|isTime) && w.unit == 0 && !r.plural(last)
}

// determined reports whether a determiner stands before token i, names apart:
// "the singer", "the Wales star".
func (r *amountReader) determined(i uint32) bool {
	for n := i; n > r.first && n+3 > i; n-- {
		p := &r.toks[n-1]
		if known(p.Form).is(isDeterminer) {
			return true
		}
		if !p.Is(article.Capitalised) {
			return false
		}
	}
	return false
}

// fullName reports whether a full name of a person ends at token last.
func (r *amountReader) fullName(a *Amount, last uint32) bool {
	n := r.nameAt(last)
	if n < 0 || r.facts.Names[n].Tokens.End != last+1 {
		return false
	}
	a.About.Subject = n
	return r.facts.Names[n].Kind == Person && r.facts.Names[n].Words > 1
}

// afterAge reports whether the amount right before token i is an age.
func (r *amountReader) afterAge(i uint32) bool {
	if len(r.out) == 0 || r.toks[i].Form == formComma && r.toks[i-1].Kind != article.Number {
		return false
	}
	last := &r.out[len(r.out)-1]
	return last.Unit == Age && last.Tokens.End == i && last.About.Head == units[unitYear].Name && last.About.Subject < 0
}

// isYear reports whether a figure of four digits is a year: nothing follows
// that it could count, or a word stands before it that goes with years.
func (r *amountReader) isYear(q *quantity, i uint32) bool {
	if q.words || q.scaled || q.value.Exp != 0 || q.digits.Len() != 4 || q.value.Coef < 1000 || q.value.Coef > 2100 {
		return false
	}
	if q.tokens.First > r.first {
		prev := r.word(q.tokens.First - 1)
		if prev.is(isBeforeYear) {
			return true
		}
		if prev.is(isHedge) {
			return false
		}
	}
	n, ok := r.noun(i)
	return !ok || n != i || q.value.Coef > 1900 && q.value.Coef < 2040 && r.toks[n].Form != formPeople
}

var formPeople = article.FormOf("people")
