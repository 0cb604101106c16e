package titles

import (
	"cmp"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// honours are the people of an article with what shows whether they are men or
// women.
type honours struct {
	p      *checks.Pass
	people []honoured
}

// honoured is one person, with all whom the article calls by the surname.
type honoured struct {
	last       article.FormID
	mentions   []int32
	titles     []int32
	usual, odd *facts.Title // the courtesy titles, if there are two
	times      int32        // of the usual one
	sex        facts.Sex

	alone *facts.Title // the only courtesy title, if there is one
	sir   *facts.Title // that of a knight
	given facts.Sex    // of the given name
	full  int32        // the first full name, in Facts.Names; -1 without
	many  bool         // several given names
}

// read joins the entities of one surname: Mr and Mrs Ellis may be two, but where
// only one of them has a given name the other may be a slip.
func (h *honours) read() {
	for i := range h.p.Facts.Entities {
		e := &h.p.Facts.Entities[i]
		if e.Kind != facts.Person {
			continue
		}
		n := &h.p.Facts.Names[e.Name]
		last := h.p.Doc.Tokens[n.Last].Form
		k := 0
		for k < len(h.people) && h.people[k].last != last {
			k++
		}
		if k == len(h.people) {
			if k == mostPeople {
				return
			}
			h.people = append(h.people, honoured{last: last, full: -1})
		}
		h.people[k].mentions = append(h.people[k].mentions, e.Mentions...)
		h.people[k].titles = append(h.people[k].titles, e.Titles...)
	}
	for i := range h.people {
		h.weigh(&h.people[i])
	}
}

// kin reports whether the article speaks of kin of a sex, whom the odd courtesy title may be
// that of: a sister is no Mr.
func (h *honours) kin(man bool) bool {
	for i := range h.p.Doc.Tokens {
		f := h.p.Doc.Tokens[i].Form
		if kinshipWords.Has(f) && !(man && womensKin.Has(f) && f != formWife && f != formWidow) && !(!man && mensKin.Has(f) && f != formHusband) {
			return true
		}
	}
	return false
}

// mostPeople bounds the people that are looked at.
const mostPeople = 200

// weigh counts the courtesy titles of a person. Several given names make it
// several people.
func (h *honours) weigh(x *honoured) {
	var his, hers *facts.Title
	nhis, nhers := int32(0), int32(0)
	var given article.FormID
	for _, m := range x.mentions {
		n := &h.p.Facts.Names[m]
		if n.Full() {
			if f := h.p.Doc.Tokens[n.Tokens.First].Form; given != 0 && f != given {
				x.many = true
				return
			} else if given == 0 {
				given, x.full = f, m
			}
		}
	}
	for _, k := range x.titles {
		if t := &h.p.Facts.Titles[k]; t.Office == facts.Courtesy {
			switch h.p.Doc.Tokens[t.Head].Form {
			case formMr:
				his, nhis = cmp.Or(his, t), nhis+1
			case formMrs, formMs, formMiss:
				hers, nhers = cmp.Or(hers, t), nhers+1
			case formSir, formDame:
				x.sir = cmp.Or(x.sir, t)
			}
		}
	}
	x.given = facts.SexOf(given)
	if nhis+nhers == 1 && x.full >= 0 {
		x.alone = cmp.Or(his, hers)
	}
	x.settle(his, hers, nhis, nhers, facts.SexOf(given))
}

// settle decides which courtesy title is the odd one and what the person is.
func (x *honoured) settle(his, hers *facts.Title, nhis, nhers int32, given facts.Sex) {
	x.sex = given
	switch {
	case nhis > 0 && nhers > 0:
		x.usual, x.odd, x.times = his, hers, nhis
		if nhers > nhis || nhers == nhis && given == facts.Woman {
			x.usual, x.odd, x.times = hers, his, nhers
		}
		if min(nhis, nhers) > 1 || nhis == nhers && given == facts.EitherSex {
			x.odd = nil
		}
		x.sex = facts.EitherSex
	case nhis > 0:
		x.sex = facts.Man
	case nhers > 0:
		x.sex = facts.Woman
	}
}

// goesOn reports whether the sentence after the odd courtesy title goes on with
// the pronoun of the usual one: "said Mr Thirlwell. She and her husband ...".
func (h *honours) goesOn(x *honoured) bool {
	next := h.p.Facts.Names[x.odd.Name].Sentence + 1
	if int(next) >= len(h.p.Doc.Sentences) {
		return false
	}
	f := h.p.Doc.Tokens[h.p.Doc.Sentences[next].Tokens.First].Form
	if h.p.Doc.Tokens[x.usual.Head].Form == formMr {
		return men.Has(f)
	}
	return women.Has(f)
}

// others reports whether the wrong pronoun after a name can mean somebody else:
// somebody spoken of in that sentence or the two before, or whom the pronoun
// means elsewhere.
func (h *honours) others(n *facts.Name, wrong *article.Table[bool]) bool {
	words := manWords
	if wrong == women {
		words = womanWords
	}
	own := 0
	for i := range h.p.Doc.Tokens {
		if wrong.Has(h.p.Doc.Tokens[i].Form) {
			own++
		}
	}
	from := h.p.Doc.Sentences[max(n.Sentence, 2)-2].Tokens.First
	for i := from; i < n.Tokens.First; i++ {
		if words.Has(h.p.Doc.Tokens[i].Form) {
			return true
		}
	}
	return own > 1
}

// apposed skips a few small words between commas at token i: ", the baker,".
func (h *honours) apposed(i uint32) uint32 {
	toks := h.p.Doc.Tokens
	if int(i) >= len(toks) || toks[i].Form != formComma {
		return i
	}
	for k := i + 1; int(k) < len(toks) && k < i+8; k++ {
		if toks[k].Form == formComma {
			return k + 1
		}
		if toks[k].Kind == article.Punct || toks[k].Is(article.Capitalised) {
			break
		}
	}
	return i
}

// subject returns the pronoun that a name's saying leads to, "Ellis said that
// she", or 0.
func (h *honours) subject(n *facts.Name) uint32 {
	i := n.Tokens.End
	toks := h.p.Doc.Tokens
	i = h.apposed(i)
	if int(i)+2 >= len(toks) || !facts.IsSaying(toks[i].Form) {
		return 0
	}
	i++
	if toks[i].Form == formThat && int(i)+1 < len(toks) {
		i++
	}
	return i
}

var (
	formWife    = article.FormOf("wife")
	formWidow   = article.FormOf("widow")
	formHusband = article.FormOf("husband")
	formMr      = article.FormOf("mr")
	formMrs     = article.FormOf("mrs")
	formMs      = article.FormOf("ms")
	formMiss    = article.FormOf("miss")
	formThat    = article.FormOf("that")

	// manWords and womanWords are words for people whom a pronoun can mean.
	manWords = article.NewSet("man", "boy", "husband", "father", "brother", "son", "uncle", "nephew", "grandfather", "king", "prince", "duke", "sir", "lord",
		"chairman", "spokesman", "policeman", "fireman", "gentleman", "businessman", "salesman", "dad", "guy", "actor", "waiter", "widower", "bishop", "pope", "god", "jesus")
	womanWords = article.NewSet("woman", "girl", "wife", "mother", "sister", "daughter", "aunt", "niece", "grandmother", "queen", "princess", "duchess",
		"lady", "dame", "chairwoman", "spokeswoman", "policewoman", "businesswoman", "mum", "mom", "actress", "waitress", "widow", "ship", "nun", "heroine")
)
