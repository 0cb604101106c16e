package figures

import (
	"copydesk/article"
	"copydesk/facts"
)

// keyWords is how many content words on each side of an amount are its keys:
// "agreed to [pay] the city [$6,000] in [overdue] [parking] tickets".
const keyWords, keyReach = 3, 8

// keys are the stems of the content words nearest to an amount, and of its head
// noun, nearest first.
type keys struct {
	before, after [keyWords]stem
	head          uint32
}

// readKeys finds the keys of an amount.
func (c *contexts) readKeys(a *facts.Amount) (k keys) {
	s := c.doc.Sentences[a.Sentence].Tokens
	n := 0
	for i := a.Tokens.First; i > s.First && a.Tokens.First-i < keyReach && n < keyWords; i-- {
		t := &c.doc.Tokens[i-1]
		if parts(t) {
			break
		}
		if st, ok := c.key(i-1, s); ok {
			k.before[n] = st
			n++
		}
	}
	n = 0
	for i := behind(a); i < s.End && i-behind(a) < keyReach && n < keyWords; i++ {
		t := &c.doc.Tokens[i]
		if parts(t) {
			break
		}
		if st, ok := c.key(i, s); ok {
			k.after[n] = st
			n++
		}
	}
	if a.About.Head != 0 && a.Unit != facts.Count && a.Unit != facts.Measure {
		k.head = stemHash(c.doc.FormText(a.About.Head))
	}
	return k
}

// key is the stem of a content word.
func (c *contexts) key(i uint32, s article.Range) (stem, bool) {
	t := &c.doc.Tokens[i]
	if t.Kind != article.Word || facts.Function(t.Form) || t.Len() < 3 || facts.IsHedge(t.Form) {
		return stem{}, false
	}
	return stem{hash: stemHash(c.doc.FormText(t.Form)), weight: tells(t.Form), name: t.Is(article.Capitalised) && i > s.First}, true
}

// parts reports whether words beyond a token hardly speak of the amount.
func parts(t *article.Token) bool {
	return t.Kind == article.Number || t.Form == formSemicolon || t.Form == formOpen || t.Form == formClose
}

var (
	formSemicolon = article.FormOf(";")
	formOpen      = article.FormOf("(")
	formClose     = article.FormOf(")")
)

// weight of all the keys that two amounts share.
func (c *contexts) sharedKeys(x, y *keys) (sum float64, head bool) {
	for i := range x.before {
		sum += c.findKey(&x.before[i], y)
		sum += c.findKey(&x.after[i], y)
	}
	return sum, y.has(x.head) || x.has(y.head)
}

func (c *contexts) findKey(s *stem, y *keys) float64 {
	if s.hash == 0 || !y.has(s.hash) {
		return 0
	}
	return float64(s.weight) * 2 / float64(max(2, c.keyed.of(s.hash)))
}

// has reports whether a stem is a key or the head.
func (k *keys) has(h uint32) bool {
	if h == 0 {
		return false
	}
	for i := range k.before {
		if k.before[i].hash == h || k.after[i].hash == h {
			return true
		}
	}
	return k.head == h
}
