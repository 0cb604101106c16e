package checks

import (
	"fmt"
	"slices"
	"strings"

	"copydesk/article"
	"copydesk/article/lexicon"
)

// trie holds the phrases of all rules over word forms. A walk costs the same
// for one phrase and for a thousand.
type trie struct {
	first []uint64          // bit set of lexicon forms that begin a phrase
	other bool              // a phrase begins with a word outside the lexicon
	words map[string]uint32 // phrase words outside the lexicon, numbered after it
	next  map[uint64]uint32 // node and word to node; node 0 is the root
	ends  [][]phraseEnd     // by node
	edges []edge            // next as a table, made by freeze
}

// edge is an entry of the table: open addressing, node 0 marks an empty one.
type edge struct {
	key  uint64
	node uint32
}

type phraseEnd struct {
	rule   int
	phrase Phrase
}

func newTrie() *trie {
	return &trie{
		first: make([]uint64, lexicon.Most/64+1), words: map[string]uint32{},
		next: map[uint64]uint32{}, ends: make([][]phraseEnd, 1),
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
				id = uint32(lexicon.Most + len(t.words) + 1)
				t.words[w] = id
			}
			t.other = t.other || i == 0
		} else if i == 0 {
			t.first[id/64] |= 1 << (id % 64)
		}
		key := uint64(node)<<32 | uint64(id)
		if t.next[key] == 0 {
			t.next[key] = uint32(len(t.ends))
			t.ends = append(t.ends, nil)
		}
		node = t.next[key]
	}
	t.ends[node] = append(t.ends[node], phraseEnd{rule, p})
	return nil
}

// freeze makes the table that walks read, once all phrases are in.
func (t *trie) freeze() {
	size := 16
	for size < 4*len(t.next) {
		size *= 2
	}
	t.edges = make([]edge, size)
	for key, node := range t.next {
		i := spread(key) & uint64(size-1)
		for t.edges[i].node != 0 {
			i = (i + 1) & uint64(size-1)
		}
		t.edges[i] = edge{key, node}
	}
}

// step returns the node that a word leads to from another, or zero.
func (t *trie) step(node, word uint32) uint32 {
	key := uint64(node)<<32 | uint64(word)
	mask := uint64(len(t.edges) - 1)
	i := spread(key) & mask
	for t.edges[i].node != 0 && t.edges[i].key != key {
		i = (i + 1) & mask
	}
	return t.edges[i].node
}

// spread is a hash of a key (Fibonacci hashing, folded to the low bits).
func spread(key uint64) uint64 {
	key *= 0x9E3779B97F4A7C15
	return key ^ key>>32
}

// walk calls found for each rule's longest phrase at every token of the article's prose.
func (t *trie) walk(doc *article.Document, found func(end phraseEnd, tokens article.Range)) {
	if len(t.ends) == 1 {
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
			if id <= lexicon.Most {
				if t.first[id/64]&(1<<(id%64)) == 0 {
					continue
				}
			} else if !t.other || local[id-lexicon.Most-1] == 0 {
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
		if id > lexicon.Most {
			if len(local) == 0 {
				break
			}
			id = local[id-lexicon.Most-1]
		}
		if node = t.step(node, id); node == 0 {
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
	local := make([]uint32, doc.Forms()-lexicon.Most-1)
	for i := range local {
		local[i] = t.words[doc.FormText(article.FormID(lexicon.Most+1+i))]
	}
	return local
}
