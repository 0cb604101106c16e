package facts

import (
	"strings"

	"copydesk/article"
)

// phrase is a noun phrase: its tokens and its head.
type phrase struct {
	first, end uint32
	head       uint32
}

// phraseReach is how many tokens a noun phrase has at most.
const phraseReach = 24

// phraseEnding returns the noun phrase whose last token is n.
func (r *sentenceReader) phraseEnding(n uint32) (phrase, bool) {
	if r.at(n) != tagNoun {
		return phrase{}, false
	}
	p := phrase{end: n + 1, head: n}
	for low := r.s.First + max(n-r.s.First, phraseReach) - phraseReach; n > low; {
		switch r.at(n - 1) {
		case tagNoun, tagPoss, tagJoint:
			n--
			continue
		case tagDate, tagAmount:
			if r.at(n) != tagDet { // the 2010 budget, its $5m loss
				n--
				continue
			}
		case tagDet:
			n--
		case tagAdv:
			if n-1 > r.s.First && r.at(n-2) == tagDet {
				n -= 2
			}
		}
		break
	}
	p.first = n
	return p, true
}

// phraseAt returns the noun phrase that begins at token n.
func (r *sentenceReader) phraseAt(n uint32) (phrase, bool) {
	p := phrase{first: n}
	for r.at(n) == tagDet || r.at(n) == tagAdv || r.at(n) == tagOther && n < r.s.End {
		n++
	}
	found := false
	for end := min(r.s.End, n+phraseReach); n < end; n++ {
		switch r.at(n) {
		case tagNoun:
			p.head, p.end, found = n, n+1, true
			continue
		case tagPoss:
			if found {
				continue
			}
		case tagJoint:
			continue
		case tagAmount:
			if !found {
				continue
			}
		case tagDate:
			if !found && r.at(n+1) == tagNoun {
				continue
			}
		case tagVerb:
			// the injured men, of stolen cars
			if !found && r.word(n).verb&verbPast != 0 && r.at(n+1) == tagNoun {
				continue
			}
		}
		break
	}
	return p, found
}

// chain returns the noun phrase that what stands before token n belongs to:
// of "profits at the firm in the year" it is the profits.
func (r *sentenceReader) chain(n uint32) (phrase, bool) {
	for n > r.s.First && (r.at(n-1) == tagOther || r.at(n-1) == tagAdv) {
		n--
	}
	best, ok := phrase{}, false
	for steps := 0; n > r.s.First && steps < 8; steps++ {
		i := n - 1
		dated := false
		for i > r.s.First && (r.at(i) == tagDate || r.at(i) == tagOther || r.at(i) == tagAmount && r.lasts(i) || dated && (r.at(i) == tagPrep || r.at(i) == tagDet)) {
			dated = dated || r.at(i) == tagDate || r.at(i) == tagAmount
			i--
		}
		if r.at(i) == tagClose {
			i = r.opening(i)
		}
		p, found := r.phraseEnding(i)
		if !found {
			return best, ok
		}
		best, ok = p, true
		if q, twins := r.twin(p); twins {
			p = q // in England and Wales
		}
		if p.first == r.s.First || r.at(p.first-1) != tagPrep || r.toks[p.first-1].Form == formThan {
			return best, ok
		}
		n = p.first - 1
		if n > r.s.First && r.at(n-1) == tagPrep { // out of, up to
			n--
		}
	}
	return best, ok
}

// lasts reports whether the amount at token n is a length of time.
func (r *sentenceReader) lasts(n uint32) bool {
	a := r.amountAt(n)
	return a != nil && a.Unit == Duration
}

// twin returns the noun phrase that "and" joins to p, if a preposition stands
// before both.
func (r *sentenceReader) twin(p phrase) (phrase, bool) {
	if p.first < r.s.First+2 || r.at(p.first-1) != tagConj {
		return p, false
	}
	q, ok := r.phraseEnding(p.first - 2)
	if !ok || q.first == r.s.First || r.at(q.first-1) != tagPrep {
		return p, false
	}
	return q, true
}

// opening returns the token before the bracket that token i closes.
func (r *sentenceReader) opening(i uint32) uint32 {
	for n := i; n > r.s.First+1 && n+farthest > i; n-- {
		if r.at(n) == tagOpen {
			return n - 1
		}
	}
	return i
}

// maxSubjects is how many verbs back a subject is looked for.
const maxSubjects = 4

// subject returns the noun phrase that does what the verb at v says.
func (r *sentenceReader) subject(v uint32, depth int) (phrase, bool) {
	n := v
	for n > r.s.First && (r.at(n-1) == tagAux || r.at(n-1) == tagAdv || r.at(n-1) == tagOther) {
		n--
	}
	if n == r.s.First || depth > maxSubjects {
		return phrase{}, false
	}
	switch r.at(n - 1) {
	case tagNoun, tagDate, tagClose:
		return r.chain(n)
	case tagVerb:
		if r.word(n-1).verb&verbPast != 0 && n-1 > r.s.First && r.at(n-2) == tagNoun { // the number of people killed rose
			return r.chain(n - 1)
		}
		return r.earlierSubject(n-1, depth)
	case tagRelative:
		m := n - 1
		if m > r.s.First && r.at(m-1) == tagComma {
			m--
		}
		return r.chain(m)
	case tagComma:
		if p, ok := r.acrossComma(n - 1); ok {
			return p, true
		}
		return r.earlierSubject(n-1, depth)
	case tagBreak:
		return r.acrossDash(n - 1)
	case tagConj, tagTo, tagPrep:
		return r.earlierSubject(n-1, depth)
	}
	return phrase{}, false
}

// acrossComma returns the subject before an aside that the comma at c closes:
// "The firm, based in Leeds, employs 300".
func (r *sentenceReader) acrossComma(c uint32) (phrase, bool) {
	for n := c; n > r.s.First+1 && c-n < 25; n-- {
		switch r.at(n - 1) {
		case tagComma:
			if r.at(n-2) == tagNoun || r.at(n-2) == tagDate {
				return r.chain(n - 1)
			}
			return phrase{}, false
		case tagBreak:
			return phrase{}, false
		}
	}
	return phrase{}, false
}

// acrossDash returns the subject before an aside that the dash at d closes.
func (r *sentenceReader) acrossDash(d uint32) (phrase, bool) {
	if !dashes.Has(r.toks[d].Form) {
		return phrase{}, false
	}
	for n := d; n > r.s.First+1 && d-n < 25; n-- {
		if r.at(n-1) == tagBreak {
			if !dashes.Has(r.toks[n-1].Form) {
				return phrase{}, false
			}
			return r.chain(n - 1)
		}
	}
	return phrase{}, false
}

// earlierSubject is the subject of the verb before token n: of "cut 500 jobs
// and closed two plants" both have one.
func (r *sentenceReader) earlierSubject(n uint32, depth int) (phrase, bool) {
	if v, ok := r.verbBefore(n); ok {
		return r.subject(v, depth+1)
	}
	return phrase{}, false
}

// clauseReach is how many tokens back a verb is looked for.
const clauseReach = 60

// verbBefore returns the last verb before token n in its clause; commas and
// conjunctions are crossed, breaks are not.
func (r *sentenceReader) verbBefore(n uint32) (uint32, bool) {
	for first := max(r.s.First, n-min(n, farthest)); n > first; {
		n--
		switch r.at(n) {
		case tagVerb:
			return n, true
		case tagAux:
			if t := r.after(n); t != tagVerb && t != tagAux { // prices were up
				return n, true
			}
		case tagBreak, tagOpen:
			return 0, false
		case tagClose:
			if m := r.opening(n); m < n {
				n = m + 1
			}
		}
	}
	return 0, false
}

// after is the tag of the first token after n that is no adverb.
func (r *sentenceReader) after(n uint32) tag {
	for n++; n < r.s.End; n++ {
		if t := r.at(n); t != tagAdv && t != tagOther {
			return t
		}
	}
	return tagBreak
}

// thing returns what a noun phrase is about: the head, or what has the value,
// the cost, the number that the head names, with that word's role.
func (r *sentenceReader) thing(p phrase, role *Role, frame *Frame) phrase {
	for range 3 {
		w := r.word(p.head)
		if *role == NoRole {
			*role = w.role
		}
		if w.is(isChange) {
			*frame |= Change
		}
		if !w.is(isAttribute) && !w.is(isChange) {
			return p
		}
		if q, ok := r.complement(p); ok {
			p = q
			continue
		}
		q, ok := r.compounded(p)
		if !ok {
			return p
		}
		p = q
	}
	return p
}

// complement returns the noun phrase after "of" or, with a change, "in".
func (r *sentenceReader) complement(p phrase) (phrase, bool) {
	if f := r.tok(p.end).Form; f != formOf && !(f == formIn && r.word(p.head).is(isChange)) {
		return phrase{}, false
	}
	q, ok := r.phraseAt(p.end + 1)
	if !ok || r.word(q.head).is(isTime) || r.at(p.end+1) == tagAmount {
		return phrase{}, false
	}
	return q, true
}

// compounded returns the noun before an attribute: the oil of "oil price".
func (r *sentenceReader) compounded(p phrase) (phrase, bool) {
	n := p.head
	if n == p.first || r.at(n-1) != tagNoun {
		if n > p.first+1 && r.at(n-1) == tagPoss && r.at(n-2) == tagNoun { // the bridge's cost
			q := phrase{p.first, n - 1, n - 2}
			return q, !r.inName(n - 2)
		}
		return phrase{}, false
	}
	if r.adjective(n - 1) {
		return phrase{}, false
	}
	return phrase{p.first, n, n - 1}, true
}

// adjective reports whether the word at n is an adjective by its form.
func (r *sentenceReader) adjective(n uint32) bool {
	f := r.toks[n].Form
	if plainNouns.Has(f) {
		return false
	}
	k := known(f)
	if k.is(isWhole|isMean|isFurther|isMost|isOrdinal|isEach|isForecast|isTarget|isTime) || adjectives.Has(f) || k.verb&verbPast != 0 && k.verb&verbNoun == 0 {
		return true
	}
	w := r.doc.FormText(f)
	for _, end := range adjectiveEnds {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

var (
	adjectiveEnds = []string{"al", "ic", "ive", "ous", "able", "ible", "ary", "ful", "less", "est", "ish", "ant", "ent", "ing"}
	plainNouns    = article.NewSet("capital", "hospital", "rental", "proposal", "approval", "arrival", "metal", "coal", "deal", "festival", "traffic", "fabric", "clinic",
		"republic", "executive", "drive", "native", "table", "cable", "vegetable", "library", "salary", "secretary", "goal", "oil", "cereal", "meal", "trial", "withdrawal",
		"music", "logic", "epidemic", "pandemic", "plastic", "elective", "motive", "initiative", "detective", "incentive", "housing", "building", "shipping", "mining", "parking",
		"plant", "restaurant", "tenant", "grant", "parent", "student", "patient", "rent", "cent", "accident", "investment", "development", "government", "employment",
		"unemployment", "payment", "equipment", "department", "apartment", "agent", "client", "president", "resident", "content", "enrolment", "enrollment", "settlement",
		"signing", "listing", "wing", "king", "ring", "spring", "funding", "lending", "borrowing", "spending", "heating", "training", "forest", "interest", "harvest", "fish", "dish", "elephant", "gas", "immigrant", "animal", "journal", "signal", "crystal", "canal", "local", "steel", "fuel", "hotel")
	adjectives = article.NewSet("new", "old", "high", "low", "big", "small", "large", "long", "short", "net", "gross", "record", "current", "final", "full", "first", "early", "late", "whole",
		"higher", "lower", "own", "same", "estimated", "combined", "reported", "implied", "asking", "sharp", "steep", "slight", "modest", "huge", "massive", "real", "fair", "true", "exact",
		"official", "latest", "underlying", "headline", "base", "overall", "prime", "top", "fixed", "fresh", "further", "initial", "potential", "total", "average", "other", "said",
		"recent", "previous", "next", "last", "strong", "weak", "rapid", "actual", "planned", "proposed", "monthly", "weekly", "daily", "hourly", "quarterly", "one", "two", "three", "sheer", "great", "vast", "good", "bad", "best", "worst")
)

// modifiers returns the tokens that narrow a phrase's head.
func (r *sentenceReader) modifiers(p phrase) article.Range {
	first := p.first
	for first < p.head && r.at(first) != tagNoun {
		first++
	}
	for n := first; n < p.head; n++ { // what stands before 's or an amount is no modifier
		if r.at(n) == tagPoss || r.at(n) == tagAmount || r.at(n) == tagDate {
			first = n + 1
		}
	}
	if first >= p.head {
		return article.Range{}
	}
	return article.Range{First: first, End: p.head}
}
