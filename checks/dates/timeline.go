package dates

import (
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// telling is one place where the article says on what day something happens.
type telling struct {
	act
	lemma    article.FormID // of an act that is in no list: collapse of "collapsed"
	word     uint32         // the token that tells of the act
	first    uint32         // the first token of the two
	date     *facts.Date
	bound    bound
	tense    time
	things   []thing // whose act it is and what it is done to
	joined   bool    // its subject is that of the verb before: "and closed"
	relative bool    // its subject is "who" or "which"
	fresh    bool    // one of its things is a new one: "a second stand"
	some     bool    // one of its things has an indefinite article
	pronoun  bool    // its subject is a pronoun that nothing is known of
	definite bool    // "the fire", "its launch"
	other    bool    // a word beside it may make it another one, or one that is moved
}

// thing is what takes part in an act: a person or body by its entity, or a noun.
type thing struct {
	noun   article.FormID // the singular of its head
	entity int32          // index into Facts.Entities, or nobody
	first  article.FormID // the first word of a long name that is nobody's
	soft   bool           // it may be no more than an adjective
	at     uint32         // its token
	agent  bool           // it does the act to another
}

// name is what an act is called in a message.
func (x *telling) name(doc *article.Document) string {
	if x.lemma != 0 {
		return doc.FormText(x.lemma)
	}
	return actNames[x.kind]
}

// bound is how a date bounds its act.
type bound uint8

const (
	onDay bound = iota
	fromDay
	untilDay
	byDay
	otherDay // before it, after it, since it
)

// time is when an act is, as far as its verb tells.
type time uint8

const (
	noTime time = iota
	past
	ongoing
	future
	doubtful // would, if, not: it may never have been
)

// clauseReach is how many tokens before its date an event may be named.
const clauseReach = 14

// timeline collects what the article tells of days, in reading order.
func timeline(p *checks.Pass) []telling {
	var list []telling
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if d.Grain > facts.GrainYear || d.Listed || d.Holiday != facts.NoHoliday || d.From == article.NoDay && !d.Written() {
			continue
		}
		t := teller{p: p, doc: p.Doc, s: p.Doc.Sentences[d.Sentence].Tokens}
		if i > 0 && p.Facts.Dates[i-1].Sentence == d.Sentence {
			t.low = p.Facts.Dates[i-1].Tokens.End
		}
		if x, ok := t.tell(d); ok {
			last := len(list) - 1
			x.joined = x.joined && last >= 0 && list[last].date.Sentence == d.Sentence && (!list[last].relative || p.Doc.Tokens[x.word-1].Form != formComma)
			if x.joined {
				x.things, x.pronoun = list[last].things, list[last].pronoun // "was founded in 1985 and sold in 1990"
			}
			list = append(list, x)
		}
	}
	return list
}

// teller reads the act of one date.
type teller struct {
	p   *checks.Pass
	doc *article.Document
	s   article.Range
	low uint32 // the end of the date before it in its sentence, or 0
}

// tell finds the act that a date is that of: its noun right behind, "the 1981 death"; the
// nearest word for one before it, "the meeting on 15 July"; the first verb behind a date
// with which the clause begins, "On 3 May the shop opens".
func (t *teller) tell(d *facts.Date) (telling, bool) {
	x := telling{date: d, first: d.Tokens.First}
	i := d.Tokens.First
	if i > t.s.First && articles.Has(t.doc.Tokens[i-1].Form) {
		for k := d.Tokens.End; k < min(d.Tokens.End+3, t.s.End); k++ {
			if a, ok := acts.Get(t.doc.Tokens[k].Form); ok && t.noun(k, a) && !t.compound(k) {
				x.act, x.word, x.definite = act{a.kind, actNoun}, k, true
				t.ofNoun(&x)
				x.other = x.other || t.another(&x)
				return x, true
			}
		}
		return x, false
	}
	if i > t.s.First {
		if b, ok := bounds.Get(t.doc.Tokens[i-1].Form); ok {
			x.bound = b
			i--
		} else if f := t.doc.Tokens[i-1].Form; d.Grain > facts.GrainDay && f != formBorn && f != formComma && f != formOpen {
			return x, false // "sold the 6 per cent 1999 stock"
		}
	}
	if !t.before(&x, i) && !t.behind(&x, i) {
		return x, false
	}
	x.other = x.other || t.another(&x) || x.kind == freeings && verbIn(t.doc, t.s.First, i, pictures) // "in this photo released on 24 April"
	return x, true
}

// before looks for the act in the clause before token i.
func (t *teller) before(x *telling, i uint32) (found bool) {
	end := i
	verbs := false // a verb that is none of the act's stands between
	noun, lemma, at := article.FormID(0), article.FormID(0), uint32(0)
	if i > t.s.First+1 && articles.Has(t.doc.Tokens[i-2].Form) && !t.doc.Tokens[i-1].Is(article.Capitalised) && !facts.Function(t.doc.Tokens[i-1].Form) && !nightWords.Has(t.doc.Tokens[i-1].Form) && (i < t.s.First+3 || facts.Function(t.doc.Tokens[i-3].Form)) {
		noun = t.doc.Tokens[i-1].Form
	}
	defer func() {
		if x.kind == 0 && noun != 0 {
			x.act, x.lemma, x.word, x.first, x.definite = act{anyAct, actNoun}, noun, end-1, end-1, true
			t.ofNoun(x)
			found = true
		} else if x.kind == 0 && lemma != 0 {
			x.act, x.lemma, x.word, x.first = act{anyAct, actPast}, lemma, at, at
			t.verb(x)
			found = true
		}
	}()
	for i > max(t.s.First, t.low) && i+clauseReach > end {
		i--
		tok := &t.doc.Tokens[i]
		a, ok := acts.Get(tok.Form)
		if tok.Form == formTaken && theft(t.doc, t.s) {
			a, ok = act{thefts, actPast}, true
		}
		switch {
		case ok && i > t.s.First && t.doc.Tokens[i-1].Form == formBy: // "destroyed by fire in 1911"
		case ok && !tok.Is(article.Capitalised) && t.noun(i, a):
			if t.governed(i) {
				return false
			}
			x.act, x.word, x.first = act{a.kind, actNoun}, i, i
			x.definite = definiteAt(t.doc, i, t.s.First)
			t.ofNoun(x)
			return true
		case ok && a.form != actNoun && (!tok.Is(article.Capitalised) || t.opens(i)) && !verbs:
			if i > t.s.First && periodNouns.Has(t.doc.Tokens[i-1].Form) {
				return false // "the year ended 30 June"
			}
			x.act, x.word, x.first = a, i, i
			return t.ofVerb(x)
		case relatives.Has(tok.Form) && i > t.s.First:
			if i--; t.doc.Tokens[i].Form == formComma && i > t.s.First {
				i--
			}
			a, ok := acts.Get(t.doc.Tokens[i].Form) // "the fire that swept the mill on 12 March"
			if !ok || !verbs || !t.noun(i, a) {
				return false
			}
			x.act, x.word, x.first = act{a.kind, actNoun}, i, i
			x.definite = definiteAt(t.doc, i, t.s.First)
			t.ofNoun(x)
			return true
		case (tok.Form == formOut || tok.Form == formUp) && i > t.s.First && t.phrasal(i-1) != 0:
			x.act, x.word, x.first, x.definite, x.pronoun = act{t.phrasal(i - 1), actPast}, i-1, i-1, true, true
			return true
		case ownDays.Has(tok.Form), facts.IsSaying(tok.Form), breaks.Has(tok.Form):
			return false
		case tok.Kind == article.Punct && tok.Form != formHyphen && !(tok.Form == formComma && apposed(t.doc, i+1, end)):
			return false
		case auxiliaryWords.Has(tok.Form):
			verbs = true
		case t.preterite(i):
			if !verbs && lemma == 0 {
				lemma, at = t.lemma(i), i
			}
			verbs = true
		}
	}
	return false
}

// behind looks for the verb of a clause that a date begins: "On 3 May the bridge shuts",
// "From 1 November, when the bridge shuts".
func (t *teller) behind(x *telling, i uint32) (found bool) {
	lemma, at := article.FormID(0), uint32(0)
	for i > t.s.First && nightWords.Has(t.doc.Tokens[i-1].Form) {
		i-- // "On the night of 25 May, when it fell"
	}
	if i > t.s.First && !(t.doc.Tokens[i-1].Kind == article.Punct && t.doc.Tokens[i-1].Form != formHyphen) {
		return false
	}
	end := x.date.Tokens.End
	defer func() {
		if !found && lemma != 0 {
			x.act, x.lemma, x.word = act{anyAct, actPast}, lemma, at
			t.verb(x)
			found = true
		}
	}()
	for k := end; k < min(t.s.End, end+9); k++ {
		tok := &t.doc.Tokens[k]
		a, ok := acts.Get(tok.Form)
		switch {
		case ok && a.form != actNoun && !tok.Is(article.Capitalised) && !t.noun(k, a) && !bothForms.Has(tok.Form) && (k+1 >= t.s.End || !t.preterite(k+1)):
			x.act, x.word = a, k
			return t.ofVerb(x)
		case tok.Form == formComma && k == end, tok.Form == formWhen && k == end+1:
		case tok.Kind == article.Punct && tok.Form != formHyphen, breaks.Has(tok.Form), facts.IsSaying(tok.Form):
			return false
		case t.preterite(k):
			lemma, at = t.lemma(k), k
			return false
		}
	}
	return false
}

// opens reports whether token i is the first word of its sentence.
func (t *teller) opens(i uint32) bool {
	return i == t.s.First || i == t.s.First+1 && t.doc.Tokens[t.s.First].Kind == article.Punct && t.doc.Tokens[i].Is(article.InQuotes)
}

// noun reports whether the word of an act at token i is a noun: an article, an owner or an
// adjective behind one stands before it.
func (t *teller) noun(i uint32, a act) bool {
	if a.form == actNoun && !bothForms.Has(t.doc.Tokens[i].Form) {
		return true
	}
	if a.form == actPast || i == t.s.First {
		return false
	}
	f := t.doc.Tokens[i-1].Form
	if articles.Has(f) {
		return true
	}
	if i < t.s.First+2 || !articles.Has(t.doc.Tokens[i-2].Form) || facts.Function(f) {
		return false
	}
	return endsIn(t.doc, i, "s") == endsIn(t.doc, i-1, "s") // "the final opening", but "the doors open"
}

// compound reports whether another noun follows token i: "the 1986 sale contract".
func (t *teller) compound(i uint32) bool {
	if i+1 >= t.s.End || !bothForms.Has(t.doc.Tokens[i].Form) && t.doc.Tokens[i].Form != formSale {
		return false
	}
	tok := &t.doc.Tokens[i+1]
	return tok.Kind == article.Word && !facts.Function(tok.Form) && !tok.Is(article.Capitalised) && !t.preterite(i+1)
}

// governed reports whether the noun of an act is what a verb of another day is about:
// "announced the closure on 3 May".
func (t *teller) governed(i uint32) bool {
	for n := 0; i > t.s.First && n < 4; n++ {
		i--
		f := t.doc.Tokens[i].Form
		if n < 2 && (ownDays.Has(f) || facts.IsSaying(f)) {
			return true
		}
		if a, ok := acts.Get(f); ok && a.form == actPast && (t.doc.Tokens[i+1].Form == formOf || t.doc.Tokens[i+1].Form == formFor) {
			return true // "was convicted of the murder in 2010"
		}
		if breaks.Has(f) || t.doc.Tokens[i].Kind == article.Punct {
			break
		}
	}
	return false
}

// preterite reports whether token i looks like the past of a verb.
func (t *teller) preterite(i uint32) bool {
	tok := &t.doc.Tokens[i]
	return tok.Kind == article.Word && !tok.Is(article.Capitalised) && (strings.HasSuffix(t.doc.FormText(tok.Form), "ed") && tok.Len() > 4 || preterites.Has(tok.Form))
}

// lemma is the form of a verb that a preterite is that of: collapse of "collapsed"; 0 when
// there is none.
func (t *teller) lemma(i uint32) article.FormID {
	text := t.doc.FormText(t.doc.Tokens[i].Form)
	stem, ok := strings.CutSuffix(text, "ed")
	if !ok || len(stem) < 3 {
		return t.doc.Tokens[i].Form // "went"
	}
	for _, w := range [...]string{stem + "e", stem, stem[:len(stem)-1]} {
		if f := article.FormOf(w); f != 0 && facts.IsDictionary(f) {
			return f
		}
	}
	return 0
}

// another reports whether words around an act or its date speak of another one, or of a
// day that was changed.
func (t *teller) another(x *telling) bool {
	lo, hi := min(x.word, x.date.Tokens.First), max(x.word, x.date.Tokens.End)
	for hi < t.s.End && t.doc.Tokens[hi].Start < x.date.Span.End {
		hi++ // "17 August last year"
	}
	counted := x.form == actNoun && x.word < x.date.Tokens.First
	for i := x.word; i < x.date.Tokens.First; i++ {
		counted = counted && !begun.Has(t.doc.Tokens[i].Form)
	}
	for i := max(lo, t.s.First+3) - 3; i < min(hi+2, t.s.End) && (i < hi || t.doc.Tokens[i].Form != formComma); i++ {
		inDate := t.doc.Tokens[i].Start >= x.date.Span.Start && t.doc.Tokens[i].Start < x.date.Span.End
		if f := t.doc.Tokens[i].Form; !inDate && anotherWords.Has(f) || counted && i < x.word && countedFrom.Has(f) {
			return true
		}
	}
	return false
}

var (
	articles = article.NewSet("the", "its", "his", "her", "their", "'s", "our", "my", "this", "that")

	bounds = article.NewTable(map[string]bound{
		"in": onDay, "on": onDay, "at": onDay, "effective": onDay, "from": fromDay, "until": untilDay, "till": untilDay, "through": untilDay, "to": untilDay, "by": byDay, "before": otherDay, "after": otherDay, "since": otherDay,
		"for": otherDay, "of": onDay,
	})

	// breaks begin another clause.
	breaks = article.NewSet("that", "who", "when", "while", "because", "where", "if", "but", "although", "though", "whether", "than", "as", "after", "before", "unless", "about", "until", "whose")

	// bothForms are nouns for acts that are forms of verbs as well.
	bothForms = article.NewSet("arrest", "capture", "release", "escape", "vote", "wed", "launch", "purchase", "murder", "ambush", "premiere", "crash", "divorce", "close", "start", "end", "finish", "leaves", "sentences", "starts", "move", "moves", "opens", "closes")

	nightWords = article.NewSet("of", "night", "evening", "morning", "afternoon", "the", "on", "early", "late", "in")

	auxiliaryWords = article.NewSet("was", "were", "is", "are", "has", "have", "had", "will", "would", "could", "should", "may", "might", "must", "did", "does", "do")
)
