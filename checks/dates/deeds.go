package dates

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// deed is a day on which something was done with one thing or by one person.
type deed struct {
	kind     uint8          // of the table of verbs
	what     article.FormID // the thing, or 0
	of       article.FormID // of what it is: the letter of intent
	who      int32          // the person who leaves, else -1
	definite bool
	date     *facts.Date
}

// compareDeeds holds the days against each other on which a story says that one paper
// was signed, one thing was found or one person will leave.
func compareDeeds(p *checks.Pass) {
	var list []deed
	for i := range p.Facts.Dates {
		d := &p.Facts.Dates[i]
		if d.From == article.NoDay || d.Range >= 0 || d.LastDay != 0 || d.Listed || d.Holiday != facts.NoHoliday || d.Grain > facts.GrainYear || d.Year == 0 && !d.Written() {
			continue
		}
		if b, ok := deedOn(p, d); ok && len(list) < maxTold {
			list = append(list, b)
		}
	}
	for j := range list {
		for i := range list[:j] {
			if a, b := &list[i], &list[j]; oneDeed(p, a, b) && !thirdDeed(list, a, b) {
				p.Report(checks.Finding{
					Span:    b.date.Span,
					Message: fmt.Sprintf("The day here is %s, and it is %s elsewhere.", p.Doc.In(b.date.DateSpan), p.Doc.In(a.date.DateSpan)),
					Related: []checks.Related{{Span: a.date.Span, Message: "the other day"}},
				})
				return
			}
		}
	}
}

// oneDeed reports whether two deeds are one, on two days that differ.
func oneDeed(p *checks.Pass, a, b *deed) bool {
	x, y := a.date, b.date
	if a.kind != b.kind || a.what != b.what || a.of != b.of || a.who != b.who || x.Sentence == y.Sentence || x.Grain != y.Grain || x.To >= y.From && y.To >= x.From {
		return false
	}
	if a.who < 0 && (!b.definite || p.Doc.Tokens[a.date.Tokens.First].Is(article.InQuotes)) || otherSpoken(p.Doc, a) || otherSpoken(p.Doc, b) {
		return false
	}
	gap := max(x.From-y.From, y.From-x.From)
	return x.Grain == facts.GrainYear && gap < 15*365 || gap < 92
}

// thirdDeed reports whether the list has such a deed on a third day.
func thirdDeed(list []deed, a, b *deed) bool {
	for i := range list {
		if o := &list[i]; o != a && o != b && o.kind == a.kind && o.what == a.what && o.who == a.who && o.date.From != a.date.From && o.date.From != b.date.From {
			return true
		}
	}
	return false
}

// otherSpoken reports whether the words around a deed speak of another, or of a change.
func otherSpoken(doc *article.Document, a *deed) bool {
	s := doc.Sentences[a.date.Sentence].Tokens
	for i := max(a.date.Tokens.First, s.First+8) - 8; i < min(s.End, a.date.Tokens.End+2); i++ {
		if anotherWords.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// deedOn reads the deed of a date: "letter of intent signed on 25 January", "the comet
// he found in 1979", "discovered a comet in 1977", "will leave the bench July 31".
func deedOn(p *checks.Pass, d *facts.Date) (deed, bool) {
	doc := p.Doc
	s := doc.Sentences[d.Sentence].Tokens
	i := d.Tokens.First
	if i > s.First && (doc.Tokens[i-1].Form == formOn || doc.Tokens[i-1].Form == formIn || doc.Tokens[i-1].Form == formEffective) {
		i--
	}
	b := deed{who: -1, date: d}
	for n := 0; i > s.First+1 && n < 4; n++ {
		i--
		t := &doc.Tokens[i]
		if kind, ok := deeds.Get(t.Form); ok {
			b.kind = kind
			switch {
			case kind == leaving:
				return b, doc.Tokens[i-1].Form == formWill && fromPost(doc, i, d.Tokens.First) && b.leaver(p)
			case n == 0:
				return b, b.before(doc, i, s.First)
			}
			return b, kind != signing && b.behind(doc, i+1, d.Tokens.First)
		}
		if t.Kind != article.Word {
			break
		}
	}
	return b, false
}

// before reads the thing that stands before its verb: "the comet he found", "the letter
// of intent signed".
func (b *deed) before(doc *article.Document, i, first uint32) bool {
	if b.kind == finding {
		if i < first+3 || !heShe.Has(doc.Tokens[i-1].Form) && doc.Tokens[i-1].Form != formThey {
			return false
		}
		i--
		if doc.Tokens[i-1].Form == formThat {
			i--
		}
	}
	if i < first+2 {
		return false
	}
	i--
	if i >= first+3 && doc.Tokens[i-1].Form == formOf {
		b.of, i = doc.Tokens[i].Form, i-2
	}
	b.what = doc.Tokens[i].Form
	b.definite = i > first && doc.Tokens[i-1].Form == formThe || i == first+1 && doc.Tokens[first].Form == formThe
	return doc.Tokens[i].Kind == article.Word && !facts.Function(b.what) && !doc.Tokens[i].Is(article.Capitalised) && (b.kind == finding || papers.Has(b.what))
}

// behind reads the thing that stands behind its verb: "discovered a comet in 1977".
func (b *deed) behind(doc *article.Document, i, end uint32) bool {
	if i+3 > end || doc.Tokens[i].Form != formA && doc.Tokens[i].Form != formThe || i+5 < end {
		return false
	}
	b.what = doc.Tokens[end-2].Form
	return doc.Tokens[end-2].Kind == article.Word && !facts.Function(b.what)
}

// fromPost reports whether it is a post that is left: nothing stands behind "retire",
// and "the bench" or the like behind "leave", which travellers do as well.
func fromPost(doc *article.Document, i, end uint32) bool {
	if f := doc.Tokens[end-1].Form; f == formOn || f == formEffective {
		end--
	}
	if doc.Tokens[i].Form != formLeave {
		return end == i+1
	}
	return end == i+3 && posts.Has(doc.Tokens[end-1].Form)
}

// leaver reads the only person of the sentence.
func (b *deed) leaver(p *checks.Pass) bool {
	lo, hi := namesNear(p, b.date.Sentence, b.date.Tokens.First)
	for k := lo; k < hi; k++ {
		n := &p.Facts.Names[k]
		if n.Kind != facts.Person {
			continue
		}
		if b.who >= 0 && n.Entity != b.who {
			return false
		}
		b.who = n.Entity
	}
	return b.who >= 0 && b.date.Grain == facts.GrainDay
}

// The kinds of deeds.
const (
	signing uint8 = iota + 1
	finding
	leaving
)

var (
	deeds = article.NewTable(map[string]uint8{
		"dated": signing, "signed": signing, "found": finding, "discovered": finding, "retire": leaving, "resign": leaving, "leave": leaving,
	})
	papers = article.NewSet("letter", "agreement", "contract", "treaty", "memorandum", "memo", "pact", "lease", "deed", "accord", "will", "intent", "order", "report", "note")

	posts = article.NewSet("bench", "office", "post", "job", "board", "company", "firm", "bank", "club", "council", "court", "team", "school", "role", "position")

	formLeave     = article.FormOf("leave")
	formEffective = article.FormOf("effective")
	formThat      = article.FormOf("that")
	formThey      = article.FormOf("they")
)
