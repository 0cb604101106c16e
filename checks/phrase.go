package checks

import (
	"fmt"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"copydesk/article"
)

// Phrase is a run of words to look for, without regard to capitals.
type Phrase struct {
	Text    string // the words
	Replace string // the repair; empty offers none
	Message string // empty says what the phrase is and what it should be
	Exact   bool   // the capitals must be those of Text
	Keep    bool   // reports nothing: an exception to the shorter phrases of its rule
}

// finding says what is wrong with a phrase.
func (e *phraseEnd) finding(doc *article.Document, r article.Range) Finding {
	span := doc.SpanOf(r)
	f := Finding{Span: span, Message: e.phrase.Message}
	text := doc.In(span)
	if e.phrase.Replace != "" {
		repaired := likeCase(text, e.phrase.Replace)
		if repaired == text {
			return Finding{}
		}
		f.Fixes = []Fix{{Message: fmt.Sprintf("Write %q.", repaired), Span: span, New: repaired}}
		if f.Message == "" {
			f.Message = fmt.Sprintf("%q should be %q.", text, repaired)
		}
	}
	if f.Message == "" {
		f.Message = fmt.Sprintf("%q should not stand in an article.", text)
	}
	return f
}

// likeCase gives the replacement the capitals of the text it replaces.
func likeCase(text, replacement string) string {
	r, _ := utf8.DecodeRuneInString(text)
	if !unicode.IsUpper(r) {
		return replacement
	}
	if len(text) > 1 && strings.ToUpper(text) == text {
		return strings.ToUpper(replacement)
	}
	first, n := utf8.DecodeRuneInString(replacement)
	return string(unicode.ToUpper(first)) + replacement[n:]
}

// SortPhrases orders phrases that come from a map.
func SortPhrases(list []Phrase) []Phrase {
	sort.Slice(list, func(i, j int) bool { return list[i].Text < list[j].Text })
	return list
}
