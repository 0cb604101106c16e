package facts

import (
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// irregular maps plurals to singulars that no rule gives.
func irregular() map[string]string {
	return map[string]string{
		"people": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "firemen": "fireman",
		"fishermen": "fisherman", "servicemen": "serviceman", "feet": "foot", "teeth": "tooth", "mice": "mouse", "lives": "life",
		"wives": "wife", "knives": "knife", "leaves": "leaf", "halves": "half", "shelves": "shelf", "thieves": "thief", "police": "police",
		"media": "medium", "criteria": "criterion", "crises": "crisis", "analyses": "analysis", "sheep": "sheep", "geese": "goose", "fish": "fish",
		"aircraft": "aircraft", "staff": "staff", "cattle": "cattle", "troops": "troop", "buses": "bus", "gases": "gas", "businesses": "business",
		"loaves": "loaf", "wolves": "wolf", "calves": "calf", "gunmen": "gunman", "crew": "crew", "businessmen": "businessman", "salmon": "salmon", "deer": "deer",
		"spacecraft": "spacecraft", "personnel": "personnel", "classes": "class", "losses": "loss", "witnesses": "witness", "glasses": "glass",
		"hostesses": "hostess", "passes": "pass", "crosses": "cross", "statesmen": "statesman", "congressmen": "congressman",
		"horsemen": "horseman", "crewmen": "crewman", "airmen": "airman", "marines": "marine", "bonuses": "bonus", "viruses": "virus",
		"campuses": "campus", "series": "series", "species": "species", "means": "means", "headquarters": "headquarters", "crossroads": "crossroads",
		"movies": "movie", "cookies": "cookie", "zombies": "zombie", "selfies": "selfie", "junkies": "junkie", "rookies": "rookie", "lorries": "lorry",
	}
}

// Function reports whether a form is a word of the closed class: an article, a
// preposition, a pronoun, an auxiliary, a word of saying.
func Function(f article.FormID) bool { return known(f).is(isFunction) }

// Singular returns the singular of a noun's form, or the form itself.
func Singular(doc *article.Document, f article.FormID) article.FormID {
	if s := glossOf(f).singular; s != 0 {
		return s
	}
	return singularByRule(doc.FormText(f), f)
}

// singularByRule is the singular of the word w, whose form is f.
func singularByRule(w string, f article.FormID) article.FormID {
	n := len(w)
	if man := manOf(w); man != 0 {
		return man
	}
	if n < 4 || w[n-1] != 's' || w[n-2] == 's' {
		return f
	}
	if strings.HasSuffix(w, "ies") {
		if id := lexicon.Lookup(w[:n-3] + "y"); id != 0 {
			return article.FormID(id)
		}
	}
	if strings.HasSuffix(w, "es") {
		if w[n-3] == 'o' {
			if id := lexicon.Lookup(w[:n-1]); id != 0 {
				return article.FormID(id) // foes
			}
		}
		if c := w[n-3]; c == 's' || c == 'x' || c == 'h' || c == 'z' || c == 'o' {
			if id := lexicon.Lookup(w[:n-2]); id != 0 {
				return article.FormID(id)
			}
		}
	}
	if id := lexicon.Lookup(w[:n-1]); id != 0 {
		return article.FormID(id)
	}
	return f
}

// manOf returns the singular of seamen, policewomen; zero for a specimen.
func manOf(w string) article.FormID {
	if n := len(w); n > 5 && strings.HasSuffix(w, "men") {
		return article.FormID(lexicon.Lookup(w[:n-2] + "an"))
	}
	return 0
}

// singular is Singular for token n. A word that does not end as plurals do need
// not be looked up.
func (r *reader) singular(n uint32) article.FormID {
	t := &r.toks[n]
	if s := glossOf(t.Form).singular; s != 0 {
		return s
	}
	if c := r.lastLetter(t); c != 's' && c != 'n' {
		return t.Form
	}
	if !t.Form.Known() {
		return singularByRule(r.doc.FormText(t.Form), t.Form)
	}
	s := &r.singulars[t.Form%article.FormID(len(r.singulars))]
	if s.of != t.Form {
		s.of, s.form = t.Form, singularByRule(r.doc.FormText(t.Form), t.Form)
	}
	return s.form
}

// singulars are those of the words of the lexicon that were asked for last, each
// in the place that its number says: an article names the same things again.
type singulars [256]struct{ of, form article.FormID }

// lastLetter is the last letter of a token, in lower case when it is of ASCII.
func (r *reader) lastLetter(t *article.Token) byte { return r.doc.Text[t.End-1] | 0x20 }

// plural reports whether a token looks like a plural noun.
func (r *amountReader) plural(n uint32) bool {
	t := &r.toks[n]
	g := glossOf(t.Form)
	if g.singular != 0 {
		return true
	}
	if n > r.first && r.toks[n-1].Kind == article.Number && directNouns.Has(t.Form) {
		return true // 3 wins
	}
	last := r.lastLetter(t)
	if last != 's' {
		return last == 'n' && manOf(r.doc.FormText(t.Form)) != 0
	}
	w := r.doc.FormText(t.Form)
	if len(w) < 4 || w[len(w)-2] == 's' || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is") {
		return false
	}
	return !g.word.is(isNotNoun) && (g.word.verb&verbThird == 0 || g.word.verb&verbNoun != 0)
}

// directNouns are nouns only right behind a figure.
var directNouns = article.NewSet("wins", "times", "shows", "falls", "rises", "needs", "ends", "stands")

// nounReach is how many tokens after a number its noun may stand.
const nounReach = 6

// noun finds the plural noun that a number before token i counts: modifiers may
// stand between them, closed-class words and verbs may not.
func (r *amountReader) noun(i uint32) (uint32, bool) {
	for n := i; n < i+nounReach; n++ {
		t := r.tok(n)
		if r.joint(n) && n > i {
			continue
		}
		if t.Kind != article.Word || t.Is(article.CodeText) {
			return 0, false
		}
		if n > i && pointNouns.Has(t.Form) {
			return n, true
		}
		w := known(t.Form)
		if w.is(isFunction) && !(w.is(isFurther) && t.Form != formAnother) || w.is(isAuxiliary) {
			return 0, false
		}
		if !r.plural(n) || t.Form == formTimes && n > i || r.joint(n+1) {
			if w.verb != 0 && w.verb&(verbPast|verbIng|verbNoun) == 0 || n == i && w.verb&verbSimple != 0 {
				return 0, false // the two shook hands
			}
			if next := r.tok(n + 1); w.verb&verbPast != 0 && (next.Kind == article.Number || known(next.Form).is(isNumber)) {
				return 0, false // the 41 included six pupils
			}
			continue
		}
		if r.pluralGoesOn(n + 1) {
			continue
		}
		return n, true
	}
	return 0, false
}

var (
	formAnother = article.FormOf("another")
	formTimes   = article.FormOf("times")
	formPerson  = article.FormOf("person")
	formOthers  = article.FormOf("others")
	formMoreW   = article.FormOf("more")
)

// pluralGoesOn reports whether the word after a plural is the real head: "sales
// jobs", but not "people plans" and not "miners says".
func (r *amountReader) pluralGoesOn(n uint32) bool {
	t := r.tok(n)
	w := known(t.Form)
	if pointNouns.Has(t.Form) {
		return true // 29 Orvia Rangers points
	}
	return t.Kind == article.Word && !w.is(isFunction) && w.verb&verbThird == 0 && !ageWords.Has(t.Form) && r.plural(n) && !t.Is(article.Capitalised)
}
