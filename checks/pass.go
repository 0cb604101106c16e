package checks

import (
	"copydesk/article"
	"copydesk/facts"
	"copydesk/facts/rates"
)

// Dialect is the spelling that copy is held to.
type Dialect uint8

// The dialects. Auto accepts both.
const (
	Auto Dialect = iota
	US
	GB
)

// Pass is what a check is given: one article, its facts and the rule's options.
type Pass struct {
	Doc     *article.Document
	Facts   *facts.Facts
	Dialect Dialect
	Rates   *rates.Table

	// Odd are the tokens of the article that are no ordinary words, in order: figures,
	// signs, punctuation, words in capitals, and those that the dictionary does not have
	// in small letters, names among them. A check that looks for such need not walk over
	// all tokens; Cut gives it those of a block or sentence.
	Odd []uint32

	rule *Rule
	out  *[]Finding
}

// Report adds a finding. Its rule and severity are filled in; a severity the
// check sets can only be lower than the rule's.
func (p *Pass) Report(f Finding) {
	f.Rule = p.rule.ID
	if f.Severity == 0 || f.Severity > p.rule.Severity {
		f.Severity = p.rule.Severity
	}
	if p.rule.Message != "" {
		f.Message = p.rule.Message
	}
	*p.out = append(*p.out, f)
}

// Told reports whether a finding of the rule on this article has a place that overlaps a
// span: what one way of reading has told, another need not tell again.
func (p *Pass) Told(s article.Span) bool {
	overlaps := func(o article.Span) bool { return o.Start < s.End && s.Start < o.End }
	for i := range *p.out {
		f := &(*p.out)[i]
		if f.Rule != p.rule.ID {
			continue
		}
		if overlaps(f.Span) {
			return true
		}
		for _, r := range f.Related {
			if overlaps(r.Span) {
				return true
			}
		}
	}
	return false
}

// Options returns the rule's options; T is the type of the check's default.
func Options[T any](p *Pass) T { return p.rule.Options.(T) }
