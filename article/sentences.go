package article

// splitSentences cuts the tokens of a block into sentences.
func (d *Document) splitSentences(block uint32) {
	b := &d.Blocks[block]
	b.Sentences.First = uint32(len(d.Sentences))
	toks := d.Tokens[b.Tokens.First:b.Tokens.End]
	start := 0
	for i := 0; i < len(toks); i++ {
		if !mayEnd(&toks[i]) {
			continue
		}
		end := sentenceEnd(toks, i)
		if end == 0 {
			continue
		}
		d.addSentence(block, b.Tokens.First, start, end)
		start, i = end, end-1
	}
	if start < len(toks) {
		d.addSentence(block, b.Tokens.First, start, len(toks))
	}
	b.Sentences.End = uint32(len(d.Sentences))
}

func (d *Document) addSentence(block, first uint32, start, end int) {
	r := Range{first + uint32(start), first + uint32(end)}
	d.Sentences = append(d.Sentences, Sentence{d.SpanOf(r), r, block})
}

// mayEnd reports whether a sentence may end at a token: a mark, or a word of single
// letters with full stops.
func mayEnd(t *Token) bool {
	return t.Kind == Punct || t.Kind == Word && t.Len() >= 4 && t.Len()%2 == 0
}

// sentenceEnd returns the index after the sentence that ends at token i, with
// the closing quotes and brackets that belong to it, or zero when none ends there.
func sentenceEnd(toks []Token, i int) int {
	t := &toks[i]
	abbreviation := t.Kind == Word && isDotted(t)
	if !abbreviation && (t.Kind != Punct || !terminators.Has(t.Form)) {
		return 0
	}
	n := i + 1
	for n < len(toks) && !toks[n].Is(SpaceBefore) && (closers.Has(toks[n].Form) || terminators.Has(toks[n].Form)) {
		n++
	}
	if n += noteMark(toks[n:]); n == len(toks) {
		return n
	}
	next := &toks[n]
	if !next.Is(SpaceBefore) {
		return 0
	}
	first := opening(toks, n)
	switch {
	case first.Kind == Word && !first.Is(Capitalised) && !first.Is(MixedCase):
		return 0 // "e.g. this", "Yahoo! said", "well ... perhaps"
	case abbreviation:
		if !endsAtAbbreviation(t, first) {
			return 0
		}
	case t.Form == formStop && i > 0 && n == i+1 && !toks[i].Is(SpaceBefore):
		if !endsAtStop(toks, i, first) {
			return 0
		}
	}
	return n
}

// noteMark returns the length of the mark of a footnote that stands close behind
// a sentence: "It failed.[1] Then".
func noteMark(toks []Token) int {
	if len(toks) < 3 || toks[0].Is(SpaceBefore) || toks[0].Form != formBracket || toks[1].Kind != Number || toks[2].Form != formCloseBracket {
		return 0
	}
	return 3
}

// isDotted reports whether a word token of an even length is written with full
// stops: "U.S.", "p.m.".
func isDotted(t *Token) bool {
	if t.Form.Known() {
		return dotted.Has(t.Form)
	}
	return t.Is(AllCaps)
}

// opening skips opening quotes and brackets before the word that begins a sentence.
func opening(toks []Token, n int) *Token {
	for n+1 < len(toks) && toks[n].Kind == Punct && openers.Has(toks[n].Form) {
		n++
	}
	return &toks[n]
}

// endsAtAbbreviation decides for "U.S." and "p.m.", whose own stop may end the sentence.
func endsAtAbbreviation(t, next *Token) bool {
	if clock.Has(t.Form) {
		return next.Kind == Word && !next.Is(AllCaps) && !calendarWords.Has(next.Form)
	}
	return starters.Has(next.Form)
}

// endsAtStop decides for a full stop after an ordinary token.
func endsAtStop(toks []Token, i int, next *Token) bool {
	prev := &toks[i-1]
	if prev.Kind != Word {
		return true
	}
	kind, ok := abbreviations.Get(prev.Form)
	switch {
	case ok && kind == between:
		return false
	case ok && kind == beforeName:
		return !prev.Is(Capitalised) && !prev.Is(AllCaps)
	case ok && kind == beforeNumber && !(prev.Len() == 1 && prev.Is(Capitalised) && next.Kind == Word): // "Dannel P. Molloy" is no page
		return next.Kind != Number
	case ok && kind == afterName:
		return starters.Has(next.Form) || !prev.Is(Capitalised)
	case prev.Len() == 1 && prev.Is(Capitalised):
		// An initial, unless the letter names something ("Plan B. The ...").
		return surelyStarters.Has(next.Form) || starters.Has(next.Form) && i >= 2 && !toks[i-2].Is(Capitalised)
	}
	return true
}

// abbreviationKind says what an abbreviation stands before.
type abbreviationKind uint8

const (
	beforeName   abbreviationKind = iota + 1 // Mr., Sen., St.: never ends a sentence
	beforeNumber                             // No., Sept., p.: not before a number
	afterName                                // Inc., Jr.: ends one before an ordinary sentence beginning
	between                                  // vs.: never, with a capital or without
)

var (
	formStop         = FormOf(".")
	formBracket      = FormOf("[")
	formCloseBracket = FormOf("]")
	terminators      = NewSet(".", "!", "?", "...", "…")
	closers          = NewSet("\"", "”", "'", "’", ")", "]", "}")
	openers          = NewSet("\"", "“", "'", "‘", "(", "[", "-", "–", "—", "--", "...", "…", "•", "*")
	dotted           = NewSet("u.s.", "u.k.", "u.n.", "e.u.", "p.m.", "a.m.", "d.c.", "e.g.", "i.e.", "m.p.")
	clock            = NewSet("p.m.", "a.m.")

	abbreviations = NewTable(map[string]abbreviationKind{
		"mr": beforeName, "mrs": beforeName, "ms": beforeName, "dr": beforeName, "prof": beforeName, "rev": beforeName,
		"sen": beforeName, "rep": beforeName, "gov": beforeName, "gen": beforeName, "col": beforeName, "maj": beforeName,
		"capt": beforeName, "lt": beforeName, "sgt": beforeName, "hon": beforeName, "st": beforeName, "adm": beforeName,
		"brig": beforeName, "cmdr": beforeName, "supt": beforeName, "insp": beforeName, "det": beforeName, "pres": beforeName,
		"vs": between, "messrs": beforeName, "mt": beforeName, "ft": beforeName, "sens": beforeName, "reps": beforeName,
		"no": beforeNumber, "nos": beforeNumber, "fig": beforeNumber, "vol": beforeNumber, "pp": beforeNumber, "p": beforeNumber,
		"jan": beforeNumber, "feb": beforeNumber, "mar": beforeNumber, "apr": beforeNumber, "jun": beforeNumber, "jul": beforeNumber,
		"aug": beforeNumber, "sep": beforeNumber, "sept": beforeNumber, "oct": beforeNumber, "nov": beforeNumber, "dec": beforeNumber,
		"approx": beforeNumber, "est": beforeNumber, "rs": beforeNumber, "art": beforeNumber, "sec": beforeNumber,
		"inc": afterName, "corp": afterName, "co": afterName, "ltd": afterName, "jr": afterName, "sr": afterName, "bros": afterName,
		"etc": afterName, "dept": afterName, "ave": afterName, "blvd": afterName, "rd": afterName, "cos": afterName,
	})

	calendarWords = NewSet("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
		"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "eastern", "pacific", "central")

	// surelyStarters begin sentences and are nobody's name.
	surelyStarters = NewSet("the", "he", "she", "it", "they", "we", "but", "and", "this", "that", "these", "those", "when", "while", "if")

	// starters begin sentences and hardly ever follow an abbreviation inside one.
	starters = NewSet("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "in", "on", "at", "but", "and", "so", "for",
		"this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "there", "here", "when", "while", "after", "before",
		"if", "as", "with", "by", "to", "from", "what", "who", "why", "how", "not", "no", "yes", "one", "some", "all", "many", "most",
		"both", "each", "meanwhile", "however", "now", "then", "last", "since", "under", "according", "also", "although", "though",
		"because", "despite", "during", "even", "every", "more", "only", "other", "such", "two", "three", "until", "once", "earlier", "later")
)
