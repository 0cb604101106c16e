package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// compareSteps holds two dates of a sentence against each other that belong to steps
// of one course: "met in 1961 on a boat, married in 1949 and".
func compareSteps(p *checks.Pass) {
	list := p.Facts.Dates
	for i := 0; i+1 < len(list); i++ {
		a, b := &list[i], &list[i+1]
		if a.Sentence != b.Sentence || a.Range >= 0 || b.Range >= 0 || a.Year == 0 || b.Year == 0 || !fixed(a) || !fixed(b) || a.From <= b.To {
			continue
		}
		y, at, ok := stepBefore(p.Doc, b, a.Tokens.End)
		if !ok {
			continue
		}
		x, ok := firstStep(p.Doc, a, y)
		if !ok || x.course != y.course || x.step >= y.step || x.verb == "born" && verbIn(p.Doc, p.Doc.Sentences[a.Sentence].Tokens.First, a.Tokens.First, elders) || x.verb == "elected" && leftAnother(p.Doc, at, b.Tokens.First) || !goesOn(p.Doc, at, a.Tokens.End) || otherEra(p.Doc, a, b) {
			continue
		}
		report := checks.Finding{
			Severity: checks.Warning,
			Span:     a.Span.Join(b.Span),
			Message:  fmt.Sprintf("%q in %s is told before %q in %s.", x.verb, p.Doc.In(a.Span), y.verb, p.Doc.In(b.Span)),
			Related:  []checks.Related{{Span: a.Span, Message: "the first"}, {Span: b.Span, Message: "the next"}},
		}
		exchange(p, &report, a, b)
	}
}

// compareNext holds the dates of two sentences against each other of which the second
// goes on with a pronoun: "The firm was founded in 1985. It was sold in 1979", "The couple
// divorced in 1990. They had married in 1995".
func compareNext(p *checks.Pass) {
	list, doc := p.Facts.Dates, p.Doc
	for i := 0; i+1 < len(list); i++ {
		a, b := &list[i], &list[i+1]
		if a.Sentence+1 != b.Sentence || a.Range >= 0 || b.Range >= 0 || a.Year == 0 || b.Year == 0 || !fixed(a) || !fixed(b) || i > 0 && list[i-1].Sentence == a.Sentence {
			continue
		}
		s, t := doc.Sentences[a.Sentence].Tokens, doc.Sentences[b.Sentence].Tokens
		if !itThey.Has(doc.Tokens[t.First].Form) {
			continue
		}
		x, first, ok := stepBefore(doc, a, s.First)
		if !ok || first > s.First+6 {
			continue
		}
		y, at, ok := stepBefore(doc, b, t.First)
		if !ok || x.course != y.course || otherEra(doc, a, b) {
			continue
		}
		had := false
		for k := t.First + 1; k < at; k++ {
			if !auxiliaries.Has(doc.Tokens[k].Form) {
				had, ok = false, false
				break
			}
			had = had || doc.Tokens[k].Form == formHad
		}
		if !ok || !(x.step == 0 && y.step > 0 && a.From > b.To || had && y.step < x.step && b.From > a.To) {
			continue
		}
		p.Report(checks.Finding{
			Severity: checks.Warning,
			Span:     b.Span,
			Message:  fmt.Sprintf("%q in %s does not go with %q in %s.", y.verb, doc.In(b.Span), x.verb, doc.In(a.Span)),
			Related:  []checks.Related{{Span: a.Span, Message: "the other day"}},
		})
	}
}

// step is one of a course of events that come one after another.
type step struct {
	course, step uint8
	verb         string
}

var courses = newCourses()

func newCourses() *article.Table[step] {
	m := map[string]step{}
	for c, verbs := range [...][][]string{
		{{"born"}, {"moved", "emigrated", "settled", "educated", "apprenticed", "enlisted"}},
		{{"met"}, {"married", "wed"}, {"divorced", "separated"}},
		{{"arrested"}, {"charged"}, {"convicted", "acquitted"}, {"sentenced", "jailed"}, {"released", "freed", "paroled"}},
		{{"enrolled", "matriculated"}, {"graduated"}},
		{{"joined", "hired", "appointed", "elected"}, {"inaugurated", "sworn"}, {"left", "retired", "resigned", "dismissed", "fired"}},
		{{"designed"}, {"opened"}, {"closed"}, {"demolished"}},
		{{"signed"}, {"ratified"}},
		{{"gutted", "burnt", "burned", "destroyed", "flooded", "wrecked", "bombed"}, {"restored", "rebuilt", "repaired"}},
		{{"ordained"}, {"consecrated", "enthroned"}},
		{{"began", "started", "begun"}, {"finished", "completed"}},
		{{"founded", "established", "incorporated"}, {"bought", "acquired"}, {"sold"}, {"dissolved"}},
	} {
		for n, same := range verbs {
			for _, v := range same {
				m[v] = step{uint8(c), uint8(n), v}
			}
		}
	}
	return article.NewTable(m)
}

// stepBefore finds the step that a date belongs to: "in" or "on" and a place at most
// stand between.
func stepBefore(doc *article.Document, d *facts.Date, first uint32) (step, uint32, bool) {
	i := d.Tokens.First
	if i <= first || doc.Tokens[i-1].Form != formIn && doc.Tokens[i-1].Form != formOn {
		return step{}, 0, false
	}
	for n := 0; i > first && n < 5; n++ {
		i--
		t := &doc.Tokens[i]
		if s, ok := courses.Get(t.Form); ok {
			return s, i, true
		}
		if t.Kind != article.Word || !t.Is(article.Capitalised) && !beforeDates.Has(t.Form) && t.Form != formAgain && !byWords.Has(t.Form) && facts.OfficeOf(t.Form) == facts.NoOffice {
			break
		}
	}
	return step{}, 0, false
}

// firstStep finds the step of a course at which a date stands that another follows: what
// was begun or joined may stand between, "began work on a $4 million pier in May 1990".
func firstStep(doc *article.Document, d *facts.Date, next step) (step, bool) {
	i, first := d.Tokens.First, doc.Sentences[d.Sentence].Tokens.First
	if x, _, ok := stepBefore(doc, d, first); ok || i == first || doc.Tokens[i-1].Form != formIn && doc.Tokens[i-1].Form != formOn {
		return x, ok
	}
	for n := 0; i > first && n < 10; n++ {
		i--
		t := &doc.Tokens[i]
		if x, ok := courses.Get(t.Form); ok {
			return x, x.course == next.course
		}
		if t.Kind == article.Punct && t.Form != formHyphen || clauseWords.Has(t.Form) || t.Form == formAnd || t.Form == formTo {
			break
		}
	}
	return step{}, false
}

// leftAnother reports whether a name stands behind a verb: "elected governor in 2010, left
// the House in 2009" is of two offices.
func leftAnother(doc *article.Document, i, end uint32) bool {
	for i++; i < end; i++ {
		if doc.Tokens[i].Is(article.Capitalised) {
			return true
		}
	}
	return false
}

// goesOn reports whether the verb at a token has no subject of its own, but that of
// the verb before it.
func goesOn(doc *article.Document, at, first uint32) bool {
	if at > first && (doc.Tokens[at-1].Form == formWere || doc.Tokens[at-1].Form == formWas || doc.Tokens[at-1].Form == formThen) {
		at--
	}
	if at <= first {
		return false
	}
	f := doc.Tokens[at-1].Form
	return f == formComma || f == formAnd || f == formThen
}

// compareLife holds the only birth of an article against its only death, of the same
// person: "Marl was born at Hartley in 1865" and "he died of a fever in 1841".
func compareLife(p *checks.Pass) {
	var born, died *facts.Date
	var whose, dead int32
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if d.Year == 0 || !fixed(d) || d.Range >= 0 {
			continue
		}
		if at, ok := birthWord(p.Doc, d); ok {
			if born != nil {
				return
			}
			born, whose = d, lifeSubject(p, d.Sentence, at)
		} else if at, ok := deathWord(p.Doc, d); ok {
			if died != nil {
				return
			}
			died, dead = d, lifeSubject(p, d.Sentence, at)
		}
	}
	if born == nil || died == nil || born.From <= died.To || whose < 0 || dead != whose && (dead != aPronoun || otherNamed(p, whose, born.Sentence, died.Sentence)) || otherEra(p.Doc, born, died) {
		return
	}
	p.Report(checks.Finding{
		Severity: checks.Warning,
		Span:     born.Span,
		Message:  fmt.Sprintf("Who died in %s cannot have been born in %s.", p.Doc.In(died.Span), p.Doc.In(born.Span)),
		Related:  []checks.Related{{Span: died.Span, Message: "the death"}},
	})
}

// deathWord returns the token of "died" before a date, with the cause at most between.
func deathWord(doc *article.Document, d *facts.Date) (uint32, bool) {
	return wordBefore(doc, d, 7, func(f article.FormID) bool { return f == formDied })
}

// wordBefore returns the nearest of some words before a date, over so many words at most.
func wordBefore(doc *article.Document, d *facts.Date, reach int, is func(article.FormID) bool) (uint32, bool) {
	i, first := d.Tokens.First, doc.Sentences[d.Sentence].Tokens.First
	for n := 0; i > first && n < reach; n++ {
		i--
		if is(doc.Tokens[i].Form) {
			return i, true
		}
		if doc.Tokens[i].Kind != article.Word {
			break
		}
	}
	return 0, false
}

const (
	nobody   int32 = -1
	aPronoun int32 = -2
)

// lifeSubject is the entity whose name ends before a verb, "was" left out.
func lifeSubject(p *checks.Pass, sentence, verb uint32) int32 {
	doc := p.Doc
	first := doc.Sentences[sentence].Tokens.First
	if verb > first && doc.Tokens[verb-1].Form == formWas {
		verb--
	}
	if verb == first {
		return nobody
	}
	if heShe.Has(doc.Tokens[verb-1].Form) {
		return aPronoun
	}
	lo, hi := namesNear(p, sentence, verb)
	for k := lo; k < hi; k++ {
		if n := &p.Facts.Names[k]; n.Tokens.End == verb {
			return n.Entity
		}
	}
	return nobody
}

// otherNamed reports whether somebody else is named in the sentences between two.
func otherNamed(p *checks.Pass, entity int32, from, to uint32) bool {
	if from > to {
		from, to = to, from
	}
	lo, _ := namesIn(p, from)
	_, hi := namesIn(p, to)
	for k := lo; k < hi; k++ {
		if n := &p.Facts.Names[k]; n.Kind == facts.Person && n.Entity != entity {
			return true
		}
	}
	return false
}

// compareWork holds a day on which work is to end against that on which it began.
func compareWork(p *checks.Pass) {
	list := p.Facts.Dates
	for i := range list {
		a := &list[i]
		if a.Year == 0 || !fixed(a) || a.Range >= 0 || !workBegan(p.Doc, a) {
			continue
		}
		lo, hi := datesNear(p, max(a.Sentence, workReach)-workReach, a.Sentence+workReach, a.Tokens.First)
		for k := lo; k < hi; k++ {
			b := &list[k]
			if b.Year == 0 || !fixed(b) || b.To >= a.From || b.Range >= 0 || !willEnd(p.Doc, b) {
				continue
			}
			p.Report(checks.Finding{
				Severity: checks.Warning,
				Span:     b.Span,
				Message:  fmt.Sprintf("What begins in %s cannot be due to end in %s.", p.Doc.In(a.Span), p.Doc.In(b.Span)),
				Related:  []checks.Related{{Span: a.Span, Message: "its beginning"}},
			})
			return
		}
	}
}

// workReach is how many sentences apart the two ends of a work are told.
const workReach = 6

// workBegan reports whether "work began" stands before a date.
func workBegan(doc *article.Document, d *facts.Date) bool {
	i, ok := wordBefore(doc, d, 6, starts.Has)
	return ok && i > doc.Sentences[d.Sentence].Tokens.First && works.Has(doc.Tokens[i-1].Form)
}

// willEnd reports whether "will finish" or "is due to be completed" stands before a date.
func willEnd(doc *article.Document, d *facts.Date) bool {
	i, ok := wordBefore(doc, d, 4, finishes.Has)
	return ok && i > doc.Sentences[d.Sentence].Tokens.First && beforeEnds.Has(doc.Tokens[i-1].Form)
}

var (
	works = article.NewSet("work", "construction", "building", "digging", "drilling", "tunnelling", "excavation", "restoration", "repairs", "renovation", "filming", "works", "conversion")
	// beforeEnds stand before the verb of what is still to end.
	beforeEnds = article.NewSet("will", "to", "be")
	finishes   = article.NewSet("finish", "end", "open", "reopen", "finished", "completed", "complete", "ready", "opened", "done")

	byWords = article.NewSet("by", "fire", "flood", "floods", "storm", "storms", "bombs", "lightning", "earthquake", "to", "it", "them", "office", "post", "job", "work", "him", "her")
	// elders may have moved before somebody was born: "The parents of Ada Lorn, who was born in 1931, moved".
	elders = article.NewSet("parents", "family", "father", "mother", "grandparents", "couple", "whose", "grandfather", "grandmother", "ancestors")

	itThey      = article.NewSet("it", "they", "he", "she")
	auxiliaries = article.NewSet("was", "were", "had", "been", "then", "finally", "later")

	formAgain = article.FormOf("again")
	formHad   = article.FormOf("had")
	formWere  = article.FormOf("were")
	formDied  = article.FormOf("died")
	formThen  = article.FormOf("then")
)
