package facts

import "copydesk/article"

// Acronym is a short form in brackets behind what it stands for: "World Health
// Organization (WHO)". Only those of capitals are read, two letters to eight.
type Acronym struct {
	Short    uint32        // its token
	Long     article.Range // the words it stands for, or those before it that it should; never empty
	Initials string        // of the words of Long, in capitals: all of them, or those with a capital alone
	Fit      AcronymFit
}

// AcronymFit is how an acronym agrees with the words before it.
type AcronymFit uint8

// The ways in which acronyms agree.
const (
	NoFit    AcronymFit = iota // it is none of theirs, as far as letters show
	Fits                       // its letters are the initials of Long, small words counted or not
	Swapped                    // they are, but for two neighbours that have changed places
	Mistyped                   // they are, but for one letter
)

// acronym reads the acronym in brackets that is the token i, if it is one.
func (r *nameReader) acronym(i uint32) {
	t := &r.toks[i]
	apposed := i > r.first+3 && r.tok(i-1).Form == formOr && r.tok(i-2).Form == formComma                                // "the Northern Docks Board, or NDB,"
	called := i > r.first+4 && r.tok(i-1).Form == formAs && r.tok(i-2).Form == formKnown && r.tok(i-3).Form == formComma // "the Northern Docks Board, known as NDB,"
	apposed = apposed || called
	if !t.Is(article.AllCaps) || t.Len() < 2 || t.Len() > 8 || r.tok(i-1).Form != formOpen && !apposed || r.display {
		return
	}
	if f := r.tok(i + 1).Form; f != formClose && f != formComma && f != formSemicolon || i < r.first+2 {
		return
	}
	short := r.doc.In(t.Span)
	for k := range len(short) {
		if short[k] < 'A' || short[k] > 'Z' {
			return
		}
	}
	best := Acronym{Short: i}
	end := i - 1
	if apposed {
		end--
	}
	if called {
		end--
	}
	r.expand(&best, short, end)
	if best.Long.Len() > 0 {
		r.acronyms = append(r.acronyms, best)
	}
}

// expand finds the words before token end that an acronym stands for: those
// whose initials are its letters, or as near to them as a slip of the hand.
// Going back word by word, it keeps the initials of all words and of those that
// are more than connecting ones; the first that fit decide.
func (r *nameReader) expand(a *Acronym, short string, end uint32) {
	var all, chief letters
	for i := end; i > r.first && chief.n <= len(short); i-- {
		t := &r.toks[i-1]
		if t.Kind != article.Word {
			if t.Form != formHyphen && t.Form != formComma && t.Form != formPossessive && t.Form != formApostrophe && t.Form != formAmpersand {
				return
			}
			continue
		}
		c, small := r.initialOf(i-1), acronymSmall.Has(t.Form)
		all.push(c)
		if !small {
			chief.push(c)
		}
		long := article.Range{First: i - 1, End: end}
		for _, l := range [...]*letters{&chief, &all} {
			fit := fitness(l.tail(len(short)), short)
			if fit == NoFit || small && l == &chief || l.n != len(short) {
				continue
			}
			if fit == Fits || (a.Fit == NoFit || fit == Swapped && a.Fit == Mistyped) && r.capitalised(long) {
				a.Long, a.Fit, a.Initials = long, fit, l.tail(len(short))
			}
			if fit == Fits {
				return
			}
		}
	}
}

// initialOf is the first letter of a word as a capital, or 0 for one that is
// not of ASCII.
func (r *nameReader) initialOf(i uint32) byte {
	c := r.doc.Text[r.toks[i].Start]
	if 'a' <= c && c <= 'z' {
		c -= 'a' - 'A'
	}
	if c < 'A' || c > 'Z' {
		return '?'
	}
	return c
}

var formKnown = article.FormOf("known")

// capitalised reports whether the first and the last word of a range have
// capitals.
func (r *nameReader) capitalised(long article.Range) bool {
	return r.toks[long.First].Is(article.Capitalised) && r.toks[long.End-1].Is(article.Capitalised)
}

// letters are initials gathered from the last to the first.
type letters struct {
	buf [16]byte
	n   int
}

func (l *letters) push(c byte) {
	if l.n < len(l.buf) {
		l.buf[len(l.buf)-1-l.n] = c
		l.n++
	}
}

// tail is the last n letters, or all of them.
func (l *letters) tail(n int) string {
	return string(l.buf[len(l.buf)-min(n, l.n):])
}

// fitness compares the initials of words with an acronym of the same length.
func fitness(initials, short string) AcronymFit {
	if len(initials) != len(short) {
		return NoFit
	}
	differ, at := 0, 0
	for i := range len(short) {
		if initials[i] != short[i] {
			if differ == 0 {
				at = i
			}
			differ++
		}
	}
	switch {
	case differ == 0:
		return Fits
	case differ == 2 && len(short) > 2 && at+1 < len(short) && initials[at] == short[at+1] && initials[at+1] == short[at]:
		return Swapped
	case differ == 1 && len(short) > 2:
		return Mistyped
	}
	return NoFit
}

// acronymSmall are the words whose initials acronyms mostly leave out.
var acronymSmall = article.NewSet("of", "for", "and", "the", "on", "in", "to", "a", "an", "at", "by", "de", "la", "du", "des", "le", "les", "del", "el", "der")
