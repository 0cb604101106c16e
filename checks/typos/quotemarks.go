package typos

import (
	"fmt"

	"copydesk/article"
	"copydesk/checks"
)

// quoteReader follows the quotation marks of an article from block to block.
type quoteReader struct {
	doc     *article.Document
	open    []quote // not closed yet in the block, outermost first
	last    uint32  // the last mark of the block
	inches  bool    // the block has a mark that may be one of inches
	running *checks.Finding
	near    bool // the block before left running open
	faults  []checks.Finding
}

// quote is a mark that opens a quotation.
type quote struct{ token, width uint32 }

// side is what a quotation mark does, as the spaces around it show.
type side uint8

const (
	either side = iota
	opens
	closesQuote
)

// block reads the quotation marks among the marks of a block.
func (q *quoteReader) block(b *article.Block, all []uint32) {
	q.open, q.inches = q.open[:0], false
	var stray []checks.Finding
	marks, read := 0, b.Tokens.First
	for _, i := range all {
		if i < read {
			continue
		}
		n := q.mark(b.Tokens, i)
		if n == 0 || n == 2 && len(q.open) == 0 && !q.doc.Tokens[i].Is(article.SpaceBefore) || q.isInch(b.Tokens, i) {
			continue // "the judges'' pay"
		}
		s := q.side(b.Tokens, i, n)
		if s == either {
			s = opens
			if len(q.open) > 0 {
				s = closesQuote
			}
		}
		if marks++; marks == 1 {
			s = q.goesOn(s, b, i)
		}
		q.last = i
		switch {
		case s == opens && len(q.open) == 1 && q.continues(b.Tokens, i):
			q.open[0] = quote{i, n}
		case s == opens:
			q.open = append(q.open, quote{i, n})
		case len(q.open) > 0:
			q.open = q.open[:len(q.open)-1]
		case s == closesQuote:
			stray = append(stray, q.unopened(b.Tokens, i))
		}
		read = i + n
	}
	q.end(b, stray, marks)
}

// continues reports whether the mark at i opens the next paragraph of a quotation
// that its page has set in one with the last: `"It is late. "It is the fog."` Words
// of the reporter between the two show that it does not.
func (q *quoteReader) continues(r article.Range, i uint32) bool {
	switch q.doc.Word(i - 1) {
	case ".", "?", "!", "...", "…":
		return !attributed(q.doc, article.Range{First: r.First, End: i}, q.open[0].token)
	}
	return false
}

// goesOn settles the quotation that an earlier paragraph left open when the
// first mark after it is known. A closing one ends it.
func (q *quoteReader) goesOn(s side, b *article.Block, i uint32) side {
	if q.running == nil {
		return s
	}
	begins := i == b.Tokens.First
	switch {
	case s == closesQuote && !begins:
		s = either
	case q.near && begins:
	default:
		q.faults = append(q.faults, *q.running)
	}
	q.running = nil
	return s
}

// end judges what a block leaves open. Two marks that miss their partners in
// one block, and inches, make it unsure which is wrong.
func (q *quoteReader) end(b *article.Block, stray []checks.Finding, marks int) {
	q.near = false
	if q.inches {
		return
	}
	q.faults = append(q.faults, stray...)
	if len(q.open) == 0 {
		return
	}
	f := q.unclosed(b, q.open[0])
	if len(q.open) > 1 || q.last != q.open[0].token || attributed(q.doc, b.Tokens, q.last) {
		q.faults = append(q.faults, f)
		return
	}
	q.running, q.near = &f, true
}

// settle ends the article.
func (q *quoteReader) settle() {
	if q.running != nil {
		q.faults = append(q.faults, *q.running)
	}
}

func (q *quoteReader) unclosed(b *article.Block, o quote) checks.Finding {
	doc := q.doc
	end := doc.Sentences[doc.SentenceAt(doc.Tokens[o.token].Start)].Tokens.End
	for j := o.token + o.width; j < end; j++ {
		if q.mark(b.Tokens, j) > 0 {
			end = j
		}
	}
	span := doc.SpanOf(article.Range{First: o.token, End: max(end, o.token+1)})
	return checks.Finding{Span: span, Message: "The quotation that opens here is never closed."}
}

func (q *quoteReader) unopened(r article.Range, i uint32) checks.Finding {
	from := i
	if i > r.First {
		from--
	}
	span := q.doc.SpanOf(article.Range{First: from, End: i + 1})
	return checks.Finding{Span: span, Message: fmt.Sprintf("The quotation that closes after %q is never opened.", q.doc.Word(from))}
}

// mark returns how many tokens the double quotation mark at i has: one, two for
// one that is set as two single ones, or none.
func (q *quoteReader) mark(r article.Range, i uint32) uint32 {
	t := &q.doc.Tokens[i]
	if t.Is(article.CodeText) || !has(t.Form, quoteMark) {
		return 0
	}
	switch text := q.doc.In(t.Span); text {
	case "\"", "“", "”", "″":
		return 1 // the last is a double prime, which some machines set
	default:
		if i+1 < r.End && q.doc.Tokens[i+1].Form == t.Form && !q.doc.Tokens[i+1].Is(article.SpaceBefore) && q.doc.Tokens[i+1].Start == t.End {
			return 2
		}
	}
	return 0
}

// isInch reports whether the mark at i is one of inches: `6'2" tall`, `a 5" pipe`.
func (q *quoteReader) isInch(r article.Range, i uint32) bool {
	t := &q.doc.Tokens[i]
	if i == r.First || t.Is(article.SpaceBefore) || q.doc.Tokens[i-1].Kind != article.Number && q.doc.In(q.doc.Tokens[i-1].Span) != "½" {
		return false
	}
	if len(q.open) == 0 || q.feet(r, i) {
		return true
	}
	// `"We lay 5" pipe," he said`
	q.inches = q.inches || i+1 < r.End && q.doc.Tokens[i+1].Kind == article.Word && small(&q.doc.Tokens[i+1]) && !has(q.doc.Tokens[i+1].Form, closed)
	return false
}

// feet reports whether feet stand before the inches whose mark is at i.
func (q *quoteReader) feet(r article.Range, i uint32) bool {
	if i < r.First+3 || q.doc.Tokens[i-1].Is(article.SpaceBefore) || q.doc.Tokens[i-2].Is(article.SpaceBefore) || q.doc.Tokens[i-3].Kind != article.Number {
		return false
	}
	mark := q.doc.Word(i - 2)
	return mark == "'" || mark == "’" || mark == "′"
}

// side tells an opening mark from a closing one by what stands close to it.
func (q *quoteReader) side(r article.Range, i, n uint32) side {
	t := &q.doc.Tokens[i]
	left := t.Is(article.SpaceBefore) || i == r.First || q.leans(r, i-1, true)
	next := i + n
	right := next >= r.End || q.doc.Tokens[next].Is(article.SpaceBefore) || q.leans(r, next, false)
	text := q.doc.In(t.Span)
	switch {
	case left && !right:
		return opens
	case right && !left:
		return closesQuote
	case text == "“":
		return opens
	case text == "”":
		return closesQuote
	}
	return either
}

// leans reports whether the mark of token i belongs to what is before the
// quotation mark behind it, or to what follows the one before it.
func (q *quoteReader) leans(r article.Range, i uint32, before bool) bool {
	t := &q.doc.Tokens[i]
	if t.Kind == article.Word {
		return false
	}
	switch q.doc.In(t.Span) {
	case "(", "[", "{":
		return before
	case ")", "]", "}", ".", ",", ";", ":", "?", "!", "*":
		return !before
	case "-", "--", "—", "–", "/", "|", "---":
		return true
	case "...", "…":
		return !before && (i+1 >= r.End || q.doc.Tokens[i+1].Is(article.SpaceBefore))
	case "'", "‘", "’":
		if before {
			return t.Is(article.SpaceBefore) || i == r.First
		}
		return i+1 >= r.End || q.doc.Tokens[i+1].Is(article.SpaceBefore) || q.doc.Tokens[i+1].Kind == article.Punct
	}
	return false
}

// attributed reports whether the reporter speaks in what follows the mark at i,
// as nothing does that a quotation goes on with: `"It is late, said Ann Muir.`
func attributed(doc *article.Document, r article.Range, i uint32) bool {
	ended := false
	for j := i + 1; j+1 < r.End; j++ {
		a, b := &doc.Tokens[j], &doc.Tokens[j+1]
		switch {
		case a.Kind == article.Punct:
			ended = ended || a.Form == formComma || a.Form == formQuery || a.Form == formBang || a.Form == formStop
		case !ended:
		case has(a.Form, telling) && small(a) && doc.Tokens[j-1].Form != formStop && doc.Tokens[j-1].Kind == article.Punct && has(b.Form, determiner),
			has(a.Form, telling) && small(a) && (!small(b) && b.Form != formI || b.Form == formHe || b.Form == formShe),
			has(b.Form, telling) && small(b) && (!small(a) && a.Kind == article.Word && !has(a.Form, closed) || a.Form == formHe || a.Form == formShe):
			return true
		}
	}
	return false
}

var (
	formComma, formStop, formBang = article.FormOf(","), article.FormOf("."), article.FormOf("!")
	formHe, formShe               = article.FormOf("he"), article.FormOf("she")
)
