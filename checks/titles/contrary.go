package titles

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

// contrary reports a courtesy title that stands once and against which the given
// name and the pronouns beside it speak: "Mr Pryor had an offer. She took it" of
// Elspeth Pryor.
func (h *honours) contrary(x *honoured) {
	t := x.alone
	if t == nil {
		return
	}
	man := h.p.Doc.Tokens[t.Head].Form == formMr
	given := x.given != facts.EitherSex && (x.given == facts.Man) != man
	if !h.own(!man, t) && (!h.nextSays(t, !man) || h.kinNear(t.Name) || h.kinNear(x.full)) || !given && !h.ownAtFull(x, !man) {
		return
	}
	pronoun := "she"
	if !man {
		pronoun = "he"
	}
	n := &h.p.Facts.Names[x.full]
	span := h.p.Doc.SpanOf(t.Post)
	h.p.Report(checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%s is %q here and %q elsewhere.", h.p.Doc.In(n.Span), h.p.Doc.In(span), pronoun),
		Related: []checks.Related{{Span: n.Span, Message: "the full name"}},
	})
}

// own reports whether the sentence of a title goes on with "his own" or "himself"
// of a sex, and names nobody else before it.
func (h *honours) own(man bool, t *facts.Title) bool {
	n := &h.p.Facts.Names[t.Name]
	doc := h.p.Doc
	end := doc.Sentences[n.Sentence].Tokens.End
	for i := n.Tokens.End; i+1 < end; i++ {
		f := doc.Tokens[i].Form
		if (f == formHis && man || f == formHer && !man) && doc.Tokens[i+1].Form == formOwn {
			return true
		}
		if doc.Tokens[i].Is(article.Capitalised) || manWords.Has(f) || womanWords.Has(f) {
			return false
		}
	}
	return false
}

// kinNear reports whether the sentences around a mention speak of kin.
func (h *honours) kinNear(mention int32) bool {
	s, doc := h.p.Facts.Names[mention].Sentence, h.p.Doc
	from, to := doc.Sentences[max(s, 1)-1].Tokens.First, doc.Sentences[min(int(s)+1, len(doc.Sentences)-1)].Tokens.End
	for i := from; i < to; i++ {
		if kinshipWords.Has(doc.Tokens[i].Form) {
			return true
		}
	}
	return false
}

// nextSays reports whether the next sentence begins with the pronoun of a sex.
func (h *honours) nextSays(t *facts.Title, man bool) bool {
	n := &h.p.Facts.Names[t.Name]
	doc := h.p.Doc
	if int(n.Sentence)+1 >= len(doc.Sentences) || n.Tokens.First > doc.Sentences[n.Sentence].Tokens.First+2 {
		return false
	}
	f := doc.Tokens[doc.Sentences[n.Sentence+1].Tokens.First].Form
	return man && men.Has(f) || !man && women.Has(f)
}

// ownAtFull reports whether the sentence that gives the full name goes on with the
// pronoun of a sex, and names nobody else before it: "Colonel Robin Ewart has kept
// his car".
func (h *honours) ownAtFull(x *honoured, man bool) bool {
	n := &h.p.Facts.Names[x.full]
	doc := h.p.Doc
	end := doc.Sentences[n.Sentence].Tokens.End
	for i := n.Tokens.End; i < end; i++ {
		switch f := doc.Tokens[i].Form; {
		case f == formHis || f == formHe:
			return man
		case f == formHer || f == formShe:
			return !man
		case doc.Tokens[i].Is(article.Capitalised) || manWords.Has(f) || womanWords.Has(f):
			return false
		}
	}
	return false
}

// knights reports who is Sir or Dame in one place and Mr or Mrs in one other.
func (h *honours) knights(x *honoured) {
	if x.sir == nil || x.alone == nil || (h.p.Doc.Tokens[x.alone.Head].Form == formMr) != (h.p.Doc.Tokens[x.sir.Head].Form == formSir) || x.many {
		return
	}
	span, sir := h.p.Doc.SpanOf(x.alone.Post), h.p.Doc.SpanOf(x.sir.Post)
	doc, at := h.p.Doc, &h.p.Facts.Names[x.alone.Name]
	if x.alone.Post.First > doc.Sentences[at.Sentence].Tokens.First && (int(at.Tokens.End) >= len(doc.Tokens) || !facts.IsSaying(doc.Tokens[at.Tokens.End].Form)) || doc.Tokens[at.Last].Is(article.InQuotes) {
		return // "read a note of 1974 for Mr Ellis"
	}
	n := &h.p.Facts.Names[x.full]
	given, style := h.p.Doc.Word(n.Tokens.First), "Sir "
	if h.p.Doc.Tokens[x.sir.Head].Form == formDame {
		style = "Dame "
	}
	whole := span.Join(h.p.Facts.Names[x.alone.Name].Span)
	h.p.Report(checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("%s is %q here and %s%s elsewhere.", h.p.Doc.In(n.Span), h.p.Doc.In(span), style, given),
		Related: []checks.Related{{Span: sir, Message: "the knighthood"}},
		Fixes:   []checks.Fix{{Message: "Write " + style + given + " here.", Span: whole, New: style + given}},
	})
}

var (
	formHis  = article.FormOf("his")
	formHer  = article.FormOf("her")
	formHe   = article.FormOf("he")
	formShe  = article.FormOf("she")
	formOwn  = article.FormOf("own")
	formSir  = article.FormOf("sir")
	formDame = article.FormOf("dame")
)

// styles reports a knight who is called Lady, or a dame who is called Sir, by the given name:
// "Sir Ruth said" of Dame Ruth Fairley.
func (h *honours) styles(x *honoured) {
	if x.sir == nil || x.full < 0 || x.many {
		return
	}
	doc, names := h.p.Doc, h.p.Facts.Names
	given := doc.Tokens[names[x.full].Tokens.First].Form
	wrong, right := sirStyles, "Dame"
	if doc.Tokens[x.sir.Head].Form == formSir {
		wrong, right = dameStyles, "Sir"
	}
	for i := range names {
		at := names[i].Tokens.First
		if doc.Tokens[at].Form != given || at == 0 {
			continue
		}
		t := &doc.Tokens[at-1]
		if !wrong.Has(t.Form) || !t.Is(article.Capitalised) {
			continue
		}
		h.p.Report(checks.Finding{
			Span:    t.Span,
			Message: fmt.Sprintf("%s is %q here and %q elsewhere.", doc.In(names[x.full].Span), doc.In(t.Span), right),
			Related: []checks.Related{{Span: doc.SpanOf(x.sir.Post), Message: "the other style"}},
			Fixes:   []checks.Fix{{Message: "Write " + right + " here.", Span: t.Span, New: right}},
		})
		return
	}
}

var (
	sirStyles  = article.NewSet("sir", "lord")
	dameStyles = article.NewSet("dame", "lady")
)
