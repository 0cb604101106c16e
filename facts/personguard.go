package facts

import (
	"slices"
	"strings"

	"copydesk/article"
)

// thing reports whether a name of one word without a title in front is likelier
// to be a country, a body or a band: "England, the champions", "the Navy is mum".
func (r *nameReader) thing(n *Name) bool {
	if n.Words > 1 || r.tok(n.Tokens.End).Form == formComma && r.years(n.Tokens.End+1) > 0 {
		return false
	}
	w := r.word(n.Last)
	return w.is(nationWord|kinWord|placeWord) && !w.is(givenWord) || w.is(bodyWord) && !w.is(clanWord|surnameWord|givenWord) || r.tok(n.Tokens.First-1).Form == formThe || r.tok(n.Tokens.First-1).Form == formA
}

// usa reports whether token i is the country's letters and not the pronoun.
func (r *nameReader) usa(i uint32) bool {
	t := r.tok(i)
	return t.Form == formUS && t.Is(article.AllCaps) && !r.display
}

// untitled reports whether the name is one that the title word h is no title of:
// the follower of a party in "Liberal Democrat", the team in "the 44-man Lions
// squad", the virus in "the killer SARS", the body in "its executive Commission".
func (r *nameReader) untitled(n *Name, h uint32) bool {
	if n.Words > 1 {
		return false
	}
	w, office := r.word(n.Last), r.word(h).office
	if office == Courtesy {
		return false
	}
	if w.is(kinWord) && !w.is(givenWord|clanWord) && office >= Lawmaker {
		return true
	}
	if r.hyphen(h-1) && r.tok(h-2).Kind == article.Number {
		return true
	}
	if r.toks[h].Is(article.Capitalised) && r.word(h).is(titleWord) {
		return false
	}
	last := &r.toks[n.Last]
	if thingAdjectives.Has(r.toks[h].Form) {
		return true // "the official Tanlug news agency"
	}
	return w.is(nationWord|placeWord|bodyWord) && !w.is(givenWord|clanWord|surnameWord) || last.Is(article.AllCaps) && last.Len() > 2 && !r.display
}

// unshared takes the titles of name n, which begin at index from, away from the
// names before it: in "Ivo Lang, Corran's Minister of Works Ada Lund" the minister
// is she. It returns where the titles of n begin now.
func (r *nameReader) unshared(n int32, from int) int {
	for k := from; k < len(r.titles); k++ {
		for j := from - 1; j >= 0 && r.names[r.titles[j].Name].Sentence == r.sentence; j-- {
			if r.titles[j].Where == Before || r.titles[j].Head != r.titles[k].Head {
				continue
			}
			if r.belongsBefore(&r.titles[k]) {
				r.names[n].Title.End = r.names[n].Title.First
				j = k
			} else {
				from--
			}
			r.titles = slices.Delete(r.titles, j, j+1)
			k--
			break
		}
	}
	return from
}

// belongsBefore reports whether a title between two names is the first one's:
// "Ivo Lang, a director of Group Lund", "Ivo Lang, a former mayor, Ada Lund and
// others", "Ivo Lang, deputy secretary and chief Planner".
func (r *nameReader) belongsBefore(t *Title) bool {
	ofField := t.Office == Secretary || t.Office == Minister || t.Office == Chancellor // "secretary of state Ada Lund"
	if t.Mods&Joint != 0 && !r.names[t.Name].Full() || t.Of.First > t.Head && !r.toks[t.Head].Is(article.Capitalised) && !ofField {
		return true
	}
	i := t.Tokens.First
	if t.Of.Len() > 0 {
		i = min(i, t.Of.First)
	}
	f := r.tok(i - 1).Form
	return f == formA || f == formAn
}

// letters reads the letters after a name that are a title, "Ivo Lang MP", and
// returns the token after them.
func (r *nameReader) letters(n int32, i uint32) uint32 {
	if !r.names[n].Full() || r.evidence[n].organisation > 0 || capitalWord(r.tok(i+1)) {
		return i
	}
	t := Title{Name: n, Where: After, Head: i, Tokens: article.Range{First: i, End: i + 1}}
	t.Post = t.Tokens
	r.compose(&t)
	r.titles = append(r.titles, t)
	return i + 1
}

// fromPlace returns the token after "of Corran, Ohio" behind a name and the comma
// behind that: what follows is said of the name before.
func (r *nameReader) fromPlace(i uint32) uint32 {
	if r.tok(i).Form != formOf {
		return i
	}
	j := i + 1
	for k := 0; k < 2 && capitalWord(r.tok(j)); k++ {
		for capitalWord(r.tok(j)) && !Function(r.tok(j).Form) {
			j++
		}
		if r.tok(j).Form != formComma {
			return i
		}
		j++
	}
	if j == i+1 {
		return i
	}
	return j
}

// opens reports whether name n with its titles and whose they are begins its
// sentence.
func (r *nameReader) opens(n int32) bool {
	first := min(r.names[n].Tokens.First, r.names[n].Title.First)
	for i := len(r.titles) - 1; i >= 0 && r.titles[i].Name == n; i-- {
		if t := &r.titles[i]; t.Where == Before {
			first = min(first, t.Tokens.First)
			if t.Of.Len() > 0 {
				first = min(first, t.Of.First)
			}
		}
	}
	return first == r.first
}

// participle reports whether token i ends what a title is of and says more of it:
// "the group based in Corran", "the agency quoted by the paper".
func (r *nameReader) participle(i uint32) bool {
	t, p := r.tok(i), r.tok(i-1)
	if t.Is(article.Capitalised) || t.Kind != article.Word {
		return false
	}
	if f := r.tok(i + 1).Form; strings.HasSuffix(r.doc.FormText(t.Form), "ing") && (nounMarkers.Has(f) || ownerPronouns.Has(f)) {
		return p.Kind == article.Word && !Function(p.Form) // "the region hosting the cup"
	}
	if !participles.Has(t.Form) && !strings.HasSuffix(r.doc.FormText(t.Form), "ed") {
		return false
	}
	if p.Kind != article.Word || Function(p.Form) || strings.HasSuffix(r.doc.FormText(p.Form), "ly") {
		return false
	}
	next := r.tok(i + 1)
	return next.Kind != article.Word || Function(next.Form) || participles.Has(t.Form)
}

// span reports whether what follows a title says for how long it was held: "a
// clerk for a couple of years".
func (r *nameReader) span(of article.Range) bool {
	return spanWords.Has(r.toks[of.End-1].Form)
}

var (
	formUS = article.FormOf("us")

	// thingAdjectives are roles that are adjectives of things before a single name.
	thingAdjectives = article.NewSet("official", "conservative", "liberal", "socialist", "communist", "nationalist", "populist", "leftist", "separatist", "militant",
		"radical", "moderate", "independent", "professional", "amateur", "native", "hopeful", "comic", "royalist", "centrist", "maverick", "dissident", "rebel")

	participles = article.NewSet("known", "named", "called", "dubbed", "run", "held", "seen", "based")
	spanWords   = article.NewSet("year", "years", "month", "months", "week", "weeks", "day", "days", "decade", "decades", "season", "seasons", "time", "term", "terms", "life")
)
