package titles

import (
	"fmt"
	"strings"

	"copydesk/article"
	"copydesk/checks"
	"copydesk/facts"
)

var acronym = &checks.Check{
	Info: checks.Info{
		Name:    "titles/acronym",
		Summary: "A short form does not agree with what it stands for.",
		Why: "Capitals in brackets are the initials of the words before them, so two that have changed places are a slip, as are those of a later mention that are a muddle " +
			"of the short form, or a long form that has one word other than before. Short forms of other languages, those that the article goes on using and those " +
			"that are no plain initials are left alone.",
		Severity: checks.Error,
		Examples: `The Harbour Pilots Union ({~~HUP~>HPU~~}{>>titles/acronym: "HPU"<<}) has agreed with the Northern Harbours Authority ({==NHA==}{>>ok titles/acronym: they agree<<}), it said.
`,
	},
	Run: runAcronym,
}

func runAcronym(p *checks.Pass) {
	if len(p.Facts.Acronyms) == 0 {
		return
	}
	c := capitalsOf(p.Doc, p.Odd)
	for i := range min(len(p.Facts.Acronyms), mostAcronyms) {
		a := &p.Facts.Acronyms[i]
		if a.Fit == facts.Fits {
			c.muddles(p, a)
			c.otherWords(p, a)
		} else if c.wrong(p.Doc, a) {
			f := misfit(p.Doc, a)
			if c.count(p.Doc.FindForm(a.Initials)) == 0 {
				f.Severity = checks.Warning // nothing in the article shows the right form
			}
			p.Report(f)
		} else if a.Fit == facts.Mistyped {
			otherBody(p, a)
		}
	}
}

// mostAcronyms bounds the acronyms that are looked at.
const mostAcronyms = 200

// wrong reports whether an acronym that is nearly the initials is a slip.
func (c *capitals) wrong(doc *article.Document, a *facts.Acronym) bool {
	short, right := doc.Word(a.Short), doc.FindForm(a.Initials)
	again, meant := c.count(doc.Tokens[a.Short].Form) > 1, right != 0 && c.count(right) > 0
	if a.Fit == facts.Swapped {
		return short != "ISO" && (meant || !again)
	}
	return meant && !again
}

// misfit says what the initials are.
func misfit(doc *article.Document, a *facts.Acronym) checks.Finding {
	span := doc.Tokens[a.Short].Span
	return checks.Finding{
		Span:    span,
		Message: fmt.Sprintf("The initials of %q make %q, not %q.", doc.In(doc.SpanOf(a.Long)), a.Initials, doc.In(span)),
		Related: []checks.Related{{Span: doc.SpanOf(a.Long), Message: "what it stands for"}},
		Fixes:   []checks.Fix{{Message: "Write " + a.Initials + " here.", Span: span, New: a.Initials}},
	}
}

// muddles reports the words in capitals that are a muddle of the acronym: the
// same letters in another order, or one of them in the place of another.
func (c *capitals) muddles(p *checks.Pass, a *facts.Acronym) {
	short := p.Doc.Word(a.Short)
	if len(short) < 3 {
		return
	}
	for _, o := range c.list {
		word := p.Doc.Word(o.token)
		if o.times > 1 || word == short || !muddled(short, word) && !mistyped(short, word) || c.defined(p, o.token) {
			continue
		}
		span := p.Doc.Tokens[o.token].Span
		p.Report(checks.Finding{
			Severity: checks.Warning,
			Span:     span,
			Message:  fmt.Sprintf("%q is %q elsewhere.", word, short),
			Related:  []checks.Related{{Span: p.Doc.Tokens[a.Short].Span, Message: "the short form"}},
			Fixes:    []checks.Fix{{Message: "Write " + short + " here.", Span: span, New: short}},
		})
	}
}

// muddled reports whether a word has the first letter and the length of an
// acronym and no other letters, and differs in three places at most. Of three
// letters the last two must have changed places: CCS is not CES.
func muddled(short, word string) bool {
	if len(word) != len(short) || word[0] != short[0] || len(word) == 3 && (word[1] != short[2] || word[2] != short[1]) {
		return false
	}
	differ := 0
	for i := range len(word) {
		if !strings.Contains(short, word[i:i+1]) {
			return false
		}
		if word[i] != short[i] {
			differ++
		}
	}
	return differ > 0 && differ < 4
}

// mistyped reports whether a word is an acronym of four letters or more but for one
// of them that is not its first.
func mistyped(short, word string) bool {
	if len(word) != len(short) || len(short) < 4 || word[0] != short[0] {
		return false
	}
	differ := 0
	for i := range len(word) {
		if word[i] != short[i] {
			differ++
		}
	}
	return differ == 1
}
