package titles

import (
	"copydesk/article"
	"copydesk/facts"
)

// context is what the words around two spellings say of their being one name.
type context struct {
	before bool // the same word stands before both in their names: "Petra Brennan", "Petra Brennen"
	after  bool // the same word stands after both: "Michael Howard", "Micheal Howard"
	title  bool // they have the same title, one that few bear
	rival  bool // the rarer one is in a full name whose other words the usual one never has
	alone  bool // the rarer one is in a full name, the usual one never
	other  bool // the rarer one never stands in a full name, the usual one always
}

func (c context) same() bool { return c.before || c.after || c.title }

// compared bounds the occurrences of a spelling that are looked at.
const compared = 24

// compare looks at the occurrences of the usual spelling u and the rarer v.
func (s *spellings) compare(u, v *spelling) context {
	c := context{other: !s.single(u)}
	for i, n := v.first, 0; i >= 0 && n < compared; i, n = s.occurrences[i].next, n+1 {
		o := &s.occurrences[i]
		known := s.among(u, o)
		c.before = c.before || known.before.same
		c.after = c.after || known.after.same
		c.title = c.title || known.title && !known.before.other
		if !o.own || known.before.same || known.after.same {
			continue
		}
		c.rival = c.rival || known.before.other || known.after.other || known.initial
		c.alone = c.alone || o.before != 0 || o.after != 0
	}
	c.other = c.other && s.single(v)
	c.rival = c.rival || !c.same() && s.phrase(v)
	return c
}

// phrase reports whether a spelling stands more than once, and always beside the
// same word: the "Felbron Reports" of a man called Felton are a name of their own.
func (s *spellings) phrase(v *spelling) bool {
	first := &s.occurrences[v.first]
	if v.count < 2 || first.before == 0 && first.after == 0 {
		return false
	}
	for i, n := v.first, 0; i >= 0 && n < compared; i, n = s.occurrences[i].next, n+1 {
		if o := &s.occurrences[i]; o.before != first.before || o.after != first.after {
			return false
		}
	}
	return true
}

// single reports whether a spelling ever stands alone as a name.
func (s *spellings) single(u *spelling) bool {
	for i, n := u.first, 0; i >= 0 && n < compared; i, n = s.occurrences[i].next, n+1 {
		if o := &s.occurrences[i]; o.before == 0 && o.after == 0 {
			return true
		}
	}
	return false
}

// company says how the word beside one occurrence stands to those beside others.
type company struct {
	same  bool // it stands beside one of them too
	other bool // they have other words there, it not
}

func (c *company) meet(own, theirs article.FormID) {
	if own != 0 && theirs != 0 {
		c.same = c.same || own == theirs
		c.other = c.other || own != theirs
	}
}

// known is how one occurrence stands to all those of another spelling.
type known struct {
	before, after company
	title         bool
	initial       bool // it has an initial that none of their given names begin with
}

func (s *spellings) among(u *spelling, o *occurrence) known {
	k := known{initial: o.initial != 0}
	met := false
	for i, n := u.first, 0; i >= 0 && n < compared; i, n = s.occurrences[i].next, n+1 {
		p := &s.occurrences[i]
		k.before.meet(o.before, p.before)
		k.after.meet(o.after, p.after)
		if p.before != 0 {
			met = true
			k.initial = k.initial && s.doc.FormText(p.before)[0] != o.initial
		}
		k.title = k.title || o.title != 0 && o.title == p.title && !courtesy.Has(o.title)
	}
	k.initial = k.initial && met
	k.before.other = k.before.other && !k.before.same
	k.after.other = k.after.other && !k.after.same
	return k
}

// around fills in the words next to an occurrence in its name.
func (o *occurrence) around(doc *article.Document, n *facts.Name) {
	for i := o.token; i > n.Tokens.First && o.before == 0; i-- {
		o.before = nameWord(&doc.Tokens[i-1])
		if t := &doc.Tokens[i-1]; t.Kind == article.Word && t.Len() == 1 {
			o.initial = doc.FormText(t.Form)[0]
		}
	}
	for i := o.token + 1; i <= n.Last && o.after == 0; i++ {
		o.after = nameWord(&doc.Tokens[i])
	}
	for i := n.Title.End; i > n.Title.First && o.title == 0; i-- {
		o.title = nameWord(&doc.Tokens[i-1])
	}
	// Words as short as Jang and Jong, Abdel and Abdul make different names
	// even where nothing shows that they are people's.
	o.person = n.Kind == facts.Person
	o.own = n.Kind == facts.Person || n.Kind == facts.UnknownName && doc.Tokens[o.token].Len() <= shortName
}

// shortName is the number of letters up to which words of names are often alike
// by chance.
const shortName = 6

// nameWord is the form of a word that is more than an initial.
func nameWord(t *article.Token) article.FormID {
	if t.Kind != article.Word || t.Len() < 2 || facts.Function(t.Form) {
		return 0
	}
	return t.Form
}

// courtesy holds the titles that anybody in the article may bear.
var courtesy = article.NewSet("mr", "mrs", "ms", "miss", "messrs", "dr", "sir", "lord", "lady", "sen", "senator", "rep", "minister", "judge", "justice", "professor", "prof",
	"general", "gen", "captain", "analyst", "officer", "spokesman", "spokeswoman", "director", "chief", "executive", "striker", "midfielder", "defender", "economist", "mp", "ayatollah", "sheikh", "cardinal", "bishop")
