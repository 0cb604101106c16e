package checks

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// Phrase is a run of words to look for, without regard to capitals.
type Phrase struct {
	Text    string // the words
	Replace string // the repair; empty offers none
	Message string // empty says what the phrase is and what it should be
	Exact   bool   // the capitals must be those of Text
	Keep    bool   // reports nothing: an exception to the shorter phrases of its rule
}

// trie holds the phrases of all rules over word forms. A walk costs the same
// for one phrase and for a thousand.
type trie struct {
	first   []uint64          // bit set of lexicon forms that begin a phrase
	other   bool              // a phrase begins with a word outside the lexicon
	words   map[string]uint32 // phrase words outside the lexicon, numbered after it
	next    map[uint64]uint32 // node and word to node; node 0 is the root
	ends    map[uint32][]phraseEnd
	nodes   uint32
	longest int
}

type phraseEnd struct {
	rule   int
	phrase Phrase
}

func newTrie() *trie {
	return &trie{
		first: make([]uint64, lexicon.Slots/64+1), words: map[string]uint32{},
		next: map[uint64]uint32{}, ends: map[uint32][]phraseEnd{}, nodes: 1,
	}
}

// add enters a phrase of a rule. It fails on a phrase without words.
func (t *trie) add(rule int, p Phrase) error {
	words := article.Words(p.Text)
	if len(words) == 0 {
		return fmt.Errorf("the phrase %q has no words", p.Text)
	}
	node := uint32(0)
	for i, w := range words {
		id := uint32(lexicon.Lookup(w))
		if id == 0 {
			if id = t.words[w]; id == 0 {
				id = uint32(lexicon.Slots + len(t.words) + 1)
				t.words[w] = id
			}
			t.other = t.other || i == 0
		} else if i == 0 {
			t.first[id/64] |= 1 << (id % 64)
		}
		key := uint64(node)<<32 | uint64(id)
		if t.next[key] == 0 {
			t.next[key] = t.nodes
			t.nodes++
		}
		node = t.next[key]
	}
	t.longest = max(t.longest, len(words))
	t.ends[node] = append(t.ends[node], phraseEnd{rule, p})
	return nil
}

// walk calls found for each rule's longest phrase at every token of the article's prose.
func (t *trie) walk(doc *article.Document, found func(end phraseEnd, tokens article.Range)) {
	if t.nodes == 1 {
		return
	}
	local := t.localWords(doc)
	for bi := range doc.Blocks {
		b := &doc.Blocks[bi]
		if !b.Kind.Prose() {
			continue
		}
		for i := b.Tokens.First; i < b.Tokens.End; i++ {
			id := uint32(doc.Tokens[i].Form)
			if id <= lexicon.Slots {
				if t.first[id/64]&(1<<(id%64)) == 0 {
					continue
				}
			} else if !t.other || local[id-lexicon.Slots-1] == 0 {
				continue
			}
			t.match(doc, local, i, b.Tokens.End, found)
		}
	}
}

// match calls found for the longest phrase of every rule that begins at token i.
// Rules do not see each other: the longer phrase of one hides none of another.
func (t *trie) match(doc *article.Document, local []uint32, i, end uint32, found func(phraseEnd, article.Range)) {
	var room [8]phraseHit
	hits, node := room[:0], uint32(0)
	for j := i; j < end && doc.Tokens[j].Flags&article.CodeText == 0; j++ {
		id := uint32(doc.Tokens[j].Form)
		if id > lexicon.Slots {
			if len(local) == 0 {
				break
			}
			id = local[id-lexicon.Slots-1]
		}
		if node = t.next[uint64(node)<<32|uint64(id)]; node == 0 {
			break
		}
		if t.ends[node] != nil {
			hits = append(hits, phraseHit{node, article.Range{First: i, End: j + 1}})
		}
	}
	for k := range slices.Backward(hits) {
		for _, e := range t.ends[hits[k].node] {
			if e.matches(doc, hits[k].tokens) && !t.longer(doc, hits[k+1:], e.rule) && !e.phrase.Keep {
				found(e, hits[k].tokens)
			}
		}
	}
}

// phraseHit is a node of the trie at which phrases end, and the tokens they hold.
type phraseHit struct {
	node   uint32
	tokens article.Range
}

// longer reports whether one of the longer hits is a phrase of the rule.
func (t *trie) longer(doc *article.Document, hits []phraseHit, rule int) bool {
	for _, h := range hits {
		for _, e := range t.ends[h.node] {
			if e.rule == rule && e.matches(doc, h.tokens) {
				return true
			}
		}
	}
	return false
}

// matches reports whether the capitals of the text are allowed.
func (e *phraseEnd) matches(doc *article.Document, r article.Range) bool {
	return !e.phrase.Exact || strings.Join(strings.Fields(doc.In(doc.SpanOf(r))), " ") == e.phrase.Text
}

// localWords numbers the Document's own forms as the trie does.
func (t *trie) localWords(doc *article.Document) []uint32 {
	if len(t.words) == 0 {
		return nil
	}
	local := make([]uint32, doc.Forms()-lexicon.Slots-1)
	for i := range local {
		local[i] = t.words[doc.FormText(article.FormID(lexicon.Slots+1+i))]
	}
	return local
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
