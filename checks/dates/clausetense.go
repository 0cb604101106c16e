package dates

import (
	"copydesk/article"
	"copydesk/facts"
)

// tenseReach is how many tokens before its date the verb of a clause is looked for.
const tenseReach = 16

// toldOn is the time of the verb that a day is said of with "on": past for "approved the plan
// by nine votes to five at a meeting on 27 May", "conducted her first concert on" and "was
// given on", future for "is to lift off from Corran on"; noTime where no verb is sure.
func toldOn(doc *article.Document, d *facts.Date) time {
	s := doc.Sentences[d.Sentence].Tokens
	i := d.Tokens.First
	if i < s.First+3 || doc.Tokens[i-1].Form != formOn {
		return noTime
	}
	i--
	if f := doc.Tokens[i-1].Form; attacks.Has(f) && !(i > s.First+3 && doc.Tokens[i-2].Form == formA && doc.Tokens[i-3].Form == formAt) {
		return noTime // "debated the attack on 12 August", but "at a meeting on"
	}
	for n := 0; i > s.First && n < tenseReach; n++ {
		i--
		t := &doc.Tokens[i]
		f := t.Form
		switch {
		case t.Kind == article.Punct && f != formHyphen, t.Kind == article.Word && (subordinate.Has(f) && f != formAs && f != formFrom && f != formInto || openings.Has(f) || unreal.Has(f) && f != formTo || facts.IsSaying(f) || planning.Has(f)):
			return noTime
		case f == formTo && i > s.First+1 && i+1 < s.End && !notEvents.Has(doc.Tokens[i+1].Form) && (presentVerbs.Has(doc.Tokens[i-1].Form) || dueWords.Has(doc.Tokens[i-1].Form) && presentVerbs.Has(doc.Tokens[i-2].Form)):
			return future // "is to lift off from Corran on 2 November"
		case f == formTo && i+1 < s.End && doc.Tokens[i+1].Kind == article.Word && !facts.Function(doc.Tokens[i+1].Form) && !numbersOf.Has(doc.Tokens[i+1].Form):
			return noTime // "agreed to open it on"
		case f == formWas || f == formWere || f == formHad || f == formBe:
			return noTime
		case f == formAnd, presentVerbs.Has(f):
			return noTime
		case pastPart(doc, i) && wasBefore(doc, s, i):
			return sure(doc, s, i-1)
		case pastPart(doc, i) || preterites.Has(f):
			if i == s.First || !objects.Has(doc.Tokens[i+1].Form) && !preterites.Has(f) || !subjectLike(doc, i-1) {
				return noTime // "the plan approved on 27 May"
			}
			return sure(doc, s, i)
		}
	}
	return noTime
}

// sure is the past, unless the sentence supposes something or is a caption.
func sure(doc *article.Document, s article.Range, i uint32) time {
	for k := max(i, s.First+wordsAround) - wordsAround; k < min(s.End, i+wordsAround); k++ {
		if f := doc.Tokens[k].Form; f == formIf || pictures.Has(f) || k < i && k+5 > i && unreal.Has(f) {
			return noTime
		}
	}
	return past
}

// wasBefore reports whether "was" or "were" stands before a participle.
func wasBefore(doc *article.Document, s article.Range, i uint32) bool {
	if i > s.First+1 && (adverbs.Has(doc.Tokens[i-1].Form) || endsIn(doc, i-1, "ly")) {
		i--
	}
	return i > s.First && (doc.Tokens[i-1].Form == formWas || doc.Tokens[i-1].Form == formWere)
}

// pastPart reports whether token i looks like a participle or past of a verb.
func pastPart(doc *article.Document, i uint32) bool {
	if int(i) >= len(doc.Tokens) {
		return false
	}
	t := &doc.Tokens[i]
	return !t.Is(article.Capitalised) && (endsIn(doc, i, "ed") && facts.IsDictionary(t.Form) || participles.Has(t.Form))
}

// subjectLike reports whether token i can be the end of a subject: a noun, a name or a pronoun.
func subjectLike(doc *article.Document, i uint32) bool {
	t := &doc.Tokens[i]
	return t.Kind == article.Word && (!facts.Function(t.Form) || itThey.Has(t.Form)) || t.Form == formComma
}

var (
	formInto    = article.FormOf("into")
	objects     = article.NewSet("the", "a", "an", "its", "his", "her", "their", "them", "him", "it", "this", "that")
	participles = article.NewSet("given", "held", "taken", "made", "sung", "shown", "seen", "done", "built", "sold", "bought", "sworn", "laid", "paid", "sent", "lost", "won", "read", "put", "set", "cut", "begun", "broken", "chosen",
		"driven", "flown", "hung", "known", "led", "met", "played", "shot", "spoken", "stolen", "struck", "taught", "thrown", "torn", "woken", "worn", "written", "drawn", "brought", "caught", "found", "heard", "left")
	numbersOf = article.NewSet("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "none", "nil")
)
