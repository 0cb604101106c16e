package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// unmet are the people of an article whom it never brings in, beside those whom it
// does: a surname alone that is nearly that of somebody with a full name is a slip for
// it, however far the slip of the hand or the ear goes.
type unmet struct {
	p     *checks.Pass
	known []int32 // entities with a full name
}

// report looks for the strangers among the people of the article. Spellings in done are
// reported as slips already.
func (s *unmet) report(done *spellings, usual []int32) {
	for i := range s.p.Facts.Entities {
		e := &s.p.Facts.Entities[i]
		if e.Kind != facts.Person && e.Kind != facts.UnknownName || len(e.Mentions) > mostStrange || s.p.Facts.Names[e.Name].Words != 1 {
			continue
		}
		r := reference{p: s.p, entity: e}
		n := r.stranger()
		close := n == nil
		if close {
			if n = r.loneName(); n == nil {
				continue
			}
		}
		form := s.p.Doc.Tokens[n.Last].Form
		if k := done.index.find(form); k.form != 0 && usual[k.number] >= 0 {
			continue
		}
		if s.known == nil {
			s.gather()
		}
		u := s.nearest(n)
		if u == nil || close && !s.close(u, n) {
			u = s.titled(n)
		}
		if u != nil && !s.lower(form) {
			s.p.Report(s.finding(u, n))
		}
	}
}

// close reports whether a name is so near that of somebody that whatever is said of it may be
// said of that person: long, of the same first letter and two slips away at most.
func (s *unmet) close(u, n *facts.Name) bool {
	a, b := s.p.Doc.FormText(s.p.Doc.Tokens[u.Last].Form), s.p.Doc.FormText(s.p.Doc.Tokens[n.Last].Form)
	return !s.p.Doc.Tokens[n.Last].Form.Known() && len(a) >= 7 && len(b) >= 7 && a[0] == b[0] && steps(a, b) <= 2
}

// titled is the only person in full with the title of a stranger whose surname begins as the
// stranger's does: "Dr Alison Whitlow" and "Dr Whitmarsh".
func (s *unmet) titled(n *facts.Name) *facts.Name {
	if n.Title.Len() != 1 {
		return nil
	}
	doc := s.p.Doc
	title, odd := doc.Tokens[n.Title.First].Form, doc.FormText(doc.Tokens[n.Last].Form)
	var found *facts.Name
	for _, k := range s.known {
		e := &s.p.Facts.Entities[k]
		same := false
		for _, t := range e.Titles {
			x := &s.p.Facts.Titles[t]
			same = same || doc.Tokens[x.Head].Form == title && x.Where == facts.Before
		}
		if !same {
			continue
		}
		u := &s.p.Facts.Names[e.Name]
		if found != nil || u.Sentence == n.Sentence {
			return nil
		}
		found = u
	}
	if found == nil {
		return nil
	}
	right := doc.FormText(doc.Tokens[found.Last].Form)
	if n := common(right, odd); n < 3 || 2*n+1 < min(len(right), len(odd)) || right == odd {
		return nil
	}
	return found
}

// openers reports words of the dictionary with which a sentence begins, right before a
// verb of saying, that are nearly a surname: "Reed said" where Edwin Reid is the only one
// who can.
func (s *unmet) openers() {
	doc := s.p.Doc
	for i := range doc.Sentences {
		t := doc.Sentences[i].Tokens
		if t.Len() < 3 || !doc.Tokens[t.First].Is(article.Capitalised) || doc.Tokens[t.First].Len() < 4 || !facts.IsSaying(doc.Tokens[t.First+1].Form) || doc.Blocks[doc.Sentences[i].Block].Kind != article.Paragraph {
			continue
		}
		f := doc.Tokens[t.First].Form
		if !facts.IsDictionary(f) || facts.Function(f) {
			continue
		}
		if s.known == nil {
			s.gather()
		}
		n := facts.Name{Mention: facts.Mention{Sentence: uint32(i)}, Last: t.First}
		if u := s.nearest(&n); u != nil && doc.FormText(f)[0] == doc.FormText(doc.Tokens[u.Last].Form)[0] && !s.lower(f) && !s.whole(f) {
			s.p.Report(s.finding(u, &n))
			return
		}
	}
}

// whole reports whether a word stands in a name of the article, which knows it then.
func (s *unmet) whole(f article.FormID) bool {
	for i := range s.p.Facts.Names {
		n := &s.p.Facts.Names[i]
		for k := n.Tokens.First; k < n.Tokens.End; k++ {
			if s.p.Doc.Tokens[k].Form == f {
				return true
			}
		}
	}
	return false
}

// mostStrange is how often somebody whose name is a slip may be mentioned.
const mostStrange = 2

// gather lists the people with full names.
func (s *unmet) gather() {
	s.known = make([]int32, 0, 16)
	for i := range s.p.Facts.Entities {
		if e := &s.p.Facts.Entities[i]; (e.Kind == facts.Person || s.unsure(e)) && s.p.Facts.Names[e.Name].Words > 1 && len(s.known) < mostPeople {
			s.known = append(s.known, int32(i))
		}
	}
}

// unsure reports whether an entity of no known kind may be a person: two words of which the
// first is no word of the dictionary, without an article.
func (s *unmet) unsure(e *facts.Entity) bool {
	n := &s.p.Facts.Names[e.Name]
	toks := s.p.Doc.Tokens
	return e.Kind == facts.UnknownName && n.Words == 2 && !facts.IsDictionary(toks[n.Tokens.First].Form) && !facts.IsPlace(toks[n.Last].Form) && (n.Tokens.First == 0 || toks[n.Tokens.First-1].Form != formThe)
}

// stranger is the first mention of somebody who is called by the surname alone and
// speaks, or has a courtesy title; nil of anybody else.
func (r *reference) stranger() *facts.Name {
	var first *facts.Name
	for _, m := range r.entity.Mentions {
		n := &r.p.Facts.Names[m]
		if r.p.Doc.Blocks[r.p.Doc.Sentences[n.Sentence].Block].Kind != article.Paragraph || !r.surname(n) || r.roled(n) {
			return nil
		}
		if first == nil && (n.Title.Len() == 1 || n.Years > 0 || r.acts(n) || r.spokenFor(n)) {
			first = n
		}
	}
	return first
}

// loneName is the one mention of somebody by one word that begins a sentence and is followed
// by what is said of it, where no verb shows that it is a person: "Lorn caught no fish"; or
// one with a title that is more than a courtesy, "Dr Lorn".
func (r *reference) loneName() *facts.Name {
	if len(r.entity.Mentions) != 1 {
		return nil
	}
	doc := r.p.Doc
	n := &r.p.Facts.Names[r.entity.Mentions[0]]
	t := &doc.Tokens[n.Last]
	if n.Words != 1 || n.Tokens.Len() != 1 || t.Is(article.AllCaps) || facts.IsDictionary(t.Form) || facts.IsPlace(t.Form) || doc.Blocks[doc.Sentences[n.Sentence].Block].Kind != article.Paragraph || int(n.Tokens.End) >= len(doc.Tokens) {
		return nil
	}
	if n.Title.Len() == 1 {
		return n
	}
	next := &doc.Tokens[n.Tokens.End]
	if n.Tokens.First != doc.Sentences[n.Sentence].Tokens.First || next.Is(article.Capitalised) || next.Kind == article.Punct && next.Form != formComma {
		return nil
	}
	return n
}

// spokenFor reports whether somebody says of a mention what a person does: "Novak said
// Deitz began", "told Deitz".
func (r *reference) spokenFor(n *facts.Name) bool {
	toks := r.p.Doc.Tokens
	i := n.Tokens.First
	return i > 1 && (facts.IsSaying(toks[i-1].Form) || toks[i-1].Form == formThat && facts.IsSaying(toks[i-2].Form)) || int(n.Tokens.End) < len(toks) && personal.Has(toks[n.Tokens.End].Form)
}

// heard reports whether a mention speaks, or has something done to it that is done to
// people alone.
func (r *reference) heard(n *facts.Name) bool {
	return r.speaks(n) || n.Years > 0 || n.Tokens.First > 1 && r.undergoes(n.Tokens.First-1)
}

var articles = article.NewSet("a", "an", "old")

// personal verbs say what people do and firms seldom.
var personal = article.NewSet("joined", "retired", "graduated", "resigned", "moved", "studied", "died", "worked", "began", "learned", "learnt", "wrote", "sang", "plans", "won", "scored", "who", "appeared", "became",
	"left", "returned", "started", "took", "went", "served", "faces", "gave", "made", "ran", "played", "painted", "spent", "bought", "sold", "led", "came", "met", "found", "kept",
	"ate", "drank", "slept", "smiled", "laughed", "wept", "cried", "spoke", "walked", "drove", "swam", "knew", "thought", "felt", "loved", "hated", "lived", "taught", "married")

// roled reports whether a comma and an article bring a mention in by what the person is:
// "Mr Galway, the vicar, watched".
func (r *reference) roled(n *facts.Name) bool {
	toks, end := r.p.Doc.Tokens, n.Tokens.End
	if n.Tokens.First > 1 && r.undergoes(n.Tokens.First-1) {
		return false // "according to Marl, the stones"
	}
	return int(end)+1 < len(toks) && toks[end].Form == formComma && (toks[end+1].Form == formThe || articles.Has(toks[end+1].Form))
}

// surname reports whether a mention is one word with no title but a courtesy title.
func (r *reference) surname(n *facts.Name) bool {
	toks := r.p.Doc.Tokens
	t := &toks[n.Last]
	i, end := n.Tokens.First, n.Tokens.End
	if i > 0 && (toks[i-1].Form == formThe || articles.Has(toks[i-1].Form)) {
		return false // "the Scot said", "the 22-year-old Scot"
	}
	if n.Title.Len() > 1 || n.Title.Len() == 1 && facts.OfficeOf(toks[n.Title.First].Form) != facts.Courtesy || n.Tokens.Len() != 1 || t.Is(article.AllCaps) || t.Len() < 4 {
		return false
	}
	if n.Title.Len() > 0 {
		i = n.Title.First
	}
	return !(i > 0 && toks[i-1].Is(article.Capitalised) && !particles.Has(toks[i-1].Form) && toks[i-1].Kind == article.Word && n.Title.Len() == 0) && int(end) < len(toks) && !toks[end].Is(article.Capitalised)
}

// lower reports whether the article has a word in small letters: "Police said" and "the
// police".
func (s *unmet) lower(f article.FormID) bool {
	for i := range s.p.Doc.Tokens {
		if t := &s.p.Doc.Tokens[i]; t.Form == f && !t.Is(article.Capitalised) {
			return true
		}
	}
	return false
}

// nearly reports whether a mention is nearly the surname of somebody else.
func nearly(p *checks.Pass, n *facts.Name) bool {
	s := unmet{p: p}
	s.gather()
	return s.nearest(n) != nil
}

// nearest is the full name whose surname is nearly that of a stranger, if there is
// only one.
func (s *unmet) nearest(n *facts.Name) *facts.Name {
	doc := s.p.Doc
	var found *facts.Name
	odd := doc.FormText(doc.Tokens[n.Last].Form)
	for _, k := range s.known {
		u := &s.p.Facts.Names[s.p.Facts.Entities[k].Name]
		form := doc.Tokens[u.Last].Form
		if form == doc.Tokens[n.Last].Form || doc.Tokens[u.Tokens.First].Form == doc.Tokens[n.Last].Form {
			return nil
		}
		if u.Sentence == n.Sentence || !akin(doc.FormText(form), odd) || n.Kind != facts.Person && !(&reference{p: s.p}).heard(n) && steps(doc.FormText(form), odd) > 1 && !s.close(u, n) {
			continue // "Disney hopes" and Downey
		}
		if found != nil && doc.Tokens[found.Last].Form != form {
			return nil
		}
		found = u
	}
	return found
}

// finding says that nobody of a name is brought in, and who is.
func (s *unmet) finding(u, n *facts.Name) checks.Finding {
	doc := s.p.Doc
	at, right := doc.Tokens[n.Last].Span, doc.Word(u.Last)
	return checks.Finding{
		Span:    at,
		Message: fmt.Sprintf("Nobody called %q is brought in, and %q is.", doc.In(at), doc.In(u.Span)),
		Related: []checks.Related{{Span: doc.Tokens[u.Last].Span, Message: "the name that is brought in"}},
		Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: at, New: right}},
	}
}

// akin reports whether two surnames may be taken for each other: they begin alike, and
// a third of their letters at most is changed, or their consonants are the same.
func akin(a, b string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(b) < 4 || len(a) > len(b)+2 || len(a) > 20 || a[:len(b)] == b && derived(a[len(b):]) {
		return false // a plural, or Duffer for Duff
	}
	n := steps(a, b)
	if n == 1 {
		return true
	}
	if a[0] != b[0] {
		return false
	}
	if n == 3 && len(a) == len(b) && 2*common(a, b) > len(a) {
		return true // "Tarleton" and "Tarlecki": another ending
	}
	return n <= len(a)/3 && common(a, b)+commonEnd(a[1:], b[1:]) >= 3 || consonants(a) == consonants(b)
}

// derived reports whether an ending makes a plural or a nickname of a name.
func derived(ending string) bool {
	return ending == "s" || ending == "'s" || ending == "er" || ending == "y" || ending == "o"
}

// steps is how many letters must be changed, left out, added or exchanged with a
// neighbour to make one word of another.
func steps(a, b string) int {
	var rows [3][24]int
	for j := range len(b) + 1 {
		rows[1][j] = j
	}
	for i := 1; i <= len(a); i++ {
		now, last, before := &rows[(i+1)%3], &rows[i%3], &rows[(i+2)%3]
		now[0] = i
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			now[j] = min(last[j-1]+change, last[j]+1, now[j-1]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				now[j] = min(now[j], before[j-2]+1)
			}
		}
	}
	return rows[(len(a)+1)%3][len(b)]
}

// consonants are those of a word behind its first letter, each once where it is doubled.
func consonants(word string) string {
	out := make([]byte, 0, len(word))
	for i := range len(word) {
		switch c := word[i]; c {
		case 'a', 'e', 'i', 'o', 'u', 'y', 'h':
		default:
			if len(out) == 0 || out[len(out)-1] != c {
				out = append(out, c)
			}
		}
	}
	return string(out)
}
