package facts

import (
	"strings"

	"copydesk/article"
)

// beside reports whether token h is a role of name n because it stands right
// before it and behind another word: "Corran centre Ivo Lang".
func (r *nameReader) beside(n int32, h uint32) bool {
	if !r.word(h).is(besideWord) || !r.names[n].Full() || r.tok(h).Is(article.Capitalised) || !r.between(h) {
		return false
	}
	return !looseSides.Has(r.tok(h).Form) || r.hyphen(h-1) || sideKinds.Has(r.tok(h-1).Form) // "to bring back Ivo Lang"
}

// between reports whether a noun stands before the role word h, so that it is no
// verb: "to star Ivo Lang", "they finally host Ivo Lang".
func (r *nameReader) between(h uint32) bool {
	p := h - 1
	t := r.tok(p)
	if t.Form == formHyphen && r.glued(h) {
		return r.tok(p-1).Kind == article.Word // "fly-half"
	}
	if r.opensNoun(p) || t.Form == formComma && r.word(h).office == Judge {
		return true // "the prize for star Ivo Lang"
	}
	if t.Kind != article.Word || Function(t.Form) || r.word(p).is(sayWord|verbWord) {
		return false
	}
	text := r.doc.FormText(t.Form)
	return t.Is(article.Capitalised) && p > r.first || !strings.HasSuffix(text, "ly") && (!strings.HasSuffix(text, "s") || r.word(p).is(fieldWord))
}

// another reports whether a title joined by "and" to the one read before it is
// somebody else's: "the Chief Justice and Chief Justice Yong", "the prime
// minister and Mr Ashe", "the president and Senator Ashe".
func (r *nameReader) another(from int, t *Title) bool {
	last := len(r.titles) - 1
	if last < from || r.titles[last].Mods&Joint == 0 {
		return false
	}
	next, a, b := &r.titles[last], &r.toks[t.Head], &r.toks[r.titles[last].Head]
	small := r.tok(t.Tokens.First-1).Form == formThe && !a.Is(article.Capitalised) && b.Is(article.Capitalised) && next.Office < Chairman
	if a.Form == b.Form || next.Office <= Doctor || small {
		next.Mods &^= Joint
		return true
	}
	return false
}

// compound joins a role to the one read before it if they are one title: "veteran
// actor Ivo Lang", "professional golfer Ivo Lang".
func (r *nameReader) compound(from int, t *Title) bool {
	last := len(r.titles) - 1
	if last < from || r.titles[last].Mods&Joint != 0 {
		return false
	}
	head := &r.titles[last]
	if t.Tokens.End != head.Tokens.First || r.toks[t.Head].Is(article.Capitalised) && !r.begins(t.Head) || r.toks[head.Head].Is(article.Capitalised) || t.Office == Courtesy {
		return false
	}
	r.evidence[t.Name].person = max(r.evidence[t.Name].person, t.shows(r))
	head.Tokens.First = t.Tokens.First
	head.Mods |= t.Mods
	head.Span = r.doc.SpanOf(head.Tokens)
	head.Of = article.Range{}
	r.whose(head)
	return true
}

// chairOf reads a title with a field in small letters that is none of the usual
// ones: "professor of anatomy Ivo Lang", "the minister for civil aviation Ada Lund".
func (r *nameReader) chairOf(t *Title, end uint32) bool {
	of := end - 2
	if f := r.tok(of).Form; f != formOf && f != formFor {
		of--
	}
	if f := r.tok(of).Form; f != formOf && f != formFor || of < end-2 && !r.noun(end-2) || !r.noun(end-1) || !r.names[t.Name].Full() {
		return false
	}
	w := r.word(of - 1)
	if w.office != Professor && w.office != Minister && w.office != Secretary || pluralRoles.Has(r.tok(of-1).Form) {
		return false
	}
	t.Head, t.Of = of-1, article.Range{First: of + 1, End: end}
	t.Tokens = article.Range{First: r.modified(of - 1), End: end}
	t.Post = t.Tokens
	r.compose(t)
	return true
}

// heldWord reports whether token i is a modifier in capitals that is no part of a
// name behind it: "Former Corran striker", "Assistant U.S. Attorney", but not
// "New" and "First".
func (r *nameReader) heldWord(i uint32) bool {
	w := r.word(i)
	return w.is(modWord) && w.mods&(Former|Acting|Deputy|Assistant|Retired) != 0 && r.tok(i).Is(article.Capitalised) && r.tok(i+1).Is(article.Capitalised)
}

// widen takes up the nouns in small letters that belong to a title before its
// name: "hedge fund manager", "taxi driver". They are nouns for sure after an
// article, an owner, a preposition or "said", and at the beginning of a sentence.
// It reports whether there are any.
func (r *nameReader) widen(t *Title) bool {
	if t.Of.Len() > 0 && t.Of.End != t.Tokens.First || t.Office <= Doctor || r.toks[t.Head].Is(article.Capitalised) {
		return false
	}
	i := t.Tokens.First
	for k := 0; k < 3 && r.noun(i-1); k++ {
		i--
	}
	if i < t.Tokens.First && i > r.first && r.glued(i) && r.toks[i-1].Kind == article.Number {
		i-- // "200m champion"
	}
	if r.ownerBeyond(t, i) {
		return false
	}
	if i > r.first && r.begins(i-1) && r.ordinary(i-1) {
		i--
	} else if i == t.Tokens.First || i > r.first && !r.opensNoun(i-1) && !r.afterSpeech(t, i-1) {
		return false
	}
	for k := i; k < t.Tokens.First; k++ {
		if w := r.word(k); w.is(modWord) {
			t.Mods |= w.mods
		}
	}
	t.Tokens.First = i
	t.Span = r.doc.SpanOf(t.Tokens)
	return true
}

// ownerBeyond reads whose title it is in front of such nouns: "former NYPD
// emergency services officer", "the ISM survey chairman". A name may be that of
// who does something, "Lund beat champion Lang", unless it is letters or a
// modifier, an article or a preposition stands before it.
func (r *nameReader) ownerBeyond(t *Title, i uint32) bool {
	if i == t.Tokens.First || i == r.first || !r.ownerWord(i-1, true) || !r.tok(i-1).Is(article.Capitalised) {
		return false
	}
	j := i
	for j > r.first && j+5 > i && r.ownerWord(j-1, j == i) {
		j--
	}
	if !r.tok(j).Is(article.Capitalised) || !r.tok(i-1).Is(article.AllCaps) && !r.opensNoun(j-1) && !(r.word(j-1).is(modWord) && !r.tok(j-1).Is(article.Capitalised)) {
		return false
	}
	t.Of = article.Range{First: j, End: i}
	t.Tokens.First = j
	t.Span = r.doc.SpanOf(t.Tokens)
	return true
}

// noun reports whether token i can be a noun in small letters before a title.
func (r *nameReader) noun(i uint32) bool {
	t := r.tok(i)
	if t.Form == formTV {
		return true
	}
	if t.Kind != article.Word || t.Is(article.Capitalised) || Function(t.Form) || i > r.first && r.hyphen(i-1) {
		return false
	}
	w := r.word(i)
	if w.is(sayWord|verbWord|appointWord|speechWord) || verbsBefore.Has(t.Form) {
		return false
	}
	text := r.doc.FormText(t.Form)
	if w.is(fieldWord) || nounsBefore.Has(t.Form) {
		return true
	}
	n := len(text)
	return text[n-1] != 's' && (n < 4 || text[n-2:] != "ed" && text[n-2:] != "ly" && text[n-3:] != "ing")
}

// ordinary reports whether the capital of token i, the first of its sentence, is
// that of the sentence alone: "Taxi driver Ivo Lang".
func (r *nameReader) ordinary(i uint32) bool {
	t := r.tok(i)
	w := r.word(i)
	return t.Kind == article.Word && IsDictionary(t.Form) && !nounMarkers.Has(t.Form) && !Function(t.Form) && !r.capitals.has(t.Form) && !w.is(sayWord|verbWord|kinWord|placeWord|compassWord|givenWord|roleWord) &&
		!strings.HasSuffix(r.doc.FormText(t.Form), "ing")
}

// afterSpeech reports whether token i ends a quotation whose speaker follows: "it
// is over," truck driver Ivo Lang said.
func (r *nameReader) afterSpeech(t *Title, i uint32) bool {
	w := r.word(i)
	return (w.is(quoteMark) || r.tok(i).Form == formComma) && r.word(r.names[t.Name].Tokens.End).is(sayWord)
}

// opensNoun reports whether what follows token i up to a title is nouns.
func (r *nameReader) opensNoun(i uint32) bool {
	f := r.tok(i).Form
	return r.tok(i).Kind == article.Number && r.tok(i).Len() == 4 || nounMarkers.Has(f) || ownerPronouns.Has(f) || nounOpeners.Has(f) || f == formPossessive
}

var (
	formCrown    = article.FormOf("crown")
	formTV       = article.FormOf("tv")
	formChampion = article.FormOf("champion")
	formRunning  = article.FormOf("running")
	formMate     = article.FormOf("mate")

	// looseSides are sides of a pitch that are adverbs as well, and sideKinds the
	// words with which they are players.
	looseSides = article.NewSet("back", "half", "mate")
	sideKinds  = article.NewSet("running", "full", "left", "right", "wing", "corner", "defensive", "point", "shooting", "security", "prison", "team", "class", "flat",
		"school", "soul", "fly", "scrum", "centre", "center", "room", "border", "life", "coast")

	// nounOpeners are words with a noun behind them.
	nounOpeners = article.NewSet("of", "by", "with", "from", "for", "like", "including", "said", "says", "as", "is", "was")

	// nounsBefore are nouns in -s and -ing that stand before another: "arts editor",
	// "boxing champion".
	nounsBefore = article.NewSet("arts", "sports", "news", "affairs", "rights", "politics", "business", "access", "class", "press", "fitness", "series", "economics", "physics",
		"relations", "resources", "services", "systems", "sales", "games", "animals", "boss", "congress", "wireless", "goods", "savings", "securities",
		"training", "running", "engineering", "writing", "racing", "boxing", "swimming", "shipping", "banking", "building", "wing", "king", "cycling", "skiing", "gambling", "fishing",
		"mining", "farming", "acting", "reigning", "visiting", "spring", "string", "thing", "advertising", "broadcasting", "hiring", "counselling")

	// verbsBefore are verbs that stand before a title in small letters as nouns do:
	// "the man shot driver Ivo Lang".
	verbsBefore = article.NewSet("beat", "shot", "met", "saw", "told", "hit", "led", "sent", "took", "gave", "made", "let", "put", "got", "cut", "won", "lost", "hurt",
		"fed", "ran", "found", "caught", "brought", "thought", "left", "heard", "held", "kept", "knew", "read", "sold", "sued", "paid", "taught", "threw", "wrote", "chose",
		"behind", "alongside", "beyond", "despite", "near", "onto", "upon", "via", "versus", "beside", "following", "urge", "ask", "tell", "face", "replace", "join", "meet", "visit", "accuse", "blame", "include", "feature", "name", "call", "quote", "see", "with", "let", "help", "make", "have", "give")
)
