package titles

import (
	"sort"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

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
		return person(p, n)
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
		return person(p, n)
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
	return person(p, n)
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
		return person(p, n)
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

// namesakes reports whether two people of the article have the surname of a name.
func namesakes(p *checks.Pass, n *facts.Name) bool {
	form, many := p.Doc.Tokens[n.Last].Form, 0
	for i := range p.Facts.Entities {
		if e := &p.Facts.Entities[i]; e.Kind == facts.Person && p.Doc.Tokens[p.Facts.Names[e.Name].Last].Form == form {
			many++
		}
	}
	return many > 1
}

// person is a name that may be a person's, else nil.
func person(p *checks.Pass, n *facts.Name) *facts.Name {
	if n.Kind != facts.Person || !n.Full() && namesakes(p, n) {
		return nil
	}
	return n
}

var (
	formSlash      = article.FormOf("/")
	formIts        = article.FormOf("its")
	formAt         = article.FormOf("at")
	formApostrophe = article.FormOf("'")
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
		"vice", "associate", "new", "first", "honorary", "volunteer", "shadow", "longtime", "lapsed", "registered", "legal", "political", "software", "lead", "anti", "turned", "once")

	// career words tell of several roles of one person.
	career = article.NewSet("former", "formerly", "became", "becoming", "turned", "retired", "trained", "qualified", "previously", "once", "also", "later", "switched", "ex", "career", "training", "worked", "played", "plays", "role", "son", "daughter", "father", "mother", "wife", "husband", "brother", "sister", "family", "both")
)
