// Command gen merges news.txt and grammar.txt into the lexicon's word list and
// builds the index over it; given a folder of SCOWL lists, it makes the word
// list anew:
//
//	go run ./gen                                   after a change of news.txt or grammar.txt
//	go run ./gen -scowl /usr/share/dict/scowl      everything from SCOWL
package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"copydesk/article/lexicon"
)

func main() {
	scowl := flag.String("scowl", "", "folder of SCOWL word lists to build words.txt from")
	dir := flag.String("dir", ".", "the lexicon's folder")
	flag.Parse()
	if err := run(*scowl, *dir); err != nil {
		fmt.Fprintln(os.Stderr, "gen:", err)
		os.Exit(1)
	}
}

func run(scowl, dir string) error {
	list := filepath.Join(dir, "words.txt")
	read := func() (map[string]word, error) { return parse(list) }
	if scowl != "" {
		read = func() (map[string]word, error) { return compose(scowl) }
	}
	found, err := read()
	if err != nil {
		return err
	}
	if err := addNews(found, filepath.Join(dir, "news.txt")); err != nil {
		return err
	}
	if err := addGrammar(found, filepath.Join(dir, "grammar.txt")); err != nil {
		return err
	}
	text := format(found)
	if err := os.WriteFile(list, text, 0o644); err != nil {
		return err
	}
	index, err := build(text)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "index.bin"), index, 0o644); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "grams.bin"), grams(found), 0o644); err != nil || scowl == "" {
		return err
	}
	filter, err := obscure(scowl)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "obscure.bin"), filter, 0o644)
}

// sizes are the SCOWL size classes taken in, with the commonness each gets.
var sizes = []struct {
	size  string
	level int
}{{"10", 0}, {"20", 0}, {"35", 1}, {"40", 1}, {"50", 2}, {"55", 2}, {"60", 2}, {"70", 3}}

// kinds are the SCOWL categories taken in; those marked are written with capitals.
var kinds = []struct {
	kind string
	name bool
}{{"words", false}, {"contractions", false}, {"upper", true}, {"proper-names", true}, {"abbreviations", true}}

// dialects are the SCOWL spelling categories taken in.
var dialects = []struct{ prefix, dialect string }{
	{"english", ""}, {"variant_1", ""}, {"american", "A"}, {"american_variant_1", "A"},
	{"british", "B"}, {"british_z", "B"}, {"british_variant_1", "B"},
}

type word struct {
	level   int
	dialect string
	name    bool
}

// compose merges the SCOWL lists.
func compose(scowl string) (map[string]word, error) {
	found := map[string]word{}
	for _, s := range sizes {
		for _, d := range dialects {
			for _, k := range kinds {
				text, err := os.ReadFile(filepath.Join(scowl, d.prefix+"-"+k.kind+"."+s.size))
				if os.IsNotExist(err) {
					continue
				}
				if err != nil {
					return nil, err
				}
				for _, w := range strings.Fields(string(text)) {
					add(found, w, word{s.level, d.dialect, k.name})
				}
			}
		}
	}
	addPlain(found)
	return found, addLesser(found, scowl)
}

// addLesser adds spellings that dictionaries have and do not like. They are
// right, but hardly what was meant.
func addLesser(found map[string]word, scowl string) error {
	for _, size := range []string{"10", "20", "35"} {
		text, err := os.ReadFile(filepath.Join(scowl, "variant_2-words."+size))
		if err != nil {
			return err
		}
		for _, w := range strings.Fields(string(text)) {
			if _, ok := found[w]; !ok {
				add(found, w, word{level: 3})
			}
		}
	}
	return nil
}

// grams makes the set of the grams of the words that are right in small letters.
func grams(found map[string]word) []byte {
	set := make([]byte, lexicon.GramBits/8)
	for w, e := range found {
		if e.name || e.dialect == "G" {
			continue
		}
		lexicon.EachGram(w, func(gram uint32) { set[gram/8] |= 1 << (gram % 8) })
	}
	return set
}

// obscure makes the filter of the words that only a very large dictionary has.
func obscure(scowl string) ([]byte, error) {
	filter := make([]byte, lexicon.ObscureBits/8)
	for _, d := range dialects {
		for _, kind := range []string{"words", "upper"} {
			text, err := os.ReadFile(filepath.Join(scowl, d.prefix+"-"+kind+".80"))
			if os.IsNotExist(err) {
				continue
			}
			if err != nil {
				return nil, err
			}
			for _, w := range strings.Fields(strings.ToLower(string(text))) {
				for _, bit := range lexicon.ObscureBitsOf(w) {
					filter[bit/8] |= 1 << (bit % 8)
				}
			}
		}
	}
	return filter, nil
}

// accents takes the accents off the letters of English words.
var accents = strings.NewReplacer("é", "e", "è", "e", "ê", "e", "ë", "e", "à", "a", "â", "a", "ä", "a", "á", "a", "å", "a",
	"ç", "c", "î", "i", "ï", "i", "í", "i", "ñ", "n", "ô", "o", "ö", "o", "ó", "o", "û", "u", "ü", "u", "ú", "u")

// addPlain adds the words with accents as they are written without them.
func addPlain(found map[string]word) {
	plain := map[string]word{}
	for w, e := range found {
		if p := accents.Replace(w); p != w {
			plain[p] = e
		}
	}
	for p, e := range plain {
		if _, ok := found[p]; !ok {
			found[p] = e
		}
	}
}

// parse reads the dictionary words of a list made before.
func parse(list string) (map[string]word, error) {
	text, err := os.ReadFile(list)
	if err != nil {
		return nil, err
	}
	found := map[string]word{}
	for line := range strings.Lines(string(text)) {
		w, flags, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || len(flags) == 0 || strings.HasPrefix(line, "# ") {
			continue
		}
		dialect := strings.TrimSuffix(flags[1:], "N")
		if dialect != "G" {
			found[w] = word{int(flags[0] - '0'), dialect, strings.HasSuffix(flags, "N")}
		}
	}
	return found, nil
}

// addNews adds the dictionary words that SCOWL lacks, and makes ordinary words
// of its names that are written small as well. They count as usual.
func addNews(found map[string]word, path string) error {
	return eachWord(path, func(w string) {
		if old, ok := found[w]; !ok || old.name || old.dialect == "G" {
			found[w] = word{level: 1}
		}
	})
}

// addGrammar adds the forms that only a grammar knows.
func addGrammar(found map[string]word, path string) error {
	return eachWord(path, func(w string) {
		if _, ok := found[w]; !ok {
			found[w] = word{dialect: "G"}
		}
	})
}

// eachWord calls f with every word of a list by hand; a # begins a comment.
func eachWord(path string, f func(string)) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(text)) {
		line, _, _ = strings.Cut(line, "#")
		for _, w := range strings.Fields(line) {
			f(w)
		}
	}
	return nil
}

// add keeps the commonest reading of a word; a dialect is kept only while every
// reading has the same one, and a word that is also written small is no name.
func add(found map[string]word, w string, n word) {
	w = strings.ToLower(strings.ReplaceAll(w, "’", "'"))
	if strings.HasSuffix(w, "'s") || len(w) > lexicon.MaxWord {
		return
	}
	old, ok := found[w]
	if !ok {
		found[w] = n
		return
	}
	if old.name != n.name {
		if old.name {
			found[w] = n
		}
		return
	}
	if old.dialect != n.dialect {
		old.dialect = ""
	}
	old.level = min(old.level, n.level)
	found[w] = old
}

// format writes the list: the word, a tab, and flags: a digit for commonness,
// A or B for a dialect, N for a name, G for a form only a grammar knows. Common
// words come first, and among them short ones.
func format(found map[string]word) []byte {
	list := slices.SortedFunc(maps.Keys(found), func(a, b string) int {
		return cmp.Or(cmp.Compare(found[a].level, found[b].level), cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
	})
	var b bytes.Buffer
	b.WriteString("# word TAB flags: commonness 0-3, A American, B British, N name, G grammar only. Built by gen; see NOTICE.\n")
	for _, w := range list {
		e := found[w]
		fmt.Fprintf(&b, "%s\t%d%s", w, e.level, e.dialect)
		if e.name {
			b.WriteByte('N')
		}
		b.WriteByte('\n')
	}
	return b.Bytes()
}

// build makes the index: the hash table, the entries, and the bits of the dictionary.
func build(list []byte) ([]byte, error) {
	slots, entries, right := make([]uint32, lexicon.Places), make([]uint32, lexicon.Most+1), make([]byte, lexicon.Most/8+1)
	at, id := 0, lexicon.ID(0)
	for line := range bytes.Lines(list) {
		start := at
		at += len(line)
		w, flags, ok := strings.Cut(strings.TrimRight(string(line), "\n"), "\t")
		if strings.HasPrefix(w, "# ") {
			continue
		}
		if !ok || w == "" || len(w) > lexicon.MaxWord {
			return nil, fmt.Errorf("words.txt: offset %d: want a word, a tab and flags: %q", start, line)
		}
		if id++; start >= 1<<22 || id > lexicon.Most {
			return nil, fmt.Errorf("words.txt is larger than the index can address")
		}
		if start+8 > len(list) {
			return nil, fmt.Errorf("the last word of words.txt, %q, is too short to be read like the others", w)
		}
		entries[id] = uint32(start) | uint32(len(w))<<22 | bits(flags)<<27
		if !strings.ContainsAny(flags, "NG") {
			right[id/8] |= 1 << (id % 8)
		}
		k := lexicon.KeyOf(w)
		i := k.Place()
		for slots[i] != 0 {
			i = (i + 1) % lexicon.Places
		}
		slots[i] = k.Slot(id)
	}
	out := make([]byte, 0, 4*(len(slots)+len(entries))+len(right))
	for _, s := range slices.Concat(slots, entries) {
		out = binary.LittleEndian.AppendUint32(out, s)
	}
	return append(out, right...), nil
}

func bits(flags string) uint32 {
	var v uint32
	for _, c := range flags {
		switch c {
		case '1', '2', '3':
			v |= uint32(c - '0')
		case 'A':
			v |= 1 << 2
		case 'B':
			v |= 2 << 2
		case 'G':
			v |= 3 << 2
		case 'N':
			v |= 1 << 4
		}
	}
	return v
}
