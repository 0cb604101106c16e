package facts

import "copydesk/article"

var (
	formMore      = article.FormOf("more")
	formSemicolon = article.FormOf(";")
)

// readAll reads what each amount is about, sentence by sentence.
func (s *sentenceReader) readAll(r *amountReader) {
	*s = sentenceReader{reader: r.reader, facts: r.facts, out: r.out, tags: s.tags, years: s.years}
	for i := 0; i < len(r.out); {
		j := i + 1
		for j < len(r.out) && r.out[j].Sentence == r.out[i].Sentence {
			j++
		}
		sentence := &r.doc.Sentences[r.out[i].Sentence]
		s.s, s.first, s.last = sentence.Tokens, i, j
		s.end = sentence.Tokens.End
		s.mark()
		s.read()
		i = j
	}
}

// read reads what the amounts of the sentence are about, from the first on.
func (r *sentenceReader) read() {
	for i := r.first; i < r.last; i++ {
		a := &r.out[i]
		c := &a.About
		found := r.link(i)
		l := &found
		r.inherit(i)
		r.role(a, l)
		r.per(a)
		if b := a.Converts; b >= 0 && c.Per == 0 {
			c.Per = r.out[b].About.Per // $50 a barrel (£30)
			c.Frame |= r.out[b].About.Frame & PerUnit
		}
		r.frame(i, l)
		r.whose(a, l)
		c.Period = r.period(i)
		c.Year = r.year(a.Tokens)
	}
	r.sharePeriods()
	r.attribute()
}

// sharePeriods gives a change the time of the figure that it leads to: "rose 13%
// to $340m in 2010".
func (r *sentenceReader) sharePeriods() {
	for i := r.first; i+1 < r.last; i++ {
		a, b := &r.out[i], &r.out[i+1]
		if a.About.Period < 0 && a.About.Frame&Change != 0 && b.About.Frame&To != 0 && b.Tokens.First <= a.Tokens.End+2 {
			a.About.Period = b.About.Period
		}
	}
}

// link is how an amount hangs in its sentence.
type link struct {
	first uint32 // the first token of the amount's phrase, its hedge and article included
	left  uint32 // the token before it; r.s.First-1 wraps and is never read when none is
	open  bool   // something stands before it
	verb  uint32 // the verb that governs it
	has   bool   // there is one
	role  Role   // what the words between it and its thing say
	of    phrase // its thing
	found bool
	own   bool   // the thing is in the amount's own phrase: a $5m deal, $5m in aid
	whole phrase // the phrase that the thing was read from, with its attribute
}

// link finds the thing that an amount is of, and the verb it hangs on.
func (r *sentenceReader) link(i int) link {
	a := &r.out[i]
	l := r.place(a)
	if !r.ownPhrase(a, &l) && !r.joined(i, &l) {
		r.linked(a, &l)
	}
	if !l.has && l.open {
		l.verb, l.has = r.verbBefore(l.first)
		if l.has && !r.reaches(l.verb, l.first) {
			l.has = false
		}
	}
	c := &a.About
	if !l.found {
		return l
	}
	l.whole = l.of
	l.of = r.thing(l.of, &l.role, &c.Frame)
	head := r.singular(l.of.head)
	if n := r.nameAt(l.of.head); n >= 0 && r.toks[l.of.head].Is(article.Capitalised) {
		if c.Subject < 0 {
			c.Subject = n // 2 per cent of Calder Foods
		}
		return l
	}
	switch a.Unit {
	case Count, Rank:
		if a.Unit == Rank && c.Head == 0 {
			c.Head, c.HeadN = head, l.of.head
		}
	case Measure, Duration, Age:
		if !r.inName(l.of.head) && !ageNouns.Has(r.toks[l.of.head].Form) {
			c.Of = head
		}
		if l.own {
			c.Modifiers = r.modifiers(l.of)
		}
	default:
		c.Head, c.HeadN = head, l.of.head
		c.Modifiers = r.modifiers(l.of)
	}
	return l
}

// joined reports whether the amount is the other end of the one before it: "to 30
// from 20" is of one thing.
func (r *sentenceReader) joined(i int, l *link) bool {
	if i == r.first || !l.open || r.at(l.left) != tagPrep || r.toks[l.left].Form == formOf {
		return false
	}
	a := &r.out[i]
	b := &r.out[i-1]
	return (b.Unit == a.Unit || a.Unit == Plain && b.Unit == Count && b.About.Frame&Adjective == 0) && b.Currency == a.Currency && (b.About.Head != 0 || b.About.Of != 0) && r.adjoins(b, a)
}

// place finds where the amount's phrase begins: before its hedge, its article
// and the adjectives of amounts ("a record $5m").
func (r *sentenceReader) place(a *Amount) link {
	i := a.Tokens.First
	for i > r.s.First {
		t := &r.toks[i-1]
		w := known(t.Form)
		switch {
		case t.Start >= a.Phrase.Start, r.at(i-1) == tagDet, r.at(i-1) == tagOther && t.Kind == article.Punct && t.Is(article.SpaceBefore), amountAdjectives.Has(t.Form):
		case w.is(isFurther|isMean) && t.Form != formMore:
		default:
			return link{first: i, left: i - 1, open: true}
		}
		i--
	}
	return link{first: i, left: i - 1}
}

// amountAdjectives stand between an article and its amount.
var amountAdjectives = article.NewSet("record", "estimated", "initial", "further", "additional", "whopping", "staggering", "mere", "paltry", "total", "combined", "massive",
	"reported", "final", "full", "impressive", "huge", "possible", "potential", "possibly", "net", "cool", "modest", "hefty", "historic", "previous", "new", "only", "just", "even", "alleged", "proposed", "planned", "whole", "extra", "around", "remaining", "first", "last", "next", "other", "separate", "annual", "some", "good")

// ownPhrase finds the thing inside the amount's own phrase: "a $5m deal",
// "$5m in aid", "23% of voters", "2,000 tonnes of rice", "23 people".
func (r *sentenceReader) ownPhrase(a *Amount, l *link) bool {
	c := &a.About
	end := a.Tokens.End
	if a.Unit == Count {
		if c.HeadN >= end && c.HeadN < r.s.End {
			c.Modifiers = r.plainModifiers(article.Range{First: end, End: c.HeadN})
		}
		return false
	}
	n := r.skipJoint(end)
	if m, ok := r.skipConversions(n); ok && (l.first < a.Tokens.First || l.open && r.at(l.left) == tagPoss) {
		n = m
	}
	if p, ok := r.phraseAt(n); ok && (r.at(n) == tagNoun && (n > end || r.takesNoun(a, l, n)) || r.at(n) == tagAmount && l.first < a.Tokens.First && r.at(a.Tokens.First-1) == tagDet) {
		l.of, l.found, l.own = p, true, true
		c.Frame |= Adjective
		return true
	}
	if r.tok(n).Form == formWorth {
		n++
	}
	f := r.tok(n).Form
	if f != formOf && !(f == formIn && a.Unit == Money) || a.Unit == Age {
		return false
	}
	if a.Unit == Percent && f == formOf && r.afterOf(n) {
		return false
	}
	p, ok := r.phraseAt(n + 1)
	if !ok || r.word(p.head).is(isTime) && a.Unit != Percent && a.Unit != Ratio || r.at(n+1) == tagDate || f == formIn && (r.inName(p.head) || r.at(n+1) == tagDet || markets.Has(r.toks[p.head].Form)) {
		return false
	}
	l.of, l.found, l.own = p, true, true
	return true
}

// markets after "in" are where money is paid and not what it is: "in morning trade".
var markets = article.NewSet("trade", "trading", "dealings", "deals", "session", "auction", "total", "all", "turn", "part", "return", "full", "advance", "place", "addition", "line")

// skipConversions returns the token after a bracket that holds only amounts: "a
// $2bn (£1bn) settlement".
func (r *sentenceReader) skipConversions(n uint32) (uint32, bool) {
	if r.at(n) != tagOpen || r.at(n+1) != tagAmount {
		return n, false
	}
	for ; n < r.s.End; n++ {
		switch r.at(n) {
		case tagClose:
			return n + 1, true
		case tagOpen, tagAmount, tagBreak, tagComma, tagAdv, tagPrep:
		default:
			return n, false
		}
	}
	return n, false
}

// afterOf reports whether "of" at n is followed by nothing that can be shared out.
func (r *sentenceReader) afterOf(n uint32) bool { return r.at(n+1) == tagVerb }

// takesNoun reports whether the noun at n right after the amount is of its
// phrase: an article stands before the amount, or nothing else could.
func (r *sentenceReader) takesNoun(a *Amount, l *link, n uint32) bool {
	t := &r.toks[n]
	if sizeWords.Has(t.Form) {
		return false // 90 metres high
	}
	if known(t.Form).is(isTime) && !known(t.Form).is(isUnit) || t.Is(article.Capitalised) && !r.headline() && r.at(n+1) != tagNoun {
		return false
	}
	if l.first < a.Tokens.First && r.at(a.Tokens.First-1) == tagDet || l.open && r.at(l.left) == tagPoss {
		return true
	}
	switch a.Unit {
	case Money, Percent, Measure, Points, Rank, Ratio:
		return !t.Is(article.Capitalised)
	case Duration:
		return !t.Is(article.Capitalised) && r.joint(a.Tokens.First+1) || r.at(n+1) != tagNoun && !known(t.Form).is(isEarlier)
	}
	return false
}

// sizeWords behind a measure say in which direction it is.
var sizeWords = article.NewSet("long", "high", "wide", "tall", "deep", "thick", "away", "above", "below", "apart")

// plainModifiers trims the words between a number and its noun.
func (r *sentenceReader) plainModifiers(t article.Range) article.Range {
	for t.First < t.End && (r.toks[t.First].Kind != article.Word || r.word(t.First).is(isFurther|isFunction) || r.toks[t.First].Form == formOther) {
		t.First++
	}
	if t.First >= t.End {
		return article.Range{}
	}
	return t
}
